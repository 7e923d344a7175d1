"""Brings a backup back: all of it is read, checked and tried beside the present data before anything is replaced.

The pictures come first: they are named by their content or by their inspection, so that more of them change nothing.
Then the database is replaced (`core.upkeep.backup.swap`), by the next start of the station or at once.
"""

from __future__ import annotations

import logging
import os
import shutil
from contextlib import suppress
from dataclasses import dataclass
from hashlib import sha256
from typing import TYPE_CHECKING, TypeVar

from core.access.names import SYSTEM
from core.access.roles import Actor
from core.errors import (
    DatabaseConnectionError,
    DatabaseError,
    DiskSpaceError,
    StorageError,
    ValidationError,
    VisionSystemError,
)
from core.files import make_private_folder, told
from core.store import Store, open_store
from core.store.account_tables import failed_login_attempts, refresh_tokens, sessions
from core.store.audit_seal import HEAD
from core.store.database import Database
from core.store.inspection_values import InspectionFilter
from core.store.room import LOW_BYTES, free_bytes
from core.text import Text, text
from core.upkeep.backup.about import About, Missing, Verified
from core.upkeep.backup.archive import DATABASES, look_at, read_archive
from core.upkeep.backup.checking import problems_of
from core.upkeep.backup.contents import missing_since
from core.upkeep.backup.swap import Swap

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime
    from pathlib import Path

    from core.settings import Settings
    from core.upkeep.backup.work import Work

log = logging.getLogger(__name__)

T = TypeVar("T")

BESIDE = ".restore"
"""In the data folder: what is brought back, until it is in force."""
LIVE = "station.sqlite3"


@dataclass(frozen=True)
class Restored:
    """What a backup has brought back.

    Attributes:
        pictures: files; masters and samples are in the database.
        pictures_new: those of them that were missing or different here.
        safety: folder beside the database that keeps what it replaces; "" where there was none.
    """

    about: About
    pictures: int
    pictures_new: int
    safety: str = ""


@dataclass(frozen=True)
class Outcome:
    """What became of a restore at the start of the station.

    Attributes:
        undone: why the old database is back; None: the station runs with the restored one.
    """

    file: str
    made_at: str
    actor: str
    via: str
    results: int
    undone: Text | None = None


def check(settings: Settings, file: Path, passphrase: str, work: Work, *, any_station: bool = False) -> Verified:
    """Read all of a backup, and check that it may be restored here; changes nothing.

    Raises:
        ValidationError: damaged, of another station, or the passphrase is wrong.
        StorageError, CanceledError
    """
    check_about(settings, look_at(file).about, file, any_station=any_station)
    return read_archive(file, passphrase, work)


def missing(settings: Settings, about: About) -> Missing:
    """What came into the present database after the backup was made."""
    url = settings.storage.resolved_database_url
    try:
        database = Database(url)
        try:
            if database.is_blank:
                return Missing(is_known=not (settings.storage.data_dir / HEAD).exists())
            return missing_since(database, about.made_at)
        finally:
            database.close()
    except VisionSystemError:
        return Missing(is_known=False)


def stage(
    settings: Settings,
    file: Path,
    passphrase: str,
    work: Work,
    actor: Actor | Callable[[Store], Actor],
    *,
    any_station: bool = False,
) -> Restored:
    """Put a backup beside the present data, tried and complete; it is in force after `settle`.

    Args:
        actor: who brings it back; or who does, by the database of the backup, which raises where nobody may.

    Raises:
        ValidationError: damaged, of another station or another kind of database, or the passphrase is wrong.
        DatabaseConnectionError: its database is of a newer release, or damaged.
        DiskSpaceError, StorageError, CanceledError
            After each of these, nothing has changed.
    """
    swap = swap_of(settings)
    if swap is None:
        raise ValidationError(
            "The database of this station is on a server, and other stations may share it. Restore it by command at "
            "the computer: vision-inspection backup restore."
        )
    if swap.entry is not None:
        raise ValidationError("A restore is under way already. Start the station anew first.")
    beside = settings.storage.data_dir / BESIDE
    shutil.rmtree(beside, ignore_errors=True)
    make_private_folder(beside.absolute())
    try:
        check_about(settings, look_at(file).about, file, any_station=any_station)
        check_room(settings, file)
        verified = read_archive(file, passphrase, work, into=beside)
        (beside / DATABASES["sqlite"]).replace(beside / LIVE)
        work.begin(text("Trying the database"))
        who = try_beside(settings, beside, work, actor)
        work.begin(text("Putting the pictures in their places"))
        new = place_pictures(verified, beside, settings.storage.data_dir, work)
        work.begin(text("Replacing the database"))
        with told(LIVE):
            shutil.move(beside / LIVE, swap.incoming)
            os.sync()
        swap.stage(
            f"{verified.about.made_at:%Y%m%dT%H%M%SZ}-{os.urandom(2).hex()}",
            file=file.name,
            made_at=verified.about.made_at.isoformat(timespec="seconds"),
            actor=who.username,
            via=who.via,
            results=verified.about.contents.results,
        )
    except BaseException:
        swap.incoming.unlink(missing_ok=True)
        raise
    finally:
        shutil.rmtree(beside, ignore_errors=True)
    entry = swap.entry
    safety = "" if entry is None or not entry.had_database else entry.safety
    return Restored(verified.about, verified.pictures, new, safety)


