"""Consistent copy of the SQLite file, made while other threads and processes go on reading and writing."""

from __future__ import annotations

import os
import sqlite3
from typing import TYPE_CHECKING, Any

import sqlalchemy as sa
from sqlalchemy import exc

from core.errors import DatabaseError
from core.files import told

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from core.store.database import Database

STEP_PAGES = 64
"""Pages copied at once, 256 kB: the disk is soon free again for a verdict."""

FLUSH_BYTES = 2_000_000
"""Bytes that may wait for the disk. Without this limit, the flush at the end would make a verdict's commit wait for
all of them.
"""

PAGE_BYTES = 4096
"""Size of a page, which no release has changed."""


def copy_sqlite(database: Database, target: Path, stepped: Callable[[int], None] = lambda _: None) -> None:
    """Copy the database as it is now to a new file; it is on the disk when this returns.

    The read transaction keeps one state for all steps: what is committed meanwhile is not in the copy, and does not
    make it begin anew.

    Args:
        stepped: called after each step with the bytes that it copied; what it raises ends the copy.

    Raises:
        DatabaseError: this is no SQLite database.
        DiskSpaceError, DatabaseConnectionError, StorageError
    """
    if database.file is None:
        raise DatabaseError("A PostgreSQL database is copied with pg_dump.")
    with told(target.name):
        descriptor = os.open(target, os.O_CREAT | os.O_EXCL | os.O_RDWR | os.O_CLOEXEC, 0o600)
    waiting = 0

    def after_step(_status: int, _remaining: int, _total: int) -> None:
        nonlocal waiting
        waiting += STEP_PAGES * PAGE_BYTES
        if waiting >= FLUSH_BYTES:
            os.fdatasync(descriptor)
            waiting = 0
        stepped(STEP_PAGES * PAGE_BYTES)

    try:
        with database.reading() as connection, told(target.name):
            connection.execute(sa.text("SELECT count(*) FROM sqlite_master"))  # the state of this moment
            raw: Any = connection.connection.driver_connection
            copy = sqlite3.connect(target)
            try:
                copy.execute("PRAGMA synchronous=OFF")  # flushed here instead
                raw.backup(copy, pages=STEP_PAGES, progress=after_step)
                copy.execute("PRAGMA journal_mode=DELETE")
            except sqlite3.Error as error:
                raise exc.OperationalError("backup", None, error) from error  # `reading` finds the sentence
            finally:
                copy.close()
            os.fsync(descriptor)
    finally:
        os.close(descriptor)
