"""Shifts: the working day in parts that begin at the same times of the wall clock every day."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, time, timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence


@dataclass(frozen=True)
class Shift:
    """From `start`, which is included, to `end`, which is not; both aware, in the time zone of this computer."""

    start: datetime
    end: datetime


def shift_at(moment: datetime, starts: Sequence[str]) -> Shift:
    """The shift that an aware moment belongs to.

    Args:
        starts: when shifts begin on this computer's wall clock, as HH:MM in order; with a single one the whole day is
            one shift.
    """
    today = moment.astimezone().date()
    times = [time.fromisoformat(start) for start in starts]
    # Each on the wall clock of its own day, which a change to summer time moves.
    begins = [datetime.combine(today + timedelta(days=days), at).astimezone() for days in (-1, 0, 1) for at in times]
    later = next(number for number, start in enumerate(begins) if start > moment)
    return Shift(begins[later - 1], begins[later])


def shift_before(shift: Shift, starts: Sequence[str]) -> Shift:
    """The one that ended when `shift` began."""
    return shift_at(shift.start - timedelta(microseconds=1), starts)
