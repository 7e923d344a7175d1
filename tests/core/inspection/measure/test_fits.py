"""Lines and circles through edge points are exact, and wrong points do not bend them."""

from __future__ import annotations

import math
from itertools import pairwise

import numpy as np
import pytest

from core.inspection.measure.dimensions import Straight, angle, distance, folded_deg, narrowest
from core.inspection.measure.fits import fitted_circle, fitted_line
from core.inspection.measure.grading import AT_TOLERANCE_PCT, toleranced


def line_points(angle_deg: float, count: int = 30) -> np.ndarray:
    along = np.linspace(-20, 20, count)[:, None]
    return np.array([50.0, 40.0]) + along * [math.cos(math.radians(angle_deg)), math.sin(math.radians(angle_deg))]


def circle_points(count: int = 40, radius: float = 25.0) -> np.ndarray:
    turns = np.linspace(0, 2 * np.pi, count, endpoint=False)
    return np.column_stack([60 + radius * np.cos(turns), 70 + radius * np.sin(turns)])


def test_a_fifth_of_the_points_elsewhere_bends_no_line() -> None:
    points = line_points(10) + np.random.default_rng(1).normal(0, 0.05, (30, 2))
    points[:6] += (0, 8)
    assert np.abs(fitted_line(points).distances(line_points(10))).max() < 0.1


def test_a_fifth_of_the_points_elsewhere_changes_no_circle() -> None:
    points = circle_points() + np.random.default_rng(1).normal(0, 0.05, (40, 2))
    points[:8] += (5, 5)
    circle = fitted_circle(points)
    assert circle is not None
    assert circle.radius == pytest.approx(25.0, abs=0.05)
    assert circle.center == pytest.approx((60.0, 70.0), abs=0.05)


def test_points_on_a_line_lie_on_no_circle() -> None:
    assert fitted_circle(line_points(0)) is None


def test_the_distance_between_two_edges_is_square_to_them() -> None:
    one, other = Straight.through(line_points(30)), Straight.through(line_points(30) + np.array([10, 0]))
    assert distance(one, other).value == pytest.approx(10 * math.sin(math.radians(30)))
    assert distance(np.array([50.0, 40.0]), other).value == pytest.approx(5.0)
    assert distance(one, np.array([60.0, 40.0])).value == pytest.approx(5.0)


def test_the_narrowest_place_is_found_although_one_point_is_noise() -> None:
    x = np.arange(40.0)
    one = np.column_stack([x, np.zeros(40)])
    other = np.column_stack([x, 10 - 3 * np.exp(-(((x - 12) / 6) ** 2))])
    other[30, 1] = 1.0
    assert narrowest(one, other).value == pytest.approx(7.0, abs=0.2)


def test_angles_of_lines_know_no_direction() -> None:
    assert angle(Straight.through(line_points(5)), Straight.through(line_points(-15))).value == pytest.approx(20.0)
    assert folded_deg(179.0) == pytest.approx(-1.0)
    assert folded_deg(-91.0, 90.0) == pytest.approx(89.0)


def test_the_score_meets_the_default_limit_at_the_end_of_the_tolerance_on_either_side() -> None:
    assert toleranced(0.0, 0.1, 0.05) == 100.0
    assert toleranced(0.1, 0.1, 0.05) == pytest.approx(AT_TOLERANCE_PCT)
    assert toleranced(-0.05, 0.1, 0.05) == pytest.approx(AT_TOLERANCE_PCT)
    assert round(toleranced(0.10001, 0.1, 0.05), 2) < AT_TOLERANCE_PCT
    assert round(toleranced(-0.00001, 0.1, 0.0), 2) < AT_TOLERANCE_PCT


def test_the_score_falls_all_the_way_and_never_to_nothing() -> None:
    scores = [toleranced(size, 1.0, 1.0) for size in np.linspace(0, 1000, 5001)]
    assert all(later < earlier for earlier, later in pairwise(scores))
    assert scores[-1] > 0


def test_the_narrowest_place_of_long_wavy_edges_is_that_of_all_pairs() -> None:
    rng, x = np.random.default_rng(3), np.arange(150.0)
    for turn in (0.0, 0.3, 1.2):
        one = np.column_stack([x, 3 * np.sin(x / 9) + rng.normal(0, 0.2, 150)])
        other = np.column_stack([x * math.cos(turn), 25 + x * math.sin(turn) + 4 * np.cos(x / 7)])
        steady = [np.median(np.stack([edge[:-2], edge[1:-1], edge[2:]]), axis=0) for edge in (one, other)]
        apart = np.hypot(*(steady[0][:, None] - steady[1][None]).transpose(2, 0, 1)).min()
        found = narrowest(one, other)
        assert apart - 0.2 < found.value <= apart + 1e-9
        assert math.dist(*found.ends) == pytest.approx(found.value)
