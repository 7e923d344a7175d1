from __future__ import annotations

import base64
from datetime import UTC, datetime, timedelta

import jwt
import pytest

from core.access.roles import Role
from core.access.tokens import AccessTokens, Tokens, new_refresh_token, refresh_token_hash
from core.errors import AuthenticationError, TokenExpiredError

SECRET = "a long enough secret for tests, really"
NOW = datetime(2030, 5, 17, 12, 0, tzinfo=UTC)
TOKENS = AccessTokens(SECRET, timedelta(minutes=15))


def issue(tokens: AccessTokens = TOKENS) -> str:
    return tokens.issue(user_id=7, role=Role.ENGINEER, session="s1", generation=3, now=NOW)


def test_a_token_carries_its_user_role_and_session() -> None:
    claims = TOKENS.read(issue(), NOW)
    assert (claims.user_id, claims.role, claims.session, claims.generation) == (7, Role.ENGINEER, "s1", 3)
    assert claims.expires_at == NOW + timedelta(minutes=15)


def test_no_two_tokens_are_the_same() -> None:
    assert TOKENS.read(issue(), NOW).token_id != TOKENS.read(issue(), NOW).token_id


def test_a_token_ends_at_its_time() -> None:
    TOKENS.read(issue(), NOW + timedelta(minutes=15) - timedelta(seconds=1))
    with pytest.raises(TokenExpiredError):
        TOKENS.read(issue(), NOW + timedelta(minutes=15))


def test_a_clock_set_back_does_not_end_sessions() -> None:
    TOKENS.read(issue(), NOW - timedelta(minutes=3))


def test_a_token_issued_while_the_clock_was_far_ahead_is_refused() -> None:
    with pytest.raises(TokenExpiredError):
        TOKENS.read(issue(), NOW - timedelta(days=365))


def forged(**changes: object) -> str:
    claims = jwt.decode(issue(), options={"verify_signature": False})
    header = jwt.get_unverified_header(issue())
    secret, algorithm = str(changes.pop("secret", SECRET)), str(changes.pop("algorithm", "HS256"))
    headers = {name: changes.pop(name, header[name]) for name in ("kid", "typ")}
    claims = {name: value for name, value in {**claims, **changes}.items() if value is not None}
    return jwt.encode(claims, None if algorithm == "none" else secret, algorithm=algorithm, headers=headers)


@pytest.mark.parametrize(
    "changes",
    [
        {"secret": "another secret that is long enough, too"},
        {"algorithm": "none"},
        {"algorithm": "HS512", "secret": SECRET * 2},
        {"iss": "somebody"},
        {"aud": "something"},
        {"kid": "another key"},
        {"typ": "JWT"},
        {"sub": "not a number"},
        {"sub": "-1"},
        {"sub": "9" * 30},
        {"sub": "\u0661"},
        {"gen": 1 << 40},
        {"gen": True},
        {"gen": 1.5},
        {"sid": "\ud800"},
        {"sid": "a\x00b"},
        {"sid": ["s1"]},
        {"sid": "s" * 65},
        {"jti": {"a": 1}},
        {"exp": -(10**20)},
        {"exp": 1e308},
        {"exp": [1]},
        {"role": ["ADMIN"]},
        {"role": {"a": "b"}},
        {"aud": {"vision-inspection-api": 1}},
        {"iat": "yesterday"},
        {"role": "GOD"},
        {"gen": "x"},
        {"exp": "soon"},
        {"exp": 10**20},
        *({name: None} for name in ("iss", "aud", "exp", "iat", "jti", "sub", "sid", "gen", "role")),
    ],
    ids=str,
)
def test_a_token_that_differs_in_any_claim_or_header_is_refused(changes: dict[str, object]) -> None:
    TOKENS.read(forged(), NOW)
    with pytest.raises(AuthenticationError, match="Sign in again") as caught:
        TOKENS.read(forged(**changes), NOW)
    assert not isinstance(caught.value, TokenExpiredError)


@pytest.mark.parametrize("token", ["", "x", "a.b.c", "....", "ä" * 300, "\ud800", issue()[:-4], issue() + "A"])
def test_garbage_is_refused(token: str) -> None:
    with pytest.raises(AuthenticationError):
        TOKENS.read(token, NOW)


def test_a_deeply_nested_header_is_refused_before_the_signature_is_checked() -> None:
    deep = base64.urlsafe_b64encode(b'{"kid": ' + b"[" * 3000).decode()
    for token in (f"{deep}.e30.c2ln", f"{deep}.e30.", "x" * 5000):
        with pytest.raises(AuthenticationError):
            TOKENS.read(token, NOW)


def test_a_token_of_an_old_secret_is_valid_until_it_expires_and_new_ones_use_the_new_secret() -> None:
    new = AccessTokens("the secret that comes after the first one", timedelta(minutes=15), [SECRET])
    assert new.read(issue(), NOW).user_id == 7
    with pytest.raises(TokenExpiredError):
        new.read(issue(), NOW + timedelta(minutes=15))
    with pytest.raises(AuthenticationError):
        TOKENS.read(issue(new), NOW)
    after = AccessTokens("the secret that comes after the first one", timedelta(minutes=15))
    assert after.read(issue(new), NOW).user_id == 7
    with pytest.raises(AuthenticationError):
        after.read(issue(), NOW)


def test_tokens_of_another_secret_are_refused() -> None:
    other = AccessTokens("an entirely different secret of the same kind", timedelta(minutes=15))
    with pytest.raises(AuthenticationError):
        TOKENS.read(issue(other), NOW)


def test_refresh_tokens_are_long_random_and_stored_as_hashes_only() -> None:
    token = new_refresh_token()
    assert token != new_refresh_token()
    assert len(token) >= 43
    assert len(refresh_token_hash(token)) == 64
    assert token not in refresh_token_hash(token)
    assert refresh_token_hash("\ud800")


def test_tokens_do_not_show_in_a_log() -> None:
    assert "hidden" not in repr(Tokens("hidden", "hidden", 900))
