"""Cache of recently checked tokens: a valid token is looked up in the database once a second, not with every request.

A lookup takes 1.8 ms of Python (two queries and a signature): at 200 requests per second a third of a core, which the
inspection needs. Changes of users and sessions made through the API take effect at once; those made at the panel or the
command line within `REMEMBERED_S`.
"""

from __future__ import annotations

import hashlib
import threading
import time
from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from core.access.roles import Actor
    from core.accounts import Accounts

REMEMBERED_S = 1.0
MOST = 256


class Admissions:
    """Thread-safe; stores hashes of tokens, not tokens."""

    def __init__(self, accounts: Accounts) -> None:
        self._accounts = accounts
        self._lock = threading.Lock()
        self._known: dict[bytes, tuple[Actor, float]] = {}
        self._changes = 0

    def actor_of(self, token: str, address: str, request_id: str) -> Actor:
        """The actor of a token. Raises TokenExpiredError, AuthenticationError."""
        key = hashlib.sha256(token.encode("utf-8", "replace")).digest()
        with self._lock:
            changes = self._changes
            actor, until = self._known.get(key, (None, 0.0))
        if actor is not None and time.monotonic() < until:
            return replace(actor, address=address[:80], request_id=request_id)
        actor = self._accounts.actor_of_access_token(token, address, request_id)
        with self._lock:
            # Not if something has changed since the lookup began: the result may be older than the change.
            if changes == self._changes:
                if len(self._known) >= MOST:
                    self._known.clear()
                self._known[key] = actor, time.monotonic() + REMEMBERED_S
        return actor

    def forget(self) -> None:
        """Clear the cache, after a change of users or sessions."""
        with self._lock:
            self._changes += 1
            self._known.clear()
