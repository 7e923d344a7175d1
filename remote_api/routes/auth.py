"""Signing in and out. Tokens come and go in bodies and the Authorization header, never in cookies or addresses."""

from __future__ import annotations

from typing import Any

from core.access.roles import Actor, Permission
from core.access.tokens import Tokens
from core.accounts import Session
from remote_api.authorization import actor, address, bearer_token, station
from remote_api.middleware import current_request_id
from remote_api.operations import Access, LimitClass, Operations
from remote_api.request_schemas import (
    PasswordChangeSchema,
    SessionFilterSchema,
    SignOutSchema,
    TokenRefreshSchema,
    UserLoginSchema,
)
from remote_api.response_schemas import MeSchema, SessionsSchema, TokensSchema

resource = Operations("Access", "Sign in, stay signed in, sign out.", changes_access=True)


@resource.operation(
    "POST",
    "/auth/login",
    needs=Access.PUBLIC,
    body=UserLoginSchema,
    data=TokensSchema,
    message="Signed in.",
    errors=(401, 423),
    limit=LimitClass.LOGIN,
    holds_secret=True,
)
def login(body: dict[str, Any]) -> dict[str, Any]:
    """Sign in.

    The same answer, after the same time, for a wrong password and for a user who does not exist. Too many failures lock
    the name for a while that grows each time (423).
    """
    accounts = station().accounts
    who = accounts.sign_in(
        body["username"], body["password"], via="api", address=address(), request_id=current_request_id()
    )
    return _tokens_json(accounts.issue_tokens(who, address()), who)


@resource.operation(
    "POST",
    "/auth/refresh",
    needs=Access.REFRESH_TOKEN,
    body=TokenRefreshSchema,
    data=TokensSchema,
    message="Signed in again.",
    holds_secret=True,
)
def refresh(body: dict[str, Any]) -> dict[str, Any]:
    """Exchange a refresh token for new tokens.

    Each refresh token works once. One that has been used already ends its whole session: somebody has a copy.
    """
    tokens, who = station().accounts.refresh(body["refresh_token"], address(), current_request_id())
    return _tokens_json(tokens, who)


@resource.operation("POST", "/auth/logout", needs=Permission.VIEW, body=SignOutSchema, message="Signed out.")
def logout(body: dict[str, Any]) -> None:
    """End the session: its access and refresh tokens are void from now on."""
    station().accounts.sign_out(actor(), refresh_token=body.get("refresh_token"), access_token=bearer_token())


@resource.operation("GET", "/auth/me", needs=Permission.VIEW, data=MeSchema)
def me() -> dict[str, Any]:
    """Who this token belongs to, and what they may do."""
    return me_json(actor())


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


@resource.operation("GET", "/auth/sessions", needs=Permission.VIEW, query=SessionFilterSchema, data=SessionsSchema)
def sessions(query: dict[str, Any]) -> dict[str, Any]:
    """One's own sessions that are alive, newest first; with `user_id` somebody else's, for administrators."""
    found = station().accounts.sessions(actor(), query.get("user_id"))
    return {"items": [_session_json(session) for session in found]}


@resource.operation(
    "DELETE", "/auth/sessions/<hex:session_id>", needs=Permission.VIEW, message="The session has ended."
)
def end_session(session_id: str) -> None:
    """End a session of one's own; anybody's, for administrators."""
    station().accounts.end_session(actor(), session_id)


def _tokens_json(tokens: Tokens, who: Actor) -> dict[str, Any]:
    return {
        "access_token": tokens.access_token,
        "refresh_token": tokens.refresh_token,
        "token_type": "Bearer",
        "expires_in": tokens.expires_in,
        "user": me_json(who),
    }


def me_json(who: Actor) -> dict[str, Any]:
    return {
        "id": who.user_id,
        "username": who.username,
        "role": who.role.value,
        "permissions": [permission.value[0] for permission in Permission if who.role.may(permission)],
    }


def _session_json(session: Session) -> dict[str, Any]:
    return {
        "id": session.id,
        "user_id": session.user_id,
        "via": session.via,
        "address": session.address,
        "started_at": session.started_at.isoformat(),
        "used_at": session.used_at.isoformat(),
        "expires_at": session.expires_at.isoformat(),
    }
