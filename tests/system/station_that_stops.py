"""A station process that signals itself in the middle of parts: `python -m … DATA_DIR STAGES PAST SIGNAL`.

It does so once at each of STAGES, shortly before the `deadline` or `watchdog` named by PAST expires. Every edge of its
digital outputs is printed at once.
"""

from __future__ import annotations

import os
import signal
import sys
import threading
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

from core.access.roles import SYSTEM
from core.devices import Devices
from core.devices.cameras.simulated import SimulatedCamera
from core.devices.lights.light import SimulatedLight
from core.devices.lines.simulated import SimulatedLines
from core.inspection.tools.area import Area
from core.running.loops import LoopThreads
from core.running.outputs import Outputs
from core.running.recorder import Recorder
from core.running.slot import FrameSlot
from core.running.state import RunState
from core.settings import Settings
from core.simulation.belt import Belt
from core.simulation.parts import PartSeries, master
from core.station import Station
from core.store import open_store
from core.store.inspections import Inspections
from tests.core.running.conftest import KIND, bore_program

if TYPE_CHECKING:
    from core.running.verdict import Verdict

STAGES: dict[str, tuple[type, str]] = {
    "picture": (FrameSlot, "wait_for"),
    "judging": (Area, "measure"),
    "commit": (Inspections, "insert_many"),
    "lines": (Outputs, "signal"),
    "spool": (Recorder, "spool"),
}


class ToldLines(SimulatedLines):
    def write(self, output: int, is_high: bool) -> None:
        before = self.outputs
        super().write(output, is_high)
        if before != self.outputs:
            os.write(1, f"{output} {int(is_high)}\n".encode())


def main(folder: Path, stages: list[str], past: str, number: int) -> None:
    belt = Belt(PartSeries(1, 0.0, shift_px=0.0, turn_deg=0.0, light_pct=0.0), parts_per_minute=0)
    settings = Settings.of(data_dir=folder, autostart=False)
    devices = Devices(SimulatedCamera(belt, fps=100), ToldLines(belt), SimulatedLight(belt))
    station = Station(settings, open_store(settings), devices)
    saved = station.library.save(SYSTEM, bore_program(deadline_ms=60_000), master(KIND), reason="test")
    station.active_program.activate(SYSTEM, saved.id)
    with LoopThreads(station.loops()):
        station.start(SYSTEM)
        for stage in stages:
            while station.status().run.state is not RunState.READY:
                time.sleep(0.01)
            _stop_at(station, stage, past, number)
            station.trigger_and_wait(SYSTEM)
    station.close()


def _stop_at(station: Station, stage: str, past: str, number: int) -> None:
    owner, name = STAGES[stage]
    original, busy = getattr(owner, name), station._outputs.busy
    under_way: list[Verdict] = []

    def begins(verdict: Verdict) -> None:
        under_way.append(verdict)
        busy(verdict)

    def stops(*args: Any, **kwargs: Any) -> Any:
        setattr(owner, name, original)
        if past == "watchdog":
            station._cycle.heartbeat.beat(0.05)
        else:
            under_way[-1].until_ns = time.monotonic_ns() + 50_000_000
        signal.pthread_kill(threading.get_ident(), number)  # this thread does not continue
        return original(*args, **kwargs)

    station._outputs.busy = begins  # type: ignore[method-assign]
    setattr(owner, name, stops)


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2].split(","), sys.argv[3], getattr(signal, sys.argv[4]))
