"""The simulated production line: a belt that brings one part after the other under the camera and tells the machine.

It is the world that the simulated camera and the simulated lines share. The camera shows what lies there; the lines get
the trigger of the photoelectric sensor. Either works without the other.
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
"""Told True when a part interrupts the photoelectric sensor, False when it is clear again."""


class Belt:
    """Parts arrive one by one and lie still until the next arrives.

    The belt runs while anybody has it switched on (`start` and `stop` are counted by user). It has one thread of its
    own, `simulated-belt`. Any thread may ask what lies there.
    """

    def __init__(self, series: PartSeries | None = None, parts_per_minute: float = 60.0) -> None:
        """With `parts_per_minute` 0 parts come only by `advance`."""
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
        """How bright the line's light is against nominal."""
        return self._light

    def shine(self, light: float) -> None:
        """Switch the line's light to that, from the next exposure on; 1 is nominal."""
        self._light = light

    def part(self) -> Part:
        """The part under the camera now."""
        with self._lock:
            return self._part

    def bring(self, kind: str) -> None:
        """Bring parts of that kind from now on, the one under the camera included.

        Raises:
            ConfigurationError: the line has no such kind.
        """
        kind_named(kind)
        with self._lock:
            if self._part.kind != kind:
                self._part = self._series.part(kind, self._part.number)

    def connect(self, barrier: Sensor | None) -> None:
        """Whom the photoelectric sensor tells; None: nobody."""
        with self._lock:
            self._barrier = barrier

    def advance(self, pulse_s: float = 0.0) -> Part:
        """The next part arrives, then the photoelectric sensor tells: an exposure begun after that shows this part."""
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
            # Each run has an event of its own: a thread that was told to stop can never be woken to life again.
            self._halt = threading.Event()
            self._thread = threading.Thread(
                target=self._run, args=(self._period_s, self._halt), name="simulated-belt", daemon=True
            )
            self._thread.start()

    def stop(self, user: object) -> None:
        """That user needs it no more; the belt halts when nobody does."""
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
            # Draw the next part while this one lies there, so that no exposure has to wait for it.
            part = self.part()
            scene_of(self._series.part(part.kind, part.number + 1))
            late_s = time.monotonic() - started - count * period_s
            if late_s > period_s:
                started += late_s
            if halt.wait(max(0.0, -late_s)):
                return
            self.advance(min(LONGEST_PULSE_S, period_s / 4))
