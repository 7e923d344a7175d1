"""Health for load balancers and monitoring, and metrics for Prometheus."""

from __future__ import annotations

import functools
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Annotated, Literal, cast

import psutil
from flask import Response, current_app

from core.access.roles import Permission
from core.errors import InMaintenanceError
from core.text import Text
from core.version import content_hash, package_version
from remote_api.answer_data import Places, filled
from remote_api.authorization import station
from remote_api.errors import error_body
from remote_api.operations import Access, LimitClass, Operations

if TYPE_CHECKING:
    from core.alarms.health import Component
    from remote_api.metrics import Metrics

resource = Operations("Health", "Is it alive, can it inspect, and what is the matter.")


@dataclass(frozen=True)
class LiveData:
    """The process answers."""

    status: Literal["alive"] = "alive"


@dataclass(frozen=True)
class ReadyData:
    """A part that came now could be judged, its verdict signaled and stored."""

    ready: bool = True


@dataclass(frozen=True)
class ComponentData:
    """One part of the station.

    Attributes:
        ok: it lets the station inspect.
        detail: what is the matter, or how it is.
    """

    name: str
    ok: bool
    detail: Text

    @classmethod
    def of(cls, component: Component) -> ComponentData:
        return filled(cls, component, ok=component.is_ok)


@dataclass(frozen=True)
class HealthData:
    """The station's health, and its process.

    Attributes:
        ready: a part that came now could be judged, its verdict signaled and stored.
        content_sha256: over the installed files of the product; equal on stations that run the same.
        uptime_s: since the process began.
        cpu_pct: of one processor core, since health was asked for last.
        memory_mb: that the process holds.
    """

    ready: bool
    components: tuple[ComponentData, ...]
    version: str
    content_sha256: str
    uptime_s: Annotated[float, Places(1)]
    cpu_pct: float
    memory_mb: Annotated[float, Places(1)]


@resource.operation("GET", "/health/live", needs=Access.PUBLIC, data=LiveData, limit=LimitClass.UNLIMITED)
def live() -> LiveData:
    """The process answers."""
    return LiveData()


@resource.operation(
    "GET",
    "/health/ready",
    needs=Access.PUBLIC,
    data=ReadyData,
    message="The station can inspect.",
    limit=LimitClass.UNLIMITED,
)
def ready() -> ReadyData | Response:
    """Can the station inspect now?

    200 when a part that came now could be judged, its verdict signaled and stored; else 503, also while the inspection
    is stopped, in a fault, or in maintenance, which has an error code of its own: MAINTENANCE. Answered at once from
    what the station knows. What is the matter is for those who sign in: see `/health`.
    """
    found = station().health()
    if found.is_ready:
        return ReadyData()
    why = ("UNAVAILABLE", "The station cannot inspect now.")
    if found.in_maintenance:
        why = (InMaintenanceError.code, InMaintenanceError.default)
    return Response(error_body(*why), 503, mimetype="application/json")


@functools.cache
def _process() -> psutil.Process:
    """One for all requests: its CPU time counts from the request before."""
    return psutil.Process()


@resource.operation("GET", "/health", needs=Permission.VIEW, data=HealthData)
def health() -> HealthData:
    """Every component, what is the matter with it, and the process."""
    process, found = _process(), station().health()
    return HealthData(
        ready=found.is_ready,
        components=tuple(map(ComponentData.of, found.components)),
        version=package_version(),
        content_sha256=content_hash(),
        uptime_s=time.time() - process.create_time(),
        cpu_pct=process.cpu_percent(),
        memory_mb=process.memory_info().rss / 1e6,
    )


@resource.operation("GET", "/metrics", needs=Permission.VIEW, media_types=("text/plain",), takes_metrics_token=True)
def metrics() -> Response:
    """Metrics for Prometheus, in its text format.

    Takes a token that lasts, too: the one of VISION_METRICS_TOKEN, which opens nothing else.
    """
    found = cast("Metrics", current_app.extensions["metrics"])
    return Response(found.exposition(), content_type=found.content_type)
