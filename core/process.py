"""The process that a station runs in: settings of the interpreter and of the C library that suit its threads."""

from __future__ import annotations

import ctypes
import signal
import sys

SWITCH_INTERVAL_S = 0.0005
"""How long a thread of Python may hold the others up: measured, this cut the harm of one busy thread to the inspection
from 320 to 16–36 ms."""

_M_ARENA_MAX = -8  # <malloc.h> of glibc
ARENAS = 2
"""Heaps of the C library. By default every thread that allocates gets its own and keeps what it once needed: measured
with panel and API after 38 s, 397 MB resident; with two heaps 322 MB."""

END_SIGNALS = (signal.SIGTERM, signal.SIGINT, signal.SIGHUP)
"""What ends a station in order: the service manager, Ctrl+C, the terminal that goes away."""


def prepare_process() -> None:
    """Call once, at the start of a process that runs a station, before its threads begin."""
    sys.setswitchinterval(SWITCH_INTERVAL_S)
    mallopt = getattr(ctypes.CDLL(None), "mallopt", None)  # glibc has it, other C libraries need no telling
    if mallopt is not None:
        mallopt(_M_ARENA_MAX, ARENAS)
