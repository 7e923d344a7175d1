"""The computer that the station runs on, and what the station has logged."""

from __future__ import annotations

import ctypes
import json
import os
import re
import socket
import sys
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import psutil

from core.access.roles import Actor, Permission, needs
from core.files import told
from core.version import package_version

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from core.settings import Settings

TAIL_BYTES = 512 * 1024
"""How far back in the newest log file is read: some thousand lines."""
LEVELS = ("DEBUG", "INFO", "WARNING", "ERROR", "CRITICAL")
_PLAIN = re.compile(r"(\S+Z) (\w+) +\[(\S+) (\S+)\] ([\w.]+): (.*)")


@dataclass(frozen=True)
class Computer:
    """The computer and the process, at one instant.

    Attributes:
        cpu_pct: of all cores together, since it was asked for last; 0 at the first time.
        memory_bytes, memory_free_bytes: of the computer; `process_bytes`: what the station's process holds.
        disk_bytes, disk_free_bytes: of the disk that holds the data folder.
        temperature_c: the hottest sensor; None where there is none.
        started_at: when the station's process began.
        addresses: IPv4 addresses of this computer by network interface, but its own loop.
        at: the time on its clock, in its time zone.
        clock_is_kept: whether a time server keeps the clock right; None where the system does not say.
    """

    version: str
    python: str
    host: str
    started_at: datetime
    cpu_pct: float
    memory_bytes: int
    memory_free_bytes: int
    process_bytes: int
    disk_bytes: int
    disk_free_bytes: int
    temperature_c: float | None
    addresses: tuple[tuple[str, str], ...]
    at: datetime
    clock_is_kept: bool | None


@dataclass(frozen=True)
class LogLine:
    """One record of the log. `details`: the lines below it, such as a traceback."""

    at: str
    level: str
    name: str
    message: str
    details: str = ""

    def has(self, parts: Sequence[str]) -> bool:
        """Whether it contains every one of these words, which are case-folded."""
        written = f"{self.name} {self.message}\n{self.details}".casefold()
        return all(part in written for part in parts)


class System:
    """Thread-safe."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._process = psutil.Process()

    @needs(Permission.VIEW)
    def computer(self, actor: Actor) -> Computer:
        """Raises StorageError: the data folder is gone."""
        folder = self._settings.storage.data_dir
        with told(folder.name):
            disk = psutil.disk_usage(str(folder))
        memory = psutil.virtual_memory()
        return Computer(
            version=package_version(),
            python=".".join(map(str, sys.version_info[:3])),
            host=socket.gethostname(),
            started_at=datetime.fromtimestamp(self._process.create_time(), UTC),
            cpu_pct=psutil.cpu_percent(),
            memory_bytes=memory.total,
            memory_free_bytes=memory.available,
            process_bytes=self._process.memory_info().rss,
            disk_bytes=disk.total,
            disk_free_bytes=disk.free,
            temperature_c=_hottest(),
            addresses=_addresses(),
            at=datetime.now().astimezone(),
            clock_is_kept=_clock_is_kept(),
        )

    @needs(Permission.MAINTAIN)
    def log(self, actor: Actor, least: str = "INFO", limit: int = 500, words: str = "") -> tuple[LogLine, ...]:
        """Records of at least that level, newest first, from the end of the newest file.

        Args:
            words: each must be in the record or its details, in upper or lower case; empty: any record.

        Raises:
            StorageError: the file cannot be read.
        """
        wanted = LEVELS[LEVELS.index(least) :]
        lines = _parsed(_tail(self._settings.storage.logs_dir / "app.log"))
        parts = words.casefold().split()
        return tuple(line for line in reversed(lines) if line.level in wanted and line.has(parts))[:limit]


def _hottest() -> float | None:
    found = psutil.sensors_temperatures().values()
    return max((sensor.current for sensors in found for sensor in sensors), default=None)


def _addresses() -> tuple[tuple[str, str], ...]:
    return tuple(
        (name, address.address)
        for name, found in sorted(psutil.net_if_addrs().items())
        for address in found
        if address.family == socket.AF_INET and not address.address.startswith("127.")
    )


class _Timex(ctypes.Structure):
    """The beginning of the kernel's `struct timex`, with room for the rest."""

    _fields_ = (
        ("modes", ctypes.c_uint),
        ("offset", ctypes.c_long),
        ("freq", ctypes.c_long),
        ("maxerror", ctypes.c_long),
        ("esterror", ctypes.c_long),
        ("status", ctypes.c_int),
        ("rest", ctypes.c_byte * 256),
    )


_UNSYNCHRONIZED = 0x40  # STA_UNSYNC of <sys/timex.h>


def _clock_is_kept() -> bool | None:
    """What the kernel was told by the time service, whichever it is: chrony, ntpd or systemd-timesyncd."""
    ask = getattr(ctypes.CDLL(None), "adjtimex", None)
    told_by_kernel = _Timex()  # modes 0: nothing is set
    if ask is None or ask(ctypes.byref(told_by_kernel)) < 0:
        return None
    return not told_by_kernel.status & _UNSYNCHRONIZED


def _tail(path: Path) -> str:
    """Whole lines from the end of a file; nothing where there is no file yet."""
    with told(path.name):
        try:
            with path.open("rb") as file:
                size = file.seek(0, os.SEEK_END)
                file.seek(max(0, size - TAIL_BYTES))
                data = file.read()
        except FileNotFoundError:
            return ""
    text = data.decode("utf-8", "replace")
    return text if size <= TAIL_BYTES else text.partition("\n")[2]


def _parsed(text: str) -> list[LogLine]:
    """Records in either form that `core.logs` writes; indented lines belong to the record above them."""
    found: list[LogLine] = []
    for line in text.splitlines():
        record = _from_json(line) if line.startswith("{") else _from_plain(line)
        if record is not None:
            found.append(record)
        elif found and line.startswith("    "):
            last = found[-1]
            found[-1] = LogLine(last.at, last.level, last.name, last.message, f"{last.details}{line[4:]}\n")
    return found


def _from_plain(line: str) -> LogLine | None:
    match = _PLAIN.fullmatch(line)
    if match is None:
        return None
    at, level, _request, _user, name, message = match.groups()
    return LogLine(at, level, name, message)


def _from_json(line: str) -> LogLine | None:
    try:
        record = json.loads(line)
        return LogLine(
            str(record["asctime"]),
            str(record["levelname"]),
            str(record["name"]),
            str(record["message"]),
            str(record.get("exc_info") or ""),
        )
    except (ValueError, TypeError, KeyError, AttributeError):
        return None
