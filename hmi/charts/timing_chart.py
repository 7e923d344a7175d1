"""A timing chart of one cycle: a lane for each line, high while the line was on, with its measured width."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen, QPolygonF

from core.inspection.program import LINE_FUNCTIONS, LineFunction
from core.running.timing import EXPOSURE
from hmi.charts.drawing import Drawing
from hmi.i18n import DASH, THIN, decimal, tr
from hmi.widgets.icons import paint_icon
from hmi.widgets.words import CENTER, LEAST_MM, LEFT, MIDDLE, RIGHT, TOP, WRAP, advance, fit

if TYPE_CHECKING:
    from core.running.timing import CycleTiming, Lane
    from hmi.appearance import Look

_MARGIN = 0.05
"""Share of the cycle's length that is shown before its trigger and after its end."""
_TICKS = 5
"""Approximate number of figures on the axis."""


class TimingChart(Drawing):
    """*On* is drawn high also for active-low lines: the chart shows the signals, not the voltages."""

    def __init__(self, look: Look, name: str = "timing_chart") -> None:
        super().__init__(look, name, high_mm=48, least_mm=24)
        self._cycle: CycleTiming | None = None
        self._empty = ""
        self.say()

    @property
    def cycle(self) -> CycleTiming | None:
        return self._cycle

    def show_cycle(self, cycle: CycleTiming | None, empty: str = "") -> None:
        """`empty`: text to show if `cycle` is None."""
        if (cycle, empty) != (self._cycle, self._empty):
            self._cycle, self._empty = cycle, empty
            self.refresh()

    def words(self) -> list[tuple[str, str]]:
        """Texts beside each lane: name and width."""
        return [] if self._cycle is None else [(_name(lane), _width(lane)) for lane in self._cycle.lanes]

    def say(self) -> None:
        lanes = ", ".join(f"{name} {width}" for name, width in self.words())
        self.setAccessibleName(f"{tr('Timing')}: {lanes or self._empty}")

    # --- painting ----------------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, cycle = self._look.theme, self._cycle
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        room = QRectF(self.rect())
        if cycle is None or not cycle.lanes:
            painter.setFont(theme.font(theme.type.body))
            painter.setPen(theme.color("dim"))
            pad = theme.px(4)
            painter.drawText(room.adjusted(pad, pad, -pad, -pad), CENTER | MIDDLE | WRAP, self._empty)
            painter.end()
            return
        font = theme.font(theme.type.small)
        axis = QFontMetricsF(font).height()
        beside = theme.px(1.5)
        names = min(room.width() * 0.3, max(advance(name, font) for name, _ in self.words()) + 2)
        widths = min(room.width() * 0.25, max(advance(width, font) for _, width in self.words()) + 2)
        plot = room.adjusted(names + beside, 0, -widths - beside, -axis - theme.px(0.8))
        tall = plot.height() / len(cycle.lanes)
        self._paint_axis(painter, plot, cycle)
        for number, (lane, (name, width)) in enumerate(zip(cycle.lanes, self.words(), strict=True)):
            top = plot.top() + number * tall
            self._paint_words(painter, QRectF(0, top, names, tall), name, RIGHT)
            self._paint_words(painter, QRectF(plot.right() + beside, top, widths, tall), width, LEFT)
            self._paint_lane(painter, QRectF(plot.left(), top, plot.width(), tall), cycle, lane)
        self._paint_missed(painter, plot, cycle)
        painter.end()

    def _paint_words(self, painter: QPainter, room: QRectF, words: str, align: int) -> None:
        theme = self._look.theme
        fitted = fit(words, room, theme.font(theme.type.small), theme.font(LEAST_MM).pixelSize(), align | MIDDLE)
        painter.setFont(fitted.font)
        painter.setPen(theme.color("text"))
        painter.drawText(room, fitted.flags, words)

    def _paint_axis(self, painter: QPainter, plot: QRectF, cycle: CycleTiming) -> None:
        """Paint the axis: a strong line at the trigger, faint lines at round figures."""
        theme = self._look.theme
        font = theme.font(theme.type.small)
        painter.setFont(font)
        tall = QFontMetricsF(font).height() + 1
        step = _step(cycle.length_ms, _TICKS)
        places = max(0, -math.floor(math.log10(step)))
        free_from = plot.left() - theme.px(6)
        for number in range(math.floor(cycle.length_ms * (1 + _MARGIN) / step) + 1):
            at = _x(plot, cycle, number * step)
            painter.setPen(QPen(theme.color("text" if number == 0 else "line"), theme.line))
            painter.drawLine(QPointF(at, plot.top()), QPointF(at, plot.bottom()))
            words = f"{decimal(number * step, places)}{THIN}ms"
            wide = advance(words, font) + 2
            left = min(at - wide / 2, self.width() - wide)
            if left >= free_from:
                painter.setPen(theme.color("dim"))
                painter.drawText(QRectF(left, self.height() - tall, wide, tall), CENTER | TOP, words)
                free_from = left + wide + theme.px(1.5)

    def _paint_lane(self, painter: QPainter, room: QRectF, cycle: CycleTiming, lane: Lane) -> None:
        theme = self._look.theme
        low, high = room.bottom() - room.height() * 0.22, room.top() + room.height() * 0.22
        ink = QPen(theme.color("text"), max(1.5, theme.px_per_mm * 0.25))
        ink.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
        line = [QPointF(room.left(), low)]
        for span in lane.spans:
            start = room.left() if span.start_ms is None else _x(room, cycle, span.start_ms)
            end = room.right() if span.end_ms is None else _x(room, cycle, span.end_ms)
            if lane.line == EXPOSURE and span.end_ms is None:
                end = start  # the exposure time is not known
            end = max(end, min(start + 2.0, room.right()))  # short pulses remain visible
            painter.fillRect(QRectF(start, high, end - start, low - high), theme.color("bar"))
            line += [QPointF(start, low), QPointF(start, high), QPointF(end, high), QPointF(end, low)]
        line.append(QPointF(room.right(), low))
        painter.setPen(ink)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolyline(QPolygonF(line))

    def _paint_missed(self, painter: QPainter, plot: QRectF, cycle: CycleTiming) -> None:
        theme = self._look.theme
        side = min(theme.px(3.4), plot.height() / len(cycle.lanes))
        for missed in cycle.missed:
            if missed.at_ms > cycle.length_ms * (1 + _MARGIN):
                continue
            at = _x(plot, cycle, missed.at_ms)
            painter.setPen(QPen(theme.color("defect"), max(1.5, theme.px_per_mm * 0.25), Qt.PenStyle.DashLine))
            painter.drawLine(QPointF(at, plot.top()), QPointF(at, plot.bottom()))
            box = QRectF(min(max(plot.left(), at - side / 2), plot.right() - side), plot.top(), side, side)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("warn_bg"))
            painter.drawRoundedRect(box, theme.radius * 0.6, theme.radius * 0.6)
            paint_icon(painter, "bang", box, theme.color("warn"))


def _name(lane: Lane) -> str:
    if lane.line == EXPOSURE:
        return tr("Exposure")
    return lane.line if lane.function is None else tr(LINE_FUNCTIONS[lane.function], tool=lane.tool)


def _width(lane: Lane) -> str:
    if lane.width_ms is None:
        return DASH
    width = milliseconds(lane.width_ms)
    return tr("off {time}", time=width) if lane.function is LineFunction.READY else width


def milliseconds(value: float) -> str:
    """A time with three significant digits, such as 0.118 ms or 31.5 ms."""
    return f"{decimal(value, max(0, min(3, 2 - math.floor(math.log10(max(value, 0.001))))))}{THIN}ms"


def _step(length: float, about: int) -> float:
    """A round distance between the figures on the axis, for `about` of them in the length."""
    rough = max(length, 0.001) / about
    power = 10.0 ** math.floor(math.log10(rough))
    return next(factor * power for factor in (1, 2, 5, 10) if factor * power >= rough)


def _x(plot: QRectF, cycle: CycleTiming, ms: float) -> float:
    share = (ms / max(cycle.length_ms, 0.001) + _MARGIN) / (1 + 2 * _MARGIN)
    return plot.left() + plot.width() * min(1.0, max(0.0, share))
