"""Notes handed over with a shift: they can be added, and neither changed nor removed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

import sqlalchemy as sa

from core.store.tables import shift_notes

if TYPE_CHECKING:
    from core.store.database import Database


@dataclass(frozen=True)
class ShiftNote:
    """What somebody wrote, who and when."""

    note: str
    written_by: str
    written_at: datetime


class ShiftNotes:
    """The notes of this station. A shift is named by its start."""

    def __init__(self, database: Database, station: str) -> None:
        self._database = database
        self._station = station

    def add(self, shift_start: datetime, note: ShiftNote) -> None:
        values = {"station": self._station, "shift_start": shift_start, **vars(note)}
        with self._database.transaction() as connection:
            connection.execute(shift_notes.insert().values(values))

    def of_shift(self, start: datetime, end: datetime) -> tuple[ShiftNote, ...]:
        """Oldest first. By the span, because the starts of the shifts may have been set differently since."""
        c = shift_notes.c
        query = sa.select(c.note, c.written_by, c.written_at).order_by(c.id)
        query = query.where(c.station == self._station, c.shift_start >= start, c.shift_start < end)
        with self._database.reading() as connection:
            return tuple(ShiftNote(*row) for row in connection.execute(query))
