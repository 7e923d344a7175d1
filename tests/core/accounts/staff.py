"""Passwords of the accounts in these tests, a clock that the test sets, and what the audit log says."""

from datetime import UTC, datetime, timedelta

from core.store import Store
from core.store.audit import AuditFilter

GOOD = "correct horse"

OTHER = "battery staple"


class Clock:
    """Wall clock controlled by the test."""

    def __init__(self) -> None:
        self.at = datetime(2030, 5, 17, 12, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.at

    def go_on(self, **time: float) -> None:
        self.at += timedelta(**time)


def actions(store: Store) -> list[str]:
    """Audited actions, oldest first."""
    return [entry.action for entry in store.audit.page(AuditFilter(), limit=200).items][::-1]
