"""Free space on the station's disk: checked regularly, with a reserve so that a full disk locks nobody out."""

from __future__ import annotations

import contextlib
import logging
import os
import shutil
from typing import TYPE_CHECKING

from core.errors import DiskSpaceError
from core.files import told

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

log = logging.getLogger(__name__)

LOW_BYTES = 500_000_000
"""Below this, an alarm asks for free space; the station goes on, without pictures where the settings say so."""

FULL_BYTES = 20_000_000
"""Below this, nothing is inspected: the remaining space is for data that must still be written."""

RESERVE_BYTES = 16_000_000
"""Enough for thousands of sign-ins and audit entries, and for the database's log at a start."""

START_BYTES = 4_000_000
"""A second reserve, for a start: what the running station gave up, other programs may have taken, and without room for
its log and index SQLite opens no database. So a station whose disk is full to the last byte starts too, in FAULT, and
people can sign in to make room.
"""


def free_bytes(folder: Path) -> int:
    return shutil.disk_usage(folder).free


class Room:
    """The disk of one folder. A file holds the reserve; it is deleted when the disk is full and made again later.

    Other programs may fill a disk between two checks. Signing in, the audit log and cleaning up then use the space of
    the reserve, while the station, in FAULT, stores no more inspections.
    """

    def __init__(self, folder: Path, free: Callable[[Path], int] = free_bytes) -> None:
        self._folder = folder
        self._reserve = folder / "reserve"
        self._start_reserve = folder / "reserve_for_a_start"
        self._free = free
        self.free_bytes = LOW_BYTES
        self._is_full = False

    def total_bytes(self) -> int:
        """Of the whole disk. Raises StorageError."""
        with told(self._folder.name):
            return shutil.disk_usage(self._folder).total

    @property
    def is_low(self) -> bool:
        return self.free_bytes < LOW_BYTES

    @property
    def trouble(self) -> DiskSpaceError | None:
        """The error while the disk is full; None while there is space."""
        if not self._is_full:
            return None
        return DiskSpaceError("The disk is full. Make room: the station then goes on by itself.")

    def probe(self) -> None:
        """Check the free space. Raises StorageError when the folder is missing."""
        with told(self._folder.name):
            self.free_bytes = self._free(self._folder)
        if self.free_bytes < FULL_BYTES:
            if not self._is_full:
                self._is_full = True
                log.warning("The disk is full")
            self._give_up_reserve()
        elif self._has_room:
            self._is_full = False

    def probe_for_a_start(self) -> None:
        """As `probe`; where the reserve is gone already, that for a start is given up. Raises StorageError."""
        had_reserve = self._reserve.exists()
        self.probe()
        if self._is_full and not had_reserve:
            _remove(self._start_reserve)

    @property
    def _has_room(self) -> bool:
        """Whether there is more space than deleting the reserve gave: somebody has made room."""
        return self.free_bytes >= FULL_BYTES + 2 * RESERVE_BYTES

    def keep_reserve(self) -> None:
        """Make the reserves if they are missing and there is space for them."""
        if self._has_room:
            _make(self._start_reserve, START_BYTES)
            _make(self._reserve, RESERVE_BYTES)

    def _give_up_reserve(self) -> None:
        _remove(self._reserve)


def _make(reserve: Path, size: int) -> None:
    try:
        if reserve.exists() and reserve.stat().st_size >= size:  # less, where a power cut came between name and space
            return
        descriptor = os.open(reserve, os.O_WRONLY | os.O_CREAT | os.O_CLOEXEC, 0o600)
        try:
            os.posix_fallocate(descriptor, 0, size)
        finally:
            os.close(descriptor)
    except OSError:  # retried at the next check
        _remove(reserve)


def _remove(reserve: Path) -> None:
    with contextlib.suppress(OSError):
        reserve.unlink(missing_ok=True)
