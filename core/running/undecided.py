"""File for the part whose verdict is in the database but not yet decided; a start after a crash reads it."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from core.files import told

if TYPE_CHECKING:
    from pathlib import Path

_LENGTH = 32
"""Length of an inspection's id."""


class UndecidedPart:
    """A file that is overwritten in place: the part's id, or blanks. Every method raises DiskSpaceError, StorageError.

    It survives a crash of the process, not a power cut: then the lines are off too, and the committed row counts.
    """

    def __init__(self, file: Path) -> None:
        self._file = file

    def read(self) -> str | None:
        """The id of the part that was undecided when the last process died; None when there was none."""
        with told(self._file.name):
            try:
                return self._file.read_bytes().decode("ascii", "replace").strip() or None
            except FileNotFoundError:
                return None

    def write(self, part_id: str) -> None:
        with told(self._file.name):
            descriptor = os.open(self._file, os.O_WRONLY | os.O_CREAT | os.O_CLOEXEC, 0o600)
            try:
                os.write(descriptor, part_id.ljust(_LENGTH).encode("ascii"))
            finally:
                os.close(descriptor)

    def clear(self) -> None:
        self.write("")
