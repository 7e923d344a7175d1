"""A draft is judged while it is edited: tools that can be taught give scores, the others say why they cannot."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
import pytest

from core.inspection import editing
from core.inspection.frame import Frame
from core.inspection.geometry import Rectangle
from core.inspection.inspector import Inspector
from core.inspection.program import Program
from core.inspection.result import Judgement
from core.inspection.taught import teach_tool
from core.inspection.workbench import Workbench
from core.programs.demo import demo_program
from core.simulation.parts import KINDS, master
from core.simulation.parts.pictures import render_part

if TYPE_CHECKING:
    from core.inspection.imaging import Scene
    from core.inspection.learning import Learned
    from core.inspection.tool import AnyTool, AnyToolSpec

KIND = next(iter(KINDS))


@pytest.fixture
def demo() -> Program:
    return demo_program(KIND)


@pytest.fixture
def taught(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Names of the tools that were actually taught, in order."""
    names: list[str] = []

    def counted(spec: AnyToolSpec, scene: Scene, learned: Learned | None, lesson: str) -> AnyTool:
        names.append(spec.name)
        return teach_tool(spec, scene, learned, lesson)

    monkeypatch.setattr("core.inspection.workbench.teach_tool", counted)
    return names


Changed = Callable[[Program], Program]


def with_limit(program: Program, name: str, limit: float) -> Program:
    tool = next(tool for tool in program.tools if tool.name == name)
    return editing.with_changed(program, {name: replace(tool, threshold_pct=limit)})


def test_a_workbench_gives_the_same_scores_as_an_inspector(demo: Program) -> None:
    image = master(KIND)
    picture, _ = render_part(KIND, seed=1, number=3, defect_pct=0)
    trial = Workbench().try_on(demo, image, picture)
    told = Inspector(demo, image).inspect(Frame(0, 0, picture.copy()))
    assert trial.scored is not None
    assert told.judgement is Judgement.OK
    assert [tool.name for tool in trial.scored.tools] == [tool.name for tool in told.tools]
    # The tools were taught separately: single precision sums depend on memory alignment, poses by some 0.00001 px.
    told_scores = [tool.score_pct for tool in told.tools]
    assert [tool.score_pct for tool in trial.scored.tools] == pytest.approx(told_scores, abs=0.1)


def test_only_what_has_changed_is_taught_again(demo: Program, taught: list[str]) -> None:
    bench, image = Workbench(), master(KIND)
    bench.try_on(demo, image, image)
    assert taught == [tool.name for tool in demo.tools]
    taught.clear()
    pins = next(tool for tool in demo.tools if tool.name == "pins")
    moved = replace(pins, roi=Rectangle(330, 198, 620, 188))
    changed = editing.with_changed(demo, {"pins": moved})
    bench.try_on(changed, image, image)
    assert taught == ["pins"]
    taught.clear()
    bench.try_on(demo, image, image)
    assert taught == []


def test_changes_of_limits_and_names_need_no_teaching(demo: Program, taught: list[str]) -> None:
    bench, image = Workbench(), master(KIND)
    bench.try_on(demo, image, image)
    taught.clear()
    picture, _ = render_part(KIND, seed=1, number=3, defect_pct=0)
    trial = bench.try_on(with_limit(demo, "pins", 100.0), image, picture)
    pins = trial.tool("pins")
    assert pins is not None
    assert (pins.threshold_pct, pins.reason is None) == (100.0, False)
    renamed = editing.with_changed(demo, {"pins": replace(demo.tools[2], name="contacts")})
    assert bench.try_on(renamed, image, image).tool("contacts") is not None
    assert taught == []


def test_a_tool_that_cannot_be_taught_says_why_and_the_others_go_on(demo: Program) -> None:
    image = master(KIND)
    bare = editing.new_tool(demo, "edge_detection", Rectangle(20, 20, 6, 40), "belt")
    trial = Workbench().try_on(editing.with_tool(demo, bare), image, image)
    assert list(trial.problems) == ["belt"]
    assert "belt" in str(trial.problems["belt"])
    assert trial.tool("pins") is not None
    assert trial.tool("belt") is None


def test_what_a_tool_was_taught_is_told_where_something_else_may_be_meant(demo: Program) -> None:
    image = master(KIND)
    plain = editing.new_tool(demo, "outline", Rectangle(20, 20, 60, 60), "belt")
    trial = Workbench().try_on(editing.with_tool(demo, plain), image, image)
    assert {name: str(note) for name, note in trial.notes.items()} == {"belt": "taught as clean: no edge may be here"}


def test_without_position_adjustment_no_tool_gives_a_score(demo: Program) -> None:
    image = master(KIND)
    lost = replace(demo.tools[0], roi=Rectangle(20, 20, 60, 60))
    trial = Workbench().try_on(editing.with_changed(demo, {"locate": lost}), image, image)
    assert trial.scored is None
    assert list(trial.problems) == ["locate"]


def test_a_picture_of_another_size_says_so(demo: Program) -> None:
    image = master(KIND)
    trial = Workbench().try_on(demo, image, np.zeros((480, 640, 3), np.uint8))
    assert trial.scored is None
    assert "640 × 480" in str(trial.failure)


def test_a_rule_over_a_tool_that_cannot_be_taught_does_not_stop_the_others(demo: Program) -> None:
    image = master(KIND)
    bare = editing.new_tool(demo, "edge_detection", Rectangle(20, 20, 6, 40), "belt")
    program = replace(editing.with_tool(demo, bare), judgement="pins and belt")
    assert Workbench().try_on(program, image, image).tool("pins") is not None


def test_another_master_teaches_everything_anew(demo: Program, taught: list[str]) -> None:
    bench, image = Workbench(), master(KIND)
    bench.try_on(demo, image, image)
    taught.clear()
    picture, _ = render_part(KIND, seed=1, number=3, defect_pct=0, shift_px=0, turn_deg=0)
    other = replace(demo, master="f" * 64)
    with pytest.raises(Exception, match="not the master"):
        bench.try_on(other, picture, picture)
    assert taught == [tool.name for tool in demo.tools]
