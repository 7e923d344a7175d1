from __future__ import annotations

import json
import math
from typing import Any

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from core.errors import InvalidROIError
from core.inspection.geometry import (
    Circle,
    Polygon,
    Pose,
    Rectangle,
    Ring,
    Roi,
    Window,
    allowed_pixels,
    roi_from_json,
)

calm = settings(max_examples=60)
place = st.integers(-(2**21), 2**21).map(lambda n: n / 1024)
size = st.floats(10, 500)
angle = st.floats(-180, 180)
poses = st.builds(Pose, place, place, angle, st.floats(0.8, 1.25), place, place)
rectangles = st.builds(Rectangle, place, place, size, size, angle)
circles = st.builds(Circle, place, place, size)
rings = st.builds(lambda x, y, r, more: Ring(x, y, r, r + more), place, place, size, st.floats(1, 100))


@st.composite
def polygons(draw: st.DrawFn) -> Polygon:
    x, y, radius = draw(place), draw(place), draw(st.floats(30, 500))
    turns = sorted(draw(st.lists(st.integers(0, 23), min_size=3, max_size=12, unique=True)))
    corners = [(x + radius * math.cos(t * math.pi / 12), y + radius * math.sin(t * math.pi / 12)) for t in turns]
    return Polygon(tuple(corners))


rois = st.one_of(rectangles, circles, rings, polygons())


def inverse(pose: Pose) -> Pose:
    """The pose that moves the part back from `pose` to its taught place."""
    return Pose(pose.taught_x_px, pose.taught_y_px, -pose.rotation_deg, 1 / pose.scale, pose.x_px, pose.y_px)


def count(roi: Roi) -> int:
    return int(np.count_nonzero(roi.mask(roi.window().grown(2))))


# --- poses ------------------------------------------------------------------------------------------------------


def test_rotation_is_counter_clockwise_as_seen_on_the_screen() -> None:
    quarter = Pose(100, 100, 90.0, 1.0, 100, 100)
    assert quarter.move((110, 100)) == pytest.approx((100, 90))  # y points down: right goes up


def test_a_part_is_turned_and_scaled_about_its_taught_center_then_moved() -> None:
    pose = Pose(50, 60, 180.0, 2.0, 10, 20)
    assert pose.move((10, 20)) == pytest.approx((50, 60))
    assert pose.move((11, 20)) == pytest.approx((48, 60))


def test_the_identity_moves_nothing() -> None:
    assert Pose.identity((7, 9)).is_identity
    assert Pose.identity().move((3.5, -2)) == (3.5, -2)
    assert not Pose(7, 9, 0.1, 1.0, 7, 9).is_identity
    assert not Pose(7, 9, 0.0, 1.01, 7, 9).is_identity
    assert not Pose(7, 9.5, 0.0, 1.0, 7, 9).is_identity


@calm
@given(poses, st.lists(st.tuples(place, place), min_size=1, max_size=5))
def test_the_inverse_pose_brings_every_point_back(pose: Pose, points: list[tuple[float, float]]) -> None:
    assert inverse(pose).apply(pose.apply(np.array(points))) == pytest.approx(np.array(points), abs=1e-6)


@calm
@given(poses)
def test_a_pose_survives_json(pose: Pose) -> None:
    assert Pose.from_json(json.loads(json.dumps(pose.to_json()))) == pose


# --- moving -----------------------------------------------------------------------------------------------------


@calm
@given(rois, poses)
def test_moving_there_and_back_gives_the_same_shape(roi: Roi, pose: Pose) -> None:
    back = roi.moved(pose).moved(inverse(pose))
    assert type(back) is type(roi)
    assert back.center == pytest.approx(roi.center, abs=1e-6)
    # The extreme points only: the number of outline points of a circle depends on its radius.
    for end in (np.min, np.max):
        assert end(back.outline(), axis=0) == pytest.approx(end(roi.outline(), axis=0), abs=0.01)


@calm
@given(st.one_of(rectangles, polygons()), poses)
def test_a_moved_outline_is_the_outline_moved(roi: Roi, pose: Pose) -> None:
    assert roi.moved(pose).outline() == pytest.approx(pose.apply(roi.outline()), abs=1e-6)


@calm
@given(rois)
def test_the_identity_leaves_a_shape_where_it_is(roi: Roi) -> None:
    assert roi.moved(Pose.identity(roi.center)).outline() == pytest.approx(roi.outline(), abs=1e-9)


# --- pixels -----------------------------------------------------------------------------------------------------


def test_a_rectangle_holds_as_many_pixels_as_its_sides_say() -> None:
    rectangle = Rectangle(10, 20, 30, 40)
    assert rectangle.window() == Window(10, 20, 30, 40)
    assert count(rectangle) == 30 * 40
    assert rectangle.mask(rectangle.window()).all()


def test_a_pixel_belongs_to_a_shape_when_its_center_does() -> None:
    assert count(Rectangle(9.6, 20, 30, 1)) == 30
    assert np.flatnonzero(Rectangle(1.4, 0, 2, 1).mask(Window(0, 0, 6, 1))).tolist() == [2, 3]


