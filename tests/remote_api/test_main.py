"""The station without a panel: its arguments, and what its service manager hears."""

from __future__ import annotations

import os
import socket
from concurrent.futures import ThreadPoolExecutor

import pytest

from core.process import END_SIGNALS
from remote_api.__main__ import main


def test_its_service_manager_hears_that_it_is_ready_alive_and_stopping(data_dir, tmp_path, monkeypatch):
    monkeypatch.setattr("remote_api.__main__.prepare_process", lambda: None)  # this process is not a station's
    monkeypatch.setattr("remote_api.__main__.spare_from_collection", lambda: None)
    monkeypatch.setenv("NOTIFY_SOCKET", str(tmp_path / "notify"))
    monkeypatch.setenv("WATCHDOG_USEC", "20000")
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as systemd, ThreadPoolExecutor(1) as manager:
        systemd.bind(str(tmp_path / "notify"))
        systemd.settimeout(60)

        def manage():
            ready, alive = systemd.recv(256).decode(), systemd.recv(256)
            os.kill(os.getpid(), END_SIGNALS[0])
            while (said := systemd.recv(256)) == b"WATCHDOG=1":
                pass
            return ready, alive, said

        heard = manager.submit(manage)
        assert main(["--simulate", "--port", "0", "--data", str(data_dir)]) == 0
        ready, alive, last = heard.result()
    assert ready == f"MAINPID={os.getpid()}\nREADY=1\nWATCHDOG_USEC=20000"
    assert (alive, last) == (b"WATCHDOG=1", b"STOPPING=1")


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
