"""A day of production at ten parts a second on a small disk: 864 000 parts as fast as they can be stored.

Run by `make soak`; the whole day takes three quarters of an hour, `VISION_SOAK_SHARE=0.1` a tenth of it. What a part
waits for is in `test_upkeep_soak`.
"""

from __future__ import annotations

import os
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

import numpy as np
import pytest

from core.inspection.result import Judgement
from core.settings import Settings, StorageSettings
from core.store import open_store
from core.store.inspection_values import ImageState
from core.store.write_ahead_log import LONG_BYTES
from core.upkeep.clock_trust import ClockTrust
from core.upkeep.retention import LOOK_EVERY_S, Retention
from tests.records import AT, record
from tests.system.soak_share import share
from tests.system.test_soak import resident_mb

if TYPE_CHECKING:
    from pathlib import Path

HOURS, EACH_SECOND = 24, 10
EVERY = 50
"""One part in so many is NG."""
BUDGET_GB = 0.02
"""Of the whole day: a small part of its pictures."""
GROWTH_MB = 1.0
"""Of memory, for each 10 000 parts; beyond it only the noise of the allocator."""
NOISE_MB = 4.0
ROW_BYTES = 2_200
"""Of the database for each part, with all indexes."""
LOG_BYTES = 3 * LONG_BYTES


@pytest.mark.soak
def test_a_day_of_parts_keeps_memory_and_the_budget_to_the_picture(
    empty_store: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "fsync", lambda _: None)  # what matters here is not the disk
    picture = np.random.default_rng(1).integers(0, 255, (16, 16, 3), np.uint8)
    now, looks, budget = [AT], round(share() * HOURS * 3600 / LOOK_EVERY_S), share() * BUDGET_GB
    settings = StorageSettings(image_budget_gb=budget)
    # Grouped, for the same reason.
    with open_store(Settings.of(data_dir=empty_store, durability="grouped"), now=lambda: now[0]) as store:
        store.room.free_bytes = 10**12
        retention = Retention(
            store,
            lambda: settings,
            ClockTrust(None, store.now),
            lambda **_: None,
            lambda _: None,
            monotonic_s=lambda: now[0].timestamp(),
        )
        database = store.database.file
        assert database is not None
        parts, size, before_mb = 0, 0, 0.0
        for look in range(looks):
            for _ in range(round(LOOK_EVERY_S * EACH_SECOND)):
                parts += 1
                now[0] += timedelta(seconds=1 / EACH_SECOND)
                judgement = Judgement.OK if parts % EVERY else Judgement.NG
                result = replace(record(judgement, id=f"{parts:032x}", judged_at=now[0]), part=parts)
                store.inspections.insert(result)
                name = store.images.write(result, picture)
                size = store.images.size(name)
                store.inspections.finish(result, image=name, image_bytes=size)
            for _ in retention.steps():
                pass
            used = store.pictures.use().size
            assert used <= budget * 1e9
            log = database.with_name(f"{database.name}-wal").stat().st_size
            assert log <= LOG_BYTES
            if look == looks // 10:
                before_mb = resident_mb()
        assert database.stat().st_size + log <= ROW_BYTES * parts + LOG_BYTES
        assert used > budget * 1e9 - 2 * size, "not one picture too many is removed"
        assert resident_mb() - before_mb <= GROWTH_MB * parts / 10_000 + NOISE_MB
        use = store.pictures.use()
        assert use.removable[Judgement.NG].count == parts // EVERY, "all NG pictures stay while OK pictures can go"
        newest_ok = f"{parts - 1:032x}"
        assert store.inspections.get(newest_ok).image_state is ImageState.STORED
        files = sum(file.size for batch in store.images.batches(200) for file in batch)
        assert files == use.size, "the disk holds what the rows say, and nothing else"
