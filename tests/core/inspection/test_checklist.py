"""The checklist shows what prevents activating a program, and what its author should know."""

from __future__ import annotations

from dataclasses import replace

import pytest

from core.inspection import editing
from core.inspection.checklist import About, Level, can_be_activated, checks
from core.inspection.geometry import Rectangle
from core.inspection.program import LineFunction, OutputMap, OutputSpec, Program, TriggerSpec
from core.inspection.result import Scored, ToolJudgement, ToolResult
from core.inspection.workbench import Trial
from core.text import text

BOX = Rectangle(10, 20, 100, 60)


def program(**changed: object) -> Program:
    empty = Program("p", master="0" * 64)
    whole = editing.with_tool(empty, editing.new_tool(empty, "area", BOX, "cap"))
    whole = editing.with_tool(whole, editing.new_tool(whole, "position_adjust", BOX, "place"))
    return replace(whole, **changed)  # type: ignore[arg-type]


def on_master(*failed: str) -> Trial:
    tools = tuple(
        ToolResult(name, "area", ToolJudgement.NG if name in failed else ToolJudgement.OK, 50.0, 70.0, None, BOX)
        for name in ("place", "cap")
    )
    return Trial(Scored(tools))


def told(made: Program, trial: Trial | None, level: Level) -> list[str]:
    return [str(check.text) for check in checks(made, trial) if check.level is level]


def outputs(*functions: LineFunction) -> OutputMap:
    lines = [OutputSpec(function) for function in functions]
    return OutputMap(tuple(lines + [OutputSpec()] * (8 - len(lines))))


def test_a_whole_program_has_nothing_open() -> None:
    found = checks(program(), on_master())
    assert can_be_activated(found)
    assert {check.level for check in found} == {Level.DONE}


def test_without_master_or_tool_it_cannot_be_activated() -> None:
    assert told(Program("p"), None, Level.OPEN) == [
        "There is no master image. Register one in step 2.",
        "No tool judges. Add one in step 3.",
    ]


def test_what_is_open_comes_first_and_says_which_step_it_is_about() -> None:
    found = checks(program(), on_master("cap"))
    assert not can_be_activated(found)
    assert (found[0].level, found[0].about) == (Level.OPEN, About.TOOLS)
    assert str(found[0].text) == "cap rejects the master itself. Change its limit or its region."


def test_a_tool_that_cannot_be_taught_says_why() -> None:
    assert told(program(), Trial(problems={"cap": text("cap: nothing there")}), Level.OPEN) == ["cap: nothing there"]


def test_while_the_master_is_not_judged_yet_nothing_is_claimed_of_it() -> None:
    assert not any("master passes" in sentence for sentence in told(program(), None, Level.DONE))


@pytest.mark.parametrize(
    ("made", "hint"),
    [
        (
            program(outputs=outputs(LineFunction.BUSY)),
            "No output tells OK or NG: the machine is not told the result.",
        ),
        (
            program(outputs=outputs(LineFunction.NG)),
            "No output tells OK or ERROR: to the machine a part that was not judged looks like a good one.",
        ),
        (program(outputs=outputs(LineFunction.OK, LineFunction.OK)), "OUT1, OUT2 tell the same."),
        (
            program(outputs=outputs(*[LineFunction.OK] + [LineFunction.OFF] * 7)),
            "OUT8 shares its pin with SPI CE0. Use it only where no SPI device is connected.",
        ),
        (
            program(trigger=TriggerSpec("internal", interval_ms=40)),
            "A result is held for 50 ms, but the next part comes after 40 ms.",
        ),
        (
            editing.without_tools(program(), {"place"}),
            "Without position adjustment every part must lie in exactly the same place.",
        ),
    ],
)
def test_hints_stop_nothing(made: Program, hint: str) -> None:
    found = checks(made, on_master())
    assert hint in told(made, on_master(), Level.HINT)
    assert can_be_activated(found)


def test_what_a_tool_was_taught_is_remarked_and_stops_nothing() -> None:
    trial = replace(on_master(), notes={"cap": text("OK sample {number} is unlike the others.", number=3)})
    assert told(program(), trial, Level.HINT) == ["cap: OK sample 3 is unlike the others."]
    assert can_be_activated(checks(program(), trial))


@pytest.mark.parametrize(("x", "y", "room"), [(10, 20, 10), (30, 25, 5), (90, 100, 10)])
def test_a_hint_says_that_a_part_can_hardly_move(x: float, y: float, room: int) -> None:
    made = program()
    place = replace(editing.tool_named(made, "place"), roi=Rectangle(x, y, 100, 90))  # type: ignore[type-var]
    made = editing.with_changed(made, {"place": place})
    hints = [
        str(check.text) for check in checks(made, None, (200, 120 if room == 5 else 200)) if check.level is Level.HINT
    ]
    told = f"The region of place ends {room} px from the edge of the picture. A part that lies further out is NG."
    assert (told in hints) is (room < 10)


def test_a_hint_names_an_output_of_a_disabled_tool() -> None:
    made = program()
    lines = list(made.outputs.lines)
    lines[5] = OutputSpec(LineFunction.TOOL_OK, "cap")
    made = replace(made, outputs=OutputMap(tuple(lines)))
    made = editing.with_changed(made, {"cap": replace(editing.tool_named(made, "cap"), enabled=False)})  # type: ignore[type-var]
    assert "OUT6 follows cap, which is switched off." in told(made, None, Level.HINT)
