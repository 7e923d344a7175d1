"""File for what could not be stored before the station ended; the next start stores it first."""

from __future__ import annotations

import json
import logging
from dataclasses import asdict, dataclass, replace
from typing import TYPE_CHECKING, Any

from core.access.roles import Actor, Role
from core.files import told, write_whole
from core.inspection.result import InspectionRecord

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class LateEntry:
    """A postponed audit entry; `details` say when the action happened."""

    actor: Actor
    action: str
    details: dict[str, str]

    def to_json(self) -> dict[str, Any]:
        return {
            "actor": asdict(self.actor) | {"role": self.actor.role.value},
            "action": self.action,
            "details": self.details,
        }

    @classmethod
    def from_json(cls, data: dict[str, Any]) -> LateEntry:
        actor = Actor(**data["actor"])
        return cls(replace(actor, role=Role(actor.role)), data["action"], data["details"])


class Leftover:
    """The file exists only while it holds something. Every method raises DiskSpaceError, StorageError."""

    def __init__(self, file: Path) -> None:
        self._file = file

    def read(self) -> tuple[list[InspectionRecord], list[LateEntry]]:
        """What the last process left; empty lists without a file. An unreadable file is renamed and kept."""
        with told(self._file.name):
            try:
                written = self._file.read_bytes()
            except FileNotFoundError:
                return [], []
        try:
            data = json.loads(written)
            results = [InspectionRecord.from_json(result) for result in data["results"]]
            return results, [LateEntry.from_json(entry) for entry in data["entries"]]
        except (ValueError, KeyError, TypeError):
            aside = self._file.with_suffix(".damaged")
            log.error("%s is damaged; it is set aside as %s", self._file.name, aside.name)  # noqa: TRY400
            with told(self._file.name):
                self._file.replace(aside)
            return [], []

    def write(self, results: Sequence[InspectionRecord], entries: Sequence[LateEntry]) -> None:
        """Write and fsync; with nothing to keep, remove the file."""
        if not results and not entries:
            with told(self._file.name):
                self._file.unlink(missing_ok=True)
            return
        kept = {"results": [result.to_json() for result in results], "entries": [entry.to_json() for entry in entries]}
        write_whole(self._file, json.dumps(kept).encode())
