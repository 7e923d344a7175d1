"""Recorder: verdicts and pictures to the store. No verdict is ever lost; pictures may be, and then they are counted.

Durability `strict`: `commit` returns when the row is on the disk (one fsync, a stage of its own in the cycle), before
the lines show it; where they refuse it, `settle` corrects it. `grouped`: rows go out together from the recorder's
thread, after the lines and within their pulse; when the queue is full, `settle` writes it out itself and waits.
"""

from __future__ import annotations

import contextlib
import logging
import queue
import threading
from collections import deque
from collections.abc import Callable
from dataclasses import replace
from threading import Event

from core.access.roles import Actor
from core.errors import DatabaseError, InspectionNotFoundError, StorageError, VisionSystemError
from core.inspection.frame import Frame
from core.inspection.result import InspectionResult, Judgement
from core.running.loops import Heartbeat
from core.running.undecided import UndecidedPart
from core.store import Store
from core.store.results import ImageState
from core.text import text

log = logging.getLogger(__name__)

WAIT_S = 0.2
GROUP = 256
KEPT = 1000
"""Results that could not be stored and wait in memory; the station is in FAULT meanwhile, so there are few."""


class Recorder:
    """`commit`, `settle` and `spool` are for the cycle's thread; `run` is the loop of the recorder's own."""

    def __init__(
        self,
        store: Store,
        *,
        is_strict: bool,
        spool_size: int,
        undecided: UndecidedPart,
        dropped: Callable[[bool], None],
    ) -> None:
        """Settles the part that a crash left undecided. Raises DatabaseError, StorageError.

        `dropped(True)` is called for every picture that found no room, `dropped(False)` when there is room again.
        """
        self._store = store
        self._is_strict = is_strict
        self._undecided = undecided
        self._dropped = dropped
        self.heartbeat = Heartbeat("recorder")
        self._rows: queue.Queue[InspectionResult] = queue.Queue(GROUP)
        self._pictures: queue.Queue[tuple[InspectionResult, Frame | None]] = queue.Queue(spool_size)
        self._work = Event()
        self._writing = threading.Lock()
        self._kept: list[InspectionResult] = []
        self._kept_entries: deque[tuple[Actor, str, dict[str, str]]] = deque(maxlen=KEPT)
        self._committed: InspectionResult | None = None
        self._lost: deque[str] = deque(maxlen=GROUP)
        self._unwritten: set[str] = set()
        self._wrote = threading.Condition()
        self._error: VisionSystemError | None = None
        self._settle_crash()
        self._part = store.results.newest_part()

    @property
    def error(self) -> VisionSystemError | None:
        """Why results cannot be stored now; None when they can."""
        return self._error

    def next_part(self) -> int:
        """Number of the next part of this station, counted on over restarts."""
        self._part += 1
        return self._part

    def commit(self, result: InspectionResult) -> None:
        """Before the lines: store a judgement. `settle` follows in any case, with what became of it.

        Raises:
            DatabaseError, StorageError: the part can only be a FAULT.
        """
        self._committed = None
        if not self._is_strict:
            if self._error is not None:
                raise self._error
            return
        if result.judgement is not Judgement.FAULT:
            self._undecided.write(result.id)
        self._insert([result])
        self._committed = result

    def settle(self, result: InspectionResult) -> None:
        """After the lines: the part is decided, and this is what they showed. What cannot be stored now is kept."""
        if self._error is None:
            with contextlib.suppress(DatabaseError, StorageError):
                self._store_decided(result)
                return
        self._keep([result])

    def _store_decided(self, result: InspectionResult) -> None:
        if self._is_strict:
            if result is not self._committed:
                self._insert([result])
            self._undecided.clear()
            return
        while self._rows.full():  # this thread alone puts rows in
            self._write_rows()
        self._rows.put_nowait(result)
        self._work.set()

    def _keep(self, results: list[InspectionResult]) -> None:
        with self._writing:
            self._kept = [*self._kept, *results][-KEPT:]

    def audit(self, actor: Actor, action: str) -> None:
        """An audit entry of what has happened already; where it cannot be written now it is kept, with its time."""
        try:
            self._store.audit.append(actor, action)
        except (DatabaseError, StorageError) as error:
            log.warning("The audit entry %s of %s cannot be written yet: %s", action, actor.username, error)
            self._kept_entries.append((actor, action, {"happened_at": self._store.now().isoformat()}))

    def spool(self, result: InspectionResult, frame: Frame | None) -> None:
        """Queue a picture, and the stages that ended after the commit; without room the picture is dropped."""
        with self._wrote:
            self._unwritten.add(result.id)
        try:
            self._pictures.put_nowait((result, frame))
        except queue.Full:
            self._lost.append(result.id)
            self._forget(result.id)
            self._dropped(True)
        self._work.set()

    def wait_written(self, result_id: str, timeout_s: float = 5.0) -> None:
        """Return when the picture of that result is no longer on its way to the disk, or when the time is over."""
        with self._wrote:
            self._wrote.wait_for(lambda: result_id not in self._unwritten, timeout_s)

    def _forget(self, result_id: str) -> None:
        with self._wrote:
            self._unwritten.discard(result_id)
            self._wrote.notify_all()

    def retry(self) -> None:
        """Try to store what was kept; `error` tells whether it worked."""
        if self._kept or self._error is not None:
            with contextlib.suppress(DatabaseError, StorageError):
                self._insert([])
                self._undecided.clear()

    def run(self, stop: Event) -> None:
        try:
            while not stop.is_set():
                self.heartbeat.beat(30)  # a full disk cache may hold one fsync for seconds
                self._work.wait(WAIT_S)
                self._work.clear()
                self._write_rows()
                self._write_entries()
                while not self._pictures.empty():
                    self._write_picture()
                    self._write_rows()
        finally:
            self.heartbeat.rest()
            self._write_rows()
            while not self._pictures.empty():
                self._write_picture()
            self.retry()
            self._write_entries()
            if self._kept:
                log.critical("%d results could not be stored: %s", len(self._kept), [r.to_json() for r in self._kept])
            if self._kept_entries:
                log.critical("Audit entries could not be written: %s", list(self._kept_entries))

    def _write_rows(self) -> None:
        rows: list[InspectionResult] = []
        while len(rows) < GROUP:
            try:
                rows.append(self._rows.get_nowait())
            except queue.Empty:
                break
        if not rows:
            return
        try:
            self._insert(rows)
        except (DatabaseError, StorageError):
            self._keep(rows)

    def _insert(self, results: list[InspectionResult]) -> None:
        """These results, and before them, in the same transaction, all that were kept."""
        with self._writing:
            kept = self._kept
        try:
            self._store.results.insert_many([*kept, *results])
        except (DatabaseError, StorageError) as error:
            if self._error is None:
                log.warning("Results cannot be stored: %s", error)
            self._error = error
            raise
        with self._writing:
            self._kept = [result for result in self._kept if not any(result is stored for stored in kept)]
        self._error = None

    def _write_entries(self) -> None:
        """This thread alone takes from what `audit` kept."""
        with contextlib.suppress(DatabaseError, StorageError):
            while self._kept_entries:
                actor, action, details = self._kept_entries[0]
                self._store.audit.append(actor, action, **details)
                self._kept_entries.popleft()

    def _settle_crash(self) -> None:
        part_id = self._undecided.read()
        if part_id is None:
            return
        with contextlib.suppress(InspectionNotFoundError):
            row = self._store.results.get(part_id).result
            if row.judgement is not Judgement.FAULT and row.part == self._store.results.newest_part():
                why = text("The station ended before the machine was told.")
                self._store.results.insert(replace(row, judgement=Judgement.FAULT, reason=why))
        self._undecided.clear()

    def _write_picture(self) -> None:
        result, frame = self._pictures.get_nowait()  # this thread alone takes from the queue
        try:
            name = self._store.images.write(result, frame.image) if frame else None
            self._store.results.finish(result, image=name)
            while self._lost:
                self._store.results.set_image(self._lost.popleft(), ImageState.DROPPED)
        except (DatabaseError, StorageError) as error:
            log.warning("The picture of part %d was not stored: %s", result.part, error)
            self._dropped(True)
        else:
            if self._pictures.empty():
                self._dropped(False)
        finally:
            self._forget(result.id)
