"""Claim: a lock that allows one station per data folder."""

from __future__ import annotations

import fcntl
import os
from typing import TYPE_CHECKING

from core.errors import StorageError
from core.files import told

if TYPE_CHECKING:
    from pathlib import Path

FILE = "station.lock"


class Claim:
    """Held while a station runs; the operating system releases it however the process ends.

    Commands that work beside a running station do not claim the folder.
    """

    def __init__(self, folder: Path) -> None:
        """Raises StorageError: another station runs with this folder."""
        with told(FILE):
            self._descriptor = os.open(folder / FILE, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
        try:
            fcntl.flock(self._descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as error:
            self.release()
            raise StorageError(
                "Another station runs with the data folder {folder}. Stop it first, or use another folder (--data).",
                folder=folder,
            ) from error

    def release(self) -> None:
        os.close(self._descriptor)
