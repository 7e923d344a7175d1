"""Files from memory cards, networks and other programs: damaged, with several pages, rotated by EXIF."""

from __future__ import annotations

import io
import struct
import zlib
from pathlib import Path
from typing import TYPE_CHECKING

import cv2
import numpy as np
import PIL.Image
import pytest

from core.errors import InvalidImageError
from core.inspection.imaging import decode

if TYPE_CHECKING:
    from collections.abc import Callable

CASES = Path("../shared/cases")
BLOCK = 4096


@pytest.fixture(scope="module")
def picture() -> np.ndarray:
    """480×360 px, with edges and noise, so that its files have several blocks."""
    rng = np.random.default_rng(3)
    image = np.full((360, 480, 3), (90, 120, 140), np.uint8)
    for _ in range(40):
        x, y, color = int(rng.integers(440)), int(rng.integers(330)), rng.integers(0, 256, 3).tolist()
        cv2.rectangle(image, (x, y), (x + 40, y + 30), color, -1, cv2.LINE_AA)
    return np.clip(image + rng.normal(0, 6, image.shape), 0, 255).astype(np.uint8)


def encoded(kind: str, image: np.ndarray, *options: int) -> bytes:
    done, data = cv2.imencode(kind, image, list(options))
    assert done
    return data.tobytes()


JPEG = {
    "baseline": (cv2.IMWRITE_JPEG_QUALITY, 90),
    "progressive": (cv2.IMWRITE_JPEG_QUALITY, 90, cv2.IMWRITE_JPEG_PROGRESSIVE, 1),
    "own tables": (cv2.IMWRITE_JPEG_QUALITY, 90, cv2.IMWRITE_JPEG_OPTIMIZE, 1),
    "restart intervals": (cv2.IMWRITE_JPEG_QUALITY, 90, cv2.IMWRITE_JPEG_RST_INTERVAL, 8),
}
TIFF = {"LZW": 5, "Deflate": 8}


# --- damage -----------------------------------------------------------------------------------------------------


def blocks(data: bytes, size: int = BLOCK) -> range:
    """Offsets of the file system blocks after the one with the header."""
    return range(size, len(data) - size, size)


def zeroed(data: bytes, at: int) -> bytes:
    return data[:at] + bytes(BLOCK) + data[at + BLOCK :]


def lost(data: bytes, at: int) -> bytes:
    return data[:at] + data[at + BLOCK :]


def cut(data: bytes, at: int) -> bytes:
    return data[:at]


# In a progressive JPEG a zeroed block may go unnoticed: in a scan that only refines, zeros mean "no change".
@pytest.mark.parametrize(
    ("kind", "harm"),
    [
        (kind, harm)
        for kind in (*JPEG, "png", *TIFF)
        for harm in (zeroed, lost, cut)
        if (kind, harm) != ("progressive", zeroed)
    ],
)
def test_a_file_with_a_block_missing_is_damaged_wherever_it_was(
    picture: np.ndarray, kind: str, harm: Callable[[bytes, int], bytes]
) -> None:
    if kind in JPEG:
        data = encoded(".jpg", picture, *JPEG[kind])
    elif kind in TIFF:
        data = encoded(".tif", picture[:120], cv2.IMWRITE_TIFF_COMPRESSION, TIFF[kind])
    else:
        data = encoded(".png", picture[:120])
    assert len(blocks(data)) > 3
    decode(data)
    for at in blocks(data):
        with pytest.raises(InvalidImageError, match=r"damaged|not a whole one"):
            decode(harm(data, at))


@pytest.mark.parametrize("missing", [1, 2])
def test_a_jpeg_without_its_end_is_damaged(picture: np.ndarray, missing: int) -> None:
    with pytest.raises(InvalidImageError, match="damaged"):
        decode(encoded(".jpg", picture)[:-missing])


def test_a_jpeg_whose_restart_intervals_are_swapped_is_damaged(picture: np.ndarray) -> None:
    parts = encoded(".jpg", picture, *JPEG["restart intervals"])
    first, second, third = (parts.index(bytes([0xFF, marker])) for marker in (0xD0, 0xD1, 0xD2))
    swapped = parts[:first] + parts[second:third] + parts[first:second] + parts[third:]
    with pytest.raises(InvalidImageError, match="damaged"):
        decode(swapped)


