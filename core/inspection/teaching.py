"""Limits from samples: what a few judged parts can say about one tool's limit, and with what certainty.

OK samples determine the limit. It is a one-sided lower tolerance limit: with the stated confidence, at least the stated
share of good parts scores above it. With enough samples it is one of them (Wilks, 1941: no assumption about the
scores), otherwise it is computed from their mean and spread by the normal k-factor (Natrella, *Experimental
Statistics*, NBS Handbook 91, 1963), which assumes normally distributed scores. It is never above an OK sample.

An NG sample that passes such a limit may raise it, to the middle between itself and the worst OK sample, if the tool
separates it: it must be below every OK sample, and so far below that most good parts still pass.
`core.inspection.proposal` decides which tool of a program that is.

Shares of false rejects and of misses have exact one-sided upper bounds (Clopper and Pearson, 1934). The limit was
chosen on the same samples, so the bounds are optimistic; unbiased ones would need samples kept back and judged by the
finished limit.
"""

from __future__ import annotations

import math
from dataclasses import asdict, dataclass
from enum import Enum
from typing import TYPE_CHECKING, Any

from core.errors import ValidationError
from core.inspection.program import POSITION
from core.inspection.tolerance import (
    k_factor,
    more_samples,
    normal_coverage,
    samples_needed,
    tolerance_rank,
    upper_bound,
)
from core.inspection.tools import TOOLS
from core.text import Text, text

if TYPE_CHECKING:
    from collections.abc import Sequence

FEWEST_OK = 3
"""Fewer OK samples do not show how good parts scatter."""

GOAL_PCT = 5.0
"""Share of misses to stay under, unless the user gives another one."""

CONFIDENCE = 0.95
COVERAGE = 0.99
"""Share of good parts that shall pass, with that confidence."""

LEAST_COVERAGE = 0.8
"""A tool separates an NG sample if a limit above it still passes this share of good parts, with the confidence."""

MOST_LIMIT_PCT = 99.9
"""A limit of 100 would pass exact copies of the master only."""

LOW_LIMIT_PCT = 20.0
"""A limit below this catches little."""

_ALIKE_PCT = 2.0
"""Least spread of n samples that score alike: this, divided by n."""


class Basis(Enum):
    """The method by which a limit was computed."""

    ORDER_STATISTICS = "order_statistics"
    NORMAL = "normal"
    SEPARATION = "separation"


@dataclass(frozen=True)
class ErrorShare:
    """`wrong` of `of` samples were judged wrongly; the true share is under `under_pct` with the confidence.

    `under_pct` is the one-sided upper Clopper-Pearson bound, 0–100, rounded up to one decimal.
    """

    wrong: int
    of: int
    under_pct: float


@dataclass(frozen=True)
class LimitSuggestion:
    """One tool's limit, with its certainty.

    Attributes:
        threshold_pct: the suggested limit, 0–100.
        separates: it judges every sample correctly.
        false_rejects: of the OK samples; misses: of the NG samples, None when there are none: *miss rate unknown*.
        more_ok, more_ng: how many more samples of the kind, all judged rightly, would bring the upper bound of its
            error share down to the goal; 0 when these do.
        confidence: as asked for, 0–1; coverage: the share of good parts that passes with it: as asked for, or what a
            limit that was raised for NG samples leaves of that.
        goal_pct: share of wrong judgements to stay under, 0–100.
    """

    threshold_pct: float
    basis: Basis
    separates: bool
    false_rejects: ErrorShare
    misses: ErrorShare | None
    more_ok: int
    more_ng: int
    confidence: float
    coverage: float
    goal_pct: float

    @property
    def is_low(self) -> bool:
        return self.threshold_pct < LOW_LIMIT_PCT

    @property
    def text(self) -> Text:
        """The limit and its certainty, in whole sentences."""
        if not self.is_low:
            return self._basis_text
        return text(
            "{basis} So low a limit catches little: these samples scatter too much for this tool.",
            basis=self._basis_text,
        )

    @property
    def _basis_text(self) -> Text:
        common = {
            "limit": plain(self.threshold_pct),
            "ok": self.false_rejects.of,
            "confidence": plain(100 * self.confidence),
            "coverage": plain(math.floor(1000 * self.coverage) / 10),
        }
        if self.false_rejects.wrong:
            return text(
                "Limit {limit} %, raised for NG samples: it rejects {rejected} of {ok} OK samples.",
                rejected=self.false_rejects.wrong,
                **common,
            )
        if self.basis is Basis.SEPARATION:
            return text(
                "Limit {limit} %, raised for NG samples: with {confidence} % confidence, at least {coverage} % of good "
                "parts pass, if their scores scatter normally.",
                **common,
            )
        if self.basis is Basis.ORDER_STATISTICS:
            return text(
                "Limit {limit} % from {ok} OK samples: with {confidence} % confidence, at least {coverage} % of good "
                "parts pass.",
                **common,
            )
        return text(
            "Limit {limit} % from {ok} OK samples: with {confidence} % confidence, at least {coverage} % of good "
            "parts pass, if their scores scatter normally; {more} more OK samples would do without that.",
            more=samples_needed(self.coverage, self.confidence) - self.false_rejects.of,
            **common,
        )

    def to_json(self) -> dict[str, Any]:
        values = {**asdict(self), "basis": self.basis.value}
        return {**values, "is_miss_rate_known": self.misses is not None, "text": str(self.text)}


