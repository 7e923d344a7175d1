from __future__ import annotations

import contextlib
import threading
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from core.access.roles import SYSTEM, Actor, Role
from core.accounts import Accounts
from core.errors import (
    AccountLockedError,
    AuthenticationError,
    DatabaseConstraintError,
    InsufficientPermissionsError,
    InvalidCredentialsError,
    NotFoundError,
    TokenExpiredError,
    ValidationError,
)
from core.settings import Settings
from core.store import Store, open_store
from core.store.audit import AuditFilter

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

GOOD = "correct horse"
OTHER = "battery staple"


class Clock:
    """Wall clock controlled by the test."""

    def __init__(self) -> None:
        self.at = datetime(2030, 5, 17, 12, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.at

    def go_on(self, **time: float) -> None:
        self.at += timedelta(**time)


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


def actions(store: Store) -> list[str]:
    """Audited actions, oldest first."""
    return [entry.action for entry in store.audit.page(AuditFilter(), limit=200).items][::-1]


# --- the first start --------------------------------------------------------------------------------------------------


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


# --- signing in -------------------------------------------------------------------------------------------------------


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
    bert = accounts.create_user(anna, "Bert", GOOD, Role.OPERATOR)
    accounts.update_user(anna, bert.id, is_active=False)
    with pytest.raises(InvalidCredentialsError):
        accounts.sign_in("Bert", GOOD, "panel")
    assert [tile.username for tile in accounts.tiles()] == ["Anna"]


# --- lockout ----------------------------------------------------------------------------------------------------------


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
    assert accounts.users(anna)[0].locked_until == clock.at + timedelta(seconds=30)
    clock.go_on(seconds=31)
    accounts.sign_in("Anna", GOOD, "api")
    assert (accounts.users(anna)[0].failed_count, accounts.users(anna)[0].locked_until) == (0, None)


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
    bert = accounts.create_user(anna, "Bert", GOOD, Role.OPERATOR)
    for _ in range(5):
        with pytest.raises(InvalidCredentialsError):
            accounts.sign_in("bert", OTHER, "api")
    accounts.unlock(anna, bert.id)
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


# --- simulated actors -------------------------------------------------------------------------------------------------


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
    accounts.create_user(administrator, "Otto", OTHER, Role.ADMIN)
    accounts.delete_user(administrator, administrator.user_id or 0)
    assert not accounts.offers_one_touch()
    with pytest.raises(InsufficientPermissionsError, match="has users"):
        accounts.simulated_actor(Role.VIEWER)


# --- sessions ---------------------------------------------------------------------------------------------------------


def test_an_access_token_acts_for_its_user(accounts: Accounts, anna: Actor) -> None:
    tokens = accounts.issue_tokens(anna, "10.0.0.7")
    assert tokens.expires_in == 900
    assert accounts.actor_of_access_token(tokens.access_token, "10.0.0.8", "r") == Actor(
        "Anna", Role.ADMIN, anna.user_id, "api", "10.0.0.8", "r"
    )


def test_an_access_token_ends_by_itself_and_is_renewed(accounts: Accounts, anna: Actor, clock: Clock) -> None:
    tokens = accounts.issue_tokens(anna)
    clock.go_on(minutes=15)
    with pytest.raises(TokenExpiredError):
        accounts.actor_of_access_token(tokens.access_token)
    renewed, actor = accounts.refresh(tokens.refresh_token, "10.0.0.9")
    assert actor.user_id == anna.user_id
    accounts.actor_of_access_token(renewed.access_token)
    (session,) = accounts.sessions(anna)
    assert (session.address, session.used_at) == ("10.0.0.9", clock.at)


def test_a_refresh_token_that_comes_back_ends_its_whole_session_and_no_other(
    accounts: Accounts, anna: Actor, accounts_store: Store
) -> None:
    tokens, others = accounts.issue_tokens(anna), accounts.issue_tokens(anna)
    renewed, _ = accounts.refresh(tokens.refresh_token)
    with pytest.raises(AuthenticationError, match="used before"):
        accounts.refresh(tokens.refresh_token)
    with pytest.raises(TokenExpiredError):
        accounts.refresh(renewed.refresh_token)
    with pytest.raises(TokenExpiredError):
        accounts.actor_of_access_token(renewed.access_token)
    accounts.actor_of_access_token(others.access_token)
    assert "session_revoked" in actions(accounts_store)


def test_of_two_who_use_a_refresh_token_at_once_one_at_most_goes_on(accounts: Accounts, anna: Actor) -> None:
    tokens = accounts.issue_tokens(anna)
    renewed: list[str] = []

    def renew() -> None:
        with contextlib.suppress(AuthenticationError):
            renewed.append(accounts.refresh(tokens.refresh_token)[0].refresh_token)

    threads = [threading.Thread(target=renew) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(renewed) == 1
    with pytest.raises(TokenExpiredError):
        accounts.refresh(renewed[0])


def test_a_refresh_token_ends_after_its_days(accounts: Accounts, anna: Actor, clock: Clock) -> None:
    tokens = accounts.issue_tokens(anna)
    clock.go_on(days=7)
    with pytest.raises(TokenExpiredError):
        accounts.refresh(tokens.refresh_token)


@pytest.mark.parametrize("token", ["", "nonsense", "\ud800", "x" * 100_000])
def test_a_refresh_token_that_was_never_given_is_refused(accounts: Accounts, anna: Actor, token: str) -> None:
    with pytest.raises(AuthenticationError, match="not valid"):
        accounts.refresh(token)


def test_signing_out_ends_the_session_of_either_token(accounts: Accounts, anna: Actor) -> None:
    for named in ("refresh_token", "access_token"):
        tokens = accounts.issue_tokens(anna)
        accounts.sign_out(anna, **{named: getattr(tokens, named)})
        with pytest.raises(TokenExpiredError):
            accounts.actor_of_access_token(tokens.access_token)
        with pytest.raises(TokenExpiredError):
            accounts.refresh(tokens.refresh_token)
    assert accounts.sessions(anna) == ()


def test_nobody_signs_somebody_else_out(accounts: Accounts, anna: Actor) -> None:
    bert = accounts.create_user(anna, "Bert", GOOD, Role.VIEWER)
    hers = accounts.issue_tokens(anna)
    actor = Actor("Bert", Role.VIEWER, bert.id)
    his = accounts.issue_tokens(actor)
    for foreign in (hers.refresh_token, "never given out"):
        with pytest.raises(ValidationError, match="not one of yours"):
            accounts.sign_out(actor, foreign, his.access_token)
    accounts.actor_of_access_token(hers.access_token)
    accounts.actor_of_access_token(his.access_token)  # a refused request changes nothing


def test_the_panel_signs_out_without_a_token(accounts: Accounts, anna: Actor, accounts_store: Store) -> None:
    accounts.sign_out(anna)
    assert actions(accounts_store)[-1] == "signed_out"


def kill(accounts: Accounts, anna: Actor, how: str, user_id: int) -> None:
    bert = Actor("Bert", Role.ENGINEER, user_id)
    match how:
        case "role":
            accounts.update_user(anna, user_id, role=Role.VIEWER)
        case "switched off":
            accounts.update_user(anna, user_id, is_active=False)
        case "deleted":
            accounts.delete_user(anna, user_id)
        case "reset":
            accounts.reset_password(anna, user_id, OTHER)
        case "changed":
            accounts.change_password(bert, GOOD, OTHER)
        case "revoked":
            accounts.end_session(anna, accounts.sessions(anna, user_id)[0].id)
        case "own":
            accounts.end_session(bert, accounts.sessions(bert)[0].id)


@pytest.mark.parametrize("how", ["role", "switched off", "deleted", "reset", "changed", "revoked", "own"])
def test_tokens_become_invalid_with_their_user_role_or_password(accounts: Accounts, anna: Actor, how: str) -> None:
    bert = accounts.create_user(anna, "Bert", GOOD, Role.ENGINEER)
    tokens = accounts.issue_tokens(accounts.sign_in("Bert", GOOD, "api"))
    kill(accounts, anna, how, bert.id)
    with pytest.raises(TokenExpiredError):
        accounts.actor_of_access_token(tokens.access_token)
    with pytest.raises(AuthenticationError):
        accounts.refresh(tokens.refresh_token)


def test_a_user_of_the_same_name_does_not_inherit_the_tokens(accounts: Accounts, anna: Actor) -> None:
    bert = accounts.create_user(anna, "Bert", GOOD, Role.OPERATOR)
    tokens = accounts.issue_tokens(accounts.sign_in("Bert", GOOD, "api"))
    accounts.delete_user(anna, bert.id)
    accounts.create_user(anna, "Bert", GOOD, Role.ADMIN)
    with pytest.raises(TokenExpiredError):
        accounts.actor_of_access_token(tokens.access_token)


def test_sessions_of_others_require_an_administrator(accounts: Accounts, anna: Actor) -> None:
    bert = accounts.create_user(anna, "Bert", GOOD, Role.OPERATOR)
    accounts.issue_tokens(anna)
    actor = Actor("Bert", Role.OPERATOR, bert.id)
    with pytest.raises(InsufficientPermissionsError):
        accounts.sessions(actor, anna.user_id)
    with pytest.raises(InsufficientPermissionsError):
        accounts.end_session(actor, accounts.sessions(anna)[0].id)
    with pytest.raises(NotFoundError):
        accounts.end_session(anna, "nothing")
    assert len(accounts.sessions(anna)) == 1


def test_all_sessions_of_one_user_end_at_once_and_no_others(
    accounts: Accounts, anna: Actor, accounts_store: Store
) -> None:
    bert = accounts.create_user(anna, "Bert", GOOD, Role.OPERATOR)
    actor = Actor("Bert", Role.OPERATOR, bert.id)
    own, first = accounts.issue_tokens(anna), accounts.issue_tokens(actor)
    accounts.issue_tokens(actor)
    with pytest.raises(InsufficientPermissionsError):
        accounts.end_sessions(actor, anna.user_id)
    assert accounts.end_sessions(anna, bert.id) == 2
    assert accounts.end_sessions(anna, bert.id) == 0, "there is none left, and nothing more to record"
    with pytest.raises(TokenExpiredError):
        accounts.actor_of_access_token(first.access_token)
    accounts.actor_of_access_token(own.access_token)
    assert actions(accounts_store).count("sessions_revoked") == 1


def test_of_who_was_away_the_audit_log_says_so(accounts: Accounts, anna: Actor, accounts_store: Store) -> None:
    accounts.sign_out(anna)
    accounts.sign_out_idle(anna)
    idle, by_hand = accounts_store.audit.page(AuditFilter(action="signed_out")).items
    assert (idle.details, by_hand.details) == ({"is_idle": True}, {})


# --- users ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("role", [Role.ENGINEER, Role.OPERATOR, Role.VIEWER])
def test_only_administrators_manage_users(accounts: Accounts, anna: Actor, role: Role) -> None:
    actor = Actor("x", role, 99)
    commands = [
        lambda: accounts.users(actor),
        lambda: accounts.create_user(actor, "y", GOOD, Role.ADMIN),
        lambda: accounts.update_user(actor, 1, role=Role.VIEWER),
        lambda: accounts.reset_password(actor, 1, OTHER),
        lambda: accounts.unlock(actor, 1),
        lambda: accounts.delete_user(actor, 1),
    ]
    for command in commands:
        with pytest.raises(InsufficientPermissionsError):
            command()


def test_two_users_never_differ_by_case_alone(accounts: Accounts, anna: Actor) -> None:
    for name in ("anna", "ANNA", " Anna", "Ａnna"):
        with pytest.raises(DatabaseConstraintError, match="already a user"):
            accounts.create_user(anna, name, GOOD, Role.VIEWER)


def test_the_last_active_administrator_stays(accounts: Accounts, anna: Actor) -> None:
    bert = accounts.create_user(anna, "Bert", GOOD, Role.ADMIN)
    accounts.update_user(anna, bert.id, is_active=False)
    assert anna.user_id is not None
    for command in (
        lambda: accounts.delete_user(anna, anna.user_id),
        lambda: accounts.update_user(anna, anna.user_id, role=Role.ENGINEER),
        lambda: accounts.update_user(anna, anna.user_id, is_active=False),
    ):
        with pytest.raises(ValidationError, match="last active administrator"):
            command()
    accounts.delete_user(anna, bert.id)
    assert [user.username for user in accounts.users(anna)] == ["Anna"]


def test_of_two_administrators_who_remove_each_other_at_once_one_stays(accounts: Accounts, anna: Actor) -> None:
    bert = accounts.create_user(anna, "Bert", GOOD, Role.ADMIN)
    assert anna.user_id is not None

    def remove(user_id: int) -> None:
        with contextlib.suppress(ValidationError):
            accounts.delete_user(SYSTEM, user_id)

    threads = [threading.Thread(target=remove, args=(user_id,)) for user_id in (anna.user_id, bert.id)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(accounts.users(SYSTEM)) == 1


def test_a_change_that_changes_nothing_ends_no_session(accounts: Accounts, anna: Actor) -> None:
    tokens = accounts.issue_tokens(anna)
    assert anna.user_id is not None
    accounts.update_user(anna, anna.user_id, role=Role.ADMIN, is_active=True)
    accounts.actor_of_access_token(tokens.access_token)


def test_an_operator_with_a_pin_needs_a_password_to_become_more(accounts: Accounts, anna: Actor) -> None:
    bert = accounts.create_user(anna, "Bert", "482915", Role.OPERATOR)
    with pytest.raises(ValidationError, match="has a PIN"):
        accounts.update_user(anna, bert.id, role=Role.ENGINEER)
    accounts.reset_password(anna, bert.id, OTHER)
    assert accounts.update_user(anna, bert.id, role=Role.ENGINEER).role is Role.ENGINEER


def test_a_password_is_changed_by_who_knows_the_old_one(accounts: Accounts, anna: Actor, accounts_store: Store) -> None:
    with pytest.raises(InvalidCredentialsError):
        accounts.change_password(anna, OTHER, "a third one")
    with pytest.raises(ValidationError, match="is the old one"):
        accounts.change_password(anna, GOOD, GOOD)
    with pytest.raises(ValidationError, match="too short"):
        accounts.change_password(anna, GOOD, "short")
    accounts.change_password(anna, GOOD, OTHER)
    accounts.sign_in("Anna", OTHER, "panel")
    assert "password_changed" in actions(accounts_store)


def test_guessing_the_old_password_is_locked_out_as_well(accounts: Accounts, anna: Actor) -> None:
    for _ in range(5):
        with pytest.raises(InvalidCredentialsError):
            accounts.change_password(anna, OTHER, "a third one")
    with pytest.raises(AccountLockedError):
        accounts.confirm(anna, GOOD)


def test_a_simulated_user_has_no_account_to_change(accounts: Accounts) -> None:
    with pytest.raises(NotFoundError):
        accounts.change_password(accounts.simulated_actor(Role.ADMIN), GOOD, OTHER)


def test_a_user_changes_their_own_preferences(accounts: Accounts, anna: Actor) -> None:
    assert accounts.set_preferences(anna, language="de").language == "de"
    assert (accounts.me(anna).language, accounts.me(anna).theme) == ("de", None)
    with pytest.raises(ValidationError):
        accounts.set_preferences(anna, language="tlh")
    with pytest.raises(ValidationError):
        accounts.set_preferences(anna, theme="pink")


@pytest.mark.parametrize("command", ["update_user", "unlock", "delete_user"])
def test_a_user_who_is_not_there_is_not_found(accounts: Accounts, anna: Actor, command: str) -> None:
    with pytest.raises(NotFoundError):
        getattr(accounts, command)(anna, 999)


def test_no_password_and_no_token_is_ever_in_the_database_as_it_is(
    accounts: Accounts, anna: Actor, accounts_store: Store, accounts_settings: Settings
) -> None:
    tokens = accounts.issue_tokens(anna)
    accounts_store.close()
    stored = b"".join(path.read_bytes() for path in accounts_settings.storage.data_dir.glob("station.sqlite3*"))
    for secret in (GOOD, tokens.refresh_token, tokens.access_token):
        assert secret.encode() not in stored
