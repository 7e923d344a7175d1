"""Recorder: writes verdicts and pictures to the store. No verdict is ever lost; pictures may be, and are then counted.

Durability `strict`: `commit` returns when the row is on the disk (one fsync, a separate stage of the cycle), before the
lines signal it; if they refuse it, `settle` corrects it. `grouped`: the recorder's thread writes rows in groups, after
the lines and within their pulse; when the queue is full, `settle` writes it itself and blocks.
"""

from __future__ import annotations

import contextlib
import logging
import queue
import threading
from collections import deque
from dataclasses import dataclass, replace
from threading import Event
from typing import TYPE_CHECKING

from core.errors import (
    DamagedRecordError,
    DatabaseError,
    DiskSpaceError,
    InspectionNotFoundError,
    StorageError,
    VisionSystemError,
)
from core.inspection.result import InspectionRecord, Judgement
from core.running.leftover import LateEntry, Leftover
from core.running.loops import Heartbeat
from core.running.storing_times import StoringTimes
from core.store.inspection_values import ImageState
from core.text import Text, text

if TYPE_CHECKING:
    from collections.abc import Callable

    from core.access.roles import Actor
    from core.inspection.frame import Frame
    from core.running.spool import Spool
    from core.running.undecided import UndecidedPart
    from core.store import Store

log = logging.getLogger(__name__)

WAIT_S = 0.2
ENDS_WITHIN_S = 20.0
"""Longest wait at the end, in which what still waits for the disk is written; less than systemd allows."""
GROUP = 256
KEPT = 1000
"""Capacity for inspections that could not be stored and wait in memory; few, as the station is in FAULT meanwhile."""


