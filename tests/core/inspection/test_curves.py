"""More of a defect never scores more, in steps that a limit can lie between: every curve that TOOLS.md publishes."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from core.inspection.result import ToolJudgement
from tests.curves import all_curves

if TYPE_CHECKING:
    from tests.curves.curve import Curve

STEPS = 8
ROUNDING_PCT = 0.1
"""Gray levels are whole numbers: so much a score may rise by chance."""


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
    # A defect that comes in whole pieces (pins, letters) has a step for each, and the last may leave nothing.
    between = {score for score in scores if 0.0 < score < 100.0}
    assert len(between) >= min(STEPS, len(curve.sizes) - 2)
