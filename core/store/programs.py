"""Programs, their immutable versions, the active version of each station, its favorites and its numbers."""

from __future__ import annotations

import contextlib
import hashlib
import json
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any

import sqlalchemy as sa

from core.errors import DatabaseConstraintError, DatabaseError, InvalidProgramConfigError, ProgramNotFoundError
from core.inspection.learning import LearningTool
from core.inspection.lesson import Lesson, lessons
from core.inspection.program import Program, lack_of
from core.inspection.tools import TOOLS
from core.pretrained.extras import ABSENT
from core.store.tables import DAMAGE, program_versions, programs, station_programs, station_state
from core.text import Text, text

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from sqlalchemy.engine import Connection, Row

    from core.store.database import Database


@dataclass(frozen=True)
class ProgramSummary:
    """A program in the list.

    Attributes:
        version_hash, version_number: of the newest version, as are author, saved_at and reason.
        master: content hash of its master picture; "" when it has none yet.
        description: of the newest version.
        lack: why the newest version cannot be activated; None: nothing is missing.
        is_favorite: of this station.
        activated_at: when it was made the active program of this station last; None: never.
        number: by which this station's machine asks for it with its lines; None: it has none.
    """

    id: int
    name: str
    version_hash: str
    version_number: int
    master: str
    author: str
    saved_at: datetime
    reason: str
    created_at: datetime
    archived_at: datetime | None = None
    description: str = ""
    lack: Text | None = None
    is_favorite: bool = False
    activated_at: datetime | None = None
    number: int | None = None

    @property
    def is_archived(self) -> bool:
        return self.archived_at is not None


@dataclass(frozen=True)
class VersionSummary:
    """One version of a program: `version_hash` is the content hash, `parent` that of the version it was made from."""

    program_id: int
    version_number: int
    version_hash: str
    name: str
    master: str
    author: str
    saved_at: datetime
    reason: str
    parent: str | None


@dataclass(frozen=True)
class StoredVersion:
    """A version with its content."""

    summary: VersionSummary
    program: Program
    is_archived: bool


@dataclass(frozen=True)
class ActiveProgram:
    """The version that a station uses."""

    program_id: int
    version_hash: str


@dataclass(frozen=True)
class _Content:
    """What the list says of a version's content.

    Attributes:
        judges: whether it has a tool that judges.
        extras: names of the enabled tools that take an extra, and which.
    """

    description: str
    judges: bool
    extras: tuple[tuple[str, str], ...]


