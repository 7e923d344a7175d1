"""Shifts: the working day in parts that begin at the same times of the wall clock every day."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, time, timedelta
from typing import TYPE_CHECKING

from core.errors import ValidationError

if TYPE_CHECKING:
    from collections.abc import Sequence


@dataclass(frozen=True)
class Shift:
    """Hours of every local day; one that does not end later than it begins ends on the day after.

    Raises ValidationError unless both are whole quarters of an hour.
    """

    begins: time
    ends: time

    def __post_init__(self) -> None:
        for at in (self.begins, self.ends):
            if at.minute % 15 or at.second or at.microsecond:
                raise ValidationError(
                    "A shift begins and ends at a quarter of an hour, not at {time}.", time=at.isoformat()
                )


@dataclass(frozen=True)
class ShiftSpan:
    """One shift of one day: from `start`, included, to `end`, not; both aware, in the time zone of this computer."""

    start: datetime
    end: datetime


def shifts_from(starts: Sequence[str]) -> tuple[Shift, ...]:
    """The shifts of a day.

    Args:
        starts: when they begin on this computer's wall clock, as HH:MM in order; with a single one the whole day is one
            shift.
    """
    times = [time.fromisoformat(start) for start in starts]
    return tuple(Shift(begins, ends) for begins, ends in zip(times, [*times[1:], times[0]], strict=True))


def shift_that_begins(at: str, starts: Sequence[str]) -> Shift:
    """One of the shifts of a day, by when it begins, as HH:MM. Raises ValidationError: none begins then."""
    for start, shift in zip(starts, shifts_from(starts), strict=True):
        if start == at:
            return shift
    raise ValidationError("No shift begins at {time}: they begin at {starts}.", time=at, starts=", ".join(starts))


def shift_at(moment: datetime, starts: Sequence[str]) -> ShiftSpan:
    """The shift that an aware moment belongs to; `starts` as for `shifts_from`."""
    today = moment.astimezone().date()
    times = [time.fromisoformat(start) for start in starts]
    # Each on the wall clock of its own day, which a change to summer time moves.
    begins = [datetime.combine(today + timedelta(days=days), at).astimezone() for days in (-1, 0, 1) for at in times]
    later = next(number for number, start in enumerate(begins) if start > moment)
    return ShiftSpan(begins[later - 1], begins[later])


def shift_before(span: ShiftSpan, starts: Sequence[str]) -> ShiftSpan:
    """The one that ended when `span` began."""
    return shift_at(span.start - timedelta(microseconds=1), starts)
