"""Damage of the database and of the audit log is noticed while the station runs, and said; nothing stops for it."""

from __future__ import annotations

import sqlite3
import threading
from typing import TYPE_CHECKING

import pytest

from core.errors import DatabaseConnectionError
from core.settings import Settings
from core.store import open_store, soundness
from core.upkeep.integrity import Integrity
from tests.core.store.test_audit_seal import CUT_OFF, change, write

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from core.store import Store


@pytest.fixture
def store(empty_store: Path) -> Iterator[Store]:
    with open_store(Settings.of(data_dir=empty_store)) as opened:
        yield opened


def checked(store: Store) -> Integrity:
    """After one whole check."""
    made = Integrity(store)
    assert made._check(threading.Event())
    return made


def test_what_is_sound_is_said_to_be_so_with_the_time(store: Store) -> None:
    write(store, 3)
    found = checked(store).found
    assert (found.database, found.audit) == (None, None)
    assert found.checked_at is not None


def test_rows_that_refer_to_nothing_are_found(store: Store, expect_log: Callable[[str], None]) -> None:
    expect_log("damaged")
    raw = sqlite3.connect(str(store.database.file))
    raw.execute("INSERT INTO refresh_tokens VALUES ('h', 'no session', '', '2030-01-01', '2030-01-01', NULL)")
    raw.commit()
    raw.close()
    found = checked(store).found
    assert str(found.database) == ("The database file is damaged in 1 places: refresh_tokens: row 1 refers to sessions")


def test_an_index_that_has_lost_a_row_is_found(store: Store, expect_log: Callable[[str], None]) -> None:
    expect_log("damaged")
    write(store, 3)
    raw = sqlite3.connect(str(store.database.file))
    raw.execute("PRAGMA writable_schema=ON")
    raw.execute("UPDATE sqlite_master SET sql = replace(sql, '(actor', '(action') WHERE name = 'ix_audit_log_actor'")
    raw.commit()
    raw.close()
    store.database.close()  # an open connection knows the index as it was
    assert "ix_audit_log_actor" in str(checked(store).found.database)


def test_a_log_that_was_changed_is_found_and_one_that_was_cut_off_at_the_next_look(
    store: Store, expect_log: Callable[[str], None]
) -> None:
    expect_log("audit log")
    write(store, 5)
    watched = checked(store)
    watched.look()
    change(store, *CUT_OFF)
    watched.look()
    assert "ends before entry 5" in str(watched.found.audit)
    store.audit_seal.begin_anew()
    watched.look()
    assert watched.found.audit is None
    change(store, "UPDATE audit_log SET actor = 'nobody' WHERE id = 2")
    assert "Entry 2 of the audit log has been changed" in str(checked(store).found.audit)


def test_a_check_ends_with_the_station(store: Store) -> None:
    stop = threading.Event()
    stop.set()
    assert not Integrity(store)._check(stop)


def test_a_start_reads_enough_to_notice_damage_in_what_it_needs(
    empty_store: Path, monkeypatch: pytest.MonkeyPatch, expect_log: Callable[[str], None]
) -> None:
    expect_log("damaged")
    settings = Settings.of(data_dir=empty_store)
    with open_store(settings) as store:
        write(store, 3)
    file = empty_store / "station.sqlite3"
    raw = sqlite3.connect(file)
    (page,) = raw.execute("SELECT rootpage FROM sqlite_master WHERE name = 'audit_log'").fetchone()
    (size,) = raw.execute("PRAGMA page_size").fetchone()
    raw.close()
    with file.open("r+b") as data:
        data.seek((page - 1) * size)
        data.write(b"\xa5" * size)
    for small in (soundness.SMALL_ROWS, 0):
        monkeypatch.setattr(soundness, "SMALL_ROWS", small)
        with pytest.raises(DatabaseConnectionError, match=r"damaged\. Restore the last good backup"):
            open_store(settings)
