"""A window of a panel's size for one widget of the panel."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtTest import QTest

from hmi.shell import Shell, make_look

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication, QWidget

    from hmi.appearance import Look

SMALL, MIDDLE, UPRIGHT = (800, 480), (1280, 800), (720, 1280)


class Host:
    """A window of a panel's size. `put` shows a widget in it."""

    def __init__(self, app: QApplication, size: tuple[int, int]) -> None:
        self.look: Look = make_look(app, QSize(*size), theme="dark", width_mm=0.0, bright_ok=False)
        self.window = Shell(self.look, "host")
        self.window.words.hide()
        self.window.resize(*size)
        self.window.show()
        self.window.activateWindow()
        QTest.qWaitForWindowActive(self.window)

    def put(self, part: QWidget, width: int = 0, height: int = 0) -> None:
        part.setParent(self.window)
        part.setGeometry(0, 0, width or self.window.width(), height or self.window.height())
        part.show()
