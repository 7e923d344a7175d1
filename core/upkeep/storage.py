"""How fast the pictures of inspections fill the disk."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from core.access.roles import Actor, Permission, needs
from core.inspection.result import Judgement
from core.records.statistics import StatisticsFilter
from core.store.inspection_values import ImageState, InspectionFilter

if TYPE_CHECKING:
    from core.records.statistics import Statistics
    from core.store import Store

SPAN = timedelta(days=7)
"""The parts of this time tell how many will come."""
LEAST_HOURS = 24
"""A station that has run for less tells nothing: its first hours are no usual day."""
MEASURED = 20
"""Newest pictures of each judgement that tell how large one is."""


@dataclass(frozen=True)
class Growth:
    """`bytes_per_day`: of pictures, at the pace of the last week, standstills included; 0 while it is not known."""

    bytes_per_day: float

    def days_until(self, free_bytes: int) -> float | None:
        """Days until so much space is used up; None where it does not grow."""
        return free_bytes / self.bytes_per_day if self.bytes_per_day > 0 else None


class Storage:
    """Thread-safe. No folder is walked: a day may have any number of pictures."""

    def __init__(self, store: Store, statistics: Statistics) -> None:
        self._store = store
        self._statistics = statistics

    @needs(Permission.VIEW)
    def growth(self, actor: Actor) -> Growth:
        """Raises DatabaseError, StorageError."""
        now = self._store.now()
        counts = dict.fromkeys(Judgement, 0)
        hours = 0.0
        for is_simulated in (False, True):
            found = self._statistics.yields(
                actor, StatisticsFilter(since=now - SPAN, until=now, is_simulated=is_simulated)
            ).total
            counts[Judgement.OK] += found.ok
            counts[Judgement.NG] += found.ng
            counts[Judgement.FAULT] += found.faults
            hours = max(hours, found.hours)
        if hours < LEAST_HOURS:
            return Growth(0.0)
        total = sum(count * self._mean_bytes(judgement) for judgement, count in counts.items() if count)
        return Growth(total * 24 / hours)

    def _mean_bytes(self, judgement: Judgement) -> float:
        """Of the newest parts of that judgement; one without picture counts as 0."""
        newest = self._store.inspections.page(InspectionFilter(judgement=judgement), limit=MEASURED).items
        if not newest:
            return 0.0
        stored = (part for part in newest if part.image_state is ImageState.STORED)
        return sum(self._store.images.size(self._store.images.name_of(part)) for part in stored) / len(newest)
