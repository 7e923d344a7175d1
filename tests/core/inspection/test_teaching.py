from __future__ import annotations

import json

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.errors import ValidationError
from core.inspection.teaching import Basis, limit_of_tool, suggest_limit

SCORES = st.lists(st.floats(0, 100), min_size=3, max_size=30)


def test_few_ok_samples_give_a_normal_tolerance_limit_that_says_what_it_assumes() -> None:
    found = suggest_limit([95, 96, 97, 96, 95, 94, 96, 97, 95, 96])
    # mean 95.7, s 0.9487, k(10, 0.99, 0.95) = 3.981
    assert found.threshold_pct == pytest.approx(91.9, abs=0.05)
    assert found.basis is Basis.NORMAL
    assert "if their scores scatter normally; 289 more OK samples" in str(found.text)
    assert "Miss rate unknown" in str(found.text)
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


def test_samples_that_are_all_alike_do_not_set_the_limit_at_their_score() -> None:
    assert suggest_limit([100.0] * 5).threshold_pct < 98


def test_the_limit_separates_ok_from_ng_in_the_middle_of_the_gap() -> None:
    found = suggest_limit([90, 92, 95, 97], [40, 55, 60])
    assert (found.threshold_pct, found.separates, found.basis) == (75.0, True, Basis.SEPARATION)
    assert found.misses is not None
    assert (found.misses.wrong, found.misses.of, found.misses.under_pct) == (0, 3, 63.2)
    assert (found.more_ok, found.more_ng) == (55, 56)


def test_48_ok_and_12_ng_samples_say_what_they_carry() -> None:
    found = suggest_limit([86.0 + n % 9 for n in range(48)], [60.0 - n for n in range(12)])
    assert str(found.text) == (
        "Limit 73 %: false rejects under 6.1 %, misses under 22.1 % (95 %). For misses under 5 %: 47 more NG samples."
    )


def test_another_goal_asks_for_other_numbers() -> None:
    ok, ng = [86.0 + n % 9 for n in range(48)], [60.0 - n for n in range(12)]
    assert str(suggest_limit(ok, ng, goal_pct=1).text).endswith("For misses under 1 %: 287 more NG samples.")
    assert str(suggest_limit(ok, ng, goal_pct=21).text).endswith("For misses under 21 %: one more NG sample.")
    assert str(suggest_limit(ok, ng, goal_pct=25).text).endswith("misses under 22.1 % (95 %).")


def test_kinds_that_overlap_are_said_to() -> None:
    found = suggest_limit([60, 80, 90, 92], [30, 40, 70])
    assert not found.separates
    assert found.misses is not None
    assert found.false_rejects.wrong + found.misses.wrong == 1
    assert "It rejects 1 of 4 OK samples and misses 0 of 3 NG samples." in str(found.text)


def test_samples_that_scatter_too_much_get_no_limit_rather_than_none_at_all() -> None:
    with pytest.raises(ValidationError, match=r"5 OK samples that score from 0 % to 100 % cannot carry a limit"):
        suggest_limit([100.0, 96.1, 95.6, 99.2, 0.0])


@pytest.mark.parametrize("ng", [[96.0, 97.0], [90.0, 90.0], [100.0]])
def test_kinds_that_score_alike_get_no_limit(ng: list[float]) -> None:
    with pytest.raises(ValidationError, match="no limit of this tool tells them apart"):
        suggest_limit([90.0, 90.0, 90.0], ng)


def test_so_many_samples_carry_the_goal() -> None:
    found = suggest_limit([95.0 + n % 5 for n in range(400)], [20.0 + n % 30 for n in range(400)])
    assert (found.more_ok, found.more_ng) == (0, 0)
    assert str(found.text).endswith("(95 %).")


@pytest.mark.parametrize("ok", [[], [90.0], [90.0, 91.0]])
def test_too_few_ok_samples_are_refused(ok: list[float]) -> None:
    with pytest.raises(ValidationError, match=rf"Add {3 - len(ok)} more at least; 299 would"):
        suggest_limit(ok, [10.0, 20.0])


@pytest.mark.parametrize("score", [-1.0, 100.5, float("nan"), float("inf")])
def test_what_is_no_score_is_refused(score: float) -> None:
    with pytest.raises(ValidationError, match="0 to 100"):
        suggest_limit([90.0, 91.0, score])


@pytest.mark.parametrize(("confidence", "coverage"), [(1.0, 0.99), (0.95, 1.0), (0.1, 0.99), (float("nan"), 0.99)])
def test_what_nothing_can_carry_is_refused(confidence: float, coverage: float) -> None:
    with pytest.raises(ValidationError, match=r"at least 0\.5 and less than 1"):
        suggest_limit([90.0, 91.0, 92.0], confidence=confidence, coverage=coverage)


@pytest.mark.parametrize("goal_pct", [0.0, 100.0, -5.0, float("nan")])
def test_a_goal_that_nothing_can_carry_is_refused(goal_pct: float) -> None:
    with pytest.raises(ValidationError, match="The goal must be"):
        suggest_limit([90.0, 91.0, 92.0], [10.0], goal_pct=goal_pct)


@settings(max_examples=50, deadline=None)
@given(ok=SCORES, ng=st.lists(st.floats(0, 100), max_size=30))
def test_any_scores_give_a_limit_and_its_json_or_a_sentence(ok: list[float], ng: list[float]) -> None:
    apart = min(ok) > max(ng, default=max(ok)) + 0.3
    try:
        found = suggest_limit(ok, ng)
    except ValidationError:
        assert not apart
        return
    assert 0.0 <= found.threshold_pct <= 100.0
    said = json.loads(json.dumps(found.to_json(), allow_nan=False))
    assert said["is_miss_rate_known"] is bool(ng)
    assert found.separates or not apart


def test_a_bad_part_is_to_be_found_like_a_good_one() -> None:
    ok, ng = [90.0, 92.0, 94.0, 91.0, 93.0], [40.0, 45.0]
    assert limit_of_tool("area", ok, ng).misses is not None
    assert limit_of_tool("position_adjust", ok, ng) == suggest_limit(ok)
