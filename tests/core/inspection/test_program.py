from __future__ import annotations

import copy
import json
from dataclasses import fields, replace
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings

from core.errors import InvalidProgramConfigError
from core.inspection.geometry import Circle, Rectangle, Roi
from core.inspection.program import (
    DEFAULT_OUTPUTS,
    MAX_TOOLS,
    CameraSpec,
    ChallengeSpec,
    LineFunction,
    OutputMap,
    OutputSpec,
    Program,
    TriggerSpec,
    describe_tools,
    tool_from_json,
    tool_to_json,
)
from core.inspection.tool import AnyToolSpec, ToolSpec
from core.inspection.tools import TOOLS
from tests.core.inspection.any_program import extreme_program, programs

if TYPE_CHECKING:
    from collections.abc import Callable

SQUARE = {"shape": "rectangle", "x": 10, "y": 10, "width": 40, "height": 30}

AREA = {"type": "area", "name": "cap", "roi": SQUARE}


def area(name: str = "cap", roi: Roi | None = None, **changes: Any) -> AnyToolSpec:
    spec = ToolSpec("area", name, roi or Rectangle(10, 10, 40, 30), TOOLS["area"].params_type())
    return replace(spec, **changes)


def position(name: str = "locate", **changes: Any) -> AnyToolSpec:
    kind = TOOLS["position_adjust"]
    return replace(ToolSpec(kind.type, name, Rectangle(0, 0, 99, 99), kind.params_type()), **changes)


def full_program() -> Program:
    outputs = (*DEFAULT_OUTPUTS[:5], OutputSpec(LineFunction.TOOL_NG, "cap", True), *DEFAULT_OUTPUTS[6:])
    return Program(
        name="Kappe größer",
        tools=(
            position(),
            area(threshold_pct=81.5, upper_limit_pct=120, masks=(Circle(20, 20, 3),)),
            area("seal", Circle(100, 100, 20), report_only=True),
            area("off", enabled=False),
        ),
        master="ab" * 32,
        description="with a seal",
        judgement="cap",
        trigger=TriggerSpec("internal", 250, "falling", 5, 20),
        camera=CameraSpec(2500.0, 3.5, test_pattern="caps"),
        outputs=OutputMap(outputs, None),
        deadline_ms=900,
    )


def through_json(program: Program) -> Program:
    return Program.from_json(json.loads(json.dumps(program.to_json())))


# --- round trip and version -------------------------------------------------------------------------------------


@pytest.mark.parametrize("program", [Program("bare"), full_program()], ids=["bare", "full"])
def test_a_program_survives_json_with_its_version(program: Program) -> None:
    again = through_json(program)
    assert again == program
    assert again.version_hash == program.version_hash


def test_a_list_of_tools_is_a_program_all_else_has_defaults() -> None:
    program = Program.from_json({"name": "demo", "judgement": "all", "tools": [AREA]})
    assert program == Program("demo", (area(threshold_pct=TOOLS["area"].default_threshold_pct),))


def test_no_tool_is_ever_dropped() -> None:
    tools = [{**AREA, "name": f"cap {number}", "enabled": number % 2 == 0} for number in range(MAX_TOOLS)]
    program = Program.from_json({"name": "demo", "tools": tools})
    assert [tool.name for tool in program.tools] == [tool["name"] for tool in tools]
    assert len(through_json(program).tools) == MAX_TOOLS


def test_one_bad_tool_refuses_the_whole_program() -> None:
    tools = [{**AREA, "name": f"cap {number}"} for number in range(5)]
    tools[3]["type"] = "sorcery"
    with pytest.raises(
        InvalidProgramConfigError, match=r"tool 4 \(cap 3\): type must be one of position_adjust, .*not 'sorcery'"
    ):
        Program.from_json({"name": "demo", "tools": tools})


def test_the_version_is_known_and_stays_what_it_is() -> None:
    """The hash names the versions in every station's database: changing the JSON form would change them all."""
    assert Program("cap").version_hash == "e28fc52e3c75c163f29b2a26a85ec35dd71bdcecc9dacfa1c47a7d370eae90c5"


