"""The last good backup, noted in the data folder: it is offered when the database cannot be opened.

Where the backups are is a site setting, and so in the database itself.
"""

from __future__ import annotations

import json
import shlex
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from core.errors import DatabaseConnectionError
from core.files import write_whole

if TYPE_CHECKING:
    from core.settings import Settings

NOTE = "last_backup.json"


def note_last_good(settings: Settings, path: Path, made_at: datetime) -> None:
    """Raises StorageError, DiskSpaceError."""
    said = {"path": str(path.absolute()), "made_at": made_at.isoformat()}
    write_whole(settings.storage.data_dir / NOTE, json.dumps(said).encode())


def last_good(settings: Settings) -> tuple[Path, datetime] | None:
    """File and time of the newest backup that the station knows of, whether or not it can be reached now."""
    try:
        found = json.loads((settings.storage.data_dir / NOTE).read_bytes())
        return Path(found["path"]), datetime.fromisoformat(found["made_at"])
    except (OSError, ValueError, KeyError, TypeError):
        return None


def with_offer(settings: Settings, error: DatabaseConnectionError) -> DatabaseConnectionError:
    """The error of a database that cannot be opened, with the last good backup and the command that restores it."""
    found = last_good(settings)
    if found is None or not settings.storage.resolved_database_url.startswith("sqlite"):
        return error
    path, made_at = found
    return DatabaseConnectionError(
        "{why} The last good backup is of {made_at}; what came after it would be missing. Restore it with: "
        "vision-inspection backup restore {file}",
        why=error.text,
        made_at=f"{made_at.astimezone():%Y-%m-%d %H:%M}",
        file=shlex.quote(str(path)),
    )
