"""Outputs: the only thread that writes the output lines; it never waits for disk, network or screen.

    READY ──┐                                   ┌── READY
            └── trigger                         │
    BUSY    ┌──────────────────────┐            │
    ────────┘                      └────────────┼──
    OK/NG             ┌─────────────────────────┐
    ──────────────────┘ valid first   held ≥ pulse width

Other threads post what to signal and go on. Only for a verdict they wait, because it counts once it is on the lines.
When a deadline passes, the cycle's heartbeat is late, or the lines fail, this thread goes to the safe state by itself,
and the inspection in progress is a FAULT (see `core.running.verdict`). Outputs forced by hand override the safe state,
and every way into that state ends them (see `core.running.io_force`).
"""

from __future__ import annotations

import contextlib
import logging
import queue
import threading
import time
from dataclasses import dataclass, field
from threading import Event
from typing import TYPE_CHECKING

from core.access.roles import SYSTEM
from core.devices.lines.lines import OUTPUT_COUNT, Lines
from core.errors import GPIOError, InspectionError, VisionSystemError
from core.inspection.program import LineFunction, OutputMap
from core.inspection.result import InspectionRecord, Judgement, ToolJudgement
from core.running.io_force import Forcing
from core.running.loops import Heartbeat
from core.running.safe_state import SAFE_SIGNALS, safe_levels, signals
from core.running.verdict import Verdict
from core.text import Text, text

if TYPE_CHECKING:
    from collections.abc import Callable

    from core.running.timing import Timing

log = logging.getLogger(__name__)

OUTPUTS_LOOP = "outputs"
"""Name of the loop that drives the outputs."""
WATCH_S = 0.1
REOPEN_S = 1.0
SIGNAL_TIMEOUT_S = 1.0
MISSED_PULSE_MS = 50

_BUSY = frozenset({LineFunction.BUSY})
_RESULT_LINES = frozenset({LineFunction.OK, LineFunction.NG})
_NO_ANSWER = frozenset({LineFunction.READY, LineFunction.ERROR}) | _BUSY | _RESULT_LINES


@dataclass
class _Show:
    """A posted command: set the functions `on`, then clear `off`; `done` is set when it is carried out."""

    on: frozenset[LineFunction] = frozenset()
    off: frozenset[LineFunction] = frozenset()
    verdict: Verdict | None = None
    result: InspectionRecord | None = None
    outputs: OutputMap | None = None
    forcing: Forcing | None = None
    done: Event = field(default_factory=Event)


