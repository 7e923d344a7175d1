"""Simulated digital lines. The simulated belt or a test drives the inputs; output edges are recorded."""

from __future__ import annotations

import threading
import time
from collections import deque
from dataclasses import dataclass
from typing import TYPE_CHECKING

from core.devices.lines.lines import ALL_LOW, OUTPUT_COUNT, Input, InputEdge, Lines, Listener
from core.errors import GPIOError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from core.simulation.belt import Belt

EDGES_KEPT = 4096


@dataclass(frozen=True)
class OutputEdge:
    """A change of OUT`output` at `at_ns` (monotonic)."""

    output: int
    is_high: bool
    at_ns: int


class SimulatedLines(Lines):
    """Digital lines without hardware.

    `drive` and `pulse` set the inputs as the machine would, `edges` and `outputs` show the outputs as it would see
    them; `fail` and `recover` simulate a failure. All of these may be called from any thread.
    """

    is_simulated = True

    def __init__(self, belt: Belt | None = None) -> None:
        """With a belt, TRIGGER is the output of its photoelectric sensor."""
        self._belt = belt
        self._lock = threading.Lock()
        self._is_open = False
        self._has_failed = False
        self._outputs = [False] * OUTPUT_COUNT
        self._inputs = dict.fromkeys(Input, False)
        self._listener: Listener | None = None
        self._edges: deque[OutputEdge] = deque(maxlen=EDGES_KEPT)

    @property
    def title(self) -> str:
        return "Simulated lines"

    def open(self, levels: Sequence[bool] = ALL_LOW) -> None:
        with self._lock:
            if self._has_failed:
                raise _broken()
            if self._is_open:
                return
            self._is_open = True
            for output, is_high in enumerate(levels, start=1):
                self._set(output, is_high=is_high)
        if self._belt is not None:
            self._belt.connect(self._barrier)
            self._belt.start(self)

    def close(self) -> None:
        with self._lock:
            if not self._is_open:
                return
            self._is_open = False
        if self._belt is not None:
            self._belt.connect(None)
            self._belt.stop(self)

    def write(self, output: int, is_high: bool) -> None:
        with self._lock:
            self._check()
            if not 1 <= output <= OUTPUT_COUNT:
                raise GPIOError("There is no OUT{output}; there are {count}.", output=output, count=OUTPUT_COUNT)
            self._set(output, is_high)

    def read(self, line: Input) -> bool:
        with self._lock:
            self._check()
            return self._inputs[line]

    def listen(self, listener: Listener | None) -> None:
        with self._lock:
            self._listener = listener

    # --- the machine's side -------------------------------------------------------------------------------------

    def drive(self, line: Input, is_high: bool) -> None:
        """Set an input to that level; if it changes, listeners are called in the caller's thread."""
        with self._lock:
            if self._inputs[line] == is_high:
                return
            self._inputs[line] = is_high
            edge = InputEdge(line, is_high, time.monotonic_ns())
            listener = self._listener if self._is_open and not self._has_failed else None
        if listener is not None:
            listener(edge)

    def pulse(self, line: Input) -> None:
        """A rising edge and immediately a falling one."""
        self.drive(line, is_high=True)
        self.drive(line, is_high=False)

    @property
    def outputs(self) -> tuple[bool, ...]:
        """Levels of OUT1 … OUT8 as the machine sees them."""
        with self._lock:
            return tuple(self._outputs)

    def edges(self) -> tuple[OutputEdge, ...]:
        """The latest output edges, oldest first, at most `EDGES_KEPT`."""
        with self._lock:
            return tuple(self._edges)

    def fail(self) -> None:
        """From now on writing and reading fail, and no edge is reported."""
        with self._lock:
            self._has_failed = True

    def recover(self) -> None:
        with self._lock:
            self._has_failed = False

    def _barrier(self, is_interrupted: bool) -> None:
        self.drive(Input.TRIGGER, is_interrupted)

    def _check(self) -> None:
        if not self._is_open:
            raise GPIOError("The digital lines are not open.")
        if self._has_failed:
            raise _broken()

    def _set(self, output: int, is_high: bool) -> None:
        if self._outputs[output - 1] != is_high:
            self._outputs[output - 1] = is_high
            self._edges.append(OutputEdge(output, is_high, time.monotonic_ns()))


def _broken() -> GPIOError:
    return GPIOError("The simulated lines do not answer.")
