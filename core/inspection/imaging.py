"""Pure functions on arrays: pictures decoded, brought to one form, and prepared once for all tools."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from core.errors import InvalidImageError
from core.inspection.frame import Image

MAX_PIXELS = 64_000_000
"""Largest picture that is decoded; a file that claims more is refused before its pixels are touched."""

FILE_SUFFIXES = (".png", ".jpg", ".jpeg", ".bmp", ".tif", ".tiff")
"""How the names of files end that `decode` may understand, in lower case."""

MIN_SIDE = 16
"""Shortest side of a picture that can be judged, in pixels."""


WHITE = 248
"""From this gray level on, a pixel may have been cut off by the camera's limit."""

DARKEST = 24
"""Gray levels below are too few to take ratios of."""


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
        self._pyramid: list[NDArray[np.uint8]] = []

    @cached_property
    def gray(self) -> NDArray[np.uint8]:
        """height×width uint8 luma (ITU-R BT.601, as `cv2.COLOR_BGR2GRAY`)."""
        return _u8(cv2.cvtColor(self.image, cv2.COLOR_BGR2GRAY))

    def level(self, level: int) -> NDArray[np.uint8]:
        """The gray picture halved `level` times by 2×2 means; level 0 is `gray`.

        Pixel (x, y) of level n covers full-resolution x·2ⁿ … (x+1)·2ⁿ − 1, so its centre lies at (x + ½)·2ⁿ − ½.
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

    Raises:
        InvalidImageError: not such a file, damaged, larger than `MAX_PIXELS`, or not 8 bits a channel.
    """
    size = _size_in_header(data)
    if size is None:
        raise InvalidImageError("The file is not a PNG, JPEG, BMP or TIFF picture.")
    if size[0] * size[1] > MAX_PIXELS:
        raise InvalidImageError(
            "The picture has {width} × {height} px; {most} million pixels are the most.",
            width=size[0],
            height=size[1],
            most=MAX_PIXELS // 1_000_000,
        )
    try:
        image = cv2.imdecode(np.frombuffer(data, np.uint8), cv2.IMREAD_UNCHANGED)
    except cv2.error:
        image = None
    if image is None:
        raise InvalidImageError("The picture file is damaged.")
    return to_bgr8(image)


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


def _size_in_header(data: bytes) -> tuple[int, int] | None:
    """(width, height) as a PNG, JPEG, BMP or TIFF header states them; None when it is none of these."""
    if data[:8] == b"\x89PNG\r\n\x1a\n" and data[12:16] == b"IHDR" and len(data) >= 24:
        return int.from_bytes(data[16:20], "big"), int.from_bytes(data[20:24], "big")
    if data[:2] == b"BM" and len(data) >= 26:
        return _bmp_size(data)
    if data[:2] == b"\xff\xd8":
        return _jpeg_size(data)
    if data[:4] in (b"II*\0", b"MM\0*"):
        return _tiff_size(data)
    return None


def _bmp_size(data: bytes) -> tuple[int, int]:
    """OS/2's 12-byte header holds two 16-bit numbers, all later ones 32-bit; a negative height means top row first."""
    if int.from_bytes(data[14:18], "little") == 12:
        return int.from_bytes(data[18:20], "little"), int.from_bytes(data[20:22], "little")
    width, height = (int.from_bytes(data[at : at + 4], "little", signed=True) for at in (18, 22))
    return abs(width), abs(height)


def _jpeg_size(data: bytes) -> tuple[int, int] | None:
    """From the start-of-frame segment (ITU-T T.81, B.2.2)."""
    at = 2
    while at + 9 < len(data):
        if data[at] != 0xFF:
            return None
        marker = data[at + 1]
        if marker == 0xFF or 0xD0 <= marker <= 0xD8 or marker == 0x01:
            at += 1 if marker == 0xFF else 2
            continue
        if 0xC0 <= marker <= 0xCF and marker not in (0xC4, 0xC8, 0xCC):
            return int.from_bytes(data[at + 7 : at + 9], "big"), int.from_bytes(data[at + 5 : at + 7], "big")
        at += 2 + int.from_bytes(data[at + 2 : at + 4], "big")
    return None


def _tiff_size(data: bytes) -> tuple[int, int] | None:
    """From tags 256 (width) and 257 (length) of the first directory (TIFF 6.0, section 2).

    Of a tag that stands twice the larger counts; one that is neither SHORT (3) nor LONG (4) is not read at all: what a
    decoder would make of it cannot be known here.
    """
    order: Any = "little" if data[:2] == b"II" else "big"
    at = int.from_bytes(data[4:8], order)
    found: dict[int, int] = {}
    for entry in range(int.from_bytes(data[at : at + 2], order)):
        start = at + 2 + entry * 12
        tag, kind = int.from_bytes(data[start : start + 2], order), int.from_bytes(data[start + 2 : start + 4], order)
        if tag in (256, 257):
            if kind not in (3, 4):
                return None
            value = int.from_bytes(data[start + 8 : start + (10 if kind == 3 else 12)], order)
            found[tag] = max(value, found.get(tag, 0))
    return (found[256], found[257]) if len(found) == 2 else None