class Programs:
    """Takes and returns values. Nothing here changes or removes a version."""

    def __init__(self, database: Database, station: str) -> None:
        self._database = database
        self._station = station
        self._contents: dict[str, _Content | None] = {}
        """Of the versions listed last, by content hash, so that no body is read twice; None: it is damaged."""

    def summaries(self, *, include_archived: bool = False) -> tuple[ProgramSummary, ...]:
        """All programs, by name."""
        newest = (
            sa.select(
                program_versions.c.program_id, sa.func.max(program_versions.c.version_number).label("version_number")
            )
            .group_by(program_versions.c.program_id)
            .subquery()
        )
        versions, here = program_versions, station_programs
        query = (
            sa.select(
                programs,
                versions.c.version_hash,
                versions.c.version_number,
                versions.c.master,
                versions.c.author,
                versions.c.reason,
                sa.func.coalesce(here.c.is_favorite, sa.false()).label("is_favorite"),
                here.c.activated_at,
                here.c.number,
            )
            .add_columns(versions.c.created_at.label("saved_at"))
            .join(newest, newest.c.program_id == programs.c.id)
            .join(
                versions,
                (versions.c.program_id == programs.c.id) & (versions.c.version_number == newest.c.version_number),
            )
            .outerjoin(here, (here.c.program_id == programs.c.id) & (here.c.station == self._station))
            .order_by(programs.c.name, programs.c.id)
        )
        if not include_archived:
            query = query.where(programs.c.archived_at.is_(None))
        with self._database.reading() as connection:
            rows = connection.execute(query).all()
            known = self._contents
            contents = {row.version_hash: known.get(row.version_hash) or self._content(connection, row) for row in rows}
        self._contents = contents  # replaced whole: other threads may list as well
        # Looked at anew for each list: an extra may be installed while the station runs.
        looked = ((extra, is_absent()) for extra, is_absent in ABSENT.items())
        absent = {extra: problem for extra, problem in looked if problem is not None}
        return tuple(_program_summary(row, contents[row.version_hash], absent) for row in rows)

    def _content(self, connection: Connection, row: Row[Any]) -> _Content | None:
        # As text: a damaged body must not keep the others from being listed.
        body = sa.select(sa.cast(program_versions.c.body, sa.Text)).where(
            program_versions.c.program_id == row.id, program_versions.c.version_number == row.version_number
        )
        try:
            found = json.loads(connection.execute(body).scalar_one())
            # As `Program.judged`, without making every program of the list.
            judges = any(tool["enabled"] and not tool["report_only"] for tool in found["tools"])
            return _Content(found["description"], judges, tuple(_extras(found["tools"])))
        except DAMAGE:
            return None

    def versions(self, program_id: int) -> tuple[VersionSummary, ...]:
        """All versions, newest first. Raises ProgramNotFoundError."""
        with self._database.reading() as connection:
            self._row(connection, program_id)
            return tuple(_summary(row) for row in connection.execute(self._versions(program_id)))

    def newest(self, program_id: int) -> StoredVersion:
        """The newest version. Raises ProgramNotFoundError."""
        with self._database.reading() as connection:
            is_archived = self._row(connection, program_id).archived_at is not None
            return _stored(connection.execute(self._versions(program_id).limit(1)).one(), is_archived=is_archived)

    def version(self, program_id: int, version_hash: str) -> StoredVersion:
        """A version by content hash. Raises ProgramNotFoundError."""
        with self._database.reading() as connection:
            is_archived = self._row(connection, program_id).archived_at is not None
            query = self._versions(program_id).where(program_versions.c.version_hash == version_hash).limit(1)
            row = connection.execute(query).one_or_none()
            if row is None:
                raise ProgramNotFoundError("The program has no version {version}.", version=version_hash[:12])
            return _stored(row, is_archived=is_archived)

    def check_name(self, name: str) -> None:
        """Raise DatabaseConstraintError if a program that is not archived has this name."""
        with self._database.reading() as connection:
            self._check_name(connection, name, other_than=None)

    def add(self, program: Program, *, author: str, reason: str, now: datetime) -> StoredVersion:
        """Add a program with its first version. Raises DatabaseConstraintError when the name is taken."""
        with self._database.transaction() as connection:
            self._check_name(connection, program.name, other_than=None)
            created = connection.execute(programs.insert().values(name=program.name, created_at=now))
            row_id = created.inserted_primary_key
            if row_id is None:
                raise DatabaseError
            return self._insert(
                connection, int(row_id[0]), 1, program, author=author, reason=reason, parent=None, now=now
            )

    def add_version(
        self, program_id: int, program: Program, *, author: str, reason: str, now: datetime
    ) -> StoredVersion:
        """Add the next version; a new name in it renames the program.

        Raises:
            ProgramNotFoundError, DatabaseConstraintError
        """
        with self._database.transaction() as connection:
            parent = self.newest(program_id).summary
            if not self._row(connection, program_id).archived_at:
                self._check_name(connection, program.name, other_than=program_id)
            connection.execute(programs.update().where(programs.c.id == program_id).values(name=program.name))
            return self._insert(
                connection,
                program_id,
                parent.version_number + 1,
                program,
                author=author,
                reason=reason,
                parent=parent.version_hash,
                now=now,
            )

    def set_archived(self, program_id: int, archived_at: datetime | None) -> None:
        """Archive a program, which loses its number at every station; None restores it.

        Raises:
            ProgramNotFoundError, DatabaseConstraintError: the name is taken meanwhile.
        """
        with self._database.transaction() as connection:
            row = self._row(connection, program_id)
            if archived_at is None and row.archived_at is not None:
                self._check_name(connection, row.name, other_than=program_id)
            connection.execute(programs.update().where(programs.c.id == program_id).values(archived_at=archived_at))
            mine = station_programs.c.program_id == program_id
            connection.execute(station_programs.update().where(mine).values(number=None))

    def masters(self) -> frozenset[str]:
        """Content hashes of the masters of all versions."""
        with self._database.reading() as connection:
            found = connection.execute(sa.select(program_versions.c.master).distinct()).scalars()
            return frozenset(found) - {""}

    def lessons(self) -> Iterator[Lesson]:
        """The lessons of all versions that this release can read; each version is read when it is reached."""
        kinds = [kind for kind, tool in TOOLS.items() if issubclass(tool, LearningTool)]
        body = sa.cast(program_versions.c.body, sa.Text)
        place = program_versions.c.program_id, program_versions.c.version_number
        query = sa.select(*place).where(sa.or_(sa.false(), *(body.contains(f'"{kind}"') for kind in kinds)))
        with self._database.reading() as connection:
            found = connection.execute(query).all()
        for program_id, number in found:
            with self._database.reading() as connection:
                mine = self._versions(program_id).where(program_versions.c.version_number == number)
                row = connection.execute(mine).one_or_none()
            with contextlib.suppress(DatabaseError, InvalidProgramConfigError):
                yield from () if row is None else lessons(_stored(row, is_archived=False).program)

    # --- the active version -----------------------------------------------------------------------------------------

    def active(self) -> ActiveProgram | None:
        query = sa.select(station_state).where(station_state.c.station == self._station)
        with self._database.reading() as connection:
            row = connection.execute(query).one_or_none()
        return None if row is None else ActiveProgram(row.program_id, row.version_hash)

    def set_active(self, active: ActiveProgram, now: datetime) -> None:
        values = {"program_id": active.program_id, "version_hash": active.version_hash, "changed_at": now}
        mine = station_state.c.station == self._station
        with self._database.transaction() as connection:
            if connection.execute(station_state.update().where(mine).values(values)).rowcount == 0:
                connection.execute(station_state.insert().values(station=self._station, **values))
            self._note(connection, active.program_id, activated_at=now)

    def stations_with(self, program_id: int) -> tuple[str, ...]:
        """Names of the stations whose active program is any version of this one."""
        query = sa.select(station_state.c.station).where(station_state.c.program_id == program_id)
        with self._database.reading() as connection:
            return tuple(connection.execute(query.order_by(station_state.c.station)).scalars())

    # --- favorites --------------------------------------------------------------------------------------------------

    def is_favorite(self, program_id: int) -> bool:
        """Whether it is a favorite of this station."""
        mine = sa.select(station_programs.c.is_favorite).where(self._is_mine(program_id))
        with self._database.reading() as connection:
            return bool(connection.execute(mine).scalar())

    def set_favorite(self, program_id: int, *, is_favorite: bool) -> None:
        """Make it a favorite of this station, or no longer. Raises ProgramNotFoundError."""
        with self._database.transaction() as connection:
            self._row(connection, program_id)
            self._note(connection, program_id, is_favorite=is_favorite)

    # --- numbers ----------------------------------------------------------------------------------------------------

    def number_of(self, program_id: int) -> int | None:
        """By which this station's machine asks for it; None: it has none."""
        with self._database.reading() as connection:
            return connection.execute(sa.select(station_programs.c.number).where(self._is_mine(program_id))).scalar()

    def with_number(self, number: int) -> int | None:
        """The id of the program that this station's machine asks for by that number; None: there is none."""
        wanted = (station_programs.c.station == self._station) & (station_programs.c.number == number)
        with self._database.reading() as connection:
            return connection.execute(sa.select(station_programs.c.program_id).where(wanted)).scalar()

    def set_number(self, program_id: int, number: int | None) -> None:
        """Give it a number that no other has; None: it has none any more. Raises ProgramNotFoundError."""
        with self._database.transaction() as connection:
            self._row(connection, program_id)
            self._note(connection, program_id, number=number)

    # ----------------------------------------------------------------------------------------------------------------

    def _note(self, connection: Connection, program_id: int, **values: Any) -> None:
        """Store what a program is to this station."""
        if connection.execute(station_programs.update().where(self._is_mine(program_id)).values(values)).rowcount == 0:
            first = {"is_favorite": False, **values}
            connection.execute(station_programs.insert().values(station=self._station, program_id=program_id, **first))

    def _is_mine(self, program_id: int) -> sa.ColumnElement[bool]:
        return (station_programs.c.station == self._station) & (station_programs.c.program_id == program_id)

    # ----------------------------------------------------------------------------------------------------------------

    def _row(self, connection: Connection, program_id: int) -> Row[Any]:
        row = connection.execute(sa.select(programs).where(programs.c.id == program_id)).one_or_none()
        if row is None:
            raise ProgramNotFoundError
        return row

    def _check_name(self, connection: Connection, name: str, other_than: int | None) -> None:
        taken = sa.select(programs.c.id).where(programs.c.name == name, programs.c.archived_at.is_(None))
        if other_than is not None:
            taken = taken.where(programs.c.id != other_than)
        if connection.execute(taken).first() is not None:
            raise DatabaseConstraintError("There is already a program with the name {name}.", name=name)

    def _versions(self, program_id: int) -> sa.Select[Any]:
        return (
            sa.select(program_versions)
            .where(program_versions.c.program_id == program_id)
            .order_by(program_versions.c.version_number.desc())
        )

    def _insert(
        self,
        connection: Connection,
        program_id: int,
        version_number: int,
        program: Program,
        *,
        author: str,
        reason: str,
        parent: str | None,
        now: datetime,
    ) -> StoredVersion:
        connection.execute(
            program_versions.insert().values(
                program_id=program_id,
                version_number=version_number,
                version_hash=program.version_hash,
                body=program.to_json(),
                master=program.master,
                author=author,
                created_at=now,
                reason=reason,
                parent=parent,
            )
        )
        return self.version(program_id, program.version_hash)


