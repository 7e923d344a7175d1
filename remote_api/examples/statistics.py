"""Examples of answers about what was counted."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any

from core.inspection.result import Judgement
from core.records.history import InspectionLabel
from core.records.statistics import (
    Covered,
    LabelCount,
    ReasonCount,
    ReasonStatistics,
    StageTimes,
    Step,
    TimeStatistics,
    ToolCounts,
    ToolLimits,
    ToolStatistics,
    VerdictCounts,
    YieldStatistics,
    YieldStep,
)
from remote_api.examples.moment import AT, HASH
from remote_api.routes.statistics import ScoresData, StatisticsData

if TYPE_CHECKING:
    from collections.abc import Mapping


UNTIL = AT.replace(microsecond=0)
_COVERED = Covered("Station 1", False, UNTIL - timedelta(minutes=15), UNTIL)
COUNTED = VerdictCounts(ok=1030, ng=12, faults=0, hours=0.25)
_YIELD = YieldStatistics(
    _COVERED,
    Step.QUARTER,
    (YieldStep(_COVERED.since, _COVERED.until, COUNTED),),
    COUNTED,
    (
        LabelCount(Judgement.OK, None, 1030),
        LabelCount(Judgement.NG, None, 8),
        LabelCount(Judgement.NG, InspectionLabel.FALSE_CALL.value, 1),
        LabelCount(Judgement.NG, InspectionLabel.REAL_NG.value, 3),
    ),
)
_REASONS = ReasonStatistics(_COVERED, (ReasonCount("scrap", 3, 75.0), ReasonCount("rework", 1, 25.0)), 12)
TOOLS = ToolStatistics(
    _COVERED,
    (
        ToolCounts(
            1,
            "Bottle",
            "cap",
            "area",
            1030,
            12,
            0,
            (*[0] * 99, 30, 1000),
            (*[0] * 12, 12, *[0] * 88),
            (ToolLimits(HASH, 2, 85.0, None, report_only=False),),
        ),
    ),
)
_TIMES = TimeStatistics(
    _COVERED,
    (
        StageTimes("picture", 1042, 21.01, 32.42, 33.73),
        StageTimes("inspect", 1042, 6.1, 7.02, 7.91),
        StageTimes("cycle", 1042, 31.18, 42.8, 44.53),
    ),
)

ANSWERS: Mapping[type | None, Any] = {
    StatisticsData: StatisticsData.of(_YIELD, TOOLS, _REASONS, _TIMES),
    ScoresData: ScoresData.of(TOOLS),
}
"""As `remote_api.examples.ANSWERS`."""
