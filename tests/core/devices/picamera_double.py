"""Test double of picamera2, at the border to the library: requests with metadata, modes of the sensor, controls.

It has the habits of the real one: new controls are in force some frames later, "RGB888" is BGR in memory, rows are
padded, the time of a frame is that of its readout. The product never uses it.
"""

from __future__ import annotations

import itertools
import time
from dataclasses import dataclass, field
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

import numpy as np

from core.devices.cameras import picamera, picamera_library

if TYPE_CHECKING:
    import pytest

FPS = 100.0
LAG = 2
"""Frames that are still exposed with the old controls."""

BLUE, GREEN, RED = 30, 90, 150
"""Of every picture, at the usual exposure."""

CONTROLS: dict[str, Any] = {
    "ExposureTime": (10, 1_000_000, 5000),
    "AnalogueGain": (1.0, 16.0, 1.0),
    "ColourGains": (0.0, 32.0, None),
    "LensPosition": (0.0, 10.0, 1.0),
    "FrameDurationLimits": (10_000, 1_000_000, None),
}
MODES: tuple[dict[str, Any], ...] = (
    {"format": "YUYV"},
    {"size": (128, 96), "bit_depth": 10, "fps": FPS, "crop_limits": (0, 0, 256, 192)},
    {"size": (256, 192), "bit_depth": 12, "fps": FPS / 5, "crop_limits": (0, 0, 256, 192)},
    {"size": (64, 48), "bit_depth": 10, "fps": 4 * FPS, "crop_limits": (64, 48, 128, 96)},
)
_SEEDS = itertools.count()


@dataclass
class PiDouble:
    """The connector of a Pi, with the modules on it; stands in the place of the class Picamera2."""

    models: list[str] = field(default_factory=list)
    controls: dict[str, Any] = field(default_factory=lambda: dict(CONTROLS))
    is_busy: bool = False
    is_silent: bool = False
    is_stubborn: bool = False
    is_short: bool = False
    has_times: bool = True
    configured: dict[str, Any] = field(default_factory=dict)
    told: dict[str, Any] = field(default_factory=dict)

    def global_camera_info(self) -> list[dict[str, Any]]:
        modules = [
            {"Id": f"/base/soc/i2c0mux/i2c@1/{model}@{number}", "Model": model, "Num": number}
            for number, model in enumerate(self.models)
        ]
        return [*modules, {"Id": "/base/soc/usb@7e980000-1:1.0-046d:0825", "Model": "Webcam", "Num": len(modules)}]

    def __call__(self, number: int) -> CameraDouble:
        if self.is_busy or number >= len(self.models):
            raise RuntimeError("Failed to acquire camera: Device or resource busy")
        return CameraDouble(self)


class CameraDouble:
    """A Picamera2 object."""

    def __init__(self, pi: PiDouble) -> None:
        self._pi = pi
        self.sensor_modes = list(MODES)
        self.camera_controls = pi.controls
        self._is_started = False
        self._shown = [self._settings() for _ in range(LAG + 1)]
        self._next_s = 0.0

    def create_video_configuration(self, **asked: Any) -> dict[str, Any]:
        return asked

    def configure(self, asked: dict[str, Any]) -> None:
        assert asked["main"]["format"] == "RGB888"
        assert asked["queue"] is False
        self._pi.configured = asked

    def set_controls(self, controls: dict[str, Any]) -> None:
        if not self._pi.is_stubborn:
            self._pi.told |= controls

    def start(self) -> None:
        self._is_started = True

    def stop(self) -> None:
        self._is_started = False

    def close(self) -> None:
        self._is_started = False

    def _settings(self) -> dict[str, Any]:
        told = self._pi.told
        fixed = not told.get("AeEnable", True)
        metadata = {
            "ExposureTime": told["ExposureTime"] if fixed else 5000,
            "AnalogueGain": told["AnalogueGain"] if fixed else 1.0,
            "ColourGains": (1.5, 1.25) if told.get("AwbEnable", True) else told["ColourGains"],
        }
        if "LensPosition" in self._pi.controls:
            metadata["LensPosition"] = told.get("LensPosition", 1.0)
        return metadata

    def capture_request(self, *, wait: bool) -> Any:
        assert not wait
        assert self._is_started
        self._next_s = max(self._next_s + 1 / FPS, time.monotonic())
        return SimpleNamespace(get_result=self._result)

    def _result(self, timeout: float) -> Any:
        wait_s = self._next_s - time.monotonic()
        if self._pi.is_silent or timeout < wait_s:
            time.sleep(min(timeout, 0.01))
            raise TimeoutError
        time.sleep(max(0.0, wait_s))
        self._shown.append(self._settings())
        metadata = self._shown[-1 - LAG] | {"FrameDuration": round(1e6 / FPS)}
        if self._pi.has_times:
            metadata["SensorTimestamp"] = time.clock_gettime_ns(time.CLOCK_BOOTTIME)
        return SimpleNamespace(
            get_metadata=lambda: metadata, make_array=lambda _: self._picture(metadata), release=lambda: None
        )

    def _picture(self, metadata: dict[str, Any]) -> Any:
        width, height = self._pi.configured["main"]["size"]
        light = metadata["ExposureTime"] / 5000
        padded = np.zeros((height, width + 16, 3), np.uint8)
        noise = np.random.default_rng(next(_SEEDS)).integers(-4, 5, padded.shape)
        padded[:] = np.clip(noise + np.array([BLUE, GREEN, RED]) * light, 0, 255)
        return padded[: height - 2 * self._pi.is_short, :width]


def pi_in(monkeypatch: pytest.MonkeyPatch) -> PiDouble:
    """A Pi without a camera module, in the place of this computer."""
    pi = PiDouble()
    monkeypatch.setattr(picamera_library, "load", lambda: pi)
    monkeypatch.setattr(picamera, "load", lambda: pi)
    return pi
