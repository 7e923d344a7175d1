"""Live pictures for the screen: the newest frame, made display-size by OpenCV in a worker thread.

Video is lossy on purpose. Each stage holds one picture and the next one replaces it, so a slow screen drops frames and
never delays a cycle. `ready` carries nothing and is not sent again before the view has painted (`take` re-arms it).
A frame that is held, such as a judged part's, is shown instead of the newest one for as long as it is held.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from threading import Event
from typing import TYPE_CHECKING, Any

import cv2
import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, QSize, Signal
from PySide6.QtGui import QImage

from core.inspection.frame import Frame, Image
from core.inspection.geometry import Window

if TYPE_CHECKING:
    from collections.abc import Callable

PIXELS_SHOW = 4.0
"""A part of a picture enlarged this much or more is shown as it is, pixel by pixel."""


@dataclass(frozen=True, eq=False)
class Picture:
    """A picture at display size: height×width×4 uint8 (BGRA, what Qt calls RGB32), and the size it had.

    `part`: the block of the full picture that it shows, None for all of it. `frame`: what it was made from, where that
    came from a camera just now.
    """

    pixels: NDArray[np.uint8]
    full_width: int
    full_height: int
    frame: Frame | None = None
    part: Window | None = None

    @property
    def scale(self) -> float:
        """Display pixels per picture pixel."""
        return float(self.pixels.shape[1]) / (self.full_width if self.part is None else self.part.width)

    @property
    def image(self) -> QImage:
        """The same pixels, not a copy: for as long as this picture lives."""
        height, width = self.pixels.shape[:2]
        return QImage(self.pixels.data, width, height, width * 4, QImage.Format.Format_RGB32)

    def shrunk(self, width: int, height: int) -> Picture:
        """As large as fits into width × height pixels, and no larger than it is."""
        high, wide = self.pixels.shape[:2]
        scale = min(width / wide, height / high, 1.0)
        size = max(1, round(wide * scale)), max(1, round(high * scale))
        pixels = np.asarray(cv2.resize(self.pixels, size, interpolation=cv2.INTER_AREA), np.uint8)
        return replace(self, pixels=pixels, frame=None)


def prepare(image: Image, width: int, height: int, frame: Frame | None = None, part: Window | None = None) -> Picture:
    """The picture as large as fits into width × height. OpenCV does it without holding the GIL.

    With a `part`, a block within the picture: that block, filling width × height.
    """
    full_height, full_width = image.shape[:2]
    if part is not None:
        cut = image[part.slices]
        return Picture(_scaled(cut, (width, height), width / part.width), full_width, full_height, frame, part)
    scale = min(width / full_width, height / full_height)
    size = (max(1, round(full_width * scale)), max(1, round(full_height * scale)))
    return Picture(_scaled(image, size, scale), full_width, full_height, frame)


def _scaled(image: Image, size: tuple[int, int], scale: float) -> NDArray[np.uint8]:
    """BGR -> BGRA of `size` (width, height), which is `scale` times as large."""
    pixels: NDArray[Any] = image
    if size != (image.shape[1], image.shape[0]):
        # Area averaging costs ten times as much and shows a difference only below half size.
        way = cv2.INTER_AREA if scale < 0.5 else cv2.INTER_NEAREST if scale >= PIXELS_SHOW else cv2.INTER_LINEAR
        pixels = cv2.resize(image, size, interpolation=way)
    return np.asarray(cv2.cvtColor(pixels, cv2.COLOR_BGR2BGRA), np.uint8)


class PictureFeed(QObject):
    """`run` is the worker's loop; `announce` may be called from any thread; the rest belongs to the GUI thread."""

    ready = Signal()

    def __init__(self, newest: Callable[[], Frame | None]) -> None:
        super().__init__()
        self._newest = newest
        self._arrived = Event()
        self._view: tuple[int, int, Window | None] = (0, 0, None)
        self._held: Frame | None = None
        self._picture: Picture | None = None
        self._is_armed = True
        self._is_working = False
        self.prepared = 0
        """How many pictures were made, for whoever measures."""

    def announce(self) -> None:
        """A frame has arrived: wake the worker. Nothing else happens in the caller's thread."""
        self._arrived.set()

    def request(self, size: QSize, part: Window | None = None) -> None:
        """How large the view is in device pixels; an empty size means that nobody looks.

        With a `part`, that block of the picture is to fill the size; where a frame is too small for it, all of the
        frame is shown instead.
        """
        self._view = (size.width(), size.height(), part)
        self._arrived.set()

    def hold(self, frame: Frame | None) -> None:
        """Show this frame and no newer one; None: the newest again."""
        if frame is not self._held:
            self._held = frame
            self._arrived.set()

    @property
    def held(self) -> Frame | None:
        return self._held

    @property
    def is_idle(self) -> bool:
        """Whether the worker has answered everything that it was asked for."""
        return not self._arrived.is_set() and not self._is_working  # in this order, the other way round than `run`

    def take(self) -> Picture | None:
        """The newest prepared picture; called by the view while it paints, which makes room for the next."""
        self._is_armed = True
        return self._picture

    def run(self, stop: Event) -> None:
        shown: tuple[Frame | None, tuple[int, int, Window | None]] = (None, self._view)
        while not stop.is_set():
            self._is_working = False
            if not self._arrived.wait(0.1):
                continue
            self._is_working = True
            self._arrived.clear()
            frame, view = self._held or self._newest(), self._view
            width, height, part = view
            if frame is None or 0 in (width, height) or (frame, view) == shown:
                continue
            if part is not None and not part.lies_in(frame.width, frame.height):
                part = None
            self._picture = prepare(frame.image, width, height, frame, part)
            shown = (frame, view)
            self.prepared += 1
            if self._is_armed:
                self._is_armed = False
                self.ready.emit()
