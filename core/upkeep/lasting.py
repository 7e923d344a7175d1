"""State kept across restarts besides the results: counters, and alarms not acknowledged."""

from __future__ import annotations

import logging
from contextlib import suppress
from typing import TYPE_CHECKING

from core.alarms.board import Alarm, AlarmBoard
from core.errors import DatabaseError, StorageError
from core.store.standing import UnseenAlarm

if TYPE_CHECKING:
    import threading

    from core.running.state import RunControl
    from core.store import Store

log = logging.getLogger(__name__)


class Lasting:
    """Restores counters and alarms of the last run, and saves them for the next one."""

    def __init__(self, store: Store, control: RunControl, board: AlarmBoard, commands: threading.RLock) -> None:
        """`commands`: the lock held while counters may be reset."""
        self._store = store
        self._control = control
        self._board = board
        self._commands = commands
        self._saved: object = None

    def restore(self) -> None:
        self._control.restore(self._store.standing.counters())
        self._board.restore(self._unseen())

    def keep(self) -> None:
        """Save them, if that is possible now."""
        if self._store.trouble is not None or not self._commands.acquire(blocking=False):
            return
        try:
            counters, unseen = self._control.snapshot.counters, self._board.unseen()
            if (counters, unseen) == self._saved:
                return
            with suppress(DatabaseError, StorageError):
                self._store.standing.save_counters(counters)
                self._store.standing.save_unseen_alarms([UnseenAlarm(a.code, a.text, a.since) for a in unseen])
                self._saved = (counters, unseen)
        finally:
            self._commands.release()

    def _unseen(self) -> tuple[Alarm, ...]:
        """Alarms of the last run: their causes count as over; those that persist are raised again."""
        try:
            stored = self._store.standing.unseen_alarms()
        except DatabaseError as error:
            log.warning("The alarms of the last run cannot be read: %s", error)
            return ()
        return tuple(Alarm(alarm.code, alarm.text, alarm.since, is_active=False) for alarm in stored)
