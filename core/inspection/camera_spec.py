"""CameraSpec: the camera and light settings of a program. Control: what a device can do of them."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from core import fields
from core.fields import NumberField, choice, flag, number, short_text

NORMAL, HDR, HIGH_GAIN = "normal", "hdr", "high_gain"

_ALWAYS_WRITTEN = frozenset({"exposure_us", "gain_db", "test_pattern"})


@dataclass(frozen=True)
class CameraSpec:
    """The camera and light settings of a program.

    None keeps the device's own value; every value that is set is read back.

    Names and units are those of GenICam (SFNC): BalanceRatio for the white balance, TestPattern for cameras that
    generate their pictures and then show that kind of part. USB cameras set the white balance by the color temperature.
    """

    exposure_us: float | None = number(
        "Exposure",
        default=None,
        minimum=1,
        maximum=10_000_000,
        unit="µs",
        optional=True,
        help="How long each picture gathers light.",
    )
    gain_db: float | None = number(
        "Gain",
        default=None,
        minimum=0,
        maximum=48,
        step=0.1,
        unit="dB",
        optional=True,
        help="Brightens the picture, and its noise.",
    )
    brightness_mode: str = choice(
        "Brightness mode",
        default=NORMAL,
        options={NORMAL: "Normal", HDR: "HDR", HIGH_GAIN: "High gain"},
        help="HDR: three exposures fused into one picture, for parts that lie still. High gain: for little light.",
    )
    white_balance_red: float | None = number(
        "White balance red",
        default=None,
        minimum=0.1,
        maximum=8,
        step=0.01,
        unit="×",
        optional=True,
        help="Red against green. More makes the picture redder.",
    )
    white_balance_blue: float | None = number(
        "White balance blue",
        default=None,
        minimum=0.1,
        maximum=8,
        step=0.01,
        unit="×",
        optional=True,
        help="Blue against green. More makes the picture bluer.",
    )
    white_balance_k: float | None = number(
        "Color temperature",
        default=None,
        minimum=1000,
        maximum=20_000,
        step=10,
        unit="K",
        optional=True,
        help="White balance of cameras that set it by the light's color. More makes the picture redder.",
    )
    focus_pct: float | None = number(
        "Focus", default=None, minimum=0, maximum=100, step=0.5, unit="%", optional=True, help="0 is near, 100 is far."
    )
    light_pct: float | None = number(
        "Lighting", default=None, minimum=0, maximum=100, unit="%", optional=True, help="How bright the light shines."
    )
    light_strobe: bool = flag("Strobe", default=False, help="Light only while a picture is exposed.")
    test_pattern: str = short_text("Test pattern", help="Which kind of part a simulated camera shows.")

    def to_json(self) -> dict[str, Any]:
        """The JSON form that `fields.load` reads.

        Settings added after the first release are left out unless the program uses them: the content hash of older
        versions stays the same.
        """
        return fields.dump(self, {field.name for field in dataclasses.fields(self)} - _ALWAYS_WRITTEN)


@dataclass(frozen=True)
class Control:
    """A setting that a device has.

    Attributes:
        minimum, maximum, step: of a number, in the unit of its field; 0 for other kinds.
        value: the present value, read back; None when the device does not report it.
        options: the allowed values of a choice.
    """

    minimum: float = 0.0
    maximum: float = 0.0
    step: float = 0.0
    value: Any = None
    options: tuple[str, ...] = ()

    def clamped(self, value: float) -> float:
        return min(max(value, self.minimum), self.maximum)


Controls = Mapping[str, Control]
"""By field name of `CameraSpec`; a setting without an entry does not exist on the device."""


def numeric_settings() -> Mapping[str, NumberField]:
    """The settings that are numbers, by name."""
    declared = fields.fields_of(CameraSpec).items()
    return {name: field for name, field in declared if isinstance(field, NumberField)}
