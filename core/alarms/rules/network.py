"""Rules about what the network does to the station: failed sign-ins, failed requests, an expiring certificate."""

from __future__ import annotations

import threading
from collections import deque
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from core.alarms.catalog import Own
from core.alarms.rules.certificate import expiry_of
from core.alarms.rules.rule import OFF, Latch, Reading, Rule
from core.errors import ConfigurationError
from core.text import Text, text

if TYPE_CHECKING:
    from collections.abc import Callable

    from core.alarms.rules.rule import Sight

SIGN_INS_WITHIN = timedelta(minutes=15)
REQUESTS_WITHIN_S = 300.0
LEAST_REQUESTS = 20
"""Of fewer requests, one that failed is no rate."""

LOOK_EVERY_S = 10.0
"""How often the database is asked for failed sign-ins, and the certificate is read."""

DAY = timedelta(days=1)


class FailedSignIns(Rule):
    """Of all users together, known or not: a lockout sees only one name."""

    name = "sign_ins"
    code = Own.SIGN_INS
    title = text("Failed sign-ins")
    setting = "alarm_sign_ins"

    def __init__(self, failures_since: Callable[[datetime], int]) -> None:
        self._failures_since = failures_since
        self._latch = Latch()
        self._count = 0
        self._next_s = 0.0

    def look(self, sight: Sight) -> Reading:
        limit = sight.settings.sign_ins
        if not limit:
            return OFF
        if sight.now_s >= self._next_s:
            self._next_s = sight.now_s + LOOK_EVERY_S
            self._count = self._failures_since(sight.now - SIGN_INS_WITHIN)
        is_due = self._latch(self._count, limit)
        problem = text("{count} sign-ins have failed within a quarter of an hour.", count=self._count)
        return Reading(self._count, limit, problem if is_due else None)


class RequestMeter:
    """Counts requests to the API by their status. Thread-safe; a count takes a microsecond."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._total = self._failed = 0

    def count(self, status: int) -> None:
        """500 is a mistake of the station; what it refuses on purpose, such as 503 and 507, is none."""
        with self._lock:
            self._total += 1
            self._failed += status == 500

    def counts(self) -> tuple[int, int]:
        """How many there were since the start, and how many of them failed."""
        with self._lock:
            return self._total, self._failed


class FailedRequests(Rule):
    name = "api_errors"
    code = Own.API_ERRORS
    title = text("Failed requests to the API")
    unit = "%"
    setting = "alarm_api_errors_pct"

    def __init__(self, meter: RequestMeter) -> None:
        self._meter = meter
        self._latch = Latch()
        self._seen: deque[tuple[float, int, int]] = deque([(0.0, 0, 0)])

    def look(self, sight: Sight) -> Reading:
        limit = sight.settings.api_errors_pct
        self._seen.append((sight.now_s, *self._meter.counts()))
        while len(self._seen) > 2 and self._seen[1][0] <= sight.now_s - REQUESTS_WITHIN_S:
            self._seen.popleft()
        if not limit:
            return OFF
        (_, total_before, failed_before), (_, total, failed) = self._seen[0], self._seen[-1]
        requests, failures = total - total_before, failed - failed_before
        if requests < LEAST_REQUESTS:
            self._latch.reset()
            return Reading(None, limit)
        share = 100 * failures / requests
        is_due = self._latch(share, limit)
        problem = text("{failed} of {count} requests to the API have failed.", failed=failures, count=requests)
        return Reading(share, limit, problem if is_due else None)


class CertificateAge(Rule):
    name = "certificate"
    code = Own.CERTIFICATE
    title = text("Certificate is valid for")
    unit = "d"
    setting = "alarm_certificate_days"
    is_least = True

    def __init__(self) -> None:
        self._expires_at: datetime | None = None
        self._unreadable: Text | None = None
        self._next_s = 0.0

    def look(self, sight: Sight) -> Reading:
        limit, file = sight.settings.certificate_days, sight.settings.certificate
        if not limit or not file:
            return OFF
        if sight.now_s >= self._next_s:
            self._next_s = sight.now_s + LOOK_EVERY_S
            try:
                self._expires_at, self._unreadable = expiry_of(Path(file)), None
            except ConfigurationError as error:
                self._expires_at, self._unreadable = None, error.text
        if self._expires_at is None:
            return Reading(None, limit, self._unreadable)
        left = (self._expires_at - sight.now) / DAY
        if left <= 0:
            problem = text("The certificate of the reverse proxy has expired: browsers and machines refuse it.")
        else:
            problem = text("The certificate of the reverse proxy expires in {days} days.", days=int(left))
        return Reading(max(0.0, left), limit, problem if left < limit else None)
