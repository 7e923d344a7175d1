from __future__ import annotations

import cv2
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.errors import ImageQualityError, InvalidROIError
from core.inspection.geometry import Circle, Polygon, Pose, Rectangle, Ring, Roi
from core.inspection.imaging import Scene
from core.inspection.result import ToolJudgement
from core.inspection.tool import ToolSpec
from core.inspection.tools.outline import Outline, OutlineParams

PLATE = Rectangle(130, 110, 380, 260)
HOLE = Rectangle(185, 155, 70, 70)
PINS = Rectangle(165, 255, 175, 80)
STAY = Pose.identity()


def taught(master: Scene, roi: Roi, masks: tuple[Roi, ...] = (), **params: object) -> Outline:
    return Outline(
        ToolSpec("outline", "o", roi, OutlineParams(**params), Outline.default_threshold_pct, None, masks), master
    )


def is_ok(tool: Outline, scene: Scene, pose: Pose = STAY) -> bool:
    return tool.judge(tool.measure(scene, pose), tool.spec.roi, 0.0).judgement is ToolJudgement.OK


def square(x: int = 60, y: int = 60, side: int = 100, level: int = 200, ground: int = 80) -> Scene:
    image = np.full((240, 320, 3), ground, np.uint8)
    image[y : y + side, x : x + side] = level
    return Scene(image)


@pytest.mark.parametrize("polarity", ["strict", "ignored"])
@pytest.mark.parametrize("sigma", [0.0, 4.0])
@pytest.mark.parametrize(
    "roi",
    [
        PLATE,
        Rectangle(185, 155, 70, 70, 30),
        Circle(220, 190, 40),
        Ring(220, 190, 12, 40),
        Polygon(((180, 150), (262, 160), (225, 232))),
    ],
)
def test_the_master_scores_exactly_100(part, roi: Roi, sigma: float, polarity: str) -> None:
    master = part(sigma=sigma).scene()
    found = taught(master, roi, polarity=polarity).measure(master, STAY)
    assert (found.score_pct, found.defects) == (100.0, ())


@pytest.mark.parametrize("roi", [PLATE, HOLE, PINS, Ring(220, 190, 12, 40), Rectangle(320, 160, 160, 80)])
def test_good_parts_are_ok_with_points_to_spare(part, thirty_good_parts, roi: Roi) -> None:
    tool = taught(part().scene(), roi)
    assert min(tool.measure(scene, pose).score_pct for scene, pose in thirty_good_parts) >= 85


@pytest.mark.parametrize(
    ("defect", "kind", "at"),
    [
        ("scratch", "extra", (292, 195)),
        ("filled hole", "missing", (220, 190)),
        ("extra blob", "extra", (290, 235)),
        ("moved hole", "missing", (220, 190)),
        ("chipped corner", "missing", (478, 142)),
        ("missing pin", "missing", (309, 295)),
    ],
)
def test_plain_defects_are_ng_and_shown_where_they_are(part, defect: str, kind: str, at: tuple[float, float]) -> None:
    bad = part(defect=defect, dx=12, dy=-9, angle_deg=-6, light=1.15, sigma=4, seed=5)
    tool = taught(part().scene(), PLATE)
    found = tool.measure(bad.scene(), bad.pose_with_error())
    assert not is_ok(tool, bad.scene(), bad.pose_with_error())
    x, y = bad.pose.move(at)
    near = [
        box
        for box in found.defects
        if box.kind == kind and box.x - 6 <= x <= box.x + box.width + 6 and box.y - 6 <= y <= box.y + box.height + 6
    ]
    assert near


def test_the_score_is_the_share_of_the_outline_when_gaps_are_of_no_matter() -> None:
    tool = taught(square(), Rectangle(40, 40, 140, 140), stretch_px=None)
    half = square()
    half.image[40:180, 110:180] = half.image[0, 0]  # leaves half a square, closed by one extra edge of 100 px
    without = tool.measure(half, STAY)
    assert 15 <= without.score_pct <= 35
    assert tool.measure(square(), STAY).score_pct == 100.0


