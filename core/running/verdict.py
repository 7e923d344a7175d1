"""Verdict: what becomes of one part, decided once, for the lines and for the record alike."""

from __future__ import annotations

import threading
import time

from core.errors import DeadlineMissedError, VisionSystemError


class Verdict:
    """The one decision point of a part. Thread-safe; whoever comes first decides, and nothing changes it afterwards.

              stand()   the judgement is on the lines, in time: OK or NG
        open ─────────► told
          │   fail()    deadline, safe state, a store or lines that fail, somebody who gave up
          └───────────► failed: a FAULT, whose reason is the first error

    1. The cycle makes it with the trigger; the outputs thread holds it from BUSY on, and fails it by itself at the
       deadline and whenever it goes to the safe state. So no stage of the cycle can be too slow to be noticed.
    2. The judgement is committed while this is open: an OK that was signaled is in the database.
    3. The outputs thread writes the judgement's line, then asks `stand`. Told: BUSY falls, which is when the machine
       reads. Failed: the line is taken back first, and BUSY falls with ERROR. Only a process that was stopped between
       two instructions can so have shown an OK for an instant after the deadline, and the machine never reads it.
    4. A row that was committed and then failed is corrected to FAULT before anything else is stored. A crash in
       between leaves the part's id in a file (`core.running.undecided`), and the next start corrects it.
    """

    def __init__(self, until_ns: int) -> None:
        """`until_ns`: the deadline, on the monotonic clock."""
        self.until_ns = until_ns
        self._lock = threading.Lock()
        self._error: VisionSystemError | None = None
        self._is_told = False

    @property
    def error(self) -> VisionSystemError | None:
        """Why the part is a FAULT; None while it is open, and when it was told."""
        return self._error

    @property
    def left_s(self) -> float:
        """Time to the deadline, not below 0."""
        return max(0.0, (self.until_ns - time.monotonic_ns()) / 1e9)

    def fail(self, error: VisionSystemError) -> None:
        """The part is a FAULT, unless it is decided already."""
        with self._lock:
            self._fail(error)

    def expire(self) -> bool:
        """Fail it where its deadline has passed; whether it has failed."""
        with self._lock:
            if time.monotonic_ns() > self.until_ns:
                self._fail(DeadlineMissedError())
            return self._error is not None

    def stand(self) -> bool:
        """Its judgement stands on the lines: told, or False where it has failed before that."""
        with self._lock:
            if time.monotonic_ns() > self.until_ns:
                self._fail(DeadlineMissedError())
            self._is_told = self._error is None
            return self._is_told

    def _fail(self, error: VisionSystemError) -> None:
        if not self._is_told and self._error is None:
            self._error = error
