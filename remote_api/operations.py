"""One declaration per operation: permission, input, answer and rate limit.

The authorization reads the permission and refuses operations without a declaration; the limiter reads the limit class;
the OpenAPI document contains the rest.
"""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import Enum
from functools import wraps
from http import HTTPStatus
from typing import TYPE_CHECKING, Any, TypeVar

from flask import Flask, Response
from flask_smorest import Blueprint  # type: ignore[import-untyped]

from core.access.roles import Permission
from core.errors import RateLimitExceededError
from remote_api.answer_data import json_of
from remote_api.envelopes import enveloped
from remote_api.json_parsing import StrictParser

if TYPE_CHECKING:
    import marshmallow as ma

BASE = "/api/v1"

JSON_BODY_BYTES = 256 * 1024
"""Largest JSON body; operations that take files declare their own limit."""

MOST_UPLOADS = 3
"""Most files being read or waiting for it; each occupies a worker of the server."""

EVERYWHERE = (400, 413, 429, 500, 503)
"""Statuses that any operation can end with."""


class Access(Enum):
    """What an operation requires instead of a permission."""

    PUBLIC = "nothing"
    REFRESH_TOKEN = "a refresh token in the body"  # noqa: S105 - says which kind, holds none


class LimitClass(Enum):
    """The rate limit that an operation counts against."""

    GENERAL = "general"
    LOGIN = "login"
    TRIGGER = "trigger"
    UNLIMITED = "unlimited"


Needs = Permission | Access


@dataclass(frozen=True)
class Operation:
    """The declaration of one method of one address."""

    needs: Needs
    limit: LimitClass = LimitClass.GENERAL
    max_body_bytes: int = JSON_BODY_BYTES
    holds_secret: bool = False
    changes_access: bool = False
    takes_metrics_token: bool = False
    data: type | None = None
    message: str = ""


@dataclass(frozen=True)
class Answer:
    """What a view returns if it needs more than data; None keeps what the operation declares."""

    data: Any = None
    message: str | None = None
    status: int | None = None
    headers: Mapping[str, str] = field(default_factory=dict)


View = TypeVar("View", bound=Callable[..., Any])


