"""Limits from samples: what a handful of judged parts can say about a limit, and what it cannot.

With OK samples alone, the limit is a one-sided lower tolerance limit: with the stated confidence, at least the stated
share of good parts scores above it. Where there are enough samples it is one of them (Wilks, 1941: no assumption about
the scores), else it comes from their mean and spread by the normal k-factor (Natrella, *Experimental Statistics*, NBS
Handbook 91, 1963), which assumes that scores are normally distributed. How many bad parts pass is then unknown.

With NG samples too, the limit lies where it separates both kinds best, and the shares of false rejects and of misses
carry exact one-sided upper bounds (Clopper and Pearson, 1934). The limit was chosen by the same samples, so the bounds
are those of the most favourable case; samples kept back and judged by the finished limit would tell without favour.
"""

from __future__ import annotations

import itertools
import math
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from enum import Enum
from typing import Any

from core.errors import ValidationError
from core.inspection.program import POSITION
from core.inspection.tolerance import k_factor, more_samples, samples_needed, tolerance_rank, upper_bound
from core.text import Text, text

FEWEST_OK = 3
"""Fewer OK samples say nothing about how good parts scatter."""

GOAL_PCT = 5.0
"""The share of misses that a user wants to be sure to stay under, unless they ask for another one."""

_LEAST_SPREAD_PCT = 0.5


class Basis(Enum):
    """What a suggested limit rests on."""

    ORDER_STATISTICS = "order_statistics"
    NORMAL = "normal"
    SEPARATION = "separation"


@dataclass(frozen=True)
class ErrorShare:
    """So many of so many samples were judged wrongly; the true share lies under `under_pct` with the confidence.

    `under_pct` is the one-sided upper Clopper-Pearson bound, 0–100, rounded up to one decimal.
    """

    wrong: int
    of: int
    under_pct: float


