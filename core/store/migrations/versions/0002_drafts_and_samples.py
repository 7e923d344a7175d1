"""Adds drafts, and the samples that limits are taught from."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "drafts",
        sa.Column("station", sa.String(60), nullable=False),
        sa.Column("username", sa.String(80), nullable=False),
        sa.Column("body", sa.JSON(), nullable=False),
        sa.Column("saved_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("station", "username", name="pk_drafts"),
    )
    op.create_table(
        "program_samples",
        sa.Column("program_id", sa.Integer(), nullable=False),
        sa.Column("picture", sa.String(64), nullable=False),
        sa.Column("ordinal", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(8), nullable=False),
        sa.PrimaryKeyConstraint("program_id", "picture", name="pk_program_samples"),
        sa.ForeignKeyConstraint(["program_id"], ["programs.id"], name="fk_program_samples_program_id"),
    )


def downgrade() -> None:
    op.drop_table("program_samples")
    op.drop_table("drafts")
