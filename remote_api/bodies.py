"""JSON from outside, read with suspicion: depth and number limits, no NaN, no key twice, the media type checked."""

from __future__ import annotations

import json
import math
import re
from typing import Any, NoReturn

import marshmallow as ma
from flask import Request, abort
from webargs.flaskparser import FlaskParser
from werkzeug.exceptions import BadRequest

MAX_DEPTH = 32
"""Nested arrays and objects. A program with polygon masks in its tools' parameters is 8 deep."""

MAX_DIGITS = 40
"""Of one whole number; longer ones only burn time."""


_STRING = re.compile(r'"[^"\\]*(?:\\.[^"\\]*)*"?', re.DOTALL)
_BRACKET = re.compile(r"[\[\]{}]")


def parse_json(body: bytes) -> Any:
    """A JSON value.

    Raises:
        BadRequest: not UTF-8, not JSON, nested too deep, a number that is none (NaN, Infinity), the same key twice.
    """
    try:
        text = body.decode("utf-8")
    except UnicodeDecodeError as error:
        raise BadRequest from error
    # Before the parser sees it: json.loads descends by recursion in C.
    if _depth(text) > MAX_DEPTH:
        raise BadRequest
    try:
        return json.loads(text, parse_constant=_refuse, parse_int=_whole, parse_float=_real, object_pairs_hook=_object)
    except (ValueError, RecursionError) as error:
        raise BadRequest from error


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
    raise ValueError(f"{constant} is not JSON")


def _whole(digits: str) -> int:
    if len(digits) > MAX_DIGITS:
        raise ValueError("too many digits")
    return int(digits)


def _real(digits: str) -> float:
    value = float(digits)
    if not math.isfinite(value):
        raise ValueError("too large a number")
    return value


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise ValueError("the same key twice")
    return found


class StrictParser(FlaskParser):
    """webargs, but nothing unknown is let through: not in the body, not in the query."""

    # webargs declares it as an instance variable and reads it as one.
    DEFAULT_UNKNOWN_BY_LOCATION = {**FlaskParser.DEFAULT_UNKNOWN_BY_LOCATION, "query": ma.RAISE}  # noqa: RUF012

    def load_json(self, req: Request, schema: ma.Schema) -> Any:  # noqa: ARG002
        """The body as JSON; an empty one counts as `{}`, so that a command without arguments needs none."""
        body = req.get_data(cache=True)
        if not body:
            return {}
        if not req.is_json or req.headers.get("Content-Encoding", "identity").lower() != "identity":
            abort(415)  # nothing compressed is taken: a few bytes could become gigabytes
        return parse_json(body)
