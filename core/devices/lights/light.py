"""The light on the part: none switched by the station, a simulated one, or a lamp on a PWM pin of the Pi."""

from __future__ import annotations

from abc import ABC, abstractmethod
from typing import TYPE_CHECKING, Any

from core.devices.pins import PI_CHIP, Pins, open_pins
from core.errors import GPIOError
from core.inspection.camera_spec import Control, Controls
from core.text import Text, text

if TYPE_CHECKING:
    from core.simulation.belt import Belt

LIGHT_PIN = 12
"""BCM number of the light's PWM pin (product default)."""

PWM_HZ = 1000
"""Several periods within each usual exposure: a lower frequency makes the brightness vary between pictures."""


class Light(ABC):
    """A light, used by the thread that also uses the camera; switched off when it is closed.

    A level of None leaves the light alone: the station does not switch it.
    """

    has_level: bool = False
    has_strobe: bool = False

    @property
    @abstractmethod
    def is_simulated(self) -> bool:
        """Whether there is no real lamp.

        It has no default: a light must not pass as real because this was forgotten.
        """

    def __init__(self) -> None:
        self._level_pct: float | None = None
        self._is_strobe = False

    @property
    @abstractmethod
    def title(self) -> Text:
        """What drives it, for people."""

    @property
    def controls(self) -> Controls:
        """The controls that this light has, by field name of `CameraSpec`, with the values last set."""
        found = {}
        if self.has_level:
            found["light_pct"] = Control(0, 100, 1, self._level_pct)
        if self.has_strobe:
            found["light_strobe"] = Control(0, 1, 1, self._is_strobe)
        return found

    def set(self, level_pct: float | None, *, strobe: bool) -> None:
        """Set the level to 0–100 %; with `strobe` only during exposures.

        Settings that the light does not have are ignored.

        Raises:
            GPIOError: the lamp's pin cannot be used.
        """
        level_pct = level_pct if self.has_level else None
        self._shine(level_pct)
        self._level_pct, self._is_strobe = level_pct, strobe and self.has_strobe

    @abstractmethod
    def close(self) -> None:
        """Switch off and release; never raises, may be called repeatedly. `set` switches it on again."""

    @abstractmethod
    def _shine(self, level_pct: float | None) -> None:
        """Set the brightness in %; None: leave the light alone."""


class NoLight(Light):
    """The station switches no light; the part has ambient light."""

    is_simulated = False

    @property
    def title(self) -> Text:
        return text("The station switches no light.")

    def close(self) -> None:
        """Nothing to switch off."""

    def _shine(self, level_pct: float | None) -> None:
        """Nothing to switch on."""


class SimulatedLight(Light):
    """The light over the simulated belt; 100 % is nominal, and so is None.

    The simulated camera exposes at one instant, so a strobe gives the same pictures as a steady light.
    """

    is_simulated = True
    has_level = True
    has_strobe = True

    AMBIENT = 0.02
    """Share of nominal light when the light is off."""

    def __init__(self, belt: Belt) -> None:
        super().__init__()
        self._belt = belt

    @property
    def title(self) -> Text:
        return text("Simulated light")

    def close(self) -> None:
        self._belt.shine(self.AMBIENT)

    def _shine(self, level_pct: float | None) -> None:
        share = 1.0 if level_pct is None else level_pct / 100
        self._belt.shine(self.AMBIENT + (1 - self.AMBIENT) * share)


class PwmLight(Light):
    """A lamp dimmed by a PWM pin of the Pi, through gpiozero.

    It has no strobe: the supported cameras do not signal their exposures, and software cannot time a lamp to an
    exposure of some milliseconds. A lamp that must flash is wired to the camera itself. The pin is claimed when a
    program first sets a level, and released when a program leaves the light alone.
    """

    is_simulated = False

    has_level = True

    def __init__(self, pin: int = LIGHT_PIN, pin_factory: Any = None, chip: int = PI_CHIP) -> None:
        """`pin_factory`: gpiozero's access to the pins; None is that of the GPIO chip, through lgpio."""
        super().__init__()
        self._pin = pin
        self._given_factory = pin_factory
        self._chip = chip
        self._pins: Pins | None = None
        self._lamp: Any = None

    @property
    def title(self) -> Text:
        return text("Lamp on pin {pin}", pin=self._pin)

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
