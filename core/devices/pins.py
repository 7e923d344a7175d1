"""The pins of a Raspberry Pi, through gpiozero; imported when a device is opened, and only then."""

from __future__ import annotations

import importlib
import logging
from dataclasses import dataclass
from typing import Any

from core.errors import GPIONotAvailableError

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Pins:
    """What a device needs to claim pins: gpiozero, its door to them, and the errors that either may raise.

    `is_own`: the factory was opened for this device alone, and ends with it.
    """

    gpiozero: Any
    factory: Any
    errors: tuple[type[Exception], ...]
    is_own: bool

    def release(self, *devices: Any) -> None:
        """Let go of these pins, and of a factory of one's own; never raises."""
        for device in (*devices, *([self.factory] if self.is_own else [])):
            try:
                device.close()
            except self.errors as error:
                log.warning("A pin could not be released: %s", error)


def open_pins(factory: Any = None) -> Pins:
    """The pins behind that factory; None is the Pi's own, through lgpio.

    Raises:
        GPIONotAvailableError: this computer has none, or a library is missing.
    """
    try:
        gpiozero = importlib.import_module("gpiozero")
    except ImportError as error:
        raise GPIONotAvailableError("The pins need gpiozero, which is not installed.") from error
    errors: tuple[type[Exception], ...] = (gpiozero.GPIOZeroError, OSError)
    if factory is not None:
        return Pins(gpiozero, factory, errors, is_own=False)
    try:
        lgpio = importlib.import_module("lgpio")
        pins = importlib.import_module("gpiozero.pins.lgpio")
    except (ImportError, OSError) as error:
        raise GPIONotAvailableError() from error
    errors = (*errors, lgpio.error)
    try:
        return Pins(gpiozero, pins.LGPIOFactory(), errors, is_own=True)
    except errors as error:
        raise GPIONotAvailableError() from error
