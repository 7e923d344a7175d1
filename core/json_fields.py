"""Fields of JSON as marshmallow loads and dumps them: strict about types, and with words that say what is wanted."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import marshmallow as ma


class Declared(ma.Schema):
    """Of declared fields: whatever else is given is refused."""

    error_messages = {"unknown": "is no field; leave it out", "type": "must be a JSON object"}  # noqa: RUF012


class JsonNumber(ma.fields.Float):
    """A number of JSON, and no text or flag that merely looks like one."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(allow_nan=False, **kwargs)

    def _deserialize(self, value: Any, attr: str | None, data: Any, **kwargs: Any) -> Any:
        if isinstance(value, bool) or not isinstance(value, int | float):
            raise self.make_error("invalid", input=value)
        return super()._deserialize(value, attr, data, **kwargs)


class JsonFlag(ma.fields.Boolean):
    """true or false of JSON, and nothing that merely looks like them: 0 equals False in Python."""

    def _deserialize(self, value: Any, attr: str | None, data: Any, **kwargs: Any) -> Any:  # noqa: ARG002
        if not isinstance(value, bool):
            raise self.make_error("invalid", input=value)
        return value


class JsonTuple(ma.fields.List[Any]):
    """A list, loaded as a tuple so that what holds it stays immutable."""

    def _deserialize(self, *args: Any, **kwargs: Any) -> Any:
        return tuple(super()._deserialize(*args, **kwargs))


class JsonInstance(ma.fields.Nested):
    """An instance of a declared dataclass, where `Nested` alone would give a dict."""

    def __init__(self, schema: type[ma.Schema], of: type, **kwargs: Any) -> None:
        super().__init__(schema, **kwargs)
        self._of = of

    def _deserialize(self, *args: Any, **kwargs: Any) -> Any:
        return self._of(**super()._deserialize(*args, **kwargs))


NO_CONTROL = r"^[^\x00-\x1f\x7f]*$"
"""Pattern of one line of text."""


class Pattern(ma.validate.Regexp):
    r"""All of the value, in a notation that the API document's readers share.

    Theirs knows no `\Z`, and our `$` lets a line break through.
    """

    def __call__(self, value: Any) -> Any:
        if self.regex.fullmatch(value) is None:
            raise ma.ValidationError(self.error or self.default_message)
        return value


class Each(Pattern):
    """All of each value of a list; the words for what is wrong are the list's, with `{input}` for the value."""

    def __call__(self, value: Any) -> Any:
        for one in value:
            if self.regex.fullmatch(one) is None:
                raise ma.ValidationError(self.error.format(input=one))
        return value


def is_storable(value: str) -> bool:
    """Whether database and file can hold the text: neither takes a zero character or half of a surrogate pair."""
    return "\0" not in value and not any("\ud800" <= character <= "\udfff" for character in value)


def storable(value: str) -> None:
    """Raises marshmallow.ValidationError."""
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
