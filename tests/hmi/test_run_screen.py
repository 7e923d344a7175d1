"""The Run screen: starting and stopping, the verdict with its reason, and what a fault says."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from core.access.roles import Role
from core.errors import CameraTimeoutError, DatabaseError
from core.running.state import Counters, RunState
from core.text import shown_pct, text
from hmi.i18n import percent, tr_text
from hmi.screens.run import saying_of
from hmi.widgets.button import HOLD_MS
from hmi.widgets.verdict import Mood
from tests.hmi.stage.prepared import prepared
from tests.hmi.stage.run_states import CAMERA_LOST, show_fault, show_ng, show_ok
from tests.hmi.touches import OpenScene, choose, run_of, shown_frame, touch

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from hmi.screens.run import RunScreen


def test_stop_needs_holding(open_scene: OpenScene, qtbot: QtBot) -> None:
    scene = open_scene()
    show_ok(scene)
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
    show_ok(scene)
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


def test_the_action_that_helps_is_the_accent_stop_is_always_there_and_a_grayed_one_says_why(
    qapp: QApplication, open_scene: OpenScene
) -> None:
    scene = open_scene()
    scene.signed_in()
    run = run_of(scene)
    scene.reset(RunState.STOPPED)
    assert actions(run) == [("Start", "accent"), ("Program", "plain")]
    qapp.installEventFilter(scene.window._hand)
    for grayed, why in (
        (run.trigger, "Start the inspection first."),
        (run.last_ng, "No NG yet"),
    ):
        touch(grayed)
        assert scene.window.toast_notice.words == why
    qapp.removeEventFilter(scene.window._hand)
    for state in (RunState.READY, RunState.INSPECTING):
        scene.reset(state)
        assert actions(run) == [("Hold to stop", "plain"), ("Trigger", "plain"), ("Program", "plain")]
    scene.station.has_failed(CAMERA_LOST)
    scene.window.refresh()
    assert actions(run) == [("Hold to stop", "plain"), ("Reset fault", "plain"), ("Program", "plain")], "its cable"
    scene.station.has_failed(text("It crashed."), "INSPECTION_ERROR", recovers=False)
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
        (
            "PROGRAM_SELECT",
            False,
            False,
            "Let the machine ask again. Reset only if the active program is the right one.",
        ),
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


def test_while_the_machine_changes_the_program_no_verdict_of_the_old_one_stands() -> None:
    judged = prepared().said.ok
    saying = saying_of(replace(judged, run=replace(judged.run, state=RunState.SELECTING)))
    assert (saying.mood, saying.word, saying.reason) == (Mood.QUIET, "NOT READY", "The machine changes the program.")


@pytest.mark.parametrize("size", [(800, 480), (1280, 800), (720, 1280)])
def test_nothing_ever_covers_the_verdict(open_scene: OpenScene, size: tuple[int, int]) -> None:
    scene = open_scene(size)
    show_fault(scene)
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
        covered = notice.rect().translated(notice.mapTo(window, QPoint()))
        assert not covered.intersects(verdict), notice.objectName()


def test_counters_say_since_when_and_are_reset_when_that_is_confirmed(open_scene: OpenScene) -> None:
    scene = open_scene()
    show_ok(scene)
    scene.window.refresh()
    counters = run_of(scene).counters
    since, _, how = counters.below()
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
    show_ok(scene)
    scene.signed_in(Role.VIEWER)
    scene.window.refresh()
    counters = run_of(scene).counters
    assert not counters.isEnabled()
    assert counters.below()[2] == "needs Operator"


def test_a_viewer_sees_everything_and_what_needs_whom(open_scene: OpenScene) -> None:
    scene = open_scene()
    show_ok(scene)
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
    show_ng(scene)
    scene.window.refresh()
    saying = run_of(scene).verdict.saying
    pins = scene.station.run.recent[-1].failed_tools[0]
    assert (saying.word, saying.headline) == ("NG", f"pins: {tr_text(pins.reason)}")
    figures = f"Score {shown_pct(pins.score_pct or 0):g} %, limit 80 %"
    assert saying.detail.replace("\u202f", " ") == f"{figures} · 1 more tool is NG"
    scene.station.show_frame(replace(scene.good, seq=3))
    scene.settle()
    assert shown_frame(scene) is scene.bad
    scene.station.lay(run=replace(scene.station.run, earlier=scene.station.run.recent, recent=()))
    scene.window.refresh()
    card = run_of(scene).last_ng_card
    assert card.isVisible()
    assert card.words == saying.headline, "its reason stays in sight, also after a change of program"


@pytest.mark.parametrize("score", [46.05, 46.09, 79.97, 61.8, 0.04])
def test_one_score_reads_the_same_wherever_it_stands(open_scene: OpenScene, score: float) -> None:
    """In the verdict, in the tool list, and in the stored sentence."""
    scene = open_scene()
    show_ng(scene)
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


def test_what_a_tool_has_read_or_measured_stands_in_its_row(open_scene: OpenScene) -> None:
    scene = open_scene()
    show_ok(scene)
    last = scene.station.run.recent[-1]
    read, measured, *rest = last.tools
    read, measured = replace(read, text="10LOT\x1d42"), replace(measured, value=12.3, unit="mm")
    last = replace(last, tools=(read, measured, *rest))
    scene.station.lay(run=replace(scene.station.run, recent=(last,)))
    scene.window.refresh()
    rows = {row.name: row.reading for row in run_of(scene).tools.rows.rows}
    assert (rows[read.name], rows[measured.name]) == ("10LOT<GS>42", "12.300\u202fmm")
    assert rows[rest[0].name] == ""


def test_ok_ng_and_fault_make_up_the_parts(open_scene: OpenScene) -> None:
    scene = open_scene()
    show_ok(scene)
    scene.station.lay(run=replace(scene.station.run, counters=Counters(parts=69, ok=21, ng=47, faults=1)))
    scene.window.refresh()
    cells = run_of(scene).counters.cells()
    figures = [(cell.figure, cell.word) for cell in cells]
    assert figures == [("69", "Parts"), ("21", "OK"), ("47", "NG"), ("1", "FAULT"), ("30.8\u202f%", "Yield")]
    assert percent(None) == "–", "a missing number is shown as a dash"


def test_fault_looks_like_nothing_else(open_scene: OpenScene) -> None:
    scene = open_scene()
    show_fault(scene)
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
