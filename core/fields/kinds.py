"""The kinds of fields."""

from __future__ import annotations

import dataclasses
import math
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

import marshmallow as ma

from core.fields.field import MAX_LINE, Field, schema_of
from core.json_fields import (
    NO_CONTROL,
    JsonFlag,
    JsonInstance,
    JsonNumber,
    JsonTuple,
    Pattern,
    storable,
)
from core.text import Text, text

LOOSER_BY = (1.5, 2.0, 3.0)
"""Factors by which `looser` raises a number. A number that must be raised further was not the right one to change."""


@dataclass(frozen=True)
class NumberField(Field):
    """A number between `minimum` and `maximum`.

    `optional`: null is allowed and means *off*. `tolerates`: a larger value makes the tool more tolerant, and *off*
    makes it most tolerant.
    """

    minimum: float = 0.0
    maximum: float = 100.0
    step: float = 1.0
    integer: bool = False
    optional: bool = False
    tolerates: bool = False

    def looser(self, value: Any) -> tuple[Any, ...]:
        if not self.tolerates or value is None:
            return ()
        wanted = (max(value * factor, value + n * self.step) for n, factor in enumerate(LOOSER_BY, start=1))
        grid = (math.ceil(number / self.step - 1e-9) * self.step for number in wanted)
        allowed = (round(min(number, self.maximum), 6) for number in grid)
        steps = dict.fromkeys(int(n) if self.integer else n for n in allowed if n > value)
        return (*steps, None) if self.optional else tuple(steps)

    @property
    def span(self) -> str:
        """`0 to 255 px`; "" for a number without limits."""
        if math.isinf(self.minimum) and math.isinf(self.maximum):
            return ""
        return f"{self.minimum:g} to {self.maximum:g}{' ' + self.unit if self.unit else ''}"

    def schema(self, default: Any) -> ma.fields.Field[Any]:
        within = ma.validate.Range(self.minimum, self.maximum, error=f"must be {self.span}, not {{input}}")
        limits = f" from {self.span}" if self.span else ""
        wrong = f"must be a {'whole ' if self.integer else ''}number{limits}{', or null' if self.optional else ''}"
        messages = dict.fromkeys(("invalid", "null", "special", "too_large"), wrong)
        said = self._told(default, messages) | {"validate": within, "allow_none": self.optional}
        return ma.fields.Integer(strict=True, **said) if self.integer else JsonNumber(**said)


@dataclass(frozen=True)
class ChoiceField(Field):
    """One of several strings.

    `options`: value in files -> title for people. `tolerates`: the most tolerant value, if any.
    """

    options: Mapping[str, str] = dataclasses.field(default_factory=dict)
    tolerates: str = ""

    def schema(self, default: Any) -> ma.fields.Field[Any]:
        one_of = ma.validate.OneOf(list(self.options), error="must be one of {choices}, not {input}")
        wrong = f"must be one of {', '.join(self.options)}"
        return ma.fields.String(validate=one_of, **self._told(default, dict.fromkeys(("invalid", "null"), wrong)))

    def describe(self) -> dict[str, Any]:
        return {**super().describe(), "options": dict(self.options)}

    def looser(self, value: Any) -> tuple[Any, ...]:
        return (self.tolerates,) if self.tolerates and value != self.tolerates else ()


@dataclass(frozen=True)
class FlagField(Field):
    """True or false. `tolerates`: true makes the tool more tolerant."""

    tolerates: bool = False

    def looser(self, value: Any) -> tuple[Any, ...]:
        return (True,) if self.tolerates and not value else ()

    def schema(self, default: Any) -> ma.fields.Field[Any]:
        return JsonFlag(**self._told(default, dict.fromkeys(("invalid", "null"), "must be true or false")))


@dataclass(frozen=True)
class MemberField(Field):
    """One member of an Enum; files hold its value. `options`: member -> title for people."""

    options: Mapping[Any, str] = dataclasses.field(default_factory=dict)

    def schema(self, default: Any) -> ma.fields.Field[Any]:
        wrong = f"must be one of {', '.join(str(member.value) for member in self.options)}"
        messages = dict.fromkeys(("unknown", "null"), wrong)
        return ma.fields.Enum(type(next(iter(self.options))), by_value=True, **self._told(default, messages))

    def describe(self) -> dict[str, Any]:
        return {**super().describe(), "options": {member.value: title for member, title in self.options.items()}}


