"""Alembic's entry point: runs the migrations on the connection from `core.store.migrate`."""

from __future__ import annotations

from alembic import context

from core.store.tables import METADATA

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=METADATA,
    # SQLite changes a column by copying its table.
    render_as_batch=True,
)
context.run_migrations()
