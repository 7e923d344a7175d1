"""Pure functions on arrays: decoding pictures, converting them to one form, and data shared by all tools."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any

import cv2
import numpy as np
from numpy.typing import NDArray

from core.errors import InvalidImageError
from core.inspection.picture_files import MAX_PIXELS, DamagedError, UncheckedError, decode_whole, read_header

if TYPE_CHECKING:
    from core.inspection.calibration import Calibration
    from core.inspection.frame import Image

FILE_SUFFIXES = (".png", ".jpg", ".jpeg", ".bmp", ".tif", ".tiff")
"""Suffixes of files that `decode` may be able to read, in lower case."""

MIN_SIDE = 16
"""Shortest allowed side of a picture, in pixels."""


WHITE = 248
"""A pixel at or above this gray level may have been clipped by the camera."""

DARKEST = 24
"""Lowest gray level of which a ratio is meaningful."""


def operand(value: float) -> NDArray[np.float32]:
    """A float32 array of one value: with short float32 arrays, numpy is twice as fast as with a plain number."""
    return np.array(value, np.float32)


def median_high(values: NDArray[np.floating[Any]]) -> float:
    """The median of N finite values, the higher one of two middle ones; a tenth of the time of numpy's."""
    ordered, middle = values.copy(), values.size // 2
    ordered.partition(middle)
    return ordered.item(middle)


def gradient(gray: NDArray[Any]) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """Change of a height×width picture to the right and downward, in gray levels per pixel, by Sobel's 3×3 kernels."""
    across, down = (cv2.Sobel(gray, cv2.CV_32F, right, 1 - right, ksize=3, scale=1 / 8) for right in (1, 0))
    return np.asarray(across, np.float32), np.asarray(down, np.float32)


def magnitude(across: NDArray[np.float32], down: NDArray[np.float32]) -> NDArray[np.float32]:
    """Lengths of vectors, the same on every processor: the last bit of OpenCV's depends on where the arrays lie."""
    squares = across * across
    squares += down * down
    return np.asarray(np.sqrt(squares, out=squares), np.float32)


@dataclass(frozen=True, eq=False)
class Light:
    """The light of a picture relative to the master.

    `gains`: rows×columns float32, 1 where it equals the master's, every `step_px` from the picture's top-left pixel on.
    """

    gains: NDArray[np.float32]
    step_px: float

    def at(self, places: NDArray[np.float32]) -> NDArray[np.float32]:
        """N gains at 1×N×2 places (x, y) of the picture."""
        on_grid = places * np.float32(1.0 / self.step_px)
        gains: Any = cv2.remap(self.gains, on_grid, None, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)  # type: ignore[call-overload]
        return gains[0]  # type: ignore[no-any-return]

    def over(self, matrix: NDArray[np.float64], width: int, height: int) -> NDArray[np.float32]:
        """height×width gains over a window of the picture; `matrix`: 2×3, from the window to the picture."""
        flags = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
        on_grid = matrix / self.step_px
        gains = cv2.warpAffine(self.gains, on_grid, (width, height), flags=flags, borderMode=cv2.BORDER_REPLICATE)
        return np.asarray(gains, np.float32)


