"""The pins of a Raspberry Pi, or of another computer's GPIO chip; gpiozero is imported when a device is opened."""

from __future__ import annotations

import contextlib
import importlib
import logging
import sys
import tempfile
from dataclasses import dataclass
from typing import Any

from core.errors import GPIONotAvailableError

log = logging.getLogger(__name__)

PI_CHIP = -1
"""Instead of a chip number: the chip of the Pi's header on a Pi, chip 0 on any other computer."""
_HEADER = 0xA02082
"""Revision code of a Pi 3B: its pins GPIO0 … GPIO27 represent lines 0 … 27 of a chip on a computer that is not a Pi."""


@dataclass(frozen=True)
class Pins:
    """What a device needs to claim pins: gpiozero, its pin factory, and the errors that they may raise.

    `is_own`: the factory was opened for this device alone, and is closed with it.
    """

    gpiozero: Any
    factory: Any
    errors: tuple[type[Exception], ...]
    is_own: bool

    def release(self, *devices: Any) -> None:
        """Release these pins, and the factory if it is the device's own; never raises."""
        for device in (*devices, *([self.factory] if self.is_own else [])):
            try:
                device.close()
            except self.errors as error:
                log.warning("A pin could not be released: %s", error)


def open_pins(factory: Any = None, chip: int = PI_CHIP) -> Pins:
    """The pins of that factory; None is that of /dev/gpiochip`chip`, through lgpio.

    Raises:
        GPIONotAvailableError: this computer has no such pins, or a library is missing.
    """
    try:
        gpiozero = importlib.import_module("gpiozero")
    except ImportError as error:
        raise GPIONotAvailableError("The pins need gpiozero, which is not installed.") from error
    errors: tuple[type[Exception], ...] = (gpiozero.GPIOZeroError, OSError)
    if factory is not None:
        return Pins(gpiozero, factory, errors, is_own=False)
    try:
        lgpio = import_lgpio()
        pins = importlib.import_module("gpiozero.pins.lgpio")
    except (ImportError, OSError) as error:
        raise GPIONotAvailableError() from error
    errors = (*errors, lgpio.error)
    try:
        return Pins(gpiozero, _lgpio_factory(pins, chip), errors, is_own=True)
    except errors as error:
        if chip == PI_CHIP:
            raise GPIONotAvailableError() from error
        raise GPIONotAvailableError("/dev/gpiochip{chip} cannot be opened.", chip=chip) from error


def import_lgpio() -> Any:
    """Import lgpio in a folder of its own.

    When it is imported it makes a pipe in the current folder, and an installed station may not write there. That folder
    is the process's: call this before other threads use relative paths. Raises ImportError, OSError.
    """
    loaded = sys.modules.get("lgpio")
    if loaded is not None:
        return loaded
    with tempfile.TemporaryDirectory() as folder, contextlib.chdir(folder):
        return importlib.import_module("lgpio")


def _lgpio_factory(pins: Any, chip: int) -> Any:
    """Gpiozero's factory works only on a Pi: it reads the revision of the board to find its chip and header."""
    local, pi = (importlib.import_module(f"gpiozero.pins.{name}") for name in ("local", "pi"))
    try:
        pi.PiBoardInfo.from_revision(local.get_pi_revision())
    except local.PinUnknownPi:
        header = type("ChipFactory", (pins.LGPIOFactory,), {"_get_revision": lambda _: _HEADER})
        factory = header(max(0, chip))
    else:
        factory = pins.LGPIOFactory(None if chip == PI_CHIP else chip)
    # WORKAROUND gpiozero/pins/local.py: its factories share one table of pins, and each that is closed closes them all;
    # a light that is given up would take the lines along. Who has reserved a pin stays known to all of them.
    factory.pins = {}
    return factory
