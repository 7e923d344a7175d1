"""One declaration per parameter: the schema, the panel's form, the API document and `tools --json` all read it.

@dataclass(frozen=True)
class AreaParams(Params):
    level: float = number("Level", default=128, minimum=0, maximum=255, help="Gray level that splits bright from dark.")
"""

from __future__ import annotations

import dataclasses
import functools
import inspect
import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, TypeVar, cast

import marshmallow as ma

from core.errors import InvalidProgramConfigError, InvalidROIError
from core.inspection.geometry import Roi, roi_from_json


@dataclass(frozen=True)
class Field:
    """What a person needs to know of a parameter. `title` and `help` are English; faces translate them."""

    title: str
    help: str = ""
    unit: str = ""

    def schema(self, default: Any) -> ma.fields.Field[Any]:
        raise NotImplementedError

    def describe(self) -> dict[str, Any]:
        shown = {name: value for name, value in dataclasses.asdict(self).items() if name != "tolerates"}
        return {"kind": type(self).__name__.removesuffix("Field").lower(), **shown}

    def looser(self, value: Any) -> tuple[Any, ...]:  # noqa: ARG002
        """Values that make a tool more tolerant than this one, the smallest step first; none unless declared so."""
        return ()


LOOSER_BY = (1.5, 2.0, 3.0)
"""A number is loosened in these steps; one that needs more was not meant to be that number."""


@dataclass(frozen=True)
class NumberField(Field):
    """`optional`: null is allowed and means *off*.

    `tolerates`: a larger value makes the tool more tolerant, and off most of all.
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

    def schema(self, default: Any) -> ma.fields.Field[Any]:
        span = f"{self.minimum:g} to {self.maximum:g}{' ' + self.unit if self.unit else ''}"
        within = ma.validate.Range(self.minimum, self.maximum, error=f"must be {span}, not {{input}}")
        wrong = f"must be a {'whole ' if self.integer else ''}number from {span}{', or null' if self.optional else ''}"
        options: dict[str, Any] = {
            "load_default": default,
            "validate": within,
            "allow_none": self.optional,
            "error_messages": dict.fromkeys(("invalid", "null", "special", "too_large"), wrong),
        }
        return ma.fields.Integer(strict=True, **options) if self.integer else JsonNumber(**options)


@dataclass(frozen=True)
class ChoiceField(Field):
    """`options`: value in files -> title for people. `tolerates`: the one that makes the tool most tolerant, if any."""

    options: Mapping[str, str] = dataclasses.field(default_factory=dict)
    tolerates: str = ""

    def schema(self, default: Any) -> ma.fields.Field[Any]:
        one_of = ma.validate.OneOf(list(self.options), error="must be one of {choices}, not {input}")
        wrong = f"must be one of {', '.join(self.options)}"
        return ma.fields.String(
            load_default=default, validate=one_of, error_messages=dict.fromkeys(("invalid", "null"), wrong)
        )

    def describe(self) -> dict[str, Any]:
        return {**super().describe(), "options": dict(self.options)}

    def looser(self, value: Any) -> tuple[Any, ...]:
        return (self.tolerates,) if self.tolerates and value != self.tolerates else ()


@dataclass(frozen=True)
class FlagField(Field):
    """`tolerates`: on makes the tool more tolerant."""

    tolerates: bool = False

    def looser(self, value: Any) -> tuple[Any, ...]:
        return (True,) if self.tolerates and not value else ()

    def schema(self, default: Any) -> ma.fields.Field[Any]:
        return JsonFlag(
            load_default=default, error_messages=dict.fromkeys(("invalid", "null"), "must be true or false")
        )


@dataclass(frozen=True)
class TextField(Field):
    """A line of text of at most `most` characters; whether it means anything is for whoever uses it to say."""

    most: int = 80

    def schema(self, default: Any) -> ma.fields.Field[Any]:
        length = ma.validate.Length(max=self.most, error="must have at most {max} characters")
        return ma.fields.String(
            load_default=default,
            validate=ma.validate.And(_storable, length),
            error_messages=dict.fromkeys(("invalid", "null"), "must be a text"),
        )


def is_storable(value: str) -> bool:
    """Whether database and file can hold the text: neither takes a zero character or half of a surrogate pair."""
    return "\0" not in value and not any("\ud800" <= character <= "\udfff" for character in value)


def _storable(value: str) -> None:
    if not is_storable(value):
        raise ma.ValidationError("holds characters that cannot be stored")


@dataclass(frozen=True)
class RoiField(Field):
    """A region of the picture, or null for the whole of it."""

    def schema(self, default: Any) -> ma.fields.Field[Any]:
        return RoiJson(load_default=default, allow_none=True)


@dataclass(frozen=True)
class RoisField(Field):
    """Any number of regions of the master, for example colour samples."""

    def schema(self, default: Any) -> ma.fields.Field[Any]:
        wrong = "must be a list of regions"
        return RoiTuple(RoiJson(), load_default=default, error_messages=dict.fromkeys(("invalid", "null"), wrong))


class RoiJson(ma.fields.Field[Roi]):
    """A ROI in its JSON form."""

    def _deserialize(self, value: Any, attr: str | None, data: Any, **kwargs: Any) -> Roi:  # noqa: ARG002
        try:
            return roi_from_json(value)
        except InvalidROIError as error:
            raise ma.ValidationError(str(error)) from error

    def _serialize(self, value: Roi | None, attr: str | None, obj: Any, **kwargs: Any) -> Any:  # noqa: ARG002
        return None if value is None else value.to_json()


class RoiTuple(ma.fields.List[Roi]):
    """A list of ROIs, loaded as a tuple so that what holds it stays immutable."""

    def _deserialize(self, *args: Any, **kwargs: Any) -> Any:
        return tuple(super()._deserialize(*args, **kwargs))


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
    help: str = "",  # noqa: A002
) -> Any:
    return _declare(NumberField(title, help, unit, minimum, maximum, step, integer, optional, tolerates), default)


def choice(
    title: str,
    *,
    default: str,
    options: Mapping[str, str],
    tolerates: str = "",
    help: str = "",  # noqa: A002
) -> Any:
    return _declare(ChoiceField(title, help, "", options, tolerates), default)


def flag(title: str, *, default: bool, tolerates: bool = False, help: str = "") -> Any:  # noqa: A002
    return _declare(FlagField(title, help, tolerates=tolerates), default)


def short_text(title: str, *, default: str = "", most: int = 80, help: str = "") -> Any:  # noqa: A002
    return _declare(TextField(title, help, most=most), default)


def region(title: str, *, help: str = "") -> Any:  # noqa: A002
    return _declare(RoiField(title, help), None)


def regions(title: str, *, help: str = "") -> Any:  # noqa: A002
    return _declare(RoisField(title, help), ())


def _declare(field: Field, default: Any) -> Any:
    return dataclasses.field(default=default, metadata={"field": field})


P = TypeVar("P")


def fields_of(cls: type) -> dict[str, Field]:
    """Declared fields by name, in the order of declaration; a class's own before those that it inherits."""
    own = inspect.get_annotations(cls)
    ordered = sorted(dataclasses.fields(cls), key=lambda f: f.name not in own)
    return {f.name: f.metadata["field"] for f in ordered if "field" in f.metadata}


