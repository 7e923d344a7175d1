"""The change-over screen: the next program is found by touch, by words or by a scanner, and confirmed by its master."""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import CancelledError
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from core.access.roles import SYSTEM, Role
from core.assembly import open_station
from core.errors import ImageQualityError, InspectionError
from core.programs.demo import demo_program
from core.programs.learning import Waiting
from core.settings import load_settings
from core.simulation.parts import master
from hmi.screens.change_over import ChangeOverScreen
from hmi.screens.names import At
from hmi.screens.run import RunScreen
from hmi.sheets.change_over import ChangeOverSheet
from hmi.sheets.keyboard import KeyboardSheet
from tests.hmi.live import live_panel
from tests.hmi.stage.scene import LOST_MS, Scene

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from hmi.i18n import Languages

OpenScene = Callable[..., Scene]


@pytest.fixture
def scene(open_scene: OpenScene, qtbot: QtBot) -> Scene:
    """An operator has touched *Program* on Run."""
    opened = open_scene()
    opened.has_judged()
    opened.station.has_many_programs()
    opened.shell.activateWindow()
    qtbot.waitUntil(opened.shell.isActiveWindow)
    touch(opened.screen(RunScreen).program)
    qtbot.waitUntil(lambda: bool(screen_of(opened).list.rows))
    return opened


def screen_of(scene: Scene) -> ChangeOverScreen:
    return scene.screen(ChangeOverScreen)


def sheet_of(scene: Scene) -> ChangeOverSheet:
    (sheet,) = scene.window.sheets()
    assert isinstance(sheet, ChangeOverSheet)
    return sheet


def names(scene: Scene) -> list[str]:
    return [row.name for row in screen_of(scene).list.rows]


def note(scene: Scene, name: str) -> str:
    return next(row.note for row in screen_of(scene).list.rows if row.name == name)


def touch(widget: QWidget) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def touch_row(scene: Scene, name: str) -> None:
    rows = screen_of(scene).list
    place = rows.visualRect(rows.model().index(names(scene).index(name), 0)).center()
    QTest.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=place)


def scan(scene: Scene, code: str) -> None:
    """As a scanner does: every character and the return key, to whatever has the focus."""
    handle = scene.shell.windowHandle()
    assert handle is not None
    for character in code:
        QTest.keyClick(handle, character)
    QTest.keyClick(handle, Qt.Key.Key_Return)


def test_the_last_ones_come_first_and_a_touch_and_a_confirmation_change_over(scene: Scene, qtbot: QtBot) -> None:
    lately = ["Connector 7-pin, gray", "Gasket 18 mm", "Label plate", "Gasket"]
    favorites = ["Gasket 22 mm", "Label plate, French", "Steckverbindergehäuse 7-polig mit Verriegelung, Variante B"]
    assert names(scene)[:7] == lately + favorites
    assert names(scene)[7:] == sorted(names(scene)[7:], key=str.casefold)
    assert "Gasket, old drawing" not in names(scene), "it is archived"
    touch_row(scene, "Gasket 18 mm")
    sheet = sheet_of(scene)
    assert (sheet.name.text, sheet.description.text) == ("Gasket 18 mm", "4006381333931")
    assert sheet.note.text.startswith("version 1")
    assert not sheet.run.isEnabled(), "nothing is confirmed that was not seen"
    qtbot.waitUntil(lambda: sheet.view.picture is not None)
    touch(sheet.run)
    qtbot.waitUntil(lambda: scene.window.current.name == At.RUN)
    assert scene.station.calls.names == ["activate 5"]


def test_going_back_changes_nothing_and_keeps_what_was_searched(scene: Scene) -> None:
    screen_of(scene).search.setText("gasket")
    touch_row(scene, "Gasket 22 mm")
    touch(sheet_of(scene).back)
    assert screen_of(scene).search.text() == "gasket"
    scan(scene, "4712")
    assert sheet_of(scene).name.text.startswith("Steckverbinder"), "a scan replaces the words"
    touch(sheet_of(scene).back)
    touch(screen_of(scene).back)
    assert scene.window.current.name == At.RUN
    assert scene.station.calls.names == []


