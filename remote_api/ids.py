"""Ids as they stand in addresses; anything else is no address of ours, and answers 404 before anything is looked up."""

from __future__ import annotations

from typing import Any

from werkzeug.routing import BaseConverter, IntegerConverter


class HexIdConverter(BaseConverter):
    """32 hexadecimal digits: an inspection, a session."""

    regex = "[0-9a-f]{32}"


class RowIdConverter(IntegerConverter):
    """A row of the database: 1 to 2³¹ − 1."""

    def __init__(self, url_map: Any) -> None:
        super().__init__(url_map, min=1, max=2_147_483_647)


def hex_schema(converter: BaseConverter) -> dict[str, Any]:
    return {"type": "string", "pattern": f"^{converter.regex}$"}


def row_schema(converter: IntegerConverter) -> dict[str, Any]:
    return {"type": "integer", "minimum": converter.min, "maximum": converter.max}
