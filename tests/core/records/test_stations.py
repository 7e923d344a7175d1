"""History and statistics of several stations whose results are in one database."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest

from core.access.roles import Actor, Role
from core.errors import NotFoundError
from core.inspection.result import Judgement
from core.records.history import History, InspectionFilter
from core.records.statistics import Statistics, StatisticsFilter
from core.settings import Settings
from core.store import Store, open_store
from tests.records import AT, record

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

VIEWER = Actor("V", Role.VIEWER)
OWN = record(Judgement.NG, id="0001", station="Line 3")
OTHER = record(Judgement.OK, id="0002", station="Line 4")


@pytest.fixture
def store(empty_store: Path) -> Iterator[Store]:
    with open_store(Settings.of(data_dir=empty_store, station="Line 3"), lambda: AT) as opened:
        opened.inspections.insert_many([OWN, OTHER])
        yield opened


def test_the_stations_are_known_and_each_ones_results_are_found(store: Store) -> None:
    history = History(store)
    assert history.stations(VIEWER) == ("Line 3", "Line 4")
    for station, result in (("Line 3", OWN), ("Line 4", OTHER)):
        (found,) = history.inspections(VIEWER, InspectionFilter(station=station)).items
        assert (found.id, found.station) == (result.id, station)


def test_a_picture_of_another_station_is_said_to_be_there(store: Store) -> None:
    history = History(store)
    store.inspections.finish(OTHER, image="2030/05/17/0002.jpg")
    with pytest.raises(NotFoundError, match="on the computer of Line 4"):
        history.image(VIEWER, OTHER.id)
    store.inspections.finish(OTHER, image=store.images.write(OTHER, np.zeros((8, 8, 3), np.uint8)))
    assert history.image(VIEWER, OTHER.id).content_type == "image/jpeg", "it was this one's, under another name"


def test_statistics_are_of_this_station_unless_another_is_asked_for(store: Store) -> None:
    statistics = Statistics(store, "Line 3")
    own = statistics.yields(VIEWER, StatisticsFilter())
    other = statistics.yields(VIEWER, StatisticsFilter(station="Line 4"))
    assert (own.covered.station, own.total.ok, own.total.ng) == ("Line 3", 0, 1)
    assert (other.covered.station, other.total.ok, other.total.ng) == ("Line 4", 1, 0)


def test_a_station_whose_clock_is_ahead_does_not_move_the_results_of_the_others(store: Store) -> None:
    ahead = record(id="0003", station="Line 4", judged_at=AT.replace(year=AT.year + 1))
    late = record(id="0004", station="Line 3", judged_at=AT)
    store.inspections.insert_many([ahead, late])
    page = History(store).inspections(VIEWER, InspectionFilter(until=AT.replace(month=12)))
    assert [item.id for item in page.items] == ["0004", "0002", "0001"]
