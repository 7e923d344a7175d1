"""Counters and maintenance, kept across restarts."""

from __future__ import annotations

from dataclasses import asdict, dataclass, replace
from datetime import datetime
from typing import TYPE_CHECKING

import sqlalchemy as sa
from sqlalchemy.dialects import postgresql, sqlite

from core.inspection.result import Judgement
from core.store.tables import counters, inspections, maintenance

if TYPE_CHECKING:
    from core.store.database import Database


@dataclass(frozen=True)
class Counters:
    """Counters of one station since they began anew: `parts` is always `ok` + `ng` + `faults`.

    Attributes:
        last_part: number of the newest part counted.
        since: when they began at 0; None: never reset.
    """

    parts: int = 0
    ok: int = 0
    ng: int = 0
    faults: int = 0
    missed_triggers: int = 0
    dropped_images: int = 0
    last_part: int = 0
    since: datetime | None = None

    @property
    def yield_pct(self) -> float | None:
        """Share of OK parts among those judged OK or NG; None before the first."""
        judged = self.ok + self.ng
        return None if judged == 0 else 100.0 * self.ok / judged

    def with_part(self, judgement: Judgement, part: int) -> Counters:
        return replace(
            self,
            parts=self.parts + 1,
            ok=self.ok + (judgement is Judgement.OK),
            ng=self.ng + (judgement is Judgement.NG),
            faults=self.faults + (judgement is Judgement.FAULT),
            last_part=max(self.last_part, part),
        )


@dataclass(frozen=True)
class Maintenance:
    """Why a station is in maintenance, who began it, and when."""

    reason: str
    begun_by: str
    since: datetime


class Standing:
    """Counters and maintenance of this station.

    Counters may be saved without fsync: after a power cut, parts are counted again.
    """

    def __init__(self, database: Database, station: str) -> None:
        self._database = database
        self._station = station

    def counters(self) -> Counters:
        """The saved counters plus every part since, from the inspections. Before the first save all are 0."""
        with self._database.reading() as connection:
            row = connection.execute(sa.select(counters).where(counters.c.station == self._station)).one_or_none()
            if row is None:
                newest = sa.select(sa.func.max(inspections.c.part)).where(inspections.c.station == self._station)
                return Counters(last_part=int(connection.execute(newest).scalar() or 0))
            values = dict(row._mapping)  # noqa: SLF001 - SQLAlchemy's documented name
            del values["station"]
            found = Counters(**values)
            since = sa.select(inspections.c.judgement, inspections.c.part).where(
                inspections.c.station == self._station,
                inspections.c.part > found.last_part,
                inspections.c.challenge_expects.is_(None),
            )
            for judgement, part in connection.execute(since.order_by(inspections.c.part)):
                found = found.with_part(_JUDGEMENTS.get(judgement, Judgement.FAULT), part)
        return found

    def newest_judged_at(self) -> datetime | None:
        """When the newest stored part was judged, challenge parts included; None: no part is stored."""
        newest = sa.select(inspections.c.judged_at).where(inspections.c.station == self._station)
        with self._database.reading() as connection:
            return connection.execute(newest.order_by(inspections.c.seq.desc()).limit(1)).scalar()

    def save_counters(self, values: Counters, *, is_lazy: bool = True) -> None:
        insert = sqlite.insert if self._database.is_sqlite else postgresql.insert
        statement = insert(counters).values({"station": self._station, **asdict(values)})
        changed = {name: statement.excluded[name] for name in asdict(values)}
        with self._database.transaction(is_lazy=is_lazy) as connection:
            connection.execute(statement.on_conflict_do_update(index_elements=["station"], set_=changed))

    def maintenance(self) -> Maintenance | None:
        """None: the station is not in maintenance."""
        query = sa.select(maintenance.c.reason, maintenance.c.begun_by, maintenance.c.since)
        with self._database.reading() as connection:
            row = connection.execute(query.where(maintenance.c.station == self._station)).one_or_none()
        return None if row is None else Maintenance(row.reason, row.begun_by, row.since)

    def save_maintenance(self, present: Maintenance | None) -> None:
        with self._database.transaction() as connection:
            connection.execute(maintenance.delete().where(maintenance.c.station == self._station))
            if present is not None:
                connection.execute(maintenance.insert().values({"station": self._station, **asdict(present)}))


_JUDGEMENTS = {judgement.value: judgement for judgement in Judgement}
