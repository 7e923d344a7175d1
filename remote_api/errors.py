"""Converts every failure to the error envelope, with the HTTP status from one table.

    {"success": false, "error": "NOT_READY", "message": "Stop the inspection first.", "details": {}}

Bugs are logged in full and not revealed: the caller gets a sentence and the request id.
"""

from __future__ import annotations

import json
import logging
from collections.abc import Mapping
from typing import Any

from flask import Flask, Response, request
from werkzeug.exceptions import HTTPException

from core import errors
from core.errors import Kind, VisionSystemError
from core.json_fields import problems
from remote_api.middleware import current_request_id

log = logging.getLogger(__name__)

STATUS: Mapping[type[VisionSystemError], int] = {
    VisionSystemError: 500,
    # the camera
    errors.CameraError: 503,
    # inspection
    errors.InspectionError: 503,
    errors.NotReadyError: 409,
    errors.StillLearningError: 503,
    errors.ProgramNotFoundError: 404,
    errors.InspectionNotFoundError: 404,
    errors.MasterImageNotFoundError: 409,
    # the database
    errors.DatabaseError: 503,
    errors.DatabaseConstraintError: 409,
    # configuration and input
    errors.ConfigurationError: 500,
    errors.ValidationError: 422,
    errors.VersionConflictError: 412,
    # hardware
    errors.HardwareError: 503,
    # pictures
    errors.ImageProcessingError: 500,
    errors.InvalidImageError: 422,
    errors.InvalidROIError: 422,
    errors.ImageQualityError: 422,
    # access
    errors.AuthenticationError: 401,
    errors.AccountLockedError: 423,
    errors.InsufficientPermissionsError: 403,
    # storage
    errors.StorageError: 503,
    errors.DiskSpaceError: 507,
    errors.NotFoundError: 404,
    errors.RateLimitExceededError: 429,
}
"""The status of an error class; a class not listed here has its base class's."""

SENTENCES: Mapping[int, tuple[str, str]] = {
    400: ("BAD_REQUEST", "The request is not valid HTTP or its body is not valid JSON."),
    401: ("AUTHENTICATION_ERROR", "Sign in first."),
    403: ("INSUFFICIENT_PERMISSIONS", "Your role may not do that."),
    404: ("NOT_FOUND", "There is nothing at this address."),
    405: ("METHOD_NOT_ALLOWED", "This address does not take that method."),
    406: ("NOT_ACCEPTABLE", "The answer cannot be given in a form that you accept."),
    412: ("VERSION_CONFLICT", "Somebody else has saved this meanwhile."),
    413: ("REQUEST_TOO_LARGE", "The request is too large."),
    414: ("ADDRESS_TOO_LONG", "The address is too long."),
    415: ("UNSUPPORTED_MEDIA_TYPE", "The body must be JSON, with the header Content-Type: application/json."),
    422: ("VALIDATION_ERROR", "The input is not valid."),
    428: ("PRECONDITION_REQUIRED", "Send If-Match with the version that you have changed."),
    429: ("RATE_LIMIT_EXCEEDED", "Too many requests. Try again later."),
    431: ("HEADERS_TOO_LARGE", "The request's headers are too large."),
    500: ("INTERNAL_ERROR", "Something went wrong inside the station. The log has the details."),
    501: ("NOT_IMPLEMENTED", "This kind of request is not understood."),
    503: ("UNAVAILABLE", "The station cannot do that now."),
}
"""Code and sentence where no error class applies; never werkzeug's or waitress's own words."""


def status_of(error: VisionSystemError) -> int:
    return status_of_class(type(error))


def status_of_class(error: type[VisionSystemError]) -> int:
    return next(STATUS[cls] for cls in error.__mro__ if cls in STATUS)


def error_body(code: str, message: str, details: Mapping[str, Any] | None = None) -> bytes:
    """The error envelope as JSON."""
    envelope = {"success": False, "error": code, "message": message, "details": dict(details or {})}
    return json.dumps(envelope, default=str).encode()


def body_of_status(status: int, details: Mapping[str, Any] | None = None) -> bytes:
    code, message = SENTENCES.get(status) or SENTENCES[500 if status >= 500 else 400]
    return error_body(code, message, details)


def register_error_handlers(app: Flask) -> None:
    """Register handlers for every exception: three, narrowest first."""
    app.register_error_handler(VisionSystemError, answer_our_error)
    app.register_error_handler(HTTPException, answer_http_error)
    app.register_error_handler(Exception, answer_bug)


def answer_our_error(error: VisionSystemError) -> Response:
    status = status_of(error)
    if error.kind is Kind.OURS:
        log.error("%s %s failed: %s", request.method, request.path, error, exc_info=error)
    elif status >= 500:
        log.warning("%s %s: %s", request.method, request.path, error)
    response = _json(error_body(error.code, str(error), _public(error)), status)
    if status == 401:
        response.headers["WWW-Authenticate"] = "Bearer"
    retry_after_s = error.details.get("retry_after_s")
    if retry_after_s is not None:
        response.headers["Retry-After"] = str(max(1, int(retry_after_s)))
    return response


def answer_http_error(error: HTTPException) -> Response:
    """Answer the errors of werkzeug, Flask and webargs: routing, body limits, validation."""
    status = error.code or 500
    data: Mapping[str, Any] = getattr(error, "data", None) or {}
    messages = data.get("messages")
    response = _json(_invalid_body(messages) if messages else body_of_status(status), status)
    # Keep the headers that belong to the status: Allow with 405, Content-Range with 416.
    kept = {"allow", "content-range", "retry-after", "location", "www-authenticate"}
    for name, value in error.get_headers():
        if name.lower() in kept:
            response.headers[name] = value
    return response


def _invalid_body(messages: Mapping[str, Any]) -> bytes:
    """The problem of each field, in the sentence for people and in `details.fields` for programs.

    `messages` are webargs': by location (json, query), then by field.
    """
    fields: dict[str, Any] = {}
    for found in messages.values():
        fields.update(found if isinstance(found, Mapping) else {"_schema": found})
    return error_body("VALIDATION_ERROR", f"The input is not valid: {problems(fields)}", {"fields": fields})


def answer_bug(error: Exception) -> Response:
    log.error("%s %s failed", request.method, request.path, exc_info=error)
    return _json(body_of_status(500, {"request_id": current_request_id()}), 500)


def _public(error: VisionSystemError) -> dict[str, Any]:
    """The details that may be published: none of bugs, as they may reveal internals."""
    return {} if error.kind is Kind.OURS else error.details


def _json(body: bytes, status: int) -> Response:
    return Response(body, status, mimetype="application/json")
