"""The marks of a tool are at the right places of the picture, and are not computed while judging."""

from __future__ import annotations

import numpy as np
import pytest

from core.inspection.frame import Frame
from core.inspection.geometry import Pose, Rectangle, Ring, Roi
from core.inspection.imaging import content_hash
from core.inspection.inspector import Inspector
from core.inspection.program import Program
from core.inspection.seen import Finding, Marked, Meaning, Seen
from core.inspection.tool import AnyTool, ToolSpec
from core.inspection.tools import TOOLS
from core.inspection.workbench import Workbench
from tests.core.inspection.conftest import DrawnPart

TURNED = DrawnPart(dx=14.0, dy=-9.0, angle_deg=6.0)
STAY = Pose.identity()
PINS, HOLE = Rectangle(168, 256, 164, 78), Rectangle(180, 150, 80, 80)
RED = Rectangle(320, 160, 160, 80)
SAMPLE = Rectangle(350, 190, 20, 20)


def taught(kind: str, roi: Roi, **params: object) -> AnyTool:
    tool = TOOLS[kind]
    return tool(ToolSpec(kind, kind, roi, tool.params_type(**params), tool.default_threshold_pct), DrawnPart().scene())


def counted_at(seen: Seen, x: float, y: float) -> bool:
    found = seen.marked
    assert isinstance(found, Marked)
    row, column = round(y) - found.window.y, round(x) - found.window.x
    inside = 0 <= row < found.mask.shape[0] and 0 <= column < found.mask.shape[1]
    return inside and bool(found.mask[row, column])


@pytest.mark.parametrize("part", [DrawnPart(), TURNED], ids=["as taught", "turned"])
def test_the_counted_pixels_of_an_area_lie_on_the_part(part: DrawnPart) -> None:
    seen = taught("area", PINS, target="dark").see(part.scene(), part.pose)
    for number in range(4):
        assert counted_at(seen, *part.pose.move((189.0 + 40 * number, 295.0)))
        assert not counted_at(seen, *part.pose.move((209.0 + 40 * number, 295.0)))


def test_the_pixels_of_a_color_lie_on_the_part_and_its_swatch_is_what_the_master_shows() -> None:
    tool = taught("color_area", RED, samples=(SAMPLE,))
    seen = tool.see(TURNED.scene(), TURNED.pose)
    assert counted_at(seen, *TURNED.pose.move((360.0, 200.0)))
    assert not counted_at(seen, *TURNED.pose.move((440.0, 200.0)))
    (swatch,) = seen.colors
    assert swatch == pytest.approx(DrawnPart().image()[200, 360].tolist(), abs=1)


def test_what_differs_and_what_is_a_blob_is_not_called_an_area() -> None:
    scene = DrawnPart("missing pin").scene()
    differs = taught("surface", PINS).see(scene, STAY)
    assert counted_at(differs, 309.0, 295.0)
    assert not counted_at(differs, 269.0, 295.0)
    blobs = taught("count", PINS, target="dark").see(scene, STAY)
    meanings = [(seen.marked.meaning, seen.marked.number) for seen in (differs, blobs) if seen.marked]
    assert meanings == [(Meaning.DIFFERENCE, None), (Meaning.BLOBS, 3)]


def test_found_edges_are_lines_on_the_edges_and_the_arrow_goes_along_the_scan() -> None:
    seen = taught("edge_detection", PINS).see(TURNED.scene(), TURNED.pose)
    assert seen.findings == (Finding.FOUND,)
    back = TURNED.pose.matrix()[:, :2].T  # a rotation: its inverse is its transpose
    columns = sorted(
        float(((points - (TURNED.pose.x_px, TURNED.pose.y_px)) @ back.T)[:, 0].mean()) + 320.0
        for _, points in seen.lines
    )
    assert columns == pytest.approx([180, 198, 220, 238, 260, 278, 300, 318], abs=1.0)
    ((start, end),) = seen.arrows
    assert np.degrees(np.arctan2(start[1] - end[1], end[0] - start[0])) == pytest.approx(6.0, abs=0.1)


