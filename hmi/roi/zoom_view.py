"""The picture view that can be zoomed and panned, and that can show another picture at the place of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal

from hmi.i18n import tr
from hmi.roi.backdrop import Sight
from hmi.roi.other_picture import OtherPicture
from hmi.roi.pointer import TREMBLE_MM, TREMBLE_PX
from hmi.roi.shortcuts import view_pressed
from hmi.roi.touch import TOUCHES, TouchInput
from hmi.roi.viewport import Viewport
from hmi.roi.zooming import Zooming
from hmi.widgets.image_view import ImageView

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QResizeEvent, QTouchEvent, QWheelEvent

    from hmi.appearance import Look
    from hmi.picture_feed import Picture, PictureFeed


class ZoomView(ImageView, Zooming):
    """One finger or the mouse pans, two fingers zoom, a double touch zooms or shows the whole picture again.

    A touch or the space bar hides the marks of a part and shows them again.

    A zoomed view stays zoomed over the pictures of the feed, as long as these have the same size.
    """

    view_changed = Signal()
    """Zoomed or panned."""

    def __init__(self, look: Look, name: str, feed: PictureFeed, *, numbered: bool = False) -> None:
        super().__init__(look, name, feed, numbered=numbered)
        self.viewport: Viewport | None = None
        self.other = OtherPicture(self)
        self.other.changed.connect(self._refresh)
        self._pressed_at: QPointF | None = None
        self._last_at = QPointF()
        self._is_dragged = False
        self.setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._touch = TouchInput(TREMBLE_MM * look.theme.px_per_mm)
        self._touch.setParent(self)
        self._touch.pressed.connect(self._down)
        self._touch.moved.connect(self._moved)
        self._touch.released.connect(self._up)
        self._touch.canceled.connect(self._let_go)
        self._touch.rested.connect(self._let_go)
        self._touch.tapped_twice.connect(self._twice)
        self._touch.pinched.connect(self.pinch)

    # --- view ---------------------------------------------------------------------------------------------------------

    @property
    def zoom_pct(self) -> int | None:
        """Size of the picture against the whole one that fits into the view; None while that is shown."""
        view = self.viewport
        return None if view is None or view.is_fit else round(100 * view.scale / view.fit_scale)

    def pixel_ratio(self) -> float:
        return self.devicePixelRatioF()

    def zoom_to(self, viewport: Viewport) -> None:
        if viewport != self.viewport:
            self.viewport = viewport
            self._request_picture()
            self.other.look(viewport, self.devicePixelRatioF())
            self._told.start()
            self.update()
            self.view_changed.emit()

    def _request_from(self, feed: PictureFeed) -> None:
        view = self.viewport
        if view is None or view.is_fit:
            super()._request_from(feed)
        else:
            sight = Sight.of(view, self.devicePixelRatioF())
            feed.request(sight.place.size(), sight.part, self.devicePixelRatioF())

    def _match(self, picture: Picture) -> Viewport:
        """The view of a picture of this size; a new size is shown as a whole."""
        view, size = self.viewport, (picture.full_width, picture.full_height)
        if view is None or (view.width, view.height) != size:
            view = Viewport.fit(*size, max(1, self.width()), max(1, self.height()))
            self.zoom_to(view)
        return view

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.viewport is not None:
            self.zoom_to(self.viewport.resized(max(1, self.width()), max(1, self.height())))

    def hideEvent(self, event: QEvent) -> None:
        super().hideEvent(event)
        self._touch.let_go()
        self._let_go()

    # --- painting -----------------------------------------------------------------------------------------------------

    def _is_marked(self, picture: Picture) -> bool:
        return super()._is_marked(picture) and not self.other.is_shown

    def _paint_picture(self, painter: QPainter, picture: Picture, *, marked: bool) -> QRectF:
        view = self._match(picture)
        if self.other.is_shown:
            return self.other.paint(painter, self._look.theme, self.rect(), view)
        if view.is_fit and picture.part is None:
            return super()._paint_picture(painter, picture, marked=marked)
        ratio = self.devicePixelRatioF()
        sight = Sight.of(view, ratio)
        if picture.part != sight.part:  # of the view before: it may not cover this one
            painter.fillRect(self.rect(), self._look.theme.color("image_ground"))
        image = picture.marked_image if marked else picture.image
        painter.drawImage(sight.target(picture, view, ratio), image)
        return QRectF(*view.place_of(view.whole))

    # --- hands and keys -----------------------------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        if event.type() in TOUCHES:
            self._touch.take(cast("QTouchEvent", event))
            event.accept()
            return True
        return super().event(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._down(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = self._pressed_at
        if at is not None and (self._is_dragged or (event.position() - at).manhattanLength() > TREMBLE_PX):
            self._moved(event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._up(event.position())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._twice(event.position())

    def wheelEvent(self, event: QWheelEvent) -> None:
        self.turn_wheel(event)
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and self._has_marks():
            self.toggle_marks()
        elif not view_pressed(self, event):
            super().keyPressEvent(event)

    def _down(self, place: QPointF) -> None:
        self._pressed_at = self._last_at = place
        self._is_dragged = False

    def _moved(self, place: QPointF) -> None:
        if self._pressed_at is not None:
            by, self._last_at, self._is_dragged = place - self._last_at, place, True
            self.pan(by.x(), by.y())

    def _up(self, place: QPointF) -> None:
        """A touch that did not move hides the marks or shows them."""
        is_tap = self._pressed_at is not None and not self._is_dragged
        self._let_go()
        if is_tap and self.rect().contains(place.toPoint()) and self._has_marks():
            self.toggle_marks()

    def _has_marks(self) -> bool:
        """Whether there are marks that a touch can hide."""
        return self.on_screen is not None

    def _let_go(self) -> None:
        self._pressed_at = None

    def _twice(self, place: QPointF) -> None:
        """Zoom; the first of the two touches changed the marks, which is taken back."""
        if self._has_marks():
            self.toggle_marks()
        self.zoom_or_fit(place)

    def _name_it(self) -> None:
        super()._name_it()
        self.setAccessibleDescription(
            tr("A touch hides the marks or shows them. Two touches in a row zoom in, or show the whole picture again.")
        )
