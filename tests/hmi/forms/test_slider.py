"""The slider by mouse, finger and keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from hmi.forms.scale import Scale
from hmi.forms.slider import Slider

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.hmi.host import Host

Left = Qt.MouseButton.LeftButton


@pytest.fixture
def slider(hosts: Callable[..., Host]) -> Slider:
    host = hosts()
    slider = Slider(host.look, "limit")
    host.put(slider, 260, slider.height())
    slider.show_scale(Scale(0, 100, 0.1), 70.0)
    slider.show_value(50.0)
    return slider


class Heard:
    """The signals that the slider emitted."""

    def __init__(self, slider: Slider) -> None:
        self.moving: list[float] = []
        self.moved: list[float] = []
        slider.moving.connect(self.moving.append)
        slider.moved.connect(self.moved.append)


def at(slider: Slider, value: float) -> QPoint:
    return QPoint(round(slider.x_of(value)), slider.height() // 2)


def test_dragging_the_knob_says_every_value_and_the_last_one_once(slider: Slider) -> None:
    heard = Heard(slider)
    QTest.mousePress(slider, Left, pos=at(slider, 50))
    for value in (55, 60, 80):
        QTest.mouseMove(slider, at(slider, value))
    assert heard.moved == []
    QTest.mouseRelease(slider, Left, pos=at(slider, 80))
    assert heard.moving == sorted(heard.moving)
    assert heard.moved == [slider.value]
    assert slider.value == pytest.approx(80, abs=0.5)


def test_the_track_is_touched_where_the_knob_shall_go(slider: Slider) -> None:
    heard = Heard(slider)
    QTest.mouseClick(slider, Left, pos=at(slider, 20))
    assert heard.moved == [pytest.approx(20, abs=0.5)]


def test_taken_beside_its_middle_the_knob_does_not_jump(slider: Slider) -> None:
    heard = Heard(slider)
    QTest.mousePress(slider, Left, pos=at(slider, 50) + QPoint(6, 0))
    QTest.mouseRelease(slider, Left, pos=at(slider, 50) + QPoint(6, 0))
    assert (heard.moving, heard.moved, slider.value) == ([], [], 50.0)


def test_a_drag_beyond_the_end_stays_at_the_end(slider: Slider) -> None:
    QTest.mousePress(slider, Left, pos=at(slider, 50))
    QTest.mouseMove(slider, QPoint(900, 10))
    QTest.mouseRelease(slider, Left, pos=QPoint(900, 10))
    assert slider.value == 100.0


@pytest.mark.parametrize(
    ("key", "value"),
    [
        (Qt.Key.Key_Right, 50.1),
        (Qt.Key.Key_Up, 50.1),
        (Qt.Key.Key_Left, 49.9),
        (Qt.Key.Key_Down, 49.9),
        (Qt.Key.Key_PageUp, 51.0),
        (Qt.Key.Key_PageDown, 49.0),
        (Qt.Key.Key_Home, 0.0),
        (Qt.Key.Key_End, 100.0),
    ],
)
def test_keys_move_it(slider: Slider, key: Qt.Key, value: float) -> None:
    heard = Heard(slider)
    slider.setFocus()
    QTest.keyClick(slider, key)
    assert heard.moved == [pytest.approx(value)]


def test_what_is_not_set_starts_at_the_default_by_keys(slider: Slider) -> None:
    slider.show_value(None)
    QTest.keyClick(slider, Qt.Key.Key_Right)
    assert slider.value == pytest.approx(70.1)


def test_the_wheel_never_changes_a_value(slider: Slider) -> None:
    here = QPointF(at(slider, 50))
    turn = QWheelEvent(
        here,
        slider.mapToGlobal(here),
        QPoint(),
        QPoint(0, 240),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(slider, turn)
    assert slider.value == 50.0


def test_a_drag_that_is_taken_away_holds(slider: Slider) -> None:
    heard = Heard(slider)
    QTest.mousePress(slider, Left, pos=at(slider, 50))
    QTest.mouseMove(slider, at(slider, 60))
    slider.hide()
    assert heard.moved == [slider.value]
    assert not slider.is_dragging


def test_a_finger_along_the_track_drags(slider: Slider, swipe: Callable[..., None]) -> None:
    heard = Heard(slider)
    swipe(slider, at(slider, 50), at(slider, 90) + QPoint(0, 5))
    assert heard.moved == [pytest.approx(90, abs=1)]


def test_a_tap_of_a_finger_brings_the_knob_there(slider: Slider, swipe: Callable[..., None]) -> None:
    swipe(slider, at(slider, 10), at(slider, 10))
    assert slider.value == pytest.approx(10, abs=0.5)


def test_a_finger_across_the_track_changes_nothing(slider: Slider, swipe: Callable[..., None]) -> None:
    heard = Heard(slider)
    swipe(slider, at(slider, 20), at(slider, 24) + QPoint(0, 60))
    assert (heard.moving, heard.moved, slider.value) == ([], [], 50.0)
