"""Times of a running station: each stage of a cycle, and from the trigger to the outputs."""

from __future__ import annotations

import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

from core.access.roles import SYSTEM
from core.assembly import open_station
from core.running.loops import LoopThreads
from core.running.state import RunState
from core.settings import Settings
from tests.benchmarks.table import Row, at_most, percentile

if TYPE_CHECKING:
    from core.inspection.result import InspectionRecord

PARTS = 300


def measure() -> list[Row]:
    with tempfile.TemporaryDirectory() as folder:
        settings = Settings.of(
            data_dir=Path(folder), sim_fps=60, sim_parts_per_minute=60, autostart=True, image_spool=1000
        )
        results = _run(settings)
    rows = []
    stages: dict[str, list[float]] = {}
    for result in results:
        for name, ms in result.stages_ms.items():
            stages.setdefault(name, []).append(ms)
    for name, values in stages.items():
        rows += [
            Row("cycle of the simulated program", f"{name}, median", percentile(values, 50), "ms"),
            Row("cycle of the simulated program", f"{name}, p99", percentile(values, 99), "ms"),
        ]
    own = [sum(ms for name, ms in r.stages_ms.items() if name == "lines") + _handling(r) for r in results]
    return [
        *rows,
        at_most(
            "cycle of the simulated program",
            "trigger to lines beyond picture, inspection, fsync: p50",
            percentile(own, 50),
            "ms",
            2,
        ),
        at_most(
            "cycle of the simulated program",
            "trigger to lines beyond picture, inspection, fsync: p99",
            percentile(own, 99),
            "ms",
            8,
        ),
    ]


def _handling(result: InspectionRecord) -> float:
    """Time in ms of the stage `inspect` outside the inspector."""
    return max(0.0, result.stages_ms.get("inspect", 0.0) - result.elapsed_ms)


def _run(settings: Settings) -> list[InspectionRecord]:
    station = open_station(settings)
    results = []
    with LoopThreads(station.loops()):
        until = time.monotonic() + 30
        while len(results) < PARTS and time.monotonic() < until:
            if station.status().run.state is RunState.READY:
                results.append(station.trigger_and_wait(SYSTEM))
            else:
                time.sleep(0.001)
    station.close()
    return results
