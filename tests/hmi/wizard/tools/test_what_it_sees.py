"""The tools step shows what the chosen tool sees in the picture shown, and has it computed only then."""

from __future__ import annotations

import itertools
from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
import pytest

from core.access.roles import Role
from core.inspection.geometry import Window
from core.inspection.seen import Marked, Meaning, Seen
from core.inspection.workbench import Trial, Workbench
from core.text import text
from hmi.screens.names import At
from hmi.wizard.live_judge import Scores

if TYPE_CHECKING:
    from collections.abc import Callable

    from hmi.wizard.tools.step import ToolsStep
    from tests.hmi.stage.scene import Scene

EXPECTED = {
    "locate": ("found",),
    "housing": ("found",),
    "pins": ("counted: 32 035 px²",),
    "red mark": ("taught: R 178 G 38 B 32", "counted: 13 163 px²"),
    "pin edges": ("14 found", "scan"),
}


@pytest.fixture
def scene(open_scene: Callable[..., Scene]) -> Scene:
    """The tools step of the first program, without samples, which would have to be judged first."""
    opened = open_scene()
    opened.signed_in(Role.ENGINEER)
    opened.window.go(At.WIZARD, program_id=1)
    opened.settle()
    wizard = opened.wizard
    wizard.go_to("tools")
    opened.settle(lambda: wizard.judge.scores.master is not None)
    return opened


@pytest.fixture
def step(scene: Scene) -> ToolsStep:
    return scene.wizard.tools_step


def test_each_tool_shows_its_own_and_the_key_says_what_the_marks_are(scene: Scene, step: ToolsStep) -> None:
    for name, words in EXPECTED.items():
        step.choose_tool(name)
        scene.settle(lambda: step.shows_seen)
        assert tuple(word.replace("\u202f", " ") for word in step.pane.key.words) == words
        assert step.pane.key.isVisible()
        assert step.pane.key.accessibleName() == ", ".join(step.pane.key.words)
    for meaning, words in ((Meaning.DIFFERENCE, "differs: 6 px²"), (Meaning.BLOBS, "blobs: 2, 6 px²")):
        marked = Marked(Window(0, 0, 3, 2), np.full((2, 3), 255, np.uint8), meaning, 2)
        step.pane.key.show_seen(Seen(marked))
        assert step.pane.key.words == (words,)


def test_it_is_not_asked_for_where_it_is_not_shown(scene: Scene, step: ToolsStep) -> None:
    def sees_nothing() -> bool:
        for _ in range(3):  # two results may have been under way: one of a change, one of the live picture
            before = step.judge.scores.live
            scene.station.show_frame(replace(scene.good, seq=next(later)))
            scene.settle(lambda before=before: step.judge.scores.live is not before)  # type: ignore[misc]
        return step.judge.scores.live is not None and step.judge.scores.live.seen == {}

    later = itertools.count(10_000)

    step.choose_tool("pins")
    scene.settle(lambda: step.shows_seen)
    step.sees.click()
    assert not step.shows_seen
    assert not step.pane.key.isVisible()
    assert sees_nothing()
    step.sees.click()
    scene.settle(lambda: step.shows_seen)
    scene.wizard.go_to("outputs")
    assert sees_nothing()


def test_it_belongs_to_the_picture_and_the_tool_that_are_shown(scene: Scene, step: ToolsStep) -> None:
    program, master = step.draft.program, step.draft.master
    assert master is not None
    bench = Workbench()
    step.judge.judge(program, None)  # the worker publishes no scores meanwhile
    on_master, live = (bench.try_on(program, master, master, "pins") for _ in range(2))
    step.choose_tool("pins")
    step.judge.scores = Scores(program, on_master, live)
    step._show_scores()
    assert step.editor.seen is on_master.seen["pins"]
    step.live.click()
    step.judge.scores = Scores(program, on_master, live)
    step._show_scores()
    assert step.editor.seen is live.seen["pins"]
    step.judge.scores = Scores(program, on_master)  # not judged yet: the newest picture is shown, without marks
    step._show_scores()
    assert step.editor.seen is None
    step.live.click()
    step.judge.scores = Scores(program, on_master)
    step._show_scores()
    step.choose_tool("pin edges")
    assert step.editor.seen is None


def test_marks_on_the_master_stay_until_newer_ones_come_and_go_when_it_cannot_be_taught(
    scene: Scene, step: ToolsStep
) -> None:
    step.choose_tool("pins")
    scene.settle(lambda: step.shows_seen)
    step.judge.judge(step.draft.program, None)
    before = step.editor.seen
    step.judge.scores = Scores()
    step._show_scores()
    assert step.editor.seen is before
    step.judge.scores = Scores(step.draft.program, Trial(problems={"pins": text("The region is too small.")}))
    step._show_scores()
    assert step.editor.seen is None
