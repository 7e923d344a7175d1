"""Parts a minute, and how long ago the last trigger came."""

from __future__ import annotations

import pytest

from core.inspection.result import Judgement
from core.running.pace import NEWEST, Pace
from core.running.state import ProgramRef, RunControl, RunState
from tests.records import record


def judged_every(seconds: float, parts: int) -> Pace:
    pace = Pace()
    for number in range(parts):
        pace = pace.with_part(100.0 + number * seconds)
    return pace


def test_nothing_is_said_before_the_second_part() -> None:
    assert Pace().parts_per_minute(100.0) is None
    assert judged_every(2.0, 1).parts_per_minute(100.5) is None


@pytest.mark.parametrize("parts", [2, 5, NEWEST, 500])
def test_a_regular_line_has_its_parts_a_minute_at_once(parts: int) -> None:
    pace = judged_every(2.0, parts)
    last_s = 100.0 + 2.0 * (parts - 1)
    assert pace.parts_per_minute(last_s) == pytest.approx(30.0)
    assert pace.parts_per_minute(last_s + 1.9) == pytest.approx(30.0), "the next part is not late yet"


def test_a_line_that_stands_still_gets_slower() -> None:
    pace = judged_every(2.0, NEWEST + 1)
    last_s = 100.0 + 2.0 * NEWEST
    assert pace.parts_per_minute(last_s + 40.0) == pytest.approx(15.4, abs=0.1)
    assert (pace.parts_per_minute(last_s + 3600.0) or 0.0) < 0.4


def test_a_line_that_changes_its_speed_is_followed_after_a_few_parts() -> None:
    pace = judged_every(2.0, 100)
    now_s = 100.0 + 2.0 * 99
    for _ in range(NEWEST):
        now_s += 0.5
        pace = pace.with_part(now_s)
    assert pace.parts_per_minute(now_s) == pytest.approx(120.0)


def test_a_line_stands_still_once_a_trigger_is_later_than_usual() -> None:
    assert Pace().stands_still(100.0), "no trigger has come yet"
    slow = judged_every(6.0, 5).with_trigger(124.0)
    assert not slow.stands_still(124.0 + 8.9)
    assert slow.stands_still(124.0 + 9.1)
    fast = judged_every(0.1, 5).with_trigger(100.4)
    assert not fast.stands_still(100.4 + 1.9)
    assert fast.stands_still(100.4 + 2.1)


def test_the_run_knows_its_pace_and_its_last_trigger_until_it_is_stopped() -> None:
    clock = [50.0]
    control = RunControl(lambda: None, lambda: clock[0])
    control.activated(ProgramRef(1, "cap", "0" * 64, 3))
    control.to(RunState.READY)
    assert control.snapshot.pace.waited_s(clock[0]) is None
    for _ in range(3):
        control.to(RunState.INSPECTING)
        control.judged(record(Judgement.OK), None)
        control.go_on(only_from=RunState.INSPECTING)
        clock[0] += 2.0
    pace = control.snapshot.pace
    assert pace.parts_per_minute(clock[0]) == pytest.approx(30.0)
    assert pace.waited_s(clock[0]) == 2.0
    control.missed_trigger()
    assert control.snapshot.pace.waited_s(clock[0]) == 0.0, "a trigger that is missed came all the same"
    control.to(RunState.STOPPED)
    assert control.snapshot.pace == Pace()
