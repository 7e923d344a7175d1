"""The settings of a program as controls of a V4L2 device: ranges, units, the automatics, and reading back."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from core.devices.cameras import v4l2
from core.errors import ConfigurationError
from core.inspection.camera_spec import CameraSpec, Control, numeric_settings
from core.text import text

if TYPE_CHECKING:
    from collections.abc import Mapping

EXPOSURE_STEP_US = 100.0
"""Unit of V4L2_CID_EXPOSURE_ABSOLUTE."""


@dataclass(frozen=True)
class _Scale:
    """value of the program = offset + factor × value of the driver."""

    factor: float
    offset: float = 0.0


def _gain(known: v4l2.Range, most_db: float) -> _Scale:
    """Drivers do not tell the unit of the gain: it is taken as evenly from 0 dB to the gain that the site declares."""
    factor = most_db / (known.maximum - known.minimum)
    return _Scale(factor, -known.minimum * factor)


def _balance(known: v4l2.Range, _: float) -> _Scale:
    """Drivers do not tell the unit of the balance: it is taken relative to the camera's own default."""
    return _Scale(1 / known.default)


def _focus(known: v4l2.Range, _: float) -> _Scale:
    """A higher value of the driver is nearer (V4L2_CID_FOCUS_ABSOLUTE), a higher one of the program is farther."""
    factor = 100 / (known.minimum - known.maximum)
    return _Scale(factor, -known.maximum * factor)


@dataclass(frozen=True)
class _Known:
    """How V4L2 names a setting. `automatic`: the control that overrides it, and its value for "off"."""

    control: int
    scale: Callable[[v4l2.Range, float], _Scale]
    automatic: int
    off: int = 0


_KNOWN: Mapping[str, _Known] = {
    "exposure_us": _Known(
        v4l2.EXPOSURE_ABSOLUTE, lambda *_: _Scale(EXPOSURE_STEP_US), v4l2.EXPOSURE_AUTO, v4l2.EXPOSURE_MANUAL
    ),
    "gain_db": _Known(v4l2.GAIN, _gain, v4l2.AUTO_GAIN),
    "white_balance_k": _Known(v4l2.WHITE_BALANCE_TEMPERATURE, lambda *_: _Scale(1.0), v4l2.AUTO_WHITE_BALANCE),
    "white_balance_red": _Known(v4l2.RED_BALANCE, _balance, v4l2.AUTO_WHITE_BALANCE),
    "white_balance_blue": _Known(v4l2.BLUE_BALANCE, _balance, v4l2.AUTO_WHITE_BALANCE),
    "focus_pct": _Known(v4l2.FOCUS_ABSOLUTE, _focus, v4l2.FOCUS_AUTO),
}


class UsbControls:
    """The settings that an open device has. Values are always those that the driver reads back."""

    def __init__(self, device: v4l2.Device, most_gain_db: float) -> None:
        """`most_gain_db`: what the highest gain amounts to."""
        self._device = device
        self._found = {
            name: setting
            for name, known in _KNOWN.items()
            if (setting := _Setting.of(device, name, known, most_gain_db)) is not None
        }

    def ranges(self) -> dict[str, Control]:
        """By field name of `CameraSpec`."""
        return {name: setting.control(self._device) for name, setting in self._found.items()}

    def apply(self, spec: CameraSpec) -> tuple[CameraSpec, bool]:
        """Set everything, and return what the driver reads back, and whether anything has changed.

        What the program leaves to the camera gets the camera's default; that may be an automatic.

        Raises:
            ConfigurationError: the driver refuses a value, or keeps an automatic on.
            CameraNotFoundError: the camera was unplugged.
        """
        wanted: dict[int, tuple[_Setting, int]] = {}
        for name, setting in self._found.items():
            wanted |= setting.automatic_for(getattr(spec, name), wanted)
        changed = [_put(self._device, setting, control, value) for control, (setting, value) in wanted.items()]
        for name, setting in self._found.items():
            value = setting.raw_for(getattr(spec, name), wanted)
            if value is not None:
                changed.append(_put(self._device, setting, setting.known.control, value))
        read_back = {name: control.value for name, control in self.ranges().items()}
        return CameraSpec(**read_back), any(changed)


