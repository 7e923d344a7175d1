"""How often anybody may ask: per user, or per address for those who are not signed in."""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import NoReturn

from flask import Flask, current_app, g, request
from flask_limiter import ApplicationLimit, Limiter, RequestLimit

from core.errors import RateLimitExceededError
from remote_api.operations import LimitClass, declared_operations


@dataclass(frozen=True)
class Limits:
    """Requests a minute, and where they are counted.

    Attributes:
        per_user: all requests of one user together; of one address for requests without a valid token.
        login: sign-ins from one address.
        trigger: inspection triggers of one user.
        storage: `memory://`, or `redis://…` where several processes serve one station.
    """

    is_enabled: bool = True
    per_user: int = 100
    login: int = 5
    trigger: int = 10
    storage: str = "memory://"


def register_limits(app: Flask, limits: Limits) -> None:
    """Count each request against its classes. Register after the caller is known and before it is admitted."""
    if not limits.is_enabled:
        return
    Limiter(
        _caller,
        app=app,
        application_limits=[
            ApplicationLimit(
                limit_provider=f"{limits.per_user} per minute",
                scope="general",
                key_function=_caller,
                exempt_when=lambda: _limit_class() is LimitClass.UNLIMITED,
            ),
            ApplicationLimit(
                limit_provider=f"{limits.login} per minute",
                scope="login",
                key_function=_address,
                exempt_when=lambda: _limit_class() is not LimitClass.LOGIN,
            ),
            ApplicationLimit(
                limit_provider=f"{limits.trigger} per minute",
                scope="trigger",
                key_function=_caller,
                exempt_when=lambda: _limit_class() is not LimitClass.TRIGGER,
            ),
        ],
        # Exact over any minute; a fixed window would let twice as many through around its edge.
        strategy="moving-window",
        storage_uri=limits.storage,
        on_breach=_refuse,
    )


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
