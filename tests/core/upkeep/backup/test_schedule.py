"""When backups are due."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from core.upkeep.backup.schedule import is_due, last_due, most_age

TIMES = ("14:30", "02:30")


def at(day: int, hour: int, minute: int = 0) -> datetime:
    return datetime(2030, 5, day, hour, minute).astimezone()


@pytest.mark.parametrize(
    ("now", "due"),
    [
        (at(17, 1), at(16, 14, 30)),
        (at(17, 2, 30), at(17, 2, 30)),
        (at(17, 14, 29), at(17, 2, 30)),
        (at(17, 23), at(17, 14, 30)),
    ],
)
def test_the_last_moment_at_which_one_was_due(now: datetime, due: datetime) -> None:
    assert last_due(now, TIMES) == due
    assert last_due(now, ()) is None


def test_one_is_made_at_its_time_and_only_once() -> None:
    since = at(17, 1)
    assert not is_due(at(17, 2, 29), TIMES, at(16, 14, 31), since)
    assert is_due(at(17, 2, 30), TIMES, at(16, 14, 31), since)
    assert not is_due(at(17, 2, 40), TIMES, at(17, 2, 31), since)


def test_one_that_was_missed_is_made_at_the_start_and_a_new_station_waits_for_its_first_time() -> None:
    started = at(17, 8)
    assert is_due(started, TIMES, at(16, 14, 31), started)
    assert not is_due(started, TIMES, None, started)
    assert is_due(at(17, 14, 30), TIMES, None, started)


def test_too_old_is_what_missed_two() -> None:
    assert most_age(("02:30",)) == timedelta(days=2, hours=1)
    assert most_age(TIMES) == timedelta(days=1, hours=1)
    assert most_age(()) is None
