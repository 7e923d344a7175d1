"""Replaces the SQLite database of a station by another one that stands beside it, and takes that back.

A journal file says what is going on. It is written once everything is ready: from then on the new database is in force,
also when the process is killed in between, for `finish` goes on where it stopped. Before, the old one is. The old
database is moved to a folder of its own, never overwritten, even if it cannot be read.

The new database is on trial until the station has started with it (`confirm`); otherwise `undo` brings the old one
back.

    (none) ─► STAGED ─finish─► TRIAL ─confirm─► (none)
                                 └─undo─► UNDOING ─► (none)
"""

from __future__ import annotations

import json
import shutil
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import Enum
from typing import TYPE_CHECKING, Any

from core.errors import StorageError
from core.files import sync, told, write_whole

if TYPE_CHECKING:
    from pathlib import Path

JOURNAL = "restore.json"
SAFETY = "before-restore-"
REFUSED = "refused-restore-"
MOST_STARTS = 2
"""Starts that a new database gets: one may end by a power cut."""

_PARTS = ("", "-wal", "-shm")
"""SQLite's files; the log holds rows that the first one does not have yet."""


class Phase(Enum):
    STAGED = "staged"
    TRIAL = "trial"
    UNDOING = "undoing"


@dataclass(frozen=True)
class Entry:
    """The journal.

    Attributes:
        safety, refused: names of the folders for the old database, and for the new one when it is taken back.
        had_database: whether there was an old one.
        starts: starts that were begun with the new database.
        told: what the audit log will say about it.
    """

    phase: Phase
    safety: str
    refused: str
    had_database: bool
    starts: int = 0
    told: Mapping[str, Any] = field(default_factory=dict)

    def to_json(self) -> bytes:
        return json.dumps(vars(self) | {"phase": self.phase.value, "told": dict(self.told)}, default=str).encode()

    @classmethod
    def from_json(cls, data: bytes) -> Entry:
        found = json.loads(data)
        return cls(**found | {"phase": Phase(found["phase"])})


class Swap:
    """Only for the process that holds the data folder's claim. Every step can be repeated."""

    def __init__(self, data: Path, live: Path) -> None:
        """`live`: the database file in use."""
        self._journal = data / JOURNAL
        self._live = live
        self.incoming = live.with_name(f".{live.name}.incoming")
        """Where the new database stands."""

    @property
    def entry(self) -> Entry | None:
        """The journal; None while nothing goes on. Raises StorageError."""
        with told(JOURNAL):
            try:
                return Entry.from_json(self._journal.read_bytes())
            except FileNotFoundError:
                return None
            except (ValueError, KeyError, TypeError) as error:
                raise StorageError(
                    "{file} in the data folder is damaged. Remove it, and restore the backup again.", file=JOURNAL
                ) from error

    def stage(self, stamp: str, **said: Any) -> None:
        """Put the database at `incoming` in force. Raises StorageError, DiskSpaceError: nothing has changed."""
        self._write(Entry(Phase.STAGED, SAFETY + stamp, REFUSED + stamp, self._live.exists(), told=said))

    def finish(self) -> Entry | None:
        """Complete what was begun; returns the journal of a database that is on trial, None without one."""
        entry = self.entry
        if entry is None:
            return None
        if entry.phase is Phase.UNDOING:
            self._undo(entry)
            return None
        with told(self._live.name):
            if entry.phase is Phase.STAGED:
                if self.incoming.exists():
                    self._move(self._live.with_name, self._folder(entry.safety).__truediv__)
                    self.incoming.replace(self._live)
                    self._sync()
                entry = replace(entry, phase=Phase.TRIAL)
                self._write(entry)
        return entry

    def begin_start(self, entry: Entry) -> bool:
        """Count a start with the new database; returns False when it has had its starts."""
        if entry.starts >= MOST_STARTS:
            return False
        self._write(replace(entry, starts=entry.starts + 1))
        return True

    def confirm(self) -> None:
        """The station works with the new database. Raises StorageError."""
        with told(JOURNAL):
            self._journal.unlink(missing_ok=True)
            self._sync()

    def undo(self, entry: Entry) -> None:
        """Bring the old database back; the new one is kept in a folder of its own. Raises StorageError."""
        entry = replace(entry, phase=Phase.UNDOING)
        self._write(entry)
        self._undo(entry)

    def forget(self, until_s: float) -> None:
        """Delete the folders of databases that were replaced or refused before that moment, in s since 1970."""
        for folder in (*self._live.parent.glob(f"{SAFETY}*"), *self._live.parent.glob(f"{REFUSED}*")):
            if folder.stat().st_mtime < until_s:
                shutil.rmtree(folder, ignore_errors=True)

    def _undo(self, entry: Entry) -> None:
        safety = self._folder(entry.safety)
        with told(self._live.name):
            # The main file comes back first: while it is in its folder, the files in force are still the new ones.
            if (safety / self._live.name).exists() or not entry.had_database:
                self._move(self._live.with_name, self._folder(entry.refused).__truediv__)
            self._move(safety.__truediv__, self._live.with_name)
            self._sync()
        self.confirm()

    def _move(self, source: Any, target: Any) -> None:
        """Move each of SQLite's files that is there; `source` and `target` make a path of a name."""
        for part in _PARTS:
            old, new = source(self._live.name + part), target(self._live.name + part)
            if old.exists():
                new.parent.mkdir(mode=0o700, exist_ok=True)
                old.replace(new)
        self._sync()

    def _folder(self, name: str) -> Path:
        return self._live.parent / name

    def _write(self, entry: Entry) -> None:
        write_whole(self._journal, entry.to_json(), is_only_writer=True)

    def _sync(self) -> None:
        for folder in {self._live.parent, self._journal.parent, *self._live.parent.glob(f"{SAFETY}*")}:
            sync(folder)
