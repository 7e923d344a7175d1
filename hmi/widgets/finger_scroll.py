"""Scrolling by finger: Qt's scroller, without horizontal movement and without pressing what is under the finger."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QFrame,
    QScrollArea,
    QScroller,
    QScrollerProperties,
    QWidget,
)

if TYPE_CHECKING:
    from collections.abc import Iterable

_OUTSIDE = QPointF(-1e4, -1e4)


class FingerScroll(QObject):
    """Lives as long as its scroll area.

    Widgets move with the finger, so a touched button would still be under it at the end and be pressed. When scrolling
    begins, the button is therefore released outside its area.
    """

    def __init__(self, area: QAbstractScrollArea) -> None:
        super().__init__(area)
        self._area = area
        QScroller.grabGesture(area.viewport(), QScroller.ScrollerGestureType.TouchGesture)
        scroller = QScroller.scroller(area.viewport())
        properties = scroller.scrollerProperties()
        properties.setScrollMetric(
            QScrollerProperties.ScrollMetric.HorizontalOvershootPolicy,
            QScrollerProperties.OvershootPolicy.OvershootAlwaysOff,
        )
        scroller.setScrollerProperties(properties)
        scroller.stateChanged.connect(self._follow)
        self.was_pushed = False
        """Whether the area was scrolled by finger since this was last set to False."""

    def _follow(self, state: QScroller.State) -> None:
        if state is QScroller.State.Dragging:
            self.was_pushed = True
            buttons: Iterable[QAbstractButton] = self._area.findChildren(QAbstractButton)
            for button in buttons:
                if button.isDown():
                    _let_go(button)


def _let_go(button: QAbstractButton) -> None:
    nowhere = QMouseEvent(
        QEvent.Type.MouseButtonRelease,
        _OUTSIDE,
        _OUTSIDE,
        Qt.MouseButton.LeftButton,
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(button, nowhere)


def scroll_area(content: QWidget, name: str, *, is_stop: bool = False) -> QScrollArea:
    """A vertical scroll area for fingers. `is_stop`: Tab stops at it, if nothing in it takes the focus."""
    area = QScrollArea()
    area.setFocusPolicy(Qt.FocusPolicy.TabFocus if is_stop else Qt.FocusPolicy.NoFocus)
    area.setObjectName(name)
    area.setWidget(content)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.viewport().setAutoFillBackground(False)
    FingerScroll(area)
    return area
