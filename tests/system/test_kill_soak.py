"""Killed with signal 9 at random moments: what the machine was told is in the record.

One kill is in every run of the tests, 200 over 200 000 pictures are run by `make soak` (a quarter of an hour, or the
share of it that `VISION_SOAK_SHARE` says).
"""

from __future__ import annotations

import math
import random
import shutil
import threading
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
import sqlalchemy as sa

from core.inspection.result import Judgement
from core.store import Store, open_store
from core.store.inspection_values import ImageState
from core.store.tables import inspections
from tests.records import AT, record
from tests.system.lines_and_record import agree, check_pictures, judged_after, settled, station_killed_at_the_end
from tests.system.soak_share import share
from tests.system.station_that_is_killed import settings_of

if TYPE_CHECKING:
    from pathlib import Path

KILLS = 200
PICTURES = 200_000
AT_ONCE = 1000
MONTH = timedelta(days=28)
STARTS_WITHIN_S = 3.0


def many_parts(folder: Path, count: int) -> None:
    """As if the station had judged so many parts within a month, with a picture of each: a start must not feel them.

    The files are empty, and each part counts in no statistics: neither is read at a start.
    """
    with closing(open_store(settings_of(folder))) as store:
        for first in range(0, count, AT_ONCE):
            made = [
                replace(record(id=f"{number:032x}", judged_at=AT + number * MONTH / count), part=number + 1)
                for number in range(first, min(first + AT_ONCE, count))
            ]
            store.inspections.insert_many(made)
            named = [{"of": each.id, "name": store.images.name_of(each)} for each in made]
            for each in named:
                picture = folder / "images" / each["name"]
                picture.parent.mkdir(parents=True, exist_ok=True)
                picture.touch()
            _set_stored(store, named)


def _set_stored(store: Store, named: list[dict[str, str]]) -> None:
    stored = {"image_state": ImageState.STORED.value, "image_bytes": 0, "image_name": sa.bindparam("name")}
    with store.database.transaction(is_lazy=True) as connection:
        connection.execute(inspections.update().where(inspections.c.id == sa.bindparam("of")).values(stored), named)


@pytest.mark.parametrize(
    ("kills", "pictures"),
    [(1, 100), pytest.param(math.ceil(share() * KILLS), math.ceil(share() * PICTURES), marks=pytest.mark.soak)],
    ids=["once", "200 times over 200 000 pictures"],
)
def test_nothing_that_was_told_is_lost_however_the_process_is_killed(
    kills: int, pictures: int, opened_once: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "data"
    shutil.copytree(opened_once, folder)
    many_parts(folder, pictures)
    chance, newest, starts = random.Random(2030), pictures, []
    for kill in range(kills):
        with station_killed_at_the_end(folder) as machine:
            if kill and chance.random() < 0.1:
                threading.Event().wait(chance.uniform(0.0, STARTS_WITHIN_S))  # while it starts
            else:
                machine.wait_ready()
                machine.wait_told(1)
                threading.Event().wait(chance.uniform(0.0, 1.5 if kill else 0.0))
        if machine.ready_s is not None:
            starts.append(machine.ready_s)
        told = machine.told()
        with closing(open_store(settings_of(folder))) as store:
            settled(store, folder)
            rows = judged_after(store, newest)
            stored = [judgement for _, judgement in rows]
            assert agree(told, stored), (told, stored)
            # The kill may come between the commit and the lines: that part was told to nobody, and is a FAULT.
            assert stored[len(told) :] in ([], [Judgement.FAULT])
            check_pictures(store, [part for part, _ in rows])
            assert store.audit_seal.check() is None
            newest += len(rows)
    with closing(open_store(settings_of(folder))) as store:
        assert store.audit_seal.verify().is_intact
        assert store.database.check() == ()
    assert newest - pictures >= kills
    assert not list((folder / "images").rglob("*.part"))
    # Processor time: how busy the computer was with something else says nothing.
    assert max(starts) <= STARTS_WITHIN_S, sorted(starts)[-5:]
