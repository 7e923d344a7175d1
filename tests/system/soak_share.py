"""How much of the long tests is run: all of it, or a share by `VISION_SOAK_SHARE`, such as 0.1 for a tenth."""

from __future__ import annotations

import os

SHARE = "VISION_SOAK_SHARE"


def share() -> float:
    given = float(os.environ.get(SHARE, "1"))
    if not 0 < given <= 1:
        raise ValueError(f"{SHARE} is a share of 1, such as 0.1, not {given}")
    return given
