from __future__ import annotations

import struct
import zlib

import cv2
import numpy as np
import pytest

from core.errors import InvalidImageError
from core.inspection import imaging
from core.inspection.frame import Frame
from core.inspection.imaging import Scene, content_hash, decode, encode_jpeg, encode_png, magnitude, to_bgr8

WIDTH, HEIGHT = 70, 50


@pytest.fixture
def picture() -> np.ndarray:
    y, x = np.mgrid[0:HEIGHT, 0:WIDTH]
    return np.dstack([x * 3, y * 5, (x + y) * 2]).astype(np.uint8)


def encoded(kind: str, image: np.ndarray, *options: int) -> bytes:
    done, data = cv2.imencode(kind, image, list(options))
    assert done
    return data.tobytes()


def png(width: int, height: int, depth: int = 8, color: int = 2, first: bytes = b"IHDR") -> bytes:
    """A PNG with a header and no pixels."""
    header = first + struct.pack(">IIBBBBB", width, height, depth, color, 0, 0, 0)
    chunk = struct.pack(">I", 13) + header + struct.pack(">I", zlib.crc32(header))
    return b"\x89PNG\r\n\x1a\n" + chunk


def bmp(width: int, height: int) -> bytes:
    return b"BM" + struct.pack("<IHHI", 0, 0, 0, 54) + struct.pack("<IiiHHIIiiII", 40, width, height, 1, 24, *[0] * 6)


def os2_bmp(width: int, height: int, pixels: bytes) -> bytes:
    return b"BM" + struct.pack("<IHHIIHHHH", 26 + len(pixels), 0, 0, 26, 12, width, height, 1, 24) + pixels


def jpeg(width: int, height: int, marker: int = 0xC0) -> bytes:
    return b"\xff\xd8\xff" + bytes([marker]) + struct.pack(">HBHHB", 11, 8, height, width, 3) + bytes(20)


def tiff(width: int, height: int, pixels: bytes, order: str = "<", kind: int = 4, first_width: int = 0) -> bytes:
    """A gray TIFF with the directory first, so that pixels can be cut off."""
    tags = [(256, kind, width), (257, kind, height), (258, 3, 8), (259, 3, 1), (262, 3, 1), (273, 4, 0), (277, 3, 1)]
    tags += [(278, 4, height), (279, 4, width * height)]
    if first_width:
        tags.insert(0, (256, kind, first_width))
    data = (b"II*\0" if order == "<" else b"MM\0*") + struct.pack(order + "IH", 8, len(tags))
    start = 8 + 2 + 12 * len(tags) + 4
    for tag, of_kind, value in tags:
        value = start if tag == 273 else value
        data += struct.pack(order + "HHI", tag, of_kind, 1)
        data += struct.pack(order + "HH", value, 0) if of_kind == 3 else struct.pack(order + "I", value)
    return data + bytes(4) + pixels


# --- decoding ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", [".png", ".bmp", ".tiff"])
def test_lossless_pictures_come_back_exactly(kind: str, picture: np.ndarray) -> None:
    image = decode(encoded(kind, picture))
    assert np.array_equal(image, picture)
    assert image.flags.c_contiguous


@pytest.mark.parametrize("options", [(), (cv2.IMWRITE_JPEG_PROGRESSIVE, 1), (cv2.IMWRITE_JPEG_RST_INTERVAL, 2)])
def test_jpeg_comes_back_nearly(options: tuple[int, ...], picture: np.ndarray) -> None:
    image = decode(encoded(".jpg", picture, cv2.IMWRITE_JPEG_QUALITY, 95, *options))
    assert image.shape == picture.shape
    assert np.abs(image.astype(int) - picture).mean() < 6


def test_our_own_files_come_back(picture: np.ndarray) -> None:
    assert np.array_equal(decode(encode_png(picture)), picture)
    assert decode(encode_jpeg(picture)).shape == picture.shape


def test_gray_is_spread_over_three_channels(picture: np.ndarray) -> None:
    gray = picture[:, :, 0].copy()
    for kind in (".png", ".bmp", ".tiff"):
        assert np.array_equal(decode(encoded(kind, gray)), np.dstack([gray] * 3))


def test_alpha_is_dropped(picture: np.ndarray) -> None:
    with_alpha = np.dstack([picture, np.full((HEIGHT, WIDTH), 7, np.uint8)])
    assert np.array_equal(decode(encoded(".png", with_alpha)), picture)


@pytest.mark.parametrize("kind", [".png", ".tiff"])
def test_sixteen_bits_are_refused_with_advice(kind: str, picture: np.ndarray) -> None:
    with pytest.raises(InvalidImageError, match="16 bits a channel; save it with 8"):
        decode(encoded(kind, picture.astype(np.uint16) * 256))


