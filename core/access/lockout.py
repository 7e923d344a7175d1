"""Lockout after failed sign-ins: a delay that grows with each further one and ends by itself."""

from __future__ import annotations

import math
from datetime import datetime, timedelta

FREE_TRIES = 5
FIRST_DELAY = timedelta(seconds=30)
LONGEST_DELAY = timedelta(minutes=15)
FORGOTTEN_AFTER = timedelta(days=1)
"""A failure this old does not count any more."""


def locked_until(failures: int, last_failure_at: datetime | None) -> datetime | None:
    """Until when a name is locked after so many failures in a row; None while there are free tries.

    The fifth failure locks for 30 s, each further one for twice as long as the one before, 15 min at most.
    """
    if failures < FREE_TRIES or last_failure_at is None:
        return None
    doublings = min(failures - FREE_TRIES, 16)
    return last_failure_at + min(FIRST_DELAY * (1 << doublings), LONGEST_DELAY)


def seconds_left(until: datetime | None, now: datetime) -> int:
    """Whole seconds until then, rounded up; 0 when it is past. Never more than the longest delay: clocks jump."""
    if until is None:
        return 0
    left = math.ceil((until - now).total_seconds())
    return max(0, min(left, int(LONGEST_DELAY.total_seconds())))
