"""Signing in, tokens and their refresh, sessions, and users."""

from __future__ import annotations

import base64
import json
import time

import jwt
import pytest

from core.access.roles import Role

PASSWORD = "a quiet gray instrument"
OTHER = "another quiet instrument"


@pytest.fixture
def guest(plant, request):
    """Id and name of a user that only this test uses."""
    name = f"guest {request.node.name}"[:60]
    reply = plant.admin.post("/auth/users", {"username": name, "password": PASSWORD, "role": "OPERATOR"})
    assert reply.status == 201, reply.body
    user_id = reply.data["id"]
    yield user_id, name
    plant.admin.delete(f"/auth/users/{user_id}")


def _sign_in(plant, name, password=PASSWORD):
    return plant.nobody.post("/auth/login", {"username": name, "password": password})


class TestSigningIn:
    def test_gives_tokens_and_says_who_one_is(self, plant, guest):
        data = _sign_in(plant, guest[1]).data
        assert data["token_type"] == "Bearer"
        assert data["expires_in"] == 15 * 60
        assert data["user"] == {
            "id": guest[0],
            "username": guest[1],
            "role": "OPERATOR",
            "permissions": ["view", "run", "select_program", "acknowledge_alarm", "hand_over"],
        }
        assert plant.nobody.get("/auth/me", token=data["access_token"]).data == data["user"]

    def test_a_wrong_password_and_an_unknown_user_are_told_the_same(self, plant, guest):
        wrong, unknown = _sign_in(plant, guest[1], "nonsense"), _sign_in(plant, "nobody at all", "nonsense")
        assert wrong.status == unknown.status == 401
        assert wrong.json == unknown.json

    def test_too_many_failures_lock_the_name_for_a_while_and_say_how_long(self, plant, guest):
        replies = [_sign_in(plant, guest[1], "nonsense") for _ in range(6)]
        locked = replies[-1]
        assert (locked.status, locked.error) == (423, "ACCOUNT_LOCKED")
        assert int(locked.headers["retry-after"]) >= 1
        assert _sign_in(plant, guest[1]).status == 423
        assert plant.admin.post(f"/auth/users/{guest[0]}/unlock").status == 200
        assert _sign_in(plant, guest[1]).status == 200


class TestRefreshing:
    def test_exchanges_the_refresh_token_for_new_ones(self, plant, guest):
        first = _sign_in(plant, guest[1]).data
        second = plant.nobody.post("/auth/refresh", {"refresh_token": first["refresh_token"]}).data
        assert second["refresh_token"] != first["refresh_token"]
        assert second["user"]["username"] == guest[1]
        assert plant.nobody.get("/auth/me", token=second["access_token"]).status == 200

    def test_a_token_that_is_used_again_ends_the_whole_session(self, plant, guest):
        first = _sign_in(plant, guest[1]).data
        second = plant.nobody.post("/auth/refresh", {"refresh_token": first["refresh_token"]}).data
        assert plant.nobody.post("/auth/refresh", {"refresh_token": first["refresh_token"]}).status == 401
        assert plant.nobody.post("/auth/refresh", {"refresh_token": second["refresh_token"]}).status == 401
        assert plant.nobody.get("/auth/me", token=second["access_token"]).status == 401

    @pytest.mark.parametrize("body", [None, {}, {"refresh_token": ""}, {"refresh_token": "made up"}])
    def test_without_a_good_one_nobody_gets_in(self, plant, body):
        assert plant.nobody.post("/auth/refresh", body).status == 401

    def test_an_access_token_is_no_refresh_token(self, plant, guest):
        tokens = _sign_in(plant, guest[1]).data
        assert plant.nobody.post("/auth/refresh", {"refresh_token": tokens["access_token"]}).status == 401
        assert plant.nobody.get("/auth/me", token=tokens["refresh_token"]).status == 401


