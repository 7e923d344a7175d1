"""Sessions on the network: tokens are given, renewed, and end with their user."""

import contextlib
import threading

import pytest

from core.access.roles import Actor, Role
from core.accounts import Accounts
from core.errors import (
    AuthenticationError,
    InsufficientPermissionsError,
    NotFoundError,
    TokenExpiredError,
    ValidationError,
)
from core.store import Store
from core.store.audit import AuditFilter
from tests.core.accounts.staff import GOOD, OTHER, Clock, actions


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
    bert = accounts.users.create(anna, "Bert", GOOD, Role.VIEWER)
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
            accounts.users.update(anna, user_id, role=Role.VIEWER)
        case "switched off":
            accounts.users.update(anna, user_id, is_active=False)
        case "deleted":
            accounts.users.delete(anna, user_id)
        case "reset":
            accounts.users.reset_password(anna, user_id, OTHER)
        case "changed":
            accounts.change_password(bert, GOOD, OTHER)
        case "revoked":
            accounts.end_session(anna, accounts.sessions(anna, user_id)[0].id)
        case "own":
            accounts.end_session(bert, accounts.sessions(bert)[0].id)


@pytest.mark.parametrize("how", ["role", "switched off", "deleted", "reset", "changed", "revoked", "own"])
def test_tokens_become_invalid_with_their_user_role_or_password(accounts: Accounts, anna: Actor, how: str) -> None:
    bert = accounts.users.create(anna, "Bert", GOOD, Role.ENGINEER)
    tokens = accounts.issue_tokens(accounts.sign_in("Bert", GOOD, "api"))
    kill(accounts, anna, how, bert.id)
    with pytest.raises(TokenExpiredError):
        accounts.actor_of_access_token(tokens.access_token)
    with pytest.raises(AuthenticationError):
        accounts.refresh(tokens.refresh_token)


def test_a_user_of_the_same_name_does_not_inherit_the_tokens(accounts: Accounts, anna: Actor) -> None:
    bert = accounts.users.create(anna, "Bert", GOOD, Role.OPERATOR)
    tokens = accounts.issue_tokens(accounts.sign_in("Bert", GOOD, "api"))
    accounts.users.delete(anna, bert.id)
    accounts.users.create(anna, "Bert", GOOD, Role.ADMIN)
    with pytest.raises(TokenExpiredError):
        accounts.actor_of_access_token(tokens.access_token)


def test_sessions_of_others_require_an_administrator(accounts: Accounts, anna: Actor) -> None:
    bert = accounts.users.create(anna, "Bert", GOOD, Role.OPERATOR)
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
    bert = accounts.users.create(anna, "Bert", GOOD, Role.OPERATOR)
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
