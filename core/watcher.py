"""Watcher: looks about once a second at what only looking can tell, so that nobody who asks has to."""

from __future__ import annotations

from collections.abc import Callable
from threading import Event

from core.running.loops import Heartbeat

LOOK_EVERY_S = 1.0
LOOK_WITHIN_S = 15.0
"""A database server that does not answer is waited for; what is known is too old to build on after that."""


class Watcher:
    """`run` is the loop of the watcher's own thread; it looks once more when it ends, so that nothing is left unkept."""

    def __init__(self, *looks: Callable[[], None]) -> None:
        self._looks = looks
        self.heartbeat = Heartbeat("watcher")

    def run(self, stop: Event) -> None:
        try:
            while True:
                self.heartbeat.beat(LOOK_EVERY_S + LOOK_WITHIN_S)
                is_last = stop.is_set()
                for look in self._looks:
                    look()
                if is_last:
                    return
                stop.wait(LOOK_EVERY_S)
        finally:
            self.heartbeat.rest()
