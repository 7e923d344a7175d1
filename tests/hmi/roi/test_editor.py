"""The region editor by mouse and keys: selecting, drawing and looking, in a real window."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from core.inspection.geometry import Circle, Point, Polygon, Rectangle, Ring
from hmi.roi.handles import HandleKind
from hmi.roi.items import Item, ItemKind, roi_words
from tests.hmi.roi.conftest import HEIGHT, ITEMS, WIDTH, Host
from tests.hmi.roi.mouse import ALT, CTRL, LEFT, MIDDLE, NEAR, NONE, RIGHT, SHIFT, click, drag, key

# --- selecting --------------------------------------------------------------------------------------------------------


def test_a_click_selects_what_is_under_it_and_a_click_on_nothing_selects_nothing(host: Host) -> None:
    click(host, (300, 200))
    click(host, (20, 20))
    assert host.told.chosen == [frozenset({"plate"}), frozenset()]
    assert not host.told.changed


def test_shift_and_control_add_and_take_away(host: Host) -> None:
    click(host, (300, 200))
    click(host, (120, 360), SHIFT)
    click(host, (300, 200), CTRL)
    assert host.told.chosen == [frozenset({"plate"}), frozenset({"plate", "bore"}), frozenset({"bore"})]


def test_a_band_selects_what_lies_in_it(host: Host) -> None:
    drag(host, (10, 100), (100, 200), (410, 420), modifiers=SHIFT)
    assert host.told.chosen == [frozenset({"plate", "bore"})]
    drag(host, (440, 300), (600, 450), modifiers=SHIFT)
    assert host.told.chosen[-1] == frozenset({"plate", "bore", "label"})


def test_a_click_on_one_of_several_leaves_that_one(host: Host) -> None:
    host.choose("plate", "bore")
    click(host, (300, 200))
    assert host.told.chosen == [frozenset({"plate"})]


def test_control_a_selects_all_of_the_kind(host: Host) -> None:
    key(host, Qt.Key.Key_A, CTRL)
    assert host.told.chosen == [frozenset({"plate", "bore", "label"})]
    host.choose("hole")
    key(host, Qt.Key.Key_A, CTRL)
    assert host.selected == {"hole"}


def test_tab_goes_from_region_to_region_and_then_on(host: Host) -> None:
    after = QPushButton("after", host.window)
    after.show()
    host.editor.setFocus()
    for item in ITEMS:
        QTest.keyClick(host.editor, Qt.Key.Key_Tab)
        assert host.selected == {item.key}
    QTest.keyClick(host.editor, Qt.Key.Key_Backtab, SHIFT)
    assert host.selected == {"label"}
    QTest.keyClick(host.editor, Qt.Key.Key_Tab)
    QTest.keyClick(host.editor, Qt.Key.Key_Tab)
    assert after.hasFocus()


def test_escape_ends_one_thing_after_the_other(host: Host) -> None:
    host.choose("plate")
    host.editor.arm("polygon")
    click(host, (20, 20))
    key(host, Qt.Key.Key_Escape)
    assert not host.editor.editing.points
    assert host.editor.armed == "polygon"
    key(host, Qt.Key.Key_Escape)
    assert host.editor.armed is None
    assert host.selected == {"plate"}
    key(host, Qt.Key.Key_Escape)
    assert host.selected == set()


def test_the_spoken_name_says_how_many_there_are_and_which_is_selected(host: Host) -> None:
    assert host.editor.accessibleName() == "Picture with 4 regions."
    click(host, (300, 200))
    assert host.editor.accessibleName() == "Picture with 4 regions. Selected: plate"


# --- drawing ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("shape", "kind"), [("rectangle", Rectangle), ("circle", Circle), ("ring", Ring)])
def test_an_armed_shape_is_drawn_by_one_drag_over_whatever_lies_there(host: Host, shape: str, kind: type) -> None:
    host.editor.arm(shape)
    assert host.editor.cursor().shape() == Qt.CursorShape.CrossCursor
    assert host.editor.hint
    drag(host, (300, 200), (320, 220), (360, 260))
    assert isinstance(host.told.drawn[0], kind)
    assert not host.told.changed
    assert host.editor.armed is None
    assert host.editor.hint == ""


def test_what_was_armed_is_known_until_the_region_is_told(host: Host) -> None:
    armed: list[str | None] = []
    host.editor.drawn.connect(lambda _: armed.append(host.editor.armed))
    host.editor.armed_changed.connect(lambda: armed.append(host.editor.armed))
    host.editor.arm("circle")
    drag(host, (300, 200), (320, 220), (360, 260))
    assert armed == ["circle", "circle", None]
    assert host.editor.handles()  # the handles of the new region, which is selected now


def test_a_click_draws_nothing_and_keeps_the_shape_armed(host: Host) -> None:
    host.editor.arm("rectangle")
    click(host, (300, 200))
    assert not host.told.drawn
    assert host.editor.armed == "rectangle"


def test_what_is_drawn_over_the_edge_ends_at_the_edge(host: Host) -> None:
    host.editor.arm("rectangle")
    drag(host, (600, 440), (620, 460), (700, 520))
    roi = host.told.drawn[0]
    assert roi.lies_in(WIDTH, HEIGHT)
    assert roi == Rectangle(600, 440, 40, 40) or roi.window().lies_in(WIDTH, HEIGHT)


@pytest.mark.parametrize("ending", ["first point", "double click", "enter"])
def test_a_polygon_is_tapped_point_by_point(host: Host, ending: str) -> None:
    host.editor.arm("polygon")
    for at in ((20, 20), (120, 30), (110, 90)):
        click(host, at)
    assert len(host.editor.editing.points) == 3
    if ending == "first point":
        click(host, (21, 21))
    elif ending == "enter":
        key(host, Qt.Key.Key_Return)
    else:
        QTest.mouseDClick(host.editor, LEFT, NONE, host.at((40, 100)))
    (roi,) = host.told.drawn
    assert isinstance(roi, Polygon)
    assert roi.points[0] == pytest.approx((20, 20), abs=NEAR)
    assert len(roi.points) == 3
    assert host.editor.armed is None


def test_backspace_takes_the_last_point_back(host: Host) -> None:
    host.choose("plate")
    host.editor.arm("polygon")
    click(host, (20, 20))
    click(host, (120, 30))
    key(host, Qt.Key.Key_Backspace)
    assert len(host.editor.editing.points) == 1
    assert not host.told.asked


def test_keys_draw_an_armed_shape_in_the_middle(host: Host) -> None:
    for shape in ("rectangle", "circle", "ring"):
        host.editor.arm(shape)
        key(host, Qt.Key.Key_Return)
    assert [roi.shape for roi in host.told.drawn] == ["rectangle", "circle", "ring"]
    assert {tuple(map(round, roi.center)) for roi in host.told.drawn} == {(WIDTH // 2, HEIGHT // 2)}
    assert host.editor.armed is None


# --- looking ----------------------------------------------------------------------------------------------------------


def wheel(host: Host, at: Point, notches: int) -> None:
    place = QPointF(host.at(at))
    event = QWheelEvent(
        place, QPointF(host.editor.mapToGlobal(host.at(at))), QPoint(), QPoint(0, 120 * notches),
        Qt.MouseButton.NoButton, NONE, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(host.editor, event)


def test_the_wheel_zooms_about_the_pointer(host: Host) -> None:
    before = host.at((480, 360))
    wheel(host, (480, 360), 4)
    view = host.editor.viewport
    assert view is not None
    assert not view.is_fit
    assert (host.at((480, 360)) - before).manhattanLength() <= 2
    wheel(host, (480, 360), -30)
    assert host.editor.viewport is not None
    assert host.editor.viewport.is_fit


@pytest.mark.parametrize("by", ["middle", "right", "space"])
def test_the_picture_is_pushed(host: Host, by: str) -> None:
    host.editor.zoom_in()
    host.editor.zoom_in()
    before = host.editor.viewport
    assert before is not None
    if by == "space":
        QTest.keyPress(host.editor, Qt.Key.Key_Space)
    button = {"middle": MIDDLE, "right": RIGHT, "space": LEFT}[by]
    start = QPoint(350, 250)
    QTest.mousePress(host.editor, button, NONE, start)
    QTest.mouseMove(host.editor, start + QPoint(30, 20))
    QTest.mouseRelease(host.editor, button, NONE, start + QPoint(30, 20))
    if by == "space":
        QTest.keyRelease(host.editor, Qt.Key.Key_Space)
    after = host.editor.viewport
    assert after is not None
    assert (after.x - before.x, after.y - before.y) == (30, 20)
    assert not host.told.chosen


def test_keys_zoom_and_fit(host: Host) -> None:
    fit = host.editor.viewport
    key(host, Qt.Key.Key_Plus)
    assert host.editor.viewport != fit
    key(host, Qt.Key.Key_1)
    assert host.editor.viewport is not None
    assert host.editor.viewport.scale == 1.0
    key(host, Qt.Key.Key_0)
    assert host.editor.viewport == fit
    key(host, Qt.Key.Key_Minus)
    assert host.editor.viewport == fit


def test_editing_goes_on_when_zoomed(host: Host) -> None:
    host.choose("bore")
    for _ in range(4):
        host.editor.zoom_in()
    assert host.editor.rect().contains(host.at((120, 360)))
    drag(host, (120, 360), (123, 361), (125, 364), modifiers=ALT)
    assert host.roi("bore").cx == pytest.approx(125, abs=0.3)
    assert host.roi("bore").cy == pytest.approx(364, abs=0.3)


def test_one_that_fills_the_view_can_still_be_turned(host: Host) -> None:
    host.items = (Item("all", Rectangle(0, 0, WIDTH, HEIGHT), ItemKind.REGION),)
    host.choose("all")
    assert host.editor.rect().contains(host.at(host.handle(HandleKind.ROTATE)))


# --- words ------------------------------------------------------------------------------------------------------------


def test_a_region_reads_in_words() -> None:
    thin = "\u202f"
    assert roi_words(Rectangle(196, 164, 330, 90, -3.0)) == f"330 × 90{thin}px at 196, 164 · turn −3.0°"
    assert roi_words(Circle(10, 20, 5.25)) == f"radius 5.2{thin}px at 10, 20"
    assert "and" in roi_words(Ring(10, 20, 5, 9))
    assert roi_words(Polygon(((0, 0), (9, 0), (0, 9)))).startswith("3 corners")
