"""The panel as users operate it: sign in, run, stop, change the program, read reasons; and the limits of each role."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest

from core.access.roles import Role
from core.alarms.health import Component, Health
from core.errors import CameraTimeoutError, DatabaseError, NotReadyError
from core.inspection.result import Defect, ToolJudgement
from core.running.state import Counters, RunState
from core.settings import LANGUAGES, Settings
from core.text import shown_pct, text
from hmi.i18n import percent, tr_text
from hmi.picture_feed import PictureFeed, prepare
from hmi.screens.login import LoginScreen
from hmi.screens.names import At
from hmi.screens.run import RunScreen
from hmi.sheets.decision import DecisionSheet
from hmi.sheets.keyboard import KeyboardSheet
from hmi.sheets.list import ListSheet
from hmi.widgets.button import HOLD_MS, Button
from hmi.widgets.image_view import ImageView, JudgedPart
from hmi.widgets.keys import ACCENT
from hmi.widgets.verdict import Mood
from tests.hmi.stage.prepared import PASSWORDS, USERS, prepared
from tests.hmi.stage.scene import Scene
from tests.hmi.stage.states import CAMERA_LOST, _crowded, _fault, _ng, _ok, _sign_out

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from core.inspection.frame import Frame

OpenScene = Callable[..., Scene]


def run_of(scene: Scene) -> RunScreen:
    screen = scene.window.screens["run"]
    assert isinstance(screen, RunScreen)
    return screen


def login_of(scene: Scene) -> LoginScreen:
    screen = scene.window.screens["login"]
    assert isinstance(screen, LoginScreen)
    return screen


def touch(widget: QWidget) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def key(scene: Scene, word: str) -> None:
    keypad = login_of(scene).keypad
    touch(next(button for button in keypad.all_keys() if button.text() == word))


def choose(scene: Scene, word: str) -> None:
    """Touch a button of the open decision sheet."""
    sheet = scene.window.sheets()[-1]
    touch(next(button for button in sheet.findChildren(Button) if button.text() == word))
    scene.settle()


@pytest.fixture
def with_users(open_scene: OpenScene) -> Scene:
    scene = open_scene()
    scene.station.has_staff()
    _sign_out(scene)
    scene.settle()
    return scene


def test_nobody_is_signed_in_at_the_start_and_every_screen_of_the_line_leads_to_login(open_scene: OpenScene) -> None:
    scene = open_scene()
    for name in ("run", "programs", "versions", "alarms", "last_ng", "help"):
        scene.window.go(name)
        assert scene.window.current.name == "login"


def test_one_touch_signs_a_simulated_operator_in(open_scene: OpenScene) -> None:
    scene = open_scene()
    touch(next(tile for tile in login_of(scene).tiles if tile.objectName() == "simulated_operator"))
    scene.settle()
    assert scene.window.session.actor is not None
    assert scene.window.session.actor.role is Role.OPERATOR
    assert scene.window.current.name == "run"


def test_a_real_station_without_users_begins_with_making_the_administrator(open_scene: OpenScene) -> None:
    scene = open_scene(settings=Settings.of(camera="video", camera_source="rtsp://x", lines="gpio"))
    scene.window.begin()
    scene.settle()
    assert scene.window.current.name == "first_start"
    assert not login_of(scene).tiles


def test_nobody_comes_in_by_one_touch_where_somebody_has_an_account(with_users: Scene) -> None:
    """The station alone decides who can sign in; the panel offers no simulated users besides."""
    assert [tile.objectName() for tile in login_of(with_users).tiles] == [
        *(f"user_{user.username}" for user in USERS),
        "another_user",
    ]


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


def test_keypad_types_rubs_out_and_signs_in(with_users: Scene) -> None:
    login = login_of(with_users)
    touch(next(tile for tile in login.tiles if tile.objectName() == "user_operator1"))
    for digit in "1239":
        key(with_users, digit)
    touch(login.keypad.all_keys()[9])
    key(with_users, "4")
    assert login.field.text() == "1234"
    login.field.setText(PASSWORDS[Role.OPERATOR])
    touch(login.keypad.all_keys()[-1])
    with_users.settle()
    assert with_users.window.session.actor is not None
    assert with_users.window.session.actor.username == "operator1"
    assert login.field.text() == ""


def test_a_wrong_password_is_said_and_the_field_emptied(with_users: Scene) -> None:
    login = login_of(with_users)
    touch(login.tiles[1])
    key(with_users, "1")
    touch(login.keypad.all_keys()[-1])
    with_users.settle()
    assert login.message.text == "User name or password is wrong."
    assert login.field.text() == ""
    assert with_users.window.session.actor is None


def test_done_without_a_name_asks_for_the_name(with_users: Scene) -> None:
    key(with_users, "1")
    touch(login_of(with_users).keypad.all_keys()[-1])
    assert login_of(with_users).message.text == "Touch your name first."


def test_keyboard_types_letters_capitals_and_symbols_of_the_language(with_users: Scene) -> None:
    with_users.languages.use("de")
    with_users.settle()
    touch(login_of(with_users).letters)
    (sheet,) = with_users.window.sheets()
    assert isinstance(sheet, KeyboardSheet)
    board = sheet.keyboard
    touch(board.key("z"))
    touch(board.shift)
    touch(board.key("Ü"))
    touch(board.key("ß"))
    touch(board.symbols)
    touch(board.key("7"))
    touch(board.shift)
    touch(board.key("€"))
    assert sheet.field.text() == "zÜß7€"
    assert sheet.field.echoMode() is sheet.field.EchoMode.Password


def test_the_accent_key_of_spanish_gives_the_next_vowel_its_accent(with_users: Scene) -> None:
    with_users.languages.use("es")
    with_users.settle()
    touch(login_of(with_users).letters)
    (sheet,) = with_users.window.sheets()
    assert isinstance(sheet, KeyboardSheet)
    board = sheet.keyboard
    touch(board.key("ñ"))
    touch(board.key(ACCENT))
    touch(board.key("á"))
    touch(board.key("e"))
    touch(board.shift)
    touch(board.key(ACCENT))
    touch(board.key("Í"))
    touch(board.key("ü"))
    touch(board.key(ACCENT))
    touch(board.key(ACCENT))
    touch(board.key("o"))
    assert sheet.field.text() == "ñáeÍüo"


def test_the_french_keyboard_has_every_letter_that_the_language_writes(with_users: Scene) -> None:
    with_users.languages.use("fr")
    with_users.settle()
    touch(login_of(with_users).letters)
    (sheet,) = with_users.window.sheets()
    assert isinstance(sheet, KeyboardSheet)
    board = sheet.keyboard
    for letter in "aéèàç":
        touch(board.key(letter))
    touch(board.shift)
    touch(board.key("É"))
    touch(board.symbols)
    touch(board.shift)
    for letter in "âêîôûùëïüœ":
        touch(board.key(letter))
    assert sheet.field.text() == "aéèàçÉâêîôûùëïüœ"


def test_escape_puts_the_keyboard_away_and_changes_nothing(with_users: Scene) -> None:
    login = login_of(with_users)
    login.field.setText("12")
    touch(login.letters)
    (sheet,) = with_users.window.sheets()
    QTest.keyClicks(sheet, "abc")
    QTest.keyClick(sheet, Qt.Key.Key_Escape)
    assert with_users.window.sheets() == []
    assert login.field.text() == "12"


def test_touching_a_field_brings_the_keyboard_and_done_fills_the_field(open_scene: OpenScene) -> None:
    scene = open_scene()
    scene.window.go(At.FIRST_START)
    first = scene.window.screens["first_start"]
    scene.look.finger_in_use = True
    touch(first.username)  # type: ignore[attr-defined]
    (sheet,) = scene.window.sheets()
    assert isinstance(sheet, KeyboardSheet)
    for letter in "ada":
        touch(sheet.keyboard.key(letter))
    touch(sheet.keyboard.done)
    assert first.username.text() == "ada"  # type: ignore[attr-defined]


# --- running ---------------------------------------------------------------------------------------------------------


def test_stop_needs_holding(open_scene: OpenScene, qtbot: QtBot) -> None:
    scene = open_scene()
    _ok(scene)
    scene.window.refresh()
    stop = run_of(scene).stop
    touch(stop)
    scene.settle()
    assert scene.station.calls.names == []
    assert scene.window.toast_notice.words == "Keep the button pressed to stop."
    with qtbot.waitSignal(stop.held, timeout=HOLD_MS * 4):
        QTest.mousePress(stop, Qt.MouseButton.LeftButton)
        assert stop.progress < 1.0
    QTest.mouseRelease(stop, Qt.MouseButton.LeftButton)
    scene.settle()
    assert scene.station.calls.names == ["stop"]


def test_holding_ends_when_the_finger_leaves_early(open_scene: OpenScene) -> None:
    scene = open_scene()
    _ok(scene)
    scene.window.refresh()
    stop = run_of(scene).stop
    QTest.mousePress(stop, Qt.MouseButton.LeftButton)
    QTest.mouseRelease(stop, Qt.MouseButton.LeftButton, pos=QPoint(-50, -50))
    assert stop.progress == 0.0
    scene.settle()
    assert scene.station.calls.names == []


def actions(run: RunScreen) -> list[tuple[str, str]]:
    """Word and tone of the enabled actions, from left to right."""
    row = [run.start, run.stop, run.trigger, run.retry, run.seen, run.program, run.last_ng]
    seen = sorted((button for button in row if button.isVisible()), key=lambda button: button.x())
    return [(button.text(), button.tone) for button in seen if button.isEnabled()]


def test_the_action_that_helps_is_the_accent_and_stop_is_always_there(open_scene: OpenScene) -> None:
    scene = open_scene()
    scene.signed_in()
    run = run_of(scene)
    scene.reset(RunState.STOPPED)
    assert actions(run) == [("Start", "accent"), ("Program", "plain")]
    for state in (RunState.READY, RunState.INSPECTING):
        scene.reset(state)
        assert actions(run) == [("Hold to stop", "plain"), ("Trigger", "plain"), ("Program", "plain")]
    scene.station.has_failed(CAMERA_LOST)
    scene.window.refresh()
    assert actions(run) == [("Hold to stop", "plain"), ("Reset fault", "accent"), ("Program", "plain")]
    touch(run.retry)
    scene.settle()
    assert scene.station.calls.names == ["reset_fault"]
    scene.station.has_failed(text("No lines."), "GPIO_NOT_AVAILABLE", recovers=False, is_lasting=True)
    scene.window.refresh()
    assert actions(run) == [("Hold to stop", "accent"), ("Reset fault", "plain"), ("Program", "plain")]


def test_an_ng_that_holds_the_line_says_why_and_one_touch_lets_it_go_on(open_scene: OpenScene) -> None:
    scene = open_scene()
    scene.signed_in()
    scene.station.is_held(text("{count} parts in a row are NG.", count=3))
    scene.window.refresh()
    run = run_of(scene)
    assert (run.verdict.saying.word, run.verdict.saying.mood) == ("NG", Mood.NG)
    assert run.verdict.saying.detail == "Held: 3 parts in a row are NG. Look at it, then go on."
    assert ("Seen: go on", "accent") in actions(run)
    assert "Trigger" not in dict(actions(run))
    touch(run.seen)
    scene.settle()
    assert scene.station.calls.names == ["acknowledge HELD"]


def test_trigger_is_the_accent_where_parts_are_triggered_by_hand(open_scene: OpenScene) -> None:
    scene = open_scene()
    scene.signed_in()
    scene.reset()
    assert scene.station.run.program is not None
    program = replace(scene.station.run.program, trigger="software")
    scene.station.lay(run=replace(scene.station.run, program=program))
    scene.window.refresh()
    run = run_of(scene)
    assert run.trigger.tone == "accent"
    touch(run.trigger)
    scene.settle()
    assert scene.station.calls.names == ["trigger"]


@pytest.mark.parametrize(
    ("code", "recovers", "is_lasting", "says"),
    [
        ("CAMERA_TIMEOUT", True, False, "Check the camera's cable and power. It goes on by itself."),
        ("INSPECTION_ERROR", False, False, "Reset the fault. If it comes back, call the administrator."),
        ("GPIO_NOT_AVAILABLE", False, True, "Stop, and let the administrator set up the lines, or none."),
    ],
)
def test_a_fault_says_the_one_action_that_helps_and_promises_only_what_can_happen(
    open_scene: OpenScene, code: str, recovers: bool, is_lasting: bool, says: str
) -> None:
    scene = open_scene()
    scene.signed_in()
    scene.reset()
    scene.station.has_failed(text("It is broken."), code, recovers=recovers, is_lasting=is_lasting)
    scene.window.refresh()
    saying = run_of(scene).verdict.saying
    assert (saying.headline, saying.detail) == ("It is broken.", f"Outputs are safe. {says}")


@pytest.mark.parametrize("size", [(800, 480), (1280, 800), (720, 1280)])
def test_nothing_ever_covers_the_verdict(open_scene: OpenScene, size: tuple[int, int]) -> None:
    scene = open_scene(size)
    _fault(scene)
    scene.window.refresh()
    run, window = run_of(scene), scene.window
    scene.station.raises = CameraTimeoutError()
    touch(run.retry)
    scene.settle()
    assert window.toast_notice.words == "The camera gives no pictures.", "the verdict shows the fault itself"
    window.complain(DatabaseError())
    verdict = run.verdict.rect().translated(run.verdict.mapTo(window, QPoint()))
    for notice in (window.toast_notice, window.banner):
        assert notice.isVisible()
        assert not notice.geometry().intersects(verdict), notice.objectName()


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
    assert login_of(scene).line.text == "No camera was found."


def test_no_alarm_is_said_only_of_a_station_that_is_ready(open_scene: OpenScene) -> None:
    scene = open_scene()
    _ok(scene)
    scene.window.go(At.ALARMS)
    empty = scene.window.screens["alarms"].empty  # type: ignore[attr-defined]
    assert empty.text.startswith("No alarm stands.")
    scene.reset(RunState.STOPPED)
    scene.station.lay(health=Health((Component("inspection", False, text("The inspection is stopped.")),)))
    scene.window.refresh()
    assert empty.text == "The inspection is stopped."


def test_counters_say_since_when_and_are_reset_when_that_is_confirmed(open_scene: OpenScene) -> None:
    scene = open_scene()
    _ok(scene)
    scene.window.refresh()
    counters = run_of(scene).counters
    since, how = counters.below()
    assert since.startswith("since ")
    assert how == "Reset"
    assert counters.height() >= scene.look.theme.list_target
    touch(counters)
    choose(scene, "Keep")
    assert scene.station.calls.names == []
    counters.setFocus()
    QTest.keyClick(counters, Qt.Key.Key_Return)
    choose(scene, "Reset counters")
    assert scene.station.calls.names == ["reset_counters"]


def test_whoever_may_not_reset_the_counters_is_told_who_may(open_scene: OpenScene) -> None:
    scene = open_scene()
    _ok(scene)
    scene.signed_in(Role.VIEWER)
    scene.window.refresh()
    counters = run_of(scene).counters
    assert not counters.isEnabled()
    assert counters.below()[1] == "needs Operator"


def test_a_viewer_sees_everything_and_what_needs_whom(open_scene: OpenScene) -> None:
    scene = open_scene()
    _ok(scene)
    scene.signed_in(Role.VIEWER)
    scene.window.refresh()
    run = run_of(scene)
    for button in (run.stop, run.trigger, run.program):
        assert not button.isEnabled()
        assert button.note == "needs Operator"
    assert run.last_ng.isEnabled()
    touch(run.trigger)
    scene.settle()
    assert scene.station.calls.names == []


@pytest.mark.parametrize(
    ("state", "mood"), [(RunState.STOPPED, Mood.STOPPED), (RunState.FAULT, Mood.FAULT), (RunState.INSPECTING, Mood.OK)]
)
def test_ok_is_never_shown_while_stopped_or_in_fault(open_scene: OpenScene, state: RunState, mood: Mood) -> None:
    scene = open_scene()
    scene.signed_in()
    scene.station.has_judged(state=state)
    scene.window.refresh()
    assert run_of(scene).verdict.saying.mood is mood


def test_ng_says_tool_what_measured_and_limit_and_keeps_the_judged_picture(open_scene: OpenScene) -> None:
    scene = open_scene()
    _ng(scene)
    scene.window.refresh()
    saying = run_of(scene).verdict.saying
    pins = scene.station.run.recent[-1].failed_tools[0]
    assert (saying.word, saying.headline) == ("NG", f"pins: {tr_text(pins.reason)}")
    figures = f"Score {shown_pct(pins.score_pct or 0):g} %, limit 80 %"
    assert saying.detail.replace("\u202f", " ") == f"{figures} · 1 more tool is NG"
    scene.station.show_frame(replace(scene.good, seq=3))
    scene.settle()
    assert shown_frame(scene) is scene.bad


@pytest.mark.parametrize("score", [46.05, 46.09, 79.97, 61.8, 0.04])
def test_one_score_reads_the_same_wherever_it_stands(open_scene: OpenScene, score: float) -> None:
    """In the verdict, in the tool list, and in the stored sentence."""
    scene = open_scene()
    _ng(scene)
    last = scene.station.run.recent[-1]
    tools = tuple(replace(tool, score_pct=score) if tool.name == "pins" else tool for tool in last.tools)
    scene.station.lay(run=replace(scene.station.run, recent=(replace(last, tools=tools),)))
    scene.window.refresh()
    run = run_of(scene)
    figure = percent(score)
    assert run.verdict.saying.detail.replace("\u202f", " ").startswith(f"Score {shown_pct(score):g} %")
    assert f"pins {figure}" in run.tools.rows.accessibleName()
    assert figure.startswith(f"{shown_pct(score):.1f}")
    assert shown_pct(score) < 80, "a score below the limit is never rounded up to it"


def test_ok_ng_and_fault_make_up_the_parts(open_scene: OpenScene) -> None:
    scene = open_scene()
    _ok(scene)
    scene.station.lay(run=replace(scene.station.run, counters=Counters(parts=69, ok=21, ng=47, faults=1)))
    scene.window.refresh()
    cells = run_of(scene).counters.cells()
    assert cells == (("69", "Parts"), ("21", "OK"), ("47", "NG"), ("1", "FAULT"), ("30.8\u202f%", "Yield"))
    assert percent(None) == "–", "a missing number is shown as a dash"


def test_fault_looks_like_nothing_else(open_scene: OpenScene) -> None:
    scene = open_scene()
    _fault(scene)
    scene.window.refresh()
    scene.settle()
    run = run_of(scene)
    assert run.verdict.saying.word == "FAULT"
    assert run.verdict.saying.headline.replace("\u202f", " ") == "The camera gives no pictures."
    assert "Outputs are safe." in run.verdict.saying.detail
    assert all(row.result is None for row in run.tools.rows.rows)
    picture = run.verdict.grab().toImage()
    along = {picture.pixelColor(x, picture.height() - 6).name() for x in range(8, picture.width() - 8)}
    colors = scene.look.theme.colors
    assert {colors.fault_bg.lower(), colors.fault_stripe.lower()} <= along


def test_an_old_picture_is_grayed_and_says_its_age(open_scene: OpenScene) -> None:
    scene = open_scene()
    scene.signed_in()
    scene.reset()
    scene.settle()
    run = run_of(scene)

    def brightness() -> int:
        seen = run.view.grab().toImage()
        return QColor(seen.pixelColor(seen.width() // 2, seen.height() // 2)).lightness()

    fresh = brightness()
    scene.station.lay(frame_age_ms=1234.0)
    scene.window.refresh()
    assert run.view.is_stale
    assert run.picture.left.text.replace("\u202f", " ") == "Last picture is 1.2 s old"
    assert brightness() < fresh * 0.7
    scene.station.lay(frame_age_ms=20.0)
    scene.window.refresh()
    assert not run.view.is_stale
    assert brightness() == fresh


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
    _ok(scene)
    scene.window.go(At.PROGRAMS)
    scene.station.has_failed(text("Camera gives no pictures."))
    scene.window.refresh()
    assert scene.window.banner.words == "Camera gives no pictures."
    scene.reset()
    assert scene.window.banner.words == ""


def test_a_screen_that_is_opened_for_the_first_time_lies_under_what_lies_over_it(open_scene: OpenScene) -> None:
    scene = open_scene()
    _ok(scene)
    scene.window.open_menu()
    (sheet,) = scene.window.sheets()
    assert "alarms" not in scene.window.screens
    scene.window.go(At.ALARMS)
    assert scene.window.current.name == "alarms"
    seen = scene.window.childAt(scene.window.rect().center())
    assert seen is sheet or sheet.isAncestorOf(seen)


def test_a_loop_that_dies_makes_a_fault_not_a_frozen_green_screen(open_scene: OpenScene) -> None:
    scene = open_scene()
    _ok(scene)
    scene.window.loop_died("cycle")
    saying = run_of(scene).verdict.saying
    assert saying.mood is Mood.FAULT
    assert "cycle" in saying.headline


# --- other screens ---------------------------------------------------------------------------------------------------


def test_a_program_is_chosen_then_activated(open_scene: OpenScene) -> None:
    scene = open_scene()
    _ok(scene)
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
    _ng(scene)
    scene.window.refresh()
    touch(scene.window.bar.alarms)
    (row,) = scene.window.screens["alarms"].rows  # type: ignore[attr-defined]
    touch(row.acknowledge)
    scene.settle()
    assert scene.station.calls.names == ["acknowledge DISK_SPACE"]


def test_the_menu_offers_only_what_there_is(open_scene: OpenScene) -> None:
    scene = open_scene()
    scene.signed_in()
    scene.reset()
    scene.window.open_menu()
    (menu,) = scene.window.sheets()
    assert [place.text() for place in menu.places] == [  # type: ignore[attr-defined]
        "Run",
        "Program",
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
    _ng(scene)
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


def test_what_failed_stands_first_in_the_list_with_the_number_it_has_in_the_picture(open_scene: OpenScene) -> None:
    scene = open_scene((1024, 600))
    _crowded(scene)
    scene.window.refresh()
    tools = run_of(scene).tools
    rows = tools.rows.rows
    assert tools.summary.text == "5 of 24 NG"
    assert [row.number for row in rows] == [1, 2, 3, 4, 5] + [None] * 19
    assert {row.result.judgement for row in rows[:5] if row.result} == {ToolJudgement.NG}
    tools._scroll.verticalScrollBar().setValue(200)
    again = replace(scene.station.run.recent[-1], part=1_234_568)
    again = replace(again, tools=tuple(replace(tool, score_pct=12.0) for tool in again.tools))
    scene.station.lay(run=replace(scene.station.run, recent=(again,)))
    scene.window.refresh()
    assert tools._scroll.verticalScrollBar().value() == 0


def test_nothing_lies_over_a_defect(open_scene: OpenScene) -> None:
    """The picture inside a defect's box is unchanged: no label, no filling."""
    scene = open_scene()
    _ng(scene)
    last, defect = scene.station.run.recent[-1], Defect(515, 205, 76, 172, "moved")
    last = replace(last, tools=(replace(last.failed_tools[0], defects=(defect,)),))
    scene.station.lay(run=replace(scene.station.run, recent=(last,)))
    scene.window.refresh()
    scene.settle()
    view = run_of(scene).view
    marked = view.grab().toImage()
    view.toggle_marks()
    bare = view.grab().toImage()
    picture = scene.feed.take()
    assert picture is not None
    scale = picture.scale
    top = (view.height() - picture.pixels.shape[0]) // 2
    inside = QRect(
        round(defect.x * scale) + 6, top + round(defect.y * scale) + 12, 12, round(defect.height * scale) - 24
    )
    assert marked.copy(inside) == bare.copy(inside)
    assert marked != bare


