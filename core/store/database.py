"""Database: one engine, and transactions that join.

SQLite (WAL) by default, PostgreSQL by URL; the code above this file does not know which.
"""

from __future__ import annotations

import contextlib
import importlib
import logging
import os
import sqlite3
import threading
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import sqlalchemy as sa
from sqlalchemy import event
from sqlalchemy.engine import Connection, Engine, make_url

from core.errors import DatabaseConnectionError, VisionSystemError
from core.store.failures import of_sqlite, translated
from core.store.turn import Turn
from core.store.write_ahead_log import WriteAheadLog, turn_on

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sqlalchemy.engine.interfaces import DBAPIConnection

log = logging.getLogger(__name__)

_MIGRATION_LOCK = 0x56495349
_ALONE_LOCK = 0x56495350

PING_S = 1.0
"""How long a server may be silent when a watcher asks it."""

BUSY_TIMEOUT_S = 5.0
"""How long a write waits for another process that holds the SQLite file."""
KNOWN_BUSY_S = 0.2
"""The same, while the watcher has found that another process holds it."""
HELD_S = 1.0
"""A file that another process holds for so long without a pause is trouble."""


class Database:
    """Connections to the one database. Thread-safe; `close()` gives back every connection.

    `transaction()` and `reading()` join the transaction that the same thread has open already, so that a desk can
    change several tables and the audit log together.
    """

    def __init__(self, url: str, *, durability: str = "strict", busy_timeout_s: float = BUSY_TIMEOUT_S) -> None:
        """Connects when first used.

        Args:
            url: `sqlite:///path/to/file` or `postgresql://…`.
            durability: `strict`: a commit is on the disk when it returns; `grouped`: a power cut may take the last.

        Raises:
            DatabaseConnectionError: the address cannot be read, or is of another kind of database.
        """
        with translated():
            parsed = make_url(url)
            if parsed.drivername in ("postgresql", "postgres"):
                parsed = parsed.set(drivername="postgresql+psycopg")
        self.is_sqlite = parsed.get_backend_name() == "sqlite"
        if self.is_sqlite and parsed.database in (None, "", ":memory:"):
            raise DatabaseConnectionError("The database address must name a file.")
        if not self.is_sqlite and parsed.drivername != "postgresql+psycopg":
            raise DatabaseConnectionError(
                "The station works with SQLite and PostgreSQL, not with {kind}.", kind=parsed.drivername
            )
        self.file = Path(str(parsed.database)) if self.is_sqlite else None
        self._is_strict = durability == "strict"
        self._mine = threading.local()
        self._files: dict[Path, tuple[int, int]] = {}
        self._held = 0
        """Transactions of ours that held the file and have ended, one way or the other."""
        self._is_writing = False
        """Whether a transaction of ours holds the file, and does not only wait for it."""
        self.trouble: VisionSystemError | None = None
        """What `look` found last: why a write would fail now; None when it would not."""
        # SQLite lets waiting writers poll; inside the process they queue here instead, so that the cycle is never
        # starved by a busy API. Other processes are met by the busy timeout.
        self._turn = Turn()
        self._log = WriteAheadLog(self.file) if self.file is not None else None
        with translated():
            self.engine = self._sqlite(parsed, busy_timeout_s) if self.is_sqlite else self._postgresql(parsed)
        self._urgent_writer = self.engine.execution_options(is_write=True, is_urgent=True)
        self._writer = self.engine.execution_options(is_write=True)
        self._lazy_writer = self.engine.execution_options(is_write=True, is_lazy=True)

    @contextmanager
    def transaction(self, *, is_lazy: bool = False, is_urgent: bool = False) -> Iterator[Connection]:
        """A connection to change things with: committed at the end, rolled back when an error passes.

        With strict durability, what was changed is on the disk when this returns. While an ordinary transaction waits
        for the disk, others write already: nothing that people do, at the panel or on the network, has a verdict wait
        for the disk twice. Inside another transaction the outer one's kind counts.

        Args:
            is_lazy: for what can be found out again after a power cut: it does not wait for the disk; the next
                transaction that does carries it along.
            is_urgent: for verdicts: before all others that wait to write.

        Raises:
            DatabaseConnectionError, DatabaseConstraintError, DiskSpaceError, DatabaseError
        """
        joined = self._joined(is_write=True)
        if joined is not None:
            with translated():
                yield joined
            return
        writer = self._urgent_writer if is_urgent else self._lazy_writer if is_lazy else self._writer
        if self._log is None:
            with self._opened(writer) as connection:
                yield connection
            return
        with self._turn.taken(is_urgent=is_urgent):
            try:
                with self._opened(writer) as connection:
                    self._is_writing = True
                    self._check_there()
                    yield connection
            finally:
                self._held += self._is_writing  # first: for `probe` in between it holds the file still
                self._is_writing = False
            self._log.committed()
        if not is_urgent:
            if self._is_strict and not is_lazy:
                self._log.sync()
            with translated():
                self._log.shorten(self.engine)

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """A connection that sees one consistent state. Raises the same errors as `transaction`."""
        joined = self._joined(is_write=False)
        if joined is not None:
            with translated():
                yield joined
            return
        with self._opened(self.engine) as connection:
            yield connection

    @contextmanager
    def migration(self) -> Iterator[Connection]:
        """A transaction for changing tables, one at a time over all processes.

        SQLite changes a column by dropping the old table, which must not drag rows of other tables along: references
        are not enforced meanwhile, and checked at the end.

        Raises DatabaseConnectionError: rows refer to others that are not there.
        """
        if not self.is_sqlite:
            with self.transaction() as connection:
                raw: Any = connection.connection.driver_connection
                raw.answer_s = None  # another station's migration may take its time
                try:
                    connection.execute(sa.select(sa.func.pg_advisory_xact_lock(_MIGRATION_LOCK)))
                    yield connection
                finally:
                    del raw.answer_s
            return
        with translated(), self._turn.taken(), self._urgent_writer.connect() as connection:
            raw = connection.connection.driver_connection
            raw.execute("PRAGMA foreign_keys=OFF")
            try:
                with connection.begin(), self._mine_is(connection, is_write=True):
                    yield connection
                    if connection.execute(sa.text("PRAGMA foreign_key_check")).first() is not None:
                        raise DatabaseConnectionError(
                            "Rows of the database refer to others that are not there. Restore a backup."
                        )
            finally:
                raw.execute("PRAGMA foreign_keys=ON")

    def check_writable(self) -> None:
        """Raise the error that a write would meet now; changes nothing."""
        with self.transaction() as connection:
            connection.execute(
                sa.text("SELECT id FROM audit_head FOR UPDATE" if not self.is_sqlite else "SELECT id FROM audit_head")
            )

    def probe(self) -> None:
        """For a watcher: set `trouble`. Holds nobody up; a dead server answers within seconds.

        Another program may hold the database for a moment. Only where it did for `HELD_S`, and none of our own writes
        went on or ended meanwhile, it is trouble. Those of ours that only wait for it are no excuse: each would wait
        its whole time, one after the other, and a stop with them.
        """
        try:
            if self.is_sqlite:
                self._probe_files()
            else:
                self._ping()
        except VisionSystemError as error:
            if self.trouble is None:
                log.warning("Database: %s", error)
            self.trouble = error
        else:
            self.trouble = None

    def _probe_files(self) -> None:
        if self.file is None or not self._files:
            return
        self._check_there()
        held = self._held
        try:
            # Never made anew where it has just gone.
            probe = sqlite3.connect(f"{self.file.absolute().as_uri()}?mode=rw", uri=True, timeout=HELD_S)
            try:
                probe.execute("BEGIN IMMEDIATE")
                probe.execute("ROLLBACK")
            finally:
                probe.close()
        except sqlite3.Error as error:
            is_busy = getattr(error, "sqlite_errorname", "").startswith(("SQLITE_BUSY", "SQLITE_LOCKED"))
            if is_busy and (self._is_writing or held != self._held):
                return
            raise of_sqlite(error) from error

    def _ping(self) -> None:
        with translated(), self.engine.connect() as connection:
            raw: Any = connection.connection.driver_connection
            raw.answer_s = PING_S
            try:
                connection.exec_driver_sql("SELECT 1")
            finally:
                del raw.answer_s

    @contextmanager
    def alone(self) -> Iterator[None]:
        """One station at a time, of all that share the server; waits as long as another one takes.

        An SQLite file has one station only.
        """
        if self.is_sqlite:
            yield
            return
        with translated(), self.engine.connect() as connection:
            raw: Any = connection.connection.driver_connection
            raw.answer_s = None
            try:
                connection.execute(sa.select(sa.func.pg_advisory_xact_lock(_ALONE_LOCK)))
            finally:
                del raw.answer_s
            yield

    def _check_there(self) -> None:
        """SQLite goes on writing into files without a name: all of it would be lost with the last connection.

        Raises DatabaseConnectionError.
        """
        for file, identity in self._files.items():
            found = _identity(file)
            if found is None:
                raise DatabaseConnectionError(
                    "The database file {file} is gone: deleted or moved while the station runs. Put it back.", file=file
                )
            if found != identity:
                raise DatabaseConnectionError(
                    "The database file {file} was replaced while the station runs. "
                    "Put the old one back, or start the station anew.",
                    file=file,
                )

    @property
    def is_blank(self) -> bool:
        """Whether the SQLite file is missing or empty. Then it must not be opened to look into it.

        SQLite would delete the log beside it, which may contain all data.
        """
        if self.file is None:
            return False
        try:
            return self.file.stat().st_size == 0
        except FileNotFoundError:
            return True
        except OSError:  # opening it says what is the matter
            return False

    def revision(self) -> str | None:
        """Which migration the database has reached; None when it has no tables yet."""
        with self.reading() as connection:
            if not sa.inspect(connection).has_table("alembic_version"):
                return None
            found: str | None = connection.execute(sa.text("SELECT version_num FROM alembic_version")).scalar()
            return found

    def check(self) -> tuple[str, ...]:
        """What is wrong with the database, one line each; empty when all is well. Reads the whole SQLite file."""
        with self.reading() as connection:
            if not self.is_sqlite:
                connection.execute(sa.text("SELECT id FROM audit_head"))
                return ()
            found = [str(row[0]) for row in connection.execute(sa.text("PRAGMA integrity_check"))]
            lost = [
                f"{row[0]}: row {row[1]} refers to {row[2]}"
                for row in connection.execute(sa.text("PRAGMA foreign_key_check"))
            ]
        return tuple(line for line in found if line != "ok") + tuple(lost)

    def close(self) -> None:
        self.engine.dispose()
        self._files = {}  # SQLite has removed the log

    def _joined(self, *, is_write: bool) -> Connection | None:
        mine: Connection | None = getattr(self._mine, "connection", None)
        if mine is not None and is_write and not self._mine.is_write:
            raise RuntimeError("a transaction cannot begin inside a reading one")
        return mine

    @contextmanager
    def _opened(self, engine: Engine) -> Iterator[Connection]:
        is_write = engine is not self.engine
        with translated(), engine.begin() as connection, self._mine_is(connection, is_write=is_write):
            yield connection

    @contextmanager
    def _mine_is(self, connection: Connection, *, is_write: bool) -> Iterator[None]:
        self._mine.connection, self._mine.is_write = connection, is_write
        try:
            yield
        finally:
            self._mine.connection = None

    def _sqlite(self, url: sa.URL, busy_timeout_s: float) -> Engine:
        engine = sa.create_engine(
            url,
            # One connection a thread that is at work: no thread ever waits for another's.
            pool_size=8,
            max_overflow=-1,
            connect_args={"timeout": busy_timeout_s, "check_same_thread": False},
        )

        @event.listens_for(engine, "do_connect")
        def keep_private(*_: object) -> None:
            self._check_there()  # a file that is back before its log shows an earlier time, and would get a new log
            if self.file is not None:
                _make_private(self.file)

        @event.listens_for(engine, "connect")
        def set_up(connection: DBAPIConnection, _record: object) -> None:
            # The driver's own BEGIN comes too late (before the first change), so it is switched off: see `begin`.
            connection.isolation_level = None
            try:
                cursor = connection.cursor()
                turn_on(cursor, busy_timeout_s)
                cursor.execute("PRAGMA wal_autocheckpoint=0")  # never within a verdict's commit: see `WriteAheadLog`
                cursor.execute("PRAGMA foreign_keys=ON")
                cursor.execute("SELECT count(*) FROM sqlite_master")  # reading opens the log as well
                cursor.close()
            except sqlite3.Error as error:
                connection.close()
                raise of_sqlite(error) from error
            if not self._files and self.file is not None:
                named = (self.file.with_name(self.file.name + suffix) for suffix in ("", "-wal", "-shm"))
                self._files = {file: found for file in named if (found := _identity(file)) is not None}

        @event.listens_for(engine, "begin")
        def begin(connection: Connection) -> None:
            options = connection.get_execution_options()
            if not options.get("is_write", False):
                connection.exec_driver_sql("BEGIN")
                return
            # What is known to be held by another program is not waited for: commands are answered, and a stop is done.
            wait_s = busy_timeout_s if self.trouble is None else min(busy_timeout_s, KNOWN_BUSY_S)
            connection.exec_driver_sql(f"PRAGMA busy_timeout={round(wait_s * 1000)}")
            # FULL: the commit waits until the disk has it. NORMAL: only the checkpoint does; nothing is ever damaged.
            is_full = self._is_strict and options.get("is_urgent", False)
            connection.exec_driver_sql(f"PRAGMA synchronous={'FULL' if is_full else 'NORMAL'}")
            # IMMEDIATE: two writers queue at the start instead of failing when both have read and then write.
            connection.exec_driver_sql("BEGIN IMMEDIATE")

        return engine

    def _postgresql(self, url: sa.URL) -> Engine:
        engine = sa.create_engine(
            url, pool_size=8, max_overflow=-1, pool_pre_ping=True, connect_args={"connect_timeout": 3}
        )
        connections = importlib.import_module("core.store.postgresql")

        @event.listens_for(engine, "do_connect")
        def connect(_dialect: object, _record: object, args: list[Any], kwargs: dict[str, Any]) -> object:
            return connections.PatientConnection.connect(*args, **kwargs)

        @event.listens_for(engine, "begin")
        def begin(connection: Connection) -> None:
            if connection.get_execution_options().get("is_lazy", False) or not self._is_strict:
                connection.exec_driver_sql("SET LOCAL synchronous_commit = off")

        return engine


def _identity(file: Path) -> tuple[int, int] | None:
    """Device and inode of what has this name now; None when nothing has."""
    try:
        found = file.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino


def _make_private(file: Path) -> None:
    """Only this user may read it: it holds hashes of passwords. SQLite gives its log the same permissions.

    Never opened where it is there already: closing it again would give back the locks of every connection (POSIX).
    """
    try:
        os.close(os.open(file, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
    except FileExistsError:
        with contextlib.suppress(OSError):  # somebody else's file, that we may only write
            file.chmod(0o600)
    except OSError:
        pass  # connecting says what is the matter
