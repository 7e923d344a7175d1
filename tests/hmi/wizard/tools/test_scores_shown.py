"""The scores that the tools step shows belong to the picture beside them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from core.inspection.frame import Frame
from core.inspection.samples import SampleKind
from core.inspection.workbench import Trial, Workbench
from core.text import text
from hmi.wizard.live_judge import Scores
from tests.hmi.stage.prepared import sample

if TYPE_CHECKING:
    from collections.abc import Callable

    from core.inspection.result import ToolJudgement
    from hmi.wizard.tools.step import ToolsStep
    from tests.hmi.stage.scene import Scene


@pytest.fixture
def step(open_scene: Callable[..., Scene]) -> ToolsStep:
    scene = open_scene()
    scene.edit("tools")
    scene.settle()
    return scene.wizard.tools_step


def shown(step: ToolsStep) -> dict[str, tuple[ToolJudgement | None, float | None]]:
    return {row.name: (row.judgement, row.score_pct) for row in step.tool_panel.picker.rows}


def said(trial: Trial | None) -> dict[str, tuple[ToolJudgement, float | None]]:
    assert trial is not None
    assert trial.scored is not None
    return {tool.name: (tool.judgement, tool.score_pct) for tool in trial.scored.tools}


def test_the_list_scores_the_picture_that_is_shown(step: ToolsStep) -> None:
    program, master = step.draft.program, step.draft.master
    assert master is not None
    bench = Workbench()
    on_master = bench.try_on(program, master, master)
    live = bench.try_on(program, master, sample(1, SampleKind.NG))
    assert said(live) != said(on_master)
    step.judge.scores = Scores(program, on_master, live)
    step._show_scores()
    assert shown(step) == said(on_master)
    step.live.click()
    assert shown(step) == said(live)
    step.live.click()
    assert shown(step) == said(on_master)


def test_what_the_chosen_tool_measures_stands_beside_its_scores(step: ToolsStep) -> None:
    program, master = step.draft.program, step.draft.master
    assert master is not None
    judged = Workbench().try_on(program, master, master).scored
    assert judged is not None
    first, *others = judged.tools
    scored = replace(judged, tools=(replace(first, value=12.3456, unit="mm"), *others))
    read = replace(judged, tools=(replace(first, text="A\x1d7"), *others))
    step.choose_tool(first.name)
    # Last: to choose a tool takes time, in which the step's own judging may bring scores.
    step.judge.scores = Scores(program, Trial(scored), Trial(read))
    step._show_scores()
    assert step.picture.left.text == f"{first.name}: master 100.0\u202f% (12.346\u202fmm), live 100.0\u202f% (A<GS>7)"


def test_live_shows_the_very_frame_that_was_judged(step: ToolsStep) -> None:
    program, master = step.draft.program, step.draft.master
    assert master is not None
    feed, trial = step.panel.feed, Workbench().try_on(program, master, master)
    judged = step.panel.station.newest_frame()
    assert judged is not None
    feed.announce()
    step.judge.scores = Scores(program, trial, trial, judged)
    step.live.click()
    assert feed.held is judged
    assert step.editor._canvas.result is trial.scored
    later = Frame(10**9, 0, judged.image)
    step.judge.scores = Scores(program, trial, trial, later)
    step._show_scores()
    assert feed.held is later
    step.live.click()
    assert feed.held is None


def test_a_live_picture_that_is_not_judged_yet_has_no_score(step: ToolsStep) -> None:
    program, master = step.draft.program, step.draft.master
    assert master is not None
    step.judge.scores = Scores(program, Workbench().try_on(program, master, master))
    step.live.click()
    assert set(shown(step).values()) == {(None, None)}


def test_a_tool_that_cannot_be_taught_says_why_in_its_own_form(step: ToolsStep) -> None:
    program = step.draft.program
    name, other = (tool.name for tool in program.tools[1:3])
    step.judge.scores = Scores(program, Trial(problems={name: text("The region is too small.")}))
    step.choose_tool(name)
    assert step.tool_panel.problem.text == "The region is too small."
    assert step.tool_panel.problem.isVisible()
    step.choose_tool(other)
    assert not step.tool_panel.problem.isVisible()
