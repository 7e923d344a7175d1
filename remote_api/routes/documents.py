"""The API's own description, for programs and for people."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from flask import Response, current_app, request

from core.access.roles import Permission
from core.errors import AuthenticationError
from remote_api.errors import answer_our_error
from remote_api.operations import Operations

if TYPE_CHECKING:
    from remote_api.openapi import Documents

resource = Operations("Documents", "What this API can do.")


@resource.operation("GET", "/openapi.json", needs=Permission.VIEW, media_types=("application/json",))
def openapi() -> Response:
    """This document."""
    return Response(_documents().openapi, mimetype="application/json")


@resource.operation("GET", "/docs", needs=Permission.VIEW, media_types=("text/html",))
def docs() -> Response:
    """A page that shows this document; it loads nothing from anywhere else.

    A browser that is not signed in gets the same page with status 401: it asks for user name and password.
    """
    return docs_page(200)


@resource.errorhandler(AuthenticationError)  # type: ignore[untyped-decorator]
def ask_to_sign_in(error: AuthenticationError) -> Response:
    """A browser cannot send a token with its first request: it gets the page, which asks for one, as the 401's body."""
    response = answer_our_error(error)
    accepted = request.accept_mimetypes
    if request.endpoint == f"{resource.name}.docs" and accepted.quality("text/html") > accepted.quality(
        "application/json"
    ):
        page = docs_page(response.status_code)
        page.headers["WWW-Authenticate"] = response.headers["WWW-Authenticate"]
        return page
    return response


def docs_page(status: int) -> Response:
    documents = _documents()
    response = Response(documents.page, status, mimetype="text/html")
    response.headers["Content-Security-Policy"] = documents.content_security_policy
    return response


def _documents() -> Documents:
    return cast("Documents", current_app.extensions["documents"])
