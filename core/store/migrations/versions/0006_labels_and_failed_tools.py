"""Who gave a label and when, which tools were NG, and indexes for the other filters of the history."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

INDEXES = {
    "version_hash": ["version_hash", "seq", "id", "judged_at"],
    "is_simulated": ["is_simulated", "seq", "id", "judged_at"],
    "part_number": ["part", "seq", "id", "judged_at"],
}
LABELED = sa.text("label IS NOT NULL")

# From the records that are there already; one that cannot be read names no tool.
NOTE_SQLITE = """
INSERT OR IGNORE INTO failed_tools (inspection_id, tool, seq)
SELECT i.id, json_extract(tool.value, '$.name'), i.seq FROM inspections AS i,
    json_each(CASE WHEN json_valid(i.body) THEN i.body ELSE '{}' END, '$.tools') AS tool
WHERE json_extract(tool.value, '$.judgement') = 'NG' AND json_extract(tool.value, '$.name') IS NOT NULL
"""
NOTE_POSTGRESQL = """
INSERT INTO failed_tools (inspection_id, tool, seq)
SELECT i.id, tool ->> 'name', i.seq FROM inspections AS i, json_array_elements(i.body -> 'tools') AS tool
WHERE json_typeof(i.body -> 'tools') = 'array' AND tool ->> 'judgement' = 'NG' AND tool ->> 'name' IS NOT NULL
ON CONFLICT DO NOTHING
"""


def upgrade() -> None:
    op.add_column("inspections", sa.Column("label_by", sa.String(80)))
    op.add_column("inspections", sa.Column("label_at", sa.DateTime(timezone=True)))
    for name, keys in INDEXES.items():
        op.create_index(f"ix_inspections_{name}", "inspections", keys)
    op.create_index(
        "ix_inspections_label",
        "inspections",
        ["label", "seq", "id"],
        sqlite_where=LABELED,
        postgresql_where=LABELED,
    )
    op.create_table(
        "failed_tools",
        sa.Column("inspection_id", sa.String(64), nullable=False),
        sa.Column("tool", sa.String(80), nullable=False),
        sa.Column("seq", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("inspection_id", "tool", name="pk_failed_tools"),
        sqlite_with_rowid=False,
    )
    op.execute(NOTE_SQLITE if op.get_bind().dialect.name == "sqlite" else NOTE_POSTGRESQL)
    op.create_index("ix_failed_tools_tool", "failed_tools", ["tool", "seq", "inspection_id"])


def downgrade() -> None:
    op.drop_table("failed_tools")
    for name in ("label", *INDEXES):
        op.drop_index(f"ix_inspections_{name}", "inspections")
    op.drop_column("inspections", "label_at")
    op.drop_column("inspections", "label_by")
