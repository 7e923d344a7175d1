"""Sentences for people, with the values kept apart from the template.

The core writes English; a face that uses another language translates `template` and fills in `values` itself.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any


@dataclass(frozen=True)
class Text:
    r"""One sentence: an English template with `{named}` gaps (`str.format`) and the values that fill them.

    `str(text)` is the English sentence. A value may itself be a `Text`. Bytes of a file name that are not valid UTF-8
    are shown as `\udcff`, so that every sentence can be printed and stored.
    """

    template: str
    values: Mapping[str, Any] = field(default_factory=dict)

    def __post_init__(self) -> None:
        object.__setattr__(
            self, "values", MappingProxyType({name: _printable(value) for name, value in self.values.items()})
        )

    def __str__(self) -> str:
        return self.template.format(**self.values)

    def __hash__(self) -> int:
        # Only the template is hashed: values may be unhashable, and 1 equals 1.0.
        return hash(self.template)

    def __reduce__(self) -> tuple[Any, ...]:
        return Text, (self.template, dict(self.values))

    def to_json(self) -> dict[str, Any]:
        """The sentence with its parts, so that a stored sentence can be translated when it is shown."""
        values = {name: value.to_json() if isinstance(value, Text) else value for name, value in self.values.items()}
        return {"text": str(self), "template": self.template, "values": values}

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> Text:
        values = {
            name: cls.from_json(value) if isinstance(value, Mapping) and "template" in value else value
            for name, value in data["values"].items()
        }
        return cls(data["template"], values)


def _printable(value: Any) -> Any:
    """Escape the lone surrogates that stand for undecodable bytes (PEP 383): no encoding can write them."""
    return value.encode("utf-8", "backslashreplace").decode() if isinstance(value, str) else value


def text(template: str, **values: Any) -> Text:
    """The short way to write a `Text`: `text("{tool}: {count} missing", tool="pins", count=1)`."""
    return Text(template, values)


def together(sentences: Iterable[Text]) -> Text | None:
    """Several sentences as one text, in their order; None where there are none."""
    told: Text | None = None
    for sentence in sentences:
        told = sentence if told is None else text("{first} {second}", first=told, second=sentence)
    return told


def shown_pct(value: float, places: int = 1) -> float:
    """A percentage as faces and sentences show it: truncated, not rounded.

    A value just below 100 or below a limit is therefore never shown as if it had reached it.
    """
    factor = 10**places
    return float(math.floor(value * factor + 1e-6) / factor)


# fmt: off
CONTROL_NAMES = (
    "NUL", "SOH", "STX", "ETX", "EOT", "ENQ", "ACK", "BEL", "BS", "HT", "LF", "VT", "FF", "CR", "SO", "SI",
    "DLE", "DC1", "DC2", "DC3", "DC4", "NAK", "SYN", "ETB", "CAN", "EM", "SUB", "ESC", "FS", "GS", "RS", "US",
)
# fmt: on
"""Of the characters 0 to 31 (ISO/IEC 646)."""


def shown_read(read: str, most: int = 60) -> str:
    """A text that a tool has read, as faces and sentences show it: on one line, at most `most` characters.

    Control characters are shown by name, such as <GS>; of a long text the middle is left out, because codes differ at
    their ends.
    """
    if len(read) > most:
        tail = (most - 1) // 2
        read = f"{read[: most - 1 - tail]}…{read[len(read) - tail :]}"
    return "".join(map(_shown_character, read))


def _shown_character(character: str) -> str:
    if (code := ord(character)) < len(CONTROL_NAMES):
        return f"<{CONTROL_NAMES[code]}>"
    return character if character.isprintable() else f"<U+{code:04X}>"
