"""What one stored inspection counts for in the statistics: a pure function of its row.

A cell is about one series (what one version judged on one station, real or simulated), a quarter of an hour, one kind,
a name and a bin:

    verdicts  (judgement, label or "")                    0
    tools     (type, name, judgement)                     whole percent of the score; `NO_SCORE` where there is none
    times     (stage,), or (`CYCLE`,)                     see `bin_of_ms`
    lb_tools  (type, name, judgement, label)              as `tools`, of parts with a label only
    lb_times  (stage, label), or (`CYCLE`, label)         as `times`, of parts with a label only

A FAULT counts as a verdict only: no part was judged, and its times are those of waiting for what did not come. A
challenge part counts for nothing.
"""

from __future__ import annotations

import math
from collections import Counter
from datetime import datetime, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING, Any, NamedTuple

from core.inspection.result import Judgement
from core.store.moments import EPOCH
from core.store.tables import inspections

if TYPE_CHECKING:
    from collections.abc import Mapping

QUARTER = timedelta(minutes=15)

BIN_BITS = 10
BINS = 1 << BIN_BITS
LAST_BIN = BINS - 1
SCORES = 101
"""One bin for each whole percent from 0 to 99, and one for 100, which is the master itself."""
NO_SCORE = SCORES

CYCLE, CYCLE_ENDS_WITH = "cycle", "lines"
"""From the trigger to the lines: the sum of all stages, once the last has ended."""

LEAST_MS, RESOLUTION = 0.01, 0.02


class Kind(StrEnum):
    """As stored, in at most eight letters."""

    VERDICTS = "verdicts"
    TOOLS = "tools"
    TIMES = "times"
    LABELED_TOOLS = "lb_tools"
    LABELED_TIMES = "lb_times"


LABELED = (Kind.LABELED_TOOLS, Kind.LABELED_TIMES)


class Series(NamedTuple):
    """Whose results are counted together."""

    station: str
    program_id: int
    program_name: str
    version_hash: str
    version_number: int
    is_simulated: bool


class Cell(NamedTuple):
    """What is counted; see the head of this file. `quarter`: quarters of an hour since 1970, UTC."""

    series: Series
    quarter: int
    kind: Kind
    name: tuple[str, ...]
    bin: int


COUNTED = tuple(
    inspections.c[name]
    for name in (
        "id",
        "station",
        "judgement",
        "program_id",
        "program_name",
        "version_hash",
        "version_number",
        "judged_at",
        "is_simulated",
        "label",
        "body",
    )
)
"""The columns of a row that `contributions` reads."""


def contributions(row: Mapping[Any, Any]) -> Counter[Cell]:
    """What a stored inspection counts for. Raises one of `DAMAGE` for a row that holds something else."""
    body = row["body"]
    if body.get("challenge_expects") is not None:
        return Counter()
    series = Series(
        row["station"],
        row["program_id"] or 0,
        row["program_name"],
        row["version_hash"],
        row["version_number"],
        row["is_simulated"],
    )
    quarter, judgement = quarter_of(row["judged_at"]), row["judgement"]
    found = Counter({Cell(series, quarter, Kind.VERDICTS, (judgement, row["label"] or ""), 0): 1})
    if judgement == Judgement.FAULT.value:
        return found
    label = row["label"]
    for tool in body["tools"]:
        name, score = (tool["type"], tool["name"], tool["judgement"]), bin_of_score(tool["score_pct"])
        found[Cell(series, quarter, Kind.TOOLS, name, score)] += 1
        if label:
            found[Cell(series, quarter, Kind.LABELED_TOOLS, (*name, label), score)] += 1
    stages = body["stages_ms"]
    times = [*stages.items()]
    if CYCLE_ENDS_WITH in stages:
        times.append((CYCLE, sum(stages.values())))
    for stage, ms in times:
        found[Cell(series, quarter, Kind.TIMES, (stage,), bin_of_ms(ms))] += 1
        if label:
            found[Cell(series, quarter, Kind.LABELED_TIMES, (stage, label), bin_of_ms(ms))] += 1
    return found


def quarter_of(moment: datetime) -> int:
    return (moment - EPOCH) // QUARTER


def moment_of(quarter: int) -> datetime:
    return EPOCH + quarter * QUARTER


def bin_of_score(score_pct: float | None) -> int:
    """Of any number whatsoever, NaN included: nothing may keep a verdict from being stored."""
    return NO_SCORE if score_pct is None else int(min(SCORES - 1, max(0.0, score_pct)))


def bin_of_ms(ms: float) -> int:
    """Each bin is 2 % longer than the one before; the first reaches to 0.01 ms, the last begins after an hour."""
    return 0 if ms <= LEAST_MS else math.ceil(min(LAST_BIN, math.log(ms / LEAST_MS) / math.log1p(RESOLUTION)))


def ms_of_bin(at: int) -> float:
    """The middle of a bin: no time in it is more than 1 % off."""
    return float(LEAST_MS * (1 + RESOLUTION) ** (at - 0.5))
