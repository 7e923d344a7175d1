"""The station without a panel, as a process: used over real sockets, killed and restarted."""

from __future__ import annotations

import json
import os
import shutil
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from core.accounts import Accounts
from core.process import END_SIGNALS
from core.settings import Settings
from core.store import open_store
from remote_api.__main__ import main

if TYPE_CHECKING:
    from collections.abc import Iterator

PASSWORD = "a long enough pass phrase"


class Client:
    """A minimal client of the API, as factory software would have it."""

    def __init__(self, port: int) -> None:
        self.url = f"http://127.0.0.1:{port}/api/v1"
        self._token = ""

    def call(self, method: str, path: str, body: dict[str, Any] | None = None) -> tuple[int, Any]:
        status, data = self.raw(method, path, body)
        return status, json.loads(data)

    def raw(self, method: str, path: str, body: dict[str, Any] | None = None) -> tuple[int, bytes]:
        headers = {"Content-Type": "application/json"} | (
            {"Authorization": f"Bearer {self._token}"} if self._token else {}
        )
        data = None if body is None else json.dumps(body).encode()
        request = urllib.request.Request(self.url + path, data, headers, method=method)
        try:
            with urllib.request.urlopen(request, timeout=300) as answer:
                return answer.status, answer.read()
        except urllib.error.HTTPError as error:
            with error:
                return error.code, error.read()

    def sign_in(self) -> None:
        status, answer = self.call("POST", "/auth/login", {"username": "ada", "password": PASSWORD})
        assert status == 200, answer
        self._token = answer["data"]["access_token"]

    def wait_ready(self, process: subprocess.Popen[str] | None = None) -> None:
        """Until the station is ready; fails when its process, if it has one of its own, has ended."""
        until = time.monotonic() + 60
        while time.monotonic() < until:
            assert process is None or process.poll() is None, process and process.communicate()
            try:
                if self.call("GET", "/health/ready")[0] == 200:
                    return
            except (urllib.error.URLError, ConnectionError):
                pass
            time.sleep(0.05)
        pytest.fail(f"not ready: {self.call('GET', '/health/ready')}")

    def trigger(self) -> dict[str, Any]:
        """Trigger and return the result; the trigger is repeated while the station is not ready."""
        until = time.monotonic() + 60
        while time.monotonic() < until:
            status, answer = self.call("POST", "/inspections/trigger", {"wait": True})
            if status == 200:
                return answer["data"]  # type: ignore[no-any-return]
            assert status == 409, answer
            time.sleep(0.02)
        pytest.fail("never ready for a trigger")


@pytest.fixture(scope="module")
def set_up(started_once: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Data folder of a simulated station with an administrator."""
    folder = Path(shutil.copytree(started_once, tmp_path_factory.mktemp("set_up") / "data"))
    settings = Settings.of(data_dir=folder)
    with open_store(settings) as store:
        Accounts(store, settings.sessions, bcrypt_cost=4).create_first_administrator("ada", PASSWORD, "cli")
    return folder


@pytest.fixture
def data(set_up: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(set_up, tmp_path / "data"))


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@contextmanager
def serving(data: Path) -> Iterator[tuple[subprocess.Popen[str], Client]]:
    port = free_port()
    command = [sys.executable, "-m", "remote_api", "--simulate", "--port", str(port), "--data", str(data)]
    quiet = {"RATE_LIMIT_ENABLED": "false", "SIM_PARTS_PER_MINUTE": "60", "SIM_FPS": "5"}
    env = {**os.environ, **{f"VISION_{name}": value for name, value in quiet.items()}}
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=env)
    try:
        client = Client(port)
        client.wait_ready(process)
        yield process, client
    finally:
        if process.poll() is None:
            process.kill()
        process.communicate()


def test_a_verdict_that_came_back_is_there_however_the_process_ended(data: Path) -> None:
    """One process after the other on the same data: each begins after a `kill -9`, or a clean end by each signal."""
    verdicts: list[dict[str, Any]] = []
    for ending in (signal.SIGKILL, *END_SIGNALS):
        with serving(data) as (process, client):
            client.sign_in()
            for verdict in verdicts:
                status, answer = client.call("GET", f"/inspections/{verdict['id']}")
                assert status == 200
                assert answer["data"]["judgement"] == verdict["judgement"]
            verdicts.append(client.trigger())
            status, picture = client.raw("GET", f"/inspections/{verdicts[-1]['id']}/image?overlay=true")
            process.send_signal(ending)
            _, errors = process.communicate(timeout=300)
        assert verdicts[-1]["is_simulated"]
        if ending is not signal.SIGKILL:
            assert process.returncode == 0, errors
            assert "Traceback" not in errors
            assert status == 200
            assert picture[:3] in (b"\xff\xd8\xff", b"\x89PN")
    with open_store(Settings.of(data_dir=data)) as store:
        stored = store.inspections.get(verdicts[-1]["id"]).result
    assert stored.judgement.value == verdicts[-1]["judgement"]


def test_a_port_that_is_taken_is_a_sentence(
    data: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("remote_api.__main__.prepare_process", lambda: None)  # this process is not a station's
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        assert main(["--simulate", "--data", str(data), "--port", str(port)]) == 2
    said = capsys.readouterr().err
    assert "Traceback" not in said
    assert f"Port {port} is taken by another program. Choose another with VISION_API_PORT." in said
