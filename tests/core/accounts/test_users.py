"""Accounts are made, changed and deleted; their owners change their own passwords and preferences."""

import contextlib
import threading

import pytest

from core.access.roles import SYSTEM, Actor, Role
from core.accounts import Accounts
from core.errors import (
    AccountLockedError,
    DatabaseConstraintError,
    InsufficientPermissionsError,
    InvalidCredentialsError,
    NotFoundError,
    ValidationError,
)
from core.settings import Settings
from core.store import Store
from tests.core.accounts.staff import GOOD, OTHER, actions


@pytest.mark.parametrize("role", [Role.ENGINEER, Role.OPERATOR, Role.VIEWER])
def test_only_administrators_manage_users(accounts: Accounts, anna: Actor, role: Role) -> None:
    actor = Actor("x", role, 99)
    commands = [
        lambda: accounts.users.all(actor),
        lambda: accounts.users.create(actor, "y", GOOD, Role.ADMIN),
        lambda: accounts.users.update(actor, 1, role=Role.VIEWER),
        lambda: accounts.users.reset_password(actor, 1, OTHER),
        lambda: accounts.users.unlock(actor, 1),
        lambda: accounts.users.delete(actor, 1),
    ]
    for command in commands:
        with pytest.raises(InsufficientPermissionsError):
            command()


def test_two_users_never_differ_by_case_alone(accounts: Accounts, anna: Actor) -> None:
    for name in ("anna", "ANNA", " Anna", "Ａnna"):
        with pytest.raises(DatabaseConstraintError, match="already a user"):
            accounts.users.create(anna, name, GOOD, Role.VIEWER)


def test_the_last_active_administrator_stays(accounts: Accounts, anna: Actor) -> None:
    bert = accounts.users.create(anna, "Bert", GOOD, Role.ADMIN)
    accounts.users.update(anna, bert.id, is_active=False)
    assert anna.user_id is not None
    for command in (
        lambda: accounts.users.delete(anna, anna.user_id),
        lambda: accounts.users.update(anna, anna.user_id, role=Role.ENGINEER),
        lambda: accounts.users.update(anna, anna.user_id, is_active=False),
    ):
        with pytest.raises(ValidationError, match="last active administrator"):
            command()
    accounts.users.delete(anna, bert.id)
    assert [user.username for user in accounts.users.all(anna)] == ["Anna"]


def test_of_two_administrators_who_remove_each_other_at_once_one_stays(accounts: Accounts, anna: Actor) -> None:
    bert = accounts.users.create(anna, "Bert", GOOD, Role.ADMIN)
    assert anna.user_id is not None

    def remove(user_id: int) -> None:
        with contextlib.suppress(ValidationError):
            accounts.users.delete(SYSTEM, user_id)

    threads = [threading.Thread(target=remove, args=(user_id,)) for user_id in (anna.user_id, bert.id)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(accounts.users.all(SYSTEM)) == 1


def test_a_change_that_changes_nothing_ends_no_session(accounts: Accounts, anna: Actor) -> None:
    tokens = accounts.issue_tokens(anna)
    assert anna.user_id is not None
    accounts.users.update(anna, anna.user_id, role=Role.ADMIN, is_active=True)
    accounts.actor_of_access_token(tokens.access_token)


def test_an_operator_with_a_pin_needs_a_password_to_become_more(accounts: Accounts, anna: Actor) -> None:
    bert = accounts.users.create(anna, "Bert", "482915", Role.OPERATOR)
    with pytest.raises(ValidationError, match="has a PIN"):
        accounts.users.update(anna, bert.id, role=Role.ENGINEER)
    accounts.users.reset_password(anna, bert.id, OTHER)
    assert accounts.users.update(anna, bert.id, role=Role.ENGINEER).role is Role.ENGINEER


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


@pytest.mark.parametrize("command", ["update", "unlock", "delete"])
def test_a_user_who_is_not_there_is_not_found(accounts: Accounts, anna: Actor, command: str) -> None:
    with pytest.raises(NotFoundError):
        getattr(accounts.users, command)(anna, 999)


def test_no_password_and_no_token_is_ever_in_the_database_as_it_is(
    accounts: Accounts, anna: Actor, accounts_store: Store, accounts_settings: Settings
) -> None:
    tokens = accounts.issue_tokens(anna)
    accounts_store.close()
    stored = b"".join(path.read_bytes() for path in accounts_settings.storage.data_dir.glob("station.sqlite3*"))
    for secret in (GOOD, tokens.refresh_token, tokens.access_token):
        assert secret.encode() not in stored
