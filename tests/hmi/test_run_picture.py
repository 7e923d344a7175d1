"""The picture on the run screen: looked at closely, in full screen, and compared with the master."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from core.errors import MasterImageNotFoundError
from core.inspection.geometry import Pose
from core.running.state import RunState
from hmi.roi.touch import TWICE_WITHIN_MS
from hmi.screens.blink import LONGEST_MS, TURN_MS, aligned
from hmi.screens.run import RunScreen
from hmi.widgets.verdict import Mood
from tests.hmi.comparing import compare

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QPointingDevice

    from hmi.screens.run_picture import RunPicture
    from tests.hmi.stage.scene import Scene

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def scene(open_scene: Callable[..., Scene]) -> Scene:
    """An operator looks at an NG part, in whose program a software trigger brings the next one."""
    opened = open_scene()
    opened.signed_in()
    opened.reset()
    opened.station.has_judged(ng=True)
    opened.settle()
    return opened


@pytest.fixture
def picture(scene: Scene) -> RunPicture:
    return scene.screen(RunScreen).picture


def judge_another(scene: Scene) -> None:
    """Judge another NG part: the same picture, but a new record."""
    run = scene.station.run
    assert run.last is not None
    assert run.frame is not None
    last = replace(run.last, id="another", part=run.last.part + 1)
    frame = replace(run.frame, seq=run.frame.seq + 1)
    scene.station.lay(run=replace(run, frame=frame, last_ng=last, recent=(*run.recent[1:], last)))
    scene.settle()


# --- zoom ------------------------------------------------------------------------------------------------------------


def test_the_wheel_zooms_and_a_drag_pans(scene: Scene, picture: RunPicture) -> None:
    view = picture.view
    middle = QPointF(view.rect().center())
    wheel = QWheelEvent(
        middle, view.mapToGlobal(middle), QPoint(), QPoint(0, 360), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(view, wheel)
    scene.settle()
    assert view.zoom_pct == 173
    assert view.picture is not None
    assert view.picture.part is not None, "the visible part is prepared at full sharpness"
    before = view.viewport
    assert before is not None
    QTest.mousePress(view, LEFT, pos=QPoint(200, 200))
    QTest.mouseMove(view, QPoint(160, 190))
    QTest.mouseRelease(view, LEFT, pos=QPoint(160, 190))
    assert view.viewport is not None
    assert (view.viewport.x - before.x, view.viewport.y - before.y) == pytest.approx((-40, -10))
    assert not view.hides_marks, "a drag is no touch"


def test_a_double_click_zooms_keeps_the_marks_and_a_second_one_shows_all(scene: Scene, picture: RunPicture) -> None:
    view = picture.view
    for zoom, words in ((250, "Zoom 250"), (None, "turn")):
        QTest.mouseClick(view, LEFT, pos=QPoint(300, 200))
        QTest.mouseDClick(view, LEFT, pos=QPoint(300, 200))
        scene.settle()
        assert view.zoom_pct == zoom
        assert not view.hides_marks
        assert words in picture.right.text


def test_two_fingers_zoom_one_pans_and_two_touches_show_all(
    scene: Scene, picture: RunPicture, touchscreen: QPointingDevice
) -> None:
    view = picture.view
    QTest.touchEvent(view, touchscreen).press(0, QPoint(250, 200), view).commit()
    QTest.touchEvent(view, touchscreen).stationary(0).press(1, QPoint(350, 200), view).commit()
    QTest.touchEvent(view, touchscreen).move(0, QPoint(200, 200), view).move(1, QPoint(400, 200), view).commit()
    QTest.touchEvent(view, touchscreen).release(0, QPoint(200, 200), view).release(1, QPoint(400, 200), view).commit()
    assert view.zoom_pct == 200
    before = view.viewport
    QTest.touchEvent(view, touchscreen).press(0, QPoint(300, 200), view).commit()
    QTest.touchEvent(view, touchscreen).move(0, QPoint(260, 200), view).commit()
    QTest.touchEvent(view, touchscreen).release(0, QPoint(260, 200), view).commit()
    assert view.viewport != before
    assert not view.hides_marks
    view._touch._last_tap = (-TWICE_WITHIN_MS, QPointF())
    view._touch.tapped_twice.emit(QPointF(100, 100))  # its first touch hid the marks
    assert view.zoom_pct is None


def test_keys_zoom_pan_and_show_all(scene: Scene, picture: RunPicture) -> None:
    view = picture.view
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_Plus)
    assert view.zoom_pct == 150
    before = view.viewport
    QTest.keyClick(view, Qt.Key.Key_Right)
    assert before is not None
    assert view.viewport is not None
    assert view.viewport.x < before.x, "shows what is further right"
    QTest.keyClick(view, Qt.Key.Key_0)
    assert view.zoom_pct is None


def test_a_zoomed_picture_stays_zoomed_over_the_next_part(scene: Scene, picture: RunPicture) -> None:
    view = picture.view
    view.zoom_or_fit(QPointF(100, 100))
    judge_another(scene)
    assert view.zoom_pct == 250
    assert view.on_screen is scene.station.run.last


# --- full screen -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("size", [(800, 480), (1280, 800), (720, 1280)], ids=lambda size: f"{size[0]}x{size[1]}")
def test_full_screen_shows_a_larger_picture_the_verdict_and_stop(
    open_scene: Callable[..., Scene], size: tuple[int, int]
) -> None:
    scene = open_scene(size)
    scene.signed_in()
    scene.reset()
    scene.station.has_judged()
    scene.settle()
    run = scene.screen(RunScreen)
    before = run.view.height() * run.view.width()
    QTest.mouseClick(run.picture.full_screen, LEFT)
    scene.settle()
    larger = 1.2 if size[0] < size[1] else 1.7  # an upright screen is hardly wider than the picture was before
    assert run.view.height() * run.view.width() > larger * before
    assert run.view.width() / run.view.height() == pytest.approx(16 / 9, abs=0.02), "no bars beside the picture"
    assert run.verdict.isVisible()
    assert run.verdict.saying.mood is Mood.OK
    assert not any(widget.isVisible() for widget in (run.tools, run.strip, run.counters, run.program))
    judge_another(scene)
    scene.station.has_judged(ng=True)
    scene.settle()
    assert run.verdict.saying.mood is Mood.NG
    assert run.view.on_screen is scene.station.run.last
    QTest.mousePress(run.stop, LEFT)
    scene.settle(lambda: "stop" in scene.station.calls.names)
    QTest.mouseRelease(run.stop, LEFT)
    QTest.mouseClick(run.picture.full_screen, LEFT)
    assert run.counters.isVisible()
    assert run.last_ng.isVisible()


def test_keys_turn_full_screen_on_and_off(scene: Scene) -> None:
    run = scene.screen(RunScreen)
    for key, is_full in ((Qt.Key.Key_Escape, False), (Qt.Key.Key_F11, True), (Qt.Key.Key_Escape, False)):
        QTest.keyClick(run, key)
        assert run.is_full_screen is is_full


def test_the_next_user_finds_the_whole_screen_and_the_whole_picture(scene: Scene, picture: RunPicture) -> None:
    picture.full_screen.turn(True)
    picture.view.zoom_or_fit(QPointF(100, 100))
    scene.window.sign_out()
    assert not scene.screen(RunScreen).is_full_screen
    assert picture.view.zoom_pct is None


# --- the master ------------------------------------------------------------------------------------------------------


def test_part_and_master_take_turns_and_are_named(scene: Scene, picture: RunPicture) -> None:
    compare(scene, picture)
    last = scene.station.run.last
    assert last is not None
    part, master = (f"Part {last.part} ", "picture"), ("Master", "master")
    for words, icon in (master, part, master):
        assert picture.left.text.startswith(words)
        assert picture.mark.icon == icon
        picture.blink._turn()
    QTest.mouseClick(picture.compare, LEFT)
    assert not picture.view.other.is_shown
    assert picture.mark.icon == ""


def test_it_flashes_less_than_three_times_a_second() -> None:
    """WCAG 2.3.1; a flash is a pair of changes."""
    assert 2 * TURN_MS > 1000 / 3


def test_the_master_stands_where_the_part_lies(scene: Scene, picture: RunPicture) -> None:
    """Its picture is closer to the part's when it is moved there; and it is painted."""
    run = scene.station.run
    assert run.last is not None
    assert run.frame is not None
    stored = scene.station.library.program(scene.window.session.actor, run.last.program_id, run.last.version_hash)
    assert stored.master is not None
    size = run.frame.width, run.frame.height
    block = slice(200, 500), slice(400, 900)
    alike = [
        np.corrcoef(aligned(stored.master, pose, *size)[block].ravel(), run.frame.image[block].ravel())[0, 1]
        for pose in (run.last.pose, None)
    ]
    assert alike[0] > 0.95 > alike[1]
    picture.view.toggle_marks()
    scene.settle()
    part = picture.view.grab().toImage()
    compare(scene, picture)
    scene.settle()
    assert picture.view.grab().toImage() != part
    picture.blink.end()
    assert picture.view.grab().toImage() == part


