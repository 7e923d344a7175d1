from __future__ import annotations

from typing import TYPE_CHECKING, Any

import cv2
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.errors import ImageQualityError, InvalidROIError
from core.inspection.geometry import Circle, Pose, Rectangle, Ring, Roi
from core.inspection.imaging import Scene
from core.inspection.measure.shade import ciede2000
from core.inspection.result import ToolJudgement
from core.inspection.tool import ToolSpec
from core.inspection.tools.color_area import ColorArea, ColorAreaParams

if TYPE_CHECKING:
    from collections.abc import Callable

RED_CAP = Rectangle(325, 165, 70, 70)
BOTH = Rectangle(320, 160, 160, 80)
RED, GREEN = Circle(360, 200, 15), Circle(440, 200, 15)
STAY = Pose.identity()


def taught(master: Scene, roi: Roi, masks: tuple[Roi, ...] = (), **params: object) -> ColorArea:
    spec = ToolSpec("color_area", "c", roi, ColorAreaParams(**params), ColorArea.default_threshold_pct, None, masks)
    return ColorArea(spec, master)


def is_ok(tool: ColorArea, scene: Scene, pose: Pose = STAY) -> bool:
    return tool.judge(tool.measure(scene, pose), tool.spec.roi, 0.0).judgement is ToolJudgement.OK


def hue(degrees: float, value: int = 190, saturation: int = 200) -> tuple[int, int, int]:
    """BGR of an HSV hue."""
    pixel = cv2.cvtColor(np.uint8([[[round(degrees / 2) % 180, saturation, value]]]), cv2.COLOR_HSV2BGR).ravel()
    return tuple(int(v) for v in pixel)


def patches(*colors: tuple[int, int, int], ground: tuple[int, int, int] = (120, 120, 120)) -> Scene:
    """80 × 80 squares of these colors side by side, 20 px apart."""
    image = np.full((120, 100 * len(colors) + 20, 3), ground, np.uint8)
    for number, color in enumerate(colors):
        image[20:100, 20 + 100 * number : 100 + 100 * number] = color
    return Scene(image)


FIRST = Rectangle(10, 10, 100, 100)


PLAIN = [(121, 151, 135, 0), (132, 156, 138, 4), (132, 162, 174, 4), (144, 132, 168, 4), (156, 174, 138, 4)]


@pytest.mark.parametrize(("blue", "green", "red", "noise"), PLAIN)
def test_a_plain_picture_that_is_a_part_of_the_color_everywhere_is_not_that_part_of_the_area(
    part: Callable[..., Any], blue: int, green: int, red: int, noise: int
) -> None:
    tool = taught(part().scene(), Rectangle(165, 255, 175, 80), samples=(Rectangle(170, 335, 60, 10),))
    rng = np.random.default_rng(0)
    plain = np.array((blue, green, red)) + rng.normal(0, noise, part().image().shape)
    assert not is_ok(tool, Scene(np.clip(np.rint(plain), 0, 255).astype(np.uint8)))


def test_the_noise_of_single_pixels_is_no_stain_and_hides_none(part: Callable[..., Any]) -> None:
    where = {"dx": -10.0, "dy": 1.5, "angle_deg": 8.0}
    master = part(**where, sigma=4.0, seed=4)
    pins, sample = (roi.moved(master.pose) for roi in (Rectangle(165, 255, 175, 80), Rectangle(170, 335, 60, 10)))
    tool = taught(master.scene(), pins, samples=(sample,))
    scores = [tool.measure(part(**where, sigma=4.0, seed=seed).scene(), STAY).score_pct for seed in (5, 7, 9)]
    assert min(scores) > 99.5, "5 and 7 scored 87 and 80 when a sample was a single pixel"
    stained = part(**where, sigma=4.0, seed=5).image()
    stained[310:, 150:260, 0] = (stained[310:, 150:260, 0] * 0.86).astype(np.uint8)
    assert not is_ok(tool, Scene(stained))


@pytest.mark.parametrize("degrees", range(0, 360, 30))
def test_every_color_matches_itself_and_none_a_third_of_the_circle_away(degrees: int) -> None:
    tool = taught(patches(hue(degrees)), FIRST)
    assert tool.measure(patches(hue(degrees)), STAY).score_pct == 100.0
    assert is_ok(tool, patches(hue(degrees + 2)))
    assert is_ok(tool, patches(hue(degrees - 2)))
    assert not is_ok(tool, patches(hue(degrees + 120)))


