"""Statistics of few samples: exact binomial bounds and one-sided tolerance factors.

Written here, because nothing else needs a statistics library. Every function is exact up to rounding and is tested
against published tables.
"""

from __future__ import annotations

import functools
import math
from statistics import NormalDist
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

_STEPS = 50
_MOST = 10_000_000


def binomial_at_most(wrong: int, of: int, share: float) -> float:
    """Probability of at most `wrong` wrong ones among `of`, each wrong with probability `share` (0–1)."""
    if wrong >= of or share <= 0.0:
        return 1.0
    if share >= 1.0:
        return 0.0
    log_share, log_rest = math.log(share), math.log1p(-share)
    whole = math.lgamma(of + 1)
    terms = (
        math.exp(whole - math.lgamma(k + 1) - math.lgamma(of - k + 1) + k * log_share + (of - k) * log_rest)
        for k in range(wrong + 1)
    )
    return min(1.0, math.fsum(terms))


def upper_bound(wrong: int, of: int, confidence: float = 0.95) -> float:
    """Exact one-sided upper bound (0–1) of the true share, when `wrong` of `of` were (Clopper and Pearson, 1934).

    One-sided, because only the largest share matters: 0 of 12 means less than 22.1 % with 95 %.
    """
    if wrong >= of:
        return 1.0
    return _bisect(lambda share: binomial_at_most(wrong, of, share) <= 1.0 - confidence, 0.0, 1.0)


def samples_needed(coverage: float, confidence: float) -> int:
    """Fewest samples whose minimum is a tolerance limit for any distribution (Wilks, 1941): 299 for 99 % at 95 %."""
    return math.ceil(math.log1p(-confidence) / math.log(coverage) - 1e-9)


def tolerance_rank(of: int, coverage: float, confidence: float) -> int:
    """The highest rank (0 is the smallest sample) that is a tolerance limit for any distribution; −1 for none.

    The r-th smallest is one if, with the confidence, at least r samples are in the share that is not covered.
    """
    rank = -1
    while rank + 1 < of and 1.0 - binomial_at_most(rank + 1, of, 1.0 - coverage) >= confidence:
        rank += 1
    return rank


def more_samples(wrong: int, of: int, most: float, confidence: float) -> int:
    """How many more correct samples reduce the upper bound of the share to `most` (0–1)."""

    def carries(count: int) -> bool:  # whether `upper_bound` is at most `most`, without computing it
        return wrong < count and binomial_at_most(wrong, count, most) <= 1.0 - confidence

    if of and carries(of):
        return 0
    high = max(of, 1)
    while not carries(high) and high < _MOST:
        high *= 2
    low = max(of, high // 2)
    while high - low > 1:
        middle = (low + high) // 2
        low, high = (low, middle) if carries(middle) else (middle, high)
    return high - of


@functools.lru_cache(maxsize=64)
def k_factor(of: int, coverage: float, confidence: float) -> float:
    """Factor k of the one-sided tolerance limit mean − k·s of `of` ≥ 2 normal samples (Natrella, 1963, table A-7)."""
    return _bisect(lambda k: _confidence(of, k, coverage) >= confidence, 0.0, 1000.0)


@functools.lru_cache(maxsize=256)
def normal_coverage(of: int, k: float, confidence: float) -> float:
    """Share (0–1) above mean − k·s of `of` ≥ 2 normal samples, with the confidence: the inverse of `k_factor`."""
    if k <= 0.0:
        return 0.0
    return 1.0 - _bisect(lambda rest: _confidence(of, k, 1.0 - rest) >= confidence, 1e-9, 1.0 - 1e-9)


def _confidence(of: int, k: float, coverage: float) -> float:
    """Probability that mean − k·s of `of` normal samples lies below the covered share.

    It is E[Φ(√n (k·s − z))] over the distribution of s, a chi distribution with n − 1 degrees of freedom scaled by
    1/√(n − 1).
    """
    normal, root = NormalDist(), math.sqrt(of)
    z = normal.inv_cdf(coverage)
    return math.fsum(weight * normal.cdf(root * (k * s - z)) for s, weight in _spreads(of))


@functools.lru_cache(maxsize=64)
def _spreads(of: int) -> tuple[tuple[float, float], ...]:
    """(s, weight): the distribution of the spread of `of` normal samples, for Simpson's rule."""
    free = of - 1
    reach = 9.0 / math.sqrt(2 * free)
    low, high, count = max(1e-9, 1.0 - reach), 1.0 + reach, 400
    step = (high - low) / count
    log_norm = (free / 2) * math.log(free / 2) + math.log(2.0) - math.lgamma(free / 2)
    nodes = [low + step * i for i in range(count + 1)]
    return tuple(
        (
            s,
            (1 if i in (0, count) else 4 if i % 2 else 2)
            * step
            / 3
            * math.exp(log_norm + (free - 1) * math.log(s) - free * s * s / 2),
        )
        for i, s in enumerate(nodes)
    )


def _bisect(holds: Callable[[float], bool], low: float, high: float) -> float:
    """The least value at which `holds` is true; it is false at `low` and true at `high`."""
    for _ in range(_STEPS):
        middle = (low + high) / 2
        low, high = (low, middle) if holds(middle) else (middle, high)
    return high
