"""The panel as a whole: what stands on every screen, messages, faults, menu, languages and colors."""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from core.access.roles import Role
from core.alarms.health import Component, Health
from core.errors import CameraTimeoutError, DatabaseError, NotReadyError
from core.inspection.program import Program
from core.programs.drafts import Draft
from core.running.state import RunState
from core.settings import Settings
from core.text import text
from hmi.screens.names import At
from hmi.screens.programs import ProgramsScreen
from hmi.screens.run import RunScreen
from hmi.sheets.decision import DecisionSheet
from hmi.widgets.verdict import Mood
from tests.hmi.stage.run_states import show_ng, show_ok
from tests.hmi.touches import OpenScene, login_of, run_of, touch

if TYPE_CHECKING:
    from collections.abc import Callable


@pytest.mark.parametrize(
    ("settings", "chips"),
    [
        (Settings(), ["SIMULATION"]),
        (Settings.of(camera="video", camera_source="rtsp://x", lines="gpio"), []),
        (Settings.of(camera="video", camera_source="rtsp://x", lines="none"), ["no lines"]),
        (Settings.of(lines="none"), ["SIMULATION", "no lines"]),
    ],
)
def test_the_bar_says_what_is_not_real_and_what_is_not_there(
    open_scene: OpenScene, settings: Settings, chips: list[str]
) -> None:
    bar = open_scene(settings=settings).window.bar
    shown = [chip for chip in (bar.simulation, bar.no_lines) if chip.isVisible()]
    assert [chip.text() for chip in shown] == chips
    assert not any(one.geometry().intersects(other.geometry()) for one in shown for other in shown if one is not other)


@pytest.mark.parametrize(("state", "word"), [(RunState.STOPPED, "STOPPED"), (RunState.READY, "NOT READY")])
def test_a_dead_camera_is_said_on_every_screen(open_scene: OpenScene, state: RunState, word: str) -> None:
    """All screens show the same health of the station."""
    scene = open_scene()
    scene.signed_in()
    scene.reset(state)
    is_on = state is RunState.READY
    inspection = Component("inspection", is_on, text("running") if is_on else text("The inspection is stopped."))
    scene.station.lay(health=Health((inspection, Component("camera", False, text("No camera was found.")))))
    scene.window.refresh()
    saying = run_of(scene).verdict.saying
    assert (saying.word, saying.headline) == (word, "No camera was found.")
    scene.window.go(At.ALARMS)
    assert scene.window.screens["alarms"].empty.text == "No camera was found."  # type: ignore[attr-defined]
    scene.window.sign_out()
    scene.settle()
    assert login_of(scene).line.verdict.saying.headline == "No camera was found."


def test_no_alarm_is_said_only_of_a_station_that_is_ready(open_scene: OpenScene) -> None:
    scene = open_scene()
    show_ok(scene)
    scene.window.go(At.ALARMS)
    empty = scene.window.screens["alarms"].empty  # type: ignore[attr-defined]
    assert empty.text.startswith("There are no alarms.")
    scene.reset(RunState.STOPPED)
    scene.station.lay(health=Health((Component("inspection", False, text("The inspection is stopped.")),)))
    scene.window.refresh()
    assert empty.text == "The inspection is stopped."


def test_the_users_slip_is_a_toast_the_worlds_fault_a_banner(open_scene: OpenScene) -> None:
    scene = open_scene()
    scene.signed_in()
    scene.reset()
    scene.station.raises = NotReadyError("Stop the inspection first.")
    touch(run_of(scene).trigger)
    scene.settle()
    assert scene.window.toast_notice.words == "Stop the inspection first."
    scene.station.raises = CameraTimeoutError()
    touch(run_of(scene).trigger)
    scene.settle()
    assert scene.window.banner.words == "The camera gives no pictures."


