"""The contract of every set of digital lines; `lines/test_lines_contract.py` tests each of them.

Levels here are electrical (high, low). `core.running.outputs` handles the function and polarity of a line.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from core.errors import GPIOError

OUTPUT_COUNT = 8
"""Number of outputs, OUT1 … OUT8."""
ALL_LOW = (False,) * OUTPUT_COUNT


class Input(Enum):
    """Input lines, driven by the machine."""

    TRIGGER = "TRIGGER"
    SELECT_0 = "SELECT_0"
    SELECT_1 = "SELECT_1"
    SELECT_2 = "SELECT_2"
    SELECT_3 = "SELECT_3"
    STROBE = "STROBE"


SELECT_BITS = (Input.SELECT_0, Input.SELECT_1, Input.SELECT_2, Input.SELECT_3)
"""The inputs that say a program's number, the lowest bit first."""


def used_inputs(select_bits: int) -> tuple[Input, ...]:
    """The inputs that a machine drives which selects programs with so many bits; 0: it selects none."""
    return (Input.TRIGGER, *SELECT_BITS[:select_bits], *((Input.STROBE,) if select_bits else ()))


@dataclass(frozen=True)
class InputEdge:
    """A change of an input at `at_ns` (monotonic), or at most `uncertain_ns` before: polled lines see it late.

    A picture that is exposed after `at_ns` is one of after the trigger; a deadline counts from the earliest moment.
    """

    line: Input
    is_rising: bool
    at_ns: int
    uncertain_ns: int = 0


@dataclass(frozen=True)
class Wiring:
    """BCM pin numbers of the lines (product default)."""

    outputs: tuple[int, ...] = (17, 18, 27, 22, 23, 24, 25, 8)
    trigger: int = 5
    select: tuple[int, int, int, int] = (6, 13, 19, 26)
    strobe: int = 16


Listener = Callable[[InputEdge], None]


class Lines(ABC):
    """Digital inputs and outputs. `write` is called by one thread only; listeners run in a thread of the driver."""

    is_present: bool = True
    """False if the station is set up without lines."""

    @property
    @abstractmethod
    def is_simulated(self) -> bool:
        """Whether no machine is connected.

        It has no default: lines must not pass as real because this was forgotten.
        """

    @property
    @abstractmethod
    def title(self) -> str:
        """Name for people."""

    @property
    def error(self) -> GPIOError | None:
        """Why open lines do not answer any more, where the driver notices that by itself; None while they do."""
        return None

    @property
    def pins(self) -> Mapping[Input | int, int]:
        """BCM number of each input, and of each output by its number; empty where lines have none."""
        return {}

    @abstractmethod
    def open(self, levels: Sequence[bool] = ALL_LOW) -> None:
        """Claim the pins. OUT1 … OUT8 start at these levels, True for high, and have no other before.

        Raises:
            GPIONotAvailableError: this computer has no such pins.
            GPIOError: a pin is in use or does not respond.
        """

    @abstractmethod
    def close(self) -> None:
        """Release the pins; never raises, may be called repeatedly. Outputs keep their level if the hardware can."""

    @abstractmethod
    def write(self, output: int, is_high: bool) -> None:
        """Set OUT`output` (1 … 8). Raises GPIOError when that fails."""

    @abstractmethod
    def read(self, line: Input) -> bool:
        """Whether an input is high now. Raises GPIOError when that fails."""

    @abstractmethod
    def listen(self, listener: Listener | None) -> None:
        """Call `listener` at every edge of every input from now on; None stops that."""