def png_chunk(name: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))


def test_one_wrong_bit_anywhere_in_a_png_is_damage(picture: np.ndarray) -> None:
    data = encoded(".png", picture[:40, :40])
    for at in range(8, len(data), 97):
        with pytest.raises(InvalidImageError):
            decode(data[:at] + bytes([data[at] ^ 4]) + data[at + 1 :])


def test_what_cameras_put_behind_a_jpeg_is_no_damage(picture: np.ndarray) -> None:
    data = encoded(".jpg", picture)
    assert np.array_equal(decode(data + bytes(999)), decode(data))


def test_a_jpeg_without_huffman_tables_as_in_motion_jpeg_is_whole(picture: np.ndarray) -> None:
    data = encoded(".jpg", picture)
    at, without = 2, data[:2]
    while data[at + 1] != 0xDA:
        size = 2 + int.from_bytes(data[at + 2 : at + 4], "big")
        without += b"" if data[at + 1] == 0xC4 else data[at : at + size]
        at += size
    assert np.array_equal(decode(without + data[at:]), decode(data))


def test_jpeg_inside_tiff_is_refused_because_its_damage_would_not_show(picture: np.ndarray) -> None:
    file = io.BytesIO()
    PIL.Image.fromarray(picture).save(file, "TIFF", compression="jpeg")
    with pytest.raises(InvalidImageError, match=r"hides damage\. Save it with LZW"):
        decode(file.getvalue())


# --- several pictures -------------------------------------------------------------------------------------------


def in_one_file(kind: str, *pictures: np.ndarray) -> bytes:
    first, *others = (PIL.Image.fromarray(picture) for picture in pictures)
    file = io.BytesIO()
    first.save(file, kind, save_all=True, append_images=others)
    return file.getvalue()


@pytest.mark.parametrize("kind", ["TIFF", "PNG", "MPO"])
def test_a_second_picture_is_never_left_out_silently(picture: np.ndarray, kind: str) -> None:
    with pytest.raises(InvalidImageError, match=r"holds 3 pictures\. Save the one that is meant"):
        decode(in_one_file(kind, picture, 255 - picture, picture))


@pytest.mark.parametrize("filler", [b"", bytes(16), b"\xff" * 4, b"appended by a camera"])
@pytest.mark.parametrize("second", [".jpg", ".png"])
@pytest.mark.parametrize("first", [".jpg", ".png", ".bmp"])
def test_two_pictures_in_a_row_are_two_whatever_fills_the_gap(
    picture: np.ndarray, first: str, second: str, filler: bytes
) -> None:
    with pytest.raises(InvalidImageError, match="holds 2 pictures"):
        decode(encoded(first, picture) + filler + encoded(second, 255 - picture))


def test_two_bmps_in_a_row_are_two_pictures(picture: np.ndarray) -> None:
    with pytest.raises(InvalidImageError, match="holds 2 pictures"):
        decode(encoded(".bmp", picture) + encoded(".bmp", picture))


@pytest.mark.parametrize("kind", [".jpg", ".png", ".bmp"])
def test_what_a_camera_appends_is_no_second_picture(picture: np.ndarray, kind: str) -> None:
    data = encoded(kind, picture)
    for appended in (bytes(64), b"\xff\xd8\xff and nothing like a JPEG" * 3, b"trailer \xff\xd8\xff"):
        assert np.array_equal(decode(data + appended), decode(data))


def test_a_preview_does_not_count_as_a_second_picture(picture: np.ndarray) -> None:
    data = bytearray(in_one_file("TIFF", picture, picture[::4, ::4]))
    at = int.from_bytes(data[4:8], "little")
    at = int.from_bytes(data[at + 2 + 12 * int.from_bytes(data[at : at + 2], "little") :][:4], "little")
    # Change the second directory's first entry (its width, which is not read) to "a smaller version".
    data[at + 2 : at + 14] = struct.pack("<HHII", 254, 4, 1, 1)
    assert np.array_equal(decode(bytes(data)), picture[..., ::-1])


