"""Parts, OK, NG, FAULT and yield since the program was activated, in figures that do not jump."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from core.running.state import Counters as Counts
from hmi.i18n import count, percent, tr
from hmi.theme import Look, font_of
from hmi.widgets.words import LEFT, MIDDLE

_SHARES = {4: (0.27, 0.27, 0.21, 0.25), 5: (0.235, 0.235, 0.15, 0.18, 0.2)}
"""Of the width, by how many figures there are."""
LEAST_WORD_MM = 1.4


class Counters(QWidget):
    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("counters")
        self._look = look
        self._counts = Counts()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._describe()

    def show_counts(self, counts: Counts) -> None:
        if counts != self._counts:
            self._counts = counts
            self._describe()
            self.update()

    def cells(self) -> tuple[tuple[str, str], ...]:
        """(figure, word) from left to right. FAULT is there as soon as a part could not be judged."""
        c = self._counts
        faults = ((count(c.faults), tr("FAULT")),) if c.faults else ()
        return (
            (count(c.parts), tr("Parts")),
            (count(c.ok), tr("OK")),
            (count(c.ng), tr("NG")),
            *faults,
            (percent(c.yield_pct), tr("Yield")),
        )

    def _shares(self) -> tuple[float, ...]:
        """The same places always, so that nothing jumps; only where a figure does not fit, as each needs."""
        theme = self._look.theme
        figures = QFontMetricsF(theme.font(theme.type.counter, bold=True))
        words = QFontMetricsF(theme.font(LEAST_WORD_MM))
        usual = _SHARES[len(self.cells())]
        needs = [(figures.horizontalAdvance(figure), words.horizontalAdvance(word)) for figure, word in self.cells()]
        pad = self._pad() * 1.4
        if all(max(need) <= self.width() * share - pad for need, share in zip(needs, usual, strict=True)):
            return usual
        shrunk = min(1.0, max(0.6, (self.width() - len(needs) * pad) / sum(figure for figure, _ in needs)))
        wanted = [max(figure * shrunk, word) + pad for figure, word in needs]
        return tuple(want / sum(wanted) for want in wanted)

    def _describe(self) -> None:
        self.setAccessibleName(", ".join(f"{word} {figure}" for figure, word in self.cells()))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._describe()
            self.update()
        super().changeEvent(event)

    def figure_px(self) -> int:
        """One size for all of them, so small that the widest figure fits into its cell."""
        return self._fitting_px([figure for figure, _ in self.cells()], self._look.theme.type.counter, bold=True)

    def word_px(self) -> int:
        """One size for all words under the figures."""
        return self._fitting_px([word for _, word in self.cells()], self._look.theme.type.small, bold=False)

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

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        theme = self._look.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        half = theme.line / 2
        painter.setPen(QPen(theme.colour("line"), theme.line))
        painter.setBrush(theme.colour("surface"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(half, half, -half, -half), theme.radius, theme.radius)
        figures = font_of(self.figure_px(), bold=True)
        words = font_of(self.word_px())
        tall = QFontMetricsF(figures).capHeight()
        low = QFontMetricsF(words).capHeight()
        gap = low * 0.9
        top = (self.height() - tall - gap - low) / 2
        x = 0.0
        for (figure, word), share in zip(self.cells(), self._shares(), strict=True):
            if x:
                painter.setPen(QPen(theme.colour("line"), theme.line))
                painter.drawLine(round(x), theme.line, round(x), self.height() - theme.line - 1)
            left = x + self._pad()
            painter.setFont(figures)
            painter.setPen(theme.colour("text"))
            painter.drawText(QRectF(left, top - tall, self.width(), 3 * tall), LEFT | MIDDLE, figure)
            painter.setFont(words)
            painter.setPen(theme.colour("dim"))
            painter.drawText(QRectF(left, top + tall + gap - low, self.width(), 3 * low), LEFT | MIDDLE, word)
            x += self.width() * share
        painter.end()
