"""The feed: numbered events of the station, kept for a while and delivered to listeners.

Publishing never blocks: a listener that falls too far behind is dropped.
"""

from __future__ import annotations

import json
import queue
import secrets
import threading
from collections import deque
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import cached_property
from typing import Any

KEPT = 1000
"""Number of events kept for resuming: at ten parts per second, a minute and a half."""

BEHIND = 200
"""Most events that a listener may be behind before it is dropped."""

TOPICS = ("inspected", "status", "alarms", "program_activated", "labeled", "gpio", "settings", "sessions")


@dataclass(frozen=True)
class Event:
    """`number` counts from 1 since this process started; `run` identifies the process."""

    run: str
    number: int
    topic: str
    at: datetime
    data: Callable[[], Mapping[str, Any]]

    @property
    def id(self) -> str:
        return f"{self.run}-{self.number}"

    @cached_property
    def json(self) -> str:
        """Encoded once for all listeners, by the first one that needs it, never by the publishing thread."""
        event = {"id": self.id, "topic": self.topic, "at": self.at.isoformat(), "data": self.data()}
        return json.dumps(event, separators=(",", ":"), default=str)


@dataclass(eq=False)
class Listener:
    """A listener's queue. `is_dropped`: it was too far behind and gets no more events."""

    topics: frozenset[str]
    is_dropped: bool = False
    _waiting: queue.Queue[Event] = field(default_factory=lambda: queue.Queue(BEHIND))

    def next(self, timeout_s: float) -> Event | None:
        """The next event, or None if none comes within `timeout_s`."""
        try:
            return self._waiting.get(timeout=timeout_s)
        except queue.Empty:
            return None

    def offer(self, event: Event) -> None:
        if event.topic not in self.topics or self.is_dropped:
            return
        try:
            self._waiting.put_nowait(event)
        except queue.Full:
            self.is_dropped = True


class Feed:
    """Thread-safe."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._run = secrets.token_hex(4)
        self._number = 0
        self._kept: deque[Event] = deque(maxlen=KEPT)
        self._listeners: set[Listener] = set()

    @property
    def newest_id(self) -> str:
        """The id of the event that was published last; before the first, an id that every event follows."""
        with self._lock:
            return f"{self._run}-{self._number}"

    def heard_by(self, topic: str) -> frozenset[Listener]:
        """Who listens to this topic."""
        with self._lock:
            return frozenset(listener for listener in self._listeners if topic in listener.topics)

    def publish(self, topic: str, data: Callable[[], Mapping[str, Any]], *, is_kept: bool = True) -> None:
        """Publish an event. `data` is called once, later, by the first sender; what it reads must not change.

        `is_kept`: for whoever comes back; a state that the next one replaces would push out what must not be missed.
        """
        with self._lock:
            self._number += 1
            event = Event(self._run, self._number, topic, datetime.now(UTC), data)
            if is_kept:
                self._kept.append(event)
            for listener in self._listeners:
                listener.offer(event)

    def join(self, topics: frozenset[str], after: str | None = None) -> tuple[Listener, tuple[Event, ...], bool]:
        """Start listening.

        Args:
            after: id of the last event that the listener has received; None: nothing of what was published before.

        Returns:
            The listener; the kept events after that id, in order; and whether all of them are still kept. No event is
                lost or duplicated between the two.
        """
        with self._lock:
            listener = Listener(topics)
            self._listeners.add(listener)
            if after is None:
                return listener, (), True
            first, is_whole = self._first_after(after)
            return listener, tuple(e for e in self._kept if e.number >= first and e.topic in topics), is_whole

    def leave(self, listener: Listener) -> None:
        with self._lock:
            self._listeners.discard(listener)

    def _first_after(self, seen: str) -> tuple[int, bool]:
        """Number of the first event to send again, and whether no event before it is missing."""
        run, _, number = seen.rpartition("-")
        oldest = self._kept[0].number if self._kept else self._number + 1
        if run != self._run or not number.isascii() or not number.isdigit() or len(number) > 18:
            return oldest, False
        wanted = int(number) + 1
        return max(wanted, oldest), wanted >= oldest
