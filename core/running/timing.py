"""Timing: when lines changed, and from that what the last cycles looked like on the wire.

Edges are noted where they happen, on the monotonic clock: an output's when its write has returned, an input's as the
driver dated it. Each line keeps its own last edges, so that one that chatters costs no other its past, and nothing here
grows. Whoever notes an edge appends to a deque and goes on; cycles are put together only when somebody looks.

A cycle is seen from its trigger until the station has given READY back, or until the next trigger. Times in it count
from the trigger. What a line *means* is drawn, not its level: a line that is active low is on while it is low.
"""

from __future__ import annotations

import threading
import time
from bisect import bisect_left
from collections import deque
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from typing import TYPE_CHECKING

from core.devices.lines.lines import OUTPUT_COUNT, Input
from core.inspection.program import LineFunction, OutputMap, OutputSpec
from core.inspection.result import Judgement
from core.running.cycle_times import CycleTimes

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from core.devices.lines.lines import InputEdge

CYCLES_KEPT = 20
MISSED_KEPT = 20
EDGES_KEPT = 256
"""Of each line: a dozen for each cycle that is kept."""
TAIL_NS = 20_000_000
"""How long after the cycle READY may follow: it is posted, and another thread shows it."""

EXPOSURE = "EXPOSURE"
"""The lane of what is no line: while the camera's shutter was open."""
_STEADY = frozenset({LineFunction.UNUSED, LineFunction.ON, LineFunction.OFF})


def output_name(output: int) -> str:
    """OUT1 … OUT8: how an output is called in records and on the network."""
    return f"OUT{output}"


OUTPUTS = tuple(output_name(number) for number in range(1, OUTPUT_COUNT + 1))


@dataclass(frozen=True)
class LineEdges:
    """What one line has done: its edges since the station began, and when it changed last."""

    count: int = 0
    last_at: datetime | None = None


@dataclass(frozen=True)
class Span:
    """A line was on, in ms after the trigger; None: since before what is kept, or until now."""

    start_ms: float | None
    end_ms: float | None


@dataclass(frozen=True)
class Lane:
    """What one line did around a cycle.

    Attributes:
        line: TRIGGER, EXPOSURE, or OUT1 … OUT8.
        function, tool: what an output told; None and "" for the others.
        spans: when it was on, in its meaning; in order.
        width_ms: how long it was on, the first time after the trigger; of READY, how long it was off. None where it did
            not change, or not back.
    """

    line: str
    spans: tuple[Span, ...]
    function: LineFunction | None = None
    tool: str = ""
    active_low: bool = False
    width_ms: float | None = None


@dataclass(frozen=True)
class MissedTrigger:
    """A trigger that came while the station was not READY; `at_ms` after the cycle's own trigger."""

    at: datetime
    kind: str
    at_ms: float = 0.0


@dataclass(frozen=True)
class CycleTiming:
    """One cycle on the lines. `length_ms`: until the station was READY again, or the next trigger came."""

    part: int
    judgement: Judgement
    trigger: str
    at: datetime
    length_ms: float
    lanes: tuple[Lane, ...]
    missed: tuple[MissedTrigger, ...]


@dataclass(frozen=True)
class _Cycle:
    part: int
    judgement: Judgement
    trigger: str
    outputs: OutputMap
    trigger_ns: int
    at: datetime
    ended_ns: int
    exposed_ns: int | None
    exposure_ns: int | None


@dataclass(frozen=True)
class _Missed:
    kind: str
    at_ns: int
    at: datetime


class _Track:
    """The edges of one line: (when in ns, whether it rose), oldest first."""

    def __init__(self) -> None:
        self.edges: deque[tuple[int, bool]] = deque(maxlen=EDGES_KEPT)
        self.count = 0


