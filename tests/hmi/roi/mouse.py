"""Mouse and keys of somebody who edits regions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from core.inspection.geometry import Point
    from tests.hmi.roi.conftest import Host

LEFT, MIDDLE, RIGHT = Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton, Qt.MouseButton.RightButton
NONE, SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier
CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
NEAR = 1.6
"""Accuracy of the mouse in pixels of the picture, which is scaled down here."""


def drag(
    host: Host, start: Point, *stops: Point, button: Qt.MouseButton = LEFT, modifiers: Qt.KeyboardModifier = NONE
) -> None:
    editor = host.editor
    QTest.mousePress(editor, button, modifiers, host.at(start))
    for stop in stops:
        move(host, stop, button, modifiers)
    QTest.mouseRelease(editor, button, modifiers, host.at(stops[-1]))


def move(host: Host, to: Point, button: Qt.MouseButton = LEFT, modifiers: Qt.KeyboardModifier = NONE) -> None:
    # QTest.mouseMove cannot hold buttons.
    place = QPointF(host.at(to))
    event = QMouseEvent(
        QEvent.Type.MouseMove, place, QPointF(host.editor.mapToGlobal(host.at(to))), LEFT, LEFT, modifiers
    )
    QApplication.sendEvent(host.editor, event)


def click(host: Host, at: Point, modifiers: Qt.KeyboardModifier = NONE) -> None:
    QTest.mouseClick(host.editor, LEFT, modifiers, host.at(at))


def key(host: Host, which: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
    QTest.keyClick(host.editor, which, modifiers)
