"""How much space pictures take and may take, how fast they fill the disk, and how room is made."""

from __future__ import annotations

import time
from collections import deque
from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from core.access.roles import SYSTEM, Actor, Permission, needs
from core.errors import ValidationError
from core.inspection.result import Judgement
from core.records.statistics import StatisticsFilter
from core.running.spool import SpoolUse
from core.store.picture_rows import PicturesUse, PictureUse
from core.store.room import FULL_BYTES
from core.text import Text, text
from core.upkeep.picture_check import Mended, PictureCheck
from core.upkeep.retention import Removed, Retention, budget_bytes, picture_days

if TYPE_CHECKING:
    from collections.abc import Callable
    from threading import Event

    from core.records.statistics import Statistics
    from core.running.loops import Heartbeat
    from core.settings import StorageSettings
    from core.store import Store
    from core.upkeep.clock_trust import ClockTrust

__all__ = ["Growth", "Mended", "PictureUse", "PicturesUse", "Removed", "SpoolUse", "Storage", "StorageStatus"]

SPAN = timedelta(days=7)
"""The parts of this time tell how many will come."""
LEAST_HOURS = 24
"""A station that has run for less tells nothing: its first hours are no usual day."""
REFRESH_EVERY = timedelta(minutes=10)
LEAST_TREND_S = 6 * 3600.0
"""What happens to a disk within less time, such as an update, says nothing about its days."""


@dataclass(frozen=True)
class Growth:
    """`bytes_per_day`: of pictures, at the pace of the last week, standstills included; 0 while it is not known."""

    bytes_per_day: float

    def days_until(self, free_bytes: int) -> float | None:
        """Days until so much space is used up; None where it does not grow."""
        return max(0, free_bytes) / self.bytes_per_day if self.bytes_per_day > 0 else None


@dataclass(frozen=True)
class StorageStatus:
    """The storage at one instant.

    Attributes:
        disk_bytes, free_bytes: of the disk that holds the data folder.
        use: by the stored pictures of parts.
        budget_bytes: what they may take.
        ok_days, ng_days: how long OK pictures, and those of NG and FAULT, are kept; 0: no limit.
        bytes_per_day: of pictures, at the pace of the last week; 0 while it is not known.
        budget_in_days: until they take the budget; None where it is not known.
        disk_full_in_days: until nothing can be stored, by other files or by pictures that may not go; None: not
            foreseen.
        removed: since the start of the station.
        demanded_bytes: what somebody has asked for and is not removed yet.
        mended: by the last check of files against rows.
        spool: pictures that wait for the disk.
        is_results_only: whether pictures are given up now, as the disk is nearly full.
    """

    disk_bytes: int
    free_bytes: int
    use: PicturesUse
    budget_bytes: int
    ok_days: int
    ng_days: int
    result_days: int
    bytes_per_day: float
    budget_in_days: float | None
    disk_full_in_days: float | None
    removed: Removed
    demanded_bytes: int
    mended: Mended
    spool: SpoolUse
    is_results_only: bool


class Trend:
    """How fast other files take the disk: the space that they leave to pictures, over the last day."""

    def __init__(self) -> None:
        self._looks: deque[tuple[float, int]] = deque(maxlen=int(timedelta(days=1) / REFRESH_EVERY))

    def note(self, at_s: float, space_bytes: int) -> None:
        """`at_s` of a clock that nobody sets."""
        self._looks.append((at_s, space_bytes))

    @property
    def bytes_per_day(self) -> float:
        """0 while it is not known, and where the space does not shrink."""
        if not self._looks:
            return 0.0
        (began_s, first), (ended_s, last) = self._looks[0], self._looks[-1]
        if ended_s - began_s < LEAST_TREND_S:
            return 0.0
        return max(0.0, (first - last) * 86_400 / (ended_s - began_s))