class TestTokensDie:
    @pytest.fixture
    def tokens(self, plant, guest):
        return _sign_in(plant, guest[1]).data

    def _is_dead(self, plant, tokens):
        refreshed = plant.nobody.post("/auth/refresh", {"refresh_token": tokens["refresh_token"]})
        return plant.nobody.get("/auth/me", token=tokens["access_token"]).status == 401 and refreshed.status == 401

    def test_with_the_logout(self, plant, tokens):
        assert plant.nobody.post("/auth/logout", token=tokens["access_token"]).status == 200
        assert self._is_dead(plant, tokens)

    def test_when_the_user_is_switched_off(self, plant, guest, tokens):
        assert plant.admin.put(f"/auth/users/{guest[0]}", {"is_active": False}).data["is_active"] is False
        assert self._is_dead(plant, tokens)
        assert _sign_in(plant, guest[1]).status == 401

    def test_when_the_role_changes(self, plant, guest, tokens):
        assert plant.admin.put(f"/auth/users/{guest[0]}", {"role": "VIEWER"}).data["role"] == "VIEWER"
        assert self._is_dead(plant, tokens)

    def test_with_the_user(self, plant, guest, tokens):
        assert plant.admin.delete(f"/auth/users/{guest[0]}").status == 200
        assert self._is_dead(plant, tokens)

    def test_with_a_new_password(self, plant, guest, tokens):
        changed = plant.nobody.post(
            "/auth/change-password",
            {"old_password": PASSWORD, "new_password": OTHER},
            token=tokens["access_token"],
        )
        assert changed.status == 200
        assert self._is_dead(plant, tokens)
        assert _sign_in(plant, guest[1], OTHER).status == 200

    def test_when_an_administrator_sets_the_password(self, plant, guest, tokens):
        assert plant.admin.post(f"/auth/users/{guest[0]}/reset-password", {"password": OTHER}).status == 200
        assert self._is_dead(plant, tokens)

    def test_when_the_session_is_revoked(self, plant, guest, tokens):
        listed = plant.admin.get(f"/auth/sessions?user_id={guest[0]}").data["items"]
        assert len(listed) == 1
        assert plant.admin.delete(f"/auth/sessions/{listed[0]['id']}").status == 200
        assert self._is_dead(plant, tokens)


class TestSessions:
    def test_one_sees_and_ends_ones_own(self, plant, guest):
        tokens = _sign_in(plant, guest[1]).data
        mine = plant.nobody.get("/auth/sessions", token=tokens["access_token"]).data["items"]
        assert [session["address"] for session in mine] == ["127.0.0.1"]
        assert plant.nobody.delete(f"/auth/sessions/{mine[0]['id']}", token=tokens["access_token"]).status == 200
        assert plant.nobody.get("/auth/me", token=tokens["access_token"]).status == 401

    def test_somebody_elses_are_for_administrators(self, plant, guest):
        _sign_in(plant, guest[1])
        assert plant.viewer.get(f"/auth/sessions?user_id={guest[0]}").status == 403
        theirs = plant.admin.get(f"/auth/sessions?user_id={guest[0]}").data["items"][0]["id"]
        assert plant.viewer.delete(f"/auth/sessions/{theirs}").status == 403


class TestUsers:
    def test_are_listed_without_anything_secret(self, plant, guest):
        listed = plant.admin.get("/auth/users").data["items"]
        mine = next(user for user in listed if user["id"] == guest[0])
        assert (mine["username"], mine["role"], mine["is_active"]) == (guest[1], "OPERATOR", True)
        assert not any("password" in name or "hash" in name for name in mine)

    def test_a_taken_name_is_refused(self, plant, guest):
        reply = plant.admin.post("/auth/users", {"username": guest[1].upper(), "password": PASSWORD, "role": "VIEWER"})
        assert reply.status == 409

    @pytest.mark.parametrize("password", ["short", "password", "aaaaaaaaaaaaaaaa"])
    def test_a_weak_password_is_refused_with_what_to_do(self, plant, password):
        reply = plant.admin.post("/auth/users", {"username": "weak", "password": password, "role": "VIEWER"})
        assert (reply.status, reply.error) == (422, "VALIDATION_ERROR")
        assert "Take" in reply.json["message"]

    def test_a_password_may_hold_any_character(self, plant):
        strange = 'Ünïcode 🔑 " \\ \t <&> \u202e'
        made = plant.admin.post("/auth/users", {"username": "strange", "password": strange, "role": "VIEWER"})
        assert made.status == 201
        assert _sign_in(plant, "strange", strange).status == 200
        plant.admin.delete(f"/auth/users/{made.data['id']}")

    def test_the_last_administrator_stays(self, plant):
        admin_id = plant.admin.get("/auth/me").data["id"]
        for reply in (
            plant.admin.delete(f"/auth/users/{admin_id}"),
            plant.admin.put(f"/auth/users/{admin_id}", {"is_active": False}),
            plant.admin.put(f"/auth/users/{admin_id}", {"role": "VIEWER"}),
        ):
            assert reply.status == 422
        assert plant.admin.get("/auth/me").status == 200

    def test_an_update_that_changes_nothing_is_refused(self, plant, guest):
        assert plant.admin.put(f"/auth/users/{guest[0]}", {}).status == 422