def test_our_own_mistake_shows_a_reference_that_stands_in_the_log(
    open_scene: OpenScene, expect_log: Callable[[str], None], caplog: pytest.LogCaptureFixture
) -> None:
    expect_log("Unexpected error")
    scene = open_scene()
    scene.window.complain(ZeroDivisionError("secret detail"))
    (sheet,) = scene.window.sheets()
    assert isinstance(sheet, DecisionSheet)
    reference = caplog.records[-1].args[0]  # type: ignore[index]
    assert str(reference) in sheet._words.text
    assert "secret" not in sheet._words.text


def test_a_fault_elsewhere_than_on_run_is_a_banner_until_it_is_over(open_scene: OpenScene) -> None:
    scene = open_scene()
    show_ok(scene)
    scene.window.go(At.PROGRAMS)
    scene.station.has_failed(text("Camera gives no pictures."))
    scene.window.refresh()
    assert scene.window.banner.words == "Camera gives no pictures."
    scene.reset()
    assert scene.window.banner.words == ""


@pytest.mark.parametrize("size", [(800, 480), (1280, 800)])
def test_the_actions_of_programs_keep_apart_below_a_banner(open_scene: OpenScene, size: tuple[int, int]) -> None:
    scene = open_scene(size)
    show_ok(scene)
    scene.window.go(At.PROGRAMS)
    scene.window.complain(DatabaseError())
    scene.settle()
    screen, gap = scene.screen(ProgramsScreen), scene.look.theme.gap
    actions = (screen.new, screen.edit, screen.versions, screen.more, screen.back, screen.activate)
    assert scene.window.banner.isVisible()
    for one, other in combinations(actions, 2):
        near = one.geometry().adjusted(2 - gap, 2 - gap, gap - 2, gap - 2)
        assert not near.intersects(other.geometry()), (one.objectName(), other.objectName())


def test_a_banner_over_the_picture_moves_with_the_screen(open_scene: OpenScene) -> None:
    scene = open_scene()
    show_ok(scene)
    banner, bar = scene.window.banner, scene.look.theme.bar_height
    scene.window.complain(DatabaseError())
    scene.settle()
    picture = scene.screen(RunScreen).picture
    assert banner.mapTo(scene.window, banner.rect().bottomRight()) == picture.mapTo(
        scene.window, picture.rect().bottomRight()
    )
    scene.window.go(At.PROGRAMS)
    scene.settle()
    assert banner.words
    assert banner.mapTo(scene.window, QPoint()) == QPoint(0, bar)
    assert banner.width() == scene.window.width()
    scene.window.go(At.RUN)
    scene.settle()
    assert banner.words
    assert banner.mapTo(scene.window, banner.rect().bottomRight()) == picture.mapTo(
        scene.window, picture.rect().bottomRight()
    )


def test_a_screen_that_is_opened_for_the_first_time_lies_under_what_lies_over_it(open_scene: OpenScene) -> None:
    scene = open_scene()
    show_ok(scene)
    scene.window.open_menu()
    (sheet,) = scene.window.sheets()
    assert "alarms" not in scene.window.screens
    scene.window.go(At.ALARMS)
    assert scene.window.current.name == "alarms"
    seen = scene.window.childAt(scene.window.rect().center())
    assert seen is sheet or sheet.isAncestorOf(seen)


def test_a_loop_that_dies_makes_a_fault_not_a_frozen_green_screen(open_scene: OpenScene) -> None:
    scene = open_scene()
    show_ok(scene)
    scene.window.loop_died("cycle")
    saying = run_of(scene).verdict.saying
    assert saying.mood is Mood.FAULT
    assert "cycle" in saying.headline


def test_a_program_is_chosen_then_activated(open_scene: OpenScene) -> None:
    scene = open_scene()
    show_ok(scene)
    scene.window.go(At.PROGRAMS)
    scene.settle()
    programs = scene.window.screens["programs"]
    assert not programs.activate.isEnabled()  # type: ignore[attr-defined]
    touch(programs.tiles[1])  # type: ignore[attr-defined]
    assert programs.activate.text() == "Activate Gasket"  # type: ignore[attr-defined]
    touch(programs.activate)  # type: ignore[attr-defined]
    scene.settle()
    assert scene.station.calls.names == ["activate 2"]
    assert scene.window.current.name == "run"


