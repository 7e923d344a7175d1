"""The turn to write: one writer at a time within the process, and verdicts before everybody else."""

from __future__ import annotations

import threading
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator


class Turn:
    """A lock with two classes of waiters: while an urgent one waits, no other gets the turn."""

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._is_taken = False
        self._urgent = 0

    @contextmanager
    def taken(self, *, is_urgent: bool = False) -> Iterator[None]:
        with self._changed:
            self._urgent += is_urgent
            try:
                self._changed.wait_for(lambda: not self._is_taken and (is_urgent or not self._urgent))
                self._is_taken = True
            finally:
                self._urgent -= is_urgent
        try:
            yield
        finally:
            with self._changed:
                self._is_taken = False
                self._changed.notify_all()
