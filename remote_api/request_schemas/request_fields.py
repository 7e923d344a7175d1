"""Fields that several requests have."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import marshmallow as ma
from marshmallow import fields, validate

from core.access.passwords import MAX_LENGTH
from core.json_fields import NO_CONTROL, Pattern, storable

MAX_ID = 2_147_483_647
"""Ids are 32-bit in every database."""


ONE_LINE = Pattern(NO_CONTROL, error="must not contain control characters.")


EARLIEST = datetime(1970, 1, 1, tzinfo=UTC)
LATEST = datetime(9000, 1, 1, tzinfo=UTC)
"""Beyond these, time zone arithmetic may overflow."""


class Flag(fields.Boolean):
    """true or false in JSON, nothing else; in a query the texts `true` or `false`."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(truthy={"true"}, falsy={"false"}, **kwargs)

    def _deserialize(self, value: Any, attr: str | None, data: Any, **kwargs: Any) -> Any:
        if isinstance(value, bool):
            return value
        if not isinstance(value, str):
            raise self.make_error("invalid", input=value)
        return super()._deserialize(value, attr, data, **kwargs)


def short_text(least: int, most: int, **kwargs: Any) -> fields.String:
    """One line of text that can be stored."""
    return fields.String(validate=[validate.Length(least, most), ONE_LINE, storable], **kwargs)


def moment(**kwargs: Any) -> fields.AwareDateTime:
    """A time in RFC 3339; without a time zone it is UTC."""
    return fields.AwareDateTime(format="iso", default_timezone=UTC, validate=_is_reasonable, **kwargs)


def _is_reasonable(value: datetime) -> None:
    if not EARLIEST <= value <= LATEST:
        raise ma.ValidationError("must lie between the years 1970 and 9000.")


def password(**kwargs: Any) -> fields.String:
    """Any characters; the rules for new passwords are checked by `core.accounts`."""
    length = validate.Length(1, MAX_LENGTH)
    return fields.String(validate=length, metadata={"format": "password", "writeOnly": True}, **kwargs)


def refresh_token(**kwargs: Any) -> fields.String:
    return fields.String(validate=validate.Length(1, 4096), **kwargs)
