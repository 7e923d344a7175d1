"""Endurance: faults that show only after thousands of parts. Run by `make soak`."""

from __future__ import annotations

import gc
import multiprocessing
import threading
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import psutil
import pytest

from core.access.roles import SYSTEM
from core.devices import Devices
from core.devices.cameras.simulated import SimulatedCamera
from core.devices.lines.simulated import SimulatedLines
from core.inspection.program import OutputMap, TriggerSpec
from core.inspection.result import InspectionRecord, Judgement
from core.programs.demo import demo_program
from core.running.loops import LoopThreads
from core.settings import Settings
from core.simulation.belt import Belt
from core.simulation.parts import PartSeries, master
from core.station import Station
from core.store import open_store

if TYPE_CHECKING:
    from pathlib import Path

KIND = "Connector 7-pin"
WARM_UP = 2_000
PARTS = 10_000
RESIDENT_MB = 400.0
GROWTH_MB = 4.0
"""The requirement is 1 MB per 10 000 parts; the rest allows for noise of the allocator."""


def resident_mb() -> float:
    gc.collect()
    return float(psutil.Process().memory_info().rss) / 1e6


@dataclass(frozen=True)
class _Endured:
    before_mb: float
    after_mb: float
    threads_before: int
    threads_after: int
    faults: tuple[str, ...]


@pytest.mark.soak
def test_ten_thousand_parts_leave_memory_and_threads_flat(tmp_path: Path) -> None:
    # In a process of its own, so that memory used by other tests does not count.
    with ProcessPoolExecutor(1, mp_context=multiprocessing.get_context("spawn")) as process:
        found = process.submit(_endure, tmp_path).result()
    assert found.after_mb - found.before_mb <= GROWTH_MB
    assert found.after_mb <= RESIDENT_MB
    assert found.threads_after == found.threads_before
    assert found.faults == ()


def _endure(folder: Path) -> _Endured:
    settings = Settings.of(data_dir=folder, autostart=False, image_spool=4, counts_by_shift=False)
    belt = Belt(PartSeries(seed=3), parts_per_minute=0)
    store = open_store(settings)
    station = Station(settings, store, Devices(SimulatedCamera(belt, fps=500), SimulatedLines(belt)))
    program = replace(
        demo_program(KIND), trigger=TriggerSpec(kind="internal", interval_ms=1), outputs=OutputMap(pulse_ms=1)
    )
    saved = station.library.save(SYSTEM, program, master(KIND), reason="endurance")
    station.active_program.activate(SYSTEM, saved.id)
    reached = threading.Condition()
    faults: list[str] = []

    def inspected(result: InspectionRecord) -> None:
        if result.judgement is Judgement.FAULT:
            faults.append(str(result.reason))
        belt.advance()
        with reached:
            reached.notify_all()

    def wait_for(parts: int) -> None:
        with reached:
            assert reached.wait_for(lambda: station.status().run.counters.parts >= parts, 1800)

    station.events.inspected.connect(inspected)
    try:
        with LoopThreads(station.loops()):
            station.start(SYSTEM)
            wait_for(WARM_UP)
            before, threads = resident_mb(), threading.active_count()
            wait_for(WARM_UP + PARTS)
            after, threads_after = resident_mb(), threading.active_count()
            station.stop(SYSTEM)
    finally:
        station.close()
    return _Endured(before, after, threads, threads_after, tuple(faults))
