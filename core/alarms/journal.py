"""Journal of the alarms: writes into the history what comes, goes and is acknowledged, and restores it at a start."""

from __future__ import annotations

import logging
import threading
import time
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from core.alarms.board import Alarm
from core.errors import DatabaseError, StorageError
from core.store.alarms import AlarmRecord, Ending

if TYPE_CHECKING:
    from collections.abc import Callable

    from core.store import Store
    from core.upkeep.clock_trust import ClockTrust

log = logging.getLogger(__name__)

KEPT_FOR = timedelta(days=365)
KEPT = 100_000
"""Alarms older than `KEPT_FOR`, and than so many newer ones, are cleared away."""
STEP = 200
"""How many are looked at to be cleared at a time."""
WAITING = 1000
"""Capacity for alarms that cannot be written now; beyond it the oldest are lost."""
_NEVER = datetime.min.replace(tzinfo=UTC)
CONFIRM_EVERY_S = 60.0
"""How often it is written that an active alarm still stands: so much may be missing of one that a crash cuts off."""


class Journal:
    """`note` and `confirm` only remember; `keep` writes, in the watcher's thread. Thread-safe."""

    def __init__(self, store: Store, clock: ClockTrust, cut_off: Callable[[Alarm], None] = lambda _: None) -> None:
        """`clock`: whether alarms may be removed for their age.

        Args:
            cut_off: called in `last_run` with every alarm that the last end of the station cut off.

        Raises DatabaseError.
        """
        self._store = store
        self._cut_off = cut_off
        self._lock = threading.Lock()
        self._writing = threading.Lock()
        self._active: dict[int, Alarm] = {}
        self._waiting: dict[int, Alarm] = {}
        self._confirmed_s = time.monotonic()
        self._clock = clock
        self.newest = store.alarms.newest()

    def last_run(self) -> tuple[Alarm, ...]:
        """Alarms of the last run that nobody has acknowledged, oldest first.

        Those that stood when the station ended count as cut off: what persists is raised again.
        """
        for record in self._store.alarms.active():
            ended = replace(_alarm_of(record), until=record.stood_until, was_cut_off=True)
            self.note(ended)
            self._cut_off(ended)
        return tuple(
            self._waiting.get(record.ordinal, _alarm_of(record)) for record in self._store.alarms.not_acknowledged()
        )

    def note(self, alarm: Alarm) -> None:
        """Remember what an alarm has become."""
        with self._lock:
            if alarm.is_active:
                self._active[alarm.ordinal] = alarm
            else:
                self._active.pop(alarm.ordinal, None)
            self._waiting[alarm.ordinal] = alarm
            self.newest = max(self.newest, alarm.ordinal)
            if len(self._waiting) > WAITING:
                lost = self._waiting.pop(next(iter(self._waiting)))
                log.warning("Alarm %s of %s is not in the history: too many wait to be written.", lost.code, lost.since)

    def confirm(self) -> None:
        """The active alarms stand until now."""
        with self._lock:
            self._waiting |= self._active
            self._confirmed_s = time.monotonic()

    def keep(self) -> None:
        """Write what waits, and clear away what is old, if that is possible now; what cannot be written waits on."""
        is_doubtful = self._clock.doubts()
        if time.monotonic() - self._confirmed_s >= CONFIRM_EVERY_S:
            self.confirm()
        if not self._waiting or self._store.trouble is not None:
            return
        with self._writing, suppress(DatabaseError, StorageError):
            with self._lock:
                written = dict(self._waiting)
            if not written:
                return
            self._store.alarms.put([_record_of(alarm) for alarm in written.values()])
            with self._lock:
                self._waiting = {
                    ordinal: alarm for ordinal, alarm in self._waiting.items() if alarm is not written.get(ordinal)
                }
            before = _NEVER if is_doubtful else self._store.now() - KEPT_FOR
            self._store.alarms.clear(before, self.newest - KEPT, STEP)


def _record_of(alarm: Alarm) -> AlarmRecord:
    ending = Ending.NONE if alarm.is_active else Ending.CUT_OFF if alarm.was_cut_off else Ending.OVER
    return AlarmRecord(
        alarm.ordinal,
        alarm.code,
        alarm.text,
        alarm.since,
        alarm.stood_until,
        ending,
        alarm.acknowledged_at,
        alarm.acknowledged_by,
        alarm.acknowledged_via,
    )


def _alarm_of(record: AlarmRecord) -> Alarm:
    return Alarm(
        record.code,
        record.text,
        record.began_at,
        record.ordinal,
        record.ended_at,
        record.ending is Ending.CUT_OFF,
        record.acknowledged_at,
        record.acknowledged_by,
        record.acknowledged_via,
    )
