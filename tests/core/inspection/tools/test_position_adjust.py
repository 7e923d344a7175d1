"""position_adjust: finds the part to a fraction of a pixel, and itself in its master."""

from __future__ import annotations

import csv
from typing import TYPE_CHECKING, Any

import cv2
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.errors import ImageQualityError, InvalidProgramConfigError
from core.inspection.geometry import Circle, Polygon, Pose, Rectangle, Ring, Roi
from core.inspection.imaging import Scene
from core.inspection.pose.sight import smooth
from core.inspection.pose.teach import teach_edges
from core.inspection.tool import Measurement
from tests.core.inspection.tools.positions import DRAWN_PX, PLATE, drawn, ell, is_rejected, look, off, taught

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

# --- finding ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "roi",
    [
        PLATE,
        Rectangle(180, 140, 270, 190, 12.0),
        Circle(320, 240, 120),
        Ring(320, 240, 20, 125),
        Polygon(((140.5, 120.0), (500.0, 120.5), (500.0, 360.0), (320.0, 200.0), (140.5, 360.0))),
    ],
    ids=lambda roi: roi.shape,
)
@pytest.mark.parametrize("range_deg", [0.0, 15.0, 180.0])
def test_the_master_itself_scores_100_at_its_taught_place(part: Callable[..., Any], roi: Roi, range_deg: float) -> None:
    master = part().scene()
    found = look(taught(master, roi, rotation_range_deg=range_deg), master)
    assert found.score_pct == 100.0
    px, deg = off(found, Pose.identity(roi.center))
    assert px < 5e-3
    assert deg < 1e-3


@pytest.mark.parametrize("seed", range(6))
def test_a_shifted_turned_relit_noisy_part_is_found_to_a_fraction_of_a_pixel(
    part: Callable[..., Any], seed: int
) -> None:
    rng = np.random.default_rng(seed)
    master = part().image()
    pose = Pose(320 + rng.uniform(-40, 40), 240 + rng.uniform(-40, 40), rng.uniform(-14, 14), 1.0, 320.0, 240.0)
    moved = cv2.warpAffine(master, pose.matrix(), (640, 480), flags=cv2.INTER_CUBIC, borderMode=cv2.BORDER_REPLICATE)
    lit = moved * rng.uniform(0.8, 1.2) + rng.uniform(-15, 15) + rng.normal(0, 4, moved.shape)
    px, deg = off(look(taught(Scene(master)), Scene(np.clip(lit, 0, 255).astype(np.uint8))), pose)
    assert px < 0.06
    assert deg < 0.02


@pytest.mark.parametrize("angle_deg", [-179.0, -120.0, -91.0, -45.0, 33.0, 90.0, 135.5, 180.0])
def test_any_turn_is_found_over_the_full_range(part: Callable[..., Any], angle_deg: float) -> None:
    moved = part(dx=-8.0, dy=6.0, angle_deg=angle_deg, light=1.1, sigma=4.0)
    px, deg = off(look(taught(part().scene(), rotation_range_deg=180), moved.scene()), moved.pose)
    assert px < DRAWN_PX
    assert deg < 0.1


@pytest.mark.parametrize("side", ["left", "right"])
def test_a_part_of_which_a_fifth_is_hidden_is_still_found(part: Callable[..., Any], side: str) -> None:
    tool = taught(part().scene())
    moved = part(dx=12.0, dy=-7.0, angle_deg=6.0, light=0.9, sigma=4.0)
    image = moved.image()
    columns = slice(0, 225) if side == "left" else slice(430, 640)
    image[:, columns] = 120
    px, deg = off(look(tool, Scene(image)), moved.pose)
    assert px < DRAWN_PX
    assert deg < 0.1


@pytest.mark.parametrize("scale", [0.85, 0.93, 1.0, 1.12, 1.2])
def test_size_is_found_within_its_limits(part: Callable[..., Any], scale: float) -> None:
    master = part().image()
    tool = taught(Scene(master), scale_min=0.8, scale_max=1.25)
    pose = Pose(316.0, 245.0, 5.0, scale, 320.0, 240.0)
    picture = cv2.warpAffine(master, pose.matrix(), (640, 480), flags=cv2.INTER_CUBIC, borderMode=cv2.BORDER_REPLICATE)
    found = look(tool, Scene(picture))
    assert off(found, pose) < (0.2, 0.2)
    assert found.pose is not None
    assert found.pose.scale == pytest.approx(scale, abs=0.002)


@pytest.mark.parametrize("light", [0.6, 0.8, 1.2])
def test_light_does_not_move_the_pose_nor_cost_score(part: Callable[..., Any], light: float) -> None:
    found = look(taught(part().scene()), part(light=light).scene())
    assert off(found, Pose.identity(PLATE.center)) < (0.05, 0.02)
    assert found.score_pct > 97