def _each_change() -> list[Any]:
    changes: dict[str, Callable[[Program], Program]] = {
        "name": lambda p: replace(p, name="other"),
        "description": lambda p: replace(p, description=""),
        "master": lambda p: replace(p, master="cd" * 32),
        "judgement": lambda p: replace(p, judgement="all"),
        "deadline_ms": lambda p: replace(p, deadline_ms=901),
        "tools": lambda p: replace(p, tools=p.tools[:-1]),
        "order of tools": lambda p: replace(p, tools=(p.tools[0], p.tools[2], p.tools[1], p.tools[3])),
        "pulse": lambda p: replace(p, outputs=replace(p.outputs, pulse_ms=50)),
    }
    trigger: dict[str, Any] = {"kind": "software", "interval_ms": 1, "edge": "rising", "debounce_ms": 1, "delay_ms": 1}
    camera: dict[str, Any] = {
        "exposure_us": None,
        "gain_db": 0.0,
        "brightness_mode": "hdr",
        "white_balance_red": 1.5,
        "white_balance_blue": 1.5,
        "white_balance_k": 5200.0,
        "focus_pct": 40.0,
        "light_pct": 80.0,
        "light_strobe": True,
        "test_pattern": "",
    }
    line: dict[str, Any] = {"function": LineFunction.TOOL_OK, "tool": "seal", "active_low": False}
    tool: dict[str, Any] = {
        "type": "area",
        "name": "lid",
        "roi": Circle(20, 20, 5),
        "threshold_pct": 82,
        "upper_limit_pct": None,
        "masks": (),
        "enabled": False,
        "report_only": True,
        "id": "5e0f9a17",
        "params": replace(full_program().tools[1].params, target="dark"),
    }

    def with_trigger(values: dict[str, Any]) -> Callable[[Program], Program]:
        return lambda p: replace(p, trigger=replace(p.trigger, **values))

    def with_camera(values: dict[str, Any]) -> Callable[[Program], Program]:
        return lambda p: replace(p, camera=replace(p.camera, **values))

    def with_line(values: dict[str, Any]) -> Callable[[Program], Program]:
        def change(p: Program) -> Program:
            lines = list(p.outputs.lines)
            lines[5] = replace(lines[5], **values)
            return replace(p, outputs=replace(p.outputs, lines=tuple(lines)))

        return change

    def with_tool(values: dict[str, Any]) -> Callable[[Program], Program]:
        # Rule and line must not follow the tool's name here: it is one of the changes.
        return lambda p: replace(
            p,
            judgement="all",
            outputs=OutputMap(),
            tools=(p.tools[0], replace(p.tools[1], **values), *p.tools[2:]),
        )

    for what, values, change in (
        ("trigger", trigger, with_trigger),
        ("camera", camera, with_camera),
        ("line", line, with_line),
        ("tool", tool, with_tool),
    ):
        for name, value in values.items():
            if (what, name) != ("tool", "type"):
                changes[f"{what} {name}"] = change({name: value})
    spec_fields = {field.name for field in fields(ToolSpec)}
    assert spec_fields == set(tool), "a new field of ToolSpec belongs into this list"
    assert {field.name for field in fields(TriggerSpec)} == set(trigger)
    assert {field.name for field in fields(CameraSpec)} == set(camera)
    assert {field.name for field in fields(OutputSpec)} == set(line)
    return [pytest.param(change, id=name) for name, change in changes.items()]


@pytest.mark.parametrize("change", _each_change())
def test_every_change_is_another_version(change: Callable[[Program], Program]) -> None:
    changed = change(full_program())
    base = full_program()
    base_without_followers = replace(base, judgement="all", outputs=OutputMap())
    assert changed.version_hash not in (base.version_hash, base_without_followers.version_hash)
    assert through_json(changed).version_hash == changed.version_hash


def test_equal_programs_have_one_version_however_their_numbers_are_written() -> None:
    whole = Program("p", (area(roi=Rectangle(10, 10, 40, 30), threshold_pct=70, upper_limit_pct=120),))
    fractional = Program("p", (area(roi=Rectangle(10.0, 10.0, 40.0, 30.0), threshold_pct=70.0, upper_limit_pct=120.0),))
    assert whole == fractional
    assert whole.version_hash == fractional.version_hash == through_json(whole).version_hash


