"""Who comes in: the first administrator, users with their passwords, lockout, and one-touch users of a simulation."""

import threading
from datetime import timedelta
from pathlib import Path

import pytest

from core.access.roles import SYSTEM, Actor, Role
from core.accounts import Accounts
from core.errors import (
    AccountLockedError,
    InsufficientPermissionsError,
    InvalidCredentialsError,
    ValidationError,
)
from core.settings import Settings
from core.store import Store, open_store
from core.store.audit import AuditFilter
from tests.core.accounts.staff import GOOD, OTHER, Clock, actions


def test_the_first_start_makes_the_administrator_and_no_later_one_does(
    accounts: Accounts, accounts_store: Store
) -> None:
    assert accounts.needs_first_administrator()
    actor = accounts.create_first_administrator("  Anna ", GOOD, "panel")
    assert (actor.username, actor.role, actor.via) == ("Anna", Role.ADMIN, "panel")
    assert not accounts.needs_first_administrator()
    with pytest.raises(InsufficientPermissionsError):
        accounts.create_first_administrator("Bert", GOOD, "api")
    assert actions(accounts_store) == ["user_created"]


def test_of_several_that_make_the_first_administrator_at_once_one_succeeds(
    accounts: Accounts, accounts_settings: Settings, clock: Clock
) -> None:
    outcomes: list[str] = []
    with open_store(accounts_settings, clock) as second:

        def create(desk: Accounts, name: str) -> None:
            try:
                desk.create_first_administrator(name, GOOD, "api")
                outcomes.append("made")
            except InsufficientPermissionsError:
                outcomes.append("refused")

        desks = (accounts, Accounts(second, accounts_settings.sessions, bcrypt_cost=4)) * 2
        threads = [threading.Thread(target=create, args=(desk, f"user {n}")) for n, desk in enumerate(desks)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert sorted(outcomes) == ["made", "refused", "refused", "refused"]


@pytest.mark.parametrize("name", ["", "  ", "x" * 61, "a\nb", "a\0b", "\ud800", "SYSTEM", "Simulated operator"])
def test_an_invalid_user_name_is_refused(accounts: Accounts, name: str) -> None:
    with pytest.raises(ValidationError):
        accounts.create_first_administrator(name, GOOD, "panel")
    assert accounts.needs_first_administrator()


def test_signing_in_gives_the_actor_and_is_recorded(accounts: Accounts, anna: Actor, accounts_store: Store) -> None:
    actor = accounts.sign_in("ANNA", GOOD, "api", "10.0.0.7", "request-1")
    assert actor == Actor("Anna", Role.ADMIN, anna.user_id, "api", "10.0.0.7", "request-1")
    newest = accounts_store.audit.page(AuditFilter()).items[0]
    assert (newest.action, newest.actor, newest.address, newest.request_id) == (
        "signed_in",
        "Anna",
        "10.0.0.7",
        "request-1",
    )
    assert accounts.me(actor).last_login_at == accounts_store.now()


@pytest.mark.parametrize(
    ("name", "password"), [("Anna", OTHER), ("Nobody", GOOD), ("", ""), ("a\0\ud800", "x"), ("x" * 9999, "y" * 9999)]
)
def test_every_failed_sign_in_gets_the_same_sentence_and_is_recorded(
    accounts: Accounts, anna: Actor, accounts_store: Store, name: str, password: str
) -> None:
    with pytest.raises(InvalidCredentialsError, match=r"User name or password is wrong\."):
        accounts.sign_in(name, password, "api")
    assert actions(accounts_store)[-1] == "sign_in_failed"
    assert accounts_store.audit.verify().is_intact
    for entry in accounts_store.audit.page(AuditFilter()).items:
        assert not password or password not in str(entry)


def test_an_unknown_name_costs_one_bcrypt_like_a_known_one(
    accounts: Accounts, anna: Actor, monkeypatch: pytest.MonkeyPatch
) -> None:
    import bcrypt

    tried: list[bytes] = []
    real = bcrypt.checkpw
    monkeypatch.setattr(bcrypt, "checkpw", lambda password, hashed: tried.append(hashed[:7]) or real(password, hashed))
    for name in ("Anna", "Nobody"):
        with pytest.raises(InvalidCredentialsError):
            accounts.sign_in(name, OTHER, "api")
    assert tried == [b"$2b$04$", b"$2b$04$"]


def test_a_user_who_is_switched_off_cannot_sign_in(accounts: Accounts, anna: Actor) -> None:
    bert = accounts.users.create(anna, "Bert", GOOD, Role.OPERATOR)
    accounts.users.update(anna, bert.id, is_active=False)
    with pytest.raises(InvalidCredentialsError):
        accounts.sign_in("Bert", GOOD, "panel")
    assert [tile.username for tile in accounts.tiles()] == ["Anna"]


@pytest.mark.parametrize("name", ["Anna", "Nobody"])
def test_too_many_failures_lock_the_name_whether_it_exists_or_not(
    accounts: Accounts, anna: Actor, clock: Clock, name: str
) -> None:
    for _ in range(5):
        with pytest.raises(InvalidCredentialsError):
            accounts.sign_in(name, OTHER, "api")
    with pytest.raises(AccountLockedError) as caught:
        accounts.sign_in(name, GOOD, "api")
    assert caught.value.details == {"retry_after_s": 30}
    clock.go_on(seconds=30)
    with pytest.raises(InvalidCredentialsError):
        accounts.sign_in(name, OTHER, "api")
    with pytest.raises(AccountLockedError) as caught:
        accounts.sign_in(name, OTHER, "api")
    assert caught.value.details == {"retry_after_s": 60}, "twice as long"


def test_the_lock_opens_by_itself_and_a_good_sign_in_forgets_the_failures(
    accounts: Accounts, anna: Actor, clock: Clock
) -> None:
    for _ in range(5):
        with pytest.raises(InvalidCredentialsError):
            accounts.sign_in("Anna", OTHER, "api")
    assert accounts.users.all(anna)[0].locked_until == clock.at + timedelta(seconds=30)
    clock.go_on(seconds=31)
    accounts.sign_in("Anna", GOOD, "api")
    assert (accounts.users.all(anna)[0].failed_count, accounts.users.all(anna)[0].locked_until) == (0, None)


def test_trying_while_locked_does_not_make_the_lock_longer(accounts: Accounts, anna: Actor, clock: Clock) -> None:
    for _ in range(5):
        with pytest.raises(InvalidCredentialsError):
            accounts.sign_in("Anna", OTHER, "api")
    for _ in range(20):
        clock.go_on(seconds=1)
        with pytest.raises(AccountLockedError):
            accounts.sign_in("Anna", OTHER, "api")
    clock.go_on(seconds=10)
    accounts.sign_in("Anna", GOOD, "api")


def test_an_administrator_unlocks_at_once(accounts: Accounts, anna: Actor, accounts_store: Store) -> None:
    bert = accounts.users.create(anna, "Bert", GOOD, Role.OPERATOR)
    for _ in range(5):
        with pytest.raises(InvalidCredentialsError):
            accounts.sign_in("bert", OTHER, "api")
    accounts.users.unlock(anna, bert.id)
    accounts.sign_in("Bert", GOOD, "api")
    assert "user_unlocked" in actions(accounts_store)


def test_a_hundred_tries_at_once_are_not_more_than_the_free_ones(accounts: Accounts, anna: Actor) -> None:
    outcomes: list[type[Exception]] = []

    def attempt() -> None:
        try:
            accounts.sign_in("Anna", OTHER, "api")
        except (InvalidCredentialsError, AccountLockedError) as error:
            outcomes.append(type(error))

    threads = [threading.Thread(target=attempt) for _ in range(20)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert outcomes.count(InvalidCredentialsError) == 5
    assert outcomes.count(AccountLockedError) == 15


def test_old_failures_are_forgotten(accounts: Accounts, anna: Actor, clock: Clock) -> None:
    for _ in range(4):
        with pytest.raises(InvalidCredentialsError):
            accounts.sign_in("Anna", OTHER, "api")
    clock.go_on(days=1, seconds=1)
    with pytest.raises(InvalidCredentialsError):
        accounts.sign_in("Anna", OTHER, "api")
    accounts.sign_in("Anna", GOOD, "api")


def test_a_simulated_station_has_one_touch_users_who_never_reach_the_network(accounts: Accounts) -> None:
    actor = accounts.simulated_actor(Role.OPERATOR)
    assert actor == Actor("Simulated operator", Role.OPERATOR, None, "panel")
    with pytest.raises(InsufficientPermissionsError):
        accounts.issue_tokens(actor)
    with pytest.raises(InsufficientPermissionsError):
        accounts.issue_tokens(SYSTEM)


@pytest.mark.parametrize(
    "changes",
    [
        {"camera": "video", "lines": "gpio"},
        {"camera": "video"},
        {"camera": "folder"},
        {"lines": "gpio"},
        {"lines": "none"},
        {"environment": "production"},
    ],
)
def test_where_anything_is_real_or_in_production_nobody_comes_in_without_a_password(
    accounts_store: Store, tmp_path: Path, changes: dict[str, str]
) -> None:
    settings = Settings.of(data_dir=tmp_path, camera_source="x", **changes)
    accounts = Accounts(accounts_store, settings.sessions, one_touch=settings.allows_one_touch, bcrypt_cost=4)
    assert not accounts.offers_one_touch()
    with pytest.raises(InsufficientPermissionsError, match="no simulation"):
        accounts.simulated_actor(Role.OPERATOR)


def test_the_first_account_ends_coming_in_without_a_password(accounts: Accounts) -> None:
    assert accounts.offers_one_touch()
    administrator = accounts.create_first_administrator("Anna", GOOD, "panel")
    accounts.users.create(administrator, "Otto", OTHER, Role.ADMIN)
    accounts.users.delete(administrator, administrator.user_id or 0)
    assert not accounts.offers_one_touch()
    with pytest.raises(InsufficientPermissionsError, match="has users"):
        accounts.simulated_actor(Role.VIEWER)