@pytest.mark.parametrize("kind", [3, 4])
@pytest.mark.parametrize("order", ["<", ">"])
def test_tiff_of_either_byte_order(order: str, kind: int) -> None:
    pixels = (np.arange(WIDTH * HEIGHT) % 251).astype(np.uint8)
    image = decode(tiff(WIDTH, HEIGHT, pixels.tobytes(), order, kind))
    assert np.array_equal(image[:, :, 1].ravel(), pixels)


def test_a_jpeg_with_much_before_its_size(picture: np.ndarray) -> None:
    data = encoded(".jpg", picture)
    thumbnail = jpeg(9999, 9999)  # inside a comment; its size must not be taken for the picture's
    comment = b"\xff\xe1" + struct.pack(">H", 2 + len(thumbnail)) + thumbnail
    fill = b"\xff\xff\xff\xfe\x00\x04hi"
    assert decode(data[:2] + comment + fill + data[2:]).shape == picture.shape


def test_a_bmp_stored_top_row_first(picture: np.ndarray) -> None:
    data = bytearray(encoded(".bmp", picture))
    data[22:26] = struct.pack("<i", -HEIGHT)
    assert np.array_equal(decode(bytes(data)), picture[::-1])


# --- refusing ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"x",
        b"BM",
        b"\xff\xd8",
        b"\xff\xd8\xff",
        b"II*\x00",
        b"MM\x00*\xff\xff\xff\xff",
        b"GIF89a" + bytes(50),
        b"\x89PNG\r\n\x1a\n",
        b"RIFF\x00\x00\x00\x00WEBPVP8 ",
        b"<svg/>" * 9,
        bytes(5000),
        b"%PDF-1.4" * 20,
        png(WIDTH, HEIGHT, first=b"IDAT"),
        b"\xff\xd8" + b"\xff" * 500,
        b"\xff\xd8\xff\xe1\x00\x00" * 50,
    ],
)
def test_a_file_that_is_not_a_picture_is_refused(data: bytes) -> None:
    with pytest.raises(InvalidImageError, match="not a PNG, JPEG, BMP or TIFF picture"):
        decode(data)


BOMBS = {
    "png": png(30_000, 30_000),
    "png, largest": png(2**31 - 1, 2**31 - 1, 16, 6),
    "jpeg": jpeg(65_000, 65_000),
    "jpeg, progressive": jpeg(65_000, 65_000, 0xC2),
    "bmp": bmp(30_000, 30_000),
    "bmp, top row first": bmp(30_000, -30_000),
    "bmp, OS/2": os2_bmp(60_000, 60_000, b""),
    "tiff": tiff(30_000, 30_000, b""),
    "tiff, big-endian": tiff(30_000, 30_000, b"", ">"),
    "tiff, SHORT": tiff(60_000, 60_000, b"", kind=3)[:60],
    "tiff, said twice": tiff(WIDTH, HEIGHT, bytes(WIDTH * HEIGHT), first_width=2**31),
}


