"""Which pictures and results go, and which stay: to the picture, in small steps, over a crash in the middle."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

import numpy as np
import pytest

from core.access.roles import Actor, Role
from core.errors import InsufficientPermissionsError, NotFoundError, ValidationError
from core.inspection.result import Judgement
from core.records.history import History
from core.records.statistics import Statistics, StatisticsFilter
from core.settings import Settings, StorageSettings
from core.store import Store, open_store
from core.store.audit import AuditFilter
from core.store.inspection_values import ImageState, InspectionFilter, InspectionLabel
from core.store.picture_rows import PictureRows
from core.store.samples import ProposedSample
from core.upkeep import retention
from core.upkeep.clock_trust import ClockTrust
from core.upkeep.retention import Retention, budget_bytes, picture_days
from core.upkeep.storage import Storage, Trend
from tests.records import AT, record

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from core.text import Text

ADA, VERA = Actor("Ada", Role.ADMIN, 1, "panel"), Actor("Vera", Role.VIEWER, 3, "panel")
PICTURE = np.random.default_rng(1).integers(0, 255, (32, 48, 3), np.uint8)
OK, NG, FAULT = Judgement.OK, Judgement.NG, Judgement.FAULT
HUGE = 10**12


class Plant:
    """A store with parts of chosen ages, and its retention."""

    def __init__(self, store: Store, known: datetime | None = None) -> None:
        """`known`: the latest time that the station knows of at its start."""
        self.store = store
        self.now = AT
        self.settings = StorageSettings(image_budget_gb=1.0)
        self.over_budget: Text | None = None
        self.audited: list[dict[str, Any]] = []
        self.seconds = 0.0
        store.room.free_bytes = HUGE
        self.retention = Retention(
            store,
            lambda: self.settings,
            ClockTrust(known, lambda: self.now, lambda: self.seconds),
            lambda **details: self.audited.append(details),
            self._told,
            monotonic_s=lambda: self.seconds,
        )

    def _told(self, problem: Text | None) -> None:
        self.over_budget = problem

    def judged(self, days_ago: float, judgement: Judgement = OK, *, has_picture: bool = True) -> str:
        """Store a part; the older ones first. Returns its id."""
        number = self.store.inspections.newest_part() + 1
        result = record(judgement, id=f"{number:032x}", judged_at=AT - timedelta(days=days_ago))
        result = replace(result, part=number)
        self.store.inspections.insert(result)
        name = self.store.images.write(result, PICTURE) if has_picture else None
        size = None if name is None else self.store.images.size(name)
        self.store.inspections.finish(result, image=name, image_bytes=size)
        return result.id

    def budget_for(self, *ids: str) -> None:
        """Allow exactly the bytes of these pictures."""
        size = sum(self.store.images.size(self.name_of(each)) for each in ids)
        self.settings = replace(self.settings, image_budget_gb=size / 1e9)

    def name_of(self, result_id: str) -> str:
        name = self.store.inspections.get(result_id).image_name
        assert name is not None
        return name

    def look(self) -> int:
        """Carry out one look; returns the number of steps."""
        return sum(1 for _ in self.retention.steps())

    def left(self, *ids: str) -> list[str]:
        """Those whose picture is there, in the row and on the disk."""
        states = {each: self.store.inspections.get(each).image_state for each in ids}
        stored = [each for each, state in states.items() if state is ImageState.STORED]
        assert all(self.store.images.size(self.name_of(each)) for each in stored)
        assert set(states.values()) <= {ImageState.STORED, ImageState.CLEARED}
        assert len([*self.store.images._root.rglob("*.png"), *self.store.images._root.rglob("*.jpg")]) == len(stored)
        return stored


@pytest.fixture
def plant(empty_store: Path) -> Iterator[Plant]:
    with open_store(Settings.of(data_dir=empty_store), now=lambda: AT) as store:
        yield Plant(store)


def test_beyond_the_budget_the_oldest_ok_pictures_go_then_the_oldest_ng_and_labeled_ones_never(plant: Plant) -> None:
    labeled = plant.judged(9, NG)
    plant.store.inspections.set_label(labeled, InspectionLabel.REAL_NG, "Ada")
    ng_old, fault, ok_old, ng_new, ok_new = (
        plant.judged(days, judgement) for days, judgement in ((8, NG), (7, FAULT), (6, OK), (5, NG), (4, OK))
    )
    everything = (labeled, ng_old, fault, ok_old, ng_new, ok_new)
    plant.budget_for(*everything)
    plant.look()
    assert plant.left(*everything) == list(everything), "just enough is enough"

    plant.budget_for(labeled, ng_old, fault, ng_new, ok_new)
    plant.look()
    assert plant.left(*everything) == [labeled, ng_old, fault, ng_new, ok_new]
    assert plant.retention.removed.pictures == 1

    plant.budget_for(labeled, ng_new)
    plant.look()
    assert plant.left(*everything) == [labeled, ng_new]
    assert plant.over_budget is None

    plant.settings = replace(plant.settings, image_budget_gb=1e-9)
    plant.look()
    assert plant.left(*everything) == [labeled]
    assert "must be kept" in str(plant.over_budget)
    with pytest.raises(NotFoundError, match="removed to make room"):
        History(plant.store).image(VERA, ok_old)


def test_a_picture_that_is_proposed_as_a_sample_stays(plant: Plant) -> None:
    proposed, other = plant.judged(3, NG), plant.judged(2, NG)
    with plant.store.database.transaction() as connection:
        connection.exec_driver_sql("INSERT INTO programs (id, name, created_at) VALUES (1, 'Cap', '2030-01-01')")
    plant.store.samples.propose(ProposedSample("a" * 64, 1, proposed, "Olga", AT))
    plant.settings = replace(plant.settings, image_budget_gb=1e-9, result_days=1)
    plant.look()
    assert plant.left(proposed) == [proposed]
    with pytest.raises(NotFoundError):
        History(plant.store).image(VERA, other)


def test_by_age_each_class_has_its_own_time_and_ng_never_less_than_ok(plant: Plant) -> None:
    ng_40, ok_40, ng_20, ok_20, ok_5 = (
        plant.judged(days, judgement) for days, judgement in ((41, NG), (40, OK), (21, NG), (20, OK), (5, OK))
    )
    everything = (ng_40, ok_40, ng_20, ok_20, ok_5)
    plant.settings = replace(plant.settings, ok_image_days=30)
    plant.look()
    assert plant.left(*everything) == [ng_40, ng_20, ok_20, ok_5]
    plant.settings = replace(plant.settings, ok_image_days=10, ng_image_days=30)
    plant.look()
    assert plant.left(*everything) == [ng_20, ok_5]
    assert picture_days(replace(plant.settings, ok_image_days=30, ng_image_days=10)) == (30, 30)
    assert picture_days(replace(plant.settings, ok_image_days=0, ng_image_days=0, result_days=90)) == (90, 90)


def test_old_results_go_and_what_they_count_for_stays(plant: Plant) -> None:
    labeled, old, newer = plant.judged(50, NG), plant.judged(40, OK), plant.judged(3, OK)
    plant.store.inspections.set_label(labeled, InspectionLabel.REAL_NG, "Ada")
    statistics = Statistics(plant.store, "Station 1")
    wanted = StatisticsFilter(since=AT - timedelta(days=60), until=AT, is_simulated=False)
    before = statistics.yields(VERA, wanted).total
    plant.settings = replace(plant.settings, result_days=30)
    plant.look()
    assert {item.id for item in plant.store.inspections.page(InspectionFilter()).items} == {labeled, newer}
    assert statistics.yields(VERA, wanted).total == before
    assert plant.retention.removed.results == 1
    assert not list(plant.store.images._root.rglob(f"{old}.*")), "its picture went first"
    plant.settings = replace(plant.settings, result_days=1)
    plant.look()
    assert plant.store.inspections.newest_part() == 3, "parts are numbered on"


@pytest.mark.parametrize("dies_after", ["begin_clearing", "delete", "nothing"])
def test_a_removal_that_is_cut_off_is_ended_by_the_next_look_and_loses_nothing_else(
    plant: Plant, monkeypatch: pytest.MonkeyPatch, dies_after: str
) -> None:
    gone, stays = plant.judged(2), plant.judged(1)
    plant.budget_for(stays)
    with monkeypatch.context() as patch:
        if dies_after == "begin_clearing":
            patch.setattr(type(plant.store.images), "delete", _dies)
        elif dies_after == "delete":
            patch.setattr(PictureRows, "cleared", _dies)
        if dies_after == "nothing":
            plant.look()
        else:
            with pytest.raises(KeyboardInterrupt):
                plant.look()
    assert plant.store.inspections.get(gone).image_state is ImageState.CLEARED
    plant.look()
    assert plant.store.inspections.get(gone).image_name is None
    assert plant.left(gone, stays) == [stays]


def _dies(*_: object) -> None:
    raise KeyboardInterrupt


def test_a_step_changes_one_small_batch(plant: Plant, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(retention, "BATCH", 2)
    ids = [plant.judged(9 - number) for number in range(7)]
    changed: list[int] = []
    begin = PictureRows.begin_clearing
    monkeypatch.setattr(
        PictureRows, "begin_clearing", lambda self, found: changed.append(len(found)) or begin(self, found)
    )
    plant.budget_for(ids[-1], ids[-2])
    assert plant.look() >= 3
    assert changed == [2, 2, 1]
    assert plant.left(*ids) == ids[-2:]


def test_room_is_made_on_demand_also_on_a_full_disk_and_only_by_an_administrator(plant: Plant) -> None:
    ids = [plant.judged(9 - number) for number in range(4)]
    storage = Storage(
        plant.store, Statistics(plant.store, "Station 1"), lambda: plant.settings, ClockTrust(None, plant.store.now)
    )
    storage._retention = plant.retention
    with pytest.raises(InsufficientPermissionsError):
        storage.make_room(VERA, 0)
    with pytest.raises(ValidationError, match="At most"):
        storage.make_room(ADA, HUGE)
    plant.store.room._is_full = True
    one = plant.store.images.size(plant.name_of(ids[0]))
    storage.make_room(ADA, one + 1)
    assert storage.status(VERA).demanded_bytes == one + 1
    plant.look()
    assert plant.left(*ids) == ids[2:]
    found = storage.status(VERA)
    assert (found.demanded_bytes, found.removed.pictures) == (0, 2)
    assert found.use.removable[OK].count == 2
    assert plant.store.audit.page(AuditFilter()).items[0].action == "room_demanded"


def test_a_clock_that_may_be_ahead_makes_nothing_old_for_a_day(plant: Plant) -> None:
    plant = Plant(plant.store, known=AT - timedelta(days=40))
    picture = plant.judged(40)
    plant.settings = replace(plant.settings, ok_image_days=30)
    plant.look()
    assert plant.left(picture) == [picture]
    plant.now += timedelta(hours=24)
    plant.seconds += 24 * 3600.0
    plant.look()
    assert plant.left(picture) == []


def test_what_was_removed_is_audited_once_in_a_while(plant: Plant) -> None:
    plant.judged(2)
    plant.settings = replace(plant.settings, image_budget_gb=1e-9)
    plant.look()
    plant.retention._report()
    plant.retention._report()
    (entry,) = plant.audited
    assert (entry["pictures"], entry["results"]) == (1, 0)


def test_the_budget_is_a_share_of_what_other_files_leave_and_at_most_so_many_bytes() -> None:
    settings = StorageSettings(image_budget_pct=90)
    assert budget_bytes(settings, used_bytes=400, free_bytes=600) == 900
    assert budget_bytes(settings, used_bytes=400, free_bytes=0) == 360, "others grow: pictures give way"
    assert budget_bytes(replace(settings, image_budget_gb=1e-7), used_bytes=400, free_bytes=600) == 100


def test_how_other_files_take_the_disk_is_known_after_some_hours() -> None:
    trend = Trend()
    for hour in range(13):
        trend.note(hour * 3600.0, 10_000 - hour * 100)
        assert trend.bytes_per_day == pytest.approx(2400 if hour >= 6 else 0)
