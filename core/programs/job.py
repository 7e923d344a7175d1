"""Job: long work in a thread of its own, which several may wait for, and which ends when nobody does any more."""

from __future__ import annotations

import logging
import math
import threading
import time
from abc import ABC, abstractmethod
from collections.abc import Callable
from concurrent.futures import CancelledError
from dataclasses import dataclass

from core.errors import VisionSystemError

log = logging.getLogger(__name__)

LOOK_EVERY_S = 0.05
"""How soon somebody who waits notices a cancellation, or tells the progress."""

AGAIN_AFTER_S = 2
"""When to ask again for what goes on: soon, since who asks again waits for it again."""


@dataclass(frozen=True)
class Waiting:
    """How a command waits for a job.

    Attributes:
        progress: called with the share done, 0–1, several times a second while it works, in the thread of the command.
        cancel: set to give up: the command raises CancelledError, and the job ends unless others wait for it.
        most_s: longest wait; after it the command raises StillLearningError, and the job goes on. None: no limit.
    """

    progress: Callable[[float], None] = lambda _share: None
    cancel: threading.Event | None = None
    most_s: float | None = None

    def until_s(self) -> float:
        """When the wait is over that begins now: monotonic time."""
        return math.inf if self.most_s is None else time.monotonic() + self.most_s


TO_THE_END = Waiting()


class Job(ABC):
    """Whoever waits for it has joined it; when all have left it ends."""

    def __init__(self, name: str, what: str) -> None:
        """`name`: of the thread. `what`: for the log, such as "Learning for the tool plate"."""
        self.share = 0.0
        """Share done, 0–1."""
        self.error: BaseException | None = None
        """Why it failed; valid when it is done."""
        self._what = what
        self._waiting = 1
        self._lock = threading.Lock()
        self._stop = threading.Event()
        self._done = threading.Event()
        self._thread = threading.Thread(target=self._run, name=name, daemon=True)

    @abstractmethod
    def _carry_out(self) -> None:
        """The work; calls `step` several times a second."""

    def start(self) -> None:
        self._thread.start()

    @property
    def is_done(self) -> bool:
        """Whether it has ended: its result is there, or `error` says why there is none."""
        return self._done.is_set()

    @property
    def is_wanted(self) -> bool:
        """Whether nobody has stopped it, and not all have left it."""
        return not self._stop.is_set()

    def wait(self, most_s: float) -> bool:
        """Wait for the end; False when the time is over first."""
        return self._done.wait(most_s)

    def serve(
        self, waiting: Waiting, until_s: float, whole: Callable[[float], float] = lambda share: share
    ) -> float | None:
        """Wait for it as a command asks to.

        Args:
            until_s: see `Waiting.until_s`.
            whole: of the share of this job, that of all the command waits for.

        Returns:
            None: it has ended with its result. Else the time is over, and the job goes on: the share done, by `whole`.

        Raises:
            CancelledError: the command was given up; it has left the job.
            and what the job has failed with.
        """
        while not self.is_done:
            waiting.progress(whole(self.share))
            if waiting.cancel is not None and waiting.cancel.is_set():
                self.leave()
                raise CancelledError
            if time.monotonic() >= until_s:
                return whole(self.share)
            self.wait(LOOK_EVERY_S)
        if self.error is not None:
            raise self.error
        return None

    def join(self) -> bool:
        """One more waits for it; False: it ends already."""
        with self._lock:
            if self._stop.is_set() or self._done.is_set():
                return False
            self._waiting += 1
            return True

    def leave(self) -> None:
        """One of those who wait does not want it any more."""
        with self._lock:
            self._waiting -= 1
            if self._waiting <= 0:
                self._stop.set()

    def stop(self) -> None:
        """End it, whoever waits."""
        self._stop.set()

    def step(self, share: float) -> None:
        """Raises CancelledError when it is not wanted any more."""
        self.share = share
        if self._stop.is_set():
            raise CancelledError

    def _run(self) -> None:
        try:
            self._carry_out()
        except BaseException as error:
            self.error = error
            if not isinstance(error, VisionSystemError | CancelledError):
                log.exception("%s has failed.", self._what)
        finally:
            self._done.set()
