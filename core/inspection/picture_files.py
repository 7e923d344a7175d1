"""Picture files as bytes: reading the header without decoding, and decoding that detects damage.

Decoders show as much as they can: OpenCV continues where libjpeg warns and where libtiff fails, and returns a picture
with missing areas. A station must not judge such a picture, so each format is decoded in a way that makes every warning
of its library an error:

    PNG   checksum of every chunk (RFC 2083, 3.4), and libpng
    JPEG  libjpeg-turbo with its warnings as errors; there is no checksum, so a flipped bit may go unnoticed, and so may
          zeros in a progressive one, where a scan only refines what is there
    TIFF  Deflate by its checksum (RFC 1950), LZW and PackBits by libtiff's errors, which OpenCV drops and Pillow raises
    BMP   its length

Changed pixels in a format without checksum (BMP, plain TIFF) cannot be detected if the length is right.
"""

from __future__ import annotations

import io
import struct
import zlib
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

import cv2
import numpy as np
import PIL.Image
import simplejpeg

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from numpy.typing import NDArray

_PNG, _JPEG, _BMP = b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff", b"BM"
"""First bytes (signatures) of the formats."""

MAX_PIXELS = 64_000_000
"""Largest picture that is decoded; a file whose header gives more is refused before decoding."""


@dataclass(frozen=True)
class Header:
    """Facts from a file's header.

    Attributes:
        width, height: as stored, before the rotation to upright.
        pictures: number of pictures; previews and masks of a picture do not count.
        orientation: 1 to 8, how to rotate the decoded picture (EXIF 2.3, tag 274).
    """

    kind: Literal["PNG", "JPEG", "BMP", "TIFF"]
    width: int
    height: int
    pictures: int = 1
    orientation: int = 1


class DamagedError(Exception):
    """The file is incomplete or damaged, or cannot be decoded."""


class UncheckedError(Exception):
    """The file's compression is one in which damage cannot be detected."""


def read_header(data: bytes) -> Header | None:
    """The header of a PNG, JPEG, BMP or TIFF file; None for any other file."""
    if data[:8] == _PNG and data[12:16] == b"IHDR" and len(data) >= 24:
        return _png_header(data)
    if data[:2] == b"BM" and len(data) >= 26:
        return _bmp_header(data)
    if data[:2] == b"\xff\xd8":
        return _jpeg_header(data)
    if data[:4] in _TIFF:
        return _tiff_header(data)
    return None


def decode_whole(data: bytes, header: Header) -> NDArray[Any]:
    """Decode to upright pixels: height×width or height×width×channels, BGR or BGRA.

    Raises:
        DamagedError, UncheckedError
    """
    if header.kind == "JPEG":
        return _upright(_jpeg_pixels(data), header.orientation)
    if header.kind == "PNG" and not all(is_sound for *_, is_sound in _png_chunks(data)):
        raise DamagedError
    if header.kind == "TIFF":
        _check_tiff(data)
    try:
        image: NDArray[Any] | None = cv2.imdecode(np.frombuffer(data, np.uint8), cv2.IMREAD_UNCHANGED)
    except cv2.error as error:
        raise DamagedError from error
    if image is None:
        raise DamagedError
    return _upright(image, header.orientation)


_TURNS: dict[int, Callable[[NDArray[Any]], NDArray[Any]]] = {
    2: lambda image: image[:, ::-1],
    3: lambda image: image[::-1, ::-1],
    4: lambda image: image[::-1],
    5: lambda image: image.swapaxes(0, 1),
    6: lambda image: np.rot90(image, -1),
    7: lambda image: image.swapaxes(0, 1)[::-1, ::-1],
    8: np.rot90,
}
"""Rotation from the stored to the upright picture, by EXIF orientation."""


def _upright(image: NDArray[Any], orientation: int) -> NDArray[Any]:
    return np.ascontiguousarray(_TURNS[orientation](image)) if orientation in _TURNS else image


_MOST_BEGINNINGS = 64


def _pictures_from(data: bytes, end: int) -> int:
    """Number of pictures in a file whose first picture ends at `end`: 2 if another one begins after it.

    Cameras append all sorts of data, so a JPEG signature counts only if the data after it is a JPEG too.
    """
    if _PNG in data[end:] or data[end:].lstrip(b"\0")[:2] == _BMP:
        return 2
    at = end
    for _ in range(_MOST_BEGINNINGS):
        at = data.find(_JPEG, at)
        if at < 0:
            break
        if any(marker in _SIZED for marker, *_ in _jpeg_segments(data, at)):
            return 2
        at += len(_JPEG)
    return 1


# --- PNG --------------------------------------------------------------------------------------------------------


def _png_header(data: bytes) -> Header:
    width, height = struct.unpack_from(">2I", data, 16)
    pictures, orientation, end = 1, 1, len(_PNG)
    for name, body, _ in _png_chunks(data):
        end += len(body) + 12
        if name == b"acTL" and len(body) == 8:
            pictures = max(1, int.from_bytes(body[:4], "big"))
        elif name == b"eXIf":
            orientation = _exif_orientation(body)
    return Header("PNG", width, height, max(pictures, _pictures_from(data, end)), orientation)


