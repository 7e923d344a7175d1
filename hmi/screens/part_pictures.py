"""Small pictures of the last parts: all of the picture or, of an NG part, the place of its defect."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSize, Signal

from core.errors import NotFoundError
from core.inspection.callouts import bounds_of, box_of
from core.inspection.geometry import Window
from core.inspection.imaging import decode
from core.inspection.result import Judged, Judgement
from hmi.widgets.thumbnails import Thumbnails

if TYPE_CHECKING:
    from core.inspection.frame import Frame, Image
    from core.inspection.result import InspectionRecord
    from core.running.state import RunSnapshot
    from core.station import Station
    from hmi.picture_feed import Picture
    from hmi.session import PanelSession

FRAMES = 3
"""Pictures that may wait at full size to be made smaller; what waits longer is read from the store."""
AROUND = 2.5
"""Width of the block that shows a defect, in widths of the defect."""
LEAST_SHARE = 0.18
"""Least width of that block, as a share of the picture: it must be seen where the defect is."""


class PartPictures(QObject):
    """Made from the picture that was judged, whatever screen is open, or else read from the store.

    `arrived`: one more is there.
    """

    arrived = Signal()

    def __init__(self, station: Station, session: PanelSession) -> None:
        super().__init__()
        self._station, self._session = station, session
        self._newest: tuple[InspectionRecord, ...] = ()
        self._frames: dict[str, Frame] = {}
        self._taken = ""
        self._made: Thumbnails | None = None

    def fit(self, size: QSize) -> None:
        """Set the size that a picture fits into, in device pixels; those of another size are made anew."""
        if self._made is None or QSize(*self._made.size) != size:
            self._made = Thumbnails(self._load, size.width(), size.height())
            self._made.setParent(self)
            self._made.arrived.connect(self.arrived)

    def look(self, run: RunSnapshot) -> None:
        """Take the picture of a part that has just been judged, before that of the next one takes its place."""
        if run.newest == self._newest:
            return
        self._newest = run.newest
        if run.frame is None or run.last is None or run.last.id == self._taken:
            return
        self._taken = run.last.id
        self._frames[run.last.id] = run.frame
        for waiting in list(self._frames)[: -FRAMES if self._made is not None else -1]:
            self._frames.pop(waiting, None)
        if self._made is not None:
            self._made.get(run.last.id)

    def get(self, result: InspectionRecord) -> Picture | None:
        """The picture where it is there; else it will come."""
        return None if self._made is None else self._made.get(result.id)

    def ask_again(self) -> None:
        """Look for the pictures that could not be read before: somebody may have signed in, or they are stored now."""
        if self._made is not None:
            self._made.ask_again()

    def _load(self, key: str) -> Image:
        """In a pool thread."""
        result = next((result for result in self._newest if result.id == key), None)
        frame, actor = self._frames.pop(key, None), self._session.actor
        if frame is not None:
            image = frame.image
        elif actor is None or result is None:
            raise NotFoundError
        else:
            image = decode(self._station.history.image(actor, key).data)
        if result is None or result.judgement is not Judgement.NG:
            return image
        wide, high = self._made.size if self._made is not None else (16, 9)
        cut: Image = image[close_up(result, image.shape[1], image.shape[0], wide / high).slices]
        return cut


def close_up(result: Judged, width: int, height: int, shape: float) -> Window:
    """The block of a picture of that size (px) around the largest defect of the tool that failed first.

    Around the region of a tool that names no defect; all of the picture where no tool failed. `shape`: width of the
    block by its height; the block lies in the picture.
    """
    failed = result.failed_tools[:1]
    if not failed:
        return Window(0, 0, width, height)
    boxes = [box_of(defect) for defect in failed[0].defects] or [bounds_of(failed[0].roi)]
    box = max(boxes, key=lambda box: (box.right - box.left) * (box.bottom - box.top))
    wanted = max(AROUND * (box.right - box.left), AROUND * (box.bottom - box.top) * shape, LEAST_SHARE * width)
    wide = max(1, round(min(wanted, width, height * shape)))
    high = max(1, min(height, round(wide / shape)))
    x, y = box.center
    return Window(_start(x, wide, width), _start(y, high, height), wide, high)


def _start(middle: float, length: int, whole: int) -> int:
    """Where a stretch of that length begins, with that middle as far as it lies in the whole."""
    return min(max(0, round(middle - length / 2)), whole - length)
