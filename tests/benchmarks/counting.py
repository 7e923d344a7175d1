"""The time that counting for the statistics adds to a commit, with strict durability.

The commit of one small row shows the time of an fsync on this disk.
"""

from __future__ import annotations

import itertools
import tempfile
from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from core.inspection.geometry import Circle
from core.inspection.result import InspectionRecord, Judgement, ToolJudgement, ToolResult
from core.settings import Settings
from core.store import Store, open_store, rollups
from core.store.contributions import contributions
from core.store.inspection_values import ImageState
from tests.benchmarks.statistics import BEGIN, STATION, row
from tests.benchmarks.table import Row, median_ms
from tests.records import record

if TYPE_CHECKING:
    from collections.abc import Iterator

GROUP = "counting for the statistics, in a commit"


def measure() -> list[Row]:
    return [*_committed(5), *_committed(64)]


def _committed(tools: int) -> Iterator[Row]:
    with tempfile.TemporaryDirectory() as folder:
        settings = Settings.of(data_dir=Path(folder), station=STATION, durability="strict")
        with open_store(settings) as store:
            parts = iter([_record(tools, part) for part in range(220)])
            whole_ms = median_ms(partial(_insert, store, parts), times=200)
            counting_ms = _counting_ms(store, tools)
            names = map(str, itertools.count())
            fsync_ms = median_ms(partial(_touch, store, names), times=200)
    yield Row(GROUP, f"commit of a part of {tools} tools", whole_ms, "ms")
    yield Row(GROUP, f"of which counting a part of {tools} tools", counting_ms, "ms")
    yield Row(GROUP, f"commit of one small row, beside {tools} tools", fsync_ms, "ms")


def _insert(store: Store, parts: Iterator[InspectionRecord]) -> None:
    store.inspections.insert(next(parts))


def _touch(store: Store, names: Iterator[str]) -> None:
    store.pictures.set_state(f"{0:032x}", ImageState.STORED, next(names))


def _counting_ms(store: Store, tools: int) -> float:
    rows = [
        {
            **row(BEGIN + timedelta(seconds=part), 0, _scores(tools, part), [21.0, 6.1]),
            "id": str(part),
            "is_simulated": False,
        }
        for part in range(220)
    ]
    with store.database.transaction() as connection:
        left = iter(rows)

        def count() -> None:
            counted = next(left)
            before = rollups.counted(connection, counted["id"])
            changes = contributions(counted)
            changes.subtract(before)
            rollups.add(connection, changes)

        return median_ms(count, times=200)


def _scores(tools: int, part: int) -> list[float]:
    scores: list[float] = np.random.default_rng(part).normal(91, 4, tools).clip(0, 100).round(2).tolist()
    return scores


def _record(tools: int, part: int) -> InspectionRecord:
    results = tuple(
        ToolResult(f"tool {n}", "area", ToolJudgement.OK, score, 70.0, None, Circle(100, 100, 50))
        for n, score in enumerate(_scores(tools, part))
    )
    at = BEGIN + timedelta(seconds=part)
    return record(Judgement.OK, results, id=f"{part:032x}", judged_at=at, stages_ms={"picture": 21.0, "inspect": 6.1})