@dataclass(frozen=True)
class TextField(Field):
    """A text of `least` to `most` characters. Only its form is checked here, not its meaning.

    `one_line`: no control characters. `pattern`: replaces these checks; the whole text must match it (a regular
    expression that means the same in Python and ECMAScript), otherwise the message is `error`.
    """

    least: int = 0
    most: int = MAX_LINE
    one_line: bool = True
    pattern: str = ""
    error: str = ""

    def schema(self, default: Any) -> ma.fields.Field[Any]:
        if self.least:
            length = ma.validate.Length(self.least, self.most, error="must have {min} to {max} characters")
        else:
            length = ma.validate.Length(max=self.most, error="must have at most {max} characters")
        checks: list[Any] = [storable, length]
        if self.pattern:
            checks.append(Pattern(f"^{self.pattern}$", error=self.error))
        elif self.one_line:
            checks.append(Pattern(NO_CONTROL, error="must not contain control characters"))
        return ma.fields.String(
            validate=checks, **self._told(default, dict.fromkeys(("invalid", "null"), "must be a text"))
        )


@dataclass(frozen=True)
class TextsField(Field):
    """A tuple of texts, `most` at most (None: any number).

    `pattern`: each must match it, otherwise the message is `error`, with the text in the place of `{input}`.
    `ascending`: if not empty, there must be at least one, each greater than the one before, otherwise this is the
    message.
    """

    pattern: str = ""
    error: str = ""
    most: int | None = None
    ascending: str = ""

    def refusal(self, values: Sequence[str]) -> Text | None:
        """What is wrong with the texts, as the end of a sentence; None: nothing."""
        if self.most is not None and len(values) > self.most:
            return text("must be {most} at most", most=self.most)
        if self.pattern:
            wrong = next((value for value in values if re.fullmatch(self.pattern, value) is None), None)
            if wrong is not None:
                return text(self.error, input=wrong)
        if self.ascending and (not values or any(b <= a for a, b in pairwise(values))):
            return text(self.ascending)
        return None

    def schema(self, default: Any) -> ma.fields.Field[Any]:
        return JsonTuple(
            ma.fields.String(validate=storable),
            validate=self._check,
            **self._told(default, dict.fromkeys(("invalid", "null"), "must be a list of texts")),
        )

    def _check(self, values: Sequence[str]) -> None:
        wrong = self.refusal(values)
        if wrong is not None:
            raise ma.ValidationError(str(wrong))


@dataclass(frozen=True)
class NumbersField(Field):
    """A tuple of exactly `count` numbers."""

    count: int = 1

    def schema(self, default: Any) -> ma.fields.Field[Any]:
        wrong = f"must be a list of {self.count} numbers"
        return JsonTuple(
            JsonNumber(error_messages=dict.fromkeys(("invalid", "null", "special", "too_large"), "must be a number")),
            validate=ma.validate.Length(equal=self.count, error=wrong),
            **self._told(default, dict.fromkeys(("invalid", "null"), wrong)),
        )


@dataclass(frozen=True)
class GroupField(Field):
    """An instance of another declared dataclass. `optional`: null is allowed and means that there is none."""

    of: type = object
    optional: bool = False

    def schema(self, default: Any) -> ma.fields.Field[Any]:
        told = self._told(default, {"null": "must be an object"}) | {"allow_none": self.optional}
        return JsonInstance(schema_of(self.of), self.of, **told)


@dataclass(frozen=True)
class ListField(Field):
    """A tuple of `least` to `most` instances of another declared dataclass."""

    of: type = object
    least: int = 0
    most: int = 64

    def schema(self, default: Any) -> ma.fields.Field[Any]:
        many = f"{self.most}" if self.least == self.most else f"{self.least} to {self.most}"
        return JsonTuple(
            JsonInstance(schema_of(self.of), self.of),
            validate=ma.validate.Length(self.least, self.most, error=f"must be a list of {many}"),
            **self._told(default, dict.fromkeys(("invalid", "null"), f"must be a list of {many}")),
        )
