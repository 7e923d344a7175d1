"""Lines that are polled, or that notice by themselves that they are lost: what the station makes of it."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import pytest

from core.devices.lines.lines import Input, InputEdge
from core.devices.lines.simulated import SimulatedLines
from core.errors import GPIOError
from core.inspection.program import OutputMap, TriggerKind, TriggerSpec
from core.inspection.result import Judgement
from core.running.state import RunState
from tests.core.devices.lines.io_module import ModbusModule
from tests.core.running.conftest import Bench, bore_program

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

S = 1_000_000_000
BUSY, OK, READY = 1, 2, 4


def test_a_deadline_counts_from_the_earliest_moment_of_the_trigger(
    bench: Bench, expect_log: Callable[[str], None]
) -> None:
    bench.use(bore_program("Polled", trigger=TriggerSpec(kind=TriggerKind.EXTERNAL), deadline_ms=60_000))
    now = time.monotonic_ns()
    bench.station._edge(InputEdge(Input.TRIGGER, True, now, uncertain_ns=1 * S))
    bench.wait_for(lambda: len(bench.results) == 1)
    assert bench.results[0].judgement is Judgement.OK
    bench.wait_state(RunState.READY)
    bench.station._edge(InputEdge(Input.TRIGGER, True, time.monotonic_ns(), uncertain_ns=61 * S))
    bench.wait_for(lambda: len(bench.results) == 2)
    assert bench.results[1].judgement is Judgement.FAULT, "it may be a minute old"


def test_lines_that_are_lost_while_nothing_is_written_are_a_fault_until_they_are_back(
    bench: Bench, monkeypatch: pytest.MonkeyPatch, expect_log: Callable[[str], None]
) -> None:
    expect_log("Lines: The module is gone")
    gone: list[GPIOError] = [GPIOError("The module is gone.")]
    opened = SimulatedLines.open

    def open_again(lines: SimulatedLines, *levels: object) -> None:
        gone.clear()
        opened(lines, *levels)  # type: ignore[arg-type]

    monkeypatch.setattr(SimulatedLines, "open", open_again)
    monkeypatch.setattr(SimulatedLines, "error", property(lambda _: gone[0] if gone else None))
    bench.wait_for(lambda: bench.run.fault is not None and "gone" in str(bench.run.fault.text))
    bench.wait_state(RunState.READY)
    assert bench.trigger().judgement is Judgement.OK


@pytest.fixture
def module() -> Iterator[ModbusModule]:
    module = ModbusModule()
    yield module
    module.close()


def test_a_part_is_judged_over_an_io_module_that_loses_its_power_and_comes_back(
    module: ModbusModule, open_bench: Callable[..., Bench], expect_log: Callable[[str], None]
) -> None:
    expect_log("Lines: Modbus I/O module")
    bench = open_bench(wired=module.lines)
    bench.use(bore_program("Wired", trigger=TriggerSpec(kind=TriggerKind.EXTERNAL), outputs=OutputMap(pulse_ms=None)))

    def part(number: int) -> None:
        bench.wait_for(lambda: module.sees(READY))
        module.drive(Input.TRIGGER, True)
        bench.wait_for(lambda: len(bench.results) == number)
        assert bench.results[-1].judgement is Judgement.OK
        bench.wait_for(lambda: module.sees(OK) and module.sees(READY) and not module.sees(BUSY))
        module.drive(Input.TRIGGER, False)

    part(1)
    module.off()
    bench.wait_for(lambda: bench.run.fault is not None and "does not answer" in str(bench.run.fault.text))
    module.on()
    bench.wait_state(RunState.READY)
    assert not module.sees(OK), "no result of before"
    part(2)
