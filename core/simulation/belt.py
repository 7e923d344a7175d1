"""The simulated production line: a belt that moves one part after the other under the camera and triggers the station.

The simulated camera shows the part on the belt; the simulated lines get the trigger of the photoelectric sensor. Either
works without the other.
"""

from __future__ import annotations

import itertools
import threading
import time
from collections.abc import Callable

from core.simulation.parts import KINDS, Part, PartSeries, kind_named
from core.simulation.parts.pictures import scene_of

STOP_WITHIN_S = 2.0
LONGEST_PULSE_S = 0.02

Sensor = Callable[[bool], None]
"""Called with True when a part interrupts the photoelectric sensor, with False when it is clear again."""


class Belt:
    """Parts arrive one by one and lie still until the next one arrives.

    The belt runs while at least one user has it switched on (`start` and `stop` count users). It has its own thread,
    `simulated-belt`. Any thread may read the part.
    """

    def __init__(self, series: PartSeries | None = None, parts_per_minute: float = 60.0) -> None:
        """With `parts_per_minute` 0, parts arrive only by `advance`."""
        self._series = series or PartSeries()
        self._period_s = 60.0 / parts_per_minute if parts_per_minute > 0 else None
        self._lock = threading.Lock()
        self._advancing = threading.Lock()
        self._part = self._series.part(next(iter(KINDS)), 0)
        self._barrier: Sensor | None = None
        self._light = 1.0
        self._users: set[int] = set()
        self._halt = threading.Event()
        self._thread: threading.Thread | None = None

    @property
    def series(self) -> PartSeries:
        return self._series

    @property
    def light(self) -> float:
        """Brightness of the line's light relative to nominal."""
        return self._light

    def shine(self, light: float) -> None:
        """Set the line's light, from the next exposure on; 1 is nominal."""
        self._light = light

    def part(self) -> Part:
        """The part under the camera now."""
        with self._lock:
            return self._part

    def bring(self, kind: str) -> None:
        """Switch to parts of that kind, including the one under the camera.

        Raises:
            ConfigurationError: the line has no such kind.
        """
        kind_named(kind)
        with self._lock:
            if self._part.kind != kind:
                self._part = self._series.part(kind, self._part.number)

    def connect(self, barrier: Sensor | None) -> None:
        """Set the callback of the photoelectric sensor; None: no callback."""
        with self._lock:
            self._barrier = barrier

    def advance(self, pulse_s: float = 0.0) -> Part:
        """The next part arrives, then the photoelectric sensor triggers: later exposures show this part."""
        with self._advancing:
            with self._lock:
                self._part = part = self._series.part(self._part.kind, self._part.number + 1)
                barrier = self._barrier
            if barrier is not None:
                barrier(True)
                if pulse_s > 0:
                    self._halt.wait(pulse_s)
                barrier(False)
        return part

    def start(self, user: object) -> None:
        """Switch the belt on for that user."""
        with self._lock:
            self._users.add(id(user))
            if self._thread is not None or self._period_s is None:
                return
            # Each run has its own event: a thread that was stopped can never start again.
            self._halt = threading.Event()
            self._thread = threading.Thread(
                target=self._run, args=(self._period_s, self._halt), name="simulated-belt", daemon=True
            )
            self._thread.start()

    def stop(self, user: object) -> None:
        """Switch the belt off for that user; it halts when there is no user left."""
        with self._lock:
            self._users.discard(id(user))
            if self._users or self._thread is None:
                return
            thread, self._thread = self._thread, None
            self._halt.set()
        if thread is not threading.current_thread():
            thread.join(STOP_WITHIN_S)

    def _run(self, period_s: float, halt: threading.Event) -> None:
        started = time.monotonic()
        for count in itertools.count(1):
            # Draw the next part in advance, so that no exposure has to wait for it.
            part = self.part()
            scene_of(self._series.part(part.kind, part.number + 1))
            late_s = time.monotonic() - started - count * period_s
            if late_s > period_s:
                started += late_s
            if halt.wait(max(0.0, -late_s)):
                return
            self.advance(min(LONGEST_PULSE_S, period_s / 4))
