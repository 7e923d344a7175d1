"""Numbers by which each station's machine asks for its programs."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0021"
down_revision = "0020"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("station_programs", sa.Column("number", sa.Integer()))
    op.create_index("uq_station_programs_number", "station_programs", ["station", "number"], unique=True)


def downgrade() -> None:
    op.drop_index("uq_station_programs_number", "station_programs")
    with op.batch_alter_table("station_programs") as table:
        table.drop_column("number")
