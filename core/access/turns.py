"""Turns: simultaneous sign-ins under one name are processed one after the other.

An attempt counts as failed until its password is checked: eight correct ones at once would otherwise count as eight
failures and lock the name.
"""

from __future__ import annotations

import threading
from collections import Counter
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator


class Turns:
    """Thread-safe; stores nothing for a name that nobody waits for."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._wanted: Counter[str] = Counter()
        self._turns: dict[str, threading.Lock] = {}

    @contextmanager
    def of(self, name: str) -> Iterator[None]:
        """Wait until no other thread is inside under this name."""
        with self._lock:
            turn = self._turns.setdefault(name, threading.Lock())
            self._wanted[name] += 1
        try:
            with turn:
                yield
        finally:
            with self._lock:
                self._wanted[name] -= 1
                if not self._wanted[name]:
                    del self._wanted[name], self._turns[name]
