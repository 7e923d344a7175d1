"""Attacks from a hostile network, against a running server on real sockets."""

from __future__ import annotations

import base64
import contextlib
import gzip
import hmac
import http.client
import io
import json
import socket
import struct
import threading
import time
import zipfile
import zlib

import jwt
import psutil
import pytest

from core.access.roles import SYSTEM
from core.inspection.result import Judgement
from remote_api.server import api_server as serving
from remote_api.server import connection
from remote_api.server.api_server import ApiServer

PASSWORD = "a quiet gray instrument"


def _bytes_used() -> int:
    return psutil.Process().memory_info().rss


class TestTokens:
    """The attacks of RFC 8725; simple ones (no signature, expired, revoked, another secret) are in test_auth.py."""

    @pytest.fixture
    def mint(self, plant):
        claims = jwt.decode(plant.admin.token, options={"verify_signature": False})
        header = jwt.get_unverified_header(plant.admin.token)
        secret = plant.station.settings.sessions.secret

        def minted(*, header_changes=None, **changes):
            return _signed({**header, **(header_changes or {})}, {**claims, **changes}, secret)

        assert plant.nobody.get("/auth/me", token=minted()).status == 200
        return minted

    def _refused(self, plant, token):
        reply = plant.nobody.get("/auth/me", token=token)
        assert (reply.status, reply.error) in {(401, "AUTHENTICATION_ERROR"), (401, "TOKEN_EXPIRED")}, reply.body

    @pytest.mark.parametrize(
        "absurd",
        [
            {"sub": "99999999999999999999999999"},
            {"sub": "-1"},
            {"sub": "1e3"},
            {"sub": "\u0661"},
            {"gen": 1 << 70},
            {"gen": [1]},
            {"exp": 10**30},
            {"exp": -(10**30)},
            {"exp": 1e300},
            {"exp": "tomorrow"},
            {"iat": {"a": 1}},
            {"sid": "\ud800"},
            {"sid": "a\x00b"},
            {"sid": "' OR 1=1 --"},
            {"sid": ["x"]},
            {"sid": {}},
            {"jti": None},
            {"role": ["ADMIN"]},
            {"role": 7},
            {"aud": [["vision-inspection-api"]]},
            {"aud": {"x": 1}},
            {"iss": ["vision-inspection"]},
        ],
        ids=str,
    )
    def test_one_that_is_signed_by_us_but_says_nonsense_is_refused_and_not_a_crash(self, plant, mint, absurd):
        self._refused(plant, mint(**absurd))

    @pytest.mark.parametrize(
        "header", [{"typ": "JWT"}, {"kid": "../../../dev/null"}, {"kid": "' UNION SELECT 'x"}, {"kid": "0"}], ids=str
    )
    def test_a_key_id_or_type_that_is_not_ours_opens_nothing(self, plant, mint, header):
        self._refused(plant, mint(header_changes=header))

    def test_a_key_that_the_token_brings_along_is_not_used(self, plant):
        claims = jwt.decode(plant.admin.token, options={"verify_signature": False})
        header = jwt.get_unverified_header(plant.admin.token)
        secret = plant.station.settings.sessions.secret
        brought = {"k": _part(b"x" * 32), "kty": "oct"}
        for algorithm in ("RS256", "ES256", "PS256", "EdDSA", "HS512", "hs256", "", None):
            self._refused(plant, _signed({**header, "alg": algorithm}, claims, secret))
        for named in ({"jwk": brought}, {"jku": "http://127.0.0.1:1/keys"}, {"x5u": "file:///dev/zero"}):
            self._refused(plant, _signed({**header, **named}, claims, "x" * 32))
        # Public values used as the secret (CVE-2015-9235): here, the signing secret is never public.
        for known in ("", "null", header["kid"], "vision-inspection", "-----BEGIN PUBLIC KEY-----\n"):
            self._refused(plant, _signed(header, claims, known))
        self._refused(plant, _signed({**header, "crit": ["b64"], "b64": False}, claims, secret))
        assert plant.nobody.get("/auth/me", token=_signed(header, claims, secret)).status == 200

    def test_brackets_in_a_header_that_nobody_has_signed_do_not_crash_it(self, plant):
        deep = base64.urlsafe_b64encode(b'{"kid":' + b"[" * 2900).decode().rstrip("=")
        for token in (f"{deep}.e30.c2ln", f"{deep}.{deep[:100]}.c2ln", f"e30.{deep}."):
            self._refused(plant, token)


