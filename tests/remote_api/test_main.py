"""The station without a panel, as a process."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from core.process import END_SIGNALS
from remote_api.__main__ import main

ROOT = Path(__file__).parents[2]
STOPS_WITHIN_S = 60
"""Generous, because other tests may load the machine; the specified time is 3 s."""


def _environment(**changes):
    kept = {name: value for name, value in os.environ.items() if not name.startswith("VISION_")}
    return {**kept, "PYTHONPATH": str(ROOT), **changes}


@pytest.fixture
def serve(tmp_path, data_dir):
    """A function that starts the process with these arguments; processes still running at the end are killed."""
    started = []

    def start(*arguments, **environment):
        process = subprocess.Popen(
            [sys.executable, "-W", "error", "-m", "remote_api", "--data", str(data_dir), *arguments],
            cwd=tmp_path,
            env=_environment(**environment),
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        started.append(process)
        return process

    yield start
    for process in started:
        if process.poll() is None:
            process.kill()
        process.communicate()


def test_its_service_manager_hears_that_it_is_ready_alive_and_stopping(serve, tmp_path):
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as systemd:
        systemd.bind(str(tmp_path / "notify"))
        systemd.settimeout(300)
        process = serve("--simulate", "--port", "0", NOTIFY_SOCKET=str(tmp_path / "notify"), WATCHDOG_USEC="20000")
        assert systemd.recv(256).decode() == f"MAINPID={process.pid}\nREADY=1\nWATCHDOG_USEC=20000"
        assert systemd.recv(256) == b"WATCHDOG=1"
        process.send_signal(END_SIGNALS[0])
        while (said := systemd.recv(256)) != b"STOPPING=1":
            assert said == b"WATCHDOG=1"
        process.communicate(timeout=STOPS_WITHIN_S)
    assert process.returncode == 0


@pytest.mark.parametrize("port", ["-1", "65536", "http", "80.5", "٣"])
def test_a_port_that_is_none_is_wrong_use(port, capsys):
    with pytest.raises(SystemExit) as ended:
        main(["--port", port])
    assert ended.value.code == 2
    assert "is not a port" in capsys.readouterr().err


def test_wrong_settings_are_listed_and_nothing_starts(tmp_path, monkeypatch, capsys):
    monkeypatch.setenv("VISION_API_PORT", "many")
    monkeypatch.setenv("VISION_LOG_LEVEL", "LOUD")
    assert main(["--data", str(tmp_path / "data")]) == 2
    errors = capsys.readouterr().err
    assert "API_PORT" in errors
    assert "LOG_LEVEL" in errors
    assert not (tmp_path / "data").exists()