@calm
@given(st.floats(5, 40), st.floats(5, 40), st.floats(0, 1), st.floats(0, 1), angle)
def test_the_mask_of_a_turned_rectangle_has_its_area(w: float, h: float, x: float, y: float, turn: float) -> None:
    rectangle = Rectangle(50 + x, 50 + y, w, h, turn)
    assert count(rectangle) == pytest.approx(w * h, abs=2 * (w + h))


@calm
@given(st.floats(3, 60), st.floats(0, 1), st.floats(0, 1))
def test_the_mask_of_a_circle_has_its_area(radius: float, x: float, y: float) -> None:
    # Gauss's circle problem: the error is far below the circumference, at most 2 √2 π r.
    assert count(Circle(80 + x, 80 + y, radius)) == pytest.approx(math.pi * radius**2, abs=3 * radius)


def test_the_mask_of_a_ring_has_a_hole() -> None:
    ring = Ring(50, 50, 20, 40)
    mask = ring.mask(Window(0, 0, 101, 101))
    assert mask[50, 50] == mask[50, 65] == 0
    assert mask[50, 80] == mask[20, 50] == 255
    assert count(ring) == pytest.approx(math.pi * (40**2 - 20**2), rel=0.01)


def test_the_mask_of_a_polygon_has_its_area_also_where_it_is_hollow() -> None:
    assert count(Polygon(((0, 0), (40, 0), (0, 40)))) == pytest.approx(800, abs=25)
    assert count(Polygon(((0, 0), (40, 0), (40, 40), (20, 10), (0, 40)))) == pytest.approx(1600 - 600, abs=30)


@calm
@given(rois)
@example(
    Polygon(
        (
            (226.9248046875, 0.9248046875),
            (210.22989121513322, 41.22989121513321),
            (129.61971815986678, -39.380281840133186),
        )
    )
)
def test_no_pixel_of_a_shape_lies_outside_its_window(roi: Roi) -> None:
    window = roi.window()
    wider = window.grown(3)
    mask = roi.mask(wider)
    assert np.count_nonzero(mask) == np.count_nonzero(mask[3:-3, 3:-3])
    assert np.array_equal(mask[3:-3, 3:-3], roi.mask(window))


@pytest.mark.parametrize("noise", [-1e-9, 1e-300, 1e-12, 1e-9])
def test_rounding_neither_gains_nor_loses_a_row_of_pixels(noise: float) -> None:
    window = Window(0, 0, 60, 60)
    for one, other in (
        (Rectangle(10, 20, 30, 20), Rectangle(10 + noise, 20 + noise, 30 - noise, 20 + noise)),
        (Rectangle(10, 20, 30, 20), Rectangle(20 - noise, 10, 20, 30 + noise).moved(Pose(25, 30, 90, 1, 30, 25))),
    ):
        assert np.array_equal(one.mask(window), other.mask(window))
        assert other.window().width * other.window().height >= 30 * 20


def test_dont_care_masks_are_left_out() -> None:
    roi, hole = Rectangle(0, 0, 10, 10), Rectangle(2, 2, 3, 3)
    allowed = allowed_pixels(roi, [hole, Rectangle(8, 8, 50, 50)], roi.window())
    assert np.count_nonzero(allowed) == 100 - 9 - 4
    assert set(np.unique(allowed)) == {0, 255}


# --- inside the picture -----------------------------------------------------------------------------------------


def test_the_whole_picture_lies_in_it() -> None:
    assert Rectangle(0, 0, 640, 480).lies_in(640, 480)
    assert Circle(320, 240, 240).lies_in(640, 480)


@pytest.mark.parametrize(
    "roi",
    [
        Rectangle(-1, 0, 100, 100),
        Rectangle(0, -1, 100, 100),
        Rectangle(541, 0, 100, 100),
        Rectangle(0, 381, 100, 100),
        Rectangle(0, 0, 640, 480, 45),
        Circle(20, 240, 21),
        Ring(620, 240, 5, 21),
        Polygon(((0, 0), (700, 0), (0, 50))),
    ],
)
def test_what_reaches_over_an_edge_does_not_lie_in_the_picture(roi: Roi) -> None:
    assert not roi.lies_in(640, 480)


@calm
@given(rois)
def test_what_lies_in_a_picture_has_nearly_all_its_pixels_there(roi: Roi) -> None:
    if roi.lies_in(640, 480):
        window = roi.window()
        clipped = window.clipped(640, 480)
        assert max(window.width - clipped.width, window.height - clipped.height) <= 1


def test_a_window_is_clipped_to_the_picture() -> None:
    window = Window(-5, 470, 20, 20)
    assert window.clipped(640, 480) == Window(0, 470, 15, 10)
    assert not window.lies_in(640, 480)
    assert Window(700, 0, 10, 10).clipped(640, 480).width == 0
    assert not Window(3, 3, 0, 5).lies_in(640, 480)
    assert np.zeros((480, 640))[Window(3, 4, 5, 6).slices].shape == (6, 5)


