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
RESULTS_ONLY = "results_only"
WHEN_DISK_IS_FULL = {
    "fault": "Stop with a FAULT",
    RESULTS_ONLY: "Results only",
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
    display_name: str = site_setting(
        "STATION_DISPLAY_NAME",
        TextField(
            "Name of the station that people see",
            "On the panel and in what is printed; records keep the station's own name. Empty: that one here, too.",
            most=MAX_STATION,
        ),
        default="",
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
    counts_by_shift: bool = site_setting(
        "COUNTS_BY_SHIFT",
        FlagField(
            "Begin the counters anew with each shift",
            "Off: they go on until somebody resets them.",
        ),
        default=True,
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
    sentry_dsn: str = variable(
        "SENTRY_DSN",
        TextField(
            "Address (DSN) of Sentry that errors of the station are reported to",
            "Needs the extra “sentry”. Neither pictures nor users are sent. Empty: nothing is reported.",
            most=_ANY,
        ),
        default="",
        secrecy=Secrecy.SECRET,
    )

    @property
    def shown_name(self) -> str:
        """The name for people; `station` is the key of the records."""
        return self.display_name.strip() or self.station

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
    image_spool_mb: int = variable(
        "IMAGE_SPOOL_MB",
        NumberField(
            "Memory for pictures that wait for the disk",
            "Whichever limit is reached first counts.",
            unit="MB",
            minimum=1,
            maximum=16_000,
            integer=True,
        ),
        default=256,
    )
    image_budget_pct: int = site_setting(
        "IMAGE_BUDGET_PCT",
        NumberField(
            "Share of the disk that pictures of parts may take",
            "Of what other files leave. Beyond it the oldest OK pictures are removed, then the oldest NG pictures; "
            "labeled ones never.",
            unit="%",
            minimum=10,
            maximum=95,
            step=5,
            integer=True,
        ),
        default=90,
    )
    image_budget_gb: float = site_setting(
        "IMAGE_BUDGET_GB",
        NumberField("Most that pictures of parts may take", "0: no limit but the share.", unit="GB", maximum=100_000),
        default=0.0,
    )
    ok_image_days: int = site_setting(
        "OK_IMAGE_DAYS",
        NumberField(
            "OK pictures are kept for",
            "0: as long as there is space for them.",
            unit="days",
            maximum=3650,
            integer=True,
        ),
        default=0,
    )
    ng_image_days: int = site_setting(
        "NG_IMAGE_DAYS",
        NumberField(
            "NG and FAULT pictures are kept for",
            "Never for less than OK pictures. 0: as long as there is space for them.",
            unit="days",
            maximum=3650,
            integer=True,
        ),
        default=0,
    )
    result_days: int = site_setting(
        "RESULT_DAYS",
        NumberField(
            "Results are kept for",
            "0: for ever. What they count for in the statistics stays; so do labeled results.",
            unit="days",
            maximum=36_500,
            integer=True,
        ),
        default=0,
    )
    when_disk_is_full: str = site_setting(
        "WHEN_DISK_IS_FULL",
        ChoiceField(
            "When the disk is nearly full",
            "Results only: pictures are given up, counted and alarmed, and results are stored until the disk is full.",
            options=WHEN_DISK_IS_FULL,
        ),
        default="fault",
    )

    @property
    def is_results_only(self) -> bool:
        """Whether results go on without pictures when the disk is nearly full."""
        return self.when_disk_is_full == RESULTS_ONLY

    @property
    def resolved_database_url(self) -> str:
        if self.database_url.startswith("sqlite:///~"):
            return f"sqlite:///{path_of(self.database_url.removeprefix('sqlite:///'))}"
        return self.database_url or f"sqlite:///{self.database_file}"

    @property
    def database_file(self) -> Path | None:
        """Of SQLite; None where another database is set."""
        return None if self.database_url else self.data_dir / "station.sqlite3"

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
