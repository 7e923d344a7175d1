"""Handles: how drags change regions, and which handle a finger hits."""

from __future__ import annotations

import math

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.inspection.geometry import SHAPES, Circle, Point, Polygon, Rectangle, Ring, Roi
from hmi.roi.handles import (
    LEAST_PX,
    LEAST_RING_PX,
    Handle,
    HandleKind,
    contains,
    dragged,
    handles_of,
    hit,
    shown,
    with_vertex,
    without_vertex,
)
from hmi.roi.shaping import dragged_within, drawn, kept_inside, lies_inside, moved_within, turned_by
from hmi.roi.snap import FREE, Bounds, Snap, bounds_of, lines_of

WIDTH, HEIGHT = 640, 480

places = st.floats(-200, 900, allow_nan=False)
sizes = st.floats(5, 500)
angles = st.floats(-180, 179.9)
points = st.tuples(places, places)
rectangles = st.builds(Rectangle, places, places, sizes, sizes, st.one_of(st.just(0.0), angles))
circles = st.builds(Circle, places, places, sizes)
rings = st.builds(lambda x, y, inner, more: Ring(x, y, inner, inner + more), places, places, sizes, st.floats(3, 100))
stars = st.builds(
    lambda x, y, radii: Polygon(
        tuple(
            (x + r * math.cos(2 * math.pi * n / len(radii)), y + r * math.sin(2 * math.pi * n / len(radii)))
            for n, r in enumerate(radii)
        )
    ),
    places,
    places,
    st.lists(st.floats(10, 300), min_size=3, max_size=9),
)
rois: st.SearchStrategy[Roi] = st.one_of(rectangles, circles, rings, stars)
snaps = st.sampled_from((FREE, Snap(), Snap(xs=(100.5, 320.0), ys=(33.25,), within=6.0)))


def handle(roi: Roi, kind: HandleKind, index: int = 0) -> Handle:
    return next(found for found in handles_of(roi) if (found.kind, found.index) == (kind, index))


def near(one: Point, other: Point, within: float = 1e-6) -> bool:
    return math.dist(one, other) <= within


@given(rois, snaps)
def test_dragging_a_handle_to_where_it_is_changes_nothing(roi: Roi, snap: Snap) -> None:
    for one in handles_of(roi):
        if one.kind is not HandleKind.INSERT:
            assert dragged(roi, one, one.place, snap=snap) == roi


@given(rectangles, st.integers(0, 3), points)
def test_the_opposite_corner_stays_put_even_when_turned(roi: Rectangle, corner: int, to: Point) -> None:
    after = dragged(roi, handle(roi, HandleKind.CORNER, corner), to)
    opposite = (corner + 2) % 4
    assert near(tuple(after.outline()[opposite]), tuple(roi.outline()[opposite]))
    assert min(after.width, after.height) >= LEAST_PX  # type: ignore[attr-defined]
    assert after.rotation_deg == roi.rotation_deg  # type: ignore[attr-defined]


@given(rectangles, st.integers(0, 3), points)
def test_a_corner_follows_the_hand_where_the_size_allows(roi: Rectangle, corner: int, to: Point) -> None:
    after = dragged(roi, handle(roi, HandleKind.CORNER, corner), to)
    if after.width > LEAST_PX and after.height > LEAST_PX:  # type: ignore[attr-defined]
        assert near(tuple(after.outline()[corner]), to)


@given(rectangles, st.integers(0, 3), points, snaps)
def test_a_side_moves_alone(roi: Rectangle, side: int, to: Point, snap: Snap) -> None:
    after = dragged(roi, handle(roi, HandleKind.SIDE, side), to, snap=snap)
    assert isinstance(after, Rectangle)
    kept, was = (after.height, roi.height) if side % 2 else (after.width, roi.width)
    assert kept == was
    opposite = handle(after, HandleKind.SIDE, (side + 2) % 4)
    assert near(opposite.place, handle(roi, HandleKind.SIDE, (side + 2) % 4).place)


@given(rectangles, angles, st.integers(0, 3))
def test_turning_and_turning_back_gives_the_same_region(roi: Rectangle, angle: float, side: int) -> None:
    def rotate(of: Rectangle) -> Handle:
        return next(h for h in handles_of(of, stalk_side=side) if h.kind is HandleKind.ROTATE)

    back_to = rotate(roi).place
    turned = dragged(roi, rotate(roi), rotate(Rectangle(roi.x, roi.y, roi.width, roi.height, angle)).place)
    assert isinstance(turned, Rectangle)
    assert math.isclose((turned.rotation_deg - angle + 180) % 360, 180, abs_tol=1e-6)
    back = dragged(turned, rotate(turned), back_to)
    assert isinstance(back, Rectangle)
    assert (back.x, back.y, back.width, back.height) == (roi.x, roi.y, roi.width, roi.height)
    assert math.isclose((back.rotation_deg - roi.rotation_deg + 180) % 360, 180, abs_tol=1e-6)


