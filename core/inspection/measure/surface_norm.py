"""Surface norm: what a good surface looks like, and how far each of its pixels may deviate.

From the master alone, the tolerance of a pixel follows from the noise of the master and from its edges. From OK samples
it is learned: the reference is their mean, and the tolerance the spread of what even the shift tolerance does not
explain, pooled over a few neighbors, because five samples are too few to tell the spread of one pixel. Last, the
samples themselves are judged: where one of them would stand out, all tolerances are widened until it does not. What
roughness is usual is learned in a way of its own (`roughness.py`).
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import cv2
import numpy as np

from core.inspection.measure import roughness
from core.inspection.measure.blemishes import blemishes
from core.inspection.measure.deviation import (
    BRIGHTNESS,
    FINE,
    LINES,
    ROUGHNESS,
    SCALES,
    SMOOTHED_NOISE,
    Band,
    Planes,
    Reference,
    deviations,
)
from core.inspection.measure.patch import U8
from core.inspection.measure.roughness import Roughness

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Floats = NDArray[np.float32]

_SIGMAS = 5.0
_TWO_PICTURES = math.sqrt(2.0)
_FLOORS: Mapping[str, Sequence[float]] = {
    "y": (7.0, 5.0, 4.0, 4.0),
    "b": (math.inf, 6.0, 4.0, 3.5),
    "r": (math.inf, 6.0, 4.0, 3.5),
    "line": (math.inf, 2.0),
}
"""Least tolerances from the master alone, in gray levels, by level: its picture may be less noisy than the next."""
_LEARNED_FLOORS = 0.6
"""Share of these that is kept when the noise is known from samples."""
_LEARNED_EDGES = 0.5
_LIGHT_OFF = 0.018
"""Share to which the light of a region is known."""
_LAPLACIAN = np.array([[1, -2, 1], [-2, 4, -2], [1, -2, 1]], np.float32) / 6
_CALM_PIXELS, _CALM_PCT, _CALM_NOISE = 500, 20, 1.63
"""Fewest pixels of which some are calm, their share, and the noise relative to the mean that it leaves there."""
_MAD_OF_SMOOTHED = 1.4826 / 0.8
"""Of white noise that was smoothed, 0.8 is left against surroundings that hold some of it themselves (measured)."""
_MOST_CALM = 1.25
"""Noise that is not white leaves less to a Laplacian: so many times as much may be there."""
_RIPPLES = 2.0
"""An envelope does not count ripples of so many standard deviations of the noise."""
_POOLED_PX = 5
_LEAST_SPREAD = 0.7
"""Least spread of a pixel relative to the median of its band."""
_CALM = 0.3
"""Largest gravity that an OK sample may have against what was learned from the others."""
_MOST_TOLERANCE = 100.0
"""Gray levels: what deviates more is a blemish, however much the samples differ; a black spot never passes."""
_WIDENED = 1.05
_MOST_WIDENED = 10.0
_SMOOTHED, _SMALL_PX = 3.0, 3.0
"""Pixels by which smoothing widens a small defect; sizes up to this (px) are judged with it."""
_UNLIKE = 1.6
"""A sample that needs tolerances wider by this than any other is unlike the others."""

Given = Callable[[], Iterable[Planes | None]]
"""The planes of the OK samples, in order, anew for each pass; None for one that shows no light to compare by."""


@dataclass(frozen=True, eq=False)
class Norm:
    """`per_tolerance`: 1 / tolerance of each pixel by band, 0 where it is not counted."""

    references: Mapping[Band, Reference]
    per_tolerance: Mapping[Band, Floats]
    roughness: Roughness

    @property
    def broad_tolerance(self) -> float:
        """Gray levels by which a broad place may be darker or brighter, the median over the surface."""
        inverse = self.per_tolerance[BRIGHTNESS[-1]]
        inside = inverse[inverse > 0]
        return 1.0 / float(np.median(inside)) if inside.size else 0.0

    def maps(self, planes: Planes) -> list[Floats]:
        """The deviation in tolerances: at each scale, and the roughness."""
        found = deviations(self.references, planes)
        rough = self.roughness.in_tolerances(found.pop(ROUGHNESS))
        return [*_in_tolerances(found, self.per_tolerance), rough]

    def rougher(self, planes: Planes) -> Floats:
        """By how many gray levels, root mean square, the ripples of each cell are stronger than usual."""
        return np.sqrt(self.roughness.excess(deviations(self.references, planes)[ROUGHNESS]))


def _in_tolerances(deviating: Mapping[Band, Floats], per_tolerance: Mapping[Band, Floats]) -> list[Floats]:
    """At each scale, the largest of the deviations in tolerances."""
    maps: list[Any] = [None] * SCALES
    for band, found in deviating.items():
        share = cv2.multiply(found, per_tolerance[band])
        before = maps[band.level]
        maps[band.level] = share if before is None else cv2.max(before, share)
    return maps


@dataclass(frozen=True)
class Terms:
    """What the user asks for, and where. `contrast`: gray levels, None: by the noise; `size_px`: least diameter."""

    contrast: float | None
    shift_px: float
    size_px: float
    counted: Sequence[U8]

    def tolerance(self, band: Band, share: float = 1.0) -> float:
        """Least tolerance of a band. `share`: of the floors that hold where the noise is not known."""
        if self.contrast is None:
            return share * _FLOORS[band.name][band.level]
        return self.contrast

    def least_pixels(self, level: int) -> float:
        """Area of the least defect in pixels of a scale, where a smaller one appears larger by the smoothing."""
        diameter = self.size_px / (1 << level) + _SMOOTHED * max(0.0, 1.0 - _SMALL_PX / self.size_px)
        return math.pi / 4 * diameter**2

    def least_areas(self) -> tuple[float, ...]:
        """Of each map of a surface, as `least_pixels`."""
        rough = max(self.least_pixels(ROUGHNESS.level), roughness.LEAST_CELLS)
        return (*(self.least_pixels(level) for level in range(SCALES)), rough)

    def reference(self, band: Band, plane: Floats, noise: float) -> Reference:
        return Reference.of(plane, self.shift_px / band.size_px, _RIPPLES * noise)

    def roughness_of(self, master: Planes) -> Roughness:
        return Roughness.of_master(master[BRIGHTNESS[0]], self.counted[ROUGHNESS.level])

    def inverse(self, band: Band, tolerance: Floats) -> Floats:
        return np.where(self.counted[band.level] > 0, 1.0 / tolerance, 0.0).astype(np.float32)

    def within_most(self, band: Band, inverse: Floats) -> Floats:
        """The inverse of a tolerance that is at most `_MOST_TOLERANCE`."""
        return np.where(self.counted[band.level] > 0, np.maximum(inverse, np.float32(1.0 / _MOST_TOLERANCE)), inverse)


def of_master(planes: Planes, terms: Terms) -> Norm:
    references, per_tolerance = {}, {}
    for band, plane in planes.by_band.items():
        noise = noise_of(planes, band, terms.counted[band.level])
        references[band] = terms.reference(band, plane, noise)
        edges = references[band].edges
        for one, spread in _judged_by(band, noise):
            least = max(terms.tolerance(one), _SIGMAS * _TWO_PICTURES * spread)
            per_tolerance[one] = terms.inverse(one, np.float32(least) + edges + _unevenly_lit(one, plane))
    return Norm(references, per_tolerance, terms.roughness_of(planes).at_least(terms.contrast or 0.0))


def _unevenly_lit(band: Band, plane: Floats) -> Floats | np.float32:
    """Gray levels by which the light may be off there; fine scales and differences of color do not depend on it."""
    return plane * np.float32(_LIGHT_OFF) if band.name == "y" and band.level >= FINE else np.float32(0.0)


def _judged_by(band: Band, noise: float) -> list[tuple[Band, float]]:
    """The bands that are compared in a plane, with the noise in each: lines average over their length."""
    found = [(band, noise)]
    if band.name == "y" and band.level == LINES.level:
        found.append((LINES, noise / 2.0))
    return found


def of_learned(arrays: Mapping[str, Floats], terms: Terms) -> Norm:
    widened = float(arrays["widened"][0])
    references = {
        band: terms.reference(band, plane, float(arrays[f"{band.name} noise {band.level}"][0]))
        for band, plane in _of_kind(arrays, "reference")
    }
    per_tolerance = {
        band: terms.within_most(band, _learned_tolerance(band, spread, references, terms) / np.float32(widened))
        for band, spread in _of_kind(arrays, "spread")
    }
    rough = Roughness.of_arrays(arrays, terms.counted[ROUGHNESS.level])
    return Norm(references, per_tolerance, rough.at_least(terms.contrast or 0.0))


def _of_kind(arrays: Mapping[str, Floats], kind: str) -> Iterator[tuple[Band, Floats]]:
    """The arrays of one kind by band, in whatever order they are kept."""
    for name, array in arrays.items():
        band, found, level = name.partition(f" {kind} ")
        if found:
            yield Band(band, int(level)), array


def _learned_tolerance(band: Band, spread: Floats, references: Mapping[Band, Reference], terms: Terms) -> Floats:
    """1 / tolerance of each pixel, from the spread of the samples there."""
    reference = references[Band("y", band.level) if band == LINES else band]
    edges = reference.edges * np.float32(_LEARNED_EDGES) + _unevenly_lit(band, reference.plane)
    floor = np.float32(terms.tolerance(band, _LEARNED_FLOORS))
    return terms.inverse(band, np.maximum(spread + edges, floor))


def learned(
    master: Planes, given: Given, terms: Terms, step: Callable[[float], None]
) -> tuple[dict[str, Floats], list[int]]:
    """What `of_learned` needs, and the indexes of the samples that are unlike the others.

    `step`: is called with the share done, 0–1.
    """
    sums = {band: plane.astype(np.float32).copy() for band, plane in master.by_band.items()}
    count, number = 1, 0
    for number, planes in enumerate(given(), start=1):
        if planes is not None:
            count += 1
            for band, total in sums.items():
                total += planes[band]
        step(_third(0, number))
    samples = number
    arrays: dict[str, Floats] = {}
    references = {}
    for band, total in sums.items():
        # The ripples of the mean are smaller than those of a picture, which the master shows.
        noise = noise_of(master, band, terms.counted[band.level])
        arrays[f"{band.name} reference {band.level}"] = total / np.float32(count)
        arrays[f"{band.name} noise {band.level}"] = np.array([noise], np.float32)
        references[band] = terms.reference(band, arrays[f"{band.name} reference {band.level}"], noise)
    squares: dict[Band, Floats] = {}
    energies: list[Floats] = []
    for number, planes in enumerate(_with(master, given())):
        if planes is not None:
            deviating = deviations(references, planes)
            energies.append(deviating.pop(ROUGHNESS))
            for band, found in deviating.items():
                squares[band] = squares.get(band, np.float32(0.0)) + found * found
        step(_third(1, number, samples))
    for band, total in squares.items():
        arrays[f"{band.name} spread {band.level}"] = _spread(total, count, terms.counted[band.level])
    rough, rougher = terms.roughness_of(master), [1.0]
    if count > 1:
        rough, rougher = roughness.learned(energies, terms.counted[ROUGHNESS.level])
    arrays.update(rough.to_arrays())
    wider, worst, each = [1.0], [], iter(rougher)
    for number, planes in enumerate(_with(master, given())):
        if planes is not None:
            wider.append(_needed(references, planes, squares, count, terms))
        worst.append(1.0 if planes is None else max(wider[-1], next(each)))
        step(_third(2, number, samples))
    # The next good parts differ more than the worst of a few.
    arrays["widened"] = np.array([max(wider) * count / max(1, count - 1)], np.float32)
    *_, second, most = sorted((1.0, 1.0, *worst))
    return arrays, [number for number, needed in enumerate(worst[1:]) if needed == most > _UNLIKE * second]


def _with(master: Planes, given: Iterable[Planes | None]) -> Iterable[Planes | None]:
    yield master
    yield from given


def _third(part: int, number: int, samples: int = 0) -> float:
    share = number / max(1, samples) if samples else 1.0 - 0.8**number
    return (part + min(1.0, share)) / 3.0


def _spread(squares: Floats, count: int, counted: U8) -> Floats:
    """The tolerance of each pixel from the sum of the squares of `count` deviations from their mean."""
    variance = squares * np.float32((1.0 + 1.0 / count) / max(1, count - 1))
    pooled = np.asarray(cv2.blur(variance, (_POOLED_PX, _POOLED_PX), borderType=cv2.BORDER_REPLICATE), np.float32)
    inside = counted > 0
    usual = float(np.median(pooled[inside])) if inside.any() else 0.0
    np.maximum(pooled, np.float32(_LEAST_SPREAD**2 * usual), out=pooled)
    few = 1.0 + 1.0 / count
    return np.sqrt(pooled) * np.float32(_SIGMAS * few)


def _needed(
    references: Mapping[Band, Reference], planes: Planes, squares: Mapping[Band, Floats], count: int, terms: Terms
) -> float:
    """The factor by which the tolerances learned from the others must be wider for one sample to show no blemish."""
    # The sample has pulled the mean toward itself.
    own = np.float32(count / (count - 1)) if count > 1 else np.float32(1.0)
    per_tolerance, found = {}, deviations(references, planes)
    del found[ROUGHNESS]
    for band, magnitude in found.items():
        others = np.maximum(squares[band] - magnitude * magnitude, np.float32(0.0))
        spread = _spread(others, max(2, count - 1), terms.counted[band.level])
        per_tolerance[band] = _learned_tolerance(band, spread, references, terms) * own
    factor = 1.0
    for level, deviation in enumerate(_in_tolerances(found, per_tolerance)):
        while factor < _MOST_WIDENED:
            blemished, _ = blemishes(deviation / np.float32(factor), terms.least_pixels(level))
            if not blemished or blemished[0].gravity <= _CALM:
                break
            factor *= _WIDENED
    return factor


def noise_of(planes: Planes, band: Band, counted: U8) -> float:
    """Standard deviation of the noise of a smoothed plane, by the median absolute deviation from its surroundings.

    Where print or a pattern covers most of the region, that median is the print: the calm places bound the noise then,
    by what a Laplacian leaves of them before they are smoothed (Immerkær, *Fast noise variance estimation*, 1996). A
    small region has none.
    """
    inside, plane = counted > 0, planes[band]
    rest = np.abs(plane - cv2.GaussianBlur(plane, (0, 0), 2.0))[inside]
    noise = _MAD_OF_SMOOTHED * float(np.median(rest)) if rest.size else 0.0
    if rest.size < _CALM_PIXELS:
        return noise
    left: Any = cv2.filter2D(planes.sharp[band], cv2.CV_32F, _LAPLACIAN, borderType=cv2.BORDER_REPLICATE)
    calm = float(np.percentile(cv2.blur(np.abs(left), (5, 5))[inside], _CALM_PCT))
    return min(noise, _MOST_CALM * SMOOTHED_NOISE * _CALM_NOISE * calm)
