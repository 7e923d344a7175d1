from __future__ import annotations

import cv2
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.errors import ImageQualityError, InvalidProgramConfigError, InvalidROIError
from core.inspection.frame import Frame
from core.inspection.geometry import Circle, Polygon, Pose, Rectangle, Ring, Roi
from core.inspection.imaging import Scene, content_hash
from core.inspection.inspector import Inspector
from core.inspection.program import Program
from core.inspection.result import ToolJudgement
from core.inspection.tool import ToolSpec
from core.inspection.tools.area import Area, AreaParams

HOLE = Rectangle(185, 155, 70, 70)
PLATE = Rectangle(130, 110, 380, 260)
PINS = Rectangle(165, 255, 175, 80)
STAY = Pose.identity()


def taught(master: Scene, roi: Roi, masks: tuple[Roi, ...] = (), upper: float | None = None, **params: object) -> Area:
    spec = ToolSpec("area", "a", roi, AreaParams(**params), Area.default_threshold_pct, upper, masks)
    return Area(spec, master)


def is_ok(tool: Area, scene: Scene, pose: Pose = STAY) -> bool:
    return tool.judge(tool.measure(scene, pose), tool.spec.roi, 0.0).judgement is ToolJudgement.OK


def blobs(
    *boxes: tuple[int, int, int, int], ground: int = 40, level: int = 200, size: tuple[int, int] = (240, 320)
) -> Scene:
    image = np.full((*size, 3), ground, np.uint8)
    for x, y, width, height in boxes:
        image[y : y + height, x : x + width] = level
    return Scene(image)


WHOLE = Rectangle(0, 0, 320, 240)
TWO = ((40, 40, 60, 60), (200, 120, 60, 60))


@pytest.mark.parametrize("method", ["fixed", "otsu", "otsu_each", "adaptive"])
@pytest.mark.parametrize("mode", ["total", "count", "local"])
@pytest.mark.parametrize(
    "roi",
    [
        HOLE,
        Rectangle(185, 155, 70, 70, 30),
        Circle(220, 190, 40),
        Ring(220, 190, 12, 40),
        Polygon(((180, 150), (262, 160), (225, 232))),
    ],
)
def test_the_master_scores_exactly_100(part, method: str, mode: str, roi: Roi) -> None:
    master = part().scene()
    found = taught(master, roi, method=method, mode=mode, target="dark").measure(master, STAY)
    assert (found.score_pct, found.amount_pct, found.is_ng) == (100.0, 100.0, False)


@pytest.mark.parametrize("percent", [-40, -20, 0, 20, 40])
def test_the_score_falls_by_the_percentage_that_the_area_deviates(percent: int) -> None:
    tool = taught(blobs((40, 40, 100, 50)), WHOLE)
    found = tool.measure(blobs((40, 40, 100 + percent, 50)), STAY)
    assert found.score_pct == pytest.approx(100 - abs(percent), abs=0.01)
    assert found.amount_pct == pytest.approx(100 + percent, abs=0.01)


def test_the_upper_limit_applies_to_the_amount() -> None:
    tool = taught(blobs((40, 40, 100, 50)), WHOLE, upper=110.0)
    assert is_ok(tool, blobs((40, 40, 109, 50)))
    assert not is_ok(tool, blobs((40, 40, 112, 50)))


def test_cell_by_cell_too_much_does_not_cancel_too_little_elsewhere() -> None:
    shifted = blobs((40, 40, 48, 60), (200, 120, 72, 60))
    assert taught(blobs(*TWO), WHOLE).measure(shifted, STAY).score_pct == pytest.approx(100.0)
    local = taught(blobs(*TWO), WHOLE, mode="local")
    found = local.measure(shifted, STAY)
    assert not is_ok(local, shifted)
    assert found.score_pct < 10
    assert {defect.kind for defect in found.defects} == {"missing", "extra"}


def test_defects_say_where_and_how_big() -> None:
    tool = taught(blobs(*TWO), WHOLE)
    (defect,) = tool.measure(blobs(TWO[0]), STAY).defects
    assert (defect.x, defect.y, defect.width, defect.height, defect.kind) == (199.5, 119.5, 60, 60, "missing")
    assert str(tool.measure(blobs(TWO[0]), STAY).what) == "50.0 % too little, on the right"


