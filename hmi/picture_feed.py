"""Live pictures for the screen: a worker thread scales the newest frame to display size by OpenCV.

Frames may be dropped on purpose: each stage holds one picture, which the next one replaces, so a slow screen never
delays a cycle. `ready` has no argument, and is not emitted again before the view has painted (`take` re-arms it).
A held frame, such as a judged part's, is shown instead of the newest one for as long as it is held. Its marks are drawn
by the worker too: for a part with many regions that takes twenty times as long as painting its picture.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from threading import Event
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, QRectF, QSize, Signal
from PySide6.QtGui import QImage, QPainter

from core.inspection.frame import Frame, Image
from core.inspection.geometry import Window

Draw = Callable[[QPainter, float, QRectF], None]
"""Draws marks with a painter, in display pixels of the whole picture.

Called with the display pixels per picture pixel, and the visible part of the picture in display pixels; in any thread.
"""

PIXELS_SHOW = 4.0
"""From this enlargement on, pixels are shown as squares, without interpolation."""


@dataclass(frozen=True, eq=False)
class Picture:
    """A picture at display size: height×width×4 uint8 (BGRA, Qt's RGB32), with the size of the full picture in pixels.

    `part`: the block of the full picture that it shows; None: all of it. `frame`: the camera frame it was made from, if
    any. `about`: what the frame was held for, None for a live picture. `marked`: the pixels with the marks of that.
    """

    pixels: NDArray[np.uint8]
    full_width: int
    full_height: int
    frame: Frame | None = None
    part: Window | None = None
    about: object = None
    marked: NDArray[np.uint8] | None = None

    @property
    def scale(self) -> float:
        """Display pixels per picture pixel."""
        return float(self.pixels.shape[1]) / (self.full_width if self.part is None else self.part.width)

    @property
    def image(self) -> QImage:
        """A view of the same pixels, not a copy: valid as long as this picture exists."""
        return _image_of(self.pixels)

    @property
    def marked_image(self) -> QImage:
        """The same with the marks, if it has any."""
        return self.image if self.marked is None else _image_of(self.marked)

    def shrunk(self, width: int, height: int) -> Picture:
        """The picture scaled down to fit into width × height pixels; never enlarged."""
        high, wide = self.pixels.shape[:2]
        scale = min(width / wide, height / high, 1.0)
        size = max(1, round(wide * scale)), max(1, round(high * scale))
        pixels = np.asarray(cv2.resize(self.pixels, size, interpolation=cv2.INTER_AREA), np.uint8)
        return replace(self, pixels=pixels, frame=None, marked=None)

    def with_marks(self, draw: Draw, ratio: float = 1.0) -> Picture:
        """The picture with marks drawn over a copy of its pixels. `ratio`: its pixels per display pixel."""
        marked = self.pixels.copy()
        image = _image_of(marked)
        image.setDevicePixelRatio(ratio)
        scale = self.scale / ratio
        left, top = (0, 0) if self.part is None else (self.part.x * scale, self.part.y * scale)
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(-left, -top)
        draw(painter, scale, QRectF(left, top, image.width() / ratio, image.height() / ratio))
        painter.end()
        return replace(self, marked=marked)


def _image_of(pixels: NDArray[np.uint8]) -> QImage:
    height, width = pixels.shape[:2]
    return QImage(pixels.data, width, height, width * 4, QImage.Format.Format_RGB32)


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


_View = tuple[int, int, Window | None, float]
"""Width, height, part and ratio of `PictureFeed.request`."""


class PictureFeed(QObject):
    """`run` is the worker's loop; `announce` may be called from any thread; the rest only from the GUI thread."""

    ready = Signal()

    def __init__(self, newest: Callable[[], Frame | None]) -> None:
        super().__init__()
        self._newest = newest
        self._arrived = Event()
        self._view: _View = (0, 0, None, 1.0)
        self._held: tuple[Frame | None, object, Draw | None] = None, None, None
        self._picture: Picture | None = None
        self._is_armed = True
        self._is_working = False
        self.prepared = 0
        """Number of pictures made, for measurements."""

    def announce(self) -> None:
        """Wake the worker for a new frame. Nothing else happens in the caller's thread."""
        self._arrived.set()

    def request(self, size: QSize, part: Window | None = None, ratio: float = 1.0) -> None:
        """Set the size of the view in device pixels; an empty size means that the view is not visible.

        With `part`, that block of the picture fills the size; if a frame is too small to contain it, all of the frame
        is shown instead. `ratio`: device pixels per pixel of the view, for the marks.
        """
        self._view = (size.width(), size.height(), part, ratio)
        self._arrived.set()

    def hold(self, frame: Frame | None, about: object = None, draw: Draw | None = None) -> None:
        """Show this frame and no newer one; None: the newest frame again.

        The picture made of it carries `about`: it may be painted after the next frame is held. `draw`: draws the marks
        of that, in the worker's thread.
        """
        if frame is not self._held[0] or about is not self._held[1]:
            self._held = frame, about, draw
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
        shown: tuple[Frame | None, object, _View] = (None, None, self._view)
        while not stop.is_set():
            self._is_working = False
            if not self._arrived.wait(0.1):
                continue
            self._is_working = True
            self._arrived.clear()
            (held, about, draw), view = self._held, self._view
            frame = held or self._newest()
            width, height, part, ratio = view
            if frame is None or 0 in (width, height) or ((frame, view) == (shown[0], shown[2]) and about is shown[1]):
                continue
            if part is not None and not part.lies_in(frame.width, frame.height):
                part = None
            picture = replace(prepare(frame.image, width, height, frame, part), about=about)
            self._picture = picture if draw is None else picture.with_marks(draw, ratio)
            shown = (frame, about, view)
            self.prepared += 1
            if self._is_armed:
                self._is_armed = False
                self.ready.emit()
