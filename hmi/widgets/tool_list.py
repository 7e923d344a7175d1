"""The tool list: a bar for each score, with the limit as a tick, and the figure."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from core.inspection.callouts import MOST
from core.inspection.result import Scored, ToolJudgement, ToolResult
from core.text import shown_read
from hmi.appearance import font_of
from hmi.i18n import DASH, count, measured, percent, tr
from hmi.widgets.finger_scroll import scroll_area
from hmi.widgets.icons import paint_icon
from hmi.widgets.markings import paint_tag
from hmi.widgets.words import LEFT, MIDDLE, RIGHT, Fit, FitText, fit

if TYPE_CHECKING:
    from hmi.appearance import Look

_ICON = {ToolJudgement.OK: "tick", ToolJudgement.NG: "cross", ToolJudgement.NOT_EVALUATED: "dash"}


@dataclass(frozen=True)
class Row:
    """One tool in the list. `result` is None while there is none, or while it would be misleading."""

    name: str
    title: str
    result: ToolResult | None = None
    number: int | None = None
    """Number of a failed tool, as in the picture."""

    @property
    def reading(self) -> str:
        return reading_of(self.result)


def reading_of(result: ToolResult | None, most: int = 60) -> str:
    """What the tool has read, at most so many characters of it, or measured; "" if it does neither."""
    if result is None:
        return ""
    if result.text is not None:
        return shown_read(result.text, most)
    return "" if result.value is None else measured(result.value, result.unit)


class ToolRows(QWidget):
    """All rows, painted at once: 64 tools cost one widget."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("tool_rows")
        self._look = look
        self._rows: tuple[Row, ...] = ()
        self._row_height = look.theme.px(8)
        self._has_readings = False
        """Whether one of these tools reads or measures; stays while the tools do, so that rows do not jump."""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def rows(self) -> tuple[Row, ...]:
        return self._rows

    def show_rows(self, rows: tuple[Row, ...]) -> None:
        if rows != self._rows:
            are_same = {row.name for row in rows} == {row.name for row in self._rows}
            self._has_readings = any(row.reading for row in rows) or (are_same and self._has_readings)
            self._rows = rows
            self.setAccessibleName(", ".join(_words(row) for row in rows))
            self.updateGeometry()
            self.update()

    def fill(self, height: int) -> None:
        """Distribute the height among the rows, within readable limits; the rest scrolls."""
        theme = self._look.theme
        wanted = height // max(1, len(self._rows))
        least = theme.px(6.2)
        if self._has_readings:
            body = QFontMetricsF(theme.font(theme.type.body, bold=True))
            least = max(least, math.ceil(body.lineSpacing() + self._reading_line()) + 3)
        self._row_height = max(min(wanted, theme.px(12)), least)
        self.setFixedHeight(max(1, self._row_height * len(self._rows)))

    def sizeHint(self) -> QSize:
        return QSize(self._look.theme.px(60), self._row_height * max(1, len(self._rows)))

    def name_fits(self) -> list[tuple[Row, Fit]]:
        """Layout of each name; a test checks that they fit."""
        return [(row, self._fit_name(row)) for row in self._rows]

    def _columns(self) -> tuple[float, float, float, float]:
        """Left edges of name, bar and figure, and the right edge."""
        theme = self._look.theme
        figure = QFontMetricsF(theme.font(theme.type.body, bold=True)).horizontalAdvance(percent(100.0))
        right = self.width() - theme.px(2)
        figure_left = right - figure
        bar = min(theme.px(40), max(theme.px(14), self.width() * 0.2))
        return float(theme.px(7.5)), figure_left - theme.px(2) - bar, figure_left, right

    def _tag_width(self) -> int:
        return self._look.theme.px(6)

    def _fit_name(self, row: Row) -> Fit:
        theme = self._look.theme
        name_left, bar_left, _, _ = self._columns()
        name_left += self._tag_width() if row.number is not None else 0
        room = QRectF(0, 0, bar_left - name_left - theme.px(1.5), self._row_height - 2 - self._reading_height(row))
        return fit(row.name, room, theme.font(theme.type.body, bold=True), theme.font(1.2).pixelSize(), LEFT | MIDDLE)

    def _reading_height(self, row: Row) -> float:
        """Height of the line below the name; 0 without one."""
        return self._reading_line() if row.reading else 0.0

    def _reading_line(self) -> float:
        return QFontMetricsF(self._reading_font()).lineSpacing()

    def _reading_font(self) -> QFont:
        return self._look.theme.font(self._look.theme.type.small)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._look.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        clip = event.rect()
        for number, row in enumerate(self._rows):
            rect = QRectF(0, number * self._row_height, self.width(), self._row_height)
            if rect.bottom() < clip.top() or rect.top() > clip.bottom():
                continue
            self._paint_row(painter, rect, row)
            if number:
                painter.setPen(QPen(theme.color("line"), theme.line))
                painter.drawLine(0, round(rect.top()), self.width(), round(rect.top()))
        painter.end()

    def _paint_row(self, painter: QPainter, rect: QRectF, row: Row) -> None:
        theme = self._look.theme
        result = row.result
        is_ng = result is not None and result.judgement is ToolJudgement.NG
        if is_ng:
            painter.fillRect(rect, theme.color("ng_row"))
        is_known = result is not None and result.judgement is not ToolJudgement.NOT_EVALUATED
        side = theme.px(3.6)
        icon = QRectF(0, 0, side, side)
        icon.moveCenter(rect.center())
        icon.moveLeft(theme.px(2.2))
        shape = _ICON[result.judgement] if result is not None else "dash"
        paint_icon(painter, shape, icon, theme.color("text" if is_known else "dim"), stroke=3.4 if is_ng else 2.8)
        name_left, bar_left, figure_left, right = self._columns()
        if row.number is not None:
            side = theme.px(4.4)
            tag = QRectF(name_left, rect.center().y() - side / 2, side, side)
            paint_tag(painter, theme, tag, str(row.number), theme.font(theme.type.small, bold=True))
            name_left += self._tag_width()
        self._paint_name(painter, rect, row, name_left, bar_left)
        self._paint_bar(
            painter,
            QRectF(bar_left, rect.center().y() - theme.px(0.8), figure_left - theme.px(2) - bar_left, theme.px(1.6)),
            row,
        )
        painter.setFont(theme.font(theme.type.body, bold=is_known))
        painter.setPen(theme.color("text" if is_known else "dim"))
        painter.drawText(
            QRectF(right - theme.px(40), rect.top(), theme.px(40), rect.height()), RIGHT | MIDDLE, _figure(row)
        )

    def _paint_name(self, painter: QPainter, rect: QRectF, row: Row, left: float, bar_left: float) -> None:
        theme = self._look.theme
        name = self._fit_name(row)
        is_known = row.result is not None and row.result.judgement is not ToolJudgement.NOT_EVALUATED
        room = QRectF(left, rect.top(), bar_left - left - theme.px(1.5), rect.height())
        if row.reading:
            # Both lines together in the middle of the row.
            below = self._reading_height(row)
            top = rect.top() + (rect.height() - name.height - below) / 2
            self._paint_reading(painter, QRectF(left, top + name.height, room.width(), below), row.reading)
            room = QRectF(left, top, room.width(), name.height)
        painter.setFont(name.font)
        painter.setPen(theme.color("text" if is_known else "dim"))
        painter.drawText(room, name.flags, row.name)
        used = painter.boundingRect(room, name.flags, row.name).width() + theme.px(0.9)
        kind = font_of(name.font.pixelSize())
        is_one_line = name.height < QFontMetricsF(name.font).lineSpacing() * 1.5
        # The kind of the tool only if all of it fits: the name is sufficient.
        if is_one_line and used + QFontMetricsF(kind).horizontalAdvance(row.title) <= room.width():
            painter.setFont(kind)
            painter.setPen(theme.color("dim"))
            painter.drawText(room.adjusted(used, 0, 0, 0), LEFT | MIDDLE, row.title)

    def _paint_reading(self, painter: QPainter, room: QRectF, reading: str) -> None:
        font = self._reading_font()
        painter.setFont(font)
        painter.setPen(self._look.theme.color("text"))
        shown = QFontMetricsF(font).elidedText(reading, Qt.TextElideMode.ElideMiddle, room.width())
        painter.drawText(room, LEFT | MIDDLE, shown)

    def _paint_bar(self, painter: QPainter, bar: QRectF, row: Row) -> None:
        theme = self._look.theme
        result = row.result
        painter.setPen(QPen(theme.color("line"), theme.line))
        painter.setBrush(theme.color("raised"))
        painter.drawRect(bar)
        if result is None or result.score_pct is None:
            return
        painter.setPen(Qt.PenStyle.NoPen)
        is_ng = result.judgement is ToolJudgement.NG
        painter.setBrush(theme.color("ng_bg" if is_ng else "bar"))
        part = min(1.0, max(0.0, result.score_pct / 100))
        painter.drawRect(QRectF(bar.left(), bar.top(), bar.width() * part, bar.height()))
        tick = bar.left() + bar.width() * min(1.0, result.threshold_pct / 100)
        painter.setBrush(theme.color("text"))
        wide = max(2, theme.px(0.4))
        painter.drawRect(QRectF(tick - wide / 2, bar.top() - theme.px(0.8), wide, bar.height() + 2 * theme.px(0.8)))


