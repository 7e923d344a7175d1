"""How fast pictures fill the disk follows from the parts of the last week and the size of the newest pictures."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

import numpy as np
import pytest

from core.access.roles import Actor, Role
from core.inspection.result import Judgement
from core.records.statistics import Statistics
from core.settings import Settings, StorageSettings
from core.store import Store, open_store
from core.upkeep.clock_trust import ClockTrust
from core.upkeep.storage import Storage
from tests.records import AT, record

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

VERA = Actor("Vera", Role.VIEWER, 3, "panel")
PICTURE = np.random.default_rng(1).integers(0, 255, (64, 96, 3), np.uint8)


@pytest.fixture
def store(empty_store: Path) -> Iterator[Store]:
    with open_store(Settings.of(data_dir=empty_store), now=lambda: AT) as store:
        yield store


def judged(store: Store, number: int, hours_ago: float, judgement: Judgement, *, has_picture: bool = True) -> int:
    """Store a part; returns the bytes of its picture."""
    result = replace(record(judgement, id=f"{number:032x}"), part=number, judged_at=AT - timedelta(hours=hours_ago))
    store.inspections.insert(result)
    name = store.images.write(result, PICTURE) if has_picture else None
    size = 0 if name is None else store.images.size(name)
    store.inspections.finish(result, image=name, image_bytes=size or None)
    return size


def test_a_station_without_parts_or_with_a_few_hours_of_them_tells_nothing(store: Store) -> None:
    storage = Storage(store, Statistics(store, "Station 1"), StorageSettings, ClockTrust(None, store.now))
    assert storage.growth(VERA).days_until(10**9) is None
    judged(store, 1, 5, Judgement.OK)
    assert storage.growth(VERA).days_until(10**9) is None


def test_pictures_of_each_judgement_count_with_their_own_size(store: Store) -> None:
    total = sum(
        judged(store, number, hours_ago, judgement)
        for number, (hours_ago, judgement) in enumerate(
            ((48, Judgement.OK), (30, Judgement.NG), (20, Judgement.OK), (1, Judgement.FAULT)), start=1
        )
    )
    judged(store, 5, 0.5, Judgement.FAULT, has_picture=False)
    growth = Storage(store, Statistics(store, "Station 1"), StorageSettings, ClockTrust(None, store.now)).growth(VERA)
    assert growth.bytes_per_day == pytest.approx(total / 2, rel=0.01)
    days = growth.days_until(10 * total)
    assert days == pytest.approx(20, rel=0.01)
