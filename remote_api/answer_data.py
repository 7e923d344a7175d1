"""One declaration per answer: a frozen dataclass, from which its OpenAPI schema and its JSON are derived.

@dataclass(frozen=True)
class AlarmData:
    code: str
    message: Text
    since: datetime
    acknowledged_by: str
"""

from __future__ import annotations

import dataclasses
import functools
import inspect
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from operator import attrgetter
from types import NoneType, UnionType
from typing import Annotated, Any, Literal, TypeVar, Union, get_args, get_origin, get_type_hints

import marshmallow as ma
from marshmallow import validate

from core import fields
from core.text import Text

D = TypeVar("D")


@dataclass(frozen=True)
class Places:
    """Of a number: the number of decimal places in JSON."""

    digits: int


Count = Annotated[int, validate.Range(0)]


@dataclass(frozen=True)
class _Form:
    """How values of one type are answered: the schema field, and the conversion to JSON (None: it is JSON)."""

    field: ma.fields.Field[Any]
    dump: Callable[[Any], Any] | None = None


def filled(cls: type[D], source: object, **named: Any) -> D:
    """An instance of `cls` from the attributes of `source` with the same names, except those given in `named`."""
    names, values_of = _reader(cls, tuple(named))  # type: ignore[arg-type]  # mypy: any class is hashable
    return cls(**dict(zip(names, values_of(source), strict=True)), **named)


def json_of(data: Any) -> Any:
    """The data of an answer as JSON; mappings and None are returned unchanged."""
    return data if data is None or isinstance(data, Mapping) else _dumper(type(data))(data)  # type: ignore[arg-type]


@functools.cache
def schema_of_data(cls: type) -> type[ma.Schema]:
    """The schema of a dataclass' JSON: every field is required, and null only where the class says `| None`.

    A field's description is its sentence in the `Attributes:` of the class or of a base class.
    """
    return ma.Schema.from_dict(
        {name: form.field for name, form in _forms(cls).items()}, name=f"{cls.__name__.removesuffix('Data')}Schema"
    )


@functools.cache
def _names(cls: type) -> tuple[str, ...]:
    return tuple(field.name for field in dataclasses.fields(cls))


@functools.cache
def _reader(cls: type, without: tuple[str, ...]) -> tuple[tuple[str, ...], Callable[[Any], tuple[Any, ...]]]:
    """Names of the fields except `without`, and a function that reads them from an object."""
    if unknown := set(without) - set(_names(cls)):
        raise TypeError(f"{cls.__name__} has no {', '.join(sorted(unknown))}")
    names = tuple(name for name in _names(cls) if name not in without)
    return names, attrgetter(*names) if len(names) > 1 else lambda source: tuple(getattr(source, n) for n in names)


@functools.cache
def _dumper(cls: type) -> Callable[[Any], dict[str, Any]]:
    forms = tuple((name, form.dump) for name, form in _forms(cls).items())

    def dump(data: Any) -> dict[str, Any]:
        made = {}
        for name, dump_one in forms:
            value = getattr(data, name)
            made[name] = value if dump_one is None or value is None else dump_one(value)
        return made

    return dump


def _forms(cls: type) -> dict[str, _Form]:
    hints, told = get_type_hints(cls, include_extras=True), _descriptions(cls)
    return {
        name: _form(hints[name], required=True, metadata={"description": told[name]} if name in told else {})
        for name in _names(cls)
    }


_PLAIN: Mapping[Any, tuple[type[ma.fields.Field[Any]], Callable[[Any], Any] | None]] = {
    str: (ma.fields.String, None),
    Text: (ma.fields.String, str),
    bool: (ma.fields.Boolean, None),
    int: (ma.fields.Integer, None),
    float: (ma.fields.Float, None),
    datetime: (ma.fields.AwareDateTime, datetime.isoformat),
}


def _form(hint: Any, **told: Any) -> _Form:
    """`told`: further arguments of the marshmallow field."""
    origin, args = get_origin(hint), get_args(hint)
    if hint in _PLAIN:
        field, dump = _PLAIN[hint]
        return _Form(field(**told), dump)
    if hint is Any:
        return _Form(ma.fields.Raw(**told, allow_none=True))
    if origin in (Union, UnionType):
        (inner,) = (arg for arg in args if arg is not NoneType)
        return _form(inner, **told, allow_none=True)
    if origin is Annotated:
        places = [extra.digits for extra in args[1:] if isinstance(extra, Places)]
        checks = [extra for extra in args[1:] if isinstance(extra, validate.Validator)]
        form = _form(args[0], **told, **({"validate": checks} if checks else {}))
        return dataclasses.replace(form, dump=functools.partial(_rounded, places[0])) if places else form
    if origin is Literal:
        return _Form(ma.fields.String(**told, validate=validate.OneOf(args)))
    if origin is tuple:
        item = _form(args[0])
        dump_item = item.dump
        dump = list if dump_item is None else lambda values: [dump_item(value) for value in values]
        return _Form(ma.fields.List(item.field, **told), dump)
    if origin is Mapping:
        value = None if args[1] is Any else _form(args[1]).field
        return _Form(ma.fields.Dict(keys=ma.fields.String(), values=value, **told), dict)
    if issubclass(hint, Enum):
        one_of = validate.OneOf([member.value for member in hint])
        return _Form(ma.fields.String(**told, validate=one_of), None if issubclass(hint, str) else attrgetter("value"))
    if fields.fields_of(hint):
        return _Form(ma.fields.Nested(fields.schema_of(hint), **told), fields.dump)
    return _Form(ma.fields.Nested(schema_of_data(hint), **told), _dumper(hint))


def _rounded(digits: int, value: float) -> float:
    return round(value, digits)


def _descriptions(cls: type) -> dict[str, str]:
    found: dict[str, str] = {}
    for base in reversed(cls.__mro__[:-1]):
        section = inspect.cleandoc(base.__doc__ or "").partition("\nAttributes:\n")[2]
        for names, sentence in re.findall(r"^    (\w+(?:, \w+)*): (.*(?:\n {8,}.*)*)", section, re.MULTILINE):
            for name in names.split(", "):
                found[name] = sentence[:1].upper() + re.sub(r"\s+", " ", sentence[1:])
    return found
