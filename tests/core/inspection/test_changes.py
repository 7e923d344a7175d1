from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.inspection.changes import changes
from core.inspection.editing import with_changed
from core.inspection.geometry import Circle, Polygon, Rectangle, Ring, Roi
from core.inspection.program import (
    DEFAULT_OUTPUTS,
    CameraSpec,
    ChallengeSpec,
    HoldSpec,
    LineFunction,
    OutputMap,
    OutputSpec,
    Program,
    TriggerSpec,
    tool_from_json,
)

if TYPE_CHECKING:
    from core.inspection.tool import AnyToolSpec

ROI = {"shape": "rectangle", "x": 10, "y": 10, "width": 40, "height": 20}


def tool(name: str = "pins", kind: str = "area", **changed: Any) -> AnyToolSpec:
    return tool_from_json({"type": kind, "name": name, "roi": ROI, "threshold_pct": 70, **changed}, "tool 1")


BASE = Program("Cap", (tool(), tool("bore")))


def with_pins(**changed: Any) -> Program:
    return replace(BASE, tools=(tool(**changed), BASE.tools[1]))


def with_roi(before: Roi, after: Roi) -> list[str]:
    pins = BASE.tools[0]
    old, new = (replace(BASE, tools=(replace(pins, roi=roi),)) for roi in (before, after))
    return told(old, new)


def told(before: Program, after: Program) -> list[str]:
    return [str(change.text) for change in changes(before, after)]


def outputs(**lines: OutputSpec) -> OutputMap:
    return OutputMap(tuple(lines.get(f"out{number}", line) for number, line in enumerate(DEFAULT_OUTPUTS, start=1)))


def test_equal_programs_have_no_changes() -> None:
    assert changes(BASE, Program.from_json(BASE.to_json())) == ()


@pytest.mark.parametrize(
    ("after", "sentence"),
    [
        (with_pins(threshold_pct=80), "pins: Limit 70 % → 80 %"),
        (with_pins(threshold_pct=70.5), "pins: Limit 70 % → 70.5 %"),
        (with_pins(upper_limit_pct=120), "pins: Upper limit off → 120 %"),
        (with_pins(enabled=False), "pins: Enabled on → off"),
        (with_pins(params={"method": "fixed"}), "pins: Level Automatic, as taught → Fixed"),
        (with_pins(params={"level": 90}), "pins: Fixed level 128 → 90"),
        (with_pins(masks=[ROI]), "pins: Don't-care masks: 0 → 1"),
        (replace(BASE, name="Lid"), "Renamed: Cap → Lid"),
        (replace(BASE, description="x"), "Description changed"),
        (replace(BASE, judgement="any"), "Judgement rule: all → any"),
        (replace(BASE, deadline_ms=500), "Deadline: 2000 ms → 500 ms"),
        (replace(BASE, master="a" * 64), "Master image registered"),
        (replace(BASE, trigger=TriggerSpec("internal")), "Trigger Software → Internal"),
        (replace(BASE, trigger=TriggerSpec(interval_ms=250)), "Interval 1000 ms → 250 ms"),
        (replace(BASE, camera=CameraSpec(exposure_us=500)), "Exposure the camera's own → 500 µs"),
        (replace(BASE, outputs=OutputMap(pulse_ms=None)), "Result pulse: 50 ms → until the next trigger"),
        (replace(BASE, outputs=outputs(out4=OutputSpec(LineFunction.ERROR))), "OUT4: READY → ERROR"),
        (
            replace(BASE, outputs=outputs(out6=OutputSpec(LineFunction.TOOL_NG, "pins", active_low=True))),
            "OUT6: Not used → pins is NG, active low",
        ),
    ],
)
def test_each_change_is_a_sentence_of_its_own(after: Program, sentence: str) -> None:
    assert told(BASE, after) == [sentence]


def test_a_master_is_replaced_or_removed() -> None:
    taught = replace(BASE, master="a" * 64)
    assert told(taught, replace(BASE, master="b" * 64)) == ["Master image replaced"]
    assert told(taught, BASE) == ["Master image removed"]


@pytest.mark.parametrize(
    ("before", "after", "how"),
    [
        (Rectangle(10, 10, 40, 20), Rectangle(22, 10, 40, 20), "moved by 12 px"),
        (Rectangle(10, 10, 40, 20), Rectangle(7, 6, 46, 28), "6 px wider, 8 px higher"),
        (Rectangle(10, 10, 40, 20), Rectangle(10, 10, 38, 20), "moved by 1 px, 2 px narrower"),
        (Rectangle(10, 10, 40, 20, 175), Rectangle(10, 10, 40, 20, -175), "turned by 10°"),
        (Circle(9, 9, 5), Circle(9, 9, 6.5), "radius 5 px → 6.5 px"),
        (Ring(9, 9, 5, 8), Ring(9, 13, 4, 8), "moved by 4 px, inner radius 5 px → 4 px"),
        (Rectangle(10, 10, 40, 20), Circle(30, 20, 10), "rectangle → circle"),
        (Polygon(((0, 0), (9, 0), (0, 9))), Polygon(((3, 4), (12, 4), (3, 13))), "moved by 5 px"),
        (Polygon(((0, 0), (9, 0), (0, 9))), Polygon(((0, 0), (9, 0), (9, 9), (0, 9))), "with other corners"),
        (Circle(9, 9, 5), Circle(9.01, 9, 5), "a little changed"),
    ],
)
def test_a_changed_region_is_described_by_its_shift_and_size(before: Roi, after: Roi, how: str) -> None:
    assert with_roi(before, after) == [f"pins: Region {how}"]


