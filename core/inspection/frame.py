"""Frame: one picture, and what is known about how it was taken."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

Image = NDArray[np.uint8]


@dataclass(frozen=True, eq=False)
class Frame:
    """One picture from a camera; the same array serves every reader, so it is read-only.

    Attributes:
        seq: number of the frame since the camera was opened, counting from 0.
        captured_ns: start of the exposure on the monotonic clock (`time.monotonic_ns`), in ns.
        image: height×width×3, uint8, BGR, C-contiguous; made read-only here.
        settings_seq: which of the camera's settings it was exposed with; `Camera.configure` counts them.
        is_simulated: no real part was in front of a real lens.
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
