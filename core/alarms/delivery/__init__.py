"""Delivery: tells people and machines outside the station that an alarm came, and that it is over.

The queue is in memory, and the database holds a copy for the next start; so the message that the database is away can
be sent too. A receiver that cannot be reached is tried again after a growing time, holds up nothing but its own
messages, and raises an alarm, of which the other receivers are told.
"""

from __future__ import annotations

import logging
import threading
import time
import uuid
from collections import deque
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from core.access.roles import Actor, Permission, needs
from core.alarms.catalog import Own, Severity
from core.alarms.delivery.channels import NotDeliveredError, send
from core.alarms.delivery.message import RANK, Message, What
from core.alarms.delivery.receivers import Receiver, Way, is_quiet, receivers_of
from core.errors import DatabaseError, NotFoundError, StorageError
from core.running.loops import Heartbeat
from core.store.alarm_messages import ReceiverRecord, WaitingMessage
from core.text import Text, text

if TYPE_CHECKING:
    from collections.abc import Callable
    from threading import Event

    from core.alarms.board import Alarm
    from core.settings import DeliverySettings
    from core.store import Store

__all__ = ["Delivery", "ReceiverStatus", "Way"]

log = logging.getLogger(__name__)

LOOK_EVERY_S = 1.0
FIRST_DELAY = timedelta(seconds=15)
LONGEST_DELAY = timedelta(minutes=15)
"""After each failure in a row the next attempt is due after twice the time, from the first to the longest."""
GIVEN_UP_AFTER = timedelta(days=3)
MOST_WAITING = 1000
"""For each receiver; of more, and of those older than `GIVEN_UP_AFTER`, the oldest are not sent."""
SEEN_FROM = 2
"""Failures in a row that are an alarm: a single one heals by itself."""
ATTEMPT_WITHIN_S = 20.0
"""Longest attempt, however slowly the receiver answers."""
STEP_WITHIN_S = 120.0
"""A step that takes longer hangs."""


@dataclass(frozen=True)
class ReceiverStatus:
    """A receiver as it stands.

    Attributes:
        least: of no alarm less severe it is told.
        delivered_at: when something reached it last; None: never.
        failed_at, error: of the last failure; None while the last attempt succeeded.
        waiting: messages that it has not got yet.
    """

    address: str
    way: Way
    least: Severity
    delivered_at: datetime | None = None
    failed_at: datetime | None = None
    error: Text | None = None
    waiting: int = 0