def settle(settings: Settings, start: Callable[[], T], tell: Callable[[T, Outcome], None]) -> T:
    """Start something with the database of a staged restore, if there is one; otherwise as it is.

    If that fails, the old database is brought back, and it is started with that.

    Args:
        tell: notes in what was started what became of the restore.
    """
    swap = swap_of(settings)
    entry = None if swap is None else swap.finish()
    if swap is None or entry is None:
        _clear(settings, swap)
        return start()
    outcome = Outcome(**{name: entry.told[name] for name in ("file", "made_at", "actor", "via", "results")})
    why = text("The station did not start with it.")
    if swap.begin_start(entry):
        try:
            started = start()
        except Exception as error:
            log.exception("The station does not start with the restored database; the old one is brought back")
            why = error.text if isinstance(error, VisionSystemError) else why
        else:
            tell(started, outcome)
            swap.confirm()
            return started
    swap.undo(entry)
    started = start()
    tell(started, Outcome(outcome.file, outcome.made_at, SYSTEM, "system", outcome.results, why))
    return started


def _clear(settings: Settings, swap: Swap | None) -> None:
    """Remove what a restore left that was killed before anything was in force."""
    shutil.rmtree(settings.storage.data_dir / BESIDE, ignore_errors=True)
    if swap is not None:
        with suppress(OSError):
            swap.incoming.unlink(missing_ok=True)


def forget_replaced(settings: Settings, until: datetime) -> None:
    """Delete what restores before that moment have replaced, unless a restore is on trial."""
    data = settings.storage.data_dir
    swap = swap_of(settings) or Swap(data, data / LIVE)
    if swap.entry is None:
        swap.forget(until.timestamp())


def swap_of(settings: Settings) -> Swap | None:
    """None where the database is on a server."""
    database = Database(settings.storage.resolved_database_url)
    database.close()
    return None if database.file is None else Swap(settings.storage.data_dir, database.file)


def check_about(settings: Settings, about: About, file: Path, *, any_station: bool) -> None:
    if about.station != settings.general.station and not any_station:
        raise ValidationError(
            "{file} is a backup of {theirs}, and this station is named {ours}. If it is meant, restore it by command "
            "with --any-station.",
            file=file,
            theirs=about.station,
            ours=settings.general.station,
        )
    if about.database != "sqlite" and settings.storage.resolved_database_url.startswith("sqlite"):
        raise ValidationError(
            "{file} holds a database of the kind {theirs}, and this station has one of another kind.",
            file=file,
            theirs=about.database,
        )


def check_room(settings: Settings, file: Path) -> None:
    with told(file.name):
        needed = file.stat().st_size + LOW_BYTES
        free = free_bytes(settings.storage.data_dir)
    if free < needed:
        raise DiskSpaceError(
            "The restore needs {needed} GB on the disk of the data folder, and {free} GB are free. Make room first.",
            needed=round(needed / 1e9, 2),
            free=round(free / 1e9, 2),
        )


def try_beside(settings: Settings, beside: Path, work: Work, actor: Actor | Callable[[Store], Actor]) -> Actor:
    """Migrate the database, and read what a start reads. All sessions end: some may have been ended since.

    Returns who brings it back, see `stage`.
    """
    with open_store(settings.but(data_dir=beside, database_url="")) as store:
        if problems := problems_of(store.database, work):
            raise DatabaseConnectionError("The database in the backup is damaged: {what}.", what=problems[0])
        read_as_a_start(store)
        who = actor if isinstance(actor, Actor) else actor(store)
        end_sessions(store)
    if (beside / f"{LIVE}-wal").exists():
        raise DatabaseError("The restored database could not be closed. Try again.")
    return who


def end_sessions(store: Store) -> None:
    with store.database.transaction() as connection:
        for table in (refresh_tokens, sessions, failed_login_attempts):
            connection.execute(table.delete())


def note_restored(store: Store, actor: Actor, **said: str) -> None:
    """Write down that a backup is in force, and sign the audit log anew where it is not the one that was signed here.

    What was signed before is in an entry of its own, and its file stays, so that nobody can cut the log off unnoticed.
    """
    store.audit.append(actor, "backup_restored", **said)
    try:
        if store.audit_seal.check() is None:
            return
        old = store.audit_seal.head()
        before = {} if old is None else {"newest": str(old.newest), "hash": old.hash}
        store.audit.append(actor, "audit_begun_anew", **before)
        store.audit_seal.begin_anew()
    except StorageError as error:  # the alarm stands until somebody signs it anew by command
        log.warning("The restored audit log cannot be signed: %s", error)


def read_as_a_start(store: Store) -> None:
    store.users.all()
    store.programs.summaries(include_archived=True)
    store.programs.active()
    store.standing.counters()
    store.site_settings.all()
    store.inspections.page(InspectionFilter(), limit=20)


def place_pictures(verified: Verified, beside: Path, data: Path, work: Work) -> int:
    """Move the pictures that are missing or different into their places; returns how many."""
    new = 0
    for file in verified.files:
        if not file.name.startswith("images/"):
            continue
        source, target = beside / file.name, data / file.name
        work.did(file.size)
        with told(target.name):
            try:
                if target.stat().st_size == file.size and sha256(target.read_bytes()).hexdigest() == file.sha256:
                    continue
            except FileNotFoundError:
                make_private_folder(target.parent)
            source.replace(target)
            new += 1
    return new
