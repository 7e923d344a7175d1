"""From the trigger to the verdict; what can go wrong on the way is in `faults`."""

from __future__ import annotations

import threading
import time
from typing import TYPE_CHECKING

import pytest

from core.access.roles import SYSTEM, Actor, Role
from core.devices.lines.lines import Input
from core.errors import InsufficientPermissionsError, NotReadyError
from core.inspection.frame import Frame, Image
from core.inspection.program import CameraSpec, LineFunction, OutputMap, OutputSpec, Program, TriggerSpec
from core.inspection.result import Judgement
from core.inspection.tools.area import Area
from core.running.loops import LoopThreads
from core.running.state import RunState
from core.simulation.parts import master
from core.store.inspection_values import ImageState
from tests.core.running.conftest import PULSE_MS, Bench, bore_program

if TYPE_CHECKING:
    from collections.abc import Callable

BUSY, OK, NG, READY, ERROR = 1, 2, 3, 4, 5


def test_a_good_part_is_ok_and_its_record_says_how_it_came_about(bench: Bench) -> None:
    before = time.monotonic_ns()
    result = bench.trigger()
    assert result.judgement is Judgement.OK
    assert result.captured_ns is not None
    assert result.captured_ns > before, "the picture was exposed after the trigger"
    assert (result.station, result.part, result.trigger, result.version_number) == ("Station 1", 1, "software", 1)
    assert result.is_simulated
    assert result.truth is not None
    assert list(result.stages_ms) == ["picture", "inspect", "commit", "lines"]
    stored = bench.station.history.inspection(SYSTEM, result.id).result
    assert stored.to_json() == {**result.to_json(), "stages_ms": stored.to_json()["stages_ms"]}


def test_a_defect_is_ng_with_the_tool_named(open_bench: Callable[..., Bench]) -> None:
    bench = open_bench()
    bench.belt._part = bench.belt.series.part("Connector 7-pin", 0, defect="filled_hole")
    while bench.belt.part().variant % 2:  # the left bore, which the program inspects
        number = bench.belt.part().number + 1
        bench.belt._part = bench.belt.series.part("Connector 7-pin", number, defect="filled_hole")
    bench.use(bore_program())
    result = bench.trigger()
    assert result.judgement is Judgement.NG
    assert str(result.reason).startswith("bore:")
    assert bench.run.last_ng is not None
    assert bench.run.counters.ng == 1


def test_the_handshake_keeps_its_order(bench: Bench) -> None:
    bench.wait_for(lambda: bench.lines.outputs[READY - 1])
    seen = len(bench.lines.edges())
    bench.trigger()
    bench.wait_state(RunState.READY)
    bench.wait_for(lambda: bench.lines.outputs[READY - 1])
    edges = bench.lines.edges()[seen:]
    assert [(edge.output, edge.is_high) for edge in edges] == [
        (READY, False),
        (BUSY, True),
        (OK, True),
        (BUSY, False),
        (OK, False),
        (READY, True),
    ]
    assert edges[4].at_ns - edges[3].at_ns >= PULSE_MS * 1_000_000, "held for the pulse width after BUSY fell"


def test_a_level_output_stays_until_the_next_trigger(open_bench: Callable[..., Bench]) -> None:
    bench = open_bench()
    bench.use(bore_program(outputs=OutputMap(pulse_ms=None)))
    bench.trigger()
    bench.wait_state(RunState.READY)
    bench.wait_for(lambda: bench.lines.outputs[READY - 1])
    assert bench.lines.outputs[OK - 1]
    seen = len(bench.lines.edges())
    bench.trigger()
    bench.wait_state(RunState.READY)
    edges = [(edge.output, edge.is_high) for edge in bench.lines.edges()[seen:]]
    assert edges.index((OK, False)) < edges.index((BUSY, True)) < edges.index((OK, True))


def test_outputs_follow_single_tools_with_their_polarity(open_bench: Callable[..., Bench]) -> None:
    lines = list(OutputMap().lines)
    lines[5] = OutputSpec(LineFunction.TOOL_OK, "bore")
    lines[6] = OutputSpec(LineFunction.TOOL_NG, "bore", active_low=True)
    bench = open_bench()
    bench.use(bore_program(outputs=OutputMap(tuple(lines), pulse_ms=None)))
    bench.wait_for(lambda: bench.lines.outputs[5:7] == (False, True))
    bench.trigger()
    assert bench.lines.outputs[5:7] == (True, True)