@pytest.mark.parametrize("mode", ["total", "local", "wrong"])
@pytest.mark.parametrize("samples", [(), (RED,), (RED, GREEN)])
@pytest.mark.parametrize("roi", [RED_CAP, BOTH, Circle(360, 200, 40), Ring(360, 200, 10, 40)])
def test_the_master_scores_exactly_100(part, roi: Roi, samples: tuple[Roi, ...], mode: str) -> None:
    found = taught(part(sigma=3).scene(), roi, samples=samples, mode=mode).measure(part(sigma=3).scene(), STAY)
    assert (found.score_pct, found.amount_pct, found.is_ng) == (100.0, 100.0, False)


@pytest.mark.parametrize("params", [{}, {"mode": "local"}, {"mode": "wrong"}, {"samples": (RED,), "light": "off"}])
def test_good_parts_are_ok(part, thirty_good_parts, params: dict) -> None:
    tool = taught(part().scene(), RED_CAP, **params)
    assert [number for number, (scene, pose) in enumerate(thirty_good_parts) if not is_ok(tool, scene, pose)] == []


def test_good_parts_with_two_colors_are_ok_cell_by_cell(part, thirty_good_parts) -> None:
    tool = taught(part().scene(), BOTH, samples=(RED, GREEN), mode="local")
    assert all(is_ok(tool, scene, pose) for scene, pose in thirty_good_parts)


@pytest.mark.parametrize(
    ("roi", "params"),
    [
        (RED_CAP, {}),
        (RED_CAP, {"mode": "local"}),
        (BOTH, {"samples": (RED, GREEN)}),
        (BOTH, {"samples": (RED,), "mode": "wrong"}),
    ],
)
def test_swapped_colors_are_ng(part, roi: Roi, params: dict) -> None:
    bad = part(defect="swapped caps", dx=12, dy=-9, angle_deg=-6, light=1.15, sigma=4, seed=5)
    assert not is_ok(taught(part().scene(), roi, **params), bad.scene(), bad.pose_with_error())


def test_what_is_wrong_is_said_in_words_and_places(part) -> None:
    tool = taught(part().scene(), RED_CAP, mode="wrong")
    found = tool.measure(part(defect="swapped caps").scene(), STAY)
    assert str(found.what) == "100.0 % of the area has a wrong color, in the middle"
    (defect,) = found.defects
    assert defect.kind == "missing color"
    assert (defect.x + defect.width / 2, defect.y + defect.height / 2) == (
        pytest.approx(360, abs=2),
        pytest.approx(200, abs=2),
    )


@pytest.mark.parametrize("kept", [0.6, 0.85, 1.0])
def test_the_score_is_the_share_of_the_area(kept: float) -> None:
    color = hue(0)
    tool = taught(patches(color), FIRST)
    less = patches(color)
    less.image[20 + round(80 * kept) : 100, 20:100] = (120, 120, 120)
    found = tool.measure(less, STAY)
    assert found.score_pct == pytest.approx(100 * kept, abs=0.5)
    assert found.amount_pct == pytest.approx(100 * kept, abs=0.5)


def test_all_of_several_color_samples_are_searched() -> None:
    three = patches(hue(0), hue(120), hue(240))
    tool = taught(
        three, Rectangle(5, 5, 310, 110), samples=tuple(Rectangle(40 + 100 * n, 40, 40, 40) for n in range(3))
    )
    assert is_ok(tool, three)
    assert not is_ok(tool, patches(hue(0), hue(60), hue(240)))
    assert not is_ok(tool, patches(hue(120), hue(0), hue(240)))


def test_lightness_matters_unless_ignored() -> None:
    red, dark_red = hue(0, 200), hue(0, 90)
    sample = (Rectangle(40, 40, 40, 40),)
    tolerant = {"samples": sample, "light": "off", "tolerance_chroma": 50.0}
    assert not is_ok(taught(patches(red), FIRST, **tolerant), patches(dark_red))
    assert is_ok(taught(patches(red), FIRST, ignore_lightness=True, **tolerant), patches(dark_red))


def test_a_gray_sample_has_no_hue() -> None:
    tool = taught(patches((128, 128, 128), ground=hue(30)), FIRST, samples=(Rectangle(40, 40, 40, 40),))
    assert is_ok(tool, patches((131, 128, 126), ground=hue(30)))
    assert is_ok(tool, patches((126, 128, 131), ground=hue(30)))


