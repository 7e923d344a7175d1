"""Renames results to inspections, and the version's columns to version_hash and version_number."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

VERSION = {"program_version": "version_hash", "program_number": "version_number"}

INDEXES = {
    "seq": ["seq", "id", "judged_at"],
    "judgement": ["judgement", "seq", "id", "judged_at"],
    "program": ["program_id", "seq", "id", "judged_at"],
    "program_judgement": ["program_id", "judgement", "seq", "id", "judged_at"],
    "part": ["station", "part"],
}
PARTIAL = {
    "seq_lead_us": (["seq_lead_us"], "seq_lead_us > 0"),
    "image_pending": (["station"], "image_state = 'pending'"),
}


def upgrade() -> None:
    _rename_column("program_versions", "number", "version_number")
    _rename_column("program_versions", "version", "version_hash")
    _rename_column("station_state", "version", "version_hash")
    _move("results", "inspections", VERSION)


def downgrade() -> None:
    _move("inspections", "results", {new: old for old, new in VERSION.items()})
    _rename_column("station_state", "version_hash", "version")
    _rename_column("program_versions", "version_hash", "version")
    _rename_column("program_versions", "version_number", "number")


def _rename_column(table: str, old: str, new: str) -> None:
    op.execute(f"ALTER TABLE {table} RENAME COLUMN {old} TO {new}")


def _move(old: str, new: str, renamed: dict[str, str]) -> None:
    """Move all rows to a table of the new name: SQLite renames a table, but not its key and indexes."""
    for name in (*INDEXES, *PARTIAL):
        op.drop_index(f"ix_{old}_{name}", old)
    names = set(renamed.values())
    version = sorted(names, key=lambda name: name.endswith("number"))
    columns: tuple[sa.Column[Any], ...] = (
        sa.Column("id", sa.String(64), nullable=False),
        sa.Column("station", sa.String(60), nullable=False),
        sa.Column("part", sa.BigInteger(), nullable=False),
        sa.Column("judgement", sa.String(8), nullable=False),
        sa.Column("program_id", sa.Integer()),
        sa.Column("program_name", sa.String(80), nullable=False),
        sa.Column(version[0], sa.String(64), nullable=False),
        sa.Column(version[1], sa.Integer(), nullable=False),
        sa.Column("captured_at", sa.DateTime(timezone=True)),
        sa.Column("judged_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("trigger", sa.String(16), nullable=False),
        sa.Column("is_simulated", sa.Boolean(), nullable=False),
        sa.Column("elapsed_ms", sa.Float(), nullable=False),
        sa.Column("reason", sa.JSON()),
        sa.Column("image_state", sa.String(8), nullable=False),
        sa.Column("image_name", sa.String(120)),
        sa.Column("label", sa.String(16)),
        sa.Column("body", sa.JSON(), nullable=False),
        sa.Column("seq", sa.BigInteger(), nullable=False, server_default="0"),
        sa.Column("seq_lead_us", sa.BigInteger(), nullable=False, server_default="0"),
    )
    before = {after: name for name, after in renamed.items()}
    taken = ", ".join(f'"{before.get(column.name, column.name)}"' for column in columns)
    given = ", ".join(f'"{column.name}"' for column in columns)
    op.create_table(new, *columns, sa.PrimaryKeyConstraint("id", name=f"pk_{new}"))
    # In the order of writing, which is how SQLite numbers the rows again.
    op.execute(f"INSERT INTO {new} ({given}) SELECT {taken} FROM {old} ORDER BY seq, id")  # noqa: S608 - names of ours
    op.drop_table(old)
    for name, keys in INDEXES.items():
        op.create_index(f"ix_{new}_{name}", new, keys)
    for name, (keys, where) in PARTIAL.items():
        op.create_index(f"ix_{new}_{name}", new, keys, sqlite_where=sa.text(where), postgresql_where=sa.text(where))
