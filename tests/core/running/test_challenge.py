"""Challenges: nothing of the production is judged until known OK and NG parts have been judged right."""

from __future__ import annotations

import itertools
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from core.access.roles import SYSTEM, Actor, Role
from core.alarms.catalog import Own
from core.errors import DatabaseError, InspectionError, InsufficientPermissionsError, NotReadyError, ValidationError
from core.inspection.inspector import Inspector
from core.inspection.program import ChallengeSpec, HoldSpec
from core.inspection.result import InspectionRecord, Judged, Judgement
from core.records.history import ImageState, InspectionFilter, InspectionLabel
from core.records.statistics import StatisticsFilter
from core.running.loops import LoopThreads
from core.running.state import RunState
from core.store.audit import AuditFilter, AuditLog
from tests.core.running.conftest import KIND, Bench, bore_program

if TYPE_CHECKING:
    from collections.abc import Callable

    from core.inspection.frame import Frame
    from core.store.audit import AuditEntry

OK_OUTPUT, NG_OUTPUT = 2, 3
READY_LINE = 3
OPERATOR = Actor("olga", Role.OPERATOR, None, "panel")
OTHER_OPERATOR = Actor("otto", Role.OPERATOR, None, "panel")
ENGINEER = Actor("emil", Role.ENGINEER, None, "panel")
VIEWER = Actor("vera", Role.VIEWER, None, "api")
OK, NG, FAULT = Judgement
EVERY_4_H = ChallengeSpec("hours", 4)


def lay(bench: Bench, *, good: bool) -> None:
    """Lay such a part under the camera."""
    numbers = itertools.count(bench.belt.part().number + 1)
    parts = (bench.belt.series.part(KIND, number, defect=None if good else "filled_hole") for number in numbers)
    bench.belt._part = next(part for part in parts if part.variant % 2 == 0)  # the bore that the program inspects


def judge(bench: Bench, expects: Judgement, *, good: bool | None = None) -> InspectionRecord:
    """Of a challenge part; a good one where an OK part is expected, if nothing else is said."""
    bench.wait_state(RunState.CHALLENGE)
    lay(bench, good=expects is OK if good is None else good)
    return bench.station.challenges.judge(OPERATOR, expects)


def passes(bench: Bench) -> None:
    assert judge(bench, OK).is_right
    assert judge(bench, NG).is_right
    bench.wait_state(RunState.READY)


def audited(bench: Bench, action: str) -> tuple[AuditEntry, ...]:
    return bench.station._store.audit.page(AuditFilter(action=action)).items


def cannot(*_: object) -> None:
    raise InspectionError("It cannot be judged.")


@pytest.fixture
def due(open_bench: Callable[..., Bench]) -> Bench:
    """A station whose program demands a challenge that is due."""
    bench = open_bench()
    bench.start(bore_program(challenge=EVERY_4_H))
    bench.wait_state(RunState.CHALLENGE)
    return bench


def test_production_waits_until_known_parts_were_judged_right(due: Bench) -> None:
    station = due.station
    due.wait_for(lambda: Own.CHALLENGE in due.alarm_codes())
    due.wait_for(lambda: str(station.health().reason) == "Challenge due: this version has not passed one.")
    due.wait_for(lambda: due.lines.outputs[READY_LINE] is False)
    with pytest.raises(NotReadyError, match="must be judged right first"):
        station.trigger(SYSTEM)
    ok = judge(due, OK)
    assert (ok.judgement, ok.challenge_expects, ok.is_right) == (OK, OK, True)
    due.wait_state(RunState.CHALLENGE)
    assert due.run.challenge is not None
    assert due.run.challenge.expects is NG
    ng = judge(due, NG)
    due.wait_state(RunState.READY)
    due.wait_for(lambda: due.lines.outputs[READY_LINE] is True)
    due.wait_for(lambda: Own.CHALLENGE not in due.alarm_codes())
    (entry,) = audited(due, "challenge_passed")
    assert entry.actor == "olga"
    assert entry.details["inspections"] == [ok.id, ng.id]
    status = station.challenges.status()
    assert (status.due, status.passed_by) == (None, "olga")
    assert status.next_due_at is not None
    assert status.passed_at is not None
    assert abs(status.next_due_at - status.passed_at - timedelta(hours=4)) < timedelta(minutes=2)