@pytest.mark.parametrize(("size", "columns"), [((800, 480), 2), ((1280, 800), 2), ((720, 1280), 1)])
def test_rows_are_high_enough_for_gloves_and_stand_side_by_side_where_there_is_room(
    open_scene: OpenScene, size: tuple[int, int], columns: int
) -> None:
    scene = open_scene(size)
    scene.has_judged()
    scene.station.has_many_programs()
    scene.window.go(At.CHANGE_OVER)
    rows = screen_of(scene).list
    scene.settle(lambda: len(rows.rows) > 3)
    first, *others = (rows.visualRect(rows.model().index(number, 0)) for number in range(3))
    assert first.height() == scene.look.theme.run_target
    assert [place.top() for place in (first, *others)].count(first.top()) == columns


def test_few_programs_stand_as_many_do_at_the_first_show_and_later(open_scene: OpenScene) -> None:
    scene = open_scene()
    scene.has_judged()
    scene.window.go(At.CHANGE_OVER)
    rows = screen_of(scene).list
    scene.settle(lambda: len(rows.rows) == 3)

    def places() -> list[tuple[int, int]]:
        return [rows.visualRect(rows.model().index(number, 0)).topLeft().toTuple() for number in range(3)]  # type: ignore[misc]

    shown = places()
    assert shown[0][1] == shown[1][1] < shown[2][1]
    assert not rows.verticalScrollBar().isVisible()
    touch(rows.viewport())
    rows.scheduleDelayedItemsLayout()
    scene.settle()
    assert places() == shown


def test_typed_words_narrow_the_list_and_the_arrow_leads_into_it(scene: Scene) -> None:
    screen = screen_of(scene)
    QTest.keyClicks(screen.search, "etiquette PLATE")
    assert names(scene) == ["Label plate, French"]
    assert screen.hint.text == "1 program fits."
    touch(screen.all)
    assert len(names(scene)) > 7
    QTest.keyClick(screen.search, Qt.Key.Key_Down)
    QTest.keyClick(screen.list, Qt.Key.Key_Return)
    assert sheet_of(scene).name.text == names(scene)[0]


def test_a_scanned_code_finds_its_program_wherever_the_focus_is(scene: Scene) -> None:
    screen = screen_of(scene)
    for focused in (screen, screen.search, screen.list, screen.back):
        screen.search.clear()
        focused.setFocus()
        scan(scene, "4711")
        assert sheet_of(scene).name.text == "Connector 7-pin, black", "not 4711-B"
        sheet_of(scene).close_sheet()


def test_a_scanner_confirms_nothing_and_the_next_scan_chooses_anew(scene: Scene, qtbot: QtBot) -> None:
    scan(scene, "4711")
    qtbot.waitUntil(sheet_of(scene).run.isEnabled)
    scan(scene, "")  # the second return key of a scanner that sends two
    assert scene.station.calls.names == []
    scan(scene, "4006381333948")
    assert sheet_of(scene).name.text == "Gasket 22 mm"
    assert scene.station.calls.names == []


def test_a_code_that_fits_none_says_so_and_the_next_one_replaces_it(scene: Scene) -> None:
    scan(scene, "0815")
    assert scene.window.sheets() == []
    assert screen_of(scene).hint.text.startswith("“0815” fits no program.")
    scan(scene, "Article")
    assert screen_of(scene).hint.text == "2 programs fit “Article”. Touch the right one."
    scan(scene, "88-104")
    assert sheet_of(scene).name.text == "Label plate, French"


def test_what_cannot_be_changed_over_to_is_gray_with_its_reason(scene: Scene) -> None:
    reasons = {
        "Connector 7-pin": "It is active already.",
        "Label plate, new print": "Label plate, new print has no master image. Register one first.",
    }
    for name, why in reasons.items():
        assert note(scene, name) == why
        touch_row(scene, name)
        scan(scene, name)
        assert scene.window.sheets() == []
        assert screen_of(scene).hint.text == f"{name}: {why}"
        screen_of(scene).search.clear()


def test_a_program_whose_master_is_lost_cannot_be_confirmed(scene: Scene, qtbot: QtBot) -> None:
    scan(scene, "O-ring 40")
    sheet = sheet_of(scene)
    qtbot.waitUntil(lambda: sheet.effect.text.startswith("The file of the master image is missing."))
    assert not sheet.run.isEnabled()


