"""What the service manager is told, over the kind of socket that systemd listens on."""

from __future__ import annotations

import os
import secrets
import signal
import socket
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from core.process import ServiceManager

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize("is_abstract", [False, True])
def test_systemd_hears_that_the_station_is_ready_alive_and_stopping(tmp_path: Path, is_abstract: bool) -> None:
    address = f"@vision-{secrets.token_hex(8)}" if is_abstract else str(tmp_path / "notify")
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as systemd:
        systemd.bind(address.replace("@", "\0"))
        manager = ServiceManager({"NOTIFY_SOCKET": address, "WATCHDOG_USEC": "10000000"})
        manager.still_starting()
        manager.ready()
        manager.alive()
        manager.restarting()
        manager.stopping()
        systemd.settimeout(60)
        longer, *said = [systemd.recv(256).decode() for _ in range(5)]
    assert longer == "EXTEND_TIMEOUT_USEC=60000000"
    assert said[:2] == [f"MAINPID={os.getpid()}\nREADY=1\nWATCHDOG_USEC=10000000", "WATCHDOG=1"]
    assert said[2].startswith("RELOADING=1\nMONOTONIC_USEC=")
    assert "\nWATCHDOG_USEC=120000000\n" in said[2], "the new program needs longer than the watchdog's time to begin"
    assert said[3] == "STOPPING=1"
    assert manager.alive_every_s == 5


@pytest.mark.parametrize(
    "environment",
    [{}, {"WATCHDOG_USEC": "10000000"}, {"NOTIFY_SOCKET": "/run/x", "WATCHDOG_USEC": "0"}, {"NOTIFY_SOCKET": "/run/x"}],
)
def test_without_a_watchdog_nobody_waits_for_a_sign_of_life(environment: dict[str, str]) -> None:
    assert ServiceManager(environment).alive_every_s is None


def test_a_manager_that_has_gone_away_does_not_stop_the_station(tmp_path: Path) -> None:
    manager = ServiceManager({"NOTIFY_SOCKET": str(tmp_path / "nobody")})
    manager.ready()
    manager.alive()


def test_a_manager_that_does_not_read_does_not_stop_the_station(tmp_path: Path) -> None:
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as systemd:
        systemd.bind(str(tmp_path / "notify"))
        manager = ServiceManager({"NOTIFY_SOCKET": str(tmp_path / "notify"), "WATCHDOG_USEC": "1000000"})
        for _ in range(2000):  # more than any queue of the kernel holds
            manager.alive()


def test_a_process_that_the_watchdog_ends_says_what_every_thread_was_doing() -> None:
    code = "import os, core.process\ncore.process.prepare_process()\ndef hanging():\n    os.abort()\nhanging()"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60)
    assert done.returncode == -signal.SIGABRT
    assert "in hanging" in done.stderr
