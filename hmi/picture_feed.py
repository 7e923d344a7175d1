"""Live pictures for the screen: a worker thread scales the newest frame to display size by OpenCV.

Frames may be dropped on purpose: each stage holds one picture, which the next one replaces, so a slow screen never
delays a cycle. `ready` has no argument, and is not emitted again before the view has painted (`take` re-arms it).
A held frame, such as a judged part's, is shown instead of the newest one for as long as it is held.
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
"""From this enlargement on, pixels are shown as squares, without interpolation."""


@dataclass(frozen=True, eq=False)
class Picture:
    """A picture at display size: height×width×4 uint8 (BGRA, Qt's RGB32), with the size of the full picture in pixels.

    `part`: the block of the full picture that it shows; None: all of it. `frame`: the camera frame it was made from, if
    any. `about`: what the frame was held for, None for a live picture.
    """

    pixels: NDArray[np.uint8]
    full_width: int
    full_height: int
    frame: Frame | None = None
    part: Window | None = None
    about: object = None

    @property
    def scale(self) -> float:
        """Display pixels per picture pixel."""
        return float(self.pixels.shape[1]) / (self.full_width if self.part is None else self.part.width)

    @property
    def image(self) -> QImage:
        """A view of the same pixels, not a copy: valid as long as this picture exists."""
        height, width = self.pixels.shape[:2]
        return QImage(self.pixels.data, width, height, width * 4, QImage.Format.Format_RGB32)

    def shrunk(self, width: int, height: int) -> Picture:
        """The picture scaled down to fit into width × height pixels; never enlarged."""
        high, wide = self.pixels.shape[:2]
        scale = min(width / wide, height / high, 1.0)
        size = max(1, round(wide * scale)), max(1, round(high * scale))
        pixels = np.asarray(cv2.resize(self.pixels, size, interpolation=cv2.INTER_AREA), np.uint8)
        return replace(self, pixels=pixels, frame=None)


def prepare(image: Image, width: int, height: int, frame: Frame | None = None, part: Window | None = None) -> Picture:
    """The picture scaled to fit into width × height; with `part`, that block of it, filling width × height.

    OpenCV releases the GIL meanwhile.
    """
    full_height, full_width = image.shape[:2]
    if part is not None:
        cut = image[part.slices]
        return Picture(_scaled(cut, (width, height), width / part.width), full_width, full_height, frame, part)
    scale = min(width / full_width, height / full_height)
    size = (max(1, round(full_width * scale)), max(1, round(full_height * scale)))
    return Picture(_scaled(image, size, scale), full_width, full_height, frame)


def bgr8_of(image: QImage) -> Image:
    """A copy of the pixels: height×width×3 uint8 (BGR), for OpenCV."""
    rgb32 = image.convertToFormat(QImage.Format.Format_RGB32)
    rows = np.frombuffer(rgb32.constBits(), np.uint8).reshape(rgb32.height(), rgb32.bytesPerLine())
    return np.ascontiguousarray(rows[:, : rgb32.width() * 4].reshape(rgb32.height(), -1, 4)[..., :3])


def _scaled(image: Image, size: tuple[int, int], scale: float) -> NDArray[np.uint8]:
    """BGR -> BGRA of `size` (width, height); `scale` is the enlargement."""
    pixels: NDArray[Any] = image
    if size != (image.shape[1], image.shape[0]):
        # Area averaging costs ten times as much and shows a difference only below half size.
        way = cv2.INTER_AREA if scale < 0.5 else cv2.INTER_NEAREST if scale >= PIXELS_SHOW else cv2.INTER_LINEAR
        pixels = cv2.resize(image, size, interpolation=way)
    return np.asarray(cv2.cvtColor(pixels, cv2.COLOR_BGR2BGRA), np.uint8)


class PictureFeed(QObject):
    """`run` is the worker's loop; `announce` may be called from any thread; the rest only from the GUI thread."""

    ready = Signal()

    def __init__(self, newest: Callable[[], Frame | None]) -> None:
        super().__init__()
        self._newest = newest
        self._arrived = Event()
        self._view: tuple[int, int, Window | None] = (0, 0, None)
        self._held: tuple[Frame | None, object] = None, None
        self._picture: Picture | None = None
        self._is_armed = True
        self._is_working = False
        self.prepared = 0
        """Number of pictures made, for measurements."""

    def announce(self) -> None:
        """Wake the worker for a new frame. Nothing else happens in the caller's thread."""
        self._arrived.set()

    def request(self, size: QSize, part: Window | None = None) -> None:
        """Set the size of the view in device pixels; an empty size means that the view is not visible.

        With `part`, that block of the picture fills the size; if a frame is too small to contain it, all of the frame
        is shown instead.
        """
        self._view = (size.width(), size.height(), part)
        self._arrived.set()

    def hold(self, frame: Frame | None, about: object = None) -> None:
        """Show this frame and no newer one; None: the newest frame again.

        The picture made of it carries `about`: it may be painted after the next frame is held.
        """
        if frame is not self._held[0] or about is not self._held[1]:
            self._held = frame, about
            self._arrived.set()

    @property
    def held(self) -> Frame | None:
        return self._held[0]

    @property
    def is_idle(self) -> bool:
        """Whether the worker has finished all requests."""
        return not self._arrived.is_set() and not self._is_working  # in this order: the reverse of `run`

    def take(self) -> Picture | None:
        """The newest prepared picture, for the view to paint; the next `ready` may be emitted after this call."""
        self._is_armed = True
        return self._picture

    def run(self, stop: Event) -> None:
        shown: tuple[Frame | None, object, tuple[int, int, Window | None]] = (None, None, self._view)
        while not stop.is_set():
            self._is_working = False
            if not self._arrived.wait(0.1):
                continue
            self._is_working = True
            self._arrived.clear()
            (held, about), view = self._held, self._view
            frame = held or self._newest()
            width, height, part = view
            if frame is None or 0 in (width, height) or ((frame, view) == (shown[0], shown[2]) and about is shown[1]):
                continue
            if part is not None and not part.lies_in(frame.width, frame.height):
                part = None
            self._picture = replace(prepare(frame.image, width, height, frame, part), about=about)
            shown = (frame, about, view)
            self.prepared += 1
            if self._is_armed:
                self._is_armed = False
                self.ready.emit()
