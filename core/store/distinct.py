"""Distinct values of a column, by one look into its index for each: however many rows have them."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa


def distinct(column: sa.Column[Any]) -> sa.Select[Any]:
    """The distinct values in order; the column is the first of an index and never null.

    Databases read the whole index for a DISTINCT; see https://wiki.postgresql.org/wiki/Loose_indexscan.
    """
    value = sa.select(sa.func.min(column).label("value")).cte("found", recursive=True)
    following = sa.select(sa.func.min(column)).where(column > value.c.value).scalar_subquery()
    value = value.union_all(sa.select(following).where(value.c.value.is_not(None)))
    return sa.select(value.c.value).where(value.c.value.is_not(None)).order_by(value.c.value)
