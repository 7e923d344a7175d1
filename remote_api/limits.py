"""Rate limits: per user, or per address for requests without sign-in."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, NoReturn

from flask import Flask, current_app, g, request
from flask_limiter import ApplicationLimit, Limiter, RequestLimit
from limits.errors import ConfigurationError as StorageUnavailable

from core.errors import ConfigurationError, RateLimitExceededError
from remote_api.operations import LimitClass, declared_operations

if TYPE_CHECKING:
    from core.settings import LimitSettings


def register_limits(app: Flask, limits: LimitSettings) -> None:
    """Count each request against its limit classes. Register between authentication and authorization.

    Raises:
        ConfigurationError: the client library of the storage is not installed.
    """
    if not limits.is_enabled:
        return
    try:
        _limiter(app, limits)
    except StorageUnavailable as error:
        raise ConfigurationError(
            "VISION_RATE_LIMIT_STORAGE needs the client for Redis: pip install 'vision-inspection[redis]'."
        ) from error


def _limiter(app: Flask, limits: LimitSettings) -> None:
    limiter = Limiter(
        _caller,
        app=app,
        application_limits=[
            ApplicationLimit(
                limit_provider=limits.per_user,
                scope="general",
                key_function=_caller,
                exempt_when=lambda: _limit_class() is LimitClass.UNLIMITED,
            ),
            ApplicationLimit(
                limit_provider=limits.login,
                scope="login",
                key_function=_address,
                exempt_when=lambda: _limit_class() is not LimitClass.LOGIN,
            ),
            ApplicationLimit(
                limit_provider=limits.trigger,
                scope="trigger",
                key_function=_caller,
                exempt_when=lambda: _limit_class() is not LimitClass.TRIGGER,
            ),
        ],
        # Exact over any minute; a fixed window would allow twice as many around its edge.
        strategy="moving-window",
        storage_uri=limits.storage,
        # If Redis is unreachable, the station counts in memory and still answers.
        in_memory_fallback_enabled=limits.storage != "memory://",
        on_breach=_refuse,
    )
    clock = _Clock()

    def forget_the_future() -> None:
        # Counts are kept by wall clock: after it was set back, a busy caller would be refused for the length of the
        # jump.
        if clock.was_set_back():
            limiter.reset()

    # Before the limiter's own check, which was registered above.
    app.before_request_funcs[None].insert(0, forget_the_future)


class _Clock:
    """Detects that the wall clock was set back, by the monotonic clock."""

    def __init__(self) -> None:
        self._ahead_s = time.time() - time.monotonic()

    def was_set_back(self) -> bool:
        """Whether it was set back since the last call, by more than time servers correct."""
        before, self._ahead_s = self._ahead_s, time.time() - time.monotonic()
        return self._ahead_s < before - 1.0


def _refuse(limit: RequestLimit) -> NoReturn:
    raise RateLimitExceededError(retry_after_s=max(1, limit.reset_at - int(time.time())))


def _limit_class() -> LimitClass:
    operation = declared_operations(current_app).get(request.endpoint or "")
    return LimitClass.GENERAL if operation is None else operation.limit


def _caller() -> str:
    actor = g.get("actor")
    return _address() if actor is None else f"user {actor.user_id}"


def _address() -> str:
    return f"address {request.remote_addr}"
