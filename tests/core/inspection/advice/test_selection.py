"""Which of the tools tried are taken, and where they look."""

from __future__ import annotations

from dataclasses import replace

import cv2
import numpy as np

from core.inspection.advice.candidates import candidates
from core.inspection.advice.places import Differences, kept_in_view, part_box
from core.inspection.advice.selection import Catch, catch_of, chosen
from core.inspection.advice.trials import Tried
from core.inspection.geometry import Pose, Rectangle
from core.inspection.imaging import Scene
from core.inspection.program import Program, tool_from_json
from core.inspection.proposal import JudgedSample
from core.inspection.result import ToolJudgement, ToolResult

PART, PLACE = Rectangle(0, 0, 100, 100), Rectangle(10, 10, 30, 30)


def catch(name: str, ms: float = 1.0, roi: Rectangle = PART, scatter: float = 5.0, **margins: float) -> Catch:
    spec = tool_from_json({"type": "area", "name": name, "roi": roi.to_json()}, "")
    return Catch(spec, margins, scatter, ms)


def names(*catches: Catch, missed: str = "abcd") -> list[str]:
    return [one.spec.name for one in chosen(catches, set(missed), [PLACE])]


def test_the_tool_that_catches_most_of_the_rest_comes_next() -> None:
    assert names(catch("one", a=5), catch("most", a=5, b=5, c=5), catch("rest", c=20, d=20)) == ["most", "rest"]


def test_of_equal_ones_the_wider_margin_counts_then_the_scatter_of_good_parts_then_the_time() -> None:
    assert names(catch("narrow", a=2), catch("wide", a=20)) == ["wide"]
    assert names(catch("loose", a=60, scatter=12), catch("tight", 9.0, a=60, scatter=3)) == ["tight"]
    assert names(catch("slow", 9.0, a=60), catch("fast", 1.0, a=30)) == ["fast"], "beyond doubt, both"


def test_a_place_where_these_samples_differ_comes_after_the_whole_part() -> None:
    assert names(catch("place", roi=PLACE, a=90, b=90, c=90), catch("part", a=5)) == ["part", "place"]


def test_nothing_is_taken_that_adds_nothing() -> None:
    assert names(catch("other", x=50)) == []
    assert names(catch("any", a=50), missed="") == []


def _scored(ok: list[float], *ng: float) -> Tried:
    spec = tool_from_json({"type": "area", "name": "tried", "roi": PART.to_json()}, "")

    def sample(name: str, score: float, *, is_ok: bool) -> JudgedSample:
        result = ToolResult("tried", "area", ToolJudgement.OK, score, 0.0, None, PART)
        return JudgedSample(name, is_ok, (result,))

    good = [sample(f"ok{n}", score, is_ok=True) for n, score in enumerate(ok)]
    bad = [sample(f"ng{n or ''}", score, is_ok=False) for n, score in enumerate(ng)]
    return Tried(spec, (*good, *bad), 1.0)


def test_no_limit_is_raised_so_far_that_many_other_good_parts_would_fail() -> None:
    ok = [92.0, 94.0, 96.0, 98.0, 95.0]
    far, near = catch_of(Program("demo"), _scored(ok, 40.0)), catch_of(Program("demo"), _scored(ok, 89.0))
    assert far is not None
    assert near is not None
    assert far.margins.keys() == {"ng"}
    assert far.spec.threshold_pct <= min(ok)
    assert not near.margins, "a limit of 90 would pass four of five of other good parts for sure, no more"


def test_on_a_place_found_by_a_gross_defect_the_limit_stands_in_the_middle_of_the_gap() -> None:
    found = _scored([92.0, 94.0, 96.0, 98.0, 95.0], 30.0)
    drawn, place = catch_of(Program("demo"), found), catch_of(Program("demo"), found, {"ng"})
    assert drawn is not None
    assert place is not None
    assert place.spec.threshold_pct == 61.0 < drawn.spec.threshold_pct
    assert place.margins == {"ng": 31.0}


def test_samples_that_other_tools_catch_do_not_hold_up_the_limit_on_a_found_place() -> None:
    found = _scored([92.0, 94.0, 96.0, 98.0, 95.0], 30.0, 70.0)
    all_, first = (catch_of(Program("demo"), found, gap) for gap in ({"ng", "ng1"}, {"ng"}))
    assert all_ is not None
    assert first is not None
    assert (all_.spec.threshold_pct, all_.margins) == (81.0, {"ng": 51.0, "ng1": 11.0})
    assert (first.spec.threshold_pct, first.margins) == (61.0, {"ng": 31.0})


def test_good_ones_that_scatter_over_the_whole_range_carry_no_tool() -> None:
    assert catch_of(Program("demo"), _scored([5.0, 60.0, 100.0], 1.0)) is None


def test_every_kind_is_tried_on_drawn_regions_and_found_places_but_not_what_is_there() -> None:
    drawn = tool_from_json({"type": "area", "name": "a", "roi": PART.to_json(), "params": {"target": "dark"}}, "")
    program = Program("demo", (drawn,))
    found = candidates(program, [PLACE])
    on_part = [spec for spec in found if spec.roi == PART]
    assert {spec.roi for spec in found} == {PART, PLACE}
    assert {"outline", "area", "color_area", "edge_detection", "surface", "learned"} == {spec.type for spec in found}
    assert drawn.params not in [spec.params for spec in on_part]
    assert len({spec.name for spec in found}) == len(found)
    assert replace(on_part[0], name=drawn.name) != drawn


def _part(spot: tuple[int, int] | None = None, shift: int = 0) -> np.ndarray:
    image = np.full((120, 160, 3), 40, np.uint8)
    cv2.rectangle(image, (30 + shift, 30), (130 + shift, 90), (180, 180, 180), -1)
    if spot is not None:
        cv2.circle(image, (spot[0] + shift, spot[1]), 6, (60, 60, 60), -1)
    return image


def test_the_place_of_a_difference_is_found_wherever_the_part_lies() -> None:
    master = Scene(_part())
    box = part_box(master)
    assert 20 <= box.x < 30
    assert 100 < box.width < 125
    differences = Differences(master, [box])
    for shift in (0, 6, 12):
        differences.add_good(_part(shift=shift), Pose(shift, 0))
    differences.add_bad(_part((100, 60), shift=9), Pose(9, 0))
    (place,) = differences.places()
    assert place.x <= 94
    assert place.x + place.width >= 106
    assert place.y <= 54
    assert place.width < 50


def test_samples_like_the_good_ones_show_no_place() -> None:
    differences = Differences(Scene(_part()), [PART])
    differences.add_good(_part(), None)
    differences.add_bad(_part(), None)
    assert differences.places() == ()


def test_a_place_gives_up_what_leaves_the_picture_in_some_sample_and_a_little_more() -> None:
    place = Rectangle(10, 10, 80, 80)
    assert kept_in_view(place, [Pose(5, 0)], 160, 120) == place
    kept = kept_in_view(place, [Pose(-20, 0)], 160, 120)
    assert kept is not None
    assert kept.x - 20 >= 10
    assert (kept.x + kept.width, kept.y, kept.height) == (90, 10, 80)
    assert kept_in_view(place, [Pose(-75, 0)], 160, 120) is None
