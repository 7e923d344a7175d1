from __future__ import annotations

import dataclasses
import threading
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from core.errors import CameraError, CameraTimeoutError, InspectionError, NotReadyError
from core.inspection.result import InspectionRecord, Judgement
from core.running.state import RECENT, Counters, Maintenance, ProgramRef, RunControl, RunSnapshot, RunState
from core.text import text
from tests.records import record

if TYPE_CHECKING:
    from collections.abc import Callable

CAP = ProgramRef(1, "cap", "0" * 64, 3)
STOPPED, READY, INSPECTING, HELD, CHALLENGE, FAULT, MAINTENANCE, SELECTING = RunState

ALLOWED = {
    (STOPPED, READY),
    (STOPPED, HELD),
    (STOPPED, CHALLENGE),
    (STOPPED, FAULT),
    (READY, INSPECTING),
    (READY, HELD),
    (READY, CHALLENGE),
    (READY, STOPPED),
    (READY, FAULT),
    (INSPECTING, READY),
    (INSPECTING, HELD),
    (INSPECTING, CHALLENGE),
    (INSPECTING, STOPPED),
    (INSPECTING, FAULT),
    (HELD, READY),
    (HELD, CHALLENGE),
    (HELD, STOPPED),
    (HELD, FAULT),
    (CHALLENGE, READY),
    (CHALLENGE, INSPECTING),
    (CHALLENGE, STOPPED),
    (CHALLENGE, FAULT),
    (FAULT, READY),
    (FAULT, HELD),
    (FAULT, CHALLENGE),
    (FAULT, STOPPED),
    (FAULT, FAULT),
    (STOPPED, SELECTING),
    (READY, SELECTING),
    (HELD, SELECTING),
    (CHALLENGE, SELECTING),
    (FAULT, SELECTING),
    (SELECTING, READY),
    (SELECTING, HELD),
    (SELECTING, CHALLENGE),
    (SELECTING, STOPPED),
    (SELECTING, FAULT),
}

WAYS = {
    STOPPED: (),
    READY: (READY,),
    INSPECTING: (READY, INSPECTING),
    HELD: (HELD,),
    CHALLENGE: (CHALLENGE,),
    FAULT: (READY, FAULT),
    SELECTING: (READY, SELECTING),
}


def control_in(state: RunState, changed: Callable[[], None] = lambda: None) -> RunControl:
    control = RunControl(changed)
    if state is MAINTENANCE:
        control.maintain(Maintenance("new lens", "emil", datetime.now(UTC)))
        return control
    for step in WAYS[state]:
        assert control.to(step)
    return control


def result(judgement: Judgement, number: int = 0) -> InspectionRecord:
    return record(judgement, id=str(number), part=0)


@pytest.mark.parametrize("old", RunState)
@pytest.mark.parametrize("new", RunState)
def test_only_the_transitions_of_the_diagram_happen(old: RunState, new: RunState) -> None:
    control = control_in(old)
    before = control.snapshot
    if (old, new) in ALLOWED:
        assert control.to(new)
        assert control.snapshot.state is new
    else:
        assert not control.to(new)
        assert control.snapshot is before


@pytest.mark.parametrize("old", RunState)
def test_a_transition_from_another_state_than_expected_does_not_happen(old: RunState) -> None:
    control = control_in(old)
    assert control.to(INSPECTING, only_from=READY) is (old is READY)
    assert control.snapshot.state is (INSPECTING if old is READY else old)


def test_a_change_is_announced_after_it_and_a_refusal_is_not() -> None:
    seen: list[RunState] = []
    control = RunControl(lambda: seen.append(control.snapshot.state))
    control.to(READY)
    control.to(READY)
    control.to(INSPECTING)
    assert seen == [READY, INSPECTING]


def test_maintenance_begins_and_ends_in_a_stop_and_no_failure_ends_it() -> None:
    control = control_in(MAINTENANCE)
    control.failed(CameraTimeoutError(), recovers=True)
    assert (control.snapshot.state, control.snapshot.fault) == (MAINTENANCE, None)
    control.end_maintenance()
    assert (control.snapshot.state, control.snapshot.maintenance) == (STOPPED, None)
    for state in (READY, INSPECTING, HELD, FAULT):
        running = control_in(state)
        running.end_maintenance()
        with pytest.raises(NotReadyError, match="Stop the inspection first"):
            running.maintain(Maintenance("new lens", "emil", datetime.now(UTC)))
        assert running.snapshot.state is state


