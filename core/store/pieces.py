"""Files in the database, in pieces: a large one never holds up a verdict, and one that a crash cut off is not there.

A file is known by the SHA-256 of its bytes. Each piece is stored in a transaction of its own; only then a row of
another table names the file.
"""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

import sqlalchemy as sa
from sqlalchemy.dialects import postgresql, sqlite

from core.store.shared_tables import learned_results, program_picture_pieces, program_pictures

if TYPE_CHECKING:
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


def read_pieces(connection: Connection, file: str) -> bytes | None:
    """The whole file; None: it is damaged."""
    c = program_picture_pieces.c
    query = sa.select(c.data).where(c.file == file).order_by(c.ordinal)
    data = b"".join(connection.execute(query).scalars())
    return data if hashlib.sha256(data).hexdigest() == file else None


def delete_pieces(connection: Connection, file: str) -> None:
    """Delete a file that no row names any more; one that is still named stays."""
    named = (program_pictures.c.file == file, learned_results.c.file == file)
    is_unnamed = sa.and_(*(~sa.exists().where(each) for each in named))
    connection.execute(program_picture_pieces.delete().where(program_picture_pieces.c.file == file, is_unnamed))
