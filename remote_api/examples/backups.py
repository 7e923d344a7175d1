"""Examples of the answers about backups."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from core.text import text
from core.upkeep.backup.about import About, Contents, FileInBackup, StoredBackup, Verified
from core.version import package_version
from remote_api.routes.backups import BackupData, BackupProgressData, BackupsData, BackupStateData, VerifiedBackupData

if TYPE_CHECKING:
    from collections.abc import Mapping

_AT = datetime(2026, 3, 14, 2, 30, tzinfo=UTC)
_BACKUP = StoredBackup(
    "station-1-20260314T023000Z",
    48_211_456,
    False,
    About("Station 1", _AT, package_version(), "0013", "sqlite", "none", Contents(120_431, 14, 6, 2_310, _AT)),
)
_FILES = tuple(FileInBackup(name, 1, "") for name in ("backup.json", "database.sqlite3", "images/masters/3f….png"))

ANSWERS: Mapping[type | None, Any] = {
    BackupsData: BackupsData((BackupData.of(_BACKUP),), BackupStateData(None, None, _AT)),
    BackupStateData: BackupStateData(BackupProgressData(text("Copying the database"), 40.0), None, _AT),
    VerifiedBackupData: VerifiedBackupData.of(_BACKUP.name, Verified(_BACKUP.about, _FILES)),
}
"""Example of each dataclass of answer data."""
