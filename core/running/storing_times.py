"""How long storing results took lately: a slow disk is told before parts miss their deadline by it."""

from __future__ import annotations

import time
from collections import deque
from contextlib import contextmanager
from typing import TYPE_CHECKING

from core.text import Text, text

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

SLOW_S = 0.25
"""A sync takes some milliseconds on a solid-state disk and some tens on a good memory card."""

OFTEN = 3
"""So many slow ones within `LATELY_S` are trouble; a single one may be a memory card that cleans up."""

LATELY_S = 60.0


class StoringTimes:
    """Thread-safe."""

    def __init__(self, monotonic_s: Callable[[], float] = time.monotonic) -> None:
        self._monotonic_s = monotonic_s
        self._slow: deque[tuple[float, float]] = deque(maxlen=OFTEN)

    @contextmanager
    def measured(self) -> Iterator[None]:
        """Whatever is done within counts as storing one result or group of results."""
        began_s = self._monotonic_s()
        try:
            yield
        finally:
            ended_s = self._monotonic_s()
            if ended_s - began_s >= SLOW_S:
                self._slow.append((ended_s, ended_s - began_s))

    def problem(self) -> Text | None:
        """What is wrong with the disk; None: storing was quick lately, or nothing was stored."""
        since_s = self._monotonic_s() - LATELY_S
        took_s = [slow_s for ended_s, slow_s in tuple(self._slow) if ended_s >= since_s]
        if len(took_s) < OFTEN:
            return None
        longest_ms = round(1000 * max(took_s))
        return text("The disk or the database server is slow: storing a result takes up to {ms} ms.", ms=longest_ms)
