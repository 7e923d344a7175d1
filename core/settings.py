"""Settings: one frozen object, made at start from the environment and `.env`, and passed in.

Three environments: development, production, testing. Every problem is reported at once.
"""

from __future__ import annotations

import functools
import ipaddress
import os
import re
import secrets
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import Any, cast

from environs import Env, EnvValidationError
from marshmallow import ValidationError, validate

from core.errors import ConfigurationError

ENVIRONMENTS = ("development", "production", "testing")
CAMERAS = ("simulated", "folder", "video")
LINES = ("simulated", "gpio", "none")
LANGUAGES = ("en", "de")
MIN_SECRET_LENGTH = 32


@dataclass(frozen=True)
class Settings:
    """How this station is set up. Each field is the variable `VISION_<NAME>`; see `.env.example` for every one.

    What may hold a password does not show in `repr`. Where no `jwt_secret` is set outside production, a fresh one lasts
    until the next start. Tokens that `jwt_old_secrets` have signed are still good until they expire.
    """

    environment: str = "development"
    station: str = "Station 1"
    data_dir: Path = Path("data")
    database_url: str = field(default="", repr=False)
    durability: str = "strict"
    autostart: bool = True
    camera: str = "simulated"
    camera_source: str = field(default="", repr=False)
    camera_latency_ms: int = 0
    lines: str = "simulated"
    gpio_chip: int = -1
    sim_parts_per_minute: int = 30
    sim_defect_pct: float = 8.0
    sim_seed: int = 1
    sim_fps: float = 30.0
    simulated_camera_drives_lines: bool = False
    api_enabled: bool = True
    api_host: str = "127.0.0.1"
    api_port: int = 8080
    events_port: int = 0
    jwt_secret: str = field(default_factory=lambda: secrets.token_urlsafe(48), repr=False)
    jwt_old_secrets: tuple[str, ...] = field(default=(), repr=False)
    access_token_minutes: int = 15
    refresh_token_days: int = 7
    metrics_token: str = field(default="", repr=False)
    cors_origins: tuple[str, ...] = ()
    trusted_proxy: str = ""
    rate_limit_enabled: bool = True
    rate_limit_user: str = "100/minute"
    rate_limit_login: str = "5/minute"
    rate_limit_trigger: str = "10/minute"
    rate_limit_storage: str = field(default="memory://", repr=False)
    image_spool: int = 64
    log_level: str = "INFO"
    language: str = "en"
    theme: str = "dark"
    panel_width_mm: float = 0.0
    bright_ok: bool = False

    @property
    def is_production(self) -> bool:
        return self.environment == "production"

    @property
    def is_simulated(self) -> bool:
        """Whether anything that a verdict rests on is simulated."""
        return "simulated" in (self.camera, self.lines)

    @property
    def has_lines(self) -> bool:
        """Whether a machine can be told anything by digital lines; a station without them is lawful."""
        return self.lines != "none"

    @property
    def allows_one_touch(self) -> bool:
        """Whether nothing real is here, camera and lines alike, so that people may look round without a password."""
        return not self.is_production and self.camera == self.lines == "simulated"

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
        """Where files saved at the panel go, and where it looks for files to open."""
        return self.data_dir / "exports"

    def public(self) -> dict[str, Any]:
        """Every setting but the secrets, JSON-ready. Addresses are shown without user and password."""
        shown = {f.name: getattr(self, f.name) for f in fields(self) if f.name not in _SECRET}
        for name in ("camera_source", "rate_limit_storage"):
            shown[name] = re.sub(r"(?<=://)[^/]*@", "", shown[name])
        return {name: _plain(value) for name, value in shown.items()}


_SECRET = frozenset({"jwt_secret", "jwt_old_secrets", "metrics_token", "database_url"})


def _plain(value: Any) -> Any:
    if isinstance(value, Path):
        return str(value)
    return list(value) if isinstance(value, tuple) else value


def path_of(value: str | Path) -> Path:
    """A path as a person writes it: `~` in front is a home folder, as in a shell."""
    return Path(os.path.expanduser(value))  # noqa: PTH111 - unlike Path's, it leaves what is no user's name as it is


