"""Answers that come in pieces: they end with the server and with their user's session, and only so many run at once.

Each holds a worker of the server for as long as its client listens; too many of them would leave none for the others.
A client that stops reading is cut off by the server (`remote_api.server.connection`).
"""

from __future__ import annotations

import threading
import time
from collections import Counter
from collections.abc import Callable, Generator, Iterator
from typing import cast

from flask import current_app

from core.errors import AuthenticationError, RateLimitExceededError
from remote_api.authorization import actor, bearer_token, station

MOST_AT_ONCE = 4
MOST_OF_ONE_USER = 2
"""So that nobody's viewers keep everybody else from theirs."""

BUSY_RETRY_S = 5
CHECK_TOKEN_S = 5.0


class Streams:
    """Which streams run; one object per application."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._running: Counter[str] = Counter()
        self.stopping = threading.Event()

    def open(self, pieces: Generator[bytes, None, None], username: str, check: Callable[[], object]) -> Iterator[bytes]:
        """check: raises AuthenticationError once the session has ended.

        Raises:
            RateLimitExceededError: all places, or all of this user's, are taken.
        """
        with self._lock:
            if self._running.total() >= MOST_AT_ONCE or self._running[username] >= MOST_OF_ONE_USER:
                raise RateLimitExceededError("Too many streams are open. Try again later.", retry_after_s=BUSY_RETRY_S)
            self._running[username] += 1
        return _Stream(pieces, self, username, check)

    def leave(self, username: str) -> None:
        with self._lock:
            self._running[username] -= 1
            self._running += Counter()  # forgets who has none left


class _Stream(Iterator[bytes]):
    """Gives its place back when it ends, is closed by the server, or is never even begun."""

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
        """Whether the session has ended, and what it was let in to with it."""
        if time.monotonic() < self._check_at:
            return False
        self._check_at = time.monotonic() + CHECK_TOKEN_S
        try:
            self._check()
        except AuthenticationError:
            return True
        return False

    def close(self) -> None:
        """WSGI calls this in every case."""
        if self._is_open:
            self._is_open = False
            self._pieces.close()
            self._streams.leave(self._username)


def streams() -> Streams:
    """Those of the application that serves this request."""
    return cast("Streams", current_app.extensions["streams"])


def streamed(pieces: Generator[bytes, None, None]) -> Iterator[bytes]:
    """The pieces for whoever has sent this request. Raises RateLimitExceededError."""
    accounts, token = station().accounts, bearer_token() or ""
    return streams().open(pieces, actor().username, lambda: accounts.actor_of_access_token(token))
