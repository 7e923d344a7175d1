"""Edge points of a gray picture with their directions.

Sobel gradients of a slightly smoothed picture, thinned to ridges one pixel wide by non-maximum suppression (J. Canny,
IEEE Trans. PAMI 8, 1986).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

import cv2
import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:
    from core.inspection.measure.patch import U8

Floats = NDArray[np.float32]

STEP_RESPONSE = 3.0
"""Gradient of a sharp step of one gray level, as computed by `gradients`."""

_LEAST_CONTRAST = 10.0
_ABOVE_TEXTURE = 4.5
_OF_STRONGEST = 0.2


class Gradients(NamedTuple):
    """Gradients of a smoothed picture: x and y components (int16), and the picture itself (uint8)."""

    x: NDArray[np.int16]
    y: NDArray[np.int16]
    smooth: U8

    @property
    def strength(self) -> U8:
        """(|x| + |y|) / 4, saturated at 255: fast, and exact enough to search for extra edges."""
        across, along = cv2.convertScaleAbs(self.x, alpha=0.25), cv2.convertScaleAbs(self.y, alpha=0.25)
        strength: Any = cv2.add(across, along, dst=across)
        return strength  # type: ignore[no-any-return]

    def at(self, which: NDArray[np.intp]) -> tuple[Floats, Floats]:
        """X and y components at pixels, numbered row by row."""
        return self.x.take(which).astype(np.float32), self.y.take(which).astype(np.float32)

    def every(self, step: int) -> Gradients:
        """The gradients at every `step`-th pixel of every `step`-th row."""
        grid = slice(None, None, step), slice(None, None, step)
        return Gradients(self.x[grid].copy(), self.y[grid].copy(), self.smooth[grid])


def gradients(gray: U8) -> Gradients:
    smooth: Any = cv2.GaussianBlur(gray, (3, 3), 0)
    x: Any
    y: Any
    x, y = cv2.spatialGradient(smooth)
    return Gradients(x, y, smooth)


def automatic_contrast(found: Gradients, inside: NDArray[np.bool_]) -> float:
    """Least height of a step that counts as an edge, in gray levels: above the texture, not far below the strongest."""
    if not inside.any():
        return _LEAST_CONTRAST
    strongest = float(np.percentile(_magnitude(found, inside), 99.5)) / STEP_RESPONSE
    edges = max(contrast_above_texture(found, inside), _OF_STRONGEST * strongest)
    # In a region full of edges the median is that of the edges: limited, so that they do not exclude themselves.
    return max(_LEAST_CONTRAST, min(edges, 0.5 * strongest))


def contrast_above_texture(found: Gradients, inside: NDArray[np.bool_]) -> float:
    """Least height of a step, in gray levels, that is neither noise nor texture."""
    if not inside.any():
        return _LEAST_CONTRAST
    # In a mostly plain picture, the median is that of noise and texture.
    return max(_LEAST_CONTRAST, _ABOVE_TEXTURE * float(np.median(_magnitude(found, inside))) / STEP_RESPONSE)


def _magnitude(found: Gradients, inside: NDArray[np.bool_]) -> Floats:
    return np.hypot(found.x[inside].astype(np.float32), found.y[inside].astype(np.float32))


def orientations(gx: Floats, gy: Floats, *, with_sign: bool) -> U8:
    """Direction of N gradients in steps of 22.5°: 0–15, or 0–7 if opposite directions count as equal."""
    # As one row: OpenCV is slow on many short ones.
    turns: Any = cv2.phase(gx[None], gy[None], angleInDegrees=True)[0] if len(gx) else gx.copy()
    turns *= np.float32(1 / 22.5)
    turns += np.float32(0.5)
    kinds: U8 = turns.astype(np.uint8) & np.uint8(15 if with_sign else 7)
    return kinds


class EdgePoints(NamedTuple):
    """N edge points of a window: columns and rows, unit normals toward the brighter side, strengths (as gradients)."""

    columns: NDArray[np.intp]
    rows: NDArray[np.intp]
    normals: Floats
    strengths: Floats


def edge_points(found: Gradients, inside: NDArray[np.bool_], contrast: float, shortest: int) -> EdgePoints:
    """Ridges of the gradient within `inside` that reach the contrast and are at least `shortest` pixels long."""
    gx, gy = found.x.astype(np.float32), found.y.astype(np.float32)
    magnitude: Any = np.hypot(gx, gy)
    # The larger component decides in which of the four directions the neighbors are compared.
    padded = np.pad(magnitude, 1)
    height, width = magnitude.shape

    def neighbor(dx: int, dy: int) -> Any:
        return padded[1 + dy : 1 + dy + height, 1 + dx : 1 + dx + width]

    flat, steep = np.abs(gy) <= 0.4142 * np.abs(gx), np.abs(gx) <= 0.4142 * np.abs(gy)
    same = gx * gy > 0
    before = np.where(
        flat, neighbor(-1, 0), np.where(steep, neighbor(0, -1), np.where(same, neighbor(-1, -1), neighbor(1, -1)))
    )
    after = np.where(
        flat, neighbor(1, 0), np.where(steep, neighbor(0, 1), np.where(same, neighbor(1, 1), neighbor(-1, 1)))
    )
    ridge = inside & (magnitude >= contrast * STEP_RESPONSE) & (magnitude >= before) & (magnitude > after)
    count, labels, stats, _ = cv2.connectedComponentsWithStats(ridge.astype(np.uint8), connectivity=8)
    long_enough = np.zeros(count, bool)
    long_enough[1:] = stats[1:count, cv2.CC_STAT_AREA] >= shortest
    rows, columns = np.nonzero(long_enough[labels])
    strengths = magnitude[rows, columns]
    normals = np.column_stack([gx[rows, columns], gy[rows, columns]]) / strengths[:, None]
    return EdgePoints(columns, rows, normals.astype(np.float32), strengths.astype(np.float32))
