from __future__ import annotations

import threading
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
import sqlalchemy as sa

from core.access.roles import SYSTEM, Actor, Role
from core.errors import ValidationError
from core.store import Store, open_store
from core.store.audit import START, AuditFilter

if TYPE_CHECKING:
    from core.settings import Settings

ANNA = Actor("Anna", Role.ADMIN, 1, "api", "10.0.0.7", "request-1")


def change(store: Store, statement: str) -> None:
    with store.database.transaction() as connection:
        connection.execute(sa.text(statement))


@pytest.fixture
def written(store: Store) -> Store:
    for number in range(1, 6):
        store.audit.append(ANNA, "user_created", username=f"user {number}", number=number)
    return store


def test_an_entry_says_who_did_what_where_and_when(store: Store) -> None:
    entry = store.audit.append(ANNA, "user_created", username="Bert", limit=0.1)
    (found,) = store.audit.page(AuditFilter()).items
    assert found == entry
    assert (found.station, found.actor, found.via, found.address) == ("Line 3", "Anna", "api", "10.0.0.7")
    assert (found.request_id, found.action) == ("request-1", "user_created")
    assert found.details == {"username": "Bert", "limit": 0.1}
    assert found.previous == START


def test_an_untouched_log_is_whole(written: Store) -> None:
    check = written.audit.verify()
    assert check.is_intact
    assert check.entries == 5
    assert str(check.text) == "The audit log is whole: 5 entries."


@pytest.mark.parametrize(
    "tampering",
    [
        "UPDATE audit_log SET actor = 'Bert' WHERE id = 3",
        "UPDATE audit_log SET at = '2020-01-01 00:00:00.000000' WHERE id = 3",
        """UPDATE audit_log SET details = '{"username": "user 3", "number": 4}' WHERE id = 3""",
        "UPDATE audit_log SET previous = hash WHERE id = 3",
        "UPDATE audit_log SET hash = previous WHERE id = 3",
        "UPDATE audit_log SET station = 'Line 4' WHERE id = 3",
        "DELETE FROM audit_log WHERE id = 3",
        "UPDATE audit_log SET id = 9 WHERE id = 3",
        "UPDATE audit_log SET details = '{\"username\": ' WHERE id = 3",
        "UPDATE audit_log SET details = '7' WHERE id = 3",
        "UPDATE audit_log SET details = x'ff00' WHERE id = 3",
        "UPDATE audit_log SET at = 'yesterday' WHERE id = 3",
    ],
)
def test_tampering_is_found_at_its_place(written: Store, tampering: str) -> None:
    change(written, tampering)
    check = written.audit.verify()
    assert not check.is_intact
    assert check.first_wrong == 3
    assert "Entry 3" in str(check.text)


def test_entries_removed_at_the_end_are_detected(written: Store) -> None:
    change(written, "DELETE FROM audit_log WHERE id > 3")
    check = written.audit.verify()
    assert (check.is_intact, check.first_wrong) == (False, 4)
    assert "5 were written" in str(check.text)


def test_an_entry_added_at_the_end_is_detected(written: Store) -> None:
    change(
        written,
        "INSERT INTO audit_log SELECT 6, at, station, actor, via, address, request_id, action, details, hash, hash "
        "FROM audit_log WHERE id = 5",
    )
    assert written.audit.verify().first_wrong == 6


def test_an_entry_that_cannot_be_read_hides_no_other(written: Store) -> None:
    change(written, "UPDATE audit_log SET details = '{' WHERE id = 3")
    actions = {entry.id: entry.action for entry in written.audit.page(AuditFilter()).items}
    assert actions == {1: "user_created", 2: "user_created", 3: "unreadable", 4: "user_created", 5: "user_created"}


def test_a_change_that_fails_leaves_no_entry(store: Store) -> None:
    def change_and_fail() -> None:
        with store.changing():
            store.audit.append(ANNA, "user_created")
            raise KeyError

    with pytest.raises(KeyError):
        change_and_fail()
    assert store.audit.page(AuditFilter()).items == ()
    assert store.audit.verify().is_intact


def test_many_who_append_at_once_make_one_chain(settings: Settings, store: Store) -> None:
    with open_store(settings) as other:

        def write(into: Store) -> None:
            for _ in range(20):
                into.audit.append(SYSTEM, "line_forced")

        threads = [threading.Thread(target=write, args=(into,)) for into in (store, other, store)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert store.audit.verify().is_intact
    assert store.audit.verify().entries == 60


def test_a_log_longer_than_one_chunk_is_verified_to_its_end(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("core.store.audit.VERIFY_CHUNK", 2)
    for _ in range(4):
        store.audit.append(SYSTEM, "line_forced")
    assert store.audit.verify().entries == 4
    change(store, "UPDATE audit_log SET actor = 'x' WHERE id = 4")
    assert store.audit.verify().first_wrong == 4


def test_the_log_is_searched_and_paged(written: Store) -> None:
    written.audit.append(SYSTEM, "program_saved")
    first = written.audit.page(AuditFilter(action="user_created"), limit=2)
    second = written.audit.page(AuditFilter(action="user_created"), first.next_cursor, limit=2)
    assert [entry.id for entry in first.items + second.items] == [5, 4, 3, 2]
    assert [entry.id for entry in written.audit.page(AuditFilter(actor="system")).items] == [6]
    now = written.now()
    assert written.audit.page(AuditFilter(since=now + timedelta(hours=1))).items == ()
    assert len(written.audit.page(AuditFilter(until=now + timedelta(hours=1))).items) == 6
    with pytest.raises(ValidationError):
        written.audit.page(AuditFilter(), "nonsense")


def test_any_text_from_clients_can_be_stored_and_verified(store: Store) -> None:
    stranger = Actor("x\0\ud800" + "ä" * 300, Role.VIEWER, None, "api", "a" * 300, "\n\n")
    store.audit.append(stranger, "sign_in_failed", username="\0\ud800", nested=[{"\ud800": float("inf")}])
    assert store.audit.verify().is_intact
    (entry,) = store.audit.page(AuditFilter()).items
    assert len(entry.actor) <= 80
