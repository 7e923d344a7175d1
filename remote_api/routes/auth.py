"""Signing in and out. Tokens come and go in bodies and the Authorization header, never in cookies or addresses."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Annotated, Any, Literal

from marshmallow import validate

from core.access.roles import Actor, Permission, Role
from remote_api.answer_data import filled
from remote_api.authorization import actor, address, bearer_token, station
from remote_api.middleware import current_request_id
from remote_api.operations import Access, LimitClass, Operations
from remote_api.request_schemas.accounts import (
    PasswordChangeSchema,
    SessionFilterSchema,
    SignOutSchema,
    TokenRefreshSchema,
    UserLoginSchema,
)

if TYPE_CHECKING:
    from core.access.tokens import Tokens
    from core.accounts import Session

resource = Operations("Access", "Sign in, stay signed in, sign out.", changes_access=True)

PERMISSIONS = tuple(permission.value[0] for permission in Permission)


@dataclass(frozen=True)
class MeData:
    """Who a token belongs to.

    Attributes:
        permissions: what they may do.
    """

    id: int | None
    username: str
    role: Role
    permissions: tuple[Annotated[str, validate.OneOf(PERMISSIONS)], ...]

    @classmethod
    def of(cls, who: Actor) -> MeData:
        may = tuple(permission.value[0] for permission in Permission if who.role.may(permission))
        return cls(who.user_id, who.username, who.role, may)


@dataclass(frozen=True, repr=False)
class TokensData:
    """What a sign-in gives.

    Attributes:
        expires_in: seconds that the access token lasts.
    """

    access_token: str
    refresh_token: str
    token_type: Literal["Bearer"]
    expires_in: int
    user: MeData

    @classmethod
    def of(cls, tokens: Tokens, who: Actor) -> TokensData:
        return filled(cls, tokens, token_type="Bearer", user=MeData.of(who))  # noqa: S106 - its kind, no secret


@dataclass(frozen=True)
class SessionData:
    """A session that is alive.

    Attributes:
        used_at: when its tokens were last renewed.
    """

    id: str
    user_id: int
    via: str
    address: str
    started_at: datetime
    used_at: datetime
    expires_at: datetime

    @classmethod
    def of(cls, session: Session) -> SessionData:
        return filled(cls, session)


@dataclass(frozen=True)
class SessionsData:
    """Newest first."""

    items: tuple[SessionData, ...]


@resource.operation(
    "POST",
    "/auth/login",
    needs=Access.PUBLIC,
    body=UserLoginSchema,
    data=TokensData,
    message="Signed in.",
    errors=(401, 423),
    limit=LimitClass.LOGIN,
    holds_secret=True,
)
def login(body: dict[str, Any]) -> TokensData:
    """Sign in.

    The same answer, after the same time, for a wrong password and for a user who does not exist. Too many failures lock
    the name for a while that grows each time (423).
    """
    accounts = station().accounts
    who = accounts.sign_in(
        body["username"], body["password"], via="api", address=address(), request_id=current_request_id()
    )
    return TokensData.of(accounts.issue_tokens(who, address()), who)


@resource.operation(
    "POST",
    "/auth/refresh",
    needs=Access.REFRESH_TOKEN,
    body=TokenRefreshSchema,
    data=TokensData,
    message="Signed in again.",
    holds_secret=True,
)
def refresh(body: dict[str, Any]) -> TokensData:
    """Exchange a refresh token for new tokens.

    Each refresh token works once. One that has been used already ends its whole session: somebody has a copy.
    """
    tokens, who = station().accounts.refresh(body["refresh_token"], address(), current_request_id())
    return TokensData.of(tokens, who)


@resource.operation("POST", "/auth/logout", needs=Permission.VIEW, body=SignOutSchema, message="Signed out.")
def logout(body: dict[str, Any]) -> None:
    """End the session: its access and refresh tokens are void from now on."""
    station().accounts.sign_out(actor(), refresh_token=body.get("refresh_token"), access_token=bearer_token())


@resource.operation("GET", "/auth/me", needs=Permission.VIEW, data=MeData)
def me() -> MeData:
    """Who this token belongs to, and what they may do."""
    return MeData.of(actor())


@resource.operation(
    "POST",
    "/auth/change-password",
    needs=Permission.VIEW,
    body=PasswordChangeSchema,
    message="Password changed. Sign in again.",
    errors=(423,),
    limit=LimitClass.LOGIN,
)
def change_password(body: dict[str, Any]) -> None:
    """Change one's own password; every session of one's own ends."""
    station().accounts.change_password(actor(), body["old_password"], body["new_password"])


@resource.operation("GET", "/auth/sessions", needs=Permission.VIEW, query=SessionFilterSchema, data=SessionsData)
def sessions(query: dict[str, Any]) -> SessionsData:
    """One's own sessions that are alive, newest first; with `user_id` somebody else's, for administrators."""
    found = station().accounts.sessions(actor(), query.get("user_id"))
    return SessionsData(tuple(map(SessionData.of, found)))


@resource.operation(
    "DELETE",
    "/auth/sessions",
    needs=Permission.VIEW,
    query=SessionFilterSchema,
    message="The sessions have ended.",
    errors=(404,),
)
def end_sessions(query: dict[str, Any]) -> None:
    """End all sessions of one's own, this one too; with `user_id` those of somebody else, for administrators."""
    station().accounts.end_sessions(actor(), query.get("user_id"))


@resource.operation(
    "DELETE", "/auth/sessions/<hex:session_id>", needs=Permission.VIEW, message="The session has ended."
)
def end_session(session_id: str) -> None:
    """End a session of one's own; anybody's, for administrators."""
    station().accounts.end_session(actor(), session_id)