def describe(cls: type) -> list[dict[str, Any]]:
    """JSON-ready description of every declared field with its default, for forms and `tools --json`."""
    defaults = {f.name: f.default for f in dataclasses.fields(cls)}
    return [
        {
            "name": name,
            **field.describe(),
            "default": list(default) if isinstance(default := defaults[name], tuple) else default,
        }
        for name, field in fields_of(cls).items()
    ]


class _Declared(ma.Schema):
    error_messages = {"unknown": "is no field; leave it out"}  # noqa: RUF012


@functools.cache
def schema_of(cls: type) -> type[ma.Schema]:
    """The marshmallow schema of a dataclass whose fields are all declared here."""
    defaults = {f.name: f.default for f in dataclasses.fields(cls)}
    declared: dict[str, Any] = {name: field.schema(defaults[name]) for name, field in fields_of(cls).items()}
    return _Declared.from_dict(declared, name=f"{cls.__name__}Schema")


def load(cls: type[P], data: Any, where: str) -> P:
    """An instance of `cls` from JSON, every value checked.

    Raises:
        InvalidProgramConfigError: naming `where` and each field that is wrong.
    """
    try:
        return cls(**cast(dict[str, Any], _schema(cls).load(data)))
    except ma.ValidationError as error:
        raise InvalidProgramConfigError(
            "{where}: {problems}", where=where, problems=problems(error.messages)
        ) from error


def dump(instance: Any) -> dict[str, Any]:
    """The instance's declared fields as JSON values; `load` reads them back."""
    return cast(dict[str, Any], _schema(type(instance)).dump(instance))


def _schema(cls: type) -> ma.Schema:
    return _instance(cls)


@functools.cache  # loading and dumping leave a schema as it is; making one takes 0.5 ms
def _instance(cls: type) -> ma.Schema:
    return schema_of(cls)()


def problems(messages: Any, prefix: str = "") -> str:
    """marshmallow's nested messages as one line: `params.level must be 0 to 255, not 300`."""
    if isinstance(messages, Mapping):
        parts = [
            problems(value, f"{prefix}.{key}" if prefix and key != "_schema" else str(key))
            for key, value in messages.items()
        ]
        return "; ".join(parts)
    sentences = " ".join(str(message) for message in (messages if isinstance(messages, list) else [messages]))
    return f"{prefix} {sentences}".strip().removeprefix("_schema ")
