"""Brings a backup back into a PostgreSQL server: by command only, because other stations may share the database."""

from __future__ import annotations

import os
import shutil
from typing import TYPE_CHECKING

from core.errors import ConfigurationError, VisionSystemError
from core.files import make_private_folder
from core.store import open_store
from core.store.database import Database
from core.text import text
from core.upkeep.backup import postgresql
from core.upkeep.backup.archive import DATABASES, look_at, read_archive
from core.upkeep.backup.restoring import (
    BESIDE,
    Restored,
    check_about,
    check_room,
    end_sessions,
    place_pictures,
    read_as_a_start,
)
from core.upkeep.backup.swap import SAFETY

if TYPE_CHECKING:
    from pathlib import Path

    from core.settings import Settings
    from core.upkeep.backup.work import Work


def restore_server(
    settings: Settings, file: Path, passphrase: str, work: Work, *, any_station: bool, agrees: bool
) -> Restored:
    """Replace the database of the server by that of the backup, all of it or nothing, and keep what it replaces.

    If the station cannot read the result, what was there before is brought back.

    Args:
        agrees: that the database is that of all its stations.

    Raises:
        ConfigurationError: it was not agreed to; or `pg_dump`, `pg_restore` are missing or too old.
        ValidationError: damaged, of another station, or the passphrase is wrong.
        DatabaseError, DiskSpaceError, StorageError
    """
    check_about(settings, look_at(file).about, file, any_station=any_station)
    if not agrees:
        raise ConfigurationError(
            "This database is that of all stations on its server. Say --shared-database to restore it for all of them."
        )
    check_room(settings, file)
    data, url = settings.storage.data_dir, settings.storage.resolved_database_url
    beside, kind = data / BESIDE, "postgresql"
    shutil.rmtree(beside, ignore_errors=True)
    make_private_folder(beside.absolute())
    database = Database(url)
    try:
        verified = read_archive(file, passphrase, work, into=beside)
        postgresql.check_dump(database, url, beside / DATABASES[kind], work.did)
        safety = data / f"{SAFETY}{verified.about.made_at:%Y%m%dT%H%M%SZ}-{os.urandom(2).hex()}"
        make_private_folder(safety.absolute())
        work.begin(text("Keeping the present database"))
        postgresql.dump(database, url, safety / DATABASES[kind], work.did)
        new = place_pictures(verified, beside, data, work)
        work.begin(text("Replacing the database"))
        try:
            postgresql.load(database, url, beside / DATABASES[kind], work.did)
            with open_store(settings) as store:
                read_as_a_start(store)
                end_sessions(store)
        except VisionSystemError:
            postgresql.load(database, url, safety / DATABASES[kind], work.did)
            raise
    finally:
        database.close()
        shutil.rmtree(beside, ignore_errors=True)
    return Restored(verified.about, verified.pictures, new, safety.name)
