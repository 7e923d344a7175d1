"""Group of settings: the backups that a station makes by itself."""

from __future__ import annotations

from dataclasses import dataclass

from core.fields import ChoiceField, NumberField, TextField, TextsField
from core.settings.declaring import Secrecy, site_setting, variable

PICTURES = {
    "none": "none",
    "ng": "those of NG and labeled parts",
    "all": "all",
}
_TIME = r"([01][0-9]|2[0-3]):[0-5][0-9]"


@dataclass(frozen=True)
class BackupSettings:
    folder: str = site_setting(
        "BACKUP_DIR",
        TextField(
            "Folder for backups",
            "Best on another disk, a USB drive or a mounted share: they outlast this disk. Empty: the folder backups "
            "in the data folder.",
            most=400,
        ),
        default="",
    )
    times: tuple[str, ...] = site_setting(
        "BACKUP_TIMES",
        TextsField(
            "When backups are made, on the wall clock of this computer",
            "Separated by commas: 02:30,14:30. One that was missed is made at the next start. Empty: never.",
            most=24,
            pattern=_TIME,
            error="must be times such as 02:30, not {input}",
        ),
        default=("02:30",),
    )
    keep_days: int = site_setting(
        "BACKUP_KEEP_DAYS",
        NumberField(
            "How long backups are kept",
            "Older ones are deleted after the next good one. The newest is never deleted.",
            "days",
            minimum=1,
            maximum=3650,
            integer=True,
        ),
        default=30,
    )
    pictures: str = site_setting(
        "BACKUP_PICTURES",
        ChoiceField(
            "Pictures of parts in backups",
            "Masters and samples always are in them.",
            options=PICTURES,
        ),
        default="none",
    )
    passphrase: str = variable(
        "BACKUP_PASSPHRASE",
        TextField(
            "Encrypts backups",
            "At least 12 characters. Keep it elsewhere too: without it nobody can read them. Empty: they are not "
            "encrypted, and the secrets of the settings are left out.",
            most=200,
        ),
        default="",
        secrecy=Secrecy.SECRET,
    )
