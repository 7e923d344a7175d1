from __future__ import annotations

import csv
from threading import Event
from typing import TYPE_CHECKING

import numpy as np
import pytest

from core.access.roles import Actor, Role
from core.errors import StorageError
from core.inspection.imaging import decode
from core.inspection.result import Judgement
from core.records.export import Exported, csv_row, export_to
from core.records.history import History, InspectionFilter
from core.settings import Settings
from core.store import open_store
from tests.records import record

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from core.store import Store

VIEWER = Actor("vera", Role.VIEWER, None, "panel")
PICTURE = np.random.default_rng(3).integers(0, 255, (48, 64, 3), np.uint8)
PARTS = 250
"""More than one page holds."""


@pytest.fixture
def store(empty_store: Path) -> Iterator[Store]:
    """Every fiftieth part is NG; of these the first has its picture."""
    with open_store(Settings.of(data_dir=empty_store)) as opened:
        results = [
            record(Judgement.NG if part % 50 == 0 else Judgement.OK, id=f"{part:032x}", part=part)
            for part in range(PARTS)
        ]
        opened.inspections.insert_many(results)
        opened.inspections.finish(results[0], image=opened.images.write(results[0], PICTURE))
        yield opened


def export(store: Store, path: Path, wanted: InspectionFilter, cancel: Event | None = None) -> list[Exported]:
    """What was told on the way, and at last what was returned."""
    told: list[Exported] = []
    done = export_to(
        path, History(store), VIEWER, wanted, with_pictures=True, progress=told.append, cancel=cancel or Event()
    )
    return [*told, done]


def test_every_part_that_is_meant_is_a_line_of_the_table(store: Store, tmp_path: Path) -> None:
    path = tmp_path / "parts.csv"
    *told, done = export(store, path, InspectionFilter(judgement=Judgement.OK))
    with path.open(newline="", encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    assert sorted(int(row["part"]) for row in rows) == [part for part in range(PARTS) if part % 50]
    assert done == Exported(parts=245, pictures=0, missing=245)
    assert [exported.parts for exported in told] == [200, 245]


def test_pictures_lie_beside_it_and_those_that_are_not_there_are_counted(store: Store, tmp_path: Path) -> None:
    path = tmp_path / "parts.csv"
    done = export(store, path, InspectionFilter(judgement=Judgement.NG))[-1]
    assert done == Exported(parts=5, pictures=1, missing=4)
    (picture,) = (tmp_path / "parts").iterdir()
    assert picture.name == f"00000000-NG-{0:032x}.png"
    assert np.array_equal(decode(picture.read_bytes()), PICTURE)


def test_one_that_is_canceled_leaves_whole_lines(store: Store, tmp_path: Path) -> None:
    path, cancel = tmp_path / "parts.csv", Event()

    def stop_after_a_page(_: Exported) -> None:
        cancel.set()

    done = export_to(
        path, History(store), VIEWER, InspectionFilter(), with_pictures=False, progress=stop_after_a_page, cancel=cancel
    )
    with path.open(newline="", encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    assert len(rows) == done.parts == 200
    assert None not in rows[-1].values()


def test_a_folder_that_is_gone_is_said(store: Store, tmp_path: Path) -> None:
    with pytest.raises(StorageError, match=r"parts\.csv"):
        export(store, tmp_path / "unplugged" / "parts.csv", InspectionFilter())


def test_no_cell_is_a_formula() -> None:
    for formula in ("=1+1", "+1", "-1", "@SUM(A1)", "\t=1"):
        assert csv_row([formula]).lstrip(b'"').startswith(b"'")
    assert csv_row(["cap: 1 missing", "a,b"]) == b'cap: 1 missing,"a,b"\r\n'
