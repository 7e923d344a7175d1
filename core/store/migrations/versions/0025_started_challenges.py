"""A challenge that somebody has started outlasts a restart of the station."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0025"
down_revision = "0024"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "started_challenges",
        sa.Column("station", sa.String(60), nullable=False),
        sa.Column("program_id", sa.Integer, autoincrement=False, nullable=False),
        sa.Column("version_hash", sa.String(64), nullable=False),
        sa.Column("is_simulated", sa.Boolean, nullable=False),
        sa.Column("started_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("started_by", sa.String(80), nullable=False),
        sa.PrimaryKeyConstraint("station", "program_id", "version_hash", "is_simulated", name="pk_started_challenges"),
    )


def downgrade() -> None:
    op.drop_table("started_challenges")