# --- JSON -------------------------------------------------------------------------------------------------------


@calm
@given(rois)
def test_a_shape_survives_json(roi: Roi) -> None:
    assert roi_from_json(json.loads(json.dumps(roi.to_json()))) == roi


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (Rectangle(1, 2, 3, 4), Rectangle(1.0, 2.0, 3.0, 4.0, -0.0)),
        (Circle(0, 2, 3), Circle(-0.0, 2.0, 3.0)),
        (Polygon(((0, 0), (9, 0), (0, 9))), Polygon(((0.0, -0.0), (9.0, 0.0), (0.0, 9.0)))),
    ],
)
def test_equal_shapes_have_one_json_form(one: Roi, other: Roi) -> None:
    assert one == other
    assert json.dumps(one.to_json()) == json.dumps(other.to_json())


def test_rotation_may_be_left_out() -> None:
    data = {"shape": "rectangle", "x": 1, "y": 2, "width": 3, "height": 4}
    assert roi_from_json(data) == Rectangle(1, 2, 3, 4, 0)


SQUARE = {"shape": "rectangle", "x": 0, "y": 0, "width": 10, "height": 10}


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (None, 'A region must be an object such as {"shape": "rectangle", …}.'),
        ([1], "A region must be an object"),
        ({}, "The region's shape must be one of rectangle, circle, ring, polygon, not None."),
        ({"shape": "star"}, "not 'star'."),
        ({"shape": ["circle"]}, "must be one of"),
        ({**SQUARE, "radius": 3}, "A rectangle has no radius."),
        ({"shape": "circle", "cx": 1, "cy": 1}, "A circle needs radius."),
        ({"shape": "polygon"}, "A polygon needs points."),
        ({**SQUARE, "width": 0}, "The region's width must be more than 0 px, not 0.0."),
        ({**SQUARE, "height": -1}, "The region's height must be more than 0 px"),
        ({**SQUARE, "x": "1"}, "The region's x must be a number of pixels or degrees, not '1'."),
        ({**SQUARE, "x": True}, "must be a number"),
        ({**SQUARE, "x": None}, "must be a number"),
        ({**SQUARE, "x": math.nan}, "must be a number"),
        ({**SQUARE, "x": math.inf}, "must be a number"),
        ({**SQUARE, "x": 10**400}, "must be a number"),
        ({**SQUARE, "x": 1e7}, "must be a number"),
        ({"shape": "circle", "cx": 1, "cy": 1, "radius": 0}, "radius must be more than 0 px"),
        (
            {"shape": "ring", "cx": 1, "cy": 1, "inner_radius": 5, "outer_radius": 5},
            "A ring needs an inner radius smaller than its outer radius.",
        ),
        ({"shape": "polygon", "points": [[0, 0], [1, 1]]}, "A polygon needs at least three points."),
        ({"shape": "polygon", "points": [[0, 0], [5, 5], [9, 9]]}, "A polygon needs an area"),
        ({"shape": "polygon", "points": [[0, 0], [1, 1, 1]]}, "A polygon's points must be a list of [x, y]."),
        ({"shape": "polygon", "points": "abc"}, "A polygon's points must be a list of [x, y]."),
        ({"shape": "polygon", "points": [[0, 0], [5, "5"], [9, 0]]}, "The region's y must be a number"),
    ],
)
def test_every_bad_region_gets_its_sentence(data: Any, sentence: str) -> None:
    with pytest.raises(InvalidROIError) as caught:
        roi_from_json(data)
    assert sentence in str(caught.value)


def test_a_shape_that_reaches_far_beyond_the_picture_costs_no_more_than_one_that_fills_it() -> None:
    far = Circle(1_000_000, 300, 999_700)  # its edge crosses the picture at x = 300, almost straight
    assert len(far.outline()) <= 4 * 4096
    mask = far.mask(Window(0, 0, 640, 480))
    rows = np.arange(480)
    edge = 1_000_000 - np.sqrt(999_700.0**2 - (rows - 300.0) ** 2)
    assert np.abs(np.count_nonzero(mask == 0, axis=1) - edge).max() <= 1
    assert Circle(320, 240, 1_000_000).mask(Window(0, 0, 640, 480)).all()
    assert not Ring(320, 240, 900_000, 1_000_000).mask(Window(0, 0, 640, 480)).any()


def test_a_polygon_has_a_bounded_number_of_points() -> None:
    angles = np.linspace(0, 2 * math.pi, 1001, endpoint=False)
    points = [[500 + 400 * math.cos(a), 500 + 400 * math.sin(a)] for a in angles]
    with pytest.raises(InvalidROIError, match="at most 1000 points"):
        roi_from_json({"shape": "polygon", "points": points})


def test_the_matrix_of_a_window_counts_from_its_own_corner() -> None:
    pose = Pose(331.3, 228.6, 17.0, 1.1, 320.0, 240.0)
    right, down = (pose.matrix(250, 190) @ (3.0, 4.0, 1.0)).tolist()
    assert (right, down) == pytest.approx(pose.move((253.0, 194.0)))
