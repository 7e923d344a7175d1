"""The overlay shows each tool's region and its defects, and does not change the original picture."""

from __future__ import annotations

import numpy as np
import pytest

from core.inspection.geometry import Circle, Polygon, Rectangle, Ring, Roi
from core.inspection.overlay import draw_overlay
from core.inspection.result import Defect, Scored, ToolJudgement, ToolResult
from core.text import text


def _result(*tools: ToolResult) -> Scored:
    return Scored(tools)


def _tool(roi: Roi, judgement: ToolJudgement = ToolJudgement.OK, **changes) -> ToolResult:
    return ToolResult("cap", "area", judgement, 50.0, 70.0, None, roi, **changes)


def _gray(width: int = 640, height: int = 360):
    image = np.full((height, width, 3), 110, np.uint8)
    image.setflags(write=False)
    return image


def _blue(image) -> tuple[np.ndarray, np.ndarray]:
    """Rows and columns of a region's line."""
    return (image[..., 0] > 170).nonzero()


def _red(image) -> tuple[np.ndarray, np.ndarray]:
    """Rows and columns of a defect's line or label."""
    return ((image[..., 2] > 200) & (image[..., 0] < 140)).nonzero()


@pytest.mark.parametrize(
    "roi",
    [
        Rectangle(100, 100, 200, 80),
        Rectangle(100, 100, 200, 80, 30),
        Circle(300, 180, 60),
        Ring(300, 180, 30, 60),
        Polygon(((100, 100), (300, 120), (200, 250))),
    ],
)
def test_each_shape_is_outlined_along_its_edge(roi):
    drawn = draw_overlay(_gray(), _result(_tool(roi)))
    rows, columns = _blue(drawn)
    assert len(rows) > 50
    (left, top), (right, bottom) = roi.outline().min(axis=0), roi.outline().max(axis=0)
    assert abs(columns.min() - left) <= 3
    assert abs(columns.max() - right) <= 3
    assert abs(rows.min() - top) <= 3
    assert abs(rows.max() - bottom) <= 3


def test_a_ring_shows_both_of_its_circles():
    drawn = draw_overlay(_gray(), _result(_tool(Ring(300, 180, 30, 60))))
    assert drawn[180, 330, 0] > 170
    assert drawn[180, 360, 0] > 170


def test_defects_are_boxed_and_named_only_where_the_tool_is_ng():
    defects = (Defect(200, 150, 20, 10, "missing"),)
    ok = draw_overlay(_gray(), _result(_tool(Rectangle(100, 100, 200, 80), defects=defects)))
    ng = draw_overlay(
        _gray(),
        _result(_tool(Rectangle(100, 100, 200, 80), ToolJudgement.NG, defects=defects, reason=text("1 missing"))),
    )
    assert len(_red(ok)[0]) == 0
    rows, columns = _red(ng[100:181])
    assert 145 <= rows.min() + 100 <= 150, "in the part there is the box, and the line to the label outside"
    assert columns.min() >= 196
    assert (ng[152:158, 203:217] == 110).all(), "nothing lies over the defect itself"
    assert len(_red(np.concatenate([ng[:100], ng[181:]]))[0]) > 200, "the label is outside the part"


def test_the_picture_itself_stays_as_it_was():
    image = _gray()
    drawn = draw_overlay(image, _result(_tool(Rectangle(100, 100, 200, 80), ToolJudgement.NG)))
    assert (image == 110).all()
    assert drawn.flags.writeable
    assert drawn.shape == image.shape


@pytest.mark.parametrize(
    "roi",
    [Rectangle(-400, -300, 2000, 1500), Circle(-100, -100, 500), Rectangle(1e6, 1e6, 10, 10), Rectangle(5, 5, 3, 3)],
)
def test_regions_outside_the_picture_are_clipped(roi):
    tool = _tool(roi, ToolJudgement.NG, defects=(Defect(-1e6, 1e6, 1e6, 1.0, "x"),), reason=text("out of the picture"))
    assert draw_overlay(_gray(), _result(tool)).shape == (360, 640, 3)


@pytest.mark.parametrize("size", [(320, 240), (640, 360), (4000, 3000)])
def test_lines_and_letters_grow_with_the_picture(size):
    width, height = size
    roi = Rectangle(width * 0.2, height * 0.2, width * 0.5, height * 0.5)
    drawn = draw_overlay(_gray(width, height), _result(_tool(roi, ToolJudgement.NG)))
    share = (drawn != 110).any(axis=2).mean()
    assert 0.003 < share < 0.9


def test_the_smallest_picture_can_be_drawn_on():
    assert draw_overlay(_gray(16, 16), _result(_tool(Circle(8, 8, 4), ToolJudgement.NG))).shape == (16, 16, 3)


def _named(name: str) -> np.ndarray:
    tool = ToolResult(name, "measure", ToolJudgement.NG, 1.0, 70.0, None, Circle(100, 100, 20))
    return draw_overlay(_gray(), _result(tool))


@pytest.mark.parametrize("character", "−°±µäñç×…ΔÆß螺丝缺")
def test_a_label_says_what_it_is_about_in_any_language_of_the_panel(character):
    """Regression: "nominal 40 (+1.0 ?1.0)"."""
    assert not np.array_equal(_named(f"a{character}b"), _named("a?b"))
    assert not np.array_equal(_named(f"a{character}b"), _named("ab"))


def test_what_no_font_can_draw_stands_as_a_question_mark_and_space_as_space():
    assert np.array_equal(_named("a\udcff\x07b"), _named("a??b")), "of a file whose name is no valid text"
    assert np.array_equal(_named("a\u202f\nb"), _named("a  b"))
