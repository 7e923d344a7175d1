"""Ids in addresses; anything else is not a valid address and gives 404 before any lookup.

The limits are part of the patterns: werkzeug answers 405 if a converter refuses a value that its pattern matches.
"""

from __future__ import annotations

from typing import Any

from werkzeug.routing import BaseConverter


class HexIdConverter(BaseConverter):
    """32 hexadecimal digits: an inspection or a session."""

    regex = "[0-9a-f]{32}"


class Sha256Converter(BaseConverter):
    """64 hexadecimal digits: the content hash of a picture."""

    regex = "[0-9a-f]{64}"


class RowIdConverter(BaseConverter):
    """Id of a row of the database: 1 to 999 999 999, within 32 bits."""

    regex = "[1-9][0-9]{0,8}"

    def to_python(self, value: str) -> int:
        return int(value)


class BackupNameConverter(BaseConverter):
    """Name of a backup's file, without its suffix."""

    regex = "[A-Za-z0-9][A-Za-z0-9_-]{0,99}"


def text_schema(converter: BaseConverter) -> dict[str, Any]:
    return {"type": "string", "pattern": f"^{converter.regex}$"}


def row_schema(_converter: BaseConverter) -> dict[str, Any]:
    return {"type": "integer", "minimum": 1, "maximum": 999_999_999}
