"""The viewport: coordinates in both directions, and a picture that never leaves the view."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.inspection.geometry import Window
from hmi.roi.viewport import LARGEST, Viewport

FIT = Viewport.fit(1280, 720, 640, 480, margin=10)

steps = st.lists(
    st.one_of(
        st.tuples(st.just("zoom"), st.floats(-50, 700), st.floats(-50, 500), st.floats(0.05, 20)),
        st.tuples(st.just("pan"), st.floats(-3000, 3000), st.floats(-3000, 3000), st.just(0.0)),
        st.tuples(st.just("resize"), st.floats(1, 2000), st.floats(1, 2000), st.just(0.0)),
    ),
    max_size=12,
)


def walked(taken: list[tuple[str, float, float, float]]) -> Viewport:
    view = FIT
    for kind, one, other, factor in taken:
        if kind == "zoom":
            view = view.zoomed((one, other), factor)
        elif kind == "pan":
            view = view.panned(one, other)
        else:
            view = view.resized(one, other)
    return view


def test_fit_shows_all_of_the_picture_in_the_middle_with_room_for_handles() -> None:
    left, top, width, height = FIT.place_of(FIT.whole)
    assert (left, width) == (10, 620)
    assert top == pytest.approx((480 - height) / 2)
    assert FIT.is_fit


@given(steps, st.floats(-100, 1400), st.floats(-100, 900))
def test_to_the_view_and_back_is_the_same_place(taken: list, x: float, y: float) -> None:
    view = walked(taken)
    back = view.to_picture(view.to_view((x, y)))
    assert math.dist(back, (x, y)) < 1e-6


@given(steps)
def test_the_picture_is_never_lost(taken: list) -> None:
    view = walked(taken)
    left, top, width, height = view.place_of(view.whole)
    assert left + width > 0
    assert top + height > 0
    assert left < view.view_width
    assert top < view.view_height
    assert min(view.fit_scale, 1.0) - 1e-9 <= view.scale <= LARGEST + 1e-9
    window = view.visible()
    assert window.lies_in(1280, 720)


@given(steps)
def test_all_that_the_view_shows_of_the_picture_is_in_the_visible_window(taken: list) -> None:
    view = walked(taken)
    left, top, width, height = view.place_of(view.visible())
    whole_left, whole_top, whole_width, whole_height = view.place_of(view.whole)
    assert left <= max(0, whole_left) + 1e-6
    assert top <= max(0, whole_top) + 1e-6
    assert left + width >= min(view.view_width, whole_left + whole_width) - 1e-6
    assert top + height >= min(view.view_height, whole_top + whole_height) - 1e-6


def test_zooming_keeps_the_place_under_the_pointer() -> None:
    about = (300.0, 240.0)
    before = FIT.to_picture(about)
    view = FIT.zoomed(about, 4)
    assert math.dist(view.to_picture(about), before) < 1e-9
    assert not view.is_fit
    assert math.dist(view.zoomed(about, 2).to_picture(about), before) < 1e-9


def test_zooming_out_ends_at_the_whole_picture_and_in_at_large_pixels() -> None:
    assert FIT.zoomed((5, 5), 0.01) == FIT
    assert FIT.zoomed((5, 5), 1e6).scale == LARGEST
    little = Viewport.fit(10, 10, 640, 480)
    assert little.scale == 48
    assert little.zoomed((5, 5), 0.001).scale == 1.0


def test_the_center_of_the_first_pixel_lies_half_a_pixel_in() -> None:
    view = Viewport.fit(100, 100, 200, 200)
    assert view.to_view((0, 0)) == (1.0, 1.0)
    assert view.place_of(Window(0, 0, 1, 1)) == (0, 0, 2, 2)


def test_a_resized_view_stays_fit_or_keeps_its_middle() -> None:
    assert FIT.resized(1000, 300).is_fit
    view = FIT.zoomed((320, 240), 6)
    middle = view.to_picture((320, 240))
    other = view.resized(500, 300)
    assert math.dist(other.to_picture((250, 150)), middle) < 1e-9
    assert other.scale == view.scale
