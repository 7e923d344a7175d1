"""Judged pictures and inspection records with default contents, for tests."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from core.access.roles import SYSTEM, Actor
from core.inspection.result import InspectionRecord, Judged, Judgement, ToolResult
from core.programs.library import Library
from core.store.shared_tables import program_pictures

if TYPE_CHECKING:
    from collections.abc import Iterable

    from core.inspection.samples import ProgramSample
    from core.store import Store

AT = datetime(2030, 5, 17, 12, 0, tzinfo=UTC)


def judged(judgement: Judgement = Judgement.OK, tools: tuple[ToolResult, ...] = (), **changes: Any) -> Judged:
    named = {"program_name": "Cap", "version_hash": "a" * 64, "master": "b" * 64}
    return Judged(judgement=judgement, tools=tools, **(named | changes))


def record(judgement: Judgement = Judgement.OK, tools: tuple[ToolResult, ...] = (), **changes: Any) -> InspectionRecord:
    whole: dict[str, Any] = {
        "program_name": "Cap",
        "version_hash": "a" * 64,
        "master": "b" * 64,
        "id": "1",
        "station": "Station 1",
        "part": 1,
        "program_id": 1,
        "version_number": 1,
        "captured_at": AT,
        "judged_at": AT,
        "trigger": "software",
        "trigger_seq": 1,
        "stages_ms": {},
    }
    return InspectionRecord(judgement=judgement, tools=tools, **(whole | changes))


def give_samples(store: Store, program_id: int, samples: Iterable[ProgramSample], actor: Actor = SYSTEM) -> None:
    """Save a version of the program with these samples."""
    library = Library(store)
    newest = library.version(actor, program_id)
    changed = replace(newest.program, samples=tuple(samples))
    library.save(actor, changed, None, "Samples", program_id, newest.summary.version_hash)


def lose_picture(store: Store, digest: str) -> None:
    """Remove a master or sample from the database, although programs name it."""
    with store.database.transaction() as connection:
        lost = connection.execute(program_pictures.delete().where(program_pictures.c.picture == digest))
    assert lost.rowcount == 1
