"""Endurance: what only shows after thousands of parts. Run by `make soak`."""

from __future__ import annotations

import gc
import logging
import threading
from dataclasses import replace
from pathlib import Path

import psutil
import pytest

from core.access.roles import SYSTEM
from core.demo import demo_program
from core.devices import Devices
from core.devices.cameras.simulated import SimulatedCamera
from core.devices.lines_simulated import SimulatedLines
from core.devices.parts import PartSeries, master
from core.devices.simulated import Belt
from core.inspection.program import OutputMap, TriggerSpec
from core.inspection.result import InspectionResult, Judgement
from core.running.loops import LoopThreads
from core.settings import Settings
from core.station import Station
from core.store import open_store

KIND = "Connector 7-pin"
WARM_UP = 2_000
PARTS = 10_000
GROWTH_MB = 4.0
"""The product's number is 1 MB for each further 10 000 parts; the allocator's own noise is some more."""


def resident_mb() -> float:
    gc.collect()
    return float(psutil.Process().memory_info().rss) / 1e6


@pytest.mark.soak
def test_ten_thousand_parts_leave_memory_and_threads_flat(tmp_path: Path) -> None:
    settings = Settings(data_dir=tmp_path, autostart=False, image_spool=4)
    belt = Belt(PartSeries(seed=3), parts_per_minute=0)
    store = open_store(settings)
    station = Station(settings, store, Devices(SimulatedCamera(belt, fps=500), SimulatedLines(belt)))
    program = replace(
        demo_program(KIND), trigger=TriggerSpec(kind="internal", interval_ms=1), outputs=OutputMap(pulse_ms=1)
    )
    saved = station.library.save(SYSTEM, program, master(KIND), reason="endurance")
    station.activate(SYSTEM, saved.id)
    reached = threading.Condition()
    faults: list[str] = []

    def inspected(result: InspectionResult) -> None:
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
            after = resident_mb()
            counters = station.status().run.counters
            station.stop(SYSTEM)
            assert threading.active_count() == threads
    finally:
        station.close()
    logging.getLogger(__name__).info(
        "%.1f MB resident, %.1f after %d further parts; %s", before, after, PARTS, counters
    )
    assert after - before <= GROWTH_MB
    assert after <= 400
    assert faults == []
