"""Every answer, to good and bad requests, has the same envelope and the request's id, and reveals no secret."""

from __future__ import annotations

import json
import logging
import re
import socket

import pytest

from core.access.roles import Role


def _raw(port: int, sent: bytes) -> bytes:
    with socket.create_connection(("127.0.0.1", port), timeout=60) as connection:
        connection.sendall(sent)
        connection.shutdown(socket.SHUT_WR)
        parts = []
        while piece := connection.recv(65536):
            parts.append(piece)
    return b"".join(parts)


def test_a_success_says_so_with_data_and_a_message(plant):
    reply = plant.nobody.get("/health/live")
    assert reply.json == {"success": True, "data": {"status": "alive"}, "message": "Operation successful."}


@pytest.mark.parametrize(
    ("method", "path", "status", "code"),
    [
        ("GET", "/nowhere", 404, "NOT_FOUND"),
        ("GET", "/status/", 404, "NOT_FOUND"),
        ("GET", "//status", 404, "NOT_FOUND"),
        ("GET", "/inspections/../../etc/passwd", 404, "NOT_FOUND"),
        ("GET", "/inspections/%2e%2e%2f%2e%2e%2fetc%2fpasswd/image", 404, "NOT_FOUND"),
        ("GET", "/inspections/" + "f" * 32, 404, "INSPECTION_NOT_FOUND"),
        ("GET", "/inspections/" + "F" * 32, 404, "NOT_FOUND"),
        ("GET", "/programs/99999999999999999999", 404, "NOT_FOUND"),
        ("GET", "/programs/4711", 404, "PROGRAM_NOT_FOUND"),
        ("GET", "/programs/0", 404, "NOT_FOUND"),
        ("DELETE", "/status", 405, "METHOD_NOT_ALLOWED"),
        ("GET", "/inspections?limit=0", 422, "VALIDATION_ERROR"),
        ("GET", "/inspections?limit=two", 422, "VALIDATION_ERROR"),
        ("GET", "/inspections?cursor=AAAA", 422, "VALIDATION_ERROR"),
        ("GET", "/audit?cursor=WzEwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMF0", 422, "VALIDATION_ERROR"),
        ("GET", "/inspections?since=0001-01-01T00:00:00%2B14:00", 422, "VALIDATION_ERROR"),
        ("GET", "/inspections?judgment=NG", 422, "VALIDATION_ERROR"),
        ("GET", "/inspections?since=yesterday", 422, "VALIDATION_ERROR"),
        ("GET", "/inspections?program=no+such", 404, "PROGRAM_NOT_FOUND"),
    ],
)
def test_each_wrong_request_gets_its_status_and_code(plant, method, path, status, code):
    reply = plant.admin(method, path)
    assert (reply.status, reply.error) == (status, code)


@pytest.mark.parametrize(
    ("body", "content_type", "status"),
    [
        (b"{", "application/json", 400),
        (b"\xff\xfe", "application/json", 400),
        (b'{"username": NaN}', "application/json", 400),
        (b'{"username": 1e999}', "application/json", 400),
        (b'{"username": "a", "username": "b"}', "application/json", 400),
        (b"[" * 100_000, "application/json", 400),
        (b'{"a":' * 40 + b"1" + b"}" * 40, "application/json", 400),
        (b'{"username": ' + b"9" * 5000 + b"}", "application/json", 400),
        (b"username=a&password=b", "application/x-www-form-urlencoded", 415),
        (b"[]", "application/json", 422),
        (b"null", "application/json", 422),
        (b'{"username": "a", "password": "b", "is_admin": true}', "application/json", 422),
        (b'{"username": ["a"], "password": {"b": 1}}', "application/json", 422),
        (b'{"username": "a\\u0000b", "password": "b"}', "application/json", 422),
        (b'{"username": "' + b"a" * 300_000 + b'"}', "application/json", 413),
    ],
)
def test_a_body_that_will_not_do_is_refused_before_anything_happens(plant, body, content_type, status):
    reply = plant.nobody.post("/auth/login", body, headers={"Content-Type": content_type})
    assert reply.status == status
    assert reply.error


def test_a_bracket_in_a_string_is_not_nesting(plant):
    reply = plant.nobody.post("/auth/login", {"username": "[" * 60, "password": '"{[\\' * 20})
    assert reply.status == 401


