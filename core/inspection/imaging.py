"""Pure functions on arrays: pictures decoded, brought to one form, and prepared once for all tools."""

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
    from core.inspection.frame import Image

FILE_SUFFIXES = (".png", ".jpg", ".jpeg", ".bmp", ".tif", ".tiff")
"""How the names of files end that `decode` may understand, in lower case."""

MIN_SIDE = 16
"""Shortest side of a picture that can be judged, in pixels."""


WHITE = 248
"""From this gray level on, a pixel may have been cut off by the camera's limit."""

DARKEST = 24
"""Gray levels below are too few to take ratios of."""


def operand(value: float) -> NDArray[np.float32]:
    """A number for what is done with short float32 arrays: numpy takes twice as long for a plain one."""
    return np.array(value, np.float32)


@dataclass(frozen=True, eq=False)
class Light:
    """The light of a picture against the master's.

    gains: rows×columns float32, 1 where it is as in the master, every `step_px` from the picture's top-left pixel on.
    """

    gains: NDArray[np.float32]
    step_px: float

    def at(self, places: NDArray[np.float32]) -> NDArray[np.float32]:
        """N gains at 1×N×2 places of the picture, x and y."""
        on_grid = places * np.float32(1.0 / self.step_px)
        gains: Any = cv2.remap(self.gains, on_grid, None, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)  # type: ignore[call-overload]
        return gains[0]  # type: ignore[no-any-return]

    def over(self, matrix: NDArray[np.float64], width: int, height: int) -> NDArray[np.float32]:
        """height×width gains over a window of the picture; matrix: 2×3, from the window into the picture."""
        flags = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
        on_grid = matrix / self.step_px
        gains = cv2.warpAffine(self.gains, on_grid, (width, height), flags=flags, borderMode=cv2.BORDER_REPLICATE)
        return np.asarray(gains, np.float32)


class Scene:
    """A picture as the tools look at it; what several of them need is made once, when first asked for.

    One scene belongs to one thread.
    """

    def __init__(self, image: Image) -> None:
        self.image = image
        self.height, self.width = image.shape[:2]
        self.light: Light | None = None
        """Against the master's; None where nobody has told."""
        self.readings: dict[object, Any] = {}
        """What several tools have looked at in one go, each by the part of it that asks."""
        self._pyramid: list[NDArray[np.uint8]] = []

    @cached_property
    def digest(self) -> str:
        """By what the picture is known: its `content_hash`."""
        return content_hash(self.image)

    @cached_property
    def gray(self) -> NDArray[np.uint8]:
        """height×width uint8 luma (ITU-R BT.601, as `cv2.COLOR_BGR2GRAY`)."""
        return _u8(cv2.cvtColor(self.image, cv2.COLOR_BGR2GRAY))

    def level(self, level: int) -> NDArray[np.uint8]:
        """The gray picture halved `level` times by 2×2 means; level 0 is `gray`.

        Pixel (x, y) of level n covers full-resolution x·2ⁿ … (x+1)·2ⁿ − 1, so its center lies at (x + ½)·2ⁿ − ½.
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
    """Any decoded picture as height×width×3 uint8 BGR: gray is spread, alpha is dropped.

    Raises:
        InvalidImageError: empty, too small, or not 8 bits a channel.
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
    """A picture file's bytes (PNG, JPEG, BMP, TIFF) as height×width×3 uint8 BGR.

    The kind is told by content, never by name, and the size is read from the header before any pixel is decoded.
    It is upright, whichever way the camera was held (EXIF).

    Raises:
        InvalidImageError: not such a file, damaged, several pictures, over `MAX_PIXELS`, or not 8 bits a channel.
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
    """SHA-256 over size and pixels: the same picture gives the same hash whatever file it came from."""
    digest = hashlib.sha256(repr(image.shape).encode())
    digest.update(np.ascontiguousarray(image).data)
    return digest.hexdigest()


def _u8(image: Any) -> NDArray[np.uint8]:
    """cv2's stubs promise any dtype; the calls in this file keep uint8."""
    return image  # type: ignore[no-any-return]
