"""The programs screen: permissions of each role, recent activity, and actions on whole programs."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from core.access.roles import SYSTEM, Role
from core.programs.demo import demo_program
from core.programs.library import Library
from core.settings import Settings
from core.simulation.parts import master
from core.store import Store, open_store
from hmi.screens.names import At
from hmi.screens.programs import ProgramsScreen
from hmi.sheets.decision import DecisionSheet
from hmi.sheets.file import FileSheet
from hmi.sheets.keyboard import KeyboardSheet
from hmi.sheets.list import ListSheet
from hmi.sheets.number import NumberSheet
from tests.hmi.stage.prepared import settings_for
from tests.hmi.stage.scene import Scene
from tests.records import lose_picture

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from core.access.roles import Actor
    from hmi.widgets.pick_list import PickRow

OpenScene = Callable[..., Scene]


@pytest.fixture(scope="module")
def two_programs(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder with two programs, for a connector and a gasket."""
    folder = tmp_path_factory.mktemp("two_programs")
    with open_store(Settings.of(data_dir=folder)) as store:
        for kind in ("Connector 7-pin", "Gasket"):
            Library(store).install(demo_program(kind), master(kind), "")
    return folder


@pytest.fixture
def store(two_programs: Path, tmp_path: Path) -> Iterator[Store]:
    folder = Path(shutil.copytree(two_programs, tmp_path / "data"))
    with open_store(Settings.of(data_dir=folder)) as opened:
        yield opened


@pytest.fixture
def library(store: Store) -> Library:
    return Library(store)


@pytest.fixture
def scene(open_scene: OpenScene, library: Library, store: Store, tmp_path: Path) -> Scene:
    """A panel with real programs, where an engineer is signed in."""
    scene: Scene = open_scene(folder=tmp_path / "data")
    scene.signed_in(Role.ENGINEER)
    scene.window.go(At.PROGRAMS)
    scene.settle()
    return scene


def programs_of(scene: Scene) -> ProgramsScreen:
    screen = scene.window.screens["programs"]
    assert isinstance(screen, ProgramsScreen)
    return screen


def touch(widget: QWidget) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def choose(scene: Scene, name: str) -> None:
    touch(next(tile for tile in programs_of(scene).tiles if tile.text() == name))


def names(scene: Scene) -> list[str]:
    return [tile.text() for tile in programs_of(scene).tiles]


def more(scene: Scene, key: str) -> None:
    touch(programs_of(scene).more)
    (sheet,) = scene.window.sheets()
    assert isinstance(sheet, ListSheet)
    rows = sheet.list
    number = [row.key for row in rows.rows].index(key)
    place = rows.visualRect(rows.model().index(number, 0)).center()
    QTest.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=place)
    scene.settle()


def type_name(scene: Scene, name: str) -> None:
    (sheet,) = scene.window.sheets()
    assert isinstance(sheet, KeyboardSheet)
    sheet.field.setText(name)
    touch(sheet.done)
    scene.settle()


def answer(scene: Scene, word: str) -> DecisionSheet:
    (sheet,) = scene.window.sheets()
    assert isinstance(sheet, DecisionSheet)
    touch(next(button for button in sheet._choices if button.text() == word))
    scene.settle()
    return sheet


# --- what is shown ----------------------------------------------------------------------------------------------------


def test_a_tile_says_how_its_program_has_done_lately_and_shows_its_master(open_scene: OpenScene) -> None:
    scene = open_scene()
    scene.station.library.copy(SYSTEM, 1, "New connector")
    scene.signed_in()
    scene.reset()
    scene.window.go(At.PROGRAMS)
    screen = programs_of(scene)
    screen._take(scene.station.library.programs(SYSTEM))
    about = screen.tiles[0].accessibleDescription()
    assert "Yield – · last part –" in about
    assert screen.tiles[0]._picture is None
    scene.settle()
    about = screen.tiles[0].accessibleDescription().replace("\u202f", " ")
    assert "Active · version 14" in about
    assert "Yield 88.0 % · last part" in about
    assert screen.tiles[0]._picture is not None
    assert "No part judged yet" in screen.tiles[-1].accessibleDescription()