@pytest.mark.parametrize("off_px", [0.55, 0.7, 0.9])
def test_a_soft_edge_that_lies_half_a_pixel_or_more_off_is_not_lost(off_px: float) -> None:
    gray = cv2.GaussianBlur(drawn(("box", (40, 0, 60, 90)), size=(90, 140)).gray, (0, 0), 2)
    edges = teach_edges(gray, np.full_like(gray, 255), (70.0, 45.0), 0, 64)
    offsets, _, found = edges.look_up(smooth(gray), np.array([[70.0 + off_px, 45.0, 0.0, 1.0]]), 2)
    assert found.all()
    assert np.abs(offsets) == pytest.approx(off_px, abs=0.06)


def test_what_a_mask_covers_is_neither_taught_nor_missed(part: Callable[..., Any]) -> None:
    image = part().image()
    tool = taught(part().scene(), masks=(Rectangle(185, 155, 70, 70),))
    image[156:224, 186:254] = np.random.default_rng(0).integers(0, 256, (68, 68, 3), np.uint8)
    found = look(tool, Scene(image))
    assert found.score_pct > 99
    assert off(found, Pose.identity(PLATE.center)) < (0.02, 0.02)


def test_a_picture_of_another_size_than_the_master_is_searched_too(part: Callable[..., Any]) -> None:
    tool = taught(part().scene())
    wide = cv2.copyMakeBorder(part().image(), 120, 120, 300, 340, cv2.BORDER_REPLICATE)
    assert off(look(tool, Scene(wide)), Pose(620.0, 360.0, 0.0, 1.0, 320.0, 240.0)) < (0.05, 0.05)


@pytest.mark.parametrize("size", [(16, 16), (17, 300), (90, 64)])
def test_a_picture_smaller_than_the_region_is_rejected(part: Callable[..., Any], size: tuple[int, int]) -> None:
    tool = taught(part().scene(), rotation_range_deg=180)
    assert is_rejected(look(tool, Scene(np.ascontiguousarray(part().image()[: size[0], : size[1]]))))


def test_a_region_of_a_few_pixels_is_found_or_refused(part: Callable[..., Any]) -> None:
    master = part().scene()
    tool = taught(master, Rectangle(174, 264, 30, 30), max_shift_px=15)
    assert look(tool, master) == Measurement(100.0, pose=Pose.identity(tool.spec.roi.center))
    with pytest.raises(ImageQualityError):
        taught(master, Rectangle(20, 20, 3, 3))


@pytest.mark.parametrize("angle_deg", [-4.0, 0.0, 11.0])
def test_whoever_teaches_and_measures_again_gets_the_same_numbers_on_another_processor_too(
    part: Callable[..., Any], angle_deg: float
) -> None:
    """Another processor has other Fourier transforms: OpenCV's own instead of those of Intel's library."""
    picture = part(dx=9.0, angle_deg=angle_deg, sigma=4.0).image()
    first = look(taught(part().scene()), Scene(picture))
    uses_ipp = cv2.ipp.useIPP()
    cv2.ipp.setUseIPP(False)
    try:
        second = look(taught(part().scene()), Scene(picture))
    finally:
        cv2.ipp.setUseIPP(uses_ipp)
    assert first.pose is not None
    assert second == first


@settings(max_examples=15)
@given(
    dx=st.integers(-30, 30),
    dy=st.integers(-30, 30),
    gain=st.floats(0.7, 1.2),
    offset=st.integers(-20, 20),
)
def test_moving_and_lighting_master_and_region_together_changes_nothing(
    dx: int, dy: int, gain: float, offset: int
) -> None:
    image = drawn(*ell(250, 180)).image
    shifted = np.roll(image, (dy, dx), (0, 1)).astype(np.float64) * gain + offset
    picture = Scene(np.clip(np.rint(shifted), 0, 255).astype(np.uint8))
    there = Rectangle(235 + dx, 165 + dy, 130, 130)
    found = look(taught(Scene(image), Rectangle(235, 165, 130, 130)), picture)
    assert off(found, Pose(*there.center, 0.0)) < (0.05, 0.05)
    assert found.score_pct > 97
    again = look(taught(picture, there), picture)
    assert again.score_pct == 100.0


# --- the master on itself ---------------------------------------------------------------------------------------

REAL_PICTURES = ("aliens/ok/1.png", "rotated_match/images/Dst3.bmp", "blobs/shapes02.png", "blobs/coins.png")


def some_region(rng: np.random.Generator, width: int, height: int) -> Roi:
    size = rng.uniform(25, 0.6 * min(width, height), 2)
    x, y = (rng.uniform(0, whole - length) for whole, length in zip((width, height), size, strict=True))
    radius = size.min() / 2
    middle = (x + radius, y + radius)
    corners = [
        (x, y + size[1] / 3),
        (x + size[0] / 2, y),
        (x + size[0], y + size[1] / 2),
        (x + size[0] / 3, y + size[1]),
    ]
    shapes: tuple[Roi, ...] = (
        Rectangle(x, y, *size),
        Circle(*middle, radius),
        Ring(*middle, 0.4 * radius, radius),
        Polygon(tuple((float(across), float(down)) for across, down in corners)),
    )
    return shapes[rng.integers(len(shapes))]


