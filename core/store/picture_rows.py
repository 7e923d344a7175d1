"""What the rows of inspections say about their pictures: which are stored, how large they are, and which may go.

A picture is removed in three steps, so that a crash at any moment loses nothing and leaves nothing behind: the row says
`CLEARED` and still has the file's name; the file is deleted; the name is taken out of the row.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

import sqlalchemy as sa

from core.inspection.result import Judgement
from core.store import read_texts
from core.store.inspection_values import ImageState
from core.store.moments import microseconds_of, moment_after
from core.store.tables import drafts, failed_tools, inspections, program_versions, proposed_samples

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from core.store.database import Database

_c = inspections.c
_STATES = {state.value: state for state in ImageState}
_HASH = re.compile(r"[0-9a-f]{64}")
_SIZED = 20
"""Newest parts of a judgement that tell how large a picture is."""


def _is(state: ImageState) -> sa.ColumnElement[bool]:
    """As a literal: a partial index is used only where the statement says the same as the index."""
    return _c.image_state == sa.literal_column(f"'{state.value}'")


_STORED = _is(ImageState.STORED)
_IS_GOING = _is(ImageState.CLEARED) & _c.image_name.is_not(None)
_MAY_GO = _STORED & _c.label.is_(None) & _c.image_name.is_not(None)
_IS_PROPOSED = sa.exists().where(proposed_samples.c.inspection_id == _c.id)

_MEASURED = inspections.update().where(_c.id == sa.bindparam("of"), _STORED).values(image_bytes=sa.bindparam("bytes"))


@dataclass(frozen=True)
class StoredPicture:
    """`size`: bytes of its file; None: not known yet. `seq`: its place in the order in which parts were judged."""

    id: str
    name: str
    size: int | None
    seq: int


@dataclass(frozen=True)
class PictureUse:
    """Number and bytes of stored pictures; `oldest`: when the first of them was judged; None without any."""

    count: int = 0
    size: int = 0
    oldest: datetime | None = None


@dataclass(frozen=True)
class PicturesUse:
    """All stored pictures of a station: those that may be removed, by judgement, and those that are kept for ever."""

    removable: Mapping[Judgement, PictureUse]
    kept: PictureUse

    @property
    def size(self) -> int:
        return self.kept.size + self.removable_size

    @property
    def removable_size(self) -> int:
        return sum(each.size for each in self.removable.values())


class PictureRows:
    """The pictures of one station's inspections. Every method is one short transaction."""

    def __init__(self, database: Database, station: str) -> None:
        self._database = database
        self._mine = _c.station == station
        # The same, so that no index of the station is used: those that look for the oldest follow the order.
        self._is_mine = _c.station.concat("") == station

    # --- reading ------------------------------------------------------------------------------------------------------

    def use(self) -> PicturesUse:
        """Summed up from one index; a million pictures take some tenths of a second, and hold nobody up."""
        sums = (sa.func.count(), sa.func.coalesce(sa.func.sum(_c.image_bytes), 0), sa.func.min(_c.seq))
        with self._database.reading() as connection:
            may_go = sa.select(_c.judgement, *sums).where(self._mine, _STORED, _c.label.is_(None))
            rows = connection.execute(may_go.group_by(_c.judgement)).all()
            kept = connection.execute(sa.select(*sums).where(self._mine, _STORED, _c.label.is_not(None))).one()
        found = {row[0]: _use_of(row[1:]) for row in rows}
        return PicturesUse({each: found.get(each.value, PictureUse()) for each in Judgement}, _use_of(kept))

    def oldest(self, judgement: Judgement, limit: int, before: datetime | None = None) -> tuple[StoredPicture, ...]:
        """Those that may be removed, oldest first; `before`: only those that were judged before that moment."""
        query = (
            self._query().where(_MAY_GO, _c.judgement == judgement.value, ~_IS_PROPOSED).order_by(_c.seq).limit(limit)
        )
        return self._found(query if before is None else query.where(_c.judged_at < before))

    def going(self, limit: int) -> tuple[StoredPicture, ...]:
        """Those whose removal has begun and not ended."""
        return self._found(self._query().where(_IS_GOING).limit(limit))

    def stored(self, kind: Judgement | None, before_seq: int | None, limit: int) -> tuple[StoredPicture, ...]:
        """Stored pictures before `seq`, newest first: those of that judgement that may be removed; None: the others."""
        query = self._query().where(_STORED, _c.image_name.is_not(None)).order_by(_c.seq.desc()).limit(limit)
        if kind is None:
            query = query.where(_c.label.is_not(None))
        else:
            query = query.where(_c.label.is_(None), _c.judgement == kind.value)
        return self._found(query if before_seq is None else query.where(_c.seq < before_seq))

    def states(self, ids: Collection[str]) -> dict[str, tuple[ImageState, str | None]]:
        """State and file name of these inspections, of any station; unknown ids are left out.

        A row whose state cannot be read counts as pending: nothing is done about it.
        """
        with self._database.reading() as connection:
            rows = connection.execute(sa.select(_c.id, _c.image_state, _c.image_name).where(_c.id.in_(ids)))
            return {row.id: (_STATES.get(row.image_state, ImageState.PENDING), row.image_name) for row in rows}

    def pending(self) -> tuple[str, ...]:
        """Ids of the results whose pictures have not arrived."""
        with self._database.reading() as connection:
            return tuple(connection.execute(sa.select(_c.id).where(self._mine, _is(ImageState.PENDING))).scalars())

    def mean_bytes(self, judgement: Judgement) -> float:
        """Bytes of a picture on average over the newest parts; one that never had a picture counts as 0."""
        query = sa.select(_c.image_state, _c.image_bytes).where(self._mine, _c.judgement == judgement.value)
        with self._database.reading() as connection:
            rows = connection.execute(query.order_by(_c.seq.desc()).limit(_SIZED)).all()
        sizes = [row.image_bytes or 0 for row in rows if row.image_state != ImageState.CLEARED.value]
        return sum(sizes) / len(sizes) if sizes else 0.0

    def named(self) -> frozenset[str]:
        """Content hashes of the masters and samples that programs and drafts of any station name."""
        # As text: also a draft or version that this release cannot read names its pictures. In one statement: a server
        # lets each see another state, and a draft may become a program in between.
        versions = sa.cast(program_versions.c.body, sa.Text)
        query = sa.union_all(
            sa.select(program_versions.c.master).distinct(),
            sa.select(proposed_samples.c.picture),
            sa.select(versions).where(versions.contains('"samples"')),
            sa.select(sa.cast(drafts.c.body, sa.Text)),
        )
        with self._database.reading() as connection:
            found = {each for row in connection.execute(query).scalars() for each in _HASH.findall(row)}
        return frozenset(found)

    def newest_at(self) -> datetime | None:
        """The latest time of the station's results, of any order of arrival; None before the first."""
        with self._database.reading() as connection:
            newest = connection.execute(sa.select(sa.func.max(_c.seq))).scalar()
        return None if newest is None else moment_after(int(newest))

    def _query(self) -> sa.Select[tuple[str, str, int | None, int]]:
        return sa.select(_c.id, _c.image_name, _c.image_bytes, _c.seq).where(self._mine)

    def _found(self, query: sa.Select[tuple[str, str, int | None, int]]) -> tuple[StoredPicture, ...]:
        with self._database.reading() as connection:
            rows = connection.execute(query)
            return tuple(StoredPicture(row.id, row.image_name, row.image_bytes, row.seq) for row in rows)

    # --- changing; not durable by itself, as the check after a start finds what a power cut took back -----------------

    def set_state(self, inspection_id: str, state: ImageState, name: str | None = None) -> None:
        self.set_states({inspection_id: (state, name, None)})

    def set_states(self, changes: Mapping[str, tuple[ImageState, str | None, int | None]]) -> None:
        """State, file name and bytes by id; all in one transaction."""
        with self._database.transaction(is_lazy=True) as connection:
            for inspection_id, (state, name, size) in changes.items():
                values = {"image_state": state.value, "image_name": name, "image_bytes": size}
                connection.execute(inspections.update().where(_c.id == inspection_id).values(values))

    def measured(self, sizes: Mapping[str, int]) -> None:
        """Bytes of pictures that were stored by a release that did not note them."""
        with self._database.transaction(is_lazy=True) as connection:
            connection.execute(_MEASURED, [{"of": each, "bytes": size} for each, size in sizes.items()])

    def begin_clearing(self, ids: Sequence[str]) -> frozenset[str]:
        """The first step of removing; returns the ids of those that may still go: nobody has labeled them meanwhile."""
        # Not by the station: its index is longer than the list of ids.
        mine = inspections.update().where(_c.id.in_(ids), _MAY_GO, ~_IS_PROPOSED)
        with self._database.transaction(is_lazy=True) as connection:
            gone = connection.execute(mine.values(image_state=ImageState.CLEARED.value).returning(_c.id))
            return frozenset(gone.scalars())

    def cleared(self, ids: Sequence[str]) -> None:
        """The last step: the files are deleted."""
        mine = inspections.update().where(_c.id.in_(ids), _IS_GOING)
        with self._database.transaction(is_lazy=True) as connection:
            connection.execute(mine.values(image_name=None, image_bytes=None))

    def forget_results(self, before: datetime, limit: int, after_seq: int) -> tuple[int, int | None]:
        """Delete the oldest results from before that moment; what they count for in the statistics stays.

        Results with a picture, a label or a proposed sample stay, and so does the newest, from which parts are
        numbered on.

        Args:
            limit: how many rows are looked at.
            after_seq: where the last call ended.

        Returns:
            how many were deleted, and where to go on; None at the end.
        """
        newest = sa.select(sa.func.max(_c.seq)).where(self._is_mine).scalar_subquery()
        # Only after the clock was set back is a row's place later than its time.
        until = microseconds_of(before)
        is_old = _c.judged_at < before
        flags = is_old.label("is_old"), _IS_PROPOSED.label("is_proposed")
        looked = sa.select(_c.id, _c.seq, _c.label, _c.image_state, *flags)
        looked = looked.where(self._is_mine, _c.seq > after_seq, _c.seq < newest).order_by(_c.seq).limit(limit)
        holds = {ImageState.STORED.value, ImageState.PENDING.value}
        with self._database.reading() as connection:
            rows = [row for row in connection.execute(looked) if row.seq <= until or row.is_old]
        ids = [
            row.id
            for row in rows
            if row.is_old and row.label is None and row.image_state not in holds and not row.is_proposed
        ]
        if ids:
            with self._database.transaction(is_lazy=True) as connection:
                mine = inspections.delete().where(_c.id.in_(ids), _c.label.is_(None), ~_STORED, _c.image_name.is_(None))
                gone = tuple(connection.execute(mine.returning(_c.id)).scalars())
                connection.execute(failed_tools.delete().where(failed_tools.c.inspection_id.in_(gone)))
                read_texts.forget(connection, gone)
            return len(gone), rows[-1].seq
        return 0, rows[-1].seq if rows else None


def _use_of(row: Sequence[int | None]) -> PictureUse:
    count, size, oldest_seq = row
    oldest = None if oldest_seq is None else moment_after(int(oldest_seq))
    return PictureUse(int(count or 0), int(size or 0), oldest)
