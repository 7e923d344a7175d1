"""Control charts of exponentially weighted moving averages (EWMA), which see a slow drift under the scatter of parts.

S. W. Roberts, *Control Chart Tests Based on Geometric Moving Averages*, Technometrics 1 (1959); D. C. Montgomery,
*Introduction to Statistical Quality Control*, chapter 9: z = w·x + (1 − w)·z, begun at the target. Of independent
values with standard deviation σ, z has σ·√(w / (2 − w)). Montgomery recommends 0.05 ≤ w ≤ 0.25.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

WEIGHT = 0.2
MOST_AT_ONCE = 3
"""A value that stands for several parts weighs as much as that many at most: it is only one picture."""

LEARNED_FROM = 30
"""So many good parts tell the usual score of a version and its scatter."""

SIGNIFICANT = 4.0
"""Standard deviations of the average that a drop must exceed. The usual 3 are for a known σ; here it is estimated."""

LEAST_MARGIN = 1.0
"""With less between usual score and limit, in percent of score, every part is at the limit: that is no drift."""


class Ewma:
    """The moving average, and nothing else."""

    def __init__(self, target: float) -> None:
        self.value = target

    def add(self, value: float, times: int = 1) -> None:
        """`times`: the number of parts that the value stands for."""
        kept = (1 - WEIGHT) ** min(max(times, 1), MOST_AT_ONCE)
        self.value = (1 - kept) * value + kept * self.value


@dataclass(frozen=True)
class ScoreDrift:
    """How the score of one tool has drifted.

    Attributes:
        lost_pct: share of the margin between usual score and limit that is lost; 0 while that may be chance.
        usual_pct, now_pct: the score when the version was new, and the moving average now.
    """

    tool: str
    lost_pct: float
    usual_pct: float
    now_pct: float
    threshold_pct: float


class ScoreChart:
    """The scores of one tool of one program version. The first good parts tell what is usual."""

    def __init__(self, tool: str, threshold_pct: float) -> None:
        self._tool = tool
        self._threshold = threshold_pct
        self._count = 0
        self._mean = 0.0
        self._squares = 0.0
        self._average: Ewma | None = None

    def add(self, score_pct: float) -> None:
        if self._average is not None:
            self._average.add(score_pct)
            return
        self._count += 1
        off = score_pct - self._mean
        self._mean += off / self._count
        self._squares += off * (score_pct - self._mean)
        if self._count == LEARNED_FROM:
            self._average = Ewma(self._mean)

    def drift(self) -> ScoreDrift | None:
        """None while the usual score is being learned, and for a tool without margin."""
        margin = self._mean - self._threshold
        if self._average is None or margin < LEAST_MARGIN:
            return None
        sigma = math.sqrt(self._squares / (LEARNED_FROM - 1)) * math.sqrt(WEIGHT / (2 - WEIGHT))
        drop = self._mean - self._average.value
        lost = 100 * drop / margin if drop > SIGNIFICANT * sigma else 0.0
        return ScoreDrift(self._tool, max(0.0, lost), self._mean, self._average.value, self._threshold)
