"""Alarms: each stays until its cause is over and somebody has acknowledged it."""

from __future__ import annotations

import threading
import time
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from core.text import Text

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable


@dataclass(frozen=True)
class Alarm:
    """`code` is unique among the present alarms: raising it again changes only the text.

    Attributes:
        ordinal: numbers the alarms of the station in the order in which they came.
        until: when its cause was over; None while it lasts.
        was_cut_off: the station ended before the cause: `until` is when the alarm was last known to stand.
        acknowledged_at: None when nobody has acknowledged it.
        acknowledged_via: `panel` or `api`, as in `Actor.via`.
        began_ns: `since` on the monotonic clock of this run.
    """

    code: str
    text: Text
    since: datetime
    ordinal: int = 0
    until: datetime | None = None
    was_cut_off: bool = False
    acknowledged_at: datetime | None = None
    acknowledged_by: str = ""
    acknowledged_via: str = ""
    began_ns: int = 0

    @property
    def is_active(self) -> bool:
        return self.until is None

    @property
    def stood_until(self) -> datetime:
        """`until`, or now; measured by the monotonic clock, so that a clock that is set lengthens no alarm."""
        return self.until or self.since + timedelta(microseconds=(time.monotonic_ns() - self.began_ns) // 1000)


class AlarmBoard:
    """All present alarms. An alarm is removed when its cause is over *and* it is acknowledged. Thread-safe.

    While the board is closed, no alarm is added; `open` adds those whose cause then lasts, or that must be seen.
    """

    def __init__(
        self,
        changed: Callable[[], None],
        noted: Callable[[Alarm], None] = lambda _: None,
        newest: int = 0,
        must_be_seen: frozenset[str] = frozenset(),
    ) -> None:
        """`noted` is called with every alarm as it has become, in order; it must return at once.

        Args:
            newest: ordinal of the newest alarm of earlier runs.
            must_be_seen: codes of alarms that `open` adds although their cause is over.
        """
        self._lock = threading.Lock()
        # In the order in which they began, even if the clock was changed.
        self._alarms: dict[str, Alarm] = {}
        self._changed = changed
        self._noted = noted
        self._newest = newest
        self._is_closed = False
        self._must_be_seen = must_be_seen
        self._kept_back: dict[str, Text] = {}
        self._over_meanwhile: dict[str, Text] = {}

    def standing(self) -> tuple[Alarm, ...]:
        """All present alarms, newest first."""
        with self._lock:
            return tuple(reversed(self._alarms.values()))

    def restore(self, alarms: Iterable[Alarm]) -> None:
        """Add the alarms of the last run that were not acknowledged, oldest first."""
        with self._lock:
            self._alarms = {alarm.code: alarm for alarm in alarms} | self._alarms

    def close(self) -> None:
        """Keep back new alarms until `open`. Those that stand are kept, and go as ever."""
        with self._lock:
            self._is_closed = True

    def open(self) -> None:
        """Add the alarms that were kept back and whose cause lasts, or that must be seen; they begin now."""
        with self._lock:
            self._is_closed = False
            kept_back, self._kept_back = self._kept_back, {}
            over, self._over_meanwhile = self._over_meanwhile, {}
            for code, text in (over | kept_back).items():
                self._add(code, text)
                if code not in kept_back:
                    self._end(self._alarms[code])
        self._changed()

    def raise_alarm(self, code: str, text: Text) -> None:
        with self._lock:
            old = self._alarms.get(code)
            if old is not None and old.is_active:
                if old.text == text:
                    return
                self._put(replace(old, text=text))
            elif self._is_closed:
                self._kept_back[code] = text
                return
            else:
                self._add(code, text)
        self._changed()

    def clear(self, code: str) -> None:
        """The cause of the alarm is over."""
        with self._lock:
            kept_back = self._kept_back.pop(code, None)
            if kept_back is not None and code in self._must_be_seen:
                self._over_meanwhile[code] = kept_back
            old = self._alarms.get(code)
            if old is None or not old.is_active:
                return
            self._end(old)
        self._changed()

    def acknowledge(self, code: str, by: str, via: str = "") -> Alarm | None:
        """Mark the alarm as acknowledged; returns None when there is no such alarm."""
        with self._lock:
            old = self._alarms.get(code)
            if old is None:
                return None
            seen = replace(old, acknowledged_at=datetime.now(UTC), acknowledged_by=by, acknowledged_via=via)
            self._put(seen)
        self._changed()
        return seen

    def _add(self, code: str, text: Text) -> None:
        self._alarms.pop(code, None)
        self._newest += 1
        self._put(Alarm(code, text, datetime.now(UTC), self._newest, began_ns=time.monotonic_ns()))

    def _end(self, alarm: Alarm) -> None:
        self._put(replace(alarm, until=alarm.stood_until))

    def _put(self, alarm: Alarm) -> None:
        """Replace the alarm by what it has become."""
        if alarm.is_active or not alarm.acknowledged_by:
            self._alarms[alarm.code] = alarm
        else:
            del self._alarms[alarm.code]
        self._noted(alarm)
