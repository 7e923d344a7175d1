"""The rows that fields consist of: title and value in one button, or with a switch."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy

from hmi.i18n import tr
from hmi.widgets.button import Pressable
from hmi.widgets.focus import shows_focus
from hmi.widgets.words import LEFT, MIDDLE, RIGHT, Fit, advance, fit

if TYPE_CHECKING:
    from hmi.appearance import Look


class ValueRow(Pressable):
    """Title left, value right, or below each other if they do not fit in one line. The whole row is a touch target.

    Its frame is a little lower than the target, so that rows can stand close.
    """

    def __init__(self, look: Look, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.look = look
        self._value = ""
        self._shows_title = True
        self.setFixedHeight(look.theme.list_target)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    @property
    def value(self) -> str:
        """The value in words."""
        return self._value

    def set_words(self, title: str, value: str) -> None:
        if (title, value) != (self.text(), self._value):
            self._value = value
            self.setText(title)
            self.setAccessibleName(f"{title}: {value}" if value else title)
            self.update()

    def show_title(self, *, is_shown: bool) -> None:
        """False where a slider beside it carries the title."""
        if is_shown != self._shows_title:
            self._shows_title = is_shown
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(self.look.theme.px(40), self.height())

    def _frame(self) -> QRectF:
        inset = self.look.theme.px(0.5)
        return QRectF(self.rect()).adjusted(0, inset, 0, -inset)

    def _room(self) -> QRectF:
        """The area for title and value."""
        theme = self.look.theme
        left = theme.px(2 if self._shows_title else 0.8)
        return self._frame().adjusted(left, theme.px(0.5), -theme.px(2), -theme.px(0.5))

    def words_fit(self) -> tuple[tuple[QRectF, Fit], tuple[QRectF, Fit]]:
        """Layout of title and value."""
        theme, room = self.look.theme, self._room()
        least = theme.font(1.2).pixelSize()
        plain, bold = theme.font(theme.type.body), theme.font(theme.type.body, bold=True)
        if not self._shows_title:
            return (QRectF(), Fit(plain, 0, 0.0, fits=True)), (
                room,
                fit(self._value, room, bold, least, RIGHT | MIDDLE),
            )
        value_width = advance(self._value, bold) + 2
        title_width = advance(self.text(), plain) + 2
        between = theme.px(2) if self._value else 0
        if title_width + between + value_width <= room.width():
            left = room.adjusted(0, 0, -between - value_width, 0)
            right = room.adjusted(room.width() - value_width, 0, 0, 0)
            return (
                (left, fit(self.text(), left, plain, least, LEFT | MIDDLE)),
                (right, fit(self._value, right, bold, least, RIGHT | MIDDLE)),
            )
        if not self._value:
            return (room, fit(self.text(), room, plain, least, LEFT | MIDDLE)), (QRectF(), Fit(bold, 0, 0.0, fits=True))
        upper = QRectF(room.left(), room.top(), room.width(), room.height() * 0.46)
        lower = QRectF(room.left(), upper.bottom(), room.width(), room.height() - upper.height())
        small = theme.font(theme.type.small)
        return (
            (upper, fit(self.text(), upper, small, least, LEFT | MIDDLE)),
            (lower, fit(self._value, lower, bold, least, LEFT | MIDDLE)),
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self.look.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        has_focus = shows_focus(self, self.look)
        wide = theme.focus if has_focus else theme.line
        painter.setPen(QPen(theme.color("text" if has_focus else "line"), wide))
        painter.setBrush(theme.color(self._ground()))
        half = wide / 2
        painter.drawRoundedRect(self._frame().adjusted(half, half, -half, -half), theme.radius, theme.radius)
        (title_room, title), (value_room, value) = self.words_fit()
        words = "text" if self.isEnabled() else "dim"
        if self._shows_title:
            stacked = bool(self._value) and title_room.bottom() <= value_room.top() + 1
            painter.setPen(theme.color("dim" if stacked else words))
            painter.setFont(title.font)
            painter.drawText(title_room, title.flags, self.text())
        painter.setPen(theme.color(words))
        painter.setFont(value.font)
        painter.drawText(value_room, value.flags, self._value)
        self._paint_mark(painter)
        painter.end()

    def _ground(self) -> str:
        if not self.isEnabled():
            return "bg"
        return "surface" if self.isDown() else "raised"

    def _paint_mark(self, painter: QPainter) -> None:
        """Paint what a kind of row has besides text."""


class SwitchRow(ValueRow):
    """A switch with the word for its state: On, Off."""

    def __init__(self, look: Look, name: str) -> None:
        super().__init__(look, name)
        self.setCheckable(True)
        self.toggled.connect(self.say_state)

    def say_state(self) -> None:
        self.set_words(self.text(), tr("On") if self.isChecked() else tr("Off"))

    def _switch(self) -> QRectF:
        theme = self.look.theme
        tall, wide = theme.px(4.4), theme.px(8.4)
        return QRectF(self.width() - theme.px(2) - wide, (self.height() - tall) / 2, wide, tall)

    def _room(self) -> QRectF:
        return super()._room().adjusted(0, 0, -self._switch().width() - self.look.theme.px(1.5), 0)

    def _paint_mark(self, painter: QPainter) -> None:
        theme, switch = self.look.theme, self._switch()
        is_on = self.isChecked() and self.isEnabled()
        painter.setPen(QPen(theme.color("accent" if is_on else "dim"), max(1.5, theme.px_per_mm * 0.35)))
        painter.setBrush(theme.color("accent" if is_on else "surface"))
        painter.drawRoundedRect(switch, switch.height() / 2, switch.height() / 2)
        side = switch.height() - theme.px(1.4)
        knob = QRectF(0, 0, side, side)
        knob.moveCenter(switch.center())
        inset = (switch.height() - side) / 2
        knob.moveLeft(switch.right() - inset - side if self.isChecked() else switch.left() + inset)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("on_accent" if is_on else "dim"))
        painter.drawEllipse(knob)