def test_a_snapshot_cannot_be_changed_and_does_not_change() -> None:
    control = control_in(READY)
    held = control.snapshot
    control.judged(result(Judgement.OK), None)
    control.to(STOPPED)
    assert (held.state, held.counters.parts, held.recent) == (READY, 0, ())
    for name in ("state", "counters", "fault"):
        with pytest.raises(dataclasses.FrozenInstanceError):
            setattr(held, name, None)
    with pytest.raises(dataclasses.FrozenInstanceError):
        held.counters.ok = 5  # type: ignore[misc]


@pytest.mark.parametrize("old", [READY, HELD, CHALLENGE, FAULT, STOPPED])
def test_until_the_machine_has_its_program_nothing_is_ready(old: RunState) -> None:
    control = control_in(old)
    if old is FAULT:
        control.failed(CameraError(), recovers=True)
    assert control.select()
    assert control.snapshot.state is (STOPPED if old is STOPPED else SELECTING)
    control.to(STOPPED)
    control.activated(CAP)
    assert not control.go_on(only_from=STOPPED)
    assert control.snapshot.state is SELECTING
    assert control.end_select()
    assert control.snapshot.state is READY


@pytest.mark.parametrize("old", [INSPECTING, MAINTENANCE])
def test_the_machine_gets_no_program_while_a_part_is_in_hand_or_in_maintenance(old: RunState) -> None:
    control = control_in(old)
    before = control.snapshot
    assert not control.select()
    assert control.snapshot is before


def test_the_machine_ends_no_fault_that_somebody_must_reset_but_its_own() -> None:
    control = control_in(READY)
    control.failed(InspectionError(), recovers=False)
    assert not control.select()
    control.refuse(text("No."))
    assert control.snapshot.fault is not None
    assert control.snapshot.fault.code == "INSPECTION_ERROR"
    control.pardon()
    assert not control.go_on(only_from=FAULT)
    fault = control.snapshot.fault
    assert fault is not None
    assert (fault.code, fault.needs_reset) == ("PROGRAM_SELECT", True), "still: only that of the crash was reset"
    assert control.select()


def test_the_end_of_a_fault_does_not_end_the_crash_that_came_meanwhile() -> None:
    control = control_in(READY)
    control.failed(CameraTimeoutError(), recovers=True)
    seen = control.snapshot.fault
    control.failed(InspectionError("The outputs part of the station crashed."), recovers=False)
    assert not control.go_on(only_from=FAULT, ended=seen)
    assert control.snapshot.state is FAULT
    assert control.go_on(only_from=FAULT), "a person resets whatever stands"


def test_a_hold_stands_whatever_program_the_machine_selects() -> None:
    control = control_in(READY)
    control.hold(text("three NG"))
    control.select()
    control.to(STOPPED)
    control.activated(CAP)
    control.go_on(only_from=STOPPED)
    assert not control.end_select()
    assert control.snapshot.state is HELD


def test_a_program_is_activated_only_while_stopped() -> None:
    for state in (READY, INSPECTING, FAULT, MAINTENANCE):
        control = control_in(state)
        with pytest.raises(NotReadyError, match="Stop the inspection first"):
            control.activated(CAP)
        assert control.snapshot.program is None


def test_an_activated_program_has_no_result_of_the_last_one_but_the_station_has_and_counts_on() -> None:
    control = control_in(READY)
    ng, ok = result(Judgement.NG, 1), result(Judgement.OK, 2)
    control.judged(ng, None)
    control.missed_trigger()
    control.to(STOPPED)
    control.activated(CAP)
    counters = Counters(parts=1, ng=1, last_part=ng.part, missed_triggers=1)
    assert control.snapshot == RunSnapshot(program=CAP, counters=counters, earlier=(ng,), last_ng=ng)
    control.judged(ok, None)
    run = control.snapshot
    assert (run.recent, run.newest, run.last, run.last_ng) == ((ok,), (ng, ok), ok, ng)


def test_the_newest_parts_are_the_same_number_over_any_change_of_program() -> None:
    control = control_in(STOPPED)
    for number in range(RECENT + 5):
        control.activated(dataclasses.replace(CAP, id=number % 2))
        control.judged(result(Judgement.OK, number), None)
    assert [part.id for part in control.snapshot.newest] == [str(number) for number in range(5, RECENT + 5)]