class Recorder:
    """The cycle's thread calls `commit`, `settle` and `spool`; `run` is the loop of the recorder's own thread."""

    def __init__(
        self,
        store: Store,
        *,
        is_strict: bool,
        spool: Spool,
        undecided: UndecidedPart,
        leftover: Leftover,
        dropped: Callable[[Text | None], None],
        is_results_only: Callable[[], bool] = lambda: False,
    ) -> None:
        """Store what the last process left: rows that it could not store, and the part that a crash left undecided.

        What cannot be stored now is kept, and `error` says why. `dropped` is called with the reason for every picture
        that is lost, and with None when pictures are stored again.
        `is_results_only`: whether pictures are given up on a disk that is nearly full, so that results have what is
        left.

        Raises:
            DatabaseError, StorageError: even reading fails.
        """
        self._store = store
        self._is_strict = is_strict
        self._undecided = undecided
        self._leftover = leftover
        self._dropped = dropped
        self._is_results_only = is_results_only
        self._is_dropping = False
        self.heartbeat = Heartbeat("recorder")
        self.storing_times = StoringTimes()
        self._rows: queue.Queue[InspectionRecord] = queue.Queue(GROUP)
        self.pictures = spool
        self._work = Event()
        self._writing = threading.Lock()
        self._kept: list[InspectionRecord] = []
        self._kept_entries: deque[LateEntry] = deque(maxlen=KEPT)
        self._committed: InspectionRecord | None = None
        self._unfinished: deque[_Finished] = deque()
        self._unwritten: set[str] = set()
        self._wrote = threading.Condition()
        self._error: VisionSystemError | None = None
        self._settle_last_process()
        self._part = max([store.inspections.newest_part(), *(result.part for result in self._kept)])

    @property
    def error(self) -> VisionSystemError | None:
        """Why results cannot be stored now; None when they can."""
        return self._error or self._store.trouble

    def next_part(self) -> int:
        """Number of the next part of this station; it continues after a restart."""
        self._part += 1
        return self._part

    def commit(self, result: InspectionRecord) -> None:
        """Before the lines: store a judgement. `settle` must follow in any case, with the outcome.

        Raises:
            DatabaseError, StorageError: the part can only be a FAULT.
        """
        self._committed = None
        if not self._is_strict:
            if (error := self.error) is not None:
                raise error
            return
        if result.judgement is not Judgement.FAULT:
            self._undecided.write(result.id)
        self._insert([result])
        self._committed = result

    def settle(self, result: InspectionRecord) -> None:
        """After the lines: store what they signaled. What cannot be stored now is kept."""
        if self.error is None:
            with contextlib.suppress(DatabaseError, StorageError):
                self._store_decided(result)
                return
        self._keep([result])

    def _store_decided(self, result: InspectionRecord) -> None:
        if self._is_strict:
            if result is not self._committed:
                self._insert([result])
            self._undecided.clear()
            return
        while self._rows.full():  # only this thread adds rows
            self._write_rows()
        self._rows.put_nowait(result)
        self._work.set()

    def _keep(self, results: list[InspectionRecord]) -> None:
        with self._writing:
            self._kept = [*self._kept, *results][-KEPT:]

    def audit(self, actor: Actor, action: str, **details: str) -> None:
        """Add an audit entry for something that has happened; if it cannot be written now, it is kept with its time."""
        try:
            if (trouble := self._store.trouble) is not None:
                raise trouble
            self._store.audit.append(actor, action, **details)
        except (DatabaseError, StorageError) as error:
            log.warning("The audit entry %s of %s cannot be written yet: %s", action, actor.username, error)
            self.audit_later(actor, action, **details)

    def audit_later(self, actor: Actor, action: str, **details: str) -> None:
        """The same for whoever must not wait for the disk: the recorder's thread writes it in its next turn."""
        happened_at = self._store.now().isoformat()
        self._kept_entries.append(LateEntry(actor, action, {**details, "happened_at": happened_at}))
        self._work.set()

    def spool(self, result: InspectionRecord, frame: Frame | None) -> None:
        """Queue a picture and the stages that ended after the commit; if the spool is full, the picture is dropped."""
        with self._wrote:
            self._unwritten.add(result.id)
        if not self.pictures.put(result, frame):
            self._unfinished.append(_Finished(result, ImageState.DROPPED))
            self._forget(result.id)
            self._dropped(self._why_full())
        self._work.set()

    def _why_full(self) -> Text:
        trouble = self.error
        if trouble is not None:
            return text("A picture is lost: {why} Results are kept.", why=trouble.text)
        return text("Pictures come faster than the disk can write. Results are kept.")

    def wait_written(self, result_id: str, timeout_s: float = 5.0) -> None:
        """Return when the picture of that result is written or dropped, or after `timeout_s`."""
        with self._wrote:
            self._wrote.wait_for(lambda: result_id not in self._unwritten, timeout_s)

    def _forget(self, result_id: str) -> None:
        with self._wrote:
            self._unwritten.discard(result_id)
            self._wrote.notify_all()

    def retry(self) -> None:
        """Try to store what was kept; afterwards `error` says whether it worked."""
        if self._store.trouble is None and (self._kept or self._error is not None):
            with contextlib.suppress(DatabaseError, StorageError):
                self._insert([])
                self._undecided.clear()
                self._leave()

    def run(self, stop: Event) -> None:
        try:
            while not stop.is_set():
                self.heartbeat.beat(30)  # a full disk cache may hold one fsync for seconds
                self._work.wait(WAIT_S)
                self._work.clear()
                self._write_rows()
                self._write_entries()
                while not self.pictures.is_empty:
                    self.heartbeat.beat(30)
                    self._write_picture()
                    self._write_rows()
                self._finish_results()
        finally:
            self.heartbeat.rest()
            self._end()

    def _end(self) -> None:
        """Write every unstored row to a file before waiting for the database: the process may be killed meanwhile."""
        rows = self._queued_rows()
        self._keep(rows)
        self._leave()
        self.retry()
        while not self.pictures.is_empty:
            self._write_picture()
        self._finish_results()
        self._write_entries()
        self._leave()
        if self._kept or self._kept_entries:
            log.warning(
                "%d results and %d audit entries could not be stored. They are kept in a file, and the next start "
                "stores them first.",
                len(self._kept),
                len(self._kept_entries),
            )

    def _leave(self) -> None:
        """Write what is kept to the file for the next start; remove the file when nothing is kept."""
        try:
            self._leftover.write(self._kept, list(self._kept_entries))
        except StorageError as error:
            log.critical("%s Lost: %s, %s", error, [result.to_json() for result in self._kept], self._kept_entries)

    def _queued_rows(self) -> list[InspectionRecord]:
        rows: list[InspectionRecord] = []
        while len(rows) < GROUP:
            try:
                rows.append(self._rows.get_nowait())
            except queue.Empty:
                break
        return rows

    def _write_rows(self) -> None:
        rows = self._queued_rows()
        if not rows:
            return
        try:
            self._insert(rows)
        except (DatabaseError, StorageError):
            self._keep(rows)

    def _insert(self, results: list[InspectionRecord]) -> None:
        """Insert these results and all kept ones, in one transaction."""
        with self._writing:
            kept = self._kept
        try:
            with self.storing_times.measured():
                self._store.inspections.insert_many([*kept, *results])
        except (DatabaseError, StorageError) as error:
            if self._error is None:
                log.warning("Results cannot be stored: %s", error)
            self._error = error
            raise
        except Exception as crash:  # such as no memory: the results are kept like after any other error
            log.exception("Results cannot be stored")
            self._error = DatabaseError("An error inside the station keeps results from being stored.")
            raise self._error from crash
        with self._writing:
            self._kept = [result for result in self._kept if not any(result is stored for stored in kept)]
        self._error = None

    def _write_entries(self) -> None:
        """Write the kept audit entries; only this thread removes them."""
        with contextlib.suppress(DatabaseError, StorageError):
            while self._kept_entries:
                entry = self._kept_entries[0]
                self._store.audit.append(entry.actor, entry.action, **entry.details)
                self._kept_entries.popleft()
                if not self._kept_entries:
                    self._leave()

    def _settle_last_process(self) -> None:
        self._kept, entries = self._leftover.read()
        self._kept_entries.extend(entries)
        part_id = self._undecided.read()
        if part_id is not None and not any(result.id == part_id for result in self._kept):
            self._keep(self._undecided_row(part_id))
        if self._kept:
            self.retry()
        if self._kept:
            return
        if part_id is not None:
            self._undecided.clear()
        if entries:
            self._write_entries()
        else:
            self._leave()

    def _undecided_row(self, part_id: str) -> list[InspectionRecord]:
        """The row that a crash left undecided, corrected to a FAULT; empty if there is none to correct."""
        try:
            row = self._store.inspections.get(part_id).result
        except (InspectionNotFoundError, DamagedRecordError):
            return []
        if row.judgement is Judgement.FAULT or row.part != self._store.inspections.newest_part():
            return []
        why = text("The station ended before the machine was told.")
        return [replace(row, judgement=Judgement.FAULT, reason=why)]

    def _write_picture(self) -> None:
        taken = self.pictures.take()
        if taken is None:
            return
        result, frame = taken
        finished = _Finished(result, ImageState.NONE)
        try:
            if frame is not None:
                self._check_room()
                name = self._store.images.write(result, frame.image)
                finished = _Finished(result, ImageState.STORED, name, self._store.images.size(name))
        except StorageError as error:
            if not self._is_dropping:  # once: a full disk is not filled with reports of it
                log.warning("The picture of part %d was not stored: %s", result.part, error)
            self._is_dropping = True
            finished = _Finished(result, ImageState.DROPPED)
            self._dropped(text("A picture is lost: {why} Results are kept.", why=error.text))
        except Exception:  # such as no memory: one picture must not end the loop that also writes results
            log.exception("The picture of part %d was not stored", result.part)
            finished = _Finished(result, ImageState.DROPPED)
            self._dropped(text("A picture is lost by an error inside the station. Results are kept."))
        else:
            if frame is not None:
                self._is_dropping = False
            if self.pictures.is_empty and not self._is_dropping:
                self._dropped(None)
        self._unfinished.append(finished)
        self._finish_results()
        self._forget(result.id)

    def _check_room(self) -> None:
        """Raise an error where the last space of the disk is not for pictures."""
        room = self._store.room
        if room.trouble is not None:
            raise room.trouble
        if room.is_low and self._is_results_only():
            raise DiskSpaceError("The disk is nearly full. What is left is for results.")

    def _finish_results(self) -> None:
        """Record what became of each picture.

        What cannot be written now is retried, or found by the check at a start.
        """
        if self._store.trouble is not None:
            return
        try:
            while self._unfinished:
                done = self._unfinished[0]
                self._store.inspections.finish(done.result, image=done.name, image_bytes=done.size, state=done.state)
                self._unfinished.popleft()
        except (DatabaseError, StorageError) as error:
            log.warning("What became of %d pictures cannot be stored yet: %s", len(self._unfinished), error)


@dataclass(frozen=True)
class _Finished:
    """A result whose picture is written or given up: name and bytes of its file, if there is one."""

    result: InspectionRecord
    state: ImageState
    name: str | None = None
    size: int | None = None