def test_a_confirmed_program_that_still_learns_says_how_far_it_is_and_going_back_cancels_it(
    scene: Scene, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    is_canceled = threading.Event()

    def teach(*given: object) -> None:
        waiting = given[-1]
        assert isinstance(waiting, Waiting)
        assert waiting.cancel is not None
        waiting.progress(0.43)
        assert waiting.cancel.wait(LOST_MS / 1000)
        is_canceled.set()
        raise CancelledError

    monkeypatch.setattr(scene.station.active_program, "teach", teach)
    scan(scene, "4711")
    sheet = sheet_of(scene)
    qtbot.waitUntil(sheet.run.isEnabled)
    touch(sheet.run)
    qtbot.waitUntil(lambda: "learns: 43" in sheet.run.text())
    touch(sheet.back)
    qtbot.waitUntil(is_canceled.is_set)
    assert scene.window.sheets() == []
    assert scene.station.calls.names == []


def test_a_program_that_cannot_be_taught_says_so_even_when_it_was_confirmed_already(
    scene: Scene, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    is_confirmed = threading.Event()

    def teach(*_: object) -> None:
        assert is_confirmed.wait(LOST_MS / 1000)
        raise ImageQualityError("The master is too dark.")

    monkeypatch.setattr(scene.station.active_program, "teach", teach)
    scan(scene, "4711")
    sheet = sheet_of(scene)
    qtbot.waitUntil(sheet.run.isEnabled)
    touch(sheet.run)
    assert not sheet.back.isEnabled(), "it is under way"
    scan(scene, "4712")
    QTest.keyClick(sheet, Qt.Key.Key_Escape)
    assert sheet_of(scene) is sheet
    is_confirmed.set()
    qtbot.waitUntil(lambda: sheet.effect.text == "The master is too dark.")
    assert not sheet.run.isEnabled()
    touch(sheet.back)
    assert scene.window.sheets() == []
    assert scene.station.calls.names == []


def test_a_change_over_that_fails_says_so_and_leads_back_to_the_list(scene: Scene, qtbot: QtBot) -> None:
    scan(scene, "4711")
    qtbot.waitUntil(sheet_of(scene).run.isEnabled)
    scene.station.raises = InspectionError("The inspection in progress does not end.")
    touch(sheet_of(scene).run)
    qtbot.waitUntil(lambda: not scene.window.sheets())
    assert scene.window.current.name == At.CHANGE_OVER
    assert "does not end" in scene.window.toast_notice.words + scene.window.banner.words


def test_a_finger_on_the_search_brings_keys(scene: Scene) -> None:
    touch(screen_of(scene).search.keys)
    (keyboard,) = scene.window.sheets()
    assert isinstance(keyboard, KeyboardSheet)
    keyboard.field.setText("plate fr")
    touch(keyboard.done)
    assert sheet_of(scene).name.text == "Label plate, French"


def test_the_version_that_was_shown_is_the_one_that_runs(qtbot: QtBot, data_dir: Path, languages: Languages) -> None:
    settings = load_settings(None, data_dir=data_dir, camera="simulated", lines="simulated", autostart=False)
    station = open_station(settings)
    try:
        library = station.library
        gasket = replace(demo_program("Gasket"), name="Next", description="4711")
        shown = library.install(gasket, master("Gasket"), "")
        with live_panel(qtbot, station, languages, with_loops=False) as panel:
            panel.sign_in(Role.OPERATOR)
            panel.window.go(At.CHANGE_OVER)
            screen = panel.window.screens[At.CHANGE_OVER]
            assert isinstance(screen, ChangeOverScreen)
            panel.wait(lambda: "Next" in [row.name for row in screen.list.rows])
            QTest.keyClicks(screen.search, "4711")
            QTest.keyClick(screen.search, Qt.Key.Key_Return)
            sheet = panel.sheet(ChangeOverSheet)
            panel.wait(sheet.run.isEnabled)
            library.rename(SYSTEM, shown.id, "Next but one")
            panel.touch(sheet.run)
            panel.wait(lambda: panel.window.current.name == At.RUN)
        active = library.active()
        assert active is not None
        assert (active.version_hash, active.program.name) == (shown.version_hash, "Next")
        listed = {found.name: found.activated_at for found in library.programs(SYSTEM)}
        assert listed["Next but one"] == max(at for at in listed.values() if at is not None)
    finally:
        station.close()
