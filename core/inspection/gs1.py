"""GS1 fields: what a code that begins with FNC1 says, by application identifier (GS1 General Specifications).

Fields of predefined length follow one another; any other one ends with GS, or with the code. Which these are, and how
long an identifier is, its first two digits say, so that identifiers that are assigned later can be read, too.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from core.errors import ValidationError

if TYPE_CHECKING:
    from collections.abc import Mapping

GS = "\x1d"

_PREDEFINED: Mapping[str, int] = {
    "00": 18, "01": 14, "02": 14, "03": 14, "04": 16,
    **dict.fromkeys(("11", "12", "13", "14", "15", "16", "17", "18", "19"), 6),
    "20": 2,
    **dict.fromkeys(("31", "32", "33", "34", "35", "36"), 6),
    "41": 13,
}  # fmt: skip
"""Digits after the identifier, by its first two digits."""
_IDENTIFIER_DIGITS: Mapping[int, tuple[str, ...]] = {
    2: (
        "00", "01", "02", "03", "04", "10", "11", "12", "13", "14", "15", "16", "17", "18", "19", "20", "21", "22",
        "30", "37", "90", "91", "92", "93", "94", "95", "96", "97", "98", "99",
    ),
    3: ("23", "24", "25", "40", "41", "42", "71"),
    4: ("31", "32", "33", "34", "35", "36", "39", "43", "70", "72", "80", "81", "82"),
}  # fmt: skip
"""First two digits of the identifiers that are assigned, by the number of their digits."""
_LENGTH_OF = {first: digits for digits, firsts in _IDENTIFIER_DIGITS.items() for first in firsts}
_MOST = 90
_CHARACTERS = re.compile(r"""[!"%&'()*+,\-./0-9:;<=>?A-Z_a-z]+""")
_WITH_CHECK_DIGIT = ("00", "01", "02", "03")
_DATES = ("11", "12", "13", "15", "16", "17")


def gs1_fields(read: str) -> dict[str, str]:
    """The values by application identifier, in the order in which they stand in the code.

    Args:
        read: as the code holds it, without the FNC1 at its start, GS (or FNC1) as character 29.

    Raises:
        ValidationError: it is not well formed, or a check digit or a date is wrong; the sentence says where.
    """
    found: dict[str, str] = {}
    rest = read
    while rest:
        first = rest[:2]
        identifier = rest[: _LENGTH_OF.get(first, 0)]
        if not (identifier.isascii() and identifier.isdecimal()) or len(identifier) < _LENGTH_OF[first]:
            raise ValidationError("no GS1 field begins with {text}", text=rest[:4])
        rest = rest[len(identifier) :]
        fixed = _PREDEFINED.get(first)
        if fixed is None:
            value, _, rest = rest.partition(GS)
        else:
            value, rest = rest[:fixed], rest[fixed:].removeprefix(GS)
        _check(identifier, value, fixed)
        if found.setdefault(identifier, value) != value:
            raise ValidationError("the GS1 field {field} stands there twice", field=identifier)
    if not found:
        raise ValidationError("there is no GS1 field")
    return found


def _check(identifier: str, value: str, fixed: int | None) -> None:
    if fixed is not None and not (len(value) == fixed and value.isascii() and value.isdecimal()):
        raise ValidationError("the GS1 field {field} does not have {count} digits", field=identifier, count=fixed)
    if fixed is None and not (len(value) <= _MOST and _CHARACTERS.fullmatch(value)):
        raise ValidationError("the GS1 field {field} is empty, too long, or has other characters", field=identifier)
    if identifier in _WITH_CHECK_DIGIT and check_digit(value[:-1]) != value[-1]:
        raise ValidationError("the GS1 field {field} has a wrong check digit", field=identifier)
    if identifier in _DATES and not ("01" <= value[2:4] <= "12" and "00" <= value[4:] <= "31"):
        raise ValidationError("the GS1 field {field} is no date", field=identifier)


def check_digit(digits: str) -> str:
    """The check digit that follows these digits: weights 3, 1, 3 … from the right, up to the next ten."""
    total = sum(int(digit) * (3 if place % 2 == 0 else 1) for place, digit in enumerate(reversed(digits)))
    return str(-total % 10)
