"""Roughness: where a surface deviates in finer and stronger ripples than good parts do there.

The ridges of a fingerprint are too faint for one pixel and for one line, but there are many of them. What tells is the
energy of the ripples around a place (texture energy: K. I. Laws, *Textured image segmentation*, 1980), by its ratio to
that of good parts. Noise and grain are ripples as well, and how strong they are varies from part to part, from place to
place, and from one kind of surface to another: so the level of the picture as a whole is divided out, and how far a
place may exceed it is told by all the places of all the samples together: five are too few to tell it of each place.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

import cv2
import numpy as np

from core.inspection.measure.patch import U8

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from numpy.typing import NDArray

    Floats = NDArray[np.float32]

LEAST_CELLS = 9.0
"""Least area of a rough place: so many cells become rough by a single one among them."""
_MEAN = np.full(7, 1 / 7, np.float32)
"""Of the square in pixels against whose mean ripples go up and down."""
_EDGES = 3.0
"""How many times what edges explain of one pixel counts for no ripple: sharper print than the samples' is not rough."""
_MOST = 8.0
"""Gray levels that a ripple counts at most: what is deeper shows by itself, and may not roughen its surroundings."""
_AROUND = 1.5
"""Sigma in cells of the surroundings of a cell whose energy counts as its own."""
_USUAL_PCT = 75
"""Percentile of the ratios to good parts that is the level of a picture: what fills a quarter of it is no blemish."""
_LEAST_ENERGY = 0.25
"""Gray levels squared: less is not expected anywhere, however still the samples are."""
_EXCESS, _EXCESS_ALONE = 0.65, 2.0
"""Least tolerated excess, as a share, where samples tell what is usual, and where the master alone must."""
_TAIL_PCT, _BEYOND_TAIL = 99, 3.0
"""Percentile of the excess of the cells of a good part, and how many times this the roughest of the next may have."""
_CALM_PCT = 20
"""Percentile of the cells of the master that show its noise and grain, not its print."""
_CELLS_AROUND = np.ones((3, 3), np.uint8)


def energy(signed: Floats, edges: Floats, light: Floats) -> Floats:
    """Mean square of the ripples of a deviation around each cell, in gray levels squared.

    Args:
        signed: height×width, the deviation at the finest scale.
        edges: by how much a good part may deviate there, at edges.
        light: by which the picture was divided, in cells. Where it is low, this has made the noise stronger.
    """
    explained = edges * np.float32(_EDGES)
    beyond = np.minimum(signed, explained)
    np.maximum(beyond, np.negative(explained, out=explained), out=beyond)
    np.subtract(signed, beyond, out=beyond)
    cells = _ripples(np.clip(beyond, -_MOST, _MOST, out=beyond), light.shape)
    dark = np.minimum(light / np.float32(max(float(np.median(light)), 1e-6)), np.float32(1.0))
    return _around(cells * dark * dark)


def _ripples(fine: Floats, cells: tuple[int, ...]) -> Floats:
    ripples: Any = cv2.sepFilter2D(fine, cv2.CV_32F, _MEAN, _MEAN, borderType=cv2.BORDER_REPLICATE)
    np.subtract(fine, ripples, out=ripples)
    np.multiply(ripples, ripples, out=ripples)
    return np.asarray(cv2.resize(ripples, cells[::-1], interpolation=cv2.INTER_AREA), np.float32)


def _around(cells: Floats) -> Floats:
    return np.asarray(cv2.GaussianBlur(cells, (0, 0), _AROUND, borderType=cv2.BORDER_REPLICATE), np.float32)


@dataclass(frozen=True, eq=False)
class Roughness:
    """What is usual in each cell, and how far it may be exceeded.

    Attributes:
        usual: energy of good parts, in gray levels squared.
        tolerated: the energy in excess of it that is just tolerated.
        counted: not 0 where a cell lies in the region as a whole.
    """

    usual: Floats
    tolerated: Floats
    counted: U8

    @classmethod
    def of_master(cls, plane: Floats, counted: U8) -> Roughness:
        """From the master alone: another part differs from it by the noise and grain that its calm cells show."""
        cells = _ripples(plane, counted.shape)
        calm = float(np.percentile(cells[counted > 0], _CALM_PCT)) if counted.any() else 0.0
        usual = _usual(np.full_like(cells, calm), counted)
        return cls(usual, usual * np.float32(_EXCESS_ALONE), counted)

    @classmethod
    def of_arrays(cls, arrays: Mapping[str, Floats], counted: U8) -> Roughness:
        return cls(arrays["rough usual"], arrays["rough tolerated"], counted)

    def at_least(self, contrast: float) -> Roughness:
        """The same, where a rough cell differs by so many gray levels at least, root mean square."""
        return replace(self, tolerated=np.maximum(self.tolerated, np.float32(contrast**2)))

    def to_arrays(self) -> dict[str, Floats]:
        return {"rough usual": self.usual, "rough tolerated": self.tolerated}

    def excess(self, found: Floats) -> Floats:
        """The energy of each cell in excess of what is usual there and in this picture."""
        inside = (found / self.usual)[self.counted > 0]
        # A picture with less noise than the samples does not make those of their noise rough.
        level = max(1.0, float(np.percentile(inside, _USUAL_PCT))) if inside.size else 1.0
        excess = np.maximum(found / np.float32(level) - self.usual, np.float32(0.0))
        return np.where(self.counted > 0, excess, np.float32(0.0))

    def in_tolerances(self, found: Floats) -> Floats:
        """The excess as an amplitude, in tolerances."""
        return np.asarray(np.sqrt(self.excess(found) / self.tolerated), np.float32)


def learned(energies: Sequence[Floats], counted: U8) -> tuple[Roughness, list[float]]:
    """The roughness of two or more good parts of these energies, and how far each exceeds the others, in tolerances.

    Each was held against the mean of all: the next part differs from it by more.
    """
    count = len(energies)
    fresh = [found * np.float32((count + 1) / (count - 1)) for found in energies]
    total = np.asarray(np.sum(fresh, axis=0), np.float32)
    shares = []
    for found in fresh:
        others = _usual((total - found) / np.float32(count - 1), counted)
        shares.append(Roughness(others, others, counted).excess(found) / others)
    inside = counted > 0
    tails = [float(np.percentile(share[inside], _TAIL_PCT)) if inside.any() else 0.0 for share in shares]
    least = max(_EXCESS, _BEYOND_TAIL * float(np.median(tails))) * (1.0 + 1.0 / count)
    # Where one of them has been rougher, the next may be as well.
    seen = np.asarray(cv2.dilate(np.max(shares, axis=0), _CELLS_AROUND), np.float32)
    usual = _usual(total / np.float32(count), counted)
    tolerated = np.maximum(seen + np.float32(least / 2), np.float32(least)) * usual
    return Roughness(usual, tolerated, counted), [float(np.sqrt(share.max() / least)) for share in shares]


def _usual(energies: Any, counted: U8) -> Floats:
    """The usual energy: a cell that is stiller than most may be like most the next time."""
    inside = energies[counted > 0]
    middle = max(float(np.median(inside)) if inside.size else 0.0, _LEAST_ENERGY)
    return np.asarray(np.maximum(energies, np.float32(middle)), np.float32)
