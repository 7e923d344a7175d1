"""HDR and high gain, for every camera with adjustable exposure and gain."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest

from core.devices.cameras.exposures import BRACKET, HIGH_GAIN_DB, fused
from core.devices.cameras.folder import FolderCamera
from core.devices.cameras.simulated import CameraFault, SimulatedCamera
from core.errors import CameraTimeoutError, ConfigurationError
from core.inspection.camera_spec import CameraSpec
from core.simulation.belt import Belt
from core.simulation.parts import PartSeries, master
from core.simulation.parts.pictures import lit

if TYPE_CHECKING:
    from collections.abc import Iterator

    from core.devices.cameras.camera import Camera
    from core.inspection.frame import Frame

FPS = 200.0
HDR = CameraSpec(brightness_mode="hdr")


@pytest.fixture
def belt() -> Belt:
    return Belt(PartSeries(11), parts_per_minute=0)


@pytest.fixture
def camera(belt: Belt) -> Iterator[SimulatedCamera]:
    camera = SimulatedCamera(belt, FPS, noise_sigma=0)
    camera.open()
    yield camera
    camera.close()


def first_with(camera: Camera, spec: CameraSpec) -> Frame:
    camera.configure(spec)
    frame = camera.read(5)
    while frame.settings_seq < camera.settings_seq:
        frame = camera.read(5)
    return frame


def test_a_fused_picture_takes_each_place_from_the_exposure_that_shows_it_best() -> None:
    ramp = np.tile(np.linspace(0, 1, 256), (64, 1))
    detail = 0.85 + 0.15 * (np.indices((64, 256)).sum(axis=0) % 8 < 4)
    scene = ramp * detail * 4
    taken = [np.clip(scene * factor * 255, 0, 255).astype(np.uint8)[..., None].repeat(3, axis=2) for factor in BRACKET]
    one, together = taken[1], fused(taken)
    assert together.dtype == np.uint8
    assert together.shape == one.shape

    def detail_at(image: np.ndarray, column: int) -> float:
        return float(image[:, column : column + 16].astype(float).std())

    assert detail_at(one, 230) == 0, "burnt out in the single exposure"
    assert detail_at(together, 230) > 5
    assert together[:, :128].mean() < together[:, 128:].mean()


def test_an_hdr_picture_is_of_three_exposures_and_as_old_as_the_first(camera: SimulatedCamera) -> None:
    single = first_with(camera, CameraSpec())
    frame = first_with(camera, HDR)
    assert camera.frame_period_s > 3 / FPS
    assert camera.frame_period_s > 0.02 + 2 / FPS
    assert frame.truth == single.truth
    assert not np.array_equal(frame.image, single.image)
    following = camera.read(5)
    assert following.captured_ns - frame.captured_ns >= 2e9 / FPS


def test_hdr_keeps_what_a_single_exposure_burns_out(camera: SimulatedCamera) -> None:
    too_long = CameraSpec(exposure_us=15_000, test_pattern="Label plate")
    single = first_with(camera, too_long)
    hdr = first_with(camera, CameraSpec(exposure_us=15_000, test_pattern="Label plate", brightness_mode="hdr"))
    assert (single.image.max(axis=2) >= 253).mean() > 0.8
    assert (hdr.image.max(axis=2) >= 253).mean() < 0.05


def test_the_program_reads_back_its_own_exposure_and_gain_not_those_of_the_mode(camera: SimulatedCamera) -> None:
    hdr = camera.configure(CameraSpec(exposure_us=2000, brightness_mode="hdr"))
    assert (hdr.exposure_us, hdr.brightness_mode) == (2000, "hdr")
    assert camera.controls["exposure_us"].value == 2000
    high = camera.configure(CameraSpec(gain_db=3, brightness_mode="high_gain"))
    assert (high.gain_db, high.brightness_mode) == (3, "high_gain")
    assert camera.controls["gain_db"].value == 3
    assert camera.controls["brightness_mode"].value == "high_gain"


def test_high_gain_is_so_much_brighter_and_within_what_the_camera_has(camera: SimulatedCamera) -> None:
    short = CameraSpec(exposure_us=600)
    dark = first_with(camera, short).image.astype(float)
    bright = first_with(camera, CameraSpec(exposure_us=600, brightness_mode="high_gain")).image.astype(float)
    assert abs(bright.mean() / dark.mean() - 10 ** (HIGH_GAIN_DB / 20)) < 0.2
    again = first_with(camera, CameraSpec(exposure_us=600, brightness_mode="high_gain")).image.astype(float)
    assert again.mean() == pytest.approx(bright.mean()), "asked twice it does not add up"
    most = camera.configure(CameraSpec(gain_db=20, brightness_mode="high_gain"))
    assert most.gain_db == 20


def test_back_in_the_normal_mode_pictures_are_single_exposures_again(camera: SimulatedCamera) -> None:
    before = first_with(camera, CameraSpec())
    first_with(camera, HDR)
    after = first_with(camera, CameraSpec())
    assert np.array_equal(before.image, after.image)
    assert camera.frame_period_s == 1 / FPS


def test_the_truth_is_unknown_if_the_part_changes_between_the_exposures(
    camera: SimulatedCamera, belt: Belt, monkeypatch: pytest.MonkeyPatch
) -> None:
    camera.configure(HDR)
    apply = camera._apply
    monkeypatch.setattr(camera, "_apply", lambda spec: (belt.advance(), apply(spec))[1])
    assert camera.read(5).truth is None
    monkeypatch.undo()
    assert camera.read(5).truth is not None


def test_a_camera_that_stalls_during_a_bracket_times_out_and_goes_on_afterwards(camera: SimulatedCamera) -> None:
    first_with(camera, HDR)
    camera.fail(CameraFault.STALE)
    with pytest.raises(CameraTimeoutError):
        camera.read(0.1)
    camera.recover()
    assert camera.read(5).image.size > 0


def test_a_camera_whose_exposure_cannot_be_set_says_so_and_changes_nothing(picture_folder) -> None:
    camera = FolderCamera(picture_folder, fps=100)
    camera.open()
    with pytest.raises(ConfigurationError, match="HDR needs a camera whose exposure can be set"):
        camera.configure(HDR)
    with pytest.raises(ConfigurationError, match="High gain needs a camera whose gain can be set"):
        camera.configure(CameraSpec(brightness_mode="high_gain"))
    assert camera.settings_seq == 0
    assert camera.configure(CameraSpec()).brightness_mode == "normal"
    assert not camera.controls
    camera.close()


def test_the_pictures_that_are_fused_show_what_they_should() -> None:
    part = master("Gasket")
    together = fused([lit(part, factor) for factor in BRACKET])
    assert abs(float(together.mean()) - float(part.mean())) < 25


def test_a_camera_that_the_machine_triggers_fuses_no_pictures_of_several_parts(
    camera: SimulatedCamera, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(SimulatedCamera, "is_triggered", True)
    modes = camera.controls["brightness_mode"]
    assert modes.options == ("normal", "high_gain")
    with pytest.raises(ConfigurationError, match="the machine starts one for each part"):
        camera.configure(HDR)
