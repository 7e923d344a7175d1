"""`measure`: lengths and angles to a fraction of a pixel, held against a nominal value and its tolerance."""

from __future__ import annotations

import math
from dataclasses import replace
from functools import cache
from itertools import pairwise
from typing import Any

import cv2
import numpy as np
import pytest

from core.errors import ImageQualityError, InvalidProgramConfigError, InvalidROIError
from core.inspection.calibration import Calibration
from core.inspection.frame import Frame
from core.inspection.geometry import Circle, Polygon, Rectangle, Ring, Roi
from core.inspection.imaging import content_hash
from core.inspection.inspector import Inspector
from core.inspection.program import Program
from core.inspection.result import Judgement, ToolResult
from core.inspection.seen import Finding
from core.inspection.tool import ToolSpec
from core.inspection.tools.measure import Measure
from core.inspection.tools.measure_params import MeasureParams

BAR = Rectangle(80, 70, 140, 60)
DISC = Ring(150, 100, 18, 44)
YS, XS = np.mgrid[0:200, 0:300].astype(float)


def picture(inside: np.ndarray, *, light: float = 1.0, noise: float = 0.0, seed: int = 0) -> np.ndarray:
    """A bright part on dark ground; `inside`: how far each pixel is inside its edge, px."""
    shares = 0.5 * (1 + np.vectorize(math.erf)(inside / 0.8 / math.sqrt(2)))
    gray = light * (50 + 150 * shares) + np.random.default_rng(seed).normal(0, noise, inside.shape)
    return np.repeat(np.clip(np.rint(gray), 0, 255).astype(np.uint8)[..., None], 3, 2)


def bar(width: float, angle_deg: float = 0.0, left: float = 120.3, **how: float) -> np.ndarray:
    across = (XS - left) * math.cos(math.radians(angle_deg)) + (YS - 100) * math.sin(math.radians(angle_deg))
    return picture(np.minimum(across, width - across), **how)  # type: ignore[arg-type]


def disc(radius: float, x: float = 150.0, y: float = 100.0, **how: float) -> np.ndarray:
    return picture(radius - np.hypot(XS - x, YS - y), **how)  # type: ignore[arg-type]


def spec_of(roi: Roi, threshold: float = Measure.default_threshold_pct, **params: Any) -> ToolSpec[MeasureParams]:
    return ToolSpec("measure", "length", roi, MeasureParams(**params), threshold)


def inspector_of(
    master: np.ndarray, spec: ToolSpec[MeasureParams], calibration: Calibration | None = None
) -> Inspector:
    return Inspector(Program("trial", (spec,), content_hash(master), calibration=calibration), master)


def measured(master: np.ndarray, image: np.ndarray, spec: ToolSpec[MeasureParams]) -> ToolResult:
    return inspector_of(master, spec).inspect(Frame(0, 0, image)).tools[0]


@pytest.mark.parametrize("width", [24.0, 30.4, 41.7])
def test_a_width_is_exact_to_a_twentieth_of_a_pixel_in_noise_and_other_light(width: float) -> None:
    found = measured(bar(30), bar(width, light=0.7, noise=4), spec_of(BAR))
    assert found.value == pytest.approx(width, abs=0.05)
    assert found.unit == "px"


@pytest.mark.parametrize("radius", [24.0, 30.6, 36.2])
def test_a_diameter_is_exact_to_a_twentieth_of_a_pixel_wherever_the_circle_lies_in_its_ring(radius: float) -> None:
    found = measured(disc(30), disc(radius, 151.3, 98.4, light=0.8, noise=4), spec_of(DISC, kind="diameter"))
    assert found.value == pytest.approx(2 * radius, abs=0.05)


def test_a_chip_at_the_edge_does_not_change_the_diameter() -> None:
    chipped = disc(30)
    cv2.circle(chipped, (178, 100), 6, (50, 50, 50), cv2.FILLED)
    assert measured(disc(30), chipped, spec_of(DISC, kind="diameter")).value == pytest.approx(60.0, abs=0.1)


def test_a_center_is_measured_from_where_it_was_taught() -> None:
    found = measured(disc(30), disc(30, 153, 104), spec_of(DISC, kind="center", plus=10))
    assert found.value == pytest.approx(5.0, abs=0.03)


def test_a_bulge_narrows_the_gap_but_not_the_distance() -> None:
    dented = bar(30)
    dented[95:105, 140:151] = bar(30)[95:105, 10:21]
    gap = spec_of(BAR, kind="gap", lines=60)
    assert measured(bar(30), dented, gap).value == pytest.approx(20.0, abs=1.0)
    assert measured(bar(30), dented, spec_of(BAR, lines=60)).value == pytest.approx(30.0, abs=0.1)


