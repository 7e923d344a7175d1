"""Passed challenges: of each version the one that it passed last on this station."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from datetime import datetime
from typing import TYPE_CHECKING

import sqlalchemy as sa
from sqlalchemy.dialects import postgresql, sqlite

from core.store.audit import clip
from core.store.tables import passed_challenges

if TYPE_CHECKING:
    from collections.abc import Sequence

    from core.store.database import Database


@dataclass(frozen=True)
class PassedChallenge:
    """The challenge that a version passed last.

    Attributes:
        is_simulated: passed with simulated pictures, which says nothing about real ones.
        age_s: how long ago that was at `seen_at`, measured by the monotonic clock.
    """

    program_id: int
    version_hash: str
    is_simulated: bool
    passed_at: datetime
    passed_by: str
    age_s: float
    seen_at: datetime


class PassedChallenges:
    """Thread-safe."""

    def __init__(self, database: Database, station: str) -> None:
        self._database = database
        self._station = station

    def all(self) -> tuple[PassedChallenge, ...]:
        query = sa.select(passed_challenges).where(passed_challenges.c.station == self._station)
        with self._database.reading() as connection:
            return tuple(
                PassedChallenge(**{name: value for name, value in row._mapping.items() if name != "station"})  # noqa: SLF001 - SQLAlchemy's documented name
                for row in connection.execute(query)
            )

    def put(self, passed: Sequence[PassedChallenge], *, is_lazy: bool = False) -> None:
        """Insert these, or replace those of the same versions. `is_lazy`: only their age has changed."""
        insert = (sqlite.insert if self._database.is_sqlite else postgresql.insert)(passed_challenges)
        key = [column.name for column in passed_challenges.primary_key]
        changed = {
            column.name: insert.excluded[column.name] for column in passed_challenges.c if column.name not in key
        }
        statement = insert.on_conflict_do_update(index_elements=key, set_=changed)
        rows = [{**asdict(each), "station": self._station, "passed_by": clip(each.passed_by, 80)} for each in passed]
        with self._database.transaction(is_lazy=is_lazy) as connection:
            connection.execute(statement, rows)
