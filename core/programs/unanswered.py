"""File that is there while a machine waits for the program that it has asked for; the next start reads it."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

log = logging.getLogger(__name__)


class Unanswered:
    """Survives the end of the process, not a power cut: then the machine sees its lines go off too."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self.is_there = file.exists()

    def keep(self, is_there: bool) -> None:
        """Make or remove it. Where that fails, the request is answered all the same."""
        if is_there is self.is_there:
            return
        try:
            if is_there:
                self._file.touch(0o600)
            else:
                self._file.unlink(missing_ok=True)
        except OSError as error:
            log.warning("%s cannot be kept: %s", self._file.name, error.strerror)
        else:
            self.is_there = is_there