class Timing:
    """Noted by the threads in which edges happen, asked from any thread."""

    def __init__(self, *, has_lines: bool = True) -> None:
        """`has_lines`: False where the station is set up without any, and nothing that is written is an edge."""
        self._lock = threading.Lock()
        """Held for as long as it takes to append, or to copy one line's edges."""
        names = (*(line.value for line in Input), *OUTPUTS) if has_lines else ()
        self._tracks = {name: _Track() for name in names}
        self._cycles: deque[_Cycle] = deque(maxlen=CYCLES_KEPT)
        self._missed: deque[_Missed] = deque(maxlen=MISSED_KEPT)
        self.missed_count = 0
        """Triggers that were missed since the station began."""
        self.times = CycleTimes()
        """How long the stages of many more cycles took."""

    # --- noting ------------------------------------------------------------------------------------------------------

    def input(self, edge: InputEdge) -> None:
        """An input has changed; in the driver's thread."""
        self._note(self._tracks[edge.line.value], edge.is_rising, edge.at_ns)

    def output(self, output: int, is_high: bool) -> None:
        """OUT`output` has just been written; where it has that level already, since it was opened low, nothing changed.

        In the outputs' thread alone.
        """
        at_ns, track = time.monotonic_ns(), self._tracks.get(OUTPUTS[output - 1])
        if track is not None and is_high != (bool(track.edges) and track.edges[-1][1]):
            self._note(track, is_high, at_ns)

    def missed(self, kind: str, at_ns: int) -> None:
        """A trigger came while the station was not READY."""
        with self._lock:
            self._missed.append(_Missed(kind, at_ns, _wall(at_ns)))
            self.missed_count += 1
        self.times.missed()

    def cycle(
        self,
        *,
        part: int,
        judgement: Judgement,
        trigger: str,
        outputs: OutputMap,
        trigger_ns: int,
        exposed_ns: int | None,
        exposure_us: float | None,
    ) -> None:
        """A cycle has ended just now.

        Args:
            exposed_ns: when its exposure began; None where no picture came.
            exposure_us: how long that took; None where nobody knows.
        """
        exposure_ns = None if exposure_us is None else round(exposure_us * 1000)
        ended = _Cycle(
            part,
            judgement,
            trigger,
            outputs,
            trigger_ns,
            _wall(trigger_ns),
            time.monotonic_ns(),
            exposed_ns,
            exposure_ns,
        )
        with self._lock:
            self._cycles.append(ended)

    def _note(self, track: _Track, is_high: bool, at_ns: int) -> None:
        with self._lock:
            track.edges.append((at_ns, is_high))
            track.count += 1

    # --- asking ------------------------------------------------------------------------------------------------------

    def edges_of(self, line: str) -> LineEdges:
        with self._lock:
            track = self._tracks[line]
            count, last_ns = track.count, track.edges[-1][0] if track.edges else None
        return LineEdges(count, None if last_ns is None else _wall(last_ns))

    def missed_triggers(self) -> tuple[MissedTrigger, ...]:
        """The latest, oldest first, at most `MISSED_KEPT`."""
        with self._lock:
            missed = tuple(self._missed)
        return tuple(MissedTrigger(found.at, found.kind) for found in missed)

    def cycles(self) -> tuple[CycleTiming, ...]:
        """The latest, oldest first, at most `CYCLES_KEPT`."""
        with self._lock:
            cycles, missed = tuple(self._cycles), tuple(self._missed)
        tracks = {name: self._edges(name) for name in self._tracks}
        return tuple(
            _seen(cycle, None if following is None else following.trigger_ns, tracks, missed)
            for cycle, following in pairwise((*cycles, None))
            if cycle is not None
        )

    def _edges(self, name: str) -> tuple[tuple[int, bool], ...]:
        with self._lock:
            return tuple(self._tracks[name].edges)


def _wall(at_ns: int) -> datetime:
    """The wall clock's time of a moment on the monotonic one, by how they stand to each other now."""
    return datetime.now(UTC) - timedelta(microseconds=(time.monotonic_ns() - at_ns) / 1000)


