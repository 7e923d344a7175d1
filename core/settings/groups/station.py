"""Groups of settings: what the station is, and where it keeps its data."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from pathlib import Path

from core.fields import ChoiceField, FlagField, NumberField, TextField, TextsField
from core.settings.declaring import PathField, Secrecy, path_of, site_setting, variable

ENVIRONMENTS = {
    "development": "works without a secret of its own",
    "production": "refuses a missing or weak secret, and writes its logs as JSON",
    "testing": "as development, under automatic tests",
}
LEVELS = {
    "DEBUG": "whatever helps to find a mistake of the program",
    "INFO": "what happens",
    "WARNING": "what somebody should look at",
    "ERROR": "what went wrong",
}
DURABILITIES = {
    "strict": "a verdict is on the disk before its output is signaled (one fsync a part)",
    "grouped": "several parts share one; a power cut may take the last ones with it",
}
MAX_STATION = 60
MAX_REASON_CODES = 12
MAX_REASON_CODE = 40
"""Length of a reason code, as the database holds it."""

_ANY = sys.maxsize
"""Length limit of a text without a limit of its own."""
_SHIFT = r"([01][0-9]|2[0-3]):(00|15|30|45)"


@dataclass(frozen=True)
class GeneralSettings:
    environment: str = variable(
        "ENVIRONMENT", ChoiceField("What this station is for", options=ENVIRONMENTS), default="development"
    )
    station: str = variable(
        "STATION",
        TextField(
            "Name of this station, in every record",
            "Give each station of a factory its own.",
            least=1,
            most=MAX_STATION,
        ),
        default="Station 1",
    )
    autostart: bool = site_setting(
        "AUTOSTART",
        FlagField(
            "Start the program that ran last again with the station",
            "So a line resumes after a power cut.",
        ),
        default=True,
    )
    shifts: tuple[str, ...] = site_setting(
        "SHIFTS",
        TextsField(
            "When the shifts begin, on the wall clock of this computer",
            "Separated by commas, at full quarters of an hour: 06:00,14:00,22:00",
            pattern=_SHIFT,
            error="must be times at full quarters of an hour such as 06:00, not {input}",
            ascending="name at least one time, each later than the one before it",
        ),
        default=("06:00", "14:00", "22:00"),
    )
    ng_reasons: tuple[str, ...] = site_setting(
        "NG_REASONS",
        TextsField(
            "Reason codes that an operator may give to an NG part",
            "Separated by commas, at most 12, each of 1 to 40 characters: scrap,rework. Empty: none.",
            most=MAX_REASON_CODES,
            pattern=rf"[^\x00-\x1f\x7f]{{1,{MAX_REASON_CODE}}}",
            error="must be codes of 1 to 40 characters, not “{input}”",
        ),
        default=("scrap", "rework"),
    )
    log_level: str = variable("LOG_LEVEL", ChoiceField("What is logged at least", options=LEVELS), default="INFO")

    @property
    def is_production(self) -> bool:
        return self.environment == "production"


@dataclass(frozen=True)
class StorageSettings:
    data_dir: Path = variable(
        "DATA_DIR",
        PathField("Folder for database, pictures and logs", "Made when it is missing. Put it on a disk with room."),
        default=Path("data"),
    )
    database_url: str = variable(
        "DATABASE_URL",
        TextField(
            "Address of the database",
            "Empty: SQLite in the data folder. postgresql+psycopg://… when many stations share one.",
            most=_ANY,
        ),
        default="",
        secrecy=Secrecy.SECRET,
    )
    durability: str = variable(
        "DURABILITY", ChoiceField("When a verdict is safe from a power cut", options=DURABILITIES), default="strict"
    )
    image_spool: int = variable(
        "IMAGE_SPOOL",
        NumberField(
            "Pictures that may wait for the disk",
            "More outlast a slower disk, and take memory: 3 MB each at 720p.",
            minimum=1,
            maximum=10_000,
            integer=True,
        ),
        default=64,
    )

    @property
    def resolved_database_url(self) -> str:
        if self.database_url.startswith("sqlite:///~"):
            return f"sqlite:///{path_of(self.database_url.removeprefix('sqlite:///'))}"
        return self.database_url or f"sqlite:///{self.data_dir / 'station.sqlite3'}"

    @property
    def images_dir(self) -> Path:
        return self.data_dir / "images"

    @property
    def logs_dir(self) -> Path:
        return self.data_dir / "logs"

    @property
    def exports_dir(self) -> Path:
        """Folder for files saved at the panel, and for files to open there."""
        return self.data_dir / "exports"
