"""Generates `.env.example` from the declarations: every setting with its description and its default."""

from __future__ import annotations

import textwrap
from typing import TYPE_CHECKING

from core.fields import REQUIRED, ChoiceField, Field, NumberField, TextField, fields_of
from core.settings.declaring import Secrecy, Variable
from core.settings.groups import Settings, variables

if TYPE_CHECKING:
    from collections.abc import Iterator

WIDTH = 120

_HEAD = """\
# Settings of the station. Copy this file to .env in the folder the station is started from, and change what differs.
# A VISION_* variable in the environment wins over this file; the command line wins over both. What stands here, active
# or behind "# ", is the default. Every problem is reported at the start, all at once. A site setting is changed on the
# System screen, while the station runs; what is set here or in the environment cannot be changed there.
"""


def example() -> str:
    """The whole file."""
    parts = [_HEAD]
    for name, group in fields_of(Settings).items():
        parts.append(f"# --- {group.title} ".ljust(WIDTH, "-") + "\n")
        parts += ["\n".join(_lines(v)) + "\n" for v in variables().values() if v.place[0] == name]
    return "\n".join(parts)


def _lines(variable: Variable) -> Iterator[str]:
    field = variable.field
    allowed = _allowed(field)
    site = " A site setting." if variable.is_site_setting else ""
    yield from _wrapped(f"{field.title}{': ' if allowed else ''}{allowed}. {field.help}".rstrip(" .") + f".{site}")
    if isinstance(field, ChoiceField):
        for value, title in field.options.items():
            yield from _wrapped(f"  {value}: {title}", below="    ")
    inactive = "# " if variable.secrecy is Secrecy.SECRET or variable.is_site_setting else ""
    yield f"{inactive}{variable.name}={_default(variable)}"


def _allowed(field: Field) -> str:
    """The limits in words; "" where there are none."""
    if isinstance(field, NumberField):
        return field.span
    return f"{field.least} to {field.most} characters" if isinstance(field, TextField) and field.least else ""


def _wrapped(words: str, below: str = "") -> list[str]:
    return textwrap.wrap(
        words,
        WIDTH,
        initial_indent="# ",
        subsequent_indent=f"# {below}",
        break_long_words=False,
        break_on_hyphens=False,
    )


def _default(variable: Variable) -> str:
    """The default in the notation of `.env`."""
    text = "" if variable.default is REQUIRED else variable.written(variable.default)
    return f'"{text}"' if " " in text else text
