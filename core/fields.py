"""One declaration per field.

The JSON reader, the API's schema and document, the panel's form, the differences in words and `tools --json` are all
derived from it.

@dataclass(frozen=True)
class AreaParams(Params):
    level: float = number("Level", default=128, minimum=0, maximum=255, help="Gray level that splits bright from dark.")
"""

from __future__ import annotations

import dataclasses
import functools
import math
import re
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from enum import Enum
from itertools import pairwise
from types import MappingProxyType
from typing import Any, TypeVar, cast

import marshmallow as ma

from core.errors import InvalidProgramConfigError
from core.json_fields import (
    NO_CONTROL,
    Declared,
    JsonFlag,
    JsonInstance,
    JsonNumber,
    JsonTuple,
    Pattern,
    problems,
    storable,
)
from core.text import Text, text

REQUIRED: Any = dataclasses.MISSING
"""A default that says: there is none, the field must be given."""

LEFT_OUT: Any = ma.missing
"""A default of `Field.schema` that says: a field that is not given is left out of the loaded values."""

MAX_LINE = 80
"""Longest name, in characters; the default limit of every text."""

OnlyIf = Mapping[str, tuple[Any, ...]]
"""Name of another field of the instance -> the values of it with which this field has an effect."""

NOT_BLANK = r"[^\x00-\x1f\x7f]*[^\s\x00-\x1f\x7f][^\x00-\x1f\x7f]*"
"""Pattern of one line with at least one character that is not blank."""

ALWAYS: OnlyIf = MappingProxyType({})


@dataclass(frozen=True)
class Field:
    """What a person needs to know about a field. `title` and `help` are English; the faces translate them."""

    title: str
    help: str = ""
    unit: str = ""
    only_if: OnlyIf = dataclasses.field(default_factory=dict, kw_only=True)

    def schema(self, default: Any) -> ma.fields.Field[Any]:
        """The marshmallow field that loads and dumps it as JSON."""
        raise NotImplementedError

    def _told(self, default: Any, messages: Mapping[str, str]) -> dict[str, Any]:
        """Arguments common to every schema field: its default, its error messages and its description."""
        told: dict[str, Any] = {"metadata": {"description": self.help or f"{self.title}."}}
        if default is REQUIRED:
            return told | {"required": True, "error_messages": {"required": "is missing", **messages}}
        return told | {"load_default": default, "error_messages": dict(messages)}

    def describe(self) -> dict[str, Any]:
        """JSON-ready description of the field."""
        shown = {f.name: getattr(self, f.name) for f in dataclasses.fields(self) if f.name != "tolerates"}
        shown["only_if"] = {name: list(values) for name, values in self.only_if.items()}
        return {"kind": type(self).__name__.removesuffix("Field").lower(), **shown}

    def matters(self, instance: Any) -> bool:
        """Whether the field has any effect, given the instance's other fields."""
        return all(getattr(instance, name) in values for name, values in self.only_if.items())

    def looser(self, value: Any) -> tuple[Any, ...]:  # noqa: ARG002
        """Values that make a tool more tolerant than `value`, smallest step first; empty unless some are declared."""
        return ()


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


M = TypeVar("M", bound=Enum)

# --- declaring ----------------------------------------------------------------------------------------------------


def number(
    title: str,
    *,
    default: float | None,
    minimum: float,
    maximum: float,
    step: float = 1.0,
    unit: str = "",
    integer: bool = False,
    optional: bool = False,
    tolerates: bool = False,
    only_if: OnlyIf = ALWAYS,
    help: str = "",  # noqa: A002
) -> Any:
    field = NumberField(title, help, unit, minimum, maximum, step, integer, optional, tolerates, only_if=only_if)
    return declare(field, default)


def choice(
    title: str,
    *,
    default: str,
    options: Mapping[str, str],
    tolerates: str = "",
    only_if: OnlyIf = ALWAYS,
    help: str = "",  # noqa: A002
) -> Any:
    return declare(ChoiceField(title, help, "", options, tolerates, only_if=only_if), default)


def member(title: str, *, default: M, options: Mapping[M, str], help: str = "") -> Any:  # noqa: A002
    return declare(MemberField(title, help, options=options), default)


def flag(
    title: str,
    *,
    default: bool,
    tolerates: bool = False,
    only_if: OnlyIf = ALWAYS,
    help: str = "",  # noqa: A002
) -> Any:
    return declare(FlagField(title, help, tolerates=tolerates, only_if=only_if), default)


def short_text(
    title: str,
    *,
    default: str = "",
    least: int = 0,
    most: int = MAX_LINE,
    one_line: bool = True,
    pattern: str = "",
    error: str = "",
    only_if: OnlyIf = ALWAYS,
    help: str = "",  # noqa: A002
) -> Any:
    field = TextField(
        title, help, least=least, most=most, one_line=one_line, pattern=pattern, error=error, only_if=only_if
    )
    return declare(field, default)


