"""The safe state that is driven after a station's death is the one that the station itself drives."""

from __future__ import annotations

import itertools
from dataclasses import replace

import pytest

from core.devices.lines.simulated import SimulatedLines
from core.errors import GPIOError
from core.inspection.program import LineFunction, OutputMap, OutputSpec
from core.running.loops import Heartbeat, Loop, LoopThreads
from core.running.outputs import Outputs
from core.running.safe_state import drive_safe, safe_levels
from core.running.timing import Timing

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


def test_error_is_on_before_any_other_output_is_touched() -> None:
    lines = SimulatedLines()
    always_on = replace(OutputMap().lines[0], function=LineFunction.ON)
    drive_safe(lines, OutputMap(lines=(always_on, *OutputMap().lines[1:])))
    assert [edge.output for edge in lines.edges()] == [5, 1]


def test_lines_that_do_not_answer_are_an_error_and_released() -> None:
    lines = SimulatedLines()
    lines.fail()
    with pytest.raises(GPIOError):
        drive_safe(lines, OutputMap())
