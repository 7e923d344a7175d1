"""Strict parsing of JSON from outside: UTF-8, no NaN, no duplicate keys, limits for nesting and length of numbers.

Used for all of it: request bodies, program packages, files that a person names.
"""

from __future__ import annotations

import codecs
import json
import math
import re
from typing import Any, NoReturn

from core.errors import ValidationError

MAX_DEPTH = 32
"""Deepest nesting of arrays and objects. A program with polygon masks in its tools' parameters is 8 deep."""

MAX_DIGITS = 40
"""Most digits of an integer; longer ones only cost time."""

_STRING = re.compile(r'"[^"\\]*(?:\\.[^"\\]*)*"?', re.DOTALL)
_BRACKET = re.compile(r"[\[\]{}]")


def parse_json(data: bytes) -> Any:
    """Parse a JSON value; a leading byte order mark is ignored (RFC 8259, section 8.1).

    Raises:
        ValidationError: what is wrong, as a part of a sentence.
    """
    try:
        text = data.removeprefix(codecs.BOM_UTF8).decode("utf-8")
    except UnicodeDecodeError as error:
        raise ValidationError("it is not UTF-8 text; save it as UTF-8") from error
    # Checked before parsing: json.loads descends by recursion in C.
    if _depth(text) > MAX_DEPTH:
        raise ValidationError("it is nested more than {most} deep", most=MAX_DEPTH)
    try:
        return json.loads(text, parse_constant=_refuse, parse_int=_whole, parse_float=_real, object_pairs_hook=_object)
    except json.JSONDecodeError as error:
        raise ValidationError(
            "line {line}, column {column}: {problem}", line=error.lineno, column=error.colno, problem=error.msg
        ) from error


def _depth(text: str) -> int:
    """Deepest nesting of brackets outside strings."""
    if text.count("[") + text.count("{") <= MAX_DEPTH:
        return 0
    depth = deepest = 0
    for bracket in _BRACKET.findall(_STRING.sub("", text)):
        depth += 1 if bracket in "[{" else -1
        deepest = max(deepest, depth)
    return deepest


def _refuse(constant: str) -> NoReturn:
    raise ValidationError("{number} is no number of JSON", number=constant)


def _whole(digits: str) -> int:
    if len(digits) > MAX_DIGITS:
        raise ValidationError("a number has more than {most} digits", most=MAX_DIGITS)
    return int(digits)


def _real(digits: str) -> float:
    value = float(digits)
    if not math.isfinite(value):
        raise ValidationError("the number {number} is too large", number=digits[:MAX_DIGITS])
    return value


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for name, value in pairs:
        if name in found:
            raise ValidationError("{name} stands twice in the same object", name=repr(name)[:60])
        found[name] = value
    return found