class Operations(Blueprint):  # type: ignore[misc]
    """The operations of one resource."""

    ARGUMENTS_PARSER = StrictParser()

    def __init__(self, name: str, description: str, *, changes_access: bool = False) -> None:
        """`changes_access`: its operations other than GET change users or sessions."""
        super().__init__(name, __name__, url_prefix=BASE, description=description)
        self.declared: dict[str, Operation] = {}
        self._changes_access = changes_access

    def operation(
        self,
        method: str,
        rule: str,
        *,
        needs: Needs,
        data: type | None = None,
        body: type[ma.Schema] | None = None,
        query: type[ma.Schema] | None = None,
        message: str = "Operation successful.",
        status: int = 200,
        also: Mapping[int, type] | None = None,
        errors: Sequence[int] = (),
        media_types: Sequence[str] = (),
        upload: Mapping[str, Any] | None = None,
        parameters: Sequence[Mapping[str, Any]] = (),
        limit: LimitClass = LimitClass.GENERAL,
        max_body_bytes: int = JSON_BODY_BYTES,
        holds_secret: bool = False,
        takes_metrics_token: bool = False,
    ) -> Callable[[View], View]:
        """Declare the decorated view as `method` of `rule`.

        The view gets the loaded `query`, then the loaded `body`, each only if declared, then the variables of the rule.
        It returns the data, an `Answer`, or for `media_types` a `Response`. Its docstring is the operation's summary
        and description.

        Args:
            data: the dataclass of the answer's data (see `remote_api.answer_data`); None: no data.
            also: further statuses of success, with their data.
            errors: statuses it can end with besides those of all operations and those that follow from the declaration.
            upload: OpenAPI request body of an operation that takes a file.
            parameters: OpenAPI parameters that the view reads itself.
            holds_secret: the answer must not be cached and is never compressed.
            takes_metrics_token: it also accepts the token of VISION_METRICS_TOKEN.
        """

        def declare(view: View) -> View:
            endpoint = view.__name__
            serve = self._with_document(
                _answering(view if upload is None else _in_turn(view), message, status),
                data=data,
                status=status,
                media_types=media_types,
            )
            for code, other in (also or {}).items():
                serve = self.alt_response(code, schema=enveloped(other), success=True)(serve)
            if body is not None:
                # A body without required fields may be omitted.
                wanted = body()
                needs_body = any(found.required for found in wanted.fields.values())
                serve = self.arguments(wanted, required=needs_body)(serve)
            if query is not None:
                serve = self.arguments(query(), location="query")(serve)
            statuses = self._statuses(
                method, rule, needs, errors, takes_input=bool(body or query or upload), takes_body=bool(body)
            )
            manual: dict[str, Any] = {
                "operationId": endpoint,
                "responses": {str(error): HTTPStatus(error).name for error in statuses},
            }
            if isinstance(needs, Permission):
                manual["security"] = [{"bearer": []}, *([{"metricsToken": []}] if takes_metrics_token else [])]
                manual["x-permission"] = needs.value[0]
                manual["x-least-role"] = needs.least.value
            if parameters:
                manual["parameters"] = [dict(parameter) for parameter in parameters]
            if upload is not None:
                manual["requestBody"] = dict(upload)
            serve = self.doc(**manual)(serve)
            self.declared[f"{self.name}.{endpoint}"] = Operation(
                needs,
                limit,
                max_body_bytes,
                holds_secret,
                changes_access=self._changes_access and method != "GET",
                takes_metrics_token=takes_metrics_token,
                data=data,
                message=message,
            )
            self.route(rule, methods=[method], endpoint=endpoint)(serve)
            return view

        return declare

    @staticmethod
    def _statuses(
        method: str, rule: str, needs: Needs, errors: Sequence[int], *, takes_input: bool, takes_body: bool
    ) -> list[int]:
        found = {*EVERYWHERE, *errors}
        if method != "GET":
            found |= {507}  # every change also writes the audit log
        if isinstance(needs, Permission):
            found |= {401, 403}
        if needs is Access.REFRESH_TOKEN:
            found |= {401}
        if "<" in rule:
            found |= {404}
        if takes_input:
            found |= {422}
        if takes_body:
            found |= {415}
        return sorted(found)

    def _with_document(
        self,
        serve: Callable[..., Any],
        *,
        data: type | None,
        status: int,
        media_types: Sequence[str],
    ) -> Callable[..., Any]:
        for media_type in media_types:
            shape = {"type": "object" if media_type == "application/json" else "string"}
            serve = self.response(status, shape, content_type=media_type)(serve)
        if not media_types:
            serve = self.response(status, enveloped(data))(serve)
        return serve


def _answering(view: Callable[..., Any], message: str, status: int) -> Callable[..., Response]:
    """Wrap what a view returns in the success envelope."""

    @wraps(view)
    def serve(*args: Any, **kwargs: Any) -> Response:
        given = view(*args, **kwargs)
        if isinstance(given, Response):
            return given
        answer = given if isinstance(given, Answer) else Answer(given)
        response = Response(
            success_body(json_of(answer.data), message if answer.message is None else answer.message),
            status if answer.status is None else answer.status,
            mimetype="application/json",
        )
        response.headers.update(answer.headers)
        return response

    return serve


_reading = threading.BoundedSemaphore(1)
_in_line = threading.BoundedSemaphore(MOST_UPLOADS)


def _in_turn(view: Callable[..., Any]) -> Callable[..., Any]:
    """Process uploads one after the other: reading a picture file of 1 MB may take 400 MB of memory."""

    @wraps(view)
    def serve(*args: Any, **kwargs: Any) -> Any:
        if not _in_line.acquire(blocking=False):
            raise RateLimitExceededError("Other files are being read. Try again in a moment.", retry_after_s=1)
        try:
            with _reading:
                return view(*args, **kwargs)
        finally:
            _in_line.release()

    return serve


def success_body(data: Any, message: str) -> bytes:
    """The success envelope as JSON. NaN and Infinity become null, as JSON cannot represent them."""
    envelope = {"success": True, "data": data, "message": message}
    try:
        return json.dumps(envelope, allow_nan=False, separators=(",", ":")).encode()
    except ValueError:
        return json.dumps(_finite(envelope), allow_nan=False, separators=(",", ":")).encode()


def _finite(value: Any) -> Any:
    if isinstance(value, Mapping):
        return {name: _finite(item) for name, item in value.items()}
    if isinstance(value, list | tuple):
        return [_finite(item) for item in value]
    return None if isinstance(value, float) and value - value != 0 else value


def declared_operations(app: Flask) -> Mapping[str, Operation]:
    """Every declared operation by endpoint."""
    found: Mapping[str, Operation] = app.extensions["operations"]
    return found
