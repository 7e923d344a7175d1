"""Paging by cursor: each page names the start of the next one, so that new rows do not shift the old ones."""

from __future__ import annotations

import base64
import binascii
import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Generic, TypeVar

from core.errors import ValidationError
from core.json_fields import is_storable

if TYPE_CHECKING:
    from collections.abc import Sequence

T = TypeVar("T")

MAX_LIMIT = 200


@dataclass(frozen=True)
class Page(Generic[T]):
    """Some items, newest first; `next_cursor` requests the following ones, None at the end."""

    items: tuple[T, ...]
    next_cursor: str | None = None


def checked_limit(limit: int) -> int:
    if not 1 <= limit <= MAX_LIMIT:
        raise ValidationError("A page holds 1 to {most} entries, not {limit}.", most=MAX_LIMIT, limit=limit)
    return limit


def to_cursor(*place: str | int) -> str:
    return base64.urlsafe_b64encode(json.dumps(place).encode()).decode().rstrip("=")


def from_cursor(cursor: str, *kinds: type[str] | type[int]) -> Sequence[str | int]:
    """Decode the place written by `to_cursor`. Raises ValidationError unless it has values of these types."""
    try:
        place = json.loads(base64.b64decode(cursor + "=" * (-len(cursor) % 4), altchars=b"-_", validate=True))
    except (ValueError, binascii.Error, RecursionError):
        place = None
    if not isinstance(place, list) or [type(value) for value in place] != list(kinds) or not all(map(_is_sane, place)):
        raise _forged()
    return place


def _forged() -> ValidationError:
    return ValidationError("The cursor is not one that a page has given. Begin at the first page.")


def _is_sane(value: str | int) -> bool:
    """Whether the value is within the range of the database."""
    return abs(value) < 1 << 63 if isinstance(value, int) else is_storable(value)
