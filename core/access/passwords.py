"""Passwords: hashed with bcrypt; any character is allowed, the most common passwords are refused."""

from __future__ import annotations

import base64
import hashlib
import itertools
import unicodedata

import bcrypt

from core.access.common_passwords import COMMON
from core.access.roles import Role
from core.errors import ValidationError

DEFAULT_COST = 12
"""bcrypt's logarithmic cost; 12 took 290 ms on the reference machine."""

MIN_LENGTH = 8
MAX_LENGTH = 1024
MIN_PIN_LENGTH = 6

_BCRYPT_BYTES = 72


def check_rules(password: str, *, username: str, role: Role) -> None:
    """Raise ValidationError, saying what to do, unless the password is allowed.

    Any character is allowed. An operator or viewer may have a PIN instead: six digits or more, for the panel's keypad.
    """
    folded = _normal(password).casefold()
    if len(password) > MAX_LENGTH:
        raise ValidationError("The password is too long; {most} characters are the most.", most=MAX_LENGTH)
    if is_pin(password):
        _check_pin(password, role)
    elif len(password) < MIN_LENGTH:
        raise ValidationError("The password is too short. Take at least {least} characters.", least=MIN_LENGTH)
    if folded == _normal(username).casefold():
        raise ValidationError("The password must not be the user name.")
    if folded in COMMON or _repeats(folded):
        raise ValidationError("That password is one of the first that anybody would try. Take another one.")


def may_have_pin(role: Role) -> bool:
    """Whether six digits are enough, for the panel's keypad."""
    return role in (Role.OPERATOR, Role.VIEWER)


def is_pin(password: str) -> bool:
    """Whether it consists of digits only."""
    return password.isascii() and password.isdigit()


def hash_password(password: str, cost: int = DEFAULT_COST) -> str:
    return bcrypt.hashpw(_bytes(password), bcrypt.gensalt(cost)).decode("ascii")


def password_fits(password: str, password_hash: str) -> bool:
    """Whether the hash was made from this password; takes the time of one bcrypt."""
    try:
        return bcrypt.checkpw(_bytes(password), password_hash.encode("ascii"))
    except ValueError:
        return False


def unmatchable_hash(cost: int = DEFAULT_COST) -> str:
    """A hash that no password matches but that takes as long to check, for unknown users."""
    return bcrypt.gensalt(cost).decode("ascii") + "." * 31


def _check_pin(pin: str, role: Role) -> None:
    if not may_have_pin(role) and len(pin) < MIN_LENGTH:
        raise ValidationError(
            "A PIN is for operators only. Take a password of at least {least} characters.", least=MIN_LENGTH
        )
    if len(pin) < MIN_PIN_LENGTH:
        raise ValidationError("The PIN is too short. Take at least {least} digits.", least=MIN_PIN_LENGTH)
    steps = {(int(after) - int(before)) % 10 for before, after in itertools.pairwise(pin)}
    if steps in ({0}, {1}, {9}) or _repeats(pin):
        raise ValidationError("That PIN is too simple: no rows such as 123456 and no repeats such as 121212.")


def _repeats(password: str) -> bool:
    """Whether it repeats a piece of at most four characters, such as `aaaaaaaa`, `123123` or `abcdabcd`."""
    pieces = (password[:size] for size in range(1, 5) if size * 2 <= len(password))
    return any((piece * len(password))[: len(password)] == password for piece in pieces)


def _normal(password: str) -> str:
    """One form for characters that keyboards encode differently: é as one character, or as e and an accent."""
    return unicodedata.normalize("NFC", password)


def _bytes(password: str) -> bytes:
    """The input for bcrypt, which takes 72 bytes and no NUL: others are hashed by SHA-256 first."""
    raw = _normal(password).encode("utf-8", "surrogatepass")
    if len(raw) <= _BCRYPT_BYTES and b"\0" not in raw:
        return raw
    return base64.b64encode(hashlib.sha256(raw).digest())
