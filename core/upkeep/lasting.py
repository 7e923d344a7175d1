"""What a station begins with after a restart: counters, the last results, and the alarms."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from typing import TYPE_CHECKING

from core.errors import DamagedRecordError, DatabaseError, StorageError
from core.inspection.result import Judgement
from core.running.state import RECENT
from core.store.inspection_values import InspectionFilter

if TYPE_CHECKING:
    import threading

    from core.alarms.board import AlarmBoard
    from core.alarms.journal import Journal
    from core.inspection.result import InspectionRecord
    from core.running.state import RunControl
    from core.store import Store


class Lasting:
    """Restores counters, results and alarms of the last run; saves counters and alarms for the next one."""

    def __init__(
        self,
        store: Store,
        control: RunControl,
        board: AlarmBoard,
        journal: Journal,
        commands: threading.RLock,
        *,
        is_simulated: bool,
    ) -> None:
        """`commands`: the lock held while counters may be reset. `is_simulated`: so are the results to restore."""
        self._store = store
        self._control = control
        self._board = board
        self._journal = journal
        self._commands = commands
        self._is_simulated = is_simulated
        self._saved: object = None

    def restore(self) -> None:
        mine = InspectionFilter(station=self._store.station, is_challenge=False, is_simulated=self._is_simulated)
        earlier = self._newest(mine, RECENT)
        last_ng = self._newest(replace(mine, judgement=Judgement.NG), 1)
        self._control.restore(self._store.standing.counters(), earlier, last_ng[0] if last_ng else None)
        self._board.restore(self._journal.last_run())

    def _newest(self, wanted: InspectionFilter, limit: int) -> tuple[InspectionRecord, ...]:
        """The oldest of them first; damaged records are left out."""
        found: list[InspectionRecord] = []
        for line in reversed(self._store.inspections.page(wanted, limit=limit).items):
            with suppress(DamagedRecordError):
                found.append(self._store.inspections.get(line.id).result)
        return tuple(found)

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