@pytest.mark.parametrize("data", BOMBS.values(), ids=BOMBS)
def test_a_decompression_bomb_is_refused_by_its_header_before_decoding(
    data: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(imaging, "decode_whole", lambda *_: pytest.fail("it was decoded"))
    with pytest.raises(InvalidImageError, match="64 million pixels are the most"):
        decode(data)


def test_a_tiff_that_hides_its_size_is_refused() -> None:
    with pytest.raises(InvalidImageError, match="not a PNG"):
        decode(tiff(WIDTH, HEIGHT, bytes(WIDTH * HEIGHT), kind=16))


@pytest.mark.parametrize("share", [0.3, 0.7, 0.99])
@pytest.mark.parametrize("kind", [".png", ".jpg", ".bmp", ".tiff"])
def test_half_a_picture_is_no_picture(kind: str, share: float, picture: np.ndarray) -> None:
    data = encoded(kind, np.tile(picture, (4, 4, 1)))
    with pytest.raises(InvalidImageError):
        decode(data[: int(len(data) * share)])


@pytest.mark.parametrize("missing", [1, 100, WIDTH * HEIGHT])
def test_a_tiff_that_lacks_pixels_is_damaged(missing: int) -> None:
    data = tiff(WIDTH, HEIGHT, bytes(WIDTH * HEIGHT))
    with pytest.raises(InvalidImageError, match="damaged"):
        decode(data[:-missing])


@pytest.mark.parametrize("data", [png(0, 50), png(50, 50), bmp(0, 0), jpeg(0, 0), jpeg(50, 50), os2_bmp(50, 50, b"")])
def test_a_header_without_a_picture_is_damaged(data: bytes) -> None:
    with pytest.raises(InvalidImageError, match="damaged"):
        decode(data)


@pytest.mark.parametrize("shape", [(15, 200), (200, 15), (1, 1)])
def test_a_picture_too_small_to_judge_is_refused(shape: tuple[int, int]) -> None:
    with pytest.raises(InvalidImageError, match="at least 16 × 16 px"):
        decode(encoded(".png", np.zeros((*shape, 3), np.uint8)))


@pytest.mark.parametrize(
    ("image", "sentence"),
    [
        (np.zeros((0, 50, 3), np.uint8), "empty"),
        (np.zeros(50, np.uint8), "empty"),
        (np.zeros((50, 50, 2), np.uint8), "2 channels"),
        (np.zeros((50, 50, 3), np.float32), "32 bits a channel"),
    ],
)
def test_arrays_that_are_no_pictures_are_refused(image: np.ndarray, sentence: str) -> None:
    with pytest.raises(InvalidImageError, match=sentence):
        to_bgr8(image)


# --- hash -------------------------------------------------------------------------------------------------------


def test_the_hash_is_that_of_the_picture_not_of_the_file(picture: np.ndarray) -> None:
    known = content_hash(picture)
    assert {content_hash(decode(encoded(kind, picture))) for kind in (".png", ".bmp", ".tiff")} == {known}
    turned = np.ascontiguousarray(picture[::-1])[::-1]
    assert not turned.flags.c_contiguous
    assert content_hash(turned) == known


def test_one_gray_level_in_one_pixel_is_another_picture(picture: np.ndarray) -> None:
    other = picture.copy()
    other[20, 20, 1] ^= 1
    assert content_hash(other) != content_hash(picture)


def test_the_same_pixels_in_another_size_are_another_picture() -> None:
    assert content_hash(np.zeros((20, 30, 3), np.uint8)) != content_hash(np.zeros((30, 20, 3), np.uint8))


def test_the_hash_is_known_and_stays_what_it_is() -> None:
    """The hashes name the masters in every station's database."""
    assert (
        content_hash(np.zeros((16, 16, 3), np.uint8))
        == "4f4acc419113349176c767108d19a1f28fd50d0de8cfaf4288f983b39ec4958d"
    )


# --- pyramid ----------------------------------------------------------------------------------------------------


def test_each_level_is_half_the_one_above() -> None:
    scene = Scene(np.zeros((101, 203, 3), np.uint8))
    assert [scene.level(level).shape for level in range(4)] == [(101, 203), (50, 101), (25, 50), (12, 25)]
    assert scene.level(0) is scene.gray
    assert scene.level(2) is scene.level(2)


def test_the_pyramid_ends_at_one_pixel() -> None:
    assert Scene(np.zeros((16, 40, 3), np.uint8)).level(9).shape == (1, 1)


@pytest.mark.parametrize("level", [1, 2, 3])
def test_the_center_of_a_pixel_of_a_level_lies_where_it_is_said_to(level: int) -> None:
    ramp = np.tile(np.arange(256, dtype=np.uint8), (64, 1))
    scene = Scene(np.dstack([ramp] * 3))
    columns = np.arange(256 >> level)
    centers = (columns + 0.5) * 2**level - 0.5
    assert np.abs(scene.level(level)[3] - centers).max() <= 0.5 * level  # rounded to whole gray levels at each step


def test_a_level_is_the_mean_of_four_pixels() -> None:
    gray = np.zeros((16, 16), np.uint8)
    gray[4:6, 8:10] = [[10, 20], [30, 40]]
    assert Scene(np.dstack([gray] * 3)).level(1)[2, 4] == 25


# --- frame ------------------------------------------------------------------------------------------------------


def test_a_frame_is_read_only(picture: np.ndarray) -> None:
    frame = Frame(0, 0, picture)
    assert (frame.width, frame.height) == (WIDTH, HEIGHT)
    with pytest.raises(ValueError, match="read-only"):
        frame.image[0, 0, 0] = 1


@pytest.mark.parametrize("image", [np.zeros((5, 5), np.uint8), np.zeros((5, 5, 4), np.uint8), np.zeros((5, 5, 3))])
def test_a_frame_accepts_only_three_channels_of_8_bits(image: np.ndarray) -> None:
    with pytest.raises(ValueError, match="height×width×3 uint8"):
        Frame(0, 0, image)


@pytest.mark.parametrize("floats", [1, 3, 5, 8])
def test_lengths_are_the_same_wherever_in_memory_the_vectors_lie(floats: int) -> None:
    vectors = np.random.default_rng(0).normal(size=(2, 999)).astype(np.float32)
    elsewhere = np.empty((2, 1024), np.float32)[:, floats : floats + 999]
    elsewhere[:] = vectors
    assert np.array_equal(magnitude(*elsewhere), magnitude(*vectors))
    assert magnitude(*vectors) == pytest.approx(np.hypot(*vectors))
