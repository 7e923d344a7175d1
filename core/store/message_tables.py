"""Tables of the messages about alarms; a part of those of `core.store.tables`."""

from __future__ import annotations

from sqlalchemy import JSON, Column, Index, Integer, String, Table

from core.store.tables import METADATA, Moment

alarm_messages = Table(
    "alarm_messages",
    METADATA,
    Column("id", String(32), primary_key=True),
    Column("station", String(60), nullable=False),
    Column("receiver", String(300), nullable=False),
    Column("body", JSON(none_as_null=True), nullable=False),
    Column("queued_at", Moment, nullable=False),
    Index("ix_alarm_messages_queue", "station", "queued_at"),
)

alarm_receivers = Table(
    "alarm_receivers",
    METADATA,
    Column("station", String(60), primary_key=True),
    Column("receiver", String(300), primary_key=True),
    Column("delivered_at", Moment),
    Column("failed_at", Moment),
    Column("error", JSON(none_as_null=True)),
    # In a row, since the last success.
    Column("failures", Integer, nullable=False),
    Column("next_at", Moment),
)
