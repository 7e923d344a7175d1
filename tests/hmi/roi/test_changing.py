"""The region editor by mouse and keys: regions are moved, sized, turned, removed and copied, in a real window."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from core.inspection.geometry import Point, Rectangle, Ring
from hmi.roi.handles import HandleKind
from hmi.roi.items import Item
from tests.hmi.roi.conftest import ITEMS, Host
from tests.hmi.roi.mouse import ALT, CTRL, LEFT, NEAR, NONE, SHIFT, click, drag, key, move

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
    drag(host, host.handle(HandleKind.CORNER, 2), (420, 300), (433, 317), modifiers=ALT)
    roi = host.roi("plate")
    assert (roi.x, roi.y) == (200, 120)
    assert roi.x + roi.width == pytest.approx(433, abs=NEAR)
    assert roi.y + roi.height == pytest.approx(317, abs=NEAR)


def test_no_handle_leaves_the_picture(host: Host) -> None:
    host.choose("plate")
    drag(host, host.handle(HandleKind.CORNER, 0), (-50, -50), (-300, -300))
    assert host.roi("plate") == Rectangle(0, 0, 400, 280)


def test_the_round_handle_turns_and_jumps_to_round_angles(host: Host) -> None:
    host.choose("plate")
    drag(host, host.handle(HandleKind.ROTATE), (250, 90), (204, 101))
    assert host.roi("plate").rotation_deg == 45.0
    assert host.roi("plate").center == (300, 200)


def test_a_radius_and_the_circles_of_a_ring_are_pulled_by_their_handles(host: Host) -> None:
    host.choose("bore")
    drag(host, host.handle(HandleKind.RADIUS), (170, 360), (180, 360), modifiers=ALT)
    assert host.roi("bore").radius == pytest.approx(60, abs=NEAR)
    host.items = (Item("ring", Ring(300, 200, 40, 80)),)
    host.choose("ring")
    drag(host, host.handle(HandleKind.INNER), (330, 170), (345, 155))
    ring = host.roi("ring")
    assert ring.outer_radius == 80
    assert ring.inner_radius == pytest.approx(64, abs=NEAR)


def test_a_vertex_moves_an_edge_gains_one_and_a_double_click_takes_it_out(host: Host) -> None:
    host.choose("label")
    drag(host, host.handle(HandleKind.VERTEX, 0), (450, 330), (430, 350))
    assert host.roi("label").points[0] == pytest.approx((430, 350), abs=NEAR)
    drag(host, host.handle(HandleKind.INSERT, 1), (580, 380), (600, 380))
    assert len(host.roi("label").points) == 5
    QTest.mouseDClick(host.editor, LEFT, NONE, host.at(host.handle(HandleKind.VERTEX, 2)))
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
