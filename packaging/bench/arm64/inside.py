"""The checks of `run`, in the root, as root beside the installed station. No service runs there."""

from __future__ import annotations

import contextlib
import json
import os
import platform
import pwd
import signal
import socket
import subprocess
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from station import DEADLINE_MS, Api, check, configure, make_administrator, said

if TYPE_CHECKING:
    from collections.abc import Iterator

USER = "vision-inspection"
START_S = 600
"""An emulated processor is slow, and the computer below may have more to do."""


@contextlib.contextmanager
def running(*command: str, **environment: str) -> Iterator[None]:
    """The station as its service starts it: as its user, ready when it says so; ended by SIGTERM."""
    person = pwd.getpwnam(USER)
    with tempfile.TemporaryDirectory() as folder, socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as manager:
        address = f"{folder}/notify"
        manager.bind(address)
        for path in (folder, address):
            os.chown(path, person.pw_uid, person.pw_gid)
        manager.settimeout(START_S)
        given = {"PATH": os.environ["PATH"], "HOME": person.pw_dir, "NOTIFY_SOCKET": address, **environment}
        with Path(folder, "log").open("w+") as log:
            station = subprocess.Popen(
                ["vision-inspection", *command],
                cwd="/etc/vision-inspection",
                env=given,
                user=USER,
                group=USER,
                extra_groups=os.getgrouplist(USER, person.pw_gid),
                stdout=log,
                stderr=subprocess.STDOUT,
            )
            try:
                is_ready = _says_ready(manager, station)
                check(f"{command[0]} says that it is ready", is_ready, Path(log.name).read_text())
                yield
            finally:
                station.send_signal(signal.SIGTERM)
                code = station.wait(START_S)
            check(f"{command[0]} ends when it is told to", code == 0, Path(log.name).read_text())


def _says_ready(manager: socket.socket, station: subprocess.Popen[bytes]) -> bool:
    manager.settimeout(1)
    for _ in range(START_S):
        with contextlib.suppress(TimeoutError):
            if b"READY=1" in manager.recv(4096):
                return True
        if station.poll() is not None:
            return False
    return False


def check_command(api: Api, program_id: int) -> None:
    """A program and its master, exported by the station, judged by the command as its user."""
    folder = Path(tempfile.mkdtemp())
    (folder / "part.vip").write_bytes(api.fetch("GET", f"/programs/{program_id}/export"))
    (folder / "part.png").write_bytes(api.fetch("GET", f"/programs/{program_id}/master-image"))
    said("chmod", "-R", "a+rX", str(folder))
    line = said("vision-station", "inspect", "--json", str(folder / "part.vip"), str(folder / "part.png"))
    result = json.loads(line)
    check("the command judges the master OK, as the station's user", result["judgement"] == "OK", result)
    print(f"    within {result['elapsed_ms']:.0f} ms, emulated")


def main() -> None:
    found = json.loads(said("vision-station", "doctor", "--json"))["checks"]
    computer = found[0]["detail"]
    check("doctor finds a computer that can run it", not any(item["state"] == "failed" for item in found), found)
    check("of arm64", platform.machine() == "aarch64" and computer.startswith("aarch64"), computer)
    # The checks ask faster than people do, and an emulated processor draws fewer pictures.
    configure(RATE_LIMIT_ENABLED="false", SIM_FPS="2")
    make_administrator()
    with running("serve", "--simulate"):
        api = Api()
        api.change_program(deadline_ms=DEADLINE_MS)
        result = api.call("POST", "/inspections/trigger", {"wait": True})
        check("a part is judged over the network", result["judgement"] in ("OK", "NG"), result)
        check_command(api, result["program"]["id"])
    with running("panel", QT_QPA_PLATFORM="offscreen", XDG_RUNTIME_DIR=tempfile.gettempdir()):
        state = Api().call("GET", "/status")
        check("the panel serves the API too", state["state"] == "READY", state)
    print("All checks passed")


if __name__ == "__main__":
    main()
