"""The checks of `run`, inside the root. One line each; ends at the first that fails."""

from __future__ import annotations

import json
import os
import socket
import subprocess
import sys
import time
from contextlib import suppress
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any

import cv2
import numpy as np
from camera import BAD, FLAWLESS, FPS, PORT
from stamp import stamped
from station import Api, configure, make_administrator

from resources import DEMO

if TYPE_CHECKING:
    from collections.abc import Callable

HERE = Path(__file__).parent
PARTS = 14
"""Judged before the camera dies, and again after it is back: some good and some bad ones."""

WITHIN_S = 120.0
LATENCY_MS = {"http": 0, "jpeg": 0, "h264": 1000 // FPS + 10}
"""As the description of the setting tells for each."""

TOLERATED_MS = 50
"""A picture that has arrived may wait for its thread. One in the buffer of a stream that is opened would seem 2000 ms
younger than it is, and more."""


def ok(words: str) -> None:
    sys.stdout.write(f"ok: {words}\n")
    sys.stdout.flush()


def until(words: str, answer: Callable[[], Any]) -> Any:
    """What is answered, once it is something; ends everything when that takes too long."""
    ends = time.monotonic() + WITHIN_S
    while time.monotonic() < ends:
        try:
            if found := answer():
                return found
        except OSError:
            pass  # not there yet
        time.sleep(0.1)
    sys.exit(f"FAILED: {words}")


class Ages:
    """By how much the station takes pictures for older than they are, in ms."""

    def __init__(self) -> None:
        self._seen: list[float] = []

    def add(self, api: Api, inspection_id: str) -> str:
        """One result held against its own picture; which verdict it was."""
        result = api.call("GET", f"/inspections/{inspection_id}")
        path = f"/inspections/{inspection_id}/image"
        data = until("the picture of a part is stored", lambda: api.fetch("GET", path))
        taken_ns, shown = stamped(decoded(data), result["captured_ns"])
        expected = "NG" if shown == BAD else "OK"
        if result["judgement"] != expected:
            sys.exit(f"FAILED: a part is {result['judgement']}, not {expected}: {result['reason']}")
        self.see((taken_ns - result["captured_ns"]) / 1e6)
        return expected

    def see(self, older_ms: float) -> None:
        self._seen.append(older_ms)
        if older_ms < -TOLERATED_MS:
            sys.exit(f"FAILED: a picture is {-older_ms:.0f} ms older than its time")

    def __str__(self) -> str:
        return f"taken for {min(self._seen):.0f} to {max(self._seen):.0f} ms older than they are"


def judged(api: Api, after: int, when: str) -> None:
    """Parts with a higher number, each held against its picture."""

    def newest() -> list[Any]:
        found = api.call("GET", f"/inspections?limit={2 * PARTS}")["items"]
        return [item for item in found if item["part"] > after and item["judgement"] != "FAULT"]

    items = until(f"parts are judged {when}", lambda: found if len(found := newest()) >= PARTS else None)
    ages = Ages()
    verdicts = [ages.add(api, item["id"]) for item in items]
    if set(verdicts) != {"OK", "NG"}:
        sys.exit(f"FAILED: good and bad parts {when}: {verdicts}")
    ok(f"{len(verdicts)} parts are judged {when}, each as its picture shows; pictures {ages}")


def decoded(data: bytes) -> Any:
    return cv2.imdecode(np.frombuffer(data, np.uint8), cv2.IMREAD_COLOR)


def taught(api: Api, name: str) -> bytes:
    """A program, by the installed command, with a master from the camera; its trigger is the clock."""

    def flawless() -> bytes | None:
        data = api.fetch("GET", "/camera/snapshot?format=png")
        return data if stamped(decoded(data))[1] == FLAWLESS else None

    Path("/root/master.png").write_bytes(until("the flawless part is seen", flawless))
    tools = json.loads((DEMO / "gasket.json").read_text())
    tools |= {"name": name, "trigger": {"kind": "internal", "interval_ms": 300}, "camera": {}}
    Path("/root/tools.json").write_text(json.dumps(tools))
    command = ["vision-inspection", "teach", "--master", "/root/master.png", "--tools", "/root/tools.json"]
    subprocess.run([*command, "--out", "/root/program.vip"], check=True, stdout=subprocess.DEVNULL)
    return Path("/root/program.vip").read_bytes()


def started(*command: str, log: IO[bytes] | int | None = None) -> subprocess.Popen[bytes]:
    """A process that goes before all others: what is tried here is no overloaded computer."""

    def hurry() -> None:
        os.setpriority(os.PRIO_PROCESS, 0, -20)
        with suppress(OSError):  # not every kernel weighs sessions against each other
            Path("/proc/self/autogroup").write_text("-20")

    return subprocess.Popen(command, stdout=log, stderr=log, start_new_session=True, preexec_fn=hurry)


def plugged_in(kind: str) -> subprocess.Popen[bytes]:
    return started(sys.executable, str(HERE / "camera.py"), kind)


def first_pictures(address: str, kind: str) -> None:
    """Those which a player has in its buffer when it opens a stream are not among them, or not as new ones."""
    reader = started(sys.executable, str(HERE / "reader.py"), address, str(LATENCY_MS[kind]), log=subprocess.PIPE)
    told = reader.communicate()[0].decode()
    if reader.returncode:
        sys.exit(f"FAILED: the stream is opened\n{told}")
    ages = Ages()
    for older_ms in json.loads(told.splitlines()[-1]):
        ages.see(older_ms)
    ok(f"its first pictures are {ages}")


def try_stream(kind: str) -> None:
    address = f"{'http' if kind == 'http' else 'rtsp'}://127.0.0.1:8554/parts"
    configure(
        CAMERA="video",
        CAMERA_SOURCE=address,
        CAMERA_LATENCY_MS=str(LATENCY_MS[kind]),
        LINES="none",
        RATE_LIMIT_ENABLED="false",
    )
    running = [plugged_in(kind)]
    try:
        until("the camera answers", lambda: socket.create_connection(("127.0.0.1", PORT), 10).close() is None)
        first_pictures(address, kind)
        with Path(f"/root/station-{kind}.log").open("wb") as log:
            station = started("vision-station", "serve", log=log)
        running.append(station)
        api = Api()

        def state() -> str:
            return str(api.call("GET", "/status")["state"])

        def counted() -> int:
            return int(api.call("GET", "/status")["counters"]["parts"])

        made = api.call("POST", "/programs/import", taught(api, kind))
        api.call("POST", f"/programs/{made['id']}/activate", {})
        api.call("POST", "/inspections/start", {})
        judged(api, counted(), "from the stream")
        running[0].kill()
        running[0].wait()
        died = time.monotonic()
        until("the station is in FAULT", lambda: state() == "FAULT")
        ok(f"the server killed, the station is in FAULT after {time.monotonic() - died:.1f} s")
        last = counted()
        running.append(plugged_in(kind))
        back = time.monotonic()
        until("the station judges by itself", lambda: state() != "FAULT")
        ok(f"the server started, the station is out of it by itself after {time.monotonic() - back:.1f} s")
        judged(api, last, "after that")
        station.terminate()
        if station.wait(60) != 0:
            sys.exit("FAILED: the station ends with success")
    finally:
        for process in running:
            process.kill()


def main() -> None:
    make_administrator()
    for kind, title in {"http": "Motion JPEG over HTTP", "jpeg": "JPEG over RTSP", "h264": "H.264 over RTSP"}.items():
        sys.stdout.write(f"{title}\n")
        try_stream(kind)
    sys.stdout.write("All checks passed\n")


if __name__ == "__main__":
    main()
