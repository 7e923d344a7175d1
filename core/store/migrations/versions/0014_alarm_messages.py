"""Messages about alarms that wait to be sent, and how their receivers answered."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0014"
down_revision = "0013"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "alarm_messages",
        sa.Column("id", sa.String(32), nullable=False),
        sa.Column("station", sa.String(60), nullable=False),
        sa.Column("receiver", sa.String(300), nullable=False),
        sa.Column("body", sa.JSON(), nullable=False),
        sa.Column("queued_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_alarm_messages"),
    )
    op.create_index("ix_alarm_messages_queue", "alarm_messages", ["station", "queued_at"])
    op.create_table(
        "alarm_receivers",
        sa.Column("station", sa.String(60), nullable=False),
        sa.Column("receiver", sa.String(300), nullable=False),
        sa.Column("delivered_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("failed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("error", sa.JSON(), nullable=True),
        sa.Column("failures", sa.Integer(), nullable=False),
        sa.Column("next_at", sa.DateTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("station", "receiver", name="pk_alarm_receivers"),
    )


def downgrade() -> None:
    op.drop_table("alarm_receivers")
    op.drop_table("alarm_messages")