def _extras(tools: Iterable[Mapping[str, Any]]) -> Iterator[tuple[str, str]]:
    """For each enabled tool, in JSON form, that takes an extra: its name, and the extra."""
    for tool in tools:
        kind = TOOLS.get(tool["type"])
        extra = None if kind is None or not tool["enabled"] else kind.extra_of(tool["params"])
        if extra is not None:
            yield str(tool["name"]), extra


def _program_summary(row: Row[Any], content: _Content | None, absent: Mapping[str, Text]) -> ProgramSummary:
    """`absent`: by extra, what of it is not installed on this computer."""
    own = row._mapping  # noqa: SLF001
    if content is None:
        return ProgramSummary(**own, lack=_damage(row.version_number, row.name))
    missing = (
        text("{tool}: {problem}", tool=tool, problem=absent[extra]) for tool, extra in content.extras if extra in absent
    )
    lack = lack_of(row.name, row.master, judges=content.judges) or next(missing, None)
    return ProgramSummary(**own, description=content.description, lack=lack)


def _summary(row: Row[Any]) -> VersionSummary:
    return VersionSummary(
        program_id=row.program_id,
        version_number=row.version_number,
        version_hash=row.version_hash,
        name=row.body["name"],
        master=row.master,
        author=row.author,
        saved_at=row.created_at,
        reason=row.reason,
        parent=row.parent,
    )


def _stored(row: Row[Any], *, is_archived: bool) -> StoredVersion:
    """Raise DatabaseError if the content does not match its hash."""
    canonical = json.dumps(row.body, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    if hashlib.sha256(canonical.encode()).hexdigest() != row.version_hash:
        damage = _damage(row.version_number, row.body["name"])
        raise DatabaseError(damage.template, **damage.values)
    return StoredVersion(_summary(row), Program.from_json(row.body), is_archived)


def _damage(version_number: int, name: str) -> Text:
    return text(
        "Version {number} of {name} is damaged in the database. Restore a backup.", number=version_number, name=name
    )
