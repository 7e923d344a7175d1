"""The region editor by mouse and keys: real events in a real window."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from core.inspection.geometry import Circle, Point, Polygon, Rectangle, Ring
from hmi.roi.handles import HandleKind
from hmi.roi.items import Item, ItemKind, roi_words
from tests.hmi.roi.conftest import HEIGHT, ITEMS, WIDTH, Host

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


def handle(host: Host, kind: HandleKind, index: int = 0) -> Point:
    (handles,) = host.editor.handles().values()
    return next(found.place for found in handles if (found.kind, found.index) == (kind, index))


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


# --- moving and sizing ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("start", [(300, 200), (420, 260)], ids=["on a region", "beside all"])
def test_a_drag_pushes_the_picture_and_never_what_is_not_selected(host: Host, start: Point) -> None:
    host.editor.zoom_in()
    host.editor.zoom_in()
    before, begin = host.editor.viewport, host.at(start)
    QTest.mousePress(host.editor, LEFT, NONE, begin)
    for by in (QPoint(-8, 6), QPoint(-40, 30)):
        QTest.mouseMove(host.editor, begin + by)
    QTest.mouseRelease(host.editor, LEFT, NONE, begin + by)
    after = host.editor.viewport
    assert before is not None
    assert after is not None
    assert (after.x - before.x, after.y - before.y) == (-40, 30)
    assert (host.told.chosen, host.told.changing, host.told.changed) == ([], [], [])
    assert host.selected == frozenset()


def test_the_first_touch_selects_and_the_next_drag_moves(host: Host) -> None:
    click(host, (300, 200))
    assert host.selected == {"plate"}
    before = host.editor.viewport
    drag(host, (300, 200), (310, 200), (317, 213))
    assert list(host.told.changed[0]) == ["plate"]
    assert host.editor.viewport == before


def test_keys_draw_an_armed_shape_in_the_middle(host: Host) -> None:
    for shape in ("rectangle", "circle", "ring"):
        host.editor.arm(shape)
        key(host, Qt.Key.Key_Return)
    assert [roi.shape for roi in host.told.drawn] == ["rectangle", "circle", "ring"]
    assert {tuple(map(round, roi.center)) for roi in host.told.drawn} == {(WIDTH // 2, HEIGHT // 2)}
    assert host.editor.armed is None


def test_a_drag_moves_and_tells_once_at_the_end(host: Host) -> None:
    host.choose("plate")
    drag(host, (300, 200), (310, 200), (317, 213), modifiers=ALT)
    assert host.selected == {"plate"}
    assert len(host.told.changing) == 2
    assert len(host.told.changed) == 1
    roi = host.roi("plate")
    assert roi.x == pytest.approx(217, abs=NEAR)
    assert roi.y == pytest.approx(133, abs=NEAR)
    assert (roi.width, roi.height) == (200, 160)


def test_a_drag_ends_on_whole_pixels(host: Host) -> None:
    host.choose("plate")
    drag(host, (300, 200), (333, 229))
    roi = host.roi("plate")
    assert (roi.x, roi.y) == (round(roi.x), round(roi.y))
    assert roi.x != 200


def test_several_move_together_and_stop_together_at_the_edge(host: Host) -> None:
    host.choose("plate", "bore")
    drag(host, (300, 200), (200, 200), (20, 210))
    bore, plate = host.roi("bore"), host.roi("plate")
    assert bore.cx - bore.radius == 0
    assert plate.x == 200 - 80
    assert set(host.told.changed[0]) == {"plate", "bore"}


def test_a_hand_that_trembles_moves_nothing(host: Host) -> None:
    at = host.at((300, 200))
    QTest.mousePress(host.editor, LEFT, NONE, at)
    QTest.mouseMove(host.editor, at + QPoint(1, 1))
    QTest.mouseRelease(host.editor, LEFT, NONE, at + QPoint(1, 1))
    assert not host.told.changing
    assert not host.told.changed


def test_a_corner_sizes_and_the_opposite_one_stays(host: Host) -> None:
    host.choose("plate")
    drag(host, handle(host, HandleKind.CORNER, 2), (420, 300), (433, 317), modifiers=ALT)
    roi = host.roi("plate")
    assert (roi.x, roi.y) == (200, 120)
    assert roi.x + roi.width == pytest.approx(433, abs=NEAR)
    assert roi.y + roi.height == pytest.approx(317, abs=NEAR)


def test_no_handle_leaves_the_picture(host: Host) -> None:
    host.choose("plate")
    drag(host, handle(host, HandleKind.CORNER, 0), (-50, -50), (-300, -300))
    assert host.roi("plate") == Rectangle(0, 0, 400, 280)


def test_the_round_handle_turns_and_jumps_to_round_angles(host: Host) -> None:
    host.choose("plate")
    drag(host, handle(host, HandleKind.ROTATE), (250, 90), (204, 101))
    assert host.roi("plate").rotation_deg == 45.0
    assert host.roi("plate").center == (300, 200)


def test_a_radius_and_the_circles_of_a_ring_are_pulled_by_their_handles(host: Host) -> None:
    host.choose("bore")
    drag(host, handle(host, HandleKind.RADIUS), (170, 360), (180, 360), modifiers=ALT)
    assert host.roi("bore").radius == pytest.approx(60, abs=NEAR)
    host.items = (Item("ring", Ring(300, 200, 40, 80)),)
    host.choose("ring")
    drag(host, handle(host, HandleKind.INNER), (330, 170), (345, 155))
    ring = host.roi("ring")
    assert ring.outer_radius == 80
    assert ring.inner_radius == pytest.approx(64, abs=NEAR)


def test_a_vertex_moves_an_edge_gains_one_and_a_double_click_takes_it_out(host: Host) -> None:
    host.choose("label")
    drag(host, handle(host, HandleKind.VERTEX, 0), (450, 330), (430, 350))
    assert host.roi("label").points[0] == pytest.approx((430, 350), abs=NEAR)
    drag(host, handle(host, HandleKind.INSERT, 1), (580, 380), (600, 380))
    assert len(host.roi("label").points) == 5
    QTest.mouseDClick(host.editor, LEFT, NONE, host.at(handle(host, HandleKind.VERTEX, 2)))
    assert len(host.roi("label").points) == 4


def test_escape_takes_a_drag_back(host: Host) -> None:
    host.choose("plate")
    QTest.mousePress(host.editor, LEFT, NONE, host.at((300, 200)))
    move(host, (380, 260))
    key(host, Qt.Key.Key_Escape)
    QTest.mouseRelease(host.editor, LEFT, NONE, host.at((380, 260)))
    assert not host.told.changed
    assert host.told.changing[-1] == {"plate": ITEMS[0].roi}
    assert host.roi("plate") == ITEMS[0].roi


def test_new_scores_while_dragging_do_not_disturb_the_drag(host: Host) -> None:
    host.choose("plate")
    QTest.mousePress(host.editor, LEFT, NONE, host.at((300, 200)))
    move(host, (320, 200))
    host.items = tuple(Item(i.key, i.roi, i.kind, f"{i.label} 61 %", is_ng=True) for i in host.items)
    host.show()
    move(host, (340, 200))
    QTest.mouseRelease(host.editor, LEFT, NONE, host.at((340, 200)))
    assert host.roi("plate").x == pytest.approx(240, abs=2)


def test_a_region_that_goes_away_while_it_is_dragged_ends_the_drag(host: Host) -> None:
    host.choose("plate")
    QTest.mousePress(host.editor, LEFT, NONE, host.at((300, 200)))
    move(host, (320, 200))
    host.items = host.items[1:]
    host.choose()
    move(host, (340, 200))
    QTest.mouseRelease(host.editor, LEFT, NONE, host.at((340, 200)))
    assert not host.told.changed


def test_an_edge_near_a_neighbors_snaps_to_it_with_a_line_and_alt_lets_it_free(host: Host) -> None:
    host.choose("plate")
    # Moves the plate's left edge to within two pixels of the bore's center.
    QTest.mousePress(host.editor, LEFT, NONE, host.at((300, 250)))
    move(host, (280, 250))
    move(host, (222, 250))
    guides = host.editor.editing.change.guides
    assert any(guide.is_upright and guide.at == 120 for guide in guides)
    QTest.mouseRelease(host.editor, LEFT, NONE, host.at((222, 250)))
    assert host.roi("plate").x == 120
    drag(host, (220, 250), (230, 250), (222, 250), modifiers=ALT)
    assert host.roi("plate").x != 120


# --- keys -------------------------------------------------------------------------------------------------------------


def test_arrows_nudge_by_one_and_with_shift_by_ten(host: Host) -> None:
    host.choose("plate")
    key(host, Qt.Key.Key_Right)
    key(host, Qt.Key.Key_Down, SHIFT)
    assert host.roi("plate") == Rectangle(201, 130, 200, 160)
    assert len(host.told.changed) == 2


def test_a_held_arrow_is_one_change(host: Host) -> None:
    host.choose("plate", "bore")
    QTest.keyPress(host.editor, Qt.Key.Key_Left)
    QTest.keyPress(host.editor, Qt.Key.Key_Left)
    QTest.keyPress(host.editor, Qt.Key.Key_Left)
    assert len(host.told.changing) == 3
    assert not host.told.changed
    QTest.keyRelease(host.editor, Qt.Key.Key_Left)
    assert len(host.told.changed) == 1
    assert host.roi("plate").x == 197
    assert host.roi("bore").cx == 117


def test_arrows_stop_at_the_edge_of_the_picture(host: Host) -> None:
    host.choose("plate")
    for _ in range(30):
        key(host, Qt.Key.Key_Up, SHIFT)
    assert host.roi("plate").y == 0


def test_control_arrows_size_and_page_keys_turn(host: Host) -> None:
    host.choose("plate")
    key(host, Qt.Key.Key_Right, CTRL)
    key(host, Qt.Key.Key_Up, CTRL | SHIFT)
    key(host, Qt.Key.Key_PageUp)
    key(host, Qt.Key.Key_PageUp, SHIFT)
    key(host, Qt.Key.Key_PageDown)
    assert host.roi("plate") == Rectangle(200, 120, 201, 150, 15)


def test_delete_copy_and_paste_are_asked_for(host: Host) -> None:
    key(host, Qt.Key.Key_Delete)
    key(host, Qt.Key.Key_C, CTRL)
    assert not host.told.asked
    host.choose("plate")
    key(host, Qt.Key.Key_Delete)
    key(host, Qt.Key.Key_C, CTRL)
    key(host, Qt.Key.Key_V, CTRL)
    assert host.told.asked == ["remove", "copy", "paste"]


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
    assert host.editor.rect().contains(host.at(handle(host, HandleKind.ROTATE)))


# --- words ------------------------------------------------------------------------------------------------------------


def test_a_region_reads_in_words() -> None:
    thin = "\u202f"
    assert roi_words(Rectangle(196, 164, 330, 90, -3.0)) == f"330 × 90{thin}px at 196, 164 · turn −3.0°"
    assert roi_words(Circle(10, 20, 5.25)) == f"radius 5.2{thin}px at 10, 20"
    assert "and" in roi_words(Ring(10, 20, 5, 9))
    assert roi_words(Polygon(((0, 0), (9, 0), (0, 9)))).startswith("3 corners")
