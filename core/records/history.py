"""History: what was inspected, and what was done, read from the store. Labels are set by `core.records.labels`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.access.roles import Actor, Permission, needs
from core.errors import InspectionNotFoundError, NotFoundError
from core.records.audit_proof import write_proof
from core.store.audit import AuditCheck, AuditEntry, AuditFilter
from core.store.images import ImageFile
from core.store.inspection_values import (
    LABELS_FOR,
    MAX_READ_TEXT,
    Activity,
    ImageState,
    InspectionFilter,
    InspectionLabel,
    InspectionSummary,
    Reading,
    StoredInspection,
)
from core.store.paging import MAX_LIMIT, Page

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path
    from threading import Event

    from core.store import Store

__all__ = [
    "LABELS_FOR",
    "MAX_LIMIT",
    "MAX_READ_TEXT",
    "Activity",
    "AuditCheck",
    "AuditEntry",
    "AuditFilter",
    "History",
    "ImageFile",
    "ImageState",
    "InspectionFilter",
    "InspectionLabel",
    "InspectionSummary",
    "Page",
    "Reading",
    "StoredInspection",
]

_NO_PICTURE = {
    ImageState.PENDING: "The picture is still being stored. Try again in a moment.",
    ImageState.DROPPED: "The picture could not be stored.",
    ImageState.CLEARED: "The picture was removed to make room. Its result is kept.",
    ImageState.NONE: "There is no picture of this inspection.",
}


class History:
    """Thread-safe."""

    def __init__(self, store: Store, wait_written: Callable[[str], None] = lambda _: None) -> None:
        """`wait_written` returns when a result of that id is not on its way into the store any more (milliseconds)."""
        self._store = store
        self._wait_written = wait_written

    @needs(Permission.VIEW)
    def inspections(
        self,
        actor: Actor,
        wanted: InspectionFilter | None = None,
        cursor: str | None = None,
        limit: int = 50,
    ) -> Page[InspectionSummary]:
        """Newest first, at most 200 a page. Raises ValidationError for a limit or cursor that will not do."""
        return self._store.inspections.page(wanted or InspectionFilter(), cursor, limit)

    @needs(Permission.VIEW)
    def count(self, actor: Actor, wanted: InspectionFilter | None = None) -> int:
        """How many are meant; not for every look at a list, for all of them are counted."""
        return self._store.inspections.count(wanted or InspectionFilter())

    @needs(Permission.VIEW)
    def beside(
        self, actor: Actor, inspection_id: str, wanted: InspectionFilter | None = None, *, newer: bool
    ) -> str | None:
        """Id of the next newer or older one of those that are meant; None: there is none.

        Raises InspectionNotFoundError.
        """
        return self._store.inspections.beside(inspection_id, wanted or InspectionFilter(), newer=newer)

    @needs(Permission.VIEW)
    def inspection(self, actor: Actor, inspection_id: str) -> StoredInspection:
        """Raises InspectionNotFoundError."""
        try:
            return self._store.inspections.get(inspection_id)
        except InspectionNotFoundError:
            self._wait_written(inspection_id)  # grouped durability: the row follows its verdict
            return self._store.inspections.get(inspection_id)

    @needs(Permission.VIEW)
    def image(self, actor: Actor, inspection_id: str) -> ImageFile:
        """The picture's file as it was stored. Raises InspectionNotFoundError, NotFoundError (there is no picture)."""
        found = self.inspection(actor, inspection_id)
        if found.image_state is ImageState.PENDING:
            self._wait_written(inspection_id)
            found = self._store.inspections.get(inspection_id)
        if found.image_name is None or found.image_state is ImageState.CLEARED:
            raise NotFoundError(_NO_PICTURE.get(found.image_state))
        try:
            return self._store.images.read(found.image_name)
        except NotFoundError as error:
            if (name := found.result.station) == self._store.station:
                raise
            raise NotFoundError(
                "The picture is on the computer of {station}. Look at it there.", station=name
            ) from error

    @needs(Permission.VIEW)
    def activity(self, actor: Actor, program_id: int) -> Activity:
        """How a program has done lately, and when it judged last; nothing but zeros for one that never ran."""
        return self._store.inspections.activity(program_id)

    @needs(Permission.VIEW)
    def stations(self, actor: Actor) -> tuple[str, ...]:
        """This station and the others whose results are in the same database, by name."""
        return self._store.inspections.stations()

    @needs(Permission.VIEW)
    def reason_codes(self, actor: Actor) -> tuple[str, ...]:
        """The reason codes that stored inspections have, in order, also those that the station offers no more."""
        return self._store.inspections.reason_codes()

    @needs(Permission.READ_AUDIT)
    def audit(
        self,
        actor: Actor,
        wanted: AuditFilter | None = None,
        cursor: str | None = None,
        limit: int = 50,
    ) -> Page[AuditEntry]:
        """Newest first, at most 200 a page. Raises ValidationError for a limit or cursor that will not do."""
        return self._store.audit.page(wanted or AuditFilter(), cursor, limit)

    @needs(Permission.READ_AUDIT)
    def audited_people(self, actor: Actor) -> tuple[str, ...]:
        """The names that stand in the audit log, in order."""
        return self._store.audit.actors()

    @needs(Permission.READ_AUDIT)
    def verify_audit(self, actor: Actor) -> AuditCheck:
        """Recompute the whole chain, and compare it with its signed end; takes a moment for a long log."""
        return self._store.audit_seal.verify()

    @needs(Permission.READ_AUDIT)
    def prove_audit(self, actor: Actor, path: Path, progress: Callable[[int], None], cancel: Event) -> int:
        """Write the whole audit log with all that it takes to verify it elsewhere, as `write_proof`."""
        return write_proof(path, self._store, progress=progress, cancel=cancel)
