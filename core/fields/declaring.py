"""Declaring the fields of a dataclass: each function returns the value that stands behind a field's name."""

from __future__ import annotations

import dataclasses
from enum import Enum
from typing import TYPE_CHECKING, Any, TypeVar

from core.fields.field import (
    ALWAYS,
    MAX_LINE,
    OnlyIf,
    declare,
)
from core.fields.kinds import (
    ChoiceField,
    FlagField,
    GroupField,
    ListField,
    MemberField,
    NumberField,
    NumbersField,
    TextField,
    TextsField,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

M = TypeVar("M", bound=Enum)


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