def test_defects_are_at_the_place_of_the_moved_part(part) -> None:
    bad = part(defect="filled hole", dx=30, dy=-20, angle_deg=8)
    tool = taught(part().scene(), HOLE, target="dark")
    (defect,) = tool.measure(bad.scene(), bad.pose).defects
    x, y = bad.pose.move((220, 190))
    assert (defect.x + defect.width / 2, defect.y + defect.height / 2) == (
        pytest.approx(x, abs=2),
        pytest.approx(y, abs=2),
    )


@pytest.mark.parametrize(
    ("now", "words", "kinds"),
    [
        (TWO[:1], "1 missing, 1 of 2 found", ["missing"]),
        ((*TWO, (150, 20, 20, 20)), "1 too many, 3 instead of 2", ["extra"]),
    ],
)
def test_a_wrong_count_is_ng(now: tuple, words: str, kinds: list[str]) -> None:
    tool = taught(blobs(*TWO), WHOLE, mode="count")
    found = tool.measure(blobs(*now), STAY)
    assert (str(found.what), [defect.kind for defect in found.defects]) == (words, kinds)
    assert found.score_pct < tool.spec.threshold_pct


def test_a_count_within_its_tolerance_is_ok() -> None:
    many = tuple((20 + 28 * n, 100, 14, 14) for n in range(10))
    tool = taught(blobs(*many), WHOLE, mode="count", count_tolerance=1)
    assert is_ok(tool, blobs(*many[1:]))
    assert not is_ok(tool, blobs(*many[2:]))


def test_no_blob_at_all_is_ng_however_many_may_be_missing() -> None:
    assert not is_ok(taught(blobs(*TWO), WHOLE, mode="count", count_tolerance=9), blobs((150, 20, 2, 2)))


def test_blobs_outside_the_sizes_are_left_out() -> None:
    tool = taught(blobs(*TWO), WHOLE, mode="count", min_blob_px=50, max_blob_px=5000)
    assert is_ok(tool, blobs(*TWO, (150, 20, 7, 7), (100, 180, 90, 58)))
    assert not is_ok(tool, blobs(*TWO, (150, 20, 8, 8)))


def test_filled_holes_count_as_area() -> None:
    holed = blobs(*TWO)
    cv2.circle(holed.image, (70, 70), 12, (40, 40, 40), -1)
    assert taught(blobs(*TWO), WHOLE, fill_holes=True).measure(holed, STAY).score_pct > 99.5
    assert taught(blobs(*TWO), WHOLE).measure(holed, STAY).score_pct < 95


def test_what_a_mask_covers_is_not_judged() -> None:
    tool = taught(blobs(TWO[0]), WHOLE, masks=(Rectangle(190, 110, 80, 80),))
    assert tool.measure(blobs(*TWO), STAY).score_pct == 100.0


@pytest.mark.parametrize(
    "params",
    [{}, {"mode": "local"}, {"method": "otsu_each"}, {"method": "fixed", "level": 125}, {"method": "adaptive"}],
)
@pytest.mark.parametrize("roi", [HOLE, PINS])
def test_good_parts_are_ok(part, thirty_good_parts, roi: Roi, params: dict) -> None:
    tool = taught(part().scene(), roi, target="dark", **params)
    assert [number for number, (scene, pose) in enumerate(thirty_good_parts) if not is_ok(tool, scene, pose)] == []


def test_a_whole_plate_of_good_parts_is_ok_cell_by_cell(part, thirty_good_parts) -> None:
    tool = taught(part().scene(), PLATE, mode="local")
    assert all(is_ok(tool, scene, pose) for scene, pose in thirty_good_parts)


@pytest.mark.parametrize(
    "defect", ["scratch", "filled hole", "extra blob", "moved hole", "chipped corner", "missing pin"]
)
def test_plain_defects_are_ng_cell_by_cell(part, defect: str) -> None:
    bad = part(defect=defect, dx=12, dy=-9, angle_deg=-6, light=1.15, sigma=4, seed=5)
    assert not is_ok(taught(part().scene(), PLATE, mode="local"), bad.scene(), bad.pose_with_error())


