"""Evenness: the smooth change of light over a region, and its change of color, found from the region itself.

The light of the whole picture (`core.inspection.illumination`) is told by the ground and known to a few percent; over a
surface whose faint stains matter, the rest counts. The logarithms of the ratios to the reference, in cells of 8×8 px
are fitted by a polynomial (Likar and others, *Retrospective shading correction*, 2000),
robustly (Geman and McClure, 1987), so that a stain is an outlier; what the polynomial cannot follow, the edge of a
shadow, by a weighted mean over the surroundings (normalized convolution: Knutsson and Westin, 1993). Brightness varies
over the region, color does not: a white balance is the same everywhere, while a tint in one place is a defect.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import cv2
import numpy as np

from core.inspection.imaging import DARKEST

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Floats = NDArray[np.float32]

CELL_PX = 8
_LUMA = np.array([0.114, 0.587, 0.299], np.float32)
_GREEN = 1
_MOST_CELLS = 500
_DEGREES = ((80, 4), (40, 2), (0, 0))
"""Fewest plain cells, and the degree that they can carry."""
_FEWEST_CELLS = 6
_SCALES = (0.3, 0.1, 0.03)
"""The successive fits: deviation of a logarithm that still counts as agreement."""
_STIFFNESS = 2e-4
_NEAR_CELLS, _NEAR_SCALE = 3.5, 0.03
"""Sigma of the surroundings, in cells, and the deviation in them that still counts as agreement."""
_PASSES = 5
"""Each smooths what the one before has left (twicing: Tukey, 1977), as a mean is off at the region's border."""
_MOVED_PX, _PLAIN_LEVELS = 2, 15.0
"""Range of the mean gray levels of a cell that is so many px off, at which it counts half."""
_LEAST_TRUSTED = 0.35
"""Share of the cells, by what they count, that must show the light: where the camera clips more, only color is told."""
_DARK_LEVELS = 30.0
"""Gray level at which a cell counts a quarter: noise cut off at black is a large share of it."""
_MOST_COLOR = 0.25