def test_tools_come_go_are_renamed_and_change_places() -> None:
    pins, bore = BASE.tools
    assert told(BASE, replace(BASE, tools=(pins,))) == ["Tool bore removed"]
    assert told(BASE, replace(BASE, tools=(*BASE.tools, tool("cap")))) == ["Tool cap added"]
    assert told(BASE, replace(BASE, tools=(bore, pins))) == ["Order of the tools changed"]
    assert told(BASE, replace(BASE, tools=(replace(pins, name="legs"), bore))) == ["Tool pins renamed to legs"]


def test_a_new_name_never_hides_what_else_changed() -> None:
    """With ids, with a name that becomes an id, and from clients that send no ids."""
    pins, bore = BASE.tools
    said = ["Tool pins renamed to legs", "pins: Limit 70 % → 50.3 %"]
    with_ids = replace(BASE, tools=(replace(pins, id="a"), replace(bore, id="b")))
    for before in (with_ids, BASE):
        tool = replace(before.tools[0], name="legs", threshold_pct=50.3)
        assert told(before, with_changed(before, {"pins": tool})) == said
        moved = replace(tool, roi=Circle(30, 30, 9))
        assert told(before, with_changed(before, {"pins": moved}))[0] == said[0]
    assert told(BASE, replace(BASE, tools=(replace(pins, name="legs", threshold_pct=50.3), bore))) == said


def test_two_tools_that_swap_their_names_are_told_as_that() -> None:
    before = replace(BASE, tools=tuple(replace(tool, id=tool.name) for tool in BASE.tools))
    pins, bore = before.tools
    after = replace(before, tools=(replace(pins, name="bore"), replace(bore, name="pins")))
    assert told(before, after) == ["Tool pins renamed to bore", "Tool bore renamed to pins"]


def test_a_tool_in_the_place_of_a_removed_one_is_a_new_tool() -> None:
    before = replace(BASE, tools=(replace(BASE.tools[0], id="a"),))
    other = replace(before.tools[0], id="b", name="legs", roi=Circle(90, 90, 5))
    assert told(before, replace(before, tools=(other,))) == ["Tool pins removed", "Tool legs added"]


def test_a_tool_of_another_kind_is_another_tool() -> None:
    (change,) = changes(BASE, with_pins(kind="outline"))
    assert str(change.text) == "pins: Area replaced by Outline"
    assert (change.before["type"], change.after["type"]) == ("area", "outline")


def test_a_change_names_its_place_and_both_values_for_machines() -> None:
    first, second = changes(BASE, with_pins(threshold_pct=80, params={"level": 90}))
    assert (first.tool, first.path, first.before, first.after) == ("pins", "threshold_pct", 70.0, 80.0)
    assert (second.what, second.before, second.after) == ("tool pins: params.level", 128, 90)
    (line,) = changes(BASE, replace(BASE, outputs=outputs(out4=OutputSpec())))
    assert line.path == "outputs.lines.4"
    assert line.after == {"function": "unused", "tool": "", "active_low": False}


LEAVES = [
    ("name", "Lid"),
    ("description", "x"),
    ("judgement", "any"),
    ("deadline_ms", 500),
    ("master", "c" * 64),
    ("trigger", TriggerSpec(edge="falling")),
    ("trigger", TriggerSpec(delay_ms=5)),
    ("camera", CameraSpec(gain_db=3)),
    ("camera", CameraSpec(test_pattern="Cap")),
    ("outputs", OutputMap(pulse_ms=20)),
    ("outputs", outputs(out8=OutputSpec(LineFunction.ON))),
    ("hold", HoldSpec(on_ng=True)),
    ("hold", HoldSpec(after_ng=5)),
    ("challenge", ChallengeSpec("shift")),
    ("challenge", ChallengeSpec("both", 0.5, 2, 5)),
    ("tools", (tool(masks=[ROI]),)),
    ("tools", (tool(report_only=True),)),
    ("tools", (tool(kind="position_adjust", params={"search_roi": ROI}),)),
    ("tools", (tool(kind="position_adjust"),)),
    ("tools", ()),
]


@given(st.sets(st.sampled_from(range(len(LEAVES)))), st.sets(st.sampled_from(range(len(LEAVES)))))
def test_two_versions_differ_exactly_if_there_are_changes(one: set[int], other: set[int]) -> None:
    before, after = (replace(BASE, **dict(LEAVES[place] for place in sorted(chosen))) for chosen in (one, other))
    found = changes(before, after)
    assert bool(found) == (before.version_hash != after.version_hash)
    assert all(str(change.text) and change.what for change in found)
    assert all(change.before != change.after for change in found)
