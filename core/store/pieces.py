"""Files in the database, in pieces: a large one never holds up a verdict, and one that a crash cut off is not there.

A file is known by the SHA-256 of its bytes. Each piece is stored in a transaction of its own; only then a row of
another table names the file. What was cut off before that is cleared away some time later, see `unnamed_files`.
"""

from __future__ import annotations

import hashlib
from contextlib import suppress
from typing import TYPE_CHECKING

import sqlalchemy as sa
from sqlalchemy.dialects import postgresql, sqlite

from core.store.shared_tables import learned_results, program_picture_pieces, program_pictures

if TYPE_CHECKING:
    from collections.abc import Callable

    from sqlalchemy.engine import Connection

    from core.store.database import Database

PIECE_BYTES = 1 << 18


def write_pieces(database: Database, data: bytes) -> str:
    """Store a file, also again: a damaged one is mended that way. Returns the SHA-256 that names it.

    Raises:
        DatabaseError, DiskSpaceError, StorageError
    """
    file = hashlib.sha256(data).hexdigest()
    insert = sqlite.insert if database.is_sqlite else postgresql.insert
    piece = insert(program_picture_pieces)
    piece = piece.on_conflict_do_update(index_elements=["file", "ordinal"], set_={"data": piece.excluded.data})
    for ordinal, begin in enumerate(range(0, len(data), PIECE_BYTES)):
        row = {"file": file, "ordinal": ordinal, "data": data[begin : begin + PIECE_BYTES]}
        with database.transaction(is_lazy=True) as connection:
            connection.execute(piece, row)
    return file


def store_named(database: Database, data: bytes, name: Callable[[Connection, str], object]) -> None:
    """Store a file, and have `name` write the row that names it, in the transaction in which the file is whole.

    Raises:
        DatabaseError, DiskSpaceError, StorageError
    """
    while True:
        file = write_pieces(database, data)
        with suppress(_ClearedError), database.transaction() as connection:
            name(connection, file)
            if _bytes_of(connection, file) < len(data):
                raise _ClearedError
            return


class _ClearedError(Exception):
    """The pieces were cleared away meanwhile, as left by an earlier writer."""


def _lock(connection: Connection, file: str) -> None:
    """On a server, let whoever names the file and whoever deletes it wait for each other. SQLite has one writer."""
    c = program_picture_pieces.c
    connection.execute(sa.select(c.ordinal).where(c.file == file).order_by(c.ordinal).with_for_update())


def _bytes_of(connection: Connection, file: str) -> int:
    _lock(connection, file)
    c = program_picture_pieces.c
    return int(connection.execute(sa.select(sa.func.sum(sa.func.length(c.data))).where(c.file == file)).scalar() or 0)


def unnamed_files(connection: Connection) -> tuple[str, ...]:
    """The files that no row names: being written just now, or by a writer that was cut off."""
    c = program_picture_pieces.c
    return tuple(connection.execute(sa.select(c.file).where(_is_unnamed(c.file)).distinct()).scalars())


def read_pieces(connection: Connection, file: str) -> bytes | None:
    """The whole file; None: it is damaged."""
    c = program_picture_pieces.c
    query = sa.select(c.data).where(c.file == file).order_by(c.ordinal)
    data = b"".join(connection.execute(query).scalars())
    return data if hashlib.sha256(data).hexdigest() == file else None


def delete_pieces(connection: Connection, file: str) -> bool:
    """Delete a file that no row names any more, one that is still named stays; returns whether it was deleted."""
    _lock(connection, file)  # a statement of its own: the next one sees a name that was given meanwhile
    mine = program_picture_pieces.delete().where(program_picture_pieces.c.file == file, _is_unnamed(file))
    return connection.execute(mine).rowcount > 0


def _is_unnamed(file: str | sa.ColumnElement[str]) -> sa.ColumnElement[bool]:
    named = (program_pictures.c.file == file, learned_results.c.file == file)
    return sa.and_(*(~sa.exists().where(each) for each in named))
