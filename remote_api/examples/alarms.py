"""Examples of answers about alarms, their rules and their receivers."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any

from core.alarms.board import Alarm
from core.alarms.catalog import Severity
from core.alarms.delivery import ReceiverStatus, Way
from core.alarms.history import AlarmCount, AlarmRecord, Ending, Page
from core.alarms.rules import RuleStatus
from core.text import text
from remote_api.examples.moment import AT
from remote_api.routes.alarms import AlarmCountsData, AlarmHistoryData, AlarmRulesData, AlarmsData, ReceiversData

if TYPE_CHECKING:
    from collections.abc import Mapping

NO_PICTURES = text("The camera gives no pictures.")
ALARM = Alarm("CAMERA_TIMEOUT", NO_PICTURES, AT)
_PAST = AlarmRecord(118, ALARM.code, NO_PICTURES, AT, AT + timedelta(seconds=42.5), Ending.OVER, AT, "grace", "panel")
_RULE = RuleStatus(
    name="ng_share",
    code="NG_SHARE",
    title=text("NG parts among the last ones"),
    value=3.0,
    limit=25.0,
    unit="%",
    is_least=False,
    setting="alarm_ng_pct",
    is_raised=False,
)
RECEIVER = ReceiverStatus("grace@example.com", Way.MAIL, Severity.LOSES, AT)

ANSWERS: Mapping[type | None, Any] = {
    AlarmsData: AlarmsData.of([ALARM]),
    AlarmHistoryData: AlarmHistoryData.of(Page((_PAST,), "WzExOF0")),
    AlarmCountsData: AlarmCountsData.of([AlarmCount(ALARM.code, NO_PICTURES, 3, 131.25, AT)]),
    AlarmRulesData: AlarmRulesData.of([_RULE]),
    ReceiversData: ReceiversData.of([RECEIVER]),
}
"""As `remote_api.examples.ANSWERS`."""
