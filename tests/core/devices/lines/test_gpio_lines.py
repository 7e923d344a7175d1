from __future__ import annotations

import sys

import pytest
from gpiozero import DigitalOutputDevice, GPIODeviceError
from gpiozero.pins.mock import MockFactory

from core.devices.lines.gpio import GpioLines
from core.devices.lines.lines import Input, Wiring
from core.errors import GPIOError, GPIONotAvailableError


def test_the_wiring_says_which_pin_is_which() -> None:
    factory = MockFactory()
    lines = GpioLines(Wiring(outputs=(2, 3, 4, 7, 8, 9, 10, 11), trigger=20), factory)
    lines.open()
    lines.write(1, True)
    factory.pin(20).drive_high()
    assert factory.pin(2).state
    assert lines.read(Input.TRIGGER)
    assert (lines.pins[1], lines.pins[8], lines.pins[Input.TRIGGER]) == (2, 11, 20)
    lines.close()


def test_a_pin_in_use_is_named_and_no_pin_stays_claimed() -> None:
    factory = MockFactory()
    taken = DigitalOutputDevice(22, pin_factory=factory)
    lines = GpioLines(pin_factory=factory)
    with pytest.raises(GPIOError, match="OUT4 cannot have pin 22"):
        lines.open()
    taken.close()
    lines.open()
    lines.write(4, True)
    lines.close()


def test_a_pin_that_fails_raises_a_gpio_error(monkeypatch: pytest.MonkeyPatch) -> None:
    factory = MockFactory()
    lines = GpioLines(pin_factory=factory)
    lines.open()
    pin = factory.pin(17)

    def fail(value: object) -> None:
        raise GPIODeviceError("gone")

    monkeypatch.setattr(pin, "_set_state", fail)
    with pytest.raises(GPIOError, match="OUT1 cannot be switched"):
        lines.write(1, True)
    monkeypatch.undo()
    lines.close()


@pytest.mark.parametrize("missing", ["gpiozero", "lgpio"])
def test_a_computer_without_the_libraries_has_no_lines(monkeypatch: pytest.MonkeyPatch, missing: str) -> None:
    monkeypatch.setitem(sys.modules, missing, None)
    lines = GpioLines()
    with pytest.raises(GPIONotAvailableError):
        lines.open()
    with pytest.raises(GPIOError, match="not open"):
        lines.write(1, True)
    lines.close()


def test_gpiozero_is_not_imported_before_the_lines_are_opened() -> None:
    import subprocess

    code = (
        "import sys, core.devices\nfrom core.devices.lines.gpio import GpioLines\nGpioLines()\n"
        "assert 'gpiozero' not in sys.modules"
    )
    subprocess.run([sys.executable, "-c", code], check=True, timeout=60)
