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
from core.inspection.tools.edge_detection import EdgeDetection, EdgeDetectionParams

PINS = Rectangle(165, 278, 175, 34)
HOLE = Ring(220, 190, 10, 34)
CORNER = Rectangle(460, 120, 60, 60)
STAY = Pose.identity()


def taught(master: Scene, roi: Roi, masks: tuple[Roi, ...] = (), **params: object) -> EdgeDetection:
    spec = ToolSpec(
        "edge_detection", "e", roi, EdgeDetectionParams(**params), EdgeDetection.default_threshold_pct, None, masks
    )
    return EdgeDetection(spec, master)


def is_ok(tool: EdgeDetection, scene: Scene, pose: Pose = STAY) -> bool:
    return tool.judge(tool.measure(scene, pose), tool.spec.roi, 0.0).judgement is ToolJudgement.OK


def bars(*edges: float, levels: tuple[int, int] = (70, 180), tilt: float = 0.0, bent: float = 0.0) -> Scene:
    """Vertical edges at these columns, alternately dark and bright.

    `tilt`: px per row; `bent`: px in the middle rows.
    """
    fine = np.zeros((160, 240 * 16), np.uint8)
    at = (np.arange(240 * 16) + 0.5) / 16 - 0.5
    for row in range(160):
        bow = bent * np.exp(-(((row - 80) / 20) ** 2))
        fine[row] = np.where(
            (at[:, None] > np.array(edges) + tilt * (row - 80) + bow).sum(axis=1) % 2, levels[1], levels[0]
        )
    gray = fine.reshape(160, 240, 16).mean(axis=2)
    return Scene(np.repeat(np.rint(gray).astype(np.uint8)[..., None], 3, axis=2))


ACROSS = Rectangle(20, 20, 200, 120)


@pytest.mark.parametrize("sigma", [0.0, 4.0])
@pytest.mark.parametrize(
    ("roi", "direction"),
    [
        (Rectangle(120, 180, 60, 100, 20), "right"),
        (Rectangle(100, 100, 200, 80), "right"),
        (Rectangle(240, 110, 100, 60), "down"),
        (Circle(220, 190, 30), "right"),
        (HOLE, "down"),
        (Polygon(((180, 260), (330, 262), (330, 330), (180, 330))), "right"),
    ],
)
def test_the_master_scores_exactly_100(part, roi: Roi, sigma: float, direction: str) -> None:
    master = part(sigma=sigma, seed=11).scene()
    tool = taught(master, roi, direction=direction)
    found = tool.measure(master, STAY)
    assert (found.score_pct, found.amount_pct, found.is_ng, found.defects) == (100.0, 100.0, False, ())


@pytest.mark.parametrize(
    ("roi", "params"), [(PINS, {}), (PINS, {"polarity": "rising"}), (HOLE, {}), (CORNER, {"lines": 30})]
)
def test_good_parts_are_ok_with_points_to_spare(part, thirty_good_parts, roi: Roi, params: dict) -> None:
    tool = taught(part().scene(), roi, **params)
    found = [tool.measure(scene, pose) for scene, pose in thirty_good_parts]
    assert min(one.score_pct for one in found) >= 85
    assert not any(one.is_ng for one in found)


@pytest.mark.parametrize(
    ("defect", "roi"), [("missing pin", PINS), ("filled hole", HOLE), ("moved hole", HOLE), ("chipped corner", CORNER)]
)
def test_plain_defects_are_ng(part, defect: str, roi: Roi) -> None:
    bad = part(defect=defect, dx=12, dy=-9, angle_deg=-6, light=1.15, sigma=4, seed=5)
    assert not is_ok(taught(part().scene(), roi), bad.scene(), bad.pose_with_error())


def test_a_missing_edge_is_ng_and_shown_where_it_was() -> None:
    tool = taught(bars(*range(40, 220, 16)), ACROSS)
    kept = [x for x in range(40, 220, 16) if x not in (120, 136)]
    found = tool.measure(bars(*kept), STAY)
    assert str(found.what) == "10 of 12 edges found"
    assert not is_ok(tool, bars(*kept))
    fewer = tool.measure(bars(*kept[:-2]), STAY)
    assert 0 < fewer.score_pct < found.score_pct < 25
    assert sorted((round(box.x + box.width / 2), box.kind) for box in found.defects) == [
        (120, "missing"),
        (136, "missing"),
    ]


