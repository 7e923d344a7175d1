"""Random programs within everything that is allowed, for tests of all that programs pass through."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from hypothesis import strategies as st

from core.fields import (
    ChoiceField,
    Field,
    FlagField,
    NumberField,
    TextField,
    TextsField,
    defaults_of,
    fields_of,
)
from core.inspection.camera_spec import CameraSpec
from core.inspection.geometry import Circle, Rectangle
from core.inspection.program import LineFunction, OutputMap, OutputSpec, Program, TriggerSpec
from core.inspection.reading_tool import ReadingParams
from core.inspection.region_fields import RoiField, RoisField
from core.inspection.rule import as_word
from core.inspection.tool import AnyToolSpec, ToolSpec
from core.inspection.tools import TOOLS
from core.inspection.tools.area import AreaParams

TEXTS = st.text(st.characters(codec="utf-8", exclude_characters="\0"), max_size=60)
LINES = st.text(st.characters(codec="utf-8", exclude_categories=["Cc"]), max_size=60)
NAMES = st.text(
    st.characters(codec="utf-8", exclude_categories=["Cc", "Zl", "Zp"], exclude_characters='"'), min_size=1, max_size=30
).filter(str.strip)
_numbers = st.floats(0, 500, allow_nan=False) | st.integers(0, 500)
REGIONS = st.builds(Rectangle, _numbers, _numbers, st.integers(1, 50) | st.floats(1, 50), st.floats(1, 50), _numbers)
CIRCLES = st.builds(Circle, _numbers, _numbers, st.integers(1, 9))


def _values(field: Field) -> st.SearchStrategy[Any]:
    match field:
        case NumberField(integer=True):
            numbers: st.SearchStrategy[Any] = st.integers(int(field.minimum), int(field.maximum))
        case NumberField():
            numbers = st.floats(field.minimum, field.maximum)
        case ChoiceField():
            return st.sampled_from(list(field.options))
        case FlagField():
            return st.booleans()
        case TextField() if field.pattern:
            return st.from_regex(field.pattern, fullmatch=True)
        case TextField():
            return LINES.filter(bool) if field.least else LINES
        case TextsField():
            return st.lists(LINES, max_size=3).map(tuple)
        case RoiField():
            return st.none() | REGIONS
        case RoisField():
            return st.lists(CIRCLES, max_size=3).map(tuple)
        case _:
            raise TypeError(field)
    return st.none() | numbers if field.optional else numbers


def instances(of: type) -> st.SearchStrategy[Any]:
    """Instances of a class whose fields are all declared and have defaults."""
    declared = {name: st.just(defaults_of(of)[name]) | _values(field) for name, field in fields_of(of).items()}
    return st.builds(of, **declared)


@st.composite
def tools(draw: st.DrawFn, name: str) -> AnyToolSpec:
    kind = TOOLS[draw(st.sampled_from([kind for kind in TOOLS if kind != "position_adjust"]))]
    own = {
        name: _values(field)
        for name, field in fields_of(ToolSpec).items()
        if name in ("threshold_pct", "upper_limit_pct", "masks", "enabled", "report_only")
    }
    placed = draw(st.fixed_dictionaries({"roi": REGIONS, "params": instances(kind.params_type), **own}))
    return ToolSpec(kind.type, name, id=draw(LINES), **placed)


def _of_one_program(tool: AnyToolSpec) -> AnyToolSpec:
    """The tool without what refers to other tools, and without a part id, which one tool alone reads."""
    if not isinstance(tool.params, ReadingParams):
        return tool
    return replace(tool, params=replace(tool.params, same_as="", is_part_id=False))


@st.composite
def programs(draw: st.DrawFn) -> Program:
    made = tuple(draw(tools(name)) for name in draw(st.lists(NAMES, max_size=4, unique=True)))
    made = tuple(_of_one_program(tool) for tool in made)
    made = tuple(replace(tool, id=f"{number} {tool.id}") for number, tool in enumerate(made))
    program = Program(draw(NAMES), made, draw(st.sampled_from(["", "ab" * 32])))
    words = [as_word(name) for name in program.judged] or ["all"]
    rules = (
        ["all", " any\n", f"1 of {len(words)}", " or ".join(words)] if program.judged else [draw(TEXTS.filter(bool))]
    )
    followed = [(LineFunction.TOOL_OK, tool.name) for tool in made] + [(LineFunction.READY, ""), (LineFunction.OFF, "")]
    line = st.builds(lambda pair, low: OutputSpec(*pair, low), st.sampled_from(followed), st.booleans())
    return replace(
        program,
        description=draw(TEXTS),
        judgement=draw(st.sampled_from(rules)),
        trigger=draw(instances(TriggerSpec)),
        camera=draw(instances(CameraSpec)),
        outputs=OutputMap(tuple(draw(st.lists(line, min_size=8, max_size=8))), draw(st.none() | st.integers(1, 2000))),
        deadline_ms=draw(st.integers(10, 60_000)),
    )


def extreme_program() -> Program:
    """A program with (nearly) the most of everything that a file may contain."""
    masks = tuple(Circle(10 + number % 30, 10 + number // 30, 1.5) for number in range(65))
    region = Rectangle(0, 0, 200, 100)
    made = tuple(
        ToolSpec("area", f"{number}. Verriegelung des Gehäuses links unten (B)", region, AreaParams(), masks=masks)
        for number in range(40)
    )
    program = Program("x" * 80, made, description="first line\n" + "y" * 9_980 + " \n")
    return replace(program, judgement=" and ".join(as_word(name) for name in program.judged))
