"""Guessing passwords over the network neither succeeds nor locks administrators out for good."""

from __future__ import annotations

import statistics
import time
from datetime import UTC, datetime, timedelta

import pytest

from core.access.lockout import LONGEST_DELAY
from core.access.roles import SYSTEM, Role
from core.accounts import Accounts
from core.errors import AccountLockedError, InvalidCredentialsError
from core.store import open_store

PASSWORD = "a quiet gray instrument"
ATTACKER = "203.0.113.7"


class _Clock:
    """A wall clock that the test advances."""

    def __init__(self):
        self.at = datetime(2030, 5, 17, 12, 0, tzinfo=UTC)

    def __call__(self):
        return self.at

    def go_on(self, seconds):
        self.at += timedelta(seconds=seconds)


@pytest.fixture
def desk(empty_store, quiet_settings):
    """The accounts and the clock of a station with two administrators."""
    settings, clock = quiet_settings(empty_store), _Clock()
    with open_store(settings, clock) as store:
        accounts = Accounts(store, settings.sessions, bcrypt_cost=4)
        admin = accounts.create_first_administrator("ada", PASSWORD, "cli")
        accounts.users.create(admin, "grace", PASSWORD, Role.ADMIN)
        yield accounts, clock


def _attack(accounts, clock, seconds):
    """Guess the password of every administrator once per second, to lock all of them out."""
    for _ in range(seconds):
        clock.go_on(1)
        for name in ("ada", "grace"):
            with pytest.raises((InvalidCredentialsError, AccountLockedError)):
                accounts.sign_in(name, "guess", "api", ATTACKER)


def test_while_the_network_guesses_the_panel_lets_an_administrator_in(desk):
    accounts, clock = desk
    _attack(accounts, clock, 120)
    with pytest.raises(AccountLockedError):
        accounts.sign_in("ada", PASSWORD, "api", "10.0.0.5")
    assert accounts.sign_in("ada", PASSWORD, "panel").role is Role.ADMIN


def test_while_the_panel_is_guessed_at_the_network_lets_an_administrator_in(desk):
    accounts, _ = desk
    for _ in range(5):
        with pytest.raises(InvalidCredentialsError):
            accounts.sign_in("ada", "guess", "panel")
    with pytest.raises(AccountLockedError):
        accounts.sign_in("ada", PASSWORD, "panel")
    assert accounts.sign_in("ada", PASSWORD, "api", "10.0.0.5").username == "ada"


def test_an_administrator_who_is_signed_in_stays_in_and_can_unlock_the_others(desk):
    accounts, clock = desk
    tokens = accounts.issue_tokens(accounts.sign_in("ada", PASSWORD, "api", "10.0.0.5"))
    _attack(accounts, clock, 60)
    tokens, ada = accounts.refresh(tokens.refresh_token, "10.0.0.5")
    assert accounts.actor_of_access_token(tokens.access_token).role is Role.ADMIN
    locked = {user.username: user for user in accounts.users.all(ada)}
    assert locked["grace"].locked_until is not None
    accounts.users.unlock(ada, locked["grace"].id)
    assert accounts.sign_in("grace", PASSWORD, "api", "10.0.0.5").username == "grace"


def test_the_command_line_unlocks_whoever_is_locked(desk):
    accounts, clock = desk
    _attack(accounts, clock, 60)
    for user in accounts.users.all(SYSTEM):
        accounts.users.unlock(SYSTEM, user.id)
    assert accounts.sign_in("grace", PASSWORD, "api", "10.0.0.5").username == "grace"


def test_after_the_last_guess_the_lock_opens_by_itself_within_a_quarter_of_an_hour(desk):
    accounts, clock = desk
    for _ in range(12):  # a guess whenever the lock opens, which makes it as long as possible
        with pytest.raises((InvalidCredentialsError, AccountLockedError)):
            accounts.sign_in("ada", "guess", "api", ATTACKER)
        clock.go_on(LONGEST_DELAY.total_seconds())
    assert accounts.sign_in("ada", PASSWORD, "api", "10.0.0.5").username == "ada"


def test_a_day_of_guessing_is_a_hundred_tries(desk):
    accounts, clock = desk
    tries = 0
    for _ in range(24 * 12):
        clock.go_on(5 * 60)
        try:
            accounts.sign_in("ada", "guess", "api", ATTACKER)
        except InvalidCredentialsError:
            tries += 1
        except AccountLockedError:
            pass
    assert tries <= 110


def test_a_lock_does_not_last_as_long_as_the_clock_was_ahead(desk):
    accounts, clock = desk
    clock.go_on(86_400)
    for _ in range(5):
        with pytest.raises(InvalidCredentialsError):
            accounts.sign_in("ada", "guess", "api", ATTACKER)
    clock.go_on(-86_400)
    with pytest.raises(AccountLockedError):
        accounts.sign_in("ada", PASSWORD, "api", "10.0.0.5")
    clock.go_on(LONGEST_DELAY.total_seconds())
    assert accounts.sign_in("ada", PASSWORD, "api", "10.0.0.5").username == "ada"


def _times(accounts, names):
    taken = []
    for name in names:
        accounts._store.users.forget_failures(name)
        begin = time.perf_counter()
        with pytest.raises(InvalidCredentialsError):
            accounts.sign_in(name, "guess", "api", ATTACKER)
        taken.append(time.perf_counter() - begin)
    return taken


@pytest.mark.parametrize(
    ("tries", "cost"), [(40, 6), pytest.param(200, 10, marks=pytest.mark.soak)], ids=["few", "200 tries"]
)
def test_whether_a_user_exists_does_not_show_in_the_time(tmp_path, quiet_settings, tries, cost):
    """The medians differ by less than the interquartile range of the known name, or than 5 % of its median."""
    settings = quiet_settings(tmp_path)
    with open_store(settings) as store:
        accounts = Accounts(store, settings.sessions, bcrypt_cost=cost)
        accounts.create_first_administrator("ada", PASSWORD, "cli")
        _times(accounts, ["ada", "nobody"] * 3)
        both = _times(accounts, ["ada", "nobody"] * tries)
    known, unknown = both[::2], both[1::2]
    low, _, high = statistics.quantiles(known, n=4)
    difference = abs(statistics.median(known) - statistics.median(unknown))
    assert difference < max(high - low, 0.05 * statistics.median(known))