@settings(max_examples=60)
@given(programs())
def test_every_program_survives_json_with_its_version(program: Program) -> None:
    again = through_json(program)
    assert again == program
    assert again.version_hash == program.version_hash


def test_the_largest_program_survives_json() -> None:
    assert through_json(extreme_program()) == extreme_program()


# --- what is refused --------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        ({"type": None}, "tool 2 (cap): type must be one of"),
        ({"name": None}, "tool 2: name must be a text."),
        ({"name": "  "}, "name must not be blank nor hold a double quote or control characters."),
        ({"name": "x" * 81}, "name must have 1 to 80 characters."),
        ({"name": 'a"b'}, 'tool 2 (a"b): name must not be blank nor hold a double quote or control characters.'),
        ({"name": "\ud800"}, "name holds characters that cannot be stored."),
        ({"name": "a\0b"}, "name holds characters that cannot be stored, must not be blank nor hold"),
        ({"name": "first"}, "Two tools have the name first."),
        ({"roi": None}, "tool 2 (cap): roi is missing."),
        ({"roi": {"shape": "circle", "cx": 1}}, "tool 2 (cap): roi A circle needs cy."),
        ({"roi": {**SQUARE, "width": -1}}, "tool 2 (cap): roi The region's width must be more than 0 px"),
        ({"masks": [SQUARE, {"shape": "ring"}]}, "tool 2 (cap): masks.1 A ring needs cx."),
        ({"masks": SQUARE}, "tool 2 (cap): masks must be a list"),
        ({"threshold_pct": 101}, "tool 2 (cap): threshold_pct must be 0 to 100 %, not 101"),
        ({"threshold_pct": None}, "tool 2 (cap): threshold_pct must be a number from 0 to 100 %"),
        ({"threshold_pct": float("nan")}, "tool 2 (cap): threshold_pct must be a number from 0 to 100 %"),
        ({"upper_limit_pct": 201}, "tool 2 (cap): upper_limit_pct must be 0 to 200 %, not 201"),
        ({"enabled": "no"}, "tool 2 (cap): enabled must be true or false"),
        ({"report_only": None}, "tool 2 (cap): report_only must be true or false"),
        ({"params": {"target": "pink"}}, "tool 2 (cap): params: target must be one of bright, dark, not pink"),
        ({"params": {"color": 1}}, "tool 2 (cap): params: color is no field; leave it out"),
        ({"params": []}, "tool 2 (cap): params: must be a JSON object."),
        ({"treshold_pct": 70}, "tool 2 (cap): treshold_pct is no field; leave it out."),
    ],
)
def test_a_bad_tool_is_named_with_the_field(change: dict[str, Any], sentence: str) -> None:
    with pytest.raises(InvalidProgramConfigError) as caught:
        Program.from_json({"name": "demo", "tools": [{**AREA, "name": "first"}, {**AREA, **change}]})
    assert sentence in str(caught.value)


