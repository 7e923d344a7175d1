"""Held on NG: nothing is judged until somebody has seen what went wrong, whatever happens meanwhile."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

import pytest

from core.access.roles import SYSTEM, Actor, Role
from core.alarms.catalog import Own
from core.devices.cameras.simulated import CameraFault
from core.errors import DatabaseError, InspectionError, NotReadyError
from core.inspection.program import HoldSpec
from core.inspection.result import Judgement
from core.running.loops import LoopThreads
from core.running.state import RunState
from core.store.audit import AuditFilter, AuditLog
from tests.core.running.conftest import KIND, Bench, bore_program

if TYPE_CHECKING:
    from collections.abc import Callable

READY_LINE = 3
OPERATOR = Actor("olga", Role.OPERATOR, None, "panel")


def judge(bench: Bench, *, good: bool) -> Judgement:
    """Of the next part at the camera."""
    numbers = itertools.count(bench.belt.part().number + 1)
    parts = (bench.belt.series.part(KIND, number, defect=None if good else "filled_hole") for number in numbers)
    bench.belt._part = next(part for part in parts if part.variant % 2 == 0)  # the bore that the program inspects
    return bench.trigger().judgement


@pytest.fixture
def held(open_bench: Callable[..., Bench]) -> Bench:
    """A station that holds after each NG, and has judged one."""
    bench = open_bench()
    bench.use(bore_program(hold=HoldSpec(on_ng=True)))
    assert judge(bench, good=False) is Judgement.NG
    bench.wait_state(RunState.HELD)
    return bench


def test_an_ng_holds_the_line_until_it_is_acknowledged(held: Bench) -> None:
    assert held.alarm_codes() == {Own.HELD}
    assert not held.station.health().is_ready
    assert held.lines.outputs[READY_LINE] is False
    with pytest.raises(NotReadyError, match="acknowledged the NG"):
        held.station.trigger(SYSTEM)
    assert held.run.counters.missed_triggers == 1
    held.station.acknowledge(OPERATOR, Own.HELD)
    held.wait_state(RunState.READY)
    held.wait_for(lambda: held.lines.outputs[READY_LINE] is True)
    assert held.alarm_codes() == set()
    assert judge(held, good=True) is Judgement.OK
    (entry,) = held.station._store.audit.page(AuditFilter(action="alarm_acknowledged")).items
    assert (entry.actor, entry.details["code"]) == ("olga", Own.HELD)


def test_so_many_in_a_row_hold_it_and_a_good_one_ends_the_row(open_bench: Callable[..., Bench]) -> None:
    bench = open_bench()
    bench.use(bore_program(hold=HoldSpec(after_ng=3)))
    for good in (False, False, True, False, False):
        judge(bench, good=good)
    bench.wait_state(RunState.READY)
    assert judge(bench, good=False) is Judgement.NG
    bench.wait_state(RunState.HELD)
    assert str(bench.run.hold) == "3 parts in a row are NG."
    bench.station.acknowledge(OPERATOR, Own.HELD)
    assert judge(bench, good=False) is Judgement.NG
    bench.wait_state(RunState.READY)  # a new row has begun


def test_a_fault_neither_adds_to_a_row_nor_ends_it(
    open_bench: Callable[..., Bench], monkeypatch: pytest.MonkeyPatch
) -> None:
    bench = open_bench()
    bench.use(bore_program(hold=HoldSpec(after_ng=2)))
    judge(bench, good=False)
    with monkeypatch.context() as patch:
        patch.setattr("core.running.ticket.Inspector.inspect", _cannot)
        assert judge(bench, good=True) is Judgement.FAULT
    assert judge(bench, good=False) is Judgement.NG
    bench.wait_state(RunState.HELD)


def _cannot(*_: object) -> None:
    raise InspectionError("It cannot be judged.")


def test_neither_a_stop_nor_another_program_ends_it(held: Bench) -> None:
    held.station.stop(SYSTEM)
    assert held.alarm_codes() == {Own.HELD}
    held.start(bore_program("Gasket", "Gasket"), "Gasket")
    held.wait_state(RunState.HELD)
    held.station.acknowledge(OPERATOR, Own.HELD)
    held.wait_state(RunState.READY)


def test_what_is_acknowledged_while_stopped_is_over(held: Bench) -> None:
    held.station.stop(SYSTEM)
    held.station.acknowledge(OPERATOR, Own.HELD)
    held.station.start(SYSTEM)
    held.wait_state(RunState.READY)


def test_an_acknowledgement_that_cannot_be_written_ends_nothing(held: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    def fails(*_: object, **__: object) -> None:
        raise DatabaseError

    with monkeypatch.context() as patch:
        patch.setattr(AuditLog, "append", fails)
        with pytest.raises(DatabaseError):
            held.station.acknowledge(OPERATOR, Own.HELD)
    assert held.run.state is RunState.HELD
    assert held.alarm_codes() == {Own.HELD}


def test_a_camera_that_is_lost_meanwhile_is_said_and_the_hold_stays(
    held: Bench, expect_log: Callable[[str], None]
) -> None:
    expect_log("amera")
    held.camera.fail(CameraFault.FROZEN)
    held.wait_for(lambda: Own.CAMERA in held.alarm_codes() or "CAMERA_TIMEOUT" in held.alarm_codes())
    held.camera.recover()
    held.wait_for(lambda: held.station._acquisition.trouble() is None)
    assert held.run.state is RunState.HELD


def test_a_restart_does_not_end_it(open_bench: Callable[..., Bench]) -> None:
    bench = open_bench(running=False)
    with LoopThreads(bench.station.loops()):
        bench.use(bore_program(hold=HoldSpec(on_ng=True)))
        judge(bench, good=False)
        bench.wait_state(RunState.HELD)
        bench.wait_for(lambda: bool(bench.station._store.alarms.not_acknowledged()))
    bench.station.close()
    again = open_bench(autostart=True)
    again.wait_state(RunState.HELD)
    assert again.run.hold is not None
    again.wait_for(lambda: any(alarm.is_active for alarm in again.station.status().alarms))
    again.station.acknowledge(OPERATOR, Own.HELD)
    again.wait_state(RunState.READY)