class Scene:
    """A picture with derived data that several tools need, computed on first use.

    A scene must be used by one thread only.
    """

    def __init__(self, image: Image) -> None:
        self.image = image
        self.height, self.width = image.shape[:2]
        self.light: Light | None = None
        """The light relative to the master; None where it was not estimated."""
        self.calibration: Calibration | None = None
        """From pixels to millimeters; None where the picture's program has none."""
        self.readings: dict[object, Any] = {}
        """Results that tools share, by key, so that they are computed once."""
        self._pyramid: list[NDArray[np.uint8]] = []

    @cached_property
    def digest(self) -> str:
        """The picture's `content_hash`."""
        return content_hash(self.image)

    @cached_property
    def gray(self) -> NDArray[np.uint8]:
        """height×width uint8 luma (ITU-R BT.601, as `cv2.COLOR_BGR2GRAY`)."""
        return _u8(cv2.cvtColor(self.image, cv2.COLOR_BGR2GRAY))

    def level(self, level: int) -> NDArray[np.uint8]:
        """The gray picture halved `level` times by 2×2 means; level 0 is `gray`.

        Pixel (x, y) of level n covers full-resolution pixels x·2ⁿ … (x+1)·2ⁿ − 1, so its center is at (x + ½)·2ⁿ − ½.
        """
        if not self._pyramid:
            self._pyramid.append(self.gray)
        while len(self._pyramid) <= level:
            above = self._pyramid[-1]
            size = (max(1, above.shape[1] // 2), max(1, above.shape[0] // 2))
            cropped = above[: size[1] * 2, : size[0] * 2]
            self._pyramid.append(_u8(cv2.resize(cropped, size, interpolation=cv2.INTER_AREA)))
        return self._pyramid[level]


def to_bgr8(image: NDArray[Any]) -> Image:
    """Any decoded picture as height×width×3 uint8 BGR: gray becomes three channels, alpha is dropped.

    Raises:
        InvalidImageError: empty, too small, or not 8 bits per channel.
    """
    if image.ndim not in (2, 3) or image.size == 0:
        raise InvalidImageError("The picture is empty.")
    if image.dtype != np.uint8:
        raise InvalidImageError("The picture has {bits} bits a channel; save it with 8.", bits=image.dtype.itemsize * 8)
    height, width = image.shape[:2]
    if min(height, width) < MIN_SIDE:
        raise InvalidImageError(
            "The picture is {width} × {height} px; at least {least} × {least} px are needed.",
            width=width,
            height=height,
            least=MIN_SIDE,
        )
    channels = 1 if image.ndim == 2 else image.shape[2]
    if channels == 1:
        return _u8(cv2.cvtColor(image, cv2.COLOR_GRAY2BGR))
    if channels == 4:
        return _u8(cv2.cvtColor(image, cv2.COLOR_BGRA2BGR))
    if channels != 3:
        raise InvalidImageError("The picture has {channels} channels; 1, 3 or 4 are understood.", channels=channels)
    return np.ascontiguousarray(image)


def decode(data: bytes) -> Image:
    """Decode a picture file (PNG, JPEG, BMP, TIFF) to height×width×3 uint8 BGR.

    The format is detected by content, not by name, and the size is read from the header before any pixel is decoded.
    The result is upright (EXIF orientation).

    Raises:
        InvalidImageError: another format, damaged, several pictures, over `MAX_PIXELS`, or not 8 bits per channel.
    """
    header = read_header(data)
    if header is None:
        raise InvalidImageError("The file is not a PNG, JPEG, BMP or TIFF picture, or not a whole one.")
    if header.width * header.height > MAX_PIXELS:
        raise InvalidImageError(
            "The picture has {width} × {height} px; {most} million pixels are the most.",
            width=header.width,
            height=header.height,
            most=MAX_PIXELS // 1_000_000,
        )
    if header.pictures > 1:
        raise InvalidImageError(
            "The file holds {count} pictures. Save the one that is meant as a file of its own.", count=header.pictures
        )
    try:
        return to_bgr8(decode_whole(data, header))
    except DamagedError as error:
        raise InvalidImageError(
            "The picture is damaged: data is missing or wrong. Take it or copy it again."
        ) from error
    except UncheckedError as error:
        raise InvalidImageError(
            "The TIFF picture is compressed in a way that hides damage. Save it with LZW, Deflate or no compression."
        ) from error


def encode_png(image: Image) -> bytes:
    """Lossless, at the fastest compression (level 1: a third of the default's time for a few percent more bytes)."""
    done, data = cv2.imencode(".png", image, [cv2.IMWRITE_PNG_COMPRESSION, 1])
    if not done:
        raise InvalidImageError("The picture cannot be written as PNG.")
    return data.tobytes()


def encode_jpeg(image: Image, quality: int = 85) -> bytes:
    done, data = cv2.imencode(".jpg", image, [cv2.IMWRITE_JPEG_QUALITY, quality])
    if not done:
        raise InvalidImageError("The picture cannot be written as JPEG.")
    return data.tobytes()


def content_hash(image: Image) -> str:
    """SHA-256 of size and pixels: the same picture has the same hash whatever file it came from."""
    digest = hashlib.sha256(repr(image.shape).encode())
    digest.update(np.ascontiguousarray(image).data)
    return digest.hexdigest()


def _u8(image: Any) -> NDArray[np.uint8]:
    """cv2's stubs allow any dtype; the calls in this file keep uint8."""
    return image  # type: ignore[no-any-return]
