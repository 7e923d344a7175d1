"""Migrates a database to the present tables, after copying the file of an old one and reading the copy back."""

from __future__ import annotations

import contextlib
import sqlite3
import time
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from core.errors import DatabaseConnectionError, DatabaseError
from core.files import UNFINISHED, told
from core.store.snapshot import copy_sqlite

if TYPE_CHECKING:
    from sqlalchemy.engine import Connection

    from core.store.database import Database

MIGRATIONS = Path(__file__).with_name("migrations")

ABANDONED_S = 60.0
"""An unfinished copy that nobody has written to for so long is of a start that was killed."""


def upgrade(database: Database, migrations: Path = MIGRATIONS) -> Path | None:
    """Run the pending migrations. If one fails, the database is unchanged.

    Returns:
        The copy of the SQLite file from before; None when there was nothing to migrate, or nothing to lose.

    Raises:
        DatabaseConnectionError: damaged, unreachable, or written by a newer release than this one.
        DatabaseError: also where the copy cannot be read back.
        DiskSpaceError
    """
    known = revisions(migrations)
    found = database.revision()
    if found == known[-1]:
        return None
    if found is not None and found not in known:
        raise DatabaseConnectionError(
            "The database was written by a newer release. Install that release again, or restore a backup."
        )
    copy = None
    if found is not None and database.file is not None:
        stamp = datetime.now(UTC).strftime("%Y%m%dT%H%M%S%f")
        copy = database.file.with_name(f"{database.file.name}.{stamp}.before-{known[-1]}")
        _copy(database, database.file, copy, found)
    with database.migration() as connection:
        if database.revision() != known[-1]:
            _run(connection, migrations)
    return copy


def _copy(database: Database, file: Path, copy: Path, revision: str) -> None:
    """Only a copy that is whole gets its name: a start that is killed meanwhile, or meets a full disk, leaves none."""
    for left in file.parent.glob(f".{file.name}.*{UNFINISHED}"):
        with contextlib.suppress(OSError):
            if time.time() - left.stat().st_mtime > ABANDONED_S:
                left.unlink()
    unfinished = copy.with_name(f".{copy.name}{UNFINISHED}")
    try:
        copy_sqlite(database, unfinished)
        _verify(unfinished, revision)
        with told(copy.name):
            unfinished.replace(copy)
    except BaseException:
        with contextlib.suppress(OSError):
            unfinished.unlink()
        raise


def _verify(copy: Path, revision: str) -> None:
    """Raise DatabaseError unless the copy can be read and has this revision."""
    raw = sqlite3.connect(f"{copy.absolute().as_uri()}?mode=ro", uri=True)
    try:
        is_whole = raw.execute("PRAGMA quick_check(1)").fetchall() == [("ok",)]
        found = raw.execute("SELECT version_num FROM alembic_version").fetchall()
    except sqlite3.Error:
        is_whole, found = False, []
    finally:
        raw.close()
    if not is_whole or found != [(revision,)]:
        raise DatabaseError(
            "The copy of the database that is made before its update cannot be read. Check the disk, then start again."
        )


def revisions(migrations: Path = MIGRATIONS) -> tuple[str, ...]:
    """Every revision, oldest first. The file names begin with the revision: 0001_first.py."""
    return tuple(sorted(path.name.partition("_")[0] for path in (migrations / "versions").glob("[0-9]*_*.py")))


def _run(connection: Connection, migrations: Path) -> None:
    # Imported here: Alembic takes a quarter of a second to import, and an up-to-date station does not need it.
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(migrations).replace("%", "%%"))
    config.attributes["connection"] = connection
    command.upgrade(config, "head")
