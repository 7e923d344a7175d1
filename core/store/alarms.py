"""The history of alarms: one row for each time that an alarm came, corrected until it is over and acknowledged."""

from __future__ import annotations

import logging
from collections import Counter
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum
from typing import TYPE_CHECKING, Any

import sqlalchemy as sa
from sqlalchemy.dialects import postgresql, sqlite

from core.errors import DamagedRecordError
from core.store.audit import clip
from core.store.paging import Page, checked_limit, from_cursor, to_cursor
from core.store.tables import DAMAGE, alarm_history
from core.text import Text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlalchemy.engine import Connection, Row

    from core.store.database import Database

log = logging.getLogger(__name__)

_MS = timedelta(milliseconds=1)


class Ending(Enum):
    """How an alarm ended. CUT_OFF: the station ended first, so it is not known how long the cause went on."""

    NONE = "none"
    OVER = "over"
    CUT_OFF = "cut_off"


@dataclass(frozen=True)
class AlarmRecord:
    """An alarm that came once.

    Attributes:
        ordinal: numbers the alarms of the station in the order in which they came.
        text: as it was said last.
        stood_until: when it was over; until when it is known to have stood, if it is not, or if it was cut off.
        acknowledged_at: None when nobody has acknowledged it.
        acknowledged_via: `panel` or `api`; "" when nobody has.
    """

    ordinal: int
    code: str
    text: Text
    began_at: datetime
    stood_until: datetime
    ending: Ending
    acknowledged_at: datetime | None = None
    acknowledged_by: str = ""
    acknowledged_via: str = ""

    @property
    def ended_at(self) -> datetime | None:
        """None while its cause lasts."""
        return None if self.ending is Ending.NONE else self.stood_until

    @property
    def lasted_s(self) -> float:
        return max(0.0, (self.stood_until - self.began_at).total_seconds())


@dataclass(frozen=True)
class AlarmChoice:
    """Which alarms are meant; None is: any.

    Attributes:
        since, until: alarms that stood in this time, if only for a moment; `since` is included, `until` is not.
        codes: only these.
        other_than: none of these.
    """

    since: datetime | None = None
    until: datetime | None = None
    codes: frozenset[str] | None = None
    other_than: frozenset[str] = frozenset()


@dataclass(frozen=True)
class AlarmCount:
    """How often one alarm came.

    Attributes:
        text: as it was said last.
        stood_s: how long it stood, all times together.
        newest_at: when it came last.
    """

    code: str
    text: Text
    count: int
    stood_s: float
    newest_at: datetime


