"""Settings: one frozen object, made at start from the environment and `.env`, and passed in.

Three environments: development, production, testing. Every problem is reported at once.
"""

from __future__ import annotations

import os
import re
import secrets
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import Any, cast

from environs import Env, EnvValidationError
from marshmallow import ValidationError, validate

from core.errors import ConfigurationError

ENVIRONMENTS = ("development", "production", "testing")
CAMERAS = ("simulated", "folder", "video")
LINES = ("simulated", "gpio")
LANGUAGES = ("en", "de")
MIN_SECRET_LENGTH = 32


@dataclass(frozen=True)
class Settings:
    """How this station is set up. Each field is the variable `VISION_<NAME>`; see `.env.example` for every one.

    What may hold a password does not show in `repr`. Where no `jwt_secret` is set outside production, a fresh one lasts
    until the next start.
    """

    environment: str = "development"
    station: str = "Station 1"
    data_dir: Path = Path("data")
    database_url: str = field(default="", repr=False)
    durability: str = "strict"
    autostart: bool = True
    camera: str = "simulated"
    camera_source: str = field(default="", repr=False)
    lines: str = "simulated"
    sim_parts_per_minute: int = 60
    sim_defect_pct: float = 8.0
    sim_seed: int = 1
    sim_fps: float = 30.0
    api_enabled: bool = True
    api_host: str = "127.0.0.1"
    api_port: int = 8080
    events_port: int = 0
    jwt_secret: str = field(default_factory=lambda: secrets.token_urlsafe(48), repr=False)
    access_token_minutes: int = 15
    refresh_token_days: int = 7
    rate_limit_enabled: bool = True
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
    def resolved_database_url(self) -> str:
        return self.database_url or f"sqlite:///{self.data_dir / 'station.sqlite3'}"

    @property
    def images_dir(self) -> Path:
        return self.data_dir / "images"

    @property
    def logs_dir(self) -> Path:
        return self.data_dir / "logs"

    def public(self) -> dict[str, Any]:
        """Every setting but the secrets, JSON-ready. A camera's address is shown without its user and password."""
        shown = {f.name: getattr(self, f.name) for f in fields(self) if f.name not in ("jwt_secret", "database_url")}
        shown["camera_source"] = re.sub(r"(?<=://)[^/]*@", "", self.camera_source)
        return {name: str(value) if isinstance(value, Path) else value for name, value in shown.items()}


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
    chosen = _given(read) | overrides
    settings = Settings(**chosen)
    problems += _problems_together(settings, secret_given="jwt_secret" in chosen)
    if problems:
        raise ConfigurationError(
            "The settings are not valid:\n{problems}", problems="\n".join(f"  {problem}" for problem in problems)
        )
    return settings


def _given(values: Mapping[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in values.items() if value is not None}


def _variable(name: str) -> str:
    return f"VISION_{name.upper()}"


def _one_of(*choices: str) -> validate.OneOf:
    return validate.OneOf(choices, error="must be one of {choices}, not {input}.")


def _within(low: float, high: float) -> validate.Range:
    return validate.Range(low, high, error="must be {min} to {max}, not {input}.")


_LIMITS: Mapping[str, validate.Validator] = {
    "environment": _one_of(*ENVIRONMENTS),
    "station": validate.Length(1, 60, error="must have {min} to {max} characters."),
    "durability": _one_of("strict", "grouped"),
    "camera": _one_of(*CAMERAS),
    "lines": _one_of(*LINES),
    "sim_parts_per_minute": _within(1, 6000),
    "sim_defect_pct": _within(0, 100),
    "sim_fps": _within(1, 1000),
    "api_port": _within(0, 65535),
    "events_port": _within(0, 65535),
    "access_token_minutes": _within(1, 1440),
    "refresh_token_days": _within(1, 90),
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
    }
    values = {}
    for f in fields(Settings):
        limit = _LIMITS.get(f.name)
        values[f.name] = readers[str(f.type)](f.name.upper(), None, **({"validate": limit} if limit else {}))
    return values | {"jwt_secret": values["jwt_secret"] or None}  # an empty line of .env sets none


def _names_in(env_file: Path | None) -> set[str]:
    """`VISION_*` names in the file; empty when there is no such file."""
    try:
        if env_file is None or not env_file.is_file():
            return set()
        lines = env_file.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise ConfigurationError("The settings file {file} cannot be read.", file=env_file) from error
    names = (line.strip().removeprefix("export ").partition("=")[0].strip() for line in lines)
    return {name for name in names if name.startswith("VISION_")}


def _problems_together(settings: Settings, *, secret_given: bool) -> list[str]:
    """What only several settings together can tell."""
    problems = []
    if settings.camera != "simulated" and not settings.camera_source:
        problems.append(f"VISION_CAMERA_SOURCE: the {settings.camera} camera needs a folder, file or address.")
    make_one = "Make one with: vision-inspection secret"
    secret = settings.jwt_secret
    if settings.is_production and not secret_given:
        problems.append(f"VISION_JWT_SECRET: production needs one. {make_one}")
    elif secret_given and (len(secret) < MIN_SECRET_LENGTH or len(set(secret)) < MIN_SECRET_LENGTH // 3):
        problems.append(f"VISION_JWT_SECRET: too weak; at least {MIN_SECRET_LENGTH} mixed characters. {make_one}")
    return problems