class ToolList(QFrame):
    """The rows in a card; scrolls if needed. Above them, the number of NG tools."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("tool_list")
        self.setProperty("card", "true")
        self._look = look
        self.summary = FitText(look, "tool_summary", look.theme.type.small, bold=True)
        self.rows = ToolRows(look)
        self._scroll = scroll_area(self.rows, "tool_scroll", is_stop=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(look.theme.line, look.theme.line, look.theme.line, look.theme.line)
        layout.setSpacing(0)
        self._head = QWidget()
        self._head.setObjectName("tool_head")
        self._head.setFixedHeight(look.theme.px(5.5))
        head = QHBoxLayout(self._head)
        head.setContentsMargins(look.theme.px(2.2), 0, look.theme.px(2), 0)
        head.addWidget(self.summary)
        layout.addWidget(self._head)
        layout.addWidget(self._scroll, 1)

    def show_rows(self, rows: tuple[Row, ...]) -> None:
        failed = sum(row.result is not None and row.result.judgement is ToolJudgement.NG for row in rows)
        counted = {"failed": count(failed), "all": count(len(rows))}
        self.summary.set_text(tr("{failed} of {all} NG", **counted) if failed else tr("{all} tools", **counted))
        self.summary.set_tone("text" if failed else "dim")
        self._head.setVisible(len(rows) > 1)
        if rows != self.rows.rows and failed:
            self._scroll.verticalScrollBar().setValue(0)  # failed tools are there
        self.rows.show_rows(rows)
        self._fill()

    def resizeEvent(self, event: object) -> None:
        self._fill()

    def _fill(self) -> None:
        head = 0 if self._head.isHidden() else self._head.height()
        self.rows.fill(self.contentsRect().height() - head - 2)


def _figure(row: Row) -> str:
    if row.result is None or row.result.score_pct is None:
        return DASH
    return percent(row.result.score_pct)


def _words(row: Row) -> str:
    return " ".join(filter(None, (row.name, row.reading, _figure(row))))


def rows_of(result: Scored, titles: dict[str, str]) -> tuple[Row, ...]:
    """Failed tools first, numbered as in the picture."""
    numbers = {tool.name: number + 1 for number, tool in enumerate(result.failed_tools[:MOST])}
    return tuple(
        Row(tool.name, titles.get(tool.type, tool.type), tool, numbers.get(tool.name)) for tool in result.failed_first
    )
