"""Each editing step gives a valid program and updates what refers to a tool by name."""

from __future__ import annotations

from dataclasses import replace

import pytest

from core.errors import InvalidProgramConfigError
from core.inspection import editing
from core.inspection.geometry import Circle, Rectangle
from core.inspection.program import LineFunction, OutputMap, OutputSpec, Program
from core.inspection.tool import ToolSpec
from core.inspection.tools import TOOLS
from core.inspection.tools.count import CountParams
from core.inspection.tools.measure_params import MeasureParams

BOX = Rectangle(10, 20, 100, 60)


def with_tools(*names: str, judgement: str = "all") -> Program:
    program = Program("p")
    for name in names:
        program = editing.with_tool(program, editing.new_tool(program, "area", BOX, name))
    return replace(program, judgement=judgement)


def following(program: Program, tool: str) -> Program:
    outputs = list(program.outputs.lines)
    outputs[5] = OutputSpec(LineFunction.TOOL_NG, tool, active_low=True)
    return replace(program, outputs=OutputMap(tuple(outputs)))


@pytest.mark.parametrize("kind", TOOLS)
def test_a_new_tool_has_the_defaults_of_its_kind(kind: str) -> None:
    tool = editing.new_tool(Program("p"), kind, BOX, "new")
    assert tool.threshold_pct == TOOLS[kind].default_threshold_pct
    assert tool.params == TOOLS[kind].params_type()


def test_a_new_tool_gets_the_next_free_name() -> None:
    assert [tool.name for tool in with_tools("cap", "cap", "cap").tools] == ["cap", "cap 2", "cap 3"]


def test_position_adjustment_comes_first_for_it_runs_first() -> None:
    program = with_tools("cap")
    program = editing.with_tool(program, editing.new_tool(program, "position_adjust", BOX, "place"))
    assert [tool.name for tool in program.tools] == ["place", "cap"]
    with pytest.raises(InvalidProgramConfigError, match="at most one position"):
        editing.with_tool(program, editing.new_tool(program, "position_adjust", BOX, "other"))


def test_rule_and_outputs_follow_a_tool_to_its_new_name() -> None:
    program = following(with_tools("cap", "rim", judgement="cap and (rim or not cap)"), "cap")
    cap = program.tools[0]
    renamed = editing.with_changed(program, {"cap": replace(cap, name="lid, left")})
    assert renamed.judgement == '"lid, left" and (rim or not "lid, left")'
    assert renamed.outputs.lines[5] == OutputSpec(LineFunction.TOOL_NG, "lid, left", active_low=True)
    assert editing.with_changed(renamed, {"lid, left": cap}) == program


def test_a_tool_keeps_its_id_and_shares_it_with_none() -> None:
    program = with_tools("cap", "rim")
    cap = program.tools[0]
    renamed = editing.with_changed(program, {"cap": replace(cap, name="lid")})
    copied, _ = editing.copied(renamed, renamed.tools)
    assert renamed.tools[0].id == cap.id
    assert len({tool.id for tool in copied.tools}) == len(copied.tools) == 4
    with pytest.raises(InvalidProgramConfigError, match="cap, rim have the same id"):
        replace(program, tools=tuple(replace(tool, id="a") for tool in program.tools))


def test_a_tool_without_an_id_is_known_by_its_first_name_from_its_first_new_one_on() -> None:
    program = replace(with_tools("cap"), tools=(replace(with_tools("cap").tools[0], id=""),))
    lid = editing.with_changed(program, {"cap": replace(program.tools[0], name="lid")})
    top = editing.with_changed(lid, {"lid": replace(lid.tools[0], name="top")})
    assert [tool.id for tool in (*lid.tools, *top.tools)] == ["cap", "cap"]
    assert editing.with_ids_of(top, replace(top, tools=(replace(top.tools[0], id=""),))) == top


def test_a_rename_to_a_name_that_is_taken_is_refused() -> None:
    program = with_tools("cap", "rim")
    with pytest.raises(InvalidProgramConfigError, match="Two tools have the name rim"):
        editing.with_changed(program, {"cap": replace(program.tools[0], name="rim")})


def test_outputs_of_a_removed_tool_become_unused() -> None:
    program = editing.without_tools(following(with_tools("cap", "rim"), "cap"), {"cap"})
    assert [tool.name for tool in program.tools] == ["rim"]
    assert program.outputs.lines[5].function is LineFunction.UNUSED


@pytest.mark.parametrize(
    ("before", "after"),
    [("2 of 3", "2 of 2"), ("3 of 3", "2 of 2"), ("any", "any"), ("cap or rim", "all"), ("rim", "rim")],
)
def test_the_rule_counts_anew_when_a_tool_goes(before: str, after: str) -> None:
    assert editing.without_tools(with_tools("cap", "rim", "slot", judgement=before), {"cap"}).judgement == after


def test_the_rule_counts_anew_when_a_tool_is_added_or_switched_off() -> None:
    program = with_tools("cap", "rim", judgement="2 of 2")
    more = editing.with_tool(program, editing.new_tool(program, "area", BOX, "slot"))
    assert more.judgement == "2 of 3"
    fewer = editing.with_changed(program, {"cap": replace(program.tools[0], enabled=False)})
    assert fewer.judgement == "1 of 1"


def test_the_last_tool_can_be_removed() -> None:
    assert editing.without_tools(with_tools("cap", judgement="1 of 1"), {"cap"}).tools == ()


def test_a_copy_lies_beside_its_tool_with_its_masks_and_a_name_of_its_own() -> None:
    program = with_tools("cap")
    masked = replace(program.tools[0], masks=(Circle(30, 40, 5),))
    program = editing.with_changed(program, {"cap": masked})
    copied, names = editing.copied(program, (masked,))
    assert names == ("cap 2",)
    copy = copied.tools[1]
    assert (copy.roi.center[0] - BOX.center[0], copy.masks[0].center) == (editing.COPY_OFFSET_PX, (54.0, 64.0))


def test_a_copy_takes_its_second_region_along_but_not_the_part_that_the_master_shows() -> None:
    second, part = Circle(80, 40, 10), Rectangle(20, 20, 30, 30)
    measured = ToolSpec("measure", "gap", BOX, MeasureParams(second=second), 70.0)
    counted = ToolSpec("count", "caps", BOX, CountParams(target="parts", part=part), 70.0)
    copied, _ = editing.copied(with_tools("cap"), (measured, counted))
    assert copied.tools[1].params.second.center == (104.0, 64.0)
    assert copied.tools[2].params.part == part


@pytest.mark.parametrize(("by", "order"), [(1, "bac"), (2, "bca"), (99, "bca"), (-1, "abc")])
def test_a_tool_moves_in_the_list_and_stops_at_its_ends(by: int, order: str) -> None:
    program = editing.moved_in_list(with_tools("a", "b", "c"), "a", by)
    assert "".join(tool.name for tool in program.tools) == order
