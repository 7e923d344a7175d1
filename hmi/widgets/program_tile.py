"""A tile for a program: its master as a small picture, its name, and its latest results."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize

from hmi.widgets.icons import paint_icon
from hmi.widgets.tiles import Tile

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

    from hmi.appearance import Look
    from hmi.picture_feed import Picture

THUMBNAIL_MM = (20.0, 15.0)
_TILE_MM = 19.0


class ProgramTile(Tile):
    """Without a picture it shows an icon."""

    def __init__(self, look: Look, name: str) -> None:
        super().__init__(look, name, height=look.theme.px(_TILE_MM))
        self._picture: Picture | None = None

    def show_picture(self, picture: Picture | None) -> None:
        if picture is not self._picture:
            self._picture = picture
            self.update()

    def _mark_place(self) -> QRectF:
        theme = self._look.theme
        size = thumbnail_size(self._look)
        return QRectF(theme.px(2), (self.height() - size.height()) / 2, size.width(), size.height())

    def _paint_mark(self, painter: QPainter, disc: QRectF) -> None:
        theme = self._look.theme
        if self._picture is None:
            painter.fillRect(disc, theme.color("image_ground"))
            side = theme.px(7)
            spot = QRectF(0, 0, side, side)
            spot.moveCenter(disc.center())
            paint_icon(painter, "picture", spot, theme.color("on_image"))
            return
        image = self._picture.image
        place = QRectF(0, 0, image.width(), image.height())
        place.moveCenter(disc.center())
        painter.drawImage(place.topLeft().toPoint(), image)


def thumbnail_size(look: Look) -> QSize:
    """Size of the small picture."""
    return QSize(*(look.theme.px(side) for side in THUMBNAIL_MM))
