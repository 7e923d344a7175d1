"""A chart of the scores of OK and NG samples, with the limits."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QFontMetricsF, QPainter, QPaintEvent, QPen

from hmi.charts.drawing import Drawing
from hmi.i18n import percent, tr
from hmi.widgets.words import LEFT, MIDDLE, RIGHT

if TYPE_CHECKING:
    from collections.abc import Sequence

    from hmi.appearance import Look

BINS = 40


@dataclass(frozen=True)
class Samples:
    """Scores of one tool's samples, and the tool's limits, in percent."""

    ok: tuple[float, ...] = ()
    ng: tuple[float, ...] = ()
    limit: float = 0.0
    upper: float | None = None

    @property
    def most(self) -> float:
        """The right end of the axis: 100, or 200 if a score or the upper limit exceeds 100."""
        return 100.0 if max((*self.ok, *self.ng, self.upper or 0.0), default=0.0) <= 100.0 else 200.0

    def counts(self, scores: Sequence[float]) -> list[int]:
        found = [0] * BINS
        for score in scores:
            found[min(BINS - 1, max(0, int(score / self.most * BINS)))] += 1
        return found

    def beyond(self, scores: Sequence[float]) -> int:
        """Number of scores that the limits reject."""
        return sum(score < self.limit or (self.upper is not None and score > self.upper) for score in scores)


class SampleChart(Drawing):
    """OK samples as solid bars, NG samples as hatched red bars on top of them, limits as lines."""

    def __init__(self, look: Look, name: str = "sample_chart") -> None:
        super().__init__(look, name, high_mm=24, least_mm=22)
        self._samples = Samples()
        self.say()

    @property
    def samples(self) -> Samples:
        return self._samples

    def show_scores(self, ok: Sequence[float], ng: Sequence[float], limit: float, upper: float | None = None) -> None:
        samples = Samples(tuple(ok), tuple(ng), limit, upper)
        if samples != self._samples:
            self._samples = samples
            self.refresh()

    def say(self) -> None:
        shown = self._samples
        if not shown.ok and not shown.ng:
            self.setAccessibleName(tr("No samples yet. Add pictures of OK and NG parts to see how they fall."))
            return
        words = tr(
            "{ok} OK samples, {ok_rejected} rejected; {ng} NG samples, {ng_missed} missed; limit {limit} %.",
            ok=len(shown.ok),
            ok_rejected=shown.beyond(shown.ok),
            ng=len(shown.ng),
            ng_missed=len(shown.ng) - shown.beyond(shown.ng),
            limit=shown.limit,
        )
        self.setAccessibleName(words)

    # --- painting ---------------------------------------------------------------------------------------------------

    def _plot(self) -> QRectF:
        theme = self._look.theme
        words = QFontMetricsF(theme.font(theme.type.small)).height()
        return QRectF(self.rect()).adjusted(theme.px(1), words + theme.px(1), -theme.px(1), -words - theme.px(1.4))

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, shown = self._look.theme, self._samples
        painter = QPainter(self)
        painter.setFont(theme.font(theme.type.small))
        plot = self._plot()
        painter.setPen(QPen(theme.color("line"), theme.line))
        painter.drawLine(plot.bottomLeft(), plot.bottomRight())
        if shown.ok or shown.ng:
            self._paint_bars(painter, plot)
            self._paint_counts(painter, plot)
            self._paint_limits(painter, plot)
        else:
            painter.setPen(theme.color("dim"))
            flags = MIDDLE | int(Qt.AlignmentFlag.AlignHCenter) | int(Qt.TextFlag.TextWordWrap)
            painter.drawText(plot, flags, self.accessibleName())
        painter.end()

    def _paint_bars(self, painter: QPainter, plot: QRectF) -> None:
        theme, shown = self._look.theme, self._samples
        ok, ng = shown.counts(shown.ok), shown.counts(shown.ng)
        highest = max(a + b for a, b in zip(ok, ng, strict=True))
        wide, tall = plot.width() / BINS, plot.height() / highest
        red = theme.color("defect")
        least = theme.px(1.2)  # so that one sample among many remains visible
        for place in range(BINS):
            left, width = plot.left() + place * wide + 0.5, max(1.5, wide - 1)
            good = max(least, ok[place] * tall) if ok[place] else 0.0
            bad = max(least, ng[place] * tall) if ng[place] else 0.0
            painter.fillRect(QRectF(left, plot.bottom() - good, width, good), theme.color("bar"))
            if bad:
                painter.setBrush(QBrush(red, Qt.BrushStyle.BDiagPattern))
                painter.setPen(QPen(red, max(1.0, theme.px_per_mm * 0.2)))
                painter.drawRect(QRectF(left, plot.bottom() - good - bad, width, bad))

    def _paint_counts(self, painter: QPainter, plot: QRectF) -> None:
        theme, shown = self._look.theme, self._samples
        below = QRectF(plot.left(), plot.bottom() + theme.px(0.6), plot.width(), self.height())
        painter.setPen(theme.color("dim"))
        key = theme.px(1.8)
        ng, ok = tr("NG samples: {count}", count=len(shown.ng)), tr("OK samples: {count}", count=len(shown.ok))
        metrics = QFontMetricsF(painter.font())
        left = QRectF(below.left(), below.top() + (metrics.height() - key) / 2, key, key)
        right = QRectF(below.right() - metrics.horizontalAdvance(ok) - theme.px(1) - key, left.top(), key, key)
        painter.drawText(below.adjusted(key + theme.px(1), 0, 0, 0), LEFT, ng)
        painter.drawText(below, RIGHT, ok)
        painter.fillRect(right, theme.color("bar"))
        red = theme.color("defect")
        painter.setPen(QPen(red, max(1.0, theme.px_per_mm * 0.2)))
        painter.setBrush(QBrush(red, Qt.BrushStyle.BDiagPattern))
        painter.drawRect(left)

    def _paint_limits(self, painter: QPainter, plot: QRectF) -> None:
        theme, shown = self._look.theme, self._samples
        metrics = QFontMetricsF(theme.font(theme.type.small))
        painter.setFont(theme.font(theme.type.small))
        limits = [shown.limit] if shown.upper is None else [shown.limit, shown.upper]
        places = [plot.left() + plot.width() * min(1.0, value / shown.most) for value in limits]
        middle = sum(places) / len(places)
        for number, (value, x) in enumerate(zip(limits, places, strict=True)):
            painter.setPen(QPen(theme.color("text"), max(2.0, theme.px_per_mm * 0.35)))
            painter.drawLine(QPointF(x, plot.top() - theme.px(0.6)), QPointF(x, plot.bottom()))
            words = percent(value)
            wide = metrics.horizontalAdvance(words)
            left = x - wide / 2
            if len(limits) == 2:  # the texts must not overlap, however close the limits are
                beside = theme.px(1)
                left = min(left, middle - beside - wide) if number == 0 else max(left, middle + beside)
            left = min(max(left, 0.0), self.width() - wide)
            painter.drawText(QRectF(left, 0, wide + 1, metrics.height()), LEFT, words)
