"""The versions screen: who changed what, in words and on the master; and the roll-back to an old version."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest

from core.access.roles import SYSTEM, Actor, Role
from core.inspection.geometry import Circle, Rectangle
from core.programs.demo import demo_program
from core.programs.library import Library
from core.running.state import ProgramRef, RunSnapshot
from core.settings import Settings
from core.simulation.parts import master
from core.store import open_store
from hmi.picture_feed import prepare
from hmi.screens.names import At
from hmi.screens.versions import VersionsScreen
from hmi.sheets.decision import DecisionSheet
from hmi.widgets.comparison_view import ComparedTool, ComparisonView, compared_tools
from tests.hmi.stage.scene import Scene

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from core.inspection.program import Program
    from core.inspection.tool import AnyToolSpec

OpenScene = Callable[..., Scene]
EMMA, OTTO = Actor("Emma", Role.ENGINEER), Actor("Otto", Role.ENGINEER)


def changed(program: Program, name: str, change: Callable[[AnyToolSpec], AnyToolSpec]) -> Program:
    return replace(program, tools=tuple(change(tool) if tool.name == name else tool for tool in program.tools))


@pytest.fixture(scope="module")
def three_versions(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Three versions of a connector: the first, one with another limit, and one without the blue mark."""
    folder = tmp_path_factory.mktemp("three_versions")
    with open_store(Settings.of(data_dir=folder)) as store:
        library = Library(store)
        first = library.save(EMMA, demo_program("Connector 7-pin"), master("Connector 7-pin"), "Made")
        stricter = changed(first.program, "pins", lambda tool: replace(tool, threshold_pct=85.0))
        second = library.save(OTTO, stricter, None, "Pins were too lax", first.id, first.version_hash)
        fewer = replace(stricter, tools=tuple(tool for tool in stricter.tools if tool.name != "blue mark"))
        library.save(EMMA, fewer, None, "The blue mark is gone from the drawing", first.id, second.version_hash)
    return folder


@pytest.fixture
def library(three_versions: Path, tmp_path: Path) -> Iterator[Library]:
    folder = Path(shutil.copytree(three_versions, tmp_path / "data"))
    with open_store(Settings.of(data_dir=folder)) as store:
        yield Library(store)


@pytest.fixture
def scene(open_scene: OpenScene, library: Library, tmp_path: Path) -> Scene:
    """The connector's versions, of which the second is active; an engineer is signed in."""
    scene: Scene = open_scene(folder=tmp_path / "data")
    scene.signed_in(Role.ENGINEER)
    scene.station.lay(run=RunSnapshot(program=ProgramRef(1, "Connector 7-pin", "", 2)))
    scene.window.go(At.VERSIONS, program_id=1)
    scene.settle()
    return scene


def versions_of(scene: Scene) -> VersionsScreen:
    screen = scene.window.screens["versions"]
    assert isinstance(screen, VersionsScreen)
    return screen


def touch(widget: QWidget) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def pick(scene: Scene, number: int) -> None:
    rows = versions_of(scene).list
    place = [row.key for row in rows.rows].index(str(number))
    QTest.mouseClick(
        rows.viewport(), Qt.MouseButton.LeftButton, pos=rows.visualRect(rows.model().index(place, 0)).center()
    )
    scene.settle()


def sentences(scene: Scene) -> list[str]:
    return [sentence.replace("\u202f", " ") for sentence in versions_of(scene).changes.sentences]


def answer(scene: Scene, word: str) -> None:
    (sheet,) = scene.window.sheets()
    assert isinstance(sheet, DecisionSheet)
    touch(next(button for button in sheet._choices if button.text() == word))
    scene.settle()


def test_the_newest_stands_first_with_who_and_why_and_which_is_active(scene: Scene) -> None:
    rows = versions_of(scene).list.rows
    assert [row.key for row in rows] == ["3", "2", "1"]
    assert rows[1].name == "Version 2: Pins were too lax"
    assert rows[1].note.startswith("active · ")
    assert rows[1].note.endswith(" · Otto")
    assert versions_of(scene).list.marked == ("3",)


def test_one_version_is_held_against_the_one_before(scene: Scene) -> None:
    assert sentences(scene) == ["Tool blue mark removed"]
    pick(scene, 3)
    pick(scene, 2)
    assert sentences(scene) == ["pins: Limit 80 % → 85 %"]
    pick(scene, 2)
    pick(scene, 1)
    assert sentences(scene) == ["The first version: there is none before it."]


def test_two_versions_are_compared_with_each_other_and_a_third_takes_the_place_of_the_oldest_choice(
    scene: Scene,
) -> None:
    pick(scene, 1)
    assert sentences(scene) == ["pins: Limit 80 % → 85 %", "Tool blue mark removed"]
    assert versions_of(scene).picture.left.text == "Dashed: version 1 · thick: version 3"
    pick(scene, 2)
    assert versions_of(scene).list.marked == ("1", "2")
    assert sentences(scene) == ["pins: Limit 80 % → 85 %"]


def test_with_none_or_two_chosen_nothing_can_be_done_but_going_back(scene: Scene) -> None:
    screen = versions_of(scene)
    pick(scene, 1)
    actions = (screen.edit, screen.export, screen.roll_back, screen.activate)
    assert not any(button.isEnabled() for button in actions)
    pick(scene, 1)
    pick(scene, 3)
    assert not any(button.isEnabled() for button in actions)
    assert "second one to compare" in sentences(scene)[0]
    touch(screen.back)
    assert scene.window.current.name == "programs"


