"""Retention: old pictures and results are removed in small steps, in a thread of its own.

What goes, and in which order:

1. pictures that are older than their class may be: OK, or NG and FAULT;
2. beyond the budget, or on demand, the oldest OK pictures, then the oldest NG and FAULT pictures;
3. results that are older than results may be. What they count for in the statistics stays.

Pictures of labeled parts and of parts proposed as samples never go, nor do their results. (Samples are files of their
own, see `core.upkeep.picture_check`.)

No step holds the store's write lock for longer than one batch of some rows takes, without waiting for the disk; between
two steps it rests for several times as long as the step took. So no verdict waits for it, and judging keeps its
processor time.
"""

from __future__ import annotations

import logging
import threading
import time
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from core.errors import DatabaseError, StorageError
from core.inspection.result import Judgement
from core.running.loops import Heartbeat
from core.text import Text, text

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from threading import Event

    from core.settings import StorageSettings
    from core.store import Store
    from core.store.picture_rows import PicturesUse, StoredPicture
    from core.upkeep.clock_trust import ClockTrust

log = logging.getLogger(__name__)

BATCH = 25
"""Pictures removed in one step: their rows are changed within some milliseconds."""

BEGIN_AFTER_S = 20.0
"""The station starts first."""
LOOK_EVERY_S = 30.0
REST_S, REST_TIMES = 0.02, 4
"""Rest between two steps: at least so long, and so many times as long as the step took."""

TICK_S = 0.5
"""How soon a demand, or the end of the station, is noticed."""

STEP_WITHIN_S = 120.0
"""A step that takes longer hangs: on a disk or a database server that does not answer."""

REPORT_EVERY = timedelta(hours=24)
"""How often the audit log says what was removed."""

CLASSES: tuple[tuple[Judgement, ...], ...] = ((Judgement.OK,), (Judgement.NG, Judgement.FAULT))
"""In the order in which they go."""


@dataclass(frozen=True)
class Removed:
    """What was removed since `since`, last at `at` (None: nothing yet)."""

    since: datetime
    at: datetime | None = None
    pictures: int = 0
    size: int = 0
    results: int = 0

    def plus(self, at: datetime, pictures: int = 0, size: int = 0, results: int = 0) -> Removed:
        return replace(
            self,
            at=at,
            pictures=self.pictures + pictures,
            size=self.size + size,
            results=self.results + results,
        )


def budget_bytes(settings: StorageSettings, used_bytes: int, free_bytes: int) -> int:
    """What pictures may take: the share of what other files leave of the disk, and not more than the limit in GB."""
    share = int((used_bytes + free_bytes) * settings.image_budget_pct / 100)
    return min(share, round(settings.image_budget_gb * 1e9)) if settings.image_budget_gb else share


def picture_days(settings: StorageSettings) -> tuple[int, int]:
    """Days for which OK pictures, and those of NG and FAULT, are kept; 0: no limit. No picture outlasts its result."""
    ok, ng = settings.ok_image_days, settings.ng_image_days
    ng = max(ok, ng) if ok and ng else ng
    return _least(ok, settings.result_days), _least(ng, settings.result_days)


def _least(*days: int) -> int:
    return min((each for each in days if each), default=0)


