"""What tools have learned, by the key of the lesson: in the database, so that every station that shares it has it.

A file is an uncompressed `.npz` (arrays without pickle) with the notes beside the arrays; equal contents have equal
bytes.
"""

from __future__ import annotations

import io
import json
import logging
import zipfile
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import numpy as np
import sqlalchemy as sa
from sqlalchemy.dialects import postgresql, sqlite

from core.inspection.learning import Learned
from core.store.pieces import delete_pieces, read_pieces, store_named
from core.store.shared_tables import learned_results
from core.text import Text

if TYPE_CHECKING:
    from sqlalchemy.engine import Connection

    from core.store.database import Database

log = logging.getLogger(__name__)

_ARRAY = ".npy"
_NOTES = "notes.json"
_DATE = (1980, 1, 1, 0, 0, 0)


class LearnedResults:
    """Thread-safe. A result never changes; one that is damaged counts as missing and is learned anew."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def get(self, key: str) -> Learned | None:
        """What was learned in the lesson with this key; None: it is missing or damaged. Raises DatabaseError."""
        c = learned_results.c
        with self._database.reading() as connection:
            file = connection.execute(sa.select(c.file).where(c.key == key)).scalar_one_or_none()
            data = None if file is None else read_pieces(connection, file)
        if file is None:
            return None
        try:
            if data is not None:
                return from_bytes(data)
        except (ValueError, KeyError, TypeError, zipfile.BadZipFile):
            pass  # of another release, or written wrongly
        log.warning("What was learned as %s cannot be read; it is learned anew.", key[:12])
        return None

    def put(self, key: str, learned: Learned) -> None:
        """Store a result. Raises DatabaseError, DiskSpaceError, StorageError."""
        insert = sqlite.insert if self._database.is_sqlite else postgresql.insert

        def name(connection: Connection, file: str) -> None:
            values = {"file": file, "stored_at": datetime.now(UTC)}
            named = insert(learned_results).values(key=key, **values)
            connection.execute(named.on_conflict_do_update(index_elements=["key"], set_=values))

        store_named(self._database, to_bytes(learned), name)

    def touch(self, key: str) -> None:
        """It is about to be named: `forget` leaves it alone for a while."""
        mine = learned_results.update().where(learned_results.c.key == key)
        with self._database.transaction(is_lazy=True) as connection:
            connection.execute(mine.values(stored_at=datetime.now(UTC)))

    def stored_before(self, moment: datetime) -> tuple[str, ...]:
        """Keys of all results that were stored or touched last before it. Raises DatabaseError."""
        c = learned_results.c
        with self._database.reading() as connection:
            return tuple(connection.execute(sa.select(c.key).where(c.stored_at < moment)).scalars())

    def forget(self, key: str, before: datetime) -> bool:
        """Remove a result, unless it was stored or touched since `before`; returns whether it was removed.

        Raises:
            DatabaseError, StorageError
        """
        c = learned_results.c
        with self._database.transaction(is_lazy=True) as connection:
            old = learned_results.delete().where(c.key == key, c.stored_at < before)
            file = connection.execute(old.returning(c.file)).scalar_one_or_none()
            if file is not None:
                delete_pieces(connection, file)
        return file is not None


def to_bytes(learned: Learned) -> bytes:
    """The file of a result: the same bytes for the same contents, whenever it is written."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_STORED) as file:
        for name in sorted(learned):
            member = io.BytesIO()
            np.lib.format.write_array(member, learned[name], allow_pickle=False)
            file.writestr(zipfile.ZipInfo(name + _ARRAY, _DATE), member.getvalue())
        notes = [note.to_json() for note in learned.notes]
        file.writestr(zipfile.ZipInfo(_NOTES, _DATE), json.dumps(notes, sort_keys=True))
    return buffer.getvalue()


def from_bytes(data: bytes) -> Learned:
    """Reads what `to_bytes` has written."""
    arrays = {}
    with zipfile.ZipFile(io.BytesIO(data)) as file:
        for name in file.namelist():
            if name.endswith(_ARRAY):
                with file.open(name) as member:
                    arrays[name.removesuffix(_ARRAY)] = np.lib.format.read_array(member, allow_pickle=False)
        notes = json.loads(file.read(_NOTES))
    return Learned(arrays, [Text.from_json(note) for note in notes])
