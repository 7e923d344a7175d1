"""The contract of `core.devices.cameras.camera.Camera`, tested with every camera that needs no hardware."""

from __future__ import annotations

import time
from itertools import pairwise
from typing import TYPE_CHECKING

import numpy as np
import pytest

from core import fields
from core.devices.cameras.folder import FolderCamera
from core.devices.cameras.genicam import GenicamCamera
from core.devices.cameras.picamera import PicameraCamera
from core.devices.cameras.simulated import SimulatedCamera
from core.devices.cameras.usb import UsbCamera
from core.devices.cameras.video import video_camera
from core.errors import CameraError, CameraTimeoutError
from core.inspection.camera_spec import CameraSpec, numeric_settings
from core.simulation.belt import Belt

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from core.devices.cameras.camera import Camera
    from tests.core.devices.aravis_double import GenicamNet
    from tests.core.devices.picamera_double import PiDouble
    from tests.core.devices.usb_double import UsbBus

CAMERAS = ("simulated", "folder", "video_file", "stream", "usb", "genicam", "picamera2")
ASKED = CameraSpec(
    exposure_us=2500,
    gain_db=3,
    white_balance_red=1.2,
    white_balance_blue=0.9,
    white_balance_k=4200,
    focus_pct=40,
    test_pattern="Gasket",
)
OF_THE_LIGHT = {"light_pct", "light_strobe"}


def plugged_in(bus: UsbBus) -> UsbCamera:
    bus.plug()
    return UsbCamera("", 64, 48)


def on_the_network(net: GenicamNet) -> GenicamCamera:
    net.plug()
    return GenicamCamera("", 64, 48)


def on_a_pi(pi: PiDouble) -> PicameraCamera:
    pi.models.append("imx708")
    return PicameraCamera("", 64, 48)


@pytest.fixture(params=CAMERAS)
def camera(request: pytest.FixtureRequest) -> Iterator[Camera]:
    make: dict[str, Callable[[], Camera]] = {
        "simulated": lambda: SimulatedCamera(Belt(parts_per_minute=600), fps=100),
        "folder": lambda: FolderCamera(request.getfixturevalue("picture_folder"), fps=100),
        "video_file": lambda: video_camera(str(request.getfixturevalue("video_file"))),
        "stream": lambda: video_camera(request.getfixturevalue("stream_server").url),
        "usb": lambda: plugged_in(request.getfixturevalue("usb_bus")),
        "genicam": lambda: on_the_network(request.getfixturevalue("genicam_net")),
        "picamera2": lambda: on_a_pi(request.getfixturevalue("pi")),
    }
    camera = make[request.param]()
    yield camera
    camera.close()


@pytest.fixture
def open_camera(camera: Camera) -> Camera:
    camera.open()
    return camera


MOST_READS = 200


def read_until_it_fails(camera: Camera, timeout_s: float) -> None:
    for _ in range(MOST_READS):
        camera.read(timeout_s)
    pytest.fail(f"{camera.title} gave {MOST_READS} pictures in no time: slower than its frame_period_s?")


def test_a_camera_can_be_opened_and_closed_twice_and_used_again(camera: Camera) -> None:
    camera.close()
    camera.open()
    camera.open()
    camera.read(3.0)
    camera.close()
    camera.close()
    camera.open()
    assert camera.read(3.0).image.size > 0


def test_reading_a_closed_camera_raises_a_camera_error(camera: Camera) -> None:
    with pytest.raises(CameraError, match="not open") as caught:
        camera.read(0.1)
    assert not isinstance(caught.value, CameraTimeoutError)
    camera.open()
    camera.close()
    with pytest.raises(CameraError, match="not open"):
        camera.read(0.1)


def test_frames_are_numbered_without_gaps_and_their_times_grow(open_camera: Camera) -> None:
    frames = [open_camera.read(3.0) for _ in range(8)]
    assert [frame.seq for frame in frames] == list(range(8))
    times = [frame.captured_ns for frame in frames]
    assert all(earlier < later for earlier, later in pairwise(times))


def test_a_frame_never_claims_to_be_exposed_after_it_was_read(open_camera: Camera) -> None:
    for _ in range(4):
        frame = open_camera.read(3.0)
        assert frame.captured_ns <= time.monotonic_ns()


def test_every_frame_has_a_picture_of_its_own_that_nobody_can_write_to(open_camera: Camera) -> None:
    first, second = open_camera.read(3.0), open_camera.read(3.0)
    assert not np.shares_memory(first.image, second.image)
    for frame in (first, second):
        assert frame.image.dtype == np.uint8
        assert frame.image.shape[2] == 3
        assert frame.image.flags.c_contiguous
        with pytest.raises(ValueError, match="read-only"):
            frame.image[0, 0] = 0


def test_a_frame_says_whether_it_is_simulated_as_its_camera_does(open_camera: Camera) -> None:
    assert open_camera.read(3.0).is_simulated is open_camera.is_simulated
    assert open_camera.title
    assert 0 < open_camera.frame_period_s <= 1


def test_settings_come_back_as_applied_and_none_for_those_the_camera_does_not_have(open_camera: Camera) -> None:
    applied = open_camera.configure(ASKED)
    for name in numeric_settings():
        expected = getattr(ASKED, name) if name in open_camera.controls else None
        assert getattr(applied, name) == expected
    own = open_camera.configure(CameraSpec())
    for name in numeric_settings():
        assert (getattr(own, name) is not None) is (name in open_camera.controls)


def test_controls_are_settings_of_the_program_with_their_range_and_the_value_read_back(open_camera: Camera) -> None:
    declared = fields.fields_of(CameraSpec)
    applied = open_camera.configure(CameraSpec())
    for name, control in open_camera.controls.items():
        assert name in declared.keys() - OF_THE_LIGHT
        assert control.value == getattr(applied, name)
        field = declared[name]
        if isinstance(field, fields.NumberField):
            assert field.minimum <= control.minimum <= control.value <= control.maximum <= field.maximum
            assert control.step > 0
        else:
            assert control.value in control.options
        if isinstance(field, fields.ChoiceField):
            assert set(control.options) <= set(field.options)


def test_only_frames_exposed_after_the_settings_carry_their_number(open_camera: Camera) -> None:
    assert open_camera.read(3.0).settings_seq == open_camera.settings_seq == 0
    for number in (1, 2):
        before_ns = time.monotonic_ns()
        open_camera.configure(ASKED)
        after_ns = time.monotonic_ns()
        assert open_camera.settings_seq == number
        newest = open_camera.read(3.0)
        while newest.captured_ns < after_ns:
            if newest.captured_ns < before_ns:
                assert newest.settings_seq < number
            newest = open_camera.read(3.0)
        assert newest.settings_seq == number


def test_when_no_picture_comes_in_time_it_is_a_timeout_and_the_next_read_may_succeed(open_camera: Camera) -> None:
    open_camera.read(3.0)
    with pytest.raises(CameraTimeoutError):
        read_until_it_fails(open_camera, 0.0)
    assert open_camera.read(3.0).image.size > 0
