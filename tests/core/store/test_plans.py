"""Every filter of the history is answered from an index in its order, on both databases."""

from __future__ import annotations

from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest
import sqlalchemy as sa

from core.inspection.result import Judgement
from core.store import audit
from core.store.audit import AuditFilter
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
    InspectionFilter(read_text="LOT 7"),
    InspectionFilter(read_text="LOT 7", station="Line 3", judgement=Judgement.NG, since=NOON),
    InspectionFilter(read_text="LOT 7", tool="cap"),
    InspectionFilter(part_id="SN 5"),
]
SEARCHES = [
    AuditFilter(),
    AuditFilter(actor="Anna"),
    AuditFilter(action="program_saved"),
    AuditFilter(actor="Anna", action="program_saved"),
    AuditFilter(about="cap"),
    AuditFilter(about="cap 500"),
    AuditFilter(about="cap", actor="Anna"),
    AuditFilter(about="cap", action="program_saved"),
]
_PAGES = ("SELECT inspections", "SELECT max(inspections")
CURSOR = to_cursor(1_900_000_000_000_000, "x")


@contextmanager
def noted(store: Store, *begin: str) -> Iterator[list[tuple[str, object]]]:
    """The queries that are sent meanwhile, with their parameters."""
    asked: list[tuple[str, object]] = []

    def note(conn: object, cursor: object, statement: str, parameters: object, context: object, many: bool) -> None:
        if statement.startswith(begin or _PAGES):
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


def planned_by_postgresql(store: Store, statement: str, parameters: object) -> str:
    """Of a small table PostgreSQL reads all, unless it is told what to do without where it can."""
    with store.database.reading() as connection:
        for way in ("seqscan", "bitmapscan", "sort", "hashjoin", "mergejoin"):
            connection.exec_driver_sql(f"SET LOCAL enable_{way} = off")
        return "\n".join(connection.exec_driver_sql(f"EXPLAIN {statement}", parameters).scalars())


@pytest.mark.services
def test_a_page_is_read_from_an_index_in_its_order_by_postgresql(postgres: Store) -> None:
    for wanted in FILTERS:
        with noted(postgres) as asked:
            postgres.inspections.page(wanted, None)
            postgres.inspections.page(wanted, CURSOR)
        assert asked
        for statement, parameters in asked:
            plan = planned_by_postgresql(postgres, statement, parameters)
            assert "Seq Scan" not in plan, (wanted, plan)
            assert "Sort" not in plan, (wanted, plan)


@pytest.mark.parametrize("wanted", SEARCHES, ids=str)
def test_the_audit_log_is_searched_through_its_indexes(
    store: Store, wanted: AuditFilter, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(audit, "_LOOKED_THROUGH", 0)
    with noted(store, "SELECT audit_log") as asked:
        store.audit.page(wanted)
    statement, parameters = asked[-1]
    with store.database.reading() as connection:
        plan = [row.detail for row in connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", parameters)]
    leads = "SEARCH audit_log" if wanted != AuditFilter() else "SCAN audit_log"
    assert plan[0].startswith(leads)
    if wanted.about is not None:
        assert "rowid=?" in plan[0]
        assert "SEARCH audit_words USING PRIMARY KEY (word>? AND word<?)" in plan


@pytest.mark.services
def test_the_audit_log_is_searched_through_its_indexes_by_postgresql(
    postgres: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(audit, "_LOOKED_THROUGH", 0)
    for wanted in SEARCHES:
        with noted(postgres, "SELECT audit_log") as asked:
            postgres.audit.page(wanted)
        plan = planned_by_postgresql(postgres, *asked[-1])
        assert "Seq Scan" not in plan, (wanted, plan)
        assert wanted.about is None or "pk_audit_words" in plan, (wanted, plan)
