"""Makes a backup of a station: a copy of its database, its pictures and its settings in one verified file."""

from __future__ import annotations

import contextlib
import fcntl
import os
import re
import shutil
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import psutil

from core.errors import DatabaseConnectionError, DiskSpaceError, NotReadyError, StorageError
from core.files import make_private_folder, sync, told
from core.store.database import Database
from core.store.room import LOW_BYTES, free_bytes
from core.store.snapshot import copy_sqlite
from core.text import text
from core.upkeep.backup import postgresql
from core.upkeep.backup.about import SUFFIX, About, Verified
from core.upkeep.backup.archive import DATABASES, SETTINGS, ArchiveWriter, read_archive
from core.upkeep.backup.checking import problems_of
from core.upkeep.backup.contents import contents_of, pictures_of, settings_file
from core.upkeep.backup.last_good import note_last_good
from core.version import package_version

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime

    from core.settings import Settings
    from core.store import Store
    from core.upkeep.backup.work import Work

WORK_FOLDER = ".backup"
"""In the data folder: the copy of the database until it is in the backup."""
UNFINISHED = ".part"
_DRIVES = ("/media/", "/mnt/", "/run/media/")


@dataclass(frozen=True)
class Made:
    """A backup that was made."""

    path: Path
    size: int
    verified: Verified


def folder_of(settings: Settings) -> Path:
    """The folder of the station's own backups."""
    chosen = settings.backup.folder.strip()
    return Path(chosen) if chosen else settings.storage.data_dir / "backups"


def file_prefix(settings: Settings) -> str:
    """What the names of this station's backups begin with."""
    return re.sub(r"[^A-Za-z0-9]+", "-", settings.general.station).strip("-").lower()[:60] + "-"


def make_backup(store: Store, settings: Settings, work: Work, folder: Path | None = None) -> Made:
    """Make a backup, read it back from the disk, and only then give it its name.

    Args:
        folder: in which it is written; None: that of the settings.

    Raises:
        NotReadyError: another backup is being made.
        DatabaseConnectionError: the database is damaged; no backup is made of it.
        ConfigurationError, ValidationError: the settings do not allow it; the sentence says why.
        DiskSpaceError, StorageError, DatabaseError
        CanceledError: nothing of it is left.
    """
    folder = folder or folder_of(settings)
    prepare(folder)
    with _work_folder(settings.storage.data_dir) as beside:
        _remove_unfinished(folder, settings)
        kind = "sqlite" if store.database.is_sqlite else "postgresql"
        copy = beside / DATABASES[kind]
        work.begin(text("Copying the database"), _database_bytes(store.database))
        _check_room(settings.storage.data_dir, _database_bytes(store.database) + LOW_BYTES)
        now = store.now()
        if store.database.is_sqlite:
            copy_sqlite(store.database, copy, work.did)
            about = _checked_copy(copy, settings, now, work)
        else:
            postgresql.dump(store.database, settings.storage.resolved_database_url, copy, work.did)
            about = _about(store.database, settings, now)
        pictures = list(pictures_of(store.database, settings.storage.images_dir, settings.backup.pictures))
        size = copy.stat().st_size + sum(map(_size, pictures))
        _check_room(folder, size)
        path = _free_name(folder, f"{file_prefix(settings)}{now:%Y%m%dT%H%M%SZ}")
        unfinished = path.with_name(f".{path.name}{UNFINISHED}")
        try:
            work.begin(text("Writing {file}", file=path.name), size)
            _write(unfinished, about, copy, pictures, settings, work)
            verified = read_archive(unfinished, settings.backup.passphrase, work)
            with told(path.name):
                unfinished.replace(path)
                sync(folder)
        except BaseException:
            with contextlib.suppress(OSError):
                unfinished.unlink(missing_ok=True)
            raise
    note_last_good(settings, path, now)
    return Made(path, _size(path), verified)