@pytest.mark.parametrize("name", ["type", "name", "roi"])
def test_a_tool_needs_type_name_and_region(name: str) -> None:
    data = {key: value for key, value in AREA.items() if key != name}
    with pytest.raises(InvalidProgramConfigError, match=rf"^tool 1.*{name}"):
        Program.from_json({"name": "demo", "tools": [data]})


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        (
            {"name": ""},
            "name must have 1 to 80 characters, must not be blank nor hold control characters.",
        ),
        ({"name": "x" * 81}, "The program: name must have 1 to 80 characters."),
        ({"name": "a\tb"}, "The program: name must not be blank nor hold control characters."),
        ({"name": None}, "The program: name must be a text."),
        ({"description": 3}, "description must be a text."),
        ({"description": "x" * 10_001}, "description must have at most 10000 characters."),
        ({"description": "\udfff"}, "description holds characters that cannot be stored."),
        ({"master": None}, "master must be a text"),
        ({"judgement": ["all"]}, "judgement must be a text"),
        ({"judgement": "lid"}, "The judgement rule lid is not valid: there is no tool lid."),
        ({"judgement": "(" * 5000}, "is not valid: it is nested more than"),
        ({"deadline_ms": 9}, "deadline_ms must be 10 to 60000 ms, not 9."),
        ({"deadline_ms": 100.5}, "deadline_ms must be a whole number from 10 to 60000 ms."),
        ({"deadline_ms": True}, "deadline_ms must be a whole number"),
        ({"tools": {}}, "The program's tools must be a list."),
        ({"tools": [3]}, "tool 1 must be a JSON object."),
        ({"tools": [{**AREA, "name": f"{n}"} for n in range(65)]}, "A program has at most 64 tools, not 65."),
        ({"color": 1}, "The program: color is no field; leave it out."),
        ({"trigger": {"kind": "psychic"}}, "trigger.kind must be one of internal, external, software"),
        ({"trigger": {"interval_ms": 0}}, "trigger.interval_ms must be 1 to 10000 ms, not 0"),
        ({"trigger": {"delay_ms": 1001}}, "trigger.delay_ms must be 0 to 1000 ms"),
        ({"trigger": None}, "trigger must be an object"),
        ({"camera": {"exposure_us": 0}}, "camera.exposure_us must be 1 to"),
        ({"camera": {"gain_db": -1}}, "camera.gain_db must be 0 to 48 dB"),
        ({"camera": {"focus": 1}}, "camera.focus is no field; leave it out."),
        ({"camera": {"test_pattern": 1}}, "camera.test_pattern must be a text"),
        ({"camera": {"test_pattern": "\0"}}, "camera.test_pattern holds characters that cannot be stored"),
        ({"camera": {"white_balance_red": 9}}, "camera.white_balance_red must be 0.1 to 8 ×, not 9"),
        ({"camera": {"focus_pct": 101}}, "camera.focus_pct must be 0 to 100 %"),
        ({"camera": {"brightness_mode": "dim"}}, "camera.brightness_mode must be one of normal, hdr, high_gain"),
        ({"camera": {"light_strobe": "on"}}, "camera.light_strobe "),
        ({"camera": []}, "The program: camera must be a JSON object."),
        ({"outputs": []}, "outputs must be a JSON object."),
        ({"outputs": {"pulse_ms": 0}}, "pulse_ms must be 1 to 2000 ms, not 0."),
        ({"outputs": {"pulse_ms": 2001}}, "pulse_ms must be 1 to 2000 ms"),
        ({"outputs": {"pulse_ms": "50"}}, "outputs.pulse_ms must be a whole number"),
        ({"outputs": {"lines": {}}}, "outputs.lines must be a list of 8."),
        ({"outputs": {"lines": []}}, "outputs.lines must be a list of 8."),
        ({"outputs": {"lines": [3] * 8}}, "outputs.lines.0 must be a JSON object; "),
        ({"outputs": {"lines": [{"function": "sing"}] * 8}}, "outputs.lines.0.function must be one of busy, ok"),
        ({"outputs": {"lines": [{"function": ["ok"]}] * 8}}, "outputs.lines.7.function must be one of"),
        ({"outputs": {"lines": [{"active_low": 1}] * 8}}, "outputs.lines.0.active_low must be true or false"),
        (
            {"outputs": {"lines": [{"function": "tool_ok", "tool": "lid"}] * 8}},
            "An output follows the tool lid, which is not there.",
        ),
    ],
)
def test_a_bad_program_is_refused_with_a_sentence(change: dict[str, Any], sentence: str) -> None:
    with pytest.raises(InvalidProgramConfigError) as caught:
        Program.from_json({"name": "demo", "tools": [AREA], **copy.deepcopy(change)})
    assert sentence in str(caught.value)


@pytest.mark.parametrize("data", [None, [], "demo", 3])
def test_a_program_must_be_a_json_object(data: Any) -> None:
    with pytest.raises(InvalidProgramConfigError, match=r"The program must be a JSON object\."):
        Program.from_json(data)


def test_a_program_has_one_position_adjustment_that_counts() -> None:
    with pytest.raises(InvalidProgramConfigError, match="at most one position adjustment"):
        Program("p", (position("a"), position("b")))
    with pytest.raises(InvalidProgramConfigError, match="cannot be report-only"):
        Program("p", (position(report_only=True),))


@pytest.mark.parametrize("name", ["", 'a"b', "x" * 81])
def test_a_program_made_by_hand_has_no_tool_that_a_file_could_not_hold(name: str) -> None:
    with pytest.raises(InvalidProgramConfigError, match="tool 1: name must"):
        Program("p", (area(name),))