class Evenness:
    """Taught once from the reference."""

    def __init__(self, reference: Floats, brightness: Floats, counted: NDArray[np.bool_]) -> None:
        """Teach it.

        Args:
            reference: rows×columns×3 float32 BGR, mean gray levels of the cells.
            brightness: height×width float32, of the pixels of which these are the cells.
            counted: rows×columns, the cells that lie in the region as a whole.
        """
        luma = reference @ _LUMA
        mean = cv2.blur(brightness, (CELL_PX, CELL_PX))
        moved = np.asarray(cv2.morphologyEx(mean, cv2.MORPH_GRADIENT, np.ones((2 * _MOVED_PX + 1,) * 2, np.uint8)))
        steps = moved[CELL_PX // 2 :: CELL_PX, CELL_PX // 2 :: CELL_PX]
        usable = counted & (luma >= DARKEST)
        self._at = np.flatnonzero(usable)
        # A cell across an edge depends on how well it is registered; where there are no others, it tells enough.
        uneven = steps.ravel()[self._at].astype(np.float64) / _PLAIN_LEVELS
        dark = luma.ravel()[self._at].astype(np.float64)
        self._plain = 1.0 / (1.0 + uneven**2) * (dark / (dark + _DARK_LEVELS)) ** 2
        self._few = slice(None, None, max(1, -(-self._at.size // _MOST_CELLS)))
        degree = next(degree for fewest, degree in _DEGREES if self._at.size >= fewest)
        rows, columns = (np.linspace(-1.0, 1.0, count) for count in luma.shape)
        powers = [(i, j) for i in range(degree + 1) for j in range(degree + 1 - i)]
        terms = [
            np.polynomial.legendre.legval(rows, [0] * i + [1])[:, None]
            * np.polynomial.legendre.legval(columns, [0] * j + [1])[None, :]
            for i, j in powers
        ]
        self._stiff = np.array([i + j for i, j in powers], np.float64) ** 2
        self._basis = np.stack(terms, axis=-1).astype(np.float32)
        self._own = self._basis.reshape(-1, len(terms))[self._at].astype(np.float64)
        self._taught = np.maximum(reference.reshape(-1, 3)[self._at], 1.0).astype(np.float64)
        self._shape = luma.shape

    def gains(self, seen: Floats, clear: NDArray[np.bool_], most: float) -> tuple[Floats, NDArray[np.float64]] | None:
        """rows×columns gains of the brightness, and gains of blue, green and red over it; None: nothing to correct.

        Args:
            seen: as the reference, of a picture.
            clear: rows×columns, the cells in which the camera has clipped nothing.
            most: largest deviation of the logarithm of the brightness that is taken for light.
        """
        if self._at.size < _FEWEST_CELLS:
            return None
        colors = np.maximum(seen.reshape(-1, 3)[self._at], 1.0).astype(np.float64)
        given = ((self._taught >= DARKEST / 2) & clear.ravel()[self._at, None]).astype(np.float64)
        if np.count_nonzero(given[:, _GREEN]) < _FEWEST_CELLS or np.array_equal(colors, self._taught):
            return None
        ratios = np.log(colors / self._taught)
        tint = self._tint(ratios, given > 0)
        # Noise of a logarithm falls with the gray level.
        by_channel = given * self._taught**2
        carried = by_channel.sum(axis=1)
        logs = ((ratios - tint) * by_channel).sum(axis=1) / np.maximum(carried, 1.0)
        trust = np.where(carried > 0, self._plain, 0.0)
        if trust.sum() < _LEAST_TRUSTED * self._plain.sum():
            return np.ones(self._shape, np.float32), np.exp(tint)
        fit, solution = self._fitted(logs, trust)
        surface = self._basis @ solution.astype(np.float32) + self._nearby(logs - fit, trust)
        return np.exp(np.clip(surface, -most, most)), np.exp(tint)

    @staticmethod
    def _tint(ratios: NDArray[np.float64], given: NDArray[np.bool_]) -> NDArray[np.float64]:
        """Logarithms of the gains of blue, green and red, relative to green."""
        tint = np.zeros(3)
        for channel in (0, 2):
            both = given[:, channel] & given[:, _GREEN]
            if np.count_nonzero(both) >= _FEWEST_CELLS:
                tint[channel] = np.median(ratios[both, channel] - ratios[both, _GREEN])
        np.clip(tint, -_MOST_COLOR, _MOST_COLOR, out=tint)
        # The light is told by a gray ground, whose brightness the balance of the colors has changed, too.
        return tint - np.log(_LUMA @ np.exp(tint))

    def _fitted(
        self, logs: NDArray[np.float64], trust: NDArray[np.float64]
    ) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
        """The polynomial at the cells, and its coefficients."""
        few_logs, few_trust, few = logs[self._few], trust[self._few], self._own[self._few]
        fit = np.full_like(few_logs, np.median(logs[trust > 0]))
        solution = np.zeros(self._own.shape[1])
        for number, scale in enumerate(_SCALES):
            weights = few_trust / (1.0 + ((few_logs - fit) / scale) ** 2) ** 2
            # The first fit is of the even light alone, so that a defect on one side does not tilt it.
            terms = slice(0, 1) if number == 0 else slice(None)
            used = few[:, terms]
            normal = (used * weights[:, None]).T @ used
            normal[np.diag_indices(len(normal))] += _STIFFNESS * self._stiff[terms] * weights.sum() + 1e-9
            solution[terms] = np.linalg.solve(normal, (used * weights[:, None]).T @ few_logs)
            fit = used @ solution[terms]
        return self._own @ solution, solution

    def _nearby(self, rest: NDArray[np.float64], trust: NDArray[np.float64]) -> Floats:
        """rows×columns: what is left of the logarithms, as far as the surroundings of a cell have it in common."""
        near = np.zeros(self._shape, np.float32)
        for _ in range(_PASSES):
            left = rest - near.ravel()[self._at]
            weights = trust / (1.0 + (left / _NEAR_SCALE) ** 2) ** 2
            both = np.zeros((*self._shape, 2), np.float32)
            both.reshape(-1, 2)[self._at] = np.column_stack([weights * left, weights])
            smooth = cv2.GaussianBlur(both, (0, 0), _NEAR_CELLS, borderType=cv2.BORDER_CONSTANT)
            near += smooth[..., 0] / (smooth[..., 1] + np.float32(1e-4))
        return near
