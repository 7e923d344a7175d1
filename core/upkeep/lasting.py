"""What outlives the station besides its results: counters, and the alarms that nobody has seen."""

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
    """Takes counters and alarms from the last run, and keeps them for the next one."""

    def __init__(self, store: Store, control: RunControl, board: AlarmBoard, commands: threading.RLock) -> None:
        """`commands` is held by whoever may be about to reset the counters."""
        self._store = store
        self._control = control
        self._board = board
        self._commands = commands
        self._saved: object = None

    def restore(self) -> None:
        self._control.restore(self._store.standing.counters())
        self._board.restore(self._unseen())

    def keep(self) -> None:
        """As of the last look at which they could be written."""
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
        """Of the last run: nobody knows whether their causes are over, and if not they are raised again."""
        try:
            stored = self._store.standing.unseen_alarms()
        except DatabaseError as error:
            log.warning("The alarms of the last run cannot be read: %s", error)
            return ()
        return tuple(Alarm(alarm.code, alarm.text, alarm.since, is_active=False) for alarm in stored)