def test_a_program_whose_master_is_gone_says_so_and_the_others_are_still_read(
    scene: Scene, library: Library, store: Store
) -> None:
    lose_picture(store, library.program(SYSTEM, 1).program.master)
    programs_of(scene)._pictures.clear()
    scene.window.go(At.RUN)
    scene.window.go(At.PROGRAMS)
    scene.settle()
    connector, gasket = programs_of(scene).tiles
    assert "The file of the master image is missing." in connector.accessibleDescription()
    assert gasket._picture is not None


def test_an_operator_chooses_and_sees_what_needs_an_engineer(open_scene: OpenScene) -> None:
    scene = open_scene()
    scene.signed_in()
    scene.reset()
    scene.window.go(At.PROGRAMS)
    scene.settle()
    screen = programs_of(scene)
    assert not screen.activate.isEnabled()
    assert screen.hint.text == "It is active already. Touch another one to change over."
    choose(scene, "Gasket")
    assert screen.activate.isEnabled()
    for button in (screen.new, screen.edit):
        assert not button.isEnabled()
        assert button.note == "needs Engineer"
    touch(screen.more)
    (sheet,) = scene.window.sheets()
    assert isinstance(sheet, ListSheet)
    closed = {row.key: row.note for row in sheet.list.rows if not row.is_open}
    assert closed == dict.fromkeys(("favorite", "copy", "rename", "archive", "import"), "needs Engineer")