def test_what_is_wrong_with_a_field_is_named_for_people_and_for_programs(plant):
    envelope = plant.nobody.post("/auth/login", {"username": 7}).json
    assert set(envelope["details"]["fields"]) == {"username", "password"}
    assert "username" in envelope["message"]


@pytest.mark.parametrize(
    "sent",
    [
        b"NONSENSE\r\n\r\n",
        b"GET / HTTP/1.1\r\nHost: x\r\nBroken Header: 1\r\n\r\n",
        b"POST /api/v1/auth/login HTTP/1.1\r\nHost: x\r\nContent-Length: -5\r\n\r\n",
        b"POST /api/v1/status HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\nzzz\r\n",
        b"POST /api/v1/auth/login HTTP/1.1\r\nHost: x\r\nContent-Length: 99999999999\r\n\r\n",
        b"GET /api/v1/status HTTP/1.1\r\nHost: x\r\nX-Long: " + b"a" * 20_000 + b"\r\n\r\n",
        b"POST /api/v1/auth/login HTTP/1.1\r\nHost: x\r\nContent-Length: 70000000\r\n\r\n" + b"a" * 3_000_000,
    ],
)
def test_even_what_is_not_http_is_answered_in_the_envelope(plant, sent):
    head, _, body = _raw(plant.server.port, sent).partition(b"\r\n\r\n")
    assert re.match(rb"HTTP/1\.[01] (400|413|431|501) ", head)
    envelope = json.loads(body)
    assert envelope["success"] is False
    assert b"waitress" not in head + body
    assert re.search(rb"(?i)x-request-id: [0-9a-f]{32}", head)


def test_an_answer_cannot_be_split_by_what_a_caller_sends(plant):
    sent = b"GET /api/v1/health/live HTTP/1.0\r\nX-Request-ID: abc%0d%0aSet-Cookie: x=1\r\n\r\n"
    head = _raw(plant.server.port, sent).partition(b"\r\n\r\n")[0]
    assert b"Set-Cookie" not in head


class TestRequestId:
    def test_a_good_one_comes_back(self, plant):
        reply = plant.nobody.get("/health/live", headers={"X-Request-ID": "mes-42_a.b"})
        assert reply.headers["x-request-id"] == "mes-42_a.b"

    @pytest.mark.parametrize("given", ["", "a b", "<script>", "a" * 65, "é", "a;b"])
    def test_another_one_is_replaced(self, plant, given):
        reply = plant.nobody.get("/health/live", headers={"X-Request-ID": given})
        assert re.fullmatch(r"[0-9a-f]{32}", reply.headers["x-request-id"])

    def test_errors_carry_it_too(self, plant):
        for path in ("/nowhere", "/status"):
            assert plant.nobody.get(path, headers={"X-Request-ID": "find-me"}).headers["x-request-id"] == "find-me"

    def test_it_stands_in_the_audit_entry_of_what_was_done(self, plant):
        plant.nobody.post("/auth/login", {"username": "ghost", "password": "x"}, headers={"X-Request-ID": "audit-me"})
        newest = plant.admin.get("/audit?action=sign_in_failed&limit=1").data["items"][0]
        assert (newest["request_id"], newest["actor"], newest["address"]) == ("audit-me", "ghost", "127.0.0.1")


class TestLogs:
    def test_a_line_of_the_access_log_says_who_what_and_how_it_ended(self, plant, caplog):
        with caplog.at_level(logging.INFO, "access"):
            plant.viewer.get("/auth/me")
        record = next(found for found in caplog.records if found.name == "access")
        assert (record.method, record.path, record.status) == ("GET", "/api/v1/auth/me", 200)

    def test_nothing_that_a_caller_sends_begins_a_new_line(self, plant, caplog):
        with caplog.at_level(logging.INFO, "access"):
            plant.nobody.get("/x%0d%0aERROR%20root:%20forged%1b[31m")
        line = next(found for found in caplog.records if found.name == "access").getMessage()
        assert "\n" not in line
        assert "\r" not in line
        assert "\x1b" not in line

    def test_no_token_and_no_password_stands_in_any_log(self, plant, caplog):
        with caplog.at_level(logging.DEBUG):
            plant.nobody.post("/auth/login", {"username": "viewer", "password": "wrong but mine"})
            plant.viewer.get("/auth/me")
        assert "wrong but mine" not in caplog.text
        assert plant.viewer.token not in caplog.text


