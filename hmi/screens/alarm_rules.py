"""How the rules of alarms and the receivers of messages are shown: as rows of a list, and with all that is known."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.alarms.catalog import severity_of
from core.alarms.delivery import ReceiverStatus, Way
from core.settings import site_settings
from hmi.i18n import DASH, THIN, count, decimal, moment, msg, tr, tr_text, unit_word
from hmi.screens.alarm_rows import SEVERITIES, remedy_words
from hmi.widgets.pick_list import PickRow

if TYPE_CHECKING:
    from core.alarms.rules import RuleStatus

_WAYS = {Way.MAIL: msg("E-mail"), Way.WEBHOOK: msg("Web address")}
_DECIMALS = {"GB": 1}
"""Units of which a whole number would tell too little."""


def row_of_rule(rule: RuleStatus) -> PickRow:
    """A row with a bar: the nearer to its end, the nearer to the alarm."""
    if rule.limit is None:
        return PickRow(rule.name, tr_text(rule.title), tr("off"), "dash")
    icon, tone = ("alarm", SEVERITIES[severity_of(rule.code)].tone or "warn") if rule.is_raised else ("tick", "")
    return PickRow(rule.name, tr_text(rule.title), _stand(rule), icon, tone=tone, bar=_share(rule))


def _stand(rule: RuleStatus) -> str:
    """Present value and limit."""
    value = tr("nothing measured yet") if rule.value is None else _amount(rule.value, rule.unit)
    limit = _amount(rule.limit or 0.0, rule.unit)
    said = tr("at least {limit}", limit=limit) if rule.is_least else tr("alarm at {limit}", limit=limit)
    return f"{value} · {said}"


def _share(rule: RuleStatus) -> float:
    if rule.value is None or not rule.limit:
        return 0.0
    if rule.is_least:
        return min(1.0, rule.limit / max(rule.value, rule.limit, 1e-9))
    return max(0.0, min(1.0, rule.value / rule.limit))


def _amount(value: float, unit: str) -> str:
    number = decimal(value, _DECIMALS.get(unit, 0))
    return f"{number}{THIN}{unit_word(unit)}" if unit else number


def details_of_rule(rule: RuleStatus) -> str:
    """All that is known of a rule, one item per line."""
    setting = site_settings().get(rule.setting)
    lines = (
        tr("off") if rule.limit is None else _stand(rule),
        f"{tr(SEVERITIES[severity_of(rule.code)].word)} · {rule.code}",
        remedy_words(rule.code),
        tr("Its limit is fixed.")
        if setting is None
        else tr("Limit in System, Settings: {setting}.", setting=tr(setting.field.title)),
    )
    return "\n".join(filter(None, lines))


def row_of_receiver(receiver: ReceiverStatus) -> PickRow:
    least = tr("from “{severity}” on", severity=tr(SEVERITIES[receiver.least].word))
    note = " · ".join(filter(None, (_answer(receiver), _waiting(receiver), tr(_WAYS[receiver.way]), least)))
    if receiver.error is not None:
        return PickRow(receiver.address, receiver.address, note, "alarm", tone="warn")
    return PickRow(receiver.address, receiver.address, note, "dash" if receiver.delivered_at is None else "tick")


def details_of_receiver(receiver: ReceiverStatus) -> str:
    """All that is known of a receiver, one item per line."""
    reached = DASH if receiver.delivered_at is None else moment(receiver.delivered_at)
    lines = (
        f"{tr(_WAYS[receiver.way])} · {tr('from “{severity}” on', severity=tr(SEVERITIES[receiver.least].word))}",
        _answer(receiver),
        tr("Last reached: {when}.", when=reached) if receiver.error is not None else "",
        _waiting(receiver),
    )
    return "\n".join(filter(None, lines))


def _answer(receiver: ReceiverStatus) -> str:
    if receiver.error is not None and receiver.failed_at is not None:
        return tr("not reached {when}: {why}", when=moment(receiver.failed_at), why=tr_text(receiver.error))
    if receiver.delivered_at is not None:
        return tr("reached {when}", when=moment(receiver.delivered_at))
    return tr("nothing was sent yet")


def _waiting(receiver: ReceiverStatus) -> str:
    return tr("{count} messages wait", count=count(receiver.waiting)) if receiver.waiting else ""