def _part(raw: bytes) -> str:
    return base64.urlsafe_b64encode(raw).decode().rstrip("=")


def _signed(header, claims, secret: str) -> str:
    """A token with an HMAC-SHA256 signature, built by hand because libraries refuse to build most of these."""
    text = f"{_part(json.dumps(header).encode())}.{_part(json.dumps(claims).encode())}"
    return f"{text}.{_part(hmac.digest(secret.encode(), text.encode(), 'sha256'))}"


class TestSigningIn:
    def test_a_flood_of_guesses_gets_five_tries_a_minute_and_the_others_are_told_to_wait(self, plant):
        server = ApiServer(plant.station, plant.station.settings.but(rate_limit_enabled=True))
        server.start()
        statuses = []

        def guess(number):
            api = type(plant.nobody)(server.port)
            for try_ in range(10):
                body = {"username": f"flood {number} {try_}", "password": "guess"}
                reply = api.post("/auth/login", body)
                assert reply.status != 429 or int(reply.headers["retry-after"]) >= 1
                statuses.append(reply.status)

        guessers = [threading.Thread(target=guess, args=(number,)) for number in range(10)]
        for guesser in guessers:
            guesser.start()
        for guesser in guessers:
            guesser.join()
        server.stop()
        assert sorted(statuses) == [401] * 5 + [429] * 95

    def test_a_refresh_token_that_is_raced_for_opens_one_session_at_most(self, plant):
        made = plant.admin.post("/auth/users", {"username": "raced", "password": PASSWORD, "role": "VIEWER"}).data
        first = plant.nobody.post("/auth/login", {"username": "raced", "password": PASSWORD}).data
        replies = []

        def refresh():
            replies.append(plant.nobody.post("/auth/refresh", {"refresh_token": first["refresh_token"]}))

        racers = [threading.Thread(target=refresh) for _ in range(6)]
        for racer in racers:
            racer.start()
        for racer in racers:
            racer.join()
        won = [reply for reply in replies if reply.status == 200]
        assert len(won) <= 1
        assert {reply.status for reply in replies} <= {200, 401}
        # The refresh token was used twice, so that the session is ended for the winner, too.
        for reply in won:
            assert plant.nobody.get("/auth/me", token=reply.data["access_token"]).status == 401
        plant.admin.delete(f"/auth/users/{made['id']}")


