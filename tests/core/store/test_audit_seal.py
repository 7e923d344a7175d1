"""The signed end of the audit log: what a chain of hashes alone cannot show."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
import sqlalchemy as sa

from core.access.roles import SYSTEM
from core.errors import DatabaseConnectionError
from core.store import Store, open_store
from core.store.audit_seal import HEAD, KEY

if TYPE_CHECKING:
    from pathlib import Path

    from core.settings import Settings

CUT_OFF = (
    "DELETE FROM audit_log WHERE id > 3",
    "UPDATE audit_head SET newest = 3, hash = (SELECT hash FROM audit_log WHERE id = 3)",
)


def write(store: Store, count: int) -> None:
    for _ in range(count):
        store.audit.append(SYSTEM, "restart_asked")


def change(store: Store, *statements: str) -> None:
    with store.database.transaction() as connection:
        for statement in statements:
            connection.execute(sa.text(statement))


@pytest.fixture
def folder(settings: Settings) -> Path:
    return settings.storage.data_dir


@pytest.fixture
def signed(store: Store) -> Store:
    """A log of five entries, signed."""
    write(store, 5)
    assert store.audit_seal.keep() is None
    return store


def test_a_log_is_signed_up_to_its_newest_entry_with_a_key_that_only_the_station_can_read(
    signed: Store, folder: Path
) -> None:
    head = signed.audit_seal.head()
    assert head is not None
    assert (head.newest, head.hash) == signed.audit.head()
    assert (folder / KEY).stat().st_mode & 0o777 == 0o600
    write(signed, 1)
    assert signed.audit_seal.verify().is_intact, "what came since is still unsigned"
    assert signed.audit_seal.keep() is None
    moved_on = signed.audit_seal.head()
    assert moved_on is not None
    assert (moved_on.newest, moved_on.public_key) == (6, head.public_key)


def test_nothing_is_signed_before_there_is_an_entry(store: Store, folder: Path) -> None:
    assert store.audit_seal.keep() is None
    assert not (folder / HEAD).exists()
    assert store.audit_seal.verify().is_intact


def test_a_log_that_is_cut_off_so_that_its_chain_is_whole_is_found(signed: Store) -> None:
    change(signed, *CUT_OFF)
    assert signed.audit.verify().is_intact
    check = signed.audit_seal.verify()
    assert (check.is_intact, check.entries, check.first_wrong) == (False, 3, 4)
    assert "ends before entry 5, which was signed on" in str(check.text)


def test_so_is_one_whose_hashes_were_all_computed_anew(signed: Store) -> None:
    change(signed, *CUT_OFF)
    write(signed, 4)
    assert signed.audit.verify().is_intact
    check = signed.audit_seal.verify()
    assert (check.is_intact, check.first_wrong) == (False, 5)
    assert "Entry 5 of the audit log is not the one that was signed" in str(check.text)


def test_the_proof_is_never_signed_away(signed: Store, folder: Path) -> None:
    before = (folder / HEAD).read_bytes()
    change(signed, *CUT_OFF)
    assert "ends before entry 5" in str(signed.audit_seal.keep())
    write(signed, 4)
    assert "not the one that was signed" in str(signed.audit_seal.keep())
    assert (folder / HEAD).read_bytes() == before


@pytest.mark.parametrize("how", ["changed", "signed by another key", "no JSON", "taken away"])
def test_a_head_that_cannot_be_believed_is_said(signed: Store, folder: Path, how: str) -> None:
    file = folder / HEAD
    head = json.loads(file.read_bytes())
    if how == "changed":
        file.write_text(json.dumps({**head, "newest": 3}))
    elif how == "signed by another key":
        (folder / KEY).unlink()
        signed.audit_seal.begin_anew()
        foreign = file.read_bytes()
        (folder / KEY).write_bytes(b"k" * 32)
        file.write_bytes(foreign)
    elif how == "no JSON":
        file.write_text("{")
    else:
        file.unlink()
    check = signed.audit_seal.verify()
    assert not check.is_intact
    assert ("is missing" if how == "taken away" else "has been changed") in str(check.text)
    write(signed, 1)
    assert signed.audit_seal.keep() is not None


def test_after_a_restore_the_log_is_signed_anew_and_the_old_head_stays(signed: Store, folder: Path) -> None:
    change(signed, *CUT_OFF)
    old = signed.audit_seal.begin_anew()
    assert old is not None
    assert old.newest == 5
    assert len(list(folder.glob("audit_head.*.json"))) == 1
    assert signed.audit_seal.verify().is_intact
    write(signed, 1)
    assert signed.audit_seal.keep() is None


def test_a_start_without_the_key_goes_on_with_a_new_one(signed: Store, settings: Settings, folder: Path) -> None:
    (folder / KEY).unlink()
    signed.close()
    with open_store(settings) as again:
        write(again, 1)
        assert again.audit_seal.keep() is None
        assert again.audit_seal.verify().is_intact
        assert (folder / KEY).exists()


def test_a_database_that_is_gone_is_not_begun_anew_where_the_signed_end_of_its_log_remains(
    settings: Settings, folder: Path
) -> None:
    with open_store(settings) as store:
        write(store, 1)
        store.audit_seal.keep()
    live = folder / "station.sqlite3"
    for file in folder.glob("station.sqlite3*"):
        file.unlink()
    with pytest.raises(DatabaseConnectionError, match=f"there was one: {HEAD}"):
        open_store(settings)
    assert not live.exists() or not live.stat().st_size, "and none has been made"
    (folder / HEAD).unlink()
    with open_store(settings) as store:
        assert store.audit.verify().entries == 0
