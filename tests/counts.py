"""Stored statistics and the same counts from a full scan of the records; random changes of the records."""

from __future__ import annotations

import contextlib
from array import array
from collections import Counter
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING, Any

import sqlalchemy as sa
from hypothesis import strategies as st

from core.errors import InspectionNotFoundError
from core.inspection.geometry import Circle
from core.inspection.result import InspectionRecord, Judgement, ToolJudgement, ToolResult
from core.store.contributions import COUNTED, contributions
from core.store.inspection_values import InspectionLabel
from core.store.rollups import LEVELS
from core.store.tables import inspections, rollup_series, rollups
from tests.records import AT, record

if TYPE_CHECKING:
    from collections.abc import Sequence

    from core.store import Store

Counted = Counter[tuple[Any, ...]]


def kept(store: Store) -> Counted:
    """All stored counts of all levels."""
    found: Counted = Counter()
    with store.database.reading() as connection:
        series = {row.id: tuple(row) for row in connection.execute(sa.select(rollup_series))}
        for row in connection.execute(sa.select(rollups)):
            *of, names = series[row.series][1:]
            pairs = array("I", row.counts)
            for slot, count in zip(pairs[::2], pairs[1::2], strict=True):
                found[(*of, row.kind, tuple(names[slot >> 10]), slot & 1023, row.quarters, row.begin)] = count
    return found


def scanned(store: Store) -> Counted:
    """The same counts, computed from the records only."""
    found: Counted = Counter()
    with store.database.reading() as connection:
        for row in connection.execute(sa.select(*COUNTED).order_by(inspections.c.id)).mappings():
            for cell, count in contributions(row).items():
                for level in LEVELS:
                    begin = cell.quarter // level * level
                    found[(*cell.series, cell.kind.value, cell.name, cell.bin, level, begin)] += count
    return found


def tool(score_pct: float | None, name: str = "cap", limit_pct: float = 70.0) -> ToolResult:
    judgement = ToolJudgement.NOT_EVALUATED
    if score_pct is not None:
        judgement = ToolJudgement.OK if score_pct >= limit_pct else ToolJudgement.NG
    return ToolResult(name, "area", judgement, score_pct, limit_pct, None, Circle(10, 10, 5))


scores = st.none() | st.floats(0, 100)
stages = st.dictionaries(st.sampled_from(["picture", "inspect", "commit", "lines"]), st.floats(0, 70_000))
records = st.builds(
    lambda part, minutes, judgement, version, is_simulated, found, stages_ms: record(
        judgement,
        tuple(tool(score, f"tool {at}") for at, score in enumerate(found)),
        id=f"{part:032x}",
        station="Line 3",
        judged_at=AT + timedelta(minutes=minutes),
        version_hash=version * 64,
        is_simulated=is_simulated,
        stages_ms=stages_ms,
    ),
    st.integers(0, 5),
    st.integers(-3000, 3000),
    st.sampled_from(Judgement),
    st.sampled_from("ab"),
    st.booleans(),
    st.lists(scores, max_size=3),
    stages,
)
changes = st.lists(
    st.tuples(st.just("insert"), st.lists(records, min_size=1, max_size=3))
    | st.tuples(st.just("finish"), records)
    | st.tuples(st.just("label"), st.integers(0, 5), st.none() | st.sampled_from(InspectionLabel)),
    max_size=8,
)


def carry_out(store: Store, wanted: Sequence[tuple[Any, ...]]) -> None:
    """Apply the changes; labels of missing parts are ignored."""
    for kind, *what in wanted:
        if kind == "insert":
            store.inspections.insert_many(what[0])
        elif kind == "finish":
            store.inspections.finish(what[0], image=None)
        else:
            with contextlib.suppress(InspectionNotFoundError):
                store.inspections.set_label(f"{what[0]:032x}", what[1])


def finished(result: InspectionRecord, **stages_ms: float) -> InspectionRecord:
    return replace(result, stages_ms={**result.stages_ms, **stages_ms})
