"""Drafts: the program each user is editing at each station, stored so that it survives a crash."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any

import sqlalchemy as sa
from sqlalchemy.dialects import postgresql, sqlite

from core.errors import DamagedRecordError, InvalidProgramConfigError
from core.inspection.program import Program
from core.inspection.samples import ProgramSample, SampleKind
from core.store.tables import drafts
from core.text import text

if TYPE_CHECKING:
    from collections.abc import Mapping

    from core.store.database import Database

FORMAT = 1


@dataclass(frozen=True)
class Draft:
    """A program that is being edited; it may lack master and tools.

    Attributes:
        program_id, parent_version: of the stored version it started from; None for a new program.
        step: the author's step in the wizard.
        samples: pictures that its limits are taught from.
        saved_at: when it was stored; None before.
    """

    program: Program
    program_id: int | None = None
    parent_version: str | None = None
    step: str = ""
    samples: tuple[ProgramSample, ...] = ()
    saved_at: datetime | None = None


class DraftTable:
    """One draft per user of this station. Takes and returns values."""

    def __init__(self, database: Database, station: str) -> None:
        self._database = database
        self._station = station

    def put(self, username: str, draft: Draft, now: datetime) -> None:
        """Replace the user's draft."""
        values = {"station": self._station, "username": username, "body": _to_json(draft), "saved_at": now}
        insert = sqlite.insert if self._database.is_sqlite else postgresql.insert
        statement = insert(drafts).values(values)
        changed = {name: statement.excluded[name] for name in ("body", "saved_at")}
        with self._database.transaction() as connection:
            connection.execute(statement.on_conflict_do_update(index_elements=["station", "username"], set_=changed))

    def get(self, username: str) -> Draft | None:
        """The user's draft, or None. Raises InvalidProgramConfigError for one that this release cannot read."""
        try:
            with self._database.reading() as connection:
                row = connection.execute(sa.select(drafts).where(self._of(username))).one_or_none()
            return None if row is None else _from_json(row.body, row.saved_at)
        except InvalidProgramConfigError as error:
            raise _unreadable(error.text) from error
        except (DamagedRecordError, ValueError, KeyError, TypeError) as error:
            raise _unreadable(text("it is damaged")) from error

    def remove(self, username: str) -> None:
        """Remove the user's draft, if there is one."""
        with self._database.transaction() as connection:
            connection.execute(drafts.delete().where(self._of(username)))

    def _of(self, username: str) -> sa.ColumnElement[bool]:
        return (drafts.c.station == self._station) & (drafts.c.username == username)


def _to_json(draft: Draft) -> dict[str, Any]:
    return {
        "format": FORMAT,
        "program": draft.program.to_json(),
        "program_id": draft.program_id,
        "parent_version": draft.parent_version,
        "step": draft.step,
        "samples": [{"picture": sample.picture, "kind": sample.kind.value} for sample in draft.samples],
    }


def _from_json(data: Mapping[str, Any], saved_at: datetime) -> Draft:
    if data["format"] != FORMAT:
        raise InvalidProgramConfigError("it was kept by another release")
    return Draft(
        Program.from_json(data["program"]),
        data["program_id"],
        data["parent_version"],
        data["step"],
        tuple(ProgramSample(sample["picture"], SampleKind(sample["kind"])) for sample in data["samples"]),
        saved_at,
    )


def _unreadable(why: object) -> InvalidProgramConfigError:
    return InvalidProgramConfigError("The draft that was kept cannot be read ({why}). Discard it to go on.", why=why)
