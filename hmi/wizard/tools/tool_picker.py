"""List of the draft's tools: name, score, and whether the tool passes on the picture shown; a touch chooses one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QSizePolicy, QWidget

from core.inspection.result import ToolJudgement
from hmi.appearance import Look, font_of
from hmi.i18n import percent, tr
from hmi.widgets.focus import paint_focus, shows_focus
from hmi.widgets.icons import paint_icon
from hmi.widgets.marks import Mark, paint_bar
from hmi.widgets.words import LEFT, MIDDLE, RIGHT, WRAP, Fit, fit

if TYPE_CHECKING:
    from collections.abc import Sequence


@dataclass(frozen=True)
class DraftTool:
    """`judgement` and `score_pct` are those on the picture shown; `problem`: why the tool cannot be taught, else ""."""

    name: str
    title: str
    judgement: ToolJudgement | None = None
    score_pct: float | None = None
    problem: str = ""
    is_off: bool = False


class ToolPicker(QWidget):
    """One widget for all rows, so that 64 tools scroll. `chosen` carries the name of the tool that was touched."""

    chosen = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("tool_picker")
        self._look = look
        self._rows: tuple[DraftTool, ...] = ()
        self._chosen: frozenset[str] = frozenset()
        self._pressed: QPointF | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    @property
    def rows(self) -> tuple[DraftTool, ...]:
        return self._rows

    @property
    def row_height(self) -> int:
        return self._look.theme.list_target

    def show_rows(self, rows: Sequence[DraftTool], chosen: frozenset[str]) -> None:
        if (tuple(rows), chosen) == (self._rows, self._chosen):
            return
        self._rows, self._chosen = tuple(rows), chosen
        self.setAccessibleName(tr("Tools: {names}", names=", ".join(row.name for row in rows)))
        self.setFixedHeight(self.sizeHint().height())
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._look.theme.px(60), self.row_height * max(1, len(self._rows)))

    def name_fits(self) -> bool:
        """Whether every name fits into its row; for tests."""
        return all(self._laid(row).fits for row in self._rows)

    def _laid(self, row: DraftTool) -> Fit:
        theme = self._look.theme
        words = row.problem or f"{row.name}  {row.title}"
        return fit(words, self._words_room(0), theme.font(theme.type.body), theme.font(1.2).pixelSize(), LEFT)

    def _words_room(self, top: float) -> QRectF:
        theme = self._look.theme
        left, right = theme.px(9), theme.px(15)
        return QRectF(left, top + theme.px(0.5), self.width() - left - right, self.row_height - theme.px(1))

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._look.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for number, row in enumerate(self._rows):
            self._paint_row(painter, row, number * self.row_height)
        if shows_focus(self, self._look):
            paint_focus(painter, theme, self.rect())
        painter.end()

    def _paint_row(self, painter: QPainter, row: DraftTool, top: int) -> None:
        theme, high = self._look.theme, self.row_height
        is_ng = row.judgement is ToolJudgement.NG or bool(row.problem)
        if is_ng:
            painter.fillRect(0, top, self.width(), high, theme.color("ng_row"))
        elif row.name in self._chosen:
            painter.fillRect(0, top, self.width(), high, theme.color("raised"))
        if row.name in self._chosen:
            paint_bar(painter, theme, QRectF(0, top, self.width(), high), Mark.SELECTED)
        painter.fillRect(0, top + high - theme.line, self.width(), theme.line, theme.color("line"))
        side = theme.px(3.6)
        ink = theme.color("dim" if row.is_off else "text")
        icon = "alarm" if row.problem else "cross" if is_ng else "tick" if row.judgement is ToolJudgement.OK else "dash"
        paint_icon(painter, icon, QRectF(theme.px(3), top + (high - side) / 2, side, side), ink)
        self._paint_words(painter, row, self._words_room(top))
        painter.setFont(theme.font(theme.type.body, bold=True))
        painter.setPen(ink)
        score = "" if row.is_off or row.problem else percent(row.score_pct)
        painter.drawText(QRectF(0, top, self.width() - theme.px(2.5), high), RIGHT | MIDDLE, score)

    def _paint_words(self, painter: QPainter, row: DraftTool, room: QRectF) -> None:
        """Paint the name in bold and the kind beside or below it; or the problem instead of both."""
        theme = self._look.theme
        laid = self._laid(row)
        dim = theme.color("dim")
        ink = dim if row.is_off else theme.color("text")
        if row.problem:
            painter.setFont(laid.font)
            painter.setPen(ink)
            painter.drawText(room, LEFT | MIDDLE | WRAP, row.problem)
            return
        bold = font_of(laid.font.pixelSize(), bold=True)
        wide = QFontMetricsF(bold).horizontalAdvance(row.name + " ")
        painter.setFont(bold)
        painter.setPen(ink)
        beside = QFontMetricsF(laid.font).horizontalAdvance(row.title)
        if wide + beside <= room.width():
            painter.drawText(room, LEFT | MIDDLE, row.name)
            painter.setFont(laid.font)
            painter.setPen(dim)
            painter.drawText(room.adjusted(wide, 0, 0, 0), LEFT | MIDDLE, row.title)
        else:
            half = room.height() / 2
            painter.drawText(QRectF(room.x(), room.y(), room.width(), half), LEFT | MIDDLE, row.name)
            painter.setFont(laid.font)
            painter.setPen(dim)
            painter.drawText(QRectF(room.x(), room.y() + half, room.width(), half), LEFT | MIDDLE, row.title)

    # --- input ------------------------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed = event.position()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Choose the row only if the finger has not moved since the press; otherwise it was scrolling."""
        pressed, self._pressed = self._pressed, None
        far = QApplication.startDragDistance() * 2
        if pressed is None or (event.position() - pressed).manhattanLength() > far:
            return
        number = int(event.position().y() // self.row_height)
        if 0 <= number < len(self._rows):
            self.chosen.emit(self._rows[number].name)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if step is None or not self._rows:
            super().keyPressEvent(event)
            return
        names = [row.name for row in self._rows]
        at = next((number for number, name in enumerate(names) if name in self._chosen), -1 if step > 0 else 0)
        self.chosen.emit(names[min(max(at + step, 0), len(names) - 1)])