@pytest.mark.parametrize("light", [0.8, 0.9, 1.1, 1.2])
@pytest.mark.parametrize("source", ["region", "off"])
@pytest.mark.parametrize("degrees", [0, 120, 240])
def test_light_does_not_change_a_color_area(degrees: int, source: str, light: float) -> None:
    master = patches(hue(degrees, 180, 180))
    tool = taught(master, FIRST, light=source, samples=(Rectangle(40, 40, 40, 40),))
    lit = Scene(np.clip(np.rint(master.image * light), 0, 255).astype(np.uint8))
    assert tool.measure(lit, STAY).score_pct >= 97


@pytest.mark.parametrize(
    "params", [{}, {"mode": "local"}, {"mode": "wrong"}, {"ignore_lightness": True}, {"light": "off"}]
)
@pytest.mark.parametrize("roi", [RED_CAP, BOTH, Rectangle(130, 110, 380, 260)])
def test_pictures_without_a_part_are_never_ok(part, hopeless_pictures, roi: Roi, params: dict) -> None:
    tool = taught(part().scene(), roi, **params)
    assert [name for name, scene in hopeless_pictures.items() if is_ok(tool, scene, part(dx=3, angle_deg=2).pose)] == []


def test_what_a_mask_covers_is_not_judged(part) -> None:
    tool = taught(part().scene(), BOTH, masks=(Circle(440, 200, 34),), samples=(RED, GREEN))
    picture = part()
    scene = picture.scene()
    cv2.circle(scene.image, (440, 200), 30, (20, 20, 200), -1)
    assert tool.measure(scene, STAY).score_pct > 99


def test_a_sample_outside_the_master_is_refused(part) -> None:
    with pytest.raises(InvalidROIError, match="color sample 2 leaves the master"):
        taught(part().scene(), BOTH, samples=(RED, Circle(640, 200, 15)))


def plain(color: tuple[int, int, int], sigma: float = 0.0, light: float = 1.0, seed: int = 0) -> Scene:
    """A gray ground with a patch of that color in the upper left corner."""
    image = np.full((240, 320, 3), 120.0)
    image[:40, :40] = color
    noise = np.random.default_rng(seed).normal(0.0, sigma, image.shape) if sigma else 0.0
    return Scene(np.clip(np.rint(image * light + noise), 0, 255).astype(np.uint8))


CLEAN = Rectangle(60, 60, 220, 150)
CORNER = (Rectangle(5, 5, 30, 30),)


@pytest.mark.parametrize("mode", ["total", "local", "wrong"])
def test_where_the_master_shows_none_of_the_color_none_may_be(mode: str) -> None:
    tool = taught(plain(hue(0), sigma=4), CLEAN, samples=CORNER, mode=mode)
    assert tool.measure(plain(hue(0), sigma=4), STAY).score_pct == 100.0
    assert all(is_ok(tool, plain(hue(0), 4, light, seed)) for seed, light in enumerate((0.8, 0.9, 1.1, 1.2), start=1))
    dirty = plain(hue(0))
    dirty.image[70:80, 70:76] = hue(0)
    found = tool.measure(dirty, STAY)
    assert (found.score_pct, found.amount_pct) == (40.0, None)
    assert str(found.what) == "60 px² of the color where the master has none, upper left"
    (defect,) = found.defects
    assert (defect.x, defect.y, defect.width, defect.height) == (69.5, 69.5, 6, 10)


def test_the_allowed_area_is_still_ok_at_the_default_limit() -> None:
    tool = taught(plain(hue(0)), CLEAN, samples=CORNER, allowed_px=60)
    dirty = plain(hue(0))
    dirty.image[70:80, 70:76] = hue(0)
    assert tool.measure(dirty, STAY).score_pct == 80.0


def test_a_region_with_a_few_pixels_of_the_color_is_neither_and_refused() -> None:
    master = plain(hue(0))
    master.image[100:102, 100:103] = hue(0)
    with pytest.raises(ImageQualityError, match="shows too little of the taught colors"):
        taught(master, CLEAN, samples=CORNER)


# --- a color and its neighbors ----------------------------------------------------------------------------------


def lab(lightness: float, a: float, b: float) -> tuple[int, int, int]:
    """BGR of a CIELAB color."""
    bgr = cv2.cvtColor(np.float32([[[lightness, a, b]]]), cv2.COLOR_Lab2BGR)[0, 0]
    return tuple(int(level) for level in np.rint(bgr * 255))