def test_no_result_line_tells_a_challenge_part_and_nothing_counts_it(due: Bench) -> None:
    told: list[str] = []
    due.station.events.inspected.connect(lambda result: told.append(result.id))
    passes(due)
    assert not {edge.output for edge in due.lines.edges() if edge.is_high} & {OK_OUTPUT, NG_OUTPUT}
    assert told == []
    assert (due.run.counters.parts, due.run.recent, due.run.last_ng) == (0, (), None)
    assert due.station.statistics.yields(VIEWER, StatisticsFilter(is_simulated=True)).total.parts == 0
    assert due.station.history.activity(VIEWER, due.run.program.id).parts == 0  # type: ignore[union-attr]
    lay(due, good=True)
    assert due.trigger().judgement is OK
    assert due.run.counters.parts == 1


def test_each_part_is_stored_with_its_picture_and_found_as_a_challenge(due: Bench) -> None:
    passes(due)
    lay(due, good=True)
    made = due.trigger()
    history = due.station.history
    found = history.inspections(VIEWER, InspectionFilter(is_challenge=True)).items
    assert [(each.judgement, each.challenge_expects) for each in found] == [(NG, NG), (OK, OK)]
    for each in found:
        assert history.image(VIEWER, each.id).data
        assert history.inspection(VIEWER, each.id).image_state is ImageState.STORED
    assert [each.id for each in history.inspections(VIEWER, InspectionFilter(is_challenge=False)).items] == [made.id]
    with pytest.raises(ValidationError, match="challenge part"):
        due.station.labels.label(OPERATOR, found[0].id, InspectionLabel.FALSE_CALL)


def test_a_wrong_verdict_is_recorded_and_the_series_begins_again(due: Bench) -> None:
    judge(due, OK)
    wrong = judge(due, NG, good=True)
    assert not wrong.is_right
    challenge = due.run.challenge
    assert challenge is not None
    assert (challenge.right, challenge.last, challenge.expects) == ((), wrong, OK)
    due.wait_for(lambda: Own.CHALLENGE in due.alarm_codes())
    due.wait_for(lambda: bool(audited(due, "challenge_failed")))
    (entry,) = audited(due, "challenge_failed")
    assert (entry.actor, entry.details["expects"], entry.details["judgement"]) == ("olga", "NG", "OK")
    assert entry.details["inspection"] == wrong.id
    assert judge(due, NG).is_right
    due.wait_state(RunState.CHALLENGE)  # the OK part is missing in this series
    assert judge(due, OK).is_right
    due.wait_state(RunState.READY)


def test_so_many_parts_of_each_kind_as_the_program_says(open_bench: Callable[..., Bench]) -> None:
    bench = open_bench()
    bench.start(bore_program(challenge=ChallengeSpec("hours", ok_parts=1, ng_parts=2)))
    bench.wait_state(RunState.CHALLENGE)
    for expects in (NG, OK):
        judge(bench, expects)
        bench.wait_state(RunState.CHALLENGE)
    judge(bench, NG)
    bench.wait_state(RunState.READY)