class Storage:
    """The desk. Thread-safe. No folder is walked: a day may have any number of pictures."""

    def __init__(
        self,
        store: Store,
        statistics: Statistics,
        settings: Callable[[], StorageSettings],
        clock: ClockTrust,
        audit: Callable[..., None] = lambda **_: None,
        over_budget: Callable[[Text | None], None] = lambda _: None,
        lost: Callable[[int], None] = lambda _: None,
        spool: Callable[[], SpoolUse] = lambda: SpoolUse(0, 0, 0, 0),
        tell: Callable[[Text | None], None] = lambda _: None,
        monotonic_s: Callable[[], float] = time.monotonic,
    ) -> None:
        """Nothing is removed before `run`.

        Args:
            settings: the present ones.
            clock, audit, over_budget: as for `Retention`.
            lost: called with the number of pictures whose files are found to be gone.
            spool: what waits for the disk.
            tell: raises the alarm of a loop that crashed; with None, after each look that came to its end, clears it.
        """
        self._store = store
        self._statistics = statistics
        self._settings = settings
        self._spool = spool
        self._tell = tell
        self._monotonic_s = monotonic_s
        self._check = PictureCheck(store, lost)
        self._retention = Retention(
            store, settings, clock, audit, over_budget, self._check.steps, self._refresh, monotonic_s=monotonic_s
        )
        self._trend = Trend()
        self._refreshed_s: float | None = None
        self.full_in_days: float | None = None
        """`disk_full_in_days` of the status some minutes ago, for whoever must not wait."""

    def run(self, stop: Event) -> None:
        """The loop of a thread of its own, which removes what is too old or too much."""
        self._retention.run(stop)

    @property
    def heartbeat(self) -> Heartbeat:
        """Of the loop."""
        return self._retention.heartbeat

    def crashed(self, name: str, error: Exception) -> None:
        """The loop crashed; the line goes on as long as the disk has space, which has alarms of its own."""
        del name, error
        self._tell(text("The part of the station that removes old pictures crashed. It begins again by itself."))

    def _refresh(self) -> None:
        """Called by the retention after each look."""
        self._tell(None)
        now_s = self._monotonic_s()
        if self._refreshed_s is not None and now_s - self._refreshed_s < REFRESH_EVERY.total_seconds():
            return
        self._refreshed_s = now_s
        self._trend.note(now_s, self._store.pictures.use().size + self._store.room.free_bytes)
        self.full_in_days = self.status(SYSTEM).disk_full_in_days

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
        total = sum(count * self._store.pictures.mean_bytes(judgement) for judgement, count in counts.items() if count)
        return Growth(total * 24 / hours)

    @needs(Permission.VIEW)
    def status(self, actor: Actor) -> StorageStatus:
        """Raises DatabaseError, StorageError."""
        settings, room, growth = self._settings(), self._store.room, self.growth(actor)
        use, free = self._store.pictures.use(), room.free_bytes
        budget = budget_bytes(settings, use.size, free)
        ok_days, ng_days = picture_days(settings)
        return StorageStatus(
            disk_bytes=room.total_bytes(),
            free_bytes=free,
            use=use,
            budget_bytes=budget,
            ok_days=ok_days,
            ng_days=ng_days,
            result_days=settings.result_days,
            bytes_per_day=growth.bytes_per_day,
            budget_in_days=growth.days_until(budget - use.size),
            disk_full_in_days=self._full_in_days(growth, use, budget),
            removed=self._retention.removed,
            demanded_bytes=self._retention.demanded_bytes,
            mended=self._check.mended,
            spool=self._spool(),
            is_results_only=room.is_low and settings.is_results_only,
        )

    def _full_in_days(self, growth: Growth, use: PicturesUse, budget: int) -> float | None:
        """By pictures, where nothing may go; or by other files, which pictures give way to as long as there are any."""
        free = self._store.room.free_bytes - FULL_BYTES
        by_others = Growth(self._trend.bytes_per_day).days_until(free + use.removable_size)
        by_pictures = growth.days_until(free) if use.kept.size > budget else None
        return min((days for days in (by_others, by_pictures) if days is not None), default=None)

    @needs(Permission.MAINTAIN)
    def make_room(self, actor: Actor, size: int = 0) -> None:
        """Remove the oldest pictures, OK first, of at least so many bytes; 0: only apply the rules, but at once.

        It begins at once and goes on in the background. Labeled pictures stay.

        Raises:
            ValidationError: no such number of bytes can be removed.
            DatabaseError, StorageError: it cannot be audited; nothing is removed.
        """
        most = self._store.pictures.use().removable_size
        if not 0 <= size <= most:
            raise ValidationError(
                "At most {most} GB of pictures may be removed; the others are labeled.", most=round(most / 1e9, 2)
            )
        self._store.audit.append(actor, "room_demanded", megabytes=round(size / 1e6, 1))
        self._retention.make_room(size)
