"""Field: what is declared of a field, and the marshmallow schema of a dataclass of declared fields."""

from __future__ import annotations

import dataclasses
import functools
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any

import marshmallow as ma

from core.json_fields import (
    Declared,
)

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


def declare(field: Field, default: Any = REQUIRED, factory: Any = dataclasses.MISSING) -> Any:
    return dataclasses.field(default=default, default_factory=factory, metadata={"field": field})


def fields_of(cls: type) -> dict[str, Field]:
    """Declared fields by name, in the order of declaration.

    A class's own fields come before the inherited ones; one that matters only by an inherited field comes after that.
    """
    inherited = {f.name for base in cls.__mro__[1:] if dataclasses.is_dataclass(base) for f in dataclasses.fields(base)}
    declared = {f.name: f.metadata["field"] for f in dataclasses.fields(cls) if "field" in f.metadata}
    own = [name for name in declared if name not in inherited]
    names = [name for name in own if not inherited.intersection(declared[name].only_if)]
    for name in (one for one in declared if one in inherited):
        names += [name, *(one for one in own if name in declared[one].only_if)]
    return {name: declared[name] for name in names}


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