def test_a_fault_is_never_right(due: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    judge(due, OK)
    with monkeypatch.context() as patch:
        patch.setattr(Inspector, "inspect", cannot)
        failed = judge(due, NG)
        assert (failed.judgement, failed.is_right) == (FAULT, False)
    due.wait_state(RunState.CHALLENGE)  # the fault is over by itself
    assert due.run.challenge is not None
    assert due.run.challenge.right == ()
    assert due.run.counters.faults == 0
    passes(due)


def test_who_may_not_run_may_not_challenge_and_no_part_is_known_to_be_a_fault(due: Bench) -> None:
    with pytest.raises(InsufficientPermissionsError):
        due.station.challenges.judge(VIEWER, OK)
    with pytest.raises(ValidationError):
        due.station.challenges.judge(OPERATOR, FAULT)


def test_no_challenge_part_is_judged_while_none_is_due(bench: Bench) -> None:
    bench.wait_state(RunState.READY)
    with pytest.raises(NotReadyError, match="No challenge is due"):
        bench.station.challenges.judge(OPERATOR, OK)
    bench.station.stop(SYSTEM)
    with pytest.raises(NotReadyError, match="Start it"):
        bench.station.challenges.judge(OPERATOR, OK)


def test_an_operator_starts_one_at_any_time_and_no_stop_ends_it(bench: Bench) -> None:
    challenges = bench.station.challenges
    with pytest.raises(InsufficientPermissionsError):
        challenges.start(VIEWER)
    bench.wait_state(RunState.READY)
    challenges.start(OPERATOR)
    bench.wait_state(RunState.CHALLENGE)
    bench.wait_for(lambda: bench.lines.outputs[READY_LINE] is False)
    with pytest.raises(NotReadyError, match="due already"):
        challenges.start(OPERATOR)
    bench.station.stop(SYSTEM)
    bench.station.start(SYSTEM)
    passes(bench)
    assert [entry.actor for entry in audited(bench, "challenge_started")] == ["olga"]
    assert challenges.status().passed_by == "olga"


def test_one_that_cannot_be_recorded_is_neither_started_nor_withdrawn(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(*_: object, **__: object) -> None:
        raise DatabaseError

    with monkeypatch.context() as patch:
        patch.setattr(AuditLog, "append", fails)
        with pytest.raises(DatabaseError):
            bench.station.challenges.start(OPERATOR)
        assert bench.station.challenges.status().due is None
        patch.undo()
        bench.station.challenges.start(OPERATOR)
        patch.setattr(AuditLog, "append", fails)
        with pytest.raises(DatabaseError):
            bench.station.challenges.withdraw(OPERATOR)
    assert bench.station.challenges.status().started_by == "olga"
    assert len(bench.station._store.challenges.started()) == 1


def test_one_that_was_started_outlasts_a_restart_and_is_forgotten_once_it_is_passed(
    open_bench: Callable[..., Bench],
) -> None:
    bench = open_bench(running=False)
    with LoopThreads(bench.station.loops()):
        bench.start(bore_program())
        bench.station.challenges.start(OPERATOR)
    bench.station.close()
    again = open_bench(running=False, autostart=True)
    with LoopThreads(again.station.loops()):
        again.wait_state(RunState.CHALLENGE)
        assert again.station.challenges.status().started_by == "olga"
        passes(again)
    again.station.close()
    third = open_bench(autostart=True)
    third.wait_state(RunState.READY)
    assert third.station.challenges.status().started_by is None


def test_who_has_started_one_or_an_engineer_withdraws_it(bench: Bench) -> None:
    challenges = bench.station.challenges
    with pytest.raises(NotReadyError, match="Nobody has started"):
        challenges.withdraw(OPERATOR)
    for withdraws in (OPERATOR, ENGINEER):
        challenges.start(OPERATOR)
        bench.wait_state(RunState.CHALLENGE)
        with pytest.raises(InsufficientPermissionsError):
            challenges.withdraw(OTHER_OPERATOR)
        challenges.withdraw(withdraws)
        bench.wait_state(RunState.READY)
        bench.wait_for(lambda: bench.lines.outputs[READY_LINE] is True)
    assert [entry.actor for entry in audited(bench, "challenge_withdrawn")] == ["emil", "olga"]
    lay(bench, good=True)
    assert bench.trigger().judgement is OK


def test_one_that_the_program_demands_stays_due_and_no_trigger_slips_through(
    due: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    challenges = due.station.challenges
    with pytest.raises(NotReadyError, match="Nobody has started"):
        challenges.withdraw(ENGINEER)
    passes(due)
    challenges.start(OPERATOR)
    later_by(due, 4)
    states: list[RunState] = []
    monkeypatch.setattr(due.station._control, "_changed", lambda: states.append(due.run.state))
    challenges.withdraw(OPERATOR)
    assert states
    assert set(states) == {RunState.CHALLENGE}
    assert str(due.run.challenge.why) == "Challenge due: the last one was 4 h ago."  # type: ignore[union-attr]


def test_none_is_withdrawn_while_a_part_of_it_is_judged(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    challenges, real = bench.station.challenges, Inspector.inspect
    challenges.start(OPERATOR)

    def too_early(inspector: Inspector, frame: Frame) -> Judged:
        with pytest.raises(NotReadyError, match="Wait for its verdict"):
            challenges.withdraw(OPERATOR)
        return real(inspector, frame)

    monkeypatch.setattr(Inspector, "inspect", too_early)
    assert judge(bench, OK).is_right
    challenges.withdraw(OPERATOR)
    bench.wait_state(RunState.READY)


def test_what_cannot_be_written_is_not_passed(due: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    def fails(*_: object, **__: object) -> None:
        raise DatabaseError

    judge(due, OK)
    with monkeypatch.context() as patch:
        patch.setattr(AuditLog, "append", fails)
        with pytest.raises(DatabaseError):
            judge(due, NG)
    due.wait_state(RunState.CHALLENGE)
    assert due.station._store.challenges.passed() == ()
    judge(due, NG)
    due.wait_state(RunState.READY)


def test_it_falls_due_while_the_line_runs_and_interrupts_no_part(due: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    passes(due)
    real = Inspector.inspect

    def falls_due(inspector: Inspector, frame: Frame) -> Judged:
        later_by(due, 4)
        return real(inspector, frame)

    lay(due, good=True)
    with monkeypatch.context() as patch:
        patch.setattr(Inspector, "inspect", falls_due)
        assert due.trigger().judgement is OK
    due.wait_state(RunState.CHALLENGE)
    due.wait_for(lambda: due.lines.outputs[READY_LINE] is False)
    assert due.run.counters.ok == 1
    passes(due)


def later_by(bench: Bench, hours: float) -> None:
    """So much time passes for the challenges."""
    clock = bench.station.challenges.clock
    was = clock._clocks
    clock._clocks = replace(
        was,
        wall=lambda: was.wall() + timedelta(hours=hours),
        monotonic_s=lambda: was.monotonic_s() + hours * 3600,
    )


def test_it_falls_due_while_the_line_waits_for_a_part(due: Bench) -> None:
    passes(due)
    later_by(due, 4)
    due.wait_state(RunState.CHALLENGE)
    due.wait_for(lambda: due.lines.outputs[READY_LINE] is False)
    assert str(due.run.challenge.why) == "Challenge due: the last one was 4 h ago."  # type: ignore[union-attr]


def test_neither_a_stop_nor_a_fault_ends_it_and_a_stop_ends_the_series(due: Bench) -> None:
    judge(due, OK)
    due.station.stop(SYSTEM)
    assert due.station.challenges.status().due is not None
    due.station.start(SYSTEM)
    due.wait_state(RunState.CHALLENGE)
    assert judge(due, NG).is_right
    due.wait_state(RunState.CHALLENGE)  # the OK part is missing in this series
    assert judge(due, OK).is_right
    due.wait_state(RunState.READY)


def test_a_hold_comes_first_and_the_challenge_after_it(open_bench: Callable[..., Bench]) -> None:
    bench = open_bench()
    bench.start(bore_program(challenge=EVERY_4_H, hold=HoldSpec(on_ng=True)))
    bench.wait_state(RunState.CHALLENGE)
    passes(bench)  # an NG part of the challenge holds nothing
    lay(bench, good=False)
    bench.trigger()
    bench.wait_state(RunState.HELD)
    later_by(bench, 4)
    bench.wait_for(lambda: bench.run.challenge is not None)
    assert bench.run.state is RunState.HELD
    with pytest.raises(NotReadyError, match="Acknowledge it first"):
        bench.station.challenges.judge(OPERATOR, OK)
    bench.station.acknowledge(OPERATOR, Own.HELD)
    bench.wait_state(RunState.CHALLENGE)
    passes(bench)


def test_each_version_passes_for_itself_and_keeps_what_it_passed(due: Bench) -> None:
    passes(due)
    first = due.run.program
    assert first is not None
    due.start(bore_program("Gasket", "Gasket"), "Gasket")
    due.wait_state(RunState.READY)  # it demands none
    due.station.active_program.activate(SYSTEM, first.id)
    due.wait_state(RunState.READY)
    stored = due.station.library.program(SYSTEM, first.id)
    changed = replace(stored.program, deadline_ms=9000)
    due.station.library.save(
        SYSTEM, changed, stored.master, reason="test", program_id=first.id, parent_version=stored.version_hash
    )
    due.station.active_program.activate(SYSTEM, first.id)
    due.wait_state(RunState.CHALLENGE)


def test_a_restart_neither_ends_what_is_due_nor_forgets_what_was_passed(open_bench: Callable[..., Bench]) -> None:
    bench = open_bench(running=False)
    with LoopThreads(bench.station.loops()):
        bench.start(bore_program(challenge=EVERY_4_H))
        bench.wait_state(RunState.CHALLENGE)
        judge(bench, OK)
    bench.station.close()
    again = open_bench(running=False, autostart=True)
    with LoopThreads(again.station.loops()):
        again.wait_state(RunState.CHALLENGE)
        passes(again)
        counted = again.run.counters
    again.station.close()
    third = open_bench(autostart=True)
    third.wait_state(RunState.READY)
    assert third.run.counters.parts == counted.parts == 0
    assert third.station.challenges.status().passed_by == "olga"
    later_by(third, 4)
    third.wait_state(RunState.CHALLENGE)
