"""Tiles: large buttons to choose a person or thing, with a mark, a name and a note."""

from __future__ import annotations

from typing import TYPE_CHECKING
from zlib import crc32

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy

from hmi.appearance import DARK
from hmi.widgets.button import Pressable
from hmi.widgets.focus import inside_ring, paint_focus, shows_focus
from hmi.widgets.icons import paint_icon
from hmi.widgets.marks import Mark, paint_bar, paint_tick
from hmi.widgets.words import CENTER, LEFT, MIDDLE, TOP, Fit, fit

if TYPE_CHECKING:
    from hmi.appearance import Look


class Tile(Pressable):
    """`mark`: up to two letters in a disc, or an icon's name after `icon:`. While it is checked it is `SELECTED`."""

    def __init__(self, look: Look, name: str, *, height: int = 0) -> None:
        super().__init__()
        self.setObjectName(name)
        self._look = look
        self._mark, self._about = "", ""
        self._tint: int | None = None
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumHeight(height or look.theme.setup_target)
        self.setMinimumWidth(look.theme.setup_target)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_words(self, name: str, about: str, mark: str) -> None:
        self._mark, self._about = mark, about
        self.setText(name)
        self.setAccessibleName(name)
        self.setAccessibleDescription(about)
        self.update()

    def set_tint(self, tint: int) -> None:
        """Color the disc: a number of one of the theme's colors for people."""
        self._tint = tint
        self.update()

    def words_fit(self) -> tuple[Fit, Fit]:
        theme = self._look.theme
        room = QRectF(0, 0, self._right() - self._left(), self.height() - theme.px(2))
        name = fit(
            self.text(),
            room.adjusted(0, 0, 0, -room.height() * 0.42),
            theme.font(theme.type.body + 0.2, bold=True),
            theme.font(1.3).pixelSize(),
            LEFT | TOP,
        )
        about = fit(
            self._about,
            QRectF(0, 0, room.width(), room.height() - name.height),
            theme.font(theme.type.small),
            theme.font(1.2).pixelSize(),
            LEFT | TOP,
        )
        return name, about

    def _left(self) -> float:
        return self._mark_place().right() + self._look.theme.px(2.5)

    def _right(self) -> float:
        return self.width() - self._look.theme.px(2)

    def _mark_place(self) -> QRectF:
        theme = self._look.theme
        side = min(self.height() - 2.0 * theme.px(2.5), theme.px(10))
        return QRectF(theme.px(3), (self.height() - side) / 2, side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._look.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter)
        self._paint_mark(painter, self._mark_place())
        name, about = self.words_fit()
        left, wide = self._left(), self._right() - self._left()
        top = (self.height() - name.height - about.height) / 2
        painter.setPen(theme.color("text"))
        painter.setFont(name.font)
        painter.drawText(QRectF(left, top, wide + 1, name.height + 1), name.flags, self.text())
        painter.setPen(theme.color("dim"))
        painter.setFont(about.font)
        painter.drawText(QRectF(left, top + name.height, wide + 1, about.height + 1), about.flags, self._about)
        if self.isChecked():
            painter.setFont(name.font)
            words = painter.boundingRect(QRectF(0, 0, wide, 1e6), name.flags, self.text()).width()
            painter.setFont(about.font)
            words = max(words, painter.boundingRect(QRectF(0, 0, wide, 1e6), about.flags, self._about).width())
            paint_tick(painter, theme, inside_ring(self, self._look), left + words)
        if shows_focus(self, self._look):
            paint_focus(painter, theme, self.rect())
        painter.end()

    def _paint_mark(self, painter: QPainter, disc: QRectF) -> None:
        theme = self._look.theme
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("line"))
        if self._mark.startswith("icon:"):
            pad = disc.width() * 0.12
            paint_icon(
                painter, self._mark.removeprefix("icon:"), disc.adjusted(pad, pad, -pad, -pad), theme.color("text")
            )
        else:
            if self._tint is not None:
                painter.setBrush(QColor(theme.colors.people[self._tint]))
            painter.drawEllipse(disc)
            painter.setPen(theme.color("text"))
            painter.setFont(theme.font(theme.type.body, bold=True))
            painter.drawText(disc, CENTER | MIDDLE, self._mark)

    def _paint_ground(self, painter: QPainter) -> None:
        theme = self._look.theme
        painter.setPen(QPen(theme.color("line"), theme.line))
        painter.setBrush(theme.color("raised" if self.isChecked() or self.isDown() else "surface"))
        half = theme.line / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(half, half, -half, -half), theme.radius, theme.radius)
        if self.isChecked():
            paint_bar(painter, theme, inside_ring(self, self._look), Mark.SELECTED, radius=theme.radius)


def initials(name: str) -> str:
    """Two letters or digits for a name: initials of two words, or first letter and last digit."""
    words = [word for word in name.replace(".", " ").replace("_", " ").replace("-", " ").split() if word]
    if len(words) > 1:
        return (words[0][0] + words[1][0]).upper()
    word = words[0] if words else "?"
    return (
        (word[0] + word[-1]).upper()
        if word[-1].isdigit() and len(word) > 1
        else word[:2].upper()
        if len(word) > 1
        else word.upper()
    )


def tint_of(name: str) -> int:
    """Which of the theme's colors for people a name has, on every panel alike."""
    return crc32(name.casefold().encode()) % len(DARK.people)
