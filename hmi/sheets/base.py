"""The base class of sheets: dialogs over a screen, such as menu, keyboard or decision."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QWidget

from hmi.widgets.reading_order import step

if TYPE_CHECKING:
    from hmi.appearance import Look
    from hmi.widgets.state_chip import Shown

SCRIM = QColor(8, 11, 14, 150)

Check = Callable[[str], str]
"""Returns what is wrong with a typed text, in words, or ""."""


def accepted(text: str) -> str:  # noqa: ARG001
    """A check that accepts every text."""
    return ""


class Sheet(QWidget):
    """Covers its window below the top bar, and dims it. Subclasses lay out `card`. `closed` is emitted once.

    The focus stays within the sheet while it is open, and returns to where it was when the sheet closes.
    """

    closed = Signal()

    @property
    def needs_all(self) -> bool:
        """Whether the sheet also needs the space of the top bar."""
        return False

    def __init__(self, look: Look, name: str, *, can_be_put_away: bool = True) -> None:
        super().__init__()
        self.setObjectName(name)
        self.look = look
        self._can_be_put_away = can_be_put_away
        self._below = 0
        self._came_from: QWidget | None = None
        """The widget that had the focus before."""
        self.card = QFrame(self)
        self.card.setObjectName(f"{name}_card")
        self.card.setProperty("card", "true")

    def open_over(self, window: QWidget, below: int = 0) -> None:
        """Open over the window, `below` that many pixels at its top."""
        self._came_from = window.window().focusWidget()
        self._below = below
        self.setParent(window)
        self.setGeometry(window.rect().adjusted(0, below, 0, 0))
        window.installEventFilter(self)
        self.show()
        self.raise_()
        first = self.first_focus()
        first.setFocus(Qt.FocusReason.PopupFocusReason)
        if not first.isEnabled():
            self.setFocus(Qt.FocusReason.PopupFocusReason)
            self.focusNextPrevChild(True)

    def show_state(self, shown: Shown) -> None:
        """The state of the station, for a sheet that covers the top bar; the others leave it in sight there."""

    def first_focus(self) -> QWidget:
        return self

    def holds_work(self) -> bool:
        """Whether something was typed, which a touch beside the card must not discard."""
        return False

    def dismiss(self) -> None:
        """Close the sheet because the user has signed out."""
        self.close_sheet()

    def close_sheet(self) -> None:
        if not shiboken6.isValid(self) or self.isHidden():
            return
        came_from = self._came_from
        # Before hiding: otherwise Qt gives the focus to the next widget.
        if came_from is not None and shiboken6.isValid(came_from) and came_from.isVisible():
            came_from.setFocus(Qt.FocusReason.PopupFocusReason)
        self.hide()
        self.closed.emit()
        self.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(watched, QWidget) and watched is self.parent() and event.type() == QEvent.Type.Resize:
            self.setGeometry(watched.rect().adjusted(0, self._below, 0, 0))
        return False

    def place(self, room: QRect) -> QRect:
        """Lay out the card's content for the sheet's area; returns the card's geometry."""
        raise NotImplementedError

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.card.setGeometry(self.place(self.rect()))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), SCRIM)
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        is_beside = not self.card.geometry().contains(event.position().toPoint())
        if self._can_be_put_away and is_beside and not self.holds_work():
            self.close_sheet()
        event.accept()

    def focusNextPrevChild(self, following: bool) -> bool:
        """Move the focus around within the sheet; widgets below it are not reachable."""
        step(self, self.window().focusWidget() or self, following=following)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._can_be_put_away:
            self.close_sheet()
        event.accept()