@pytest.mark.parametrize(
    ("at", "snapped"), [(1.9, 0.0), (13.0, 15.0), (46.0, 45.0), (88.2, 90.0), (7.04, 7.0), (-92, -90), (179.0, -180.0)]
)
def test_an_angle_jumps_to_a_round_one_when_near(at: float, snapped: float) -> None:
    roi = Rectangle(100, 100, 200, 100)
    target = next(h for h in handles_of(Rectangle(100, 100, 200, 100, at)) if h.kind is HandleKind.ROTATE)
    after = dragged(roi, handle(roi, HandleKind.ROTATE), target.place, snap=Snap())
    assert isinstance(after, Rectangle)
    assert after.rotation_deg == pytest.approx(snapped)
    assert dragged(roi, handle(roi, HandleKind.ROTATE), target.place).rotation_deg == pytest.approx(  # type: ignore[attr-defined]
        at
    )


def test_counter_clockwise_on_the_screen_is_positive() -> None:
    roi = Rectangle(100, 100, 200, 100)
    left_of_the_top = dragged(roi, handle(roi, HandleKind.ROTATE), (150.0, 20.0))
    assert left_of_the_top.rotation_deg > 0  # type: ignore[attr-defined]


@given(rectangles.filter(lambda roi: roi.rotation_deg == 0.0), st.integers(0, 3), points)
def test_upright_edges_snap_to_whole_pixels(roi: Rectangle, corner: int, to: Point) -> None:
    held = handle(roi, HandleKind.CORNER, corner)
    after = dragged(roi, held, to, snap=Snap())
    if to != held.place and after.width > LEAST_PX and after.height > LEAST_PX:  # type: ignore[attr-defined]
        x, y = after.outline()[corner]
        assert near((round(x), round(y)), (x, y))


@given(rings, points, snaps)
def test_the_two_circles_of_a_ring_never_cross(roi: Ring, to: Point, snap: Snap) -> None:
    for kind in (HandleKind.INNER, HandleKind.RADIUS):
        after = dragged(roi, handle(roi, kind), to, snap=snap)
        assert isinstance(after, Ring)
        assert after.outer_radius - after.inner_radius >= min(LEAST_RING_PX, roi.outer_radius - roi.inner_radius) - 1e-6
        assert after.center == roi.center


@given(circles, points)
def test_a_radius_reaches_to_the_hand(roi: Circle, to: Point) -> None:
    after = dragged(roi, handle(roi, HandleKind.RADIUS, 2), to)
    assert after.radius == pytest.approx(max(LEAST_PX / 2, math.dist(roi.center, to)))  # type: ignore[attr-defined]


@given(stars, st.data())
def test_a_vertex_goes_where_it_is_pulled_and_an_edge_gains_one(roi: Polygon, data: st.DataObject) -> None:
    index, to = data.draw(st.integers(0, len(roi.points) - 1)), data.draw(points)
    moved = dragged(roi, handle(roi, HandleKind.VERTEX, index), to)
    assert moved == roi or moved.points[index] == to  # type: ignore[attr-defined]
    grown = dragged(roi, handle(roi, HandleKind.INSERT, index), to)
    assert grown == roi or grown == with_vertex(roi, index, to)


def test_a_polygon_keeps_three_points() -> None:
    square = Polygon(((0, 0), (50, 0), (50, 50), (0, 50)))
    triangle = without_vertex(square, 1)
    assert triangle.points == ((0, 0), (50, 50), (0, 50))
    assert without_vertex(triangle, 0) is triangle


@settings(max_examples=150)
@given(rois)
def test_a_region_kept_inside_lies_in_the_picture_and_stays_as_it_was_if_it_did(roi: Roi) -> None:
    kept = kept_inside(roi, WIDTH, HEIGHT)
    assert kept.lies_in(WIDTH, HEIGHT)
    assert type(kept) is type(roi)
    if lies_inside(roi, WIDTH, HEIGHT):
        assert kept is roi
    was, now = bounds_of([roi]), bounds_of([kept])
    if was.width <= WIDTH and was.height <= HEIGHT:  # moved, not shrunk
        assert now.width == pytest.approx(was.width)
        assert now.height == pytest.approx(was.height)


@settings(max_examples=150)
@given(rois, st.data(), points, snaps)
def test_no_handle_pulls_a_region_out_of_the_picture(roi: Roi, data: st.DataObject, to: Point, snap: Snap) -> None:
    roi = kept_inside(roi, WIDTH, HEIGHT)
    held = data.draw(st.sampled_from(handles_of(roi)))
    assert dragged_within(roi, held, to, WIDTH, HEIGHT, snap=snap).lies_in(WIDTH, HEIGHT)


@given(st.lists(rois, min_size=1, max_size=4), places, places)
def test_several_move_together_and_keep_their_places_to_each_other(found: list[Roi], dx: float, dy: float) -> None:
    before = {str(number): kept_inside(roi, WIDTH, HEIGHT) for number, roi in enumerate(found)}
    after = moved_within(before, dx, dy, WIDTH, HEIGHT)
    assert all(roi.lies_in(WIDTH, HEIGHT) for roi in after.values())
    shifts = [
        (after[key].center[0] - roi.center[0], after[key].center[1] - roi.center[1]) for key, roi in before.items()
    ]
    assert all(near(shift, shifts[0]) for shift in shifts)


