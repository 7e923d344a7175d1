"""A GenICam camera on a network that is a test double: settings, damage, triggers, loss and return, which is meant."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any

import pytest

from core.devices.cameras import aravis
from core.devices.cameras.found import check_connected, find_cameras
from core.devices.cameras.genicam import GenicamCamera
from core.devices.cameras.genicam_stream import LOST_AFTER_S
from core.errors import (
    CameraBusyError,
    CameraError,
    CameraNotFoundError,
    CameraTimeoutError,
    ConfigurationError,
    PictureLostError,
)
from core.inspection.camera_spec import CameraSpec
from tests.core.devices.aravis_double import FPS, MONO8, RGB8

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from tests.core.devices.aravis_double import GenicamNet


@pytest.fixture
def camera_of() -> Iterator[Callable[..., GenicamCamera]]:
    """Makes cameras of 64 × 48 px, which are closed at the end."""
    made: list[GenicamCamera] = []

    def make(source: str = "", **settings: Any) -> GenicamCamera:
        made.append(GenicamCamera(source, 64, 48, **settings))
        return made[-1]

    yield make
    for camera in made:
        camera.close()


@pytest.fixture
def camera(camera_of: Callable[..., GenicamCamera]) -> GenicamCamera:
    """The only camera; the test connects it."""
    return camera_of()


def read_until_it_fails(camera: GenicamCamera) -> None:
    for _ in range(100):
        camera.read(5)
    pytest.fail("the camera gives pictures all the time")


# --- settings -----------------------------------------------------------------------------------------------------


def test_settings_are_set_in_the_camera_s_units_with_the_automatics_off(
    genicam_net: GenicamNet, camera: GenicamCamera
) -> None:
    plugged = genicam_net.plug()
    camera.open()
    applied = camera.configure(CameraSpec(exposure_us=2500, gain_db=6))
    assert (applied.exposure_us, applied.gain_db) == (2500, 6)
    assert (plugged.exposure_us, plugged.gain) == (2500, 60), "240 steps are 24 dB"
    assert plugged.automatics["exposure"] == 0


def test_a_gain_in_db_and_the_white_balance_are_set_as_they_are(genicam_net: GenicamNet, camera: GenicamCamera) -> None:
    plugged = genicam_net.plug(
        features={"Gain", "BalanceRatioSelector", "BalanceRatio", "BalanceWhiteAuto"}, gain_bounds=(0.0, 18.0)
    )
    camera.open()
    applied = camera.configure(CameraSpec(gain_db=6.5, white_balance_red=1.5, white_balance_blue=0.75))
    assert (applied.gain_db, applied.white_balance_red, applied.white_balance_blue) == (6.5, 1.5, 0.75)
    assert (plugged.gain, plugged.balance, plugged.white_automatic) == (6.5, {"Red": 1.5, "Blue": 0.75}, "Off")
    camera.configure(CameraSpec())
    assert plugged.white_automatic == "Continuous"


def test_what_a_program_leaves_to_the_camera_is_as_it_was_found_also_after_a_reconnect(
    genicam_net: GenicamNet, camera: GenicamCamera
) -> None:
    plugged = genicam_net.plug(gain=10.0)
    camera.open()
    camera.configure(CameraSpec(exposure_us=2500, gain_db=6))
    camera.close()
    camera.open()
    camera.configure(CameraSpec())
    assert (plugged.automatics["exposure"], plugged.gain) == (2, 10)


def test_a_value_outside_its_range_is_never_sent(genicam_net: GenicamNet, camera: GenicamCamera) -> None:
    """Cameras accept it, and even read it back."""
    plugged = genicam_net.plug()
    camera.open()
    assert camera.configure(CameraSpec(gain_db=40, exposure_us=2)).gain_db == 24
    assert (plugged.gain, plugged.exposure_us) == (240, 10)


def test_an_automatic_that_stays_on_is_an_error(genicam_net: GenicamNet, camera: GenicamCamera) -> None:
    genicam_net.plug(is_stubborn=True)
    camera.open()
    with pytest.raises(ConfigurationError, match="does not switch off its automatic for Exposure"):
        camera.configure(CameraSpec(exposure_us=1000))


def test_pictures_that_still_show_the_old_settings_do_not_count_as_taken_with_the_new_ones(
    genicam_net: GenicamNet, camera: GenicamCamera
) -> None:
    genicam_net.plug()
    camera.open()
    for exposure_us, level in ((2000, 40), (9000, 110)):
        camera.configure(CameraSpec(exposure_us=exposure_us))
        frame = camera.read(5)
        while frame.settings_seq < camera.settings_seq:
            frame = camera.read(5)
        assert frame.image.mean() == pytest.approx(level, abs=4)


# --- pictures -----------------------------------------------------------------------------------------------------


def test_the_region_lies_around_the_middle_of_the_sensor(genicam_net: GenicamNet, camera: GenicamCamera) -> None:
    plugged = genicam_net.plug()
    camera.open()
    assert plugged.region == [32, 24, 64, 48]
    assert camera.read(5).image.shape == (48, 64, 3)


def test_a_picture_is_dated_by_its_transfer_less_readout_and_exposure(
    genicam_net: GenicamNet, camera: GenicamCamera
) -> None:
    genicam_net.plug()
    camera.open()
    camera.configure(CameraSpec(exposure_us=5000))
    captured_ns = camera.read(5).captured_ns
    assert (time.monotonic_ns() - captured_ns) / 1e9 >= 0.005 + 0.5 / FPS
    assert camera.latency_s >= 0.005


def test_a_damaged_picture_is_lost_and_counted_and_the_next_one_comes(
    genicam_net: GenicamNet, camera: GenicamCamera
) -> None:
    plugged = genicam_net.plug()
    camera.open()
    assert camera.lost_packets == 0, "the first picture, which came in part, does not count"
    camera.read(5)
    plugged.is_damaging = True
    with pytest.raises(PictureLostError, match="the network has lost a part"):
        read_until_it_fails(camera)
    assert camera.lost_packets > 0
    plugged.is_damaging = False
    for _ in range(100):
        try:
            assert camera.read(5).image.size > 0
        except PictureLostError:  # one that was on its way
            continue
        return
    pytest.fail("no whole picture came any more")


def test_a_picture_of_another_size_is_lost(genicam_net: GenicamNet, camera: GenicamCamera) -> None:
    plugged = genicam_net.plug()
    camera.open()
    plugged.is_short = True
    with pytest.raises(PictureLostError):
        read_until_it_fails(camera)


def test_the_format_is_that_of_the_settings_and_one_that_is_not_offered_is_refused_with_those_that_are(
    genicam_net: GenicamNet, camera_of: Callable[..., GenicamCamera]
) -> None:
    plugged = genicam_net.plug(formats=(MONO8, RGB8))
    for asked, number in (("auto", RGB8), ("mono", MONO8), ("rgb", RGB8)):
        camera = camera_of(pixel_format=asked)
        camera.open()
        camera.close()
        assert plugged.pixel_format == number
    with pytest.raises(CameraError, match=r"format bayer\. It offers Mono8, RGB8"):
        camera_of(pixel_format="bayer").open()


@pytest.mark.parametrize("size", [(640, 48), (62, 48)])
def test_a_size_that_the_sensor_does_not_have_is_refused_with_its_sizes_and_steps(
    genicam_net: GenicamNet, size: tuple[int, int]
) -> None:
    genicam_net.plug()
    with pytest.raises(CameraError, match="of 16 × 16 to 128 × 96 px, in steps of 4 × 4 px, not of"):
        GenicamCamera("", *size).open()


# --- triggers -----------------------------------------------------------------------------------------------------


def test_a_picture_that_the_station_asks_for_is_dated_by_the_question(
    genicam_net: GenicamNet, camera_of: Callable[..., GenicamCamera]
) -> None:
    plugged = genicam_net.plug()
    camera = camera_of(trigger="software")
    camera.open()
    assert plugged.trigger == "Software"
    camera.configure(CameraSpec(exposure_us=5000))
    before_ns = time.monotonic_ns()
    frame = camera.read(5)
    while frame.captured_ns < before_ns:
        frame = camera.read(5)
    assert camera.latency_s == camera.early_s == 0
    assert not camera.is_triggered


def test_a_camera_on_the_machine_s_wire_gives_one_picture_an_edge_and_is_not_lost_between(
    genicam_net: GenicamNet, camera_of: Callable[..., GenicamCamera]
) -> None:
    plugged = genicam_net.plug()
    camera = camera_of(trigger="line1")
    camera.open()
    assert plugged.trigger == "Line1"
    assert camera.is_triggered
    camera.configure(CameraSpec(exposure_us=5000))
    plugged.edges.put(0)  # its picture is damaged, as the first one is
    for _ in range(2):
        with pytest.raises(CameraTimeoutError):
            camera.read(0.01)
        edge_ns = time.monotonic_ns()
        plugged.edges.put(0)
        frame = camera.read(5)
        assert edge_ns - camera.early_s * 1e9 <= frame.captured_ns <= time.monotonic_ns()


def test_an_input_that_the_camera_does_not_have_is_refused_with_its_own(
    genicam_net: GenicamNet, camera_of: Callable[..., GenicamCamera]
) -> None:
    genicam_net.plug()
    with pytest.raises(CameraError, match=r"no trigger Line3.* one of its own: Line0, Line1, Software"):
        camera_of(trigger="line3").open()


# --- loss and return ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("trigger", ["free", "software", "line1"])
def test_a_camera_that_dies_is_lost_and_found_again(
    genicam_net: GenicamNet,
    camera_of: Callable[..., GenicamCamera],
    monkeypatch: pytest.MonkeyPatch,
    trigger: str,
) -> None:
    for limit in ("LOST_AFTER_S", "ASKED_EVERY_S", "PATIENCE_S"):
        monkeypatch.setattr(f"core.devices.cameras.genicam_stream.{limit}", 0.05)
    assert LOST_AFTER_S == 1, "in operation"
    plugged = genicam_net.plug()
    camera = camera_of(trigger=trigger)
    camera.open()
    genicam_net.kill(plugged)
    with pytest.raises(CameraError, match="does not answer any more") as caught:
        read_until_it_fails(camera)
    assert not isinstance(caught.value, CameraTimeoutError)
    camera.close()
    with pytest.raises(CameraNotFoundError):
        camera.open()
    genicam_net.plug()
    camera.open()


def test_a_camera_that_was_off_and_answers_again_but_belongs_to_nobody_is_lost(
    genicam_net: GenicamNet, camera_of: Callable[..., GenicamCamera], monkeypatch: pytest.MonkeyPatch
) -> None:
    for limit in ("ASKED_EVERY_S", "PATIENCE_S"):
        monkeypatch.setattr(f"core.devices.cameras.genicam_stream.{limit}", 0.05)
    plugged = genicam_net.plug()
    camera = camera_of(trigger="line1")
    camera.open()
    plugged.has_controller = True
    with pytest.raises(CameraError, match="does not answer any more"):
        read_until_it_fails(camera)


def test_settings_for_a_camera_that_has_died_are_an_error_in_its_words(
    genicam_net: GenicamNet, camera: GenicamCamera
) -> None:
    plugged = genicam_net.plug()
    camera.open()
    genicam_net.kill(plugged)
    with pytest.raises(CameraError, match=r"does not do what it is told: timeout\. Check its cable"):
        camera.configure(CameraSpec(exposure_us=1000))


def test_a_camera_that_another_program_controls_is_busy(genicam_net: GenicamNet, camera: GenicamCamera) -> None:
    genicam_net.plug(has_controller=True)
    with pytest.raises(CameraBusyError, match="Another program uses the camera"):
        camera.open()


# --- which camera -------------------------------------------------------------------------------------------------


def test_found_cameras_have_names_that_stay_and_the_settings_may_use_any_of_them(
    genicam_net: GenicamNet, camera_of: Callable[..., GenicamCamera]
) -> None:
    with pytest.raises(CameraNotFoundError, match="No GenICam camera answers"):
        camera_of().open()
    genicam_net.plug()
    genicam_net.plug(model="Other", serial="4712", address="192.168.50.11")
    first, second = find_cameras()
    assert (first.kind, first.source, first.title) == ("genicam", "Maker-Inspector-4711", "Maker Inspector")
    assert (second.place, second.problem) == ("192.168.50.11", "")
    with pytest.raises(CameraNotFoundError, match=r"Several .* one of: Maker-Inspector-4711, Maker-Other-4712"):
        camera_of().open()
    for source in ("Maker-Other-4712", "4712", "192.168.50.11"):
        check_connected("genicam", source)
        camera = camera_of(source)
        camera.open()
        assert camera.title == "GenICam camera Maker Other"
        camera.close()
    for open_missing in (camera_of("gone").open, lambda: check_connected("genicam", "gone")):
        with pytest.raises(CameraNotFoundError, match=r"gone does not answer\. Connect it, or .* one of: Maker-Insp"):
            open_missing()


def test_without_the_library_the_package_is_named_and_nothing_is_found(camera: GenicamCamera) -> None:
    with pytest.raises(CameraError, match=r"sudo apt install gir1\.2-aravis-0\.8 python3-gi"):
        camera.open()
    assert all(found.kind != "genicam" for found in find_cameras())
    with pytest.raises(CameraError, match="need Aravis"):
        aravis.find()
