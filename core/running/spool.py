"""Spool: the pictures that wait for the disk, bounded in number and bytes."""

from __future__ import annotations

import threading
from collections import deque
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from core.inspection.frame import Frame
    from core.inspection.result import InspectionRecord

    Waiting = tuple[InspectionRecord, Frame | None]


@dataclass(frozen=True)
class SpoolUse:
    """What waits now and what may wait at most: pictures, and their bytes in memory."""

    waiting: int
    waiting_bytes: int
    most: int
    most_bytes: int


class Spool:
    """First in, first out. Thread-safe, and nobody waits here."""

    def __init__(self, most: int, most_bytes: int) -> None:
        self._most, self._most_bytes = most, most_bytes
        self._lock = threading.Lock()
        self._waiting: deque[Waiting] = deque()
        self._bytes = 0

    def put(self, result: InspectionRecord, frame: Frame | None) -> bool:
        """Whether there was space. A single picture always has, however large; a part without one needs none."""
        size = _bytes_of(frame)
        with self._lock:
            is_full = len(self._waiting) >= self._most or (size and self._bytes + size > self._most_bytes)
            if is_full and self._waiting:
                return False
            self._waiting.append((result, frame))
            self._bytes += size
            return True

    def take(self) -> Waiting | None:
        """What has waited longest; None where nothing waits."""
        with self._lock:
            if not self._waiting:
                return None
            result, frame = self._waiting.popleft()
            self._bytes -= _bytes_of(frame)
            return result, frame

    @property
    def is_empty(self) -> bool:
        return not self._waiting

    @property
    def use(self) -> SpoolUse:
        with self._lock:
            return SpoolUse(len(self._waiting), self._bytes, self._most, self._most_bytes)


def _bytes_of(frame: Frame | None) -> int:
    return 0 if frame is None else frame.image.nbytes
