"""The light over the part: none that the station switches, a simulated one, or a lamp on a PWM pin of the Pi."""

from __future__ import annotations

from abc import ABC, abstractmethod
from typing import TYPE_CHECKING, Any

from core.devices.pins import PI_CHIP, Pins, open_pins
from core.errors import GPIOError
from core.inspection.camera_spec import Control, Controls

if TYPE_CHECKING:
    from core.simulation.belt import Belt

LIGHT_PIN = 12
"""BCM number of the light's PWM pin (product default)."""

PWM_HZ = 1000
"""Some periods in each usual exposure: a lamp that flickers slower makes pictures of uneven brightness."""


class Light(ABC):
    """A light, owned by the one thread that also owns the camera; switched off when it is closed.

    None as level leaves the light to itself: the station does not switch it.
    """

    has_level: bool = False
    has_strobe: bool = False

    @property
    @abstractmethod
    def is_simulated(self) -> bool:
        """Whether nothing shines. It has no default: what is forgotten must not pass as real."""

    def __init__(self) -> None:
        self._level_pct: float | None = None
        self._is_strobe = False

    @property
    @abstractmethod
    def title(self) -> str:
        """What a person would call it."""

    @property
    def controls(self) -> Controls:
        """What this light really has, by the names of the fields of `CameraSpec`, with the values as set last."""
        found = {}
        if self.has_level:
            found["light_pct"] = Control(0, 100, 1, self._level_pct)
        if self.has_strobe:
            found["light_strobe"] = Control(0, 1, 1, self._is_strobe)
        return found

    def set(self, level_pct: float | None, *, strobe: bool) -> None:
        """Shine at 0–100 %; with `strobe` only during exposures. What the light does not have is left out.

        Raises:
            GPIOError: the lamp's pin cannot be used.
        """
        level_pct = level_pct if self.has_level else None
        self._shine(level_pct)
        self._level_pct, self._is_strobe = level_pct, strobe and self.has_strobe

    @abstractmethod
    def close(self) -> None:
        """Off, and let go; never raises, may be called twice. `set` switches it on again."""

    @abstractmethod
    def _shine(self, level_pct: float | None) -> None:
        """Shine so bright; None: as the light does by itself."""


class NoLight(Light):
    """The station switches no light; the part is lit by whatever is there."""

    is_simulated = False

    @property
    def title(self) -> str:
        return "No light"

    def close(self) -> None:
        """There is nothing to switch off."""

    def _shine(self, level_pct: float | None) -> None:
        """There is nothing to switch on."""


class SimulatedLight(Light):
    """The light over the simulated belt; 100 % is nominal, and so is a light that is left to itself.

    The simulated camera exposes everything at one instant, so a strobe lights every picture as a steady light does.
    """

    is_simulated = True
    has_level = True
    has_strobe = True

    AMBIENT = 0.02
    """What is left of nominal when the light is off."""

    def __init__(self, belt: Belt) -> None:
        super().__init__()
        self._belt = belt

    @property
    def title(self) -> str:
        return "Simulated light"

    def close(self) -> None:
        self._belt.shine(self.AMBIENT)

    def _shine(self, level_pct: float | None) -> None:
        share = 1.0 if level_pct is None else level_pct / 100
        self._belt.shine(self.AMBIENT + (1 - self.AMBIENT) * share)


class PwmLight(Light):
    """A lamp whose driver is dimmed by a PWM pin of the Pi, through gpiozero.

    It has no strobe: the cameras that the station knows give no signal when they expose, and a lamp that is switched
    from software cannot meet an exposure of some milliseconds. A lamp that must flash is wired to the camera itself.

    The pin is claimed when a program sets a level for the first time, and let go when one leaves it to itself.
    """

    is_simulated = False

    has_level = True

    def __init__(self, pin: int = LIGHT_PIN, pin_factory: Any = None, chip: int = PI_CHIP) -> None:
        """`pin_factory`: gpiozero's door to the pins; None is that of the GPIO chip, through lgpio."""
        super().__init__()
        self._pin = pin
        self._given_factory = pin_factory
        self._chip = chip
        self._pins: Pins | None = None
        self._lamp: Any = None

    @property
    def title(self) -> str:
        return f"Light on pin {self._pin}"

    def close(self) -> None:
        lamp, self._lamp = self._lamp, None
        pins, self._pins = self._pins, None
        if pins is not None:
            pins.release(*([lamp] if lamp is not None else []))

    def _shine(self, level_pct: float | None) -> None:
        if level_pct is None:
            self.close()
            return
        pins = self._pins = self._pins or open_pins(self._given_factory, self._chip)
        try:
            if self._lamp is None:
                self._lamp = pins.gpiozero.PWMOutputDevice(self._pin, frequency=PWM_HZ, pin_factory=pins.factory)
            self._lamp.value = level_pct / 100
        except pins.errors as error:
            self.close()
            raise GPIOError(
                "The light cannot have pin {pin}: it is taken, or cannot be dimmed.", pin=self._pin
            ) from error
