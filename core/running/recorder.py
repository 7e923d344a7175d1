"""Recorder: verdicts and pictures to the store. No verdict is ever lost; pictures may be, and then they are counted.

Durability `strict`: `commit` returns when the row is on the disk (one fsync, a stage of its own in the cycle).
`grouped`: rows go out together from the recorder's thread, within the pulse of the output; when the queue is full,
`commit` writes it out itself and waits.
"""

from __future__ import annotations

import logging
import queue
import threading
from collections import deque
from collections.abc import Callable
from threading import Event

from core.errors import DatabaseError, StorageError, VisionSystemError
from core.inspection.frame import Frame
from core.inspection.result import InspectionResult
from core.running.loops import Heartbeat
from core.store import Store
from core.store.results import ImageState

log = logging.getLogger(__name__)

WAIT_S = 0.2
GROUP = 256
KEPT = 1000
"""Results that could not be stored and wait in memory; the station is in FAULT meanwhile, so there are few."""


class Recorder:
    """`commit`, `keep` and `spool` are for the cycle's thread; `run` is the loop of the recorder's own."""

    def __init__(self, store: Store, *, is_strict: bool, spool_size: int, dropped: Callable[[bool], None]) -> None:
        """`dropped(True)` is called for every picture that found no room, `dropped(False)` when there is room again."""
        self._store = store
        self._is_strict = is_strict
        self._dropped = dropped
        self.heartbeat = Heartbeat("recorder")
        self._rows: queue.Queue[InspectionResult] = queue.Queue(GROUP)
        self._pictures: queue.Queue[tuple[InspectionResult, Frame | None]] = queue.Queue(spool_size)
        self._work = Event()
        self._writing = threading.Lock()
        self._kept: list[InspectionResult] = []
        self._lost: deque[str] = deque(maxlen=GROUP)
        self._unwritten: set[str] = set()
        self._wrote = threading.Condition()
        self._error: VisionSystemError | None = None
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
        """Store a verdict. Raises DatabaseError or StorageError: the caller makes a FAULT of it and calls `keep`."""
        if self._is_strict:
            self._insert([result])
            return
        if self._error is not None:
            raise self._error
        while self._rows.full():  # this thread alone puts rows in
            self._write_rows()
        self._rows.put_nowait(result)
        self._work.set()

    def keep(self, result: InspectionResult) -> None:
        """Hold on to a result that could not be stored; it is stored as soon as the store works again."""
        with self._writing:
            self._kept.append(result)
            del self._kept[:-KEPT]

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
        with self._writing:
            kept = list(self._kept)
        if not kept and self._error is None:
            return
        try:
            self._insert(kept)
        except (DatabaseError, StorageError):
            return
        with self._writing:
            self._kept = [result for result in self._kept if result not in kept]

    def run(self, stop: Event) -> None:
        try:
            while not stop.is_set():
                self.heartbeat.beat(30)  # a full disk cache may hold one fsync for seconds
                self._work.wait(WAIT_S)
                self._work.clear()
                self._write_rows()
                while not self._pictures.empty():
                    self._write_picture()
                    self._write_rows()
        finally:
            self.heartbeat.rest()
            self._write_rows()
            while not self._pictures.empty():
                self._write_picture()
            self.retry()
            if self._kept:
                log.critical("%d results could not be stored: %s", len(self._kept), [r.to_json() for r in self._kept])

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
            for row in rows:
                self.keep(row)

    def _insert(self, results: list[InspectionResult]) -> None:
        try:
            self._store.results.insert_many(results)
        except (DatabaseError, StorageError) as error:
            if self._error is None:
                log.warning("Results cannot be stored: %s", error)
            self._error = error
            raise
        self._error = None

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
