"""A picture is compared with good ones around the same place, both ways; the limit comes from left-out good ones."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest

from core.inspection.features.likeness import (
    LEAST_LIMIT,
    RIGID,
    SOFT,
    TAIL,
    Bend,
    Good,
    Look,
    among_neighbors,
    left_out,
    limit_of,
    most_different,
    worst_places,
)

if TYPE_CHECKING:
    from numpy.typing import NDArray

ROWS, COLUMNS = 12, 16
GROUND, THING, OTHER = (1.0, 0.0, 0.0), (0.0, 1.0, 0.0), (0.0, 0.0, 1.0)
FAR = 2.0**0.5
"""Distance of two of them."""
LONELY = 0.8 * FAR + 0.2 * FAR / 3.0
"""Of one cell that differs: by itself, and as one of nine."""


def good_of(*looks: Look, bend: Bend = SOFT) -> Good:
    return Good(np.stack(looks), bend)


def look(column: int | None = 8, kind: tuple[float, float, float] = THING) -> Look:
    """Ground with one thing in the middle row."""
    found = np.tile(np.array(GROUND, np.float32), (ROWS, COLUMNS, 1))
    if column is not None:
        found[6, column] = kind
    return found


@pytest.mark.parametrize("bend", [SOFT, RIGID])
def test_an_equal_picture_is_not_unlike_at_all(bend: Bend) -> None:
    assert good_of(look(), bend=bend).compare(look()).max() == 0.0


@pytest.mark.parametrize("bend", [SOFT, RIGID])
def test_what_has_moved_is_the_more_unlike_the_further_it_went(bend: Bend) -> None:
    good = good_of(look(), bend=bend)
    for sign in (-1, 1):
        found = [float(good.compare(look(8 + sign * moved)).max()) for moved in range(bend.reach + 2)]
        assert found[:2] == pytest.approx([0.0, bend.cost**0.5])
        assert found == sorted(set(found))


def test_a_rigid_part_must_lie_where_it_was_taught() -> None:
    soft, rigid = (good_of(look(), bend=bend).compare(look(9)).max() for bend in (SOFT, RIGID))
    assert rigid > 2 * soft


@pytest.mark.parametrize("bend", [SOFT, RIGID])
def test_what_has_moved_further_is_gone_here_and_new_there(bend: Bend) -> None:
    found = good_of(look(8), bend=bend).compare(look(8 + bend.reach + 1))
    assert found[6, 8] == pytest.approx(LONELY)
    assert found[6, 8 + bend.reach + 1] == pytest.approx(LONELY)
    assert np.count_nonzero(found > FAR / 9) == 2


@pytest.mark.parametrize("bend", [SOFT, RIGID])
def test_a_strip_of_two_cells_is_compared_like_any_region(bend: Bend) -> None:
    strip = look()[5:7]
    assert good_of(strip, bend=bend).compare(strip).max() == 0.0
    assert good_of(strip, bend=bend).compare(look(None)[5:7]).max() > 0.8 * FAR


def test_at_the_edge_of_the_picture_a_cell_counts_as_at_the_edge_of_a_region() -> None:
    found = np.zeros((ROWS, COLUMNS), np.float32)
    found[0, 0] = found[4, 4] = 1.0
    judged = np.ones((ROWS, COLUMNS), bool)
    judged[3, :] = judged[:, 3] = False
    at_edge = among_neighbors(found, judged)
    assert at_edge[0, 0] == pytest.approx(at_edge[4, 4])


def test_what_spreads_over_neighbors_weighs_more_than_a_single_place() -> None:
    single, spread = np.zeros((2, ROWS, COLUMNS), np.float32)
    single[6, 8], spread[5:8, 7:10] = 1.0, 1.0
    judged = np.ones((ROWS, COLUMNS), bool)
    assert among_neighbors(single, judged).max() == pytest.approx((1 / 3) ** 0.5)
    assert among_neighbors(spread, judged).max() == pytest.approx(1.0)


def test_cells_that_are_not_judged_say_nothing_about_their_neighbors() -> None:
    found = np.ones((ROWS, COLUMNS), np.float32)
    found[:, :8] = 9.0
    judged = np.ones((ROWS, COLUMNS), bool)
    judged[:, :8] = False
    assert among_neighbors(found, judged)[:, 8:] == pytest.approx(1.0)
    assert not among_neighbors(found, judged)[:, :8].any()


@pytest.mark.parametrize("seen", [look(None), look(8, OTHER)], ids=["gone", "another"])
def test_what_is_gone_or_another_is_unlike_although_ground_is_all_around(seen: Look) -> None:
    found = good_of(look()).compare(seen)
    assert np.argwhere(found > 0.1).tolist() == [[6, 8]]


def test_cells_that_move_apart_are_more_unlike_than_cells_that_move_together() -> None:
    taught, together, apart = look(None), look(None), look(None)
    taught[5:8, 8] = together[5:8, 9] = THING
    apart[5, 7], apart[6, 8], apart[7, 9] = THING, THING, THING
    good = good_of(taught)
    assert good.compare(together).max() == pytest.approx(SOFT.cost**0.5)
    assert good.compare(apart).max() > 1.2 * SOFT.cost**0.5


def test_any_of_the_good_ones_may_be_matched() -> None:
    good = good_of(look(3), look(12), look(None))
    for seen in (look(3), look(12), look(None)):
        assert good.compare(seen).max() == 0.0
    assert good.compare(look(3, OTHER)).max() == pytest.approx(LONELY)


def test_one_that_is_left_out_is_not_compared_with_itself() -> None:
    looks = [look(None), look(None), look(8)]
    good = good_of(*looks)
    assert [found.max() for found in left_out(looks, good, [0, 1, 2])] == pytest.approx([0.0, 0.0, LONELY])


def test_the_kept_ones_are_the_first_and_those_most_unlike() -> None:
    looks = [look(None), look(None), look(2), look(None), look(12, OTHER)]
    assert most_different(looks, 3) == [0, 2, 4]
    assert most_different(looks, 9) == [0, 1, 2, 3, 4]


def tail(greatest: float, spread: float = 0.1) -> NDArray[np.float64]:
    """The most unlike places of a part, each a little less so than the one before."""
    return greatest * np.exp(-spread * np.arange(TAIL + 1))


def test_the_most_unlike_places_are_told_once_each_and_only_inside() -> None:
    found = np.zeros((ROWS, COLUMNS), np.float32)
    found[2, 2:4], found[9, 12], found[2, 14] = (0.9, 0.8), 0.5, 2.0
    allowed = np.ones((ROWS, COLUMNS), bool)
    allowed[:, 13:] = False
    assert worst_places(found, allowed)[:2] == pytest.approx([0.9, 0.5])


def test_the_limit_lies_above_all_samples_and_the_closer_the_more_there_are() -> None:
    few, many = (limit_of([tail(one) for one in (0.9, 1.0, 1.1)] * times).value for times in (1, 10))
    assert 1.1 < many < few < 2.5


def test_parts_with_many_places_that_are_nearly_as_unlike_scatter_less() -> None:
    """On paper each part has many such places: the greatest of them is much the same in every part."""
    greatest = (0.95, 1.0, 1.0, 1.0, 1.05)
    paper, toy = (limit_of([tail(one, spread) for one in greatest]).value for spread in (0.02, 0.1))
    assert 1.05 < paper < toy


def test_one_odd_sample_hardly_widens_it() -> None:
    usual = (0.9, 1.0, 1.0, 1.1)
    odd = limit_of([tail(one) for one in (*usual, 5.0)])
    assert odd.value < 1.5 * limit_of([tail(one) for one in (*usual, 1.1)]).value


def test_samples_that_are_all_equal_still_allow_a_little() -> None:
    assert limit_of([worst_places(np.zeros((4, 4), np.float32), np.ones((4, 4), bool))] * 3).value == LEAST_LIMIT
