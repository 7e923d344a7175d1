"""SQLite's write-ahead log: what is committed lies there until a checkpoint moves it into the database file."""

from __future__ import annotations

import logging
import os
import sqlite3
import threading
import time
from typing import TYPE_CHECKING, Any

from core.files import told

if TYPE_CHECKING:
    from pathlib import Path

    from sqlalchemy.engine import Engine
    from sqlalchemy.engine.interfaces import DBAPICursor

log = logging.getLogger(__name__)

LONG = 100
"""So many commits make a long log: of verdicts these are some MB, SQLite's own threshold."""

LONG_BYTES = 4_000_000
"""A file that grows beyond this, and beyond what it had before, is long after fewer. It never shrinks."""

_AGAIN_AFTER_S = 0.01


def turn_on(cursor: DBAPICursor, wait_s: float) -> None:
    """Keep commits of this database in a log; raises sqlite3.Error.

    Of several that open a new file at the same moment each holds what the others need. SQLite then answers all but one
    without a wait that it is busy; they look again, as long as they would wait for any other program.
    """
    until = time.monotonic() + wait_s
    while True:
        try:
            cursor.execute("PRAGMA journal_mode=WAL")
        except sqlite3.OperationalError as error:
            if not error.sqlite_errorname.startswith("SQLITE_BUSY") or time.monotonic() >= until:
                raise
            time.sleep(_AGAIN_AFTER_S)
        else:
            return


class WriteAheadLog:
    """The log beside a database file. Thread-safe.

    SQLite alone would sync and move it within a commit, while nobody else can write.
    """

    def __init__(self, database: Path) -> None:
        self._file = database.with_name(f"{database.name}-wal")
        self._commits = 0
        self._usual_bytes = LONG_BYTES
        self._moving = threading.Lock()

    def sync(self) -> None:
        """Return when the disk has all that is committed, as a commit with `synchronous=FULL` does.

        SQLite syncs the log before it moves it and the database after it, so nothing is missed when another thread has
        moved the log meanwhile. Its locks are on other files: closing this one releases none (POSIX).

        Raises:
            DiskSpaceError, StorageError
        """
        with told(self._file.name):
            descriptor = os.open(self._file, os.O_RDONLY | os.O_CLOEXEC)
            try:
                os.fdatasync(descriptor)
            finally:
                os.close(descriptor)

    def committed(self) -> None:
        """Count one commit."""
        self._commits += 1

    def shorten(self, engine: Engine) -> None:
        """Move a long log into the database file; others go on reading and writing meanwhile."""
        size = self._bytes()
        if (self._commits < LONG and size <= self._usual_bytes) or not self._moving.acquire(blocking=False):
            return
        try:
            self._commits, self._usual_bytes = 0, max(self._usual_bytes, size)
            with engine.connect() as connection:
                raw: Any = connection.connection.driver_connection
                raw.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchall()
        except sqlite3.Error as error:  # all is in the log still; the next time moves it
            log.info("The log of the database stays long: %s", error)
        finally:
            self._moving.release()

    def _bytes(self) -> int:
        try:
            return self._file.stat().st_size
        except OSError:  # gone: the next commit says so
            return 0
