"""The last 20 results at a glance, newest on the right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from core.inspection.result import Judgement
from core.running.state import RECENT
from hmi.i18n import tr
from hmi.widgets.icons import paint_icon

if TYPE_CHECKING:
    from hmi.appearance import Look

_ICON = {Judgement.OK: "tick", Judgement.NG: "cross", Judgement.FAULT: "bang"}
_GROUND = {Judgement.OK: "surface", Judgement.NG: "ng_bg", Judgement.FAULT: "fault_bg"}
_SHAPE = {Judgement.OK: "dim", Judgement.NG: "ng", Judgement.FAULT: "fault"}


class Strip(QWidget):
    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("last_20")
        self._look = look
        self._judgements: tuple[Judgement, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("The last 20 results"))

    @property
    def judgements(self) -> tuple[Judgement, ...]:
        return self._judgements

    def show_judgements(self, judgements: tuple[Judgement, ...]) -> None:
        if judgements != self._judgements:
            self._judgements = judgements
            self.setAccessibleName(tr("The last 20 results"))
            self.setAccessibleDescription(" ".join(judgement.value for judgement in judgements))
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._look.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        gap = max(2, theme.px(0.8))
        wide = (self.width() - gap * (RECENT - 1)) / RECENT
        line = theme.line
        empty = RECENT - len(self._judgements)
        for place in range(RECENT):
            cell = QRectF(place * (wide + gap), 0, wide, self.height())
            judgement = self._judgements[place - empty] if place >= empty else None
            is_loud = judgement in (Judgement.NG, Judgement.FAULT)
            painter.setPen(Qt.PenStyle.NoPen if is_loud else QPen(theme.color("line"), line))
            painter.setBrush(theme.color(_GROUND[judgement]) if judgement else Qt.BrushStyle.NoBrush)
            half = 0 if is_loud else line / 2
            painter.drawRoundedRect(cell.adjusted(half, half, -half, -half), theme.radius * 0.6, theme.radius * 0.6)
            if judgement is not None:
                side = min(cell.height() * 0.46, cell.width() * 0.6)
                box = QRectF(0, 0, side, side)
                box.moveCenter(cell.center())
                paint_icon(
                    painter, _ICON[judgement], box, theme.color(_SHAPE[judgement]), stroke=4.2 if is_loud else 2.4
                )
        painter.end()
