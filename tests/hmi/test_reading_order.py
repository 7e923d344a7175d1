"""Reading order: by rows, or by columns if the columns are further apart; independent of the order of creation."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QRect, Qt
from PySide6.QtWidgets import QApplication, QPushButton, QScrollArea, QWidget

from hmi.widgets.reading_order import step, stops

if TYPE_CHECKING:
    from collections.abc import Iterator

Boxes = dict[str, tuple[int, int, int, int]]

GRID: Boxes = {"a": (0, 0, 90, 40), "b": (100, 0, 90, 40), "c": (0, 50, 90, 40), "d": (100, 50, 90, 40)}
COLUMNS: Boxes = {"a": (0, 0, 90, 40), "b": (0, 50, 90, 140), "c": (130, 0, 90, 90), "d": (130, 100, 90, 90)}
HEAD_AND_COLUMNS: Boxes = {"a": (0, 0, 220, 40), "b": (0, 50, 90, 40), "c": (0, 100, 90, 40), "d": (130, 50, 90, 90)}
OVER_EACH_OTHER: Boxes = {"a": (0, 0, 220, 60), "b": (0, 50, 220, 60), "c": (10, 100, 220, 60), "d": (20, 100, 90, 90)}


@pytest.fixture
def window(qapp: QApplication) -> Iterator[QWidget]:
    opened = QWidget()
    opened.resize(400, 300)
    yield opened
    opened.close()
    opened.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def filled(window: QWidget, boxes: Boxes) -> dict[str, QPushButton]:
    """Make a button for each box, the last one first."""
    buttons = {}
    for name, box in reversed(boxes.items()):
        buttons[name] = QPushButton(name, window)
        buttons[name].setGeometry(QRect(*box))
    window.show()
    window.activateWindow()
    return buttons


def names(window: QWidget) -> str:
    return "".join(stop.text() for stop in stops(window) if isinstance(stop, QPushButton))


@pytest.mark.parametrize("boxes", [GRID, COLUMNS, HEAD_AND_COLUMNS, OVER_EACH_OTHER])
def test_the_order_comes_from_where_things_lie(window: QWidget, boxes: Boxes) -> None:
    filled(window, boxes)
    assert names(window) == "abcd"


def test_what_is_hidden_grayed_or_takes_no_keys_is_passed_over_and_the_last_leads_to_the_first(
    window: QWidget,
) -> None:
    buttons = filled(window, GRID)
    buttons["a"].hide()
    buttons["b"].setEnabled(False)
    assert names(window) == "cd"
    assert step(window, buttons["d"], following=True)
    assert window.focusWidget() is buttons["c"]
    assert step(window, buttons["c"], following=False)
    assert window.focusWidget() is buttons["d"]
    for name in "cd":
        buttons[name].setFocusPolicy(Qt.FocusPolicy.ClickFocus)
    assert not step(window, window, following=True)


def test_what_scrolls_is_scrolled_to_it(window: QWidget) -> None:
    area, inside = QScrollArea(window), QWidget()
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setGeometry(0, 0, 200, 100)
    inside.resize(150, 800)
    above, below = QPushButton("a", inside), QPushButton("b", inside)
    above.setGeometry(0, 0, 90, 40)
    below.setGeometry(0, 700, 90, 40)
    area.setWidget(inside)
    window.show()
    assert step(window, above, following=True)
    assert window.focusWidget() is below
    assert area.viewport().rect().contains(below.mapTo(area.viewport(), below.rect().center()))
