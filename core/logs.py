"""Logging: application, error and access logs, rotating; JSON in production, color in development.

Every line carries the id of its request and its user; `bound` sets both for the current thread or task.
"""

from __future__ import annotations

import contextlib
import contextvars
import logging
import re
import sys
import time
from logging.handlers import RotatingFileHandler
from typing import TYPE_CHECKING

from pythonjsonlogger.json import JsonFormatter

from core.errors import ConfigurationError, StorageError
from core.version import package_version

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from core.settings import Settings

MAX_BYTES = 10_000_000
BACKUPS = 30
SENTRY_ENDS_WITHIN_S = 2.0
"""Longest wait at the end for reports that are on their way."""

ACCESS = "access"
PERFORMANCE = "performance"
AUDIT = "audit"

_request: contextvars.ContextVar[str] = contextvars.ContextVar("request", default="-")
_user: contextvars.ContextVar[str] = contextvars.ContextVar("user", default="-")

_PLAIN = "%(asctime)s %(levelname)-7s [%(request)s %(user)s] %(name)s: %(message)s"
_COLORS = {"WARNING": "\033[33m", "ERROR": "\033[31m", "CRITICAL": "\033[35m"}
_CONTROL = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029]")


@contextlib.contextmanager
def bound(request: str = "-", user: str = "-") -> Iterator[None]:
    """Log lines written inside, in this thread or task, carry this request id and user."""
    tokens = _request.set(request), _user.set(user)
    try:
        yield
    finally:
        _request.reset(tokens[0])
        _user.reset(tokens[1])


def set_user(user: str) -> None:
    """Set the user once it is known, in the middle of a request."""
    _user.set(user)


class _Context(logging.Filter):
    """Adds request and user to every record."""

    def filter(self, record: logging.LogRecord) -> bool:
        record.request = _request.get()
        record.user = _user.get()
        return True


class _Plain(logging.Formatter):
    """One line per record, a traceback indented below it; control characters are escaped.

    What a client sent can therefore neither forge a record nor control the terminal. (JSON escapes them anyway.)
    """

    def formatMessage(self, record: logging.LogRecord) -> str:  # noqa: N802
        return _visible(super().formatMessage(record))

    def format(self, record: logging.LogRecord) -> str:
        line, *traceback = super().format(record).split("\n")
        return "\n".join([line, *(f"    {_visible(below)}" for below in traceback)])


class _Color(_Plain):
    def format(self, record: logging.LogRecord) -> str:
        line = super().format(record)
        color = _COLORS.get(record.levelname)
        return f"{color}{line}\033[0m" if color else line


@contextlib.contextmanager
def logging_to(settings: Settings) -> Iterator[None]:
    """Write logs as the settings say while the context is open; the files are in `settings.storage.logs_dir`.

    Raises:
        StorageError: the folder cannot be made.
        ConfigurationError: errors cannot be reported to Sentry.
    """
    try:
        settings.storage.logs_dir.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise StorageError("The folder for the logs cannot be made: {reason}.", reason=error.strerror) from error
    everything, errors, access, performance = (
        _file(settings.storage.logs_dir / f"{name}.log", settings.general.is_production)
        for name in ("app", "error", "access", "performance")
    )
    errors.setLevel(logging.ERROR)
    screen = logging.StreamHandler(sys.stderr)
    screen.addFilter(_Context())
    screen.setFormatter(_formatter(settings.general.is_production, color=sys.stderr.isatty()))
    root = logging.getLogger()
    # Access and performance have their own files and are not written to the root logger's.
    targets = {"": (everything, errors, screen), ACCESS: (access,), PERFORMANCE: (performance,)}
    with contextlib.ExitStack() as undo:
        undo.callback(root.setLevel, root.level)
        root.setLevel(settings.general.log_level)
        undo.enter_context(_reported(settings))
        for name, handlers in targets.items():
            logger = logging.getLogger(name)
            undo.callback(setattr, logger, "propagate", logger.propagate)
            logger.propagate = not name
            for handler in handlers:
                undo.callback(handler.close)
                undo.callback(logger.removeHandler, handler)
                logger.addHandler(handler)
        yield


@contextlib.contextmanager
def _reported(settings: Settings) -> Iterator[None]:
    """Report logged errors to Sentry while the context is open; without VISION_SENTRY_DSN nothing is imported or sent.

    Local variables, bodies of requests, users and addresses are never sent.

    Raises:
        ConfigurationError: the library is missing, or the address is none.
    """
    if not settings.general.sentry_dsn:
        yield
        return
    try:
        import sentry_sdk
    except ImportError as error:
        raise ConfigurationError(
            "VISION_SENTRY_DSN is set, but the library of Sentry is not installed. Install the extra “sentry”, or "
            "remove the setting."
        ) from error
    try:
        sentry_sdk.init(
            dsn=settings.general.sentry_dsn,
            environment=settings.general.environment,
            release=package_version(),
            server_name=settings.general.station,
            send_default_pii=False,
            include_local_variables=False,
            max_request_body_size="never",
        )
    except ValueError as error:
        raise ConfigurationError("VISION_SENTRY_DSN is no address of Sentry.") from error
    try:
        yield
    finally:
        sentry_sdk.get_client().close(timeout=SENTRY_ENDS_WITHIN_S)


def _file(path: Path, as_json: bool) -> RotatingFileHandler:
    handler = RotatingFileHandler(path, maxBytes=MAX_BYTES, backupCount=BACKUPS, encoding="utf-8", delay=True)
    handler.addFilter(_Context())
    handler.setFormatter(_formatter(as_json, color=False))
    return handler


def _formatter(as_json: bool, *, color: bool) -> logging.Formatter:
    formatter: logging.Formatter
    if as_json:
        formatter = JsonFormatter("%(asctime)s %(levelname)s %(name)s %(message)s %(request)s %(user)s")
    else:
        formatter = (_Color if color else _Plain)(_PLAIN)
    formatter.converter = time.gmtime
    formatter.default_time_format, formatter.default_msec_format = "%Y-%m-%dT%H:%M:%S", "%s.%03dZ"
    return formatter


def _visible(line: str) -> str:
    r"""Escape control characters and line breaks of any kind as Python does: `\n`, `\x1b`."""
    return _CONTROL.sub(lambda found: repr(found[0])[1:-1], line)
