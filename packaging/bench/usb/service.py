"""The installed station as its service runs it: what the checks of a camera ask of it beyond `station`."""

from __future__ import annotations

import json
import threading
import time
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from station import SERVICE, SLOW_S, Api, RefusedError, configure, said

if TYPE_CHECKING:
    from collections.abc import Iterator

REFUSED = "refused"
CONFLICT, NO_PICTURE = 409, 503


@dataclass(frozen=True)
class Part:
    """`judgement`: also `REFUSED`, when the station did not take the trigger. `triggered_s`: monotonic."""

    triggered_s: float
    judgement: str


def be_patient() -> None:
    """What is too late on a real computer is not on this one; the watchdog is tried by the part `package`."""
    folder = Path(f"/etc/systemd/system/{SERVICE}.d")
    folder.mkdir()
    (folder / "bench.conf").write_text("[Service]\nWatchdogSec=300\nTimeoutStopSec=300\n")
    said("systemctl", "daemon-reload")
    configure(RATE_LIMIT_ENABLED="false", ACCESS_TOKEN_MINUTES="60")


class Service(Api):
    """The service, started with the settings of now."""

    def __init__(self) -> None:
        said("systemctl", "restart", SERVICE)
        super().__init__()

    def ask_camera(self, method: str, path: str, body: object = None) -> bytes:
        """As `fetch`, of a camera that may be lost for a moment, because this computer is so slow."""
        until = time.monotonic() + SLOW_S
        while True:
            try:
                return self.fetch(method, path, body)
            except RefusedError as error:
                if error.code != NO_PICTURE or time.monotonic() > until:
                    raise

    def set_camera(self, **settings: float) -> Any:
        """The settings that the camera has taken."""
        return json.loads(self.ask_camera("PUT", "/camera/settings", settings))["data"]["settings"]

    def judgement(self) -> str:
        """Of the part that lies there; REFUSED when no trigger is taken."""
        try:
            return str(self.call("POST", "/inspections/trigger", {"wait": True})["judgement"])
        except RefusedError as error:
            if error.code == CONFLICT:
                return REFUSED
            raise

    def is_state(self, state: str) -> bool:
        return bool(self.call("GET", "/status")["state"] == state)

    def alarms(self) -> list[str]:
        """Codes of those whose cause is not over."""
        return [alarm["code"] for alarm in self.call("GET", "/alarms")["items"] if alarm["is_active"]]

    def main_pid(self) -> str:
        return said("systemctl", "show", "-p", "MainPID", "--value", SERVICE).strip()

    def teach(self, name: str, tools: list[dict[str, Any]]) -> None:
        """A program whose master is what the camera sees now; it judges from now on."""
        folder = Path("/tmp/taught")
        folder.mkdir(exist_ok=True)
        master, listed, program = (folder / f"{name}{end}" for end in (".png", ".json", ".vip"))
        master.write_bytes(self.ask_camera("GET", "/camera/snapshot?format=png"))
        listed.write_text(json.dumps({"name": name, "deadline_ms": 60_000, "tools": tools}))
        said("vision-inspection", "teach", "--master", str(master), "--tools", str(listed), "--out", str(program))
        imported = self.call("POST", "/programs/import", program.read_bytes())
        self.call("POST", f"/programs/{imported['id']}/activate", {})
        self.call("POST", "/inspections/start")

    @contextmanager
    def parts(self) -> Iterator[list[Part]]:
        """Parts come one after the other meanwhile; the list grows."""
        parts: list[Part] = []
        is_over = threading.Event()

        def run_parts() -> None:
            while not is_over.is_set():
                triggered_s = time.monotonic()
                parts.append(Part(triggered_s, self.judgement()))

        thread = threading.Thread(target=run_parts)
        thread.start()
        try:
            yield parts
        finally:
            is_over.set()
            thread.join()
