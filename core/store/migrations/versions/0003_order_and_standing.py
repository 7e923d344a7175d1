"""Orders results by arrival, independent of the clock; counters and unacknowledged alarms survive a restart."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

BEFORE = {
    "ix_results_judged_at": ["judged_at", "id"],
    "ix_results_judgement": ["judgement", "judged_at", "id"],
    "ix_results_program": ["program_id", "judged_at", "id"],
    "ix_results_program_judgement": ["program_id", "judgement", "judged_at", "id"],
}
AFTER = {
    "ix_results_seq": ["seq", "id", "judged_at"],
    "ix_results_judgement": ["judgement", "seq", "id", "judged_at"],
    "ix_results_program": ["program_id", "seq", "id", "judged_at"],
    "ix_results_program_judgement": ["program_id", "judgement", "seq", "id", "judged_at"],
}

# Existing rows keep the order of writing, with times that never go back; an unreadable time follows the one before.
NUMBER_SQLITE = """
UPDATE results SET seq = numbered.seq, seq_lead_us = numbered.seq - coalesce(numbered.us, numbered.seq) FROM (
    SELECT at, us, coalesce(max(us) OVER (ORDER BY at ROWS UNBOUNDED PRECEDING), 0) AS seq FROM (
        SELECT rowid AS at, CAST(strftime('%s', judged_at) AS INTEGER) * 1000000
            + CAST(substr(judged_at || '000000', 21, 6) AS INTEGER) AS us FROM results
    )
) AS numbered WHERE results.rowid = numbered.at
"""
NUMBER_POSTGRESQL = "UPDATE results SET seq = (extract(epoch FROM judged_at) * 1000000)::bigint"


def upgrade() -> None:
    op.add_column("results", sa.Column("seq", sa.BigInteger(), nullable=False, server_default="0"))
    op.add_column("results", sa.Column("seq_lead_us", sa.BigInteger(), nullable=False, server_default="0"))
    op.execute(NUMBER_SQLITE if op.get_bind().dialect.name == "sqlite" else NUMBER_POSTGRESQL)
    _exchange(BEFORE, AFTER)
    only = sa.text("seq_lead_us > 0")
    op.create_index("ix_results_seq_lead_us", "results", ["seq_lead_us"], sqlite_where=only, postgresql_where=only)
    op.create_table(
        "counters",
        sa.Column("station", sa.String(60), nullable=False),
        sa.Column("last_part", sa.BigInteger(), nullable=False),
        sa.Column("since", sa.DateTime(timezone=True)),
        *(
            sa.Column(name, sa.BigInteger(), nullable=False)
            for name in ("parts", "ok", "ng", "faults", "missed_triggers", "dropped_images")
        ),
        sa.PrimaryKeyConstraint("station", name="pk_counters"),
    )
    op.create_table(
        "unseen_alarms",
        sa.Column("station", sa.String(60), nullable=False),
        sa.Column("ordinal", sa.Integer(), nullable=False, autoincrement=False),
        sa.Column("code", sa.String(60), nullable=False),
        sa.Column("text", sa.JSON(), nullable=False),
        sa.Column("since", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("station", "ordinal", name="pk_unseen_alarms"),
    )


def downgrade() -> None:
    op.drop_table("unseen_alarms")
    op.drop_table("counters")
    _exchange(AFTER, BEFORE)
    op.drop_index("ix_results_seq_lead_us", "results")
    op.drop_column("results", "seq_lead_us")
    op.drop_column("results", "seq")


def _exchange(old: dict[str, list[str]], new: dict[str, list[str]]) -> None:
    for name in old:
        op.drop_index(name, "results")
    for name, columns in new.items():
        op.create_index(name, "results", columns)
