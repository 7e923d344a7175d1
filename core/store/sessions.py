"""Sessions of the remote API: a session is one family of refresh tokens, of which only the newest is valid.

Tokens are stored as SHA-256 hashes: they have 256 random bits, so no slower hash is needed, and a stolen database
reveals none of them.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any

import sqlalchemy as sa

from core.store.account_tables import refresh_tokens, sessions

if TYPE_CHECKING:
    from sqlalchemy.engine import Row

    from core.store.database import Database


@dataclass(frozen=True)
class Session:
    """`used_at`: when its tokens were last renewed."""

    id: str
    user_id: int
    via: str
    address: str
    started_at: datetime
    used_at: datetime
    expires_at: datetime
    ended_at: datetime | None = None


@dataclass(frozen=True)
class RefreshToken:
    """A refresh token as stored; `rotated_at`: when it was replaced by another one."""

    hash: str
    session: Session
    expires_at: datetime
    rotated_at: datetime | None


class Sessions:
    def __init__(self, database: Database) -> None:
        self._database = database

    def begin(self, session: Session, token_hash: str) -> None:
        """Begin a session with its first refresh token; sessions that expired before are removed."""
        with self._database.transaction() as connection:
            connection.execute(sessions.delete().where(sessions.c.expires_at < session.started_at))
            connection.execute(sessions.insert().values(vars(session)))
        self._add_token(session, token_hash, session.started_at)

    def get(self, session_id: str) -> Session | None:
        with self._database.reading() as connection:
            row = connection.execute(sa.select(sessions).where(sessions.c.id == session_id)).one_or_none()
        return None if row is None else _session(row)

    def of_user(self, user_id: int, now: datetime) -> tuple[Session, ...]:
        """Sessions that have not ended or expired, newest first."""
        query = sa.select(sessions).where(
            sessions.c.user_id == user_id, sessions.c.ended_at.is_(None), sessions.c.expires_at > now
        )
        with self._database.reading() as connection:
            return tuple(_session(row) for row in connection.execute(query.order_by(sessions.c.started_at.desc())))

    def token(self, token_hash: str) -> RefreshToken | None:
        query = (
            sa.select(sessions)
            .add_columns(refresh_tokens.c.expires_at.label("token_expires_at"), refresh_tokens.c.rotated_at)
            .join(refresh_tokens, refresh_tokens.c.session_id == sessions.c.id)
            .where(refresh_tokens.c.hash == token_hash)
        )
        with self._database.reading() as connection:
            row = connection.execute(query).one_or_none()
        return None if row is None else RefreshToken(token_hash, _session(row), row.token_expires_at, row.rotated_at)

    def rotate(self, token: RefreshToken, new_hash: str, *, address: str, now: datetime, expires_at: datetime) -> bool:
        """Replace the token by a new one; False when it was replaced already."""
        old = (refresh_tokens.c.hash == token.hash) & refresh_tokens.c.rotated_at.is_(None)
        changes = {"used_at": now, "expires_at": expires_at, "address": address}
        with self._database.transaction() as connection:
            if connection.execute(refresh_tokens.update().where(old).values(rotated_at=now)).rowcount == 0:
                return False
            connection.execute(sessions.update().where(sessions.c.id == token.session.id).values(changes))
            self._add_token(Session(**{**vars(token.session), **changes}), new_hash, now)
        return True

    def end(self, session_id: str, now: datetime) -> None:
        alive = (sessions.c.id == session_id) & sessions.c.ended_at.is_(None)
        with self._database.transaction() as connection:
            connection.execute(sessions.update().where(alive).values(ended_at=now))

    def end_all(self, user_id: int, now: datetime) -> None:
        alive = (sessions.c.user_id == user_id) & sessions.c.ended_at.is_(None)
        with self._database.transaction() as connection:
            connection.execute(sessions.update().where(alive).values(ended_at=now))

    def _add_token(self, session: Session, token_hash: str, now: datetime) -> None:
        values = {
            "hash": token_hash,
            "session_id": session.id,
            "address": session.address,
            "issued_at": now,
            "expires_at": session.expires_at,
        }
        with self._database.transaction() as connection:
            connection.execute(refresh_tokens.insert().values(values))


def _session(row: Row[Any]) -> Session:
    return Session(
        id=row.id,
        user_id=row.user_id,
        via=row.via,
        address=row.address,
        started_at=row.started_at,
        used_at=row.used_at,
        expires_at=row.expires_at,
        ended_at=row.ended_at,
    )
