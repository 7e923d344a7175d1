"""A meter for focusing by hand: the present sharpness as a bar, and the best one so far as a line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen

from hmi.charts.drawing import Drawing
from hmi.i18n import DASH, percent, tr
from hmi.widgets.words import LEFT, RIGHT

if TYPE_CHECKING:
    from hmi.appearance import Look

_HEADROOM = 0.9
"""Position of the best value on the bar (0 to 1), so that there is space to show a better one."""


class FocusMeter(Drawing):
    """Values have no unit and no upper limit: they are shown relative to the best one since `forget`."""

    def __init__(self, look: Look, name: str = "focus_meter") -> None:
        super().__init__(look, name, high_mm=8)
        self._value: float | None = None
        self._best = 0.0
        self.say()

    @property
    def share_pct(self) -> float | None:
        """The present value relative to the best one, in percent; None if there is none."""
        return None if self._value is None or self._best <= 0 else 100 * self._value / self._best

    def show_value(self, value: float | None) -> None:
        self._value = value
        self._best = max(self._best, value or 0.0)
        self.refresh()

    def forget(self) -> None:
        """Start again for another scene: its sharpness cannot be compared with the old one's."""
        self._best = self._value or 0.0
        self.refresh()

    def words(self) -> str:
        share = self.share_pct
        if share is None:
            return DASH
        return tr("best so far") if share >= 100 else tr("{share} of the best", share=percent(share, 0))

    def say(self) -> None:
        self.setAccessibleName(f"{tr('Sharpness')}: {self.words()}")

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._look.theme
        painter = QPainter(self)
        font = theme.font(theme.type.small)
        words = QFontMetricsF(font).height()
        painter.setFont(font)
        top = QRectF(theme.px(1), 0, self.width() - 2 * theme.px(1), words + 1)
        painter.setPen(theme.color("text"))
        painter.drawText(top, LEFT, tr("Sharpness"))
        painter.setPen(theme.color("dim"))
        painter.drawText(top, RIGHT, self.words())
        bar = QRectF(top.left(), words + theme.px(0.8), top.width(), max(4.0, self.height() - words - theme.px(1.8)))
        painter.setPen(QPen(theme.color("line"), theme.line))
        painter.setBrush(theme.color("raised"))
        painter.drawRect(bar)
        share = self.share_pct
        if share is not None:
            painter.fillRect(
                QRectF(bar.left(), bar.top(), bar.width() * _HEADROOM * share / 100, bar.height()), theme.color("bar")
            )
            wide = max(2.0, theme.px_per_mm * 0.4)
            best = bar.left() + bar.width() * _HEADROOM
            painter.fillRect(
                QRectF(best - wide / 2, bar.top() - theme.px(0.6), wide, bar.height() + 2 * theme.px(0.6)),
                theme.color("text"),
            )
        painter.end()
