"""Loads settings from the environment, from `.env` and from the command line. All problems are reported at once."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import marshmallow as ma
from environs import Env

from core.errors import ConfigurationError
from core.fields import REQUIRED, FlagField, NumberField, TextsField
from core.json_fields import is_storable, problems
from core.settings.declaring import PREFIX, Variable
from core.settings.groups import Settings, variables
from core.settings.groups.network import MIN_SECRET_LENGTH

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

_NOT_OURS = "VISION_TEST_PICTURES"


def load_settings(env_file: Path | None = Path(".env"), **overrides: Any) -> Settings:
    """Settings from `VISION_*` variables, then from `.env`; `overrides` (the command line) come first.

    An override has the name of its variable in lower case; None means not given.

    Raises:
        ConfigurationError: with one line for every problem.
    """
    in_file = _names_in(env_file)
    given = _given(env_file if in_file else None) | {n: value for n, value in overrides.items() if value is not None}
    wrong: list[str] = []
    chosen: dict[str, Any] = {}
    for name, value in given.items():
        variable = variables()[name]
        try:
            chosen[name] = _checked(variable, value)
        except ma.ValidationError as error:
            wrong.append(f"{variable.name}: {problems(error.messages).rstrip('.')}.")
    known = {variable.name for variable in variables().values()} | {_NOT_OURS}
    named = {name for name in os.environ if name.startswith(PREFIX)} | in_file
    wrong += [f"{name}: there is no such setting." for name in sorted(named - known)]
    settings = replace(Settings.of(**chosen), given=frozenset(chosen))
    wrong += _problems_together(settings, secret_given="jwt_secret" in chosen)
    if wrong:
        raise ConfigurationError(
            "The settings are not valid:\n{problems}", problems="\n".join(f"  {problem}" for problem in wrong)
        )
    return settings


def _given(env_file: Path | None) -> dict[str, Any]:
    """The values from environment and file, by name in lower case."""
    env = Env()
    if env_file is not None:
        env.read_env(env_file, recurse=False)
    texts = {name: env.str(variable.name, None) for name, variable in variables().items()}
    return {
        name: _meant(variables()[name], text)
        for name, text in texts.items()
        if text is not None and (text or variables()[name].default is not REQUIRED)  # empty is no secret
    }


def _checked(variable: Variable, value: Any) -> Any:
    """The value after validation. Raises marshmallow.ValidationError."""
    words = "".join(map(str, value)) if isinstance(value, tuple | list) else str(value)
    if not is_storable(words):  # before the field's own check, whose message repeats the value
        raise ma.ValidationError("is not UTF-8 text")
    return variable.checked(value)


def _meant(variable: Variable, text: str) -> Any:
    """The value that a variable's text stands for; the text itself if it cannot be read: its field then refuses it."""
    read = _READERS.get(type(variable.field))
    return text if read is None else read(variable.field, text)


def _number(field: NumberField, text: str) -> Any:
    try:
        return int(text) if field.integer else float(text)
    except ValueError:
        return text


def _flag(_field: FlagField, text: str) -> Any:
    return text not in ma.fields.Boolean.falsy if text in ma.fields.Boolean.truthy | ma.fields.Boolean.falsy else text


def _texts(_field: TextsField, text: str) -> Any:
    return [part.strip() for part in text.split(",")] if text else []


_READERS: Mapping[type, Callable[[Any, str], Any]] = {NumberField: _number, FlagField: _flag, TextsField: _texts}


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
    return {name for name in names if name.startswith(PREFIX)}


def _problems_together(settings: Settings, *, secret_given: bool) -> list[str]:
    """Problems between several settings, and weak secrets."""
    found = []
    if settings.camera.kind in ("folder", "video") and not settings.camera.source:
        found.append(f"VISION_CAMERA_SOURCE: the {settings.camera.kind} camera needs a folder, file or address.")
    if settings.lines.kind == "modbus" and not settings.lines.modbus_host:
        found.append("VISION_MODBUS_HOST: the lines need the IP address of their Modbus/TCP I/O module.")
    found += settings.lines.pin_problems()
    make_one = "Make one with: vision-inspection secret"
    if settings.general.is_production and not secret_given:
        found.append(f"VISION_JWT_SECRET: production needs one. {make_one}")
    sessions, metrics_token = settings.sessions, settings.api.metrics_token
    given = {
        "VISION_JWT_SECRET": (sessions.secret,) if secret_given else (),
        "VISION_JWT_OLD_SECRETS": sessions.old_secrets,
        "VISION_METRICS_TOKEN": (metrics_token,) if metrics_token else (),
    }
    for name, values in given.items():
        if any(map(_is_weak, values)):
            found.append(f"{name}: too weak; at least {MIN_SECRET_LENGTH} mixed characters. {make_one}")
    if metrics_token and metrics_token in (sessions.secret, *sessions.old_secrets):
        found.append(f"VISION_METRICS_TOKEN: must not be the secret that signs sessions. {make_one}")
    return found


def _is_weak(secret: str) -> bool:
    return len(secret) < MIN_SECRET_LENGTH or len(set(secret)) < MIN_SECRET_LENGTH // 3
