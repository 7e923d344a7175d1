"""`If-Match`: what a request that changes something was based on."""

from __future__ import annotations

from flask import request
from werkzeug.exceptions import PreconditionRequired

from core.errors import ValidationError

IF_MATCH = {
    "name": "If-Match",
    "in": "header",
    "required": True,
    "schema": {"type": "string"},
    "description": "ETag of the version that was edited; * for whatever is newest.",
}


def edited_version(newest: str) -> str:
    """The version that the caller says was edited.

    Raises:
        PreconditionRequired: the request has no `If-Match`.
        ValidationError: it names several.
    """
    if not request.headers.get("If-Match"):
        raise PreconditionRequired
    given = request.if_match
    if given.star_tag:
        return newest
    tags = [tag for tag in given if tag]
    if len(tags) != 1:
        raise ValidationError("If-Match takes one version: the ETag that came with the answer.")
    # Flask-Compress marks the ETags of answers that it has compressed.
    return tags[0].partition(":")[0]
