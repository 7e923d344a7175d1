"""Time from process start to the panel's first paint, and until a part can be inspected; warm file cache."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import threading
import time
from statistics import median
from typing import TYPE_CHECKING

from tests.benchmarks.table import Row, at_most

if TYPE_CHECKING:
    from core.station import Station

GROUP = "start-up (warm)"
TIMES = 5
STARTED = "BENCH_STARTED"


def measure() -> list[Row]:
    with tempfile.TemporaryDirectory() as folder:
        _start(folder)  # creates the data folder and warms the file cache
        runs = [_start(folder) for _ in range(TIMES)]
    return [
        at_most(GROUP, "panel: process start to first paint, median", median(run["paint"] for run in runs), "s", 0.4),
        at_most(
            GROUP, "panel: process start to ready to inspect, median", median(run["ready"] for run in runs), "s", 2.0
        ),
    ]


def _start(folder: str) -> dict[str, float]:
    """Start a panel process; seconds until its first paint and until READY."""
    env = {**os.environ, STARTED: str(time.monotonic())}
    command = [sys.executable, "-m", "tests.benchmarks.start_up", folder]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, env=env, check=True)
    lines = (line.split() for line in done.stdout.splitlines())
    return {name: float(seconds) for name, seconds in lines}


def _panel(folder: str) -> None:
    """Run the real panel in this process and print the times; it ends when the station is ready."""
    started = float(os.environ[STARTED])

    from PySide6.QtCore import QEvent, QObject, QTimer
    from PySide6.QtWidgets import QApplication

    from hmi.main import _Composition, main

    class Watch(QObject):
        seen = False

        def eventFilter(self, _: QObject, event: QEvent) -> bool:
            if not self.seen and event.type() == QEvent.Type.Paint:
                self.seen = True
                print("paint", time.monotonic() - started, flush=True)
            return False

    app = QApplication([])
    watch = Watch()
    app.installEventFilter(watch)

    def look(station: Station) -> None:
        """In the thread that changes the status: the GUI thread may be busy."""
        if not ended.is_set() and station.status().run.state.value in ("READY", "INSPECTING"):
            ended.set()
            print("ready", time.monotonic() - started, flush=True)

    ended = threading.Event()
    listeners = []  # the signal keeps its listeners weakly
    assemble = _Composition._assemble

    def watched(self: _Composition, station: Station) -> None:
        listeners.append(lambda: look(station))
        station.events.status_changed.connect(listeners[-1])
        assemble(self, station)

    _Composition._assemble = watched  # type: ignore[method-assign]
    timer = QTimer(interval=10)
    timer.timeout.connect(lambda: app.quit() if ended.is_set() else None)
    timer.start()
    main(["--simulate", "--windowed", "1280x800", "--no-api", "--data", folder])


if __name__ == "__main__":
    _panel(sys.argv[1])
