"""Tables of the audit log; a part of those of `core.store.tables`."""

from __future__ import annotations

from sqlalchemy import JSON, Column, Index, Integer, String, Table

from core.store.tables import METADATA, Moment

MAX_WORD = 32
"""Characters of a word by which the audit log can be searched."""

audit_log = Table(
    "audit_log",
    METADATA,
    Column("id", Integer, primary_key=True, autoincrement=False),
    Column("at", Moment, nullable=False),
    Column("station", String(60), nullable=False),
    Column("actor", String(80), nullable=False),
    Column("via", String(16), nullable=False),
    Column("address", String(80), nullable=False),
    Column("request_id", String(80), nullable=False),
    Column("action", String(40), nullable=False),
    Column("details", JSON(none_as_null=True), nullable=False),
    Column("previous", String(64), nullable=False),
    Column("hash", String(64), nullable=False),
    Index("ix_audit_log_actor", "actor", "id"),
    Index("ix_audit_log_action", "action", "id"),
    Index("ix_audit_log_at", "at", "id"),
)

audit_head = Table(
    "audit_head",
    METADATA,
    # One row: where the chain ends. Whoever appends locks it first; entries cut off at the end show against it.
    Column("id", Integer, primary_key=True, autoincrement=False),
    Column("newest", Integer, nullable=False),
    Column("hash", String(64), nullable=False),
)

# The words of each entry's details, so that the log can be searched without reading it. Made of the log, and no part
# of its chain.
audit_words = Table(
    "audit_words",
    METADATA,
    # Compared by code points, so that what begins alike lies together.
    Column(
        "word",
        String(MAX_WORD).with_variant(String(MAX_WORD, collation="C"), "postgresql"),
        primary_key=True,
    ),
    Column("entry", Integer, primary_key=True, autoincrement=False),
    sqlite_with_rowid=False,
)
