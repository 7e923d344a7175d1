"""Evenness: what a region tells of its light, and what it leaves to the light of the whole picture."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from core.inspection.measure.evenness import CELL_PX, Evenness

SHAPE = (160, 240)
LUMA = np.array([0.114, 0.587, 0.299], np.float32)


def cells(pixels: np.ndarray) -> np.ndarray:
    size = (pixels.shape[1] // CELL_PX, pixels.shape[0] // CELL_PX)
    return np.asarray(cv2.resize(pixels, size, interpolation=cv2.INTER_AREA), np.float32)


def taught(bgr: np.ndarray) -> Evenness:
    reference = cells(bgr)
    return Evenness(reference, bgr @ LUMA, np.ones(reference.shape[:2], bool))


def test_where_clipping_hides_the_light_a_white_balance_leaves_the_brightness_of_gray_as_it_is() -> None:
    """Regression: green was left as it was, so two patches of color on clipped paper were judged too dark."""
    part = np.full((*SHAPE, 3), 235.0, np.float32)
    part[100:140, 60:120] = (40, 44, 210)
    seen = np.minimum(part * np.float32([1.08, 1.0, 1.08]), 255.0)
    clear = (cells(seen) < 250.0).all(axis=2)
    found = taught(part).gains(cells(seen), clear, 0.2)
    assert found is not None
    gains, tint = found
    assert np.array_equal(gains, np.ones_like(gains))
    assert tint / tint[1] == pytest.approx([1.08, 1.0, 1.08], abs=0.002)
    assert float(LUMA @ tint) == pytest.approx(1.0, abs=1e-4)


def test_light_is_told_up_to_the_border_by_plain_cells_beside_an_edge() -> None:
    """Regression: cells beside an edge did not count, so that the light there was a guess from afar."""
    part = np.full((*SHAPE, 3), 200.0, np.float32)
    part[16:56, 20:222] = 70.0
    columns = np.arange(SHAPE[1], dtype=np.float32)
    light = 1.0 - 0.25 / (1.0 + np.exp(-(columns - 180.0) / 18.0))
    found = taught(part).gains(cells(part * light[None, :, None]), np.ones((20, 30), bool), 0.4)
    assert found is not None
    expected = light.reshape(-1, CELL_PX).mean(axis=1)
    beside = slice(0, 8), slice(27, None)
    assert np.abs(found[0] / expected - 1.0)[beside].max() < 0.03
