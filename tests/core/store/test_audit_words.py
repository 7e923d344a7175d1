"""The audit log is searched by the words of its entries, through an index and by reading alike."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
import sqlalchemy as sa

from core.access.roles import SYSTEM, Actor, Role
from core.store import audit
from core.store.audit import AuditFilter
from core.store.audit_tables import audit_words
from core.store.audit_words import matches
from core.store.migrate import upgrade
from tests.core.store.test_migrate import moved_to

if TYPE_CHECKING:
    from core.store import Store

DETAILS: list[dict[str, Any]] = [
    {"name": "Cap 500 ml", "version_number": 12, "version_hash": "3fa9" * 16},
    {"username": "Jörg Weiß"},
    {"note": "更换了夹具，第3班继续观察"},
    {"nested": {"list": ["Lid_7", 0.25]}, "is_active": True},
    {"receivers": "anna@example.com", "old": None},
    {},
]
# What is searched for, and which entries have it.
FOUND = {
    "cap": [1],
    "CAP": [1],
    "500 cap": [1],
    "Cap 500 ml": [1],
    "ap": [],
    "12": [1],
    "3fa9" * 16: [1],
    "3fa9" * 8 + "x": [1],  # an id is told by its first characters
    "jörg": [2],
    "Jo\u0308rg WEISS": [2],
    "jorg": [],
    "夹具": [3],
    "更换了夹具": [3],
    "第3班": [3],
    "班继续观察": [3],
    "夹继": [],
    "更换了夹具继续观察": [],
    "lid 7": [4],
    "lid_": [4],
    "25": [4],
    "list": [],
    "true": [],
    "example.com": [5],
    "@": [],
    "%": [],
    "lid cap": [],
}


@pytest.fixture(params=["through the index", "by reading"])
def written(request: pytest.FixtureRequest, store: Store, monkeypatch: pytest.MonkeyPatch) -> Store:
    return _written(store, monkeypatch, 0 if request.param == "through the index" else 300)


def _written(store: Store, monkeypatch: pytest.MonkeyPatch, looked_through: int) -> Store:
    monkeypatch.setattr(audit, "_LOOKED_THROUGH", looked_through)
    for details in DETAILS:
        store.audit.append(SYSTEM, "program_saved", **details)
    return store


def searched(store: Store) -> dict[str, list[int]]:
    return {about: [entry.id for entry in store.audit.page(AuditFilter(about=about)).items] for about in FOUND}


def test_a_search_finds_the_entries_with_words_that_begin_so(written: Store) -> None:
    assert searched(written) == FOUND


@pytest.mark.services
def test_a_search_finds_the_same_on_postgresql(postgres: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    """Also what was written before there were words."""
    assert searched(_written(postgres, monkeypatch, 0)) == FOUND
    moved_to(postgres.database, "0021")
    upgrade(postgres.database)
    assert searched(postgres) == FOUND


def test_words_narrow_what_the_other_filters_mean(written: Store) -> None:
    anna = Actor("Anna", Role.ADMIN, 1, "panel")
    for _ in range(3):
        written.audit.append(anna, "program_activated", program="Cap")
    assert len(written.audit.page(AuditFilter(about="cap")).items) == 4
    assert [entry.id for entry in written.audit.page(AuditFilter(about="cap", actor="system")).items] == [1]
    later = AuditFilter(about="cap", actor="Anna", action="program_activated", until=written.now())
    first = written.audit.page(later, limit=2)
    second = written.audit.page(later, first.next_cursor, limit=2)
    assert [entry.id for entry in first.items + second.items] == [9, 8, 7]
    assert second.next_cursor is None


def test_what_lies_further_back_than_is_read_is_found_as_well(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(audit, "_LOOKED_THROUGH", 2)
    for name in ("Cap", "Lid", "Cap", "Lid", "Lid"):
        store.audit.append(SYSTEM, "program_saved", name=name)
    first = store.audit.page(AuditFilter(about="cap"), limit=1)
    assert [entry.id for entry in first.items] == [3]
    assert [entry.id for entry in store.audit.page(AuditFilter(about="cap"), first.next_cursor).items] == [1]


def test_the_words_are_no_part_of_the_chain(written: Store) -> None:
    with written.database.transaction() as connection:
        connection.execute(sa.delete(audit_words))
    assert written.audit.verify().is_intact
    assert len(written.audit.page(AuditFilter()).items) == len(DETAILS)


def test_an_entry_that_fails_leaves_no_word(store: Store) -> None:
    def append_and_fail() -> None:
        with store.changing():
            store.audit.append(SYSTEM, "program_saved", name="Cap")
            raise KeyError

    with pytest.raises(KeyError):
        append_and_fail()
    with store.database.reading() as connection:
        assert connection.execute(sa.select(audit_words)).all() == []


def test_a_long_search_without_spaces_is_found_where_it_stands() -> None:
    note = "昨天更换了夹具并且重新标定了摄像头"
    assert matches(note, {"note": note})
    assert matches(note[3:14], {"note": note})
    assert not matches(note + "了", {"note": note})
