"""A station process that judges part after part until it is killed: `python -m … DATA_DIR [NORMAL]`.

It prints `ready` once it is, with the processor time until then in s, and every edge of its digital outputs at once:
the reader of the pipe is the machine. With NORMAL, its database does not wait for the disk, as a verdict must.
"""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

from core.access.roles import SYSTEM
from core.devices import Devices
from core.devices.cameras.simulated import SimulatedCamera
from core.devices.lights.light import SimulatedLight
from core.inspection.program import OutputMap, TriggerSpec
from core.running.loops import LoopThreads
from core.running.state import RunState
from core.settings import Settings
from core.simulation.belt import Belt
from core.simulation.parts import PartSeries, master
from core.station import Station
from core.store import open_store
from tests.core.running.conftest import KIND, bore_program
from tests.system.station_that_stops import ToldLines

if TYPE_CHECKING:
    from core.inspection.result import InspectionRecord

AUDITED_EVERY = 5


def settings_of(folder: Path) -> Settings:
    return Settings.of(data_dir=folder, autostart=True)


def main(folder: Path, *, waits_for_disk: bool = True) -> None:
    belt = Belt(PartSeries(os.getpid(), defect_pct=40.0, shift_px=0.0, turn_deg=0.0, light_pct=0.0), parts_per_minute=0)
    settings = settings_of(folder)
    store = open_store(settings)
    store.database._is_strict = waits_for_disk
    store.probe()
    store.recover_images()
    devices = Devices(SimulatedCamera(belt, fps=100), ToldLines(belt), SimulatedLight(belt))
    station = Station(settings, store, devices)
    if store.programs.active() is None:
        program = bore_program(trigger=TriggerSpec("internal", interval_ms=1), outputs=OutputMap(pulse_ms=1))
        station.active_program.activate(SYSTEM, station.library.save(SYSTEM, program, master(KIND), reason="test").id)

    def inspected(result: InspectionRecord) -> None:
        belt.advance()
        if result.part % AUDITED_EVERY == 0:
            store.audit.append(SYSTEM, "restart_asked")

    said: list[bool] = []

    def changed() -> None:
        if not said and station.status().run.state is RunState.READY:
            said.append(True)
            os.write(1, f"ready {time.process_time()}\n".encode())

    station.events.inspected.connect(inspected)
    station.events.status_changed.connect(changed)
    with LoopThreads(station.loops()):
        sys.stdin.read()


if __name__ == "__main__":
    main(Path(sys.argv[1]), waits_for_disk="NORMAL" not in sys.argv[2:])
