"""Reason codes of the site on inspections, and pictures that operators propose as samples."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None

HAS_CODE = sa.text("reason_code IS NOT NULL")


def upgrade() -> None:
    op.add_column("inspections", sa.Column("reason_code", sa.String(40)))
    op.add_column("inspections", sa.Column("reason_code_by", sa.String(80)))
    op.add_column("inspections", sa.Column("reason_code_at", sa.DateTime(timezone=True)))
    op.create_index(
        "ix_inspections_reason_code",
        "inspections",
        ["reason_code", "seq", "id"],
        sqlite_where=HAS_CODE,
        postgresql_where=HAS_CODE,
    )
    op.create_table(
        "proposed_samples",
        sa.Column("inspection_id", sa.String(64), nullable=False),
        sa.Column("program_id", sa.Integer(), nullable=False),
        sa.Column("picture", sa.String(64), nullable=False),
        sa.Column("proposed_by", sa.String(80), nullable=False),
        sa.Column("proposed_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("inspection_id", name="pk_proposed_samples"),
        sa.ForeignKeyConstraint(["program_id"], ["programs.id"], name="fk_proposed_samples_program_id"),
    )
    op.create_index("ix_proposed_samples_program", "proposed_samples", ["program_id", "proposed_at", "inspection_id"])


def downgrade() -> None:
    op.drop_table("proposed_samples")
    op.drop_index("ix_inspections_reason_code", "inspections")
    for name in ("reason_code_at", "reason_code_by", "reason_code"):
        op.drop_column("inspections", name)
