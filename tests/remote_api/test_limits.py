"""Rate limits: requests beyond them are refused, with the time to wait."""

from __future__ import annotations

import pytest

from core.settings import LimitSettings
from remote_api.app import create_app


@pytest.fixture
def ask(plant):
    """A function that sends requests to an application with low limits."""
    client = create_app(
        plant.station, LimitSettings(per_user="6/minute", login="2/minute", trigger="2/minute")
    ).test_client()

    def asked(method, path, who=None, address="10.0.0.1", body=None):
        headers = {"Authorization": f"Bearer {who.token}"} if who else {}
        return client.open(
            f"/api/v1{path}", method=method, headers=headers, json=body, environ_base={"REMOTE_ADDR": address}
        )

    return asked


def test_a_user_may_ask_so_often_in_a_minute_and_another_is_not_held_up(plant, ask):
    statuses = [ask("GET", "/auth/me", plant.viewer).status_code for _ in range(8)]
    assert statuses == [200] * 6 + [429] * 2
    assert ask("GET", "/auth/me", plant.operator).status_code == 200


def test_who_is_refused_is_told_when_to_come_back(plant, ask):
    refused = [ask("GET", "/auth/me", plant.viewer) for _ in range(7)][-1]
    assert refused.json["error"] == "RATE_LIMIT_EXCEEDED"
    assert 1 <= int(refused.headers["Retry-After"]) <= 61
    assert refused.json["details"]["retry_after_s"] == int(refused.headers["Retry-After"])


def test_sign_ins_are_limited_by_address(ask):
    body = {"username": "ghost of the limits", "password": "x"}
    statuses = [ask("POST", "/auth/login", body=body).status_code for _ in range(3)]
    assert statuses == [401, 401, 429]
    assert ask("POST", "/auth/login", body=body, address="10.0.0.2").status_code == 401


def test_triggers_have_a_limit_of_their_own(plant, ask):
    from core.access.roles import SYSTEM

    plant.station.stop(SYSTEM)
    statuses = [ask("POST", "/inspections/trigger", plant.operator).status_code for _ in range(3)]
    assert statuses == [409, 409, 429]
    assert ask("GET", "/status", plant.operator).status_code == 200
    plant.make_ready()


def test_guessing_tokens_is_limited_too(ask):
    class Guess:
        token = "a.b.c"

    statuses = [ask("GET", "/auth/me", Guess).status_code for _ in range(8)]
    assert statuses == [401] * 6 + [429] * 2


def test_probes_are_never_refused(ask):
    assert {ask("GET", "/health/live").status_code for _ in range(20)} == {200}


def test_limits_can_be_switched_off(plant):
    client = create_app(plant.station, LimitSettings(is_enabled=False, per_user="1/minute")).test_client()
    headers = {"Authorization": f"Bearer {plant.viewer.token}"}
    assert {client.get("/api/v1/auth/me", headers=headers).status_code for _ in range(5)} == {200}