@dataclass(frozen=True)
class _Setting:
    """A setting that the device has.

    Attributes:
        allowed: the driver's values that are also values of the program.
        automatic: range of the control that overrides it; None when the device has none.
    """

    name: str
    known: _Known
    allowed: v4l2.Range
    scale: _Scale
    automatic: v4l2.Range | None

    @classmethod
    def of(cls, device: v4l2.Device, name: str, known: _Known, most_gain_db: float) -> _Setting | None:
        allowed = device.range_of(known.control)
        if allowed is None or allowed.minimum >= allowed.maximum:
            return None
        if known.scale is _balance and allowed.default <= 0:
            return None
        scale = known.scale(allowed, most_gain_db)
        field = numeric_settings()[name]
        ends = sorted((edge - scale.offset) / scale.factor for edge in (field.minimum, field.maximum))
        least = _first_step_from(allowed, ends[0])
        most = min(allowed.maximum, math.floor(ends[1] + 1e-9))
        if least >= most:
            return None
        within = v4l2.Range(least, most, allowed.step, allowed.default)
        return cls(name, known, within, scale, device.range_of(known.automatic))

    def control(self, device: v4l2.Device) -> Control:
        ends = sorted(self._value_of(raw) for raw in (self.allowed.minimum, self.allowed.maximum))
        raw = device.value_of(self.known.control)
        step = abs(self.scale.factor) * self.allowed.step
        value = None if raw is None else min(max(self._value_of(raw), ends[0]), ends[1])
        return Control(ends[0], ends[1], step, value)

    def automatic_for(
        self, value: float | None, others: Mapping[int, tuple[_Setting, int]]
    ) -> dict[int, tuple[_Setting, int]]:
        """What the automatic must be. An automatic of several settings is off as soon as one of them is set."""
        if self.automatic is None or (value is None and self.known.automatic in others):
            return {}
        return {self.known.automatic: (self, self.automatic.default if value is None else self.known.off)}

    def raw_for(self, value: float | None, automatics: Mapping[int, tuple[_Setting, int]]) -> int | None:
        """The driver's value for one of the program; None while an automatic sets it."""
        if value is not None:
            return self.allowed.nearest((value - self.scale.offset) / self.scale.factor)
        if automatics.get(self.known.automatic, (self, self.known.off))[1] != self.known.off:
            return None
        return self.allowed.nearest(self.allowed.default)

    def _value_of(self, raw: int) -> float:
        # Rounded, so that what is read back equals what was asked for in spite of binary fractions.
        return round(self.scale.offset + self.scale.factor * raw, 6)


def _first_step_from(allowed: v4l2.Range, value: float) -> int:
    steps = max(0, math.ceil((value - allowed.minimum) / allowed.step - 1e-9))
    return allowed.minimum + steps * allowed.step


def _put(device: v4l2.Device, setting: _Setting, control: int, value: int) -> bool:
    """Set a control and read it back; whether it has changed.

    Drivers accept values that they do not use: only an automatic that stays on is refused here. A number that differs
    is told to the caller of `apply`, who knows which deviation is a rounding.
    """
    before = device.value_of(control)
    if before == value:
        return False
    is_accepted = device.set(control, value)
    now = device.value_of(control)
    title = text(numeric_settings()[setting.name].title)
    if control != setting.known.control:
        if now != value and value == setting.known.off:
            raise ConfigurationError(
                "The camera does not switch off its automatic for {setting}. Leave {setting} to the camera.",
                setting=title,
            )
        if now != value:
            raise ConfigurationError(
                "The camera does not switch on its automatic for {setting}. Set {setting} in the program.",
                setting=title,
            )
    elif not is_accepted:
        raise ConfigurationError("The camera refuses the value for {setting}. Choose another one.", setting=title)
    return before != now
