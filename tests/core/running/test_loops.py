from __future__ import annotations

import threading
from collections.abc import Callable
from threading import Event

import pytest

from core.running import loops
from core.running.loops import Heartbeat, Loop, LoopThreads, supervised

ExpectLog = Callable[[str], None]
LONG_S = 60.0


class Crashes:
    def __init__(self) -> None:
        self.seen: list[tuple[str, Exception]] = []

    def __call__(self, name: str, error: Exception) -> None:
        self.seen.append((name, error))


@pytest.fixture
def at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(loops, "RESTART_AFTER_S", 0.0)


@pytest.mark.usefixtures("at_once")
def test_a_loop_that_crashes_is_logged_reported_and_runs_again(expect_log: ExpectLog) -> None:
    expect_log("The camera loop crashed")
    crashes, runs = Crashes(), 0
    stop = Event()

    def run(stop: Event) -> None:
        nonlocal runs
        runs += 1
        if runs == 3:
            stop.set()
            return
        raise RuntimeError(f"crash {runs}")

    supervised("camera", run, crashes).run(stop)
    assert runs == 3
    assert [(name, str(error)) for name, error in crashes.seen] == [("camera", "crash 1"), ("camera", "crash 2")]


@pytest.mark.usefixtures("at_once")
def test_a_loop_that_returns_too_early_runs_again() -> None:
    crashes, runs = Crashes(), 0
    stop = Event()

    def run(stop: Event) -> None:
        nonlocal runs
        runs += 1
        if runs == 3:
            stop.set()

    supervised("camera", run, crashes).run(stop)
    assert runs == 3
    assert crashes.seen == []


@pytest.mark.parametrize("is_crash", [True, False])
def test_it_pauses_before_it_runs_again_and_a_stop_ends_the_pause(
    is_crash: bool, expect_log: ExpectLog, monkeypatch: pytest.MonkeyPatch
) -> None:
    expect_log("The camera loop crashed")
    monkeypatch.setattr(loops, "RESTART_AFTER_S", 3600.0)
    runs, ended = [], Event()

    def run(stop: Event) -> None:
        runs.append(1)
        ended.set()
        if is_crash:
            raise RuntimeError

    with LoopThreads((supervised("camera", run, Crashes()),)):
        assert ended.wait(LONG_S)
    assert runs == [1]


def test_a_loop_that_was_told_to_stop_does_not_run() -> None:
    stop = Event()
    stop.set()
    supervised("camera", lambda stop: pytest.fail("it ran"), Crashes()).run(stop)


def test_loops_bear_their_names_and_stop_in_reverse() -> None:
    happened: list[str] = []

    def loop(name: str) -> Loop:
        def run(stop: Event) -> None:
            stop.wait()
            happened.append(f"{threading.current_thread().name} stopped as {name}")

        return Loop(name, run)

    with LoopThreads((loop("first"), loop("second"), loop("third"))):
        pass
    assert happened == ["third stopped as third", "second stopped as second", "first stopped as first"]


def test_one_loop_has_ended_before_the_next_is_told() -> None:
    second_ended, first_saw = Event(), []

    def first(stop: Event) -> None:
        stop.wait()
        first_saw.append(second_ended.is_set())

    def second(stop: Event) -> None:
        stop.wait()
        second_ended.set()

    with LoopThreads((Loop("first", first), Loop("second", second))):
        pass
    assert first_saw == [True]


def test_loops_stop_when_the_station_ends_in_an_error() -> None:
    ended = Event()

    def run(stop: Event) -> None:
        stop.wait()
        ended.set()

    def crash() -> None:
        with LoopThreads((Loop("camera", run),)):
            raise RuntimeError

    with pytest.raises(RuntimeError):
        crash()
    assert ended.is_set()


def test_a_loop_that_does_not_stop_is_named(expect_log: ExpectLog, monkeypatch: pytest.MonkeyPatch) -> None:
    expect_log("The stubborn loop did not stop")
    let_go = Event()
    monkeypatch.setattr(loops, "STOPS_WITHIN_S", 0.01)
    with LoopThreads((Loop("stubborn", lambda stop: let_go.wait(LONG_S) and None),)):
        pass
    let_go.set()


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    clock = Clock()
    monkeypatch.setattr(loops.time, "monotonic_ns", clock)
    return clock


class Clock:
    now_s = 1000.0

    def __call__(self) -> int:
        return int(self.now_s * 1e9)


def test_a_heartbeat_is_late_only_after_the_time_it_promised(clock: Clock) -> None:
    heart = Heartbeat("cycle")
    assert not heart.is_late
    assert not heart.is_running
    heart.beat(within_s=2.0)
    clock.now_s += 2.0
    assert not heart.is_late
    assert heart.is_running
    clock.now_s += 0.001
    assert heart.is_late
    assert not heart.is_running


def test_the_next_beat_makes_up_for_a_late_one(clock: Clock) -> None:
    heart = Heartbeat("cycle")
    heart.beat(within_s=1.0)
    clock.now_s += 5.0
    heart.beat(within_s=1.0)
    assert not heart.is_late


def test_a_loop_that_has_ended_is_not_late(clock: Clock) -> None:
    heart = Heartbeat("cycle")
    heart.beat(within_s=1.0)
    heart.rest()
    clock.now_s += 5.0
    assert not heart.is_late
    assert not heart.is_running
