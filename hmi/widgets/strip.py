"""The last results at a glance, newest on the right, each with its picture; a touch opens the part."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from core.inspection.result import InspectionRecord, Judgement
from core.running.state import RECENT
from hmi.i18n import count, tr
from hmi.widgets.focus import paint_focus, shows_focus
from hmi.widgets.icons import paint_icon

if TYPE_CHECKING:
    from hmi.appearance import Look, Theme
    from hmi.picture_feed import Picture

LEAST_MM = 7.5
"""Width of a tile; a narrow strip shows fewer."""

_ICON = {Judgement.OK: "tick", Judgement.NG: "cross", Judgement.FAULT: "bang"}
_GROUND = {Judgement.OK: "surface", Judgement.NG: "ng_bg", Judgement.FAULT: "fault_bg"}
_SHAPE = {Judgement.OK: "dim", Judgement.NG: "ng", Judgement.FAULT: "fault"}


class Strip(QWidget):
    """`picked` carries the record of the tile that was touched, or chosen by the arrow keys and Return."""

    picked = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("last_20")
        self._look = look
        self._results: tuple[InspectionRecord, ...] = ()
        self._pictures: dict[str, Picture] = {}
        self._at = 0
        """The tile that the keys are on, counted from the newest."""
        self._pressed: InspectionRecord | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._name_aloud()

    @property
    def results(self) -> tuple[InspectionRecord, ...]:
        """Those that have a tile, the oldest first."""
        return self._results[-self._places() :]

    @property
    def picture_size(self) -> tuple[int, int]:
        """Width and height that a picture of a tile fits into."""
        return round(self._tile(0).width()), self.height()

    def show_results(self, results: tuple[InspectionRecord, ...]) -> None:
        if results != self._results:
            self._results = results
            kept = {result.id for result in results}
            self._pictures = {key: picture for key, picture in self._pictures.items() if key in kept}
            self._name_aloud()
            self.update()

    def has_picture(self, result: InspectionRecord) -> bool:
        return result.id in self._pictures

    def show_picture(self, result: InspectionRecord, picture: Picture) -> None:
        """Of one of the results; a result whose picture never comes has a tile without."""
        self._pictures[result.id] = picture
        self.update()

    def _name_aloud(self) -> None:
        self.setAccessibleName(tr("The last {count} results", count=count(RECENT)))
        self.setAccessibleDescription(" ".join(result.judgement.value for result in self._results))

    # --- tiles -------------------------------------------------------------------------------------------------------

    def _places(self) -> int:
        return max(1, min(RECENT, self.width() // self._look.theme.px(LEAST_MM)))

    def _tile(self, place: int) -> QRectF:
        """Counted from the left."""
        gap = max(2, self._look.theme.px(0.8))
        wide = (self.width() - gap * (self._places() - 1)) / self._places()
        return QRectF(place * (wide + gap), 0, wide, self.height())

    def _result_at(self, place: int) -> InspectionRecord | None:
        """The newest one is on the very right."""
        back = self._places() - place
        return self._results[-back] if back <= len(self._results) else None

    def _under(self, x: float) -> InspectionRecord | None:
        inside = 0 <= x < self.width()
        return self._result_at(int(x * self._places() / self.width())) if inside else None

    # --- hands and keys ----------------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed = self._under(event.position().x())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Of the part that was pressed, though the tiles may have moved on meanwhile."""
        pressed, self._pressed = self._pressed, None
        if pressed is not None and self.rect().contains(event.position().toPoint()):
            self.picked.emit(pressed)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Left: 1, Qt.Key.Key_Right: -1}
        key = Qt.Key(event.key())
        if key in steps:
            self._at = max(0, min(self._at + steps[key], len(self.results) - 1))
            self.update()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            result = self._result_at(self._places() - 1 - self._at)
            if result is not None:
                self.picked.emit(result)
        else:
            super().keyPressEvent(event)

    # --- painting ----------------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._look.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for place in range(self._places()):
            self._paint_tile(painter, theme, self._tile(place), self._result_at(place))
        if shows_focus(self, self._look):
            paint_focus(painter, theme, self._tile(self._places() - 1 - self._at))
        painter.end()

    def _paint_tile(self, painter: QPainter, theme: Theme, tile: QRectF, result: InspectionRecord | None) -> None:
        radius = theme.radius * 0.6
        judgement = result.judgement if result is not None else None
        is_loud = judgement in (Judgement.NG, Judgement.FAULT)
        half = 0.0 if is_loud else theme.line / 2
        painter.setPen(Qt.PenStyle.NoPen if is_loud else QPen(theme.color("line"), theme.line))
        painter.setBrush(theme.color(_GROUND[judgement]) if judgement else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(tile.adjusted(half, half, -half, -half), radius, radius)
        if result is None or judgement is None:
            return
        picture = self._pictures.get(result.id)
        shape = QRectF(tile)
        if picture is not None:
            rim = theme.px(0.6 if is_loud else 0.3)
            spot = QRectF(tile.left() + rim, tile.top() + rim, tile.width() - 2 * rim, 0)
            image = picture.image
            spot.setHeight(min(spot.width() * image.height() / image.width(), tile.height() * 0.62))
            painter.drawImage(spot, image)
            shape.setTop(spot.bottom())
        side = min(shape.height() * (0.7 if picture is not None else 0.42), tile.width() * 0.6)
        box = QRectF(0, 0, side, side)
        box.moveCenter(shape.center())
        paint_icon(painter, _ICON[judgement], box, theme.color(_SHAPE[judgement]), stroke=4.2 if is_loud else 2.4)