GROUND = (60.0, 10.0, 20.0)
WAYS = {"lighter": (1, 0, 0), "darker": (-1, 0, 0), "redder": (0, 1, 0), "bluer": (0, 0, -1), "mixed": (0.6, 0.6, 0.5)}


def dot(way: str, distance: float, radius: int = 20, sigma: float = 0.0) -> Scene:
    """A dot whose color differs by that distance (ΔE*ab) from its ground."""
    image = np.full((120, 120, 3), lab(*GROUND), np.float64)
    shown = np.zeros((120, 120), np.uint8)
    cv2.circle(shown, (60, 60), radius, 255, -1)
    image[shown > 0] = lab(*(part + distance * step for part, step in zip(GROUND, WAYS[way], strict=True)))
    noise = np.random.default_rng(0).normal(0.0, sigma, image.shape) if sigma else 0.0
    return Scene(np.clip(np.rint(image + noise), 0, 255).astype(np.uint8))


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize(("distance", "mode"), [(8.0, "total"), (12.0, "wrong"), (16.0, "total"), (24.0, "local")])
def test_a_dot_little_different_from_its_ground_is_told_from_it(way: str, distance: float, mode: str) -> None:
    tool = taught(dot(way, distance), Rectangle(25, 25, 70, 70), samples=(Circle(60, 60, 8),), mode=mode)
    assert tool.measure(dot(way, distance), STAY).score_pct == 100.0
    assert is_ok(tool, dot(way, distance, sigma=2))
    assert not is_ok(tool, dot(way, 0.0))


def test_a_dot_too_little_different_for_its_noise_is_refused() -> None:
    with pytest.raises(ImageQualityError, match=r"sample 1 cannot be told from another one in the region \(ΔE"):
        taught(dot("redder", 8.0, sigma=6), Rectangle(25, 25, 70, 70), samples=(Circle(60, 60, 8),))


def test_shades_that_run_into_one_another_are_one_color() -> None:
    image = np.full((120, 220, 3), 30, np.uint8)
    image[10:110, 10:210] = np.array([lab(40 + 20 * x / 200, 50, 30) for x in range(200)], np.uint8)
    tool = taught(Scene(image), Rectangle(5, 5, 210, 110), samples=(Circle(110, 60, 10),))
    assert cv2.countNonZero(tool._taught) > 0.95 * 100 * 200


# --- shade --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("one", "other", "difference"),
    [
        ((50.0, 2.6772, -79.7751), (50.0, 0.0, -82.7485), 2.0425),
        ((50.0, -1.0, 2.0), (50.0, 0.0, 0.0), 2.3669),
        ((50.0, 2.49, -0.001), (50.0, -2.49, 0.0009), 7.1792),
        ((50.0, 2.5, 0.0), (50.0, 0.0, -2.5), 4.3065),
        ((50.0, 2.5, 0.0), (73.0, 25.0, -18.0), 27.1492),
        ((60.2574, -34.0099, 36.2677), (60.4626, -34.1751, 39.4387), 1.2644),
        ((22.7233, 20.0904, -46.694), (23.0331, 14.973, -42.5619), 2.0373),
        ((2.0776, 0.0795, -1.135), (0.9033, -0.0636, -0.5514), 0.9082),
    ],
)
def test_ciede2000_gives_the_published_differences(one: tuple, other: tuple, difference: float) -> None:
    """Some of the pairs of Sharma, Wu and Dalal (2005), table 1."""
    assert ciede2000(np.array(one), np.array(other)).total == pytest.approx(difference, abs=1e-4)


@pytest.mark.parametrize(
    ("shade", "words"),
    [
        ((45.0, 36.0, 24.0), "paler"),
        ((40.0, 38.0, 25.0), "duller"),
        ((42.0, 68.0, 44.0), "more vivid"),
        ((54.0, 50.0, 32.0), "lighter"),
        ((30.0, 50.0, 32.0), "darker"),
        ((42.0, 45.0, 42.0), "yellower"),
    ],
)
def test_a_shade_is_named(shade: tuple[float, float, float], words: str) -> None:
    tool = taught(patches(lab(42, 50, 32)), FIRST, samples=(Rectangle(40, 40, 40, 40),))
    found = tool.measure(patches(lab(*shade)), STAY)
    assert str(found.what).endswith(f"off: {words}")
    assert not is_ok(tool, patches(lab(*shade)))


