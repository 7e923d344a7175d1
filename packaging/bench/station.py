"""What the scripts of the bench ask an installed station with, beside it: checks, its settings and its API."""

from __future__ import annotations

import json
import subprocess
import sys
import time
import urllib.error
import urllib.request
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

SETTINGS = Path("/etc/vision-inspection/.env")
ADDRESS = "http://127.0.0.1:8080/api/v1"
DEADLINE_MS = 60_000
"""For a program on an emulated processor."""
NAME, PASSWORD = "ada", "a long enough pass phrase"


def check(words: str, holds: object, told: object = "") -> None:
    """One line for each check; the first that does not hold ends the script, with what is told of it."""
    if not holds:
        print(told)
        print(f"FAILED: {words}", flush=True)
        sys.exit(1)
    print(f"ok: {words}", flush=True)


def said(*command: str) -> str:
    """What a command says on both streams; it ends the script where the command fails."""
    done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False)
    if done.returncode:
        check(" ".join(command), False, done.stdout)
    return done.stdout


def reaches(seconds: float, holds: Callable[[], object]) -> bool:
    end = time.monotonic() + seconds
    while not holds():
        if time.monotonic() > end:
            return False
        time.sleep(0.2)
    return True


def configure(**values: str) -> None:
    """Set VISION_… in the settings of the station."""
    text = SETTINGS.read_text()
    lines = [line for line in text.splitlines() if line.split("=")[0] not in {f"VISION_{name}" for name in values}]
    SETTINGS.write_text("\n".join([*lines, *(f"VISION_{name}={value}" for name, value in values.items()), ""]))


def make_administrator() -> None:
    command = ["/usr/lib/vision-inspection/setup_admin.py", "--username", NAME, "--password-stdin"]
    done = subprocess.run(command, input=f"{PASSWORD}\n", text=True, capture_output=True, check=False)
    check("the first administrator is made", done.returncode == 0, done.stdout + done.stderr)


class Api:
    """The API of the station that runs, as its administrator. A refusal raises OSError with what it said."""

    def __init__(self) -> None:
        self._token = ""
        self._token = self.call("POST", "/auth/login", {"username": NAME, "password": PASSWORD})["access_token"]

    def call(self, method: str, path: str, body: object = None, **headers: str) -> Any:
        return json.loads(self.fetch(method, path, body, **headers))["data"]

    def change_program(self, **fields: object) -> None:
        """Judge by the active program with other fields from the next part on."""
        active = next(program for program in self.call("GET", "/programs")["items"] if program["is_active"])
        where, version = f"/programs/{active['id']}", f'"{active["version_hash"]}"'
        self.call("PUT", where, {**fields, "reason": "bench"}, **{"If-Match": version})
        self.call("POST", f"{where}/activate", {})

    def fetch(self, method: str, path: str, body: object = None, **headers: str) -> bytes:
        data = None if body is None else json.dumps(body).encode()
        given = {"Content-Type": "application/json", "Authorization": f"Bearer {self._token}", **headers}
        request = urllib.request.Request(ADDRESS + path, data, given, method=method)
        try:
            with urllib.request.urlopen(request, timeout=120) as answer:
                found: bytes = answer.read()
                return found
        except urllib.error.HTTPError as error:
            raise OSError(f"{method} {path}: {error.code} {error.read().decode()}") from error
