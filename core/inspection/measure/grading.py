"""How a deviation becomes a share of the score."""

from __future__ import annotations

from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

Deviation = TypeVar("Deviation", float, NDArray[np.float64])


def graded(deviation: Deviation) -> Deviation:
    """1 at 0, ½ at 1, 0.3 at 2, 0.2 at 4: a straight line down to the half, then 1 / (2 + 2 ln); it never reaches 0.

    Up to the half, where limits lie, equal steps cost equally. Beyond, equal ratios do: bad and worse stay apart,
    however bad it gets, and a soft part, which is always far off somewhere, keeps a score that can carry a limit.
    """
    near = 1.0 - 0.5 * np.minimum(deviation, 1.0)
    falling: Deviation = near / (1.0 + np.log(np.maximum(deviation, 1.0)))
    return falling
