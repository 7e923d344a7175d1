"""Messages about alarms that wait to be sent, and how each receiver answered last: what a restart must not lose."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any

import sqlalchemy as sa
from sqlalchemy.dialects import postgresql, sqlite

from core.store.message_tables import alarm_messages, alarm_receivers
from core.store.tables import DAMAGE
from core.text import Text

if TYPE_CHECKING:
    from collections.abc import Collection

    from core.store.database import Database

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class WaitingMessage:
    """`body` is JSON; `core.alarms.delivery.message` makes and reads it."""

    id: str
    receiver: str
    body: Mapping[str, Any]
    queued_at: datetime


@dataclass(frozen=True)
class ReceiverRecord:
    """How a receiver answered.

    Attributes:
        delivered_at: when something reached it last; None: never.
        failed_at, error: of the last failure, and why; None: never.
        failures: in a row, since the last success.
        next_at: when the next attempt is due; None: at once.
    """

    receiver: str
    delivered_at: datetime | None = None
    failed_at: datetime | None = None
    error: Text | None = None
    failures: int = 0
    next_at: datetime | None = None


class AlarmMessages:
    """Those of this station. Saved without fsync: after a power cut a message may be sent twice, or be missing."""

    def __init__(self, database: Database, station: str) -> None:
        self._database = database
        self._station = station

    def waiting(self) -> tuple[WaitingMessage, ...]:
        """Oldest first; a damaged one is left out."""
        c = alarm_messages.c
        ids = sa.select(c.id).where(c.station == self._station).order_by(c.queued_at, c.id)
        found: list[WaitingMessage] = []
        with self._database.reading() as connection:
            for key in connection.execute(ids).scalars().all():
                try:
                    row = connection.execute(sa.select(alarm_messages).where(c.id == key)).one()
                    found.append(WaitingMessage(row.id, row.receiver, row.body, row.queued_at))
                except DAMAGE:
                    log.warning("A message about an alarm is damaged and will not be sent.")
        return tuple(found)

    def receivers(self) -> dict[str, ReceiverRecord]:
        """How each receiver answered; a damaged row counts as none."""
        c = alarm_receivers.c
        found: dict[str, ReceiverRecord] = {}
        with self._database.reading() as connection:
            for name in connection.execute(sa.select(c.receiver).where(c.station == self._station)).scalars().all():
                query = sa.select(alarm_receivers).where(c.station == self._station, c.receiver == name)
                try:
                    row = connection.execute(query).one()
                    error = None if row.error is None else Text.from_json(row.error)
                    found[name] = ReceiverRecord(
                        name, row.delivered_at, row.failed_at, error, row.failures, row.next_at
                    )
                except DAMAGE:
                    log.warning("What is known of the receiver %s is damaged.", name)
        return found

    def save(
        self,
        added: Collection[WaitingMessage],
        removed: Collection[str],
        receivers: Collection[ReceiverRecord],
    ) -> None:
        """All of it, or nothing; `removed` are ids."""
        with self._database.transaction(is_lazy=True) as connection:
            if removed:
                connection.execute(alarm_messages.delete().where(alarm_messages.c.id.in_(removed)))
            if added:
                rows = [{"station": self._station, **vars(message)} for message in added]
                connection.execute(alarm_messages.insert(), rows)
            if receivers:
                insert = sqlite.insert if self._database.is_sqlite else postgresql.insert
                statement = insert(alarm_receivers)
                changed = {c.name: statement.excluded[c.name] for c in alarm_receivers.c if not c.primary_key}
                statement = statement.on_conflict_do_update(index_elements=["station", "receiver"], set_=changed)
                connection.execute(statement, [self._values(record) for record in receivers])

    def _values(self, record: ReceiverRecord) -> dict[str, Any]:
        error = None if record.error is None else record.error.to_json()
        return {"station": self._station, **vars(record), "error": error}
