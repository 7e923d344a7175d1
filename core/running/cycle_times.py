"""How long the stages of the last cycles took, on one clock, and what follows for deadline, pulse and machine.

    trigger ─► exposure begins ─► picture ─► inspected: verdict ─► committed ─► on the lines ─► READY

Every time counts from the earliest moment at which the trigger may have come: polled lines notice it late. A FAULT is
counted and has no times, because its stages did not all run. A cycle is noted once it is over; nothing waits for that.
"""

from __future__ import annotations

import threading
import time
from collections import deque
from dataclasses import dataclass
from typing import TYPE_CHECKING

from core.inspection.result import Judgement
from core.running.timing_advice import Allowed, proposals
from core.text import Text

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from core.inspection.frame import Frame
    from core.inspection.result import InspectionRecord
    from core.running.ticket import Ticket

CYCLES_KEPT = 2000
"""99.9 % of a thousand cycles is all but one."""

TRIGGER = "trigger"
EXPOSURE = "exposure"
PICTURE, INSPECT, COMMIT, LINES = "picture", "inspect", "commit", "lines"
VERDICT = "verdict"
CYCLE = "cycle"
READY = "ready"
STAGES = (TRIGGER, EXPOSURE, PICTURE, INSPECT, VERDICT, COMMIT, LINES, CYCLE, READY)
"""In the order in which they end.

TRIGGER: how late it may have been noticed. EXPOSURE, PICTURE, VERDICT, CYCLE, READY: from the trigger until the shutter
opened, the picture was there, the part was judged, its result was on the lines, the station was READY again. INSPECT,
COMMIT, LINES: the stage alone.
"""


@dataclass(frozen=True)
class StageSpread:
    """How long one stage took in `count` cycles; percentiles by nearest rank."""

    stage: str
    count: int
    least_ms: float
    p50_ms: float
    p99_ms: float
    p999_ms: float
    most_ms: float


@dataclass(frozen=True)
class TimingReport:
    """The last cycles of one program.

    Attributes:
        program: its name; "" before the first cycle.
        cycles: that are measured, at most `CYCLES_KEPT`.
        faults: FAULTs among them, which have no times.
        missed: triggers that were missed since the program began.
        proposals: sentences with the figures that they come from.
    """

    program: str
    version_number: int
    cycles: int
    faults: int
    missed: int
    stages: tuple[StageSpread, ...]
    proposals: tuple[Text, ...]


def stage_times(
    stages_ms: Mapping[str, float],
    *,
    uncertain_ms: float = 0.0,
    exposed_ms: float | None = None,
    ready_ms: float | None = None,
) -> dict[str, float]:
    """The times of one cycle by stage.

    Args:
        stages_ms: as a record has them, from when the trigger was noticed.
        uncertain_ms: how long before that it may have come.
        exposed_ms, ready_ms: from when it was noticed until the shutter opened, and until READY; None: not known.
    """
    picture = stages_ms[PICTURE] + uncertain_ms
    found = {
        PICTURE: picture,
        INSPECT: stages_ms[INSPECT],
        VERDICT: picture + stages_ms[INSPECT],
        COMMIT: stages_ms[COMMIT],
        LINES: stages_ms[LINES],
        CYCLE: sum(stages_ms.values()) + uncertain_ms,
    }
    if uncertain_ms:
        found[TRIGGER] = uncertain_ms
    if exposed_ms is not None:
        found[EXPOSURE] = exposed_ms + uncertain_ms
    if ready_ms is not None:
        found[READY] = ready_ms + uncertain_ms
    return found


def report_of(
    allowed: Allowed | None, cycles: Iterable[Mapping[str, float] | None], *, missed: int = 0
) -> TimingReport:
    """`cycles`: the times of each by stage; None for a FAULT."""
    every = tuple(cycles)
    measured = [times for times in every if times is not None]
    stages = tuple(
        _spread(stage, values) for stage in STAGES if (values := [times[stage] for times in measured if stage in times])
    )
    return TimingReport(
        "" if allowed is None else allowed.program,
        0 if allowed is None else allowed.version_number,
        len(every),
        len(every) - len(measured),
        missed,
        stages,
        () if allowed is None else proposals(allowed, {spread.stage: spread for spread in stages}, missed),
    )


class CycleTimes:
    """Keeps the times of the last cycles of the program that runs. Thread-safe."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._allowed: Allowed | None = None
        self._cycles: deque[dict[str, float] | None] = deque(maxlen=CYCLES_KEPT)
        self._missed = 0

    def note(self, ticket: Ticket, result: InspectionRecord, frame: Frame | None) -> None:
        """This cycle is over just now. A challenge part does not count: no pulse follows it."""
        if ticket.challenge_expects is not None:
            return
        ready_ms = (time.monotonic_ns() - ticket.at_ns) / 1e6
        times = None
        if result.judgement is not Judgement.FAULT and frame is not None:
            times = stage_times(
                result.stages_ms,
                uncertain_ms=ticket.uncertain_ns / 1e6,
                exposed_ms=max(0.0, (frame.captured_ns - ticket.at_ns) / 1e6),
                ready_ms=ready_ms,
            )
        ref = ticket.armed.program
        allowed = Allowed.of(ticket.armed.inspector.program, ref.version_number, ref.version_hash)
        with self._lock:
            if allowed != self._allowed:
                self._allowed, self._missed = allowed, 0
                self._cycles.clear()
            self._cycles.append(times)

    def missed(self) -> None:
        """A trigger was missed."""
        with self._lock:
            self._missed += 1

    def report(self) -> TimingReport:
        with self._lock:
            allowed, cycles, missed = self._allowed, tuple(self._cycles), self._missed
        return report_of(allowed, cycles, missed=missed)


def _spread(stage: str, values: list[float]) -> StageSpread:
    ordered = sorted(values)
    p50, p99, p999 = (ordered[-(-len(ordered) * permille // 1000) - 1] for permille in (500, 990, 999))
    return StageSpread(stage, len(ordered), ordered[0], p50, p99, p999, ordered[-1])
