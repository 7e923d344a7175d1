"""Blobs: what stands out from the ground of a region, bright or dark, on ground that need not be even.

The ground is a surface of second order through the most frequent gray (the mode of the differences from it), fitted
again without what stands out (least trimmed squares, in the manner of P. Rousseeuw, 1984); what stands out is split
from it by Otsu's level (IEEE Trans. SMC 9, 1979).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from core.inspection.measure.patch import U8

LEAST_CONTRAST = 15.0
"""Least difference between blobs and ground, in gray levels."""

_COARSE_PX = 48
"""The ground is fitted on a grid of at most so many places a side."""

_SMOOTHING_PX = 1.0
_ROUNDS = 12
_MODE_SHARE, _LEAST_SIGMA = 3.0, 1.5
_LEVELS = 256


@dataclass(frozen=True, eq=False)
class Blobs:
    """Blobs of a window.

    Attributes:
        mask: height×width uint8, 255 where a blob is, with its holes.
        boxes: N×4: x, y, width, height.
        centers: N×2, px of the window.
        areas: N, px².
        specks_px: px² of what is smaller than the smallest blob.
    """

    mask: U8
    boxes: NDArray[np.intp]
    centers: NDArray[np.float64]
    areas: NDArray[np.float64]
    specks_px: float

    def __len__(self) -> int:
        return len(self.areas)


def standing_out(gray: U8, allowed: U8 | None, target: str) -> NDArray[np.float32]:
    """height×width float32: gray levels by which each pixel is brighter (or darker) than the ground; 0 if not allowed.

    `target`: `bright` or `dark`.
    """
    # Smoothed, so that noise neither cuts a faint blob in two nor makes one of a rim.
    smooth: Any = cv2.GaussianBlur(gray, (0, 0), _SMOOTHING_PX)
    off: NDArray[np.float32] = smooth.astype(np.float32) - _ground(gray, allowed)
    if target == "dark":
        off = -off
    if allowed is not None:
        off[allowed == 0] = 0
    return off


def split(off: NDArray[np.float32], allowed: U8 | None) -> tuple[float, float]:
    """(level, contrast): Otsu's split of what stands out, and how much brighter or darker the upper part is."""
    seen: Any = np.clip(off, 0, 255).astype(np.uint8)
    values = seen.ravel() if allowed is None else seen[allowed > 0]
    counts = np.bincount(values, minlength=_LEVELS).astype(np.float64)
    levels = np.arange(float(_LEVELS))
    below, mass = np.cumsum(counts), np.cumsum(counts * levels)
    above = below[-1] - below
    valid = (below > 0) & (above > 0)
    if not valid.any():
        return float(_LEVELS), 0.0
    low, high = mass[valid] / below[valid], (mass[-1] - mass[valid]) / above[valid]
    best = int(np.argmax(below[valid] * above[valid] * (high - low) ** 2))
    return float(low[best] + high[best]) / 2, float(high[best] - low[best])


def blobs_of(off: NDArray[np.float32], level: float, least_px: float, most_px: float | None) -> Blobs:
    """The blobs that stand out by more than `level`, between these sizes in px², holes included."""
    binary: Any = (off > level).astype(np.uint8) * 255
    contours, tree = cv2.findContours(binary, cv2.RETR_CCOMP, cv2.CHAIN_APPROX_NONE)
    filled = np.zeros_like(binary)
    outer = [] if tree is None else [one for one, above in zip(contours, tree[0, :, 3], strict=True) if above < 0]
    cv2.drawContours(filled, outer, -1, 255, cv2.FILLED)
    count, labels, stats, centers = cv2.connectedComponentsWithStats(filled, connectivity=8)
    areas = stats[1:count, cv2.CC_STAT_AREA].astype(np.float64)
    keep = areas >= least_px
    specks = float(areas[~keep].sum())
    if most_px is not None:
        keep &= areas <= most_px
    kept = np.zeros(count, np.uint8)
    kept[1:][keep] = 255
    return Blobs(kept[labels], stats[1:count, :4][keep].astype(np.intp), centers[1:count][keep], areas[keep], specks)


def _ground(gray: U8, allowed: U8 | None) -> NDArray[np.float32]:
    height, width = gray.shape
    step = max(1, -(-max(height, width) // _COARSE_PX))
    small: Any = gray[::step, ::step].astype(np.float64)
    inside = np.ones(small.shape, bool) if allowed is None else allowed[::step, ::step] > 0
    if not inside.any():
        inside[:] = True
    rows, columns = np.nonzero(inside)
    powers = _powers(columns * step / width, rows * step / height)
    values = small[inside]
    used, fit = np.ones(len(values), bool), np.zeros(6)
    fit[0] = _mode(values)
    for round_ in range(_ROUNDS):
        off = values - powers @ fit
        middle = _mode(off)
        # Wide at first, where the surface is still flat and the ground is not.
        near = np.abs(off - middle)
        wide = max(_MODE_SHARE * max(_sigma(off - middle), _LEAST_SIGMA), 40.0 / (1 + round_))
        used = near <= wide
        if np.count_nonzero(used) < 24:
            break
        # Normal equations with a trace of damping, which a region of one column needs.
        weighed = powers * used[:, None]
        fit = np.linalg.solve(weighed.T @ powers + 1e-6 * np.eye(6), weighed.T @ values)
    x = (np.arange(width, dtype=np.float32) / width - 0.5)[None]
    y = (np.arange(height, dtype=np.float32) / height - 0.5)[:, None]
    a, b, c, d, e, f = fit.astype(np.float32)
    surface: NDArray[np.float32] = (a + b * x + d * x * x) + y * (c + e * x + f * y)
    return surface


def _powers(x: NDArray[np.float64], y: NDArray[np.float64]) -> NDArray[np.float64]:
    x, y = x.ravel() - 0.5, y.ravel() - 0.5
    return np.column_stack([np.ones_like(x), x, y, x * x, x * y, y * y])


def _mode(values: NDArray[np.float64]) -> float:
    """The most frequent value: the peak of the smoothed histogram."""
    low = np.floor(values.min()) - 8
    counts = np.bincount((values - low).astype(np.intp)).astype(np.float64)
    smooth = np.convolve(np.pad(counts, 8), np.hanning(9), "same")
    return float(low + np.argmax(smooth) - 8 + 0.5)


def _sigma(off: NDArray[np.float64]) -> float:
    """Spread of the ground: of the values near the mode, by the half of them that lies closest."""
    near = np.sort(np.abs(off))
    return 1.4826 * float(near[len(near) // 4]) * 2.1
