"""The camera module of a Pi that is a test double: proof by metadata, colors, modes, and which module is meant."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import pytest

from core.devices.cameras import picamera, picamera_library
from core.devices.cameras.found import check_connected, find_cameras
from core.devices.cameras.picamera import PicameraCamera
from core.errors import CameraBusyError, CameraError, CameraNotFoundError, CameraTimeoutError, PictureLostError
from core.inspection.camera_spec import HDR, CameraSpec
from tests.core.devices.picamera_double import BLUE, GREEN, RED

if TYPE_CHECKING:
    from collections.abc import Iterator

    from core.inspection.frame import Frame
    from tests.core.devices.picamera_double import PiDouble

ID = "/base/soc/i2c0mux/i2c@1/imx708@0"


@pytest.fixture
def camera(pi: PiDouble) -> Iterator[PicameraCamera]:
    """The only module, an imx708 that can focus; not open."""
    pi.models.append("imx708")
    camera = PicameraCamera("", 64, 48)
    yield camera
    camera.close()


def test_pictures_are_blue_green_red_in_memory_without_the_padding_of_their_rows(camera: PicameraCamera) -> None:
    camera.open()
    image = camera.read(5).image
    assert image.shape == (48, 64, 3)
    assert image.reshape(-1, 3).mean(0) == pytest.approx([BLUE, GREEN, RED], abs=3)


def test_the_settings_fix_exposure_gain_colors_and_lens(pi: PiDouble, camera: PicameraCamera) -> None:
    camera.open()
    asked = CameraSpec(exposure_us=8000, gain_db=6, white_balance_red=2, white_balance_blue=1.5, focus_pct=75)
    assert camera.configure(asked) == asked
    assert (pi.told["AeEnable"], pi.told["AwbEnable"], pi.told["AfMode"]) == (False, False, 0)
    assert (pi.told["ExposureTime"], pi.told["AnalogueGain"]) == (8000, pytest.approx(2, abs=0.01))
    assert pi.told["ColourGains"] == (2, 1.5)
    assert pi.told["LensPosition"] == 2.5, "10 dioptres are near"


def test_a_long_exposure_gets_a_frame_as_long(pi: PiDouble, camera: PicameraCamera) -> None:
    camera.open()
    camera.configure(CameraSpec(exposure_us=300_000))
    assert pi.told["FrameDurationLimits"][1] > 300_000


def test_what_a_program_leaves_out_of_a_pair_is_fixed_too_and_of_all_is_automatic(
    pi: PiDouble, camera: PicameraCamera
) -> None:
    camera.open()
    applied = camera.configure(CameraSpec(exposure_us=8000, white_balance_red=2))
    assert (applied.gain_db, applied.white_balance_blue) == (0, 1)
    own = camera.configure(CameraSpec())
    assert (pi.told["AeEnable"], pi.told["AwbEnable"]) == (True, True)
    assert (own.exposure_us, own.white_balance_red, own.focus_pct) == (5000, 1.5, 90)


def test_frames_from_before_new_settings_are_passed_over(camera: PicameraCamera) -> None:
    camera.open()
    for exposure_us in (2500, 7500, 2500):
        camera.configure(CameraSpec(exposure_us=exposure_us))
        frame = camera.read(5)
        assert frame.image[..., 2].mean() == pytest.approx(RED * exposure_us / 5000, abs=3), "of the very first frame"
        while frame.settings_seq < camera.settings_seq:
            frame = camera.read(5)


def _read_or_none(camera: PicameraCamera) -> Frame | None:
    try:
        return camera.read(0.1)
    except CameraTimeoutError:
        return None


def test_frames_whose_metadata_tell_other_settings_never_come(pi: PiDouble, camera: PicameraCamera) -> None:
    camera.open()
    camera.configure(CameraSpec(exposure_us=2500))
    pi.told["ExposureTime"] = 4000
    newest = camera.read(0.5)
    while (timed_out := _read_or_none(camera)) is not None:
        newest = timed_out
    assert newest.image[..., 2].mean() == pytest.approx(RED / 2, abs=3)


def test_settings_that_no_frame_proves_come_back_as_they_are(
    pi: PiDouble, camera: PicameraCamera, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(picamera, "SETTLED_WITHIN_S", 0.05)
    camera.open()
    pi.is_stubborn = True
    assert camera.configure(CameraSpec(exposure_us=2500)).exposure_us == 5000


def test_a_frame_is_dated_by_its_readout_less_its_exposure_and_one_without_a_time_never_comes(
    pi: PiDouble, camera: PicameraCamera
) -> None:
    camera.open()
    camera.configure(CameraSpec(exposure_us=50_000))
    captured_ns = camera.read(5).captured_ns
    assert time.monotonic_ns() - captured_ns >= 50_000_000
    pi.has_times = False
    with pytest.raises(CameraTimeoutError):
        camera.read(0.05)


def test_hdr_fuses_three_exposures_each_proved(pi: PiDouble, camera: PicameraCamera) -> None:
    camera.open()
    camera.configure(CameraSpec(exposure_us=5000, brightness_mode=HDR))
    assert camera.read(5).image.shape == (48, 64, 3)
    assert pi.told["ExposureTime"] == 20_000, "the last of the three"


def test_the_mode_is_the_fastest_of_those_that_see_the_whole_sensor(pi: PiDouble, camera: PicameraCamera) -> None:
    camera.open()
    assert pi.configured["sensor"] == {"output_size": (128, 96), "bit_depth": 10}


def test_a_size_that_no_mode_has_is_refused_with_those_there_are(pi: PiDouble) -> None:
    pi.models.append("imx708")
    with pytest.raises(CameraError, match="up to 128 × 96, 256 × 192, 64 × 48 px, not of 640 × 480"):
        PicameraCamera("", 640, 480).open()


def test_a_module_without_autofocus_or_colors_has_no_such_settings(pi: PiDouble, camera: PicameraCamera) -> None:
    del pi.controls["LensPosition"], pi.controls["ColourGains"]
    camera.open()
    assert set(camera.controls) == {"exposure_us", "gain_db", "brightness_mode"}
    assert camera.configure(CameraSpec(focus_pct=10)).focus_pct is None
    assert "AwbEnable" not in pi.told


def test_a_picture_of_another_size_is_lost(pi: PiDouble, camera: PicameraCamera) -> None:
    camera.open()
    pi.is_short = True
    with pytest.raises(PictureLostError, match="size of the others"):
        camera.read(5)


def test_a_silent_module_is_a_timeout_and_comes_back(pi: PiDouble, camera: PicameraCamera) -> None:
    camera.open()
    pi.is_silent = True
    with pytest.raises(CameraTimeoutError):
        camera.read(0.01)
    pi.is_silent = False
    assert camera.read(5).image.size > 0


def test_which_module_is_meant(pi: PiDouble) -> None:
    with pytest.raises(CameraNotFoundError, match="No camera module is connected"):
        check_connected("picamera2", "")
    pi.models += ["imx708", "imx477"]
    with pytest.raises(CameraNotFoundError, match=f"Several .* one of: {ID}, .*imx477@1"):
        PicameraCamera("", 64, 48).open()
    with pytest.raises(CameraNotFoundError, match="no camera module ov5647"):
        check_connected("picamera2", "ov5647")
    for source in (ID, "imx708", "0"):
        assert picamera_library.module_of(source).model == "imx708"
    found = next(camera for camera in find_cameras() if camera.kind == "picamera2")
    assert (found.source, found.title) == (ID, "imx708")


def test_a_module_that_another_program_uses_is_busy(pi: PiDouble, camera: PicameraCamera) -> None:
    pi.is_busy = True
    with pytest.raises(CameraBusyError, match="another program uses it"):
        camera.open()


def test_without_the_library_the_package_is_named() -> None:
    with pytest.raises(CameraError, match="sudo apt install python3-picamera2"):
        PicameraCamera("", 64, 48).open()
