"""The outputs thread: it goes to the safe state by itself when the cycle does not respond."""

from __future__ import annotations

import threading
import time
from typing import TYPE_CHECKING

import pytest

from core.devices.lines.simulated import SimulatedLines
from core.errors import GPIOError, VisionSystemError
from core.inspection.program import OutputMap
from core.inspection.result import InspectionRecord, Judgement
from core.running.loops import Heartbeat, Loop, LoopThreads
from core.running.outputs import Outputs
from core.running.timing import Timing
from core.running.verdict import Verdict
from tests.records import record

if TYPE_CHECKING:
    from collections.abc import Iterator

BUSY, OK, NG, READY, ERROR = range(5)


class Line:
    """Outputs on simulated lines with a cycle's heartbeat controlled by the test."""

    def __init__(self) -> None:
        self.lines = SimulatedLines()
        self.beat = Heartbeat("cycle")
        self.failures: list[VisionSystemError] = []
        self.failed = threading.Event()
        self.outputs = Outputs(self.lines, self.beat, self._fail, lambda: True, Timing())

    def _fail(self, error: VisionSystemError) -> None:
        self.failures.append(error)
        self.failed.set()

    def part(self) -> Verdict:
        """An inspection in progress with a minute left."""
        verdict = Verdict(time.monotonic_ns() + 60_000_000_000)
        self.outputs.busy(verdict)
        return verdict

    def shown(self) -> set[int]:
        """Outputs that are high once everything posted so far is carried out."""
        self.outputs.signal(self.part(), _result(Judgement.FAULT))
        return {number for number, is_high in enumerate(self.lines.outputs) if is_high}


def _result(judgement: Judgement) -> InspectionRecord:
    return record(judgement)


@pytest.fixture
def line() -> Iterator[Line]:
    made = Line()
    with LoopThreads((Loop("outputs", made.outputs.run),)):
        yield made


def test_a_station_that_has_not_started_shows_error_and_nothing_else(line: Line) -> None:
    assert line.shown() == {ERROR}


def test_a_cycle_that_misses_its_beat_makes_the_lines_safe(line: Line) -> None:
    line.outputs.assign(OutputMap())
    line.beat.beat(within_s=60)
    line.outputs.ready()
    line.part()
    line.beat.beat(within_s=0)
    assert line.failed.wait(60)
    assert line.lines.outputs[ERROR]
    assert not any(line.lines.outputs[number] for number in (BUSY, OK, NG, READY))
    assert "does not answer" in str(line.failures[0])


def test_two_results_are_never_signaled_at_once(line: Line) -> None:
    line.outputs.assign(OutputMap(pulse_ms=None))
    line.beat.beat(within_s=60)
    for judgement in (Judgement.OK, Judgement.NG, Judgement.OK):
        line.outputs.signal(line.part(), _result(judgement))
    levels = dict.fromkeys(range(8), False)
    for edge in line.lines.edges():
        levels[edge.output - 1] = edge.is_high
        assert not (levels[OK] and levels[NG])
        assert not (levels[READY] and levels[BUSY])


def test_a_verdict_that_the_lines_cannot_show_is_told_to_the_caller(line: Line, expect_log: object) -> None:
    expect_log("Lines")  # type: ignore[operator]
    line.lines.fail()
    verdict = line.part()
    line.outputs.signal(verdict, _result(Judgement.OK))
    assert isinstance(verdict.error, GPIOError)
    assert line.outputs.error is not None


def test_the_lines_are_safe_when_the_thread_has_ended() -> None:
    made = Line()
    with LoopThreads((Loop("outputs", made.outputs.run),)):
        made.beat.beat(within_s=60)
        made.outputs.ready()
    assert made.lines.outputs[ERROR]
    assert not made.lines.outputs[READY]


def test_signaling_after_the_end_does_not_block() -> None:
    made = Line()
    stop = threading.Event()
    thread = threading.Thread(target=made.outputs.run, args=(stop,))
    thread.start()
    stop.set()
    thread.join()
    verdict = Verdict(time.monotonic_ns() + 60_000_000_000)
    made.outputs.signal(verdict, _result(Judgement.OK))
    assert isinstance(verdict.error, GPIOError)


def test_a_verdict_that_comes_with_a_missed_beat_is_a_fault(line: Line) -> None:
    """Both are detected at once when a paused process continues."""
    line.outputs.assign(OutputMap())
    line.beat.beat(within_s=60)
    verdict = line.part()
    line.beat.beat(within_s=0)
    line.outputs.signal(verdict, _result(Judgement.OK))
    assert verdict.error is not None
    assert not line.lines.outputs[OK]
