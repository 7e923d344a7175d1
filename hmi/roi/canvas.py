"""Paints the region editor: the picture, a cached layer of all that rests, and what is being moved."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter

from hmi.roi.gestures import NEW
from hmi.roi.items import Item
from hmi.roi.painting import paint_band, paint_guides, paint_handles, paint_item, paint_names, paint_points
from hmi.roi.seen_painting import paint_seen
from hmi.widgets.image_view import STALE_SHADE, bars
from hmi.widgets.markings import paint_defects, paint_regions

if TYPE_CHECKING:
    from collections.abc import Callable

    from core.inspection.result import Scored
    from core.inspection.seen import Seen
    from hmi.appearance import Theme
    from hmi.picture_feed import Picture
    from hmi.roi.backdrop import Backdrop
    from hmi.roi.editing import Editing, Handles
    from hmi.roi.viewport import Viewport


class Canvas:
    """The content of the editor.

    `result`: shown instead of the regions to edit; its defects are `numbered` as in a list of tools beside the picture,
    or named. `seen`: drawn below either. `is_stale`: the live picture is grayed.
    """

    def __init__(self, backdrop: Backdrop, editing: Editing, *, numbered: bool) -> None:
        self._backdrop, self._editing, self._numbered = backdrop, editing, numbered
        self.result: Scored | None = None
        self.seen: Seen | None = None
        self.is_stale = False
        self._resting: tuple[tuple[object, ...], QImage] | None = None

    def forget(self) -> None:
        """Discard the cached layer: texts or colors have changed."""
        self._resting = None

    def paint(
        self,
        painter: QPainter,
        theme: Theme,
        room: QRect,
        asked: QRect,
        ratio: float,
        pictures: tuple[Picture, ...],
        viewport: Viewport | None,
        handles: Callable[[], Handles],
    ) -> None:
        """Paint the part `asked` of the room.

        `handles` is called only when they must be redrawn: most frames paint the picture only.
        """
        # Only around the picture, as filling the whole area costs as much as the picture; but also below its rim, which
        # may cover a pixel in part.
        place = QRect()
        if viewport is not None and pictures:
            place = _within(QRectF(*viewport.place_of(viewport.whole)))
        ground = theme.color("image_ground")
        for bare in bars(room, place):
            if bare.intersects(asked):
                painter.fillRect(bare, ground)
        if viewport is not None:
            for picture in pictures:
                self._backdrop.paint(painter, picture, viewport, ratio)
        is_stale = self.is_stale and self._backdrop.is_live
        if is_stale:
            painter.fillRect(room, STALE_SHADE)
        if viewport is None or (is_stale and self.result is not None):
            return
        painter.drawImage(0, 0, self._at_rest(theme, room.size(), ratio, viewport, handles))
        if self.result is None and self._editing.is_under_way:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._paint_moving(painter, theme, QRectF(room), viewport, handles)

    def _at_rest(
        self, theme: Theme, size: QSize, ratio: float, viewport: Viewport, handles: Callable[[], Handles]
    ) -> QImage:
        """Everything that is not being moved as one transparent picture, redrawn only when it changes."""
        editing = self._editing
        moving = frozenset(editing.change.rois)
        shown = self.result, self.seen
        key = (editing.items, editing.selected, moving, viewport, size, ratio, shown, theme.name, editing.armed)
        if self._resting is None or self._resting[0] != key:
            image = QImage(size * ratio, QImage.Format.Format_ARGB32_Premultiplied)
            image.setDevicePixelRatio(ratio)
            image.fill(Qt.GlobalColor.transparent)
            painter = QPainter(image)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            room = QRectF(0, 0, size.width(), size.height())
            if self.seen is not None:
                paint_seen(painter, theme, self.seen, viewport)
            if self.result is not None:
                _paint_result(painter, theme, self.result, viewport, room, numbered=self._numbered)
            else:
                resting = [item for item in editing.items if item.key not in moving]
                self._paint_items(painter, theme, room, viewport, resting, {} if moving else handles())
            painter.end()
            self._resting = (key, image)
        return self._resting[1]

    def _paint_items(
        self,
        painter: QPainter,
        theme: Theme,
        room: QRectF,
        viewport: Viewport,
        items: list[Item],
        handles: Handles,
    ) -> None:
        """Paint regions, the selected ones on top."""
        editing = self._editing
        rois = {item.key: editing.roi(item.key) for item in items}
        for item in sorted(items, key=lambda item: item.key in editing.selected):
            paint_item(painter, theme, viewport, item, rois[item.key], is_selected=item.key in editing.selected)
        held = {item.key for item in items if item.key in handles}
        paint_names(painter, theme, viewport, items, rois, held, room)
        for key in held:
            paint_handles(painter, theme, viewport, rois[key], handles[key])

    def _paint_moving(
        self, painter: QPainter, theme: Theme, room: QRectF, viewport: Viewport, handles: Callable[[], Handles]
    ) -> None:
        editing = self._editing
        change = editing.change
        paint_guides(painter, theme, viewport, change.guides, room)
        moving = [item for item in editing.items if item.key in change.rois]
        if moving:
            self._paint_items(painter, theme, room, viewport, moving, handles())
        drawn = change.rois.get(NEW)
        if drawn is not None:
            paint_item(painter, theme, viewport, Item(NEW, drawn), drawn, is_selected=True)
        if change.band is not None:
            paint_band(painter, theme, viewport, change.band)
        paint_points(painter, theme, viewport, editing.points, editing.hovering)


def _within(place: QRectF) -> QRect:
    """The pixels that are completely inside it."""
    left, top = math.ceil(place.left()), math.ceil(place.top())
    return QRect(left, top, math.floor(place.right()) - left, math.floor(place.bottom()) - top)


def _paint_result(
    painter: QPainter, theme: Theme, result: Scored, viewport: Viewport, room: QRectF, *, numbered: bool
) -> None:
    painter.translate(viewport.x, viewport.y)
    paint_regions(painter, theme, result.tools, viewport.scale)
    seen = room.translated(-viewport.x, -viewport.y)
    paint_defects(painter, theme, result, viewport.scale, seen, numbered=numbered)