def shown_frame(scene: Scene) -> Frame | None:
    picture = scene.feed.take()
    return picture.frame if picture is not None else None


@pytest.mark.parametrize("ng", [False, True])
def test_ok_as_ng_stands_beside_the_picture_it_was_judged_by(open_scene: OpenScene, ng: bool) -> None:
    """Picture, regions, caption and verdict are of one part, whatever the camera takes meanwhile."""
    scene = open_scene()
    (_ng if ng else _ok)(scene)
    scene.window.refresh()
    scene.settle()
    run = run_of(scene)
    judged = scene.station.run.frame
    for seq in (7, 8):
        scene.station.show_frame(replace(scene.good, seq=seq))
        scene.settle()
        assert shown_frame(scene) is judged
        assert run.view.on_screen is scene.station.run.last
        assert run.picture.left.text.startswith(f"Part {scene.station.run.recent[-1].part}")
    scene.station.has_judged(ng=ng)
    scene.window.refresh()
    scene.settle()
    assert shown_frame(scene) is scene.station.newest_frame()
    assert run.view.on_screen is scene.station.run.last


def test_the_marks_of_a_part_come_and_go_with_its_picture(open_scene: OpenScene) -> None:
    """While the new part's picture is being made, the screen shows the old part completely."""
    said = prepared().said
    old, new = (JudgedPart(run.last, run.frame) for run in (said.ok.run, said.ng.run) if run.last and run.frame)
    feed = PictureFeed(lambda: None)  # its worker does not run: the test makes the pictures
    view = ImageView(open_scene().look, "view", feed)
    try:
        view.resize(640, 360)
        view.show()
        for part, made, seen in ((old, old, old), (new, old, old), (new, new, new)):
            view.show_part(part)
            feed._picture = prepare(made.frame.image, 640, 360, made.frame)
            view.grab()
            assert view.on_screen is seen.result
        view.show_part(None)
        assert view.on_screen is None, "the live picture has no marks from the beginning"
    finally:
        view.close()
        view.deleteLater()