@given(st.sampled_from([name for name in SHAPES if name != "polygon"]), points, points, snaps)
def test_what_is_drawn_lies_in_the_picture_or_is_nothing(shape: str, start: Point, end: Point, snap: Snap) -> None:
    roi = drawn(shape, start, end, WIDTH, HEIGHT, snap=snap)
    if roi is not None:
        assert roi.shape == shape
        assert lies_inside(roi, WIDTH, HEIGHT)
        assert min(bounds_of([roi]).width, bounds_of([roi]).height) >= LEAST_PX


def test_a_finger_that_barely_moved_draws_nothing() -> None:
    assert drawn("rectangle", (100, 100), (102, 103), WIDTH, HEIGHT) is None
    assert drawn("circle", (100, 100), (101, 101), WIDTH, HEIGHT) is None


def test_a_rectangle_is_drawn_from_any_corner_and_a_circle_from_its_center() -> None:
    assert drawn("rectangle", (60.4, 50), (10, 20.4), WIDTH, HEIGHT, snap=Snap()) == Rectangle(10, 20, 50, 30)
    assert drawn("circle", (100, 100), (130, 140), WIDTH, HEIGHT) == Circle(100, 100, 50)
    assert drawn("ring", (100, 100), (130, 140), WIDTH, HEIGHT) == Ring(100, 100, 25, 50)
    assert drawn("circle", (20, 100), (130, 140), WIDTH, HEIGHT) == Circle(20, 100, 20)


# --- what lies under a finger -----------------------------------------------------------------------------------------

BIG, LITTLE = Rectangle(100, 100, 300, 200), Circle(200, 200, 30)


def test_the_smaller_of_two_regions_is_taken() -> None:
    found = hit({"big": BIG, "little": LITTLE}, (205, 205), 10)
    assert found is not None
    assert found.key == "little"
    found = hit({"big": BIG, "little": LITTLE}, (350, 150), 10)
    assert found is not None
    assert found.key == "big"


def test_a_handle_comes_before_any_region() -> None:
    rois: dict[str, Roi] = {"big": BIG, "little": Circle(400, 300, 30)}
    found = hit(rois, (396, 296), 12, handles={"big": handles_of(BIG)})
    assert found is not None
    assert found.key == "big"
    assert found.handle is not None
    assert (found.handle.kind, found.handle.index) == (HandleKind.CORNER, 2)


def test_a_region_smaller_than_a_finger_can_still_be_moved() -> None:
    tiny = Rectangle(100, 100, 20, 20)
    middle = hit({"tiny": tiny}, (110, 111), 40, handles={"tiny": handles_of(tiny)})
    corner = hit({"tiny": tiny}, (90, 90), 40, handles={"tiny": handles_of(tiny)})
    assert middle is not None
    assert middle.handle is None
    assert corner is not None
    assert corner.handle is not None


def test_near_an_edge_is_enough_and_far_from_everything_is_nothing() -> None:
    assert hit({"big": BIG}, (97, 150), 12) is not None
    assert hit({"big": BIG}, (80, 150), 12) is None


@given(rois, points)
def test_a_finger_finds_what_contains_it(roi: Roi, point: Point) -> None:
    assert contains(roi, point) == (hit({"one": roi}, point, 0.0) is not None)


@given(rectangles, angles)
def test_the_center_lies_in_a_rectangle_however_it_is_turned(roi: Rectangle, angle: float) -> None:
    assert contains(turned_by(roi, angle), roi.center)


def test_side_handles_of_a_short_side_are_left_out() -> None:
    flat = Rectangle(0, 0, 300, 10)
    kinds = [(one.kind, one.index) for one in shown(handles_of(flat), 40)]
    assert (HandleKind.SIDE, 1) not in kinds
    assert (HandleKind.SIDE, 2) in kinds
    assert (HandleKind.CORNER, 0) in kinds
    assert (HandleKind.ROTATE, 0) in kinds


# --- lines of the neighbors ------------------------------------------------------------------------------------------


def test_a_moved_region_meets_its_neighbors_edges_and_centers() -> None:
    xs, ys = lines_of([Rectangle(100, 50, 40, 20)], WIDTH, HEIGHT)
    snap = Snap(xs=xs, ys=ys, within=5)
    box = Bounds(200, 200, 230, 210)
    dx, dy = snap.move(box, (200, 200), -97.0, -141.0)
    assert 200 + dx == 105 or 230 + dx == 140 or 200 + dx == 100 or 215 + dx == 120
    assert 205 + dy == 60 or 200 + dy == 60
    assert snap.guides([200 + dx, 215 + dx, 230 + dx], [200 + dy, 205 + dy, 210 + dy])


def test_far_from_every_line_whole_pixels_are_kept() -> None:
    snap = Snap(xs=(10.0,), ys=(10.0,), within=3)
    assert snap.move(Bounds(100.5, 100, 120, 120), (100.5, 100), 7.2, 8.4) == (7.5, 8.0)
    assert FREE.move(Bounds(100.5, 100, 120, 120), (100.5, 100), 7.25, 8.5) == (7.25, 8.5)
