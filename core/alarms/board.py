"""Alarms: each stays until its cause is over and somebody has acknowledged it."""

from __future__ import annotations

import threading
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from core.text import Text

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable


@dataclass(frozen=True)
class Alarm:
    """`code` is unique among the present alarms: raising it again changes only the text."""

    code: str
    text: Text
    since: datetime
    is_active: bool = True
    acknowledged_by: str = ""


class AlarmBoard:
    """All present alarms. An alarm is removed when its cause is over *and* it is acknowledged. Thread-safe."""

    def __init__(self, changed: Callable[[], None]) -> None:
        self._lock = threading.Lock()
        # In the order in which they began, even if the clock was changed.
        self._alarms: dict[str, Alarm] = {}
        self._changed = changed

    def standing(self) -> tuple[Alarm, ...]:
        """All present alarms, newest first."""
        with self._lock:
            return tuple(reversed(self._alarms.values()))

    def unseen(self) -> tuple[Alarm, ...]:
        """Alarms not acknowledged, oldest first."""
        with self._lock:
            return tuple(alarm for alarm in self._alarms.values() if not alarm.acknowledged_by)

    def restore(self, alarms: Iterable[Alarm]) -> None:
        """Add the alarms of the last run that were not acknowledged, oldest first."""
        with self._lock:
            self._alarms = {alarm.code: alarm for alarm in alarms} | self._alarms

    def raise_alarm(self, code: str, text: Text) -> None:
        with self._lock:
            old = self._alarms.get(code)
            if old is not None and old.is_active:
                if old.text == text:
                    return
                self._alarms[code] = replace(old, text=text)
            else:
                self._alarms.pop(code, None)
                self._alarms[code] = Alarm(code, text, datetime.now(UTC))
        self._changed()

    def clear(self, code: str) -> None:
        """The cause of the alarm is over."""
        with self._lock:
            old = self._alarms.get(code)
            if old is None or not old.is_active:
                return
            if old.acknowledged_by:
                del self._alarms[code]
            else:
                self._alarms[code] = replace(old, is_active=False)
        self._changed()

    def acknowledge(self, code: str, by: str) -> Alarm | None:
        """Mark the alarm as acknowledged; returns None when there is no such alarm."""
        with self._lock:
            old = self._alarms.get(code)
            if old is None:
                return None
            seen = replace(old, acknowledged_by=by)
            if old.is_active:
                self._alarms[code] = seen
            else:
                del self._alarms[code]
        self._changed()
        return seen
