"""Counts of scores and times of labeled parts, for statistics by label, made of the labels that are stored already."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from core.store.rollups import count_labels

revision = "0023"
down_revision = "0022"
branch_labels = None
depends_on = None

rollups = sa.table("rollups", sa.column("kind", sa.String(8)))


def upgrade() -> None:
    # Those alone: a count of everything would forget what was cleared away to make room.
    count_labels(op.get_bind())


def downgrade() -> None:
    op.execute(rollups.delete().where(rollups.c.kind.in_(["lb_tools", "lb_times"])))
