"""A USB camera on a bus that is a test double: settings, damage, loss and return, and which camera is meant."""

from __future__ import annotations

import time
from contextlib import ExitStack
from typing import TYPE_CHECKING

import pytest

from core.devices.cameras import v4l2
from core.devices.cameras.found import find_cameras
from core.devices.cameras.usb import UsbCamera
from core.devices.lights.light import NoLight
from core.errors import (
    CameraBusyError,
    CameraError,
    CameraNotFoundError,
    CameraTimeoutError,
    ConfigurationError,
    PictureLostError,
)
from core.inspection.camera_spec import CameraSpec
from core.running.acquisition import Acquisition
from core.running.loops import Loop, LoopThreads
from core.running.slot import FrameSlot
from tests.core.devices.usb_double import FPS, TRANSFER_S

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.core.devices.usb_double import UsbBus

NAME = "usb-Vimicro-video-index0"


@pytest.fixture
def camera(usb_bus: UsbBus) -> Iterator[UsbCamera]:
    """The camera of the settings; the test plugs it in."""
    camera = UsbCamera(NAME, 64, 48)
    yield camera
    camera.close()


def read_until_it_fails(camera: UsbCamera) -> None:
    for _ in range(100):
        camera.read(5)
    pytest.fail("the camera gives pictures all the time")


# --- settings -----------------------------------------------------------------------------------------------------


def test_settings_are_set_in_the_driver_s_units_with_the_automatics_off(usb_bus: UsbBus, camera: UsbCamera) -> None:
    controls = usb_bus.plug().controls
    camera.open()
    applied = camera.configure(CameraSpec(exposure_us=2500, gain_db=6, white_balance_k=5000, focus_pct=100))
    assert (applied.exposure_us, applied.gain_db, applied.white_balance_k, applied.focus_pct) == (2500, 6, 5000, 100)
    assert (controls[v4l2.EXPOSURE_AUTO].value, controls[v4l2.EXPOSURE_ABSOLUTE].value) == (v4l2.EXPOSURE_MANUAL, 25)
    assert controls[v4l2.GAIN].value == 60
    assert (controls[v4l2.AUTO_WHITE_BALANCE].value, controls[v4l2.WHITE_BALANCE_TEMPERATURE].value) == (0, 5000)
    assert (controls[v4l2.FOCUS_AUTO].value, controls[v4l2.FOCUS_ABSOLUTE].value) == (0, 0), "a driver's 0 is far"


def test_what_a_program_leaves_to_the_camera_gets_the_camera_s_own_default(usb_bus: UsbBus, camera: UsbCamera) -> None:
    controls = usb_bus.plug().controls
    camera.open()
    camera.configure(CameraSpec(exposure_us=2500, gain_db=6, white_balance_red=2, focus_pct=40))
    assert controls[v4l2.RED_BALANCE].value == 2000
    assert controls[v4l2.AUTO_WHITE_BALANCE].value == 0
    camera.configure(CameraSpec())
    assert controls[v4l2.EXPOSURE_AUTO].value == controls[v4l2.EXPOSURE_AUTO].default
    assert controls[v4l2.AUTO_WHITE_BALANCE].value == controls[v4l2.FOCUS_AUTO].value == 1
    assert controls[v4l2.GAIN].value == 0


def test_a_value_between_two_steps_of_the_camera_is_rounded_and_one_that_is_not_kept_is_an_error(
    usb_bus: UsbBus, camera: UsbCamera
) -> None:
    plugged = usb_bus.plug()
    acquisition = Acquisition(camera, NoLight(), FrameSlot(), lambda: None, lambda _: None)
    with ExitStack() as cleanup:
        cleanup.enter_context(LoopThreads((Loop("acquisition", acquisition.run),)))
        acquisition.request(rounded := CameraSpec(exposure_us=1240, focus_pct=41.5))
        applied = acquisition.wait_applied(rounded, 30).spec
        assert (applied.exposure_us, applied.focus_pct) == (1200, 42)
        plugged.controls[v4l2.GAIN].is_stubborn = True
        acquisition.request(not_kept := CameraSpec(gain_db=6))
        with pytest.raises(ConfigurationError, match=r"asked for Gain 6 dB, but keeps 0\.0 dB"):
            acquisition.wait_applied(not_kept, 30)


