"""Layout: a divided room is filled to the pixel."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRect

from hmi.layout import REST, centered, columns, inset, rows, split, together

sizes = st.lists(st.one_of(st.integers(0, 200), st.floats(0.1, 3.0)), min_size=1, max_size=6)


@given(st.integers(-50, 50), st.integers(1500, 2000), st.integers(0, 20), sizes)
def test_a_room_is_filled_to_within_the_pixel_that_edges_are_rounded_to(
    start: int, length: int, gap: int, parts: list[float]
) -> None:
    room = QRect(7, start, 30, length)
    found = rows(room, *parts, gap=gap)
    assert found[0].top() == start
    assert all(row.left() == 7 and row.width() == 30 for row in found)
    assert all(abs(below.top() - above.bottom() - 1 - gap) <= 1 for above, below in pairwise(found))
    assert all(abs(row.height() - part) <= 1 for row, part in zip(found, parts, strict=True) if isinstance(part, int))
    if any(isinstance(part, float) for part in parts):
        assert found[-1].bottom() == room.bottom()


def test_pixels_and_gaps_are_exact_beside_one_share() -> None:
    assert rows(QRect(0, 4, 9, 100), 10, REST, 25, gap=3) == [
        QRect(0, 4, 9, 10),
        QRect(0, 17, 9, 59),
        QRect(0, 79, 9, 25),
    ]


def test_columns_are_rows_lying_down() -> None:
    room = QRect(3, 5, 101, 40)
    assert columns(room, 20, REST, 2.0, gap=3) == [QRect(3, 5, 20, 40), QRect(26, 5, 25, 40), QRect(54, 5, 50, 40)]


@pytest.mark.parametrize(("share", "left"), [(0.6, 58), (0.5, 48), (0.565, 55)])
def test_a_split_shares_what_its_gap_leaves(share: float, left: int) -> None:
    first, second = split(QRect(0, 0, 100, 10), share, 3)
    assert (first.width(), second.left(), second.right()) == (left, left + 3, 99)


def test_the_rest_is_negative_where_there_is_too_little_room() -> None:
    """Nothing is raised while a window becomes smaller: Qt limits the widget to its minimum size."""
    assert rows(QRect(0, 0, 10, 50), 40, REST, 40, gap=5)[1].height() == -40


def test_a_rim_is_as_wide_at_the_sides_as_at_the_ends_unless_that_is_said() -> None:
    room = QRect(3, 5, 100, 40)
    assert inset(room, 4) == QRect(7, 9, 92, 32)
    assert inset(room, 4, 0) == QRect(7, 5, 92, 40)


@pytest.mark.parametrize(
    ("size", "card"),
    [
        ((40, 20), QRect(33, 15, 40, 20)),
        ((41, 21), QRect(32, 14, 41, 21)),
        ((500, 20), QRect(3, 15, 100, 20)),
        ((40, 500), QRect(33, 5, 40, 40)),
    ],
)
def test_what_is_centered_never_leaves_its_room(size: tuple[int, int], card: QRect) -> None:
    assert centered(QRect(3, 5, 100, 40), *size) == card


@given(st.integers(1, 9), st.integers(0, 50), st.integers(0, 20))
def test_so_many_together_take_what_rows_of_that_size_take(count: int, size: int, gap: int) -> None:
    assert rows(QRect(0, 0, 9, 0), *[size] * count, gap=gap)[-1].bottom() + 1 == together(count, size, gap)


def test_none_together_leave_the_rest_the_whole_room() -> None:
    assert rows(QRect(0, 0, 9, 50), REST, together(0, 12, 3), gap=3)[0] == QRect(0, 0, 9, 50)