def test_an_extra_edge_is_ng_and_shown() -> None:
    tool = taught(bars(60), ACROSS)
    found = tool.measure(bars(60, 150, 180), STAY)
    assert str(found.what) == "edges found: 3 instead of 1"
    assert found.score_pct < 25
    assert found.amount_pct == 300.0
    assert [box.kind for box in found.defects] == ["extra", "extra"]


def test_a_count_within_its_tolerance_is_ok() -> None:
    edges = tuple(range(40, 220, 16))
    tool = taught(bars(*edges), ACROSS, count_tolerance=1)
    assert tool.measure(bars(*edges[:-1]), STAY).score_pct >= 90
    assert not is_ok(tool, bars(*edges[:-2]))
    assert tool.measure(bars(*edges[:-1], 206), STAY).score_pct >= 90, "a bent one is no worse than a missing one"
    assert not is_ok(taught(bars(100), ACROSS, count_tolerance=5), bars()), "some edge must be left"


@pytest.mark.parametrize("shift", [-4.0, -1.3, 0.25, 0.5, 2.0])
def test_the_place_is_told_to_a_tenth_of_a_pixel(shift: float) -> None:
    tool = taught(bars(100.3), ACROSS, distance_px=5.0)
    found = tool.measure(bars(100.3 + shift), STAY)
    assert found.score_pct == pytest.approx(100 - 50 * abs(shift) / 5, abs=1.0)


def test_an_edge_farther_off_than_four_tolerances_is_not_found() -> None:
    tool = taught(bars(100), ACROSS, distance_px=5.0)
    assert str(tool.measure(bars(104), STAY).what) == "edge 1 lies 4.0 px off"
    assert str(tool.measure(bars(119), STAY).what) == "edge 1 lies 19.0 px off"
    assert str(tool.measure(bars(121), STAY).what) == "0 of 1 edges found"


def test_a_bent_edge_is_not_straight_but_a_turned_one_lies_off_as_far_as_its_ends_on_average() -> None:
    tool = taught(bars(100), ACROSS, straightness_px=4.0)
    bent = tool.measure(bars(100, bent=6.0), STAY)
    assert str(bent.what).startswith("edge 1 is not straight by")
    assert bent.score_pct < 70
    turned = tool.measure(bars(100, tilt=0.15), STAY)
    assert str(turned.what) == "edge 1 lies 4.5 px off"


def test_a_taught_curve_may_stay_one() -> None:
    assert taught(bars(100, bent=8.0), ACROSS).measure(bars(100, bent=8.0), STAY).score_pct == 100.0


def test_a_weaker_edge_scores_by_its_strength() -> None:
    tool = taught(bars(100, levels=(70, 180)), ACROSS, light="off", contrast=20.0)
    found = tool.measure(bars(100, levels=(105, 145)), STAY)
    assert str(found.what) == "edge 1 has 36.4 % of its strength"
    assert found.score_pct == pytest.approx(100 * 40 / 110 / 0.7, abs=3)


def test_polarity_chooses_which_edges_count() -> None:
    scene = bars(60, 120, 180)
    assert taught(scene, ACROSS, polarity="falling").measure(bars(120), STAY).score_pct < 70
    tool = taught(scene, ACROSS, polarity="rising")
    assert not is_ok(tool, bars(60, 120, 180, levels=(180, 70)))


def test_what_a_mask_covers_is_not_judged() -> None:
    tool = taught(bars(60, 120, 180), ACROSS, masks=(Rectangle(105, 0, 100, 160),))
    assert is_ok(tool, bars(60))
    assert not is_ok(tool, bars(60, 90, 96))


@pytest.mark.parametrize("light", [0.75, 0.9, 1.1, 1.25])
def test_light_does_not_change_edges(part, light: float) -> None:
    assert taught(part().scene(), PINS).measure(part(light=light).scene(), STAY).score_pct >= 95


@pytest.mark.parametrize("params", [{}, {"distance_px": 20.0}, {"light": "off"}, {"lines": 5}])
@pytest.mark.parametrize("roi", [PINS, HOLE, CORNER])
def test_pictures_without_a_part_are_never_ok(part, hopeless_pictures, roi: Roi, params: dict) -> None:
    tool = taught(part().scene(), roi, **params)
    assert [name for name, scene in hopeless_pictures.items() if is_ok(tool, scene, part(dx=3, angle_deg=2).pose)] == []


