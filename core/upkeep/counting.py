"""When the counters begin anew: whenever somebody resets them, and with each shift, if the site wants that."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from core.access.roles import SYSTEM, Actor, Permission, needs
from core.errors import DatabaseError, StorageError
from core.running.state import COUNTED, Counters

if TYPE_CHECKING:
    import threading
    from collections.abc import Callable
    from datetime import datetime

    from core.running.challenge_due import Shift
    from core.running.state import RunControl
    from core.store import Store


class Counting:
    """The audit log keeps what was counted; of a shift in which nothing was counted it says nothing."""

    def __init__(
        self,
        store: Store,
        control: RunControl,
        commands: threading.RLock,
        shift_of: Callable[[datetime], Shift],
        by_shift: Callable[[], bool],
    ) -> None:
        """Make it.

        Args:
            commands: the lock held while counters are reset.
            shift_of: the shift that a moment belongs to.
            by_shift: whether the counters begin anew with each shift.
        """
        self._store = store
        self._control = control
        self._commands = commands
        self._shift_of = shift_of
        self._by_shift = by_shift

    @needs(Permission.RUN)
    def reset(self, actor: Actor) -> None:
        """Reset the counts of parts, judgements, missed triggers and lost pictures."""
        with self._commands:
            self._begin(actor, "counters_reset", self._store.now())

    def look(self) -> None:
        """Begin anew if a shift has begun since they did; at a start of the station, and for the watcher.

        When they began is all that is compared, and kept over a restart: a shift whose start comes twice, because the
        clock was set back, begins them once. After a clock that was ahead they go on until it reads that time again.
        """
        if not self._by_shift() or self._store.trouble is not None or not self._commands.acquire(blocking=False):
            return
        try:
            with suppress(DatabaseError, StorageError):  # the next look tries again
                self._follow_shift()
        finally:
            self._commands.release()

    def _follow_shift(self) -> None:
        now, since = self._store.now(), self._control.snapshot.counters.since
        start = self._shift_of(now).start
        if since is not None and start <= since:
            return
        newest = self._store.standing.newest_judged_at()
        # They count every part since then, so not from before a part that they will not hold.
        self._begin(SYSTEM, "shift_begun", start if newest is None or newest < start else now)

    def _begin(self, actor: Actor, why: str, at: datetime) -> None:
        """`why`: the word in the audit log."""
        seen = self._control.snapshot.counters
        counted = {name: getattr(seen, name) for name in COUNTED}
        with self._store.changing():
            self._store.standing.save_counters(Counters(last_part=seen.last_part, since=at))
            if actor is not SYSTEM or any(counted.values()):
                self._store.audit.append(actor, why, **{name: str(value) for name, value in counted.items()})
        self._control.reset_counters(seen, at)
