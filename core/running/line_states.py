"""What every digital line is, means and does now."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from core.devices.lines.lines import Input
from core.errors import GPIOError
from core.inspection.program import OutputSpec
from core.running.timing import OUTPUTS

if TYPE_CHECKING:
    from collections.abc import Mapping

    from core.devices.lines.lines import Lines
    from core.running.outputs import Outputs
    from core.running.timing import Timing


@dataclass(frozen=True)
class LineState:
    """One line at one instant.

    Attributes:
        line: TRIGGER, SELECT_0 … SELECT_3, STROBE, or OUT1 … OUT8.
        output: what an output means; None for an input, whose name says it.
        pin: BCM number; None where lines have none.
        is_high: its level; None where nobody knows.
        is_forced: held there by hand.
        edges: how often it changed since the station began.
        last_edge_at: None before the first.
    """

    line: str
    output: OutputSpec | None
    pin: int | None
    is_high: bool | None
    is_forced: bool
    edges: int
    last_edge_at: datetime | None


def line_states(lines: Lines, outputs: Outputs, timing: Timing, forced: Mapping[int, bool]) -> tuple[LineState, ...]:
    """Outputs first, then inputs; none where the station has no lines."""
    if not lines.is_present:
        return ()
    pins, found = lines.pins, []
    for number, (name, spec, level) in enumerate(zip(OUTPUTS, outputs.assigned.lines, outputs.levels, strict=True), 1):
        edges = timing.edges_of(name)
        is_forced = number in forced
        found.append(LineState(name, spec, pins.get(number), level, is_forced, edges.count, edges.last_at))
    for line in Input:
        edges = timing.edges_of(line.value)
        level = _level(lines, line)
        found.append(LineState(line.value, None, pins.get(line), level, False, edges.count, edges.last_at))
    return tuple(found)


def _level(lines: Lines, line: Input) -> bool | None:
    try:
        return lines.read(line)
    except GPIOError:
        return None
