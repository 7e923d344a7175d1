"""What the scripts of the bench examine an installed station with, on the same computer, as root."""

from __future__ import annotations

import contextlib
import json
import os
import pwd
import signal
import socket
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

SETTINGS = Path("/etc/vision-inspection/.env")
USER = "vision-inspection"
SERVICE = "vision-inspection.service"
ADDRESS = "http://127.0.0.1:8080/api/v1"
NAME, PASSWORD = "ada", "a long enough pass phrase"
SLOW_S = 900
"""An emulated processor is slow, and the computer below may have more to do."""


def check(words: str, holds: object, told: object = "") -> None:
    """One line for each check; the first that does not hold ends the script, with what is told of it."""
    if not holds:
        print(told)
        if Path("/run/systemd/system").exists():
            subprocess.run(["journalctl", "--no-pager", "-u", SERVICE, "-n", "60", "-o", "cat"], check=False)
        print(f"FAILED: {words}", flush=True)
        sys.exit(1)
    print(f"ok: {words}", flush=True)


def said(*command: str, given: str | None = None) -> str:
    """What a command prints, to which that is given; where it fails, that is a check that does not hold."""
    done = subprocess.run(command, input=given, capture_output=True, text=True, check=False)
    if done.returncode:
        check(" ".join(command), False, done.stdout + done.stderr)
    return done.stdout


def reaches(holds: Callable[[], object]) -> bool:
    end = time.monotonic() + SLOW_S
    while not holds():
        if time.monotonic() > end:
            return False
        time.sleep(0.2)
    return True


def configure(**values: str) -> None:
    """Set VISION_… in the settings of the station."""
    names = {f"VISION_{name}" for name in values}
    kept = [line for line in SETTINGS.read_text().splitlines() if line.split("=")[0] not in names]
    SETTINGS.write_text("\n".join([*kept, *(f"VISION_{name}={value}" for name, value in values.items()), ""]))


def make_administrator() -> None:
    said("/usr/lib/vision-inspection/setup_admin.py", "--username", NAME, "--password-stdin", given=f"{PASSWORD}\n")
    print("ok: the first administrator is made", flush=True)


def make_station() -> None:
    """An administrator, and a simulated line that an emulated processor can draw."""
    configure(SIM_FPS="2", SIM_PARTS_PER_MINUTE="1", RATE_LIMIT_ENABLED="false")
    make_administrator()


class RefusedError(OSError):
    """What the API does not do, with its reason; `code`: that of HTTP."""

    def __init__(self, code: int, words: str) -> None:
        super().__init__(words)
        self.code = code


class Api:
    """The API of the station that runs, as its administrator. What is refused raises RefusedError."""

    def __init__(self) -> None:
        self._token = ""
        check("its API lets the administrator in", reaches(self._sign_in))

    def _sign_in(self) -> bool:
        with contextlib.suppress(OSError):
            self._token = self.call("POST", "/auth/login", {"username": NAME, "password": PASSWORD})["access_token"]
        return bool(self._token)

    def call(self, method: str, path: str, body: object = None, **headers: str) -> Any:
        return json.loads(self.fetch(method, path, body, **headers))["data"]

    def fetch(self, method: str, path: str, body: object = None, **headers: str) -> bytes:
        """The answer as it is. `body`: bytes are sent as they are, anything else as JSON."""
        data = body if isinstance(body, bytes) or body is None else json.dumps(body).encode()
        form = "application/octet-stream" if isinstance(body, bytes) else "application/json"
        given = {"Content-Type": form, "Authorization": f"Bearer {self._token}", **headers}
        request = urllib.request.Request(ADDRESS + path, data, given, method=method)
        try:
            with urllib.request.urlopen(request, timeout=SLOW_S) as answer:
                found: bytes = answer.read()
                return found
        except urllib.error.HTTPError as error:
            raise RefusedError(error.code, f"{method} {path}: {error.code} {error.read().decode()}") from error

    def change_program(self, **fields: object) -> None:
        """Judge by the active program with other fields from the next part on."""
        active = next(program for program in self.call("GET", "/programs")["items"] if program["is_active"])
        where, version = f"/programs/{active['id']}", f'"{active["version_hash"]}"'
        self.call("PUT", where, {**fields, "reason": "bench"}, **{"If-Match": version})
        self.call("POST", f"{where}/activate", {})

    def judged(self) -> Any:
        """The result of a part that could be judged; until then a fault, as of a slow computer, is reset."""
        for _ in range(20):
            status = self.call("GET", "/status")
            with contextlib.suppress(OSError):  # it may have left that state since
                if status["state"] == "FAULT":
                    self.call("POST", "/inspections/reset_fault")
                elif status["state"] == "READY":
                    result = self.call("POST", "/inspections/trigger", {"wait": True})
                    if result["judgement"] != "FAULT":
                        return result
            time.sleep(1)
        return check("a part can be judged", False, self.call("GET", "/status"))


@contextlib.contextmanager
def running(*command: str, **environment: str) -> Iterator[None]:
    """The station as its service starts it, where there is no systemd: as its user, and ready when it says so."""
    person = pwd.getpwnam(USER)
    with tempfile.TemporaryDirectory() as folder, socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as manager:
        address, said_there = f"{folder}/notify", Path(folder, "log")
        manager.bind(address)
        for path in (folder, address):
            os.chown(path, person.pw_uid, person.pw_gid)
        given = {"PATH": os.environ["PATH"], "HOME": person.pw_dir, "NOTIFY_SOCKET": address, **environment}
        with said_there.open("w") as log:
            station = subprocess.Popen(
                ["vision-inspection", *command],
                cwd=SETTINGS.parent,
                env=given,
                user=USER,
                group=USER,
                extra_groups=os.getgrouplist(USER, person.pw_gid),
                stdout=log,
                stderr=subprocess.STDOUT,
            )
        try:
            check(f"{command[0]} says that it is ready", _says_ready(manager, station), said_there.read_text())
            yield
        finally:
            station.send_signal(signal.SIGTERM)
            code = station.wait(SLOW_S)
        check(f"{command[0]} ends when it is told to", code == 0, said_there.read_text())


def _says_ready(manager: socket.socket, station: subprocess.Popen[bytes]) -> bool:
    manager.settimeout(1)
    for _ in range(SLOW_S):
        with contextlib.suppress(TimeoutError):
            if b"READY=1" in manager.recv(4096):
                return True
        if station.poll() is not None:
            return False
    return False
