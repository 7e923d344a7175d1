"""Frame: one picture with the facts about its acquisition."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

Image = NDArray[np.uint8]


@dataclass(frozen=True, eq=False)
class Frame:
    """One picture from a camera; all readers share the array, so it is read-only.

    Attributes:
        seq: number of the frame since the camera was opened, counting from 0.
        captured_ns: start of the exposure on the monotonic clock (`time.monotonic_ns`), in ns.
        image: height×width×3, uint8, BGR, C-contiguous; made read-only here.
        settings_seq: number of the camera settings it was exposed with; `Camera.configure` counts them.
        is_simulated: not a picture of a real part through a real lens.
        truth: what a simulated camera knows about the part (`part`, `kind`, `defects`, pose …); None for real ones.
    """

    seq: int
    captured_ns: int
    image: Image
    settings_seq: int = 0
    is_simulated: bool = False
    truth: Mapping[str, Any] | None = None

    def __post_init__(self) -> None:
        image = self.image
        if image.dtype != np.uint8 or image.ndim != 3 or image.shape[2] != 3:
            raise ValueError(f"a frame holds height×width×3 uint8, not {image.shape} {image.dtype}")
        image.setflags(write=False)

    @property
    def width(self) -> int:
        return int(self.image.shape[1])

    @property
    def height(self) -> int:
        return int(self.image.shape[0])
