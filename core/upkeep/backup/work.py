"""Work: the progress of a long task, its cancellation, and its rests."""

from __future__ import annotations

import time
from dataclasses import dataclass
from threading import Event
from typing import TYPE_CHECKING

from core.text import Text, text

if TYPE_CHECKING:
    from collections.abc import Callable

MOST_REST_S = 0.25


class CanceledError(Exception):
    """The task was canceled; it has removed what it made."""


@dataclass(frozen=True)
class Progress:
    """What is being done, and how far that is.

    Attributes:
        done_bytes, total_bytes: of this step; total 0 where it is not known.
    """

    step: Text
    done_bytes: int = 0
    total_bytes: int = 0

    @property
    def share_pct(self) -> float:
        return min(100.0, 100 * self.done_bytes / self.total_bytes) if self.total_bytes else 0.0


class Work:
    """Given to each step of a task, which calls `did` for every piece.

    A gentle task rests after each piece for as long as the piece took: a line that runs has the disk and the
    interpreter for half of the time, in small pieces.
    """

    def __init__(
        self,
        cancel: Event | None = None,
        told: Callable[[Progress], None] = lambda _: None,
        *,
        is_gentle: bool = False,
    ) -> None:
        self._cancel = cancel or Event()
        self._told = told
        self._is_gentle = is_gentle
        self._progress = Progress(text("Beginning"))
        self._began_s = time.perf_counter()

    def begin(self, step: Text, total_bytes: int = 0) -> None:
        """Begin the next step. Raises CanceledError."""
        self._progress = Progress(step, 0, total_bytes)
        self.did(0)

    def did(self, size: int) -> None:
        """A piece of so many bytes is done. Raises CanceledError."""
        now = self._progress
        self._progress = Progress(now.step, now.done_bytes + size, now.total_bytes)
        self._told(self._progress)
        rest_s = min(time.perf_counter() - self._began_s, MOST_REST_S) if self._is_gentle else 0.0
        if self._cancel.wait(rest_s):
            raise CanceledError
        self._began_s = time.perf_counter()