@dataclass(frozen=True)
class RaisedLimit:
    """A limit (0–100) above an NG sample, and the share (0–1) of good parts that passes it with the confidence."""

    limit_pct: float
    coverage: float


def suggest_limit(
    ok_scores: Sequence[float],
    ng_scores: Sequence[float] = (),
    confidence: float = CONFIDENCE,
    coverage: float = COVERAGE,
    goal_pct: float = GOAL_PCT,
) -> LimitSuggestion:
    """A limit for one tool from the scores (0–100, higher is better) of judged samples, as if there were no other tool.

    `confidence`: of every statement. `coverage`: share of good parts that shall pass. `goal_pct`: share of misses to
    stay under; the suggestion says how many more samples that takes.

    Raises:
        ValidationError: too few OK samples (the sentence says how many more are needed), OK samples that scatter too
            much for any limit, or a value that is no score.
    """
    limit, refused = 0.0, None
    try:
        limit = tolerance_limit(ok_scores, confidence, coverage)
    except ValidationError as error:
        refused = error
    raised = None
    for score in ng_scores:
        if score >= limit and (found := limit_above(score, ok_scores, confidence)) is not None:
            limit, raised = found.limit_pct, found
    if refused is not None and raised is None:
        raise refused
    return suggestion(
        limit,
        ok_scores,
        ng_scores,
        is_raised=raised is not None,
        confidence=confidence,
        coverage=coverage,
        goal_pct=goal_pct,
    )


def tolerance_limit(ok_scores: Sequence[float], confidence: float = CONFIDENCE, coverage: float = COVERAGE) -> float:
    """The limit from OK samples alone, rounded down to two decimals; none of them is below it.

    Raises:
        ValidationError: there are too few of them, or they scatter too much.
    """
    _check(ok_scores, confidence, coverage)
    ok = sorted(ok_scores)
    if len(ok) < FEWEST_OK:
        raise ValidationError(
            "Too few OK samples to carry a limit ({count}). Add {more} more at least; {goal} would carry it best.",
            count=len(ok),
            more=FEWEST_OK - len(ok),
            goal=samples_needed(coverage, confidence),
        )
    rank = tolerance_rank(len(ok), coverage, confidence)
    # The rank may allow samples below the limit; no OK sample shall be rejected all the same.
    limit = ok[0] if rank >= 0 else _normal_limit(ok, coverage, confidence)
    if limit <= 0.0:
        raise ValidationError(
            "{count} OK samples that score from {least} % to {most} % cannot carry a limit. "
            "Check the region and the samples, or add more.",
            count=len(ok),
            least=plain(ok[0]),
            most=plain(ok[-1]),
        )
    return _stored(limit)


def limit_above(ng_score: float, ok_scores: Sequence[float], confidence: float = CONFIDENCE) -> RaisedLimit | None:
    """The middle between an NG sample and the worst OK sample; None where the tool does not separate them.

    It does not if an OK sample scores as low, or if too many other good parts may score near it: with several tools and
    few OK samples, one of them ranks any picture last by chance.
    """
    if len(ok_scores) < FEWEST_OK:
        return None
    worst = min(min(ok_scores), MOST_LIMIT_PCT)
    if not ng_score < worst:
        return None
    middle = _stored((ng_score + worst) / 2)
    limit = middle if middle > ng_score else worst
    # No least spread here: if all good parts score alike, any difference separates a bad one.
    mean, spread = _mean_and_spread(ok_scores)
    if limit > mean - k_factor(len(ok_scores), LEAST_COVERAGE, confidence) * spread:
        return None
    return RaisedLimit(limit, _coverage(ok_scores, limit, confidence))


