"""Tokens of the remote API: short-lived signed access tokens, and opaque refresh tokens that work once.

Access tokens follow RFC 8725: one algorithm, which the token cannot choose (3.1); issuer, audience and type checked
(3.8, 3.9, 3.11); a key of full entropy (3.5), named by its id and never looked up anywhere (3.10); every claim is
checked for its form.
"""

from __future__ import annotations

import hashlib
import re
import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

import jwt

from core.access.roles import Role
from core.errors import AuthenticationError, TokenExpiredError

if TYPE_CHECKING:
    from collections.abc import Sequence

ALGORITHM = "HS256"
ISSUER = "vision-inspection"
AUDIENCE = "vision-inspection-api"
TYPE = "at+jwt"
"""RFC 9068: an access token, as opposed to other tokens signed by the same key."""

MAX_LENGTH = 4096

CLOCKS_APART = timedelta(minutes=5)
"""Correction of a clock up to which tokens remain valid."""

_REQUIRED = ["iss", "aud", "exp", "iat", "jti", "sub", "sid", "gen", "role"]


@dataclass(frozen=True)
class Claims:
    """The claims of an access token.

    `session`: the family of refresh tokens; `generation`: that of the user's tokens.
    """

    user_id: int
    role: Role
    session: str
    generation: int
    token_id: str
    expires_at: datetime


@dataclass(frozen=True, repr=False)
class Tokens:
    """The tokens issued at a network sign-in; never logged. `expires_in`: lifetime of the access token in seconds."""

    access_token: str
    refresh_token: str
    expires_in: int


class AccessTokens:
    """Signs with `secret`; also accepts tokens signed with `old_secrets`: changing the secret ends no session."""

    def __init__(self, secret: str, lifetime: timedelta, old_secrets: Sequence[str] = ()) -> None:
        self._key_id = key_id(secret)
        self._secrets = {key_id(each): each for each in (*old_secrets, secret)}
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
        return jwt.encode(
            claims,
            self._secrets[self._key_id],
            algorithm=ALGORITHM,
            headers={"kid": self._key_id, "typ": TYPE},
        )

    def read(self, token: str, now: datetime) -> Claims:
        """The claims of a valid token.

        Raises:
            TokenExpiredError: it was valid once.
            AuthenticationError: anything else is wrong with it.
        """
        if len(token) > MAX_LENGTH:
            raise AuthenticationError(_NOT_VALID)
        try:
            header = jwt.get_unverified_header(token)
            secret = self._secrets.get(str(header.get("kid")))
            if secret is None or header.get("typ") != TYPE:
                raise AuthenticationError("The access token is not one of this station. Sign in again.")
            claims = jwt.decode(
                token,
                secret,
                algorithms=[ALGORITHM],
                audience=AUDIENCE,
                issuer=ISSUER,
                # The times are checked against the station's own clock below.
                options={"require": _REQUIRED, "verify_exp": False, "verify_iat": False},
            )
            issued_at = datetime.fromtimestamp(int(claims["iat"]), now.tzinfo)
            found = Claims(
                user_id=_whole(claims["sub"]),
                role=Role(claims["role"]),
                session=_id(claims["sid"]),
                generation=_whole(claims["gen"]),
                token_id=_id(claims["jti"]),
                expires_at=datetime.fromtimestamp(int(claims["exp"]), now.tzinfo),
            )
        # RecursionError: nested brackets in the header, which is parsed before the signature is checked.
        except (jwt.PyJWTError, ValueError, TypeError, OverflowError, OSError, RecursionError) as error:
            raise AuthenticationError(_NOT_VALID) from error
        if now >= found.expires_at or is_from_the_future(issued_at, now):
            raise TokenExpiredError
        return found


def is_from_the_future(issued_at: datetime, now: datetime) -> bool:
    """Whether it was issued while the clock was ahead: it would be valid for too long."""
    return issued_at > now + CLOCKS_APART


_NOT_VALID = "The access token is not valid. Sign in again."


def key_id(secret: str) -> str:
    """An id for a secret that does not reveal it."""
    return hashlib.sha256(b"key id:" + secret.encode()).hexdigest()[:16]


def _whole(claim: object) -> int:
    """A non-negative number within 31 bits, the range of the database column. Raises ValueError."""
    if not re.fullmatch(r"[0-9]{1,10}", str(claim), re.ASCII) or int(str(claim)) >= 1 << 31:
        raise ValueError("not a number of this station")
    return int(str(claim))


def _id(claim: object) -> str:
    """An id of 1 to 64 letters and digits. Raises ValueError."""
    if not isinstance(claim, str) or not re.fullmatch(r"[0-9A-Za-z]{1,64}", claim):
        raise ValueError("not an id of this station")
    return claim


def new_refresh_token() -> str:
    """A new token of 256 random bits."""
    return secrets.token_urlsafe(32)


def refresh_token_hash(token: str) -> str:
    """The hash of a token, which is what is stored."""
    return hashlib.sha256(token.encode("utf-8", "replace")).hexdigest()


def new_session_id() -> str:
    return secrets.token_hex(16)
