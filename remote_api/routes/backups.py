"""Backups: list, make, verify, and bring one back with the next start."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Annotated, Any

from marshmallow import validate

from core.access.roles import Permission
from core.text import Text
from remote_api.answer_data import Count, Places, filled
from remote_api.authorization import actor, station
from remote_api.operations import Operations
from remote_api.request_schemas.equipment import PassphraseSchema

if TYPE_CHECKING:
    from core.upkeep.backup.about import StoredBackup, Verified
    from core.upkeep.backup.desk import BackupState
    from core.upkeep.backup.work import Progress

resource = Operations("Backups", "Database, masters, samples, chosen pictures and settings, in one verified file.")

Percent = Annotated[float, validate.Range(0, 100), Places(1)]


@dataclass(frozen=True)
class BackupData:
    """A backup in the folder of the settings, by what it says of itself.

    Attributes:
        size: of its file, in bytes.
        is_encrypted: by a passphrase; the secrets of the settings are in it then.
        station: that made it.
        release: of the program that made it.
        pictures: which pictures of parts are in it: none, ng, all; masters and samples always are.
        results: inspections in its database.
        versions: versions of programs in its database.
        newest_result_at: null without inspections.
    """

    name: str
    made_at: datetime
    size: Count
    is_encrypted: bool
    station: str
    release: str
    pictures: str
    results: Count
    versions: Count
    users: Count
    newest_result_at: datetime | None

    @classmethod
    def of(cls, backup: StoredBackup) -> BackupData:
        about = backup.about
        return filled(
            cls,
            about,
            name=backup.name,
            size=backup.size,
            is_encrypted=backup.is_sealed,
            results=about.contents.results,
            versions=about.contents.versions,
            users=about.contents.users,
            newest_result_at=about.contents.newest_result_at,
        )


@dataclass(frozen=True)
class BackupProgressData:
    """How far the one that is being made is.

    Attributes:
        share_pct: of this step; 0 where that is not known.
    """

    step: Text
    share_pct: Percent

    @classmethod
    def of(cls, progress: Progress) -> BackupProgressData:
        return filled(cls, progress)


@dataclass(frozen=True)
class BackupStateData:
    """How the making of backups stands.

    Attributes:
        progress: null while none is being made.
        trouble: why the last one failed; null when it did not.
        newest_at: of the newest good one; null while there is none.
    """

    progress: BackupProgressData | None
    trouble: Text | None
    newest_at: datetime | None

    @classmethod
    def of(cls, state: BackupState) -> BackupStateData:
        progress = None if state.progress is None else BackupProgressData.of(state.progress)
        return filled(cls, state, progress=progress)


@dataclass(frozen=True)
class BackupsData:
    """Every backup in the folder of the settings, newest first."""

    items: tuple[BackupData, ...]
    state: BackupStateData


@dataclass(frozen=True)
class VerifiedBackupData:
    """A backup of which every byte is as it was written.

    Attributes:
        files: in it, the database and the settings included.
        pictures: among them; masters and samples are in the database.
    """

    name: str
    made_at: datetime
    files: Count
    pictures: Count

    @classmethod
    def of(cls, name: str, found: Verified) -> VerifiedBackupData:
        return cls(name, found.about.made_at, len(found.files), found.pictures)


@resource.operation("GET", "/backups", needs=Permission.MAINTAIN, data=BackupsData)
def backups() -> BackupsData:
    """The backups in the folder of the settings, newest first, and how the making of one stands."""
    desk = station().backups
    return BackupsData(tuple(map(BackupData.of, desk.all(actor()))), BackupStateData.of(desk.state))


@resource.operation(
    "POST",
    "/backups",
    needs=Permission.MAINTAIN,
    data=BackupStateData,
    message="The backup is being made.",
    status=202,
    errors=(409,),
)
def make_backup() -> BackupStateData:
    """Have a backup made now; the line goes on. `GET /backups` says how it goes. 409 while one is being made."""
    desk = station().backups
    desk.make(actor())
    return BackupStateData.of(desk.state)


@resource.operation(
    "POST",
    "/backups/<backup:name>/verify",
    needs=Permission.MAINTAIN,
    body=PassphraseSchema,
    data=VerifiedBackupData,
    message="The backup is as it was written.",
)
def verify_backup(body: dict[str, Any], name: str) -> VerifiedBackupData:
    """Read the whole backup and compare it with what was written: 422 if one byte is another.

    An encrypted backup needs its passphrase, unless it is that of the settings.
    """
    return VerifiedBackupData.of(name, station().backups.verify(actor(), name, body.get("passphrase", "")))
