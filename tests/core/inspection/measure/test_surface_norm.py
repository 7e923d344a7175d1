"""What a surface's noise is told to be, from one picture of it."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from core.inspection.measure.deviation import BRIGHTNESS, Planes, planes_of
from core.inspection.measure.surface_norm import noise_of

SIZE = 480, 320
COUNTED = [np.full((SIZE[1] >> level, SIZE[0] >> level), 255, np.uint8) for level in range(len(BRIGHTNESS))]


def noisy(surface: np.ndarray, sigma: float) -> Planes:
    noise = np.random.default_rng(7).normal(0.0, sigma, surface.shape)
    return planes_of((surface + noise).astype(np.float32), (), np.ones((SIZE[1] >> 3, SIZE[0] >> 3), np.float32))


@pytest.mark.parametrize("sigma", [1.0, 4.0, 12.0])
def test_noise_of_a_plain_surface_is_what_smoothing_leaves_of_it_at_every_scale(sigma: float) -> None:
    planes = noisy(np.full(SIZE[::-1], 128.0), sigma)
    for band in BRIGHTNESS:
        assert noise_of(planes, band, COUNTED[band.level]) == pytest.approx(planes[band].std(), rel=0.15)


def test_print_all_over_the_surface_is_not_its_noise() -> None:
    printed = np.full(SIZE[::-1], 200, np.uint8)
    for row in range(14, SIZE[1], 14):
        cv2.putText(
            printed, "INGREDIENTS WATER SUGAR SALT E330 " * 2, (0, row), cv2.FONT_HERSHEY_SIMPLEX, 0.45, 60.0, 1
        )
    planes = noisy(cv2.GaussianBlur(printed, (0, 0), 0.8), 2.0)
    band = BRIGHTNESS[0]
    assert planes[band].std() > 10 * 2.0
    assert noise_of(planes, band, COUNTED[0]) < 3 * 2.0
