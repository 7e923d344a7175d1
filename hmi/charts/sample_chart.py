"""A chart of the scores of OK and NG samples, with the limits."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QPainter, QPaintEvent, QPen

from hmi.charts.drawing import Drawing
from hmi.i18n import tr
from hmi.widgets.words import CENTER, LEAST_MM, LEFT, MIDDLE, Fit, fit

if TYPE_CHECKING:
    from collections.abc import Sequence

    from hmi.appearance import Look

BINS = 40
_KEY_MM = 1.8
"""Side of the sample of a bar beside its number."""


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
    """OK samples as solid bars, NG samples as hatched red bars on top of them, limits as lines.

    It stands below the slider of a limit: with the same scale at the same place, the limit is right below the knob.
    """

    def __init__(self, look: Look, name: str = "sample_chart") -> None:
        super().__init__(look, name, high_mm=11)
        self._samples = Samples()
        self._track: tuple[int, int] | None = None
        self.say()

    @property
    def samples(self) -> Samples:
        return self._samples

    def show_scores(self, ok: Sequence[float], ng: Sequence[float], limit: float, upper: float | None = None) -> None:
        samples = Samples(tuple(ok), tuple(ng), limit, upper)
        if samples != self._samples:
            self._samples = samples
            self.refresh()

    def stand_below(self, left: int, right: int) -> None:
        """Where the ends of the slider's scale are, in pixels from the left edge of the chart."""
        if (left, right) != self._track:
            self._track = left, right
            self.update()

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
        left, right = self._track or (theme.px(1), round(self.width() * 0.6))
        return QRectF(left, theme.px(0.6), right - left, self.height() - theme.px(1.6))

    def _beside(self) -> QRectF:
        """The area right of the plot, for the numbers of samples."""
        plot = self._plot()
        left = plot.right() + self._look.theme.px(4)
        return QRectF(left, plot.top(), self.width() - left, plot.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, shown = self._look.theme, self._samples
        painter = QPainter(self)
        painter.setFont(theme.font(theme.type.small))
        plot = self._plot()
        painter.setPen(QPen(theme.color("line"), theme.line))
        painter.drawLine(plot.bottomLeft(), plot.bottomRight())
        if shown.ok or shown.ng:
            self._paint_bars(painter, plot)
            self._paint_counts(painter)
            self._paint_limits(painter, plot)
        else:
            painter.setPen(theme.color("dim"))
            room = QRectF(self.rect())
            laid = fit(self.accessibleName(), room, painter.font(), theme.font(LEAST_MM).pixelSize(), MIDDLE | CENTER)
            painter.setFont(laid.font)
            painter.drawText(room, laid.flags, self.accessibleName())
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

    def counts_fit(self) -> list[tuple[QRectF, Fit, str]]:
        """Layout of the numbers of NG and OK samples; a test checks that they fit."""
        theme, shown, room = self._look.theme, self._samples, self._beside()
        indent = _KEY_MM + 1
        font, least = theme.font(theme.type.small), theme.font(LEAST_MM).pixelSize()
        found = []
        for nth, words in enumerate((f"NG {len(shown.ng)}", f"OK {len(shown.ok)}")):
            line = QRectF(room.left(), room.top() + nth * room.height() / 2, room.width(), room.height() / 2)
            line = line.adjusted(theme.px(indent), 0, 0, 0)
            found.append((line, fit(words, line, font, least, LEFT | MIDDLE), words))
        return found

    def _paint_counts(self, painter: QPainter) -> None:
        theme = self._look.theme
        key, red = theme.px(_KEY_MM), theme.color("defect")
        for nth, (line, laid, words) in enumerate(self.counts_fit()):
            painter.setFont(laid.font)
            painter.setPen(theme.color("text"))
            painter.drawText(line, laid.flags, words)
            box = QRectF(self._beside().left(), line.center().y() - key / 2, key, key)
            if nth == 0:
                painter.setPen(QPen(red, max(1.0, theme.px_per_mm * 0.2)))
                painter.setBrush(QBrush(red, Qt.BrushStyle.BDiagPattern))
                painter.drawRect(box)
            else:
                painter.fillRect(box, theme.color("bar"))

    def _paint_limits(self, painter: QPainter, plot: QRectF) -> None:
        """Their values stand in the fields."""
        theme, shown = self._look.theme, self._samples
        painter.setPen(QPen(theme.color("text"), max(2.0, theme.px_per_mm * 0.35)))
        for value in (shown.limit,) if shown.upper is None else (shown.limit, shown.upper):
            x = plot.left() + plot.width() * min(1.0, value / shown.most)
            painter.drawLine(QPointF(x, 0), QPointF(x, plot.bottom()))
