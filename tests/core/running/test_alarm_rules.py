"""Rules of alarms on the simulated station, by real parts: raised before parts fail, and over when the cause is."""

from __future__ import annotations

import itertools
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from core.access.roles import SYSTEM
from core.alarms.catalog import Own
from core.devices.cameras.simulated import NOMINAL
from core.inspection.result import Judgement
from core.running.state import RunState
from tests.core.running.conftest import KIND, Bench, bore_program

if TYPE_CHECKING:
    from collections.abc import Callable

READY_LINE = 3
OF_RULES = {Own.NG_IN_ROW, Own.NG_SHARE, Own.DRIFT_LIGHT, Own.DRIFT_SHARPNESS, Own.DRIFT_POSITION, Own.DRIFT_SCORE}


def judge(bench: Bench, *, good: bool = True) -> Judgement:
    """Of the next part; the rules have looked at it."""
    numbers = itertools.count(bench.belt.part().number + 1)
    parts = (bench.belt.series.part(KIND, number, defect=None if good else "filled_hole") for number in numbers)
    bench.belt._part = next(part for part in parts if part.variant % 2 == 0)  # the bore that the program inspects
    before = len(bench.results)
    judgement = bench.trigger().judgement
    bench.wait_for(lambda: len(bench.results) > before)  # it is announced after its caller has it
    bench.station.alarm_rules.look()
    return judgement


def active(bench: Bench) -> set[str]:
    return {alarm.code for alarm in bench.station.status().alarms if alarm.is_active}


def test_a_lamp_that_loses_one_percent_a_part_is_named_before_a_part_fails(bench: Bench) -> None:
    for percent in range(10, 60):
        bench.belt.shine(1 - percent / 100)
        assert judge(bench) is Judgement.OK, percent
        if active(bench):
            break
    assert percent < 35
    (alarm,) = bench.station.status().alarms
    assert alarm.code == Own.DRIFT_LIGHT
    assert str(alarm.text).endswith("Suspect: the lamp, by age or dirt.")
    bench.belt.shine(1.0)
    while active(bench):
        assert judge(bench) is Judgement.OK
    assert bench.alarm_codes() == {Own.DRIFT_LIGHT}, "it is over, and stays until somebody has seen it"


def test_a_lens_that_loses_focus_is_named(bench: Bench) -> None:
    judge(bench)
    for focus_pct in itertools.chain(range(48, 20, -4), itertools.repeat(20)):
        bench.camera._settings = replace(NOMINAL, focus_pct=focus_pct, test_pattern=KIND)
        judge(bench)
        if active(bench):
            break
    assert active(bench) == {Own.DRIFT_SHARPNESS}
    bench.camera._settings = replace(NOMINAL, test_pattern=KIND)
    while active(bench):
        judge(bench)


def test_too_many_ng_are_an_alarm_that_the_next_good_part_ends(open_bench: Callable[..., Bench]) -> None:
    bench = open_bench(alarm_ng_in_row=3)
    bench.use(bore_program())
    for _ in range(3):
        assert judge(bench, good=False) is Judgement.NG
    assert active(bench) == {Own.NG_IN_ROW}
    bench.wait_state(RunState.READY)  # no setting holds the line
    judge(bench)
    assert active(bench) == set()


def test_by_setting_they_hold_the_line_until_somebody_has_seen_it(open_bench: Callable[..., Bench]) -> None:
    bench = open_bench(alarm_ng_in_row=3, alarm_ng_holds=True)
    bench.use(bore_program())
    for _ in range(3):
        judge(bench, good=False)
    bench.wait_state(RunState.HELD)
    bench.wait_for(lambda: active(bench) == {Own.HELD})
    bench.wait_for(lambda: bench.lines.outputs[READY_LINE] is False)
    bench.station.acknowledge(SYSTEM, Own.HELD)
    bench.wait_state(RunState.READY)
    bench.wait_for(lambda: bench.lines.outputs[READY_LINE] is True)
    judge(bench, good=False)
    assert active(bench) == set(), "a new row has begun"


@pytest.mark.soak
def test_two_thousand_good_parts_raise_no_alarm(open_bench: Callable[..., Bench]) -> None:
    """Shifted, turned, in slowly changing light, with noise; a busy computer may be late with some pictures."""
    from core.programs.demo import demo_program

    bench = open_bench({"shift_px": 40.0, "turn_deg": 10.0, "light_pct": 20.0})
    program = demo_program(KIND)
    bench.use(replace(program, trigger=replace(program.trigger, kind="software"), deadline_ms=10_000))
    for _ in range(2000):
        bench.belt.advance()
        bench.trigger()
        bench.station.alarm_rules.look()
        assert not active(bench) & OF_RULES, bench.station.status().alarms
