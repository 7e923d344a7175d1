"""Whether a SQLite database is sound: quickly at each start, and wholly in the background, table by table.

PostgreSQL looks after its own files; there is nothing to check here.
"""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Any

from core.errors import DatabaseConnectionError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from sqlalchemy.engine import Connection

    from core.store.database import Database

log = logging.getLogger(__name__)

NEWEST = 50
"""So many of the newest rows of a long table are read at a start: there a write that went wrong would show."""
SMALL_ROWS = 2000
"""A table with more is read in full in the background only."""
ASKED_EVERY = 200_000
"""Instructions of SQLite between two questions whether to go on: a few ms."""


def check_quickly(database: Database) -> None:
    """For a start: takes no longer for a long history. Raises DatabaseConnectionError for a damaged file."""
    if not database.is_sqlite:
        return
    with database.reading() as connection:
        for table, described in _tables(connection):
            if _is_small(connection, table):
                problems = _problems(connection, table, "quick_check")
                if problems:
                    log.error("The database is damaged: %s", "; ".join(problems[:10]))
                    raise DatabaseConnectionError("The database file is damaged. Restore the last good backup.")
            elif "WITHOUT ROWID" not in described.upper():
                newest = f'SELECT * FROM "{table}" ORDER BY rowid DESC LIMIT {NEWEST}'  # noqa: S608 - names of our tables
                connection.exec_driver_sql(newest).fetchall()


def check_wholly(database: Database, is_canceled: Callable[[], bool]) -> Iterator[tuple[str, ...]]:
    """What is wrong with each table and its indexes, one table a step; nothing is locked, and writers go on.

    Args:
        is_canceled: asked every few ms, also within a step, which then ends as a DatabaseError; it may wait a little.

    Raises:
        DatabaseConnectionError: the file is too damaged even for that.
        DatabaseError
    """
    if not database.is_sqlite:
        return
    with database.reading() as connection:
        tables = _tables(connection)
    for table, _ in tables:
        with database.reading() as connection:
            raw: Any = connection.connection.driver_connection
            raw.set_progress_handler(is_canceled, ASKED_EVERY)
            try:
                problems = _problems(connection, table, "integrity_check")
                lost = connection.exec_driver_sql(f'PRAGMA foreign_key_check("{table}")').fetchall()
            finally:
                raw.set_progress_handler(None, 0)
        yield (*problems, *(f"{row[0]}: row {row[1]} refers to {row[2]}" for row in lost))


def _tables(connection: Connection) -> list[tuple[str, str]]:
    """Name and statement of every table."""
    found = connection.exec_driver_sql(
        "SELECT name, sql FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name"
    )
    return [(str(name), str(described)) for name, described in found]


def _is_small(connection: Connection, table: str) -> bool:
    counted = f'SELECT count(*) FROM (SELECT 1 FROM "{table}" LIMIT {SMALL_ROWS + 1})'  # noqa: S608 - names of our tables
    return int(connection.exec_driver_sql(counted).scalar_one()) <= SMALL_ROWS


def _problems(connection: Connection, table: str, pragma: str) -> tuple[str, ...]:
    found = connection.exec_driver_sql(f'PRAGMA {pragma}("{table}")').scalars()
    return tuple(str(line) for line in found if line != "ok")
