"""How large a request's body may be, told before any of it is stored."""

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
    """Asked by the thread that serves every connection: it looks nothing up in the database."""

    def __init__(self, app: Flask, has_signed: Callable[[str], bool]) -> None:
        """has_signed: whether a token is the station's own and in its time; its user may be gone all the same."""
        self._operations = declared_operations(app)
        self._addresses = app.url_map.bind("")
        self._has_signed = has_signed

    def most(self, method: str, path: str, authorization: str) -> int | None:
        """Bytes that this request may hold; None: it may not be sent without signing in."""
        try:
            endpoint, _ = self._addresses.match(path, method)
        except (HTTPException, RequestRedirect):
            return JSON_BODY_BYTES  # the application says what is wrong with it
        operation = self._operations.get(str(endpoint))
        if operation is None:
            return JSON_BODY_BYTES
        scheme, _, token = authorization.partition(" ")
        is_large = operation.max_body_bytes > JSON_BODY_BYTES
        if is_large and isinstance(operation.needs, Permission):
            is_known = scheme.lower() == "bearer" and self._has_signed(token.strip())
            return operation.max_body_bytes if is_known else None
        return operation.max_body_bytes