def test_a_trigger_while_a_part_is_inspected_is_missed_counted_and_signaled_never_queued(
    open_bench: Callable[..., Bench],
) -> None:
    lines = (*OutputMap().lines[:5], OutputSpec(LineFunction.TRIGGER_MISSED), *OutputMap().lines[6:])
    bench = open_bench()
    bench.use(bore_program(outputs=OutputMap(lines, pulse_ms=200)))
    bench.station.trigger(SYSTEM)
    with pytest.raises(NotReadyError):
        bench.station.trigger(SYSTEM)
    bench.wait_state(RunState.READY)
    bench.wait_for(lambda: any(edge.output == 6 and edge.is_high for edge in bench.lines.edges()))
    assert bench.run.counters.missed_triggers == 1
    assert bench.run.counters.parts == 1


def test_many_triggers_at_once_start_one_cycle_each_or_are_counted(bench: Bench) -> None:
    accepted, refused = [], []

    def fire() -> None:
        for _ in range(20):
            try:
                accepted.append(bench.station.trigger_and_wait(SYSTEM).id)
            except NotReadyError as error:
                refused.append(error)

    threads = [threading.Thread(target=fire) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    counters = bench.run.counters
    assert len(accepted) + len(refused) == 80
    assert len(set(accepted)) == len(accepted) == counters.parts
    assert counters.missed_triggers == len(refused)


def test_an_edge_on_the_trigger_line_starts_a_cycle_and_bounces_do_not(open_bench: Callable[..., Bench]) -> None:
    bench = open_bench()
    bench.use(bore_program(trigger=TriggerSpec(kind="external", debounce_ms=500)))
    for _ in range(3):
        bench.lines.pulse(Input.TRIGGER)
    bench.wait_for(lambda: len(bench.results) == 1)
    bench.wait_state(RunState.READY)
    assert bench.results[0].trigger == "external"
    assert (bench.run.counters.parts, bench.run.counters.missed_triggers) == (1, 0)


def test_a_falling_edge_program_ignores_rising_ones(open_bench: Callable[..., Bench]) -> None:
    bench = open_bench()
    bench.use(bore_program(trigger=TriggerSpec(kind="external", edge="falling", debounce_ms=0)))
    bench.lines.drive(Input.TRIGGER, is_high=True)
    assert bench.run.state is RunState.READY
    bench.lines.drive(Input.TRIGGER, is_high=False)
    bench.wait_for(lambda: len(bench.results) == 1)


def test_the_internal_trigger_paces_itself_and_misses_nothing(open_bench: Callable[..., Bench]) -> None:
    bench = open_bench()
    bench.start(bore_program(trigger=TriggerSpec(kind="internal", interval_ms=1), outputs=OutputMap(pulse_ms=1)))
    bench.wait_for(lambda: bench.run.counters.parts >= 5)
    assert bench.run.counters.missed_triggers == 0


def test_the_exposure_waits_for_the_trigger_delay(open_bench: Callable[..., Bench]) -> None:
    bench = open_bench()
    bench.use(bore_program(trigger=TriggerSpec(kind="software", delay_ms=80)))
    before = time.monotonic_ns()
    result = bench.trigger()
    assert result.captured_ns is not None
    assert result.captured_ns - before >= 80_000_000


def test_a_part_that_is_not_judged_in_time_is_a_fault(open_bench: Callable[..., Bench]) -> None:
    bench = open_bench()
    bench.use(bore_program(deadline_ms=10, camera=CameraSpec(exposure_us=100_000, test_pattern="Connector 7-pin")))
    result = bench.trigger()
    assert result.judgement is Judgement.FAULT
    assert "in time" in str(result.reason)


def test_a_tool_that_breaks_is_a_fault_never_a_verdict(
    bench: Bench, monkeypatch: pytest.MonkeyPatch, expect_log: Callable[[str], None]
) -> None:
    def breaks(*_: object) -> None:
        raise ZeroDivisionError

    with monkeypatch.context() as patch:
        patch.setattr(Area, "measure", breaks)
        assert bench.trigger().judgement is Judgement.FAULT
    assert bench.trigger().judgement is Judgement.OK


def test_stop_finishes_the_part_under_way_and_leaves_the_lines_safe(bench: Bench) -> None:
    bench.station.trigger(SYSTEM)
    bench.station.stop(SYSTEM)
    assert bench.run.state is RunState.STOPPED
    assert bench.run.counters.parts == 1
    bench.wait_for(lambda: bench.lines.outputs[ERROR - 1])
    assert not any(bench.lines.outputs[line - 1] for line in (BUSY, OK, NG, READY))
    with pytest.raises(NotReadyError, match="stopped"):
        bench.station.trigger(SYSTEM)
    assert bench.run.counters.missed_triggers == 0


def test_another_program_takes_over_while_running_with_its_own_camera_settings(bench: Bench) -> None:
    bench.trigger()
    gasket = bore_program("Gasket", "Gasket", camera=CameraSpec(exposure_us=4000, test_pattern="Gasket"))
    bench.use(gasket, "Gasket")
    result = bench.trigger()
    assert result.program_name == "Gasket"
    assert result.truth is not None
    assert result.truth["kind"] == "Gasket"
    assert bench.run.counters.parts == 2, "counters count on until somebody resets them"


def test_a_record_names_the_stored_version_also_where_a_later_release_would_write_the_program_down_in_another_way(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    to_json = Program.to_json
    monkeypatch.setattr(Program, "to_json", lambda program: {**to_json(program), "since": "this release"})
    program = bench.run.program
    assert program is not None
    bench.station.active_program.activate(SYSTEM, program.id, program.version_hash)
    bench.wait_state(RunState.READY)
    result = bench.trigger()
    stored = bench.station.library.version(SYSTEM, result.program_id)
    assert stored.program.version_hash != stored.summary.version_hash
    assert result.version_hash == stored.summary.version_hash


def test_camera_settings_that_the_camera_does_not_keep_are_a_fault(open_bench: Callable[..., Bench]) -> None:
    bench = open_bench()
    program = bore_program(camera=CameraSpec(test_pattern="Teapot"))
    saved = bench.station.library.save(SYSTEM, program, _master(), reason="test")
    bench.station.active_program.activate(SYSTEM, saved.id)
    bench.station.start(SYSTEM)
    bench.wait_for(lambda: bench.run.fault is not None)
    assert bench.run.state is RunState.FAULT


def test_a_program_without_tools_cannot_be_activated_and_changes_nothing(bench: Bench) -> None:
    saved = bench.station.library.save(SYSTEM, bore_program("Empty", tools=()), _master(), reason="test")
    with pytest.raises(Exception, match="no tool"):
        bench.station.active_program.activate(SYSTEM, saved.id)
    assert bench.trigger().program_name == "Connector 7-pin"


def test_parts_are_numbered_on_after_a_restart(open_bench: Callable[..., Bench]) -> None:
    first = open_bench(running=False)
    with LoopThreads(first.station.loops()):
        first.use(bore_program())
        first.trigger()
        first.trigger()
    second = open_bench()
    second.station.start(SYSTEM)
    assert second.trigger().part == 3


def test_pictures_dropped_from_a_full_queue_are_counted_and_raise_an_alarm_and_results_stay(
    open_bench: Callable[..., Bench],
) -> None:
    bench = open_bench(running=False, image_spool=1)
    loops = tuple(loop for loop in bench.station.loops() if loop.name != "recorder")
    with LoopThreads(loops):
        bench.use(bore_program())
        results = [bench.trigger() for _ in range(3)]
        assert bench.run.counters.dropped_images == 2
        assert "IMAGES_DROPPED" in bench.alarm_codes()
    for result in results:
        assert bench.station.history.inspection(SYSTEM, result.id).result.judgement is Judgement.OK


def test_pictures_are_stored_with_the_result(bench: Bench) -> None:
    result = bench.trigger()
    history = bench.station.history
    bench.wait_for(lambda: history.inspection(SYSTEM, result.id).image_state is ImageState.STORED)
    assert history.image(SYSTEM, result.id).content_type == "image/jpeg"
    assert "lines" in history.inspection(SYSTEM, result.id).result.stages_ms


def test_grouped_durability_stores_every_verdict(open_bench: Callable[..., Bench]) -> None:
    bench = open_bench(durability="grouped")
    bench.use(bore_program(outputs=OutputMap(pulse_ms=1)))
    ids = {bench.trigger().id for _ in range(20)}
    stored = bench.station.history
    bench.wait_for(lambda: {item.id for item in stored.inspections(SYSTEM).items} == ids)


def test_a_viewer_may_read_but_not_run(bench: Bench) -> None:
    viewer = Actor("eve", Role.VIEWER)
    with pytest.raises(InsufficientPermissionsError, match="Operator"):
        bench.station.stop(viewer)
    assert bench.run.state is RunState.READY


def test_the_newest_frame_is_shared_and_cannot_be_written(bench: Bench) -> None:
    frame = bench.station.newest_frame()
    assert isinstance(frame, Frame)
    with pytest.raises(ValueError, match="read-only"):
        frame.image[0, 0] = 0


def _master() -> Image:
    return master("Connector 7-pin")
