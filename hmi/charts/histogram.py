"""A histogram of a picture's brightness, with the shares of clipped pixels at both ends."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen, QPolygonF

from hmi.charts.drawing import Drawing
from hmi.i18n import percent, tr
from hmi.widgets.words import LEFT, RIGHT

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from hmi.appearance import Look

CLIPPED_FROM_PCT = 0.5
"""Share of clipped pixels from which an end is marked."""
_CHANNELS = (
    (QColor("#4C8DFF"), Qt.PenStyle.SolidLine),
    (QColor("#3FB950"), Qt.PenStyle.DashLine),
    (QColor("#FF4D4F"), Qt.PenStyle.DotLine),
)
"""Blue, green, red; each with its own line style."""


class HistogramView(Drawing):
    """One channel is brightness, shown as a filled area; three are blue, green and red, shown as lines."""

    def __init__(self, look: Look, name: str = "histogram") -> None:
        super().__init__(look, name, high_mm=22, least_mm=18)
        self._channels: tuple[tuple[float, ...], ...] = ()
        self._dark = self._bright = 0.0
        self.say()

    def show_levels(
        self, channels: Sequence[Iterable[float]], *, clipped_dark_pct: float, clipped_bright_pct: float
    ) -> None:
        """`channels`: counts from dark to bright, all of the same length; empty if there is no picture."""
        self._channels = tuple(tuple(float(count) for count in channel) for channel in channels)
        self._dark, self._bright = clipped_dark_pct, clipped_bright_pct
        self.refresh()

    def words(self) -> tuple[str, str]:
        """The texts at the dark and at the bright end."""
        if not self._channels:
            return "", ""
        return (
            tr("Black {share}", share=percent(self._dark)),
            tr("White {share}", share=percent(self._bright)),
        )

    def say(self) -> None:
        dark, bright = self.words()
        name = tr("Brightness of the picture")
        self.setAccessibleName(f"{name}: {dark}, {bright}" if self._channels else name)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._look.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = theme.font(theme.type.small)
        words = QFontMetricsF(font).height()
        plot = QRectF(self.rect()).adjusted(theme.px(1), theme.px(1), -theme.px(1), -words - theme.px(1.2))
        self._paint_curves(painter, plot)
        painter.setPen(QPen(theme.color("line"), theme.line))
        painter.drawLine(plot.bottomLeft(), plot.bottomRight())
        below = QRectF(plot.left(), plot.bottom() + theme.px(0.8), plot.width(), words + 1)
        for share, said, align in zip((self._dark, self._bright), self.words(), (LEFT, RIGHT), strict=True):
            is_clipped = share >= CLIPPED_FROM_PCT
            painter.setFont(theme.font(theme.type.small, bold=is_clipped))
            painter.setPen(theme.color("text" if is_clipped else "dim"))
            painter.drawText(below, align, said)
            if is_clipped:
                self._paint_end(painter, plot, is_bright=align == RIGHT)
        painter.end()

    def _paint_curves(self, painter: QPainter, plot: QRectF) -> None:
        theme = self._look.theme
        # Without the ends: they contain the clipped pixels, often so many that the rest would look flat.
        inner = [count for channel in self._channels for count in (channel[1:-1] or channel)]
        highest = max(inner, default=0.0)
        if highest <= 0:
            return
        for number, channel in enumerate(self._channels):
            step = plot.width() / max(1, len(channel) - 1)
            points = [
                QPointF(plot.left() + place * step, plot.bottom() - plot.height() * min(1.0, count / highest))
                for place, count in enumerate(channel)
            ]
            if len(self._channels) == 1:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(theme.color("bar"))
                painter.drawPolygon(QPolygonF([plot.bottomLeft(), *points, plot.bottomRight()]))
            else:
                color, style = _CHANNELS[number % len(_CHANNELS)]
                painter.setPen(QPen(color, max(1.5, theme.px_per_mm * 0.3), style))
                painter.drawPolyline(QPolygonF(points))

    def _paint_end(self, painter: QPainter, plot: QRectF, *, is_bright: bool) -> None:
        """Paint a hatched bar over an end with clipped pixels."""
        theme = self._look.theme
        wide = theme.px(1.4)
        end = QRectF(plot.right() - wide if is_bright else plot.left(), plot.top(), wide, plot.height())
        painter.fillRect(end, theme.color("warn_bg"))
        painter.setPen(QPen(theme.color("warn"), theme.line))
        painter.setBrush(Qt.BrushStyle.BDiagPattern)
        painter.drawRect(end)
