"""Copies a database by its content, table by table: from the SQLite file of a station to a PostgreSQL server."""

from __future__ import annotations

from typing import TYPE_CHECKING

import sqlalchemy as sa

from core.store.tables import METADATA

if TYPE_CHECKING:
    from sqlalchemy.engine import Connection

    from core.store.database import Database
    from core.upkeep.backup.work import Work

ROWS = 500
"""Rows that are held in memory at once."""


def copy_rows(source: Database, target: Database, work: Work) -> None:
    """Replace every row of the target by those of the source, in one transaction; both have the present tables.

    Raises DatabaseError, CanceledError: the target is unchanged.
    """
    with source.reading() as rows, target.migration() as into:
        for table in reversed(METADATA.sorted_tables):
            into.execute(table.delete())
        for table in METADATA.sorted_tables:
            for part in rows.execution_options(yield_per=ROWS).execute(table.select()).mappings().partitions():
                into.execute(table.insert(), [dict(row) for row in part])
                work.did(0)
            _continue_numbers(into, table)


def _continue_numbers(connection: Connection, table: sa.Table) -> None:
    """Let the server number the next rows from where the copied ones end."""
    number = table.autoincrement_column
    if number is None:
        return
    sequence = connection.execute(sa.select(sa.func.pg_get_serial_sequence(table.name, number.name))).scalar_one()
    newest = connection.execute(sa.select(sa.func.max(number))).scalar_one()
    if sequence is not None and newest is not None:
        connection.execute(sa.select(sa.func.setval(sequence, newest)))
