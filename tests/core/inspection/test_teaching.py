from __future__ import annotations

import json

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.errors import ValidationError
from core.inspection.teaching import Basis, limit_above, limit_of_tool, suggest_limit, tolerance_limit

SCORES = st.lists(st.floats(0, 100), min_size=3, max_size=30)


def test_few_ok_samples_give_a_normal_tolerance_limit_that_says_what_it_assumes() -> None:
    found = suggest_limit([95, 96, 97, 96, 95, 94, 96, 97, 95, 96])
    # mean 95.7, s 0.9487, k(10, 0.99, 0.95) = 3.981
    assert found.threshold_pct == pytest.approx(91.9, abs=0.05)
    assert found.basis is Basis.NORMAL
    assert "if their scores scatter normally; 289 more OK samples" in str(found.text)
    assert found.misses is None


def test_enough_ok_samples_need_no_assumption() -> None:
    scores = np.linspace(80, 99, 299)
    found = suggest_limit(scores.tolist())
    assert (found.basis, found.threshold_pct) == (Basis.ORDER_STATISTICS, 80.0)
    assert "with 95 % confidence, at least 99 % of good parts pass" in str(found.text)


def test_a_tolerance_limit_keeps_its_promise() -> None:
    rng = np.random.default_rng(5)
    kept = 0
    for _ in range(60):
        limit = suggest_limit(np.clip(rng.normal(80, 3, 15), 0, 100).tolist()).threshold_pct
        kept += limit <= 80 - 2.3263 * 3  # 99 % of the parts score above this
    assert kept >= 54


def test_samples_that_are_all_alike_do_not_set_the_limit_at_their_score_but_the_more_there_are_the_nearer() -> None:
    few, many = suggest_limit([100.0] * 5).threshold_pct, suggest_limit([100.0] * 60).threshold_pct
    assert few < 98 < many <= 99.9
    assert suggest_limit([100.0] * 400).threshold_pct == 99.9, "a limit of 100 would pass copies of the master only"


def test_however_many_there_are_no_ok_sample_lies_below_the_limit() -> None:
    scores = [60.0, *np.linspace(80, 99, 999).tolist()]
    assert tolerance_limit(scores) == 60.0


def test_an_ng_sample_that_ok_samples_exclude_already_moves_nothing() -> None:
    ok = [86.0 + n % 9 for n in range(48)]
    alone, both = suggest_limit(ok), suggest_limit(ok, [60.0 - n for n in range(12)])
    assert both.threshold_pct == alone.threshold_pct
    assert (both.separates, both.basis) == (True, Basis.NORMAL)
    assert both.misses is not None
    assert (both.misses.wrong, both.misses.of, both.misses.under_pct) == (0, 12, 22.1)
    assert (both.more_ok, both.more_ng) == (11, 47)


def test_an_ng_sample_below_every_ok_sample_raises_the_limit_into_the_gap() -> None:
    ok = [86.0 + n % 9 for n in range(48)]
    found = suggest_limit(ok, [84.0, 40.0])
    assert (found.threshold_pct, found.separates, found.basis) == (85.0, True, Basis.SEPARATION)
    assert found.coverage < 0.99
    assert str(found.text).startswith("Limit 85 %, raised for NG samples: with 95 % confidence, at least ")


def test_perfect_scores_are_told_from_nearly_perfect_ones() -> None:
    assert suggest_limit([100.0] * 5, [99.5]).threshold_pct == 99.7
    assert suggest_limit([100.0] * 5, [99.85]).threshold_pct == 99.87
    assert limit_above(99.95, [100.0] * 5) is None, "above the highest limit"


def test_another_goal_asks_for_other_numbers() -> None:
    ok, ng = [86.0 + n % 9 for n in range(48)], [60.0 - n for n in range(12)]
    assert [suggest_limit(ok, ng, goal_pct=goal).more_ng for goal in (1, 21, 25)] == [287, 1, 0]


def test_an_ng_sample_among_the_ok_samples_is_missed_rather_than_one_of_them_rejected() -> None:
    found = suggest_limit([80, 84, 90, 92, 88], [30, 40, 82, 91])
    assert (found.false_rejects.wrong, found.separates) == (0, False)
    assert found.misses is not None
    assert (found.misses.wrong, found.misses.of) == (2, 4)


def test_a_sample_ranked_last_of_few_by_chance_is_not_separated() -> None:
    """Of four scattered OK samples, another good part is the worst in one of five cases."""
    assert limit_above(79.0, [80, 84, 90, 96]) is None
    assert limit_above(30.0, [80, 84, 90, 96]) is not None


def test_samples_that_scatter_too_much_are_refused() -> None:
    with pytest.raises(ValidationError, match=r"5 OK samples that score from 0 % to 100 % cannot carry a limit"):
        suggest_limit([100.0, 96.1, 95.6, 99.2, 0.0])


def test_enough_samples_need_no_more_for_the_goal() -> None:
    found = suggest_limit([95.0 + n % 5 for n in range(400)], [20.0 + n % 30 for n in range(400)])
    assert (found.more_ok, found.more_ng) == (0, 0)


@pytest.mark.parametrize("ok", [[], [90.0], [90.0, 91.0]])
def test_too_few_ok_samples_are_refused(ok: list[float]) -> None:
    with pytest.raises(ValidationError, match=rf"Add {3 - len(ok)} more at least; 299 would"):
        suggest_limit(ok, [10.0, 20.0])


@pytest.mark.parametrize("score", [-1.0, 100.5, float("nan"), float("inf")])
def test_an_invalid_score_is_refused(score: float) -> None:
    with pytest.raises(ValidationError, match="0 to 100"):
        suggest_limit([90.0, 91.0, score])


@pytest.mark.parametrize(("confidence", "coverage"), [(1.0, 0.99), (0.95, 1.0), (0.1, 0.99), (float("nan"), 0.99)])
def test_an_impossible_confidence_or_coverage_is_refused(confidence: float, coverage: float) -> None:
    with pytest.raises(ValidationError, match=r"at least 0\.5 and less than 1"):
        suggest_limit([90.0, 91.0, 92.0], confidence=confidence, coverage=coverage)


@pytest.mark.parametrize("goal_pct", [0.0, 100.0, -5.0, float("nan")])
def test_an_impossible_goal_is_refused(goal_pct: float) -> None:
    with pytest.raises(ValidationError, match="The goal must be"):
        suggest_limit([90.0, 91.0, 92.0], [10.0], goal_pct=goal_pct)


@settings(max_examples=50)
@given(ok=SCORES, ng=st.lists(st.floats(0, 100), max_size=30))
def test_any_scores_give_a_limit_and_its_json_or_a_sentence(ok: list[float], ng: list[float]) -> None:
    try:
        found = suggest_limit(ok, ng)
    except ValidationError:
        return
    assert 0.0 <= found.threshold_pct <= min(99.9, *ok)
    assert found.false_rejects.wrong == 0
    said = json.loads(json.dumps(found.to_json(), allow_nan=False))
    assert said["is_miss_rate_known"] is bool(ng)


def test_the_limit_of_position_adjustment_is_only_lowered() -> None:
    assert limit_of_tool("area", [95.0, 96.0, 97.0] * 5) > 90
    assert limit_of_tool("position_adjust", [95.0, 96.0, 97.0] * 5) == 50
    assert limit_of_tool("position_adjust", [58.0, 60.0, 62.0] * 5) < 58
