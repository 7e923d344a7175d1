"""The contract that every set of digital lines keeps; `lines/test_lines_contract.py` holds each of them to it.

Levels here are electrical (high, low). What a line means and its polarity is the business of `core.running.outputs`.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import Enum

OUTPUT_COUNT = 8
"""OUT1 … OUT8."""


class Input(Enum):
    """Lines that the machine drives."""

    TRIGGER = "TRIGGER"
    SELECT_0 = "SELECT_0"
    SELECT_1 = "SELECT_1"
    SELECT_2 = "SELECT_2"
    SELECT_3 = "SELECT_3"
    STROBE = "STROBE"


@dataclass(frozen=True)
class InputEdge:
    """An input changed at `at_ns` (monotonic)."""

    line: Input
    is_rising: bool
    at_ns: int


@dataclass(frozen=True)
class Wiring:
    """Which BCM pins the lines are on (product default)."""

    outputs: tuple[int, ...] = (17, 18, 27, 22, 23, 24, 25, 8)
    trigger: int = 5
    select: tuple[int, int, int, int] = (6, 13, 19, 26)
    strobe: int = 16


Listener = Callable[[InputEdge], None]


class Lines(ABC):
    """Digital inputs and outputs. `write` is called by one thread only; listeners run in a thread of the driver's."""

    is_present: bool = True
    """False where the station is set up without any."""

    @property
    @abstractmethod
    def is_simulated(self) -> bool:
        """Whether no machine hears them. It has no default: what is forgotten must not pass as real."""

    @property
    @abstractmethod
    def title(self) -> str:
        """What a person would call them."""

    @property
    def pins(self) -> Mapping[Input | int, int]:
        """BCM number of each input, and of each output by its number; empty where lines have none."""
        return {}

    @abstractmethod
    def open(self) -> None:
        """Claim the pins; every output starts low.

        Raises:
            GPIONotAvailableError: this computer has none.
            GPIOError: a pin is taken or does not answer.
        """

    @abstractmethod
    def close(self) -> None:
        """Release the pins; never raises, may be called twice. Outputs keep their level where the hardware can."""

    @abstractmethod
    def write(self, output: int, is_high: bool) -> None:
        """Drive OUT`output` (1 … 8). Raises GPIOError when it cannot."""

    @abstractmethod
    def read(self, line: Input) -> bool:
        """Whether an input is high now. Raises GPIOError when it cannot."""

    @abstractmethod
    def listen(self, listener: Listener | None) -> None:
        """Call `listener` at every edge of every input from now on; None stops that."""
