"""The picture under the regions: a still or the live one, at full sharpness for the visible part.

Pictures are scaled outside the GUI thread. Until the sharp part is ready, an existing picture is drawn at its place,
coarse but immediately.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRect, QRectF, QSize, Signal

from core.inspection.geometry import Window
from hmi.picture_feed import Picture, PictureFeed, prepare
from hmi.threads import run_in_background

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

    from core.inspection.frame import Image
    from hmi.roi.viewport import Viewport


@dataclass(frozen=True)
class Sight:
    """The visible part of the picture and its place in the view, in device pixels."""

    part: Window
    place: QRect
    whole: QSize
    """Size of the whole picture when it fits into the view."""

    @classmethod
    def of(cls, viewport: Viewport, ratio: float) -> Sight:
        """`ratio`: device pixels per view pixel."""
        part = viewport.visible()
        left, top, width, height = (value * ratio for value in viewport.place_of(part))
        place = QRect(round(left), round(top), 0, 0)
        place.setSize(QSize(max(1, round(left + width) - place.x()), max(1, round(top + height) - place.y())))
        fit = viewport.fit_scale * ratio
        whole = QSize(max(1, round(viewport.width * fit)), max(1, round(viewport.height * fit)))
        return cls(part, place, whole)

    def shows(self, picture: Picture | None) -> bool:
        """Whether the picture was made for this sight."""
        size = self.place.size()
        return (
            picture is not None
            and picture.part == self.part
            and (picture.pixels.shape[1], picture.pixels.shape[0]) == (size.width(), size.height())
        )

    def target(self, picture: Picture, viewport: Viewport, ratio: float) -> QRectF:
        """Where to paint the picture in the view; without scaling if it was made for this sight."""
        if self.shows(picture):
            place = self.place
            return QRectF(place.x() / ratio, place.y() / ratio, place.width() / ratio, place.height() / ratio)
        return QRectF(*viewport.place_of(picture.part or viewport.whole))


class Backdrop(QObject):
    """`changed`: repaint."""

    changed = Signal()

    def __init__(self, feed: PictureFeed | None) -> None:
        super().__init__()
        self._feed = feed
        self._still: Image | None = None
        self.wants_live = False
        """Whether the live picture is requested although there is a still."""
        self._view: Sight | None = None
        self._sharp: Picture | None = None
        self._coarse: Picture | None = None
        """The whole still, for when another part is not ready yet."""
        self._is_preparing = False
        if feed is not None:
            feed.ready.connect(self._has_frame)

    @property
    def is_live(self) -> bool:
        return self._feed is not None and (self.wants_live or self._still is None)

    @property
    def still_size(self) -> tuple[int, int] | None:
        """Width and height of the still that is shown."""
        return None if self.is_live or self._still is None else (self._still.shape[1], self._still.shape[0])

    def show_still(self, image: Image | None) -> None:
        if image is not self._still:
            was_live = self.is_live
            self._still, self._sharp, self._coarse = image, None, None
            self._turn(was_live)

    def show_live(self, live: bool) -> None:
        was_live, self.wants_live = self.is_live, live
        self._turn(was_live)

    def _turn(self, was_live: bool) -> None:
        """Switch between still and live picture; a frame that is held is released."""
        if self._feed is not None and self.is_live != was_live:
            if was_live and self._view is not None:
                self._feed.request(QSize(0, 0))
            elif self.is_live:
                self._feed.hold(None)
        self.refresh()

    def look(self, viewport: Viewport, ratio: float) -> None:
        """Set the present view; `ratio`: device pixels per view pixel."""
        self._view = Sight.of(viewport, ratio)
        self.refresh()

    def show_whole(self, size: QSize) -> None:
        """Show the whole picture, as large as fits into `size` device pixels, before its size is known."""
        self._view = None
        if self._feed is not None and self.is_live:
            self._feed.request(size)

    def show_nothing(self) -> None:
        """The view is hidden."""
        self._view = None
        if self._feed is not None and self.is_live:
            self._feed.request(QSize(0, 0))

    def refresh(self) -> None:
        """Request the visible part."""
        if self._view is None:
            return
        if self.is_live and self._feed is not None:
            self._feed.request(self._view.place.size(), self._view.part)
        else:
            self._prepare()
        self.changed.emit()

    def _has_frame(self) -> None:
        if self.is_live:
            self.changed.emit()

    # --- stills -----------------------------------------------------------------------------------------------------

    def _prepare(self) -> None:
        """Prepare one picture at a time, always for the latest view; views in between are skipped."""
        still, look = self._still, self._view
        if self._is_preparing or still is None or look is None or look.shows(self._sharp):
            return
        if not look.part.lies_in(still.shape[1], still.shape[0]):
            return  # part of the previous picture; the view will be set again
        self._is_preparing = True
        needs_coarse = self._coarse is None

        def make() -> tuple[Image, Picture, Picture | None]:
            sharp = prepare(still, look.place.width(), look.place.height(), part=look.part)
            return still, sharp, prepare(still, look.whole.width(), look.whole.height()) if needs_coarse else None

        run_in_background(self, make, self._take_prepared)

    def _take_prepared(self, made: tuple[Image, Picture, Picture | None]) -> None:
        self._is_preparing = False
        still, sharp, coarse = made
        if still is self._still:
            self._sharp, self._coarse = sharp, coarse or self._coarse
            self.changed.emit()
        self._prepare()

    # --- painting ---------------------------------------------------------------------------------------------------

    def take(self) -> tuple[Picture, ...]:
        """The pictures to paint, coarse first; taking a live one frees its place in the feed."""
        if self.is_live and self._feed is not None:
            picture = self._feed.take()
            return () if picture is None else (picture,)
        if self._sharp is not None and self._view is not None and self._view.shows(self._sharp):
            return (self._sharp,)
        return tuple(picture for picture in (self._coarse, self._sharp) if picture is not None)

    def paint(self, painter: QPainter, picture: Picture, viewport: Viewport, ratio: float) -> None:
        """Paint the picture at its place in the view; without scaling if it was made for this place."""
        sight = self._view or Sight.of(viewport, ratio)
        painter.drawImage(sight.target(picture, viewport, ratio), picture.image)
