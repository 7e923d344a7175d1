"""Administration of user accounts, for the panel, the API and the command line alike."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any

from core.access.lockout import locked_until, seconds_left
from core.access.names import checked_username
from core.access.passwords import check_rules, hash_password, is_pin, may_have_pin
from core.access.roles import Actor, Permission, Role, needs
from core.errors import ValidationError
from core.store.users import User

if TYPE_CHECKING:
    from collections.abc import Callable

    from core.store import Store


@dataclass(frozen=True)
class UserAccount(User):
    """A user as shown to an administrator. `locked_until` is None unless failed sign-ins lock the name at present."""

    failed_count: int = 0
    locked_until: datetime | None = None


class Users:
    """All user accounts. Thread-safe; every change is audited in the same transaction."""

    def __init__(self, store: Store, bcrypt_cost: int, sessions_changed: Callable[[], None]) -> None:
        """`sessions_changed`: called after a change that has ended a user's sessions."""
        self._store = store
        self._sessions_changed = sessions_changed
        self._cost = bcrypt_cost

    @needs(Permission.MANAGE_USERS)
    def all(self, actor: Actor) -> tuple[UserAccount, ...]:
        """All users, by name."""
        with self._store.database.reading():
            return tuple(self._account(user) for user in self._store.users.all())

    @needs(Permission.MANAGE_USERS)
    def create(self, actor: Actor, username: str, password: str, role: Role) -> User:
        """Add a user. Raises ValidationError, DatabaseConstraintError (the name is taken)."""
        username = checked_username(username)
        check_rules(password, username=username, role=role)
        hashed = hash_password(password, self._cost)
        with self._store.changing():
            user = self._store.users.add(username, hashed, role, has_pin=is_pin(password), now=self._store.now())
            self._store.users.forget_failures(username)
            self._store.audit.append(actor, "user_created", user_id=user.id, username=username, role=role.value)
        return user

    @needs(Permission.MANAGE_USERS)
    def update(self, actor: Actor, user_id: int, role: Role | None = None, is_active: bool | None = None) -> User:
        """Change a user; None leaves a value unchanged. A change ends the user's sessions.

        Raises:
            NotFoundError
            ValidationError: it is the last active administrator, or the new role needs a password instead of a PIN.
        """
        with self._store.changing():
            found = self._store.users.credentials(user_id)
            changes: dict[str, Any] = {}
            if role is not None and role is not found.user.role:
                if found.user.has_pin and not may_have_pin(role):
                    raise ValidationError(
                        "{username} has a PIN. Give them a password first.", username=found.user.username
                    )
                changes["role"] = role.value
            if is_active is not None and is_active is not found.user.is_active:
                changes["is_active"] = is_active
            if changes:
                if role not in (None, Role.ADMIN) or is_active is False:
                    self._check_not_last(found.user)
                self._store.users.change(user_id, changes, ends_sessions=True)
                self._store.sessions.end_all(user_id, self._store.now())
                self._store.audit.append(
                    actor, "user_changed", user_id=user_id, username=found.user.username, **changes
                )
            user = self._store.users.get(user_id)
        if changes:
            self._sessions_changed()
        return user

    @needs(Permission.MANAGE_USERS)
    def reset_password(self, actor: Actor, user_id: int, password: str) -> None:
        """Set a new password, unlock the name and end the user's sessions. Raises NotFoundError, ValidationError."""
        user = self._store.users.get(user_id)
        check_rules(password, username=user.username, role=user.role)
        hashed = hash_password(password, self._cost)
        with self._store.changing():
            set_password(self._store, user, password, hashed)
            self._store.audit.append(actor, "password_reset", user_id=user.id, username=user.username)
        self._sessions_changed()

    @needs(Permission.MANAGE_USERS)
    def unlock(self, actor: Actor, user_id: int) -> None:
        """Forget the failed sign-ins of a user. Raises NotFoundError."""
        with self._store.changing():
            user = self._store.users.get(user_id)
            self._store.users.forget_failures(user.username)
            self._store.audit.append(actor, "user_unlocked", user_id=user_id, username=user.username)

    @needs(Permission.MANAGE_USERS)
    def delete(self, actor: Actor, user_id: int) -> None:
        """Delete a user; the audit log keeps the name.

        Raises:
            NotFoundError
            ValidationError: it is the last active administrator.
        """
        with self._store.changing():
            user = self._store.users.get(user_id)
            self._check_not_last(user)
            self._store.users.delete(user_id)
            self._store.users.forget_failures(user.username)
            self._store.audit.append(actor, "user_deleted", user_id=user_id, username=user.username)
        self._sessions_changed()

    def _account(self, user: User) -> UserAccount:
        found = self._store.users.all_failures(user.username)
        locks = [locked_until(failures.count, failures.last_at) for failures in found]
        until = max((lock for lock in locks if lock is not None), default=None)
        is_locked = seconds_left(until, self._store.now()) > 0
        count = sum(failures.count for failures in found)
        return UserAccount(**vars(user), failed_count=count, locked_until=until if is_locked else None)

    def _check_not_last(self, user: User) -> None:
        if self._store.users.active_administrators() <= {user.id} and user.role is Role.ADMIN and user.is_active:
            raise ValidationError(
                "{username} is the last active administrator. Make another one first.", username=user.username
            )


def set_password(store: Store, user: User, password: str, hashed: str) -> None:
    """Replace a user's password, which ends all sessions and forgets failed sign-ins; part of an open change."""
    store.users.change(user.id, {"password_hash": hashed, "has_pin": is_pin(password)}, ends_sessions=True)
    store.sessions.end_all(user.id, store.now())
    store.users.forget_failures(user.username)
