"""Site settings as stored: what an administrator changed on one station."""

from __future__ import annotations

import logging
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any

import sqlalchemy as sa
from sqlalchemy.dialects import postgresql, sqlite

from core.store.tables import DAMAGE, site_settings

if TYPE_CHECKING:
    from collections.abc import Mapping

    from core.store.database import Database

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class StoredSetting:
    """The value of one setting. `value` is JSON, and unchecked: another release may have written it."""

    value: Any
    changed_at: datetime
    changed_by: str


class SiteSettingTable:
    """The settings of one station by name."""

    def __init__(self, database: Database, station: str) -> None:
        self._database = database
        self._station = station

    def all(self) -> dict[str, StoredSetting]:
        """Every setting that was changed; a damaged one is left out."""
        own = site_settings.c.station == self._station
        found: dict[str, StoredSetting] = {}
        with self._database.reading() as connection:
            for name in connection.execute(sa.select(site_settings.c.name).where(own)).scalars().all():
                try:
                    row = connection.execute(sa.select(site_settings).where(own, site_settings.c.name == name)).one()
                except DAMAGE:
                    log.warning("The stored setting %s is damaged; its default stands", name)
                else:
                    found[name] = StoredSetting(row.value, row.changed_at, row.changed_by)
        return found

    def save(self, values: Mapping[str, Any], by: str, at: datetime) -> None:
        """Store JSON values by name."""
        insert = sqlite.insert if self._database.is_sqlite else postgresql.insert
        rows = [
            {"station": self._station, "name": name, "value": value, "changed_at": at, "changed_by": by}
            for name, value in values.items()
        ]
        statement = insert(site_settings).values(rows)
        changed = {name: statement.excluded[name] for name in ("value", "changed_at", "changed_by")}
        with self._database.transaction() as connection:
            connection.execute(statement.on_conflict_do_update(index_elements=["station", "name"], set_=changed))