def test_the_angle_to_a_second_edge_is_that_of_the_drawing() -> None:
    across = np.minimum(XS - 100, (YS - 60) * math.cos(math.radians(5)) + (XS - 150) * math.sin(math.radians(5)))
    corner = picture(across)
    second = {"second": Rectangle(140, 40, 80, 40), "second_direction": "down"}
    upright = Rectangle(80, 100, 40, 80)
    assert measured(corner, corner, spec_of(upright, kind="angle", **second)).value == pytest.approx(85.0, abs=0.1)
    obtuse = spec_of(upright, kind="angle", nominal=95.0, **second)
    assert measured(corner, corner, obtuse).value == pytest.approx(95.0, abs=0.1)


def test_without_a_second_edge_the_angle_is_how_far_the_edge_has_turned() -> None:
    edge = Rectangle(100, 70, 40, 60)
    found = measured(bar(60), bar(60, 3.0), spec_of(edge, kind="angle", plus=10, minus=10))
    assert abs(found.value or 0) == pytest.approx(3.0, abs=0.1)
    assert found.unit == "°"


def test_a_circle_drawn_as_second_region_is_a_fixed_place() -> None:
    found = measured(bar(60), bar(60), spec_of(Rectangle(100, 70, 40, 60), second=Circle(220.3, 100, 5)))
    assert found.value == pytest.approx(100.0, abs=0.05)


def test_one_missing_edge_of_a_pitch_is_ng_and_scores_less_the_more_are_missing() -> None:
    teeth = picture(8 - np.abs((XS % 40) - 20))
    spec = spec_of(Rectangle(5, 70, 290, 60), kind="pitch", plus=50, minus=50)
    assert measured(teeth, teeth, spec).value == pytest.approx(40.0, abs=0.05)
    one, two = teeth.copy(), teeth.copy()
    one[:, 120:160] = 50
    two[:, 120:200] = 50
    first, second = measured(teeth, one, spec), measured(teeth, two, spec)
    assert str(first.reason) == "7 of 8 edges found"
    assert 0 < (second.score_pct or 0) < (first.score_pct or 0) < 70


# --- nominal value and tolerance --------------------------------------------------------------------------------------


def test_a_master_off_the_drawings_nominal_value_is_judged_by_the_drawing() -> None:
    spec = spec_of(BAR, nominal=30.5, plus=1.0, minus=1.0)
    inspector = inspector_of(bar(30), spec)
    (on_master,) = inspector.inspect(Frame(0, 0, bar(30))).tools
    assert on_master.score_pct == pytest.approx(85.0, abs=1.5)
    assert inspector.inspect(Frame(0, 0, bar(31.4))).judgement is Judgement.OK
    assert inspector.inspect(Frame(0, 0, bar(29.3))).judgement is Judgement.NG


def test_a_master_beyond_the_drawings_tolerance_is_refused() -> None:
    with pytest.raises(InvalidProgramConfigError, match="own master NG"):
        inspector_of(bar(30), spec_of(BAR, nominal=32.0))


def test_an_unequal_tolerance_is_judged_on_either_side() -> None:
    inspector = inspector_of(bar(30), spec_of(BAR, nominal=30.0, plus=1.0, minus=0.3))
    judged = {width: inspector.inspect(Frame(0, 0, bar(width))).judgement for width in (29.5, 29.8, 30.9, 31.2)}
    assert list(judged.values()) == [Judgement.NG, Judgement.OK, Judgement.OK, Judgement.NG]


def test_the_reason_names_value_nominal_and_tolerance() -> None:
    found = measured(bar(30), bar(33), spec_of(BAR, nominal=30.0, plus=0.5, minus=0.25))
    assert str(found.reason).endswith("px, nominal 30.0 (+0.5 −0.25)")
    assert found.defects


def test_a_part_without_the_edge_is_ng_whatever_the_limit() -> None:
    empty = np.full((200, 300, 3), 50, np.uint8)
    found = measured(bar(30), empty, spec_of(BAR, threshold=0.0))
    assert (found.score_pct, found.value, str(found.reason)) == (0.0, None, "0 of 2 edges found")
    assert found.judgement.value == "NG"


@pytest.mark.parametrize(
    ("spec", "error", "words"),
    [
        (spec_of(BAR, plus=0, minus=0), InvalidProgramConfigError, "tolerance of nothing"),
        (spec_of(BAR, kind="diameter"), InvalidROIError, "draw a ring"),
        (spec_of(DISC, kind="pitch"), InvalidROIError, "draw a rectangle"),
        (spec_of(Rectangle(100, 70, 40, 60)), ImageQualityError, "1 such edges, and 2 are needed"),
        (
            spec_of(BAR, second=Polygon(((10, 10), (40, 10), (20, 40)))),
            InvalidROIError,
            "rectangle, a ring or a circle",
        ),
        (spec_of(Rectangle(10, 20, 60, 60)), ImageQualityError, "shows no edge"),
        (spec_of(BAR, unit="mm"), InvalidProgramConfigError, "needs the calibration"),
    ],
)
def test_what_cannot_be_measured_is_refused_in_a_sentence(
    spec: ToolSpec[MeasureParams], error: type[Exception], words: str
) -> None:
    with pytest.raises(error, match=words):
        inspector_of(bar(30), spec)


