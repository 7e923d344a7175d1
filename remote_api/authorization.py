"""Authentication and authorization of every request, before any view runs; denied by default.

A route without a declaration (see `remote_api.operations`) is refused. Tokens come as `Authorization: Bearer …` only:
without cookies, no other site can send a request in a user's name.
"""

from __future__ import annotations

import hmac
from typing import TYPE_CHECKING, cast

from flask import Response, current_app, g, request
from werkzeug.exceptions import RequestEntityTooLarge

from core.access.names import METRICS
from core.access.roles import Actor, Permission, Role
from core.errors import AuthenticationError, InsufficientPermissionsError
from core.logs import set_user
from remote_api.json_parsing import parse_json
from remote_api.middleware import current_request_id
from remote_api.operations import Access, Operation, declared_operations

if TYPE_CHECKING:
    from core.station import Station
    from remote_api.auth_cache import Admissions


def station() -> Station:
    """The station that this application serves."""
    return cast("Station", current_app.extensions["station"])


def actor() -> Actor:
    """The actor of this request; only for operations that declare a permission."""
    return cast("Actor", g.actor)


def address() -> str:
    """The client's network address."""
    return request.remote_addr or ""


def bearer_token() -> str | None:
    """The token of the Authorization header; None without a bearer token."""
    scheme, _, token = request.headers.get("Authorization", "").partition(" ")
    token = token.strip()
    return token if scheme.lower() == "bearer" and token else None


def identify() -> None:
    """Authenticate the request. An error is stored for `admit`, so that the rate limits count the request first."""
    operation = _operation()
    g.refusal = None
    if operation is None:
        return
    if (request.content_length or 0) > operation.max_body_bytes:
        raise RequestEntityTooLarge
    # Also limits what is read of a body without declared length.
    request.max_content_length = operation.max_body_bytes
    try:
        if isinstance(operation.needs, Permission):
            g.actor = _signed_in(operation)
            set_user(g.actor.username)
        elif operation.needs is Access.REFRESH_TOKEN:
            _require_refresh_token()
    except AuthenticationError as error:
        g.refusal = error


def admit() -> None:
    """Refuse the request unless the operation permits it; always refuse without a declaration."""
    if request.routing_exception is not None:
        return  # 404 or 405: Flask raises it next.
    operation = _operation()
    if operation is None:
        raise InsufficientPermissionsError("This address is not open to anybody.")
    if g.refusal is not None:
        raise g.refusal
    if isinstance(operation.needs, Permission):
        g.actor.require(operation.needs)


def forget_admissions(response: Response) -> Response:
    """Clear the token cache after any operation that may have changed users or sessions."""
    operation = _operation()
    if operation is not None and operation.changes_access:
        _admissions().forget()
    return response


def _admissions() -> Admissions:
    return cast("Admissions", current_app.extensions["admissions"])


def _operation() -> Operation | None:
    return declared_operations(current_app).get(request.endpoint or "")


def _signed_in(operation: Operation) -> Actor:
    token = bearer_token()
    if token is None:
        raise AuthenticationError
    if operation.takes_metrics_token and _is_metrics_token(token):
        return Actor(METRICS, Role.VIEWER, None, "api", address(), current_request_id())
    return _admissions().actor_of(token, address(), current_request_id())


def _is_metrics_token(token: str) -> bool:
    """Constant-time comparison, which does not reveal how much of the token is right."""
    wanted: str = current_app.extensions["metrics_token"]
    return bool(wanted) and hmac.compare_digest(token.encode("utf-8", "replace"), wanted.encode())


def _require_refresh_token() -> None:
    """Treat a request without a refresh token as not signed in, whatever else is wrong with it."""
    body = request.get_data(cache=True)
    given = parse_json(body) if body and request.is_json else None
    if not isinstance(given, dict) or not given.get("refresh_token"):
        raise AuthenticationError("Send the refresh token that you got when you signed in.")
