"""What tools have read: stored with the result, and found again by it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
import sqlalchemy as sa
from alembic import command
from alembic.config import Config

from core.store.inspection_values import InspectionFilter, Reading
from core.store.migrate import MIGRATIONS
from core.store.tables import inspections, read_texts

if TYPE_CHECKING:
    from core.inspection.result import InspectionRecord
    from core.store import Store

GS1 = "010401234567890110LOT42\x1d21SN"


@pytest.fixture
def reads(make_result):
    """`reads(5, "A", "B", part_id="A")`: part 5, of which two tools have read these texts."""

    def make(part: int, *texts: str | None, part_id: str | None = None) -> InspectionRecord:
        result = make_result(part)
        tools = (replace(result.tools[0], name=f"code {n}", text=text) for n, text in enumerate(texts))
        return replace(result, tools=tuple(tools), part_id=part_id)

    return make


def found(store: Store, text: str | None = None, **wanted: object) -> list[int]:
    return [item.part for item in store.inspections.page(InspectionFilter(read_text=text, **wanted)).items]  # type: ignore[arg-type]


def story(store: Store, reads) -> None:
    """What both databases must do."""
    store.inspections.insert_many(
        [
            reads(1, "LOT-1"),
            reads(2, "LOT-12", "LOT-1"),
            reads(3, "lot-1", None),
            reads(4, f"{GS1}1", part_id="SN1"),
            reads(5, f"{GS1}12", part_id="SN12"),
            reads(6, "a\x00b\x1d", "ü螺丝", "24V SA"),
        ]
    )
    assert found(store, "LOT-1") == [3, 2, 1]
    assert found(store, "l o t -12") == [2]
    assert found(store, "OT") == []
    assert found(store, "SN1") == [5, 4], "a field of a GS1 code, too"
    assert found(store, part_id="SN1") == found(store, part_id="sn 1") == [4]
    assert found(store, part_id="LOT-1") == [], "what was read is not always the part id"
    assert found(store, "010401234567890110LOT42<GS>21SN12") == [5]
    assert found(store, "a<NUL>b<GS>") == [6]
    assert found(store, "ü") == found(store, "24v") == found(store, "24VS") == [6]
    assert found(store, "Ü") == [], "only of A to Z the case does not count"
    assert store.inspections.get(reads(6).id).result.tools[0].text == "a\x00b\x1d"
    first = store.inspections.page(InspectionFilter(read_text="LOT-1"), limit=1)
    rest = store.inspections.page(InspectionFilter(read_text="LOT-1"), first.next_cursor)
    assert [item.part for item in rest.items] == [2, 1]
    assert store.inspections.beside(reads(1).id, InspectionFilter(read_text="LOT"), newer=True) == reads(2).id
    store.inspections.insert(reads(1, "corrected"))
    assert (found(store, "LOT-1"), found(store, "corr")) == ([3, 2], [1])


def test_results_are_found_by_how_a_text_begins_that_was_read(store: Store, reads) -> None:
    story(store, reads)


@pytest.mark.services
def test_postgresql_finds_them_the_same(postgres: Store, reads) -> None:
    story(postgres, reads)


def older_story(store: Store, reads) -> None:
    """What an older release has noted is found as well."""
    store.inspections.insert_many([reads(1, "SN 1", "SN1", part_id="SN1"), reads(2, "24V SA")])
    with store.database.transaction() as connection:
        connection.execute(read_texts.delete())
        rows = [(1, "SN 1", False), (1, "SN1", True), (1, "sn1", False), (2, "24V SA", False), (2, "ü", False)]
        noted = [
            {"inspection_id": reads(part).id, "text": text, "is_part_id": is_part_id, "seq": place_of(store, part)}
            for part, text, is_part_id in rows
        ]
        connection.execute(read_texts.insert(), noted)
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    with store.database.migration() as connection:
        config.attributes["connection"] = connection
        command.downgrade(config, "0025")
        command.upgrade(config, "head")
    with store.database.reading() as connection:
        texts = connection.execute(sa.select(read_texts.c.text, read_texts.c.is_part_id).order_by("text")).all()
    assert [tuple(row) for row in texts] == [("24vsa", False), ("sn1", True), ("ü", False)]
    assert found(store, "24v") == [2]
    assert found(store, part_id="SN 1") == [1]


def place_of(store: Store, part: int) -> int:
    with store.database.reading() as connection:
        return int(connection.execute(sa.select(inspections.c.seq).where(inspections.c.part == part)).scalar_one())


def test_what_an_older_release_has_noted_is_found_as_well(store: Store, reads) -> None:
    older_story(store, reads)


@pytest.mark.services
def test_postgresql_finds_what_an_older_release_has_noted(postgres: Store, reads) -> None:
    older_story(postgres, reads)


def test_a_line_of_the_history_says_what_was_read_and_measured(store: Store, reads) -> None:
    result = reads(1, "LOT\x1d1", None, None, part_id="LOT\x1d1")
    result = replace(result, tools=(*result.tools[:2], replace(result.tools[2], value=12.5, unit="mm")))
    store.inspections.insert(result)
    (item,) = store.inspections.page(InspectionFilter()).items
    assert item.part_id == "LOT\x1d1"
    assert item.readings == (Reading("code 0", "LOT\x1d1", None, ""), Reading("code 2", None, 12.5, "mm"))


def test_a_text_of_any_length_is_stored_and_found_by_its_beginning(store: Store, reads) -> None:
    store.inspections.insert(reads(1, "x" * 7000, part_id="x" * 7000))
    assert found(store, "x" * 200) == [1]
    assert found(store, part_id="x" * 7000) == [1]
    assert len(store.inspections.get(reads(1).id).result.part_id or "") == 7000


def test_a_text_is_looked_up_in_the_index(store: Store) -> None:
    for wanted in (InspectionFilter(read_text="LOT"), InspectionFilter(part_id="LOT")):
        query = str(store.inspections._matching(wanted).compile(compile_kwargs={"literal_binds": True}))
        with store.database.reading() as connection:
            plan = " ".join(row.detail for row in connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {query}").all())
        assert "COVERING INDEX ix_read_texts_text" in plan
        assert "SCAN inspections" not in plan


def test_what_was_read_goes_with_the_record(store: Store, reads) -> None:
    for part in (1, 2):
        store.inspections.insert(reads(part, "LOT"))
        store.inspections.finish(reads(part, "LOT"), image=None)
    store.pictures.forget_results(reads(2).judged_at, 9, -1)
    with store.database.reading() as connection:
        assert connection.execute(sa.select(read_texts.c.inspection_id)).scalars().all() == [reads(2).id]
