"""Users, for administrators."""

from __future__ import annotations

from typing import Any

from core.access.roles import Permission, Role
from core.accounts import User, UserAccount
from remote_api.authorization import actor, station
from remote_api.operations import Operations
from remote_api.request_schemas import PasswordResetSchema, UserRegistrationSchema, UserUpdateSchema
from remote_api.response_schemas import UserSchema, UsersSchema

resource = Operations("Users", "Who may use this station, and as what.", changes_access=True)


@resource.operation("GET", "/auth/users", needs=Permission.MANAGE_USERS, data=UsersSchema)
def users() -> dict[str, Any]:
    """Every user, by name."""
    return {"items": [_account_json(account) for account in station().accounts.users(actor())]}


@resource.operation(
    "POST",
    "/auth/users",
    needs=Permission.MANAGE_USERS,
    body=UserRegistrationSchema,
    data=UserSchema,
    status=201,
    message="User created.",
    errors=(409,),
)
def create_user(body: dict[str, Any]) -> dict[str, Any]:
    """Create a user. 409 when the name is taken."""
    made = station().accounts.create_user(actor(), body["username"], body["password"], Role(body["role"]))
    return user_json(made)


@resource.operation(
    "PUT",
    "/auth/users/<row:user_id>",
    needs=Permission.MANAGE_USERS,
    body=UserUpdateSchema,
    data=UserSchema,
    message="User changed.",
)
def update_user(body: dict[str, Any], user_id: int) -> dict[str, Any]:
    """Change a user's role, or switch the user off or on. A change ends the user's sessions."""
    role = Role(body["role"]) if "role" in body else None
    return user_json(station().accounts.update_user(actor(), user_id, role=role, is_active=body.get("is_active")))


@resource.operation(
    "DELETE",
    "/auth/users/<row:user_id>",
    needs=Permission.MANAGE_USERS,
    message="User deleted.",
    errors=(422,),
)
def delete_user(user_id: int) -> None:
    """Delete a user; results and audit keep the name. The last administrator cannot be deleted (422)."""
    station().accounts.delete_user(actor(), user_id)


@resource.operation(
    "POST",
    "/auth/users/<row:user_id>/reset-password",
    needs=Permission.MANAGE_USERS,
    body=PasswordResetSchema,
    message="Password set.",
)
def reset_password(body: dict[str, Any], user_id: int) -> None:
    """Give a user a new password; unlocks the name and ends the user's sessions."""
    station().accounts.reset_password(actor(), user_id, body["password"])


@resource.operation("POST", "/auth/users/<row:user_id>/unlock", needs=Permission.MANAGE_USERS, message="User unlocked.")
def unlock_user(user_id: int) -> None:
    """Forget a user's failed sign-ins."""
    station().accounts.unlock(actor(), user_id)


def user_json(user: User) -> dict[str, Any]:
    return {
        "id": user.id,
        "username": user.username,
        "role": user.role.value,
        "is_active": user.is_active,
        "created_at": user.created_at.isoformat(),
        "last_login_at": None if user.last_login_at is None else user.last_login_at.isoformat(),
    }


def _account_json(account: UserAccount) -> dict[str, Any]:
    return {
        **user_json(account),
        "failed_count": account.failed_count,
        "locked_until": None if account.locked_until is None else account.locked_until.isoformat(),
    }
