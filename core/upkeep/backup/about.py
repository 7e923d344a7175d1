"""What a backup is, and what it says about itself."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from core.errors import ValidationError
from core.strict_json import parse_json

if TYPE_CHECKING:
    from pathlib import Path

SUFFIX = ".vib"
"""Of a backup's file. One that is not encrypted is a tar archive, which other programs can open too."""

FORMAT = 1


@dataclass(frozen=True)
class Contents:
    """How much a database holds.

    Attributes:
        results: inspections.
        versions: versions of programs.
        newest_result_at: None without results.
    """

    results: int
    versions: int
    users: int
    audit_entries: int
    newest_result_at: datetime | None = None


@dataclass(frozen=True)
class About:
    """What is at the beginning of a backup.

    Attributes:
        release: version of the program that made it.
        revision: migration that its database has reached.
        database: `sqlite` or `postgresql`.
        pictures: which pictures of inspections are in it, a key of `core.settings.groups.backup.PICTURES`.
    """

    station: str
    made_at: datetime
    release: str
    revision: str
    database: str
    pictures: str
    contents: Contents

    def to_json(self) -> bytes:
        newest = self.contents.newest_result_at
        data = {
            "format": FORMAT,
            **{name: getattr(self, name) for name in ("station", "release", "revision", "database", "pictures")},
            "made_at": self.made_at.isoformat(),
            "contents": vars(self.contents) | {"newest_result_at": None if newest is None else newest.isoformat()},
        }
        return json.dumps(data, sort_keys=True).encode()

    @classmethod
    def from_json(cls, data: bytes, file: Path) -> About:
        """Raises ValidationError: it is no backup, or one of a newer release."""
        try:
            found = parsed(data, file)
            if found["format"] != FORMAT:
                raise ValidationError("{file} was made by a newer release. Install that release first.", file=file)
            contents = found["contents"]
            counts = {name: int(contents[name]) for name in ("results", "versions", "users", "audit_entries")}
            return cls(
                **{name: str(found[name]) for name in ("station", "release", "revision", "database", "pictures")},
                made_at=_moment(found["made_at"]),
                contents=Contents(
                    **counts,
                    newest_result_at=None
                    if contents["newest_result_at"] is None
                    else _moment(contents["newest_result_at"]),
                ),
            )
        except (KeyError, TypeError, ValueError) as error:
            raise damaged(file) from error


@dataclass(frozen=True)
class FileInBackup:
    """A file in a backup; `name` is relative to the data folder."""

    name: str
    size: int
    sha256: str


@dataclass(frozen=True)
class Verified:
    """A backup of which every byte was read and is as it was written."""

    about: About
    files: tuple[FileInBackup, ...]

    @property
    def pictures(self) -> int:
        """Number of picture files."""
        return sum(file.name.startswith("images/") for file in self.files)


@dataclass(frozen=True)
class StoredBackup:
    """A backup in a folder, known by its beginning; nothing else of it was read.

    Attributes:
        name: of its file, without the suffix.
        is_sealed: encrypted by a passphrase; all secrets are in it then.
    """

    name: str
    size: int
    is_sealed: bool
    about: About


@dataclass(frozen=True)
class Missing:
    """What is in the present database and came after the backup was made: a restore would lose it.

    Attributes:
        is_known: whether the present database could be read.
    """

    results: int = 0
    versions: int = 0
    users: int = 0
    audit_entries: int = 0
    is_known: bool = True

    @property
    def is_anything(self) -> bool:
        return not self.is_known or any((self.results, self.versions, self.users))


class DamagedBackupError(ValidationError):
    """The file is no backup, or is not as it was written."""

    default = "The backup is damaged. Use another one."


def damaged(file: Path) -> DamagedBackupError:
    return DamagedBackupError("The backup {file} is damaged, or no backup. Use another one.", file=file)


def parsed(data: bytes, file: Path) -> Any:
    """JSON that is in a backup. Raises DamagedBackupError."""
    try:
        return parse_json(data)
    except ValidationError as error:
        raise damaged(file) from error


def _moment(text: Any) -> datetime:
    return datetime.fromisoformat(text).astimezone(UTC)
