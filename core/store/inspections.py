"""Inspections: one row a part, durable when `insert` returns; paged by time for the history."""

from __future__ import annotations

import functools
import logging
from collections import Counter
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import sqlalchemy as sa
from sqlalchemy.dialects import postgresql, sqlite

from core.errors import DamagedRecordError, InspectionNotFoundError
from core.inspection.result import InspectionRecord, Judgement, ToolJudgement
from core.store import read_texts, rollups
from core.store.contributions import Cell, contributions
from core.store.inspection_lines import SHOWN, damaged, summary
from core.store.inspection_values import (
    Activity,
    ImageState,
    InspectionFilter,
    InspectionLabel,
    InspectionSummary,
    StoredInspection,
)
from core.store.moments import microseconds_of
from core.store.paging import Page, checked_limit, from_cursor, to_cursor
from core.store.tables import DAMAGE, failed_tools, inspections, rollup_series

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlalchemy.engine import Connection, Row

    from core.store.database import Database

log = logging.getLogger(__name__)

ACTIVITY_PARTS = 1000

IMAGE = frozenset({"image_state", "image_name", "image_bytes"})
"""Columns of the picture, which a correction of the row leaves as they are."""


class Inspections:
    """The results of all stations that share the database; new ones are this station's."""

    def __init__(self, database: Database, station: str) -> None:
        self._database = database
        self._station = station

    def insert(self, result: InspectionRecord) -> None:
        """One transaction; with strict durability the row survives a power cut from the moment this returns.

        Inserting the same id again corrects the row: whoever was told that a commit had failed may try again, even
        where the failure came after the row was written. InspectionLabel and picture of the row stay.

        Raises:
            DatabaseError, DiskSpaceError
        """
        self.insert_many([result])

    def insert_many(self, inserted: Sequence[InspectionRecord]) -> None:
        """All of them or none, in one transaction. An empty sequence only proves that the store can be written."""
        if not inserted:
            self._database.check_writable()
            return
        with self._database.transaction(is_urgent=True) as connection:
            self._write(connection, inserted, ImageState.PENDING)

    def finish(
        self,
        result: InspectionRecord,
        *,
        image: str | None,
        image_bytes: int | None = None,
        state: ImageState | None = None,
    ) -> None:
        """The result with the stages that ended after it was inserted, and its picture's file (None: there is none).

        `state` is what became of the picture, where the file's name does not say it.

        Not durable by itself: after a power cut `Store.recover_images` finds the picture again.
        """
        state = state or (ImageState.NONE if image is None else ImageState.STORED)
        with self._database.transaction(is_lazy=True) as connection:
            self._write(connection, [result], state, image, image_bytes, also=IMAGE)

    def set_label(self, result_id: str, label: InspectionLabel | None, author: str = "") -> None:
        """None takes the label back. Raises InspectionNotFoundError."""
        changed = {
            "label": label and label.value,
            "label_by": None if label is None else author,
            "label_at": None if label is None else datetime.now(UTC),
        }
        mine = inspections.c.id == result_id
        with self._database.transaction() as connection:
            station = connection.execute(sa.select(inspections.c.station).where(mine)).scalar_one_or_none()
            if station is None:
                raise InspectionNotFoundError
            rollups.lock(connection, station)
            before = rollups.counted(connection, result_id)
            connection.execute(inspections.update().where(mine).values(changed))
            changes = rollups.counted(connection, result_id)
            changes.subtract(before)
            rollups.add(connection, changes)

    def set_reason_code(self, result_id: str, code: str | None, author: str) -> None:
        """None takes the code back. Raises InspectionNotFoundError."""
        changed = {
            "reason_code": code,
            "reason_code_by": None if code is None else author,
            "reason_code_at": None if code is None else datetime.now(UTC),
        }
        with self._database.transaction() as connection:
            mine = inspections.update().where(inspections.c.id == result_id)
            if connection.execute(mine.values(changed)).rowcount == 0:
                raise InspectionNotFoundError

    def reason_codes(self) -> tuple[str, ...]:
        """The codes that any inspection has, in order; an index holds all that is asked."""
        code = inspections.c.reason_code
        with self._database.reading() as connection:
            return tuple(
                connection.execute(sa.select(code).where(code.is_not(None)).distinct().order_by(code)).scalars()
            )

    def get(self, result_id: str) -> StoredInspection:
        """Raises InspectionNotFoundError, DamagedRecordError."""
        try:
            with self._database.reading() as connection:
                row = connection.execute(_STORED.where(inspections.c.id == result_id)).one_or_none()
            if row is None:
                raise InspectionNotFoundError
            return StoredInspection(
                result=InspectionRecord.from_json(row.body),
                image_state=ImageState(row.image_state),
                image_name=row.image_name,
                label=InspectionLabel(row.label) if row.label else None,
                label_by=row.label_by,
                label_at=row.label_at,
                reason_code=row.reason_code,
                reason_code_by=row.reason_code_by,
                reason_code_at=row.reason_code_at,
            )
        except DAMAGE as error:
            raise DamagedRecordError(
                "The record of inspection {id} is damaged and cannot be read.", id=result_id
            ) from error

    def page(self, wanted: InspectionFilter, cursor: str | None = None, limit: int = 50) -> Page[InspectionSummary]:
        """Newest first, of all stations unless one is meant.

        Raises ValidationError for a limit over 200 or a cursor that is none.
        """
        order = _order_of(wanted)
        query = self._matching(wanted).order_by(*(column.desc() for column in order)).limit(checked_limit(limit) + 1)
        if cursor is not None:
            seq, last_id = from_cursor(cursor, int, str)
            query = query.where(sa.tuple_(*order) < _place_of(int(seq), str(last_id)))
        with self._database.reading() as connection:
            try:
                rows = connection.execute(query).all()
                items = tuple(summary(row) for row in rows[:limit])
            except DAMAGE:
                rows = connection.execute(
                    query.with_only_columns(inspections.c.seq, inspections.c.id, inspections.c.part)
                ).all()
                items = tuple(self._summary_of(connection, row) for row in rows[:limit])
        more = to_cursor(rows[limit - 1].seq, rows[limit - 1].id) if len(rows) > limit else None
        return Page(items, more)

    def count(self, wanted: InspectionFilter) -> int:
        """How many are meant."""
        meant = self._matching(wanted).with_only_columns(inspections.c.id).subquery()
        with self._database.reading() as connection:
            return int(connection.execute(sa.select(sa.func.count()).select_from(meant)).scalar_one())

    def beside(self, result_id: str, wanted: InspectionFilter, *, newer: bool) -> str | None:
        """Id of the next newer or older one of those that are meant; None: there is none.

        Raises InspectionNotFoundError.
        """
        order = _order_of(wanted)
        query = self._matching(wanted).with_only_columns(inspections.c.id).limit(1)
        with self._database.reading() as connection:
            seq = connection.execute(sa.select(inspections.c.seq).where(inspections.c.id == result_id)).scalar()
            if seq is None:
                raise InspectionNotFoundError
            here, there = _place_of(seq, result_id), sa.tuple_(*order)
            if newer:
                query = query.where(there > here).order_by(*order)
            else:
                query = query.where(there < here).order_by(*(column.desc() for column in order))
            return connection.execute(query).scalar()

    def _matching(self, wanted: InspectionFilter) -> sa.Select[Any]:
        """The lines of those that are meant, in no order yet."""
        c, (seq, _) = inspections.c, _order_of(wanted)
        query = sa.select(*SHOWN)
        if wanted.tool is not None:
            query = query.join(failed_tools, failed_tools.c.inspection_id == c.id)
            query = query.where(failed_tools.c.tool == wanted.tool)
        equal = {
            c.station: wanted.station,
            c.judgement: wanted.judgement and wanted.judgement.value,
            c.program_id: wanted.program,
            c.version_hash: wanted.version_hash,
            c.part: wanted.part,
            c.label: wanted.label and wanted.label.value,
            c.reason_code: wanted.reason_code,
            c.is_simulated: wanted.is_simulated,
        }
        query = query.where(*(column == value for column, value in equal.items() if value is not None))
        if wanted.read_text is not None:
            query = query.where(read_texts.beginning(wanted.read_text, seq))
        if wanted.part_id is not None:
            query = query.where(read_texts.identified(wanted.part_id, seq))
        if wanted.is_challenge is not None:
            known = c.challenge_expects
            query = query.where(known.is_not(None) if wanted.is_challenge else known.is_(None))
        if wanted.since is not None:
            # A row's seq is never earlier than its time: what is older need not be looked at.
            query = query.where(c.judged_at >= wanted.since, seq >= microseconds_of(wanted.since))
        if wanted.until is not None:
            query = query.where(c.judged_at < wanted.until, seq < self._seq_before(wanted.until))
        return query

    def _seq_before(self, until: datetime) -> int:
        """All that was judged before that moment has a lower `seq`: what is later need not be looked at."""
        with self._database.reading() as connection:
            lead = connection.execute(_LARGEST_LEAD).scalar()
        return microseconds_of(until) + int(lead or 0)

    def _summary_of(self, connection: Connection, place: Row[Any]) -> InspectionSummary:
        """One row by itself; where it cannot be read, a line that says so stands in its place."""
        try:
            return summary(connection.execute(sa.select(*SHOWN).where(inspections.c.id == place.id)).one())
        except DAMAGE:
            log.warning("The record of inspection %s is damaged and cannot be read.", place.id)
            return damaged(place, self._station)

    def activity(self, program_id: int) -> Activity:
        """Of all stations together. However long the history is, some thousand entries of one index are read."""
        with self._database.reading() as connection:
            rows = connection.execute(activity_query(program_id)).all()
        counts = Counter(row.judgement for row in rows)
        ok, ng, faults = (counts[j.value] for j in (Judgement.OK, Judgement.NG, Judgement.FAULT))
        return Activity(len(rows), ok, ng, faults, rows[0].judged_at if rows else None)

    def stations(self) -> tuple[str, ...]:
        """This station, and the others that have judged parts for the production, by name."""
        # Not from the records: the counts have a row for each version only.
        query = sa.select(rollup_series.c.station).distinct()
        with self._database.reading() as connection:
            return tuple(sorted({self._station, *connection.execute(query).scalars()}))

    def newest_part(self) -> int:
        """Number of this station's newest part; 0 before the first."""
        query = sa.select(sa.func.max(inspections.c.part)).where(inspections.c.station == self._station)
        with self._database.reading() as connection:
            return int(connection.execute(query).scalar() or 0)

    def _write(
        self,
        connection: Connection,
        results: Sequence[InspectionRecord],
        state: ImageState,
        image: str | None = None,
        image_bytes: int | None = None,
        *,
        also: frozenset[str] = frozenset(),
    ) -> None:
        """Insert or correct the rows, and count what that changes; `also` are columns to correct besides."""
        for station in sorted({result.station for result in results}):
            rollups.lock(connection, station)
        changes: Counter[Cell] = Counter()
        for result in results:
            values = {
                **_values(result),
                "image_state": state.value,
                "image_name": image,
                "image_bytes": image_bytes,
            }
            before = rollups.counted(connection, result.id)
            kept = {"id", *IMAGE} - also
            upsert = _upsert(connection.dialect.name, tuple(name for name in values if name not in kept))
            label = connection.execute(upsert, {**values, "at": values["judged_at"], "of": result.station}).scalar_one()
            self._note_failed_tools(connection, values)
            read_texts.note(connection, result)
            changes.update(contributions({**values, "label": label}))
            changes.subtract(before)
        rollups.add(connection, changes)

    @staticmethod
    def _note_failed_tools(connection: Connection, values: dict[str, Any]) -> None:
        """Instead of those that were noted before the row was corrected."""
        names = {tool["name"] for tool in values["body"]["tools"] if tool["judgement"] == ToolJudgement.NG.value}
        connection.execute(_FORGET_FAILED, {"of": values["id"]})
        if names:
            connection.execute(_NOTE_FAILED, [{"of": values["id"], "name": name} for name in sorted(names)])


