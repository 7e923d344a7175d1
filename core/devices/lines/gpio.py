"""Digital lines on the header of a Raspberry Pi or on a GPIO chip, through gpiozero."""

from __future__ import annotations

import time
from functools import partial
from typing import TYPE_CHECKING, Any

from core.devices.lines.lines import (
    ALL_LOW,
    OUTPUT_COUNT,
    SELECT_BITS,
    Input,
    InputEdge,
    Lines,
    Listener,
    Wiring,
)
from core.devices.pins import PI_CHIP, Pins, open_pins
from core.errors import GPIOError

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence


class GpioLines(Lines):
    """Inputs are pulled down, so that a disconnected cable reads low.

    gpiozero is imported only when the lines are opened: most computers do not need it.
    """

    is_simulated = False

    def __init__(self, wiring: Wiring | None = None, pin_factory: Any = None, chip: int = PI_CHIP) -> None:
        """`pin_factory`: gpiozero's access to the pins; None is that of the GPIO chip, through lgpio."""
        wiring = wiring or Wiring()
        self._output_pins = wiring.outputs
        self._input_pins = {Input.TRIGGER: wiring.trigger, Input.STROBE: wiring.strobe}
        self._input_pins.update(zip(SELECT_BITS, wiring.select, strict=True))
        self._given_factory = pin_factory
        self._chip = chip
        self._pins: Pins | None = None
        self._errors: tuple[type[Exception], ...] = ()
        self._outputs: list[Any] = []
        self._inputs: dict[Input, Any] = {}
        self._listener: Listener | None = None

    @property
    def title(self) -> str:
        return "GPIO header"

    @property
    def pins(self) -> Mapping[Input | int, int]:
        found: dict[Input | int, int] = dict(enumerate(self._output_pins, start=1))
        return found | self._input_pins

    def open(self, levels: Sequence[bool] = ALL_LOW) -> None:
        if self._outputs:
            return
        self._pins = pins = open_pins(self._given_factory, self._chip)
        self._errors = pins.errors
        gpiozero, factory = pins.gpiozero, pins.factory
        try:
            for number, (pin, is_high) in enumerate(zip(self._output_pins, levels, strict=True), start=1):
                device = partial(gpiozero.DigitalOutputDevice, initial_value=is_high)
                self._outputs.append(self._claim(f"OUT{number}", pin, device, factory))
            for line, pin in self._input_pins.items():
                device = self._claim(line.value, pin, partial(gpiozero.DigitalInputDevice, pull_up=False), factory)
                self._inputs[line] = device
                device.when_activated = partial(self._tell, line, True)
                device.when_deactivated = partial(self._tell, line, False)
        except GPIOError:
            self.close()
            raise

    def close(self) -> None:
        """Release the pins. Gpiozero makes them inputs: the machine then sees the level of its pull resistors."""
        devices = [*self._inputs.values(), *self._outputs]
        self._inputs, self._outputs = {}, []
        pins, self._pins = self._pins, None
        if pins is not None:
            pins.release(*devices)

    def write(self, output: int, is_high: bool) -> None:
        if not self._outputs:
            raise GPIOError("The digital lines are not open.")
        if not 1 <= output <= OUTPUT_COUNT:
            raise GPIOError("There is no OUT{output}; there are {count}.", output=output, count=OUTPUT_COUNT)
        try:
            self._outputs[output - 1].value = is_high
        except self._errors as error:
            raise GPIOError("OUT{output} cannot be switched.", output=output) from error

    def read(self, line: Input) -> bool:
        device = self._inputs.get(line)
        if device is None:
            raise GPIOError("The digital lines are not open.")
        try:
            return bool(device.value)
        except self._errors as error:
            raise GPIOError("The input {line} cannot be read.", line=line.value) from error

    def listen(self, listener: Listener | None) -> None:
        self._listener = listener

    def _tell(self, line: Input, is_rising: bool, device: Any) -> None:
        """Called in gpiozero's thread, possibly late; the time is the kernel's, from when the edge came."""
        since_s = device.active_time if is_rising else device.inactive_time
        at_ns = time.monotonic_ns() - int(max(0.0, since_s or 0.0) * 1e9)
        listener = self._listener
        if listener is not None:
            listener(InputEdge(line, is_rising, at_ns))

    def _claim(self, name: str, pin: int, device: Any, factory: Any) -> Any:
        try:
            return device(pin, pin_factory=factory)
        except self._errors as error:
            raise GPIOError("{line} cannot have pin {pin}: it is taken or not there.", line=name, pin=pin) from error
