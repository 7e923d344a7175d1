"""Several stations on one PostgreSQL: what is theirs stays apart, what is shared is the same for all."""

from __future__ import annotations

import threading
from contextlib import ExitStack
from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
import pytest

from core.access.roles import Actor, Role
from core.assembly import open_station
from core.errors import StorageError, VersionConflictError
from core.inspection.program import Program
from core.inspection.samples import ProgramSample, SampleKind
from core.programs.drafts import Draft, Drafts
from core.programs.library import Library
from core.programs.samples import Samples
from core.records.history import History
from core.settings import Settings
from core.store import Store, lease, open_store
from core.store.inspection_values import InspectionFilter
from core.store.lease import Lease
from core.store.programs import ActiveProgram
from core.store.standing import Counters
from tests.core.store.alarm_stories import came

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from core.inspection.frame import Image

pytestmark = pytest.mark.services

EMMA = Actor("Emma", Role.ENGINEER, 2, "panel")


@pytest.fixture
def other(postgres: Store, postgres_settings: Settings, tmp_path: Path) -> Iterator[Store]:
    """The store of Line 4, beside that of Line 3."""
    with open_store(as_station(postgres_settings, "Line 4", tmp_path / "other")) as store:
        yield store


def as_station(settings: Settings, name: str, folder: Path) -> Settings:
    return Settings.of(data_dir=folder, station=name, database_url=settings.storage.database_url)


def test_four_stations_that_start_for_the_first_time_at_once_all_start(server: str, tmp_path: Path) -> None:
    opened: list[str] = []
    errors: list[BaseException] = []
    begin = threading.Barrier(4)

    def start(name: str) -> None:
        begin.wait()
        try:
            station = open_station(Settings.of(data_dir=tmp_path / name, station=name, database_url=server))
            opened.append(station.status().station)
            station.close()
        except BaseException as error:  # noqa: BLE001 - handed to the test
            errors.append(error)

    names = ["Line 1", "Line 2", "Line 3", "Line 4"]
    threads = [threading.Thread(target=start, args=(name,)) for name in names]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert errors == []
    assert sorted(opened) == names


def test_a_program_and_its_pictures_are_there_for_every_station(postgres: Store, other: Store, image: Image) -> None:
    here, there = Library(postgres), Library(other)
    saved = here.save(EMMA, Program("Cap"), image, "first")
    sample = ProgramSample(Samples(postgres, History(postgres)).keep_picture(EMMA, 255 - image), SampleKind.OK)
    Samples(postgres, History(postgres)).replace(EMMA, saved.id, [sample])
    found = there.program(EMMA, saved.id)
    assert found.master is not None
    assert np.array_equal(found.master, image)
    assert Samples(other, History(other)).of(EMMA, saved.id) == (sample,)
    assert np.array_equal(Samples(other, History(other)).picture(EMMA, sample.picture), 255 - image)


def test_of_two_stations_that_save_one_program_at_once_one_succeeds(
    postgres: Store, other: Store, image: Image
) -> None:
    saved = Library(postgres).save(EMMA, Program("Cap"), image, "first")
    begin = threading.Barrier(2)
    outcomes: list[str] = []

    def save(store: Store, description: str) -> None:
        changed = replace(saved.program, description=description)
        begin.wait()
        try:
            Library(store).save(EMMA, changed, None, "why", saved.id, saved.version_hash)
            outcomes.append("saved")
        except VersionConflictError:
            outcomes.append("refused")

    threads = [threading.Thread(target=save, args=each) for each in ((postgres, "a"), (other, "b"))]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(outcomes) == ["refused", "saved"]
    assert len(Library(other).versions(EMMA, saved.id)) == 2