def _png_chunks(data: bytes) -> Iterator[tuple[bytes, bytes, bool]]:
    """Name, body, and whether the chunk is complete with a correct checksum; up to the end chunk or the file's end."""
    at, name = 8, b""
    while name != b"IEND":
        size = int.from_bytes(data[at : at + 4], "big")
        name, body = data[at + 4 : at + 8], data[at + 8 : at + 8 + size]
        is_whole = len(data) >= at + size + 12
        yield (
            name,
            body,
            is_whole
            and zlib.crc32(body, zlib.crc32(name)) == int.from_bytes(data[at + size + 8 : at + size + 12], "big"),
        )
        if not is_whole:
            return
        at += size + 12


# --- JPEG -------------------------------------------------------------------------------------------------------

_SIZED = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
"""Markers of start-of-frame segments, which hold the size (ITU-T T.81, B.2.2)."""

_SCAN, _APP1, _APP2 = 0xDA, 0xE1, 0xE2

_LISTING = 0xB002
_PREVIEWS = {0x010001, 0x010002}
"""Large thumbnails, of VGA and of full HD size."""


def _jpeg_header(data: bytes) -> Header | None:
    size, orientation, listed, scan_at = None, 1, None, len(data)
    for marker, at, body in _jpeg_segments(data):
        if marker in _SIZED and len(body) >= 5 and size is None:
            size = int.from_bytes(body[3:5], "big"), int.from_bytes(body[1:3], "big")
        elif marker == _APP1 and body[:6] == b"Exif\0\0":
            orientation = _exif_orientation(body[6:])
        elif marker == _APP2 and body[:4] == b"MPF\0":
            listed = _listed_pictures(body[4:])
        elif marker == _SCAN:
            scan_at = at
            break
    if size is None:
        return None
    end = data.find(b"\xff\xd9", scan_at)
    return Header("JPEG", *size, listed or (_pictures_from(data, end + 2) if end >= 0 else 1), orientation)


def _jpeg_segments(data: bytes, start: int = 0) -> Iterator[tuple[int, int, bytes]]:
    """Marker, offset and body of each segment before the first scan (ITU-T T.81, B.1.1); the JPEG begins at `start`."""
    at = start + 2
    while at + 9 < len(data) and data[at] == 0xFF:
        marker = data[at + 1]
        if marker == 0xFF or 0xD0 <= marker <= 0xD8 or marker == 0x01:
            at += 1 if marker == 0xFF else 2
            continue
        size = int.from_bytes(data[at + 2 : at + 4], "big")
        yield marker, at, data[at + 4 : at + 2 + size]
        at += 2 + size


def _listed_pictures(data: bytes) -> int:
    """Number of pictures in a multi-picture file, without its previews (CIPA DC-007, 5.2.3)."""
    found = next((entry for entry in next(_directories(data), ()) if entry.tag == _LISTING), None)
    listing = b"" if found is None else data[found.place : found.place + found.size]
    attributes = [int.from_bytes(listing[at : at + 4], _TIFF[data[:4]]) for at in range(0, len(listing), 16)]
    return sum(attribute & 0xFFFFFF not in _PREVIEWS for attribute in attributes)


def _jpeg_pixels(data: bytes) -> NDArray[Any]:
    try:
        pixels: NDArray[Any] = simplejpeg.decode_jpeg(data, "BGR", strict=True)
    except ValueError as error:
        raise DamagedError from error
    return pixels


# --- BMP --------------------------------------------------------------------------------------------------------


def _bmp_header(data: bytes) -> Header:
    """OS/2's 12-byte header has two 16-bit sizes, later ones 32-bit; a negative height means top row first."""
    is_os2 = int.from_bytes(data[14:18], "little") == 12
    width, height = struct.unpack_from("<2H" if is_os2 else "<2i", data, 18)
    end = int.from_bytes(data[2:6], "little")  # end of the file; some programs write 0
    return Header("BMP", abs(width), abs(height), _pictures_from(data, end) if end >= 26 else 1)


# --- TIFF, and EXIF, which is one -------------------------------------------------------------------------------

_TIFF: dict[bytes, Literal["little", "big"]] = {b"II*\0": "little", b"MM\0*": "big"}
_SHORT, _LONG, _UNDEFINED = 3, 4, 7
_BYTES = {_SHORT: 2, _LONG: 4, _UNDEFINED: 1}
"""Bytes per value, by type."""

_SUBFILE, _WIDTH, _LENGTH, _COMPRESSION, _ORIENTATION = 254, 256, 257, 259, 274
_PLACES = ((273, 279), (324, 325))
"""Tags of the offsets and of the sizes: of strips, of tiles."""

_NO_PICTURE = 0b101
"""Bits of _SUBFILE: a smaller version of another picture, or a mask."""

