"""position_adjust: what it refuses to be taught, which parts it rejects, and which of several it takes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import cv2
import numpy as np
import pytest

from core import fields
from core.errors import ImageQualityError, InvalidProgramConfigError
from core.inspection.geometry import Circle, Pose, Rectangle
from core.inspection.imaging import Scene
from core.inspection.tool import Measurement, ToolSpec
from core.inspection.tools.position_adjust import PositionAdjust, PositionAdjustParams
from tests.core.inspection.tools.positions import drawn, ell, is_rejected, look, off, taught

if TYPE_CHECKING:
    from collections.abc import Callable

# --- refusing to teach ------------------------------------------------------------------------------------------


@pytest.mark.parametrize("noise", [0.0, 2.0])
def test_a_region_without_features_is_refused(noise: float) -> None:
    image = np.clip(np.random.default_rng(0).normal(150, noise, (300, 400, 3)), 0, 255).astype(np.uint8)
    with pytest.raises(ImageQualityError, match="too little to find it again"):
        taught(Scene(image), Rectangle(100, 100, 120, 90))


def test_edges_in_one_direction_only_are_refused() -> None:
    with pytest.raises(ImageQualityError, match="one direction only"):
        taught(drawn(("box", (0, 200, 640, 40))), Rectangle(200, 160, 160, 120))


def test_a_disc_is_refused_unless_its_turn_does_not_matter() -> None:
    master = drawn(("disc", (320, 240, 60)))
    roi = Rectangle(245, 165, 150, 150)
    with pytest.raises(ImageQualityError, match="the same at every turn"):
        taught(master, roi)
    tool = taught(master, roi, rotation_range_deg=0)
    found = look(tool, drawn(("disc", (350, 228, 60))))
    assert off(found, Pose(350.0, 228.0, 0.0)) < (0.1, 1e-9)


@pytest.mark.parametrize(
    ("shapes", "turn", "limit"),
    [
        ((("box", (270, 190, 100, 100)),), 90, 44),
        ((("box", (240, 200, 160, 80)),), 180, 89),
        ((("disc", (320, 180, 25)), ("disc", (268, 270, 25)), ("disc", (372, 270, 25))), 120, 59),
    ],
)
def test_a_symmetry_is_named_with_the_range_that_can_be_told(shapes: Any, turn: int, limit: int) -> None:
    master, roi = drawn(*shapes), Rectangle(220, 140, 200, 200)
    with pytest.raises(ImageQualityError, match=f"turned by {turn}°; limit the rotation to ±{limit}°"):
        taught(master, roi, rotation_range_deg=180)
    tool = taught(master, roi, rotation_range_deg=limit)
    assert look(tool, master).score_pct == 100.0


def test_the_symmetry_is_found_when_the_region_is_not_drawn_around_its_middle() -> None:
    with pytest.raises(ImageQualityError, match="turned by 90°"):
        taught(drawn(("box", (270, 190, 100, 100))), Rectangle(250, 175, 190, 150), rotation_range_deg=90)


def test_a_search_region_beyond_the_picture_is_refused(part: Callable[..., Any]) -> None:
    with pytest.raises(InvalidProgramConfigError, match="search region"):
        taught(part().scene(), search_roi=Rectangle(500, 10, 200, 100))


def test_parameters_are_checked_when_loaded() -> None:
    assert fields.load(PositionAdjustParams, {}, "tool p") == PositionAdjustParams()
    given_ = {"search_roi": None, "rotation_range_deg": 180, "scale_min": 0.8, "scale_max": 1.25}
    assert fields.load(PositionAdjustParams, given_, "tool p").rotation_range_deg == 180
    for wrong in ({"rotation_range_deg": 181}, {"scale_min": 0.5}, {"scale_max": float("nan")}, {"turn": 3}):
        with pytest.raises(InvalidProgramConfigError):
            fields.load(PositionAdjustParams, wrong, "tool p")


# --- rejecting --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("range_deg", [15.0, 180.0])
def test_no_picture_without_the_part_is_accepted(
    part: Callable[..., Any], hopeless_pictures: dict[str, Scene], range_deg: float
) -> None:
    tool = taught(part().scene(), rotation_range_deg=range_deg, scale_min=0.9, scale_max=1.1)
    plate = cv2.rectangle(np.full((480, 640, 3), 50, np.uint8), (0, 0), (300, 479), (190, 190, 190), -1)
    for name, scene in {**hopeless_pictures, "one edge": Scene(plate)}.items():
        found = look(tool, scene)
        assert is_rejected(found), name
        assert 0 <= found.score_pct < tool.spec.threshold_pct, name


def test_a_part_turned_beyond_the_range_is_rejected_with_its_turn(part: Callable[..., Any]) -> None:
    found = look(taught(part().scene(), rotation_range_deg=10), part(angle_deg=-11.5).scene())
    assert is_rejected(found)
    assert str(found.what) == "turned by -11.5°, more than ±10°"


def test_a_part_shifted_too_far_is_rejected_with_its_shift(part: Callable[..., Any]) -> None:
    tool = taught(part().scene(), max_shift_px=20)
    assert look(tool, part(dx=12.0, dy=-15.0).scene()).pose is not None
    found = look(tool, part(dx=30.0).scene())
    assert is_rejected(found)
    assert str(found.what) == "shifted by 30.0 px, more than 20 px"


def test_a_part_outside_the_search_region_is_rejected(part: Callable[..., Any]) -> None:
    tool = taught(part().scene(), search_roi=Circle(320, 240, 25))
    assert look(tool, part(dx=15.0, dy=15.0).scene()).pose is not None
    found = look(tool, part(dx=22.0, dy=22.0).scene())
    assert is_rejected(found)
    assert "search region" in str(found.what)


def test_a_part_of_a_size_beyond_the_limits_is_rejected(part: Callable[..., Any]) -> None:
    master = part().image()
    tool = taught(Scene(master), scale_min=0.95, scale_max=1.05)
    pose = Pose(320.0, 240.0, 0.0, 1.07, 320.0, 240.0)
    picture = cv2.warpAffine(master, pose.matrix(), (640, 480), borderMode=cv2.BORDER_REPLICATE)
    found = look(tool, Scene(picture))
    assert is_rejected(found)
    assert "times the taught size" in str(found.what)


def test_a_part_partly_outside_the_picture_is_rejected(part: Callable[..., Any]) -> None:
    found = look(taught(part().scene()), part(dx=-150.0, dy=20.0).scene())
    assert is_rejected(found)
    assert str(found.what) == "lies partly outside the picture"


def test_two_equal_parts_are_ambiguous_and_one_of_them_is_not() -> None:
    roi = Rectangle(85, 85, 130, 130)
    tool = taught(drawn(*ell(100, 100)), roi, rotation_range_deg=180)
    two = look(tool, drawn(*ell(100, 100), *ell(400, 250)))
    assert is_rejected(two)
    assert "ambiguous: found a second time" in str(two.what)
    assert off(look(tool, drawn(*ell(400, 250))), Pose(450.0, 300.0)) < (0.05, 0.05)


def test_a_master_with_a_second_equal_part_is_taught_with_limits_that_leave_one() -> None:
    roi = Rectangle(85, 85, 130, 130)
    master = drawn(*ell(100, 100), *ell(400, 250))
    with pytest.raises(ImageQualityError, match=r"again 335 px away\. Set the largest shift to 167 px"):
        taught(master, roi)
    limited: tuple[dict[str, Any], ...] = (
        {"max_shift_px": 167},
        {"search_roi": Rectangle(100, 100, 150, 150)},
        {"several_parts": "best"},
        {"several_parts": "nearest", "max_shift_px": 167},
    )
    with pytest.raises(ImageQualityError, match="again 335 px away"):
        taught(master, roi, several_parts="nearest")  # without the part, the nearest one is its neighbor
    for limits in limited:
        assert look(taught(master, roi, **limits), master) == Measurement(100.0, pose=Pose.identity(roi.center)), limits


def test_a_region_that_repeats_itself_is_not_read_one_step_off() -> None:
    steps, roi = [("box", (140 + 40 * n, 180, 18, 120)) for n in range(9)], Rectangle(205, 160, 220, 160)
    with pytest.raises(ImageQualityError, match="again 40 px away"):
        taught(drawn(*steps), roi)
    tool = taught(drawn(*steps), roi, max_shift_px=20)
    image = drawn(*steps).image.copy()
    image[:, 205:250] = 200  # hide the first steps of the pattern
    found = look(tool, Scene(image))
    assert found.is_ng or off(found, Pose.identity(roi.center)) < (0.1, 0.1)


# --- several parts ----------------------------------------------------------------------------------------------

PLACES = ((40, 60), (200, 60), (360, 60), (500, 60), (40, 260), (200, 260), (360, 260), (500, 260))


def tray(*places: tuple[int, int], spoilt: float = 0.0) -> Scene:
    """Parts of 100 × 100 px; a share of the first one is spoilt, from its left."""
    image = drawn(*(shape for place in places for shape in ell(*place))).image.copy()
    (x, y) = places[0]
    image[y : y + 101, x : x + round(90 * spoilt)] = 200
    return Scene(image)


@pytest.mark.parametrize("count", [2, 3, 8])
@pytest.mark.parametrize("spoilt", [0.09, 0.2, 0.4])
def test_a_spoilt_part_is_not_passed_over_for_its_good_neighbor(count: int, spoilt: float) -> None:
    roi = Rectangle(30, 50, 115, 120)
    for threshold in (50.0, 95.0):
        tool = taught(tray(PLACES[0]), roi)
        tool = PositionAdjust(ToolSpec("position_adjust", "p", roi, tool.spec.params, threshold), tray(PLACES[0]))
        found = look(tool, tray(*PLACES[:count], spoilt=spoilt))
        assert is_rejected(found)
        assert "ambiguous: found a second time" in str(found.what)


@pytest.mark.parametrize("spoilt", [0.09, 0.4, 0.7, 1.0])
def test_within_half_the_pitch_the_neighbor_is_no_rival_and_never_taken(spoilt: float) -> None:
    tool = taught(tray(*PLACES), Rectangle(30, 50, 115, 120), max_shift_px=70)
    found = look(tool, tray(*PLACES, spoilt=spoilt))
    assert found.pose is None or off(found, Pose.identity(tool.spec.roi.center)) < (3.0, 3.0)
    assert found.score_pct <= 100 - 60 * min(spoilt, 0.5)


def test_of_several_parts_the_best_or_the_nearest_is_taken_when_the_program_says_so() -> None:
    master, roi = tray(PLACES[0]), Rectangle(30, 50, 115, 120)
    picture = tray(*PLACES, spoilt=0.2)
    nearest = look(taught(master, roi, several_parts="nearest"), picture)
    assert off(nearest, Pose.identity(roi.center)) < (1.0, 1.0)
    assert nearest.score_pct < 90
    best = look(taught(master, roi, several_parts="best"), picture)
    assert off(best, Pose.identity(roi.center))[0] > 100
    assert best.score_pct > 99


def test_a_program_stored_before_several_parts_could_be_chosen_still_loads() -> None:
    stored = {"search_roi": None, "rotation_range_deg": 15, "max_shift_px": None, "ambiguity_pct": 5}
    assert fields.load(PositionAdjustParams, stored, "tool p").several_parts == "refuse"