def test_marks_are_never_those_of_a_part_that_is_gone(open_scene: OpenScene) -> None:
    """Also if a new result has the memory address of a deleted one."""
    view = ImageView(open_scene().look, "view")
    said = prepared().said
    good, bad = said.ok.run, said.ng.run
    assert good.frame is not None
    seen: dict[bool, QImage] = {}
    try:
        view.resize(640, 360)
        view.show()
        view.show_still(prepare(good.frame.image, 640, 360))
        for ng in (False, True) * 5:
            last = (bad if ng else good).last
            assert last is not None
            view.show_result(replace(last))  # another object with the same content
            shown = view.grab().toImage()
            assert shown == seen.setdefault(ng, shown)
            view.show_result(None)
        assert seen[False] != seen[True]
    finally:
        view.close()
        view.deleteLater()


def test_live_is_a_choice_that_says_so_and_carries_no_part_and_no_marks(open_scene: OpenScene) -> None:
    scene = open_scene()
    _ok(scene)
    scene.window.refresh()
    scene.settle()
    run = run_of(scene)
    touch(run.live)
    scene.station.show_frame(replace(scene.good, seq=9))
    scene.settle()
    assert shown_frame(scene) is scene.station.newest_frame()
    assert run.view.on_screen is None
    assert (run.picture.left.text, run.picture.right.text) == ("Live", "")
    assert run.verdict.saying.mood is Mood.OK
    touch(run.live)
    scene.settle()
    assert run.view.on_screen is scene.station.run.last
    touch(run.live)
    scene.window.go(At.ALARMS)
    scene.window.go(At.RUN)
    assert not run.live.isChecked(), "entering the screen resets the choice"


