"""A valid token is cached for a second at most, and any change made through the API clears the cache."""

from __future__ import annotations

import pytest

from core.access.roles import Actor, Role
from core.errors import TokenExpiredError
from remote_api import auth_cache as admissions
from remote_api.auth_cache import MOST, Admissions


class _Register:
    """Stands in for the accounts: counts the queries, and can call `meanwhile` during a query."""

    def __init__(self) -> None:
        self.asked = 0
        self.meanwhile = lambda: None

    def actor_of_access_token(self, token, address, request_id):
        self.asked += 1
        self.meanwhile()
        if token == "dead":
            raise TokenExpiredError
        return Actor(token, Role.VIEWER, 1, "api", address, request_id)


@pytest.fixture
def register():
    return _Register()


def test_the_register_is_asked_once_and_each_request_keeps_its_own_address_and_id(register):
    known = Admissions(register)
    known.actor_of("anna", "10.0.0.1", "first")
    again = known.actor_of("anna", "10.0.0.2", "second")
    assert register.asked == 1
    assert (again.username, again.address, again.request_id) == ("anna", "10.0.0.2", "second")


def test_a_dead_token_is_never_remembered(register):
    known = Admissions(register)
    for _ in range(2):
        with pytest.raises(TokenExpiredError):
            known.actor_of("dead", "", "")
    assert register.asked == 2


def test_a_change_makes_it_ask_again(register):
    known = Admissions(register)
    known.actor_of("anna", "", "")
    known.forget()
    known.actor_of("anna", "", "")
    assert register.asked == 2


def test_an_answer_that_is_older_than_a_change_is_not_remembered(register):
    known = Admissions(register)
    register.meanwhile = known.forget
    known.actor_of("anna", "", "")
    known.actor_of("anna", "", "")
    assert register.asked == 2


def test_after_its_time_it_asks_again(register, monkeypatch):
    monkeypatch.setattr(admissions, "REMEMBERED_S", 0.0)
    known = Admissions(register)
    known.actor_of("anna", "", "")
    known.actor_of("anna", "", "")
    assert register.asked == 2


def test_it_does_not_grow_without_end(register):
    known = Admissions(register)
    for number in range(3 * MOST):
        known.actor_of(f"user {number}", "", "")
    assert len(known._known) <= MOST


def test_what_the_panel_changes_counts_within_a_second(plant, monkeypatch):
    monkeypatch.setattr(admissions, "REMEMBERED_S", 0.0)
    guest = plant.nobody.sign_in("viewer")
    assert guest.get("/auth/me").status == 200
    actor = plant.station.accounts.actor_of_access_token(guest.token)
    plant.station.accounts.sign_out(actor, access_token=guest.token)
    assert guest.get("/auth/me").status == 401
