"""Tokens of the remote API: short-lived signed access tokens, and opaque refresh tokens that work once."""

from __future__ import annotations

import hashlib
import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta

import jwt

from core.access.roles import Role
from core.errors import AuthenticationError, TokenExpiredError

ALGORITHM = "HS256"
ISSUER = "vision-inspection"
AUDIENCE = "vision-inspection-api"
_REQUIRED = ["iss", "aud", "exp", "iat", "jti", "sub", "sid", "gen", "role"]


@dataclass(frozen=True)
class Claims:
    """What an access token says. `session` is the refresh tokens' family, `generation` that of the user's tokens."""

    user_id: int
    role: Role
    session: str
    generation: int
    token_id: str
    expires_at: datetime


@dataclass(frozen=True, repr=False)
class Tokens:
    """What a sign-in over the network gives; never shown in a log. `expires_in`: seconds the access token lasts."""

    access_token: str
    refresh_token: str
    expires_in: int


class AccessTokens:
    """Signs and reads access tokens with the station's secret. One algorithm, named here and never by the token."""

    def __init__(self, secret: str, lifetime: timedelta) -> None:
        self._secret = secret
        self._key_id = hashlib.sha256(b"key id:" + secret.encode()).hexdigest()[:16]
        self.lifetime = lifetime

    def issue(self, *, user_id: int, role: Role, session: str, generation: int, now: datetime) -> str:
        claims = {
            "iss": ISSUER,
            "aud": AUDIENCE,
            "sub": str(user_id),
            "role": role.value,
            "sid": session,
            "gen": generation,
            "jti": secrets.token_hex(16),
            "iat": int(now.timestamp()),
            "exp": int((now + self.lifetime).timestamp()),
        }
        return jwt.encode(claims, self._secret, algorithm=ALGORITHM, headers={"kid": self._key_id})

    def read(self, token: str, now: datetime) -> Claims:
        """What the token says, when it is ours and its time is not over.

        Raises:
            TokenExpiredError: it was good once.
            AuthenticationError: anything else is wrong with it.
        """
        try:
            if jwt.get_unverified_header(token).get("kid") != self._key_id:
                raise AuthenticationError("The access token is not one of this station. Sign in again.")
            claims = jwt.decode(
                token,
                self._secret,
                algorithms=[ALGORITHM],
                audience=AUDIENCE,
                issuer=ISSUER,
                # The times are held against the station's own clock below.
                options={"require": _REQUIRED, "verify_exp": False, "verify_iat": False},
            )
            found = Claims(
                user_id=int(claims["sub"]),
                role=Role(claims["role"]),
                session=str(claims["sid"]),
                generation=int(claims["gen"]),
                token_id=str(claims["jti"]),
                expires_at=datetime.fromtimestamp(int(claims["exp"]), now.tzinfo),
            )
        except (jwt.PyJWTError, ValueError, TypeError, OverflowError) as error:
            raise AuthenticationError("The access token is not valid. Sign in again.") from error
        if now >= found.expires_at:
            raise TokenExpiredError
        return found


def new_refresh_token() -> str:
    """256 random bits."""
    return secrets.token_urlsafe(32)


def refresh_token_hash(token: str) -> str:
    """The form in which it is stored."""
    return hashlib.sha256(token.encode("utf-8", "replace")).hexdigest()


def new_session_id() -> str:
    return secrets.token_hex(16)
