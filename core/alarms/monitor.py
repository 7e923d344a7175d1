"""Monitor: what the station knows of itself becomes its judgement, and the alarms that stand for it."""

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
    """Everybody who says something of the station's health asks here, so that no two say different things."""

    def __init__(
        self, board: AlarmBoard, events: StationEvents, run: Callable[[], RunSnapshot], known: Callable[..., Known]
    ) -> None:
        """`known` answers with what the station knows, its run being the one given."""
        self._board = board
        self._events = events
        self._run = run
        self._known = known
        self._giving = threading.RLock()
        self._raised: frozenset[str] = frozenset()
        self._shown: object = None
        self._clock, self._pace = ClockWatch(), PaceWatch()

    def health(self, run: RunSnapshot | None = None) -> Health:
        """The judgement of what the station knows now; waits for nothing."""
        return judged(self._known(run or self._run()))

    def tell(self, code: str, problem: Text | None) -> None:
        """Raise an alarm, or with None say that its cause is over."""
        if problem is None:
            self._board.clear(code)
        else:
            self._board.raise_alarm(code, problem)

    def run_changed(self) -> None:
        self._give_alarms()
        self._events.status_changed.emit()

    def check(self, interval_ms: int | None) -> None:
        """The watcher has looked; who shows the station learns what that has changed.

        Args:
            interval_ms: of the internal trigger; None where none is meant to run.
        """
        self._give_alarms()
        if (jump := self._clock.check()) is not None:
            self.tell(Own.CLOCK, jump)
            self.tell(Own.CLOCK, None)  # over at once, but to be seen
        self.tell(Own.TRIGGER_INTERVAL, self._pace.check(self._run(), interval_ms))
        health = self.health()
        shown = (health.is_ready, health.reason, health.alarms)
        if shown != self._shown:
            self._shown = shown
            self._events.status_changed.emit()

    def _give_alarms(self) -> None:
        """Every alarm of the judgement stands, and none of an earlier one that is over."""
        with self._giving:
            wanted = dict(self.health().alarms)
            for code in self._raised - wanted.keys():
                self._board.clear(code)
            for code, problem in wanted.items():
                self._board.raise_alarm(code, problem)
            self._raised = frozenset(wanted)