_FORGET_FAILED = failed_tools.delete().where(failed_tools.c.inspection_id == sa.bindparam("of"))
_NOTE_FAILED = failed_tools.insert().from_select(
    ["inspection_id", "tool", "seq"],
    sa.select(inspections.c.id, sa.bindparam("name", type_=sa.String(80)), inspections.c.seq).where(
        inspections.c.id == sa.bindparam("of")
    ),
)
_SAID = ("label", "label_by", "label_at", "reason_code", "reason_code_by", "reason_code_at")
"""The columns that people fill in afterwards."""
_STORED = sa.select(*(inspections.c[name] for name in ("body", "image_state", "image_name", *_SAID)))


def _order_of(wanted: InspectionFilter) -> tuple[sa.ColumnElement[Any], sa.ColumnElement[Any]]:
    """The columns that say how the history is ordered, of the table whose index leads to what is meant."""
    if wanted.tool is not None:
        return failed_tools.c.seq, failed_tools.c.inspection_id
    return inspections.c.seq, inspections.c.id


def _place_of(seq: int, result_id: str) -> sa.Tuple:
    return sa.tuple_(sa.literal(seq, sa.BigInteger()), sa.literal(result_id))


def activity_query(program_id: int) -> sa.Select[Any]:
    """The newest parts of each judgement, merged: an index holds all that is asked of them, so no row is touched."""
    newest = []
    for judgement in Judgement:
        mine = (
            (inspections.c.program_id == program_id)
            & (inspections.c.judgement == judgement.value)
            & inspections.c.challenge_expects.is_(None)
        )
        found = sa.select(inspections.c.judgement, inspections.c.judged_at, inspections.c.seq, inspections.c.id).where(
            mine
        )
        found = found.order_by(inspections.c.seq.desc(), inspections.c.id.desc()).limit(ACTIVITY_PARTS)
        newest.append(sa.select(found.subquery()))
    merged = sa.union_all(*newest).subquery()
    return sa.select(merged).order_by(merged.c.seq.desc(), merged.c.id.desc()).limit(ACTIVITY_PARTS)


