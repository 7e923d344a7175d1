"""Another picture that a view shows in turn with its own, at the same place and with the same zoom."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPen

from hmi.roi.backdrop import Backdrop

if TYPE_CHECKING:
    from core.inspection.frame import Image
    from hmi.appearance import Theme
    from hmi.roi.viewport import Viewport

FRAME_MM = 1.0
"""Width of the dashed frame around it."""


class OtherPicture(QObject):
    """It has the size and the coordinates of the view's own; a dashed frame tells it apart. `changed`: repaint."""

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._backdrop = Backdrop(None)
        self._backdrop.setParent(self)
        self._backdrop.changed.connect(self.changed)
        self._is_there = self._is_shown = False
        self._viewport: Viewport | None = None
        self._ratio = 1.0

    @property
    def is_shown(self) -> bool:
        return self._is_shown

    def set(self, image: Image | None) -> None:
        """Set the other picture, which is not shown yet; None: there is none."""
        self._is_there = image is not None
        self._backdrop.show_still(image)
        self._prepare()
        self.show(shows=False)

    def show(self, *, shows: bool) -> None:
        """Show the other picture, if there is one, instead of the own."""
        shows = shows and self._is_there
        if shows != self._is_shown:
            self._is_shown = shows
            self.changed.emit()

    def look(self, viewport: Viewport, ratio: float) -> None:
        """Set the view of the own picture; `ratio`: device pixels per view pixel."""
        self._viewport, self._ratio = viewport, ratio
        self._prepare()

    def _prepare(self) -> None:
        if self._is_there and self._viewport is not None:
            self._backdrop.look(self._viewport, self._ratio)

    def paint(self, painter: QPainter, theme: Theme, rect: QRect, viewport: Viewport) -> QRectF:
        """Paint it instead of the own picture into `rect`, the whole view; its place is returned."""
        painter.fillRect(rect, theme.color("image_ground"))
        for picture in self._backdrop.take():
            self._backdrop.paint(painter, picture, viewport, self._ratio)
        place = QRectF(*viewport.place_of(viewport.whole))
        pen = QPen(theme.color("on_image"), theme.px(FRAME_MM), Qt.PenStyle.DashLine, Qt.PenCapStyle.FlatCap)
        half = pen.widthF() / 2
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect((place & QRectF(rect)).adjusted(half, half, -half, -half))
        return place
