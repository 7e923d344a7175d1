"""The contract of `core.devices.lines.lines.Lines`, over simulated lines, mock pins and a Modbus server."""

from __future__ import annotations

import time
from abc import ABC, abstractmethod
from typing import TYPE_CHECKING

import pytest
from gpiozero.pins.mock import MockFactory

from core.devices.lines.gpio import GpioLines
from core.devices.lines.lines import OUTPUT_COUNT, Input, InputEdge, Lines, Wiring
from core.devices.lines.none import NoLines
from core.devices.lines.simulated import SimulatedLines
from core.errors import GPIOError
from tests.core.devices.lines.io_module import ModbusModule

if TYPE_CHECKING:
    from collections.abc import Iterator

PINS = {
    Input.TRIGGER: 5,
    Input.SELECT_0: 6,
    Input.SELECT_1: 13,
    Input.SELECT_2: 19,
    Input.SELECT_3: 26,
    Input.STROBE: 16,
}


class Machine(ABC):
    """The machine at the other end of the lines."""

    lines: Lines

    @abstractmethod
    def drive(self, line: Input, is_high: bool) -> None: ...

    @abstractmethod
    def sees(self, output: int) -> bool: ...

    def close(self) -> None:
        self.lines.close()


class SimulatedMachine(Machine):
    def __init__(self) -> None:
        self.lines: SimulatedLines = SimulatedLines()

    def drive(self, line: Input, is_high: bool) -> None:
        self.lines.drive(line, is_high)

    def sees(self, output: int) -> bool:
        return self.lines.outputs[output - 1]


class MockMachine(Machine):
    def __init__(self) -> None:
        self._factory = MockFactory()
        self.lines: GpioLines = GpioLines(pin_factory=self._factory)

    def drive(self, line: Input, is_high: bool) -> None:
        pin = self._factory.pin(PINS[line])
        pin.drive_high() if is_high else pin.drive_low()

    def sees(self, output: int) -> bool:
        return bool(self._factory.pin(Wiring().outputs[output - 1]).state)


class ModbusMachine(ModbusModule, Machine):
    """Driven as slowly as its inputs are polled: a pulse that is shorter than the cycle may be missed."""


@pytest.fixture(params=[SimulatedMachine, MockMachine, ModbusMachine])
def machine(request: pytest.FixtureRequest) -> Iterator[Machine]:
    machine = request.param()
    yield machine
    machine.close()


@pytest.fixture
def lines(machine: Machine) -> Lines:
    machine.lines.open()
    return machine.lines


def test_every_output_starts_low_even_when_opened_again(machine: Machine) -> None:
    machine.lines.open()
    machine.lines.write(3, True)
    machine.lines.close()
    machine.lines.open()
    assert not any(machine.sees(output) for output in range(1, OUTPUT_COUNT + 1))


def test_every_output_starts_at_the_level_that_it_is_opened_with(machine: Machine) -> None:
    levels = tuple(number in (2, 3, 8) for number in range(1, OUTPUT_COUNT + 1))
    machine.lines.open(levels)
    assert tuple(machine.sees(output) for output in range(1, OUTPUT_COUNT + 1)) == levels


def test_opening_and_closing_twice_does_no_harm(machine: Machine) -> None:
    machine.lines.close()
    machine.lines.open()
    machine.lines.write(1, True)
    machine.lines.open()
    assert machine.sees(1)
    machine.lines.close()
    machine.lines.close()


def test_each_output_drives_its_own_line_and_no_other(machine: Machine, lines: Lines) -> None:
    for output in range(1, OUTPUT_COUNT + 1):
        lines.write(output, True)
        assert [machine.sees(other) for other in range(1, OUTPUT_COUNT + 1)].count(True) == 1
        assert machine.sees(output)
        lines.write(output, False)
        assert not machine.sees(output)


@pytest.mark.parametrize("output", [0, OUTPUT_COUNT + 1, -1])
def test_an_output_number_out_of_range_is_refused(lines: Lines, output: int) -> None:
    with pytest.raises(GPIOError, match="There is no OUT"):
        lines.write(output, True)


def test_closed_lines_can_neither_be_written_nor_read(machine: Machine) -> None:
    machine.lines.open()
    machine.lines.close()
    with pytest.raises(GPIOError, match="not open"):
        machine.lines.write(1, True)
    with pytest.raises(GPIOError, match="not open"):
        machine.lines.read(Input.TRIGGER)


@pytest.mark.parametrize("line", list(Input))
def test_each_input_reads_what_the_machine_drives(machine: Machine, lines: Lines, line: Input) -> None:
    assert not lines.read(line)
    machine.drive(line, True)
    assert [other for other in Input if lines.read(other)] == [line]
    machine.drive(line, False)
    assert not lines.read(line)


def test_the_listener_hears_every_edge_of_every_input_in_order_with_its_time(machine: Machine, lines: Lines) -> None:
    heard: list[InputEdge] = []
    lines.listen(heard.append)
    before_ns = time.monotonic_ns()
    for line in Input:
        machine.drive(line, True)
        machine.drive(line, False)
    after_ns = time.monotonic_ns()
    assert [(edge.line, edge.is_rising) for edge in heard] == [
        (line, rises) for line in Input for rises in (True, False)
    ]
    times = [before_ns, *(edge.at_ns for edge in heard), after_ns]
    assert times == sorted(times)


def test_a_level_that_does_not_change_is_no_edge(machine: Machine, lines: Lines) -> None:
    heard: list[InputEdge] = []
    lines.listen(heard.append)
    machine.drive(Input.STROBE, True)
    machine.drive(Input.STROBE, True)
    assert len(heard) == 1


def test_no_edges_are_reported_after_listening_has_ended_or_the_lines_are_closed(
    machine: Machine, lines: Lines
) -> None:
    heard: list[InputEdge] = []
    lines.listen(heard.append)
    lines.listen(None)
    machine.drive(Input.TRIGGER, True)
    lines.listen(heard.append)
    lines.close()
    machine.drive(Input.TRIGGER, False)
    assert heard == []


def test_a_listener_set_before_opening_hears_edges_after_it(machine: Machine) -> None:
    heard: list[InputEdge] = []
    machine.lines.listen(heard.append)
    machine.lines.open()
    machine.drive(Input.TRIGGER, True)
    assert [edge.line for edge in heard] == [Input.TRIGGER]


def test_a_station_without_lines_does_not_count_as_simulated() -> None:
    lines = NoLines()
    assert (lines.is_present, lines.is_simulated) == (False, False)
    heard: list[InputEdge] = []
    lines.listen(heard.append)
    lines.open()
    lines.write(1, True)
    assert not any(lines.read(line) for line in Input)
    lines.close()
    assert heard == []
