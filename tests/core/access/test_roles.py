from __future__ import annotations

import itertools

import pytest

from core.access.roles import SYSTEM, Actor, Permission, Role, needs, permission_of
from core.errors import InsufficientPermissionsError

HIGHEST_FIRST = (Role.ADMIN, Role.ENGINEER, Role.OPERATOR, Role.VIEWER)
PAIRS = list(itertools.pairwise(HIGHEST_FIRST))


class Bench:
    """Commands like those of a Station."""

    def __init__(self) -> None:
        self.done: list[str] = []

    @needs(Permission.EDIT_PROGRAMS)
    def save(self, actor: Actor, name: str, *, reason: str = "") -> str:
        """Save the program."""
        self.done.append(f"{actor.username} {name} {reason}")
        return name

    def look(self) -> None:
        """Needs no permission."""


@pytest.mark.parametrize(("higher", "lower"), PAIRS)
@pytest.mark.parametrize("permission", Permission)
def test_each_role_can_do_all_that_the_next_can(higher: Role, lower: Role, permission: Permission) -> None:
    assert higher.may(permission) or not lower.may(permission)


@pytest.mark.parametrize(("higher", "lower"), PAIRS)
def test_each_role_can_do_something_that_the_next_cannot(higher: Role, lower: Role) -> None:
    assert any(higher.may(permission) and not lower.may(permission) for permission in Permission)


@pytest.mark.parametrize("permission", Permission)
def test_the_least_role_may_and_the_one_below_may_not(permission: Permission) -> None:
    at = HIGHEST_FIRST.index(permission.least)
    assert [role.may(permission) for role in HIGHEST_FIRST] == [index <= at for index in range(4)]


def test_a_viewer_can_only_look() -> None:
    assert [permission for permission in Permission if Role.VIEWER.may(permission)] == [Permission.VIEW]


def test_an_operator_cannot_break_anything() -> None:
    denied = {Permission.EDIT_PROGRAMS, Permission.MANAGE_USERS, Permission.READ_AUDIT, Permission.MAINTAIN}
    assert not any(Role.OPERATOR.may(permission) for permission in denied)


def test_permissions_are_not_aliases_of_each_other() -> None:
    assert len({permission.value[0] for permission in Permission}) == len(Permission) == len(Permission.__members__)


def test_a_command_runs_for_a_role_with_its_permission() -> None:
    bench = Bench()
    assert bench.save(Actor("eve", Role.ENGINEER), "cap", reason="wider") == "cap"
    assert bench.save(SYSTEM, "cap") == "cap"
    assert bench.done == ["eve cap wider", "system cap "]


@pytest.mark.parametrize("role", [Role.OPERATOR, Role.VIEWER])
def test_a_command_does_nothing_without_its_permission_and_names_the_role_needed(role: Role) -> None:
    bench = Bench()
    with pytest.raises(InsufficientPermissionsError) as caught:
        bench.save(Actor("otto", role), "cap")
    assert str(caught.value) == f"Your role is {role.title}. This needs Engineer."
    assert bench.done == []


def test_a_command_tells_its_permission_and_keeps_its_name() -> None:
    assert permission_of(Bench.save) is Permission.EDIT_PROGRAMS
    assert permission_of(Bench().save) is Permission.EDIT_PROGRAMS
    assert permission_of(Bench.look) is None
    assert Bench.save.__name__ == "save"
    assert Bench.save.__doc__ == "Save the program."


def test_a_role_reads_the_same_from_the_database() -> None:
    assert [Role(role.value) for role in Role] == list(HIGHEST_FIRST)
    assert all(role.title for role in Role)
