"""Declaration of a setting: a field (`core.fields`), the environment variable that sets it, and its secrecy.

Its texts are used in `.env.example` and in the errors of `load_settings`, in English only.
"""

from __future__ import annotations

import dataclasses
import ipaddress
import os
import re
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING, Any

import marshmallow as ma

from core.fields import LEFT_OUT, REQUIRED, Field, GroupField, declare

if TYPE_CHECKING:
    from collections.abc import Callable

PREFIX = "VISION_"


class Secrecy(Enum):
    """Who may see a setting. Only open ones are part of a `repr`."""

    OPEN = "open"
    ADDRESS = "address"
    """May contain user and password: shown without them."""
    SECRET = "secret"  # noqa: S105 - a name
    """Never shown, and commented out in `.env.example`."""


@dataclass(frozen=True)
class Variable:
    """An environment variable. `place`: names of the group and of the field that it sets.

    `is_site_setting`: an administrator may change it while the station runs, unless the environment sets it.
    """

    name: str
    field: Field
    default: Any
    secrecy: Secrecy = Secrecy.OPEN
    place: tuple[str, str] = ("", "")
    is_site_setting: bool = False

    def checked(self, value: Any) -> Any:
        """The value after validation by the field. Raises marshmallow.ValidationError."""
        return self.field.schema(LEFT_OUT).deserialize(value)

    def shown(self, value: Any) -> Any:
        """JSON-ready, for people; addresses without user and password."""
        if self.secrecy is Secrecy.ADDRESS:
            return re.sub(r"(?<=://)[^/]*@", "", value)
        if isinstance(value, Path):
            return str(value)
        return list(value) if isinstance(value, tuple) else value

    def written(self, value: Any) -> str:
        """The value in the notation of the environment."""
        if isinstance(value, bool):
            return str(value).lower()
        return ",".join(value) if isinstance(value, tuple) else str(value)


def variable(
    name: str, field: Field, *, default: Any = REQUIRED, made: Any = REQUIRED, secrecy: Secrecy = Secrecy.OPEN
) -> Any:
    """Declare the field that `VISION_<name>` sets. `made` creates a new default at every start."""
    return dataclasses.field(
        default=default,
        default_factory=made,
        repr=secrecy is Secrecy.OPEN,
        metadata={"field": field, "variable": name, "secrecy": secrecy},
    )


def site_setting(name: str, field: Field, *, default: Any) -> Any:
    """As `variable`, for a setting that takes effect at once when an administrator changes it; never a secret."""
    return dataclasses.field(
        default=default,
        metadata={"field": field, "variable": name, "secrecy": Secrecy.OPEN, "is_site_setting": True},
    )


def group_of(title: str, of: type) -> Any:
    """Declare a group of settings."""
    return declare(GroupField(title, of=of), factory=of)


def variables_of(group: str, cls: type) -> dict[str, Variable]:
    """The variables of one group by name in lower case; one with a default that is made anew has `REQUIRED`."""
    declared = [(f, f.metadata) for f in dataclasses.fields(cls)]
    return {
        told["variable"].lower(): Variable(
            PREFIX + told["variable"],
            told["field"],
            f.default,
            told["secrecy"],
            (group, f.name),
            told.get("is_site_setting", False),
        )
        for f, told in declared
    }


# --- fields for settings only -------------------------------------------------------------------------------------


def path_of(value: str | Path) -> Path:
    """A path as a person writes it: a leading `~` is a home folder, as in a shell."""
    return Path(os.path.expanduser(value))  # noqa: PTH111 - unlike Path's, it leaves what is no user's name as it is


@dataclass(frozen=True)
class PathField(Field):
    """A path on this computer."""

    def schema(self, default: Any) -> ma.fields.Field[Any]:
        return _Place(_at_home, **self._told(default, dict.fromkeys(("invalid", "null"), "must be a path")))


@dataclass(frozen=True)
class SourceField(Field):
    """A path or a network address, as a text."""

    def schema(self, default: Any) -> ma.fields.Field[Any]:
        wrong = dict.fromkeys(("invalid", "null"), "must be a path or an address")
        return _Place(lambda text: str(_at_home(text)) if text.startswith("~") else text, **self._told(default, wrong))


@dataclass(frozen=True)
class ComputerField(Field):
    """The address of one computer in the operating system's notation; empty: none."""

    def schema(self, default: Any) -> ma.fields.Field[Any]:
        said = self._told(default, dict.fromkeys(("invalid", "null"), "must be the address of one computer"))
        return ma.fields.String(validate=_one_address, **said)


class _Place(ma.fields.String):
    """A text or path, converted by `made`."""

    def __init__(self, made: Callable[[str], str | Path], **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self._made = made

    def _deserialize(self, value: Any, *args: Any, **kwargs: Any) -> Any:
        return self._made(super()._deserialize(str(value) if isinstance(value, Path) else value, *args, **kwargs))


def _at_home(value: str) -> Path:
    found = path_of(value)
    if str(found).startswith("~"):
        raise ma.ValidationError("there is no user whose home folder that is")
    return found


def _one_address(value: str) -> None:
    try:
        is_one = not value or str(ipaddress.ip_address(value)) == value
    except ValueError:
        is_one = False
    if not is_one:
        raise ma.ValidationError(f"must be the address of one computer, such as 127.0.0.1, not {value}")
