"""What tools have read and measured, for the lines of the history and for searching them; and the part id."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0019"
down_revision = "0018"
branch_labels = None
depends_on = None

LONGEST = 200


def upgrade() -> None:
    op.add_column("inspections", sa.Column("part_id", sa.JSON()))
    op.add_column("inspections", sa.Column("readings", sa.JSON()))
    text = sa.String(LONGEST).with_variant(sa.String(LONGEST, collation="C"), "postgresql")
    op.create_table(
        "read_texts",
        sa.Column("inspection_id", sa.String(64), nullable=False),
        sa.Column("text", text, nullable=False),
        sa.Column("is_part_id", sa.Boolean(), nullable=False),
        sa.Column("seq", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("inspection_id", "text", name="pk_read_texts"),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_read_texts_text", "read_texts", ["text", "seq", "inspection_id", "is_part_id"])


def downgrade() -> None:
    op.drop_table("read_texts")
    op.drop_column("inspections", "readings")
    op.drop_column("inspections", "part_id")
