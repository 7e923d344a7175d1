"""Alarms: what somebody must know of."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Annotated, Any

from core.access.roles import Permission
from core.alarms.catalog import Severity, remedy_for, severity_of
from core.alarms.delivery import ReceiverStatus, Way
from core.alarms.history import AlarmCount, AlarmFilter, AlarmRecord, Ending, Page
from core.text import Text
from remote_api.answer_data import Count, Places, filled
from remote_api.authorization import actor, station
from remote_api.operations import Operations
from remote_api.request_schemas.equipment import AlarmCountSchema, AlarmFilterSchema, AlarmTestSchema

if TYPE_CHECKING:
    from collections.abc import Iterable

    from core.alarms.board import Alarm
    from core.alarms.rules import RuleStatus

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
        return filled(
            cls,
            alarm,
            severity=severity_of(alarm.code),
            message=alarm.text,
            remedy=remedy_for(alarm.code, alarm.text),
        )


@dataclass(frozen=True)
class AlarmsData:
    """Alarms that stand, newest first."""

    items: tuple[AlarmData, ...]

    @classmethod
    def of(cls, alarms: Iterable[Alarm]) -> AlarmsData:
        return cls(tuple(map(AlarmData.of, alarms)))


Seconds = Annotated[float, Places(3)]


@dataclass(frozen=True)
class AlarmRecordData:
    """An alarm that came once.

    Attributes:
        severity: as in `GET /alarms`.
        message: as it was said last.
        ending: none: its cause lasts; over: it is over; cut_off: the station ended first, so it is not known how long
            the cause went on.
        ended_at: null while its cause lasts; of one that was cut off, when it was last known to stand.
        lasted_s: until now where its cause lasts.
        acknowledged_at: null when nobody has acknowledged it.
        acknowledged_by, acknowledged_via: who, and over which way: panel or api; "" when nobody has.
    """

    code: str
    severity: Severity
    message: Text
    began_at: datetime
    ended_at: datetime | None
    ending: Ending
    lasted_s: Seconds
    acknowledged_at: datetime | None
    acknowledged_by: str
    acknowledged_via: str

    @classmethod
    def of(cls, record: AlarmRecord) -> AlarmRecordData:
        return filled(cls, record, severity=severity_of(record.code), message=record.text)


@dataclass(frozen=True)
class AlarmHistoryData:
    """A page of the history, newest first.

    Attributes:
        next_cursor: null on the last page.
    """

    items: tuple[AlarmRecordData, ...]
    next_cursor: str | None

    @classmethod
    def of(cls, page: Page[AlarmRecord]) -> AlarmHistoryData:
        return cls(tuple(map(AlarmRecordData.of, page.items)), page.next_cursor)


@dataclass(frozen=True)
class AlarmCountData:
    """How often one alarm came in the time asked for.

    Attributes:
        severity: as in `GET /alarms`.
        message: as it was said last.
        stood_s: how long it stood in that time, all times together.
        newest_at: when it came last.
    """

    code: str
    severity: Severity
    message: Text
    count: Count
    stood_s: Seconds
    newest_at: datetime

    @classmethod
    def of(cls, found: AlarmCount) -> AlarmCountData:
        return filled(cls, found, severity=severity_of(found.code), message=found.text)


@dataclass(frozen=True)
class AlarmCountsData:
    """How often each alarm came, the most frequent first."""

    items: tuple[AlarmCountData, ...]

    @classmethod
    def of(cls, counts: Iterable[AlarmCount]) -> AlarmCountsData:
        return cls(tuple(map(AlarmCountData.of, counts)))


Value = Annotated[float, Places(2)]


@dataclass(frozen=True)
class AlarmRuleData:
    """A rule with what it measures now.

    Attributes:
        code: of the alarm that it raises.
        value: null while there is nothing to measure.
        limit: null while the rule is off.
        is_least: the limit is the lowest allowed value, otherwise the highest.
        setting: the site setting of the limit; "" where it is fixed.
        is_raised: the alarm is due.
    """

    name: str
    code: str
    title: Text
    value: Value | None
    limit: Value | None
    unit: str
    is_least: bool
    setting: str
    is_raised: bool


@dataclass(frozen=True)
class AlarmRulesData:
    """Every rule."""

    items: tuple[AlarmRuleData, ...]

    @classmethod
    def of(cls, rules: Iterable[RuleStatus]) -> AlarmRulesData:
        return cls(tuple(filled(AlarmRuleData, rule) for rule in rules))


@dataclass(frozen=True)
class ReceiverData:
    """A receiver of messages about alarms.

    Attributes:
        way: mail or webhook.
        least: of no alarm less severe it is told.
        delivered_at: when something reached it last; null: never.
        failed_at: of the last failure; null, and `error` too, while the last attempt succeeded.
        error: why it failed.
        waiting: messages that it has not got yet.
    """

    address: str
    way: Way
    least: Severity
    delivered_at: datetime | None
    failed_at: datetime | None
    error: Text | None
    waiting: Count

    @classmethod
    def of(cls, receiver: ReceiverStatus) -> ReceiverData:
        return filled(cls, receiver)


@dataclass(frozen=True)
class ReceiversData:
    """Receivers of messages about alarms."""

    items: tuple[ReceiverData, ...]

    @classmethod
    def of(cls, receivers: Iterable[ReceiverStatus]) -> ReceiversData:
        return cls(tuple(map(ReceiverData.of, receivers)))


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


@resource.operation("GET", "/alarms/history", needs=Permission.VIEW, query=AlarmFilterSchema, data=AlarmHistoryData)
def alarm_history(query: dict[str, Any]) -> AlarmHistoryData:
    """Every alarm that came, newest first, also those that stand.

    With `since` and `until` those that stood in that time, if only for a moment. Alarms are kept for a year, but not
    more than 100 000.
    """
    found = station().alarm_history.page(actor(), _filter(query), query.get("cursor"), query["limit"])
    return AlarmHistoryData.of(found)


@resource.operation("GET", "/alarms/counts", needs=Permission.VIEW, query=AlarmCountSchema, data=AlarmCountsData)
def alarm_counts(query: dict[str, Any]) -> AlarmCountsData:
    """How often each alarm came and how long it stood in a time, the most frequent first.

    It counts the alarms that `GET /alarms/history` lists for the same time.
    """
    return AlarmCountsData.of(station().alarm_history.counts(actor(), _filter(query)))


@resource.operation("GET", "/alarms/rules", needs=Permission.VIEW, data=AlarmRulesData)
def alarm_rules() -> AlarmRulesData:
    """Every rule that raises an alarm, with its present value and its limit, as of the last second.

    The limits are site settings: `PUT /settings` changes those that name one.
    """
    return AlarmRulesData.of(station().alarm_rules.all(actor()))


@resource.operation("GET", "/alarms/receivers", needs=Permission.VIEW, data=ReceiversData)
def alarm_receivers() -> ReceiversData:
    """Who is told about alarms, and whether messages arrive.

    They are the site settings `mail_to` and `webhooks`: `PUT /settings` changes them.
    """
    return ReceiversData.of(station().delivery.receivers(actor()))


@resource.operation(
    "POST",
    "/alarms/test",
    needs=Permission.MAINTAIN,
    body=AlarmTestSchema,
    data=ReceiversData,
    message="Sent.",
    errors=(404, 507),
)
def send_alarm_test(body: dict[str, Any]) -> ReceiversData:
    """Send a test to one receiver or to all, and wait for the answers; `error` says why one was not reached.

    404 where there is no such receiver.
    """
    return ReceiversData.of(station().delivery.test(actor(), body["receiver"]))


def _filter(query: dict[str, Any]) -> AlarmFilter:
    return AlarmFilter(
        query.get("since"),
        query.get("until"),
        query.get("code"),
        Severity(query["severity"]) if "severity" in query else None,
    )