def test_a_missing_pin_shows_its_edges_as_missing() -> None:
    seen = taught("edge_detection", PINS).see(DrawnPart("missing pin").scene(), STAY)
    missing = [points[:, 0].mean() for finding, points in seen.lines if finding is Finding.MISSING]
    assert sorted(missing) == pytest.approx([300, 318], abs=1.0)


def test_a_ring_is_scanned_outwards_and_its_arrows_show_it() -> None:
    arrows = taught("edge_detection", Ring(220, 190, 10, 34)).see(DrawnPart().scene(), STAY).arrows
    assert len(arrows) >= 4
    for start, end in arrows:
        assert np.hypot(start[0] - 220, start[1] - 190) < 12 < 32 < np.hypot(end[0] - 220, end[1] - 190)


def test_an_outline_shows_which_of_its_edges_are_found_missing_and_extra() -> None:
    tool = taught("outline", HOLE)
    assert tool.see(DrawnPart().scene(), STAY).findings == (Finding.FOUND,)
    found = tool.see(TURNED.scene(), TURNED.pose).dots[Finding.FOUND]
    radii = np.hypot(*(found - TURNED.pose.move((220.0, 190.0))).T)
    assert radii == pytest.approx(24.0, abs=1.5)
    moved = tool.see(DrawnPart("moved hole").scene(), STAY)
    assert moved.findings == tuple(Finding)
    assert np.hypot(*(moved.dots[Finding.MISSING] - (220, 190)).T) == pytest.approx(24.0, abs=1.5)
    assert np.hypot(*(moved.dots[Finding.EXTRA] - (232, 190)).T) == pytest.approx(24.0, abs=3.0)


def test_position_adjustment_shows_its_edges_where_the_part_is() -> None:
    tool = taught("position_adjust", Rectangle(130, 110, 380, 260))
    home = tool.see(DrawnPart().scene(), Pose.identity(tool.spec.roi.center)).dots[Finding.FOUND]
    found = tool.measure(TURNED.scene(), STAY).pose
    assert found is not None
    away = tool.see(TURNED.scene(), found).dots
    there = np.vstack([away[Finding.FOUND], away[Finding.MISSING]])
    distances = np.linalg.norm(found.apply(home)[:, None] - there[None], axis=2).min(axis=1)
    assert distances.max() < 0.1
    assert len(away[Finding.FOUND]) > 0.8 * len(home)


@pytest.fixture(scope="module")
def program() -> Program:
    """Position adjustment within a few pixels, and the dark area of the pins."""
    position, area = (TOOLS[kind] for kind in ("position_adjust", "area"))
    near = position.params_type(max_shift_px=3.0)
    tools = (
        ToolSpec("position_adjust", "place", Rectangle(130, 110, 380, 260), near, position.default_threshold_pct),
        ToolSpec("area", "pins", PINS, area.params_type(target="dark"), area.default_threshold_pct),
    )
    return Program("part", tools=tools, master=content_hash(DrawnPart().image()))


def test_marks_are_computed_for_the_requested_tool_only(program: Program) -> None:
    bench, image = Workbench(), DrawnPart().image()
    assert bench.try_on(program, image, image).seen == {}
    place = bench.try_on(program, image, image, "place").seen
    assert list(place) == ["place"]
    assert place["place"].findings == (Finding.FOUND,)
    pins = bench.try_on(program, image, image, "pins").seen
    assert list(pins) == ["pins"]
    assert counted_at(pins["pins"], 189.0, 295.0)


def test_of_a_part_that_is_not_accepted_only_position_adjustment_shows_anything(program: Program) -> None:
    inspector, frame = Inspector(program, DrawnPart().image()), Frame(0, 0, DrawnPart(dx=9.0).image())
    result = inspector.inspect(frame)
    assert result.pose is None
    assert len(inspector.see(frame, result, "place").dots[Finding.FOUND]) > 0
    assert inspector.see(frame, result, "pins").marked is None
