"""Monitor: judges the station's health and raises and clears the alarms that follow from it."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from core.alarms.catalog import Own
from core.alarms.health import Health, Known, judged
from core.upkeep.watcher import ClockWatch, PaceWatch

if TYPE_CHECKING:
    from collections.abc import Callable

    from core.alarms.board import AlarmBoard
    from core.events import StationEvents
    from core.running.state import RunSnapshot
    from core.text import Text


class Monitor:
    """The only source of the station's health, so that all faces say the same."""

    def __init__(
        self, board: AlarmBoard, events: StationEvents, run: Callable[[], RunSnapshot], known: Callable[..., Known]
    ) -> None:
        """`known` returns what the station knows, for the given run."""
        self._board = board
        self._events = events
        self._run = run
        self._known = known
        self._giving = threading.RLock()
        self._raised: frozenset[str] = frozenset()
        self._shown: object = None
        self._clock, self._pace = ClockWatch(), PaceWatch()

    def health(self, run: RunSnapshot | None = None) -> Health:
        """The health that follows from the present state; does not block."""
        return judged(self._known(run or self._run()))

    def tell(self, code: str, problem: Text | None) -> None:
        """Raise an alarm; with None, report that its cause is over."""
        if problem is None:
            self._board.clear(code)
        else:
            self._board.raise_alarm(code, problem)

    def run_changed(self) -> None:
        self.give_alarms()
        self._events.status_changed.emit()

    def check(self, interval_ms: int | None) -> None:
        """Called after each check of the watcher; emits a change of the status if there is one.

        Args:
            interval_ms: of the internal trigger; None if none runs.
        """
        self.give_alarms()
        if (jump := self._clock.check()) is not None:
            self.tell(Own.CLOCK, jump)
            self.tell(Own.CLOCK, None)  # its cause is over at once, but it must be acknowledged
        self.tell(Own.TRIGGER_INTERVAL, self._pace.check(self._run(), interval_ms))
        health = self.health()
        shown = (health.is_ready, health.reason, health.alarms)
        if shown != self._shown:
            self._shown = shown
            self._events.status_changed.emit()

    def give_alarms(self) -> None:
        """Raise every alarm of the present health, and clear those of an earlier one that are over."""
        with self._giving:
            wanted = dict(self.health().alarms)
            for code in self._raised - wanted.keys():
                self._board.clear(code)
            for code, problem in wanted.items():
                self._board.raise_alarm(code, problem)
            self._raised = frozenset(wanted)