class Retention:
    """`run` is the loop of its own thread; `make_room` may be called by any."""

    def __init__(
        self,
        store: Store,
        settings: Callable[[], StorageSettings],
        clock: ClockTrust,
        audit: Callable[..., None],
        over_budget: Callable[[Text | None], None],
        checks: Callable[[], Iterator[None]] = lambda: iter(()),
        looked: Callable[[], None] = lambda: None,
        monotonic_s: Callable[[], float] = time.monotonic,
    ) -> None:
        """Nothing happens before `run`.

        Args:
            settings: the present ones.
            clock: whether anything may be removed for its age; its note is kept by this loop.
            audit: writes down, by name, what was removed; it does not wait for the disk.
            over_budget: told at every look whether what may never go takes more than the budget.
            checks: steps that follow those of the removal, such as the check of files against rows.
            looked: called after each look, in the thread of `run`.
        """
        self._store = store
        self._settings = settings
        self._audit = audit
        self._over_budget = over_budget
        self._checks = checks
        self._looked = looked
        self._monotonic_s = monotonic_s
        self._lock = threading.Lock()
        self._demanded = 0
        self._is_asked = False
        self._removed = Removed(store.now())
        self._reported = self._removed
        self._clock = clock
        self._is_failing = False
        self.heartbeat = Heartbeat("storage")

    @property
    def removed(self) -> Removed:
        """Since the start of the station."""
        return self._removed

    @property
    def demanded_bytes(self) -> int:
        """What `make_room` was asked for and has not removed yet."""
        return self._demanded

    def make_room(self, size: int) -> None:
        """Remove pictures of at least so many bytes, beyond what the rules remove; 0: apply the rules at once."""
        with self._lock:
            self._demanded += size
            self._is_asked = True

    # --- the loop -----------------------------------------------------------------------------------------------------

    def run(self, stop: Event) -> None:
        try:
            self._wait(stop, BEGIN_AFTER_S)
            while not stop.is_set():
                self._look(stop)
                self._wait(stop, LOOK_EVERY_S)
        finally:
            self.heartbeat.rest()
            self._report()

    def _look(self, stop: Event) -> None:
        """Everything that is to be done now, step by step."""
        self._is_asked = False
        self._clock.keep()
        try:
            began_s = self._monotonic_s()
            self.heartbeat.beat(STEP_WITHIN_S)
            for _ in self.steps():
                rest_s = max(REST_S, REST_TIMES * (self._monotonic_s() - began_s))
                self.heartbeat.beat(rest_s + STEP_WITHIN_S)
                if stop.wait(rest_s):
                    return
                began_s = self._monotonic_s()
            self._looked()
            self._is_failing = False
        except (DatabaseError, StorageError) as error:
            if not self._is_failing:
                log.info("Old pictures cannot be removed now: %s", error)  # whoever needs the disk says it louder
            self._is_failing = True
        if self._store.now() - self._reported.since >= REPORT_EVERY:
            self._report()

    def _wait(self, stop: Event, wait_s: float) -> None:
        """Until it is time to look again, or somebody has asked for it, or the end."""
        until_s = self._monotonic_s() + wait_s
        while self._monotonic_s() < until_s and not self._is_asked:
            self.heartbeat.beat(TICK_S + STEP_WITHIN_S)
            if stop.wait(TICK_S):
                return

    def steps(self) -> Iterator[None]:
        """One look; each step is short.

        Raises:
            DatabaseError, StorageError
        """
        if self._store.database.trouble is not None:  # a full disk is no reason to wait: here room is made
            return
        yield from self._end_what_has_begun()
        yield from self._remove_old_pictures()
        yield from self._keep_budget()
        yield from self._remove_old_results()
        yield from self._checks()

    def _report(self) -> None:
        """One audit entry for everything removed since the last one."""
        before, now = self._reported, self._removed
        pictures, results = now.pictures - before.pictures, now.results - before.results
        if pictures or results:
            megabytes = round((now.size - before.size) / 1e6, 1)
            self._audit(pictures=pictures, megabytes=megabytes, results=results)
        self._reported = replace(now, since=self._store.now())

    # --- pictures -----------------------------------------------------------------------------------------------------

    def _end_what_has_begun(self) -> Iterator[None]:
        """Delete the files of pictures that were being removed when the station died."""
        while going := self._store.pictures.going(BATCH):
            self._delete(going)
            yield

    def _remove_old_pictures(self) -> Iterator[None]:
        if self._clock.doubts():
            return
        now = self._store.now()
        for days, judgements in zip(picture_days(self._settings()), CLASSES, strict=True):
            for judgement in judgements if days else ():
                before = now - timedelta(days=days)
                while found := self._store.pictures.oldest(judgement, BATCH, before):
                    self._remove(found)
                    yield

    def _keep_budget(self) -> Iterator[None]:
        """Remove the oldest until the budget is kept and what was demanded is removed, to the picture."""
        use = self._store.pictures.use()
        yield
        budget = budget_bytes(self._settings(), use.size, self._store.room.free_bytes)
        excess, is_all_gone = use.size - budget, False
        for judgements in CLASSES:
            while (wanted := max(excess, self._demanded)) > 0:
                found = self._oldest_of(judgements, wanted)
                is_all_gone = not found
                if is_all_gone:
                    break
                freed = self._remove(found)
                excess -= freed
                with self._lock:
                    self._demanded = max(0, self._demanded - freed)
                yield
        if is_all_gone:
            with self._lock:
                self._demanded = 0
        self._over_budget(None if excess <= 0 else _over_budget(use, budget))

    def _oldest_of(self, judgements: Sequence[Judgement], wanted: int) -> tuple[StoredPicture, ...]:
        """The oldest pictures of these, just enough for `wanted` bytes, but one batch at most."""
        found = [picture for each in judgements for picture in self._store.pictures.oldest(each, BATCH)]
        chosen = []
        for picture in sorted(found, key=lambda picture: picture.seq)[:BATCH]:
            if wanted <= 0:
                break
            chosen.append(self._sized(picture))
            wanted -= chosen[-1].size or 0
        return tuple(chosen)

    def _sized(self, picture: StoredPicture) -> StoredPicture:
        return picture if picture.size is not None else replace(picture, size=self._store.images.size(picture.name))

    def _remove(self, pictures: Sequence[StoredPicture]) -> int:
        """One step: bytes that were freed."""
        going = self._store.pictures.begin_clearing([picture.id for picture in pictures])
        return self._delete([picture for picture in pictures if picture.id in going])

    def _delete(self, pictures: Sequence[StoredPicture]) -> int:
        if not pictures:
            return 0
        freed = sum(self._sized(picture).size or 0 for picture in pictures)
        for picture in pictures:
            self._store.images.delete(picture.name)
        self._store.pictures.cleared([picture.id for picture in pictures])
        self._removed = self._removed.plus(self._store.now(), pictures=len(pictures), size=freed)
        return freed

    # --- results ------------------------------------------------------------------------------------------------------

    def _remove_old_results(self) -> Iterator[None]:
        days = self._settings().result_days
        if not days or self._clock.doubts():
            return
        before = self._store.now() - timedelta(days=days)
        place: int | None = -1
        while place is not None:
            count, place = self._store.pictures.forget_results(before, BATCH, place)
            if count:
                self._removed = self._removed.plus(self._store.now(), results=count)
            yield


def _over_budget(use: PicturesUse, budget: int) -> Text:
    return text(
        "Pictures that must be kept take {used} GB; {budget} GB are for pictures. Give pictures more space in the "
        "settings, or take labels back.",
        used=round(use.kept.size / 1e9, 2),
        budget=round(budget / 1e9, 2),
    )
