"""Roughness: ripples in one place are found, noise and grain as good parts have them are not."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from core.inspection.measure.roughness import Roughness, energy, learned

HEIGHT, WIDTH, CELL = 240, 320, 8
COUNTED = np.full((HEIGHT // CELL, WIDTH // CELL), 255, np.uint8)
EVEN = np.ones(COUNTED.shape, np.float32)
PLACE = slice(12, 18), slice(12, 20)
"""In cells, where `ridges` are."""
BESIDE = slice(0, 8), slice(24, 40)


def noise(seed: int, sigma: float = 0.5) -> np.ndarray:
    """As a deviation has it, smoothed."""
    plane = np.random.default_rng(seed).standard_normal((HEIGHT, WIDTH)).astype(np.float32)
    plane = cv2.GaussianBlur(plane, (0, 0), 0.8)
    return np.asarray(plane * (sigma / plane.std()), np.float32)


def grain(seed: int) -> np.ndarray:
    """Noise that is stronger here and there, in other places in each picture."""
    strength = np.random.default_rng(seed + 100).gamma(0.5, 2.0, COUNTED.shape).astype(np.float32)
    strength = cv2.GaussianBlur(strength, (0, 0), 1.5)
    return noise(seed) * 2.0 * cv2.resize(strength, (WIDTH, HEIGHT), interpolation=cv2.INTER_LINEAR)


def ridges(depth: float) -> np.ndarray:
    """Ridges 7 px apart in one place."""
    plane = np.zeros((HEIGHT, WIDTH), np.float32)
    rows, columns = (slice(CELL * part.start, CELL * part.stop) for part in PLACE)
    plane[rows, columns] = depth / 2 * np.sin(np.arange(WIDTH)[columns] * (2 * np.pi / 7))
    return plane


def seen(plane: np.ndarray, light: np.ndarray = EVEN, edges: float = 0.0) -> np.ndarray:
    return energy(plane, np.full_like(plane, edges), light)


def taught(*planes: np.ndarray) -> Roughness:
    return learned([seen(plane) for plane in planes], COUNTED)[0]


STILL = tuple(noise(seed) for seed in range(6))


def test_faint_ridges_are_found_where_they_are_and_told_in_gray_levels() -> None:
    roughness, picture = taught(*STILL), seen(noise(9) + ridges(4.0))
    found = roughness.in_tolerances(picture)
    assert found[PLACE].max() > 1.3
    assert found[BESIDE].max() < 0.7
    # The root mean square of ridges 4 gray levels deep.
    assert np.sqrt(roughness.excess(picture)[PLACE].max()) == pytest.approx(4.0 / np.sqrt(8.0), abs=0.3)


def test_they_are_found_by_the_master_alone_if_they_are_stronger() -> None:
    roughness = Roughness.of_master(noise(0), COUNTED)
    assert roughness.in_tolerances(seen(noise(9))).max() < 0.7
    assert roughness.in_tolerances(seen(noise(9) + ridges(6.0)))[PLACE].max() > 1.0


def test_a_noisier_picture_is_not_rough_and_hides_no_ridges() -> None:
    roughness = taught(*STILL)
    assert roughness.in_tolerances(seen(noise(9, 1.0))).max() < 0.9
    assert roughness.in_tolerances(seen(noise(9, 1.0) + ridges(8.0)))[PLACE].max() > 1.0


def test_noise_that_a_shadow_has_made_stronger_is_not_rough() -> None:
    """The picture is divided by its light, and the noise with it. The shadow is too small to be what is usual."""
    light = EVEN.copy()
    light[:, :8] = 0.6
    picture = noise(9, 0.7) / cv2.resize(light, (WIDTH, HEIGHT), interpolation=cv2.INTER_NEAREST)
    roughness = taught(*STILL)
    assert roughness.in_tolerances(seen(picture)).max() > 1.0
    assert roughness.in_tolerances(seen(picture, light)).max() < 0.9


def test_grain_that_varies_from_place_to_place_widens_the_tolerance() -> None:
    """Regression: papers were told by the few samples of each place, and good ones were NG."""
    even, grainy = taught(*STILL), taught(*(grain(seed) for seed in range(6)))
    assert (grainy.tolerated / grainy.usual).min() > 1.3 * (even.tolerated / even.usual).min()
    assert max(grainy.in_tolerances(seen(grain(seed))).max() for seed in range(10, 20)) < 1.0


def test_where_one_sample_is_rough_the_next_may_be_and_the_sample_is_told() -> None:
    roughness, exceeding = learned([seen(plane) for plane in (*STILL[:5], STILL[5] + ridges(5.0))], COUNTED)
    assert roughness.in_tolerances(seen(noise(9) + ridges(4.0)))[PLACE].max() < 1.0
    elsewhere = np.roll(ridges(4.0), (-80, 120), axis=(0, 1))
    assert roughness.in_tolerances(seen(noise(9) + elsewhere)).max() > 1.0
    assert exceeding[5] > 1.6
    assert max(exceeding[:5]) < 1.0


def test_a_deep_spot_roughens_no_more_than_a_faint_one() -> None:
    faint, deep = (noise(9) for _ in range(2))
    faint[100:104, 100:104] -= 16.0
    deep[100:104, 100:104] -= 160.0
    np.testing.assert_allclose(seen(deep), seen(faint), rtol=0.02, atol=1e-3)


def test_print_that_is_a_little_sharper_than_the_samples_is_not_rough() -> None:
    """Regression: after the lens was focused anew, all good parts were. `edges` tells what one pixel may deviate."""
    assert seen(ridges(4.0), edges=0.7).max() < 1e-6
    assert seen(ridges(4.0), edges=0.3).max() > 0.1


def test_two_samples_are_enough_and_a_region_without_a_whole_cell_has_no_roughness() -> None:
    assert taught(*STILL[:2]).in_tolerances(seen(noise(9))).max() < 0.9
    nothing = np.zeros_like(COUNTED)
    for roughness in (
        learned([seen(plane) for plane in STILL], nothing)[0],
        Roughness.of_master(STILL[0], nothing),
    ):
        assert not roughness.in_tolerances(seen(noise(9) + ridges(9.0))).any()


def test_a_least_contrast_is_the_least_that_a_rough_place_differs_by() -> None:
    picture = seen(noise(9) + ridges(4.0))
    roughness = Roughness.of_master(noise(0), COUNTED)
    assert roughness.at_least(1.0).in_tolerances(picture).max() > 1.0
    assert roughness.at_least(2.0).in_tolerances(picture).max() < 1.0