def test_an_automatic_that_stays_on_is_an_error(usb_bus: UsbBus, camera: UsbCamera) -> None:
    usb_bus.plug().controls[v4l2.EXPOSURE_AUTO].is_stubborn = True
    camera.open()
    with pytest.raises(ConfigurationError, match="does not switch off its automatic for Exposure"):
        camera.configure(CameraSpec(exposure_us=1000))


def test_a_setting_that_the_camera_does_not_have_comes_back_as_none(usb_bus: UsbBus, camera: UsbCamera) -> None:
    controls = usb_bus.plug().controls
    for control in (v4l2.FOCUS_ABSOLUTE, v4l2.FOCUS_AUTO, v4l2.RED_BALANCE, v4l2.BLUE_BALANCE):
        del controls[control]
    camera.open()
    assert set(camera.controls) == {"exposure_us", "gain_db", "white_balance_k", "brightness_mode"}
    assert camera.configure(CameraSpec(focus_pct=40)).focus_pct is None


def test_pictures_that_still_show_the_old_settings_do_not_count_as_taken_with_the_new_ones(
    usb_bus: UsbBus, camera: UsbCamera
) -> None:
    usb_bus.plug()
    camera.open()
    for exposure_us, level in ((2000, 40), (9000, 110), (4000, 60)):
        camera.configure(CameraSpec(exposure_us=exposure_us))
        frame = camera.read(5)
        while frame.settings_seq < camera.settings_seq:
            frame = camera.read(5)
        assert frame.image.mean() == pytest.approx(level, abs=4)


# --- pictures -----------------------------------------------------------------------------------------------------


def test_a_picture_is_dated_by_the_driver_less_readout_and_exposure(usb_bus: UsbBus, camera: UsbCamera) -> None:
    usb_bus.plug()
    camera.open()
    camera.configure(CameraSpec(exposure_us=5000))
    for _ in range(3):
        frame = camera.read(5)
    age_s = (time.monotonic_ns() - frame.captured_ns) / 1e9
    assert age_s >= 0.005 + TRANSFER_S + 0.25 / FPS
    assert camera.latency_s >= 0.005


def test_under_an_automatic_exposure_a_whole_period_is_taken_for_it(usb_bus: UsbBus, camera: UsbCamera) -> None:
    """What the camera tells then is an old value."""
    usb_bus.plug()
    camera.open()
    camera.configure(CameraSpec())
    for _ in range(3):
        frame = camera.read(5)
    assert (time.monotonic_ns() - frame.captured_ns) / 1e9 >= TRANSFER_S + 1.25 / FPS


def test_a_camera_whose_driver_gives_no_time_is_dated_by_arrival(usb_bus: UsbBus, camera: UsbCamera) -> None:
    usb_bus.plug(has_clock=False)
    camera.open()
    frame = camera.read(5)
    assert time.monotonic_ns() - frame.captured_ns >= 1.25e9 / FPS, "its exposure, which nobody tells, included"


def test_a_damaged_picture_is_lost_and_the_next_one_comes(usb_bus: UsbBus, camera: UsbCamera) -> None:
    plugged = usb_bus.plug()
    camera.open()
    camera.read(5)
    plugged.is_damaging = True
    with pytest.raises(PictureLostError, match="damaged"):
        read_until_it_fails(camera)
    plugged.is_damaging = False
    for _ in range(20):
        try:
            assert camera.read(5).image.shape == (48, 64, 3)
        except PictureLostError:  # one that was on its way
            continue
        return
    pytest.fail("no whole picture came any more")


# --- loss and return ----------------------------------------------------------------------------------------------


def test_unplugged_it_is_lost_and_found_again_by_its_name_in_another_socket(usb_bus: UsbBus, camera: UsbCamera) -> None:
    plugged = usb_bus.plug(number=0)
    camera.open()
    camera.read(5)
    usb_bus.unplug(plugged)
    with pytest.raises(CameraError, match="was unplugged, or gives no more pictures") as caught:
        read_until_it_fails(camera)
    assert not isinstance(caught.value, CameraTimeoutError)
    camera.close()
    with pytest.raises(CameraNotFoundError, match=f"{NAME} is not connected. Check its cable"):
        camera.open()
    usb_bus.plug(number=3)
    camera.open()
    assert camera.read(5).image.size > 0


