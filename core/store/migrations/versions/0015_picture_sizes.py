"""Sizes of pictures, and indexes by which old pictures are found and removed."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0015"
down_revision = "0014"
branch_labels = None
depends_on = None

MAY_GO = sa.text("image_state = 'stored' AND label IS NULL")
STAYS = sa.text("image_state = 'stored' AND label IS NOT NULL")
IS_GOING = sa.text("image_state = 'cleared' AND image_name IS NOT NULL")


def upgrade() -> None:
    op.add_column("inspections", sa.Column("image_bytes", sa.BigInteger()))
    op.create_index(
        "ix_inspections_image_stored",
        "inspections",
        ["station", "judgement", "seq", "id", "image_bytes", "judged_at", "image_state", "label"],
        sqlite_where=MAY_GO,
        postgresql_where=MAY_GO,
    )
    op.create_index(
        "ix_inspections_image_kept",
        "inspections",
        ["station", "seq", "image_bytes", "image_state", "label"],
        sqlite_where=STAYS,
        postgresql_where=STAYS,
    )
    op.create_index(
        "ix_inspections_image_cleared",
        "inspections",
        ["station"],
        sqlite_where=IS_GOING,
        postgresql_where=IS_GOING,
    )


def downgrade() -> None:
    op.drop_index("ix_inspections_image_cleared", "inspections")
    op.drop_index("ix_inspections_image_kept", "inspections")
    op.drop_index("ix_inspections_image_stored", "inspections")
    # Older releases know no such state; they say `none` of a picture that was removed.
    op.execute("UPDATE inspections SET image_state = 'none', image_name = NULL WHERE image_state = 'cleared'")
    op.drop_column("inspections", "image_bytes")