@pytest.mark.parametrize("method", ["fixed", "otsu", "otsu_each"])
@pytest.mark.parametrize("light", [0.75, 0.9, 1.1, 1.25])
def test_light_does_not_change_an_area(part, method: str, light: float) -> None:
    tool = taught(part().scene(), HOLE, target="dark", method=method, level=125)
    assert tool.measure(part(light=light).scene(), STAY).score_pct == pytest.approx(100, abs=1)


def test_a_light_reference_tells_a_darker_part_from_darker_light() -> None:
    def picture(label: int, light: float) -> Scene:
        image = np.full((240, 320, 3), 60, np.uint8)
        image[60:180, 40:160] = label
        image[20:60, 240:300] = 220
        return Scene(np.rint(image * light).astype(np.uint8))

    tool = taught(
        picture(180, 1.0),
        Rectangle(50, 70, 100, 100),
        method="fixed",
        level=150,
        light="reference",
        light_reference=Rectangle(245, 25, 50, 30),
    )
    assert is_ok(tool, picture(180, 0.75))
    assert not is_ok(tool, picture(135, 1.0))


@pytest.mark.parametrize(
    "params",
    [{}, {"mode": "local"}, {"mode": "count"}, {"method": "otsu_each"}, {"method": "fixed"}, {"method": "adaptive"}],
)
@pytest.mark.parametrize(("roi", "target"), [(PINS, "dark"), (PLATE, "bright"), (HOLE, "dark")])
def test_pictures_without_a_part_are_never_ok(part, hopeless_pictures, roi: Roi, target: str, params: dict) -> None:
    tool = taught(part().scene(), roi, target=target, **params)
    fine = [
        name
        for name, scene in hopeless_pictures.items()
        if name != "coarse noise" and is_ok(tool, scene, part(dx=3, angle_deg=2).pose)
    ]
    assert fine == []


def plain(*boxes: tuple[int, int, int, int], level: int = 60, sigma: float = 0.0, light: float = 1.0) -> Scene:
    """A plain ground of gray 150 in slightly uneven light, with these boxes."""
    image = np.full((240, 320), 150.0)
    for x, y, width, height in boxes:
        image[y : y + height, x : x + width] = level
    image *= np.linspace(0.97, 1.03, 320)[None, :] * light
    noise = np.random.default_rng(1).normal(0.0, sigma, (*image.shape, 3)) if sigma else np.zeros((*image.shape, 3))
    return Scene(np.clip(np.rint(image[..., None] + noise), 0, 255).astype(np.uint8))


METHODS = [{"method": "otsu"}, {"method": "otsu_each"}, {"method": "fixed", "level": 100}]


@pytest.mark.parametrize(
    ("params", "why"),
    [
        ({"method": "adaptive"}, "against its own surroundings a large spot is none"),
        ({"min_blob_px": 500, "max_blob_px": 10}, "no blob can be as large"),
        ({"min_blob_px": 1_000_000}, "no blob can be as large"),
    ],
)
def test_a_region_in_which_no_area_can_ever_be_is_not_taught_as_clean(params: dict, why: str) -> None:
    with pytest.raises(InvalidProgramConfigError, match=why):
        taught(plain(sigma=4), WHOLE, target="dark", **params)


def test_a_region_too_small_to_show_anything_is_not_taught_as_clean() -> None:
    with pytest.raises(InvalidROIError, match="too few to be taught as clean"):
        taught(plain(), Rectangle(100, 100, 5, 5), target="dark")


@pytest.mark.parametrize("side", [30, 80, 130, 170, 200])
def test_dirt_that_covers_most_of_a_clean_region_is_not_taken_for_another_light(side: int) -> None:
    def picture(dirt: int) -> np.ndarray:
        image = np.full((300, 400, 3), 60, np.uint8)
        image[40:260, 60:340] = 170
        image[50 : 50 + dirt, 100 : 100 + dirt] = 60
        return image

    spec = ToolSpec("area", "a", Rectangle(100, 50, 200, 200), AreaParams(target="dark"), 80.0)
    master = picture(0)
    inspector = Inspector(Program("clean", (spec,), content_hash(master)), master)
    assert str(inspector.notes["a"]) == "taught as clean: nothing dark may be here"
    (found,) = inspector.inspect(Frame(0, 0, picture(side))).tools
    assert found.score_pct == 0.0


