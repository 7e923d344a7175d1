"""Evenness: the smooth change of light over a region, and its change of color, found from the region itself.

The light of the whole picture (`core.inspection.illumination`) is told by the ground and known to a few percent; over a
surface whose faint stains matter, the rest counts. The logarithms of the ratios to the reference, in cells of 8×8 px
where the reference is plain, are fitted by a polynomial (Likar and others, *Retrospective shading correction*, 2000),
robustly (Geman and McClure, 1987), so that a stain is an outlier. Brightness varies over the region, color does not: a
white balance is the same everywhere, while a tint in one place is a defect.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import cv2
import numpy as np

from core.inspection.imaging import DARKEST, WHITE

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Floats = NDArray[np.float32]

CELL_PX = 8
_LUMA = np.array([0.114, 0.587, 0.299], np.float32)
_MOST_CELLS = 500
_DEGREES = ((80, 4), (40, 2), (0, 0))
"""Fewest plain cells, and the degree that they can carry."""
_FEWEST_CELLS = 6
_SCALES = (0.3, 0.1, 0.03)
"""The successive fits: deviation of a logarithm that still counts as agreement."""
_STIFFNESS = 2e-4
_PLAIN_LEVELS, _PLAIN_SHARE = 6.0, 0.05
_MOST_COLOR = 0.25


class Evenness:
    """Taught once from the reference. `reference`: rows×columns×3 float32 BGR, mean gray levels of the cells."""

    def __init__(self, reference: Floats, counted: NDArray[np.bool_]) -> None:
        """`counted`: rows×columns, the cells that lie in the region as a whole."""
        self._reference = np.maximum(reference, 1.0)
        luma = reference @ _LUMA
        steps = np.asarray(cv2.morphologyEx(luma, cv2.MORPH_GRADIENT, np.ones((3, 3), np.uint8)))
        usable = counted & (reference.min(axis=2) >= DARKEST / 2) & (luma >= DARKEST)
        if usable.any():
            # A region with texture everywhere is even at its least textured cells.
            usable &= steps <= np.maximum(_PLAIN_SHARE * luma, max(_PLAIN_LEVELS, np.percentile(steps[usable], 20)))
        at = np.flatnonzero(usable)
        self._at = at[:: max(1, -(-at.size // _MOST_CELLS))]
        degree = next(degree for fewest, degree in _DEGREES if self._at.size >= fewest)
        rows, columns = (np.linspace(-1.0, 1.0, count) for count in luma.shape)
        terms = [
            np.polynomial.legendre.legval(rows, [0] * i + [1])[:, None]
            * np.polynomial.legendre.legval(columns, [0] * j + [1])[None, :]
            for i in range(degree + 1)
            for j in range(degree + 1 - i)
        ]
        self._stiff = np.array([i + j for i in range(degree + 1) for j in range(degree + 1 - i)], np.float64) ** 2
        self._basis = np.stack(terms, axis=-1).astype(np.float32)
        self._own = self._basis.reshape(-1, len(terms))[self._at].astype(np.float64)
        self._luma = np.maximum(luma.ravel()[self._at], 1.0)
        self._colors = self._reference.reshape(-1, 3)[self._at]

    def gains(self, seen: Floats, most: float) -> tuple[Floats, NDArray[np.float64]] | None:
        """rows×columns gains of the brightness and the gains of blue, green and red; None: nothing to correct.

        Args:
            seen: as the reference, of a picture.
            most: largest deviation of the logarithm of the brightness that is taken for light.
        """
        if self._at.size < _FEWEST_CELLS:
            return None
        colors = seen.reshape(-1, 3)[self._at]
        given = (colors.max(axis=1) < WHITE).astype(np.float64)
        if np.count_nonzero(given) < _FEWEST_CELLS:
            return None
        colors = np.maximum(colors, 1.0)
        logs = np.log(np.maximum(colors @ _LUMA, 1.0) / self._luma).astype(np.float64)
        if not logs.any() and np.array_equal(colors, self._colors):
            return None
        fit = np.full_like(logs, np.median(logs[given > 0]))
        solution = np.zeros(self._own.shape[1])
        for number, scale in enumerate(_SCALES):
            weights = given / (1.0 + ((logs - fit) / scale) ** 2) ** 2
            # The first fit is of the even light alone, so that a defect on one side does not tilt it.
            terms = slice(0, 1) if number == 0 else slice(None)
            used = self._own[:, terms]
            normal = (used * weights[:, None]).T @ used
            normal[np.diag_indices(len(normal))] += _STIFFNESS * self._stiff[terms] * weights.sum() + 1e-9
            solution[terms] = np.linalg.solve(normal, (used * weights[:, None]).T @ logs)
            fit = used @ solution[terms]
        surface = np.clip(self._basis @ solution.astype(np.float32), -most, most)
        apart = np.log(colors / self._colors) - fit[:, None]
        tint = np.clip(np.median(apart[given > 0], axis=0), -_MOST_COLOR, _MOST_COLOR)
        tint -= float(tint @ _LUMA)
        return np.asarray(np.exp(surface), np.float32), np.exp(tint).astype(np.float64)