def _write(unfinished: Path, about: About, copy: Path, pictures: list[Path], settings: Settings, work: Work) -> None:
    passphrase = settings.backup.passphrase
    with ArchiveWriter(unfinished, about, passphrase, work) as archive:
        archive.add(copy.name, copy)
        archive.add_bytes(SETTINGS, settings_file(settings, with_secrets=bool(passphrase)))
        for picture in pictures:
            archive.add(f"images/{picture.relative_to(settings.storage.images_dir).as_posix()}", picture)


def _free_name(folder: Path, stem: str) -> Path:
    """A backup never takes the place of another one, not even of the same second."""
    names = (f"{stem}{number}{SUFFIX}" for number in ("", *(f"-{number}" for number in range(2, 1000))))
    return next(path for path in map(folder.__truediv__, names) if not path.exists())


def prepare(folder: Path) -> None:
    """Make the folder where it is missing, but never in the place of a drive that is not plugged in.

    Raises StorageError.
    """
    folder = folder.absolute()
    if str(folder).startswith(_DRIVES) and not _is_mounted(folder):
        raise StorageError(
            "The drive of the folder {folder} is not plugged in. Plug it in, or choose another folder for backups.",
            folder=folder,
        )
    make_private_folder(folder)


def _is_mounted(folder: Path) -> bool:
    """By the mount table: accessing a drive that does not answer would block."""
    mounts = {part.mountpoint for part in psutil.disk_partitions(all=True)}
    return any(str(place) in mounts and f"{place}/".startswith(_DRIVES) for place in (folder, *folder.parents))


def _checked_copy(copy: Path, settings: Settings, now: datetime, work: Work) -> About:
    """What the copy holds; a damaged database must not take the place of good backups."""
    work.begin(text("Checking the copy of the database"))
    database = Database(f"sqlite:///{copy}")
    try:
        if problems := problems_of(database, work):
            raise DatabaseConnectionError(
                "The database is damaged ({what}). No backup was made of it. Restore the last good backup.",
                what=problems[0],
            )
        return _about(database, settings, now)
    finally:
        database.close()


def _about(database: Database, settings: Settings, now: datetime) -> About:
    return About(
        settings.general.station,
        now,
        package_version(),
        database.revision() or "",
        "sqlite" if database.is_sqlite else "postgresql",
        settings.backup.pictures,
        contents_of(database),
    )


@contextmanager
def _work_folder(data: Path) -> Iterator[Path]:
    """A folder for this backup alone; what a killed one left in it is removed. Raises NotReadyError."""
    beside = data / WORK_FOLDER
    make_private_folder(beside.absolute())
    with told(WORK_FOLDER):
        descriptor = os.open(beside, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
    try:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as error:
            raise NotReadyError("A backup is being made already. Wait until it is done.") from error
        _empty(beside)
        try:
            yield beside
        finally:
            _empty(beside)
    finally:
        os.close(descriptor)


def _remove_unfinished(folder: Path, settings: Settings) -> None:
    """Remove what a killed process left: only one at a time writes the backups of a station."""
    for path in folder.glob(f".{file_prefix(settings)}*{SUFFIX}{UNFINISHED}"):
        path.unlink(missing_ok=True)


def _empty(folder: Path) -> None:
    for path in folder.iterdir():
        if path.is_dir() and not path.is_symlink():
            shutil.rmtree(path, ignore_errors=True)
        else:
            path.unlink(missing_ok=True)


def _check_room(folder: Path, needed: int) -> None:
    """Raises DiskSpaceError."""
    with told(folder.name):
        free = free_bytes(folder)
    if free < needed:
        raise DiskSpaceError(
            "The backup needs {needed} GB in the folder {folder}, and {free} GB are free. Make room, or choose another "
            "folder.",
            needed=round(needed / 1e9, 2),
            folder=folder,
            free=round(free / 1e9, 2),
        )


def _database_bytes(database: Database) -> int:
    return 0 if database.file is None else _size(database.file)


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0
