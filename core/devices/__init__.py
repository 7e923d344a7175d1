"""What the station sees and switches: a camera, its light, and digital lines, real or simulated."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from core.devices.cameras.camera import Camera
from core.devices.cameras.folder import FolderCamera
from core.devices.cameras.simulated import SimulatedCamera
from core.devices.cameras.video import video_camera
from core.devices.lights.light import Light, NoLight, PwmLight, SimulatedLight
from core.devices.lines.gpio import GpioLines
from core.devices.lines.lines import Lines
from core.devices.lines.none import NoLines
from core.devices.lines.simulated import SimulatedLines
from core.errors import ConfigurationError
from core.settings import Settings
from core.simulation.belt import Belt
from core.simulation.parts import PartSeries


@dataclass(frozen=True)
class Devices:
    """The devices of a station, built but not yet open; who uses them opens and closes them."""

    camera: Camera
    lines: Lines
    light: Light = field(default_factory=NoLight)


# How each value of VISION_CAMERA and VISION_LINES is built; simulated ones share the belt.
CAMERAS: Mapping[str, Callable[[Settings, Belt], Camera]] = {
    "simulated": lambda settings, belt: SimulatedCamera(belt, settings.sim_fps),
    "folder": lambda settings, _: FolderCamera(Path(settings.camera_source), settings.sim_fps),
    "video": lambda settings, _: video_camera(settings.camera_source, settings.camera_latency_ms),
}
LINES: Mapping[str, Callable[[Settings, Belt], Lines]] = {
    "simulated": lambda _, belt: SimulatedLines(belt),
    "gpio": lambda settings, _: GpioLines(chip=settings.gpio_chip),
    "none": lambda _, __: NoLines(),
}


def open_devices(settings: Settings) -> Devices:
    """Build the devices that the settings name. Nothing is opened yet: a missing camera shows when the station runs.

    Raises ConfigurationError: drawn or stored pictures would switch a real machine.
    """
    belt = Belt(PartSeries(settings.sim_seed, settings.sim_defect_pct), settings.sim_parts_per_minute)
    camera, lines = CAMERAS[settings.camera](settings, belt), LINES[settings.lines](settings, belt)
    drives_machine = lines.is_present and not lines.is_simulated
    if camera.is_simulated and drives_machine and not settings.simulated_camera_drives_lines:
        raise ConfigurationError(
            "{camera} shows no real parts and must not drive real lines ({lines}). Set VISION_LINES=simulated, "
            "or allow it with VISION_SIMULATED_CAMERA_DRIVES_LINES=true.",
            camera=camera.title,
            lines=lines.title,
        )
    return Devices(camera, lines, _light(settings, belt))


def _light(settings: Settings, belt: Belt) -> Light:
    """A simulated camera sees by a simulated light; a real one by the lamp on the pins, where the station has pins."""
    if settings.camera == "simulated":
        return SimulatedLight(belt)
    return PwmLight(chip=settings.gpio_chip) if settings.lines == "gpio" else NoLight()
