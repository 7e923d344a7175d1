"""Lockout after failed sign-ins: a delay that grows with each further failure and ends by itself."""

from __future__ import annotations

import math
from datetime import datetime, timedelta

FREE_TRIES = 5
FIRST_DELAY = timedelta(seconds=30)
LONGEST_DELAY = timedelta(minutes=15)
FORGOTTEN_AFTER = timedelta(days=1)
"""Age at which a failure no longer counts."""


def locked_until(failures: int, last_failure_at: datetime | None) -> datetime | None:
    """Until when a name is locked after this number of successive failures; None while there are free tries.

    The fifth failure locks for 30 s, each further one for twice as long as the one before, at most 15 min.
    """
    if failures < FREE_TRIES or last_failure_at is None:
        return None
    doublings = min(failures - FREE_TRIES, 16)
    return last_failure_at + min(FIRST_DELAY * (1 << doublings), LONGEST_DELAY)


def seconds_left(until: datetime | None, now: datetime) -> int:
    """Whole seconds until then, rounded up; 0 in the past. At most the longest delay, as clocks may jump."""
    if until is None:
        return 0
    left = math.ceil((until - now).total_seconds())
    return max(0, min(left, int(LONGEST_DELAY.total_seconds())))