@pytest.mark.parametrize("params", [{}, {"mode": "local"}, {"mode": "wrong"}])
def test_a_shade_scores_80_at_its_tolerance_whatever_is_compared(params: dict) -> None:
    master, paler = patches(lab(42, 50, 32)), patches(lab(42, 40, 25.6))
    sample = (Rectangle(40, 40, 40, 40),)
    difference = ciede2000(np.array([42.0, 50.0, 32.0]), np.array([42.0, 40.0, 25.6])).total
    tool = taught(master, FIRST, samples=sample, tolerance_shade=round(difference, 2), **params)
    assert tool.measure(paler, STAY).score_pct == pytest.approx(80.0, abs=2.5)
    assert taught(master, FIRST, samples=sample, tolerance_shade=None, **params).measure(paler, STAY).score_pct > 99


def two_dots(first: np.ndarray, second: np.ndarray) -> Scene:
    image = np.full((120, 240, 3), 120, np.uint8)
    cv2.circle(image, (60, 60), 20, first.tolist(), -1)
    cv2.circle(image, (170, 60), 40, second.tolist(), -1)
    return Scene(image)


@pytest.mark.parametrize("params", [{}, {"mode": "wrong"}])
def test_of_two_taught_colors_one_that_is_wholly_another_never_scores_above_one_that_is_a_little_off(
    params: dict,
) -> None:
    red, green, gray = np.array(lab(42, 50, 32)), np.array(lab(55, -40, 30)), np.full(3, 120)
    samples = (Rectangle(50, 50, 20, 20), Rectangle(150, 40, 40, 40))
    tool = taught(two_dots(red, green), Rectangle(10, 10, 220, 100), samples=samples, **params)
    shares = (0.0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.7, 1.0)
    scores = [tool.measure(two_dots(red + (gray - red) * share, green), STAY).score_pct for share in shares]
    assert scores[0] == 100.0
    assert sorted(scores, reverse=True) == scores
    assert scores[-1] == 0.0
    without = tool.measure(two_dots(gray, green), STAY)
    assert str(without.what) == "100.0 % of the color of sample 1 is missing"


def stained(share: float, left: float) -> Scene:
    """A plain surface, of which a `share` (0–1) has only `left` of its green."""
    image = np.full((100, 160, 3), (150, 160, 170), np.uint8)
    image[:, : round(160 * share), 1] = round(160 * left)
    return Scene(image)


@pytest.mark.parametrize("params", [{}, {"mode": "wrong"}])
def test_a_stain_is_not_thinned_by_what_is_as_taught_and_costs_no_more_than_another_color(params: dict) -> None:
    sample = (Rectangle(20, 20, 40, 40),)
    tool = taught(stained(0, 1), Rectangle(0, 0, 160, 100), samples=sample, light="off", **params)
    lefts, shares = (1.0, 0.97, 0.94, 0.9, 0.85, 0.7, 0.5), (0, 0.125, 0.25, 0.375, 0.5, 0.75, 1)
    scores = np.array([[tool.measure(stained(share, left), STAY).score_pct for left in lefts] for share in shares])
    # Another color is counted in full; a difference in shade is measured on some hundred pixels.
    assert max(np.diff(scores, axis=0).max(), np.diff(scores, axis=1).max()) <= 5.0
    half = tool.measure(stained(0.5, 0.94), STAY)
    assert half.score_pct == pytest.approx(tool.measure(stained(1.0, 0.94), STAY).score_pct, abs=10.0)
    assert str(half.what).endswith("% of the area")


@settings(max_examples=12)
@given(dx=st.floats(-30, 30), dy=st.floats(-30, 30), angle=st.floats(-180, 180), light=st.floats(0.8, 1.2))
def test_moving_turning_and_lighting_changes_no_score_by_more_than_three_points(
    part, dx: float, dy: float, angle: float, light: float
) -> None:
    pose = Pose(320 + dx, 240 + dy, angle, 1.0, 320, 240)
    master = part().scene()
    turned = cv2.warpAffine(master.image, pose.matrix(), (640, 480), flags=cv2.INTER_CUBIC, borderValue=(50, 50, 50))
    scene = Scene(np.clip(np.rint(turned * light), 0, 255).astype(np.uint8))
    assert taught(master, RED_CAP).measure(scene, pose).score_pct >= 97
    assert taught(master, BOTH, samples=(RED, GREEN)).measure(scene, pose).score_pct >= 97
