"""What the watcher detects: a changed clock, and a trigger that cannot keep its interval."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from threading import Event
from types import SimpleNamespace
from typing import TYPE_CHECKING

import pytest

from core.running.state import Counters, ProgramRef, RunSnapshot, RunState
from core.upkeep.watcher import LOOK_WITHIN_S, PACE_LOOKS, ClockWatch, PaceWatch, Watcher

if TYPE_CHECKING:
    from collections.abc import Callable

CAP = ProgramRef(1, "cap", "0" * 64, 3)
RUNNING = RunSnapshot(RunState.READY, CAP)


class Clock:
    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


@pytest.mark.parametrize(
    ("jump_s", "told"),
    [
        (0.0, "None"),
        (1.5, "None"),
        (-3600.0, "The clock was set back by 3600 s."),
        (7200.0, "The clock was set forward by 7200 s."),
    ],
)
def test_a_clock_that_was_set_is_noticed_once(jump_s: float, told: str, expect_log: Callable[[str], None]) -> None:
    expect_log("The clock was set")
    wall, monotonic = Clock(), Clock()
    watch = ClockWatch(wall, monotonic)
    for clock in (wall, monotonic):
        clock.now += 5
    assert watch.check() is None
    wall.now += jump_s
    assert str(watch.check()) == told
    assert watch.check() is None


def paced(parts_a_look: int, interval_ms: int = 20, looks: int = PACE_LOOKS) -> str:
    clock, run = Clock(), RUNNING
    watch = PaceWatch(clock)
    for look in range(looks):
        run = replace(run, counters=Counters(parts=look * parts_a_look))
        told = watch.check(run, interval_ms)
        clock.now += 1
    return str(told)


def test_a_trigger_that_cannot_keep_its_interval_says_what_it_does_instead() -> None:
    assert paced(27) == (
        "The internal trigger cannot keep its interval of 20 ms: 1620 of 3000 parts a minute. Choose a longer interval."
    )


def test_a_trigger_that_keeps_its_interval_says_nothing() -> None:
    assert paced(50) == "None"
    assert paced(49) == "None"
    assert paced(0, interval_ms=10_000) == "None", "too few parts to tell"
    assert paced(27, looks=PACE_LOOKS - 1) == "None", "too soon to tell"


def test_an_interruption_starts_a_new_measurement() -> None:
    clock = Clock()
    watch = PaceWatch(clock)
    for run in (
        RUNNING,
        replace(RUNNING, state=RunState.FAULT),
        replace(RUNNING, counters=Counters(parts=1, faults=1)),
        replace(RUNNING, counters=Counters(since=datetime(2030, 1, 1, tzinfo=UTC))),
        replace(RUNNING, program=replace(CAP, version_hash="1" * 64)),
    ):
        for _ in range(PACE_LOOKS - 1):
            assert watch.check(run, 20) is None
            clock.now += 1
    assert watch.check(RUNNING, None) is None


def test_the_watcher_checks_at_once_and_once_more_at_its_end() -> None:
    stop, looks = Event(), []

    def look() -> None:
        looks.append(len(looks))
        stop.set()

    watcher = Watcher(look)
    watcher.run(stop)
    assert looks == [0, 1]
    assert not watcher.heartbeat.is_late


def test_a_crash_of_what_judging_does_not_need_keeps_nothing_else_from_being_checked(
    caplog: pytest.LogCaptureFixture, expect_log: Callable[[str], None]
) -> None:
    expect_log("A check of the watcher crashed")
    stop, seen = Event(), []

    def crash() -> None:
        raise ZeroDivisionError

    def look() -> None:
        seen.append(len(seen))
        stop.set()

    Watcher(look, others=(crash, look)).run(stop)
    assert seen == [0, 1, 2, 3]
    assert caplog.text.count("Traceback") == 1, "the same mistake is logged once"
    with pytest.raises(ZeroDivisionError):
        Watcher(crash, others=(look,)).run(stop)


def test_slow_checks_are_late_one_by_one(monkeypatch: pytest.MonkeyPatch) -> None:
    stop, now, late = Event(), [0.0], []
    monkeypatch.setattr("core.running.loops.time", SimpleNamespace(monotonic_ns=lambda: int(now[0] * 1e9)))

    def wait() -> None:
        now[0] += LOOK_WITHIN_S - 5
        late.append(watcher.heartbeat.is_late)
        stop.set()

    watcher = Watcher(wait, wait, others=(wait, wait))
    watcher.run(stop)
    assert not any(late)
