"""JSON fields for marshmallow: strict about types, with error messages that say what is expected."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import marshmallow as ma


class Declared(ma.Schema):
    """Base of the schemas of declared fields: refuses unknown fields."""

    error_messages = {"unknown": "is no field; leave it out", "type": "must be a JSON object"}  # noqa: RUF012


class JsonNumber(ma.fields.Float):
    """A number of JSON; not a string or boolean that Python would convert."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(allow_nan=False, **kwargs)

    def _deserialize(self, value: Any, attr: str | None, data: Any, **kwargs: Any) -> Any:
        if isinstance(value, bool) or not isinstance(value, int | float):
            raise self.make_error("invalid", input=value)
        return super()._deserialize(value, attr, data, **kwargs)


class JsonFlag(ma.fields.Boolean):
    """true or false of JSON; not a number that Python considers equal."""

    def _deserialize(self, value: Any, attr: str | None, data: Any, **kwargs: Any) -> Any:  # noqa: ARG002
        if not isinstance(value, bool):
            raise self.make_error("invalid", input=value)
        return value


class JsonTuple(ma.fields.List[Any]):
    """A list, loaded as a tuple so that its owner stays immutable."""

    def _deserialize(self, *args: Any, **kwargs: Any) -> Any:
        return tuple(super()._deserialize(*args, **kwargs))


class JsonInstance(ma.fields.Nested):
    """An instance of a declared dataclass; `Nested` alone would give a dict."""

    def __init__(self, schema: type[ma.Schema], of: type, **kwargs: Any) -> None:
        super().__init__(schema, **kwargs)
        self._of = of

    def _deserialize(self, *args: Any, **kwargs: Any) -> Any:
        return self._of(**super()._deserialize(*args, **kwargs))


NO_CONTROL = r"^[^\x00-\x1f\x7f]*$"
"""Pattern of one line of text, possibly empty."""


class Pattern(ma.validate.Regexp):
    r"""Matches the whole value, with a pattern that is also valid in the API document.

    That notation (ECMAScript) has no `\Z`, and Python's `$` allows a trailing line break.
    """

    def __call__(self, value: Any) -> Any:
        if self.regex.fullmatch(value) is None:
            raise ma.ValidationError(self.error or self.default_message)
        return value


def is_storable(value: str) -> bool:
    """Whether database and files can store the text: no NUL character and no lone surrogate."""
    return "\0" not in value and not any("\ud800" <= character <= "\udfff" for character in value)


def storable(value: str) -> None:
    """Raise marshmallow.ValidationError unless the text can be stored."""
    if not is_storable(value):
        raise ma.ValidationError("holds characters that cannot be stored")


def problems(messages: Any, prefix: str = "") -> str:
    """Marshmallow's nested messages as one line: `params.level must be 0 to 255, not 300`."""
    if isinstance(messages, Mapping):
        parts = [
            problems(value, prefix if key == "_schema" else f"{prefix}.{key}" if prefix else str(key))
            for key, value in messages.items()
        ]
        return "; ".join(parts)
    said = ", ".join(str(message) for message in (messages if isinstance(messages, list) else [messages]))
    return f"{prefix} {said}".strip()
