"""Text patterns: which texts are right, in signs that need no manual; and how a text with control characters is typed.

`#` is one digit, `@` one letter, `?` one character, `*` any number of them, also none; everything else is itself, and a
backslash before one of these makes it so. A control character is typed by its name, as it is shown: `<GS>`. A form in
such brackets, `<YYYY-MM-DD>`, is a date.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from core.inspection.text_dates import is_date, is_form
from core.text import CONTROL_NAMES

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence


class _Sign(NamedTuple):
    """What a pattern wants at one place: so many characters that fit."""

    fits: Callable[[str], bool]
    length: int = 1


_ANY_NUMBER = _Sign(lambda _: True, 0)
_CONTROLS = {f"<{name}>": chr(code) for code, name in enumerate(CONTROL_NAMES)}
_SIGNS: dict[str, _Sign] = {
    "#": _Sign(lambda one: one.isascii() and one.isdecimal()),
    "@": _Sign(str.isalpha),
    "?": _Sign(lambda _: True),
    "*": _ANY_NUMBER,
}
_BRACKETS = re.compile("<([^<>]*)>")


def as_typed(typed: str) -> str:
    r"""The text that somebody means who typed it with names for control characters; `\<` is `<` itself."""
    return "".join(character for character, _ in _characters(typed))


def matches(pattern: str, read: str) -> bool:
    """Whether the whole text matches the pattern; in time that grows with their lengths' product, at worst."""
    signs = [_sign(character, is_plain=is_plain) for character, is_plain in _characters(pattern, with_dates=True)]
    at = place = 0
    star: tuple[int, int] | None = None  # the last `*`, and how far it reaches
    while place < len(read):
        if at < len(signs) and signs[at] is _ANY_NUMBER:
            star = (at + 1, place)
            at += 1
        elif at < len(signs) and _fits(signs[at], read[place : place + signs[at].length]):
            at, place = at + 1, place + signs[at].length
        elif star is not None:
            star = (star[0], star[1] + 1)
            at, place = star
        else:
            return False
    return all(sign is _ANY_NUMBER for sign in signs[at:])


def is_listed(read: str, typed: Sequence[str]) -> bool:
    """Whether the text is one of those that were typed."""
    return any(as_typed(one) == read for one in typed)


def _characters(typed: str, *, with_dates: bool = False) -> list[tuple[str, bool]]:
    """Each character, and whether it stands for itself alone; with dates, also the forms of these."""
    found, at = [], 0
    while at < len(typed):
        name = next((name for name in _CONTROLS if typed.startswith(name, at)), "")
        bracket = _BRACKETS.match(typed, at) if with_dates else None
        if name:
            found.append((_CONTROLS[name], True))
            at += len(name)
        elif bracket is not None and is_form(bracket[1]):
            found.append((bracket[1], False))
            at = bracket.end()
        elif typed[at] == "\\" and at + 1 < len(typed):
            found.append((typed[at + 1], True))
            at += 2
        else:
            found.append((typed[at], False))
            at += 1
    return found


def _sign(typed: str, *, is_plain: bool) -> _Sign:
    if not is_plain and typed in _SIGNS:
        return _SIGNS[typed]
    if len(typed) > 1:
        return _Sign(lambda some: is_date(typed, some), len(typed))
    return _Sign(lambda one: one == typed)


def _fits(sign: _Sign, some: str) -> bool:
    return sign is not _ANY_NUMBER and len(some) == sign.length and sign.fits(some)
