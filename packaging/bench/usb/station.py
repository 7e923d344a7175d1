"""The installed station as the bench uses it: its commands, its service, its settings, its remote API."""

from __future__ import annotations

import json
import subprocess
import threading
import time
import urllib.error
import urllib.request
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

SETTINGS = Path("/etc/vision-inspection/.env")
SERVICE = "vision-inspection.service"
API = "http://127.0.0.1:8080/api/v1"
USER, PASSWORD = "ada", "a long enough pass phrase"
REFUSED = "refused"
PATIENCE_S = 180.0
"""An emulated computer is ten times slower than a real one; a check ends as soon as it can."""


def run(*command: str, text: str | None = None) -> str:
    """What it prints. Raises CalledProcessError."""
    done = subprocess.run(command, input=text, capture_output=True, text=True, check=False)
    if done.returncode:
        print(done.stdout[-2000:], done.stderr[-2000:])
        done.check_returncode()
    return done.stdout


def check(words: str, is_so: object) -> None:
    """One line; ends at the first that fails."""
    if is_so:
        print(f"ok: {words}", flush=True)
        return
    print(run("journalctl", "--no-pager", "-u", SERVICE, "-n", "60", "-o", "cat"))
    print(f"FAILED: {words}", flush=True)
    raise SystemExit(1)


def reached(question: Callable[[], object], within_s: float = PATIENCE_S) -> bool:
    """Whether the answer becomes yes in time."""
    until = time.monotonic() + within_s
    while not question():
        if time.monotonic() > until:
            return False
        time.sleep(0.5)
    return True


@dataclass(frozen=True)
class Part:
    """`judgement`: also `REFUSED`, when the station did not take the trigger. `triggered_s`: monotonic."""

    triggered_s: float
    judgement: str


class Station:
    """The service, and an administrator at its remote API."""

    def __init__(self) -> None:
        self._token = ""

    def set(self, **settings: object) -> None:
        """Settings without their VISION_."""
        lines = SETTINGS.read_text().splitlines()
        names = tuple(f"VISION_{name}=" for name in settings)
        kept = [line for line in lines if not line.removeprefix("# ").startswith(names)]
        wanted = [f"VISION_{name}={value}" for name, value in settings.items()]
        SETTINGS.write_text("\n".join([*kept, *wanted, ""]))

    def be_patient(self) -> None:
        """What is too late on a real computer is not on this one; the watchdog is tried by the part `package`."""
        folder = Path(f"/etc/systemd/system/{SERVICE}.d")
        folder.mkdir()
        (folder / "bench.conf").write_text("[Service]\nWatchdogSec=300\nTimeoutStopSec=300\n")
        run("systemctl", "daemon-reload")
        self.set(RATE_LIMIT_ENABLED="false", ACCESS_TOKEN_MINUTES=60)

    def start(self) -> None:
        run("systemctl", "restart", SERVICE)
        given = {"username": USER, "password": PASSWORD}
        self._token = self.ask("POST", "/auth/login", given)["access_token"]

    def ask(self, method: str, path: str, body: Any = None) -> Any:
        """The data of the answer. `body`: an object, or bytes as they are.

        Raises:
            urllib.error.HTTPError: it is refused.
        """
        is_file = isinstance(body, bytes)
        headers = {"Content-Type": "application/octet-stream" if is_file else "application/json"}
        if self._token:
            headers["Authorization"] = f"Bearer {self._token}"
        data = body if is_file or body is None else json.dumps(body).encode()
        request = urllib.request.Request(API + path, data, headers, method=method)
        with urllib.request.urlopen(request, timeout=PATIENCE_S) as answer:
            said = answer.read()
            return json.loads(said)["data"] if answer.headers.get_content_type() == "application/json" else said

    def ask_camera(self, method: str, path: str, body: Any = None) -> Any:
        """As `ask`, of a camera that may be lost for a moment, because this computer is so slow."""
        until = time.monotonic() + PATIENCE_S
        while True:
            try:
                return self.ask(method, path, body)
            except urllib.error.HTTPError as error:
                if error.code != 503 or time.monotonic() > until:
                    raise

    def judged(self) -> str:
        """The judgement on the part that lies there; REFUSED when no trigger is taken."""
        try:
            return str(self.ask("POST", "/inspections/trigger", {"wait": True})["judgement"])
        except urllib.error.HTTPError as error:
            if error.code == 409:
                return REFUSED
            raise

    def is_state(self, state: str) -> bool:
        return bool(self.ask("GET", "/status")["state"] == state)

    def alarms(self) -> list[str]:
        """Codes of those whose cause is not over."""
        return [alarm["code"] for alarm in self.ask("GET", "/alarms")["items"] if alarm["is_active"]]

    def main_pid(self) -> str:
        return run("systemctl", "show", "-p", "MainPID", "--value", SERVICE).strip()

    def teach(self, name: str, tools: list[dict[str, Any]]) -> None:
        """A program whose master is what the camera sees now; it judges from now on."""
        folder = Path("/tmp/taught")
        folder.mkdir(exist_ok=True)
        master, listed, program = (folder / f"{name}{end}" for end in (".png", ".json", ".vip"))
        master.write_bytes(self.ask_camera("GET", "/camera/snapshot?format=png"))
        listed.write_text(json.dumps({"name": name, "deadline_ms": 60_000, "tools": tools}))
        run("vision-inspection", "teach", "--master", str(master), "--tools", str(listed), "--out", str(program))
        imported = self.ask("POST", "/programs/import", program.read_bytes())
        self.ask("POST", f"/programs/{imported['id']}/activate", {})
        self.ask("POST", "/inspections/start")

    @contextmanager
    def parts(self) -> Iterator[list[Part]]:
        """Parts come one after the other meanwhile; the list grows."""
        parts: list[Part] = []
        is_over = threading.Event()

        def run_parts() -> None:
            while not is_over.is_set():
                triggered_s = time.monotonic()
                parts.append(Part(triggered_s, self.judged()))

        thread = threading.Thread(target=run_parts)
        thread.start()
        try:
            yield parts
        finally:
            is_over.set()
            thread.join()