class TestBombs:
    def test_a_compressed_body_is_never_inflated(self, plant):
        bomb = gzip.compress(b'{"username": "' + b"a" * 50_000_000 + b'"}')
        before = _bytes_used()
        for encoding in ("gzip", "deflate", "br", "GZIP", "x-gzip"):
            reply = plant.nobody.post(
                "/auth/login", bomb, headers={"Content-Type": "application/json", "Content-Encoding": encoding}
            )
            assert (reply.status, reply.error) == (415, "UNSUPPORTED_MEDIA_TYPE")
        assert _bytes_used() - before < 30_000_000

    def test_a_package_that_would_inflate_to_gigabytes_is_refused_before_it_does(self, plant):
        buffer = io.BytesIO()
        with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as package:
            package.writestr("program.json", bytes(9_000_000))
            package.writestr("master.png", bytes(50_000_000))
        before = _bytes_used()
        reply = plant.engineer.post("/programs/import", buffer.getvalue(), headers=BINARY)
        assert (reply.status, reply.error) == (422, "INVALID_PROGRAM_CONFIG")
        assert _bytes_used() - before < 30_000_000

    def test_a_package_whose_files_leave_its_folder_is_refused(self, plant, tmp_path):
        for name in ("../../program.json", "/etc/cron.d/x", "..\\program.json", "program.json\x00.png"):
            buffer = io.BytesIO()
            with zipfile.ZipFile(buffer, "w") as package:
                package.writestr(name, "{}")
                package.writestr("master.png", "x")
            assert plant.engineer.post("/programs/import", buffer.getvalue(), headers=BINARY).status == 422

    def test_a_picture_of_a_billion_pixels_is_refused_before_it_is_decoded(self, plant):
        made = plant.engineer.post("/programs", {"name": "bombed", "tools": []})
        assert made.status == 201, made.body
        before = _bytes_used()
        for width, height in ((40_000, 40_000), (2**31 - 1, 1), (1, 2**31 - 1)):
            reply = plant.engineer.put(
                f"/programs/{made.data['id']}/master-image",
                _png_of(width, height),
                headers={"Content-Type": "image/png", "If-Match": made.headers["etag"]},
            )
            assert (reply.status, reply.error) == (422, "INVALID_IMAGE"), reply.body
        assert _bytes_used() - before < 60_000_000

    def test_a_tool_whose_parameters_are_deep_or_endless_is_refused(self, plant):
        deep: object = 1
        for _ in range(25):
            deep = {"a": [deep]}
        tool = {"type": "area", "name": "x", "roi": {"shape": "rectangle"}, "params": {"deep": deep}}
        assert plant.engineer.post("/programs", {"name": "deep", "tools": [tool]}).status == 400
        points = [[number, number % 7] for number in range(20_000)]
        tool = {"type": "area", "name": "x", "roi": {"shape": "polygon", "points": points}}
        begin = time.process_time()
        assert plant.engineer.post("/programs", {"name": "endless", "tools": [tool]}).status < 500
        assert time.process_time() - begin < 10


BINARY = {"Content-Type": "application/octet-stream"}


def _png_of(width: int, height: int) -> bytes:
    def chunk(kind, data):
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    header = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(b"")) + chunk(b"IEND", b"")


class TestNames:
    @pytest.mark.parametrize(
        "name",
        [
            "../../../etc/passwd",
            "..\\..\\windows",
            '"; filename="evil.exe',
            "a;b=c",
            "<script>alert(1)</script>",
            "=cmd|' /C calc'!A0",
            "{0.__class__}",
            "%0d%0aSet-Cookie: x=1",
            "\u202egpj.exe",
            "' OR '1'='1",
        ],
    )
    def test_a_name_is_a_name_and_nothing_else(self, plant, name):
        made = plant.engineer.post("/programs", {"name": name, "tools": []})
        if made.status == 422:
            return
        assert made.status == 201, made.body
        program = plant.viewer.get(f"/programs/{made.data['id']}")
        assert program.data["program"]["name"] == name
        assert program.headers["content-type"] == "application/json"
        exported = plant.viewer.get(f"/programs/{made.data['id']}/export")
        disposition = exported.headers.get("content-disposition", "")
        assert "\r" not in disposition
        assert disposition.count('filename="') <= 1
        assert "/" not in disposition.partition("filename*")[0]
        assert "set-cookie" not in exported.headers

    @pytest.mark.parametrize("name", ["a\r\nSet-Cookie: x=1", "a\nb", "a\x00b", "a\x1b[31m", "line\n"])
    def test_a_name_with_a_control_character_is_refused(self, plant, name):
        assert plant.engineer.post("/programs", {"name": name, "tools": []}).status == 422
        assert plant.admin.post("/auth/users", {"username": name, "password": PASSWORD, "role": "VIEWER"}).status == 422

    def test_a_format_string_in_a_user_name_is_told_back_as_it_is(self, plant):
        reply = plant.nobody.post("/auth/login", {"username": "{0.__init__.__globals__}", "password": "%s%n"})
        assert (reply.status, reply.json["message"]) == (401, "User name or password is wrong.")


