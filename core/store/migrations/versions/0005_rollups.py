"""Counts from which statistics of any span are read at once, made of the inspections that are stored already."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from core.store.rollups import recount

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

SERIES = ("station", "program_id", "program_name", "version_hash", "version_number", "is_simulated")


def upgrade() -> None:
    op.create_table(
        "rollup_series",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("station", sa.String(60), nullable=False),
        sa.Column("program_id", sa.Integer(), nullable=False),
        sa.Column("program_name", sa.String(80), nullable=False),
        sa.Column("version_hash", sa.String(64), nullable=False),
        sa.Column("version_number", sa.Integer(), nullable=False),
        sa.Column("is_simulated", sa.Boolean(), nullable=False),
        sa.Column("names", sa.JSON(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_rollup_series"),
        sa.UniqueConstraint(*SERIES, name="uq_rollup_series"),
    )
    op.create_table(
        "rollups",
        sa.Column("series", sa.Integer(), nullable=False, autoincrement=False),
        sa.Column("kind", sa.String(8), nullable=False),
        sa.Column("quarters", sa.Integer(), nullable=False, autoincrement=False),
        sa.Column("begin", sa.Integer(), nullable=False, autoincrement=False),
        sa.Column("counts", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("series", "kind", "quarters", "begin", name="pk_rollups"),
    )
    # With the counting of today's code: one that changes it later counts everything anew at its end.
    recount(op.get_bind())


def downgrade() -> None:
    op.drop_table("rollups")
    op.drop_table("rollup_series")
