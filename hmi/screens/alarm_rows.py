"""How an alarm is shown: one that stands as a row with its button, one of the history as a row of a list."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from core.access.roles import Permission
from core.alarms.catalog import Severity, remedy_for, severity_of
from core.alarms.history import AlarmCount, AlarmRecord, Ending
from core.records.audited import way_of
from core.text import Text
from hmi.i18n import count, date_time, duration, moment, msg, tr, tr_text
from hmi.layout import REST, centered, columns, place, rows
from hmi.screens.base import Panel, gate
from hmi.widgets.button import Button
from hmi.widgets.icons import paint_badge, paint_icon
from hmi.widgets.pick_list import PickRow
from hmi.widgets.words import LEFT, TOP, FitText

if TYPE_CHECKING:
    from core.alarms.board import Alarm


@dataclass(frozen=True)
class SeverityLook:
    """`tone`: a pair of colors of the theme; "" is quiet."""

    word: str
    icon: str
    tone: str


SEVERITIES = {
    Severity.STOPS: SeverityLook(msg("Stops inspection"), "bang", "fault"),
    Severity.LOSES: SeverityLook(msg("Something is lost"), "alarm", "warn"),
    Severity.WARNS: SeverityLook(msg("Warning"), "info", ""),
}


LEAST_S = 0.05
"""What lasted less, such as a change of the clock, is shown as a moment."""


def remedy_words(code: str, told: Text | None = None) -> str:
    """What to do about an alarm that says `told`, or any with that code; "" where nobody knows."""
    return tr_text(remedy_for(code, told or Text("")))


class AlarmRow(QWidget):
    """An alarm that stands, with the button that acknowledges it; as high as its words need."""

    def __init__(self, panel: Panel, alarm: Alarm) -> None:
        super().__init__()
        self.setObjectName(f"alarm_{alarm.code}")
        look, theme = panel.look, panel.look.theme
        self._look, self._panel = look, panel
        self.alarm = alarm
        self.words = FitText(look, "alarm_words", theme.type.body, bold=True, align=LEFT | TOP)
        self.remedy = FitText(look, "alarm_remedy", theme.type.body, align=LEFT | TOP)
        self.about = FitText(look, "alarm_about", theme.type.small, tone="dim", align=LEFT | TOP)
        self.acknowledge = Button(look, "acknowledge", icon="tick", height=theme.setup_target)
        for part in (self.words, self.remedy, self.about, self.acknowledge):
            part.setParent(self)
        self.acknowledge.clicked.connect(self._acknowledge)
        self._today = 0
        self.show_alarm(alarm)

    def show_often(self, today: int) -> None:
        """`today`: how often it has come since midnight, as far as that is known."""
        if today != self._today:
            self._today = today
            self.show_alarm(self.alarm)

    def show_alarm(self, alarm: Alarm) -> None:
        self.alarm = alarm
        self.words.set_text(tr_text(alarm.text))
        self.remedy.set_text(remedy_words(alarm.code, alarm.text) if alarm.is_active else "")
        self.setAccessibleName(" ".join(filter(None, (self.words.text, self.remedy.text))))
        about = (
            tr(SEVERITIES[severity_of(alarm.code)].word),
            tr("since {when}", when=date_time(alarm.since))
            if alarm.is_active
            else tr("over; began {when}", when=date_time(alarm.since)),
            tr("{count} times today", count=count(self._today)) if self._today > 1 else "",
            _seen_words(alarm),
            alarm.code,
        )
        self.about.set_text(" · ".join(filter(None, about)))
        gate(self.acknowledge, self._panel, Permission.ACKNOWLEDGE_ALARM, tr("Seen"), enabled=not alarm.acknowledged_by)
        self.resizeEvent(None)
        self.update()

    def resizeEvent(self, event: object) -> None:
        theme = self._look.theme
        pad = theme.px(2)
        button = max(theme.px(26), min(self.acknowledge.sizeHint().width(), theme.px(34)))
        room = self.rect().adjusted(theme.px(10), pad, -pad, -pad)  # right of the icon
        beside, acknowledge = columns(room, REST, button, gap=theme.gap)
        lines = [line for line in (self.words, self.remedy, self.about) if line.text]
        heights = [line.heightForWidth(beside.width()) for line in lines]
        self.setFixedHeight(max(theme.setup_target, sum(heights)) + 2 * pad)
        place(lines, rows(centered(beside, beside.width(), sum(heights)), *heights, gap=0))
        self.remedy.setVisible(bool(self.remedy.text))
        self.acknowledge.setGeometry(centered(acknowledge, button, theme.setup_target))

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._look.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        half = theme.line / 2
        painter.setPen(QPen(theme.color("line"), theme.line))
        painter.setBrush(theme.color("surface"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(half, half, -half, -half), theme.radius, theme.radius)
        side = theme.px(6)
        spot = QRectF(theme.px(2), (self.height() - side) / 2, side, side)
        seen = SEVERITIES[severity_of(self.alarm.code)]
        if not self.alarm.is_active:
            paint_icon(painter, "tick", spot, theme.color("dim"))
        elif seen.tone:
            paint_badge(painter, theme, seen.icon, spot, seen.tone)
        else:
            paint_icon(painter, seen.icon, spot, theme.color("text"))
        painter.end()

    def _acknowledge(self) -> None:
        station, code = self._panel.station, self.alarm.code
        self._panel.act(lambda actor: station.acknowledge(actor, code))


def _seen_words(alarm: Alarm) -> str:
    if not alarm.acknowledged_by:
        return ""
    if alarm.acknowledged_at is None:
        return tr("seen by {who}", who=alarm.acknowledged_by)
    return tr("seen by {who}, {when}", who=alarm.acknowledged_by, when=moment(alarm.acknowledged_at))


def row_of_record(record: AlarmRecord) -> PickRow:
    """A row of the history: only what still stands is in color."""
    shown = SEVERITIES[severity_of(record.code)]
    note = (
        _span_words(record),
        tr(shown.word),
        tr("seen by {who}", who=record.acknowledged_by) if record.acknowledged_by else tr("nobody has seen it"),
    )
    tone = shown.tone if record.ending is Ending.NONE else ""
    return PickRow(str(record.ordinal), tr_text(record.text), " · ".join(note), shown.icon, tone=tone)


def _span_words(record: AlarmRecord) -> str:
    when, time = moment(record.began_at), duration(record.lasted_s)
    if record.ending is Ending.NONE:
        return tr("since {when}", when=when)
    if record.ending is Ending.CUT_OFF:
        return tr("{when}, at least {time}", when=when, time=time)
    return tr("{when}, for {time}", when=when, time=time) if record.lasted_s >= LEAST_S else when


def details_of_record(record: AlarmRecord) -> str:
    """All that is known of an alarm, one item per line."""
    end, lasted = moment(record.stood_until), duration(record.lasted_s)
    if record.ending is Ending.NONE:
        ended = tr("It stands, for {time} now.", time=lasted)
    elif record.ending is Ending.OVER:
        ended = tr("Over {when}, after {time}.", when=end, time=lasted)
    else:
        ended = tr(
            "The station ended before its cause was over. It last stood {when}, after {time}.", when=end, time=lasted
        )
    if record.acknowledged_at is None:
        seen = tr("Nobody has seen it.")
    else:
        seen = tr(
            "Seen by {who}, {way}, {when}.",
            who=record.acknowledged_by,
            way=way_of(record.acknowledged_via),
            when=moment(record.acknowledged_at),
        )
    lines = (
        f"{tr(SEVERITIES[severity_of(record.code)].word)} · {record.code}",
        tr("Came {when}.", when=moment(record.began_at)),
        ended,
        seen,
        remedy_words(record.code, record.text),
    )
    return "\n".join(filter(None, lines))


def row_of_count(found: AlarmCount, most: int) -> PickRow:
    """A row of the most frequent alarms; its bar is in proportion to the most frequent one."""
    shown = SEVERITIES[severity_of(found.code)]
    values = {"time": duration(found.stood_s), "when": moment(found.newest_at)}
    said = (
        tr("once, {time}, {when}", **values)
        if found.count == 1
        else tr("{count} times, {time} together, last {when}", count=count(found.count), **values)
    )
    return PickRow(found.code, tr_text(found.text), f"{said} · {found.code}", shown.icon, bar=found.count / most)
