"""A host window for parts of forms, and a finger."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QSize
from PySide6.QtGui import QPointingDevice
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScroller, QWidget

from hmi.forms.field_form import ScrolledColumn
from hmi.i18n import Languages
from hmi.shell import Shell, make_look
from hmi.theme import Look

SMALL, MIDDLE, UPRIGHT = (800, 480), (1280, 800), (720, 1280)


class Host:
    """A window of a panel's size. `put` places a part in it."""

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


@pytest.fixture
def hosts(qapp: QApplication, languages: Languages) -> Iterator[Callable[..., Host]]:
    opened: list[Host] = []

    def host(size: tuple[int, int] = SMALL) -> Host:
        opened.append(Host(qapp, size))
        return opened[-1]

    yield host
    for one in opened:
        one.window.close()
        one.window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture(scope="session")
def touchscreen(qapp: QApplication) -> QPointingDevice:
    return QTest.createTouchDevice()


@pytest.fixture
def swipe(touchscreen: QPointingDevice) -> Callable[..., None]:
    """A finger put down, moved in ten steps and lifted; scrolling stops at once instead of running out."""

    def move(widget: QWidget, start: QPoint, end: QPoint, column: ScrolledColumn | None = None) -> None:
        window = widget.window()
        handle: Any = window.windowHandle()
        first, last = widget.mapTo(window, start), widget.mapTo(window, end)
        QTest.touchEvent(handle, touchscreen).press(0, first, handle).commit()
        for step in range(1, 11):
            point = QPointF(first) + QPointF(last - first) * step / 10
            QTest.touchEvent(handle, touchscreen).move(0, point.toPoint(), handle).commit()
        QTest.touchEvent(handle, touchscreen).release(0, last, handle).commit()
        if column is not None:
            QScroller.scroller(column.area.viewport()).stop()

    return move
