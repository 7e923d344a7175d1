"""The remote API as a WSGI application: `create_app(station)`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from flask import Flask

from core.settings import LimitSettings
from remote_api.auth_cache import Admissions
from remote_api.authorization import admit, forget_admissions, identify
from remote_api.converters import BackupNameConverter, HexIdConverter, RowIdConverter, Sha256Converter
from remote_api.errors import register_error_handlers
from remote_api.limits import register_limits
from remote_api.metrics import Metrics
from remote_api.middleware import begin_request, end_request, forget_request
from remote_api.openapi import Documents, document_of
from remote_api.routes import (
    administration,
    advice,
    alarms,
    auth,
    backups,
    calibration,
    camera,
    challenge,
    documents,
    gpio,
    handover,
    health,
    inspections,
    programs,
    running,
    samples,
    settings,
    stations,
    statistics,
    storage,
    users,
)
from remote_api.security_headers import register_hardening
from remote_api.streaming import Streams

if TYPE_CHECKING:
    from collections.abc import Sequence

    from core.station import Station
    from remote_api.operations import Operations

RESOURCES: tuple[Operations, ...] = (
    auth.resource,
    users.resource,
    running.resource,
    challenge.resource,
    inspections.resource,
    statistics.resource,
    handover.resource,
    stations.resource,
    programs.resource,
    advice.resource,
    samples.resource,
    camera.resource,
    calibration.resource,
    gpio.resource,
    alarms.resource,
    settings.resource,
    backups.resource,
    storage.resource,
    administration.resource,
    health.resource,
    documents.resource,
)


def create_app(
    station: Station, limits: LimitSettings | None = None, cors_origins: Sequence[str] = (), metrics_token: str = ""
) -> Flask:
    """The application that serves one station. It starts nothing; `remote_api.server.api_server` runs it.

    Steps of a request: id and log context, authentication, rate limit, permission, view. Steps of its answer: ETag,
    compression, security headers, metrics, access log (Flask runs these in reverse order of registration).
    """
    app = _bare_app()
    app.config.update(PROVIDE_AUTOMATIC_OPTIONS=bool(cors_origins))
    app.extensions["station"] = station
    app.extensions["admissions"] = Admissions(station.accounts)
    app.extensions["metrics_token"] = metrics_token
    app.extensions["streams"] = Streams()
    app.extensions["newest_result"] = running.NewestResult()
    app.extensions["operations"] = {name: found for resource in RESOURCES for name, found in resource.declared.items()}
    app.before_request(begin_request)
    app.teardown_request(forget_request)
    app.before_request(identify)
    register_limits(app, limits or LimitSettings())
    app.before_request(admit)
    app.after_request(end_request)
    app.after_request(forget_admissions)
    Metrics(station).register(app)
    register_hardening(app, cors_origins)
    register_error_handlers(app)
    for resource in RESOURCES:
        app.register_blueprint(resource)
    app.extensions["documents"] = Documents(openapi_document)
    return app


def openapi_document() -> dict[str, Any]:
    """The OpenAPI document of this release, without a station."""
    from remote_api.examples import add_examples  # with the document, whose making no start waits for

    document = document_of(_bare_app(), RESOURCES)
    add_examples(document, RESOURCES)
    return document


def _bare_app() -> Flask:
    # No static folder, no templates: every address is an operation with a declared permission.
    app = Flask("remote_api", static_folder=None, template_folder=None)
    # `/programs/` is not redirected to `/programs`: a redirect would drop the body.
    app.url_map.merge_slashes = False
    app.url_map.converters.update(
        hex=HexIdConverter, row=RowIdConverter, sha256=Sha256Converter, backup=BackupNameConverter
    )
    return app
