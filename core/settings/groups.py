"""Every setting, in groups, with its environment variable; those of the camera are in `camera.py`."""

from __future__ import annotations

import functools
import secrets
import sys
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from core.fields import ChoiceField, FlagField, GroupField, NumberField, TextField, TextsField, fields_of
from core.settings.camera import CameraSettings, SimulationSettings
from core.settings.declaring import (
    ComputerField,
    PathField,
    Secrecy,
    Variable,
    group_of,
    path_of,
    variable,
    variables_of,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

ENVIRONMENTS = {
    "development": "works without a secret of its own",
    "production": "refuses a missing or weak secret, and writes its logs as JSON",
    "testing": "as development, under automatic tests",
}
LINES = {
    "simulated": "recorded, and no pin is driven",
    "gpio": "the pins of a Raspberry Pi",
    "none": "a computer without digital lines; verdicts go to the screen, the record and the network",
}
LANGUAGES = {"en": "English", "de": "Deutsch", "fr": "Français", "es": "Español", "zh": "中文"}
"""Code -> the language's own name, shown in that language everywhere."""
THEMES = {"dark": "light signs on dark ground", "light": "dark signs on light ground"}
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
MIN_SECRET_LENGTH = 32
MAX_REASON_CODES = 12
MAX_REASON_CODE = 40
"""Length of a reason code, as the database holds it."""

_ANY = sys.maxsize
"""Length limit of a text without a limit of its own."""
_MIXED = f"At least {MIN_SECRET_LENGTH} mixed characters; `vision-inspection secret` makes one."
_SHIFT = r"([01][0-9]|2[0-3]):(00|15|30|45)"
_ORIGIN = r"https?://([A-Za-z0-9.-]+|\[[0-9A-Fa-f:.]+\])(:[0-9]{1,5})?"


def _rate(name: str, title: str, default: str) -> Any:
    pattern, error = r"[1-9][0-9]{0,5}/(second|minute|hour)", "must be a number a second, minute or hour: 100/minute"
    field = TextField(title, "As N/second, N/minute or N/hour.", most=_ANY, pattern=pattern, error=error)
    return variable(name, field, default=default)


@dataclass(frozen=True)
class GeneralSettings:
    environment: str = variable(
        "ENVIRONMENT", ChoiceField("What this station is for", options=ENVIRONMENTS), default="development"
    )
    station: str = variable(
        "STATION",
        TextField("Name of this station, in every record", "Give each station of a factory its own.", least=1, most=60),
        default="Station 1",
    )
    autostart: bool = variable(
        "AUTOSTART",
        FlagField(
            "Whether the program that ran last is started again with the station",
            "So a line resumes after a power cut.",
        ),
        default=True,
    )
    shifts: tuple[str, ...] = variable(
        "SHIFTS",
        TextsField(
            "When the shifts begin, separated by commas, on the wall clock of this computer",
            "At full quarters of an hour, as 06:00,14:00,22:00.",
            pattern=_SHIFT,
            error="must be times at full quarters of an hour such as 06:00, not {input}",
        ),
        default=("06:00", "14:00", "22:00"),
    )
    ng_reasons: tuple[str, ...] = variable(
        "NG_REASONS",
        TextsField(
            "Reason codes that an operator may give to an NG part, separated by commas",
            f"At most {MAX_REASON_CODES}, each of 1 to {MAX_REASON_CODE} characters, as scrap,rework. Empty: none.",
            most=MAX_REASON_CODES,
            pattern=rf"[^\x00-\x1f\x7f]{{1,{MAX_REASON_CODE}}}",
            error=f"must be codes of 1 to {MAX_REASON_CODE} characters, not “{{input}}”",
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


@dataclass(frozen=True)
class LinesSettings:
    kind: str = variable(
        "LINES", ChoiceField("The digital lines that the machine is told by", options=LINES), default="simulated"
    )
    gpio_chip: int = variable(
        "GPIO_CHIP",
        NumberField(
            "Number of the GPIO chip that the lines are on, as in /dev/gpiochip0",
            "-1: the one behind the header of a Raspberry Pi, and 0 on any other computer, where the lines of the chip "
            "are numbered as the pins GPIO0 to GPIO27 are.",
            minimum=-1,
            maximum=255,
            integer=True,
        ),
        default=-1,
    )
    simulated_camera_allowed: bool = variable(
        "SIMULATED_CAMERA_DRIVES_LINES",
        FlagField(
            "Whether drawn pictures, or those of a folder or a video file, may drive real lines",
            "For trying out a machine. Such a station says SIMULATION on every screen and in every record.",
        ),
        default=False,
    )

    @property
    def exist(self) -> bool:
        """Whether the station has digital lines; it may have none."""
        return self.kind != "none"


@dataclass(frozen=True)
class ApiSettings:
    is_enabled: bool = variable("API_ENABLED", FlagField("Whether the panel serves the remote API"), default=True)
    host: str = variable(
        "API_HOST",
        TextField(
            "Address that the remote API listens on",
            "Leave it on 127.0.0.1 and let a reverse proxy with TLS face the network.",
            most=_ANY,
        ),
        default="127.0.0.1",
    )
    port: int = variable(
        "API_PORT",
        NumberField("Port of the remote API", "0 takes any free one.", minimum=0, maximum=65535, integer=True),
        default=8080,
    )
    events_port: int = variable(
        "EVENTS_PORT",
        NumberField(
            "Port of the events' WebSocket, ws://HOST:PORT/api/v1/events",
            "0: none.",
            minimum=0,
            maximum=65535,
            integer=True,
        ),
        default=0,
    )
    metrics_token: str = variable(
        "METRICS_TOKEN",
        TextField(
            "A long-lived token for Prometheus, which opens /api/v1/metrics and nothing else",
            f"{_MIXED} Empty: /metrics takes only the tokens of those who are signed in.",
            most=_ANY,
        ),
        default="",
        secrecy=Secrecy.SECRET,
    )
    cors_origins: tuple[str, ...] = variable(
        "CORS_ORIGINS",
        TextsField(
            "Origins of other web pages that may use the API from a browser, separated by commas",
            "An origin is https://mes.example:8443, with no path. Empty: none.",
            pattern=_ORIGIN,
            error="must be origins such as https://mes.example:8443, not {input}",
        ),
        default=(),
    )
    trusted_proxy: str = variable(
        "TRUSTED_PROXY",
        ComputerField(
            "Address of the reverse proxy in front of the API, such as 127.0.0.1",
            "Only from there X-Forwarded-For and X-Forwarded-Proto are believed, so that limits and the audit log see "
            "who really asks. Empty: nobody's word counts.",
        ),
        default="",
    )


@dataclass(frozen=True)
class LimitSettings:
    is_enabled: bool = variable(
        "RATE_LIMIT_ENABLED",
        FlagField(
            "Whether the API counts requests and refuses floods of them",
            "Off only behind something that does it instead.",
        ),
        default=True,
    )
    per_user: str = _rate(
        "RATE_LIMIT_USER", "All requests of one user, or of one address for those not signed in", "100/minute"
    )
    login: str = _rate("RATE_LIMIT_LOGIN", "Sign-ins from one address", "5/minute")
    trigger: str = _rate("RATE_LIMIT_TRIGGER", "Inspection triggers of one user", "10/minute")
    storage: str = variable(
        "RATE_LIMIT_STORAGE",
        TextField(
            "Where requests are counted",
            "memory://, or redis://user:password@host:6379/0 so that a restart forgets nothing. While Redis does not "
            "answer they are counted in memory.",
            most=_ANY,
            pattern=r"(memory://|rediss?://[^\s]+)",
            error="must be memory://, redis://… or rediss://…",  # does not repeat the value: a password, maybe
        ),
        default="memory://",
        secrecy=Secrecy.ADDRESS,
    )


@dataclass(frozen=True)
class SessionSettings:
    """The secret that signs sessions, and how long sessions last.

    Outside production, a missing `secret` is replaced by a new one at every start. Tokens signed with `old_secrets` are
    valid until they expire.
    """

    secret: str = variable(
        "JWT_SECRET",
        TextField(
            "Signs the sessions of the API",
            f"{_MIXED} Tell it to nobody. Production needs one. Elsewhere none is needed: a fresh one lasts until the "
            "next start, which ends all sessions.",
            most=_ANY,
        ),
        made=lambda: secrets.token_urlsafe(48),
        secrecy=Secrecy.SECRET,
    )
    old_secrets: tuple[str, ...] = variable(
        "JWT_OLD_SECRETS",
        TextsField(
            "Secrets that signed before, separated by commas",
            "What they signed stays good until it expires, so that nobody is put out by a new secret. "
            "`vision-inspection keys rotate` moves the present one here and makes a new one.",
        ),
        default=(),
        secrecy=Secrecy.SECRET,
    )
    access_token_minutes: int = variable(
        "ACCESS_TOKEN_MINUTES",
        NumberField("How long an access token lasts", unit="minutes", minimum=1, maximum=1440, integer=True),
        default=15,
    )
    refresh_token_days: int = variable(
        "REFRESH_TOKEN_DAYS",
        NumberField("How long a session can be refreshed", unit="days", minimum=1, maximum=90, integer=True),
        default=7,
    )


@dataclass(frozen=True)
class PanelSettings:
    language: str = variable(
        "LANGUAGE", ChoiceField("Language of the panel until a user chooses another", options=LANGUAGES), default="en"
    )
    theme: str = variable(
        "THEME", ChoiceField("Look of the panel until a user chooses another", options=THEMES), default="dark"
    )
    width_mm: float = variable(
        "PANEL_WIDTH_MM",
        NumberField(
            "Width of the screen's picture area",
            "So buttons get the size of fingers. 0 asks the screen, but many lie.",
            "mm",
            minimum=0,
            maximum=2000,
        ),
        default=0.0,
    )
    bright_ok: bool = variable(
        "BRIGHT_OK",
        FlagField("Whether OK is shown in bright green", "Off, it is quiet, so that only NG stands out."),
        default=False,
    )
    sleep_minutes: int = variable(
        "SLEEP_MINUTES",
        NumberField(
            "Minutes without a touch after which the panel turns black",
            "0: never. NG, FAULT and alarms wake it. The touch that wakes it presses nothing.",
            "minutes",
            minimum=0,
            maximum=1440,
            integer=True,
        ),
        default=0,
    )


def _minutes(name: str, whose: str, help_: str, default: int) -> Any:
    title = f"Minutes without a touch after which the panel signs {whose} out"
    field = NumberField(title, help_, unit="minutes", minimum=0, maximum=1440, integer=True)
    return variable(name, field, default=default)


@dataclass(frozen=True)
class AutoLockSettings:
    """When the panel signs somebody out who has gone away; the line runs on."""

    administrator_minutes: int = _minutes(
        "LOCK_ADMINISTRATOR_MINUTES", "an administrator", "0: never. Short, for an administrator may do everything.", 5
    )
    engineer_minutes: int = _minutes(
        "LOCK_ENGINEER_MINUTES",
        "an engineer",
        "0: never. Long enough to walk to a part and back; what is edited is kept.",
        15,
    )
    operator_minutes: int = _minutes(
        "LOCK_OPERATOR_MINUTES",
        "an operator",
        "0: never. Usual on a line, so that whoever stands there can stop it at once.",
        0,
    )
    viewer_minutes: int = _minutes("LOCK_VIEWER_MINUTES", "a viewer", "0: never. A viewer can change nothing.", 0)


@dataclass(frozen=True)
class Settings:
    """The settings of a station, in groups."""

    general: GeneralSettings = group_of("General", GeneralSettings)
    storage: StorageSettings = group_of("Storage", StorageSettings)
    camera: CameraSettings = group_of("Camera", CameraSettings)
    lines: LinesSettings = group_of("Digital lines", LinesSettings)
    simulation: SimulationSettings = group_of("Simulation", SimulationSettings)
    panel: PanelSettings = group_of("Panel", PanelSettings)
    auto_lock: AutoLockSettings = group_of("Signing out by itself at the panel", AutoLockSettings)
    api: ApiSettings = group_of("Remote API", ApiSettings)
    limits: LimitSettings = group_of("Limits of the remote API", LimitSettings)
    sessions: SessionSettings = group_of("Sessions of the remote API", SessionSettings)

    @classmethod
    def of(cls, **values: Any) -> Settings:
        """The defaults with these values, by variable name in lower case; nothing is validated."""
        return cls().but(**values)

    def but(self, **values: Any) -> Settings:
        """The same settings with these values; as `of`."""
        changes: dict[str, dict[str, Any]] = {}
        for name, value in values.items():
            group, field = variables()[name].place
            changes.setdefault(group, {})[field] = value
        return replace(self, **{group: replace(getattr(self, group), **new) for group, new in changes.items()})

    def value_of(self, variable: Variable) -> Any:
        group, field = variable.place
        return getattr(getattr(self, group), field)

    def public(self) -> dict[str, Any]:
        """Every setting but the secrets, JSON-ready, with the names of `of`. Addresses without user and password."""
        return {
            name: variable.shown(self.value_of(variable))
            for name, variable in variables().items()
            if variable.secrecy is not Secrecy.SECRET
        }

    @property
    def allows_one_touch(self) -> bool:
        """Whether camera and lines are simulated, so that people may use the panel without a password."""
        return not self.general.is_production and self.camera.kind == self.lines.kind == "simulated"


@functools.cache
def variables() -> Mapping[str, Variable]:
    """Every variable by name in lower case, in the order of groups and declarations."""
    found: dict[str, Variable] = {}
    for name, group in fields_of(Settings).items():
        assert isinstance(group, GroupField)  # noqa: S101 - Settings is made of groups
        found |= variables_of(name, group.of)
    return found
