"""Users and failed sign-ins."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any

import sqlalchemy as sa

from core.access.roles import Role
from core.errors import DatabaseConstraintError, DatabaseError, NotFoundError
from core.store.account_tables import failed_login_attempts, sessions, users

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sqlalchemy.engine import Connection, Row

    from core.store.database import Database


@dataclass(frozen=True)
class User:
    """A user without credentials. `language` and `theme` are None where the station's own apply."""

    id: int
    username: str
    role: Role
    is_active: bool
    created_at: datetime
    last_login_at: datetime | None = None
    language: str | None = None
    theme: str | None = None
    has_pin: bool = False
    """Digits alone, which the keypad is enough for."""


@dataclass(frozen=True)
class Credentials:
    """Data for checking a sign-in. `token_generation`: tokens of an earlier generation are invalid."""

    user: User
    password_hash: str
    token_generation: int

    def __repr__(self) -> str:
        return f"Credentials({self.user!r})"


@dataclass(frozen=True)
class Failures:
    """Failed sign-ins under one name since the last success: number, and time of the last one."""

    count: int = 0
    last_at: datetime | None = None


def username_key(username: str) -> str:
    """The form in which names are compared: "Anna", "ANNA" and "ａｎｎａ" are one user."""
    return unicodedata.normalize("NFKC", username.strip()).casefold()[:180]


class Users:
    """Takes and returns values; permissions are checked by `core.accounts`."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def all(self) -> tuple[User, ...]:
        """All users, by name."""
        with self._database.reading() as connection:
            return tuple(_user(row) for row in connection.execute(sa.select(users).order_by(users.c.username_key)))

    def is_empty(self) -> bool:
        with self._database.reading() as connection:
            return connection.execute(sa.select(users.c.id).limit(1)).first() is None

    def get(self, user_id: int) -> User:
        """The user. Raises NotFoundError."""
        return self.credentials(user_id).user

    def credentials(self, user_id: int) -> Credentials:
        """The user with credentials. Raises NotFoundError."""
        found = self._find(users.c.id == user_id)
        if found is None:
            raise NotFoundError("There is no such user.")
        return found

    def credentials_of_name(self, username: str) -> Credentials | None:
        return self._find(users.c.username_key == username_key(username))

    def active_administrators(self) -> frozenset[int]:
        """Ids of the active administrators."""
        query = sa.select(users.c.id).where(users.c.role == Role.ADMIN.value, users.c.is_active)
        with self._database.reading() as connection:
            return frozenset(connection.execute(query).scalars())

    def add(self, username: str, password_hash: str, role: Role, *, has_pin: bool, now: datetime) -> User:
        """Add a user. Raises DatabaseConstraintError when the name is taken."""
        values = {
            "username": username,
            "username_key": username_key(username),
            "password_hash": password_hash,
            "has_pin": has_pin,
            "role": role.value,
            "is_active": True,
            "created_at": now,
            "token_generation": 0,
        }
        with self._database.transaction() as connection:
            if self.credentials_of_name(username) is not None:
                raise DatabaseConstraintError("There is already a user with the name {username}.", username=username)
            created = connection.execute(users.insert().values(values)).inserted_primary_key
            if created is None:
                raise DatabaseError
            return self.get(int(created[0]))

    def change(self, user_id: int, changes: Mapping[str, Any], *, ends_sessions: bool) -> None:
        """Set columns of the row; `ends_sessions` invalidates every token issued so far. Raises NotFoundError."""
        values = dict(changes)
        if ends_sessions:
            values["token_generation"] = users.c.token_generation + 1
        with self._database.transaction() as connection:
            if connection.execute(users.update().where(users.c.id == user_id).values(values)).rowcount == 0:
                raise NotFoundError("There is no such user.")

    def delete(self, user_id: int) -> None:
        """Delete the user and all sessions. Raises NotFoundError."""
        with self._database.transaction() as connection:
            if connection.execute(users.delete().where(users.c.id == user_id)).rowcount == 0:
                raise NotFoundError("There is no such user.")

    # --- failed sign-ins --------------------------------------------------------------------------------------------

    def failures(self, username: str, address: str) -> Failures:
        """The failures that count for a sign-in from an address.

        Addresses from which the user has signed in before, and the station itself (""), have their own counts; all
        other addresses are counted together. So nobody on the network can lock a user out at a known address.
        """
        attempts = failed_login_attempts
        with self._database.reading() as connection:
            which = self._that_count(connection, username, address)
            count, last_at = connection.execute(
                sa.select(sa.func.count(), sa.func.max(attempts.c.at)).where(which)
            ).one()
        return Failures(int(count), last_at)

    def all_failures(self, username: str) -> tuple[Failures, ...]:
        """As `failures`, for every address with failures; addresses counted together appear once."""
        of_name = failed_login_attempts.c.username_key == username_key(username)
        with self._database.reading() as connection:
            addresses = connection.execute(sa.select(failed_login_attempts.c.address).distinct().where(of_name))
            return tuple({self.failures(username, address) for address in addresses.scalars()})

    def _that_count(self, connection: Connection, username: str, address: str) -> sa.ColumnElement[bool]:
        key, attempts = username_key(username), failed_login_attempts
        signed_in_from = (
            sa.select(sessions.c.address)
            .distinct()
            .join(users, users.c.id == sessions.c.user_id)
            .where(users.c.username_key == key)
        )
        known = {"", *connection.execute(signed_in_from).scalars()}
        from_there = attempts.c.address == address if address in known else attempts.c.address.not_in(known)
        return (attempts.c.username_key == key) & from_there

    def add_failure(self, username: str, address: str, now: datetime) -> None:
        values = {"username_key": username_key(username), "address": address, "at": now}
        with self._database.transaction() as connection:
            connection.execute(failed_login_attempts.insert().values(values))

    def forget_failures(self, username: str, address: str | None = None) -> None:
        """Forget the failures that count for an address (see `failures`); None: all."""
        attempts = failed_login_attempts
        with self._database.transaction() as connection:
            which = attempts.c.username_key == username_key(username)
            if address is not None:
                which = self._that_count(connection, username, address)
            connection.execute(attempts.delete().where(which))

    def failures_since(self, moment: datetime) -> int:
        """How many sign-ins have failed since then, of all users and addresses."""
        attempts = failed_login_attempts
        with self._database.reading() as connection:
            query = sa.select(sa.func.count()).select_from(attempts).where(attempts.c.at >= moment)
            return int(connection.execute(query).scalar() or 0)

    def date_failures_back(self, now: datetime) -> None:
        """Set failures dated in the future to now: the clock was set back."""
        attempts = failed_login_attempts
        with self._database.transaction() as connection:
            connection.execute(attempts.update().where(attempts.c.at > now).values(at=now))

    def forget_failures_before(self, moment: datetime) -> None:
        with self._database.transaction() as connection:
            connection.execute(failed_login_attempts.delete().where(failed_login_attempts.c.at < moment))

    def _find(self, condition: sa.ColumnElement[bool]) -> Credentials | None:
        with self._database.reading() as connection:
            row = connection.execute(sa.select(users).where(condition)).one_or_none()
        if row is None:
            return None
        return Credentials(_user(row), row.password_hash, row.token_generation)


def _user(row: Row[Any]) -> User:
    return User(
        id=row.id,
        username=row.username,
        role=Role(row.role),
        is_active=row.is_active,
        created_at=row.created_at,
        last_login_at=row.last_login_at,
        language=row.language,
        theme=row.theme,
        has_pin=row.has_pin,
    )
