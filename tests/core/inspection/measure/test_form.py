"""How much of an edge carries its fit, and how far a circle is from round, from plain points."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest

from core.inspection.measure.dimensions import Straight
from core.inspection.measure.features import FoundEdge
from core.inspection.measure.fits import fitted_circle
from core.inspection.measure.form import Form, fitted_form, free_form, share_score

LINES = np.arange(40)
NONE = np.zeros(0, np.intp), np.zeros((0, 2))


def edge(across: np.ndarray, on: slice = slice(None)) -> FoundEdge:
    points = np.column_stack([50.0 + across, 3.0 * LINES])
    return FoundEdge(LINES[on], points[on], *NONE)


def straight(found: FoundEdge, tolerance: float | None = 1.0, taught: Form | None = None) -> Form:
    form = fitted_form(found, lambda points: points, Straight.through, tolerance, taught)
    assert form is not None
    return form


def noise(sigma: float) -> np.ndarray:
    return np.random.default_rng(4).normal(0, sigma, len(LINES))


def test_the_share_falls_evenly_with_what_is_off_and_with_what_is_gone() -> None:
    taught = straight(edge(noise(0.05)))
    moved = [straight(edge(noise(0.05) + 4.0 * (count > LINES)), taught=taught) for count in range(0, 20, 2)]
    gone = [straight(edge(noise(0.05), slice(count, None)), taught=taught) for count in range(0, 20, 2)]
    for forms in (moved, gone):
        assert [form.share_of(taught) for form in forms] == pytest.approx(np.arange(40, 20, -2) / 40)


def test_a_step_is_the_worse_the_deeper_it_is() -> None:
    taught = straight(edge(noise(0.05)))
    depths = np.linspace(0.4, 1.6, 7)
    shares = [straight(edge(noise(0.05) + depth * (LINES < 18)), taught=taught).share_of(taught) for depth in depths]
    assert all(now < before for before, now in pairwise(shares))
    assert shares[0] > 0.95
    assert shares[-1] == pytest.approx(22 / 40)


def test_half_an_edge_moved_leaves_the_line_on_the_other_half_and_not_between() -> None:
    line = straight(edge(2.0 * (LINES < 20))).feature
    assert isinstance(line, Straight)
    assert min(abs(line.middle[0] - 50.0), abs(line.middle[0] - 52.0)) < 0.01


@pytest.mark.parametrize("sigma", [0.1, 0.3, 0.5])
def test_noise_is_no_fault_whatever_the_tolerance(sigma: float) -> None:
    assert straight(edge(noise(sigma)), 0.05, straight(edge(noise(0.02)), 0.05)).carried > 36


def test_a_taught_bow_is_no_fault_and_the_same_bow_in_a_straight_edge_is() -> None:
    bow = 3.0 * ((LINES - 20) / 20) ** 2
    assert straight(edge(bow), 0.5, straight(edge(bow), 0.5)).share_of(straight(edge(bow), 0.5)) == 1.0
    assert straight(edge(bow), 0.5, straight(edge(0.0 * bow), 0.5)).carried < 25


def test_steps_on_the_line_past_a_chip_belong_to_the_edge_and_others_do_not() -> None:
    whole = edge(noise(0.05))
    past = whole.points[24:].copy()
    past[-4:, 0] += 5.0
    form = straight(FoundEdge(LINES[:20], whole.points[:20], LINES[24:], past))
    assert form.lines.tolist() == [*range(20), *range(24, 36)]
    runs = [len(run) for run in form.runs()]
    assert runs == [20, 12]
    assert form.carried == pytest.approx(32)
    assert len(straight(whole).lost_in(form)) == 8


def test_every_step_of_a_free_edge_belongs_to_it() -> None:
    whole = edge(noise(0.05))
    form = free_form(FoundEdge(LINES[10:], whole.points[10:], LINES[:10], whole.points[:10] + 7.0), lambda one: one)
    assert form.carried == 40
    assert form.lines.tolist() == LINES.tolist()


def ring(radii: np.ndarray) -> Form:
    turns = LINES * 2 * np.pi / len(LINES)
    points = np.column_stack([80 + radii * np.cos(turns), 70 + radii * np.sin(turns)])
    form = fitted_form(FoundEdge(LINES, points, *NONE), lambda one: one, fitted_circle, 1.0)
    assert form is not None
    return form


def test_a_lobed_circle_is_unround_by_its_lobes_and_noise_or_single_wrong_points_are_none() -> None:
    turns = LINES * 2 * np.pi / len(LINES)
    for lobes in (2, 3, 5, 8):
        assert ring(50 + 2.0 * np.cos(lobes * turns)).unround() == pytest.approx(1.6, abs=0.35)
    assert ring(50 + noise(0.3)).unround() == 0.0
    assert ring(np.where(LINES % 8 == 3, 55.0, 50.0)).unround() < 0.01


def test_the_score_of_a_share_is_whole_to_a_tenth_and_meets_the_limit_at_a_quarter() -> None:
    assert [share_score([1.0, share]) for share in (1.0, 0.9, 0.8, 0.75)] == pytest.approx([100, 100, 80, 70])
    scores = [share_score([1.0, share]) for share in np.linspace(1, 0, 201)]
    assert all(now <= before for before, now in pairwise(scores))
    assert max(abs(now - before) for before, now in pairwise(scores)) < 2


def test_several_edges_lost_or_extra_are_worse_than_one() -> None:
    scores = [share_score([1.0, 1.0, 0.7]), share_score([1.0, 0.7, 0.7]), share_score([0.0, 1.0, 1.0])]
    assert scores == sorted(scores, reverse=True)
    assert 70 > share_score([1.0] * 3, 1) > share_score([1.0] * 3, 2) > share_score([1.0, 1.0, 0.0], 2)


def test_a_bowed_master_is_found_again_just_as_it_was_taught() -> None:
    bowed = edge(12.0 * ((LINES - 20) / 20) ** 2 + noise(0.3))
    found = FoundEdge(LINES[:24], bowed.points[:24], LINES[24:], bowed.points[24:])
    taught = straight(found, 0.5)
    again = straight(found, 0.5, taught)
    assert again.lines.tolist() == taught.lines.tolist()
    assert again.carried == taught.carried
