"""Text patterns: which texts are right, in signs that need no manual; and how a text with control characters is typed.

`#` is one digit, `@` one letter, `?` one character, `*` any number of them, also none; everything else is itself, and a
backslash before one of these makes it so. A control character is typed by its name, as it is shown: `<GS>`.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from core.text import CONTROL_NAMES

_ANY_NUMBER = None
_Sign = Callable[[str], bool] | None
_CONTROLS = {f"<{name}>": chr(code) for code, name in enumerate(CONTROL_NAMES)}
_SIGNS: dict[str, _Sign] = {
    "#": lambda one: one.isascii() and one.isdecimal(),
    "@": str.isalpha,
    "?": lambda _: True,
    "*": _ANY_NUMBER,
}


def as_typed(typed: str) -> str:
    r"""The text that somebody means who typed it with names for control characters; `\<` is `<` itself."""
    return "".join(character for character, _ in _characters(typed))


def matches(pattern: str, read: str) -> bool:
    """Whether the whole text matches the pattern; in time that grows with their lengths' product, at worst."""
    signs = [_sign(character, is_plain=is_plain) for character, is_plain in _characters(pattern)]
    at = place = 0
    star: tuple[int, int] | None = None  # the last `*`, and how far it reaches
    while place < len(read):
        if at < len(signs) and signs[at] is _ANY_NUMBER:
            star = (at + 1, place)
            at += 1
        elif at < len(signs) and _fits(signs[at], read[place]):
            at, place = at + 1, place + 1
        elif star is not None:
            star = (star[0], star[1] + 1)
            at, place = star
        else:
            return False
    return all(sign is _ANY_NUMBER for sign in signs[at:])


def is_listed(read: str, typed: Sequence[str]) -> bool:
    """Whether the text is one of those that were typed."""
    return any(as_typed(one) == read for one in typed)


def _characters(typed: str) -> list[tuple[str, bool]]:
    """Each character, and whether it stands for itself alone."""
    found, at = [], 0
    while at < len(typed):
        name = next((name for name in _CONTROLS if typed.startswith(name, at)), "")
        if name:
            found.append((_CONTROLS[name], True))
            at += len(name)
        elif typed[at] == "\\" and at + 1 < len(typed):
            found.append((typed[at + 1], True))
            at += 2
        else:
            found.append((typed[at], False))
            at += 1
    return found


def _sign(character: str, *, is_plain: bool) -> _Sign:
    if not is_plain and character in _SIGNS:
        return _SIGNS[character]
    return lambda one: one == character


def _fits(sign: _Sign, one: str) -> bool:
    return sign is not None and sign(one)
