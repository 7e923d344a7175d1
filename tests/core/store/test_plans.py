"""Every filter of the history is answered from an index in its order, on both databases."""

from __future__ import annotations

from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest
import sqlalchemy as sa

from core.inspection.result import Judgement
from core.store.inspection_values import InspectionFilter, InspectionLabel
from core.store.paging import to_cursor

if TYPE_CHECKING:
    from collections.abc import Iterator

    from core.store import Store

NOON = datetime(2030, 5, 17, 12, 0, tzinfo=UTC)
FILTERS = [
    InspectionFilter(),
    InspectionFilter(station="Line 3"),
    InspectionFilter(station="Line 3", judgement=Judgement.NG, since=NOON),
    InspectionFilter(judgement=Judgement.NG),
    InspectionFilter(program=1),
    InspectionFilter(judgement=Judgement.NG, program=1),
    InspectionFilter(since=NOON),
    InspectionFilter(until=NOON),
    InspectionFilter(judgement=Judgement.NG, program=1, since=NOON, until=NOON + timedelta(days=1)),
    InspectionFilter(version_hash="a" * 64),
    InspectionFilter(tool="cap"),
    InspectionFilter(tool="cap", judgement=Judgement.NG, program=1, since=NOON, until=NOON + timedelta(days=1)),
    InspectionFilter(label=InspectionLabel.FALSE_CALL),
    InspectionFilter(reason_code="scrap"),
    InspectionFilter(is_simulated=True),
    InspectionFilter(is_challenge=True),
    InspectionFilter(is_challenge=False),
    InspectionFilter(part=5),
]
CURSOR = to_cursor(1_900_000_000_000_000, "x")


@contextmanager
def noted(store: Store) -> Iterator[list[tuple[str, object]]]:
    """The queries that are sent meanwhile, with their parameters."""
    asked: list[tuple[str, object]] = []

    def note(conn: object, cursor: object, statement: str, parameters: object, context: object, many: bool) -> None:
        if statement.startswith("SELECT inspections") or "max(inspections" in statement:
            asked.append((statement, parameters))

    sa.event.listen(store.database.engine, "before_cursor_execute", note)
    yield asked
    sa.event.remove(store.database.engine, "before_cursor_execute", note)


@pytest.mark.parametrize("wanted", FILTERS, ids=str)
@pytest.mark.parametrize("cursor", [None, CURSOR], ids=["first", "next"])
def test_a_page_is_read_from_an_index_in_its_order(store: Store, wanted: InspectionFilter, cursor: str | None) -> None:
    with noted(store) as asked:
        store.inspections.page(wanted, cursor)
    assert asked
    for statement, parameters in asked:
        with store.database.reading() as connection:
            rows = connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", parameters).all()
        plan = " ".join(row.detail for row in rows)
        assert "INDEX ix_inspections" in plan or "COVERING INDEX ix_failed_tools" in plan
        assert "TEMP B-TREE" not in plan


@pytest.mark.services
def test_a_page_is_read_from_an_index_in_its_order_by_postgresql(postgres: Store) -> None:
    """Of a small table PostgreSQL reads all, unless it is told what to do without where it can."""
    without = ("seqscan", "bitmapscan", "sort", "hashjoin", "mergejoin")
    for wanted in FILTERS:
        with noted(postgres) as asked:
            postgres.inspections.page(wanted, None)
            postgres.inspections.page(wanted, CURSOR)
        assert asked
        for statement, parameters in asked:
            with postgres.database.reading() as connection:
                for way in without:
                    connection.exec_driver_sql(f"SET LOCAL enable_{way} = off")
                plan = "\n".join(connection.exec_driver_sql(f"EXPLAIN {statement}", parameters).scalars())
            assert "Seq Scan" not in plan, (wanted, plan)
            assert "Sort" not in plan, (wanted, plan)
