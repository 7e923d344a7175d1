"""The safe state that is driven after a station's death is the one that the station itself drives."""

from __future__ import annotations

import itertools
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from core.devices.lines.lines import ALL_LOW
from core.devices.lines.simulated import SimulatedLines
from core.errors import GPIOError
from core.inspection.program import LineFunction, OutputMap, OutputSpec
from core.running.loops import Heartbeat, Loop, LoopThreads
from core.running.outputs import Outputs
from core.running.safe_state import drive_safe, safe_levels
from core.running.timing import Timing

if TYPE_CHECKING:
    from collections.abc import Sequence

ALL = [
    OutputSpec(function, "bore" if function in (LineFunction.TOOL_OK, LineFunction.TOOL_NG) else "", is_low)
    for function, is_low in itertools.product(LineFunction, (False, True))
]


@pytest.mark.parametrize("outputs", [OutputMap(lines=tuple(ALL[at : at + 8])) for at in (0, 8, len(ALL) - 8)])
def test_both_drive_the_same_levels_whatever_an_output_means(outputs: OutputMap) -> None:
    alive, dead = SimulatedLines(), SimulatedLines()
    station = Outputs(alive, Heartbeat("cycle"), lambda _: None, lambda: False, Timing())
    with LoopThreads((Loop("outputs", station.run),)):
        station.assign(outputs)
    drive_safe(dead, outputs)
    assert dead.outputs == alive.outputs == safe_levels(outputs)


ACTIVE_LOW = OutputMap(lines=tuple(replace(output, active_low=True) for output in OutputMap().lines))


def test_no_output_is_at_another_level_than_its_safe_one() -> None:
    lines = SimulatedLines()
    drive_safe(lines, ACTIVE_LOW)
    assert [edge.output for edge in lines.edges() if edge.is_high] == [1, 2, 3, 4, 6, 7, 8]
    assert not [edge for edge in lines.edges() if not edge.is_high]


class FirstLevels(SimulatedLines):
    """Lines that keep the levels at which they were opened."""

    first: tuple[bool, ...] = ()

    def open(self, levels: Sequence[bool] = ALL_LOW) -> None:
        self.first = tuple(levels)
        super().open(levels)


def test_no_output_that_is_active_low_says_ok_while_a_station_starts() -> None:
    """From the first level on, the outputs mean what the program of the start says."""
    lines = FirstLevels()
    station = Outputs(lines, Heartbeat("cycle"), lambda _: None, lambda: False, Timing())
    station.assign(ACTIVE_LOW)
    with LoopThreads((Loop("outputs", station.run),)):
        pass
    assert lines.first == lines.outputs == safe_levels(ACTIVE_LOW)
    assert not [edge for edge in lines.edges() if not edge.is_high]


def test_lines_that_do_not_answer_are_an_error_and_released() -> None:
    lines = SimulatedLines()
    lines.fail()
    with pytest.raises(GPIOError):
        drive_safe(lines, OutputMap())
