"""The size limit of a request's body, known before any of it is stored."""

from __future__ import annotations

from typing import TYPE_CHECKING

from werkzeug.exceptions import HTTPException
from werkzeug.routing import RequestRedirect

from core.access.roles import Permission
from remote_api.operations import JSON_BODY_BYTES, declared_operations

if TYPE_CHECKING:
    from collections.abc import Callable

    from flask import Flask


class BodyLimits:
    """Called in the thread that serves all connections: it does not use the database."""

    def __init__(self, app: Flask, has_signed: Callable[[str], bool]) -> None:
        """`has_signed`: whether this station issued a token and it has not expired; its user may have been deleted."""
        self._operations = declared_operations(app)
        self._addresses = app.url_map.bind("")
        self._has_signed = has_signed

    def most(self, method: str, path: str, authorization: str) -> int | None:
        """Most bytes of this request's body; None: the request needs a sign-in."""
        try:
            endpoint, _ = self._addresses.match(path, method)
        except (HTTPException, RequestRedirect):
            return JSON_BODY_BYTES  # the application reports the error
        operation = self._operations.get(str(endpoint))
        if operation is None:
            return JSON_BODY_BYTES
        scheme, _, token = authorization.partition(" ")
        is_large = operation.max_body_bytes > JSON_BODY_BYTES
        if is_large and isinstance(operation.needs, Permission):
            is_known = scheme.lower() == "bearer" and self._has_signed(token.strip())
            return operation.max_body_bytes if is_known else None
        return operation.max_body_bytes
