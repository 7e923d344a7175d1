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