def test_results_state_drafts_alarms_counters_and_settings_are_each_stations_own(
    postgres: Store, other: Store, image: Image, make_result
) -> None:
    saved = Library(postgres).save(EMMA, Program("Cap"), image, "first")
    postgres.programs.set_active(ActiveProgram(saved.id, saved.version_hash), postgres.now())
    Drafts(postgres).keep(EMMA, Draft(saved.program, saved.id, saved.version_hash))
    postgres.standing.save_counters(Counters(parts=3, ok=3, last_part=3), is_lazy=False)
    postgres.site_settings.save({"VISION_NG_REASONS": ["burr"]}, "Emma", postgres.now())
    postgres.alarms.put([came(1, "CAMERA", 0)])
    postgres.inspections.insert(make_result(7))
    other.inspections.insert(replace(make_result(1), id="f" * 32, station="Line 4"))
    assert other.programs.active() is None
    assert Drafts(other).kept(EMMA) is None
    assert other.standing.counters().parts == 0
    assert other.site_settings.all() == {}
    assert (postgres.inspections.newest_part(), other.inspections.newest_part()) == (7, 1)
    assert (postgres.alarms.newest(), other.alarms.newest()) == (1, 0)
    page = History(other).inspections
    assert [found.part for found in page(EMMA, InspectionFilter(station="Line 3")).items] == [7]
    assert [found.part for found in page(EMMA, InspectionFilter(station="Line 4")).items] == [1]
    assert len(page(EMMA).items) == 2
    assert History(other).stations(EMMA) == ("Line 3", "Line 4")


# --- two computers by one name ----------------------------------------------------------------------------------------


class Clock:
    """A monotonic clock that passes while somebody pauses."""

    def __init__(self) -> None:
        self.s = 0.0
        self.on_pause: Callable[[], None] = lambda: None

    def pause(self, s: float) -> None:
        self.s += s
        self.on_pause()


def lease_of(store: Store, computer: str, clock: Clock) -> Lease:
    return Lease(store.database, "Line 3", computer, monotonic_s=lambda: clock.s, pause=clock.pause)


def test_a_second_computer_by_the_same_name_is_refused_while_the_first_runs(postgres: Store) -> None:
    clock = Clock()
    first, second = (lease_of(postgres, computer, clock) for computer in ("a", "b"))
    first.take()
    clock.on_pause = first.beat
    with pytest.raises(StorageError, match="runs as Line 3 with the same database"):
        second.take()
    first.beat()
    first.give_back()
    second.take()
    assert clock.s < 2 * lease.LOOK_EVERY_S


def test_a_station_that_crashed_comes_back_at_once_on_its_computer_and_after_a_while_on_another(
    postgres: Store,
) -> None:
    clock = Clock()
    lease_of(postgres, "a", clock).take()
    lease_of(postgres, "a", clock).take()
    assert clock.s == 0
    lease_of(postgres, "b", clock).take()
    assert clock.s == lease.WATCH_S


def test_a_station_whose_name_was_taken_while_it_was_held_up_stops_until_it_has_it_back(postgres: Store) -> None:
    clock = Clock()
    first, second = (lease_of(postgres, computer, clock) for computer in ("a", "b"))
    first.take()
    second.take()  # the first one did not beat
    for _ in range(2):
        with pytest.raises(StorageError, match="runs as Line 3"):
            first.beat()
        second.beat()
    second.give_back()
    first.beat()


def test_a_running_station_beats_and_gives_its_name_back(server: str, postgres: Store, tmp_path: Path) -> None:
    def settings(folder: str) -> Settings:
        return Settings.of(data_dir=tmp_path / folder, station="Line 9", database_url=server)

    with ExitStack() as undo:
        station = open_station(settings("one"))
        undo.callback(station.close)
        clock = Clock()
        clock.on_pause = station._store.probe
        second = Lease(postgres.database, "Line 9", "b", monotonic_s=lambda: clock.s, pause=clock.pause)
        with pytest.raises(StorageError, match="Line 9"):
            second.take()
    second.take()
    assert clock.s == lease.LOOK_EVERY_S
