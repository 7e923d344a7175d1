"""Touches on the scenes of the stage."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from hmi.screens.login import LoginScreen
from hmi.screens.run import RunScreen
from hmi.widgets.button import Button
from tests.hmi.stage.scene import Scene

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

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


def choose(scene: Scene, word: str) -> None:
    """Touch a button of the open decision sheet."""
    sheet = scene.window.sheets()[-1]
    touch(next(button for button in sheet.findChildren(Button) if button.text() == word))
    scene.settle()


def shown_frame(scene: Scene) -> Frame | None:
    picture = scene.feed.take()
    return picture.frame if picture is not None else None