class Delivery:
    """`note` only remembers; the loop `run` sends. Thread-safe."""

    def __init__(
        self,
        store: Store,
        station: str,
        settings: Callable[[], DeliverySettings],
        is_simulated: Callable[[], bool],
        tell: Callable[[str, Text | None], None],
        changed: Callable[[], None],
    ) -> None:
        """`tell` raises an alarm, or clears it with None; `changed` is called when any `ReceiverStatus` has changed.

        Raises DatabaseError.
        """
        self._store = store
        self._station = station
        self._settings = settings
        self._is_simulated = is_simulated
        self._tell = tell
        self._changed = changed
        self._lock = threading.Lock()
        self._noted: deque[Message] = deque(maxlen=MOST_WAITING)
        self._active: set[int] = set()
        self._waiting: list[WaitingMessage] = list(store.alarm_messages.waiting())
        self._records = store.alarm_messages.receivers()
        self._queued_s: dict[str, float] = {}
        self._added: dict[str, WaitingMessage] = {}
        self._removed: set[str] = set()
        self._changed_records: set[str] = set()
        self._told_of_failure: frozenset[str] = frozenset()
        self._has_told: Text | None = None
        self.heartbeat = Heartbeat("delivery")

    # --- what happens, from any thread --------------------------------------------------------------------------------

    def note(self, alarm: Alarm) -> None:
        """What an alarm has become; called under the lock of the board, so it only remembers."""
        with self._lock:
            if alarm.is_active:
                if alarm.ordinal in self._active:
                    return
                self._active.add(alarm.ordinal)
                what = What.RAISED
            elif alarm.ordinal in self._active:
                self._active.discard(alarm.ordinal)
                what = What.CLEARED
            else:
                return
            self._noted.append(self._message(alarm, what))

    def note_cut_off(self, alarm: Alarm) -> None:
        """An alarm stood when the station ended; of those who were told that it came, none waits for its end."""
        with self._lock:
            self._noted.append(self._message(alarm, What.CLEARED))

    def _message(self, alarm: Alarm, what: What) -> Message:
        return Message.of(alarm, what, self._station, is_simulated=self._is_simulated())

    @needs(Permission.VIEW)
    def receivers(self, actor: Actor) -> tuple[ReceiverStatus, ...]:
        """Every receiver of the settings."""
        with self._lock:
            waiting = [message.receiver for message in self._waiting]
            return tuple(
                self._status(receiver, waiting.count(receiver.address)) for receiver in receivers_of(self._settings())
            )

    @needs(Permission.MAINTAIN)
    def test(self, actor: Actor, address: str = "") -> tuple[ReceiverStatus, ...]:
        """Send a test to one receiver, or with "" to all; waits for the answers, and returns how they are now.

        Raises:
            NotFoundError: there is no such receiver, or none at all.
            DatabaseError, StorageError: it cannot be written into the audit log; nothing is sent.
        """
        receivers = [found for found in receivers_of(self._settings()) if address in ("", found.address)]
        if not receivers:
            raise NotFoundError("There is no such receiver of alarms. The administrator names them in the settings.")
        self._store.audit.append(actor, "alarm_test_sent", receivers=", ".join(found.address for found in receivers))
        never = threading.Event()
        for receiver in receivers:
            test = Message.test(self._station, self._store.now(), is_simulated=self._is_simulated())
            self._note_answer(receiver, self._attempt(receiver, test, never))
        return tuple(found for found in self.receivers(actor) if address in ("", found.address))

    def _status(self, receiver: Receiver, waiting: int) -> ReceiverStatus:
        record = self._records.get(receiver.address, ReceiverRecord(receiver.address))
        failed_at, error = (record.failed_at, record.error) if record.failures else (None, None)
        return ReceiverStatus(
            receiver.address, receiver.way, receiver.least, record.delivered_at, failed_at, error, waiting
        )

    # --- the loop -----------------------------------------------------------------------------------------------------

    def run(self, stop: Event) -> None:
        try:
            while True:
                self.heartbeat.beat(STEP_WITHIN_S)
                is_last = stop.is_set()
                self._queue_noted()
                self._drop_old()
                self._keep()
                if is_last:
                    return
                self._tell_failures()
                for receiver in receivers_of(self._settings()):
                    self._send_to(receiver, stop)
                stop.wait(LOOK_EVERY_S)
        finally:
            self.heartbeat.rest()

    def crashed(self, name: str, error: Exception) -> None:
        """The loop has crashed, which the supervisor has logged: it begins again, and the line runs on."""
        del name, error
        self._has_told = text("The part of the station that sends messages about alarms has crashed.")
        self._tell(Own.DELIVERY, self._has_told)

    def _queue_noted(self) -> None:
        """Address what was noted to whoever wants it."""
        receivers = receivers_of(self._settings())
        while self._noted:
            message = self._noted.popleft()
            for receiver in self._those_to_tell(message, receivers):
                if receiver.wants(message) and not self._takes_back(receiver, message):
                    self._put(receiver.address, message)

    def _those_to_tell(self, message: Message, receivers: tuple[Receiver, ...]) -> tuple[Receiver, ...]:
        """That a receiver cannot be reached is told to the others; that it can be again, to the same."""
        if message.code != Own.DELIVERY:
            return receivers
        return tuple(found for found in receivers if found.address in self._told_of_failure)

    def _takes_back(self, receiver: Receiver, message: Message) -> bool:
        """Whether an alarm is over before its message was due, in quiet times: nobody needs to know of it."""
        if message.event != What.CLEARED.value or not self._is_held_back(message):
            return False
        came = next(
            (
                waiting
                for waiting in self._waiting
                if waiting.receiver == receiver.address and waiting.body.get("alarm") == message.alarm
            ),
            None,
        )
        if came is not None:
            self._remove(came)
        return came is not None

    def _put(self, address: str, message: Message) -> None:
        waiting = WaitingMessage(uuid.uuid4().hex, address, message.to_json(), self._store.now())
        with self._lock:
            self._waiting.append(waiting)
            self._queued_s[waiting.id] = time.monotonic()
            self._added[waiting.id] = waiting
        self._changed()

    def _remove(self, waiting: WaitingMessage) -> None:
        with self._lock:
            self._waiting.remove(waiting)
            self._queued_s.pop(waiting.id, None)
            if self._added.pop(waiting.id, None) is None:
                self._removed.add(waiting.id)
        self._changed()

    def _drop_old(self) -> None:
        """Drop what is too old, too much, or addressed to nobody any more."""
        addresses = {receiver.address for receiver in receivers_of(self._settings())}
        counts = dict.fromkeys(addresses, 0)
        for waiting in reversed(self._waiting.copy()):
            if waiting.receiver not in addresses:
                self._remove(waiting)
                continue
            counts[waiting.receiver] += 1
            if self._age(waiting) > GIVEN_UP_AFTER or counts[waiting.receiver] > MOST_WAITING:
                log.warning("A message about an alarm never reached %s.", waiting.receiver)
                self._remove(waiting)

    def _age(self, waiting: WaitingMessage) -> timedelta:
        """By the wall clock only where it was queued before the start: a clock that is set makes no message old."""
        queued_s = self._queued_s.get(waiting.id)
        if queued_s is None:
            return self._store.now() - waiting.queued_at
        return timedelta(seconds=time.monotonic() - queued_s)

    def _is_held_back(self, message: Message) -> bool:
        is_urgent = message.rank >= RANK[Severity.STOPS]
        return not is_urgent and is_quiet(self._settings().quiet_times, self._store.now().astimezone())

    def _send_to(self, receiver: Receiver, stop: Event) -> None:
        """Send what waits for that receiver, until one message fails or the station ends."""
        for waiting in [found for found in self._waiting if found.receiver == receiver.address]:
            if stop.is_set() or not self._is_due(receiver):
                return
            self.heartbeat.beat(STEP_WITHIN_S)
            try:
                message = Message.from_json(waiting.body)
            except (TypeError, KeyError, ValueError):
                log.warning("A message about an alarm was written by another release and cannot be sent.")
                self._remove(waiting)
                continue
            if self._is_held_back(message):
                continue
            why = self._attempt(receiver, message, stop)
            if stop.is_set() and why is not None:
                return  # nothing is known of a receiver that had no time to answer
            if why is None:
                self._remove(waiting)
            self._note_answer(receiver, why)
            self._keep()

    def _is_due(self, receiver: Receiver) -> bool:
        next_at = self._records.get(receiver.address, ReceiverRecord(receiver.address)).next_at
        # One that lies further off than any delay was set before the clock was set back.
        return next_at is None or not timedelta(0) < next_at - self._store.now() <= LONGEST_DELAY

    def _attempt(self, receiver: Receiver, message: Message, stop: Event) -> Text | None:
        """Send in a thread of its own, which is left alone when it takes too long. Returns why it failed."""
        settings, done = self._settings(), threading.Event()
        outcome: list[Text | None] = []

        def work() -> None:
            try:
                send(receiver, message, settings)
                outcome.append(None)
            except NotDeliveredError as error:
                outcome.append(error.text)
            finally:
                done.set()

        threading.Thread(target=work, name="delivery-attempt", daemon=True).start()
        until = time.monotonic() + ATTEMPT_WITHIN_S
        while not done.wait(0.1) and not stop.is_set() and time.monotonic() < until:
            pass
        return outcome[0] if outcome else text("{receiver} does not answer in time.", receiver=receiver.address)

    def _note_answer(self, receiver: Receiver, why: Text | None) -> None:
        """Remember how an attempt ended; None: it has arrived."""
        now = self._store.now()
        with self._lock:
            record = self._records.get(receiver.address, ReceiverRecord(receiver.address))
            if why is None:
                record = replace(record, delivered_at=now, failures=0, next_at=None)
            else:
                delay = min(FIRST_DELAY * 2 ** min(record.failures, 16), LONGEST_DELAY)
                failures = record.failures + 1
                record = replace(record, failed_at=now, error=why, failures=failures, next_at=now + delay)
            self._records[receiver.address] = record
            self._changed_records.add(receiver.address)
        if why is not None:
            log.info("A message about an alarm did not reach %s: %s", receiver.address, why)
        self._changed()

    def _tell_failures(self) -> None:
        """Raise the alarm while messages do not reach a receiver, and clear it when they do."""
        addresses = [receiver.address for receiver in receivers_of(self._settings())]
        failing = [
            record
            for address in addresses
            if (record := self._records.get(address)) is not None and record.failures >= SEEN_FROM
        ]
        told = None
        if failing:
            told = text(
                "Messages about alarms do not reach {receiver}: {why}",
                receiver=failing[0].receiver,
                why=failing[0].error,
            )
        if len(failing) > 1:
            told = text(
                "Messages about alarms do not reach {count} receivers, among them {receiver}: {why}",
                count=len(failing),
                receiver=failing[0].receiver,
                why=failing[0].error,
            )
        if told != self._has_told:
            if self._has_told is None:
                failing_ones = {record.receiver for record in self._records.values() if record.failures}
                self._told_of_failure = frozenset(addresses) - failing_ones
            self._has_told = told
            self._tell(Own.DELIVERY, told)

    def _keep(self) -> None:
        """Copy what has changed into the database, if that is possible now."""
        if self._store.trouble is not None:
            return
        with self._lock:
            added, removed = dict(self._added), set(self._removed)
            records = [self._records[address] for address in self._changed_records]
        if not (added or removed or records):
            return
        with suppress(DatabaseError, StorageError):
            self._store.alarm_messages.save(added.values(), removed, records)
            with self._lock:
                # What was added and removed meanwhile is in the database now, so it must be removed there too.
                self._removed |= {key for key in added if key not in self._added}
                self._removed -= removed
                self._added = {key: message for key, message in self._added.items() if key not in added}
                self._changed_records -= {
                    record.receiver for record in records if record is self._records[record.receiver]
                }
