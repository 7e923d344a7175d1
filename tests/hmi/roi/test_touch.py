"""The region editor by touch: real touch events in a real window."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest

from core.inspection.geometry import Point, Polygon, Rectangle
from hmi.roi.handles import HandleKind
from tests.hmi.roi.conftest import ITEMS, Host

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QPointingDevice

    from hmi.roi.touch import TouchInput


class Screen:
    """A touchscreen that shows the editor."""

    def __init__(self, host: Host, device: QPointingDevice) -> None:
        self.host, self._device = host, device

    def _events(self) -> object:
        return QTest.touchEvent(self.host.editor, self._device)

    def press(self, at: QPoint, finger: int = 0) -> None:
        self._events().press(finger, at, self.host.editor).commit()  # type: ignore[attr-defined]

    def move(self, *places: QPoint) -> None:
        """Move the first finger, or the first and the second."""
        events = self._events()
        for finger, place in enumerate(places):
            events = events.move(finger, place, self.host.editor)  # type: ignore[attr-defined]
        events.commit()  # type: ignore[attr-defined]

    def second(self, at: QPoint) -> None:
        """Put down a second finger while the first stays."""
        self._events().stationary(0).press(1, at, self.host.editor).commit()  # type: ignore[attr-defined]

    def lift(self, *places: QPoint) -> None:
        events = self._events()
        for finger, place in enumerate(places):
            events = events.release(finger, place, self.host.editor)  # type: ignore[attr-defined]
        events.commit()  # type: ignore[attr-defined]

    def tap(self, at: QPoint) -> None:
        self.press(at)
        self.lift(at)

    def drag(self, start: Point, *stops: Point) -> None:
        self.press(self.host.at(start))
        for stop in stops:
            self.move(self.host.at(stop))
        self.lift(self.host.at(stops[-1]))

    @property
    def fingers(self) -> TouchInput:
        return self.host.editor._pointer.touch


@pytest.fixture(scope="session")
def device() -> QPointingDevice:
    return QTest.createTouchDevice()


@pytest.fixture
def screen(host: Host, device: QPointingDevice) -> Screen:
    return Screen(host, device)


@pytest.fixture(autouse=True)
def slow_taps(monkeypatch: pytest.MonkeyPatch) -> Callable[[int], None]:
    """Turn off double taps, because taps of a test follow within a millisecond; call it to set the time limit."""

    def within(ms: int) -> None:
        monkeypatch.setattr("hmi.roi.touch.TWICE_WITHIN_MS", ms)

    within(-1)
    return within


def test_a_tap_selects_and_a_drag_moves(screen: Screen) -> None:
    host = screen.host
    screen.tap(host.at((300, 200)))
    assert host.told.chosen == [frozenset({"plate"})]
    assert not host.told.changed
    screen.drag((300, 200), (320, 215), (343, 231))
    assert host.roi("plate").x == pytest.approx(243, abs=3)
    assert host.roi("plate").y == pytest.approx(151, abs=3)
    assert len(host.told.changed) == 1


def test_a_finger_that_trembles_moves_nothing(screen: Screen) -> None:
    at = screen.host.at((300, 200))
    screen.press(at)
    screen.move(at + QPoint(4, 3))
    screen.lift(at + QPoint(4, 3))
    assert not screen.host.told.changed
    assert screen.host.selected == {"plate"}


def test_a_finger_need_not_meet_a_handle_exactly(screen: Screen) -> None:
    host = screen.host
    host.choose("plate")
    corner = host.at(host.handle(HandleKind.CORNER, 2))
    reach = QPoint(20, 20)  # 5 mm from the handle, outside the region
    screen.press(corner + reach)
    screen.move(corner + reach + QPoint(20, 16))
    screen.move(corner + reach + QPoint(40, 33))
    screen.lift(corner + reach + QPoint(40, 33))
    roi = host.roi("plate")
    assert (roi.x, roi.y) == (200, 120)
    view = host.editor.viewport
    assert view is not None
    assert roi.width == pytest.approx(200 + 40 / view.scale, abs=5)


def test_fingers_draw_shapes_and_turn_them(screen: Screen) -> None:
    host = screen.host
    host.editor.arm("rectangle")
    screen.drag((20, 20), (60, 60), (180, 100))
    (roi,) = host.told.drawn
    assert isinstance(roi, Rectangle)
    assert roi.window().lies_in(640, 480)
    assert (roi.width, roi.height) == pytest.approx((160, 80), abs=4)
    screen.drag(
        host.handle(HandleKind.ROTATE, next(iter(host.editor.handles().values()))[-1].index), (90, 150), (30, 60)
    )
    assert host.roi("new 1").rotation_deg != 0


def test_a_polygon_is_tapped_and_closed_on_its_first_point(screen: Screen) -> None:
    host = screen.host
    host.editor.arm("polygon")
    for at in ((20, 20), (140, 30), (110, 110)):
        screen.tap(host.at(at))
    screen.tap(host.at((24, 22)))
    (roi,) = host.told.drawn
    assert isinstance(roi, Polygon)
    assert len(roi.points) == 3


def test_two_taps_on_one_place_close_a_polygon(screen: Screen, slow_taps: Callable[[int], None]) -> None:
    host = screen.host
    host.editor.arm("polygon")
    slow_taps(400)
    for at in ((20, 20), (140, 30), (110, 110)):
        screen.tap(host.at(at))
    assert len(host.editor.editing.points) == 3
    screen.tap(host.at((110, 110)))
    assert len(host.told.drawn) == 1


def test_a_finger_that_rests_adds_to_the_selection(screen: Screen) -> None:
    host = screen.host
    screen.tap(host.at((300, 200)))
    screen.press(host.at((120, 360)))
    screen.fingers.rest.timeout.emit()
    screen.move(host.at((200, 360)))
    screen.lift(host.at((200, 360)))
    assert host.selected == {"plate", "bore"}
    assert not host.told.changed
    screen.press(host.at((120, 360)))
    screen.fingers.rest.timeout.emit()
    screen.lift(host.at((120, 360)))
    assert host.selected == {"plate"}


def test_two_fingers_zoom_about_their_middle_and_push(screen: Screen) -> None:
    host = screen.host
    before = host.editor.viewport
    assert before is not None
    one, other = QPoint(250, 230), QPoint(350, 230)
    screen.press(one)
    screen.second(other)
    middle = before.to_picture((300, 230))
    screen.move(QPoint(200, 230), QPoint(400, 230))
    after = host.editor.viewport
    assert after is not None
    assert after.scale == pytest.approx(2 * before.scale, rel=0.01)
    assert after.to_picture((300, 230)) == pytest.approx(middle, abs=1)
    screen.move(QPoint(220, 250), QPoint(420, 250))
    pushed = host.editor.viewport
    assert pushed is not None
    assert (pushed.x - after.x, pushed.y - after.y) == pytest.approx((20, 20), abs=0.5)
    screen.lift(QPoint(220, 250), QPoint(420, 250))
    assert not host.told.changed


def test_one_finger_pushes_the_picture_over_a_region_that_is_not_selected(screen: Screen) -> None:
    host = screen.host
    host.editor.zoom_in()
    before = host.editor.viewport
    screen.drag((300, 200), (330, 200), (360, 200))
    assert host.editor.viewport != before
    assert not host.told.changing
    assert host.selected == frozenset()


def test_a_second_finger_takes_back_what_the_first_began(screen: Screen) -> None:
    host = screen.host
    host.choose("plate")
    screen.press(host.at((300, 200)))
    screen.move(host.at((340, 200)))
    assert host.told.changing
    screen.second(host.at((500, 300)))
    assert host.told.changing[-1] == {"plate": ITEMS[0].roi}
    screen.move(host.at((345, 205)), host.at((520, 310)))
    screen.lift(host.at((345, 205)), host.at((520, 310)))
    assert not host.told.changed
    assert host.roi("plate") == ITEMS[0].roi


def test_after_a_pinch_the_finger_that_stays_does_nothing(screen: Screen) -> None:
    host = screen.host
    host.choose("plate")
    screen.press(host.at((300, 200)))
    screen.second(host.at((500, 300)))
    QTest.touchEvent(host.editor, screen._device).stationary(0).release(1, host.at((500, 300)), host.editor).commit()
    screen.move(host.at((360, 260)))
    screen.lift(host.at((360, 260)))
    assert not host.told.changed
    screen.drag((300, 200), (330, 200), (360, 200))
    assert len(host.told.changed) == 1


def test_a_finger_that_is_down_when_the_editor_goes_away_has_done_nothing(screen: Screen) -> None:
    host = screen.host
    host.choose("plate")
    screen.press(host.at((300, 200)))
    screen.move(host.at((340, 200)))
    host.editor.hide()
    assert not screen.fingers.rest.isActive()
    assert host.told.changing[-1] == {"plate": ITEMS[0].roi}
    host.editor.show()
    screen.lift(host.at((340, 200)))
    assert not host.told.changed
    screen.drag((300, 200), (330, 200), (360, 200))
    assert len(host.told.changed) == 1
