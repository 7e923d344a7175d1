"""States of the alarms screen that show its rules and its receivers; a part of `states.STATES`."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from core.access.roles import Role
from core.alarms.delivery import Delivery
from core.alarms.rules import RuleStatus
from core.alarms.rules.drifting import LightDrift, PositionDrift, ScoreDrift, SharpnessDrift
from core.alarms.rules.network import CertificateAge, FailedRequests, FailedSignIns
from core.alarms.rules.ng import NgInRow, NgShare
from core.alarms.rules.shown import ClockJump, FreeDisk, PictureAge
from core.settings import DeliverySettings
from core.store.alarm_messages import ReceiverRecord
from core.text import text
from hmi.screens.alarms import AlarmsScreen
from hmi.screens.names import At

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.hmi.stage.scene import Scene

AT = datetime(2026, 3, 2, 13, 41, tzinfo=UTC)
MEASURED = (
    (NgInRow, 2.0, 10.0),
    (NgShare, 3.0, 25.0),
    (LightDrift, 27.3, 25.0),
    (SharpnessDrift, 4.1, 30.0),
    (PositionDrift, 1.2, 6.0),
    (ScoreDrift, 22.0, 50.0),
    (PictureAge, 31.0, 250.0),
    (FreeDisk, 41.7, 0.5),
    (ClockJump, None, 2.0),
    (FailedSignIns, 1.0, 10.0),
    (FailedRequests, None, 10.0),
    (CertificateAge, None, None),
)
REACHED = DeliverySettings(mail_to=("anna.maintenance@example.com",))
SEVERAL = DeliverySettings(
    mail_to=("anna.maintenance@example.com", "shift-leader.line-3@plant.example.com stops"),
    webhooks=("https://mes.plant.example.com/api/v2/stations/line-3/alarms loses",),
)
RECORDS = (
    ReceiverRecord("anna.maintenance@example.com", AT),
    ReceiverRecord(
        "https://mes.plant.example.com/api/v2/stations/line-3/alarms",
        AT,
        AT,
        text("{host} does not answer in time.", host="mes.plant.example.com"),
        4,
    ),
)


def _rules(scene: Scene, role: Role = Role.ENGINEER) -> None:
    scene.has_judged()
    scene.signed_in(role)
    scene.station.alarm_rules._states = tuple(
        RuleStatus(
            rule.name,
            rule.code,
            rule.title,
            value,
            limit,
            rule.unit,
            rule.is_least,
            rule.setting,
            is_raised=rule is LightDrift,
        )
        for rule, value, limit in MEASURED
    )
    scene.window.go(At.ALARMS)
    scene.screen(AlarmsScreen).rules_tab.click()


def _rule(scene: Scene) -> None:
    _rules(scene)
    scene.screen(AlarmsScreen).rule_list.picked.emit(LightDrift.name)


def _receivers(scene: Scene, settings: DeliverySettings = SEVERAL, role: Role = Role.ADMIN) -> None:
    scene.has_judged()
    scene.signed_in(role)
    station = scene.station
    station.delivery = Delivery(station._store, "Line 3", lambda: settings, lambda: True, lambda *_: None, lambda: None)
    station.delivery._records = {record.receiver: record for record in RECORDS}
    scene.window.go(At.ALARMS)
    scene.screen(AlarmsScreen).receivers_tab.click()


def _receivers_none(scene: Scene) -> None:
    _receivers(scene, DeliverySettings())


def _receivers_operator(scene: Scene) -> None:
    _receivers(scene, REACHED, Role.OPERATOR)


def _receiver(scene: Scene) -> None:
    _receivers(scene)
    scene.screen(AlarmsScreen).receiver_list.picked.emit(RECORDS[1].receiver)


STATES: dict[str, Callable[[Scene], None]] = {
    "alarms_rules": _rules,
    "alarms_rule": _rule,
    "alarms_receivers": _receivers,
    "alarms_receivers_none": _receivers_none,
    "alarms_receivers_operator": _receivers_operator,
    "alarms_receiver": _receiver,
}
