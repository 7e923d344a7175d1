"""Conversion of a deviation to a share of the score."""

from __future__ import annotations

from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

Deviation = TypeVar("Deviation", float, NDArray[np.float64])


def graded(deviation: Deviation) -> Deviation:
    """1 at 0, ½ at 1, 0.3 at 2, 0.2 at 4: linear down to ½, then 1 / (2 + 2 ln); never 0.

    Down to ½, where limits are, equal steps cost the same. Beyond, equal ratios do: bad and worse remain distinct, and
    a soft part, which always deviates strongly somewhere, keeps a score that a limit can be set for.
    """
    near = 1.0 - 0.5 * np.minimum(deviation, 1.0)
    falling: Deviation = near / (1.0 + np.log(np.maximum(deviation, 1.0)))
    return falling


AT_TOLERANCE_PCT = 70.0
"""Score at the end of a tolerance, and so the default limit of what is held against a nominal value."""

BEYOND_PCT = AT_TOLERANCE_PCT - 0.01
"""Score just beyond the tolerance."""


def toleranced(deviation: float, plus: float, minus: float) -> float:
    """Score (0–100) for a deviation from the nominal value, of which so much more and so much less is tolerated.

    100 at the nominal value, linear down to `AT_TOLERANCE_PCT` at the end of the tolerance, and below it however little
    is exceeded; then by the ratio, so that bad and worse remain distinct. `plus` and `minus`: at least 0, and not both.
    """
    allowed = plus if deviation >= 0 else minus
    exceeded = abs(deviation) - allowed
    if exceeded <= 0:
        return 100.0 - (100.0 - AT_TOLERANCE_PCT) * (abs(deviation) / allowed if allowed else 0.0)
    # A tolerance of nothing on one side is as fine as that of the other.
    return BEYOND_PCT / (1.0 + float(np.log1p(exceeded / (allowed or max(plus, minus)))))