def load_settings(env_file: Path | None = Path(".env"), **overrides: Any) -> Settings:
    """Settings from `VISION_*` variables, and from `.env` for what they leave out; `overrides` (the command line) win.

    An override of None is none. Raises:
        ConfigurationError: with one line for every problem, not only the first.
    """
    env = Env(eager=False, prefix="VISION_")
    in_file = _names_in(env_file)
    if env_file is not None and in_file:
        env.read_env(env_file, recurse=False)
    read = _read(env)
    problems: list[str] = []
    try:
        env.seal()
    except EnvValidationError as error:
        named = cast(Mapping[str, list[str]], error.error_messages)  # always so from seal()
        problems += [f"{name}: {' '.join(map(str, why))}" for name, why in named.items()]
    known = {_variable(f.name) for f in fields(Settings)} | {"VISION_TEST_PICTURES"}
    given = {name for name in os.environ if name.startswith("VISION_")} | in_file
    problems += [f"{name}: there is no such setting." for name in sorted(given - known)]
    overrides = _given(overrides)
    for name in overrides.keys() & _LIMITS.keys():
        try:
            _LIMITS[name](overrides[name])
        except ValidationError as error:
            problems.append(f"{_variable(name)}: {' '.join(map(str, error.messages))}")
    chosen = {name: _with_home(name, value) for name, value in (_given(read) | overrides).items()}
    settings = Settings(**chosen)
    problems += _problems_together(settings, secret_given="jwt_secret" in chosen)
    if problems:
        raise ConfigurationError(
            "The settings are not valid:\n{problems}", problems="\n".join(f"  {problem}" for problem in problems)
        )
    return settings


def _with_home(name: str, value: Any) -> Any:
    if name == "camera_source" and value.startswith("~"):
        return str(path_of(value))
    return path_of(value) if isinstance(value, Path) else value


