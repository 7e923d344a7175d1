"""Parsing of JSON requests: strict, with a check of the media type."""

from __future__ import annotations

from typing import Any

import marshmallow as ma
from flask import Request, abort
from webargs.flaskparser import FlaskParser
from werkzeug.exceptions import BadRequest

from core import strict_json
from core.errors import ValidationError


def parse_json(body: bytes) -> Any:
    """As `core.strict_json.parse_json`. Raises BadRequest."""
    try:
        return strict_json.parse_json(body)
    except ValidationError as error:
        raise BadRequest from error


class StrictParser(FlaskParser):
    """webargs that refuses unknown fields, in the body and in the query."""

    # webargs declares it as an instance variable but reads it as a class variable.
    DEFAULT_UNKNOWN_BY_LOCATION = {**FlaskParser.DEFAULT_UNKNOWN_BY_LOCATION, "query": ma.RAISE}  # noqa: RUF012

    def load_json(self, req: Request, schema: ma.Schema) -> Any:  # noqa: ARG002
        """The body as JSON; an empty one counts as `{}`, so that commands without arguments need no body."""
        body = req.get_data(cache=True)
        if not body:
            return {}
        if not req.is_json or req.headers.get("Content-Encoding", "identity").lower() != "identity":
            abort(415)  # compressed bodies are refused: a few bytes could become gigabytes
        return parse_json(body)
