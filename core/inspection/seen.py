"""Seen: what a tool looks at in one picture, as marks for people who teach it. Nothing is judged by them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum

import numpy as np
from numpy.typing import NDArray

from core.inspection.geometry import Point, Points, Window

Bgr = tuple[int, int, int]


class Finding(Enum):
    """FOUND: taught, and here. MISSING: taught, and not here. EXTRA: here, and not taught."""

    FOUND = "found"
    MISSING = "missing"
    EXTRA = "extra"


@dataclass(frozen=True, eq=False)
class Counted:
    """The pixels that a tool counts: `mask` is the window's height×width uint8, 255 where one counts and else 0."""

    window: Window
    mask: NDArray[np.uint8]


@dataclass(frozen=True, eq=False)
class Seen:
    """All places are pixels of the picture that was looked at; whole numbers are the centers of pixels.

    Attributes:
        counted: which pixels are of the area or color.
        dots: N×2, the points of edges: a taught one that is found where it was found, a missing one where it should be.
        lines: edges that run on, as M×2 points each.
        arrows: from where to where a scan goes.
        colors: what was taught, the same in every picture.
    """

    counted: Counted | None = None
    dots: Mapping[Finding, Points] = field(default_factory=dict)
    lines: tuple[tuple[Finding, Points], ...] = ()
    arrows: tuple[tuple[Point, Point], ...] = ()
    colors: tuple[Bgr, ...] = ()

    @property
    def findings(self) -> tuple[Finding, ...]:
        """Which kinds of dots and lines there are."""
        of_lines = {finding for finding, _ in self.lines}
        return tuple(one for one in Finding if one in of_lines or len(self.dots.get(one, ())))
