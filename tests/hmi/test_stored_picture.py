"""The picture of a stored part beside the master of the program that judged it."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from core.access.roles import Role
from core.errors import MasterImageNotFoundError
from core.inspection.result import Judgement
from core.records.history import InspectionFilter
from hmi.screens.names import At
from hmi.screens.part import PartScreen
from tests.hmi.comparing import compare
from tests.hmi.live import LONG_MS

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from hmi.screens.stored_picture import StoredPicture
    from tests.hmi.stage.scene import Scene

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def scene(open_scene: Callable[..., Scene]) -> Scene:
    """An operator looks at the newest NG part of the history."""
    opened = open_scene()
    opened.signed_in()
    opened.reset()
    actor, history = opened.actor(Role.OPERATOR), opened.station.history
    (item,) = history.inspections(actor, InspectionFilter(judgement=Judgement.NG), limit=1).items
    opened.window.go(At.PART, inspection_id=item.id, origin=At.HISTORY)
    opened.settle(lambda: not opened.screen(PartScreen).is_loading)
    return opened


@pytest.fixture
def picture(scene: Scene) -> StoredPicture:
    return scene.screen(PartScreen).picture


def test_part_and_master_take_turns_and_are_named(scene: Scene, picture: StoredPicture) -> None:
    part = picture.view.grab().toImage()
    words = picture.left.text
    compare(scene, picture)
    scene.settle()
    assert (picture.left.text, picture.mark.icon) == ("Master", "master")
    assert picture.view.grab().toImage() != part
    picture.blink._turn()
    assert (picture.left.text, picture.mark.icon) == (words, "picture")
    assert picture.view.grab().toImage() == part
    QTest.mouseClick(picture.compare, LEFT)
    assert not picture.blink.is_on
    assert (picture.left.text, picture.mark.icon) == (words, "")


def test_it_stays_zoomed_and_without_marks_where_these_are_hidden(scene: Scene, picture: StoredPicture) -> None:
    QTest.mouseClick(picture.marks, LEFT)
    picture.view.zoom_or_fit(picture.view.rect().center().toPointF())
    zoomed = picture.view.viewport
    assert zoomed is not None
    assert not zoomed.is_fit
    scene.settle()
    part = picture.view.grab().toImage()
    compare(scene, picture)
    assert picture.view.viewport == zoomed
    picture.blink.end()
    assert picture.view.grab().toImage() == part


@pytest.mark.parametrize("ends", ["another part", "left"])
def test_another_part_and_leaving_end_it(scene: Scene, picture: StoredPicture, ends: str) -> None:
    compare(scene, picture)
    if ends == "left":
        scene.window.go(At.HISTORY)
    else:
        screen = scene.screen(PartScreen)
        QTest.mouseClick(screen.older, LEFT)
        assert not picture.compare.isVisible()  # until its picture is there
        scene.settle(lambda: not screen.is_loading)
        assert picture.compare.isVisible()
    assert not picture.blink.is_on
    assert not picture.compare.isChecked()


def test_a_master_that_is_lost_ends_no_comparison_of_another_part(
    scene: Scene, picture: StoredPicture, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    read, begun, failed, gate = scene.station.library.program, iter((True,)), threading.Event(), threading.Event()

    def first_is_slow_and_lost(*args: Any) -> Any:
        if next(begun, False):
            assert gate.wait(60)
            failed.set()
            raise MasterImageNotFoundError
        return read(*args)

    monkeypatch.setattr(scene.station.library, "program", first_is_slow_and_lost)
    QTest.mouseClick(picture.compare, LEFT)
    screen = scene.screen(PartScreen)
    QTest.mouseClick(screen.older, LEFT)
    qtbot.waitUntil(picture.compare.isVisible, timeout=LONG_MS)
    QTest.mouseClick(picture.compare, LEFT)
    qtbot.waitUntil(picture.blink.turn.isActive, timeout=LONG_MS)
    gate.set()
    scene.settle(failed.is_set)
    assert picture.blink.is_on
    assert scene.window.toast_notice.isHidden()


def test_a_master_that_is_lost_is_said(scene: Scene, picture: StoredPicture, monkeypatch: pytest.MonkeyPatch) -> None:
    def lost(*_: object) -> None:
        raise MasterImageNotFoundError

    monkeypatch.setattr(scene.station.library, "program", lost)
    QTest.mouseClick(picture.compare, LEFT)
    scene.settle(lambda: not picture.blink.is_on)
    assert not picture.compare.isChecked()
    window = scene.window
    assert window.toast_notice.isVisible() or window.banner.isVisible() or window.sheets()
