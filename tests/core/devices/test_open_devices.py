from __future__ import annotations

from pathlib import Path

import pytest

from core import settings as all_settings
from core.devices import CAMERAS, LINES, Devices, open_devices
from core.devices.cameras.folder import FolderCamera
from core.devices.cameras.genicam import GenicamCamera
from core.devices.cameras.picamera import PicameraCamera
from core.devices.cameras.simulated import SimulatedCamera
from core.devices.cameras.usb import UsbCamera
from core.devices.cameras.video import VideoFileCamera
from core.devices.lights.light import NoLight, PwmLight, SimulatedLight
from core.devices.lines.gpio import GpioLines
from core.devices.lines.lines import Input
from core.devices.lines.none import NoLines
from core.devices.lines.simulated import SimulatedLines
from core.errors import ConfigurationError
from core.settings import Settings


def devices_of(settings: Settings) -> Devices:
    return open_devices(settings.camera, settings.lines, settings.simulation)


def test_every_camera_and_every_kind_of_lines_that_the_settings_allow_can_be_built() -> None:
    assert set(CAMERAS) == set(all_settings.CAMERAS)
    assert set(LINES) == set(all_settings.LINES)


@pytest.mark.parametrize(
    ("camera", "source", "kind"),
    [
        ("simulated", "", SimulatedCamera),
        ("folder", "pictures", FolderCamera),
        ("video", "parts.avi", VideoFileCamera),
        ("usb", "", UsbCamera),
        ("genicam", "", GenicamCamera),
        ("picamera2", "", PicameraCamera),
    ],
)
def test_the_settings_name_the_camera_and_it_is_not_opened_yet(camera: str, source: str, kind: type) -> None:
    devices = devices_of(Settings.of(camera=camera, camera_source=source, data_dir=Path()))
    assert isinstance(devices.camera, kind)
    assert isinstance(devices.lines, SimulatedLines)
    assert isinstance(devices_of(Settings.of(camera=camera, camera_source=source, lines="none")).lines, NoLines)


SOURCES = {"folder": "pictures", "video": "parts.avi"}
REAL = frozenset({"usb", "genicam", "picamera2"})
"""Kinds of cameras with live pictures of real parts, whatever their source."""


@pytest.mark.parametrize("camera", sorted(CAMERAS.keys() - REAL))
def test_drawn_or_stored_pictures_drive_no_real_lines_unless_a_setting_says_so(camera: str) -> None:
    source = SOURCES.get(camera, "")
    settings = Settings.of(camera=camera, camera_source=source, lines="gpio")
    with pytest.raises(ConfigurationError, match="must not drive real lines"):
        devices_of(settings)
    devices = devices_of(settings.but(simulated_camera_drives_lines=True))
    assert isinstance(devices.lines, GpioLines)
    assert devices.camera.is_simulated, "and so is every record"
    assert isinstance(devices_of(settings.but(camera="video", camera_source="rtsp://x/live")).lines, GpioLines)


def test_the_settings_say_which_pin_is_which() -> None:
    given = Settings.of(camera="usb", lines="gpio", pin_out1=20, pin_trigger=21, pin_select_3=4, pin_strobe=9)
    assert devices_of(Settings.of(camera="usb", lines="gpio")).lines.pins == GpioLines().pins, "the product default"
    pins = devices_of(given).lines.pins
    assert (pins[1], pins[Input.TRIGGER], pins[Input.SELECT_3], pins[Input.STROBE]) == (20, 21, 4, 9)
    assert devices_of(given.but(pin_light=13)).light._pin == 13  # type: ignore[attr-defined]


def test_an_io_module_is_a_real_machine() -> None:
    settings = Settings.of(lines="modbus", modbus_host="192.0.2.7", modbus_port=1502)
    with pytest.raises(ConfigurationError, match=r"Modbus I/O module 192\.0\.2\.7:1502"):
        devices_of(settings)
    devices = devices_of(settings.but(camera="usb"))
    assert (devices.lines.is_present, devices.lines.is_simulated) == (True, False)
    assert isinstance(devices.light, NoLight)


@pytest.mark.parametrize("camera", sorted(REAL))
def test_live_pictures_of_real_parts_drive_real_lines(camera: str) -> None:
    devices = devices_of(Settings.of(camera=camera, lines="gpio"))
    assert isinstance(devices.lines, GpioLines)
    assert not devices.camera.is_simulated


@pytest.mark.parametrize(
    ("camera", "lines", "kind"),
    [
        ("simulated", "simulated", SimulatedLight),
        ("simulated", "gpio", SimulatedLight),
        ("folder", "simulated", NoLight),
        ("folder", "gpio", PwmLight),
    ],
)
def test_a_camera_gets_the_light_of_its_kind(camera: str, lines: str, kind: type) -> None:
    settings = Settings.of(camera=camera, camera_source="x", lines=lines, simulated_camera_drives_lines=True)
    assert isinstance(devices_of(settings).light, kind)


def test_camera_and_lines_of_a_simulated_station_share_one_belt() -> None:
    devices = devices_of(Settings.of(sim_parts_per_minute=3000, sim_fps=200))
    triggers: list[int] = []
    devices.lines.listen(lambda edge: triggers.append(edge.at_ns))
    devices.camera.open()
    first = devices.camera.read(5)
    devices.lines.open()
    while len(triggers) < 4:
        newest = devices.camera.read(5)
    devices.lines.close()
    devices.camera.close()
    assert newest.truth["part"] > first.truth["part"]


def test_the_same_seed_brings_the_same_parts() -> None:
    truths = []
    for _ in range(2):
        devices = devices_of(Settings.of(sim_seed=42, sim_parts_per_minute=1))
        devices.camera.open()
        truths.append(devices.camera.read(5).truth)
        devices.camera.close()
    assert truths[0] == truths[1]