@pytest.mark.parametrize("name", REAL_PICTURES)
def test_any_region_of_a_real_picture_scores_100_where_it_was_taught_or_is_refused(pictures: Path, name: str) -> None:
    image = cv2.imread(str(pictures / name))
    assert image is not None
    rng, master = np.random.default_rng(9), Scene(image)
    for _ in range(8):
        roi = some_region(rng, master.width, master.height)
        params = {
            "rotation_range_deg": float(rng.choice([0, 0.9, 5, 15, 45])),
            "max_shift_px": rng.choice([None, 0.0, 20.0]),
            "scale_min": float(rng.choice([0.95, 1.0])),
        }
        masks = (Rectangle(roi.center[0], roi.center[1], 10, 15),) if rng.random() < 0.4 else ()
        try:
            tool = taught(master, roi, masks, **params)
        except ImageQualityError:
            continue
        assert look(tool, master) == Measurement(100.0, pose=Pose.identity(roi.center)), (roi, params)


def test_a_search_region_beside_the_taught_place_is_refused(part: Callable[..., Any]) -> None:
    with pytest.raises(InvalidProgramConfigError, match="taught place lies outside the search region"):
        taught(part().scene(), search_roi=Rectangle(10, 10, 50, 50))


def test_a_rotation_shown_only_by_a_hidden_mark_is_ambiguous() -> None:
    shapes = (("disc", (320, 240, 80)), ("box", (375, 225, 60, 30)))
    tool = taught(drawn(*shapes), Rectangle(225, 145, 215, 190), rotation_range_deg=180)
    assert look(tool, drawn(*shapes)).score_pct == 100.0
    image = drawn(*shapes).image.copy()
    image[200:280, 385:460] = 200
    assert is_rejected(look(tool, Scene(image)))


def test_the_score_falls_as_more_of_the_part_is_hidden(part: Callable[..., Any]) -> None:
    tool = taught(part().scene())
    scores = []
    for hidden in range(0, 240, 40):
        image = part().image()
        image[:, : 130 + hidden] = 120
        scores.append(look(tool, Scene(image)).score_pct)
    assert scores[0] > 95
    assert scores == sorted(scores, reverse=True)
    assert scores[-1] < tool.spec.threshold_pct


def squeezed(image: Any, share: float) -> Any:
    return np.rint(60 + (image - 60.0) * share).astype(np.uint8)


@pytest.mark.parametrize(
    ("spoil", "reason"),
    [
        (lambda image: cv2.GaussianBlur(image, (0, 0), 11), "out of focus"),
        (lambda image: squeezed(image, 0.2), "too little contrast: 20 % of the master's"),
        (lambda image: cv2.resize(image, None, fx=1.06, fy=1.06)[14:494, 19:659], "% larger than taught"),
    ],
    ids=["focus", "contrast", "size"],
)
def test_what_lowered_the_score_is_named(part: Callable[..., Any], spoil: Callable[[Any], Any], reason: str) -> None:
    found = look(taught(part().scene()), Scene(np.ascontiguousarray(spoil(part().image()))))
    assert found.pose is None
    assert reason in str(found.what)


def test_the_score_sinks_with_focus_and_contrast_before_the_part_is_lost(part: Callable[..., Any]) -> None:
    tool = taught(part().scene())
    blurred = [look(tool, Scene(cv2.GaussianBlur(part().image(), (0, 0), s))).score_pct for s in (0.5, 2, 4, 6, 8, 11)]
    faint = [look(tool, Scene(squeezed(part().image(), s))).score_pct for s in (1, 0.5, 0.45, 0.4, 0.35, 0.3, 0.26)]
    for scores in (blurred, faint):
        assert scores == sorted(scores, reverse=True)
        assert len({score for score in scores if 40 < score < 99}) >= 4


# --- published pictures -----------------------------------------------------------------------------------------


def test_the_best_of_overlapping_parts_is_found_as_published(pictures: Path) -> None:
    folder = pictures / "rotated_match"
    template, source = (cv2.imread(str(folder / "images" / name)) for name in ("Dst8.bmp", "Src8.bmp"))
    assert template is not None
    assert source is not None
    tool = taught(Scene(template), Rectangle(0, 0, 200, 200), rotation_range_deg=180, several_parts="best")
    found = look(tool, Scene(source))
    with (folder / "truth.csv").open() as file:
        truth = next(row for row in csv.DictReader(file) if row["source"] == "Src8.bmp")
    # The table rotates the picture onto the part, and counts from the center of the template's pixels.
    pose = Pose(float(truth["cx"]) + 0.5, float(truth["cy"]) + 0.5, -float(truth["angle_deg"]))
    px, deg = off(found, pose)
    assert px <= float(truth["tol_px"])
    assert deg <= float(truth["tol_deg"])


def test_equal_parts_side_by_side_are_ambiguous(pictures: Path) -> None:
    folder = pictures / "rotated_match" / "images"
    template, source = (cv2.imread(str(folder / name)) for name in ("Dst3.bmp", "Src3.bmp"))
    assert template is not None
    assert source is not None
    found = look(taught(Scene(template), Rectangle(0, 0, 140, 102)), Scene(source))
    assert is_rejected(found)
    assert "ambiguous" in str(found.what)
