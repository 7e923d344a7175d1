"""History of the alarms: what came, when it went and who acknowledged it, and how often each alarm came."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from typing import TYPE_CHECKING

from core.access.roles import Actor, Permission, needs
from core.alarms.catalog import Severity, codes_of
from core.store.alarms import AlarmChoice, AlarmCount, AlarmRecord, Ending
from core.store.paging import Page

if TYPE_CHECKING:
    from core.alarms.journal import Journal
    from core.store import Store

__all__ = ["AlarmCount", "AlarmFilter", "AlarmHistory", "AlarmRecord", "Ending", "Page"]


@dataclass(frozen=True)
class AlarmFilter:
    """Which alarms of the history are meant; None is: any.

    Attributes:
        since, until: alarms that stood in this time, if only for a moment; `since` is included, `until` is not.
    """

    since: datetime | None = None
    until: datetime | None = None
    code: str | None = None
    severity: Severity | None = None

    def choice(self) -> AlarmChoice:
        """The same by codes; an unknown code counts as STOPS, as in `severity_of`."""
        codes = None if self.code is None else frozenset({self.code})
        other_than: frozenset[str] = frozenset()
        if self.severity is Severity.STOPS:
            other_than = codes_of(Severity.LOSES) | codes_of(Severity.WARNS)
        elif self.severity is not None:
            known = codes_of(self.severity)
            codes = known if codes is None else codes & known
        return AlarmChoice(self.since, self.until, codes, other_than)


class AlarmHistory:
    """The alarms of this station, also those that stand. Thread-safe."""

    def __init__(self, store: Store, journal: Journal) -> None:
        self._store = store
        self._journal = journal

    @needs(Permission.VIEW)
    def page(
        self, actor: Actor, wanted: AlarmFilter | None = None, cursor: str | None = None, limit: int = 50
    ) -> Page[AlarmRecord]:
        """Newest first, at most 200 a page; an active alarm has stood until now.

        Raises ValidationError for a limit or cursor that will not do.
        """
        self._journal.keep()
        found = self._store.alarms.page((wanted or AlarmFilter()).choice(), cursor, limit)
        now = self._store.now()
        return replace(
            found,
            items=tuple(
                replace(record, stood_until=max(record.stood_until, now)) if record.ending is Ending.NONE else record
                for record in found.items
            ),
        )

    @needs(Permission.VIEW)
    def counts(self, actor: Actor, wanted: AlarmFilter | None = None) -> tuple[AlarmCount, ...]:
        """How often each alarm came, and how long it stood in that time: the most frequent first."""
        self._journal.keep()
        return self._store.alarms.counts((wanted or AlarmFilter()).choice(), self._store.now())
