"""Read texts are searched without spaces and whatever the case of A to Z; what is there already is noted so too."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0026"
down_revision = "0025"
branch_labels = None
depends_on = None

LONGEST = 200
TEXT = sa.String(LONGEST).with_variant(sa.String(LONGEST, collation="C"), "postgresql")

_OLD = sa.table("read_texts", *map(sa.column, ("inspection_id", "text", "is_part_id", "seq")))
_BETWEEN = sa.table("read_texts_folded", *map(sa.column, ("inspection_id", "text", "is_part_id", "seq")))


def upgrade() -> None:
    # By way of another table, and into a new one in its order: rewritten in its place, an index of a million texts
    # would be scattered over the file, and each search of it slower.
    op.create_table(
        "read_texts_folded",
        sa.Column("inspection_id", sa.String(64), nullable=False),
        sa.Column("text", TEXT, nullable=False),
        sa.Column("is_part_id", sa.Integer(), nullable=False),
        sa.Column("seq", sa.BigInteger(), nullable=False),
    )
    # `lower` changes A to Z alone: SQLite knows no others, and PostgreSQL none in the collation of this column, "C".
    folded = sa.func.lower(sa.func.replace(_OLD.c.text, " ", ""))
    # Two texts of one inspection may become one, which is the part id if either was.
    is_part_id = sa.func.max(sa.case((_OLD.c.is_part_id, 1), else_=0))
    found = sa.select(_OLD.c.inspection_id, folded, is_part_id, _OLD.c.seq)
    found = found.group_by(_OLD.c.inspection_id, folded, _OLD.c.seq)
    op.execute(_BETWEEN.insert().from_select(list(_BETWEEN.c), found))
    op.drop_table("read_texts")
    op.create_table(
        "read_texts",
        sa.Column("inspection_id", sa.String(64), nullable=False),
        sa.Column("text", TEXT, nullable=False),
        sa.Column("is_part_id", sa.Boolean(), nullable=False),
        sa.Column("seq", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("inspection_id", "text", name="pk_read_texts"),
        sqlite_with_rowid=False,
    )
    rows = sa.select(_BETWEEN.c.inspection_id, _BETWEEN.c.text, _BETWEEN.c.is_part_id == 1, _BETWEEN.c.seq)
    op.execute(_OLD.insert().from_select(list(_OLD.c), rows.order_by(_BETWEEN.c.inspection_id, _BETWEEN.c.text)))
    op.drop_table("read_texts_folded")
    op.create_index("ix_read_texts_text", "read_texts", ["text", "seq", "inspection_id", "is_part_id"])


def downgrade() -> None:
    """Nothing brings the spaces and capitals back: an older release finds what it has noted itself."""
