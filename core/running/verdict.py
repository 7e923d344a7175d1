"""Verdict: the outcome of one part, decided once, for the output lines and the record alike."""

from __future__ import annotations

import logging
import threading
import time
from contextlib import contextmanager
from typing import TYPE_CHECKING

from core.errors import DeadlineMissedError, InspectionError, VisionSystemError

if TYPE_CHECKING:
    from collections.abc import Iterator

log = logging.getLogger(__name__)


class Verdict:
    """The one decision about a part. Thread-safe; the first call of `stand` or `fail` decides, for good.

              stand()   the judgement is on the lines, in time: OK or NG
        open ─────────► told
          │   fail()    deadline, safe state, a store or lines that fail, somebody gave up waiting
          └───────────► failed: a FAULT, whose reason is the first error

    1. The cycle makes it at the trigger. From BUSY on, the outputs thread fails it at the deadline and whenever it goes
       to the safe state, so a stage of the cycle that is too slow is always noticed.
    2. The judgement is committed while the verdict is open, so every OK that was signaled is in the database.
    3. The outputs thread writes the judgement's line, then calls `stand`. If that succeeds (told), BUSY goes off, which
       is when the machine reads. If not, the line is cleared first, and BUSY goes off with ERROR. Only a process that
       was paused between two instructions can show an OK for an instant after the deadline, and the machine never reads
       it.
    4. The committed row of a part that then failed is corrected to FAULT before anything else is stored. After a crash
       in between, the part's id is in a file (`core.running.undecided`), and the next start corrects the row.
    """

    def __init__(self, until_ns: int) -> None:
        """`until_ns`: the deadline, on the monotonic clock."""
        self.until_ns = until_ns
        self._lock = threading.Lock()
        self._error: VisionSystemError | None = None
        self._is_told = False

    @property
    def error(self) -> VisionSystemError | None:
        """Why the part is a FAULT; None while undecided and after `stand`."""
        return self._error

    @property
    def left_s(self) -> float:
        """Time left until the deadline, at least 0."""
        return max(0.0, (self.until_ns - time.monotonic_ns()) / 1e9)

    def fail(self, error: VisionSystemError) -> None:
        """Make the part a FAULT, unless it is decided already."""
        with self._lock:
            self._fail(error)

    @contextmanager
    def guarding(self, stage: str) -> Iterator[None]:
        """A stage of the part: an error in it fails the part. One that nobody expected is a bug, and is logged."""
        try:
            yield
        except VisionSystemError as error:
            self.fail(error)
        except Exception as crash:
            log.exception("The part crashed in the stage %s", stage)
            failure = InspectionError("The inspection failed inside the station.")
            failure.__cause__ = crash
            self.fail(failure)

    def expire(self) -> bool:
        """Fail the part if its deadline has passed; returns whether it has failed."""
        with self._lock:
            if time.monotonic_ns() > self.until_ns:
                self._fail(DeadlineMissedError())
            return self._error is not None

    def stand(self) -> bool:
        """Confirm that the judgement is on the lines; False if the part has failed before."""
        with self._lock:
            if time.monotonic_ns() > self.until_ns:
                self._fail(DeadlineMissedError())
            self._is_told = self._error is None
            return self._is_told

    def _fail(self, error: VisionSystemError) -> None:
        if not self._is_told and self._error is None:
            self._error = error
