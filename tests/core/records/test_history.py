from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import numpy as np
import pytest
import sqlalchemy as sa

import core.store.inspections
from core.access.roles import SYSTEM, Actor, Role
from core.errors import InspectionNotFoundError, InsufficientPermissionsError, NotFoundError
from core.inspection.imaging import decode
from core.inspection.result import Judgement
from core.records.history import History
from core.settings import Settings
from core.store import Store, open_store
from core.store.audit import AuditFilter
from core.store.inspection_values import ImageState, InspectionFilter
from core.store.inspections import activity_query
from tests.records import record

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

VIEWER = Actor("V", Role.VIEWER)
OPERATOR = Actor("O", Role.OPERATOR, 3)
PICTURE = np.random.default_rng(5).integers(0, 255, (48, 64, 3), np.uint8)
RESULT = record(Judgement.NG, id="0001", station="Line 3")


@pytest.fixture
def history_store(empty_store: Path) -> Iterator[Store]:
    with open_store(Settings.of(data_dir=empty_store, station="Line 3")) as store:
        store.inspections.insert(RESULT)
        yield store


@pytest.fixture
def history(history_store: Store) -> History:
    return History(history_store)


def test_the_history_is_read_by_everybody_who_may_look(history: History) -> None:
    assert [item.id for item in history.inspections(VIEWER).items] == ["0001"]
    assert history.inspections(VIEWER, InspectionFilter(judgement=Judgement.OK)).items == ()
    assert history.inspection(VIEWER, "0001").result == RESULT


def test_as_many_are_counted_as_the_list_has(history: History, history_store: Store) -> None:
    history_store.inspections.insert(replace(RESULT, id="0002", judgement=Judgement.OK))
    for wanted in (None, InspectionFilter(judgement=Judgement.OK), InspectionFilter(tool="cap")):
        assert history.count(VIEWER, wanted) == len(history.inspections(VIEWER, wanted).items)


def test_a_picture_is_given_as_it_was_stored(history: History, history_store: Store) -> None:
    history_store.inspections.finish(RESULT, image=history_store.images.write(RESULT, PICTURE))
    found = history.image(VIEWER, "0001")
    assert found.content_type == "image/png"
    assert np.array_equal(decode(found.data), PICTURE)


@pytest.mark.parametrize(
    ("state", "sentence"),
    [
        (ImageState.PENDING, "still being stored"),
        (ImageState.DROPPED, "could not be stored"),
        (ImageState.NONE, "no picture"),
    ],
)
def test_the_reason_for_a_missing_picture_is_given(
    history: History, history_store: Store, state: ImageState, sentence: str
) -> None:
    history_store.pictures.set_state("0001", state)
    with pytest.raises(NotFoundError, match=sentence):
        history.image(VIEWER, "0001")


def test_an_inspection_that_is_not_there_is_not_found_and_not_recorded(history: History, history_store: Store) -> None:
    for command in (
        lambda: history.inspection(VIEWER, "nothing"),
        lambda: history.image(VIEWER, "../station.sqlite3"),
    ):
        with pytest.raises(InspectionNotFoundError):
            command()
    assert history_store.audit.page(AuditFilter()).items == ()


def test_a_program_that_never_ran_has_no_activity(history: History) -> None:
    found = history.activity(VIEWER, 999)
    assert (found.parts, found.yield_pct, found.last_judged_at) == (0, None, None)


def test_the_activity_of_a_program_covers_only_its_newest_parts(
    history: History, history_store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(core.store.inspections, "ACTIVITY_PARTS", 10)
    at = datetime(2030, 5, 18, tzinfo=UTC)
    # Oldest first: many old NG, then six OK, an NG, two faults, and an OK.
    verdicts = [Judgement.NG] * 30 + [Judgement.OK] * 6 + [Judgement.NG] + [Judgement.FAULT] * 2 + [Judgement.OK]
    for part, judgement in enumerate(verdicts, start=2):
        mine = replace(
            RESULT,
            id=f"{part:04}",
            part=part,
            judgement=judgement,
            program_id=7,
            judged_at=at + timedelta(seconds=part),
        )
        history_store.inspections.insert_many([mine, replace(mine, id=f"other-{part}", program_id=8)])
    found = history.activity(VIEWER, 7)
    assert (found.parts, found.ok, found.ng, found.faults) == (10, 7, 1, 2)
    assert found.yield_pct == 87.5
    assert found.last_judged_at == at + timedelta(seconds=len(verdicts) + 1)


def test_the_activity_is_read_from_an_index_however_long_the_history(history_store: Store) -> None:
    with history_store.database.reading() as connection:
        query = activity_query(7).compile(connection, compile_kwargs={"literal_binds": True})
        plan = [row.detail for row in connection.execute(sa.text(f"EXPLAIN QUERY PLAN {query}"))]
    reads = [line for line in plan if "inspections" in line]
    assert len(reads) == len(Judgement)
    for line in reads:
        assert "USING COVERING INDEX ix_inspections_program_judgement (program_id=? AND judgement=?)" in line
    assert not [line for line in plan if "TEMP B-TREE FOR ORDER BY" in line and "inspections" in line]


def test_the_audit_log_requires_an_administrator(history: History, history_store: Store) -> None:
    history_store.audit.append(OPERATOR, "inspection_labelled", inspection="0001", label="real_ng")
    assert [entry.actor for entry in history.audit(SYSTEM).items] == ["O"]
    assert history.verify_audit(SYSTEM).is_intact
    for command in (history.audit, history.verify_audit):
        with pytest.raises(InsufficientPermissionsError):
            command(Actor("E", Role.ENGINEER))
