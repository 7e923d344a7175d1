"""Upkeep of a million results: the steps of the retention, and a whole backup with its verification.

The retention removes rows of pictures without their files: how long a file takes to delete, the file system decides.
"""

from __future__ import annotations

import time
from dataclasses import replace
from itertools import islice
from typing import TYPE_CHECKING, Any

from core.upkeep.backup.archive import read_archive
from core.upkeep.backup.making import make_backup
from core.upkeep.backup.work import Work
from core.upkeep.clock_trust import ClockTrust
from core.upkeep.retention import Retention
from tests.benchmarks.table import Row, at_most, median_ms, percentile

if TYPE_CHECKING:
    from collections.abc import Iterator

    from core.settings import Settings
    from core.store import Store

STEPS = 60
REACH_MS = 50
"""Limit of a step, of which only a part keeps others from writing."""


def asked(store: Store, settings: Settings, group: str) -> Iterator[Row]:
    yield Row(group, "retention, the sum of all pictures", median_ms(store.pictures.use, times=5, warm_up=1), "ms")
    for what, days in (("pictures", {"ok_image_days": 30}), ("results", {"result_days": 100})):
        steps_ms = list(islice(_steps_ms(store, settings, days), STEPS))
        yield at_most(group, f"retention, a step that removes {what}, p95", percentile(steps_ms, 95), "ms", REACH_MS)
    begun_s = time.perf_counter()
    made = make_backup(store, settings, Work())
    yield Row(group, "backup, written and read back", time.perf_counter() - begun_s, "s")
    yield Row(group, "size of the backup", made.size / 1e6, "MB")
    begun_s = time.perf_counter()
    read_archive(made.path, "", Work())
    yield Row(group, "backup, verified once more", time.perf_counter() - begun_s, "s")


def _steps_ms(store: Store, settings: Settings, days: dict[str, int]) -> Iterator[float]:
    """Of those that remove something."""
    storage = replace(settings.storage, **days)
    retention = Retention(store, lambda: storage, ClockTrust(None, store.now), audit=_nothing, over_budget=_nothing)
    removed, begun_s = retention.removed, time.perf_counter()
    for _ in retention.steps():
        took_ms = (time.perf_counter() - begun_s) * 1e3
        if (now := retention.removed) != removed:
            removed = now
            yield took_ms
        begun_s = time.perf_counter()


def _nothing(*_given: Any, **_named: Any) -> None:
    pass
