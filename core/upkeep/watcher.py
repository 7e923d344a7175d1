"""Watcher: checks about once a second what takes time to check, so that readers never block."""

from __future__ import annotations

import logging
import time
from collections import deque
from typing import TYPE_CHECKING

from core.running.loops import Heartbeat
from core.running.state import RunSnapshot, RunState
from core.text import Text, text

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from threading import Event

log = logging.getLogger(__name__)

LOOK_EVERY_S = 1.0
LOOK_WITHIN_S = 15.0
"""Longest wait for a database server; after that, the known state is too old to rely on."""

JUMP_S = 2.0
"""Time servers make smaller corrections all the time, in small steps."""

PACE_LOOKS = 6
PACE_SHARE = 0.95
"""Over this many checks, an internal trigger that gives less than this share of its parts cannot keep its interval."""


class Watcher:
    """`run` is the loop of the watcher's own thread; it checks once more at its end, to save state."""

    def __init__(
        self, *checks: Callable[[], None], others: Sequence[Callable[[], None]] = (), name: str = "watcher"
    ) -> None:
        """`checks`: what judging depends on: a crash of one ends the loop, and the station is in FAULT.

        Args:
            others: a crash of one is logged, and keeps neither the line nor the other checks from going on.
        """
        self._checks = checks
        self._others = others
        self._crashing: set[int] = set()
        self.heartbeat = Heartbeat(name)

    def run(self, stop: Event) -> None:
        try:
            while True:
                is_last = stop.is_set()
                for check in self._checks:
                    self._beat()
                    check()
                for number, check in enumerate(self._others):
                    self._beat()
                    self._try(number, check)
                self._beat()
                if is_last:
                    return
                stop.wait(LOOK_EVERY_S)
        finally:
            self.heartbeat.rest()

    def _beat(self) -> None:
        """Before each check: several that wait for the same slow server are late only one by one."""
        self.heartbeat.beat(LOOK_EVERY_S + LOOK_WITHIN_S)

    def _try(self, number: int, check: Callable[[], None]) -> None:
        try:
            check()
        except Exception:
            if number not in self._crashing:  # once: the log is not filled with the same mistake
                log.exception("A check of the watcher crashed; it is tried again at every look")
            self._crashing.add(number)
        else:
            self._crashing.discard(number)


class ClockWatch:
    """Detects changes of the wall clock by comparing it with the monotonic clock."""

    def __init__(
        self, wall_s: Callable[[], float] = time.time, monotonic_s: Callable[[], float] = time.monotonic
    ) -> None:
        """Both clocks in s."""
        self._wall_s, self._monotonic_s = wall_s, monotonic_s
        self._ahead_s = wall_s() - monotonic_s()

    def check(self) -> Text | None:
        """What happened to the clock since the last check; None: nothing."""
        before, self._ahead_s = self._ahead_s, self._wall_s() - self._monotonic_s()
        if abs(self._ahead_s - before) < JUMP_S:
            return None
        jump_s = round(self._ahead_s - before)
        if jump_s < 0:
            told = text("The clock was set back by {seconds} s.", seconds=-jump_s)
        else:
            told = text("The clock was set forward by {seconds} s.", seconds=jump_s)
        log.warning("%s", told)
        return told


class PaceWatch:
    """Detects an internal trigger that gives fewer parts than its interval requires."""

    def __init__(self, monotonic_s: Callable[[], float] = time.monotonic) -> None:
        self._monotonic_s = monotonic_s
        self._seen: deque[tuple[float, int]] = deque(maxlen=PACE_LOOKS)
        self._of: object = None

    def check(self, run: RunSnapshot, interval_ms: int | None) -> Text | None:
        """Why the interval is not kept; None if it is, or if no internal trigger runs (`interval_ms` None)."""
        is_running = interval_ms is not None and run.state in (RunState.READY, RunState.INSPECTING)
        # Another program, a fault or a reset of the counters starts a new measurement.
        of = (run.program, run.counters.faults, run.counters.since) if is_running else None
        if of != self._of:
            self._of = of
            self._seen.clear()
        if interval_ms is None or not is_running:
            return None
        self._seen.append((self._monotonic_s(), run.counters.parts))
        (began_s, first), (ended_s, last) = self._seen[0], self._seen[-1]
        wanted = (ended_s - began_s) * 1000 / interval_ms
        # Of few parts, one more or less is not significant.
        if len(self._seen) < PACE_LOOKS or wanted < 1 or last - first >= PACE_SHARE * wanted - 1:
            return None
        return text(
            "The internal trigger cannot keep its interval of {interval} ms: {made} of {wanted} parts a minute. "
            "Choose a longer interval.",
            interval=interval_ms,
            made=round((last - first) * 60 / (ended_s - began_s)),
            wanted=round(60_000 / interval_ms),
        )