class Outputs:
    """Commands are thread-safe; `run` is the loop of the thread that carries them out."""

    def __init__(
        self,
        lines: Lines,
        watched: Heartbeat,
        failed: Callable[[VisionSystemError], None],
        is_ready: Callable[[], bool],
        timing: Timing,
    ) -> None:
        """`watched`: the cycle's heartbeat. `failed`: called when the lines, the cycle or a deadline fail.

        `is_ready`: whether the station is READY; asked just before READY is signaled, as the state may have changed
        since.
        """
        self._lines = lines
        self._watched = watched
        self._failed = failed
        self._is_ready = is_ready
        self._timing = timing
        self.heartbeat = Heartbeat(OUTPUTS_LOOP)
        self._posted: queue.SimpleQueue[_Show] = queue.SimpleQueue()
        self._released = threading.Event()
        self._released.set()
        self._map = self._newest_map = OutputMap()
        self._verdict: Verdict | None = None
        self._active: set[LineFunction] = {LineFunction.ERROR}
        self._tools: dict[str, bool] = {}
        self._forcing: Forcing | None = None
        self._levels: list[bool | None] = [None] * OUTPUT_COUNT
        self._until_ns: dict[LineFunction, int] = {}
        self._error: VisionSystemError | None = None
        self._reopen_ns = 0
        self._ended: VisionSystemError | None = None

    @property
    def error(self) -> VisionSystemError | None:
        """Why the lines cannot be driven now; None when they can."""
        return self._error or (GPIOError("The digital lines do not answer.") if self.heartbeat.is_late else None)

    @property
    def assigned(self) -> OutputMap:
        """What the outputs mean now."""
        return self._map  # replaced whole, so reading the reference is atomic

    @property
    def levels(self) -> tuple[bool | None, ...]:
        """Whether OUT1 … OUT8 are high; None where nobody knows."""
        return (None,) * OUTPUT_COUNT if self.error is not None else tuple(self._levels)

    @property
    def is_forced(self) -> bool:
        """Whether outputs may be forced by hand now."""
        return self._forcing is not None

    def assign(self, outputs: OutputMap, *, to_select: bool = False) -> None:
        """Use this assignment of the output lines from now on, and signal the safe state.

        `to_select`: the machine waits for a program: ERROR, which would be its answer, stays as it is.
        """
        self._newest_map = outputs
        if to_select:
            self._posted.put(_Show(off=_NO_ANSWER - SAFE_SIGNALS, outputs=outputs))
        else:
            self._posted.put(_Show(on=SAFE_SIGNALS, outputs=outputs))

    def ready(self) -> None:
        self._posted.put(
            _Show(on=frozenset({LineFunction.READY}), off=frozenset({LineFunction.BUSY, LineFunction.ERROR}))
        )

    def not_ready(self) -> None:
        """READY off; the last result stays for the rest of its pulse."""
        self._posted.put(_Show(off=frozenset({LineFunction.READY})))

    def selecting(self) -> None:
        """The machine asks for a program: the last result goes, and neither READY nor ERROR is on until the answer."""
        self._posted.put(_Show(off=_NO_ANSWER))

    def busy(self, verdict: Verdict) -> None:
        """An inspection begins: READY off before BUSY on; the last result is cleared."""
        off = frozenset({LineFunction.READY, LineFunction.OK, LineFunction.NG, LineFunction.ERROR})
        self._posted.put(_Show(on=_BUSY, off=off, verdict=verdict))

    def missed(self) -> None:
        """Pulse the *trigger missed* output."""
        self._posted.put(_Show(on=frozenset({LineFunction.TRIGGER_MISSED})))

    def safe(self) -> None:
        """Result lines and READY off, ERROR on."""
        self._posted.put(_Show(on=SAFE_SIGNALS))

    def force(self, forcing: Forcing) -> Event:
        """Show what is forced, over the safe state; nothing where that is not what is shown.

        Returns at once. The event is set when the lines have been written, or `forcing` has ended.
        """
        show = _Show(forcing=forcing)
        self._posted.put(show)
        return show.done

    def signal(self, verdict: Verdict, result: InspectionRecord) -> None:
        """Signal the part's result, or ERROR if its verdict has failed; returns when that is decided.

        The result counts once its line is on and BUSY is off; otherwise `verdict.error` says why the part is a FAULT.
        """
        show = _Show(verdict=verdict, result=result)
        self._released.clear()
        self._posted.put(show)
        if (ended := self._ended) is not None:
            self._drain(ended)
        wait_s = SIGNAL_TIMEOUT_S if verdict.error is not None else min(SIGNAL_TIMEOUT_S, verdict.left_s)
        if not show.done.wait(wait_s):
            verdict.expire()
            verdict.fail(InspectionError("The digital lines were not set in time."))

    def wait_released(self, timeout_s: float) -> bool:
        """Wait until the result's pulse is over (immediate with level-until-next-trigger)."""
        return self._released.wait(timeout_s)

    def run(self, stop: Event) -> None:
        self._ended = None
        try:
            self._open()
            while not stop.is_set():
                self.heartbeat.beat(2 * WATCH_S + 2)
                self._carry_out(self._next())
                self._end_pulses()
                self._watch()
                if self._error is not None and time.monotonic_ns() >= self._reopen_ns:
                    self._open()
        finally:
            self.heartbeat.rest()
            # Without a stop it has crashed: the part is told what its machine sees, and a report of the crash follows.
            self._ended = (
                GPIOError("The station is shutting down.")
                if stop.is_set()
                else GPIOError("The digital lines do not answer.")
            )
            self._drain(self._ended)
            self._go_safe(self._ended)
            self._lines.close()

    def _open(self) -> None:
        """Open the lines in their safe state, as the assignment that was posted last means it.

        An output that is active low would be on until the first write: an OK at each start.
        """
        self._map = self._newest_map
        try:
            self._lines.close()
            self._lines.open(safe_levels(self._map))
        except GPIOError as error:
            self._fail(error)
            return
        self._error = None
        self._levels = [None] * OUTPUT_COUNT
        self._go_safe(InspectionError("The digital lines were opened again."))

    def _next(self) -> _Show | None:
        wait_s = WATCH_S
        if self._until_ns:
            wait_s = min(wait_s, max(0.0, (min(self._until_ns.values()) - time.monotonic_ns()) / 1e9))
        if self._verdict is not None:
            wait_s = min(wait_s, self._verdict.left_s)
        try:
            return self._posted.get(timeout=wait_s) if wait_s > 0 else self._posted.get_nowait()
        except queue.Empty:
            return None

    def _carry_out(self, show: _Show | None) -> None:
        if show is None:
            return
        if show.outputs is not None:
            self._map = show.outputs
        if show.result is not None and show.verdict is not None:
            self._watch()  # the deadline may have passed while this command waited for its turn
            self._show_result(show.verdict, show.result)
        elif show.forcing is not None:
            self._force(show.forcing)
        elif LineFunction.ERROR in show.on:
            self._end_forcing(text("The outputs went to the safe state."))
            self._go_safe(InspectionError("The outputs went to the safe state before the part was judged."))
        elif LineFunction.READY not in show.on or self._is_ready():
            self._show(show)
        show.done.set()

    def _show(self, show: _Show) -> None:
        if show.off >= _RESULT_LINES:
            self._forget_result()
        if show.verdict is not None:
            self._verdict = show.verdict
            if self._error is not None:
                show.verdict.fail(self._error)
        self._set(show.on, show.off)
        if LineFunction.TRIGGER_MISSED in show.on:
            self._until_ns[LineFunction.TRIGGER_MISSED] = time.monotonic_ns() + MISSED_PULSE_MS * 1_000_000

    def _force(self, forcing: Forcing) -> None:
        if self._error is not None or LineFunction.ERROR not in self._active:
            why = self._error or InspectionError("The outputs are not in the safe state.")
            forcing.end(why.text, SYSTEM)
        if not forcing.over.is_set():  # one that is over is released by the look at it that follows every turn
            self._forcing = forcing
            self._write()

    def _show_result(self, verdict: Verdict, result: InspectionRecord) -> None:
        """Set the result line before clearing BUSY, in two writes; the verdict is decided between them.

        No line tells the result of a challenge part: the machine must take it for none of its own.
        """
        if verdict is not self._verdict:
            # The verdict has failed before: ERROR is on already, for the length of its pulse.
            if LineFunction.ERROR not in self._until_ns:
                self._released.set()
            return
        line = _LINES[result.judgement]
        is_told = False
        if line is not LineFunction.ERROR and not verdict.expire():
            if result.challenge_expects is None:
                self._tools = {tool.name: tool.judgement is ToolJudgement.OK for tool in result.tools}
                self._set(frozenset({line}), frozenset())
            is_told = verdict.stand()
        if not is_told:
            line, self._tools = LineFunction.ERROR, {}
            self._show_error()
        self._verdict = None
        self._set(frozenset(), _BUSY)
        if is_told and result.challenge_expects is not None:
            self._released.set()
        else:
            self._hold(line)

    def _show_error(self) -> None:
        """Signal the safe state; like every result, ERROR is on before BUSY goes off."""
        self._set(SAFE_SIGNALS, frozenset({LineFunction.READY}) | _RESULT_LINES)
        self._set(frozenset(), _BUSY)

    def _hold(self, line: LineFunction) -> None:
        if self._map.pulse_ms is None:
            self._released.set()
        else:
            self._until_ns[line] = time.monotonic_ns() + self._map.pulse_ms * 1_000_000

    def _end_pulses(self) -> None:
        now = time.monotonic_ns()
        for line in [line for line, until in self._until_ns.items() if until <= now]:
            del self._until_ns[line]
            if line is LineFunction.TRIGGER_MISSED:
                self._set(frozenset(), frozenset({line}))
                continue
            self._tools = {}
            # ERROR stays on: the cycle decides whether the station can inspect again.
            self._set(frozenset(), _RESULT_LINES)
            self._released.set()

    def _forget_result(self) -> None:
        self._tools = {}
        for line in [line for line in self._until_ns if line is not LineFunction.TRIGGER_MISSED]:
            del self._until_ns[line]

    def _watch(self) -> None:
        if self._error is None and (lost := self._lines.error) is not None:
            self._fail(lost)
        verdict = self._verdict
        if verdict is not None and verdict.expire() and verdict.error is not None:
            self._go_safe(verdict.error)
            self._failed(verdict.error)
        forcing = self._forcing
        if forcing is not None:
            forcing.expire()
            if forcing.over.is_set():
                self._go_safe(InspectionError("The time is over."))
        if self._watched.is_late and (LineFunction.ERROR not in self._active or self._forcing is not None):
            late = InspectionError("The inspection does not answer. Outputs are safe.")
            self._go_safe(late)
            self._failed(late)

    def _go_safe(self, why: VisionSystemError) -> None:
        """Go to the safe state; the inspection in progress becomes a FAULT."""
        verdict, self._verdict = self._verdict, None
        self._end_forcing(why.text)
        self._forget_result()
        if verdict is not None:
            verdict.fail(why)
        self._show_error()
        if verdict is not None:
            self._hold(LineFunction.ERROR)
        else:
            self._released.set()

    def _end_forcing(self, why: Text) -> None:
        forcing, self._forcing = self._forcing, None
        if forcing is not None:
            forcing.end(why, SYSTEM)

    def _set(self, on: frozenset[LineFunction], off: frozenset[LineFunction]) -> None:
        """Write `off` before `on`, so that outputs that exclude each other are never on together."""
        self._active -= off
        self._write()
        self._active |= on
        self._write()

    def _write(self) -> None:
        if self._error is not None:
            return
        for number, level in enumerate(self._wanted()):
            if self._levels[number] is level:
                continue
            try:
                self._drive(number, level)
            except GPIOError as error:
                self._fail(error)
                return

    def _drive(self, number: int, level: bool) -> None:
        """Raises GPIOError."""
        self._lines.write(number + 1, level)
        self._levels[number] = level
        self._timing.output(number + 1, level)

    def _wanted(self) -> list[bool]:
        """The level of each output, as things stand."""
        wanted = [self._means(output.function, output.tool) != output.active_low for output in self._map.lines]
        for output, is_high in self._forcing.levels.items() if self._forcing is not None else ():
            wanted[output - 1] = is_high
        return wanted

    def _means(self, function: LineFunction, tool: str) -> bool:
        if function is LineFunction.TOOL_OK:
            return self._tools.get(tool) is True
        if function is LineFunction.TOOL_NG:
            return self._tools.get(tool) is False
        return signals(function, self._active)

    def _fail(self, error: VisionSystemError) -> None:
        is_new = self._error is None
        self._error = error
        if self._verdict is not None:
            self._verdict.fail(error)
        self._reopen_ns = time.monotonic_ns() + int(REOPEN_S * 1e9)
        self._released.set()
        if is_new:
            log.warning("Lines: %s", error)
            self._end_forcing(error.text)
            # When one line fails, another must not stay at OK: every line that still answers is set to its safe level.
            self._active, self._tools = set(SAFE_SIGNALS), {}
            for number, level in enumerate(self._wanted()):
                with contextlib.suppress(GPIOError):
                    self._drive(number, level)
        self._failed(error)

    def _drain(self, why: VisionSystemError) -> None:
        """Release everybody who waits for commands: the thread that carries them out has ended."""
        self._released.set()
        while True:
            try:
                show = self._posted.get_nowait()
            except queue.Empty:
                return
            if show.verdict is not None:
                show.verdict.fail(why)
            show.done.set()


_LINES = {Judgement.OK: LineFunction.OK, Judgement.NG: LineFunction.NG, Judgement.FAULT: LineFunction.ERROR}