def test_an_alarm_is_acknowledged(open_scene: OpenScene) -> None:
    scene = open_scene()
    show_ng(scene)
    scene.window.refresh()
    touch(scene.window.bar.alarms)
    (row,) = scene.window.screens["alarms"].rows  # type: ignore[attr-defined]
    touch(row.acknowledge)
    scene.settle()
    assert scene.station.calls.names == ["acknowledge DISK_SPACE"]


def test_the_menu_is_the_same_before_the_first_ng_and_says_what_an_entry_waits_for(open_scene: OpenScene) -> None:
    scene = open_scene()
    scene.signed_in()
    scene.reset()
    scene.window.open_menu()
    (menu,) = scene.window.sheets()
    closed = {place.text(): place.note for place in menu.places if not place.isEnabled()}  # type: ignore[attr-defined]
    assert closed["Last NG"] == "No NG yet"
    assert [place.text() for place in menu.places] == [  # type: ignore[attr-defined]
        "Run",
        "Program",
        "Last NG",
        "History",
        "Statistics",
        "Hand-over",
        "I/O",
        "Alarms",
        "Users",
        "Audit",
        "System",
        "Help",
    ]
    touch(menu.sign_out)  # type: ignore[attr-defined]
    assert scene.window.session.actor is None
    assert scene.window.current.name == "login"


def test_language_and_colors_change_at_once_and_go_back_at_sign_out(open_scene: OpenScene) -> None:
    scene = open_scene()
    show_ng(scene)
    scene.window.use_language("de")
    scene.window.use_theme("light")
    scene.settle()
    run = run_of(scene)
    assert run.last_ng.text() == "Letztes NG"
    detail = run.verdict.saying.detail
    assert detail.startswith("Wert ")
    assert detail.replace("\u202f", " ").endswith("Grenze 80 % · 1 weiteres Werkzeug NG")
    assert run.counters.cells()[3][0].startswith("90,4")
    assert scene.look.theme.name == "light"
    scene.window.sign_out()
    scene.settle()
    assert login_of(scene).heading.text == "Who is at the station?"
    assert scene.look.theme.name == "dark"


def test_names_are_never_read_as_markup(open_scene: OpenScene) -> None:
    scene = open_scene()
    scene.window.toast("<b>bold</b>")
    assert scene.window.toast_notice.words == "<b>bold</b>"
    assert scene.window.bar.version.textFormat() is Qt.TextFormat.PlainText


def test_tab_shows_where_the_focus_is_and_a_finger_does_not(open_scene: OpenScene) -> None:
    scene = open_scene()
    scene.window.begin()
    scene.signed_in()
    scene.reset()
    QTest.keyClick(scene.window, Qt.Key.Key_Tab)
    assert scene.look.keys_in_use
    touch(run_of(scene).trigger)
    assert not scene.look.keys_in_use


def test_signing_in_builds_the_wizard_only_to_offer_a_draft_and_only_to_its_author(open_scene: OpenScene) -> None:
    scene = open_scene()
    engineer, operator = (scene.actor(role) for role in (Role.ENGINEER, Role.OPERATOR))
    scene.station.drafts.discard(engineer)
    scene.window.sign_in(engineer)
    scene.settle()
    assert At.WIZARD not in scene.window.screens
    scene.station.drafts.keep(engineer, Draft(Program("Half done")))
    scene.window.sign_in(engineer)
    scene.window.sign_in(operator)  # before the answer about the other's draft
    scene.settle()
    assert (scene.window.current.name, scene.window.sheets()) == (At.RUN, [])
    scene.window.sign_in(engineer)
    scene.settle(lambda: bool(scene.window.sheets()))
    (sheet,) = scene.window.sheets()
    assert isinstance(sheet, DecisionSheet)
