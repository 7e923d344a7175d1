"""Tables of users, their sessions and failed sign-ins; a part of those of `core.store.tables`."""

from __future__ import annotations

from sqlalchemy import Boolean, Column, ForeignKey, Index, Integer, String, Table

from core.store.tables import METADATA, Moment

users = Table(
    "users",
    METADATA,
    Column("id", Integer, primary_key=True),
    Column("username", String(60), nullable=False),
    # Case-folded: "Anna" and "anna" are one user.
    Column("username_key", String(180), nullable=False, unique=True),
    Column("password_hash", String(80), nullable=False),
    Column("has_pin", Boolean, nullable=False),
    Column("role", String(16), nullable=False),
    Column("is_active", Boolean, nullable=False),
    Column("language", String(8)),
    Column("theme", String(8)),
    Column("created_at", Moment, nullable=False),
    Column("last_login_at", Moment),
    Column("token_generation", Integer, nullable=False),
    # The id of a deleted user is never given out again: old tokens must not find a new owner.
    sqlite_autoincrement=True,
)

sessions = Table(
    "sessions",
    METADATA,
    Column("id", String(32), primary_key=True),
    Column("user_id", Integer, ForeignKey("users.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("via", String(16), nullable=False),
    Column("address", String(80), nullable=False),
    Column("started_at", Moment, nullable=False),
    Column("used_at", Moment, nullable=False),
    Column("expires_at", Moment, nullable=False),
    Column("ended_at", Moment),
)

refresh_tokens = Table(
    "refresh_tokens",
    METADATA,
    Column("hash", String(64), primary_key=True),
    Column("session_id", String(32), ForeignKey("sessions.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("address", String(80), nullable=False),
    Column("issued_at", Moment, nullable=False),
    Column("expires_at", Moment, nullable=False),
    Column("rotated_at", Moment),
)

failed_login_attempts = Table(
    "failed_login_attempts",
    METADATA,
    Column("id", Integer, primary_key=True),
    # Of a user that may not even exist: a stranger must not learn from the lockout which names are taken.
    Column("username_key", String(180), nullable=False),
    Column("address", String(80), nullable=False),
    Column("at", Moment, nullable=False),
    Index("ix_failed_login_attempts_username", "username_key", "at"),
    Index("ix_failed_login_attempts_at", "at"),
)