@pytest.mark.parametrize("params", METHODS)
@pytest.mark.parametrize("mode", ["total", "local", "count"])
def test_a_clean_region_stays_ok_in_any_light(params: dict, mode: str) -> None:
    tool = taught(plain(sigma=4), WHOLE, target="dark", mode=mode, **params)
    found = tool.measure(plain(sigma=4), STAY)
    assert (found.score_pct, found.amount_pct) == (100.0, None)
    for light in (0.8, 0.9, 1.1, 1.2):
        assert tool.measure(plain(sigma=4, light=light), STAY).score_pct == 100.0


@pytest.mark.parametrize("params", METHODS)
def test_dirt_on_a_clean_region_is_measured_in_pixels(params: dict) -> None:
    tool = taught(plain(sigma=2), WHOLE, target="dark", **params)
    found = tool.measure(plain((50, 30, 6, 7), sigma=2, light=0.9), STAY)
    assert found.score_pct == pytest.approx(58.0, abs=1.0)
    assert str(found.what) == "42 px² of dark area where the master has none, upper left"
    (defect,) = found.defects
    assert (defect.x, defect.y, defect.width, defect.height, defect.kind) == (49.5, 29.5, 6, 7, "extra")
    assert not is_ok(tool, plain((20, 20, 280, 200)))


def test_the_allowed_area_is_still_ok_at_the_default_limit() -> None:
    tool = taught(plain(), WHOLE, target="dark", allowed_px=42)
    assert tool.measure(plain((50, 30, 6, 7)), STAY).score_pct == 80.0


def test_no_blob_may_be_where_the_master_has_none() -> None:
    tool = taught(plain(), WHOLE, target="dark", mode="count")
    found = tool.measure(plain((50, 30, 6, 7), (90, 90, 8, 8)), STAY)
    assert str(found.what) == "2 found where the master has none"
    assert (len(found.defects), found.amount_pct) == (2, None)
    assert found.score_pct < tool.measure(plain((50, 30, 6, 7)), STAY).score_pct < 80.0


def test_a_region_with_a_few_pixels_of_area_is_neither_and_refused() -> None:
    with pytest.raises(ImageQualityError, match="holds only 6 px² of bright area"):
        taught(blobs((10, 10, 2, 3)), Rectangle(5, 5, 30, 30), method="fixed", min_blob_px=0)


def test_masks_that_leave_nothing_are_refused() -> None:
    with pytest.raises(InvalidROIError, match="leave nothing"):
        taught(blobs(*TWO), Rectangle(45, 45, 30, 30), masks=(WHOLE,))


def test_an_area_that_fills_its_region_can_be_taught_with_a_fixed_level() -> None:
    tool = taught(blobs(*TWO), Rectangle(45, 45, 50, 50), method="fixed", light="off")
    assert not is_ok(tool, blobs(TWO[1]))


@settings(max_examples=12)
@given(
    dx=st.floats(-30, 30),
    dy=st.floats(-30, 30),
    angle=st.floats(-180, 180),
    light=st.floats(0.8, 1.2),
    scale=st.floats(0.85, 1.2),
)
def test_moving_turning_scaling_and_lighting_changes_no_score_by_more_than_two_points(
    part, dx: float, dy: float, angle: float, light: float, scale: float
) -> None:
    master = part().scene()
    pose = Pose(320 + dx, 240 + dy, angle, scale, 320, 240)
    turned = cv2.warpAffine(master.image, pose.matrix(), (640, 480), flags=cv2.INTER_CUBIC, borderValue=(50, 50, 50))
    scene = Scene(np.clip(np.rint(turned * light), 0, 255).astype(np.uint8))
    for roi, mode, slack in ((HOLE, "total", 2), (PINS, "count", 0), (Circle(220, 190, 38), "local", 8)):
        found = taught(master, roi, target="dark", mode=mode).measure(scene, pose)
        assert found.score_pct >= 100 - slack