def plain(seed: int = 0, light: float = 1.0) -> Scene:
    noise = np.random.default_rng(seed).normal(128 * light, 4, (240, 320, 3))
    return Scene(np.clip(np.rint(noise), 0, 255).astype(np.uint8))


def test_where_the_master_has_no_edge_every_edge_is_extra() -> None:
    tool = taught(plain(), Rectangle(40, 40, 140, 140))
    assert tool.measure(plain(), STAY).score_pct == 100.0
    for light in (0.8, 1.0, 1.2):
        assert is_ok(tool, plain(5, light))
        dirty = plain(6, light)
        dirty.image[60:160, 90:96] = 90
        assert not is_ok(tool, dirty)
    found = tool.measure(dirty, STAY)
    assert str(found.what) == "edges where the master has none: 2"
    assert [box.kind for box in found.defects] == ["extra", "extra"]


def test_a_region_with_other_edges_than_are_asked_for_is_refused() -> None:
    with pytest.raises(ImageQualityError, match="none of this step and contrast"):
        taught(bars(100), ACROSS, polarity="falling")
    with pytest.raises(ImageQualityError, match="none of this step and contrast"):
        taught(bars(100), ACROSS, contrast=200.0)


def test_edges_along_the_scan_are_not_across_it() -> None:
    with pytest.raises(ImageQualityError, match="Turn the scan"):
        taught(bars(100), ACROSS, direction="down")


def test_a_region_too_short_to_scan_is_refused() -> None:
    with pytest.raises(InvalidROIError, match="at least 8 px long"):
        taught(bars(100), Rectangle(97, 20, 6, 100))


@settings(max_examples=12)
@given(
    dx=st.floats(-30, 30),
    dy=st.floats(-30, 30),
    angle=st.floats(-180, 180),
    light=st.floats(0.8, 1.2),
    scale=st.floats(0.85, 1.2),
)
def test_moving_turning_scaling_and_lighting_takes_no_more_than_eight_points(
    part, dx: float, dy: float, angle: float, light: float, scale: float
) -> None:
    master = part().scene()
    pose = Pose(320 + dx, 240 + dy, angle, scale, 320, 240)
    turned = cv2.warpAffine(master.image, pose.matrix(), (640, 480), flags=cv2.INTER_CUBIC, borderValue=(50, 50, 50))
    scene = Scene(np.clip(np.rint(turned * light), 0, 255).astype(np.uint8))
    for roi in (HOLE, PINS):
        assert taught(master, roi).measure(scene, pose).score_pct >= 92


# --- a larger smudge never scores more ------------------------------------------------------------------------------


def bar(dirt: int = 0, gray: int = 40, at: tuple[int, int] = (150, 108)) -> Scene:
    """A light bar on a plate, with a round smudge of that radius."""
    image = np.full((240, 320), 80, np.uint8)
    cv2.rectangle(image, (60, 50), (260, 190), 170, -1)
    cv2.rectangle(image, (120, 100), (190, 116), 235, -1)
    if dirt:
        cv2.circle(image, at, dirt, gray, -1)
    return Scene(np.repeat(cv2.GaussianBlur(image, (3, 3), 0.7)[..., None], 3, axis=2))


@pytest.mark.parametrize("lines", [21, 60])
@pytest.mark.parametrize("gray", [0, 40, 120, 170])
def test_a_smudge_that_hides_more_of_the_edges_is_never_ok_again(gray: int, lines: int) -> None:
    tool = taught(bar(), Rectangle(110, 90, 92, 36), direction="down", lines=lines)
    scores = [tool.measure(bar(radius, gray), STAY).score_pct for radius in range(0, 32, 2)]
    assert scores[0] == 100.0
    first = next(number for number, score in enumerate(scores) if score < 70)
    assert first <= 4
    assert max(scores[first:]) < 70
    assert scores[-1] == 0.0


@pytest.mark.parametrize("gray", [0, 60, 120, 255])
def test_dirt_of_a_few_pixels_is_seen_on_a_region_taught_as_clean(gray: int) -> None:
    tool = taught(bar(), Rectangle(70, 130, 180, 50))
    scores = [tool.measure(bar(radius, gray, (150, 155)), STAY).score_pct for radius in (0, 1, 2, 3, 4, 6, 8, 16)]
    assert scores[0] == 100.0
    assert all(score < 70 for score in scores[3:])
    assert sorted(scores, reverse=True) == pytest.approx(scores, abs=1.0)