# --- millimeters --------------------------------------------------------------------------------------------------

SQUARE_ON = Calibration(300, 200, 1000.0, 150.0, 100.0, plane=(100.0, 0, 0, 0, 100.0, 0, 0, 0, 1.0))
"""A tenth of a millimeter a pixel."""


def test_in_mm_a_tool_measures_by_the_programs_calibration() -> None:
    spec = spec_of(BAR, unit="mm", nominal=3.0, plus=0.1, minus=0.05)
    (found,) = inspector_of(bar(30), spec, SQUARE_ON).inspect(Frame(0, 0, bar(30.6))).tools
    assert (found.value, found.unit) == (pytest.approx(3.06, abs=0.005), "mm")
    coarser = replace(SQUARE_ON, plane=(200.0, 0, 0, 0, 200.0, 0, 0, 0, 1.0))
    (other,) = (
        inspector_of(bar(30), replace(spec, params=replace(spec.params, nominal=None)), coarser)
        .inspect(Frame(0, 0, bar(30.6)))
        .tools
    )
    assert other.value == pytest.approx(6.12, abs=0.01)


def test_a_calibration_for_another_size_of_picture_is_refused() -> None:
    with pytest.raises(InvalidProgramConfigError, match="another size"):
        inspector_of(bar(30), spec_of(BAR, unit="mm"), replace(SQUARE_ON, width_px=640))


def test_a_circle_seen_at_a_slant_has_its_diameter_in_mm() -> None:
    tilted = replace(SQUARE_ON, plane=(100.0, 10.0, 0, 0, 130.0, 0, 0.1, 0.2, 1.0))
    inside = np.hypot(*(tilted.to_mm(np.column_stack([XS.ravel(), YS.ravel()])) - (0.2, 0.1)).T).reshape(XS.shape)
    image = picture((3.2 - inside) / 0.115)
    spec = spec_of(Ring(152, 101, 16, 46), kind="diameter", unit="mm")
    (found,) = inspector_of(image, spec, tilted).inspect(Frame(0, 0, image)).tools
    assert found.value == pytest.approx(6.4, abs=0.02)


def test_what_is_shown_is_the_edges_and_the_dimension() -> None:
    inspector = inspector_of(bar(30), spec_of(BAR))
    frame = Frame(0, 0, bar(30))
    seen = inspector.see(frame, inspector.inspect(frame), "length")
    assert [len(points) for _, points in seen.lines] == [32, 32, 2]
    assert seen.arrows


# --- how much of an edge carries what is measured, and its form -------------------------------------------------------


@cache
def widened(depth: int) -> np.ndarray:
    return bar(30 + depth, left=120.3 - depth)


def stepped(share: float, depth: int) -> np.ndarray:
    """The bar of 30 px with that share of its left edge moved outwards."""
    image, rows = widened(0).copy(), slice(70, round(70 + share * 60))
    image[rows, :140] = widened(depth)[rows, :140]
    return image


def test_the_score_falls_with_the_share_of_an_edge_that_has_moved_and_below_three_quarters_it_is_ng() -> None:
    inspector = inspector_of(bar(30), spec_of(BAR))
    shares = np.linspace(0, 1, 17)
    for depth in (2, 8):
        found = [inspector.inspect(Frame(0, 0, stepped(share, depth))).tools[0] for share in shares]
        scores = [one.score_pct or 0.0 for one in found]
        assert all(now <= before + 0.5 for before, now in pairwise(scores)), (depth, scores)
        assert scores[1] > 95
        assert len({round(score) for score in scores}) >= 7
        assert all(one.judgement.value == "NG" for one, share in zip(found, shares, strict=True) if share > 0.28)


def test_an_edge_of_which_two_thirds_moved_is_ng_in_words_whatever_the_limit() -> None:
    found = measured(bar(30), stepped(0.6, 8), spec_of(BAR, threshold=0.0))
    assert found.judgement.value == "NG"
    assert str(found.reason) == "only 40 % of the taught edge lies on its line"
    assert [defect.kind for defect in found.defects] == ["missing"]


