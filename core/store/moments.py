"""Moments as whole numbers since 1970, as the store keeps them: equal on every database, and sorted as moments are."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)


def microseconds_of(moment: datetime) -> int:
    """Number of microseconds since 1970; such a number is the `seq` of a result."""
    return (moment - EPOCH) // _MICROSECOND


def moment_after(microseconds: int) -> datetime:
    """The moment so many microseconds after the beginning of 1970."""
    return EPOCH + microseconds * _MICROSECOND
