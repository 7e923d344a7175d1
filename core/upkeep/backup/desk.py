"""Backups: lists, makes, verifies and restores them, and makes those that are due by itself."""

from __future__ import annotations

import logging
import re
import threading
import time
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from core.access.names import SYSTEM as SYSTEM_NAME
from core.access.roles import SYSTEM, Actor, Permission, needs
from core.alarms.catalog import Own
from core.errors import NotFoundError, NotReadyError, VisionSystemError
from core.files import told
from core.running.loops import Heartbeat
from core.text import Text, text
from core.upkeep.backup.about import SUFFIX, Missing, StoredBackup, Verified
from core.upkeep.backup.archive import look_at, read_archive
from core.upkeep.backup.making import file_prefix, folder_of, make_backup
from core.upkeep.backup.restoring import Outcome, Restored, forget_replaced, missing, note_restored, stage
from core.upkeep.backup.schedule import is_due, most_age
from core.upkeep.backup.work import CanceledError, Progress, Work

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path
    from threading import Event

    from core.settings import Settings
    from core.store import Store
    from core.upkeep.clock_trust import ClockTrust

log = logging.getLogger(__name__)

LOOK_EVERY_S = 0.5
TRY_AGAIN_S = 1800.0
PIECE_WITHIN_S = 600.0
"""A piece of the work that takes longer hangs: on a drive, a share or a database server that does not answer."""
_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]{0,99}")


@dataclass(frozen=True)
class BackupState:
    """What the station knows of its backups without looking at the disk.

    Attributes:
        progress: of the one being made; None while none is.
        trouble: why the last one failed; None when it did not.
        newest_at: of the newest good one; None while there is none. One dated in the future, made while the clock was
            ahead, does not count: nobody knows how old it is.
    """

    progress: Progress | None = None
    trouble: Text | None = None
    newest_at: datetime | None = None


