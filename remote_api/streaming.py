"""Answers that come in pieces: they end when the server stops, and only so many run at once.

Each holds a worker of the server for as long as its client listens; too many of them would leave none for the others.
"""

from __future__ import annotations

import threading
from collections.abc import Generator, Iterator
from typing import cast

from flask import current_app

from core.errors import RateLimitExceededError

MOST_AT_ONCE = 3
BUSY_RETRY_S = 5


class Streams:
    """Which streams run; one object per application."""

    def __init__(self) -> None:
        self._places = threading.BoundedSemaphore(MOST_AT_ONCE)
        self.stopping = threading.Event()

    def open(self, pieces: Generator[bytes, None, None]) -> Iterator[bytes]:
        """Raises RateLimitExceededError when all places are taken."""
        if not self._places.acquire(blocking=False):
            raise RateLimitExceededError("Too many streams are open. Try again later.", retry_after_s=BUSY_RETRY_S)
        return _Stream(pieces, self)

    def leave(self) -> None:
        self._places.release()


class _Stream(Iterator[bytes]):
    """Gives its place back when it ends, is closed by the server, or is never even begun."""

    def __init__(self, pieces: Generator[bytes, None, None], streams: Streams) -> None:
        self._pieces = pieces
        self._streams = streams
        self._is_open = True

    def __next__(self) -> bytes:
        if self._streams.stopping.is_set():
            raise StopIteration
        return next(self._pieces)

    def close(self) -> None:
        """WSGI calls this in every case."""
        if self._is_open:
            self._is_open = False
            self._pieces.close()
            self._streams.leave()


def streams() -> Streams:
    """Those of the application that serves this request."""
    return cast(Streams, current_app.extensions["streams"])


def streamed(pieces: Generator[bytes, None, None]) -> Iterator[bytes]:
    return streams().open(pieces)
