"""What a GenICam camera sends: pixel formats, and how pictures are dated by the clocks of camera and computer."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from core.devices.cameras.genicam_dating import FREE, SOFTWARE, Dating, Moments
from core.devices.cameras.genicam_stream import FORMATS, Picture
from core.errors import PictureLostError

BLUE, GREEN, RED = 40, 120, 220
NUMBERS = {known.name: number for number, known in FORMATS.items()}


def sent(name: str) -> bytes:
    """A picture of 32 × 16 px of one color, as a camera sends it."""
    levels: dict[str, int] = {"R": RED, "G": GREEN, "B": BLUE}
    if name.startswith("Bayer"):
        # The name tells the first two pixels of the first row; the second row has the other two colors.
        first, second = name[5:7]
        third, fourth = ("G", "B" if first == "R" else "R") if first != "G" else ("B" if second == "R" else "R", "G")
        cell: Any = [[levels[first], levels[second]], [levels[third], levels[fourth]]]
        return np.tile(np.array(cell, np.uint8), (8, 16)).tobytes()
    colors = [levels[letter] for letter in name[:3]] if name != "Mono8" else [GREEN]
    return np.tile(np.array(colors, np.uint8), (16, 32)).tobytes()


@pytest.mark.parametrize("name", sorted(NUMBERS))
def test_every_pixel_format_shows_the_colors_that_were_there(name: str) -> None:
    image = Picture(sent(name), 32, 16, NUMBERS[name], 0).image((32, 16))
    expected = [GREEN] * 3 if name == "Mono8" else [BLUE, GREEN, RED]
    assert image.shape == (16, 32, 3)
    assert image[2:-2, 2:-2].reshape(-1, 3).tolist() == [expected] * 12 * 28


@pytest.mark.parametrize(
    "picture",
    [
        Picture(b"x" * 511, 32, 16, NUMBERS["Mono8"], 0),
        Picture(b"x" * 512, 32, 16, 1, 0),
        Picture(b"x" * 512, 16, 32, NUMBERS["Mono8"], 0),
        Picture(None, 32, 16, NUMBERS["Mono8"], 0),
    ],
    ids=["too few bytes", "unknown format", "another size", "damaged"],
)
def test_a_picture_that_is_not_as_the_others_is_lost(picture: Picture) -> None:
    with pytest.raises(PictureLostError):
        picture.image((32, 16))


MS = 1_000_000
WALL = 1_800_000_000_000 * MS
CAMERA = 77_000 * MS
PERIOD = 10 * MS


def dated(dating: Dating, number: int, *, late_ms: int = 0, wall_ms: int = 0, set_before_ms: int = 0) -> int | None:
    """When the exposure of a picture began, relative to the start of its transfer, in ms.

    Args:
        number: pictures come every 10 ms.
        late_ms: how much later than it was sent its first packet came.
        wall_ms: by how much the wall clock is ahead now.
        set_before_ms: the same while the picture was waited for.
    """
    sent_ns = 5_000_000 * MS + number * PERIOD
    moments = Moments(
        asked=None,
        arrived=WALL + sent_ns + (late_ms + set_before_ms) * MS,
        camera=CAMERA + sent_ns,
        walls_ahead=(WALL + set_before_ms * MS, WALL + wall_ms * MS),
        now=sent_ns + late_ms * MS + 2 * MS,
    )
    begun_ns = dating.begun_ns(moments)
    return None if begun_ns is None else round((begun_ns - sent_ns) / MS)


@pytest.fixture
def dating() -> Dating:
    """Of a camera of 100 pictures a second that exposes for 4 ms, after some pictures."""
    dating = Dating(FREE, 100.0, 0.0)
    dating.exposure_s = 0.004
    for number in range(5):
        assert dated(dating, number) == -14
    return dating


def test_a_first_packet_that_was_sent_again_does_not_make_a_picture_younger(dating: Dating) -> None:
    assert dated(dating, 5, late_ms=60) == -14
    assert dated(dating, 6) == -14


@pytest.mark.parametrize("step_ms", [-3_600_000, -20, 20, 3_600_000])
def test_a_wall_clock_that_is_set_makes_no_picture_younger_and_soon_all_are_dated_again(
    dating: Dating, step_ms: int
) -> None:
    ages = [dated(dating, 5, wall_ms=step_ms)]
    ages += [dated(dating, number, wall_ms=step_ms, set_before_ms=step_ms) for number in range(6, 12)]
    assert all(age is None or age <= -14 for age in ages)
    assert ages[-1] == -14


def test_a_camera_whose_clock_is_set_is_dated_again(dating: Dating) -> None:
    dating_again = []
    for number in range(5, 9):
        sent_ns = 5_000_000 * MS + number * PERIOD
        begun_ns = dating.begun_ns(Moments(None, WALL + sent_ns, sent_ns, (WALL, WALL), sent_ns + MS))
        dating_again.append(None if begun_ns is None else round((begun_ns - sent_ns) / MS))
    assert dating_again[0] is None
    assert dating_again[1:] == [-14] * 3


def test_under_an_automatic_exposure_a_whole_period_is_taken_for_it(dating: Dating) -> None:
    dating.exposure_s = None
    assert dated(dating, 5) == -20


def test_a_picture_that_was_on_its_way_before_the_question_is_no_answer_to_it() -> None:
    dating = Dating(SOFTWARE, 100.0, 0.0)
    asked_ns = 5_000_000 * MS
    for came_ns, begun_ns in ((asked_ns + 8 * MS, asked_ns), (asked_ns - MS, None)):
        moments = Moments(asked_ns, WALL + came_ns, CAMERA + came_ns, (WALL, WALL), came_ns + 2 * MS)
        assert dating.begun_ns(moments) == begun_ns
