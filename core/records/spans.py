"""The span that statistics are asked about: whole quarters of an hour, cut into steps, as far as they lie in shifts."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta, tzinfo
from enum import Enum
from typing import TYPE_CHECKING

from core.records.shifts import Shift
from core.store.contributions import QUARTER, moment_of, quarter_of
from core.store.inspection_values import InspectionLabel
from core.store.rollups import Stretch

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence


class Step(Enum):
    """How long one step of a yield over time is: as short as some hundred of them allow."""

    QUARTER = "15min"
    HOUR = "hour"
    DAY = "day"
    MONTH = "month"


STEPS = ((Step.QUARTER, timedelta(days=2)), (Step.HOUR, timedelta(days=14)), (Step.DAY, timedelta(days=400)))
"""The longest span of each; beyond, months."""


@dataclass(frozen=True)
class StatisticsFilter:
    """Which results of one station are counted. None is: any.

    Attributes:
        station: its name; None: this one.
        since, until: included, and not; both are floored to the quarter of an hour.
        program: an id.
        is_simulated: simulated results instead of real ones. They are never added up.
        shifts: only these hours of each day.
        zone: of shifts, days and months; None: the computer's.
        label: only parts of which somebody has said that.
    """

    since: datetime | None = None
    until: datetime | None = None
    program: int | None = None
    version_hash: str | None = None
    is_simulated: bool = False
    shifts: tuple[Shift, ...] | None = None
    zone: tzinfo | None = None
    station: str | None = None
    label: InspectionLabel | None = None


@dataclass(frozen=True)
class Asked:
    """A filter made exact: quarters of an hour, and the moment that is now."""

    wanted: StatisticsFilter
    begin: int
    end: int
    now: datetime

    def moment(self, quarter: int) -> datetime:
        return self._reached(quarter).astimezone(self.wanted.zone)

    def hours(self, stretch: Stretch) -> float:
        """What has passed of it."""
        return (self._reached(stretch.end) - self._reached(stretch.begin)) / timedelta(hours=1)

    def _reached(self, quarter: int) -> datetime:
        """In UTC: the difference of two local times would be that of their clocks."""
        return min(moment_of(quarter), max(self.now, moment_of(self.begin)))


def steps_of(asked: Asked) -> tuple[Step, list[int]]:
    """How long a step is, and where they begin and end, in quarters: a step that the span cuts is shorter."""
    length = (asked.end - asked.begin) * QUARTER
    step = next((step for step, longest in STEPS if length <= longest), Step.MONTH)
    bounds = [asked.begin]
    while bounds[-1] < asked.end:
        bounds.append(min(asked.end, max(bounds[-1] + 1, _next(step, bounds[-1], asked.wanted.zone))))
    return step, bounds


def _next(step: Step, quarter: int, zone: tzinfo | None) -> int:
    """Where the step after the one of this quarter begins on the local clock."""
    local = moment_of(quarter).astimezone(zone)
    if step is Step.QUARTER:
        return quarter + 1
    if step is Step.HOUR:
        return quarter + 4 - local.minute // 15
    day = local.replace(hour=0, minute=0, second=0, microsecond=0, tzinfo=None)
    if step is Step.DAY:
        return _quarter_of_local(day + timedelta(days=1), zone)
    return _quarter_of_local((day.replace(day=1) + timedelta(days=32)).replace(day=1), zone)


def _quarter_of_local(naive: datetime, zone: tzinfo | None) -> int:
    return quarter_of(naive.astimezone() if zone is None else naive.replace(tzinfo=zone))


def stretches_of(asked: Asked, bounds: Sequence[int]) -> Iterator[Stretch]:
    """The steps between these bounds, as far as they lie in the shifts."""
    windows = [(asked.begin, asked.end)] if asked.wanted.shifts is None else list(_in_shifts(asked))
    step = 0
    for begin, end in windows:
        at = begin
        while at < end:
            while bounds[step + 1] <= at:
                step += 1
            until = min(end, bounds[step + 1])
            yield Stretch(at, until, step)
            at = until


def _in_shifts(asked: Asked) -> Iterator[tuple[int, int]]:
    """In order and apart: where shifts meet or overlap, each moment counts once."""
    zone = asked.wanted.zone
    day = moment_of(asked.begin).astimezone(zone).date() - timedelta(days=1)
    last = moment_of(asked.end).astimezone(zone).date()
    windows = []
    while day <= last:
        for shift in asked.wanted.shifts or ():
            ends_on = day if shift.begins < shift.ends else day + timedelta(days=1)
            begin = _quarter_of_local(datetime.combine(day, shift.begins), zone)
            windows.append((begin, _quarter_of_local(datetime.combine(ends_on, shift.ends), zone)))
        day += timedelta(days=1)
    reached = asked.begin
    for begin, end in sorted(windows):
        begin, end = max(begin, reached), min(end, asked.end)
        if begin < end:
            yield begin, end
            reached = end
