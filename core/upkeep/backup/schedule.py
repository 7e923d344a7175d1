"""When backups are due, on the wall clock of the computer; pure."""

from __future__ import annotations

from datetime import datetime, time, timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

_DAY = timedelta(days=1)
LATE = timedelta(hours=1)
"""A backup may take some time."""


def last_due(now: datetime, times: Sequence[str]) -> datetime | None:
    """The newest moment up to `now` (local, aware) at which a backup was due; None without times."""
    moments = [
        datetime.combine(now.date() - days * _DAY, time.fromisoformat(at)).astimezone()
        for at in times
        for days in (0, 1)
    ]
    return max((moment for moment in moments if moment <= now), default=None)


def is_due(now: datetime, times: Sequence[str], newest: datetime | None, since: datetime) -> bool:
    """Whether a backup is due.

    Args:
        newest: when the newest one was made or tried; None: never.
        since: when the station began to look. One that was due before is made only where there are older ones: a new
            station waits for its first time.
    """
    due = last_due(now, times)
    return due is not None and (since if newest is None else newest) < due


def most_age(times: Sequence[str]) -> timedelta | None:
    """Age from which the newest backup is too old: two were missed. None where none are made."""
    return 2 * _DAY / len(set(times)) + LATE if times else None
