from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from core.access.lockout import FREE_TRIES, locked_until, seconds_left

NOON = datetime(2030, 5, 17, 12, 0, tzinfo=UTC)


@pytest.mark.parametrize("failures", range(FREE_TRIES))
def test_the_first_tries_are_free(failures: int) -> None:
    assert locked_until(failures, NOON) is None


@pytest.mark.parametrize(
    ("failures", "seconds"), [(5, 30), (6, 60), (7, 120), (8, 240), (9, 480), (10, 900), (11, 900), (10**9, 900)]
)
def test_each_further_failure_locks_for_longer_up_to_a_quarter_of_an_hour(failures: int, seconds: int) -> None:
    assert locked_until(failures, NOON) == NOON + timedelta(seconds=seconds)


def test_the_lock_opens_by_itself() -> None:
    until = locked_until(5, NOON)
    assert seconds_left(until, NOON) == 30
    assert seconds_left(until, NOON + timedelta(seconds=29.5)) == 1
    assert seconds_left(until, NOON + timedelta(seconds=30)) == 0
    assert seconds_left(None, NOON) == 0


def test_a_clock_set_back_a_year_locks_nobody_for_a_year() -> None:
    assert seconds_left(locked_until(5, NOON), NOON - timedelta(days=365)) == 900
