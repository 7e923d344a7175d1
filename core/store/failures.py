"""Errors of the database: every one of SQLAlchemy and the drivers becomes ours here."""

from __future__ import annotations

import json
import logging
import sqlite3
from contextlib import contextmanager
from typing import TYPE_CHECKING

from sqlalchemy import exc

from core.errors import (
    DamagedRecordError,
    DatabaseConnectionError,
    DatabaseConstraintError,
    DatabaseError,
    DiskSpaceError,
    VisionSystemError,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

log = logging.getLogger(__name__)


@contextmanager
def translated() -> Iterator[None]:
    """The one place where errors of SQLAlchemy and the drivers become ours."""
    try:
        yield
    except VisionSystemError:
        raise
    except json.JSONDecodeError as error:
        raise DamagedRecordError from error
    except exc.DBAPIError as error:
        log.debug("database error", exc_info=True)
        raise _ours(error) from error
    except (exc.ArgumentError, exc.NoSuchModuleError) as error:
        raise DatabaseConnectionError("The database address cannot be read.") from error
    except exc.SQLAlchemyError as error:
        raise DatabaseError from error
    except ModuleNotFoundError as error:
        raise DatabaseConnectionError("PostgreSQL needs the package psycopg, which is not installed.") from error


def _ours(error: exc.DBAPIError) -> VisionSystemError:
    if isinstance(error.orig, sqlite3.Error):
        return of_sqlite(error.orig)
    # https://www.postgresql.org/docs/current/errcodes-appendix.html
    state = str(getattr(error.orig, "sqlstate", None) or "")
    if state.startswith("53100"):
        return DiskSpaceError("The disk of the database server is full. Make room, then try again.")
    if isinstance(error, exc.IntegrityError):
        return DatabaseConstraintError()
    is_lost = not state and isinstance(error, exc.OperationalError | exc.InterfaceError)
    if is_lost or error.connection_invalidated or state[:2] in ("08", "57", "28", "3D"):
        return DatabaseConnectionError(
            "The database server cannot be reached. Check that it runs and that its address is right."
        )
    return DatabaseError()


def of_sqlite(error: sqlite3.Error) -> VisionSystemError:
    """By SQLite's own result codes, https://www.sqlite.org/rescode.html."""
    if isinstance(error, sqlite3.IntegrityError):
        return DatabaseConstraintError()
    name = str(getattr(error, "sqlite_errorname", ""))
    return next((ours for prefix, ours in _by_code() if name.startswith(prefix)), DatabaseError())


def _by_code() -> tuple[tuple[str, VisionSystemError], ...]:
    """What begins with that code becomes that error."""
    return (
        ("SQLITE_FULL", DiskSpaceError("The disk is full. Make room, then try again.")),
        ("SQLITE_NOTADB", DatabaseConnectionError("The database file is damaged. Restore the last good backup.")),
        ("SQLITE_CORRUPT", DatabaseConnectionError("The database file is damaged. Restore the last good backup.")),
        (
            "SQLITE_CANTOPEN",
            DatabaseConnectionError(
                "The database file cannot be opened. Check that its folder is there and may be written."
            ),
        ),
        (
            "SQLITE_READONLY",
            DatabaseConnectionError("The database file may not be written. Check the permissions of its folder."),
        ),
        ("SQLITE_PERM", DatabaseConnectionError("The database file may not be opened. Check its permissions.")),
        ("SQLITE_BUSY", DatabaseError("Another program holds the database. Close it, then try again.")),
        ("SQLITE_LOCKED", DatabaseError("Another program holds the database. Close it, then try again.")),
        ("SQLITE_IOERR", DatabaseError("The disk gives errors or is full. Check it.")),
    )