def _seen(
    cycle: _Cycle,
    next_ns: int | None,
    tracks: dict[str, tuple[tuple[int, bool], ...]],
    missed: Iterable[_Missed],
) -> CycleTiming:
    begin, end = cycle.trigger_ns, max([cycle.ended_ns, *_given_back(cycle, tracks)])
    if next_ns is not None:
        end = min(end, next_ns)
    return CycleTiming(
        part=cycle.part,
        judgement=cycle.judgement,
        trigger=cycle.trigger,
        at=cycle.at,
        length_ms=_ms(end - begin),
        lanes=tuple(lane for lane in _lanes(cycle, end, tracks) if lane is not None),
        missed=tuple(
            MissedTrigger(found.at, found.kind, _ms(found.at_ns - begin))
            for found in missed
            if begin <= found.at_ns and (next_ns is None or found.at_ns < next_ns)
        ),
    )


def _given_back(cycle: _Cycle, tracks: dict[str, tuple[tuple[int, bool], ...]]) -> Iterator[int]:
    """When READY came on again."""
    for name, output in zip(OUTPUTS, cycle.outputs.lines, strict=True):
        for at_ns, is_high in tracks.get(name, ()) if output.function is LineFunction.READY else ():
            if cycle.trigger_ns < at_ns <= cycle.ended_ns + TAIL_NS and is_high != output.active_low:
                yield at_ns


def _lanes(cycle: _Cycle, end: int, tracks: dict[str, tuple[tuple[int, bool], ...]]) -> Iterator[Lane | None]:
    trigger = Input.TRIGGER.value
    if trigger in tracks:
        yield _lane(trigger, tracks[trigger], cycle.trigger_ns, end)
    if cycle.exposed_ns is not None:
        start = _ms(cycle.exposed_ns - cycle.trigger_ns)
        width = None if cycle.exposure_ns is None else _ms(cycle.exposure_ns)
        yield Lane(EXPOSURE, (Span(start, None if width is None else start + width),), width_ms=width)
    for name, output in zip(OUTPUTS, cycle.outputs.lines, strict=True):
        if output.function not in _STEADY and name in tracks:
            yield _lane(name, tracks[name], cycle.trigger_ns, end, output)


def _lane(
    name: str, edges: tuple[tuple[int, bool], ...], begin: int, end: int, output: OutputSpec | None = None
) -> Lane | None:
    """None where the line has chattered so much that its edges of then are not kept."""
    if len(edges) == EDGES_KEPT and edges[0][0] > begin:
        return None
    function = None if output is None else output.function
    active_low = output is not None and output.active_low
    first = bisect_left(edges, (begin, False))
    before = edges[max(0, first - 1) : first]
    changes = [(at_ns, is_high != active_low) for at_ns, is_high in (*before, *edges[first:])]
    spans, start = [], None
    is_on = not changes[0][1] if changes else active_low  # lines begin low
    for at_ns, turns_on in [*changes, (None, False)]:
        if is_on and (at_ns is None or at_ns >= begin):
            spans.append(Span(_after(start, begin), _after(at_ns, begin)))
        is_on, start = turns_on, at_ns
        if start is not None and start > end:
            break
    return Lane(
        name,
        tuple(spans),
        function,
        "" if output is None else output.tool,
        active_low,
        _width(changes, begin, end, is_ready=function is LineFunction.READY),
    )


def _width(changes: list[tuple[int, bool]], begin: int, end: int, *, is_ready: bool) -> float | None:
    """From the first change to on in the cycle until the line changes back, whenever that was.

    READY counts while it is off, and not beyond the cycle: what is not given back in it is off because of a stop.
    """
    for number, (at_ns, turns_on) in enumerate(changes):
        if begin <= at_ns <= end and turns_on is not is_ready:
            back = changes[number + 1][0] if number + 1 < len(changes) else None
            return None if back is None or (is_ready and back > end) else _ms(back - at_ns)
    return None


def _after(at_ns: int | None, begin: int) -> float | None:
    return None if at_ns is None else _ms(at_ns - begin)


def _ms(ns: int) -> float:
    return ns / 1e6
