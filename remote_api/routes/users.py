"""Users, for administrators."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any, Self

from core.access.roles import Permission, Role
from remote_api.answer_data import Count, filled
from remote_api.authorization import actor, station
from remote_api.operations import Operations
from remote_api.request_schemas.accounts import PasswordResetSchema, UserRegistrationSchema, UserUpdateSchema

if TYPE_CHECKING:
    from collections.abc import Iterable

    from core.accounts import User, UserAccount

resource = Operations("Users", "Who may use this station, and as what.", changes_access=True)


@dataclass(frozen=True)
class UserData:
    """Somebody who may use this station."""

    id: int
    username: str
    role: Role
    is_active: bool
    created_at: datetime
    last_login_at: datetime | None

    @classmethod
    def of(cls, user: User) -> Self:
        return filled(cls, user)


@dataclass(frozen=True)
class UserAccountData(UserData):
    """A user as an administrator sees one.

    Attributes:
        failed_count: failed sign-ins since the last good one.
        locked_until: null unless failed sign-ins lock the name just now.
        has_pin: whether a PIN, digits alone, lets them in instead of a password.
    """

    failed_count: Count
    locked_until: datetime | None
    has_pin: bool


@dataclass(frozen=True)
class UsersData:
    """By name."""

    items: tuple[UserAccountData, ...]

    @classmethod
    def of(cls, accounts: Iterable[UserAccount]) -> UsersData:
        return cls(tuple(map(UserAccountData.of, accounts)))


@resource.operation("GET", "/auth/users", needs=Permission.MANAGE_USERS, data=UsersData)
def users() -> UsersData:
    """Every user, by name."""
    return UsersData.of(station().accounts.users.all(actor()))


@resource.operation(
    "POST",
    "/auth/users",
    needs=Permission.MANAGE_USERS,
    body=UserRegistrationSchema,
    data=UserData,
    status=201,
    message="User created.",
    errors=(409,),
)
def create_user(body: dict[str, Any]) -> UserData:
    """Create a user. 409 when the name is taken."""
    made = station().accounts.users.create(actor(), body["username"], body["password"], Role(body["role"]))
    return UserData.of(made)


@resource.operation(
    "PUT",
    "/auth/users/<row:user_id>",
    needs=Permission.MANAGE_USERS,
    body=UserUpdateSchema,
    data=UserData,
    message="User changed.",
)
def update_user(body: dict[str, Any], user_id: int) -> UserData:
    """Change a user's role, or switch the user off or on. A change ends the user's sessions."""
    role = Role(body["role"]) if "role" in body else None
    return UserData.of(station().accounts.users.update(actor(), user_id, role=role, is_active=body.get("is_active")))


@resource.operation(
    "DELETE",
    "/auth/users/<row:user_id>",
    needs=Permission.MANAGE_USERS,
    message="User deleted.",
    errors=(422,),
)
def delete_user(user_id: int) -> None:
    """Delete a user; results and audit keep the name. The last administrator cannot be deleted (422)."""
    station().accounts.users.delete(actor(), user_id)


@resource.operation(
    "POST",
    "/auth/users/<row:user_id>/reset-password",
    needs=Permission.MANAGE_USERS,
    body=PasswordResetSchema,
    message="Password set.",
)
def reset_password(body: dict[str, Any], user_id: int) -> None:
    """Give a user a new password; unlocks the name and ends the user's sessions."""
    station().accounts.users.reset_password(actor(), user_id, body["password"])


@resource.operation("POST", "/auth/users/<row:user_id>/unlock", needs=Permission.MANAGE_USERS, message="User unlocked.")
def unlock_user(user_id: int) -> None:
    """Forget a user's failed sign-ins."""
    station().accounts.users.unlock(actor(), user_id)