class AlarmRecords:
    """The history of this station's alarms. Saved without fsync: a power cut may take the last second."""

    def __init__(self, database: Database, station: str) -> None:
        self._database = database
        self._station = station

    def newest(self) -> int:
        """The highest ordinal so far; 0 before the first."""
        query = sa.select(sa.func.max(alarm_history.c.ordinal)).where(self._own)
        with self._database.reading() as connection:
            return int(connection.execute(query).scalar() or 0)

    def put(self, records: Sequence[AlarmRecord]) -> None:
        """Insert these, or correct those that are there."""
        insert = sqlite.insert if self._database.is_sqlite else postgresql.insert
        statement = insert(alarm_history)
        changed = {column.name: statement.excluded[column.name] for column in alarm_history.c if not column.primary_key}
        statement = statement.on_conflict_do_update(index_elements=["station", "ordinal"], set_=changed)
        with self._database.transaction(is_lazy=True) as connection:
            connection.execute(statement, [self._values(record) for record in records])

    def clear(self, before: datetime, up_to: int, step: int) -> int:
        """Remove those of the `step` oldest that ended before that moment, or have at most that ordinal.

        Returns the number removed.
        """
        c = alarm_history.c
        oldest = sa.select(c.ordinal, c.stood_until).where(self._own, ~_ACTIVE).order_by(c.ordinal).limit(step)
        with self._database.reading() as connection:
            gone = [
                row.ordinal for row in connection.execute(oldest) if row.stood_until < before or row.ordinal <= up_to
            ]
        if gone:
            with self._database.transaction(is_lazy=True) as connection:
                connection.execute(alarm_history.delete().where(self._own, c.ordinal.in_(gone)))
        return len(gone)

    def active(self) -> tuple[AlarmRecord, ...]:
        """Alarms whose end is not written, oldest first."""
        query = sa.select(alarm_history).where(self._own, _ACTIVE)
        return self._read(query.order_by(alarm_history.c.ordinal))

    def not_acknowledged(self) -> tuple[AlarmRecord, ...]:
        """Of each code the newest alarm, if nobody has acknowledged it, oldest first."""
        newest = sa.select(sa.func.max(alarm_history.c.ordinal)).where(self._own).group_by(alarm_history.c.code)
        query = sa.select(alarm_history).where(
            self._own, alarm_history.c.ordinal.in_(newest), alarm_history.c.acknowledged_at.is_(None)
        )
        return self._read(query.order_by(alarm_history.c.ordinal))

    def page(self, wanted: AlarmChoice, cursor: str | None = None, limit: int = 50) -> Page[AlarmRecord]:
        """A page of alarms, newest first. Raises ValidationError for a limit over 200 or an invalid cursor."""
        c = alarm_history.c
        query = sa.select(alarm_history).where(*self._chosen(wanted))
        query = query.order_by(c.ordinal.desc()).limit(checked_limit(limit) + 1)
        if cursor is not None:
            query = query.where(c.ordinal < from_cursor(cursor, int)[0])
        records = self._read(query)
        more = to_cursor(records[limit - 1].ordinal) if len(records) > limit else None
        return Page(records[:limit], more)

    def counts(self, wanted: AlarmChoice, now: datetime) -> tuple[AlarmCount, ...]:
        """How often each alarm came, most often first; an alarm that is active counts until `now`.

        The database adds up the alarms that lie wholly in the time; of the few others only the share in it counts.
        """
        c = alarm_history.c
        chosen = self._chosen(wanted)
        crosses: sa.ColumnElement[bool] = _ACTIVE
        if wanted.since is not None:
            crosses |= c.began_at < wanted.since
        if wanted.until is not None:
            crosses |= c.stood_until > wanted.until
        each = sa.select(c.code, sa.func.count().label("count"), sa.func.max(c.ordinal).label("newest"))
        within = sa.select(c.code, sa.func.sum(c.lasted_ms)).where(*chosen, ~crosses).group_by(c.code)
        edges = sa.select(c.code, c.began_at, c.stood_until, c.ending).where(*chosen, crosses)
        with self._database.reading() as connection:
            found = connection.execute(each.where(*chosen).group_by(c.code)).all()
            stood_ms: Counter[str] = Counter({code: int(ms) for code, ms in connection.execute(within)})
            for row in connection.execute(edges):
                until = now if row.ending == Ending.NONE.value else row.stood_until
                stood_ms[row.code] += _ms(
                    max(row.began_at, wanted.since or row.began_at), min(until, wanted.until or until)
                )
            newest_of = sa.select(alarm_history).where(self._own, c.ordinal.in_([row.newest for row in found]))
            newest = {record.code: record for record in self._rows(connection, newest_of)}
        counts = (
            AlarmCount(code, newest[code].text, number, stood_ms[code] / 1000, newest[code].began_at)
            for code, number, _ in found
        )
        return tuple(sorted(counts, key=lambda found: (-found.count, -found.stood_s, found.code)))

    @property
    def _own(self) -> sa.ColumnElement[bool]:
        return alarm_history.c.station == self._station

    def _chosen(self, wanted: AlarmChoice) -> list[sa.ColumnElement[bool]]:
        c = alarm_history.c
        conditions = [self._own]
        if wanted.since is not None:
            conditions.append((c.stood_until >= wanted.since) | _ACTIVE)
        if wanted.until is not None:
            conditions.append(c.began_at < wanted.until)
        if wanted.codes is not None:
            conditions.append(c.code.in_(wanted.codes))
        if wanted.other_than:
            conditions.append(c.code.not_in(wanted.other_than))
        return conditions

    def _read(self, query: sa.Select[Any]) -> tuple[AlarmRecord, ...]:
        with self._database.reading() as connection:
            return self._rows(connection, query)

    def _rows(self, connection: Connection, query: sa.Select[Any]) -> tuple[AlarmRecord, ...]:
        """The alarms of the query; of one whose text cannot be read, the rest is there, and a text that says so."""
        try:
            return tuple(_record(row) for row in connection.execute(query))
        except DAMAGE:
            rest = query.with_only_columns(*(column for column in alarm_history.c if column.name != "text"))
            return tuple(_record(row, self._text_of(connection, row.ordinal)) for row in connection.execute(rest).all())

    def _text_of(self, connection: Connection, ordinal: int) -> Text:
        query = sa.select(alarm_history.c.text).where(self._own, alarm_history.c.ordinal == ordinal)
        try:
            return Text.from_json(connection.execute(query).scalar_one())
        except DAMAGE:
            log.warning("The text of alarm %d is damaged and cannot be read.", ordinal)
            return DamagedRecordError().text

    def _values(self, record: AlarmRecord) -> dict[str, Any]:
        return {
            "station": self._station,
            "ordinal": record.ordinal,
            "code": record.code,
            "text": record.text.to_json(),
            "began_at": record.began_at,
            "stood_until": record.stood_until,
            "lasted_ms": _ms(record.began_at, record.stood_until),
            "ending": record.ending.value,
            "acknowledged_at": record.acknowledged_at,
            "acknowledged_by": clip(record.acknowledged_by, 80),
            "acknowledged_via": record.acknowledged_via,
        }


_ENDINGS = {ending.value: ending for ending in Ending}
_ACTIVE = alarm_history.c.ending == Ending.NONE.value


def _ms(since: datetime, until: datetime) -> int:
    return max(0, (until - since) // _MS)


def _record(row: Row[Any], text: Text | None = None) -> AlarmRecord:
    return AlarmRecord(
        row.ordinal,
        row.code,
        text or Text.from_json(row.text),
        row.began_at,
        row.stood_until,
        _ENDINGS.get(row.ending, Ending.CUT_OFF),
        row.acknowledged_at,
        row.acknowledged_by,
        row.acknowledged_via,
    )