def numbers(title: str, *, count: int, help: str = "") -> Any:  # noqa: A002
    """A tuple of `count` numbers; its default is all 0."""
    return declare(NumbersField(title, help, count=count), (0.0,) * count)


def texts(
    title: str,
    *,
    most: int,
    only_if: OnlyIf = ALWAYS,
    help: str = "",  # noqa: A002
) -> Any:
    """At most `most` texts; none by default."""
    return declare(TextsField(title, help, most=most, only_if=only_if), ())


def group(title: str, of: type, *, help: str = "") -> Any:  # noqa: A002
    """An instance of another declared dataclass; its default is an instance made of that class's defaults."""
    return declare(GroupField(title, help, of=of), factory=of)


def optional_group(title: str, of: type, *, help: str = "") -> Any:  # noqa: A002
    """An instance of another declared dataclass, or None, which is the default."""
    return declare(GroupField(title, help, of=of, optional=True), None)


def listing(title: str, of: type, *, default: tuple[Any, ...], least: int, most: int, help: str = "") -> Any:  # noqa: A002
    return declare(ListField(title, help, of=of, least=least, most=most), default)


def same(of: type, name: str, **differing: Any) -> Any:
    """The field `name` that another dataclass declares, with the attributes in `differing` replaced."""
    found = next(f for f in dataclasses.fields(of) if f.name == name)
    default = differing.pop("default", found.default)
    return declare(dataclasses.replace(found.metadata["field"], **differing), default)


def required() -> Any:
    """A field that must be given and that has no declaration: other code loads and dumps it."""
    return dataclasses.field()


def declare(field: Field, default: Any = REQUIRED, factory: Any = dataclasses.MISSING) -> Any:
    return dataclasses.field(default=default, default_factory=factory, metadata={"field": field})


# --- reading ------------------------------------------------------------------------------------------------------


P = TypeVar("P")


def fields_of(cls: type) -> dict[str, Field]:
    """Declared fields by name, in the order of declaration; a class's own fields before the inherited ones."""
    inherited = {f.name for base in cls.__mro__[1:] if dataclasses.is_dataclass(base) for f in dataclasses.fields(base)}
    ordered = sorted(dataclasses.fields(cls), key=lambda f: f.name in inherited)
    return {f.name: f.metadata["field"] for f in ordered if "field" in f.metadata}


def describe(cls: type) -> list[dict[str, Any]]:
    """JSON-ready description of every declared field with its default, for forms and `tools --json`."""
    defaults = defaults_of(cls)
    return [
        {
            "name": name,
            **field.describe(),
            "default": list(default) if isinstance(default := defaults[name], tuple) else default,
        }
        for name, field in fields_of(cls).items()
    ]


def defaults_of(cls: type) -> dict[str, Any]:
    """The defaults by field name; `REQUIRED` for a field that has none."""
    return {
        f.name: f.default if f.default_factory is dataclasses.MISSING else f.default_factory()
        for f in dataclasses.fields(cls)
    }


@functools.cache
def schema_of(cls: type) -> type[ma.Schema]:
    """The marshmallow schema of a dataclass' declared fields."""
    defaults = defaults_of(cls)
    declared: dict[str, Any] = {name: field.schema(defaults[name]) for name, field in fields_of(cls).items()}
    return Declared.from_dict(declared, name=f"{cls.__name__}Schema")


def load(cls: type[P], data: Any, where: str) -> P:
    """An instance of `cls` from JSON, every value checked.

    Raises:
        InvalidProgramConfigError: naming `where` and each field that is wrong.
    """
    return cls(**values(cls, data, where))


def values(cls: type, data: Any, where: str) -> dict[str, Any]:
    """The values of the declared fields of `cls` from JSON, with the defaults of those that are left out.

    Raises:
        InvalidProgramConfigError: as in `load`.
    """
    with _naming(where):
        return cast("dict[str, Any]", _schema(cls).load(data))


def check(instance: Any, where: str, *names: str) -> None:
    """Check the values of the named declared fields, or of all of them.

    Raises:
        InvalidProgramConfigError: naming `where` and the field that is wrong.
    """
    schema = _schema(type(instance)).fields
    with _naming(where):
        for name in names or schema:
            try:
                schema[name].deserialize(schema[name].serialize(name, instance))
            except ma.ValidationError as error:
                raise ma.ValidationError({name: error.messages}) from error


def dump(instance: Any) -> dict[str, Any]:
    """The instance's declared fields as JSON values; `load` reads them back."""
    return cast("dict[str, Any]", _schema(type(instance)).dump(instance))


@contextmanager
def _naming(where: str) -> Iterator[None]:
    try:
        yield
    except ma.ValidationError as error:
        raise InvalidProgramConfigError(
            "{where}: {problems}.", where=where, problems=problems(error.messages).rstrip(".")
        ) from error


def _schema(cls: type) -> ma.Schema:
    return _made(schema_of(cls))


@functools.cache  # loading and dumping do not change a schema; making one takes 0.5 ms
def _made(schema: type[ma.Schema]) -> ma.Schema:
    return schema()
