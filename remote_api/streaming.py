"""Streamed answers: they end with the server or with the user's session, and their number is limited.

Each occupies a worker of the server while its client is connected; too many would leave none for other requests. The
server disconnects a client that stops reading (`remote_api.server.connection`).
"""

from __future__ import annotations

import threading
import time
from collections import Counter
from collections.abc import Callable, Generator, Iterator
from typing import cast

from flask import current_app

from core.errors import AuthenticationError, DatabaseError, RateLimitExceededError
from remote_api.authorization import actor, bearer_token, station

MOST_AT_ONCE = 4
MOST_OF_ONE_USER = 2
"""So that one user's viewers do not use up all streams."""

BUSY_RETRY_S = 5
CHECK_TOKEN_S = 5.0


class Streams:
    """The running streams; one object per application."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._running: Counter[str] = Counter()
        self.stopping = threading.Event()

    def open(self, pieces: Generator[bytes, None, None], username: str, check: Callable[[], object]) -> Iterator[bytes]:
        """Begin a stream. `check`: raises AuthenticationError once the session has ended.

        Raises:
            RateLimitExceededError: there are too many streams, in total or of this user.
        """
        with self._lock:
            if self._running.total() >= MOST_AT_ONCE or self._running[username] >= MOST_OF_ONE_USER:
                raise RateLimitExceededError("Too many streams are open. Try again later.", retry_after_s=BUSY_RETRY_S)
            self._running[username] += 1
        return _Stream(pieces, self, username, check)

    def leave(self, username: str) -> None:
        with self._lock:
            self._running[username] -= 1
            self._running += Counter()  # removes users without streams


class _Stream(Iterator[bytes]):
    """A stream that releases its place when it ends, is closed by the server, or never starts."""

    def __init__(
        self, pieces: Generator[bytes, None, None], streams: Streams, username: str, check: Callable[[], object]
    ) -> None:
        self._pieces = pieces
        self._streams = streams
        self._username = username
        self._check = check
        self._check_at = time.monotonic() + CHECK_TOKEN_S
        self._is_open = True

    def __next__(self) -> bytes:
        if self._streams.stopping.is_set() or self._has_ended():
            raise StopIteration
        return next(self._pieces)

    def _has_ended(self) -> bool:
        """Whether the session has ended, or the database cannot say whether it lasts; the stream ends with it."""
        if time.monotonic() < self._check_at:
            return False
        self._check_at = time.monotonic() + CHECK_TOKEN_S
        try:
            self._check()
        except (AuthenticationError, DatabaseError):
            return True
        return False

    def close(self) -> None:
        """Called by the WSGI server in every case."""
        if self._is_open:
            self._is_open = False
            self._pieces.close()
            self._streams.leave(self._username)


def streams() -> Streams:
    """The streams of the current application."""
    return cast("Streams", current_app.extensions["streams"])


def streamed(pieces: Generator[bytes, None, None]) -> Iterator[bytes]:
    """Stream the pieces to the user of this request. Raises RateLimitExceededError."""
    accounts, token = station().accounts, bearer_token() or ""
    return streams().open(pieces, actor().username, lambda: accounts.actor_of_access_token(token))
