"""Whether the wall clock may be trusted to say how old something is, before that is removed for its age.

A clock that is wrong would make everything old. It is doubted after a jump forward, and at a start that comes long
after whatever the station knows of: it was off, or the clock is ahead, and nobody can tell. What is written while the
clock is doubted proves nothing, so the doubt itself is noted in the data folder, and lasts over restarts.
"""

from __future__ import annotations

import json
import logging
import threading
import time
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from core.errors import StorageError
from core.files import write_whole
from core.upkeep.backup.last_good import last_good
from core.version import installed_at

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from core.settings import Settings
    from core.store import Store

log = logging.getLogger(__name__)

DOUBT = timedelta(hours=24)
"""So long nothing is removed for its age after the clock has gone forward by more than `JUMP`, or the station was off
for longer.
"""
JUMP = timedelta(hours=24)
NOTE = "clock.json"
KEEP_EVERY_S = 600.0


@dataclass(frozen=True)
class _Note:
    """What the data folder keeps.

    Attributes:
        trusted_at: when the clock was looked at and trusted last; None: never.
        doubted_s: for how long a station that ran has doubted it; None: it is trusted.
    """

    trusted_at: datetime | None = None
    doubted_s: float | None = None

    def to_json(self) -> bytes:
        trusted_at = None if self.trusted_at is None else self.trusted_at.isoformat()
        return json.dumps({"trusted_at": trusted_at, "doubted_s": self.doubted_s}).encode()

    @classmethod
    def of(cls, file: Path) -> _Note:
        try:
            found = json.loads(file.read_bytes())
            trusted_at, doubted_s = found["trusted_at"], found["doubted_s"]
            return cls(
                None if trusted_at is None else datetime.fromisoformat(trusted_at),
                None if doubted_s is None else float(doubted_s),
            )
        except (OSError, ValueError, KeyError, TypeError):
            return cls()


class ClockTrust:
    """One for the station, given to whoever removes something for its age. Thread-safe."""

    def __init__(
        self,
        newest: datetime | None,
        now: Callable[[], datetime],
        monotonic_s: Callable[[], float] = time.monotonic,
        note: Path | None = None,
    ) -> None:
        """Watches the wall clock `now` beside a monotonic one.

        Args:
            newest: the latest time known from before; None: there is nothing that could be old.
            note: the file that keeps the doubt; None: it is not kept.
        """
        self._now, self._monotonic_s = now, monotonic_s
        self._file = note
        self._lock = threading.Lock()
        before = _Note() if note is None else _Note.of(note)
        at, self._ahead = self._look()
        # While it is doubted, what was written since proves nothing.
        proofs = (newest, before.trusted_at) if before.doubted_s is None else (before.trusted_at,)
        known = [each for each in proofs if each is not None and each <= at]
        self.newest = max(known, default=None)
        """The latest time, not after the present one, that was known at the start."""
        self._since_s: float | None = None
        if before.doubted_s is not None:
            self._since_s = monotonic_s() - before.doubted_s
        elif self.newest is not None and at - self.newest > JUMP:
            self._since_s = monotonic_s()
        self._trusted_at = before.trusted_at
        self._kept: tuple[bool, float] | None = None

    @classmethod
    def of(cls, store: Store, settings: Settings, monotonic_s: Callable[[], float] = time.monotonic) -> ClockTrust:
        """By the newest result, audit entry and backup, by the installation of the program, and by the note.

        To be made before anything is written. Raises DatabaseError.
        """
        now, backup = store.now(), last_good(settings)
        known = (
            store.pictures.newest_at(),
            store.audit.newest_at(),
            None if backup is None else backup[1],
            installed_at(),
        )
        # What is in the future was written by a clock that was ahead, and says nothing.
        newest = max((at for at in known if at is not None and at <= now), default=None)
        made = cls(newest, store.now, monotonic_s, settings.storage.data_dir / NOTE)
        made.keep()
        return made

    def doubts(self) -> bool:
        """To be called again and again: each call is a look at both clocks."""
        with self._lock:
            return self._doubts()

    def keep(self) -> None:
        """Note doubt and trust in the data folder, when they have changed and once in a while."""
        if self._file is None:
            return
        with self._lock:
            doubts, now_s = self._doubts(), self._monotonic_s()
            if self._kept is not None and self._kept[0] == doubts and now_s - self._kept[1] < KEEP_EVERY_S:
                return
            self._kept = (doubts, now_s)
            doubted_s = None if self._since_s is None else now_s - self._since_s
            self._trusted_at = self._trusted_at if doubts else self._now()
            note = _Note(self._trusted_at, doubted_s)
        try:
            write_whole(self._file, note.to_json())
        except StorageError as error:
            log.info("What is known of the clock cannot be noted: %s", error)

    def _look(self) -> tuple[datetime, datetime]:
        """The wall clock, and by how much it is ahead of the monotonic one."""
        now = self._now()
        return now, now - timedelta(seconds=self._monotonic_s())

    def _doubts(self) -> bool:
        _, ahead = self._look()
        now_s = self._monotonic_s()
        if ahead - self._ahead > JUMP:
            self._since_s = now_s
        self._ahead = ahead
        if self._since_s is not None and now_s - self._since_s >= DOUBT.total_seconds():
            self._since_s = None
        return self._since_s is not None