def test_a_gap_counts_by_its_length() -> None:
    tool = taught(square(), Rectangle(40, 40, 140, 140), stretch_px=50)
    scores = []
    for gap in (0, 10, 20, 30, 60):
        picture = square()
        picture.image[50:70, 100 : 100 + gap] = 200  # removes a part of the upper edge
        scores.append(tool.measure(picture, STAY).score_pct)
    assert scores[0] == 100.0
    assert scores == sorted(scores, reverse=True)
    assert 0.0 < scores[-1] < 30.0


@pytest.mark.parametrize("at", [(100, 62), (62, 100), (158, 80), (110, 159)])
def test_a_smudge_on_a_taught_edge_is_ng(at: tuple[int, int]) -> None:
    """The smudge is within 4 px of known edges everywhere, but its edge has other directions."""
    tool = taught(square(), Rectangle(40, 40, 140, 140))
    for diameter, most in ((10, 70.0), (14, 55.0)):
        picture = square()
        cv2.circle(picture.image, at, diameter // 2, (80, 80, 80), -1, cv2.LINE_AA)
        cv2.circle(picture.image, at, diameter // 2 - 2, (200, 200, 200), -1, cv2.LINE_AA)
        assert tool.measure(picture, STAY).score_pct < most


def words(what: str, scale: float) -> Scene:
    image = np.full((140, 300, 3), 225, np.uint8)
    cv2.putText(image, what, (15, 110), cv2.FONT_HERSHEY_SIMPLEX, scale, (40, 40, 40), 2, cv2.LINE_AA)
    return Scene(image)


@pytest.mark.parametrize(("scale", "tolerance"), [(1.0, 1), (1.5, 3), (2.0, 3)])
def test_a_letter_for_another_is_ng_where_they_differ_by_more_than_the_tolerance(scale: float, tolerance: int) -> None:
    tool = taught(words("LOT", scale), Rectangle(5, 5, 290, 130), tolerance_px=tolerance)
    assert not is_ok(tool, words("L0T", scale))


def test_a_clean_region_too_narrow_for_an_edge_across_it_is_refused() -> None:
    with pytest.raises(InvalidROIError, match="too narrow to be taught as clean"):
        taught(square(), Ring(250, 100, 34, 38))
    assert taught(square(), Ring(250, 100, 31, 38)).note is not None


@pytest.mark.parametrize(("tolerance", "shift", "ok"), [(2, 1, True), (2, 4, False), (6, 4, True), (6, 8, False)])
def test_the_tolerance_is_how_far_off_an_outline_may_lie(tolerance: int, shift: int, ok: bool) -> None:
    tool = taught(square(), Rectangle(40, 40, 140, 140), tolerance_px=tolerance)
    assert is_ok(tool, square(x=60 + shift, y=60 + shift)) is ok


def test_farther_off_scores_less() -> None:
    tool = taught(square(), Rectangle(40, 40, 140, 140), tolerance_px=5)
    scores = [tool.measure(square(x=60 + shift, y=60 + shift), STAY).score_pct for shift in (0, 2, 3, 4)]
    assert scores == sorted(scores, reverse=True)
    assert len(set(scores)) == 4


def test_swapped_bright_and_dark_are_ng_unless_polarity_is_ignored() -> None:
    master, inverted = square(), square(level=80, ground=200)
    assert not is_ok(taught(master, Rectangle(40, 40, 140, 140), light="off"), inverted)
    assert is_ok(taught(master, Rectangle(40, 40, 140, 140), light="off", polarity="ignored"), inverted)


@pytest.mark.parametrize("light", [0.7, 0.8, 1.2, 1.35])
def test_light_does_not_change_an_outline(part, light: float) -> None:
    tool = taught(part().scene(), PLATE)
    assert tool.measure(part(light=light).scene(), STAY).score_pct >= 95


def test_what_a_mask_covers_is_neither_missed_nor_extra(part) -> None:
    tool = taught(part().scene(), PLATE, masks=(Rectangle(185, 155, 80, 70), Circle(290, 235, 16)))
    for defect in ("filled hole", "extra blob"):
        assert tool.measure(part(defect=defect).scene(), STAY).score_pct >= 95


def test_the_contrast_can_be_given(part) -> None:
    master = part().scene()
    strong = taught(master, PLATE, contrast=115.0)
    assert strong.measure(part(defect="missing pin").scene(), STAY).score_pct < 70
    with pytest.raises(ImageQualityError, match="shows no edges of 200"):
        taught(master, PLATE, contrast=200.0)


def plain(sigma: float = 0.0, seed: int = 0, light: float = 1.0) -> Scene:
    image = np.full((240, 320, 3), 128.0 * light)
    image += np.random.default_rng(seed).normal(0.0, sigma, image.shape)
    return Scene(np.clip(np.rint(image), 0, 255).astype(np.uint8))


@pytest.mark.parametrize("sigma", [0.0, 4.0])
def test_where_the_master_has_no_edges_every_edge_is_extra(sigma: float) -> None:
    tool = taught(plain(sigma), Rectangle(40, 40, 140, 140))
    assert tool.measure(plain(sigma), STAY).score_pct == 100.0
    for light in (0.8, 1.0, 1.2):
        assert is_ok(tool, plain(4.0, seed=5, light=light))
        dirty = plain(4.0, seed=6, light=light)
        cv2.line(dirty.image, (60, 60), (84, 84), (90, 90, 90), 3)
        assert not is_ok(tool, dirty)
    found = tool.measure(dirty, STAY)
    assert str(found.what) == "an edge of 43 px where the master has none, upper left"
    assert [box.kind for box in found.defects] == ["extra"]


@pytest.mark.parametrize(
    "params", [{}, {"polarity": "ignored", "tolerance_px": 10}, {"stretch_px": None}, {"light": "off"}]
)
@pytest.mark.parametrize("roi", [PLATE, HOLE, PINS])
def test_pictures_without_a_part_are_never_ok(part, hopeless_pictures, roi: Roi, params: dict) -> None:
    tool = taught(part().scene(), roi, **params)
    assert [name for name, scene in hopeless_pictures.items() if is_ok(tool, scene, part(dx=3, angle_deg=2).pose)] == []


@settings(max_examples=12)
@given(
    dx=st.floats(-30, 30),
    dy=st.floats(-30, 30),
    angle=st.floats(-180, 180),
    light=st.floats(0.8, 1.2),
    scale=st.floats(0.85, 1.2),
)
def test_moving_turning_scaling_and_lighting_takes_no_more_than_ten_points(
    part, dx: float, dy: float, angle: float, light: float, scale: float
) -> None:
    master = part().scene()
    pose = Pose(320 + dx, 240 + dy, angle, scale, 320, 240)
    turned = cv2.warpAffine(master.image, pose.matrix(), (640, 480), flags=cv2.INTER_CUBIC, borderValue=(50, 50, 50))
    scene = Scene(np.clip(np.rint(turned * light), 0, 255).astype(np.uint8))
    for roi in (HOLE, PINS, Circle(220, 190, 38)):
        assert taught(master, roi).measure(scene, pose).score_pct >= 90


@pytest.mark.parametrize("side", [8, 10, 14, 20, 30])
@pytest.mark.parametrize("gray", [70, 170])
def test_an_edge_that_is_gone_from_a_region_however_small_is_ng(side: int, gray: int) -> None:
    image = np.full((120, 160, 3), 70, np.uint8)
    image[:, 80:] = 170
    tool = taught(Scene(image), Rectangle(80 - side / 2, 60 - side / 2, side, side))
    scores = []
    for height in (0, side // 4, side // 2, side):
        spoilt = image.copy()
        spoilt[60 - side // 2 : 60 - side // 2 + height, 80 - side : 80 + side] = gray
        scores.append(tool.measure(Scene(spoilt), STAY).score_pct)
    assert scores[0] == 100.0
    assert sorted(scores, reverse=True) == scores
    assert scores[2] < 70
    assert scores[3] == 0.0
