"""The history of alarms; it begins with the alarms of the last run that nobody has acknowledged."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None

INDEX = ["station", "code", "ordinal", "began_at", "stood_until", "lasted_ms", "ending"]

# Their end is not known: the station ended first.
TAKE = """
INSERT INTO alarm_history (station, ordinal, code, text, began_at, stood_until, lasted_ms, ending, acknowledged_by,
    acknowledged_via)
SELECT station, ordinal + 1, code, text, since, since, 0, 'cut_off', '', '' FROM unseen_alarms
"""
GIVE_BACK = """
INSERT INTO unseen_alarms (station, ordinal, code, text, since)
SELECT station, ordinal, code, text, began_at FROM alarm_history AS newest
WHERE acknowledged_at IS NULL AND ordinal = (SELECT max(ordinal) FROM alarm_history AS other
    WHERE other.station = newest.station AND other.code = newest.code)
"""


def upgrade() -> None:
    op.create_table(
        "alarm_history",
        sa.Column("station", sa.String(60), nullable=False),
        sa.Column("ordinal", sa.BigInteger(), nullable=False, autoincrement=False),
        sa.Column("code", sa.String(60), nullable=False),
        sa.Column("text", sa.JSON(), nullable=False),
        sa.Column("began_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("stood_until", sa.DateTime(timezone=True), nullable=False),
        sa.Column("lasted_ms", sa.BigInteger(), nullable=False),
        sa.Column("ending", sa.String(8), nullable=False),
        sa.Column("acknowledged_at", sa.DateTime(timezone=True)),
        sa.Column("acknowledged_by", sa.String(80), nullable=False),
        sa.Column("acknowledged_via", sa.String(16), nullable=False),
        sa.PrimaryKeyConstraint("station", "ordinal", name="pk_alarm_history"),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_alarm_history_code", "alarm_history", INDEX)
    op.execute(TAKE)
    op.drop_table("unseen_alarms")


def downgrade() -> None:
    op.create_table(
        "unseen_alarms",
        sa.Column("station", sa.String(60), nullable=False),
        sa.Column("ordinal", sa.Integer(), nullable=False, autoincrement=False),
        sa.Column("code", sa.String(60), nullable=False),
        sa.Column("text", sa.JSON(), nullable=False),
        sa.Column("since", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("station", "ordinal", name="pk_unseen_alarms"),
    )
    op.execute(GIVE_BACK)
    op.drop_table("alarm_history")
