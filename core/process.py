"""The process that runs a station with its threads: interpreter, C library, signals, and the service manager."""

from __future__ import annotations

import ctypes
import faulthandler
import gc
import logging
import os
import signal
import socket
import sys
import time
from contextlib import suppress
from typing import TYPE_CHECKING, NoReturn

if TYPE_CHECKING:
    from collections.abc import Mapping

SWITCH_INTERVAL_S = 0.0005
"""Longest time a Python thread keeps the interpreter lock while others wait: measured, this cut the delay that one busy
thread causes to the inspection from 320 to 16–36 ms.
"""

_M_ARENA_MAX = -8  # <malloc.h> of glibc
ARENAS = 2
"""Number of heaps (arenas) of the C library. By default every thread that allocates gets its own heap and keeps the
most it ever needed: measured with panel and API after 38 s, 397 MB resident; with two heaps 322 MB.
"""

END_SIGNALS = (signal.SIGTERM, signal.SIGINT, signal.SIGHUP)
"""Signals on which a station ends in order: service manager, Ctrl+C, terminal closed."""

HEARD_WITHIN_S = 5.0
"""Longest wait until the service manager has room for a report that is made only once."""

STARTS_ON_S = 60.0
"""How long a start that takes longer than usual may go on without being reported again."""

RESTARTED_WITHIN_US = 120_000_000
"""Longest time from the end of the old program's loops until the new one is ready; then the watchdog ends it."""


def start_anew() -> NoReturn:
    """Replace this process by a new one with the same program, arguments and environment.

    It keeps its id, so that a service manager or kiosk sees no end of it, and needs none to restart it. Call it last:
    threads and files must be closed.
    """
    logging.shutdown()
    sys.stdout.flush()
    sys.stderr.flush()
    os.execv(sys.executable, [sys.executable, *sys.orig_argv[1:]])  # noqa: S606 - its own command line


def prepare_process() -> None:
    """Call once, at the start of a process that runs a station, before its threads begin."""
    sys.setswitchinterval(SWITCH_INTERVAL_S)
    mallopt = getattr(ctypes.CDLL(None), "mallopt", None)  # glibc only; other C libraries need no such setting
    if mallopt is not None:
        mallopt(_M_ARENA_MAX, ARENAS)
    if not faulthandler.is_enabled() and sys.__stderr__ is not None:
        # The watchdog ends a process that hangs by SIGABRT: what every thread was doing is then in the journal.
        faulthandler.enable(sys.__stderr__)


def spare_from_collection() -> None:
    """Exclude every object of now from garbage collection; call it when all is imported and built.

    They live as long as the process. A full collection that goes through them takes 90 ms (measured, 177 000 objects),
    in which no thread runs Python code: neither the cycle nor the panel.
    """
    gc.collect()
    gc.freeze()


class ServiceManager:
    """Reports to systemd that this process is ready, alive and stopping (sd_notify(3), Type=notify).

    Without a service manager nothing is sent.
    """

    def __init__(self, environment: Mapping[str, str] = os.environ) -> None:
        self._address = environment.get("NOTIFY_SOCKET", "")
        microseconds = environment.get("WATCHDOG_USEC", "")
        is_watched = bool(self._address) and microseconds.isdecimal() and int(microseconds) > 0
        self._watchdog_us = int(microseconds) if is_watched else None
        self.alive_every_s = int(microseconds) / 2e6 if is_watched else None
        """How often `alive` has to be called: twice in the watchdog's time; None: there is no watchdog."""

    def ready(self) -> None:
        """Report that the station runs.

        This process becomes the main one of its unit: in a kiosk systemd starts the compositor, and that starts the
        panel.
        """
        self._send(f"MAINPID={os.getpid()}\nREADY=1{self._watched_every(self._watchdog_us)}", HEARD_WITHIN_S)

    def still_starting(self) -> None:
        """Report that the start takes longer than usual; to be repeated sooner than `STARTS_ON_S`, until `ready`."""
        self._send(f"EXTEND_TIMEOUT_USEC={round(STARTS_ON_S * 1e6)}")

    def alive(self) -> None:
        """Report that the station answers. After the watchdog's time without it, the process is restarted."""
        self._send("WATCHDOG=1")

    def restarting(self) -> None:
        """Report that this process will replace itself (`start_anew`); `ready` ends that.

        After `stopping`, systemd would end the new program too. Until `ready` nobody reports that the station is alive,
        so the watchdog waits longer.
        """
        now_us = time.monotonic_ns() // 1000
        waits = self._watched_every(RESTARTED_WITHIN_US)
        self._send(f"RELOADING=1\nMONOTONIC_USEC={now_us}{waits}\nWATCHDOG=1", HEARD_WITHIN_S)

    def stopping(self) -> None:
        self._send("STOPPING=1", HEARD_WITHIN_S)

    def _watched_every(self, microseconds: int | None) -> str:
        return "" if self._watchdog_us is None else f"\nWATCHDOG_USEC={microseconds}"

    def _send(self, state: str, within_s: float = 0.0) -> None:
        """Send it, or give up after that time: a manager that reads nothing must not stop the station."""
        if not self._address:
            return
        # "@" stands for the null byte of an abstract address.
        address = "\0" + self._address[1:] if self._address.startswith("@") else self._address
        with suppress(OSError), socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as sender:
            sender.settimeout(within_s)
            sender.connect(address)
            sender.send(state.encode())
