"""Alarms: what somebody must know of."""

from __future__ import annotations

from typing import Any

from core.access.roles import Permission
from remote_api.authorization import actor, station
from remote_api.operations import Operations
from remote_api.response_schemas import AlarmsSchema
from remote_api.routes.running import alarm_json

resource = Operations("Alarms", "What somebody must know of.")


@resource.operation("GET", "/alarms", needs=Permission.VIEW, data=AlarmsSchema)
def alarms() -> dict[str, Any]:
    """Alarms that stand, newest first. One leaves when its cause is over and somebody has acknowledged it."""
    return _alarms_json()


@resource.operation(
    "POST",
    "/alarms/<string(maxlength=60):code>/acknowledge",
    needs=Permission.ACKNOWLEDGE_ALARM,
    data=AlarmsSchema,
    message="Acknowledged.",
)
def acknowledge(code: str) -> dict[str, Any]:
    """Say that one has seen it; answers with the alarms that still stand."""
    station().acknowledge(actor(), code)
    return _alarms_json()


def _alarms_json() -> dict[str, Any]:
    return {"items": [alarm_json(alarm) for alarm in station().status().alarms]}
