"""Reading, checking and writing the JSON of declared fields."""

from __future__ import annotations

import functools
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, TypeVar, cast

import marshmallow as ma

from core.errors import InvalidProgramConfigError
from core.fields.field import (
    defaults_of,
    fields_of,
    schema_of,
)
from core.json_fields import (
    problems,
)

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

P = TypeVar("P")


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


def dump(instance: Any, left_out: Collection[str] = ()) -> dict[str, Any]:
    """The instance's declared fields as JSON values; `load` reads them back.

    Args:
        left_out: names of fields that are left out at their default; each field of the class must have one then.
    """
    schema = _schema(type(instance))
    values = cast("dict[str, Any]", schema.dump(instance))
    if not left_out:
        return values
    unused = schema.dump(type(instance)())
    return {name: value for name, value in values.items() if name not in left_out or value != unused[name]}


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
