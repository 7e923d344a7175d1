"""Programs of the stage: the demo's, each with a past, so that lists and comparisons have something to show."""

from __future__ import annotations

import functools
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from core.access.roles import Actor, Permission, needs
from core.errors import ProgramNotFoundError
from core.inspection.changes import changes
from core.inspection.geometry import Circle
from core.programs.demo import demo_program
from core.programs.library import Comparison, ProgramSummary, StoredProgram, StoredVersion, VersionSummary
from core.simulation.parts import master

if TYPE_CHECKING:
    from collections.abc import Callable

    from core.inspection.program import Program

NOON = datetime(2026, 3, 2, 14, 32, 7, 418_000, tzinfo=UTC)
"""When everything on the stage happens."""

_PAST = (
    ("engineer2", "Ready for the first parts"),
    ("engineer2", "Limit of the pins after the first shift"),
    ("engineer1", "New lamp: shorter exposure"),
    ("engineer2", "The blue mark is judged too"),
    ("engineer1", "Bore right follows the new housing; fewer false rejects on the night shift"),
)
"""Author and reason of the versions, the newest last; older ones begin again from the front."""


class StagedLibrary:
    """`names` are kinds of part of the simulated line; the first has fourteen versions, each other one fewer."""

    def __init__(self, names: tuple[str, ...], archived: tuple[str, ...] = ()) -> None:
        self._names, self._archived = names, archived

    @needs(Permission.VIEW)
    def programs(self, actor: Actor, include_archived: bool = False) -> tuple[ProgramSummary, ...]:
        shown = [name for name in self._names if include_archived or name not in self._archived]
        return tuple(self._summary(name) for name in sorted(shown))

    def _summary(self, name: str) -> ProgramSummary:
        newest = self._versions(self._names.index(name) + 1)[0]
        archived_at = NOON if name in self._archived else None
        return ProgramSummary(
            newest.program_id,
            name,
            newest.version_hash,
            newest.version_number,
            newest.master,
            newest.author,
            newest.saved_at,
            newest.reason,
            newest.saved_at,
            archived_at,
        )

    @needs(Permission.VIEW)
    def versions(self, actor: Actor, program_id: int) -> tuple[VersionSummary, ...]:
        return self._versions(program_id)

    @needs(Permission.VIEW)
    def version(self, actor: Actor, program_id: int, version: str | None = None) -> StoredVersion:
        return self._stored(program_id, version)

    @needs(Permission.VIEW)
    def program(self, actor: Actor, program_id: int, version: str | None = None) -> StoredProgram:
        stored = self._stored(program_id, version)
        return StoredProgram(stored.program, master(self._names[program_id - 1]), stored.summary, stored.is_archived)

    def active(self) -> StoredProgram:
        newest = self._stored(1, None)
        return StoredProgram(newest.program, master(self._names[0]), newest.summary)

    @needs(Permission.VIEW)
    def compare(self, actor: Actor, program_id: int, before: str, after: str | None = None) -> Comparison:
        old, new = self._stored(program_id, before), self._stored(program_id, after)
        return Comparison(old, new, changes(old.program, new.program))

    def _stored(self, program_id: int, version: str | None) -> StoredVersion:
        for summary in self._versions(program_id):
            if version in (None, summary.version_hash):
                name = self._names[program_id - 1]
                return StoredVersion(summary, _program(name, summary.version_number), name in self._archived)
        raise ProgramNotFoundError

    def _versions(self, program_id: int) -> tuple[VersionSummary, ...]:
        return _versions(program_id, self._names[program_id - 1])


@functools.cache
def _versions(program_id: int, name: str) -> tuple[VersionSummary, ...]:
    newest = 15 - program_id
    found = []
    for number in range(newest, 0, -1):
        author, reason = _PAST[(number - newest - 1) % len(_PAST)]
        program = _program(name, number)
        saved = NOON - timedelta(days=program_id + 3 * (newest - number))
        found.append(
            VersionSummary(program_id, number, program.version_hash, name, program.master, author, saved, reason, None)
        )
    return tuple(found)


@functools.cache
def _program(kind: str, number: int) -> Program:
    """As the version of that number had it; only the connector has changed in more than a limit."""
    program = demo_program(kind)
    exposure_us = 6000.0 if number >= 13 else 8000.0 if number == 12 else None
    program = replace(program, camera=replace(program.camera, exposure_us=exposure_us))
    if number < 14:
        program = _changed(program, "pins", lambda tool: replace(tool, threshold_pct=min(90.0, 70.0 + number)))
        program = _changed(program, "bore right", lambda tool: replace(tool, roi=Circle(922, 478, 46)))
    if number < 13:
        program = replace(program, tools=tuple(tool for tool in program.tools if tool.name != "blue mark"))
    return _changed(program, "openings", lambda tool: replace(tool, threshold_pct=60.0 + number))


def _changed(program: Program, name: str, change: Callable[..., object]) -> Program:
    tools = tuple(change(tool) if tool.name == name else tool for tool in program.tools)
    return replace(program, tools=tools)  # type: ignore[arg-type]
