from __future__ import annotations

import threading
import time

import pytest

from core.devices.lines.lines import Input, InputEdge
from core.devices.lines.simulated import EDGES_KEPT, SimulatedLines
from core.errors import ConfigurationError, GPIOError
from core.simulation.belt import Belt
from core.simulation.parts import KINDS, PartSeries

FAST = 6000.0


def belt_threads() -> list[threading.Thread]:
    return [thread for thread in threading.enumerate() if thread.name == "simulated-belt"]


def test_parts_come_one_by_one_none_left_out() -> None:
    belt = Belt(PartSeries(3), parts_per_minute=0)
    numbers = [belt.part().number] + [belt.advance().number for _ in range(5)]
    assert numbers == [0, 1, 2, 3, 4, 5]
    assert belt.part() == PartSeries(3).part(next(iter(KINDS)), 5)


def test_another_kind_changes_the_part_under_the_camera_but_not_its_number() -> None:
    belt = Belt(parts_per_minute=0)
    belt.advance()
    belt.bring("Label plate")
    assert (belt.part().kind, belt.part().number) == ("Label plate", 1)


def test_an_unknown_kind_leaves_the_belt_as_it_is() -> None:
    belt = Belt(parts_per_minute=0)
    with pytest.raises(ConfigurationError, match="Bolt"):
        belt.bring("Bolt")
    assert belt.part().kind == next(iter(KINDS))


def test_the_photoelectric_sensor_tells_when_the_part_is_there_already() -> None:
    belt, told = Belt(parts_per_minute=0), []
    belt.connect(lambda is_interrupted: told.append((is_interrupted, belt.part().number)))
    belt.advance()
    assert told == [(True, 1), (False, 1)]


def test_the_belt_runs_until_the_last_user_switches_it_off_and_can_run_again() -> None:
    belt, camera, lines = Belt(parts_per_minute=FAST), object(), object()
    for _ in range(2):
        arrived = threading.Event()
        belt.connect(lambda _, arrived=arrived: arrived.set())
        belt.start(camera)
        belt.start(lines)
        belt.start(lines)
        assert len(belt_threads()) == 1
        belt.stop(camera)
        assert arrived.wait(60)
        assert len(belt_threads()) == 1
        belt.stop(lines)
        belt.stop(lines)
        assert belt_threads() == []


def test_switching_off_does_not_wait_for_the_next_part() -> None:
    belt, user = Belt(parts_per_minute=1), object()
    belt.start(user)
    belt.stop(user)
    assert belt_threads() == []


def test_each_part_of_a_running_belt_gives_one_trigger_and_it_is_there_by_then() -> None:
    belt = Belt(parts_per_minute=FAST)
    lines = SimulatedLines(belt)
    seen: list[tuple[InputEdge, int]] = []
    enough = threading.Event()

    def listen(edge: InputEdge) -> None:
        seen.append((edge, belt.part().number))
        if len(seen) >= 12:
            enough.set()

    lines.listen(listen)
    lines.open()
    assert enough.wait(60)
    lines.close()
    rising = [number for edge, number in seen if edge.is_rising]
    assert rising == list(range(1, len(rising) + 1))
    assert [edge.is_rising for edge, _ in seen[:12]] == [True, False] * 6
    assert {edge.line for edge, _ in seen} == {Input.TRIGGER}


def test_the_lines_keep_every_edge_of_an_output_with_its_time_and_no_write_that_changes_nothing() -> None:
    lines = SimulatedLines()
    lines.open()
    before_ns = time.monotonic_ns()
    for output, level in ((1, True), (2, True), (1, True), (1, False), (2, True)):
        lines.write(output, level)
    edges = lines.edges()
    assert [(edge.output, edge.is_high) for edge in edges] == [(1, True), (2, True), (1, False)]
    times = [before_ns, *(edge.at_ns for edge in edges), time.monotonic_ns()]
    assert times == sorted(times)
    lines.close()


def test_the_lines_remember_only_so_many_edges() -> None:
    lines = SimulatedLines()
    lines.open()
    for count in range(EDGES_KEPT + 10):
        lines.write(1, count % 2 == 0)
    assert len(lines.edges()) == EDGES_KEPT
    lines.close()


def test_failed_lines_refuse_all_calls_report_no_edges_and_keep_their_levels() -> None:
    lines = SimulatedLines()
    heard: list[InputEdge] = []
    lines.listen(heard.append)
    lines.open()
    lines.write(2, True)
    lines.fail()
    with pytest.raises(GPIOError, match="do not answer"):
        lines.write(2, False)
    with pytest.raises(GPIOError, match="do not answer"):
        lines.read(Input.TRIGGER)
    lines.pulse(Input.TRIGGER)
    assert heard == []
    assert lines.outputs[1] is True
    lines.close()
    with pytest.raises(GPIOError, match="do not answer"):
        lines.open()
    lines.recover()
    lines.open()
    lines.write(1, True)
    lines.pulse(Input.TRIGGER)
    assert [edge.is_rising for edge in heard] == [True, False]
    lines.close()


def test_a_listener_may_write_to_the_lines() -> None:
    lines = SimulatedLines()
    lines.open()
    lines.listen(lambda edge: lines.write(1, edge.is_rising))
    lines.pulse(Input.TRIGGER)
    assert [edge.is_high for edge in lines.edges()] == [True, False]
    lines.close()