class TestSlowClients:
    @pytest.fixture
    def server(self, plant):
        made = ApiServer(plant.station, plant.station.settings)
        made.start()
        yield made
        made.stop()

    def test_two_hundred_that_never_finish_a_request_keep_neither_the_station_nor_others_waiting(
        self, plant, server, expect_log
    ):
        expect_log("All 100 connections of the remote API are taken")
        plant.make_ready()
        quiet = [_judge(plant) for _ in range(5)]
        attackers = [socket.create_connection(("127.0.0.1", server.port), timeout=60) for _ in range(200)]
        over = threading.Event()

        def drip():
            """Send one byte of a header on each connection, again and again."""
            for attacker in attackers:
                _say(attacker, b"GET /api/v1/status HTTP/1.1\r\nHost: x\r\nX-Slow: ")
            while not over.wait(0.05):
                for attacker in attackers:
                    _say(attacker, b"a")

        dripping = threading.Thread(target=drip)
        dripping.start()
        try:
            besieged = [_judge(plant) for _ in range(10)]
            asked = type(plant.nobody)(server.port, plant.viewer.token)
            replies = [asked.get("/status").status for _ in range(3)]
        finally:
            over.set()
            dripping.join()
            for attacker in attackers:
                attacker.close()
        assert replies == [200, 200, 200]
        assert Judgement.FAULT not in {result.judgement for result in quiet + besieged}

    def test_one_that_drips_is_cut_off_when_its_time_is_over(self, server, monkeypatch):
        monkeypatch.setattr(connection, "HEADERS_S", 0.2)
        monkeypatch.setattr(connection, "BODY_S", 0.4)
        monkeypatch.setattr(serving, "LOOK_EVERY_S", 0.05)
        for begun in (
            b"",
            b"GET /api/v1/status HTTP/1.1\r\nX-Slow: ",
            b"POST /api/v1/auth/login HTTP/1.1\r\nHost: x\r\nContent-Length: 1000\r\n\r\n{",
            b"GET /api/v1/health/live HTTP/1.1\r\nHost: x\r\n\r\nGET /",
        ):
            with socket.create_connection(("127.0.0.1", server.port), timeout=60) as slow:
                slow.sendall(begun)
                while slow.recv(65536):  # until the server closes the connection; fails with a timeout if it does not
                    pass

    def test_one_that_is_quiet_between_two_requests_is_not(self, server, monkeypatch):
        monkeypatch.setattr(serving, "LOOK_EVERY_S", 0.01)
        calm = http.client.HTTPConnection("127.0.0.1", server.port, timeout=60)
        ports = set()
        for _ in range(3):
            calm.request("GET", "/api/v1/health/live")
            ports.add(calm.sock.getsockname())
            assert calm.getresponse().read()
            monkeypatch.setattr(connection, "HEADERS_S", 0.1)  # not earlier: the first request may be slow
            threading.Event().wait(0.3)
        calm.close()
        assert len(ports) == 1


def _say(connection: socket.socket, what: bytes) -> None:
    with contextlib.suppress(OSError):  # the server has closed the connection, as it should
        connection.send(what, socket.MSG_DONTWAIT | socket.MSG_NOSIGNAL)


def _judge(plant):
    plant.make_ready()
    return plant.station.trigger_and_wait(SYSTEM)


@pytest.mark.parametrize("path", ["/%00", "/status%00", "/inspections/..%2f..%2f", "/" + "a" * 4000, "/%C3%A4", "/%ff"])
def test_an_address_that_is_none_is_not_found_for_anybody(plant, path):
    for api in (plant.nobody, plant.admin):
        reply = api.get(path)
        assert (reply.status, reply.error) == (404, "NOT_FOUND")
