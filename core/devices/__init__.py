"""Devices of a station: a camera, its light, and digital lines, real or simulated."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from core.devices.cameras.camera import Camera
from core.devices.cameras.folder import FolderCamera
from core.devices.cameras.genicam import GenicamCamera
from core.devices.cameras.picamera import PicameraCamera
from core.devices.cameras.simulated import SimulatedCamera
from core.devices.cameras.usb import UsbCamera
from core.devices.cameras.video import video_camera
from core.devices.lights.light import Light, NoLight, PwmLight, SimulatedLight
from core.devices.lines.gpio import GpioLines
from core.devices.lines.lines import OUTPUT_COUNT, SELECT_BITS, Input, Lines, Wiring
from core.devices.lines.modbus import IoModule, ModbusLines
from core.devices.lines.none import NoLines
from core.devices.lines.simulated import SimulatedLines
from core.devices.pins import import_lgpio
from core.errors import ConfigurationError
from core.simulation.belt import Belt
from core.simulation.parts import PartSeries

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from core.settings import CameraSettings, LinesSettings, SimulationSettings


@dataclass(frozen=True)
class Devices:
    """The devices of a station, created but not open; their users open and close them."""

    camera: Camera
    lines: Lines
    light: Light = field(default_factory=NoLight)


# How each value of VISION_CAMERA and VISION_LINES is created; simulated devices share the belt.
CAMERAS: Mapping[str, Callable[[CameraSettings, SimulationSettings, Belt], Camera]] = {
    "simulated": lambda _, simulation, belt: SimulatedCamera(belt, simulation.fps),
    "folder": lambda camera, simulation, _: FolderCamera(Path(camera.source), simulation.fps),
    "video": lambda camera, _, __: video_camera(camera.source, camera.latency_ms),
    "usb": lambda camera, _, __: UsbCamera(
        camera.source,
        camera.width_px,
        camera.height_px,
        camera.pixel_format,
        latency_s=camera.latency_ms / 1000,
        most_gain_db=camera.most_gain_db,
    ),
    "genicam": lambda camera, _, __: GenicamCamera(
        camera.source,
        camera.width_px,
        camera.height_px,
        camera.pixel_format,
        trigger=camera.trigger,
        latency_s=camera.latency_ms / 1000,
        most_gain_db=camera.most_gain_db,
    ),
    "picamera2": lambda camera, _, __: PicameraCamera(camera.source, camera.width_px, camera.height_px),
}
LINES: Mapping[str, Callable[[LinesSettings, Belt], Lines]] = {
    "simulated": lambda _, belt: SimulatedLines(belt),
    "gpio": lambda lines, _: GpioLines(_wiring(lines), chip=lines.gpio_chip),
    "modbus": lambda lines, _: ModbusLines(_module(lines)),
    "none": lambda _, __: NoLines(),
}


def _wiring(lines: LinesSettings) -> Wiring:
    pins = lines.pins
    first, second, third, fourth = (pins[bit.value] for bit in SELECT_BITS)
    return Wiring(
        outputs=tuple(pins[f"OUT{number}"] for number in range(1, OUTPUT_COUNT + 1)),
        trigger=pins[Input.TRIGGER.value],
        select=(first, second, third, fourth),
        strobe=pins[Input.STROBE.value],
    )


def _module(lines: LinesSettings) -> IoModule:
    return IoModule(
        lines.modbus_host,
        lines.modbus_port,
        lines.modbus_unit,
        lines.modbus_first_coil,
        lines.modbus_first_input,
        poll_s=lines.modbus_poll_ms / 1000,
        timeout_s=lines.modbus_timeout_ms / 1000,
    )


def open_camera(camera: CameraSettings, simulation: SimulationSettings, belt: Belt | None = None) -> Camera:
    """The camera that the settings name, not open; a simulated one over that belt, or over one of its own."""
    belt = belt or Belt(PartSeries(simulation.seed, simulation.defect_pct), simulation.parts_per_minute)
    return CAMERAS[camera.kind](camera, simulation, belt)


def open_devices(
    camera_settings: CameraSettings, lines_settings: LinesSettings, simulation: SimulationSettings
) -> Devices:
    """Create the devices that the settings name, without opening them.

    A missing camera is detected when the station runs.

    Raises:
        ConfigurationError: simulated or stored pictures would drive a real machine.
    """
    belt = Belt(PartSeries(simulation.seed, simulation.defect_pct), simulation.parts_per_minute)
    camera = open_camera(camera_settings, simulation, belt)
    lines = LINES[lines_settings.kind](lines_settings, belt)
    drives_machine = lines.is_present and not lines.is_simulated
    if camera.is_simulated and drives_machine and not lines_settings.simulated_camera_allowed:
        raise ConfigurationError(
            "{camera} shows no real parts and must not drive real lines ({lines}). Set VISION_LINES=simulated, "
            "or allow it with VISION_SIMULATED_CAMERA_DRIVES_LINES=true.",
            camera=camera.title,
            lines=lines.title,
        )
    if lines_settings.kind == "gpio":
        with suppress(ImportError, OSError):  # said when the pins are opened
            import_lgpio()
    return Devices(camera, lines, _light(camera_settings, lines_settings, belt))


def _light(camera: CameraSettings, lines: LinesSettings, belt: Belt) -> Light:
    """A simulated camera has a simulated light; a real one the lamp on a GPIO pin, if the lines are GPIO."""
    if camera.kind == "simulated":
        return SimulatedLight(belt)
    return PwmLight(lines.pin_light, chip=lines.gpio_chip) if lines.kind == "gpio" else NoLight()
