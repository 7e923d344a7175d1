"""The times of the stages come from one clock, belong to the program that runs, and lead to proposals with figures."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from core.access.roles import SYSTEM
from core.devices.lines.lines import Input, InputEdge
from core.errors import NotReadyError
from core.inspection.program import TriggerKind, TriggerSpec
from core.inspection.result import Judgement
from core.running import cycle_times
from core.running.cycle_times import STAGES, TimingReport, report_of, stage_times
from core.running.timing_advice import FEWEST_CYCLES, Allowed
from tests.core.running.conftest import Bench, bore_program

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence


def report(bench: Bench, cycles: int) -> TimingReport:
    """Once so many cycles are over: their results are known before."""
    bench.wait_for(lambda: bench.station.timing.times.report().cycles == cycles)
    return bench.station.timing.times.report()


def test_every_stage_of_a_cycle_is_timed_in_the_order_of_their_ends(bench: Bench) -> None:
    for _ in range(3):
        bench.trigger()
    found = report(bench, 3)
    assert (found.program, found.faults, found.missed) == ("Connector 7-pin", 0, 0)
    assert [spread.stage for spread in found.stages] == [stage for stage in STAGES if stage != cycle_times.TRIGGER]
    ends = {spread.stage: spread.most_ms for spread in found.stages}
    assert 0 < ends["exposure"] <= ends["picture"] <= ends["verdict"] <= ends["cycle"] <= ends["ready"]
    for spread in found.stages:
        assert spread.count == 3
        assert spread.least_ms <= spread.p50_ms <= spread.p99_ms <= spread.p999_ms == spread.most_ms


def test_a_fault_has_no_times_and_a_missed_trigger_is_counted(bench: Bench, expect_log: Callable[[str], None]) -> None:
    expect_log("Lines")
    bench.trigger()
    report(bench, 1)
    bench.lines.fail()
    assert bench.trigger().judgement is Judgement.FAULT
    with pytest.raises(NotReadyError):
        bench.station.trigger(SYSTEM)
    found = report(bench, 2)
    assert (found.faults, found.missed) == (1, 1)
    assert {spread.count for spread in found.stages} == {1}
    bench.lines.recover()


def test_a_polled_trigger_is_counted_from_the_earliest_moment(bench: Bench) -> None:
    bench.use(bore_program("Polled", trigger=TriggerSpec(kind=TriggerKind.EXTERNAL)))
    begun_ns = cycle_times.time.monotonic_ns()
    bench.station._edge(InputEdge(Input.TRIGGER, True, begun_ns, uncertain_ns=40_000_000))
    stages = {spread.stage: spread.most_ms for spread in report(bench, 1).stages}
    assert stages["trigger"] == 40
    assert stages["exposure"] > 40
    assert stages["cycle"] > 40


def test_another_program_begins_anew(bench: Bench) -> None:
    bench.trigger()
    report(bench, 1)
    bench.use(bore_program("Other"))
    bench.trigger()
    bench.wait_for(lambda: bench.station.timing.times.report().program == "Other")
    assert bench.station.timing.times.report().cycles == 1


# --- what follows, from times of a test's own ---------------------------------------------------------------------


def told(deadline_ms: int, pulse_ms: int | None, cycles_ms: Sequence[float], **more: float) -> list[str]:
    allowed = Allowed("Lid", 1, "abc", deadline_ms, 0, pulse_ms)
    found = report_of(allowed, [{"cycle": ms, **more} for ms in cycles_ms], missed=0)
    return [str(sentence) for sentence in found.proposals]


STEADY = [*[30.0] * 998, 35.0, 40.0]


@pytest.mark.parametrize(
    ("deadline_ms", "words"),
    [
        (50, "Raise the deadline from 50 to 60 ms: results took up to 40.0 ms, and 35.0 ms in 999 of 1000 parts."),
        (100, "The deadline of 100 ms fits: results took up to 40.0 ms"),
        (2000, "The deadline can be 60 instead of 2000 ms"),
    ],
)
def test_a_deadline_is_half_as_much_again_as_the_slowest_result(deadline_ms: int, words: str) -> None:
    assert told(deadline_ms, 50, STEADY)[0].startswith(words)


def test_a_delay_is_not_part_of_the_deadline() -> None:
    allowed = Allowed("Lid", 1, "abc", deadline_ms=100, delay_ms=500, pulse_ms=50)
    (deadline, *_) = report_of(allowed, [{"cycle": 540.0}] * FEWEST_CYCLES).proposals
    assert str(deadline).startswith("The deadline of 100 ms fits: results took up to 40.0 ms")


@pytest.mark.parametrize(
    ("pulse_ms", "words"),
    [
        (50, "60 ms after the trigger. Every result was on the lines from 40.0 to 80.0 ms after it."),
        (
            8,
            "must read at the end of BUSY, not at a fixed time: results came after 30.0 to 40.0 ms and were held for 8",
        ),
        (None, "60 ms after the trigger. Results came after 30.0 to 40.0 ms."),
    ],
)
def test_a_machine_may_read_at_a_fixed_time_while_every_result_stands(pulse_ms: int | None, words: str) -> None:
    assert words in told(100, pulse_ms, STEADY)[1]


def test_what_else_costs_time_is_said_with_its_figures() -> None:
    allowed = Allowed("Lid", 1, "abc", 100, 0, 50)
    cycles = [{"cycle": 30.0, "ready": 82.04, "trigger": 6.0, "exposure": 3.0 + part % 2 * 20} for part in range(200)]
    words = "\n".join(map(str, report_of(allowed, cycles, missed=7).proposals))
    assert "Missed triggers: 7. READY came back up to 82.1 ms after a trigger" in words
    assert "Exposures began 3.0 to 23.0 ms after the trigger: at 100 mm/s, parts lie up to 2.0 mm apart" in words
    assert "noticed up to 6.0 ms late" in words


def test_few_cycles_propose_nothing_yet() -> None:
    assert told(100, 50, STEADY[:99]) == ["Proposals follow after 100 parts; 99 are measured."]
    assert report_of(None, []).proposals == ()


def test_stages_of_a_record_without_exposure_are_times_as_well() -> None:
    times = stage_times({"picture": 20.0, "inspect": 6.0, "commit": 4.0, "lines": 1.0})
    assert times == {"picture": 20, "inspect": 6, "verdict": 26, "commit": 4, "lines": 1, "cycle": 31}
