"""A slow disk is told as what it is."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING

import pytest

from core.alarms.catalog import CATALOG, Own
from core.running import storing_times
from core.running.storing_times import LATELY_S, OFTEN, StoringTimes

if TYPE_CHECKING:
    from tests.core.running.conftest import Bench


class Clock:
    s = 100.0

    def __call__(self) -> float:
        return self.s


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    monkeypatch.setattr(storing_times, "SLOW_S", 0.25)
    return Clock()


def store(times: StoringTimes, clock: Clock, *took_s: float) -> None:
    for s in took_s:
        with times.measured():
            clock.s += s


def test_a_disk_that_is_slow_again_and_again_is_told_with_the_longest_time(clock: Clock) -> None:
    times = StoringTimes(clock)
    store(times, clock, 0.3, 0.01, 0.8)
    assert times.problem() is None, "a single one may be a memory card that cleans up"
    store(times, clock, 0.01, 0.26)
    assert str(times.problem()) == ("The disk or the database server is slow: storing a result takes up to 800 ms.")
    clock.s += LATELY_S + 1
    assert times.problem() is None


def test_what_takes_long_and_fails_counts_too(clock: Clock) -> None:
    times = StoringTimes(clock)
    for _ in range(OFTEN):
        with contextlib.suppress(OSError), times.measured():
            clock.s += 5.0
            raise OSError
    assert times.problem() is not None


def test_a_slow_disk_is_an_alarm_and_a_stage_and_parts_are_judged_on(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(storing_times, "SLOW_S", 0.0)
    for _ in range(OFTEN):
        assert "commit" in bench.trigger().stages_ms
    bench.wait_for(lambda: Own.DISK_SLOW in bench.alarm_codes())
    assert bench.station.health().is_ready
    assert str(CATALOG[Own.DISK_SLOW].severity.value) == "warns"
