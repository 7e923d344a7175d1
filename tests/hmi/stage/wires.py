"""Digital lines as they look beside a machine: edges, the cycles they belong to, and levels. Times are made up."""

from __future__ import annotations

import time
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from core.devices.lines.lines import Input
from core.inspection.output_map import OutputMap
from core.inspection.program import TriggerKind
from core.inspection.result import Judgement
from core.running.timing import OUTPUTS, Timing, _Cycle, _wall

if TYPE_CHECKING:
    from collections.abc import Mapping

MS = 1_000_000
EVERY_MS = 2000
PARTS = 36
"""As many as the status of the stage has; the last ones are kept."""
CYCLES = 6
NG_PARTS = (34,)

_BUSY, _OK, _NG, _READY = OUTPUTS[:4]


@dataclass(frozen=True)
class Wired:
    """What `line_states` asks of the outputs."""

    levels: tuple[bool | None, ...]
    assigned: OutputMap = field(default_factory=OutputMap)

    @classmethod
    def with_high(cls, *high: str) -> Wired:
        return cls(tuple(name in high for name in OUTPUTS))

    @classmethod
    def forced(cls, levels: Mapping[int, bool]) -> Wired:
        return cls(tuple(levels.get(number, False) for number in range(1, len(OUTPUTS) + 1)))


RUNS = Wired.with_high(_READY)


def cycles(*, missed: bool = False) -> Timing:
    """The edges of some cycles, the last of which ended a second ago; `missed`: triggers came while it was busy."""
    timing, now = Timing(), time.monotonic_ns()
    begun = now - (CYCLES * EVERY_MS + 1000) * MS

    def edge(line: str, at_ns: int, *, is_high: bool) -> None:
        timing._note(timing._tracks[line], is_high, at_ns)

    edge(_READY, begun - 1, is_high=True)
    for nth in range(CYCLES):
        part, at = PARTS - CYCLES + 1 + nth, begun + nth * EVERY_MS * MS
        judgement = Judgement.NG if part in NG_PARTS else Judgement.OK
        result = _NG if part in NG_PARTS else _OK
        for line, on_ms, off_ms in (
            (Input.TRIGGER.value, 0.0, 12.0),
            (_BUSY, 0.4, 61.3 + nth),
            (result, 61.5 + nth, 111.5 + nth),
        ):
            edge(line, at + round(on_ms * MS), is_high=True)
            edge(line, at + round(off_ms * MS), is_high=False)
        edge(_READY, at + round(0.5 * MS), is_high=False)
        edge(_READY, at + round((92.0 + nth) * MS), is_high=True)
        ended = at + round((80.0 + nth) * MS)
        kind = TriggerKind.EXTERNAL
        seen = _Cycle(part, judgement, kind, RUNS.assigned, at, _wall(at), ended, at + 9 * MS, 6 * MS)
        timing._cycles.append(seen)
        if missed and nth >= CYCLES - 3:
            timing.missed(kind, at + 38 * MS)
    return timing