_LARGEST_LEAD = sa.select(sa.func.max(inspections.c.seq_lead_us)).where(
    inspections.c.seq_lead_us > sa.literal_column("0")  # as the index says it
)
# Of the station alone: the clock of one that is ahead does not move the results of the others.
_NEXT_SEQ = (
    sa.select(sa.func.coalesce(sa.func.max(inspections.c.seq), 0) + 1)
    .where(inspections.c.station == sa.bindparam("of"))
    .scalar_subquery()
)


class _Microseconds(sa.types.TypeDecorator[int]):
    """A moment as the number that `seq` holds."""

    impl = sa.BigInteger
    cache_ok = True

    def process_bind_param(self, value: Any, dialect: sa.Dialect) -> int:  # noqa: ARG002
        return microseconds_of(value)


@functools.cache
def _upsert(dialect: str, corrected: tuple[str, ...]) -> sa.Executable:
    """A row of `_values` with its picture; `at` and `of`, its time of judging and station once more. Gives its label.

    Of a row that is there already, these columns are corrected. Made once: to put the statement together takes longer
    than to carry it out. The row's place in `seq` is the time of judging, or the
    next after the newest row's where the clock was set back; and its lead.
    """
    at = sa.bindparam("at", type_=_Microseconds())
    is_back = at < _NEXT_SEQ
    insert = (sqlite.insert if dialect == "sqlite" else postgresql.insert)(inspections)
    insert = insert.values(
        seq=sa.case((is_back, _NEXT_SEQ), else_=at), seq_lead_us=sa.case((is_back, _NEXT_SEQ - at), else_=0)
    )
    changed = {name: insert.excluded[name] for name in corrected}
    return insert.on_conflict_do_update(index_elements=["id"], set_=changed).returning(inspections.c.label)


def _values(result: InspectionRecord) -> dict[str, Any]:
    body = result.to_json()
    readings = [
        {"tool": tool["name"], "text": tool["text"], "value": tool["value"], "unit": tool["unit"]}
        for tool in body["tools"]
        if tool["text"] is not None or tool["value"] is not None
    ]
    return {
        "id": result.id,
        "station": result.station,
        "part": result.part,
        "judgement": result.judgement.value,
        "program_id": result.program_id,
        "program_name": result.program_name,
        "version_hash": result.version_hash,
        "version_number": result.version_number,
        "captured_at": result.captured_at,
        "judged_at": result.judged_at or result.captured_at or datetime.now(UTC),
        "trigger": result.trigger,
        "is_simulated": result.is_simulated,
        "challenge_expects": result.challenge_expects and result.challenge_expects.value,
        "elapsed_ms": result.elapsed_ms,
        "reason": None if result.reason is None else result.reason.to_json(),
        "part_id": result.part_id,
        "readings": readings or None,
        "body": body,
    }
