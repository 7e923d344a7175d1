"""Every part of the strip has its picture: from the part that was judged, whatever is open, or from the store."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
import pytest

from core.errors import NotFoundError
from core.inspection.geometry import Rectangle, Window
from core.inspection.result import Defect, Judgement, ToolJudgement, ToolResult
from hmi.screens.names import At
from hmi.screens.part_pictures import LEAST_SHARE, close_up
from hmi.widgets.thumbnails import Thumbnails
from tests.hmi.stage.run_states import show_ng
from tests.hmi.touches import OpenScene, run_of
from tests.records import judged

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

SIZE = (1600, 900)
SHAPE = 16 / 9


def failed(*defects: Defect, name: str = "lid") -> ToolResult:
    region = Rectangle(400, 300, 200, 100)
    return ToolResult(name, "area", ToolJudgement.NG, 9.0, 80.0, None, roi=region, defects=defects)


def block(*tools: ToolResult) -> Window:
    return close_up(judged(Judgement.NG, tools), *SIZE, SHAPE)


def test_the_largest_defect_of_the_tool_that_failed_first_is_in_the_middle() -> None:
    small, large = Defect(100, 100, 10, 10, "extra"), Defect(700, 400, 200, 60, "extra")
    found = block(failed(small, large), failed(Defect(0, 0, 900, 900, "extra"), name="second"))
    assert found == Window(550, 290, 500, 281)
    assert block(failed()) == Window(250, 210, 500, 281), "the region of a tool that names no defect"


@pytest.mark.parametrize(
    "defect", [Defect(0, 0, 4, 4, "a"), Defect(1596, 896, 4, 4, "a"), Defect(-9, -9, 3e3, 9e2, "a")]
)
def test_the_block_shows_where_the_defect_is_and_lies_in_the_picture(defect: Defect) -> None:
    found = block(failed(defect))
    assert found.lies_in(*SIZE)
    assert found.width >= LEAST_SHARE * SIZE[0]
    assert found.width / found.height == pytest.approx(SHAPE, abs=0.02)


def test_a_result_without_a_failed_tool_is_shown_whole() -> None:
    assert block() == Window(0, 0, *SIZE)


def test_a_part_judged_while_another_screen_is_open_has_its_picture_and_earlier_ones_too(
    open_scene: OpenScene, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The earlier ones, as after a restart or a change of program, are read from the store when they are looked at."""
    scene = open_scene()
    show_ng(scene)
    scene.window.refresh()
    scene.settle()
    strip, pictures, run = run_of(scene).strip, scene.window.pictures, scene.station.run
    assert all(pictures.get(result) is not None for result in strip.results)
    scene.window.go(At.ALARMS)
    assert run.last is not None
    assert run.frame is not None
    unseen = replace(run.last, id="unseen", part=run.last.part + 1)
    with monkeypatch.context() as patch:
        patch.setattr(scene.station.history, "image", lambda *_: pytest.fail("it need not be read"))
        laid = replace(run, earlier=run.recent, recent=(unseen,), frame=replace(run.frame, seq=99))
        scene.station.lay(run=laid)
        scene.window.refresh()
        scene.settle(lambda: pictures.get(unseen) is not None)
    scene.window.go(At.RUN)
    scene.settle()
    assert [result.id for result in strip.results] == [result.id for result in laid.newest]
    assert all(pictures.get(result) is not None for result in strip.results)


def test_what_could_not_be_loaded_comes_when_it_is_asked_for_again(qtbot: QtBot) -> None:
    stored: list[np.ndarray] = []

    def load(_: str) -> np.ndarray:
        if not stored:
            raise NotFoundError
        return stored[0]

    small = Thumbnails(load, 16, 9)

    def look() -> bool:
        with qtbot.waitSignal(small.arrived):
            small.get("1")
        return small.get("1") is not None

    assert not look()
    stored.append(np.zeros((90, 160, 3), np.uint8))
    assert small.get("1") is None
    small.ask_again()
    assert look()
