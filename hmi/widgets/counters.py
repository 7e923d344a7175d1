"""Parts, OK, NG, FAULT, missed triggers and yield since they began, and how fast parts come; a touch resets them."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy

from core.running.state import Counters as Counts
from hmi.appearance import Look, font_of
from hmi.i18n import count, percent, since, tr
from hmi.widgets.button import Pressable
from hmi.widgets.focus import paint_focus, shows_focus
from hmi.widgets.icons import paint_icon
from hmi.widgets.words import CENTER, LEFT, MIDDLE, RIGHT

_SHARES = {
    4: (0.27, 0.27, 0.21, 0.25),
    5: (0.235, 0.235, 0.15, 0.18, 0.2),
    6: (0.19, 0.19, 0.13, 0.15, 0.15, 0.19),
}
"""Shares of the width, by number of figures."""
LEAST_WORD_MM, BELOW_MM = 1.4, 1.5


class Cell(NamedTuple):
    """`ink`: color of the figure."""

    figure: str
    word: str
    ink: str = "text"


class CounterTiles(Pressable):
    """Disabled unless the user may reset them."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("counters")
        self._look = look
        self._counts = Counts()
        self._who = ""
        self._flow: tuple[str, ...] = ()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumHeight(look.theme.list_target)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._describe()

    def show_counts(self, counts: Counts, flow: tuple[str, ...] = ()) -> None:
        """`flow`: how fast parts come, in several wordings, the longest first."""
        if (counts, flow) != (self._counts, self._flow):
            self._counts, self._flow = counts, flow
            self._describe()
            self.update()

    def allow_reset(self, *, allowed: bool, who: str = "") -> None:
        """`who`: the required role, if it is not allowed."""
        if (allowed, who) != (self.isEnabled(), self._who):
            self._who = who
            self.setEnabled(allowed)
            self._describe()
            self.update()

    def below(self) -> tuple[str, str, str]:
        """Since when they count; how fast parts come; that a touch resets them, or the required role."""
        began = self._counts.since
        how = tr("Reset") if self.isEnabled() else tr("needs {role}", role=self._who)
        left = "" if began is None else tr("since {when}", when=since(began))
        usual = QFontMetricsF(self._look.theme.font(BELOW_MM)).horizontalAdvance
        room = self._below_room() - usual(left) - usual(how)
        flow = next((words for words in self._flow if usual(words) <= room), self._flow[-1] if self._flow else "")
        return left, flow, how

    def cells(self) -> tuple[Cell, ...]:
        """From left to right. Faults and missed triggers are shown once there are any."""
        c = self._counts
        faults = (Cell(count(c.faults), tr("FAULT")),) if c.faults else ()
        missed = (Cell(count(c.missed_triggers), tr("Missed"), "warn"),) if c.missed_triggers else ()
        return (
            Cell(count(c.parts), tr("Parts")),
            Cell(count(c.ok), tr("OK")),
            Cell(count(c.ng), tr("NG"), "ng_ink" if c.ng else "text"),
            *faults,
            *missed,
            Cell(percent(c.yield_pct), tr("Yield")),
        )

    def _shares(self) -> tuple[float, ...]:
        """Fixed widths, so that nothing jumps; by need only if a figure does not fit."""
        theme = self._look.theme
        figures = QFontMetricsF(theme.font(theme.type.counter, bold=True))
        words = QFontMetricsF(theme.font(LEAST_WORD_MM))
        usual = _SHARES[len(self.cells())]
        needs = [(figures.horizontalAdvance(cell.figure), words.horizontalAdvance(cell.word)) for cell in self.cells()]
        pad = self._pad() * 1.4
        if all(max(need) <= self.width() * share - pad for need, share in zip(needs, usual, strict=True)):
            return usual
        shrunk = min(1.0, max(0.6, (self.width() - len(needs) * pad) / sum(figure for figure, _ in needs)))
        wanted = [max(figure * shrunk, word) + pad for figure, word in needs]
        return tuple(want / sum(wanted) for want in wanted)

    def _describe(self) -> None:
        self.setAccessibleName(", ".join(f"{cell.word} {cell.figure}" for cell in self.cells()))
        self.setAccessibleDescription(" · ".join(filter(None, self.below())))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._describe()
            self.update()
        super().changeEvent(event)

    def figure_px(self) -> int:
        """One size for all figures, small enough for the widest one."""
        return self._fitting_px([cell.figure for cell in self.cells()], self._look.theme.type.counter, bold=True)

    def word_px(self) -> int:
        """One size for all words under the figures."""
        return self._fitting_px([cell.word for cell in self.cells()], self._look.theme.type.small, bold=False)

    def below_px(self) -> int:
        """Size of the words below."""
        room = self._below_room()
        px = self._look.theme.font(BELOW_MM).pixelSize()
        while px > 8 and sum(map(QFontMetricsF(font_of(px)).horizontalAdvance, self.below())) > room:
            px -= 1
        return px

    def _below_room(self) -> int:
        """Width for the words below, which share the line with an icon."""
        return self.width() - 4 * self._pad() - self._look.theme.px(BELOW_MM * 3)

    def _fitting_px(self, texts: list[str], cap_mm: float, *, bold: bool) -> int:
        px = self._look.theme.font(cap_mm, bold=bold).pixelSize()
        rooms = [self.width() * share - self._pad() * 1.4 for share in self._shares()]
        while px > 8:
            metrics = QFontMetricsF(font_of(px, bold=bold))
            if all(metrics.horizontalAdvance(words) <= room for words, room in zip(texts, rooms, strict=True)):
                break
            px -= 1
        return px

    def _pad(self) -> int:
        return self._look.theme.px(1.8)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._look.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        half = theme.line / 2
        painter.setPen(QPen(theme.color("line"), theme.line))
        painter.setBrush(theme.color("raised" if self.isDown() else "surface"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(half, half, -half, -half), theme.radius, theme.radius)
        figures = font_of(self.figure_px(), bold=True)
        words, small = font_of(self.word_px()), font_of(self.below_px())
        tall, low, least = (QFontMetricsF(font).capHeight() for font in (figures, words, small))
        gap = min(theme.px(1.7), (self.height() - tall - low - least) / 4)
        top = (self.height() - tall - low - least - 2 * gap) / 2
        below = top + tall + gap + low + gap
        self._paint_below(painter, small, QRectF(self._pad(), below, self.width() - 2 * self._pad(), least))
        x = 0.0
        for cell, share in zip(self.cells(), self._shares(), strict=True):
            if x:
                painter.setPen(QPen(theme.color("line"), theme.line))
                painter.drawLine(round(x), theme.line, round(x), round(below - gap * 0.6))
            left = x + self._pad()
            painter.setFont(figures)
            painter.setPen(theme.color(cell.ink))
            painter.drawText(QRectF(left, top - tall, self.width(), 3 * tall), LEFT | MIDDLE, cell.figure)
            painter.setFont(words)
            painter.setPen(theme.color("dim"))
            painter.drawText(QRectF(left, top + tall + gap - low, self.width(), 3 * low), LEFT | MIDDLE, cell.word)
            x += self.width() * share
        if shows_focus(self, self._look):
            paint_focus(painter, theme, self.rect())
        painter.end()

    def _paint_below(self, painter: QPainter, font: QFont, line: QRectF) -> None:
        theme, (began, flow, how) = self._look.theme, self.below()
        room = line.adjusted(0, -line.height(), 0, line.height())
        metrics = QFontMetricsF(font)
        painter.setFont(font)
        painter.setPen(theme.color("dim"))
        painter.drawText(room, LEFT | MIDDLE, began)
        ink = theme.color("text" if self.isEnabled() else "dim")
        painter.setPen(ink)
        painter.drawText(room, RIGHT | MIDDLE, how)
        right = line.right() - metrics.horizontalAdvance(how)
        if self.isEnabled():
            side = line.height() * 1.9
            right -= side * 1.3
            paint_icon(painter, "retry", QRectF(right, line.center().y() - side / 2, side, side), ink)
        left = line.left() + metrics.horizontalAdvance(began)
        painter.setPen(theme.color("text"))
        painter.drawText(QRectF(left, room.top(), right - left, room.height()), CENTER | MIDDLE, flow)
