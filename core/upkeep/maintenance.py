"""Maintenance: somebody works on the station, so nothing is inspected, no output is set and no alarm is raised.

1. The part under way is finished first; the line is never stopped within one.
2. The outputs stay in the safe state: READY and the result lines off, ERROR on. For a PLC it is a stop like every
   other: a program written for that needs no case of its own, and none mistakes READY off and ERROR off for a station
   that is about to answer. Who has to know more, an MES, reads the state or asks `/health/ready`.
3. Start, trigger and activation are refused. Outputs may be forced by hand and camera settings tried, as while STOPPED.
4. The alarm board is closed for new alarms (`AlarmBoard.close`); those that stand are kept. Causes that still last at
   the end are raised then, and what must be seen although it is over: lost pictures, an undone restore.
5. It is in the database: a station that restarts in maintenance is in maintenance.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.access.roles import Actor, Permission, needs
from core.errors import InMaintenanceError, ValidationError
from core.running.state import Maintenance, RunState
from core.text import text

if TYPE_CHECKING:
    import threading
    from collections.abc import Callable
    from datetime import timedelta

    from core.alarms.board import AlarmBoard
    from core.running.cycle import Cycle
    from core.running.io_force import IoForce
    from core.running.state import RunControl
    from core.running.ticket import Armed
    from core.store import Store

MAX_REASON = 60
"""In characters: a reason that is longer could not be read on a small panel's verdict card."""


class MaintenanceMode:
    """The desk: `begin`, then `end`."""

    def __init__(
        self,
        store: Store,
        control: RunControl,
        cycle: Cycle,
        io_force: IoForce,
        board: AlarmBoard,
        commands: threading.RLock,
        armed: Callable[[], Armed | None],
    ) -> None:
        """`commands` keeps the station from starting meanwhile; `armed` returns what it inspects with."""
        self._store = store
        self._control = control
        self._cycle = cycle
        self._io_force = io_force
        self._board = board
        self._commands = commands
        self._armed = armed

    def restore(self, load: Callable[[], None]) -> None:
        """Continue the maintenance of the last run, if it had not ended.

        Args:
            load: loads the active program, which no station in maintenance can do; it raises no alarm then.
        """
        lasting = self._store.standing.maintenance()
        if lasting is not None:
            self._board.close()
        load()
        if lasting is not None:
            self._control.maintain(lasting)

    @needs(Permission.SET_MAINTENANCE)
    def begin(self, actor: Actor, reason: str) -> Maintenance:
        """Finish the inspection in progress, then enter maintenance; outputs forced by hand are released.

        Raises:
            ValidationError: there is no reason, or it is too long.
            InMaintenanceError: the station is in maintenance already.
            InspectionError: the inspection in progress does not end.
            DatabaseError, StorageError: it cannot be stored. After each of these the station does what it did before.
        """
        reason = checked_reason(reason)
        with self._commands:
            run = self._control.snapshot
            if run.maintenance is not None:
                raise InMaintenanceError(
                    "The station is in maintenance already ({reason}). It was begun by {who}.",
                    reason=run.maintenance.reason,
                    who=run.maintenance.begun_by,
                )
            before = None if run.state is RunState.STOPPED else self._armed()
            self._store.database.check_writable()  # before the station is stopped for it
            if before is not None:
                self._cycle.disarm()
            begun = Maintenance(reason, actor.username, self._store.now())
            try:
                with self._store.changing():
                    self._store.standing.save_maintenance(begun)
                    self._store.audit.append(actor, "maintenance_begun", reason=reason)
            except BaseException:
                if before is not None:
                    self._cycle.arm(before)
                raise
            self._io_force.end(text("Maintenance begins."), actor)
            self._board.close()
            self._control.maintain(begun)
            return begun

    @needs(Permission.SET_MAINTENANCE)
    def end(self, actor: Actor) -> None:
        """Leave maintenance: the station is STOPPED then. Nothing happens where it is not in maintenance.

        Raises DatabaseError, StorageError: the end cannot be stored, and the maintenance goes on.
        """
        with self._commands:
            ended = self._control.snapshot.maintenance
            if ended is None:
                return
            lasted = _hours(self._store.now() - ended.since)
            with self._store.changing():
                self._store.standing.save_maintenance(None)
                self._store.audit.append(
                    actor, "maintenance_ended", lasted=lasted, reason=ended.reason, begun_by=ended.begun_by
                )
            self._io_force.end(text("Maintenance ends."), actor)
            self._control.end_maintenance()
            self._board.open()


def checked_reason(reason: str) -> str:
    """The reason as it is stored, on one line. Raises ValidationError: there is none, or it is too long."""
    reason = " ".join(reason.split())
    if not reason:
        raise ValidationError("Say why the station is in maintenance, so that others know.")
    if len(reason) > MAX_REASON:
        raise ValidationError("The reason is too long; {most} characters are the most.", most=MAX_REASON)
    return reason


def _hours(lasted: timedelta) -> str:
    """As H:MM:SS; 0:00:00 where the clock was set back meanwhile."""
    minutes, seconds = divmod(max(0, round(lasted.total_seconds())), 60)
    return f"{minutes // 60}:{minutes % 60:02}:{seconds:02}"
