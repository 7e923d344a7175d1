"""Accounts over an empty store, with an administrator, Anna."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from core.access.roles import Actor
from core.accounts import Accounts
from core.settings import Settings
from core.store import Store, open_store
from tests.core.accounts.staff import GOOD, Clock


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def accounts_settings(empty_store: Path) -> Settings:
    return Settings.of(data_dir=empty_store, station="Line 3")


@pytest.fixture
def accounts_store(accounts_settings: Settings, clock: Clock) -> Iterator[Store]:
    with open_store(accounts_settings, clock) as store:
        yield store


@pytest.fixture
def accounts(accounts_store: Store, accounts_settings: Settings) -> Accounts:
    return Accounts(accounts_store, accounts_settings.sessions, one_touch=True, bcrypt_cost=4)


@pytest.fixture
def anna(accounts: Accounts) -> Actor:
    return accounts.create_first_administrator("Anna", GOOD, "panel")
