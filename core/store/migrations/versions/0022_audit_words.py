"""Words of the audit log, by which it is searched without reading it; those of what is there already are noted."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from core.store.audit_words import note_all

revision = "0022"
down_revision = "0021"
branch_labels = None
depends_on = None

LONGEST = 32


def upgrade() -> None:
    op.create_table(
        "audit_words",
        sa.Column(
            "word",
            sa.String(LONGEST).with_variant(sa.String(LONGEST, collation="C"), "postgresql"),
            nullable=False,
        ),
        sa.Column("entry", sa.Integer(), nullable=False, autoincrement=False),
        sa.PrimaryKeyConstraint("word", "entry", name="pk_audit_words"),
        sqlite_with_rowid=False,
    )
    # With the words of today's code: a release that finds others notes all anew.
    note_all(op.get_bind())


def downgrade() -> None:
    op.drop_table("audit_words")
