"""Inspections of challenge parts, and the challenge that each version passed last."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None

IS_CHALLENGE = sa.text("challenge_expects IS NOT NULL")
OF_PROGRAM = ["program_id", "judgement", "seq", "id", "judged_at"]


def upgrade() -> None:
    op.add_column("inspections", sa.Column("challenge_expects", sa.String(8)))
    op.create_index(
        "ix_inspections_challenge",
        "inspections",
        ["seq", "id"],
        sqlite_where=IS_CHALLENGE,
        postgresql_where=IS_CHALLENGE,
    )
    op.drop_index("ix_inspections_program_judgement", "inspections")
    op.create_index("ix_inspections_program_judgement", "inspections", [*OF_PROGRAM, "challenge_expects"])
    op.create_table(
        "passed_challenges",
        sa.Column("station", sa.String(60), nullable=False),
        sa.Column("program_id", sa.Integer(), nullable=False, autoincrement=False),
        sa.Column("version_hash", sa.String(64), nullable=False),
        sa.Column("is_simulated", sa.Boolean(), nullable=False),
        sa.Column("passed_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("passed_by", sa.String(80), nullable=False),
        sa.Column("age_s", sa.Float(), nullable=False),
        sa.Column("seen_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("station", "program_id", "version_hash", "is_simulated", name="pk_passed_challenges"),
    )


def downgrade() -> None:
    op.drop_table("passed_challenges")
    op.drop_index("ix_inspections_program_judgement", "inspections")
    op.create_index("ix_inspections_program_judgement", "inspections", OF_PROGRAM)
    op.drop_index("ix_inspections_challenge", "inspections")
    op.drop_column("inspections", "challenge_expects")
