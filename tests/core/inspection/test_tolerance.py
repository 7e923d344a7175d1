from __future__ import annotations

import pytest

from core.inspection.tolerance import (
    binomial_at_most,
    k_factor,
    more_samples,
    samples_needed,
    tolerance_rank,
    upper_bound,
)


@pytest.mark.parametrize(
    ("wrong", "of", "high"),
    [
        (0, 10, 0.2589),  # 1 − 0.05^(1/10)
        (0, 12, 0.2209),
        (0, 48, 0.0605),
        (0, 59, 0.0495),
        (1, 10, 0.3942),
        (5, 10, 0.7776),
        (10, 10, 1.0),
        (3, 100, 0.0757),
    ],
)
def test_one_sided_clopper_pearson_bounds_are_those_of_published_tables(wrong: int, of: int, high: float) -> None:
    assert upper_bound(wrong, of) == pytest.approx(high, abs=5e-5)


def test_the_upper_bound_without_samples_is_1() -> None:
    assert upper_bound(0, 0) == 1.0


@pytest.mark.parametrize(
    ("of", "coverage", "confidence", "k"),
    [
        (3, 0.99, 0.95, 10.553),
        (5, 0.99, 0.95, 5.741),
        (10, 0.99, 0.95, 3.981),
        (30, 0.99, 0.95, 3.064),
        (10, 0.90, 0.95, 2.355),
        (10, 0.95, 0.95, 2.911),
        (20, 0.95, 0.99, 2.808),
        (50, 0.99, 0.95, 2.862),
    ],
)
def test_tolerance_factors_are_those_of_published_tables(of: int, coverage: float, confidence: float, k: float) -> None:
    assert k_factor(of, coverage, confidence) == pytest.approx(k, abs=2e-3)


@pytest.mark.parametrize(
    ("coverage", "confidence", "count"), [(0.99, 0.95, 299), (0.95, 0.95, 59), (0.9, 0.9, 22), (0.9, 0.95, 29)]
)
def test_the_number_of_samples_needed_follows_wilks(coverage: float, confidence: float, count: int) -> None:
    assert samples_needed(coverage, confidence) == count
    assert tolerance_rank(count - 1, coverage, confidence) == -1
    assert tolerance_rank(count, coverage, confidence) == 0


def test_more_samples_allow_a_higher_rank() -> None:
    assert tolerance_rank(93, 0.95, 0.95) == 1
    assert tolerance_rank(92, 0.95, 0.95) == 0


def test_the_binomial_sums_to_one() -> None:
    assert binomial_at_most(5, 5, 0.3) == 1.0
    assert binomial_at_most(2, 5, 0.5) == pytest.approx(0.5)
    assert binomial_at_most(0, 4, 0.0) == 1.0
    assert binomial_at_most(3, 4, 1.0) == 0.0


@pytest.mark.parametrize(("wrong", "of"), [(0, 0), (0, 10), (0, 298), (2, 50)])
def test_more_samples_gives_the_smallest_sufficient_number(wrong: int, of: int) -> None:
    more = more_samples(wrong, of, 0.01, 0.95)
    assert upper_bound(wrong, of + more) <= 0.01 < upper_bound(wrong, of + more - 1)


@pytest.mark.parametrize(("of", "most", "more"), [(12, 0.05, 47), (48, 0.05, 11), (59, 0.05, 0), (299, 0.01, 0)])
def test_more_samples_agrees_with_published_numbers(of: int, most: float, more: int) -> None:
    assert more_samples(0, of, most, 0.95) == more
