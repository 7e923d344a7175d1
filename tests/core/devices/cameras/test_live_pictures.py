"""A live camera that repeats one of its last pictures, or changes the size."""

from __future__ import annotations

import time
from itertools import pairwise
from typing import TYPE_CHECKING

import numpy as np
import pytest

from core.devices.cameras.camera import Camera, Exposure
from core.devices.cameras.simulated import SimulatedCamera
from core.errors import CameraError, CameraTimeoutError, PictureLostError
from core.inspection.camera_spec import CameraSpec
from core.simulation.belt import Belt

if TYPE_CHECKING:
    from core.inspection.frame import Image


def noise(seed: int, width: int = 64) -> Image:
    return np.random.default_rng(seed).integers(0, 256, (48, width, 3), np.uint8)


class Scripted(Camera):
    """Delivers given pictures."""

    is_simulated = False

    def __init__(self, pictures: list[Image], *, is_live: bool) -> None:
        super().__init__()
        self._pictures = pictures
        self.is_simulated = not is_live

    title = "Scripted"
    _period_s = 0.01

    def open(self) -> None: ...

    def close(self) -> None: ...

    def _apply(self, spec: CameraSpec) -> CameraSpec:
        return CameraSpec()

    def _expose(self, timeout_s: float) -> Exposure:
        return Exposure(self._pictures.pop(0).copy(), time.monotonic_ns())


def test_a_repeated_picture_of_a_live_camera_times_out_also_after_reopening() -> None:
    camera = Scripted([noise(1), noise(1), noise(1), noise(2)], is_live=True)
    camera.read(1)
    for _ in range(2):
        with pytest.raises(CameraTimeoutError, match="same picture"):
            camera.read(1)
        camera.close()
        camera.open()
    assert camera.read(1).seq == 1


def test_a_triggered_camera_that_repeats_a_picture_is_not_taken_for_one_that_waits(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(Scripted, "is_triggered", True)
    camera = Scripted([noise(1), noise(1), noise(2)], is_live=True)
    camera.read(1)
    with pytest.raises(PictureLostError, match="same picture"):
        camera.read(1)
    assert camera.read(1).seq == 1


def test_a_driver_that_gives_its_buffers_in_turn_is_found_out_at_the_first_one_that_comes_again() -> None:
    buffers = [noise(seed) for seed in range(32)]
    camera = Scripted([*buffers, buffers[0], buffers[31], noise(32)], is_live=True)
    for _ in buffers:
        camera.read(1)
    for _ in range(2):
        with pytest.raises(CameraTimeoutError, match="same picture"):
            camera.read(1)
    assert camera.read(1).seq == 32


def test_a_live_camera_that_changes_its_size_is_lost() -> None:
    camera = Scripted([noise(1), noise(2, width=96)], is_live=True)
    camera.read(1)
    with pytest.raises(CameraError, match="from 64 × 48 to 96 × 48 px") as caught:
        camera.read(1)
    assert not isinstance(caught.value, CameraTimeoutError)


def test_one_pixel_of_difference_is_another_picture() -> None:
    other = noise(1)
    other[47, 63, 2] ^= 1
    camera = Scripted([noise(1), other], is_live=True)
    assert [camera.read(1).seq, camera.read(1).seq] == [0, 1]


def test_stored_pictures_may_repeat() -> None:
    camera = Scripted([noise(1), noise(1), noise(2, width=96)], is_live=False)
    assert [camera.read(1).seq for _ in range(3)] == [0, 1, 2]


def test_the_simulated_camera_has_a_sensor_s_noise() -> None:
    camera = SimulatedCamera(Belt(parts_per_minute=0), fps=100)
    camera.open()
    pictures = [camera.read(3).image for _ in range(4)]
    camera.close()
    assert not any(np.array_equal(before, after) for before, after in pairwise(pictures))
