"""Loops that run until they are stopped, and how a crash or a stall of one is detected."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from threading import Event

log = logging.getLogger(__name__)

RESTART_AFTER_S = 1.0
"""Pause before a loop that has ended is restarted, so that a loop that crashes at once does not fill the log."""

STOPS_WITHIN_S = 5.0
"""Longest wait for each loop after its stop event is set, independent of the time the others took."""


@dataclass(frozen=True)
class Loop:
    """Something that runs until its event is set. A face runs each loop in a thread of this name.

    `stops_within_s`: how long it may take to end, where that is longer than usual.
    """

    name: str
    run: Callable[[Event], None]
    stops_within_s: float = 0.0


class Heartbeat:
    """A loop calls `beat(within_s)` to promise its next beat within that time; others check `is_late`."""

    def __init__(self, name: str) -> None:
        self.name = name
        self._due_ns: int | None = None

    def beat(self, within_s: float) -> None:
        self._due_ns = time.monotonic_ns() + int(within_s * 1e9)

    def rest(self) -> None:
        """End the last promise: the loop has ended on purpose."""
        self._due_ns = None

    @property
    def is_late(self) -> bool:
        due = self._due_ns
        return due is not None and time.monotonic_ns() > due

    @property
    def is_running(self) -> bool:
        return self._due_ns is not None and not self.is_late


def supervised(
    name: str,
    run: Callable[[Event], None],
    crashed: Callable[[str, Exception], None],
    stops_within_s: float = 0.0,
) -> Loop:
    """A loop that is restarted when it ends: an exception is logged, reported to `crashed`, and the loop runs again.

    It also runs again, after the same pause, when it returns without having been stopped.
    """

    def keep_running(stop: Event) -> None:
        while not stop.is_set():
            try:
                run(stop)
            except Exception as error:
                log.exception("The %s loop crashed", name)
                crashed(name, error)
            stop.wait(RESTART_AFTER_S)

    return Loop(name, keep_running, stops_within_s)


class LoopThreads:
    """Runs loops in plain threads, for a station without a panel. Starts in order, stops in reverse."""

    def __init__(self, loops: tuple[Loop, ...]) -> None:
        self._running: list[tuple[threading.Thread, Event, float]] = []
        for loop in loops:
            stop = Event()
            # Daemons: a driver call that hangs must not keep the process from ending.
            thread = threading.Thread(target=loop.run, args=(stop,), name=loop.name, daemon=True)
            self._running.append((thread, stop, loop.stops_within_s))

    def __enter__(self) -> LoopThreads:
        for thread, _, _ in self._running:
            thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        for thread, stop, within_s in reversed(self._running):
            stop.set()
            thread.join(timeout=max(within_s, STOPS_WITHIN_S))
            if thread.is_alive():
                log.error("The %s loop did not stop", thread.name)
