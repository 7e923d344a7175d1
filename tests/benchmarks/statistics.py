"""Queries of the statistics of a million results. Measured by `tests.benchmarks.million`.

The results are those of one line in a year: three programs of five tools, each in four versions, two shifts a day. They
are counted by the same function as in operation; the records are not stored, because no statistic reads them.
"""

from __future__ import annotations

from collections import Counter
from datetime import UTC, datetime, timedelta
from datetime import time as wall_clock
from functools import partial
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

import numpy as np

from core.access.roles import SYSTEM
from core.records.shifts import Shift
from core.records.statistics import Statistics, StatisticsFilter
from core.store import Store, rollups
from core.store.contributions import Cell, contributions
from core.store.inspection_values import InspectionLabel
from tests.benchmarks.table import Row, at_most, median_ms

if TYPE_CHECKING:
    from collections.abc import Iterator

RESULTS, DAYS = 1_000_000, 365
STATION = "Station 1"
BEGIN = datetime(2025, 1, 1, tzinfo=UTC)
NOW = BEGIN + timedelta(days=DAYS)
ZONE = ZoneInfo("Europe/Berlin")
EARLY = Shift(wall_clock(6), wall_clock(14))
AT_ONCE = 2000
REACH_MS = 300


def asked(store: Store, group: str) -> Iterator[Row]:
    statistics = Statistics(store, STATION)
    spans = {
        "the year": StatisticsFilter(zone=ZONE),
        "the early shifts of the year": StatisticsFilter(zone=ZONE, shifts=(EARLY,)),
        "one version": StatisticsFilter(zone=ZONE, program=1, version_hash="0" * 64),
        "a month": StatisticsFilter(since=NOW - timedelta(days=31), zone=ZONE),
        "the real NG of the year": StatisticsFilter(zone=ZONE, label=InspectionLabel.REAL_NG),
        "a day": StatisticsFilter(since=NOW - timedelta(days=1), zone=ZONE),
    }
    for span, wanted in spans.items():
        for name in ("yields", "programs", "tools", "times", "reasons"):
            ms = median_ms(partial(getattr(statistics, name), SYSTEM, wanted), times=5, warm_up=1)
            yield at_most(group, f"statistics, {name} of {span}", ms, "ms", REACH_MS)


def fill(store: Store, *, is_simulated: bool = False) -> None:
    random = np.random.default_rng(5)
    counts: Counter[Cell] = Counter()
    for part, row in enumerate(_rows(random), 1):
        counts.update(contributions(row | {"is_simulated": is_simulated}))
        if part % AT_ONCE == 0:
            _add(store, counts)
            counts.clear()
    _add(store, counts)


def _add(store: Store, counts: Counter[Cell]) -> None:
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
        yield row(BEGIN + timedelta(days=day, hours=4, seconds=at * 16 * 3600 / a_day), day, scores[at], stages[at])


def row(at: datetime, day: int, scores: list[float], stages: list[float]) -> dict[str, Any]:
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
