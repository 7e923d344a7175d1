"""Changing a program: pure steps from one valid `Program` to the next.

What refers to a tool by its name (the judgement rule, outputs) follows it when it is renamed and lets go of it when it
is removed, and a rule that counts tools counts anew: so no step ends in a program that cannot exist. A tool keeps its
id through all of them; one without keeps, as its id, the name by which older versions know it when it is renamed.
"""

from __future__ import annotations

import itertools
import secrets
from dataclasses import replace
from typing import TYPE_CHECKING

from core.errors import InvalidProgramConfigError
from core.inspection.geometry import Pose, Roi
from core.inspection.program import POSITION, LineFunction, OutputSpec, Program
from core.inspection.rule import is_counting, parse_rule, recounted, renamed_in_rule
from core.inspection.tool import AnyToolSpec, ToolSpec
from core.inspection.tools import TOOLS

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

COPY_OFFSET_PX = 24.0


def new_tool(program: Program, kind: str, roi: Roi, name: str) -> AnyToolSpec:
    """A tool of that kind with its default limit and parameters, called `name` or the next free name like it."""
    tool = TOOLS[kind]
    spec = ToolSpec(kind, free_name(program, name), roi, tool.params_type(), tool.default_threshold_pct)
    return replace(spec, id=_new_id())


def _new_id() -> str:
    """No number that counts up: the id of a tool that was removed must never come back as another tool's."""
    return secrets.token_hex(4)


def free_name(program: Program, wanted: str) -> str:
    """`wanted`, or that with the first number that no tool of the program bears."""
    taken = {tool.name for tool in program.tools}
    names = itertools.chain([wanted], (f"{wanted} {number}" for number in itertools.count(2)))
    return next(name for name in names if name not in taken)


def tool_named(program: Program, name: str) -> AnyToolSpec | None:
    return next((tool for tool in program.tools if tool.name == name), None)


def with_tool(program: Program, tool: AnyToolSpec) -> Program:
    """The tool at the end of the list; a position adjustment at its head, for it runs first.

    Raises:
        InvalidProgramConfigError: there are too many tools, or there is a position adjustment already.
    """
    is_first = tool.type == POSITION
    return _with_tools(program, (tool, *program.tools) if is_first else (*program.tools, tool))


def with_changed(program: Program, changed: Mapping[str, AnyToolSpec]) -> Program:
    """The tools of these names replaced; a tool that bears another name now is followed by rule and outputs.

    Raises:
        InvalidProgramConfigError: a name is taken or will not do, or the judgement rule does not allow it.
    """
    for old, tool in changed.items():
        if tool.name != old:
            program = _renamed(program, old, tool.name)
    by_name = {tool.name: tool for tool in changed.values()}
    tools = (replace(by_name.get(tool.name, tool), id=tool.id) for tool in program.tools)
    return _with_tools(program, tuple(tools))


def without_tools(program: Program, names: Collection[str]) -> Program:
    """Outputs that followed one of them are unused from then on; a rule that named one becomes `all`."""
    lines = tuple(OutputSpec() if line.tool in names and _follows(line) else line for line in program.outputs.lines)
    program = replace(program, outputs=replace(program.outputs, lines=lines))
    return _with_tools(program, tuple(tool for tool in program.tools if tool.name not in names))


def copied(program: Program, tools: Collection[AnyToolSpec]) -> tuple[Program, tuple[str, ...]]:
    """Copies of the tools (of this program or another) a little beside them, and the names that they got.

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
            id=_new_id(),
        )
        program = with_tool(program, copy)
        names.append(name)
    return program, tuple(names)


def moved_in_list(program: Program, name: str, by: int) -> Program:
    """That tool so many places down the list (up when negative); it stops at the ends."""
    tools = list(program.tools)
    at = next(number for number, tool in enumerate(tools) if tool.name == name)
    tools.insert(min(max(at + by, 0), len(tools) - 1), tools.pop(at))
    return replace(program, tools=tuple(tools))


def with_ids_of(before: Program, program: Program) -> Program:
    """The tools that came without an id are, by their names, those of the version that was edited."""
    ids = {tool.name: tool.id for tool in before.tools}
    taken = {tool.id for tool in program.tools}
    tools = (
        tool if tool.id or (known := ids.get(tool.name, "")) in taken else replace(tool, id=known)
        for tool in program.tools
    )
    return replace(program, tools=tuple(tools))


def _with_tools(program: Program, tools: tuple[AnyToolSpec, ...]) -> Program:
    """With a judgement rule that these tools allow: one that counts them counts anew, an impossible one becomes all."""
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
        tools=tools,
        judgement=renamed_in_rule(program.judgement, old, new),
        outputs=replace(program.outputs, lines=lines),
    )


def _follows(line: OutputSpec) -> bool:
    return line.function in (LineFunction.TOOL_OK, LineFunction.TOOL_NG)
