from __future__ import annotations

import time as clock
from datetime import UTC, datetime, time, timedelta
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.errors import ValidationError
from core.records.shifts import Shift, shift_at, shift_before, shift_that_begins, shifts_from

if TYPE_CHECKING:
    from collections.abc import Iterator

THREE = ("06:00", "14:00", "22:00")


@pytest.fixture(autouse=True)
def _berlin(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A wall clock with summer time, written so that no time zone database is needed."""
    with monkeypatch.context() as patched:
        patched.setenv("TZ", "CET-1CEST,M3.5.0,M10.5.0/3")
        clock.tzset()
        yield
    clock.tzset()


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


def test_the_last_shift_of_a_day_ends_when_the_first_begins() -> None:
    assert shifts_from(THREE) == (
        Shift(time(6), time(14)),
        Shift(time(14), time(22)),
        Shift(time(22), time(6)),
    )
    assert shifts_from(("05:30",)) == (Shift(time(5, 30), time(5, 30)),)


def test_a_shift_is_named_by_when_it_begins() -> None:
    assert shift_that_begins("22:00", THREE) == Shift(time(22), time(6))
    with pytest.raises(ValidationError, match="No shift begins at 23:00: they begin at 06:00, 14:00, 22:00"):
        shift_that_begins("23:00", THREE)


def test_a_shift_begins_at_a_quarter_of_an_hour() -> None:
    with pytest.raises(ValidationError, match="06:10"):
        Shift(time(6, 10), time(14, 0))
