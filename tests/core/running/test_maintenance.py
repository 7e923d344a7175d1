"""Maintenance: the outputs are safe, nothing is inspected, no alarm is raised, and everybody is told why."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

import pytest

from core.access.roles import SYSTEM, Actor, Role
from core.devices.cameras.simulated import CameraFault
from core.errors import DatabaseError, InMaintenanceError, InsufficientPermissionsError, ValidationError
from core.inspection.result import Judgement
from core.records.audited import sentence_of
from core.running.loops import LoopThreads
from core.running.state import RunState
from core.store.audit import AuditFilter, AuditLog
from core.upkeep.maintenance import MAX_REASON
from tests.core.running.conftest import Bench, bore_program

if TYPE_CHECKING:
    from collections.abc import Callable

    from core.running.io_force import IoForce

ENGINEER = Actor("emil", Role.ENGINEER, None, "panel")
OPERATOR = Actor("olga", Role.OPERATOR, None, "panel")
WHY = "New lens, the conveyor is off"
OK, NG, READY, ERROR = 1, 2, 3, 4
"""Indices of the outputs by their default assignment."""


@pytest.fixture
def maintained(bench: Bench) -> Bench:
    """In maintenance, straight from READY."""
    bench.station.maintenance.begin(ENGINEER, WHY)
    return bench


def outputs_are_safe(bench: Bench) -> bool:
    levels = bench.lines.outputs
    return levels[ERROR] is True and not any(levels[line] for line in (OK, NG, READY))


def test_the_part_under_way_is_finished_first(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    commit, is_held, go_on = bench.station._recorder.commit, threading.Event(), threading.Event()

    def held_up(result: object) -> None:
        is_held.set()
        assert go_on.wait(60)
        commit(result)  # type: ignore[arg-type]

    monkeypatch.setattr(bench.station._recorder, "commit", held_up)
    bench.station.trigger(SYSTEM)
    assert is_held.wait(60)
    engineer = threading.Thread(target=bench.station.maintenance.begin, args=(ENGINEER, WHY))
    engineer.start()
    assert bench.run.state is RunState.INSPECTING
    go_on.set()
    engineer.join()
    assert bench.run.state is RunState.MAINTENANCE
    assert [result.judgement for result in bench.results] == [Judgement.OK]


def test_the_outputs_are_those_of_every_stop(maintained: Bench) -> None:
    maintained.wait_for(lambda: outputs_are_safe(maintained))


def test_nothing_is_started_and_the_sentence_says_why(maintained: Bench) -> None:
    station = maintained.station
    program = maintained.run.program
    assert program is not None
    for command in (
        lambda: station.start(SYSTEM),
        lambda: station.trigger(SYSTEM),
        lambda: station.trigger_and_wait(SYSTEM),
        lambda: station.active_program.activate(SYSTEM, program.id),
    ):
        with pytest.raises(InMaintenanceError) as refused:
            command()
        assert str(refused.value) == f"The station is in maintenance ({WHY}). End the maintenance first."
    station.stop(SYSTEM)
    station.reset_fault(SYSTEM)
    assert maintained.run.state is RunState.MAINTENANCE
    assert maintained.run.counters.missed_triggers == 0


def test_it_is_not_ready_for_a_reason_of_its_own(maintained: Bench) -> None:
    health = maintained.station.status().health
    assert (health.is_ready, health.in_maintenance) == (False, True)
    assert str(health.reason) == f"In maintenance: {WHY}"


def test_no_alarm_is_raised_and_what_still_fails_at_the_end_is(
    maintained: Bench, expect_log: Callable[[str], None]
) -> None:
    expect_log("Camera")
    maintained.camera.fail(CameraFault.LOST)
    maintained.wait_for(lambda: maintained.station.health().components[1].is_ok is False)
    maintained.wait_for(lambda: bool(maintained.station._alarms._kept_back))
    assert maintained.alarm_codes() == set()
    assert maintained.station.alarm_history.page(SYSTEM).items == ()
    maintained.station.maintenance.end(ENGINEER)
    assert maintained.alarm_codes() == {"CAMERA"}


def test_what_has_been_mended_meanwhile_raises_no_alarm(maintained: Bench, expect_log: Callable[[str], None]) -> None:
    expect_log("Camera")
    maintained.camera.fail(CameraFault.LOST)
    maintained.wait_for(lambda: bool(maintained.station._alarms._kept_back))
    maintained.camera.recover()
    maintained.wait_for(lambda: not maintained.station._alarms._kept_back)
    maintained.station.maintenance.end(ENGINEER)
    assert maintained.alarm_codes() == set()


def test_pictures_that_were_lost_meanwhile_are_told_at_its_end(maintained: Bench) -> None:
    maintained.station.pictures_lost(3)
    assert maintained.alarm_codes() == set()
    maintained.station.maintenance.end(ENGINEER)
    (alarm,) = maintained.station.status().alarms
    assert (alarm.code, alarm.is_active) == ("IMAGES_DROPPED", False)
    assert str(alarm.text).startswith("3 pictures")


def test_an_alarm_that_stood_before_is_kept(bench: Bench, expect_log: Callable[[str], None]) -> None:
    expect_log("Camera")
    bench.camera.fail(CameraFault.LOST)
    bench.wait_for(lambda: "CAMERA" in bench.alarm_codes())
    bench.station.maintenance.begin(ENGINEER, WHY)
    assert "CAMERA" in bench.alarm_codes()
    assert bench.run.fault is None
    bench.station.acknowledge(ENGINEER, "CAMERA")
    assert "CAMERA" in bench.alarm_codes()  # its cause lasts


def test_it_is_left_to_a_stop_and_the_line_can_be_started_again(maintained: Bench) -> None:
    maintained.station.maintenance.end(ENGINEER)
    assert (maintained.run.state, maintained.run.maintenance) == (RunState.STOPPED, None)
    maintained.station.maintenance.end(ENGINEER)  # twice is once
    maintained.station.start(SYSTEM)
    assert maintained.trigger().judgement is Judgement.OK


def test_it_outlasts_a_restart_that_starts_inspecting_by_itself(open_bench: Callable[..., Bench]) -> None:
    before = open_bench(running=False)
    with LoopThreads(before.station.loops()):
        before.use(bore_program())
        before.station.maintenance.begin(ENGINEER, WHY)
    since = before.run.maintenance
    again = open_bench(autostart=True)
    again.wait_for(lambda: again.station.health().components[-1].is_ok)
    assert (again.run.state, again.run.maintenance) == (RunState.MAINTENANCE, since)
    assert again.run.program is not None
    again.wait_for(lambda: outputs_are_safe(again))
    again.station.maintenance.end(ENGINEER)
    assert again.station._store.standing.maintenance() is None
    again.station.start(SYSTEM)
    again.wait_state(RunState.READY)


def test_who_and_why_and_how_long_are_in_the_audit_log(maintained: Bench) -> None:
    maintained.station.maintenance.end(SYSTEM)
    log: AuditLog = maintained.station._store.audit
    (begun,) = log.page(AuditFilter(action="maintenance_begun")).items
    (ended,) = log.page(AuditFilter(action="maintenance_ended")).items
    assert (begun.actor, str(sentence_of(begun))) == ("emil", f"Maintenance began: {WHY}")
    assert str(sentence_of(ended)).startswith("Maintenance ended after 0:0")
    assert (ended.actor, ended.details["begun_by"], ended.details["reason"]) == ("system", "emil", WHY)


@pytest.mark.parametrize("reason", ["", "  \n ", "x" * (MAX_REASON + 1)])
def test_it_needs_a_reason(bench: Bench, reason: str) -> None:
    with pytest.raises(ValidationError):
        bench.station.maintenance.begin(ENGINEER, reason)
    assert bench.run.state is RunState.READY


def test_a_second_one_is_told_whose_it_is(maintained: Bench) -> None:
    with pytest.raises(InMaintenanceError, match=r"already \(New lens.*begun by emil"):
        maintained.station.maintenance.begin(SYSTEM, "another")


def test_an_operator_may_neither_begin_nor_end_it(bench: Bench) -> None:
    with pytest.raises(InsufficientPermissionsError):
        bench.station.maintenance.begin(OPERATOR, WHY)
    assert bench.run.state is RunState.READY
    bench.station.maintenance.begin(ENGINEER, WHY)
    with pytest.raises(InsufficientPermissionsError):
        bench.station.maintenance.end(OPERATOR)
    assert bench.run.state is RunState.MAINTENANCE


def test_if_it_cannot_be_stored_the_line_runs_on(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(_: object) -> None:
        raise DatabaseError

    monkeypatch.setattr(bench.station._store.standing, "save_maintenance", refused)
    with pytest.raises(DatabaseError):
        bench.station.maintenance.begin(ENGINEER, WHY)
    assert bench.trigger().judgement is Judgement.OK
    assert bench.station._store.audit.page(AuditFilter(action="maintenance_begun")).items == ()
    bench.station.stop(ENGINEER)
    bench.station.io_force.unlock(ENGINEER)
    bench.station.io_force.force(ENGINEER, OK + 1, True)
    with pytest.raises(DatabaseError):
        bench.station.maintenance.begin(ENGINEER, WHY)
    assert bench.station.io_force.state is not None, "what is forced by hand stays so too"
    bench.station.io_force.release(ENGINEER)


def test_outputs_may_be_forced_by_hand_until_it_ends(maintained: Bench) -> None:
    force: IoForce = maintained.station.io_force
    force.unlock(ENGINEER)
    force.force(ENGINEER, OK + 1, True)
    assert maintained.lines.outputs[OK] is True
    maintained.station.maintenance.end(ENGINEER)
    maintained.wait_for(lambda: outputs_are_safe(maintained))
    assert force.state is None
