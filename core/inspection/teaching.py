"""Limits from samples: what the scores of good and bad parts say about a limit, and how sure that is."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from statistics import NormalDist, fmean, stdev
from typing import Any

from core.text import Text, text

CONFIDENCE = 0.95
COVERAGE = 0.99
"""With OK samples only: the share of good parts that the limit is to let pass."""

GOAL_PCT = 5.0
"""The rate that the number of missing samples is told for."""

LEAST_OK = 3
"""Fewer OK samples say nothing about scatter."""

LEAST_MARGIN_PCT = 2.0
"""Samples that scatter less than this are too alike to be all there is: pictures of one part, say."""

MOST_SAMPLES = 100_000


@dataclass(frozen=True)
class Rate:
    """`wrong` of `samples` were judged wrongly; the true rate lies under `bound_pct` with `CONFIDENCE`."""

    wrong: int
    samples: int

    @property
    def bound_pct(self) -> float:
        return upper_bound_pct(self.wrong, self.samples)

    @property
    def missing_samples(self) -> int | None:
        """How many more, all judged rightly, for a rate under `GOAL_PCT`; None when more than `MOST_SAMPLES`."""
        return missing_samples(self.wrong, self.samples, GOAL_PCT)

    def to_json(self) -> dict[str, Any]:
        return {
            "wrong": self.wrong,
            "samples": self.samples,
            "bound_pct": round(self.bound_pct, 2),
            "missing_samples": self.missing_samples,
        }


@dataclass(frozen=True)
class LimitSuggestion:
    """A limit and what can be promised of it.

    Attributes:
        limit_pct: None when the samples cannot carry one; `text` says why.
        false_rejects: good parts that the limit would reject, of the samples.
        misses: bad parts that it would let pass; None without NG samples: *miss rate unknown*.
    """

    limit_pct: float | None
    false_rejects: Rate
    misses: Rate | None
    text: Text

    def to_json(self) -> dict[str, Any]:
        return {
            "limit_pct": self.limit_pct,
            "confidence": CONFIDENCE,
            "false_rejects": self.false_rejects.to_json(),
            "misses": None if self.misses is None else self.misses.to_json(),
            "text": str(self.text),
        }


def suggest_limit(ok_scores: Sequence[float], ng_scores: Sequence[float] = ()) -> LimitSuggestion:
    """A limit for a tool from its scores (percent, 100 is identical to the master) on good and on bad parts.

    With OK samples only: a one-sided tolerance limit that lets `COVERAGE` of good parts pass with `CONFIDENCE`, normal
    scatter assumed (k-factor after M. G. Natrella, Experimental Statistics, NBS Handbook 91, 1963, section 2-3). With NG
    samples too: the limit with the fewest errors, in the middle of the widest gap where several have as few; its rates
    are bounded exactly.
    """
    if ng_scores:
        return _separating(sorted(ok_scores), sorted(ng_scores))
    if len(ok_scores) < LEAST_OK:
        return LimitSuggestion(
            None,
            Rate(0, len(ok_scores)),
            None,
            text("{count} OK samples are too few to suggest a limit; {least} are the least.", count=len(ok_scores), least=LEAST_OK),
        )
    scatter = tolerance_factor(len(ok_scores)) * stdev(ok_scores)
    limit = _rounded(min(fmean(ok_scores) - scatter, min(ok_scores) - LEAST_MARGIN_PCT))
    false_rejects = Rate(0, len(ok_scores))
    if limit <= 0:
        return LimitSuggestion(None, false_rejects, None, text("The OK samples scatter too much to suggest a limit."))
    sentence = text(
        "Limit {limit} % from {count} OK samples: at least {coverage} % of good parts pass ({confidence} % sure, if they"
        " scatter as the samples do). Miss rate unknown: add NG samples.",
        limit=limit,
        count=len(ok_scores),
        coverage=round(COVERAGE * 100),
        confidence=round(CONFIDENCE * 100),
    )
    return LimitSuggestion(limit, false_rejects, None, sentence)


def _separating(ok: list[float], ng: list[float]) -> LimitSuggestion:
    if not ok:
        return LimitSuggestion(None, Rate(0, 0), Rate(0, len(ng)), text("There are no OK samples to suggest a limit from."))
    edges = sorted({0.0, *ok, *ng, 100.0})
    gaps = [(_errors(ok, ng, (low + high) / 2), low - high, (low + high) / 2) for low, high in zip(edges, edges[1:], strict=False)]
    limit = _rounded(min(gaps)[2])
    false_rejects, misses = Rate(sum(score < limit for score in ok), len(ok)), Rate(sum(score >= limit for score in ng), len(ng))
    sentence = text(
        "Limit {limit} %: false rejects under {rejects} %, misses under {misses} % ({confidence} % sure).{more}",
        limit=limit,
        rejects=round(false_rejects.bound_pct, 1),
        misses=round(misses.bound_pct, 1),
        confidence=round(CONFIDENCE * 100),
        more=_more(misses),
    )
    return LimitSuggestion(limit, false_rejects, misses, sentence)


def _more(misses: Rate) -> Text:
    missing = misses.missing_samples
    if missing is None:
        return text(" These samples cannot show misses under {goal} %.", goal=GOAL_PCT)
    if missing == 0:
        return text("")
    return text(" For misses under {goal} %: {count} more NG samples.", goal=GOAL_PCT, count=missing)


def _errors(ok: list[float], ng: list[float], limit: float) -> int:
    return sum(score < limit for score in ok) + sum(score >= limit for score in ng)


def _rounded(limit: float) -> float:
    return math.floor(limit * 10) / 10


def tolerance_factor(count: int) -> float:
    """k such that mean − k·s lies below `COVERAGE` of a normal population with `CONFIDENCE`, for `count` ≥ 3 samples."""
    of_coverage, of_confidence = NormalDist().inv_cdf(COVERAGE), NormalDist().inv_cdf(CONFIDENCE)
    a = 1 - of_confidence**2 / (2 * (count - 1))
    b = of_coverage**2 - of_confidence**2 / count
    return (of_coverage + math.sqrt(of_coverage**2 - a * b)) / a


def upper_bound_pct(wrong: int, samples: int) -> float:
    """Exact one-sided upper bound of a rate, in percent (C. Clopper and E. Pearson, Biometrika 26, 1934, 404–413).

    The rate at which seeing `wrong` or fewer among `samples` has the probability 1 − `CONFIDENCE`; 100 without samples.
    """
    if wrong >= samples:
        return 100.0
    low, high = 0.0, 1.0
    for _ in range(60):
        middle = (low + high) / 2
        low, high = (middle, high) if _at_most(wrong, samples, middle) > 1 - CONFIDENCE else (low, middle)
    return 100 * high


def _at_most(wrong: int, samples: int, rate: float) -> float:
    """Probability of at most `wrong` errors among `samples` at a rate: the lower tail of the binomial distribution."""
    if rate <= 0:
        return 1.0
    logs = (
        math.lgamma(samples + 1)
        - math.lgamma(k + 1)
        - math.lgamma(samples - k + 1)
        + k * math.log(rate)
        + (samples - k) * math.log1p(-rate)
        for k in range(wrong + 1)
    )
    return math.fsum(math.exp(value) for value in logs)


def missing_samples(wrong: int, samples: int, goal_pct: float) -> int | None:
    """How many more samples, all judged rightly, bring the bound under the goal; None when over `MOST_SAMPLES`."""
    low, high = samples, samples
    while upper_bound_pct(wrong, high) > goal_pct:
        low, high = high, max(2 * high, 1)
        if high > MOST_SAMPLES:
            return None
    while high - low > 1:
        middle = (low + high) // 2
        low, high = (middle, high) if upper_bound_pct(wrong, middle) > goal_pct else (low, middle)
    return high - samples