def test_rolling_back_asks_and_saves_the_old_content_as_the_newest(scene: Scene, library: Library) -> None:
    screen = versions_of(scene)
    assert not screen.roll_back.isEnabled()
    pick(scene, 3)
    pick(scene, 1)
    touch(screen.roll_back)
    answer(scene, "Keep version 3")
    assert len(library.versions(SYSTEM, 1)) == 3
    touch(screen.roll_back)
    answer(scene, "Roll back to version 1")
    newest, *_, oldest = library.versions(SYSTEM, 1)
    assert (newest.version_number, newest.version_hash, newest.reason) == (4, oldest.version_hash, "Back to version 1")
    assert [row.key for row in screen.list.rows] == ["4", "3", "2", "1"]
    assert screen.list.marked == ("4",)


def test_rolling_back_over_somebody_elses_save_is_refused_and_the_list_read_anew(
    scene: Scene, library: Library
) -> None:
    pick(scene, 3)
    pick(scene, 1)
    newest = library.program(SYSTEM, 1)
    other = replace(newest.program, description="for the new line")
    library.save(OTTO, other, None, "Meanwhile", 1, newest.version_hash)
    touch(versions_of(scene).roll_back)
    answer(scene, "Roll back to version 1")
    assert scene.window.toast_notice.words.startswith("Otto has saved version 4 of Connector 7-pin meanwhile.")
    assert [row.key for row in versions_of(scene).list.rows] == ["4", "3", "2", "1"]


def test_a_version_is_edited_from_and_activated_unless_it_is_active(
    scene: Scene, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[dict[str, Any]] = []
    monkeypatch.setattr(scene.wizard, "open", lambda **request: asked.append(request))
    screen = versions_of(scene)
    pick(scene, 3)
    pick(scene, 2)
    touch(screen.edit)
    assert asked == [{"program_id": 1, "version_hash": screen._versions[1].version_hash}]
    assert (screen.activate.text(), screen.activate.isEnabled()) == ("It is active", False)
    touch(screen.activate)
    pick(scene, 2)
    pick(scene, 1)
    assert screen.activate.text() == "Activate version 1"
    touch(screen.activate)
    scene.settle()
    assert scene.station.calls.names == ["activate 1"]
    assert scene.window.current.name == "run"


def test_an_operator_may_look_and_activate_but_not_roll_back(scene: Scene) -> None:
    scene.signed_in(Role.OPERATOR)
    scene.window.go(At.VERSIONS, program_id=1)
    scene.settle()
    screen = versions_of(scene)
    pick(scene, 3)
    pick(scene, 1)
    assert screen.activate.isEnabled()
    for button in (screen.edit, screen.roll_back):
        assert not button.isEnabled()
        assert button.note == "needs Engineer"


def test_small_panels_show_words_or_picture(open_scene: OpenScene, library: Library, tmp_path: Path) -> None:
    scene = open_scene((800, 480), folder=tmp_path / "data")
    scene.signed_in(Role.ENGINEER)
    scene.window.go(At.VERSIONS, program_id=1)
    scene.settle()
    screen = versions_of(scene)
    assert (screen.changes.isVisible(), screen.picture.isVisible()) == (True, False)
    touch(screen.picture_tab)
    assert (screen.changes.isVisible(), screen.picture.isVisible()) == (False, True)


# --- on the picture ---------------------------------------------------------------------------------------------------


def test_a_renamed_tool_is_the_same_one_and_a_tool_that_only_one_has_is_labeled(library: Library) -> None:
    before = library.program(SYSTEM, 1, library.versions(SYSTEM, 1)[2].version_hash).program
    after = changed(before, "pins", lambda tool: replace(tool, name="contacts"))
    after = replace(after, tools=tuple(tool for tool in after.tools if tool.name != "red mark"))
    after = replace(after, tools=(*after.tools, replace(before.tools[2], name="extra", roi=Circle(9, 9, 5))))
    compared = {tool.name: tool for tool in compared_tools(before, after)}
    assert compared["contacts"].before == compared["contacts"].after
    labels = {name: tool.label for name, tool in compared.items() if tool.label}
    assert labels == {"extra": "New: extra", "red mark": "Removed: red mark"}


def test_old_regions_are_dashed_and_new_ones_solid(open_scene: OpenScene) -> None:
    scene = open_scene()
    view = ComparisonView(scene.look, "comparison")
    view.resize(400, 300)
    view.show_still(prepare(np.full((300, 400, 3), 120, np.uint8), 400, 300))
    view.show_tools((ComparedTool("cap", (Rectangle(40, 40, 120, 200),), (Rectangle(220, 40, 120, 200),)),))
    seen = view.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)

    def along(x: int, token: str) -> float:
        """Share of a region's side that has that color, 0 to 1."""
        wanted = scene.look.theme.color(token)
        ys = range(70, 210)
        near = [
            any(
                abs(seen.pixelColor(x + dx, y).red() - wanted.red()) < 40
                and abs(seen.pixelColor(x + dx, y).blue() - wanted.blue()) < 40
                for dx in range(-3, 4)
            )
            for y in ys
        ]
        return sum(near) / len(ys)

    assert 0.3 < along(40, "on_image") < 0.95
    assert along(220, "roi") == 1.0
    view.deleteLater()
