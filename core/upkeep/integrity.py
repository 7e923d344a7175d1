"""Integrity: proves in the background, in small steps, that database and audit log are as they were written."""

from __future__ import annotations

import logging
import threading
from dataclasses import dataclass, replace
from datetime import datetime
from typing import TYPE_CHECKING

from core.errors import DatabaseConnectionError, DatabaseError, StorageError
from core.running.loops import Heartbeat
from core.store.soundness import check_wholly
from core.text import Text, text

if TYPE_CHECKING:
    from collections.abc import Callable
    from threading import Event

    from core.store import Store

log = logging.getLogger(__name__)

FIRST_AFTER_S = 60.0
"""The first whole check begins so long after the start, which has enough to do."""
EVERY_S = 24 * 3600.0
PAUSE_S = 0.02
"""Between two steps of some ms: the check takes its time, and others the processor and the disk.

Not by a low priority: a thread that waits for the processor while it holds the interpreter's lock holds up the cycle.
"""
RETRY_S = 300.0
STEP_WITHIN_S = 120.0
"""A step that takes longer hangs: on a disk or a database server that does not answer."""


@dataclass(frozen=True)
class Findings:
    """Result of the newest checks; None where something is sound, or not known yet.

    Attributes:
        database: what is wrong with the database file.
        audit: what is wrong with the audit log.
        checked_at: end of the newest whole check; None before the first.
    """

    database: Text | None = None
    audit: Text | None = None
    checked_at: datetime | None = None


class Integrity:
    """`look` is for the watcher, about once a second; `run` is the loop of a thread of its own."""

    def __init__(self, store: Store, tell: Callable[[Text | None], None] = lambda _: None) -> None:
        """`tell`: raises the alarm of a loop that crashed; with None, after each whole check, clears it."""
        self._store = store
        self._tell = tell
        self.heartbeat = Heartbeat("integrity")
        self._changing = threading.Lock()
        self.found = Findings()
        self._is_cut_off = False

    def look(self) -> None:
        """Sign the end of the audit log where it has moved on, and notice a log that was cut off or replaced."""
        if self._store.trouble is not None:
            return
        try:
            wrong = self._store.audit_seal.keep()
        except (DatabaseError, StorageError) as error:
            log.debug("The audit log cannot be signed now: %s", error)
            return
        if wrong is not None:
            self._is_cut_off = True
            self._take(audit=wrong)
        elif self._is_cut_off:  # somebody has begun it anew, or put the right database back
            self._is_cut_off = False
            self._take(audit=None)

    def run(self, stop: Event) -> None:
        """Check everything shortly after the start, then once a day."""
        try:
            self._wait(stop, FIRST_AFTER_S)
            while not stop.is_set():
                self.heartbeat.beat(STEP_WITHIN_S)
                self._wait(stop, EVERY_S if self._check(stop) else RETRY_S)
        finally:
            self.heartbeat.rest()

    def crashed(self, name: str, error: Exception) -> None:
        """The loop crashed; the line goes on, as the check holds up no part."""
        del name, error
        self._tell(text("The part of the station that checks its database crashed. It begins again by itself."))

    def _check(self, stop: Event) -> bool:
        """Whether everything could be checked."""
        try:
            self._take(database=self._check_database(stop))
            audit = self._store.audit_seal.verify(lambda: self._pause(stop))
        except _StoppedError:
            return False
        except (DatabaseError, StorageError) as error:
            if not stop.is_set():
                log.warning("The database could not be checked: %s", error)
            return False
        wrong = None if audit.is_intact else audit.text
        if wrong is not None:
            log.error("%s", wrong)
        self._take(audit=wrong, checked_at=self._store.now())
        self._tell(None)
        return True

    def _check_database(self, stop: Event) -> Text | None:
        count, first = 0, ""
        try:
            for problems in check_wholly(self._store.database, lambda: self._wait(stop, PAUSE_S)):
                if problems:
                    log.error("The database is damaged: %s", "; ".join(problems[:10]))
                count, first = count + len(problems), first or "".join(problems[:1])
                self._pause(stop)
        except DatabaseConnectionError as error:
            if self._store.trouble is None and self._store.database.is_sqlite:
                return error.text
            raise
        if not count:
            return None
        return text("The database file is damaged in {count} places: {first}", count=count, first=first)

    def _pause(self, stop: Event) -> None:
        if self._wait(stop, PAUSE_S):
            raise _StoppedError

    def _wait(self, stop: Event, wait_s: float) -> bool:
        """Whether the station ends."""
        self.heartbeat.beat(wait_s + STEP_WITHIN_S)
        return stop.wait(wait_s)

    def _take(self, **changes: object) -> None:
        with self._changing:
            self.found = replace(self.found, **changes)  # type: ignore[arg-type]


class _StoppedError(Exception):
    """The station ends in the middle of a check."""
