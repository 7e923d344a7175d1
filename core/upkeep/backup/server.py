"""Brings a backup back into a PostgreSQL server: by command only, because other stations may share the database."""

from __future__ import annotations

import os
import shutil
from typing import TYPE_CHECKING

from core.errors import ConfigurationError, NotReadyError, VisionSystemError
from core.files import make_private_folder
from core.store import open_store
from core.store.database import Database
from core.store.lease import running_stations
from core.store.migrate import upgrade
from core.text import text
from core.upkeep.backup import postgresql
from core.upkeep.backup.archive import DATABASES, look_at, read_archive
from core.upkeep.backup.restoring import (
    BESIDE,
    LIVE,
    Restored,
    check_about,
    check_room,
    end_sessions,
    note_restored,
    place_pictures,
    read_as_a_start,
    try_beside,
)
from core.upkeep.backup.swap import SAFETY
from core.upkeep.backup.transfer import copy_rows

if TYPE_CHECKING:
    from pathlib import Path

    from core.access.roles import Actor
    from core.settings import Settings
    from core.upkeep.backup.work import Work

KIND = "postgresql"


def restore_server(
    settings: Settings, file: Path, passphrase: str, work: Work, actor: Actor, *, any_station: bool, agrees: bool
) -> Restored:
    """Replace the database of the server by that of the backup, all of it or nothing, and keep what it replaces.

    The backup may be of a station with a database of its own, which moves to the server in this way.

    If the station cannot read the result, what was there before is brought back.

    Args:
        agrees: that the database is that of all its stations.

    Raises:
        ConfigurationError: it was not agreed to; or `pg_dump`, `pg_restore` are missing or too old.
        NotReadyError: stations run with it, whose newest results would be lost.
        ValidationError: damaged, of another station, or the passphrase is wrong.
        DatabaseError, DiskSpaceError, StorageError
    """
    check_about(settings, look_at(file).about, file, any_station=any_station)
    if not agrees:
        raise ConfigurationError(
            "This database is that of all stations on its server. Say --shared-database to restore it for all of them."
        )
    data, url = settings.storage.data_dir, settings.storage.resolved_database_url
    beside = data / BESIDE
    shutil.rmtree(beside, ignore_errors=True)
    make_private_folder(beside.absolute())
    database = Database(url)
    try:
        check_room(settings, file)
        verified = read_archive(file, passphrase, work, into=beside)
        is_dump = verified.about.database == KIND
        if is_dump:
            postgresql.check_dump(database, url, beside / DATABASES[KIND], work.did)
        else:
            (beside / DATABASES["sqlite"]).replace(beside / LIVE)
            work.begin(text("Trying the database"))
            try_beside(settings, beside, work, actor)
        if running := running_stations(database):
            raise NotReadyError(
                "Stations run with this database: {stations}. Stop all of them, then restore it.",
                stations=", ".join(running),
            )
        safety = data / f"{SAFETY}{verified.about.made_at:%Y%m%dT%H%M%SZ}-{os.urandom(2).hex()}"
        make_private_folder(safety.absolute())
        work.begin(text("Keeping the present database"))
        postgresql.dump(database, url, safety / DATABASES[KIND], work.did)
        new = place_pictures(verified, beside, data, work)
        work.begin(text("Replacing the database"))
        try:
            if is_dump:
                postgresql.load(database, url, beside / DATABASES[KIND], work.did)
                postgresql.drop_newer(database, beside / DATABASES[KIND])
            else:
                _load_rows(database, beside, work)
            with open_store(settings) as store:
                read_as_a_start(store)
                end_sessions(store)
                made_at = verified.about.made_at.isoformat(timespec="seconds")
                note_restored(store, actor, name=file.stem, made_at=made_at)
        except VisionSystemError:
            postgresql.load(database, url, safety / DATABASES[KIND], work.did)
            raise
    finally:
        database.close()
        shutil.rmtree(beside, ignore_errors=True)
    return Restored(verified.about, verified.pictures, new, safety.name)


def _load_rows(database: Database, beside: Path, work: Work) -> None:
    """From the database of a single station, which the server takes by content."""
    source = Database(f"sqlite:///{beside / LIVE}")
    try:
        upgrade(database)
        copy_rows(source, database, work)
    finally:
        source.close()
