"""Deny by default: one table lists which roles may do what, and every operation of the API is checked against it."""

from __future__ import annotations

import re
from typing import Any

import pytest

from core.access.roles import Permission, Role
from remote_api.operations import Access, declared_operations

ALL = (Role.ADMIN, Role.ENGINEER, Role.OPERATOR, Role.VIEWER)
OPERATORS = ALL[:3]
ENGINEERS = ALL[:2]
ADMINS = ALL[:1]
PUBLIC = "public"

ID = "0" * 32
TABLE: dict[str, Any] = {
    "POST /auth/login": PUBLIC,
    "GET /health/live": PUBLIC,
    "GET /health/ready": PUBLIC,
    "POST /auth/refresh": "refresh token",
    "POST /auth/logout": ALL,
    "GET /auth/me": ALL,
    "POST /auth/change-password": ALL,
    "GET /auth/sessions": ALL,
    "DELETE /auth/sessions": ALL,
    "DELETE /auth/sessions/{session_id}": ALL,
    "GET /auth/users": ADMINS,
    "POST /auth/users": ADMINS,
    "PUT /auth/users/{user_id}": ADMINS,
    "DELETE /auth/users/{user_id}": ADMINS,
    "POST /auth/users/{user_id}/reset-password": ADMINS,
    "POST /auth/users/{user_id}/unlock": ADMINS,
    "GET /status": ALL,
    "POST /inspections/start": OPERATORS,
    "POST /inspections/stop": OPERATORS,
    "POST /inspections/reset_fault": OPERATORS,
    "POST /maintenance": ENGINEERS,
    "DELETE /maintenance": ENGINEERS,
    "POST /counters/reset": OPERATORS,
    "POST /inspections/trigger": OPERATORS,
    "GET /challenge": ALL,
    "POST /challenge": OPERATORS,
    "DELETE /challenge": OPERATORS,
    "POST /challenge/parts": OPERATORS,
    "GET /inspections": ALL,
    "GET /inspections/export": ALL,
    "GET /inspections/{inspection_id}": ALL,
    "GET /inspections/{inspection_id}/image": ALL,
    "PUT /inspections/{inspection_id}/label": OPERATORS,
    "PUT /inspections/{inspection_id}/reason_code": OPERATORS,
    "GET /statistics": ALL,
    "GET /statistics/scores": ALL,
    "GET /statistics/export": ALL,
    "GET /handover": ALL,
    "GET /stations": ALL,
    "POST /handover/notes": OPERATORS,
    "GET /tools": ALL,
    "GET /programs": ALL,
    "POST /programs": ENGINEERS,
    "POST /programs/import": ENGINEERS,
    "GET /programs/{program_id}": ALL,
    "PUT /programs/{program_id}": ENGINEERS,
    "GET /programs/{program_id}/versions": ALL,
    "GET /programs/{program_id}/diff": ALL,
    "GET /programs/{program_id}/advice": ENGINEERS,
    "POST /programs/{program_id}/rollback": ENGINEERS,
    "POST /programs/{program_id}/activate": OPERATORS,
    "POST /programs/{program_id}/archive": ENGINEERS,
    "POST /programs/{program_id}/unarchive": ENGINEERS,
    "PUT /programs/{program_id}/favorite": ENGINEERS,
    "PUT /programs/{program_id}/number": ENGINEERS,
    "POST /programs/{program_id}/copy": ENGINEERS,
    "GET /programs/{program_id}/export": ALL,
    "GET /programs/{program_id}/master-image": ALL,
    "PUT /programs/{program_id}/master-image": ENGINEERS,
    "POST /samples": ENGINEERS,
    "GET /samples/{picture}": ALL,
    "GET /camera": ALL,
    "GET /camera/connected": ADMINS,
    "GET /camera/snapshot": ALL,
    "GET /camera/stream": ALL,
    "GET /camera/settings": ALL,
    "PUT /camera/settings": ENGINEERS,
    "DELETE /camera/settings": ENGINEERS,
    "POST /camera/optimize": ENGINEERS,
    "GET /camera/calibration": ALL,
    "POST /camera/calibration": ENGINEERS,
    "GET /gpio/lines": ALL,
    "GET /gpio/cycles": ALL,
    "GET /gpio/timing": ALL,
    "POST /gpio/unlock": ENGINEERS,
    "POST /gpio/force": ENGINEERS,
    "POST /gpio/test": ENGINEERS,
    "POST /gpio/release": OPERATORS,
    "GET /backups": ADMINS,
    "POST /backups": ADMINS,
    "POST /backups/{name}/verify": ADMINS,
    "GET /alarms": ALL,
    "GET /alarms/history": ALL,
    "GET /alarms/counts": ALL,
    "POST /alarms/{code}/acknowledge": OPERATORS,
    "GET /alarms/rules": ALL,
    "GET /alarms/receivers": ALL,
    "POST /alarms/test": ADMINS,
    "GET /settings": ALL,
    "GET /storage": ALL,
    "POST /storage/cleanup": ADMINS,
    "PUT /settings": ADMINS,
    "GET /audit": ADMINS,
    "GET /audit/verify": ADMINS,
    "GET /audit/export": ADMINS,
    "GET /config": ADMINS,
    "GET /health": ALL,
    "GET /metrics": ALL,
    "GET /openapi.json": ALL,
    "GET /docs": ALL,
}

