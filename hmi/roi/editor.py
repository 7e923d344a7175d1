"""The region editor: the picture with its regions, edited by pointer and keys."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QHideEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QShowEvent,
    QTouchEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from hmi.i18n import tr
from hmi.roi import shortcuts
from hmi.roi.backdrop import Backdrop
from hmi.roi.canvas import Canvas
from hmi.roi.editing import Editing
from hmi.roi.handles import Handle, HandleKind, handles_of, shown
from hmi.roi.other_picture import OtherPicture
from hmi.roi.painting import HANDLE_MM, ROTATE_MM, STALK_MM
from hmi.roi.pointer import PointerInput
from hmi.roi.touch import TOUCHES
from hmi.roi.viewport import Viewport
from hmi.roi.zooming import Zooming
from hmi.widgets.focus import paint_focus, shows_focus
from hmi.widgets.image_view import words_of_age

if TYPE_CHECKING:
    from collections.abc import Sequence

    from core.inspection.frame import Image
    from core.inspection.geometry import Point
    from core.inspection.result import Scored
    from core.inspection.seen import Seen
    from hmi.appearance import Look
    from hmi.picture_feed import PictureFeed
    from hmi.roi.items import Item

MARGIN_MM = 2.5
NEW_PART = 0.15
"""Half size of a region drawn by keys, relative to the visible part."""


class RoiEditor(QWidget, Zooming):
    """Shows regions over a still or the live picture and emits changes; it does not own the regions.

    While a result is shown, its regions are drawn and nothing can be edited. `changing` (during a gesture) and
    `changed` (once, at its end) carry regions by key, `drawn` a new one, `chosen` the selected keys.
    """

    changing = Signal(object)
    changed = Signal(object)
    drawn = Signal(object)
    chosen = Signal(object)
    armed_changed = Signal()
    """Another shape is armed, or the hint has changed."""
    view_changed = Signal()
    """Zoomed or panned."""
    remove_asked = Signal()
    copy_asked = Signal()
    paste_asked = Signal()
    swiped = Signal(bool)
    """As of `PointerInput`."""

    def __init__(
        self,
        look: Look,
        name: str,
        feed: PictureFeed | None = None,
        *,
        numbered: bool = False,
        margin_mm: float = MARGIN_MM,
    ) -> None:
        """`numbered`: a result's defects have the numbers that a list of tools beside the picture gives them.

        `margin_mm`: what stays free around the whole picture, for handles at its edge.
        """
        super().__init__()
        self.setObjectName(name)
        self._look, self._margin_mm = look, margin_mm
        self.viewport: Viewport | None = None
        """None until there is a picture."""
        self.editing = editing = Editing()
        self._backdrop = Backdrop(feed)
        self._canvas = Canvas(self._backdrop, editing, numbered=numbered)
        self.other = OtherPicture(self)
        self.other.changed.connect(self.update)  # all of it: tags may lie beside the picture
        self._pointer = PointerInput(self, self.editing, look.theme)
        self._pointer.setParent(self)
        self._pointer.swiped.connect(self.swiped)
        self._age_ms: float | None = None
        self.painted = 0
        """Number of paints, for measurements."""
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._backdrop.changed.connect(self._refresh)
        editing.altered.connect(self._altered)
        editing.changing.connect(self.changing)
        editing.changed.connect(self.changed)
        editing.drawn.connect(self.drawn)
        editing.chosen.connect(self.chosen)
        editing.armed_changed.connect(self._armed)
        self._name_aloud()

    # --- content ------------------------------------------------------------------------------------------------------

    def show_picture(self, image: Image | None) -> None:
        """Show a full-resolution BGR still; None: the feed's live picture.

        Removes the result of the previous picture.
        """
        self.show_result(None)
        self._backdrop.show_still(image)
        self._picture_turned()

    def show_live(self, live: bool) -> None:
        """Show the feed's picture instead of the still, or the still again."""
        if live != self._backdrop.wants_live:
            self.show_result(None)
            self._backdrop.show_live(live)
            self._picture_turned()

    def show_items(self, items: Sequence[Item], selected: frozenset[str]) -> None:
        """Set the regions to edit; a gesture continues."""
        self.editing.show_items(items, selected)

    def show_result(self, result: Scored | None) -> None:
        """Show a result's regions and defects instead of the regions to edit."""
        if result is not self._canvas.result:
            self._canvas.result = result
            self.editing.lock(locked=result is not None)
            self.update()

    def show_seen(self, seen: Seen | None) -> None:
        """Show what a tool evaluates in the picture, below the regions; None: nothing."""
        if seen is not self._canvas.seen:
            self._canvas.seen = seen
            self.update()

    @property
    def seen(self) -> Seen | None:
        return self._canvas.seen

    def show_age(self, *, stale: bool, age_ms: float | None) -> None:
        """Set the age of the live picture; a stale one is grayed. A still has no age."""
        rounded = None if age_ms is None else round(age_ms, -2)
        if (stale, rounded if stale else None) != (self._canvas.is_stale, self._age_ms if stale else None):
            self._canvas.is_stale, self._age_ms = stale, rounded
            self.update()

    @property
    def is_live(self) -> bool:
        return self._backdrop.is_live

    @property
    def is_stale(self) -> bool:
        return self._canvas.is_stale and self.is_live

    @property
    def note(self) -> str:
        """Age of the live picture, in words; "" while it is fresh."""
        return words_of_age(self._age_ms) if self.is_stale else ""

    # --- shapes -------------------------------------------------------------------------------------------------------

    def arm(self, shape: str | None) -> None:
        """Arm a shape: "rectangle", "circle" or "ring" for the next drag, "polygon" for taps; None: select and move."""
        self.editing.arm(shape)

    def draw_in_the_middle(self) -> None:
        """Draw the armed shape in the middle of the visible part, to be moved by keys; polygons need points."""
        view = self.viewport
        if view is not None:
            x, y = view.to_picture((self.width() / 2, self.height() / 2))
            self.editing.draw_at((x, y), NEW_PART * min(view.width, view.height, self.height() / view.scale))

    @property
    def armed(self) -> str | None:
        return self.editing.armed

    @property
    def hint(self) -> str:
        """The next step to draw the armed shape; "" when none is armed."""
        return self.editing.hint

    def handles(self) -> dict[str, tuple[Handle, ...]]:
        """Handles of the selected region; none if several are selected."""
        editing, view = self.editing, self.viewport
        if view is None or len(editing.selected) != 1 or editing.is_locked or editing.armed is not None:
            return {}
        (key,) = editing.selected
        return {key: self._handles_of(key, view)}

    def _handles_of(self, key: str, view: Viewport) -> tuple[Handle, ...]:
        """The rotate handle is outside the first side at which it is visible, or inside if there is none."""
        px_per_mm, roi = self._look.theme.px_per_mm, self.editing.roi(key)
        stalk, apart = STALK_MM * px_per_mm / view.scale, HANDLE_MM * 1.6 * px_per_mm / view.scale
        reach = ROTATE_MM * px_per_mm / 2
        in_sight = QRectF(self.rect()).adjusted(reach, reach, -reach, -reach)
        for side in range(4):
            handles = handles_of(roi, stalk=stalk, stalk_side=side)
            turning = (handle for handle in handles if handle.kind is HandleKind.ROTATE)
            if all(in_sight.contains(QPointF(*view.to_view(handle.place))) for handle in turning):
                return shown(handles, apart)
        return shown(handles_of(roi, stalk=-stalk), apart)

    # --- view ---------------------------------------------------------------------------------------------------------

    def pixel_ratio(self) -> float:
        return self.devicePixelRatioF()

    def zoom_center(self, view: Viewport) -> Point:
        """The selected region if it is visible, otherwise the middle."""
        for key in sorted(self.editing.selected):
            place = view.to_view(self.editing.roi(key).center)
            if QRectF(self.rect()).contains(QPointF(*place)):
                return place
        return super().zoom_center(view)

    def zoom_to(self, viewport: Viewport) -> None:
        """Show another part of the picture, or another scale."""
        if viewport != self.viewport:
            self.viewport = viewport
            self.editing.size = (viewport.width, viewport.height)
            self._show_view()
            self.update()
            self.view_changed.emit()

    def _match(self, width: int, height: int) -> None:
        """Set the size of the picture; a new size is shown as a whole."""
        view = self.viewport
        if view is None or (view.width, view.height) != (width, height):
            margin = self._look.theme.px_per_mm * self._margin_mm
            self.zoom_to(Viewport.fit(width, height, max(1, self.width()), max(1, self.height()), margin))

    def _picture_turned(self) -> None:
        size = self._backdrop.still_size
        if size is not None:
            self._match(*size)
        self._show_view()
        self.update()

    def _show_view(self) -> None:
        if not self.isVisible():
            return
        ratio = self.devicePixelRatioF()
        if self.viewport is not None:
            self._backdrop.look(self.viewport, ratio)
            self.other.look(self.viewport, ratio)
        else:
            self._backdrop.show_whole(QSize(round(self.width() * ratio), round(self.height() * ratio)))

    # --- events -------------------------------------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        if event.type() in TOUCHES:
            self._pointer.touch.take(cast("QTouchEvent", event))
            event.accept()
            return True
        return super().event(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pointer.press(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._pointer.move(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._pointer.release(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self._pointer.double(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        self._pointer.wheel(event)
        event.accept()

    def leaveEvent(self, event: QEvent) -> None:
        self.editing.hover(None)
        super().leaveEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space:
            self._hold_to_pan(pans=True)
        elif not shortcuts.pressed(self, event):
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if event.isAutoRepeat():
            return
        if event.key() == Qt.Key.Key_Space:
            self._hold_to_pan(pans=False)
        else:
            self.editing.settle()
            super().keyReleaseEvent(event)

    def _hold_to_pan(self, *, pans: bool) -> None:
        self._pointer.pans = pans
        self._pointer.point_out()

    def focusNextPrevChild(self, following: bool) -> bool:
        """Tab moves from region to region, and after the last to the next field.

        Qt also calls this when it is hidden.
        """
        is_here = self.isVisible() and not self.isHidden()
        return (is_here and self.editing.cycle(1 if following else -1)) or super().focusNextPrevChild(following)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.editing.settle()
        self._hold_to_pan(pans=False)
        super().focusOutEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._show_view()

    def hideEvent(self, event: QHideEvent) -> None:
        self.editing.settle()
        self._pointer.let_go()
        self._backdrop.show_nothing()
        super().hideEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.viewport is not None:
            self.zoom_to(self.viewport.resized(max(1, self.width()), max(1, self.height())))
        self._show_view()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._canvas.forget()
            self._name_aloud()
            self.update()
        super().changeEvent(event)

    def _refresh(self) -> None:
        """A new frame: repaint only the picture's area."""
        view = self.viewport
        self.update(self.rect() if view is None else QRectF(*view.place_of(view.whole)).toAlignedRect())

    def _altered(self) -> None:
        self._name_aloud()
        self.update()

    def _armed(self) -> None:
        self._pointer.point_out()
        self.armed_changed.emit()

    def _name_aloud(self) -> None:
        """Set the accessible name: number of regions, and which are selected."""
        editing = self.editing
        words = tr("Picture with {count} regions.", count=len(editing.items))
        names = [item.label or item.key for item in editing.items if item.key in editing.selected]
        if names:
            words += " " + tr("Selected: {names}", names=", ".join(names))
        if words != self.accessibleName():
            self.setAccessibleName(words)

    def paintEvent(self, event: QPaintEvent) -> None:
        pictures = self._backdrop.take()
        if pictures:
            self._match(pictures[0].full_width, pictures[0].full_height)
        theme = self._look.theme
        painter = QPainter(self)
        if self.other.is_shown and self.viewport is not None:
            self.other.paint(painter, theme, self.rect(), self.viewport)
        else:
            ratio = self.devicePixelRatioF()
            self._canvas.paint(painter, theme, self.rect(), event.rect(), ratio, pictures, self.viewport, self.handles)
        self.painted += 1
        if shows_focus(self, self._look):
            paint_focus(painter, theme, self.rect(), rounded=False)
        painter.end()