def _given(values: Mapping[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in values.items() if value is not None}


def _variable(name: str) -> str:
    return f"VISION_{name.upper()}"


def _one_of(*choices: str) -> validate.OneOf:
    return validate.OneOf(choices, error="must be one of {choices}, not {input}.")


def _within(low: float, high: float) -> validate.Range:
    return validate.Range(low, high, error="must be {min} to {max}, not {input}.")


def _origins(values: Sequence[str]) -> None:
    """Origins as browsers send them: no path, and never `*`, which would let every site in."""
    for value in values:
        if not re.fullmatch(r"https?://([A-Za-z0-9.-]+|\[[0-9A-Fa-f:.]+\])(:[0-9]{1,5})?", value):
            raise ValidationError(f"must be origins such as https://mes.example:8443, not {value}.")


def _address(value: str) -> None:
    """One address, written as the operating system writes it; empty: none."""
    try:
        is_one = not value or str(ipaddress.ip_address(value)) == value
    except ValueError:
        is_one = False
    if not is_one:
        raise ValidationError(f"must be the address of one computer, such as 127.0.0.1, not {value}.")


_RATE = validate.Regexp(
    r"[1-9][0-9]{0,5}/(second|minute|hour)\Z", error="must be a number a second, minute or hour: 100/minute."
)

_Limit = Callable[[Any], Any]

_LIMITS: Mapping[str, _Limit] = {
    "environment": _one_of(*ENVIRONMENTS),
    "station": validate.Length(1, 60, error="must have {min} to {max} characters."),
    "durability": _one_of("strict", "grouped"),
    "camera": _one_of(*CAMERAS),
    "camera_latency_ms": _within(0, 5000),
    "lines": _one_of(*LINES),
    "gpio_chip": _within(-1, 255),
    "sim_parts_per_minute": _within(1, 6000),
    "sim_defect_pct": _within(0, 100),
    "sim_fps": _within(1, 1000),
    "api_port": _within(0, 65535),
    "events_port": _within(0, 65535),
    "access_token_minutes": _within(1, 1440),
    "refresh_token_days": _within(1, 90),
    "cors_origins": _origins,
    "trusted_proxy": _address,
    "rate_limit_user": _RATE,
    "rate_limit_login": _RATE,
    "rate_limit_trigger": _RATE,
    # Says nothing of what was given: it may hold a password.
    "rate_limit_storage": validate.Regexp(
        r"(memory://|rediss?://[^\s]+)\Z", error="must be memory://, redis://… or rediss://…."
    ),
    "image_spool": _within(1, 10_000),
    "log_level": _one_of("DEBUG", "INFO", "WARNING", "ERROR"),
    "language": _one_of(*LANGUAGES),
    "theme": _one_of("dark", "light"),
    "panel_width_mm": _within(0, 2000),
}


def _read(env: Env) -> dict[str, Any]:
    """Every setting that is given; one that is not, or is not valid, comes as None, and the default stands."""
    readers: Mapping[str, Callable[..., Any]] = {
        "str": env.str,
        "int": env.int,
        "float": env.float,
        "bool": env.bool,
        "Path": env.path,
        "tuple[str, ...]": functools.partial(env.list, subcast=str.strip),
    }
    values = {}
    for f in fields(Settings):
        limit = _LIMITS.get(f.name)
        value = readers[str(f.type)](f.name.upper(), None, **({"validate": limit} if limit else {}))
        values[f.name] = tuple(value) if isinstance(value, list) else value
    return values | {"jwt_secret": values["jwt_secret"] or None}  # an empty line of .env sets none


def _names_in(env_file: Path | None) -> set[str]:
    """`VISION_*` names in the file; empty when there is no such file."""
    try:
        if env_file is None or not env_file.is_file():
            return set()
        text = env_file.read_bytes().decode("utf-8")
    except OSError as error:
        raise ConfigurationError("The settings file {file} cannot be read.", file=env_file) from error
    except UnicodeDecodeError as error:
        raise ConfigurationError(
            "The settings file {file} cannot be read: it is not UTF-8 text. Save it as UTF-8.", file=env_file
        ) from error
    if text.startswith("\N{ZERO WIDTH NO-BREAK SPACE}"):
        raise ConfigurationError(
            "The settings file {file} begins with a byte order mark. Save it as UTF-8 without one.", file=env_file
        )
    names = (line.strip().removeprefix("export ").partition("=")[0].strip() for line in text.splitlines())
    return {name for name in names if name.startswith("VISION_")}


def _problems_together(settings: Settings, *, secret_given: bool) -> list[str]:
    """What holds for all settings, and what only several together can tell."""
    every = {f.name: getattr(settings, f.name) for f in fields(Settings)}
    problems = [f"{_variable(name)}: is not UTF-8 text." for name, value in every.items() if not _is_text(value)]
    problems += [
        f"{_variable(name)}: there is no user whose home folder that is."
        for name in ("data_dir", "camera_source")
        if str(every[name]).startswith("~")
    ]
    if settings.camera != "simulated" and not settings.camera_source:
        problems.append(f"VISION_CAMERA_SOURCE: the {settings.camera} camera needs a folder, file or address.")
    make_one = "Make one with: vision-inspection secret"
    if settings.is_production and not secret_given:
        problems.append(f"VISION_JWT_SECRET: production needs one. {make_one}")
    given = {
        "VISION_JWT_SECRET": (settings.jwt_secret,) if secret_given else (),
        "VISION_JWT_OLD_SECRETS": settings.jwt_old_secrets,
        "VISION_METRICS_TOKEN": (settings.metrics_token,) if settings.metrics_token else (),
    }
    for name, values in given.items():
        if any(map(_is_weak, values)):
            problems.append(f"{name}: too weak; at least {MIN_SECRET_LENGTH} mixed characters. {make_one}")
    if settings.metrics_token and settings.metrics_token in (settings.jwt_secret, *settings.jwt_old_secrets):
        problems.append(f"VISION_METRICS_TOKEN: must not be the secret that signs sessions. {make_one}")
    return problems


def _is_text(value: Any) -> bool:
    """Whether it can be stored and shown: no zero character, and nothing that was no UTF-8 in the environment."""
    words = "".join(value) if isinstance(value, tuple) else str(value)
    return "\0" not in words and not any("\ud800" <= character <= "\udfff" for character in words)


def _is_weak(secret: str) -> bool:
    return len(secret) < MIN_SECRET_LENGTH or len(set(secret)) < MIN_SECRET_LENGTH // 3
