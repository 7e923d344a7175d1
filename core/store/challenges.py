"""Challenges of this station: of each version the one that it passed last, and the one that somebody has started."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any

import sqlalchemy as sa
from sqlalchemy.dialects import postgresql, sqlite

from core.store.audit import clip
from core.store.tables import passed_challenges, started_challenges

if TYPE_CHECKING:
    from collections.abc import Sequence

    from core.store.database import Database


@dataclass(frozen=True)
class ChallengedVersion:
    """What passes a challenge: one version of a program, with real pictures or with simulated ones."""

    program_id: int
    version_hash: str
    is_simulated: bool


@dataclass(frozen=True)
class PassedChallenge:
    """The challenge that a version passed last; with simulated pictures, that says nothing about real ones.

    Attributes:
        age_s: how long ago that was at `seen_at`, measured by the monotonic clock.
    """

    version: ChallengedVersion
    passed_at: datetime
    passed_by: str
    age_s: float
    seen_at: datetime


@dataclass(frozen=True)
class StartedChallenge:
    """A challenge that somebody has started, and that its version has not passed yet."""

    version: ChallengedVersion
    started_at: datetime
    started_by: str


class StoredChallenges:
    """Thread-safe."""

    def __init__(self, database: Database, station: str) -> None:
        self._database = database
        self._station = station

    def passed(self) -> tuple[PassedChallenge, ...]:
        return tuple(PassedChallenge(*found) for found in self._all(passed_challenges))

    def started(self) -> tuple[StartedChallenge, ...]:
        return tuple(StartedChallenge(*found) for found in self._all(started_challenges))

    def _all(self, table: sa.Table) -> list[tuple[Any, ...]]:
        """The version of each row of this station, and the columns after it."""
        with self._database.reading() as connection:
            rows = connection.execute(sa.select(table).where(table.c.station == self._station)).all()
        return [(ChallengedVersion(*row[1:4]), *row[4:]) for row in rows]

    def put(self, passed: Sequence[PassedChallenge], *, is_lazy: bool = False) -> None:
        """Insert these, or replace those of the same versions. `is_lazy`: only their age has changed."""
        insert = (sqlite.insert if self._database.is_sqlite else postgresql.insert)(passed_challenges)
        key = [column.name for column in passed_challenges.primary_key]
        changed = {
            column.name: insert.excluded[column.name] for column in passed_challenges.c if column.name not in key
        }
        statement = insert.on_conflict_do_update(index_elements=key, set_=changed)
        rows = [{**self._row(each), "passed_by": clip(each.passed_by, 80)} for each in passed]
        with self._database.transaction(is_lazy=is_lazy) as connection:
            connection.execute(statement, rows)

    def start(self, started: StartedChallenge) -> None:
        """Its version has none that was started."""
        row = {**self._row(started), "started_by": clip(started.started_by, 80)}
        with self._database.transaction() as connection:
            connection.execute(started_challenges.insert().values(row))

    def end(self, version: ChallengedVersion) -> None:
        """The one that somebody has started for this version, if there is one, is passed or withdrawn."""
        columns = started_challenges.c
        its = [columns[name] == value for name, value in asdict(version).items()]
        with self._database.transaction() as connection:
            connection.execute(started_challenges.delete().where(columns.station == self._station, *its))

    def _row(self, each: PassedChallenge | StartedChallenge) -> dict[str, Any]:
        values = asdict(each)
        return {"station": self._station, **values.pop("version"), **values}