class TestForgedTokens:
    """Forged and manipulated tokens are refused."""

    def _parts(self, plant):
        claims = jwt.decode(plant.viewer.token, options={"verify_signature": False})
        header = jwt.get_unverified_header(plant.viewer.token)
        return header, claims

    def _refused(self, plant, token):
        reply = plant.nobody.get("/auth/users", token=token)
        assert reply.status == 401, reply.body
        assert reply.headers["www-authenticate"] == "Bearer"

    def test_no_signature_at_all(self, plant):
        header, claims = self._parts(plant)

        def part(value):
            return base64.urlsafe_b64encode(json.dumps(value).encode()).rstrip(b"=").decode()

        for name in ("none", "None", "NONE", "nOnE"):
            self._refused(plant, f"{part({**header, 'alg': name})}.{part({**claims, 'role': 'ADMIN'})}.")

    def test_another_secret(self, plant):
        header, claims = self._parts(plant)
        self._refused(plant, jwt.encode(claims, "x" * 48, algorithm="HS256", headers=header))

    def test_another_audience_issuer_or_time(self, plant):
        secret = plant.station.settings.sessions.secret
        header, claims = self._parts(plant)
        for change in (
            {"aud": "another-service"},
            {"iss": "somebody"},
            {"exp": int(time.time()) - 1},
            {"sub": "-1"},
            {"sid": "f" * 32},
            {"gen": 99},
            {"role": "EMPEROR"},
        ):
            self._refused(plant, jwt.encode({**claims, **change}, secret, algorithm="HS256", headers=header))

    def test_the_role_in_the_token_is_not_believed(self, plant):
        header, claims = self._parts(plant)
        token = jwt.encode(
            {**claims, "role": "ADMIN"}, plant.station.settings.sessions.secret, algorithm="HS256", headers=header
        )
        assert plant.nobody.get("/auth/users", token=token).status == 403

    def test_a_missing_claim(self, plant):
        header, claims = self._parts(plant)
        for name in claims:
            left = {key: value for key, value in claims.items() if key != name}
            self._refused(
                plant, jwt.encode(left, plant.station.settings.sessions.secret, algorithm="HS256", headers=header)
            )

    def test_a_token_that_was_touched(self, plant):
        head, body, signature = plant.viewer.token.split(".")
        self._refused(plant, f"{head}.{body}.{signature[:-4]}AAAA")
        self._refused(plant, f"{head}.{body[:-4]}AAAA.{signature}")

    @pytest.mark.parametrize("token", ["x", "a.b.c", "..", "a" * 5000, "ä.ö.ü".encode().decode("latin-1")])
    def test_no_token_at_all(self, plant, token):
        self._refused(plant, token)

    @pytest.mark.parametrize("header", ["{}", "Basic {}", "Bearer", "bearer  ", "Bearer {} {}", "Token {}"])
    def test_another_way_to_send_it(self, plant, header):
        reply = plant.nobody.get("/auth/users", headers={"Authorization": header.replace("{}", plant.admin.token)})
        assert reply.status == 401

    @pytest.mark.parametrize("path", ["/auth/users?access_token={}", "/auth/users?token={}"])
    def test_a_token_in_the_address_opens_nothing(self, plant, path):
        assert plant.nobody.get(path.replace("{}", plant.admin.token)).status == 401

    def test_a_cookie_opens_nothing(self, plant):
        reply = plant.nobody.get("/auth/users", headers={"Cookie": f"access_token={plant.admin.token}"})
        assert reply.status == 401

    def test_other_methods_in_a_header_change_nothing(self, plant):
        reply = plant.viewer.get("/auth/users", headers={"X-HTTP-Method-Override": "POST", "X-Forwarded-User": "admin"})
        assert reply.status == 403

    def test_an_address_that_a_caller_claims_is_not_believed(self, plant):
        plant.nobody.post(
            "/auth/login",
            {"username": "claimed", "password": "x"},
            headers={"X-Forwarded-For": "10.0.0.1", "Forwarded": "for=10.0.0.1"},
        )
        newest = plant.admin.get("/audit?actor=claimed&limit=1").data["items"][0]
        assert newest["address"] == "127.0.0.1"


def test_every_role_is_in_the_schema(plant):
    for role in Role:
        assert plant.people[role].get("/auth/me").data["role"] == role.value
