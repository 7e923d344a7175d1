"""Several stations on one database: pictures of programs, who runs by which name, and the history of one station.

The pictures themselves are taken from their files while the station runs, see `core.store.program_pictures`.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from core.errors import DatabaseError

revision = "0016"
down_revision = "0015"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "program_pictures",
        sa.Column("picture", sa.String(64), nullable=False),
        sa.Column("file", sa.String(64), nullable=False),
        sa.Column("width", sa.Integer(), nullable=False),
        sa.Column("height", sa.Integer(), nullable=False),
        sa.Column("stored_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("picture", name="pk_program_pictures"),
    )
    op.create_table(
        "program_picture_pieces",
        sa.Column("file", sa.String(64), nullable=False),
        sa.Column("ordinal", sa.Integer(), nullable=False, autoincrement=False),
        sa.Column("data", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("file", "ordinal", name="pk_program_picture_pieces"),
    )
    op.create_table(
        "station_leases",
        sa.Column("station", sa.String(60), nullable=False),
        sa.Column("computer", sa.String(64), nullable=False),
        sa.Column("host", sa.String(80), nullable=False),
        sa.Column("holder", sa.String(32), nullable=False),
        sa.Column("beat", sa.BigInteger(), nullable=False),
        sa.Column("seen_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("station", name="pk_station_leases"),
    )
    op.create_index("ix_inspections_station", "inspections", ["station", "seq", "id", "judged_at"])


def downgrade() -> None:
    pictures = op.get_bind().execute(sa.text("SELECT count(*) FROM program_pictures")).scalar_one()
    if pictures:
        raise DatabaseError(
            "Going back to that release would delete {count} masters and samples of programs, which it cannot keep in "
            "the database. Nothing was changed. Restore a backup of that release instead.",
            count=pictures,
        )
    op.drop_index("ix_inspections_station", "inspections")
    op.drop_table("station_leases")
    op.drop_table("program_picture_pieces")
    op.drop_table("program_pictures")
