"""A complete simulated station and its API server on a real socket, shared by the tests of the remote API."""

from __future__ import annotations

import http.client
import json
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import pytest

from core.access.roles import SYSTEM, Role
from core.accounts import Accounts
from core.assembly import open_station
from core.running.loops import LoopThreads
from core.running.state import RunState
from core.settings import Settings
from core.station import Station
from remote_api.server.api_server import ApiServer

if TYPE_CHECKING:
    from pathlib import Path

PASSWORD = "a quiet gray instrument"
READY_WITHIN_S = 60.0


@dataclass(frozen=True)
class Reply:
    status: int
    headers: Mapping[str, str]
    body: bytes

    @property
    def json(self) -> Any:
        return json.loads(self.body)

    @property
    def data(self) -> Any:
        assert self.json["success"] is True, self.json
        return self.json["data"]

    @property
    def error(self) -> str:
        """The error code, after the envelope has been checked."""
        envelope = self.json
        assert set(envelope) == {"success", "error", "message", "details"}
        assert envelope["success"] is False
        assert envelope["message"]
        assert isinstance(envelope["details"], dict)
        return str(envelope["error"])


@dataclass
class Api:
    """Requests of one user, each over a connection of its own."""

    port: int
    token: str = ""
    headers: dict[str, str] = field(default_factory=dict)

    def __call__(
        self,
        method: str,
        path: str,
        body: Any = None,
        headers: Mapping[str, str] | None = None,
        token: str | None = None,
    ) -> Reply:
        sent = {**self.headers, **(headers or {})}
        bearer = self.token if token is None else token
        if bearer:
            sent.setdefault("Authorization", f"Bearer {bearer}")
        if body is not None and not isinstance(body, bytes):
            body = json.dumps(body).encode()
            sent.setdefault("Content-Type", "application/json")
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=60)
        try:
            connection.request(method, f"/api/v1{path}", body, sent)
            answer = connection.getresponse()
            headers_in = {name.lower(): value for name, value in answer.getheaders()}
            return Reply(answer.status, headers_in, answer.read())
        finally:
            connection.close()

    def get(self, path: str, **kwargs: Any) -> Reply:
        return self("GET", path, **kwargs)

    def post(self, path: str, body: Any = None, **kwargs: Any) -> Reply:
        return self("POST", path, body, **kwargs)

    def put(self, path: str, body: Any = None, **kwargs: Any) -> Reply:
        return self("PUT", path, body, **kwargs)

    def delete(self, path: str, **kwargs: Any) -> Reply:
        return self("DELETE", path, **kwargs)

    def sign_in(self, username: str, password: str = PASSWORD) -> Api:
        reply = self.post("/auth/login", {"username": username, "password": password}, token="")
        return Api(self.port, reply.data["access_token"])


@dataclass(frozen=True)
class Plant:
    """The station, its server, a client without a token, and a user of each role."""

    station: Station
    server: ApiServer
    nobody: Api
    people: Mapping[Role, Api]

    @property
    def admin(self) -> Api:
        return self.people[Role.ADMIN]

    @property
    def engineer(self) -> Api:
        return self.people[Role.ENGINEER]

    @property
    def operator(self) -> Api:
        return self.people[Role.OPERATOR]

    @property
    def viewer(self) -> Api:
        return self.people[Role.VIEWER]

    def make_ready(self) -> None:
        """Start the station and wait until it is READY, whatever state an earlier test has left."""
        self.station.maintenance.end(SYSTEM)
        if self.station.challenges.status().started_by is not None:  # by the contract test
            self.station.challenges.withdraw(SYSTEM)
        self.station.start(SYSTEM)
        until = time.monotonic() + READY_WITHIN_S
        while self.station.status().run.state is not RunState.READY:
            assert time.monotonic() < until, self.station.status()
            time.sleep(0.01)

    def inspect(self) -> dict[str, Any]:
        """Inspect one part; returns the result as the API answers it.

        On a busy computer the camera may be late just then, which is a fault that ends by itself.
        """
        until = time.monotonic() + READY_WITHIN_S
        while True:
            self.make_ready()
            reply = self.operator.post("/inspections/trigger", {"wait": True})
            if reply.status == 200:
                return dict(reply.data)
            assert reply.status == 409, reply.body
            assert time.monotonic() < until, reply.body


def settings_in(folder: Path, **changes: Any) -> Settings:
    """Settings of a simulated line whose part stays in place; only the tests trigger."""
    given: dict[str, Any] = {
        "environment": "testing",
        "data_dir": folder,
        "api_port": 0,
        "rate_limit_enabled": False,
        "sim_parts_per_minute": 0,
        "sim_fps": 10,
        "durability": "grouped",
    }
    return Settings.of(**given | changes)


@pytest.fixture(scope="session")
def quiet_settings() -> Callable[..., Settings]:
    return settings_in


@pytest.fixture(scope="session")
def plant(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Plant]:
    settings = settings_in(tmp_path_factory.mktemp("station"))
    station = open_station(settings)
    # The accounts with a cheaper hash: these tests sign in about a hundred times.
    station.accounts = Accounts(station._store, settings.sessions, bcrypt_cost=4)
    try:
        with LoopThreads(station.loops()):
            server = ApiServer(station, settings)
            server.start()
            try:
                yield _with_people(station, server)
            finally:
                server.stop()
    finally:
        station.close()


def _with_people(station: Station, server: ApiServer) -> Plant:
    admin = station.accounts.create_first_administrator("admin", PASSWORD, "cli")
    nobody = Api(server.port)
    people = {Role.ADMIN: nobody.sign_in("admin")}
    for role in (Role.ENGINEER, Role.OPERATOR, Role.VIEWER):
        station.accounts.users.create(admin, role.value.lower(), PASSWORD, role)
        people[role] = nobody.sign_in(role.value.lower())
    return Plant(station, server, nobody, people)
