"""Settings of the digital lines: what they are, which pins or addresses they have, and what the machine selects."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from core.fields import ChoiceField, FlagField, NumberField
from core.settings.declaring import PREFIX, ComputerField, variable

if TYPE_CHECKING:
    from collections.abc import Iterator

LINES = {
    "simulated": "recorded, and no pin is driven",
    "gpio": "the pins of a Raspberry Pi",
    "modbus": "a Modbus/TCP I/O module in the network",
    "none": "a computer without digital lines; verdicts go to the screen, the record and the network",
}

MOST_SELECT_BITS = 4
"""Inputs that a program can be selected with."""

PIN_LINES = (
    *(f"OUT{number}" for number in range(1, 9)),
    "TRIGGER",
    *(f"SELECT_{bit}" for bit in range(MOST_SELECT_BITS)),
    "STROBE",
    "LIGHT",
)

RESERVED_PINS = {
    0: "the memory of an expansion board",
    1: "the memory of an expansion board",
    2: "I²C, with a pull-up resistor on the board",
    3: "I²C, with a pull-up resistor on the board",
    14: "the serial console, which drives it while the computer starts",
    15: "the serial console",
}
"""Of the header of a Raspberry Pi: a line there would be on, or change, while nobody drives it."""

SHARED_PINS = {7: "SPI CE1", 8: "SPI CE0", 9: "SPI MISO", 10: "SPI MOSI", 11: "SPI SCLK"}
"""Of the header of a Raspberry Pi: free for lines as long as the computer does not use that bus."""


def _pin(line: str, default: int) -> Any:
    title = "BCM number of the pin that dims the light" if line == "LIGHT" else f"BCM number of the pin of {line}"
    field = NumberField(title, "Only of VISION_LINES=gpio.", minimum=0, maximum=27, integer=True)
    return variable(f"PIN_{line}", field, default=default)


@dataclass(frozen=True)
class LinesSettings:
    kind: str = variable(
        "LINES", ChoiceField("The digital lines that the machine is told by", options=LINES), default="simulated"
    )
    gpio_chip: int = variable(
        "GPIO_CHIP",
        NumberField(
            "Number of the GPIO chip that the lines are on, as in /dev/gpiochip0",
            "-1: the one behind the header of a Raspberry Pi, and 0 on any other computer, where the lines of the chip "
            "are numbered as the pins GPIO0 to GPIO27 are.",
            minimum=-1,
            maximum=255,
            integer=True,
        ),
        default=-1,
    )
    pin_out1: int = _pin("OUT1", 17)
    pin_out2: int = _pin("OUT2", 18)
    pin_out3: int = _pin("OUT3", 27)
    pin_out4: int = _pin("OUT4", 22)
    pin_out5: int = _pin("OUT5", 23)
    pin_out6: int = _pin("OUT6", 24)
    pin_out7: int = _pin("OUT7", 25)
    pin_out8: int = _pin("OUT8", 8)
    pin_trigger: int = _pin("TRIGGER", 5)
    pin_select_0: int = _pin("SELECT_0", 6)
    pin_select_1: int = _pin("SELECT_1", 13)
    pin_select_2: int = _pin("SELECT_2", 19)
    pin_select_3: int = _pin("SELECT_3", 26)
    pin_strobe: int = _pin("STROBE", 16)
    pin_light: int = _pin("LIGHT", 12)
    modbus_host: str = variable(
        "MODBUS_HOST",
        ComputerField(
            "IP address of the Modbus/TCP I/O module",
            "Next to the station, on a network of its own: a module knows no password.",
        ),
        default="",
    )
    modbus_port: int = variable(
        "MODBUS_PORT", NumberField("Port of the module", minimum=1, maximum=65_535, integer=True), default=502
    )
    modbus_unit: int = variable(
        "MODBUS_UNIT", NumberField("Unit id of the module", minimum=0, maximum=255, integer=True), default=1
    )
    modbus_first_coil: int = variable(
        "MODBUS_FIRST_COIL",
        NumberField(
            "Address of the coil that is OUT1",
            "OUT2 to OUT8 are the seven that follow. The first address of a module is 0.",
            minimum=0,
            maximum=65_528,
            integer=True,
        ),
        default=0,
    )
    modbus_first_input: int = variable(
        "MODBUS_FIRST_INPUT",
        NumberField(
            "Address of the discrete input that is TRIGGER",
            "The five that follow are the bits 0 to 3 of program select, and its strobe.",
            minimum=0,
            maximum=65_530,
            integer=True,
        ),
        default=0,
    )
    modbus_poll_ms: int = variable(
        "MODBUS_POLL_MS",
        NumberField(
            "How often the module's inputs are read",
            "A trigger is noticed late by up to this and one answer; its pulse must be longer than both together.",
            "ms",
            minimum=1,
            maximum=1000,
            integer=True,
        ),
        default=5,
    )
    modbus_timeout_ms: int = variable(
        "MODBUS_TIMEOUT_MS",
        NumberField(
            "How long the module may take for an answer",
            "Longer, and the station is in FAULT until it answers again.",
            "ms",
            minimum=10,
            maximum=500,
            integer=True,
        ),
        default=200,
    )
    select_bits: int = variable(
        "SELECT_BITS",
        NumberField(
            "How many bits the machine selects a program with",
            "0: it selects none. SELECT_0 is the lowest bit; each rising edge of STROBE asks for the program that has "
            "the number of 1 to 15 that the bits say then.",
            minimum=0,
            maximum=MOST_SELECT_BITS,
            integer=True,
        ),
        default=0,
    )
    select_stable_ms: int = variable(
        "SELECT_STABLE_MS",
        NumberField(
            "How long before and after the rising edge of STROBE the bits must not change",
            "It is the debounce time of STROBE as well. Of a module that is read in a cycle, a few cycles.",
            "ms",
            minimum=1,
            maximum=1000,
            integer=True,
        ),
        default=20,
    )
    simulated_camera_allowed: bool = variable(
        "SIMULATED_CAMERA_DRIVES_LINES",
        FlagField(
            "Whether drawn pictures, or those of a folder or a video file, may drive real lines",
            "For trying out a machine. Such a station says SIMULATION on every screen and in every record.",
        ),
        default=False,
    )

    @property
    def exist(self) -> bool:
        """Whether the station has digital lines; it may have none."""
        return self.kind != "none"

    @property
    def pins(self) -> dict[str, int]:
        """BCM number by line: OUT1 … OUT8, TRIGGER, SELECT_0 … SELECT_3, STROBE, and LIGHT."""
        return {line: getattr(self, f"pin_{line.lower()}") for line in PIN_LINES}

    def pin_problems(self) -> Iterator[str]:
        """Why these pins cannot be wired, a sentence for each reason."""
        if self.kind != "gpio":
            return
        of: dict[int, list[str]] = {}
        for line, pin in self.pins.items():
            of.setdefault(pin, []).append(f"{PREFIX}PIN_{line}")
        for pin, names in of.items():
            if len(names) > 1:
                yield f"{', '.join(names)}: pin {pin} is given more than once. Give each line a pin of its own."
            if self.gpio_chip == -1 and pin in RESERVED_PINS:
                yield (
                    f"{names[0]}: pin {pin} of a Raspberry Pi is reserved for {RESERVED_PINS[pin]}. Take another one; "
                    "of another computer, set VISION_GPIO_CHIP."
                )

    def shared_pins(self) -> Iterator[str]:
        """Lines on pins that a bus of the Pi uses where it is switched on, each with what to look at."""
        for line, pin in self.pins.items():
            if self.kind == "gpio" and self.gpio_chip == -1 and pin in SHARED_PINS:
                yield f"{line} is on pin {pin}, which is also {SHARED_PINS[pin]}: leave SPI off"