class Backups:
    """The desk. Thread-safe. `run` is the loop that makes the backups, those that are due and those asked for."""

    def __init__(
        self,
        store: Store,
        settings: Callable[[], Settings],
        clock: ClockTrust,
        tell: Callable[[str, Text | None], None],
        changed: Callable[[], None] = lambda: None,
        monotonic_s: Callable[[], float] = time.monotonic,
    ) -> None:
        """`settings`: the present ones.

        Args:
            clock: whether a backup may be deleted for its age.
            tell: raises an alarm, or with None says that its cause is over.
            changed: called after each change of `state`, in the thread of the loop.
        """
        self._store = store
        self._settings = settings
        self._tell = tell
        self._changed = changed
        self._lock = threading.Lock()
        self._cancel = threading.Event()
        self._asked_by: Actor | None = None
        self._state = BackupState()
        self._monotonic_s = monotonic_s
        self._since = self._now()
        self._clock = clock
        self._try_again_at_s = 0.0
        self._has_crashed = False
        self.heartbeat = Heartbeat("backups")

    # --- for the faces ------------------------------------------------------------------------------------------------

    @property
    def state(self) -> BackupState:
        return self._state

    @needs(Permission.MAINTAIN)
    def all(self, actor: Actor) -> tuple[StoredBackup, ...]:
        """The backups in the folder, newest first; files that are none are left out. Raises StorageError."""
        return tuple(sorted(self._found(), key=lambda backup: backup.about.made_at, reverse=True))

    @needs(Permission.MAINTAIN)
    def make(self, actor: Actor) -> None:
        """Have a backup made now, by the loop; `state` says how it goes.

        Raises NotReadyError: one is being made already.
        """
        with self._lock:
            if self._state.progress is not None or self._asked_by is not None:
                raise NotReadyError("A backup is being made already. Wait until it is done.")
            self._asked_by = actor
            self._cancel.clear()
            self._state = BackupState(Progress(text("Beginning")), self._state.trouble, self._state.newest_at)

    @needs(Permission.MAINTAIN)
    def cancel(self, actor: Actor) -> None:
        """Stop making the present one; nothing of it is left."""
        self._cancel.set()

    @needs(Permission.MAINTAIN)
    def verify(self, actor: Actor, name: str, passphrase: str = "", cancel: Event | None = None) -> Verified:
        """Read the whole backup, and compare it with what was written.

        Args:
            passphrase: "" for the one of the settings.

        Raises:
            NotFoundError
            ValidationError: it is damaged, or the passphrase is wrong.
            StorageError, CanceledError
        """
        path = self._path(name)
        try:
            found = read_archive(path, self._passphrase(passphrase), Work(cancel, is_gentle=True))
        except VisionSystemError as error:
            self._store.audit.append(actor, "backup_verified", name=name, why=str(error))
            raise
        self._store.audit.append(actor, "backup_verified", name=name)
        return found

    @needs(Permission.MAINTAIN)
    def missing(self, actor: Actor, name: str) -> Missing:
        """What came into the database after the backup was made: a restore loses it. Raises NotFoundError."""
        return missing(self._settings(), look_at(self._path(name)).about)

    @needs(Permission.MAINTAIN)
    def restore(
        self,
        actor: Actor,
        name: str,
        passphrase: str = "",
        cancel: Event | None = None,
        told: Callable[[Progress], None] = lambda _: None,
    ) -> Restored:
        """Check a backup and put it beside the present data; it is in force after the next start of the station.

        Raises as `core.upkeep.backup.restoring.stage`; NotFoundError.
        """
        path = self._path(name)
        work = Work(cancel, told, is_gentle=True)
        restored = stage(self._settings(), path, self._passphrase(passphrase), work, actor)
        self._store.audit.append(actor, "restore_asked", name=name)
        return restored

    # --- for the station ----------------------------------------------------------------------------------------------

    def note(self, outcome: Outcome) -> None:
        """Write down what became of a restore at the start of the station."""
        actor = SYSTEM if outcome.actor == SYSTEM_NAME else Actor(outcome.actor, SYSTEM.role, via=outcome.via)
        said = {"name": outcome.file.removesuffix(SUFFIX), "made_at": outcome.made_at}
        if outcome.undone is None:
            note_restored(self._store, actor, **said)
            return
        why = text("The restore of {name} was undone: {why}", name=outcome.file, why=outcome.undone)
        self._store.audit.append(SYSTEM, "restore_undone", why=str(outcome.undone), **said)
        self._tell(Own.RESTORE, why)
        self._tell(Own.RESTORE, None)  # its cause is over at once, but it must be acknowledged

    def run(self, stop: Event) -> None:
        """Make the backups, until stopped; a backup under way is given up then."""
        try:
            self.heartbeat.beat(PIECE_WITHIN_S)
            self._look()
            while not stop.is_set():
                self.heartbeat.beat(PIECE_WITHIN_S)
                self._look_at_clock()
                asked = self._asked_by
                if asked is not None:
                    self._make(asked, stop)
                elif self._is_due():
                    self._cancel.clear()
                    self._make(SYSTEM, stop)
                self._tell_age()
                if self._has_crashed:
                    self._has_crashed = False
                    self._tell_trouble()
                stop.wait(LOOK_EVERY_S)
        finally:
            self.heartbeat.rest()

    def crashed(self, name: str, error: Exception) -> None:
        """The loop crashed. The line needs no backup: it goes on."""
        del name, error
        self._has_crashed = True
        self._tell(Own.BACKUP, text("The part of the station that makes backups crashed. It begins again by itself."))

    def _is_due(self) -> bool:
        if self._monotonic_s() < self._try_again_at_s:
            return False
        return is_due(self._now(), self._settings().backup.times, self._state.newest_at, self._since)

    def _look_at_clock(self) -> None:
        """After a clock that was set back, what was made or begun in what is now the future holds up no backup."""
        self._clock.doubts()  # looked at between two backups, too
        now, newest = self._now(), self._state.newest_at
        self._since = min(self._since, now)
        if newest is not None and newest > now:
            self._look()

    def _make(self, actor: Actor, stop: Event) -> None:
        settings = self._settings()
        trouble: Text | None = None
        newest = self._state.newest_at
        try:
            work = Work(self._cancel, lambda progress: self._told(progress, stop), is_gentle=True)
            made = make_backup(self._store, settings, work)
            newest = made.verified.about.made_at
            self._store.audit.append(actor, "backup_made", name=made.path.stem, pictures=made.verified.pictures)
            if not self._clock.doubts():  # a clock that is ahead would make every backup old
                prune(settings, made.path, self._store.now())
        except CanceledError:
            trouble = self._state.trouble
        except VisionSystemError as error:
            trouble = error.text
        except Exception:
            log.exception("A backup failed")
            trouble = text("The log has the reason.")
        if newest == self._state.newest_at:
            self._try_again_at_s = self._monotonic_s() + TRY_AGAIN_S
        with self._lock:
            self._asked_by = None
            self._state = BackupState(None, trouble, newest)
        self._tell_trouble()
        self._changed()

    def _tell_trouble(self) -> None:
        trouble = self._state.trouble
        self._tell(Own.BACKUP, None if trouble is None else text("The backup failed: {why}", why=trouble))

    def _told(self, progress: Progress, stop: Event) -> None:
        self.heartbeat.beat(PIECE_WITHIN_S)
        if stop.is_set():
            raise CanceledError
        before = self._state
        self._state = BackupState(progress, before.trouble, before.newest_at)
        if before.progress is None or before.progress.step != progress.step:
            self._changed()

    def _tell_age(self) -> None:
        most = most_age(self._settings().backup.times)
        newest = self._state.newest_at
        age = self._now() - (newest or self._since)
        if most is None or age <= most:
            self._tell(Own.BACKUP_OLD, None)
        elif newest is None:
            self._tell(Own.BACKUP_OLD, text("There is no backup yet."))
        else:
            days = round(age / timedelta(days=1), 1)
            self._tell(Own.BACKUP_OLD, text("The newest backup is {days} days old.", days=days))

    def _look(self) -> None:
        """Find the newest backup; a folder that cannot be read is said when the next one is made."""
        now = self._now()
        try:
            dates = (backup.about.made_at for backup in self._found())
            newest = max((made_at for made_at in dates if made_at <= now), default=None)
        except VisionSystemError as error:
            log.info("The folder of backups cannot be read: %s", error)
            newest = None
        with self._lock:
            self._state = BackupState(self._state.progress, self._state.trouble, newest)

    # --- files --------------------------------------------------------------------------------------------------------

    def _found(self) -> Iterator[StoredBackup]:
        return backups_in(folder_of(self._settings()))

    def _path(self, name: str) -> Path:
        path = folder_of(self._settings()) / f"{name}{SUFFIX}"
        if _NAME.fullmatch(name) is None or not path.is_file():
            raise NotFoundError("There is no backup {name}.", name=name)
        return path

    def _passphrase(self, given: str) -> str:
        return given or self._settings().backup.passphrase

    def _now(self) -> datetime:
        return self._store.now().astimezone()


def backups_in(folder: Path) -> Iterator[StoredBackup]:
    """The backups in a folder, in no order. Raises StorageError."""
    with told(folder.name):
        files = [path for path in folder.glob(f"*{SUFFIX}") if not path.name.startswith(".")]
    for path in files:
        try:
            yield look_at(path)
        except VisionSystemError as error:
            log.info("%s", error)


def prune(settings: Settings, newest: Path, now: datetime) -> tuple[str, ...]:
    """Delete this station's own backups that are older than the settings say, never `newest`; returns their names.

    What restores of that time have replaced goes too.
    """
    too_old = now - timedelta(days=settings.backup.keep_days)
    deleted = []
    forget_replaced(settings, too_old)
    for path in newest.parent.glob(f"{file_prefix(settings)}*{SUFFIX}"):
        if path == newest:
            continue
        try:
            found = look_at(path)
            if found.about.station == settings.general.station and found.about.made_at < too_old:
                path.unlink(missing_ok=True)
                deleted.append(found.name)
        except (VisionSystemError, OSError) as error:
            log.info("%s is kept: %s", path.name, error)
    return tuple(deleted)