def suggestion(
    limit_pct: float,
    ok_scores: Sequence[float],
    ng_scores: Sequence[float] = (),
    *,
    is_raised: bool = False,
    confidence: float = CONFIDENCE,
    coverage: float = COVERAGE,
    goal_pct: float = GOAL_PCT,
) -> LimitSuggestion:
    """The suggestion for a given limit and samples (0–100 each). `is_raised`: above what OK samples alone give.

    Raises:
        ValidationError: confidence, coverage or goal is out of range.
    """
    _check((*ok_scores, *ng_scores), confidence, coverage)
    _check_goal(goal_pct)
    rejected, missed = sum(score < limit_pct for score in ok_scores), sum(score >= limit_pct for score in ng_scores)
    basis = Basis.ORDER_STATISTICS if tolerance_rank(len(ok_scores), coverage, confidence) >= 0 else Basis.NORMAL
    if is_raised:
        basis, coverage = Basis.SEPARATION, min(coverage, _coverage(ok_scores, limit_pct, confidence))
    return LimitSuggestion(
        threshold_pct=limit_pct,
        basis=basis,
        separates=rejected == 0 and missed == 0,
        false_rejects=error_share(rejected, len(ok_scores), confidence),
        misses=error_share(missed, len(ng_scores), confidence) if ng_scores else None,
        more_ok=more_samples(rejected, len(ok_scores), goal_pct / 100, confidence),
        more_ng=more_samples(missed, len(ng_scores), goal_pct / 100, confidence),
        confidence=confidence,
        coverage=coverage,
        goal_pct=goal_pct,
    )


def limit_of_tool(kind: str, ok_scores: Sequence[float], confidence: float = CONFIDENCE) -> float:
    """The limit from OK samples for a tool of that kind. Raises as `tolerance_limit`.

    For a position adjustment it is at most the default: bad parts shall be found as well, so that the other tools can
    say what is wrong with them.
    """
    limit = tolerance_limit(ok_scores, confidence)
    return min(limit, TOOLS[kind].default_threshold_pct) if kind == POSITION else limit


def error_share(wrong: int, of: int, confidence: float) -> ErrorShare:
    bound = 1000.0 * upper_bound(wrong, of, confidence)
    # Rounded up, so that "under" stays true; without rounding up a whole tenth that is off by arithmetic.
    return ErrorShare(wrong, of, math.ceil(bound - 1e-6) / 10)


def plain(value: float) -> float:
    """73 rather than 73.0, for sentences."""
    rounded = round(value, 3)
    return int(rounded) if rounded == int(rounded) else rounded


def _check(scores: Sequence[float], confidence: float, coverage: float) -> None:
    if not 0.5 <= confidence < 1.0 or not 0.5 <= coverage < 1.0:
        raise ValidationError("Confidence and coverage must be at least 0.5 and less than 1.")
    if wrong := [score for score in scores if not 0.0 <= score <= 100.0]:
        raise ValidationError("A score must be 0 to 100, not {score}.", score=wrong[0])


def _check_goal(goal_pct: float) -> None:
    if not 0.01 <= goal_pct < 100.0:
        raise ValidationError("The goal must be at least 0.01 % and less than 100 %.")


def _stored(limit: float) -> float:
    """Rounded down to two decimals: a limit must not exceed the sample it was computed from."""
    return math.floor(min(MOST_LIMIT_PCT, max(0.0, limit)) * 100.0) / 100.0


def _normal_limit(ok: Sequence[float], coverage: float, confidence: float) -> float:
    """Mean − k·s."""
    mean, spread = _mean_and_spread(ok)
    return min(*ok, mean - k_factor(len(ok), coverage, confidence) * max(spread, _least_spread(ok)))


def _coverage(ok: Sequence[float], limit: float, confidence: float) -> float:
    """Share (0–1) of good parts that passes a limit, with the confidence."""
    mean, spread = _mean_and_spread(ok)
    return normal_coverage(len(ok), (mean - limit) / max(spread, _least_spread(ok)), confidence)


def _least_spread(ok: Sequence[float]) -> float:
    """Least spread assumed for the scores; the more samples there are, the smaller.

    Equal samples do not prove that the next part is equal.
    """
    return _ALIKE_PCT / len(ok)


def _mean_and_spread(scores: Sequence[float]) -> tuple[float, float]:
    mean = math.fsum(scores) / len(scores)
    return mean, math.sqrt(math.fsum((score - mean) ** 2 for score in scores) / (len(scores) - 1))
