"""Queries of the statistics of a million results, and the time that counting adds to a commit.

The results are those of one line in a year: three programs of five tools, each in four versions, two shifts a day. They
are counted by the same function as in operation; the records are not stored, because no statistic reads them.
"""

from __future__ import annotations

import itertools
import tempfile
import time
from collections import Counter
from datetime import UTC, datetime, timedelta
from datetime import time as wall_clock
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

import numpy as np

from core.access.roles import SYSTEM
from core.inspection.geometry import Circle
from core.inspection.result import InspectionRecord, Judgement, ToolJudgement, ToolResult
from core.records.shifts import Shift
from core.records.statistics import Statistics, StatisticsFilter
from core.settings import Settings
from core.store import Store, open_store, rollups
from core.store.inspection_values import ImageState
from tests.benchmarks.table import Row, at_most, median_ms
from tests.records import record

if TYPE_CHECKING:
    from collections.abc import Iterator

GROUP = "statistics of a million results"
RESULTS, DAYS = 1_000_000, 365
STATION = "Station 1"
BEGIN = datetime(2025, 1, 1, tzinfo=UTC)
NOW = BEGIN + timedelta(days=DAYS)
ZONE = ZoneInfo("Europe/Berlin")
EARLY = Shift(wall_clock(6), wall_clock(14))
AT_ONCE = 2000
REACH_MS = 300


def measure() -> list[Row]:
    with tempfile.TemporaryDirectory() as folder, open_store(_settings(folder), now=lambda: NOW) as store:
        begun = time.perf_counter()
        fill(store)
        rows = [Row(GROUP, "counting them anew, each", (time.perf_counter() - begun) * 1e6 / RESULTS, "µs")]
        database = store.database.file
        assert database is not None
        rows.append(Row(GROUP, "size of the counts", database.stat().st_size / 1e6, "MB"))
        rows += _asked(Statistics(store, STATION))
    return [*rows, *_committed()]


def _settings(folder: str, durability: str = "grouped") -> Settings:
    return Settings.of(data_dir=Path(folder), station=STATION, durability=durability)


def _asked(statistics: Statistics) -> Iterator[Row]:
    spans = {
        "the year": StatisticsFilter(zone=ZONE),
        "the early shifts of the year": StatisticsFilter(zone=ZONE, shifts=(EARLY,)),
        "one version": StatisticsFilter(zone=ZONE, program=1, version_hash="0" * 64),
        "a month": StatisticsFilter(since=NOW - timedelta(days=31), zone=ZONE),
        "a day": StatisticsFilter(since=NOW - timedelta(days=1), zone=ZONE),
    }
    for span, wanted in spans.items():
        for name, query in (("yield", statistics.yields), ("tools", statistics.tools), ("times", statistics.times)):
            ms = median_ms(partial(query, SYSTEM, wanted), times=5, warm_up=1)
            yield at_most(GROUP, f"{name} of {span}", ms, "ms", REACH_MS)


def fill(store: Store, *, is_simulated: bool = False) -> None:
    random = np.random.default_rng(5)
    counts: Counter[rollups.Cell] = Counter()
    for part, row in enumerate(_rows(random), 1):
        counts.update(rollups.contributions(row | {"is_simulated": is_simulated}))
        if part % AT_ONCE == 0:
            _add(store, counts)
            counts.clear()
    _add(store, counts)


def _add(store: Store, counts: Counter[rollups.Cell]) -> None:
    with store.database.transaction() as connection:
        rollups.add(connection, counts)


def _rows(random: np.random.Generator) -> Iterator[dict[str, Any]]:
    """The results as rows of the table of inspections, from 4:00 to 20:00 UTC each day."""
    a_day = RESULTS // DAYS + 1
    for part in range(RESULTS):
        day, at = divmod(part, a_day)
        if at == 0:
            scores = random.normal(91, 4, (a_day, 5)).clip(0, 100).round(2).tolist()
            stages = random.lognormal((3.0, 1.8, 1.4, -1.6), (0.5, 0.1, 0.3, 0.2), (a_day, 4)).round(3).tolist()
        yield _row(BEGIN + timedelta(days=day, hours=4, seconds=at * 16 * 3600 / a_day), day, scores[at], stages[at])


def _row(at: datetime, day: int, scores: list[float], stages: list[float]) -> dict[str, Any]:
    version = day * 12 // DAYS
    is_ok = min(scores) >= 82
    return {
        "station": STATION,
        "judgement": "OK" if is_ok else "NG",
        "program_id": version % 3 + 1,
        "program_name": f"Program {version % 3 + 1}",
        "version_hash": f"{version:x}" * 64,
        "version_number": version // 3 + 1,
        "judged_at": at,
        "label": None if is_ok else "real_ng",
        "body": {
            "tools": [
                {"type": "area", "name": f"tool {n}", "judgement": "OK" if score >= 82 else "NG", "score_pct": score}
                for n, score in enumerate(scores)
            ],
            "stages_ms": dict(zip(("picture", "inspect", "commit", "lines"), stages, strict=False)),
        },
    }


# --- what counting adds to a commit -----------------------------------------------------------------------------------


def _committed() -> Iterator[Row]:
    """With strict durability. The commit of one small row shows the time of an fsync on this disk."""
    for tools in (5, 64):
        with tempfile.TemporaryDirectory() as folder, open_store(_settings(folder, "strict")) as store:
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
            **_row(BEGIN + timedelta(seconds=part), 0, _scores(tools, part), [21.0, 6.1]),
            "id": str(part),
            "is_simulated": False,
        }
        for part in range(220)
    ]
    with store.database.transaction() as connection:
        left = iter(rows)

        def count() -> None:
            row = next(left)
            before = rollups.counted(connection, row["id"])
            changes = rollups.contributions(row)
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
