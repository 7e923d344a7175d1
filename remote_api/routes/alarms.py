"""Alarms: what somebody must know of."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from core.access.roles import Permission
from core.alarms.catalog import CATALOG, Severity, severity_of
from core.text import Text
from remote_api.answer_data import filled
from remote_api.authorization import actor, station
from remote_api.operations import Operations

if TYPE_CHECKING:
    from collections.abc import Iterable

    from core.alarms.board import Alarm

resource = Operations("Alarms", "What somebody must know of.")


@dataclass(frozen=True)
class AlarmData:
    """What somebody must know of.

    Attributes:
        severity: stops: nothing is inspected while it lasts; loses: parts are inspected, something else is lost; warns:
            nothing is lost yet.
        remedy: what helps; null where nobody knows.
        is_active: its cause is not over yet.
        acknowledged_by: who has seen it; "" when nobody has.
    """

    code: str
    severity: Severity
    message: Text
    remedy: Text | None
    since: datetime
    is_active: bool
    acknowledged_by: str

    @classmethod
    def of(cls, alarm: Alarm) -> AlarmData:
        entry = CATALOG.get(alarm.code)
        return filled(
            cls,
            alarm,
            severity=severity_of(alarm.code),
            message=alarm.text,
            remedy=None if entry is None else entry.remedy,
        )


@dataclass(frozen=True)
class AlarmsData:
    """Alarms that stand, newest first."""

    items: tuple[AlarmData, ...]

    @classmethod
    def of(cls, alarms: Iterable[Alarm]) -> AlarmsData:
        return cls(tuple(map(AlarmData.of, alarms)))


@resource.operation("GET", "/alarms", needs=Permission.VIEW, data=AlarmsData)
def alarms() -> AlarmsData:
    """Alarms that stand, newest first. One leaves when its cause is over and somebody has acknowledged it."""
    return AlarmsData.of(station().status().alarms)


@resource.operation(
    "POST",
    "/alarms/<string(maxlength=60):code>/acknowledge",
    needs=Permission.ACKNOWLEDGE_ALARM,
    data=AlarmsData,
    message="Acknowledged.",
)
def acknowledge(code: str) -> AlarmsData:
    """Say that one has seen it; answers with the alarms that still stand."""
    station().acknowledge(actor(), code)
    return AlarmsData.of(station().status().alarms)
