"""Favorites of each station, and when it activated each program last."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None

# From the audit log, which names the version, in old entries as `version`; one that cannot be read tells nothing.
NOTE_SQLITE = """
INSERT INTO station_programs (station, program_id, is_favorite, activated_at)
SELECT a.station, v.program_id, 0, max(a.at) FROM audit_log AS a
    JOIN program_versions AS v ON v.version_hash IN (
        json_extract(CASE WHEN json_valid(a.details) THEN a.details ELSE '{}' END, '$.version_hash'),
        json_extract(CASE WHEN json_valid(a.details) THEN a.details ELSE '{}' END, '$.version'))
WHERE a.action = 'program_activated' GROUP BY a.station, v.program_id
"""
NOTE_POSTGRESQL = """
INSERT INTO station_programs (station, program_id, is_favorite, activated_at)
SELECT a.station, v.program_id, false, max(a.at) FROM audit_log AS a
    JOIN program_versions AS v ON v.version_hash IN (a.details ->> 'version_hash', a.details ->> 'version')
WHERE a.action = 'program_activated' GROUP BY a.station, v.program_id
"""


def upgrade() -> None:
    op.create_table(
        "station_programs",
        sa.Column("station", sa.String(60), nullable=False),
        sa.Column("program_id", sa.Integer(), nullable=False),
        sa.Column("is_favorite", sa.Boolean(), nullable=False),
        sa.Column("activated_at", sa.DateTime(timezone=True)),
        sa.ForeignKeyConstraint(["program_id"], ["programs.id"], name="fk_station_programs_program_id"),
        sa.PrimaryKeyConstraint("station", "program_id", name="pk_station_programs"),
    )
    op.execute(NOTE_SQLITE if op.get_bind().dialect.name == "sqlite" else NOTE_POSTGRESQL)


def downgrade() -> None:
    op.drop_table("station_programs")