# --- complete, judged -------------------------------------------------------------------------------------------


def test_a_program_without_master_or_judging_tool_cannot_be_activated() -> None:
    with pytest.raises(InvalidProgramConfigError, match=r"cap has no master image\. Register one first"):
        Program("cap", (area(),)).check_complete()
    for tools in ((), (area(enabled=False),), (area(report_only=True),)):
        with pytest.raises(InvalidProgramConfigError, match=r"cap has no tool that judges\. Add one first"):
            Program("cap", tools, master="ab").check_complete()
    Program("cap", (area(),), master="ab").check_complete()


def test_the_rule_is_about_the_tools_that_judge() -> None:
    assert full_program().judged == ("cap",)
    assert Program("p", (position(), area("a"), area("b"))).judged == ("a", "b")
    assert Program("p", (position(),)).judged == ("locate",)
    assert Program("p", (position(enabled=False), area(enabled=False))).judged == ()


def test_a_draft_without_tools_may_hold_any_rule() -> None:
    assert Program("draft", judgement="2 of 3").judged == ()


# --- tools for people -------------------------------------------------------------------------------------------


def test_a_tool_survives_json_by_itself() -> None:
    spec = area(masks=(Circle(1, 2, 3),), upper_limit_pct=110.0)
    assert tool_from_json(tool_to_json(spec), "tool 1") == spec


def test_every_tool_is_described_and_its_defaults_are_valid() -> None:
    described = json.loads(json.dumps(describe_tools()))
    assert [tool["type"] for tool in described] == list(TOOLS)
    for tool in described:
        assert tool["title"]
        assert tool["help"].endswith(".")
        common = {field["name"]: field["default"] for field in tool["common"]}
        assert set(common) == {"threshold_pct", "upper_limit_pct", "enabled", "report_only"}
        assert common["threshold_pct"] == TOOLS[tool["type"]].default_threshold_pct
        data = {"type": tool["type"], "name": "t", "roi": SQUARE, **common}
        params = {field["name"]: field["default"] for field in tool["params"]}
        assert tool_from_json({**data, "params": params}, "tool 1") == tool_from_json(data, "tool 1")


def test_a_parameter_that_came_later_leaves_the_content_hash_alone_until_it_is_used() -> None:
    tool = {"type": "learned", "name": "look", "roi": {"shape": "rectangle", "x": 0, "y": 0, "width": 64, "height": 64}}
    old = Program.from_json({"name": "Old", "tools": [{**tool, "params": {"light": "off"}}]})
    rigid = Program.from_json({"name": "Old", "tools": [{**tool, "params": {"light": "off", "shape": "rigid"}}]})
    assert old.to_json()["tools"][0]["params"] == {"light": "off"}
    assert rigid.to_json()["tools"][0]["params"] == {"light": "off", "shape": "rigid"}
    assert old.version_hash != rigid.version_hash
    assert Program.from_json(rigid.to_json()) == rigid


def test_a_program_that_never_demands_a_challenge_keeps_the_content_hash_from_before_there_were_any() -> None:
    plain, demanding = Program("p", (area(),)), Program("p", (area(),), challenge=ChallengeSpec("both", 0.5, 2, 3))
    assert "challenge" not in plain.to_json()
    assert Program.from_json(demanding.to_json()) == demanding
    assert demanding.version_hash != plain.version_hash


@pytest.mark.parametrize(
    ("wrong", "sentence"),
    [
        ({"when": "sometimes"}, "challenge.when must be one of"),
        ({"when": "hours", "every_h": 0.25}, "challenge.every_h must be 0.5 to 24 h"),
        ({"when": "shift", "ok_parts": 0}, "challenge.ok_parts must be 1 to 5"),
        ({"when": "shift", "ng_parts": 6}, "challenge.ng_parts must be 1 to 5"),
    ],
)
def test_a_challenge_out_of_its_limits_is_refused(wrong: dict[str, Any], sentence: str) -> None:
    with pytest.raises(InvalidProgramConfigError, match=sentence):
        Program.from_json({"name": "p", "tools": [], "challenge": wrong})
