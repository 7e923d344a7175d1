"""Lockout after failed sign-ins: a delay that grows with each further failure and ends by itself."""

from __future__ import annotations

import math
import threading
import time
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from core.errors import AccountLockedError

if TYPE_CHECKING:
    from collections.abc import Callable

FREE_TRIES = 5
FIRST_DELAY = timedelta(seconds=30)
LONGEST_DELAY = timedelta(minutes=15)
FORGOTTEN_AFTER = timedelta(days=1)
"""Age at which a failure no longer counts."""


def locked_until(failures: int, last_failure_at: datetime | None) -> datetime | None:
    """Until when a name is locked after this number of successive failures; None while there are free tries.

    The fifth failure locks for 30 s, each further one for twice as long as the one before, at most 15 min.
    """
    delay = _delay(failures)
    return None if delay is None or last_failure_at is None else last_failure_at + delay


def _delay(failures: int) -> timedelta | None:
    if failures < FREE_TRIES:
        return None
    return min(FIRST_DELAY * (1 << min(failures - FREE_TRIES, 16)), LONGEST_DELAY)


def seconds_left(until: datetime | None, now: datetime) -> int:
    """Whole seconds until then, rounded up; 0 in the past. At most the longest delay, as clocks may jump."""
    if until is None:
        return 0
    left = math.ceil((until - now).total_seconds())
    return max(0, min(left, int(LONGEST_DELAY.total_seconds())))


class Brake:
    """The same delays where no database can keep the failures: in memory, for all names together. Thread-safe."""

    def __init__(self, monotonic_s: Callable[[], float] = time.monotonic) -> None:
        self._monotonic_s = monotonic_s
        self._lock = threading.Lock()
        self._failures = 0
        self._failed_s = 0.0

    def count_attempt(self) -> None:
        """Count an attempt as failed before the password is checked: attempts may run in parallel.

        Raises AccountLockedError: it comes too early, and does not count.
        """
        with self._lock:
            now_s, delay = self._monotonic_s(), _delay(self._failures)
            left_s = 0.0 if delay is None else self._failed_s + delay.total_seconds() - now_s
            if left_s > 0:
                raise AccountLockedError(retry_after_s=math.ceil(left_s))
            self._failures += 1
            self._failed_s = now_s

    def take_back(self) -> None:
        """The attempt has ended and said nothing about the password."""
        with self._lock:
            self._failures = max(0, self._failures - 1)
