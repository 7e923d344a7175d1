"""The settings of a program as libcamera controls of a Pi camera, and as what the metadata of a frame tell of them."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

from core.inspection.camera_spec import CameraSpec, Control, numeric_settings

if TYPE_CHECKING:
    from collections.abc import Mapping

AF_MANUAL = 0
"""libcamera's AfModeManual."""

SLOWEST_US = 100_000
"""Longest frame that the automatic exposure may choose."""

OVERHEAD_US = 1000
"""A frame is longer than its exposure by some rows."""

_COLORS = ("white_balance_red", "white_balance_blue")
ROW_US = 30.0
"""Exposures come in rows; how long one takes differs from module to module, this is a usual one."""

_CLOSE = {"exposure_us": (0.02, ROW_US), "gain_db": (0.02, 0.2), "focus_pct": (0.0, 1.0)}
"""Relative and absolute deviation of a frame from what was set; gain has steps."""
_CLOSE_COLOR = (0.02, 0.01)


class PicameraControls:
    """What a module has, and what a program makes of it."""

    def __init__(self, limits: Mapping[str, Any], fastest_us: int) -> None:
        """`limits`: minimum, maximum and default of libcamera's controls. `fastest_us`: shortest frame of the mode."""
        self._limits = limits
        self._fastest_us = fastest_us
        self._ranges = _ranges(limits)

    def ranges(self, values: CameraSpec) -> dict[str, Control]:
        """By field name of `CameraSpec`, with these values."""
        return {
            name: Control(least, most, step, self._within(name, getattr(values, name)))
            for name, (least, most, step) in self._ranges.items()
        }

    def wanted(self, spec: CameraSpec) -> CameraSpec:
        """What to prove of each frame: the settings of the program that the module has, within its range.

        Exposure and gain are fixed together, and so are the two colors: what the program leaves out of a pair has the
        module's default. A lens that the program leaves out stands at the module's default.
        """
        asked = {name: getattr(spec, name) for name in self._ranges}
        for pair in (("exposure_us", "gain_db"), _COLORS):
            if any(asked.get(name) is not None for name in pair):
                asked |= {name: self._default(name) for name in pair if name in asked and asked[name] is None}
        if "focus_pct" in asked and asked["focus_pct"] is None:
            asked["focus_pct"] = self._default("focus_pct")
        return self._spec_of(asked)

    def as_controls(self, wanted: CameraSpec) -> dict[str, Any]:
        """The controls that libcamera is told."""
        is_fixed = wanted.exposure_us is not None
        told: dict[str, Any] = {"AeEnable": not is_fixed, "FrameDurationLimits": (self._fastest_us, SLOWEST_US)}
        if wanted.exposure_us is not None and wanted.gain_db is not None:
            slowest_us = max(self._fastest_us, round(wanted.exposure_us) + OVERHEAD_US)
            told["FrameDurationLimits"] = (self._fastest_us, slowest_us)
            told |= {"ExposureTime": round(wanted.exposure_us), "AnalogueGain": 10 ** (wanted.gain_db / 20)}
        if _COLORS[0] in self._ranges:
            told["AwbEnable"] = wanted.white_balance_red is None
            if wanted.white_balance_red is not None:
                told["ColourGains"] = (wanted.white_balance_red, wanted.white_balance_blue)
        if wanted.focus_pct is not None:
            near, far = self._limits["LensPosition"][1], self._limits["LensPosition"][0]
            told |= {"AfMode": AF_MANUAL, "LensPosition": near + (far - near) * wanted.focus_pct / 100}
        return told

    def told_by(self, metadata: Mapping[str, Any]) -> CameraSpec:
        """The settings that a frame was exposed with; None for what it does not tell."""
        told: dict[str, float | None] = {}
        if "ExposureTime" in metadata:
            told["exposure_us"] = float(metadata["ExposureTime"])
        if metadata.get("AnalogueGain", 0) > 0:
            told["gain_db"] = 20 * math.log10(metadata["AnalogueGain"])
        if "ColourGains" in metadata:
            told |= dict(zip(_COLORS, map(float, metadata["ColourGains"]), strict=True))
        if "LensPosition" in metadata and "focus_pct" in self._ranges:
            told["focus_pct"] = self._as_pct(float(metadata["LensPosition"]))
        return self._spec_of(told)

    def proves(self, told: CameraSpec, wanted: CameraSpec) -> bool:
        """Whether a frame that tells this was exposed as wanted. One that tells nothing of a setting was not."""
        for name in self._ranges:
            asked, got = getattr(wanted, name), getattr(told, name)
            if asked is None:
                continue
            share, amount = _CLOSE.get(name, _CLOSE_COLOR)
            if got is None or abs(got - asked) > max(abs(asked) * share, amount):
                return False
        return True

    def frees(self, before: CameraSpec, wanted: CameraSpec) -> bool:
        """Whether something that was fixed is left to an automatic now."""
        return any(getattr(before, name) is not None and getattr(wanted, name) is None for name in self._ranges)

    def _default(self, name: str) -> float:
        if name == "exposure_us":
            return float(self._limits["ExposureTime"][2] or self._fastest_us)
        if name == "focus_pct":
            return self._as_pct(float(self._limits["LensPosition"][2] or self._limits["LensPosition"][0]))
        return 0.0 if name == "gain_db" else 1.0

    def _as_pct(self, dioptres: float) -> float:
        """A lens position as a setting of programs: 0 is near, 100 is far."""
        far, near = map(float, self._limits["LensPosition"][:2])
        return 100 * (near - dioptres) / (near - far)

    def _spec_of(self, values: Mapping[str, float | None]) -> CameraSpec:
        """Those values that are settings of the module, within their range."""
        within: dict[str, Any] = {name: self._within(name, values.get(name)) for name in self._ranges}
        return CameraSpec(**within)

    def _within(self, name: str, value: float | None) -> float | None:
        least, most, _ = self._ranges[name]
        return None if value is None else round(min(max(value, least), most), 6)


def _ranges(limits: Mapping[str, Any]) -> dict[str, tuple[float, float, float]]:
    """Minimum, maximum and step of each setting that the module has, as far as programs have them."""
    found: dict[str, tuple[float, float, float]] = {}
    if "ExposureTime" in limits and "AnalogueGain" in limits:
        found["exposure_us"] = (*limits["ExposureTime"][:2], ROW_US)
        least, most = (20 * math.log10(max(1.0, gain)) for gain in limits["AnalogueGain"][:2])
        found["gain_db"] = (least, most, 0.1)
    if "ColourGains" in limits:
        found |= dict.fromkeys(_COLORS, (*limits["ColourGains"][:2], 0.01))
    if "LensPosition" in limits and limits["LensPosition"][0] < limits["LensPosition"][1]:
        found["focus_pct"] = (0.0, 100.0, 0.5)
    declared = numeric_settings()
    return {
        name: (max(float(least), declared[name].minimum), min(float(most), declared[name].maximum), step)
        for name, (least, most, step) in found.items()
    }
