"""The OpenAPI document against the running server: schemathesis derives requests from it, for every role.

No request may be answered by a 5xx except 503, a status that the document does not list, or a body that violates its
schema. `make test` sends one fixed request per operation and mode; `make soak` sends FUZZ_EXAMPLES random ones. Each is
sent by one role after the other: making it up takes longer than having it answered.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest
import schemathesis
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis.errors import Unsatisfiable
from schemathesis.generation import GenerationMode
from schemathesis.specs.openapi.checks import (
    content_type_conformance,
    response_schema_conformance,
    status_code_conformance,
)

from core.access.roles import Role
from core.accounts import Accounts
from core.assembly import open_station
from core.running.loops import LoopThreads
from remote_api.server.api_server import ApiServer

if TYPE_CHECKING:
    from collections.abc import Iterator

LONG_RUN = int(os.environ.get("FUZZ_EXAMPLES", "40"))
PASSWORD = "a password for fuzzing"
CHECKS = [status_code_conformance, content_type_conformance, response_schema_conformance]

ENDLESS = {"/api/v1/camera/stream"}


class Fuzzed:
    """A station that fuzzing may damage: users are created again after a request has deleted them."""

    def __init__(self, station, server) -> None:
        self.station = station
        self.base = f"http://127.0.0.1:{server.port}"
        self._admin = station.accounts.create_first_administrator("fuzz admin", PASSWORD, "cli")
        self._tokens: dict[Role, str] = {}
        self._made = 0

    def headers(self, role: Role | None) -> dict[str, str]:
        return {} if role is None else {"Authorization": f"Bearer {self._token(role)}"}

    def _token(self, role: Role) -> str:
        from core.errors import AuthenticationError

        try:
            self.station.accounts.actor_of_access_token(self._tokens[role])
        except (KeyError, AuthenticationError):
            self._made += 1
            name = f"fuzz {role.value} {self._made}"
            self.station.accounts.users.create(self._admin, name, PASSWORD, role)
            actor = self.station.accounts.sign_in(name, PASSWORD, "api")
            self._tokens[role] = self.station.accounts.issue_tokens(actor).access_token
        return self._tokens[role]


@pytest.fixture(scope="module")
def fuzzed(tmp_path_factory, quiet_settings) -> Iterator[Fuzzed]:
    made = quiet_settings(tmp_path_factory.mktemp("fuzzed"))
    station = open_station(made)
    station.accounts = Accounts(station._store, made.sessions, bcrypt_cost=4)
    try:
        with LoopThreads(station.loops()):
            server = ApiServer(station, made)
            server.start()
            try:
                yield Fuzzed(station, server)
            finally:
                server.stop()
    finally:
        station.close()


@pytest.fixture(scope="module")
def document(plant):
    return plant.viewer.get("/openapi.json").json


VALID, INVALID = GenerationMode.POSITIVE, GenerationMode.NEGATIVE


ROLES = {
    # Who may least comes first, and leaves everything as it was.
    VALID: (None, Role.VIEWER, Role.OPERATOR, Role.ENGINEER, Role.ADMIN),
    # The others are refused most of the time, whatever they send.
    INVALID: (Role.ADMIN,),
}


@pytest.mark.parametrize("mode", list(ROLES))
@pytest.mark.parametrize("examples", [1, pytest.param(LONG_RUN, marks=pytest.mark.soak)])
def test_every_answer_is_as_documented(fuzzed, document, mode, examples, expect_log):
    # Failures that are no bugs are logged as well, such as a missing master or a camera under load.
    expect_log(r"^(GET|POST|PUT|DELETE) /api/v1/.*: ")
    schema = schemathesis.openapi.from_dict(document)
    for result in schema.get_all_operations():
        operation = result.ok()
        if operation.path in ENDLESS:
            continue
        strategy = operation.as_strategy(generation_mode=mode)
        needs_token = bool(operation.definition.raw.get("security"))

        @settings(
            max_examples=examples,
            deadline=None,
            derandomize=examples == 1,
            database=None,
            phases=[Phase.explicit, Phase.generate],
            suppress_health_check=list(HealthCheck),
        )
        @given(case=strategy)
        def ask(case):
            for role in ROLES[mode]:
                response = case.call(base_url=fuzzed.base, headers=fuzzed.headers(role), timeout=60)
                status = response.status_code
                assert status < 500 or status == 503, (role, case.as_curl_command(), response.text)
                case.validate_response(response, checks=CHECKS)
                if role is None and needs_token:  # noqa: B023 - called before the loop goes on
                    assert status in (400, 401, 404, 405, 413), response.text

        try:
            ask()
        except Unsatisfiable:
            assert mode is INVALID, operation.label  # an operation without parameters has no invalid requests
