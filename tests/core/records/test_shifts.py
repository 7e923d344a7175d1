from __future__ import annotations

import time
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.records.shifts import shift_at, shift_before

if TYPE_CHECKING:
    from collections.abc import Iterator

THREE = ("06:00", "14:00", "22:00")


@pytest.fixture(autouse=True)
def _berlin(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A wall clock with summer time, written so that no time zone database is needed."""
    with monkeypatch.context() as patched:
        patched.setenv("TZ", "CET-1CEST,M3.5.0,M10.5.0/3")
        time.tzset()
        yield
    time.tzset()


def local(text: str) -> datetime:
    return datetime.fromisoformat(text).astimezone()


@pytest.mark.parametrize(
    ("moment", "start", "end"),
    [
        ("2030-05-17 06:00", "2030-05-17 06:00", "2030-05-17 14:00"),
        ("2030-05-17 13:59:59", "2030-05-17 06:00", "2030-05-17 14:00"),
        ("2030-05-17 23:30", "2030-05-17 22:00", "2030-05-18 06:00"),
        ("2030-05-17 03:00", "2030-05-16 22:00", "2030-05-17 06:00"),
    ],
)
def test_a_night_shift_goes_on_after_midnight(moment: str, start: str, end: str) -> None:
    found = shift_at(local(moment), THREE)
    assert (found.start, found.end) == (local(start), local(end))


def test_one_shift_lasts_the_whole_day() -> None:
    found = shift_at(local("2030-05-17 03:00"), ("05:30",))
    assert (found.start, found.end) == (local("2030-05-16 05:30"), local("2030-05-17 05:30"))


def test_the_night_in_which_the_clock_is_set_forward_is_an_hour_shorter() -> None:
    found = shift_at(local("2030-03-31 01:00"), THREE)
    assert found.end - found.start == timedelta(hours=7)
    assert found.end.hour == 6


@given(
    st.integers(0, 700 * 24 * 3600).map(lambda seconds: datetime(2029, 1, 1, tzinfo=UTC) + timedelta(seconds=seconds))
)
def test_every_moment_belongs_to_one_shift_and_they_follow_each_other(moment: datetime) -> None:
    found = shift_at(moment, THREE)
    assert found.start <= moment < found.end
    assert shift_before(found, THREE).end == found.start
    assert shift_at(found.end, THREE).start == found.end
