"""Health for load balancers and monitoring, and metrics for Prometheus."""

from __future__ import annotations

import time
from typing import Any, cast

import psutil
from flask import Response, current_app

from core.access.roles import Permission
from core.version import package_version
from remote_api.authorization import station
from remote_api.errors import error_body
from remote_api.metrics import Metrics
from remote_api.operations import Access, LimitClass, Operations
from remote_api.response_schemas import HealthSchema, LiveSchema, ReadySchema

resource = Operations("Health", "Is it alive, can it inspect, and what is the matter.")


@resource.operation("GET", "/health/live", needs=Access.PUBLIC, data=LiveSchema, limit=LimitClass.UNLIMITED)
def live() -> dict[str, Any]:
    """The process answers."""
    return {"status": "alive"}


@resource.operation(
    "GET",
    "/health/ready",
    needs=Access.PUBLIC,
    data=ReadySchema,
    message="The station can inspect.",
    limit=LimitClass.UNLIMITED,
)
def ready() -> dict[str, Any] | Response:
    """Can the station inspect now?

    200 when a part that came now could be judged, its verdict signaled and stored; else 503, also while the inspection
    is stopped or in a fault. Answered at once from what the station knows. What is the matter is for those who sign
    in: see `/health`.
    """
    if station().health().is_ready:
        return {"ready": True}
    return Response(error_body("UNAVAILABLE", "The station cannot inspect now."), 503, mimetype="application/json")


@resource.operation("GET", "/health", needs=Permission.VIEW, data=HealthSchema)
def health() -> dict[str, Any]:
    """Every component, what is the matter with it, and the process."""
    process = psutil.Process()
    return {
        **station().health().to_json(),
        "version": package_version(),
        "uptime_s": round(time.time() - process.create_time(), 1),
        "cpu_pct": process.cpu_percent(),
        "memory_mb": round(process.memory_info().rss / 1e6, 1),
    }


@resource.operation("GET", "/metrics", needs=Permission.VIEW, media_types=("text/plain",), takes_metrics_token=True)
def metrics() -> Response:
    """Metrics for Prometheus, in its text format.

    Takes a token that lasts, too: the one of VISION_METRICS_TOKEN, which opens nothing else.
    """
    found = cast(Metrics, current_app.extensions["metrics"])
    return Response(found.exposition(), content_type=found.content_type)