def test_activating_the_active_version_again_changes_nothing() -> None:
    control = control_in(STOPPED)
    control.activated(CAP)
    control.to(READY)
    control.judged(result(Judgement.NG), None)
    control.to(STOPPED)
    before = control.snapshot
    control.activated(CAP)
    assert control.snapshot == before


def test_a_reset_keeps_what_was_counted_meanwhile() -> None:
    control = control_in(READY)
    control.judged(result(Judgement.NG), None)
    seen = control.snapshot.counters
    control.judged(result(Judgement.OK), None)
    control.reset_counters(seen, datetime(2030, 1, 1, tzinfo=UTC))
    counters = control.snapshot.counters
    assert (counters.parts, counters.ok, counters.ng) == (1, 1, 0)
    assert counters.since == datetime(2030, 1, 1, tzinfo=UTC)


def test_a_fault_says_why_and_since_when() -> None:
    control = control_in(INSPECTING)
    control.failed(CameraError(), recovers=True)
    fault = control.snapshot.fault
    assert control.snapshot.state is FAULT
    assert fault is not None
    assert (fault.code, str(fault.text), fault.recovers) == ("CAMERA_ERROR", "The camera does not work.", True)


def test_a_repeated_fault_keeps_its_time_and_another_one_has_its_own() -> None:
    control = control_in(READY)
    control.failed(CameraError(), recovers=True)
    first = control.snapshot.fault
    control.failed(CameraError("The cable is loose."), recovers=True)
    second = control.snapshot.fault
    control.failed(CameraTimeoutError(), recovers=True)
    third = control.snapshot.fault
    assert first is not None
    assert second is not None
    assert third is not None
    assert second.since == first.since
    assert str(second.text) == "The cable is loose."
    assert third.since >= first.since
    assert third.code == "CAMERA_TIMEOUT"


def test_a_stopped_station_has_no_fault() -> None:
    control = control_in(STOPPED)
    control.failed(CameraError(), recovers=True)
    assert control.snapshot == RunSnapshot()


@pytest.mark.parametrize("state", [READY, STOPPED])
def test_leaving_the_state_fault_clears_the_fault(state: RunState) -> None:
    control = control_in(READY)
    control.failed(CameraError(), recovers=False)
    assert control.to(state)
    assert control.snapshot.fault is None


def test_a_fault_takes_no_trigger() -> None:
    control = control_in(FAULT)
    assert not control.to(INSPECTING, only_from=READY)
    assert not control.to(INSPECTING)


def test_every_part_is_counted_as_what_it_was() -> None:
    control = control_in(READY)
    assert control.snapshot.last is None
    for judgement in (Judgement.OK, Judgement.NG, Judgement.OK, Judgement.FAULT, Judgement.OK):
        control.judged(result(judgement), None)
    control.missed_trigger()
    control.dropped_images()
    control.dropped_images()
    assert control.snapshot.counters == Counters(parts=5, ok=3, ng=1, faults=1, missed_triggers=1, dropped_images=2)
    assert control.snapshot.counters.yield_pct == 75.0  # of the parts judged OK or NG; a fault is neither


def test_there_is_no_yield_before_the_first_judged_part() -> None:
    assert Counters().yield_pct is None
    assert Counters(parts=1, faults=1).yield_pct is None


def test_the_last_results_are_kept_newest_last_and_the_last_ng_longer() -> None:
    control = control_in(READY)
    control.judged(result(Judgement.NG, 0), None)
    for number in range(1, RECENT + 5):
        control.judged(result(Judgement.OK, number), None)
    snapshot = control.snapshot
    assert [part.id for part in snapshot.recent] == [str(number) for number in range(5, RECENT + 5)]
    assert snapshot.last is snapshot.recent[-1]
    assert snapshot.last_ng is not None
    assert snapshot.last_ng.id == "0"


def test_only_one_of_many_triggers_at_once_is_taken() -> None:
    control = control_in(READY)
    taken: list[bool] = []
    together = threading.Barrier(8)

    def fire() -> None:
        together.wait()
        taken.append(control.to(INSPECTING, only_from=READY))

    threads = [threading.Thread(target=fire) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(taken) == [False] * 7 + [True]


def test_no_count_is_lost_between_threads() -> None:
    control = control_in(READY)

    def work() -> None:
        for _ in range(200):
            control.judged(result(Judgement.OK), None)
            control.missed_trigger()

    threads = [threading.Thread(target=work) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    counters = control.snapshot.counters
    assert (counters.parts, counters.ok, counters.missed_triggers) == (800, 800, 800)
