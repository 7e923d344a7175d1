"""Groups of settings: the remote API, its limits and its sessions."""

from __future__ import annotations

import secrets
import sys
from dataclasses import dataclass
from typing import Any

from core.fields import FlagField, NumberField, TextField, TextsField
from core.settings.declaring import ComputerField, Secrecy, variable

MIN_SECRET_LENGTH = 32

_ANY = sys.maxsize
"""Length limit of a text without a limit of its own."""
_MIXED = f"At least {MIN_SECRET_LENGTH} mixed characters; `vision-inspection secret` makes one."
_ORIGIN = r"https?://([A-Za-z0-9.-]+|\[[0-9A-Fa-f:.]+\])(:[0-9]{1,5})?"


def _rate(name: str, title: str, default: str) -> Any:
    pattern, error = r"[1-9][0-9]{0,5}/(second|minute|hour)", "must be a number a second, minute or hour: 100/minute"
    field = TextField(title, "As N/second, N/minute or N/hour.", most=_ANY, pattern=pattern, error=error)
    return variable(name, field, default=default)


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
