"""What is on, open, selected or focused looks different from each other, by shape and by color, in both themes."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import pytest
from PySide6.QtCore import QEvent, QPoint, QSize, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from core.settings import THEMES
from hmi.appearance import Look, contrast, make_theme
from hmi.widgets.button import Button
from hmi.widgets.hand import Hand
from hmi.widgets.marks import Mark
from hmi.widgets.pick_list import PickList, PickRow
from hmi.widgets.tiles import Tile

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

SIZE = QSize(300, 90)
EDGE = 7
"""Pixels that count as the edge of a widget: less than the bars, more than the border."""


class Painted(NamedTuple):
    """A widget as it looks: grabbed with and without a mark."""

    plain: QImage
    marked: QImage

    def changed(self, x: int, y: int) -> bool:
        return self.plain.pixel(x, y) != self.marked.pixel(x, y)

    def ratio(self, x: int, y: int) -> float:
        return contrast(self.plain.pixelColor(x, y), self.marked.pixelColor(x, y))

    def color(self, x: int, y: int) -> str:
        return self.marked.pixelColor(x, y).name().upper()

    def sides(self) -> set[str]:
        """The edges along which something changed, at every tenth of their length but the corners."""
        right, bottom = self.plain.width() - 1, self.plain.height() - 1
        across = [right * tenth // 10 for tenth in range(1, 10)]
        down = [bottom * tenth // 10 for tenth in range(2, 9)]
        edges = {
            "left": [(2, y) for y in down],
            "right": [(right - 2, y) for y in down],
            "top": [(x, 2) for x in across],
            "bottom": [(x, bottom - 2) for x in across],
        }
        return {side for side, points in edges.items() if all(self.changed(x, y) for x, y in points)}


class Stand:
    """A window with one widget."""

    def __init__(self, theme: str) -> None:
        self.look = Look(make_theme(theme, QSize(1280, 800), 217.0))
        self.window = QWidget()
        self.window.resize(400, 300)
        self.window.setStyleSheet(f"background: {self.look.theme.colors.surface}")

    def show(self, widget: QWidget) -> None:
        widget.setParent(self.window)
        widget.setGeometry(10, 10, SIZE.width(), SIZE.height())
        self.window.show()

    def painted(self, widget: QWidget, change: Callable[[], object]) -> Painted:
        before = self.grab(widget)
        change()
        return Painted(before, self.grab(widget))

    @staticmethod
    def grab(widget: QWidget) -> QImage:
        return widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)

    def focus(self, widget: QWidget) -> None:
        self.window.activateWindow()
        assert QTest.qWaitForWindowActive(self.window)
        self.look.keys_in_use = True
        widget.setFocus(Qt.FocusReason.TabFocusReason)

    def end(self) -> None:
        self.window.close()
        self.window.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture(params=THEMES)
def stand(qapp: QApplication, request: pytest.FixtureRequest) -> Iterator[Stand]:
    made = Stand(request.param)
    yield made
    made.end()


def button(stand: Stand, mark: Mark, tone: str = "plain") -> Button:
    made = Button(stand.look, "button", icon="show", tone=tone)
    made.set_word("Live")
    made.marked_as(mark)
    stand.show(made)
    return made


def test_what_is_active_is_filled(stand: Stand) -> None:
    made = button(stand, Mark.ACTIVE)
    painted = stand.painted(made, lambda: made.setChecked(True))
    beside_the_word = 40, 45
    assert painted.ratio(*beside_the_word) >= 3.0
    colors = stand.look.theme.colors
    assert painted.color(*beside_the_word) not in (colors.accent, colors.raised), "the accent is the main action"


def test_what_is_active_and_grayed_is_still_filled_and_can_be_read(stand: Stand) -> None:
    made = button(stand, Mark.ACTIVE)
    made.setEnabled(False)
    painted = stand.painted(made, lambda: made.setChecked(True))
    assert painted.color(40, 45) == stand.look.theme.colors.line


def test_the_page_that_is_shown_has_a_bar_below(stand: Stand) -> None:
    made = button(stand, Mark.PAGE)
    painted = stand.painted(made, lambda: made.setChecked(True))
    assert painted.sides() == {"bottom"}
    assert painted.ratio(150, 87) >= 3.0
    assert not painted.changed(40, 45)


@pytest.mark.parametrize("kind", ["button", "tile", "row"])
def test_what_is_selected_has_a_bar_at_the_left_and_a_tick(stand: Stand, kind: str) -> None:
    made, select = {"button": selectable_button, "tile": selectable_tile, "row": selectable_row}[kind](stand)
    painted = stand.painted(made, select)
    down = painted.plain.height() // 2
    accent = stand.look.theme.colors.accent
    assert painted.color(2, down) == accent
    assert painted.ratio(2, down) >= 3.0
    assert painted.color(2, down) != painted.color(painted.plain.width() - 3, down), "no frame"
    right = [painted.color(x, y) for x in range(250, 300) for y in range(down - 12, down + 12)]
    assert accent in right, "a tick"


def selectable_button(stand: Stand) -> tuple[QWidget, Callable[[], object]]:
    made = button(stand, Mark.SELECTED)
    return made, lambda: made.setChecked(True)


def selectable_tile(stand: Stand) -> tuple[QWidget, Callable[[], object]]:
    made = Tile(stand.look, "tile", height=SIZE.height())
    made.set_words("operator1", "Operator", "O1")
    stand.show(made)
    return made, lambda: made.setChecked(True)


def selectable_row(stand: Stand) -> tuple[QWidget, Callable[[], object]]:
    made = PickList(stand.look, "list", row_height=SIZE.height())
    made.show_rows([PickRow("a", "Gasket")])
    stand.show(made)
    return made, lambda: made.mark("a")


def test_a_tick_never_lies_on_words(stand: Stand) -> None:
    made = button(stand, Mark.SELECTED)
    made.set_word("A name that takes all the room")
    painted = stand.painted(made, lambda: made.setChecked(True))
    assert not any(painted.changed(x, y) for x in range(40, 299) for y in range(10, 80))


@pytest.mark.parametrize("mark", Mark)
@pytest.mark.parametrize("is_checked", [False, True])
def test_the_focus_is_a_ring_around_any_mark_and_leaves_it_visible(stand: Stand, mark: Mark, is_checked: bool) -> None:
    made = button(stand, mark)
    made.setChecked(is_checked)
    painted = stand.painted(made, lambda: stand.focus(made))
    assert painted.sides() == {"left", "right", "top", "bottom"}
    theme = stand.look.theme
    ring = painted.color(150, 1)
    assert ring == theme.colors.text != theme.colors.accent
    if is_checked and mark is not Mark.ACTIVE:
        inside = theme.focus + theme.px(0.35) + 2
        x, y = (150, SIZE.height() - inside) if mark is Mark.PAGE else (inside, 45)
        assert painted.color(x, y) == theme.colors.accent


def test_the_ring_of_a_selected_row_leaves_its_bar_visible(stand: Stand) -> None:
    made, select = selectable_row(stand)
    select()
    painted = stand.painted(made, lambda: stand.focus(made))
    theme = stand.look.theme
    assert painted.color(1, 45) == theme.colors.text
    assert painted.color(theme.focus + theme.px(0.35) + 2, 45) == theme.colors.accent


@pytest.mark.parametrize("tone", ["plain", "accent", "warn"])
def test_the_ring_stands_out_from_every_ground(stand: Stand, tone: str) -> None:
    """One of its two colors does: the outer one from what lies around, or the inner one from what lies within."""
    made = button(stand, Mark.ACTIVE, tone)
    for is_checked in (False, True):
        made.setChecked(is_checked)
        stand.focus(made)
        image = stand.grab(made)
        line = [image.pixelColor(150, y) for y in range(EDGE)]
        outer, ground = line[1], image.pixelColor(40, 45)
        inner = QColor(stand.look.theme.colors.raised)
        assert contrast(outer, inner) >= 3.0
        assert max(contrast(outer, ground), contrast(inner, ground)) >= 3.0
        assert inner.name() in {color.name() for color in line}


def test_a_grayed_button_says_why_when_it_is_touched(stand: Stand) -> None:
    hand, said = Hand(stand.look), list[str]()
    hand.refused.connect(said.append)
    made = button(stand, Mark.ACTIVE)
    made.why_not = "Start the inspection first."
    made.installEventFilter(hand)
    QTest.mouseClick(made, Qt.MouseButton.LeftButton, pos=QPoint(20, 45))
    assert said == []
    made.setEnabled(False)
    QTest.mouseClick(made, Qt.MouseButton.LeftButton, pos=QPoint(200, 45))  # elsewhere: no double touch
    assert said == ["Start the inspection first."]