def test_while_nothing_runs_the_picture_is_live_and_bare(open_scene: OpenScene) -> None:
    scene = open_scene()
    _ok(scene)
    scene.window.refresh()
    scene.settle()
    run = run_of(scene)
    scene.station.has_judged(state=RunState.STOPPED)
    scene.window.refresh()
    assert run.view.on_screen is None
    assert all(row.result is None for row in run.tools.rows.rows)
    assert run.picture.left.text == "Live"
    assert not run.live.isVisible()


def test_a_touch_on_the_picture_hides_its_marks_and_the_caption_says_so(open_scene: OpenScene) -> None:
    scene = open_scene()
    _ng(scene)
    scene.window.refresh()
    scene.settle()
    run = run_of(scene)
    marked = run.view.grab().toImage()
    touch(run.view)
    scene.settle()
    assert run.view.grab().toImage() != marked
    assert run.picture.right.text == "Marks hidden: touch the picture"
    run.view.setFocus()
    QTest.keyClick(run.view, Qt.Key.Key_Space)
    scene.settle()
    assert run.view.grab().toImage() == marked


def test_a_language_is_chosen_by_its_own_name_before_anybody_signs_in(with_users: Scene) -> None:
    login = login_of(with_users)
    assert login.language.text() == "English"
    touch(login.language)
    (sheet,) = with_users.window.sheets()
    assert isinstance(sheet, ListSheet)
    assert [row.name for row in sheet.list.rows] == list(LANGUAGES.values())
    place = sheet.list.visualRect(sheet.list.model().index(list(LANGUAGES).index("fr"), 0)).center()
    QTest.mouseClick(sheet.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    with_users.settle()
    assert login.language.text() == "Français"
    assert login.heading.text.startswith("Qui est")
