"""Editing a program: pure functions from one valid `Program` to the next.

The judgement rule and the outputs refer to tools by name: they follow a rename, drop a removed tool, and an `N of M`
rule is recounted. No step therefore ends in an invalid program. A tool keeps its id; a tool without one gets, when it
is renamed, the old name as its id, because older versions know it by that.
"""

from __future__ import annotations

import itertools
import secrets
from dataclasses import replace
from typing import TYPE_CHECKING

from core.errors import InvalidProgramConfigError
from core.fields import fields_of
from core.inspection.geometry import Pose, Roi
from core.inspection.program import POSITION, LineFunction, OutputSpec, Program
from core.inspection.reading_tool import ReadingParams
from core.inspection.region_fields import RoiField
from core.inspection.rule import is_counting, parse_rule, recounted, renamed_in_rule
from core.inspection.tool import AnyToolSpec, ToolSpec
from core.inspection.tools import TOOLS

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from core.inspection.calibration import Calibration
    from core.inspection.tool import Params

COPY_OFFSET_PX = 24.0


def calibrated(program: Program, present: Calibration | None) -> Program:
    """The program with what it measures in mm by: the calibration that it has, or the station's present one.

    A program keeps its calibration, so that the same version always judges by the same numbers; one that measures
    nothing in mm has none.
    """
    wanted = (program.calibration or present) if program.needs_calibration else None
    return program if wanted == program.calibration else replace(program, calibration=wanted)


def new_tool(program: Program, kind: str, roi: Roi, name: str) -> AnyToolSpec:
    """A tool of that kind with its default limit and parameters, named `name`, or that with the next free number."""
    tool = TOOLS[kind]
    spec = ToolSpec(kind, free_name(program, name), roi, tool.params_type(), tool.default_threshold_pct)
    return replace(spec, id=_new_id())


def _new_id() -> str:
    """Random, not a counter: the id of a removed tool must never be given to another tool."""
    return secrets.token_hex(4)


def free_name(program: Program, wanted: str) -> str:
    """`wanted`, or `wanted` with the lowest number that is not in use."""
    taken = {tool.name for tool in program.tools}
    names = itertools.chain([wanted], (f"{wanted} {number}" for number in itertools.count(2)))
    return next(name for name in names if name not in taken)


def tool_named(program: Program, name: str) -> AnyToolSpec | None:
    return next((tool for tool in program.tools if tool.name == name), None)


def with_tool(program: Program, tool: AnyToolSpec) -> Program:
    """Add the tool at the end of the list; a position adjustment at the start, as it runs first.

    Raises:
        InvalidProgramConfigError: there are too many tools, or there is a position adjustment already.
    """
    is_first = tool.type == POSITION
    return _with_tools(program, (tool, *program.tools) if is_first else (*program.tools, tool))


def with_changed(program: Program, changed: Mapping[str, AnyToolSpec]) -> Program:
    """Replace the tools of these names; rule and outputs follow a tool that is renamed.

    Raises:
        InvalidProgramConfigError: a name is taken or not valid, or the judgement rule does not allow the change.
    """
    for old, tool in changed.items():
        if tool.name != old:
            program = _renamed(program, old, tool.name)
    by_name = {tool.name: tool for tool in changed.values()}
    tools = (replace(by_name.get(tool.name, tool), id=tool.id) for tool in program.tools)
    return _with_tools(program, tuple(tools))


def without_tools(program: Program, names: Collection[str]) -> Program:
    """Remove tools. Outputs that signaled one of them become unused; a rule that named one becomes `all`."""
    lines = tuple(OutputSpec() if line.tool in names and _follows(line) else line for line in program.outputs.lines)
    program = replace(program, outputs=replace(program.outputs, lines=lines))
    return _with_tools(program, tuple(tool for tool in program.tools if tool.name not in names))


def copied(program: Program, tools: Collection[AnyToolSpec]) -> tuple[Program, tuple[str, ...]]:
    """Add copies of tools (of this program or another), slightly moved; also returns their names.

    Raises:
        InvalidProgramConfigError: see `with_tool`.
    """
    names = []
    for tool in tools:
        name = free_name(program, tool.name)
        beside = Pose(COPY_OFFSET_PX, COPY_OFFSET_PX)
        copy = replace(
            tool,
            name=name,
            roi=tool.roi.moved(beside),
            masks=tuple(mask.moved(beside) for mask in tool.masks),
            params=_moved(tool.params, beside),
            id=_new_id(),
        )
        if isinstance(copy.params, ReadingParams):
            copy = replace(copy, params=replace(copy.params, is_part_id=False))  # one tool alone reads it
        program = with_tool(program, copy)
        names.append(name)
    return program, tuple(names)


def _moved(params: Params, by: Pose) -> Params:
    """The parameters, with the regions that go with the tool moved; those that show what is taught stay."""
    own = (name for name, field in fields_of(type(params)).items() if isinstance(field, RoiField) and field.is_own)
    rois = {name: getattr(params, name) for name in own}
    return replace(params, **{name: roi.moved(by) for name, roi in rois.items() if roi is not None})


def moved_in_list(program: Program, name: str, by: int) -> Program:
    """Move the tool by that many places down the list (up when negative); it stops at the ends."""
    tools = list(program.tools)
    at = next(number for number, tool in enumerate(tools) if tool.name == name)
    tools.insert(min(max(at + by, 0), len(tools) - 1), tools.pop(at))
    return replace(program, tools=tuple(tools))


def with_ids_of(before: Program, program: Program) -> Program:
    """Give tools without an id the id of the tool with the same name in `before`."""
    ids = {tool.name: tool.id for tool in before.tools}
    taken = {tool.id for tool in program.tools}
    tools = (
        tool if tool.id or (known := ids.get(tool.name, "")) in taken else replace(tool, id=known)
        for tool in program.tools
    )
    return replace(program, tools=tuple(tools))


def _with_tools(program: Program, tools: tuple[AnyToolSpec, ...]) -> Program:
    """Replace the tools and keep the rule valid: `N of M` is recounted, a rule that no longer works becomes `all`."""
    counted = replace(program, judgement="all", tools=tools)
    rule = recounted(program.judgement, len(counted.judged))
    if counted.judged and not is_counting(rule):
        try:
            parse_rule(rule, counted.judged)
        except InvalidProgramConfigError:
            rule = "all"
    return replace(counted, judgement=rule)


def _renamed(program: Program, old: str, new: str) -> Program:
    taken = {tool.id for tool in program.tools}
    tools = tuple(
        replace(tool, name=new, id=tool.id or (_new_id() if old in taken else old)) if tool.name == old else tool
        for tool in program.tools
    )
    lines = tuple(
        replace(line, tool=new) if line.tool == old and _follows(line) else line for line in program.outputs.lines
    )
    return replace(
        program,
        tools=tuple(_following(tool, old, new) for tool in tools),
        judgement=renamed_in_rule(program.judgement, old, new),
        outputs=replace(program.outputs, lines=lines),
    )


def _following(tool: AnyToolSpec, old: str, new: str) -> AnyToolSpec:
    """The tool; where its text must be that of the renamed one, of that one by its new name."""
    if not isinstance(tool.params, ReadingParams) or tool.params.same_as != old:
        return tool
    return replace(tool, params=replace(tool.params, same_as=new))


def _follows(line: OutputSpec) -> bool:
    return line.function in (LineFunction.TOOL_OK, LineFunction.TOOL_NG)
