"""Seen: what a tool evaluates in one picture, as marks for people who teach it. Not used for judging."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum
from typing import ClassVar

import numpy as np
from numpy.typing import NDArray

from core.inspection.geometry import Point, Points, Window

Bgr = tuple[int, int, int]


class Finding(Enum):
    """FOUND: taught and present. MISSING: taught but absent. EXTRA: present but not taught."""

    FOUND = "found"
    MISSING = "missing"
    EXTRA = "extra"


class Meaning(Enum):
    """AREA: has what the tool measures the area of. DIFFERENCE: differs from the master. BLOBS: is in a blob."""

    AREA = "area"
    DIFFERENCE = "difference"
    BLOBS = "blobs"


@dataclass(frozen=True, eq=False)
class Marked:
    """The pixels that a tool goes by.

    Attributes:
        mask: height×width uint8 of the window, 255 where a pixel is meant, else 0.
        number: of the blobs; None for other pixels, which are told by their area.
    """

    window: Window
    mask: NDArray[np.uint8]
    meaning: Meaning = Meaning.AREA
    number: int | None = None


@dataclass(frozen=True, eq=False)
class Heat:
    """How unlike what was taught each pixel is. `levels`: height×width uint8 of the window; `LIMIT` is what may be."""

    LIMIT: ClassVar[int] = 128

    window: Window
    levels: NDArray[np.uint8]


@dataclass(frozen=True, eq=False)
class Seen:
    """All coordinates are pixels of that picture; whole numbers are the centers of pixels.

    Attributes:
        marked: the pixels of the area or color, those that differ, or the blobs.
        dots: N×2 edge points: a found one where it was found, a missing one where it should be.
        lines: continuous edges, M×2 points each.
        arrows: start and end of each scan.
        colors: the taught colors, the same in every picture.
        heat: how unlike what was taught the region is.
    """

    marked: Marked | None = None
    dots: Mapping[Finding, Points] = field(default_factory=dict)
    lines: tuple[tuple[Finding, Points], ...] = ()
    arrows: tuple[tuple[Point, Point], ...] = ()
    colors: tuple[Bgr, ...] = ()
    heat: Heat | None = None

    @property
    def findings(self) -> tuple[Finding, ...]:
        """Which kinds of dots and lines are present."""
        of_lines = {finding for finding, _ in self.lines}
        return tuple(one for one in Finding if one in of_lines or len(self.dots.get(one, ())))