def test_a_point_of_the_master_is_moved_with_the_pose() -> None:
    master = np.zeros((60, 80, 3), np.uint8)
    master[20, 30] = 255
    found = aligned(master, Pose(45, 28, 90.0, 1.0, 30, 20), 100, 70)
    assert found.shape == (70, 100, 3)
    assert found[28, 45, 0] == 255
    assert aligned(master, None, 80, 60)[20, 30, 0] == 255


def test_it_ends_with_the_next_part(scene: Scene, picture: RunPicture) -> None:
    compare(scene, picture)
    judge_another(scene)
    assert not picture.blink.is_on
    assert not picture.compare.isChecked()
    assert picture.left.text.startswith("Part ")


def test_it_ends_after_a_minute(scene: Scene, picture: RunPicture) -> None:
    compare(scene, picture)
    turns = 1
    while picture.blink.is_on:
        picture.blink._turn()
        turns += 1
    assert turns == LONGEST_MS // TURN_MS + 1
    assert not picture.view.other.is_shown


@pytest.mark.parametrize("ends", ["live", "stopped", "left"])
def test_the_live_picture_is_never_compared_and_leaving_ends_it(scene: Scene, picture: RunPicture, ends: str) -> None:
    compare(scene, picture)
    run = scene.screen(RunScreen)
    if ends == "live":
        QTest.mouseClick(run.live, LEFT)
        assert not picture.compare.isEnabled()
    elif ends == "stopped":
        scene.station.lay(run=replace(scene.station.run, state=RunState.STOPPED))
        scene.settle()
        assert not picture.compare.isVisible()
    else:
        scene.window.go("alarms")
    assert not picture.blink.is_on
    assert not picture.view.other.is_shown


def test_a_master_that_is_lost_is_said(scene: Scene, picture: RunPicture, monkeypatch: pytest.MonkeyPatch) -> None:
    def lost(*_: object) -> None:
        raise MasterImageNotFoundError

    monkeypatch.setattr(scene.station.library, "program", lost)
    QTest.mouseClick(picture.compare, LEFT)
    scene.settle(lambda: not picture.blink.is_on)
    assert not picture.compare.isChecked()
    window = scene.window
    assert window.toast_notice.isVisible() or window.banner.isVisible() or window.sheets()


def test_the_state_is_put_into_words_once_while_the_run_screen_says_it(
    scene: Scene, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[object] = []
    monkeypatch.setattr("hmi.screens.saying.saying_of", asked.append)
    scene.window.refresh()
    assert not asked