def test_a_challenge_of_the_active_program_is_started_after_a_question(
    scene: Scene, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[Actor] = []
    monkeypatch.setattr(scene.station.challenges, "start", asked.append)
    choose(scene, "Gasket")
    touch(programs_of(scene).more)
    (sheet,) = scene.window.sheets()
    assert isinstance(sheet, ListSheet)
    assert "challenge" not in [row.key for row in sheet.list.rows]
    sheet.close_sheet()
    choose(scene, "Connector 7-pin")
    more(scene, "challenge")
    answer(scene, "Start the challenge")
    scene.settle(lambda: bool(asked))
    assert asked == [scene.window.session.actor]


def test_a_challenge_that_somebody_has_started_is_withdrawn_where_it_was_started(
    scene: Scene, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[Actor] = []
    monkeypatch.setattr(scene.station.challenges, "withdraw", asked.append)
    scene.station.is_challenged_by("olga")
    choose(scene, "Connector 7-pin")

    def offered() -> PickRow:
        touch(programs_of(scene).more)
        (sheet,) = scene.window.sheets()
        assert isinstance(sheet, ListSheet)
        (found,) = [row for row in sheet.list.rows if "challenge" in row.key]
        sheet.close_sheet()
        return found

    assert (offered().note, offered().is_open) == ("olga has started one; production waits.", True)
    scene.signed_in(Role.OPERATOR)
    scene.station.is_challenged_by("olga")
    assert (offered().note, offered().is_open) == ("needs Engineer", False)
    scene.station.is_challenged_by(scene.actor(Role.OPERATOR).username)
    more(scene, "withdraw_challenge")
    scene.settle(lambda: bool(asked))
    assert asked == [scene.window.session.actor]
    scene.settle(lambda: scene.window.toast_notice.words == "The challenge is withdrawn.")


def test_where_nothing_is_chosen_more_says_what_to_do_first(scene: Scene) -> None:
    scene.station.lay(run=replace(scene.station.run, program=None))
    scene.window.refresh()
    assert programs_of(scene).hint.text == "Touch a program to choose it."
    assert not programs_of(scene).edit.isEnabled()
    touch(programs_of(scene).more)
    (sheet,) = scene.window.sheets()
    assert isinstance(sheet, ListSheet)
    closed = {row.key: row.note for row in sheet.list.rows if not row.is_open}
    assert closed == dict.fromkeys(("favorite", "copy", "rename", "archive", "export"), "Choose a program first.")


def test_an_empty_station_says_how_a_program_is_made(open_scene: OpenScene) -> None:
    scene = open_scene()
    scene.signed_in(Role.ENGINEER)
    scene.station.is_new()
    scene.window.go(At.PROGRAMS)
    scene.settle()
    screen = programs_of(scene)
    assert "four steps" in screen.empty.text
    assert [button.text() for button in (screen.first, screen.import_first) if button.isVisible()] == [
        "New program",
        "Import",
    ]
    scene.signed_in(Role.OPERATOR)
    scene.station.is_new()
    scene.window.go(At.PROGRAMS)
    scene.settle()
    assert screen.empty.text == "There is no program yet. An engineer makes one."
    assert not screen.first.isVisible(), "it would help nobody"


def test_new_edit_and_versions_ask_the_panel_for_them(scene: Scene, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[int | None] = []
    monkeypatch.setattr(scene.wizard, "open", lambda program_id=None: asked.append(program_id))
    screen = programs_of(scene)
    touch(screen.new)
    touch(screen.edit)
    choose(scene, "Gasket")
    touch(screen.edit)
    assert asked == [None, 1, 2], "the active program is chosen until another one is touched"
    touch(screen.versions)
    assert scene.window.current.name == "versions"
    scene.window.go(At.PROGRAMS)
    assert screen.activate.text() == "Activate Gasket"
    scene.window.go(At.RUN)
    scene.window.go(At.PROGRAMS)
    assert screen.activate.text() == "Activate Connector 7-pin"


# --- what is done -----------------------------------------------------------------------------------------------------


def test_a_copy_gets_the_name_that_is_typed_and_is_chosen(scene: Scene) -> None:
    choose(scene, "Gasket")
    more(scene, "copy")
    type_name(scene, "Gasket, thick")
    assert names(scene) == ["Connector 7-pin", "Gasket", "Gasket, thick"]
    assert programs_of(scene).activate.text() == "Activate Gasket, thick"


def test_a_name_that_is_taken_is_said_and_comes_back_to_be_changed(scene: Scene) -> None:
    choose(scene, "Gasket")
    more(scene, "rename")
    type_name(scene, "Connector 7-pin")
    (keyboard,) = scene.window.sheets()
    assert isinstance(keyboard, KeyboardSheet)
    assert keyboard.field.text() == "Connector 7-pin"
    assert "Connector 7-pin" in keyboard.problem.text
    type_name(scene, "Seal")
    assert names(scene) == ["Connector 7-pin", "Seal"]


def test_archiving_asks_by_name_and_an_archived_program_can_be_seen_and_taken_back(scene: Scene) -> None:
    choose(scene, "Gasket")
    more(scene, "archive")
    sheet = answer(scene, "Keep")
    assert sheet._heading.text == "Archive Gasket?"
    assert names(scene) == ["Connector 7-pin", "Gasket"]
    more(scene, "archive")
    answer(scene, "Archive Gasket")
    assert names(scene) == ["Connector 7-pin"]
    more(scene, "show_archived")
    choose(scene, "Gasket")
    screen = programs_of(scene)
    assert screen.tiles[1].accessibleDescription().startswith("Archived")
    assert not screen.activate.isEnabled()
    assert not screen.edit.isEnabled()
    more(scene, "unarchive")
    more(scene, "show_archived")
    assert names(scene) == ["Connector 7-pin", "Gasket"]


def test_an_engineer_gives_a_program_the_number_that_the_machine_asks_for_it_by(
    open_scene: OpenScene, library: Library, tmp_path: Path
) -> None:
    folder = tmp_path / "data"
    scene: Scene = open_scene(settings=settings_for(folder).but(select_bits=3), folder=folder)
    scene.signed_in(Role.ENGINEER)
    scene.window.go(At.PROGRAMS)
    scene.settle()
    choose(scene, "Gasket")
    for key, number in (("5", 5), ("", None)):
        more(scene, "number")
        (sheet,) = scene.window.sheets()
        assert isinstance(sheet, NumberSheet)
        assert sheet.about.text.startswith("1 to 7")
        if key:
            sheet.type_character(key)
            sheet.confirm()
        else:
            touch(sheet.reset)
        scene.settle()
        (_, gasket) = programs_of(scene).tiles
        assert gasket.accessibleDescription().startswith("Number 5 ·") == (number == 5)
        assert [found.number for found in scene.station.library.programs(SYSTEM)] == [None, number]


def test_where_the_machine_selects_no_program_none_has_a_number(scene: Scene) -> None:
    touch(programs_of(scene).more)
    (sheet,) = scene.window.sheets()
    assert isinstance(sheet, ListSheet)
    assert "number" not in [row.key for row in sheet.list.rows]


def test_an_engineer_makes_a_program_a_favorite_and_takes_that_back(scene: Scene) -> None:
    choose(scene, "Gasket")
    for is_favorite in (True, False):
        more(scene, "favorite")
        (_, gasket) = programs_of(scene).tiles
        assert gasket.accessibleDescription().startswith("Favorite ·") == is_favorite
        assert [found.is_favorite for found in scene.station.library.programs(SYSTEM)] == [False, is_favorite]


def test_the_active_program_is_not_archived(scene: Scene, library: Library) -> None:
    library.set_active(2, library.version(SYSTEM, 2).summary.version_hash)
    choose(scene, "Gasket")
    more(scene, "archive")
    answer(scene, "Archive Gasket")
    assert scene.window.toast_notice.words.startswith("Gasket is the active program of")
    assert names(scene) == ["Connector 7-pin", "Gasket"]


def take_file(scene: Scene, folder: Path, name: str | None = None) -> None:
    """In the file sheet, go to a folder, then take the named file; None: save under the suggested name."""
    (sheet,) = scene.window.sheets()
    assert isinstance(sheet, FileSheet)
    sheet._go_to_root(str(folder))
    scene.settle()
    if name is not None:
        sheet._pick(str(folder / name))
    touch(sheet.take)
    scene.settle()


def test_a_program_travels_as_a_file_and_gets_another_name_where_its_own_is_taken(
    scene: Scene, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[int | None] = []
    monkeypatch.setattr(scene.wizard, "open", lambda program_id=None: asked.append(program_id))
    folder = tmp_path / "data" / "exports"
    choose(scene, "Gasket")
    more(scene, "export")
    take_file(scene, folder)
    assert scene.window.toast_notice.words == f"Gasket v1.vip lies in {folder}."
    more(scene, "import")
    take_file(scene, folder, "Gasket v1.vip")
    (refused,) = scene.window.sheets()
    assert isinstance(refused, KeyboardSheet)
    assert "Gasket" in refused.problem.text
    type_name(scene, "Gasket 2")
    told = answer(scene, "Edit")
    assert told._heading.text == "Gasket 2 is imported."
    assert told._words.text == "6 tools, from Gasket v1.vip."
    assert names(scene) == ["Connector 7-pin", "Gasket", "Gasket 2"]
    assert asked == [3]


def test_a_file_that_is_no_program_changes_nothing(scene: Scene, tmp_path: Path) -> None:
    folder = tmp_path / "data" / "exports"
    folder.mkdir()
    (folder / "bad.vip").write_bytes(b"PK\x05\x06 nothing of ours")
    more(scene, "import")
    take_file(scene, folder, "bad.vip")
    assert scene.window.toast_notice.words
    assert names(scene) == ["Connector 7-pin", "Gasket"]
