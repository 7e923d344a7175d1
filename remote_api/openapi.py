"""The OpenAPI 3.1 document of this API, and a page that shows it without access to any other host."""

from __future__ import annotations

import base64
import hashlib
import json
from functools import cached_property
from importlib import resources
from typing import TYPE_CHECKING, Any

from flask_smorest import Api  # type: ignore[import-untyped]

from core.version import package_version
from remote_api.converters import (
    BackupNameConverter,
    HexIdConverter,
    RowIdConverter,
    Sha256Converter,
    row_schema,
    text_schema,
)
from remote_api.envelopes import ErrorSchema
from remote_api.error_table import describe_errors

if TYPE_CHECKING:
    from collections.abc import Iterable

    from flask import Flask

    from remote_api.operations import Operations

TITLE = "Vision Inspection System"

DESCRIPTION = """\
Every answer is JSON in one envelope: `{"success": true, "data": …, "message": …}` or
`{"success": false, "error": …, "message": …, "details": …}`. Sign in with `POST /api/v1/auth/login` and send the
access token as `Authorization: Bearer …`. Every answer carries `X-Request-ID`; send one to find your request in the
station's log.

What can go wrong stands under `x-errors`: every code with its status, its sentence, its cause and whose it is to mend.
Codes never change; sentences are for people and may.
"""


class _Api(Api):  # type: ignore[misc]
    """flask-smorest, with our error envelope in the document and our error handlers instead of its own."""

    ERROR_SCHEMA = ErrorSchema
    DEFAULT_ERROR_RESPONSE_NAME = None  # every status is declared where it can occur

    def _register_error_handlers(self) -> None:
        pass  # remote_api.errors handles all errors


def register_openapi(app: Flask, blueprints: Iterable[Operations]) -> dict[str, Any]:
    """Register every blueprint and return the document made from their declarations."""
    app.config.update(API_TITLE=TITLE, API_VERSION=package_version(), OPENAPI_VERSION="3.1.0")
    api = _Api(
        app,
        spec_kwargs={
            "info": {"description": DESCRIPTION, "license": {"name": "Apache-2.0", "identifier": "Apache-2.0"}},
            "servers": [{"url": "/"}],
        },
    )
    api.register_converter(HexIdConverter, text_schema)
    api.register_converter(Sha256Converter, text_schema)
    api.register_converter(BackupNameConverter, text_schema)
    api.register_converter(RowIdConverter, row_schema)
    api.spec.components.security_scheme("bearer", {"type": "http", "scheme": "bearer", "bearerFormat": "JWT"})
    api.spec.components.security_scheme(
        "metricsToken", {"type": "http", "scheme": "bearer", "description": "The token of VISION_METRICS_TOKEN."}
    )
    for blueprint in blueprints:
        api.register_blueprint(blueprint)
    document: dict[str, Any] = api.spec.to_dict()
    describe_errors(document)
    return document


class Documents:
    """The document and its page, each made once: they change only with the release."""

    def __init__(self, openapi: dict[str, Any]) -> None:
        self._openapi = openapi
        files = resources.files("remote_api") / "docs_page"
        style = (files / "page.css").read_text(encoding="utf-8")
        script = (files / "page.js").read_text(encoding="utf-8")
        page = (files / "page.html").read_text(encoding="utf-8")
        # A single file: nothing else needs to be public, and the hashes define exactly what may run in it.
        self.page = page.replace("/*STYLE*/", style).replace("/*SCRIPT*/", script).encode()
        self.content_security_policy = (
            f"default-src 'none'; style-src {_hash(style)}; script-src {_hash(script)}; connect-src 'self'; "
            "img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
        )

    @cached_property
    def openapi(self) -> bytes:
        """Encoded on the first request, so that it does not delay the start."""
        return json.dumps(self._openapi, indent=1).encode()


def _hash(text: str) -> str:
    digest = hashlib.sha256(text.encode()).digest()
    return f"'sha256-{base64.b64encode(digest).decode()}'"
