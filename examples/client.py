"""A client of the station's API, with nothing to install: signs in, inspects some parts and prints what was judged.

    python3 client.py --user ada --parts 5                     asks for the password, or reads VISION_PASSWORD
    python3 client.py --user ada --url http://10.0.0.7:8080/api/v1

Exit codes: 0 every part OK, 1 some part NG or FAULT, 2 the station refused or cannot be reached; a sentence says why.
"""

from __future__ import annotations

import argparse
import getpass
import json
import os
import sys
import time
import urllib.error
import urllib.request
from typing import Any


class RefusedError(Exception):
    """The station said no: `status` and, in `args`, its sentence."""

    def __init__(self, status: int, sentence: str) -> None:
        super().__init__(sentence)
        self.status = status


class Station:
    """Signed in as one user. Access tokens last minutes; a new one is fetched when the old one has expired."""

    def __init__(self, url: str, username: str, password: str) -> None:
        self._url = url.rstrip("/")
        self._access = self._refresh = ""
        self._keep(self._send("POST", "/auth/login", {"username": username, "password": password}))

    def ask(self, method: str, path: str, body: dict[str, Any] | None = None) -> Any:
        """The `data` of the answer. Raises RefusedError, and OSError where no station answers."""
        try:
            return self._send(method, path, body)
        except RefusedError as refused:
            if refused.status != 401:
                raise
        self._keep(self._send("POST", "/auth/refresh", {"refresh_token": self._refresh}))
        return self._send(method, path, body)

    def inspect(self) -> Any:
        """Trigger, and wait for the verdict. While another part is under way the station answers 409."""
        while True:
            try:
                return self.ask("POST", "/inspections/trigger", {"wait": True})
            except RefusedError as refused:
                if refused.status != 409:
                    raise
            time.sleep(0.2)

    def _keep(self, tokens: Any) -> None:
        self._access, self._refresh = tokens["access_token"], tokens["refresh_token"]

    def _send(self, method: str, path: str, body: dict[str, Any] | None = None) -> Any:
        request = urllib.request.Request(self._url + path, method=method)
        if body is not None:
            request.data = json.dumps(body).encode()
            request.add_header("Content-Type", "application/json")
        if self._access:
            request.add_header("Authorization", f"Bearer {self._access}")
        try:
            with urllib.request.urlopen(request, timeout=30) as answer:
                return json.load(answer)["data"]
        except urllib.error.HTTPError as error:
            with error:
                raise RefusedError(error.code, json.load(error)["message"]) from error


def main() -> int:
    parser = argparse.ArgumentParser(description="Inspect some parts over the network.")
    parser.add_argument("--url", default="http://localhost:8080/api/v1")
    parser.add_argument("--user", required=True)
    parser.add_argument("--parts", type=int, default=3)
    given = parser.parse_args()
    try:
        password = os.environ.get("VISION_PASSWORD") or getpass.getpass(f"Password of {given.user}: ")
        station = Station(given.url, given.user, password)
        station.ask("POST", "/inspections/start")
        parts = [station.inspect() for _ in range(given.parts)]
    except (RefusedError, OSError) as error:
        print(error, file=sys.stderr)
        return 2
    for part in parts:
        simulated = " (simulated)" if part["is_simulated"] else ""
        print(f"part {part['part']}: {part['judgement']}{simulated} {part['reason'] or ''}".rstrip())
    return 0 if all(part["judgement"] == "OK" for part in parts) else 1


if __name__ == "__main__":
    sys.exit(main())