def test_unplugged_between_two_settings_it_is_lost(usb_bus: UsbBus, camera: UsbCamera) -> None:
    plugged = usb_bus.plug()
    camera.open()
    usb_bus.unplug(plugged)
    with pytest.raises(CameraNotFoundError):
        camera.configure(CameraSpec(exposure_us=1000))


def test_a_camera_that_another_program_uses_is_busy(usb_bus: UsbBus, camera: UsbCamera) -> None:
    usb_bus.plug(is_busy=True)
    with pytest.raises(CameraBusyError, match="Another program uses the camera"):
        camera.open()


def test_a_camera_that_opens_but_gives_nothing_is_not_found(usb_bus: UsbBus, camera: UsbCamera) -> None:
    usb_bus.plug(is_silent=True)
    with pytest.raises(CameraNotFoundError, match=r"gives no pictures\. Check its cable"):
        camera.open()


def test_a_camera_that_the_station_may_not_open_says_what_to_do(
    usb_bus: UsbBus, camera: UsbCamera, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> int:
        raise PermissionError(13, "Permission denied")

    usb_bus.plug()
    monkeypatch.setattr(v4l2.os, "open", refuse)
    with pytest.raises(CameraError, match=r"video0 may not be opened\. Add the user of the station to the group video"):
        camera.open()
    assert "group video" in find_cameras()[0].problem


# --- which camera -------------------------------------------------------------------------------------------------


def test_found_cameras_have_names_that_stay_and_only_those_that_take_pictures_count(usb_bus: UsbBus) -> None:
    usb_bus.plug(0)
    usb_bus.plug(1, name="usb-Vimicro-video-index1", takes_pictures=False)
    usb_bus.plug(2, name="", card="Nameless")
    usb_bus.plug(3, name="", card="ISP", bus="platform:bcm2835-isp")
    first, second = find_cameras()
    assert (first.source, first.title, first.place) == (NAME, "Vimicro Inspector", str(usb_bus.folder / "video0"))
    assert first.formats == {"MJPG": ("64 × 48", "128 × 96"), "YUYV": ("64 × 48",)}
    assert (second.source, second.title) == (str(usb_bus.folder / "video2"), "Nameless")


def test_the_only_camera_needs_no_name_and_of_several_the_settings_must_name_one(
    usb_bus: UsbBus, tmp_path: Path
) -> None:
    def opened(source: str) -> str:
        camera = UsbCamera(source, 64, 48)
        camera.open()
        camera.close()
        return camera.title

    with pytest.raises(CameraNotFoundError, match="No USB camera is connected"):
        opened("")
    usb_bus.plug(0)
    assert opened("") == "USB camera Vimicro Inspector"
    usb_bus.plug(1, name="usb-Other-video-index0", card="Other")
    with pytest.raises(CameraNotFoundError, match=r"VISION_CAMERA_SOURCE to one of: usb-Vimicro.*, usb-Other"):
        opened("")
    for source in ("usb-Other-video-index0", "video1", str(usb_bus.folder / "video1")):
        assert opened(source) == "USB camera Other"
    with pytest.raises(CameraNotFoundError, match=r"missing is not connected\. Plug it in, or set .* one of: usb-Vim"):
        opened("missing")


@pytest.mark.parametrize(
    ("size", "pixel_format", "sentence"),
    [
        ((128, 96), "yuyv", "does not offer YUYV in 128 × 96 px. Choose what it offers: YUYV 64 × 48"),
        ((640, 480), "auto", "MJPG / YUYV / GREY in 640 × 480 px.* MJPG 64 × 48, 128 × 96; YUYV 64 × 48"),
        ((64, 48), "grey", "does not offer GREY in 64 × 48 px. Choose what it offers: MJPG 64 × 48, 128 × 96; YUYV"),
    ],
)
def test_a_size_or_format_that_the_camera_does_not_offer_is_refused_with_those_that_it_offers(
    usb_bus: UsbBus, size: tuple[int, int], pixel_format: str, sentence: str
) -> None:
    usb_bus.plug()
    with pytest.raises(CameraError, match=sentence):
        UsbCamera("", *size, pixel_format).open()


def test_pictures_that_are_not_compressed_are_read_too(usb_bus: UsbBus) -> None:
    usb_bus.plug()
    camera = UsbCamera("", 64, 48, "yuyv")
    camera.open()
    assert camera.read(5).image.shape == (48, 64, 3)
    camera.close()
