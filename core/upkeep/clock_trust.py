"""Whether the wall clock may be trusted to say how old something is, before that is removed for its age."""

from __future__ import annotations

from datetime import datetime, timedelta

DOUBT = timedelta(hours=24)
"""So long nothing is removed for its age after the clock has gone forward by more than `JUMP`, or the station was off
for longer: a clock that is wrong would make everything old.
"""
JUMP = timedelta(hours=24)


class ClockTrust:
    """Watches the wall clock beside a monotonic one; each call of `doubts` is a look."""

    def __init__(self, newest: datetime | None, now: datetime, monotonic_s: float) -> None:
        """`newest`: the latest time that the station knows of from before its start; None: it is new."""
        self._ahead = now - timedelta(seconds=monotonic_s)
        self._since_s = monotonic_s if newest is not None and now - newest > JUMP else None

    def doubts(self, now: datetime, monotonic_s: float) -> bool:
        """To be called again and again; `monotonic_s` of a clock that nobody sets."""
        ahead = now - timedelta(seconds=monotonic_s)
        if ahead - self._ahead > JUMP:
            self._since_s = monotonic_s
        self._ahead = ahead
        if self._since_s is not None and monotonic_s - self._since_s >= DOUBT.total_seconds():
            self._since_s = None
        return self._since_s is not None
