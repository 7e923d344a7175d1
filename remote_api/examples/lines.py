"""Examples of answers about the digital lines and their times."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from core.inspection.program import LineFunction, OutputSpec, TriggerKind
from core.inspection.result import Judgement
from core.running.cycle_times import StageSpread, TimingReport
from core.running.line_states import LineState
from core.running.timing import EXPOSURE, CycleTiming, Lane, MissedTrigger, Span
from core.text import text
from remote_api.examples.moment import AT
from remote_api.routes.gpio import CycleData, CyclesData, LineData, LinesData, MissedTriggerData, TimingData

if TYPE_CHECKING:
    from collections.abc import Mapping


LINES = LinesData(
    "GPIO header",
    is_simulated=False,
    guard=None,
    items=(
        LineData.of(LineState("OUT1", OutputSpec(LineFunction.BUSY), 17, False, False, 2084, AT)),
        LineData.of(LineState("TRIGGER", None, 5, False, False, 2084, AT)),
    ),
)
_CYCLE = CycleTiming(
    part=1042,
    judgement=Judgement.NG,
    trigger=TriggerKind.EXTERNAL.value,
    at=AT,
    length_ms=83.25,
    lanes=(
        Lane("TRIGGER", (Span(0.0, 12.0),), width_ms=12.0),
        Lane(EXPOSURE, (Span(8.125, 12.325),), width_ms=4.2),
        Lane("OUT1", (Span(0.118, 31.6),), LineFunction.BUSY, width_ms=31.482),
        Lane("OUT3", (Span(31.5, 81.7),), LineFunction.NG, width_ms=50.2),
    ),
    missed=(),
)

_TIMING = TimingReport(
    "Connector 7-pin",
    3,
    1042,
    1,
    0,
    (
        StageSpread("picture", 1041, 8.125, 21.0, 33.75, 38.5, 38.5),
        StageSpread("cycle", 1041, 18.5, 31.5, 44.25, 52.0, 52.0),
    ),
    (
        text(
            "The deadline of {deadline} ms fits: results took up to {most} ms, and {p999} ms in 999 of 1000 parts.",
            deadline=100,
            most=52.0,
            p999=52.0,
        ),
    ),
)

ANSWERS: Mapping[type | None, Any] = {
    LinesData: LINES,
    TimingData: TimingData.of(_TIMING),
    CyclesData: CyclesData(
        (CycleData.of(_CYCLE),), (MissedTriggerData.of(MissedTrigger(AT, TriggerKind.EXTERNAL.value)),)
    ),
}
"""As `remote_api.examples.ANSWERS`."""
