"""Calibration: what each station's camera measures in millimeters by."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0020"
down_revision = "0019"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "calibrations",
        sa.Column("station", sa.String(60), nullable=False),
        sa.Column("calibration", sa.JSON(), nullable=False),
        sa.Column("taken_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("taken_by", sa.String(80), nullable=False),
        sa.PrimaryKeyConstraint("station", name="pk_calibrations"),
    )


def downgrade() -> None:
    op.drop_table("calibrations")
