"""Clients without an account cannot exhaust memory, connections or file descriptors, nor lock others out."""

from __future__ import annotations

import contextlib
import errno
import http.client
import socket
import threading
from concurrent.futures import ThreadPoolExecutor

import pytest
from websockets.sync.client import connect

from core.access.roles import Role
from core.accounts import Accounts
from core.errors import AccountLockedError, InvalidCredentialsError
from core.store import open_store
from remote_api import operations
from remote_api.operations import JSON_BODY_BYTES, MOST_UPLOADS
from remote_api.server.event_server import EventServer
from remote_api.server.listening import MOST_WAITING, Door, listen
from tests.remote_api.conftest import PASSWORD

LARGE = 50_000_000


class TestBodies:
    """Bodies are refused by the request line and headers alone, before a byte of the body is sent."""

    @pytest.mark.parametrize(
        ("who", "method", "path", "status"),
        [
            ("nobody", "POST", "/programs/import", 401),
            ("nobody", "PUT", "/programs/1/master-image", 401),
            ("forger", "POST", "/programs/import", 401),
            ("nobody", "POST", "/auth/login", 413),
            ("nobody", "POST", "/nothing/here", 413),
            ("viewer", "PUT", "/programs/1", 413),
            ("engineer", "POST", "/inspections/trigger", 413),
        ],
    )
    def test_a_body_that_is_too_large_for_its_operation_is_never_stored(self, plant, who, method, path, status):
        tokens = {"nobody": "", "forger": "ey.ey.ey", "viewer": plant.viewer.token, "engineer": plant.engineer.token}
        assert self._answer(plant, method, path, tokens[who], {"Content-Length": str(LARGE)}) == status

    def test_one_without_a_length_is_cut_off_where_it_becomes_too_large(self, plant):
        with socket.create_connection(("127.0.0.1", plant.server.port), timeout=60) as client:
            client.sendall(b"POST /api/v1/auth/login HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n")
            with contextlib.suppress(OSError):  # the server has closed the connection
                for _ in range(2 * JSON_BODY_BYTES // 0x8000):
                    client.sendall(b"8000\r\n" + b"a" * 0x8000 + b"\r\n")
            assert client.recv(12) == b"HTTP/1.1 413"

    def _answer(self, plant, method, path, token, headers):
        connection = http.client.HTTPConnection("127.0.0.1", plant.server.port, timeout=60)
        try:
            connection.putrequest(method, f"/api/v1{path}")
            for name, value in {**headers, "Authorization": f"Bearer {token}"}.items():
                connection.putheader(name, value)
            connection.endheaders()
            return connection.getresponse().status
        finally:
            connection.close()

    def test_files_are_read_one_after_the_other_and_a_crowd_is_told_to_come_back(self, plant):
        def send(_):
            return plant.engineer.post("/programs/import", b"no package").status

        with ThreadPoolExecutor(MOST_UPLOADS) as senders:
            with operations._reading:  # as if another file were being read
                waiting = [senders.submit(send, number) for number in range(MOST_UPLOADS)]
                while operations._in_line._value:
                    threading.Event().wait(0.01)
                late = plant.engineer.post("/programs/import", b"no package")
                assert (late.status, late.headers["retry-after"]) == (429, "1")
            assert [done.result() for done in waiting] == [422] * MOST_UPLOADS


class TestTheDoorOfTheEvents:
    def test_it_stays_open_when_accepting_fails(self, monkeypatch):
        failures = [OSError(errno.EMFILE, "too many"), OSError(errno.ECONNABORTED, "gone")]
        accept = socket.socket.accept

        def failing(door):
            if failures:
                raise failures.pop()
            return accept(door)

        with Door(listen("127.0.0.1", 0, "VISION_EVENTS_PORT")) as door:
            monkeypatch.setattr(socket.socket, "accept", failing)
            with socket.create_connection(door.getsockname()) as client:
                come, address = door.accept()
                assert address == client.getsockname()
                come.close()
        assert not failures

    def test_it_ends_when_it_is_closed(self):
        door = Door(listen("127.0.0.1", 0, "VISION_EVENTS_PORT"))
        door.close()
        with pytest.raises(OSError, match="closed"):
            door.accept()

    def test_strangers_who_say_nothing_make_room_for_who_is_known(self, plant):
        server = EventServer(plant.station, "127.0.0.1", 0)
        server.start()
        strangers = [socket.create_connection(("127.0.0.1", server.port)) for _ in range(3 * MOST_WAITING)]
        try:
            headers = {"Authorization": f"Bearer {plant.viewer.token}"}
            address = f"ws://127.0.0.1:{server.port}/api/v1/events"
            with connect(address, additional_headers=headers, proxy=None) as client:
                threads = [one for one in threading.enumerate() if "handler" in one.name or "recv" in one.name]
                assert len(threads) < 3 * MOST_WAITING
                plant.inspect()
                assert client.recv(timeout=60)
        finally:
            for stranger in strangers:
                stranger.close()
            server.stop()


class TestSigningIn:
    @pytest.fixture
    def accounts(self, tmp_path, quiet_settings):
        settings = quiet_settings(tmp_path)
        with open_store(settings) as store:
            made = Accounts(store, settings.sessions, bcrypt_cost=4)
            made.create_first_administrator("mes", PASSWORD, "cli")
            yield made

    def _guess(self, accounts, address, times):
        for _ in range(times):
            with pytest.raises((InvalidCredentialsError, AccountLockedError)):
                accounts.sign_in("mes", "guess", "api", address)

    def test_strangers_cannot_lock_out_who_has_signed_in_from_there_before(self, accounts):
        accounts.issue_tokens(accounts.sign_in("mes", PASSWORD, "api", "10.0.0.5"))
        self._guess(accounts, "203.0.113.7", 10)
        with pytest.raises(AccountLockedError):
            accounts.sign_in("mes", PASSWORD, "api", "10.0.0.6")
        assert accounts.sign_in("mes", PASSWORD, "api", "10.0.0.5").role is Role.ADMIN

    def test_a_good_sign_in_does_not_give_strangers_new_tries(self, accounts):
        accounts.issue_tokens(accounts.sign_in("mes", PASSWORD, "api", "10.0.0.5"))
        self._guess(accounts, "203.0.113.7", 10)
        accounts.sign_in("mes", PASSWORD, "api", "10.0.0.5")
        with pytest.raises(AccountLockedError):
            accounts.sign_in("mes", PASSWORD, "api", "203.0.113.7")

    def test_guessing_from_a_known_address_locks_that_address(self, accounts):
        accounts.issue_tokens(accounts.sign_in("mes", PASSWORD, "api", "10.0.0.5"))
        self._guess(accounts, "10.0.0.5", 6)
        with pytest.raises(AccountLockedError):
            accounts.sign_in("mes", PASSWORD, "api", "10.0.0.5")

    def test_eight_good_sign_ins_at_once_are_no_attack(self, accounts):
        together = threading.Barrier(8)

        def sign_in(_):
            together.wait()
            return accounts.sign_in("mes", PASSWORD, "api", "10.0.0.5").username

        with ThreadPoolExecutor(8) as callers:
            assert list(callers.map(sign_in, range(8))) == ["mes"] * 8

    def test_a_thousand_guesses_at_once_are_five(self, accounts):
        def guess(_):
            try:
                accounts.sign_in("mes", "guess", "api", "203.0.113.7")
            except InvalidCredentialsError:
                return True
            except AccountLockedError:
                return False

        with ThreadPoolExecutor(16) as callers:
            assert sum(callers.map(guess, range(64))) == 5
