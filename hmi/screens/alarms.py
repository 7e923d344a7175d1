"""The alarms screen: alarms that are active or not acknowledged, since when, and who has acknowledged them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from core.access.roles import Permission
from core.alarms.catalog import CATALOG
from hmi.i18n import date_time, msg, tr, tr_text
from hmi.layout import REST, centered, columns, inset, place, rows
from hmi.screens.base import Panel, Screen, gate, trouble_of
from hmi.screens.names import At
from hmi.widgets.button import Button
from hmi.widgets.finger_scroll import scroll_area
from hmi.widgets.icons import paint_icon
from hmi.widgets.words import CENTER, LEFT, MIDDLE, TOP, FitText

if TYPE_CHECKING:
    from core.alarms.board import Alarm
    from core.station import StationStatus


class AlarmRow(QWidget):
    """An alarm, with the button that acknowledges it."""

    def __init__(self, panel: Panel, alarm: Alarm) -> None:
        super().__init__()
        self.setObjectName(f"alarm_{alarm.code}")
        look, theme = panel.look, panel.look.theme
        self._look, self._panel = look, panel
        self.alarm = alarm
        self.words = FitText(look, "alarm_words", theme.type.body, bold=True, align=LEFT | TOP)
        self.about = FitText(look, "alarm_about", theme.type.small, tone="dim", align=LEFT | TOP)
        self.acknowledge = Button(look, "acknowledge", icon="tick", height=theme.setup_target)
        for part in (self.words, self.about, self.acknowledge):
            part.setParent(self)
        self.acknowledge.clicked.connect(self._acknowledge)
        self.setFixedHeight(theme.setup_target + theme.px(4))
        self.show_alarm(alarm)

    def show_alarm(self, alarm: Alarm) -> None:
        self.alarm = alarm
        words = tr_text(alarm.text)
        if alarm.is_active and alarm.code in CATALOG:
            words += " " + tr_text(CATALOG[alarm.code].remedy)
        self.words.set_text(words)
        self.setAccessibleName(words)
        about = (
            tr("since {when}", when=date_time(alarm.since))
            if alarm.is_active
            else tr("over; it came {when}", when=date_time(alarm.since))
        )
        if alarm.acknowledged_by:
            about += " · " + tr("seen by {who}", who=alarm.acknowledged_by)
        self.about.set_text(f"{about} · {alarm.code}")
        gate(self.acknowledge, self._panel, Permission.ACKNOWLEDGE_ALARM, tr("Seen"), enabled=not alarm.acknowledged_by)
        self.resizeEvent(None)

    def resizeEvent(self, event: object) -> None:
        theme = self._look.theme
        button = max(theme.px(26), min(self.acknowledge.sizeHint().width(), theme.px(34)))
        pad = theme.px(2)
        room = self.rect().adjusted(theme.px(9), pad, -pad, -pad)  # right of the icon
        beside, acknowledge = columns(room, REST, button, gap=theme.gap)
        wide = beside.width()
        words = min(self.words.heightForWidth(wide), round(room.height() * 0.68))
        about = min(self.about.heightForWidth(wide), room.height() - words)
        lines = rows(centered(beside, wide, words + about), words, about, gap=0)
        place((self.words, self.about), lines)
        self.acknowledge.setGeometry(rows(acknowledge, theme.setup_target, gap=0)[0])

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._look.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        half = theme.line / 2
        painter.setPen(QPen(theme.color("line"), theme.line))
        painter.setBrush(theme.color("surface"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(half, half, -half, -half), theme.radius, theme.radius)
        side = theme.px(5)
        spot = QRectF(theme.px(2.2), (self.height() - side) / 2, side, side)
        paint_icon(
            painter,
            "alarm" if self.alarm.is_active else "tick",
            spot,
            theme.color("text" if self.alarm.is_active else "dim"),
        )
        painter.end()

    def _acknowledge(self) -> None:
        station, code = self._panel.station, self.alarm.code
        self._panel.act(lambda actor: station.acknowledge(actor, code))


class AlarmsScreen(Screen):
    name = At.ALARMS
    menu_title = msg("Alarms")
    icon = "alarm"
    says_fault = True

    def __init__(self, panel: Panel) -> None:
        super().__init__(panel)
        look, theme = panel.look, panel.look.theme
        self.heading = FitText(look, "alarms_heading", theme.type.heading, bold=True)
        self.empty = FitText(look, "alarms_empty", theme.type.body, tone="dim", align=CENTER | MIDDLE)
        self._list = QWidget()
        self._list.setObjectName("alarm_rows")
        self._column = QVBoxLayout(self._list)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.space)
        self._column.addStretch(1)
        self._scroll = scroll_area(self._list, "alarm_scroll", is_stop=True)
        self.back = Button(look, "back", icon="back", height=theme.run_target, cap_mm=theme.type.action)
        self.back.clicked.connect(self._go_back)
        for part in (self.heading, self.empty, self._scroll, self.back):
            part.setParent(self)
        self.rows: list[AlarmRow] = []
        self._alarms: tuple[Alarm, ...] = ()
        self.retranslate()

    def arrange(self) -> None:
        theme = self.look.theme
        room, back = rows(inset(self.rect(), theme.space), REST, theme.run_target, gap=max(theme.space, theme.px(2)))
        heading, middle = rows(room, theme.px(8), REST, gap=theme.px(1))
        self.heading.setGeometry(inset(heading, theme.px(1), 0))
        place((self._scroll, self.empty, self.back), (middle, middle, back))
        self._scroll.setVisible(bool(self._alarms))
        self.empty.setVisible(not self._alarms)

    def retranslate(self) -> None:
        self.heading.set_text(tr("Alarms"))
        self._say_of_none(self.panel.station.status())
        self.back.set_word(tr("Back to Run"))
        for row in self.rows:
            row.show_alarm(row.alarm)

    def on_enter(self) -> None:
        self._show(self.panel.station.status().alarms)

    def _say_of_none(self, status: StationStatus) -> None:
        """Say that there is no alarm only if the station is ready to inspect; otherwise say why it is not."""
        none = tr("No alarm stands. What keeps the station from inspecting will appear here, with what to do.")
        self.empty.set_text(none if status.health.is_ready else trouble_of(status) or tr_text(status.health.reason))

    def on_status(self, status: StationStatus) -> None:
        self._say_of_none(status)
        if status.alarms != self._alarms:
            self._show(status.alarms)

    def _show(self, alarms: tuple[Alarm, ...]) -> None:
        self._alarms = alarms
        if [row.alarm.code for row in self.rows] != [alarm.code for alarm in alarms]:
            for row in self.rows:
                self._column.removeWidget(row)
                row.hide()
                row.deleteLater()
            self.rows = [AlarmRow(self.panel, alarm) for alarm in alarms]
            for number, row in enumerate(self.rows):
                self._column.insertWidget(number, row)
                row.show()  # now: Qt would show it only after measuring the list
        for row, alarm in zip(self.rows, alarms, strict=True):
            row.show_alarm(alarm)
        self.arrange()

    def _go_back(self) -> None:
        self.panel.go(At.RUN)
