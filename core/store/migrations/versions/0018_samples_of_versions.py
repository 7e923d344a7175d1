"""Samples belong to the version, and what tools learn from them is stored.

The samples that a program had so far, beside its versions, become part of a new version of it. Its earlier versions,
one of which may be the active one, stay as they are.
"""

from __future__ import annotations

import hashlib
import json
from datetime import UTC, datetime
from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0018"
down_revision = "0017"
branch_labels = None
depends_on = None

_samples = sa.table("program_samples", *map(sa.column, ("program_id", "picture", "ordinal", "kind")))
_versions = sa.table(
    "program_versions",
    *map(sa.column, ("program_id", "version_number", "version_hash", "master", "author", "reason", "parent")),
    sa.column("body", sa.JSON()),
    sa.column("created_at", sa.DateTime(timezone=True)),
)


def upgrade() -> None:
    op.create_table(
        "learned_results",
        sa.Column("key", sa.String(64), nullable=False),
        sa.Column("file", sa.String(64), nullable=False),
        sa.Column("stored_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("key", name="pk_learned_results"),
    )
    connection = op.get_bind()
    found = connection.execute(sa.select(_samples).order_by(_samples.c.program_id, _samples.c.ordinal)).all()
    given: dict[int, list[dict[str, str]]] = {}
    for row in found:
        given.setdefault(row.program_id, []).append({"picture": row.picture, "kind": row.kind})
    for program_id, samples in given.items():
        version = _next_version(connection, program_id, samples)
        if version is not None:
            connection.execute(_versions.insert().values(version))
    op.drop_table("program_samples")


def _next_version(connection: sa.Connection, program_id: int, samples: list[dict[str, str]]) -> dict[str, Any] | None:
    """The newest version with the samples; None: there is none, or it is damaged and says so when it is used."""
    mine = sa.select(_versions.c.version_number, _versions.c.version_hash, sa.cast(_versions.c.body, sa.Text))
    mine = mine.where(_versions.c.program_id == program_id).order_by(_versions.c.version_number.desc()).limit(1)
    newest = connection.execute(mine).one_or_none()
    if newest is None:
        return None
    number, parent, written = newest
    try:
        body = json.loads(written)
        # A master may have followed that is an NG sample: a version cannot name it as both.
        kept = [sample for sample in samples if sample != {"picture": body["master"], "kind": "NG"}]
        if _hash(body) != parent or not kept:
            return None
        if body.get("samples") == kept:  # it was written before a way back to the earlier schema, see `downgrade`
            return None
        body["samples"] = kept
    except (ValueError, TypeError, KeyError):
        return None
    return {
        "program_id": program_id,
        "version_number": number + 1,
        "version_hash": _hash(body),
        "body": body,
        "master": body["master"],
        "author": "system",
        "created_at": datetime.now(UTC),
        "reason": "Its samples belong to the version now",
        "parent": parent,
    }


def _hash(body: Any) -> str:
    """As `Program.version_hash`."""
    canonical = json.dumps(body, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    return hashlib.sha256(canonical.encode()).hexdigest()


def downgrade() -> None:
    op.create_table(
        "program_samples",
        sa.Column("program_id", sa.Integer(), nullable=False),
        sa.Column("picture", sa.String(64), nullable=False),
        sa.Column("ordinal", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(8), nullable=False),
        sa.PrimaryKeyConstraint("program_id", "picture", name="pk_program_samples"),
        sa.ForeignKeyConstraint(["program_id"], ["programs.id"], name="fk_program_samples_program_id"),
    )
    op.drop_table("learned_results")
    # Those of each newest version, which is what the earlier release showed. The version itself stays as it is.
    connection = op.get_bind()
    numbers = sa.select(_versions.c.program_id, sa.func.max(_versions.c.version_number).label("number"))
    newest = numbers.group_by(_versions.c.program_id).subquery()
    bodies = sa.select(_versions.c.program_id, sa.cast(_versions.c.body, sa.Text).label("written")).join(
        newest,
        sa.and_(_versions.c.program_id == newest.c.program_id, _versions.c.version_number == newest.c.number),
    )
    for program_id, written in connection.execute(bodies).all():
        if rows := _rows(program_id, written):
            connection.execute(_samples.insert(), rows)


def _rows(program_id: int, written: str) -> list[dict[str, Any]]:
    """The samples that a version names; none where it is damaged."""
    try:
        samples = {sample["picture"]: sample["kind"] for sample in json.loads(written).get("samples", ())}
    except (ValueError, TypeError, KeyError, AttributeError):
        return []
    return [
        {"program_id": program_id, "picture": picture, "ordinal": ordinal, "kind": kind}
        for ordinal, (picture, kind) in enumerate(samples.items())
    ]