class TestBugs:
    @pytest.fixture
    def broken(self, plant):
        from remote_api.app import create_app

        app = create_app(plant.station)

        def explode() -> None:
            raise RuntimeError("password hunter2 in /etc/secret at line 7")

        app.view_functions["Health.live"] = explode
        return app.test_client()

    def test_a_bug_tells_a_sentence_and_the_request_id_and_nothing_else(self, broken, expect_log):
        expect_log("failed")
        reply = broken.get("/api/v1/health/live", headers={"X-Request-ID": "bug-1"})
        assert reply.status_code == 500
        assert reply.json["error"] == "INTERNAL_ERROR"
        assert reply.json["details"] == {"request_id": "bug-1"}
        for secret in (b"hunter2", b"/etc", b"Traceback", b"RuntimeError"):
            assert secret not in reply.data

    def test_it_is_logged_in_full(self, broken, expect_log, caplog):
        expect_log("failed")
        broken.get("/api/v1/health/live")
        assert "hunter2" in caplog.text


class TestHeaders:
    def test_every_answer_is_locked_down(self, plant):
        for reply in (plant.nobody.get("/health/live"), plant.nobody.get("/nowhere"), plant.viewer.get("/status")):
            assert reply.headers["x-content-type-options"] == "nosniff"
            assert reply.headers["x-frame-options"] == "DENY"
            assert "default-src 'none'" in reply.headers["content-security-policy"]
            assert "unsafe" not in reply.headers["content-security-policy"]
            assert "strict-transport-security" not in reply.headers  # only with TLS: see test_network_settings.py
            assert "server" not in reply.headers

    def test_no_other_site_is_let_in_unless_it_is_listed(self, plant):
        reply = plant.nobody.get("/health/live", headers={"Origin": "https://evil.example"})
        assert "access-control-allow-origin" not in reply.headers

    def test_a_listed_site_is_let_in_without_credentials(self, plant):
        from remote_api.app import create_app

        client = create_app(plant.station, cors_origins=["https://mes.example"]).test_client()
        asked = {"Origin": "https://mes.example", "Access-Control-Request-Method": "POST"}
        allowed = client.options("/api/v1/inspections/trigger", headers=asked)
        assert allowed.headers["Access-Control-Allow-Origin"] == "https://mes.example"
        assert "Access-Control-Allow-Credentials" not in allowed.headers
        refused = client.options("/api/v1/inspections/trigger", headers=asked | {"Origin": "https://evil.example"})
        assert "Access-Control-Allow-Origin" not in refused.headers

    def test_tokens_are_never_compressed_nor_kept(self, plant):
        body = {"username": "viewer", "password": "a quiet gray instrument"}
        reply = plant.nobody.post("/auth/login", body, headers={"Accept-Encoding": "gzip, br"})
        assert reply.status == 200
        assert "content-encoding" not in reply.headers
        assert reply.headers["cache-control"] == "no-store"

    def test_long_answers_are_compressed_for_those_who_can_read_it(self, plant):
        reply = plant.viewer.get("/tools", headers={"Accept-Encoding": "gzip"})
        assert reply.headers["content-encoding"] == "gzip"
        assert reply.body[:2] == b"\x1f\x8b"
        assert "content-encoding" not in plant.viewer.get("/tools").headers

    @pytest.mark.parametrize("encoding", ["identity", "gzip"])
    def test_what_has_not_changed_is_not_sent_again(self, plant, encoding):
        first = plant.viewer.get("/tools", headers={"Accept-Encoding": encoding})
        headers = {"Accept-Encoding": encoding, "If-None-Match": first.headers["etag"]}
        again = plant.viewer.get("/tools", headers=headers)
        assert again.status == 304
        assert again.body == b""

    def test_a_cache_keeps_no_answer_for_another_user(self, plant):
        headers = plant.people[Role.VIEWER].get("/auth/me").headers
        assert "private" in headers["cache-control"]
        assert "Authorization" in headers["vary"]
