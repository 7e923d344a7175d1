"""A calibration tells the camera that its pictures came from; of those that are there already nobody knows it."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0024"
down_revision = "0023"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("calibrations", sa.Column("camera", sa.String(200)))


def downgrade() -> None:
    with op.batch_alter_table("calibrations") as table:
        table.drop_column("camera")
