"""Tags are outside the part and cover no defect."""

from __future__ import annotations

import random

import pytest

from core.inspection.callouts import Box, callouts_of, placed
from core.inspection.geometry import Rectangle
from core.inspection.result import Defect, Scored, ToolJudgement, ToolResult

ROOM = Box(0, 0, 640, 360)
PART = Box(150, 90, 490, 270)
TAG = (20.0, 16.0)


def failed(number: int, *defects: Defect) -> ToolResult:
    roi = Rectangle(160 + 10 * number, 100, 300 - 20 * number, 150)
    return ToolResult(f"tool {number}", "area", ToolJudgement.NG, 40.0, 70.0, None, roi, defects=defects)


def test_a_tag_stands_beside_the_part_as_near_as_it_can_and_its_line_ends_at_the_defect() -> None:
    defect = Box(200, 100, 220, 120)
    (callout,) = placed([defect], [TAG], [defect], PART, ROOM, gap=8)
    assert not callout.tag.meets(PART)
    assert callout.tag.bottom == PART.top - 8
    assert callout.start == (210, callout.tag.bottom)
    assert callout.end == (210, 100)


@pytest.mark.parametrize("seed", range(20))
def test_a_tag_covers_no_defect_and_no_other_tag_and_stays_in_the_picture(seed: int) -> None:
    draw = random.Random(seed)
    part = draw.choice([PART, ROOM])  # beside a part that fills the picture there is no place

    def somewhere() -> Box:
        x, y = draw.uniform(part.left, part.right - 40), draw.uniform(part.top, part.bottom - 30)
        return Box(x, y, x + draw.uniform(3, 40), y + draw.uniform(3, 30))

    defects = [somewhere() for _ in range(12)]
    anchors = defects[:6]
    tags = [callout.tag for callout in placed(anchors, [TAG] * 6, defects, part, ROOM, gap=6)]
    for number, tag in enumerate(tags):
        assert not any(tag.meets(defect) for defect in defects)
        assert not any(tag.meets(other) for other in tags[:number])
        assert (tag.left, tag.top) >= (0, 0)
        assert (tag.right, tag.bottom) <= (640, 360)
        assert part is ROOM or not tag.meets(part)


def test_the_largest_defect_is_named_and_a_tool_without_one_by_its_region() -> None:
    small, large = Defect(200, 120, 5, 5, "extra"), Defect(300, 150, 40, 20, "missing")
    with_defects, without = failed(0, small, large), failed(1)
    result = Scored((with_defects, without))
    first, second = callouts_of(result, result.failed_tools, [TAG, TAG], ROOM, gap=8)
    assert Box(300, 150, 340, 170).grown(4).nearest(*first.tag.center) == first.end
    left, _ = without.roi.outline().min(axis=0)
    assert second.end[0] >= left


def test_tags_are_placed_alike_at_any_display_size() -> None:
    defect = Defect(300, 150, 40, 20, "missing")
    result = Scored((failed(0, defect),))
    (one,) = callouts_of(result, result.failed_tools, [TAG], ROOM, gap=8)
    (two,) = callouts_of(result, result.failed_tools, [(40.0, 32.0)], ROOM.scaled(2), gap=16, scale=2)
    assert two.tag == pytest.approx(one.tag.scaled(2))
