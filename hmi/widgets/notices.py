"""Notices: a toast for a user's mistake, a banner for a lasting problem."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QWidget

from hmi.appearance import Look, SizeClass
from hmi.i18n import tr
from hmi.layout import REST, rows
from hmi.widgets.button import Button
from hmi.widgets.icons import paint_icon
from hmi.widgets.words import FitText

TOAST_MS = 5000


class Toast(QWidget):
    """Disappears by itself, or at a touch."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._panel = parent
        self.setObjectName("toast")
        self._look = look
        self._words = FitText(look, "toast_words", look.theme.type.body, bold=True)
        row = QHBoxLayout(self)
        pad = look.theme.px(2.5)
        row.setContentsMargins(pad, look.theme.px(1), pad, look.theme.px(1))
        row.addWidget(self._words)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(TOAST_MS)
        self._timer.timeout.connect(self.hide)
        self.hide()

    @property
    def words(self) -> str:
        return self._words.text if self.isVisible() else ""

    def say(self, words: str) -> None:
        self._words.set_text(words)
        self.setAccessibleName(words)
        self.place()
        self.show()
        self.raise_()
        self._timer.start()

    def place(self) -> None:
        """At the bottom in the middle, not over the actions."""
        theme = self._look.theme
        room = self._panel.rect()
        wide = min(room.width() - 2 * theme.space, self._words.natural_width() + 2 * theme.px(2.5) + 4)
        inner = wide - 2 * theme.px(2.5)
        tall = max(theme.list_target, self._words.heightForWidth(inner) + 2 * theme.px(1.5))
        bottom = room.height() - theme.run_target - theme.space - theme.gap - theme.px(1)
        middle = room.width() // 2 if theme.form is SizeClass.UPRIGHT else round(room.width() * 0.3)  # over the picture
        left = max(theme.space, middle - wide // 2)
        self.setGeometry(left, bottom - tall, min(wide, room.width() - left - theme.space), tall)

    def mousePressEvent(self, event: object) -> None:
        self.hide()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._look.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.color("accent"), theme.focus))
        painter.setBrush(theme.color("raised"))
        half = theme.focus / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(half, half, -half, -half), theme.radius, theme.radius)
        painter.end()


class Banner(QWidget):
    """Shown while something is broken, or until it is dismissed. `changed`: it has appeared or disappeared."""

    changed = Signal()

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("banner")
        self._look = look
        theme = look.theme
        self._words = FitText(look, "banner_words", theme.type.body, tone="warn", bold=True)
        self._away = Button(look, "banner_close", icon="close", tone="warn")
        self._away.clicked.connect(self.put_away)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.px(9), 0, 0, 0)
        row.setSpacing(theme.px(2))
        row.addWidget(self._words, 1)
        row.addWidget(self._away, 0)
        self._away.setMaximumWidth(theme.px(32))
        self.hide()

    @property
    def words(self) -> str:
        return self._words.text if self.isVisible() else ""

    def say(self, words: str) -> None:
        if self.words == words:
            return
        self._away.set_word(tr("Close"))
        self._words.set_text(words)
        self.setAccessibleName(words)
        self.show()
        self.raise_()
        self.changed.emit()

    def put_away(self) -> None:
        if self.isVisible():
            self.hide()
            self.changed.emit()

    def move_to(self, parent: QWidget) -> None:
        """Lie over another widget, shown or hidden as before."""
        is_shown = not self.isHidden()
        self.setParent(parent)
        self.setVisible(is_shown)

    def place(self, room: QRect, *, is_low: bool) -> None:
        """At the upper or lower edge of that area, as high as its text needs."""
        tall = self.height_for(room.width())
        self.setFixedHeight(tall)
        self.setGeometry(rows(room, REST, tall, gap=0)[1] if is_low else rows(room, tall, gap=0)[0])

    def height_for(self, width: int) -> int:
        theme = self._look.theme
        wide = width - theme.px(9) - theme.px(2) - min(theme.px(32), self._away.sizeHint().width())
        return max(theme.list_target, self._words.heightForWidth(wide) + theme.px(2))

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._look.theme
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.color("warn_bg"))
        side = theme.px(4.4)
        paint_icon(painter, "alarm", QRectF(theme.px(2.4), (self.height() - side) / 2, side, side), theme.color("warn"))
        painter.end()
