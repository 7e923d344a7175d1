"""State kept across restarts besides the results: the counters, and the alarms."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from core.errors import DatabaseError, StorageError

if TYPE_CHECKING:
    import threading

    from core.alarms.board import AlarmBoard
    from core.alarms.journal import Journal
    from core.running.state import RunControl
    from core.store import Store


class Lasting:
    """Restores counters and alarms of the last run, and saves them for the next one."""

    def __init__(
        self, store: Store, control: RunControl, board: AlarmBoard, journal: Journal, commands: threading.RLock
    ) -> None:
        """`commands`: the lock held while counters may be reset."""
        self._store = store
        self._control = control
        self._board = board
        self._journal = journal
        self._commands = commands
        self._saved: object = None

    def restore(self) -> None:
        self._control.restore(self._store.standing.counters())
        self._board.restore(self._journal.last_run())

    def keep(self) -> None:
        """Save them, if that is possible now."""
        self._journal.keep()
        self._keep_counters()

    def end(self) -> None:
        """Save until when the alarms have stood, after the loops have ended."""
        self._journal.confirm()
        self._journal.keep()

    def _keep_counters(self) -> None:
        if self._store.trouble is not None or not self._commands.acquire(blocking=False):
            return
        try:
            counters = self._control.snapshot.counters
            if counters == self._saved:
                return
            with suppress(DatabaseError, StorageError):
                self._store.standing.save_counters(counters)
                self._saved = counters
        finally:
            self._commands.release()