@dataclass(frozen=True)
class LimitSuggestion:
    """A limit and how sure it is.

    Attributes:
        threshold_pct: the suggested limit, 0–100.
        separates: no sample is judged wrongly by it.
        false_rejects: of the OK samples; misses: of the NG samples, None when there are none: *miss rate unknown*.
        more_ok, more_ng: how many more samples of the kind, all judged rightly, would bring the upper bound of its
            error share down to the goal; 0 when these do.
        confidence, coverage: as asked for, 0–1.
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
    def text(self) -> Text:
        """The suggestion and how far it can be trusted, in whole sentences."""
        if self.misses is not None:
            return self._with_misses(self.misses)
        common = {
            "limit": _plain(self.threshold_pct),
            "ok": self.false_rejects.of,
            "confidence": _plain(100 * self.confidence),
            "coverage": _plain(100 * self.coverage),
        }
        if self.basis is Basis.ORDER_STATISTICS:
            return text(
                "Limit {limit} % from {ok} OK samples: with {confidence} % confidence, at least {coverage} % of good "
                "parts pass. Miss rate unknown: add NG samples.",
                **common,
            )
        return text(
            "Limit {limit} % from {ok} OK samples: with {confidence} % confidence, at least {coverage} % of good "
            "parts pass, if their scores scatter normally; {more} more OK samples would do without that. "
            "Miss rate unknown: add NG samples.",
            more=samples_needed(self.coverage, self.confidence) - self.false_rejects.of,
            **common,
        )

    def _with_misses(self, misses: ErrorShare) -> Text:
        found = text(
            "Limit {limit} %: false rejects under {rejects} %, misses under {passes} % ({confidence} %).",
            limit=_plain(self.threshold_pct),
            rejects=self.false_rejects.under_pct,
            passes=misses.under_pct,
            confidence=_plain(100 * self.confidence),
        )
        if not self.separates:
            found = text(
                "{found} It rejects {rejected} of {ok} OK samples and misses {missed} of {ng} NG samples.",
                found=found,
                rejected=self.false_rejects.wrong,
                ok=self.false_rejects.of,
                missed=misses.wrong,
                ng=misses.of,
            )
        if self.more_ng == 0:
            return found
        template = (
            "{found} For misses under {goal} %: {more} more NG samples."
            if self.more_ng > 1
            else "{found} For misses under {goal} %: one more NG sample."
        )
        return text(template, found=found, goal=_plain(self.goal_pct), more=self.more_ng)

    def to_json(self) -> dict[str, Any]:
        values = {**asdict(self), "basis": self.basis.value}
        return {**values, "is_miss_rate_known": self.misses is not None, "text": str(self.text)}


def suggest_limit(
    ok_scores: Sequence[float],
    ng_scores: Sequence[float] = (),
    confidence: float = 0.95,
    coverage: float = 0.99,
    goal_pct: float = GOAL_PCT,
) -> LimitSuggestion:
    """The limit that the scores (0–100, higher is better) of judged samples speak for.

    confidence: of every statement. coverage: share of good parts that shall pass, when there are OK samples alone.
    goal_pct: the share of misses to stay under; the suggestion says how many more samples that takes.

    Raises:
        ValidationError: too few OK samples (the sentence says how many more are needed), OK samples that scatter too
            much for any limit, OK and NG samples that no limit tells apart, or a value that is no score.
    """
    _check(ok_scores, ng_scores, confidence, coverage, goal_pct)
    ok, ng = sorted(ok_scores), sorted(ng_scores)
    if len(ok) < FEWEST_OK:
        raise ValidationError(
            "{count} OK samples cannot carry a limit. Add {more} more at least; {goal} would carry it best.",
            count=len(ok),
            more=FEWEST_OK - len(ok),
            goal=samples_needed(coverage, confidence),
        )
    if ng:
        limit, basis = _separating(ok, ng), Basis.SEPARATION
    elif (rank := tolerance_rank(len(ok), coverage, confidence)) >= 0:
        limit, basis = ok[rank], Basis.ORDER_STATISTICS
    else:
        limit, basis = _normal_limit(ok, coverage, confidence), Basis.NORMAL
    if not ng and limit <= 0.0:
        raise ValidationError(
            "{count} OK samples that score from {least} % to {most} % cannot carry a limit. "
            "Check the region and the samples, or add more.",
            count=len(ok),
            least=_plain(ok[0]),
            most=_plain(ok[-1]),
        )
    # Rounded down: a limit must not rise above the sample that it was taken from.
    limit = math.floor(min(100.0, max(0.0, limit)) * 100.0) / 100.0
    rejected, missed = sum(score < limit for score in ok), sum(score >= limit for score in ng)
    if ng and rejected / len(ok) + missed / len(ng) >= 1.0:
        raise ValidationError(
            "The OK and the NG samples score alike: no limit of this tool tells them apart. "
            "Check the samples, or let another tool judge this defect."
        )
    return LimitSuggestion(
        threshold_pct=limit,
        basis=basis,
        separates=rejected == 0 and missed == 0,
        false_rejects=_share(rejected, len(ok), confidence),
        misses=_share(missed, len(ng), confidence) if ng else None,
        more_ok=more_samples(rejected, len(ok), goal_pct / 100, confidence),
        more_ng=more_samples(missed, len(ng), goal_pct / 100, confidence),
        confidence=confidence,
        coverage=coverage,
        goal_pct=goal_pct,
    )


def limit_of_tool(
    kind: str, ok_scores: Sequence[float], ng_scores: Sequence[float] = (), **goal: float
) -> LimitSuggestion:
    """The limit of a tool of that kind; `goal` and what is raised as in `suggest_limit`.

    Of a position adjustment only OK samples speak: a bad part is to be found like a good one, so that the other tools
    can say what is wrong with it.
    """
    return suggest_limit(ok_scores, () if kind == POSITION else ng_scores, **goal)


def _share(wrong: int, of: int, confidence: float) -> ErrorShare:
    bound = 1000.0 * upper_bound(wrong, of, confidence)
    # Rounded up, so that "under" stays true; a bound that is a whole tenth but for rounding is that tenth.
    return ErrorShare(wrong, of, math.ceil(bound - 1e-6) / 10)


def _plain(value: float) -> float:
    """73 rather than 73.0, for sentences."""
    rounded = round(value, 3)
    return int(rounded) if rounded == int(rounded) else rounded


def _check(ok: Sequence[float], ng: Sequence[float], confidence: float, coverage: float, goal_pct: float) -> None:
    if not 0.5 <= confidence < 1.0 or not 0.5 <= coverage < 1.0:
        raise ValidationError("Confidence and coverage must be at least 0.5 and less than 1.")
    if not 0.01 <= goal_pct < 100.0:
        raise ValidationError("The goal must be at least 0.01 % and less than 100 %.")
    if wrong := [score for score in (*ok, *ng) if not 0.0 <= score <= 100.0]:
        raise ValidationError("A score must be 0 to 100, not {score}.", score=wrong[0])


def _separating(ok: list[float], ng: list[float]) -> float:
    """The limit with the smallest sum of the two error shares; in the middle of the gap where that is wide."""
    edges = sorted({0.0, *ok, *ng, 100.0})
    candidates = [(low + high) / 2 for low, high in itertools.pairwise(edges)] or [edges[0]]

    def cost(limit: float) -> tuple[float, float]:
        rejected, missed = sum(score < limit for score in ok), sum(score >= limit for score in ng)
        room = min(abs(limit - score) for score in (*ok, *ng))
        return rejected / len(ok) + missed / len(ng), -room

    return min(candidates, key=cost)


def _normal_limit(ok: list[float], coverage: float, confidence: float) -> float:
    """mean − k·s. Samples more alike than half a percent are not believed: the next part is not their copy."""
    mean = math.fsum(ok) / len(ok)
    spread = math.sqrt(math.fsum((score - mean) ** 2 for score in ok) / (len(ok) - 1))
    return min(ok[0], mean - k_factor(len(ok), coverage, confidence) * max(spread, _LEAST_SPREAD_PCT))
