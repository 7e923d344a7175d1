"""A larger defect never scores more, in steps that a limit can be set between: for every curve in TOOLS.md."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from core.inspection.result import ToolJudgement
from tests.curves import all_curves

if TYPE_CHECKING:
    from tests.curves.curve import Curve

STEPS = 8
ROUNDING_PCT = 0.1
"""Gray levels are whole numbers, so a score may rise by this much."""


@pytest.mark.parametrize("curve", all_curves(), ids=lambda curve: f"{curve.spec.type}: {curve.title}")
def test_the_score_falls_in_usable_steps_and_is_ng_just_below_the_limit(curve: Curve) -> None:
    results = curve.results()
    scores = [result.score_pct for result in results]
    assert None not in scores
    assert scores[0] == 100.0
    assert [
        size
        for size, now, before in zip(curve.sizes[1:], scores[1:], scores, strict=False)
        if now > before + ROUNDING_PCT
    ] == []
    for result in results:
        assert (result.judgement is ToolJudgement.NG) == (result.score_pct < result.threshold_pct)
    assert results[-1].judgement is ToolJudgement.NG
    # A defect of whole pieces (pins, letters) has one step per piece, and the last one may leave nothing.
    between = {score for score in scores if 0.0 < score < 100.0}
    assert len(between) >= min(STEPS, len(curve.sizes) - 2)
