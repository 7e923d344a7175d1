"""The last parts at a glance, newest on the right with its number, each with its picture; a touch opens the part."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from core.inspection.result import InspectionRecord, Judgement
from core.running.state import RECENT
from hmi.i18n import count, tr
from hmi.widgets.focus import paint_focus, shows_focus
from hmi.widgets.icons import paint_icon
from hmi.widgets.words import CENTER, MIDDLE, fit

if TYPE_CHECKING:
    from collections.abc import Callable

    from hmi.appearance import Look, Theme
    from hmi.picture_feed import Picture

LEAST_MM = 7.5
"""Width of a tile; a narrow strip shows fewer."""
RIM_MM = 0.5
"""Between the edge of a tile and its picture."""
PICTURE_SHARE = 0.5
"""Height of the picture of an NG part, as a share of the tile; that of others is as high as its width allows."""
NUMBER_MM = 2.6
"""Height of the line with the number of the part."""

_ICON = {Judgement.OK: "tick", Judgement.NG: "cross", Judgement.FAULT: "bang"}
_GROUND = {Judgement.OK: "surface", Judgement.NG: "ng_bg", Judgement.FAULT: "fault_bg"}
_SHAPE = {Judgement.OK: "dim", Judgement.NG: "ng", Judgement.FAULT: "fault"}


_Tile = tuple[str, int, bool, bool, str, int, float]
"""What a painted tile depends on: part, whether it is the newest and has its picture; theme, width, pixel ratio."""


class Strip(QWidget):
    """`picked` carries the record of the tile that was touched, or chosen by the arrow keys and Return.

    `sized` carries the size that a picture of a tile fits into, in device pixels.
    """

    picked = Signal(object)
    sized = Signal(object)

    def __init__(self, look: Look, picture_of: Callable[[InspectionRecord], Picture | None]) -> None:
        """`picture_of` gives the picture of a part, or None where there is none yet."""
        super().__init__()
        self.setObjectName("last_20")
        self._look, self._picture_of = look, picture_of
        self._results: tuple[InspectionRecord, ...] = ()
        self._tiles: dict[_Tile, QImage] = {}
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

    def show_results(self, results: tuple[InspectionRecord, ...]) -> None:
        if results != self._results:
            self._results = results
            self._name_aloud()
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
        step = (self.width() + gap) / self._places()
        wide = int(step - gap)
        return QRectF(round(place * (self.width() - wide) / max(1, self._places() - 1)), 0, wide, self.height())

    def _spot(self, tile: QRectF) -> QRectF:
        """Where the picture of a tile may be."""
        rim = max(2, self._look.theme.px(RIM_MM))
        return QRectF(tile.left() + rim, rim, tile.width() - 2 * rim, round(tile.height() * PICTURE_SHARE))

    def resizeEvent(self, event: QResizeEvent) -> None:
        spot = self._spot(self._tile(0))
        ratio = self.devicePixelRatioF()
        if not spot.isEmpty():
            self.sized.emit(QSize(round(spot.width() * ratio), round(spot.height() * ratio)))

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
        tiles: dict[_Tile, QImage] = {}
        for place in range(self._places()):
            tile, result = self._tile(place), self._result_at(place)
            if result is None:
                self._paint_frame(painter, theme, tile, None)
                continue
            picture, ratio = self._picture_of(result), self.devicePixelRatioF()
            is_newest = result is self._results[-1]
            key = (result.id, result.part, is_newest, picture is not None, theme.name, self.width(), ratio)
            tiles[key] = self._tiles.get(key) or self._drawn(theme, tile.size(), ratio, result, picture)
            painter.drawImage(tile.topLeft(), tiles[key])
        self._tiles = tiles
        if shows_focus(self, self._look):
            paint_focus(painter, theme, self._tile(self._places() - 1 - self._at))
        painter.end()

    def _drawn(
        self, theme: Theme, size: QSizeF, ratio: float, result: InspectionRecord, picture: Picture | None
    ) -> QImage:
        """A tile with its result: painting all of them anew for every part would cost more than the large picture."""
        image = QImage((size * ratio).toSize(), QImage.Format.Format_ARGB32_Premultiplied)
        image.setDevicePixelRatio(ratio)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_tile(painter, theme, QRectF(QPointF(), size), result, picture)
        painter.end()
        return image

    @staticmethod
    def _paint_frame(painter: QPainter, theme: Theme, tile: QRectF, judgement: Judgement | None) -> None:
        radius = theme.radius * 0.6
        is_loud = judgement in (Judgement.NG, Judgement.FAULT)
        half = 0.0 if is_loud else theme.line / 2
        painter.setPen(Qt.PenStyle.NoPen if is_loud else QPen(theme.color("line"), theme.line))
        painter.setBrush(theme.color(_GROUND[judgement]) if judgement else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(tile.adjusted(half, half, -half, -half), radius, radius)

    def _paint_tile(
        self, painter: QPainter, theme: Theme, tile: QRectF, result: InspectionRecord, picture: Picture | None
    ) -> None:
        judgement = result.judgement
        self._paint_frame(painter, theme, tile, judgement)
        shape = QRectF(tile)
        if picture is not None:
            spot = self._spot(tile)
            image, ratio = picture.image, self.devicePixelRatioF()
            place = QRectF(0, 0, image.width() / ratio, image.height() / ratio)
            place.moveTo(round(spot.center().x() - place.width() / 2), spot.top())
            painter.drawImage(place, image)
            shape.setTop(place.bottom())
        ink = theme.color(_SHAPE[judgement])
        if result is self._results[-1]:
            line = QRectF(tile.left(), tile.bottom() - theme.px(NUMBER_MM + 0.3), tile.width(), theme.px(NUMBER_MM))
            self._paint_number(painter, theme, line, result)
            shape.setBottom(line.top())
        side = min(shape.height() * 0.8, tile.width() * 0.6, theme.px(5))
        box = QRectF(0, 0, side, side)
        box.moveCenter(shape.center())
        paint_icon(painter, _ICON[judgement], box, ink, stroke=2.4 if judgement is Judgement.OK else 4.2)

    @staticmethod
    def _paint_number(painter: QPainter, theme: Theme, line: QRectF, result: InspectionRecord) -> None:
        is_loud = result.judgement is not Judgement.OK
        number = count(result.part)
        laid = fit(number, line, theme.font(theme.type.small, bold=True), theme.font(1.0).pixelSize(), CENTER | MIDDLE)
        painter.setFont(laid.font)
        painter.setPen(theme.color(_SHAPE[result.judgement] if is_loud else "text"))
        painter.drawText(line, CENTER | MIDDLE, number)