# Not requested with every role, because these have effects or never end; only their declaration is checked.
NOT_ASKED = {
    "POST /challenge",
    "POST /auth/logout",
    "DELETE /auth/sessions",
    "POST /backups",
    "GET /camera/stream",
    "POST /inspections/stop",
    "POST /inspections/reset_fault",
    "POST /inspections/trigger",
    "POST /inspections/start",
}


def _operations(plant) -> dict[str, Any]:
    """`METHOD /path` -> its declared operation, or None; from the URL map, so that none is missed."""
    app = plant.server.app
    declared = declared_operations(app)
    return {
        f"{method} {_path(rule.rule)}": declared.get(rule.endpoint)
        for rule in app.url_map.iter_rules()
        for method in sorted(rule.methods - {"HEAD"})
    }


def _path(rule: str) -> str:
    return re.sub(r"<(?:[^:>]*:)?([^>]+)>", r"{\1}", rule).removeprefix("/api/v1")


def test_every_address_is_in_the_table_and_nothing_else_is(plant):
    assert sorted(_operations(plant)) == sorted(TABLE)


def test_every_address_declares_who_may_and_it_is_what_the_table_says(plant):
    for name, operation in _operations(plant).items():
        assert operation is not None, f"{name} declares nothing"
        if operation.needs is Access.PUBLIC:
            says: Any = PUBLIC
        elif operation.needs is Access.REFRESH_TOKEN:
            says = "refresh token"
        else:
            assert isinstance(operation.needs, Permission)
            says = tuple(role for role in ALL if role.may(operation.needs))
        assert TABLE[name] == says, name


def _address(name: str) -> str:
    path = name.split(" ")[1]
    return (
        path.replace("{inspection_id}", ID)
        .replace("{session_id}", ID)
        .replace("{picture}", 2 * ID)
        .replace("{user_id}", "4711")
        .replace("{program_id}", "4711")
        .replace("{code}", "NO_SUCH_ALARM")
        .replace("{name}", "no-such-backup")
    )


@pytest.mark.parametrize("name", sorted(TABLE))
def test_without_a_token_only_the_public_addresses_answer(plant, name):
    reply = plant.nobody(name.split(" ")[0], _address(name))
    if TABLE[name] == PUBLIC:
        assert reply.status != 401
    else:
        assert reply.status == 401
        assert reply.error == "AUTHENTICATION_ERROR"
        assert reply.headers["www-authenticate"] == "Bearer"


@pytest.mark.parametrize("name", sorted(set(TABLE) - NOT_ASKED))
def test_each_role_gets_in_exactly_where_the_table_says(plant, name):
    if isinstance(TABLE[name], str):
        return
    for role in ALL:
        reply = plant.people[role](name.split(" ")[0], _address(name))
        if role in TABLE[name]:
            assert reply.status not in (401, 403), f"{role}: {reply.body!r}"
        else:
            assert reply.status == 403, f"{role}: {reply.body!r}"
            assert reply.error == "INSUFFICIENT_PERMISSIONS"


def test_a_method_that_an_address_does_not_declare_is_open_to_nobody(plant):
    taken: dict[str, set[str]] = {}
    for name in TABLE:
        taken.setdefault(name.split(" ")[1], set()).add(name.split(" ")[0])
    for path, methods in taken.items():
        for method in {"GET", "POST", "PUT", "DELETE", "PATCH"} - methods:
            # A fixed path may also match a rule with a placeholder, such as /programs/import: 404.
            assert plant.admin(method, _address(f"{method} {path}")).status in (404, 405), f"{method} {path}"


def test_what_a_role_may_not_do_says_who_may(plant):
    assert plant.viewer.post("/inspections/stop").json["message"] == "Your role is Viewer. This needs Operator."


def test_an_address_that_declares_nothing_is_closed_to_everybody(plant):
    from remote_api.app import create_app

    app = create_app(plant.station)
    app.add_url_rule("/api/v1/forgotten", "forgotten", lambda: "secret")
    client = app.test_client()
    reply = client.get("/api/v1/forgotten", headers={"Authorization": f"Bearer {plant.admin.token}"})
    assert reply.status_code == 403
    assert b"secret" not in reply.data


def test_options_and_trace_tell_nothing(plant):
    for method in ("OPTIONS", "TRACE"):
        reply = plant.nobody(method, "/status")
        assert reply.status == 405
        assert "GET" in reply.headers["allow"]
