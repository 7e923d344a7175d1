"""A database that cannot be opened: an administrator of the last good backup brings it back, and nobody else."""

from __future__ import annotations

from functools import partial
from threading import Event
from typing import TYPE_CHECKING

import pytest

from core.access.lockout import FREE_TRIES, Brake
from core.access.roles import Role
from core.accounts.accounts import Accounts
from core.assembly import open_station
from core.errors import (
    AccountLockedError,
    DatabaseConnectionError,
    InvalidCredentialsError,
    StorageError,
    ValidationError,
)
from core.settings import Settings
from core.store import open_store
from core.store.audit import AuditFilter
from core.store.claim import Claim
from core.upkeep.backup.making import make_backup
from core.upkeep.backup.rescue import Offer, OutOfReach, bring_back, offer_of
from core.upkeep.backup.work import CanceledError, Work
from tests.core.upkeep.backup.test_restore import files

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

PASSWORD = "correct horse"


def station_with_a_damaged_database(data_dir: Path, stick: Path) -> Settings:
    """It had the administrator Ada and the operator Otto, and has a backup on a stick."""
    settings = Settings.of(data_dir=data_dir, backup_dir=str(stick))
    with open_store(settings) as store:
        accounts = Accounts(store, settings.sessions, bcrypt_cost=4)
        ada = accounts.create_first_administrator("Ada", PASSWORD, "panel")
        accounts.users.create(ada, "Otto", PASSWORD, Role.OPERATOR)
        make_backup(store, settings, Work())
        store.audit_seal.keep()
    database = data_dir / "station.sqlite3"
    database.write_bytes(b"not a database" + database.read_bytes()[14:])
    return settings


@pytest.fixture
def damaged(data_dir: Path, tmp_path: Path) -> Settings:
    return station_with_a_damaged_database(data_dir, tmp_path / "stick")


def test_the_last_good_backup_is_offered_and_brought_back(damaged: Settings) -> None:
    offer = offer_of(damaged)
    assert isinstance(offer, Offer)
    assert (offer.about.contents.users, offer.needs_passphrase) == (2, False)
    assert not offer.missing.is_known, "nobody can count what the damaged database holds"
    bring_back(damaged, offer, Brake(), " ADA", PASSWORD, "", Work())
    station = open_station(damaged)
    try:
        (entry,) = station._store.audit.page(AuditFilter(action="backup_restored")).items
        assert (entry.actor, entry.via) == ("Ada", "panel")
    finally:
        station.close()


def test_nobody_but_an_administrator_of_the_backup_may(
    damaged: Settings, expect_log: Callable[[str], None], caplog: pytest.LogCaptureFixture
) -> None:
    expect_log("no administrator of this name")
    offer = offer_of(damaged)
    assert isinstance(offer, Offer)
    before = files(damaged.storage.data_dir)
    for username, password in (("Ada", "wrong"), ("Otto", PASSWORD), ("Nobody", PASSWORD)):
        with pytest.raises(InvalidCredentialsError, match="no administrator of this name with this password"):
            bring_back(damaged, offer, Brake(), username, password, "", Work())
        assert caplog.records.pop().getMessage().endswith(f": {username}")
    assert files(damaged.storage.data_dir) | {"station.lock": b""} == before | {"station.lock": b""}
    with pytest.raises(DatabaseConnectionError, match="The last good backup is of"):
        open_station(damaged)


def test_canceled_damaged_or_beside_a_station_that_runs_nothing_changes(damaged: Settings) -> None:
    offer = offer_of(damaged)
    assert isinstance(offer, Offer)
    before = files(damaged.storage.data_dir) | {"station.lock": b""}
    canceled = Event()
    canceled.set()
    with pytest.raises(CanceledError):
        bring_back(damaged, offer, Brake(), "Ada", PASSWORD, "", Work(canceled))
    claim = Claim(damaged.storage.data_dir)
    with pytest.raises(StorageError, match="Another station runs"):
        bring_back(damaged, offer, Brake(), "Ada", PASSWORD, "", Work())
    claim.release()
    whole = bytearray(offer.file.read_bytes())
    whole[len(whole) // 2] ^= 1
    offer.file.write_bytes(whole)
    with pytest.raises(ValidationError, match="is damaged"):
        bring_back(damaged, offer, Brake(), "Ada", PASSWORD, "", Work())
    assert files(damaged.storage.data_dir) | {"station.lock": b""} == before


def test_who_guesses_passwords_waits_longer_and_longer_and_no_setting_of_the_clock_helps(
    damaged: Settings, expect_log: Callable[[str], None]
) -> None:
    expect_log("no administrator of this name")
    now_s = 100.0
    offer, brake = offer_of(damaged), Brake(lambda: now_s)
    assert isinstance(offer, Offer)
    canceled = Event()
    canceled.set()
    for number in range(FREE_TRIES):
        with pytest.raises(CanceledError):
            bring_back(damaged, offer, brake, "Ada", "guess", "", Work(canceled))
        with pytest.raises(InvalidCredentialsError):
            bring_back(damaged, offer, brake, f"Ada{number}", "guess", "", Work())
    with pytest.raises(AccountLockedError, match=r"Try again in 30 s\."):
        bring_back(damaged, offer, brake, "Ada", PASSWORD, "", Work())
    now_s += 30.0
    with pytest.raises(InvalidCredentialsError):
        bring_back(damaged, offer, brake, "Ada", "guess", "", Work())
    with pytest.raises(AccountLockedError, match=r"Try again in 60 s\."):
        bring_back(damaged, offer, brake, "Ada", PASSWORD, "", Work())
    now_s += 60.0
    bring_back(damaged, offer, brake, "Ada", PASSWORD, "", Work())


def test_a_backup_that_cannot_be_reached_is_found_once_it_is_there_and_one_that_nobody_made_is_not_offered(
    damaged: Settings, tmp_path: Path, expect_log: Callable[[str], None]
) -> None:
    expect_log("cannot be offered")
    stick = (tmp_path / "stick").rename(tmp_path / "pulled out")
    away = offer_of(damaged)
    assert isinstance(away, OutOfReach)
    assert "cannot be read" in str(away.why)
    stick.rename(tmp_path / "stick")
    assert isinstance(offer_of(damaged), Offer)
    (damaged.storage.data_dir / "last_backup.json").unlink()
    assert offer_of(damaged) is None


def test_a_database_that_is_empty_or_gone_is_left_alone_and_its_loss_is_not_called_nothing(damaged: Settings) -> None:
    """SQLite deletes the log beside an empty file that it opens; that log may hold all the data."""
    file = damaged.storage.data_dir / "station.sqlite3"
    written = file.with_name("station.sqlite3-wal")
    written.write_bytes(b"what was committed last")
    for lose in (partial(file.write_bytes, b""), file.unlink):
        lose()
        offer = offer_of(damaged)
        assert isinstance(offer, Offer)
        assert not offer.missing.is_known
        assert written.read_bytes() == b"what was committed last"