_PLAIN, _LZW, _DEFLATE, _OLD_DEFLATE, _PACK_BITS = 1, 5, 8, 32946, 32773


_MOST_ENTRIES, _MOST_PAGES = 4096, 256
"""Most entries and pages read: a forged file could nest endless directories in a few bytes."""


@dataclass(frozen=True)
class _Entry:
    """`size`: bytes of the value, which begins at `place`; 0 for types that are not read here."""

    tag: int
    kind: int
    place: int
    size: int


def _tiff_header(data: bytes) -> Header | None:
    """Read the first directory (TIFF 6.0, section 2); OpenCV rotates decoded TIFFs to upright itself.

    If a tag occurs twice, the larger value counts. A value that is neither SHORT nor LONG is not read: decoders differ
    on it.
    """
    pages = list(_directories(data))
    sizes = [_numbers(data, page, tag) for page in pages[:1] for tag in (_WIDTH, _LENGTH)]
    if not pages or not all(sizes):
        return None
    pictures = 1 + sum(not max(_numbers(data, page, _SUBFILE), default=0) & _NO_PICTURE for page in pages[1:])
    return Header("TIFF", max(sizes[0]), max(sizes[1]), pictures)


def _exif_orientation(data: bytes) -> int:
    """EXIF is a TIFF without a picture; its first directory describes the picture that contains it."""
    first = next(_directories(data), ())
    return max(_numbers(data, first, _ORIENTATION), default=1)


def _directories(data: bytes) -> Iterator[Sequence[_Entry]]:
    """The directories in the order of their chain; a chain that loops ends there."""
    order = _TIFF.get(data[:4], "little")
    at, seen = (int.from_bytes(data[4:8], order) if data[:4] in _TIFF else 0), set[int]()
    while 8 <= at <= len(data) - 2 and at not in seen and len(seen) < _MOST_PAGES:
        seen.add(at)
        count = int.from_bytes(data[at : at + 2], order)
        whole = min(count, (len(data) - at - 2) // 12, _MOST_ENTRIES)
        yield [_entry(data, at + 2 + 12 * number, order) for number in range(whole)]
        at = int.from_bytes(data[at + 2 + 12 * count : at + 6 + 12 * count], order)


def _entry(data: bytes, at: int, order: Literal["little", "big"]) -> _Entry:
    tag, kind = (int.from_bytes(data[place : place + 2], order) for place in (at, at + 2))
    size = int.from_bytes(data[at + 4 : at + 8], order) * _BYTES.get(kind, 0)
    return _Entry(tag, kind, at + 8 if size <= 4 else int.from_bytes(data[at + 8 : at + 12], order), size)


def _numbers(data: bytes, directory: Sequence[_Entry], tag: int) -> list[int]:
    """The first value of each entry with this tag; empty if one is neither SHORT nor LONG."""
    entries = [entry for entry in directory if entry.tag == tag]
    if not all(entry.kind in (_SHORT, _LONG) and entry.size for entry in entries):
        return []
    order = _TIFF.get(data[:4], "little")
    return [int.from_bytes(data[entry.place : entry.place + _BYTES[entry.kind]], order) for entry in entries]


def _row(data: bytes, directory: Sequence[_Entry], tag: int) -> list[int]:
    """Every value of the first entry with this tag."""
    for entry in directory:
        if entry.tag == tag and entry.kind in (_SHORT, _LONG):
            kind = ("<" if _TIFF[data[:4]] == "little" else ">") + ("u2" if entry.kind == _SHORT else "u4")
            whole = min(entry.size, len(data) - entry.place) // _BYTES[entry.kind]
            return list(map(int, np.frombuffer(data, kind, max(0, whole), min(entry.place, len(data)))))
    return []


def _check_tiff(data: bytes) -> None:
    """Detect damage that OpenCV does not report. Raises DamagedError, UncheckedError."""
    first = next(_directories(data))
    compression = max(_numbers(data, first, _COMPRESSION), default=_PLAIN)
    if compression in (_DEFLATE, _OLD_DEFLATE):
        _check_deflated(data, first)
    elif compression in (_LZW, _PACK_BITS):
        try:
            with PIL.Image.open(io.BytesIO(data), formats=["TIFF"]) as picture:
                picture.load()
        except (OSError, SyntaxError, ValueError, Warning) as error:
            raise DamagedError from error
    elif compression != _PLAIN:
        raise UncheckedError


def _check_deflated(data: bytes, directory: Sequence[_Entry]) -> None:
    """Inflate each strip or tile to its end: libtiff stops at the last pixel, before the checksum."""
    left = 4 * MAX_PIXELS
    for offsets, sizes in _PLACES:
        for at, size in zip(_row(data, directory, offsets), _row(data, directory, sizes), strict=False):
            inflating = zlib.decompressobj()
            try:
                left -= len(inflating.decompress(data[at : at + size], left))
            except zlib.error as error:
                raise DamagedError from error
            if not inflating.eof or left <= 0:
                raise DamagedError
