"""Settings of the interpreter and of the C library for the process that runs a station with its threads."""

from __future__ import annotations

import ctypes
import logging
import os
import signal
import sys
from typing import NoReturn

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