def test_directories_that_lead_back_to_each_other_are_counted_once(picture: np.ndarray) -> None:
    data = bytearray(encoded(".tif", picture, cv2.IMWRITE_TIFF_COMPRESSION, 1))
    at = int.from_bytes(data[4:8], "little")
    end = at + 2 + 12 * int.from_bytes(data[at : at + 2], "little")
    data[end : end + 4] = data[4:8]
    assert np.array_equal(decode(bytes(data)), picture)


def test_a_forged_chain_of_directories_is_refused_quickly() -> None:
    """A directory at every second byte, each as long as the file."""
    forged = b"II*\0" + struct.pack("<I", 8) + b"\x0a\x00" * 100_000
    with pytest.raises(InvalidImageError):
        decode(forged)


# --- EXIF -------------------------------------------------------------------------------------------------------

STORED: dict[int, Callable[[np.ndarray], np.ndarray]] = {
    1: lambda upright: upright,
    2: lambda upright: upright[:, ::-1],
    3: lambda upright: upright[::-1, ::-1],
    4: lambda upright: upright[::-1],
    5: lambda upright: upright.swapaxes(0, 1),
    6: lambda upright: np.rot90(upright),
    7: lambda upright: upright.swapaxes(0, 1)[::-1, ::-1],
    8: lambda upright: np.rot90(upright, -1),
}
"""By orientation (EXIF 2.3, tag 274), how a camera stores an upright picture."""


@pytest.mark.parametrize("orientation", STORED)
@pytest.mark.parametrize("kind", ["JPEG", "PNG", "TIFF"])
def test_a_picture_is_upright_whichever_way_the_camera_was_held(
    picture: np.ndarray, kind: str, orientation: int
) -> None:
    exif = PIL.Image.Exif()
    exif[274] = orientation
    file = io.BytesIO()
    stored = np.ascontiguousarray(STORED[orientation](picture)[..., ::-1])
    PIL.Image.fromarray(stored).save(file, kind, exif=exif, **({"quality": 98} if kind == "JPEG" else {}))
    image = decode(file.getvalue())
    assert image.shape == picture.shape
    assert np.abs(image.astype(int) - picture).mean() < (5 if kind == "JPEG" else 1e-9)


@pytest.mark.parametrize("orientation", [0, 9, 4000])
def test_an_orientation_that_does_not_exist_turns_nothing(picture: np.ndarray, orientation: int) -> None:
    exif = b"Exif\0\0II*\0" + struct.pack("<IHHHIII", 8, 1, 274, 3, 1, orientation, 0)
    data = encoded(".jpg", picture)
    with_exif = data[:2] + b"\xff\xe1" + struct.pack(">H", 2 + len(exif)) + exif + data[2:]
    assert np.array_equal(decode(with_exif), decode(data))


@pytest.mark.parametrize("exif", [b"", b"II", b"II*\0\xff\xff\xff\xff", b"II*\0\x08\0\0\0\xff\xff", b"nothing at all"])
def test_exif_that_cannot_be_read_turns_nothing(picture: np.ndarray, exif: bytes) -> None:
    data = encoded(".png", picture)
    assert np.array_equal(decode(data[:33] + png_chunk(b"eXIf", exif) + data[33:]), picture)


@pytest.mark.skipif(not CASES.is_dir(), reason="no pictures of cases here")
def test_collected_files_are_read_or_refused() -> None:
    assert decode((CASES / "damaged_jpeg/foreign.jpg").read_bytes()).shape == (600, 800, 3)
    with pytest.raises(InvalidImageError, match="damaged"):
        decode((CASES / "damaged_jpeg/foreign_z56.jpg").read_bytes())
    upright = decode((CASES / "two_parts/master.png").read_bytes())
    for file in sorted((CASES / "exif").iterdir()):
        assert np.abs(decode(file.read_bytes()).astype(int) - upright).mean() < 10, file.name