@pytest.mark.parametrize("params", [{"kind": "angle"}, {"second": Circle(220.3, 100, 5)}])
def test_one_edge_alone_is_judged_by_its_share_too(params: dict[str, Any]) -> None:
    spec = spec_of(Rectangle(100, 70, 40, 60), **params)
    assert measured(bar(60), bar(60, noise=4), spec).judgement.value == "OK"
    moved = bar(60)
    moved[70:94, :140] = bar(68, left=112.3)[70:94, :140]
    assert str(measured(bar(60), moved, spec).reason).endswith("of the taught edge lies on its line")


def test_an_edge_goes_on_past_a_chip_in_its_middle() -> None:
    chipped = bar(30)
    chipped[95:105, :130] = 50
    found = measured(bar(30), chipped, spec_of(BAR))
    assert found.value == pytest.approx(30.0, abs=0.05)
    assert (found.score_pct or 0) > 80


@pytest.mark.parametrize("kind", ["diameter", "center"])
def test_a_circle_of_which_two_thirds_are_gone_is_ng(kind: str) -> None:
    sector = disc(30)
    cv2.ellipse(sector, (150, 100), (60, 60), 0, 0, 230, (50, 50, 50), cv2.FILLED)
    reason = str(measured(disc(30), sector, spec_of(DISC, kind=kind)).reason)
    assert reason.startswith("only 3")
    assert reason.endswith("of the taught edge lies on its circle")


def test_a_taught_arc_stays_an_arc() -> None:
    half = disc(30)
    half[100:] = 50
    found = measured(half, half, spec_of(DISC, kind="diameter"))
    assert found.score_pct == 100.0


def oval(stretch: float, **how: float) -> np.ndarray:
    far = np.hypot((XS - 150) / (30 + stretch), (YS - 100) / (30 - stretch))
    return picture((1 - far) * 30, **how)  # type: ignore[arg-type]


def test_what_is_not_round_has_no_diameter_though_its_mean_is_right() -> None:
    inspector = inspector_of(disc(30), spec_of(DISC, kind="diameter"))
    found = [inspector.inspect(Frame(0, 0, oval(stretch, noise=4))).tools[0] for stretch in (0, 0.2, 0.7, 1, 2, 3)]
    scores = [one.score_pct or 0.0 for one in found]
    assert scores == sorted(scores, reverse=True)
    assert [one.judgement.value for one in found] == ["OK", "OK", "NG", "NG", "NG", "NG"]
    assert str(found[-1].reason).startswith("not round: off by 5.")


def test_an_oval_in_mm_is_off_in_mm() -> None:
    spec = spec_of(DISC, kind="diameter", unit="mm", plus=0.1, minus=0.1)
    (found,) = inspector_of(disc(30), spec, SQUARE_ON).inspect(Frame(0, 0, oval(3))).tools
    assert str(found.reason).startswith("not round: off by 0.5")
    assert str(found.reason).partition(" (")[0].endswith("mm")


def test_a_burr_three_pixels_wide_narrows_the_gap_wherever_it_is() -> None:
    slot = 250 - bar(30)
    inspector = inspector_of(slot, spec_of(BAR, kind="gap"))
    for top in range(80, 96):
        burr = slot.copy()
        burr[top : top + 3, 100:128] = 200
        (found,) = inspector.inspect(Frame(0, 0, burr)).tools
        assert found.value == pytest.approx(22.5, abs=1.0)
        assert found.judgement.value == "NG"


def test_an_extra_edge_of_a_pitch_is_ng_and_two_are_worse() -> None:
    teeth = picture(8 - np.abs((XS % 60) - 30))
    inspector = inspector_of(teeth, spec_of(Rectangle(5, 70, 290, 60), kind="pitch", polarity="rising", plus=2))
    extra = [teeth.copy(), teeth.copy()]
    for image in extra:
        image[:, 50:70] = teeth[:, 20:40]
    extra[1][:, 170:190] = teeth[:, 20:40]
    one, two = (inspector.inspect(Frame(0, 0, image)).tools[0] for image in extra)
    assert str(one.reason) == "an extra edge between edges 1 and 2"
    assert [defect.kind for defect in one.defects] == ["extra"]
    assert str(two.reason) == "2 extra edges, the first between edges 1 and 2"
    assert 0 < (two.score_pct or 0) < (one.score_pct or 0) < 70


def test_shown_is_what_carries_as_found_and_the_rest_as_missing() -> None:
    inspector = inspector_of(bar(30), spec_of(BAR))
    frame = Frame(0, 0, stepped(0.4, 8))
    seen = inspector.see(frame, inspector.inspect(frame), "length")
    missing = seen.dots[Finding.MISSING]
    assert 11 <= len(missing) <= 14
    assert np.ptp(missing[:, 0]) < 0.5
    assert seen.findings == (Finding.FOUND, Finding.MISSING)
