"""Roles and permissions: four roles; each command of the Station declares its permission, which is checked there."""

from __future__ import annotations

import functools
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from typing import Any, Concatenate, ParamSpec, TypeVar, cast

from core.access import names
from core.errors import InsufficientPermissionsError
from core.text import text


class Role(Enum):
    """Each role has all permissions of the roles after it."""

    ADMIN = "ADMIN"
    ENGINEER = "ENGINEER"
    OPERATOR = "OPERATOR"
    VIEWER = "VIEWER"

    @property
    def title(self) -> str:
        """English name for people; faces translate it."""
        return _TITLES[self]

    def may(self, permission: Permission) -> bool:
        return _RANK[self] <= _RANK[permission.least]


_TITLES = {Role.ADMIN: "Administrator", Role.ENGINEER: "Engineer", Role.OPERATOR: "Operator", Role.VIEWER: "Viewer"}
_RANK = {role: rank for rank, role in enumerate(Role)}


class Permission(Enum):
    """Permissions, named like the commands; `least` is the lowest role that has it."""

    VIEW = ("view", Role.VIEWER)
    RUN = ("run", Role.OPERATOR)
    SELECT_PROGRAM = ("select_program", Role.OPERATOR)
    ACKNOWLEDGE_ALARM = ("acknowledge_alarm", Role.OPERATOR)
    HAND_OVER = ("hand_over", Role.OPERATOR)
    EDIT_PROGRAMS = ("edit_programs", Role.ENGINEER)
    FORCE_OUTPUTS = ("force_outputs", Role.ENGINEER)
    SET_MAINTENANCE = ("set_maintenance", Role.ENGINEER)
    MANAGE_USERS = ("manage_users", Role.ADMIN)
    READ_AUDIT = ("read_audit", Role.ADMIN)
    MAINTAIN = ("maintain", Role.ADMIN)

    @property
    def least(self) -> Role:
        return self.value[1]


@dataclass(frozen=True)
class Actor:
    """The user on whose behalf a command runs.

    Attributes:
        user_id: of the users table; None for the system itself and for the panel's one-touch users of a simulated
            station.
        via: `panel`, `api`, `cli`, `lines` or `system`.
        address, request_id: of the request, for the audit; empty elsewhere.
    """

    username: str
    role: Role
    user_id: int | None = None
    via: str = "system"
    address: str = ""
    request_id: str = ""

    @property
    def has_account(self) -> bool:
        """Whether they signed in with a password of their own; one-touch users and the station itself have none."""
        return self.user_id is not None

    def require(self, permission: Permission) -> None:
        """Raise `InsufficientPermissionsError`, naming the role needed, unless this actor has the permission."""
        if not self.role.may(permission):
            raise InsufficientPermissionsError(
                "Your role is {role}. This needs {needed}.",
                role=text(self.role.title),
                needed=text(permission.least.title),
            )


SYSTEM = Actor(names.SYSTEM, Role.ADMIN)
"""The station itself: its clock, its lines, its start and stop."""

_Self = TypeVar("_Self")
_Args = ParamSpec("_Args")
_Result = TypeVar("_Result")
_Command = Callable[Concatenate[_Self, Actor, _Args], _Result]


def needs(permission: Permission) -> Callable[[_Command[_Self, _Args, _Result]], _Command[_Self, _Args, _Result]]:
    """Declare a command's permission, checked against its first argument, the actor; see `permission_of`."""

    def declare(command: _Command[_Self, _Args, _Result]) -> _Command[_Self, _Args, _Result]:
        @functools.wraps(command)
        def checked(self: _Self, actor: Actor, *args: _Args.args, **kwargs: _Args.kwargs) -> _Result:
            actor.require(permission)
            return command(self, actor, *args, **kwargs)

        checked.permission = permission  # type: ignore[attr-defined]
        return cast("_Command[_Self, _Args, _Result]", checked)

    return declare


def permission_of(command: Callable[..., Any]) -> Permission | None:
    """The permission that a command declares, or None when it declares none."""
    return getattr(command, "permission", None)
