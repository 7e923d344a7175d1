"""Roll-ups: counts of what was judged, kept beside the records, from which statistics of any span are read at once.

What one record counts for is `core.store.contributions`. Whoever changes a row adds the difference (new − old) in the
same transaction, so that the counts are those of a full scan, whatever came in whatever order. They stay when records
are cleared away.

A row of counts is about one series, one kind and one stretch of time: a quarter of an hour, an hour or a day of UTC.
Every time zone is off by whole quarters, so that each shift and each local day is a sum of such stretches, and a long
span is a sum of few. In a row, `counts` are sorted pairs of a slot and its count, 32 bits each. A slot is the ordinal
of a name among the series' `names`, and a bin.
"""

from __future__ import annotations

import logging
from array import array
from bisect import bisect_left
from collections import Counter, defaultdict
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np
import sqlalchemy as sa
from numpy.typing import NDArray
from sqlalchemy.dialects import postgresql, sqlite

from core.errors import DamagedRecordError
from core.store.contributions import BIN_BITS, COUNTED, LABELED, LAST_BIN, Cell, Kind, Series, contributions
from core.store.tables import DAMAGE, inspections, rollup_series, rollups

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from sqlalchemy.engine import Connection, Row

    from core.store.database import Database

log = logging.getLogger(__name__)

LEVELS = (96, 4, 1)
"""Quarters of an hour that one row of counts is about, largest first; each level is a multiple of the next."""

_PAIR = np.dtype([("slot", "<u4"), ("count", "<u4")])
_ROWS_AT_ONCE, _BATCH = 1000, 200
_LOCKS = 0x5649524F


class Stretch(NamedTuple):
    """Quarters of an hour from `begin` to before `end`, counted together with all stretches of the same `group`."""

    begin: int
    end: int
    group: int = 0


@dataclass(frozen=True, slots=True)
class Tally:
    """Of one series in one group of stretches: how often a name came. `bins` are in order, each with its count."""

    series: Series
    group: int
    name: tuple[str, ...]
    bins: NDArray[np.int64]
    counts: NDArray[np.int64]

    @property
    def total(self) -> int:
        return int(self.counts.sum())


@dataclass(frozen=True)
class SeriesFilter:
    """None is: any."""

    station: str
    is_simulated: bool
    program: int | None = None
    version_hash: str | None = None


# --- counts -----------------------------------------------------------------------------------------------------------


def merged(counts: bytes, changes: Mapping[int, int]) -> bytes:
    """Pairs, by slot, with these changes; none below one. Raises ValueError where they are no pairs."""
    pairs = array("I", counts)
    slots = pairs[::2]
    if len(pairs) != 2 * len(slots):
        raise ValueError("counts are no pairs")
    for slot, change in changes.items():
        at = bisect_left(slots, slot)
        if at == len(slots) or slots[at] != slot:
            slots.insert(at, slot)
            pairs[2 * at : 2 * at] = array("I", (slot, 0))
        count = pairs[2 * at + 1] + change
        if count > 0:
            pairs[2 * at + 1] = count
        else:
            del slots[at], pairs[2 * at : 2 * at + 2]
    return pairs.tobytes()


def _summed(codes: NDArray[Any], counts: NDArray[Any]) -> tuple[NDArray[Any], NDArray[Any]]:
    """Each code once, in order, with the sum of its counts."""
    if len(codes) and codes.max() < 4 * len(codes):
        total = np.bincount(codes, weights=counts)
        at = np.flatnonzero(total)
        return at, total[at]
    at, place = np.unique(codes, return_inverse=True)
    return at, np.bincount(place, weights=counts, minlength=len(at))


def _covered(stretches: Iterable[Stretch]) -> dict[int, dict[int, int]]:
    """By level: where the largest rows that make up these stretches begin, and the group of each."""
    found: dict[int, dict[int, int]] = {level: {} for level in LEVELS}
    for begin, end, group in stretches:
        at = begin
        while at < end:
            level = next(level for level in LEVELS if at % level == 0 and at + level <= end)
            found[level][at] = group
            at += level
    return found


# --- in the database --------------------------------------------------------------------------------------------------

_KEY = (rollups.c.series, rollups.c.kind, rollups.c.quarters, rollups.c.begin)
_KEY_NAMES = tuple(column.name for column in _KEY)
# Not by whole keys: SQLite looks for tuples in every row of the table.
_STORED = sa.select(*_KEY, rollups.c.counts).where(
    rollups.c.series == sa.bindparam("series"),
    rollups.c.kind.in_(sa.bindparam("kinds", expanding=True)),
    rollups.c.quarters.in_(LEVELS),
    rollups.c.begin.in_(sa.bindparam("begins", expanding=True)),
)
_SERIES = sa.select(rollup_series.c.id, rollup_series.c.names).where(
    *(rollup_series.c[name] == sa.bindparam(name) for name in Series._fields)
)
_COUNTED_ROW = sa.select(*COUNTED).where(inspections.c.id == sa.bindparam("id"))


def _upsert(insert: sqlite.Insert | postgresql.Insert) -> sa.Insert:
    return insert.on_conflict_do_update(index_elements=_KEY_NAMES, set_={"counts": insert.excluded.counts})


_UPSERTS = {"sqlite": _upsert(sqlite.insert(rollups)), "postgresql": _upsert(postgresql.insert(rollups))}


def lock(connection: Connection, station: str) -> None:
    """Before anything that counts is read in order to be changed: one at a time for each station.

    SQLite has one writer anyway.
    """
    if connection.dialect.name != "sqlite":
        connection.execute(sa.select(sa.func.pg_advisory_xact_lock(_LOCKS, sa.func.hashtext(station))))


def counted(connection: Connection, inspection_id: str) -> Counter[Cell]:
    """What a stored inspection counts for; a damaged one counts for nothing, and none does neither."""
    return _readable(connection, inspection_id) or Counter()


def _readable(connection: Connection, inspection_id: str) -> Counter[Cell] | None:
    """What a stored inspection counts for; None where it is damaged."""
    try:
        row = connection.execute(_COUNTED_ROW, {"id": inspection_id}).mappings().one_or_none()
        return Counter() if row is None else contributions(row)
    except DAMAGE:
        log.warning("The record of inspection %s is damaged and does not count.", inspection_id)
        return None


def add(connection: Connection, changes: Mapping[Cell, int]) -> None:
    """Count these differences, in a transaction that holds the lock of their stations."""
    by_series: dict[Series, list[tuple[Cell, int]]] = defaultdict(list)
    for cell, count in changes.items():
        if count:
            by_series[cell.series].append((cell, count))
    for series, cells in by_series.items():
        _add(connection, series, cells)


def recount(connection: Connection, station: str | None = None) -> int:
    """Count all stored inspections anew, of one station or of all. Returns how many do not count: they are damaged.

    What is not stored any more is not counted any more. A million takes some minutes; memory stays small.
    """
    mine = sa.true() if station is None else rollup_series.c.station == station
    connection.execute(rollups.delete().where(rollups.c.series.in_(sa.select(rollup_series.c.id).where(mine))))
    connection.execute(rollup_series.delete().where(mine))
    chosen = sa.true() if station is None else inspections.c.station == station
    last, done, damaged = "", 0, 0
    while batch := _batch(connection, chosen, last):
        changes: Counter[Cell] = Counter()
        for found in batch.values():
            changes.update(found or ())
        add(connection, changes)
        last = next(reversed(batch))
        done += len(batch)
        damaged += sum(found is None for found in batch.values())
        if done % (500 * _BATCH) == 0:
            log.info("Statistics: %d inspections counted.", done)
    if damaged:
        log.warning("Statistics: %d damaged records are left out.", damaged)
    return damaged


def count_labels(connection: Connection) -> None:
    """Count the labeled inspections that are stored anew, of all stations, in the kinds that are about labels only."""
    connection.execute(rollups.delete().where(rollups.c.kind.in_([kind.value for kind in LABELED])))
    last = ""
    while batch := _batch(connection, inspections.c.label.is_not(None), last):
        changes: Counter[Cell] = Counter()
        for found in batch.values():
            changes.update({cell: count for cell, count in (found or {}).items() if cell.kind in LABELED})
        add(connection, changes)
        last = next(reversed(batch))


def _batch(connection: Connection, chosen: sa.ColumnElement[bool], after: str) -> dict[str, Counter[Cell] | None]:
    """What the next inspections count for, in the order of their ids; None for a damaged one."""
    query = sa.select(*COUNTED).where(chosen, inspections.c.id > after).order_by(inspections.c.id).limit(_BATCH)
    try:
        return {row["id"]: contributions(row) for row in connection.execute(query).mappings()}
    except DAMAGE:
        ids = connection.execute(query.with_only_columns(inspections.c.id)).scalars().all()
        return {found: _readable(connection, found) for found in ids}


def _add(connection: Connection, series: Series, cells: Sequence[tuple[Cell, int]]) -> None:
    series_id, ordinals = _named(connection, series, [cell.name for cell, _ in cells])
    changes: dict[tuple[int, str, int, int], dict[int, int]] = defaultdict(dict)
    for cell, count in cells:
        slot = ordinals[cell.name] << BIN_BITS | cell.bin
        for level in LEVELS:
            slots = changes[series_id, cell.kind.value, level, cell.quarter // level * level]
            slots[slot] = slots.get(slot, 0) + count
    wanted = {
        "series": series_id,
        "kinds": sorted({kind for _, kind, _, _ in changes}),
        "begins": sorted({begin for *_, begin in changes}),
    }
    stored = {tuple(row[:4]): row.counts for row in connection.execute(_STORED, wanted)}
    values = [
        {**dict(zip(_KEY_NAMES, key, strict=True)), "counts": _changed(key, stored.get(key, b""), slots)}
        for key, slots in changes.items()
    ]
    connection.execute(_UPSERTS[connection.dialect.name], values)


def _changed(key: tuple[Any, ...], counts: bytes, slots: Mapping[int, int]) -> bytes:
    """A damaged row begins anew: no verdict is ever kept from being stored for the sake of a statistic."""
    try:
        return merged(counts, slots)
    except ValueError:
        log.warning("The statistics %s are damaged. Rebuild them: vision-inspection db rebuild-statistics.", key)
        return merged(b"", slots)


def _named(
    connection: Connection, series: Series, wanted: Iterable[tuple[str, ...]]
) -> tuple[int, dict[tuple[str, ...], int]]:
    """Id of a series, and the ordinals of its names; made where they are new."""
    row = connection.execute(_SERIES, series._asdict()).one_or_none()
    names = [] if row is None else [tuple(name) for name in row.names]
    ordinals = {name: at for at, name in enumerate(names)}
    for name in wanted:
        ordinals.setdefault(name, len(ordinals))
    if row is None:
        made = connection.execute(rollup_series.insert(), {**series._asdict(), "names": list(ordinals)})
        (series_id,) = made.inserted_primary_key or (0,)
        return series_id, ordinals
    if len(ordinals) > len(names):
        connection.execute(rollup_series.update().where(rollup_series.c.id == row.id), {"names": list(ordinals)})
    return row.id, ordinals


class Rollups:
    """Counts of all stations that share the database."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def rebuild(self, station: str) -> int:
        """Count that station's inspections anew. Returns how many are damaged. Holds up every writer of SQLite."""
        with self._database.transaction() as connection:
            lock(connection, station)
            return recount(connection, station)

    # --- reading --------------------------------------------------------------------------------------------------

    def extent(self, wanted: SeriesFilter) -> tuple[int, int] | None:
        """The quarter of the first result, and the one after the last; None where there is none."""
        ends = (_end(sa.func.min), _end(sa.func.max))
        with self._database.reading() as connection:
            rows = connection.execute(_of(wanted).with_only_columns(*ends)).all()
        found = [(first, last) for first, last in rows if first is not None]
        return (min(first for first, _ in found), max(last for _, last in found) + 1) if found else None

    def tallies(self, kind: Kind, wanted: SeriesFilter, stretches: Iterable[Stretch]) -> list[Tally]:
        """Raises DamagedRecordError."""
        covered = _covered(stretches)
        with self._database.reading() as connection:
            chosen = {row.id: row for row in connection.execute(_of(wanted))}
            parts: dict[int, list[tuple[NDArray[Any], NDArray[Any]]]] = defaultdict(list)
            for level, groups in covered.items():
                begins = sorted(groups)
                for at in range(0, len(begins) if chosen else 0, _ROWS_AT_ONCE):
                    rows = self._rows(connection, kind, list(chosen), level, begins[at : at + _ROWS_AT_ONCE])
                    for series_id, part in _of_series(rows, groups, chosen):
                        parts[series_id].append(part)
        return [
            tally
            for series_id, found in parts.items()
            for tally in _tallies(chosen[series_id], *_summed(*map(np.concatenate, zip(*found, strict=True))))
        ]

    def _rows(
        self, connection: Connection, kind: Kind, series: list[int], level: int, begins: list[int]
    ) -> Sequence[Row[int, int, bytes]]:
        query = sa.select(rollups.c.series, rollups.c.begin, rollups.c.counts).where(
            rollups.c.series.in_(series),
            rollups.c.kind == kind.value,
            rollups.c.quarters == level,
            rollups.c.begin.between(begins[0], begins[-1]),
        )
        if (len(begins) - 1) * level < begins[-1] - begins[0]:
            query = query.where(rollups.c.begin.in_(begins))
        return connection.execute(query).all()


def _of(wanted: SeriesFilter) -> sa.Select[Any]:
    query = sa.select(rollup_series).where(
        rollup_series.c.station == wanted.station, rollup_series.c.is_simulated == wanted.is_simulated
    )
    if wanted.program is not None:
        query = query.where(rollup_series.c.program_id == wanted.program)
    if wanted.version_hash is not None:
        query = query.where(rollup_series.c.version_hash == wanted.version_hash)
    return query


def _end(first_or_last: Callable[[sa.ColumnElement[int]], sa.ColumnElement[int]]) -> sa.ColumnElement[int]:
    """Each end by itself: for both at once SQLite reads all that lies between."""
    query = sa.select(first_or_last(rollups.c.begin)).where(
        rollups.c.series == rollup_series.c.id,
        rollups.c.kind == Kind.VERDICTS.value,
        rollups.c.quarters == LEVELS[-1],
    )
    return query.correlate(rollup_series).scalar_subquery()


def _width(series: Row[Any]) -> int:
    return len(series.names) << BIN_BITS


def _of_series(
    rows: Sequence[Row[int, int, bytes]], groups: Mapping[int, int], chosen: Mapping[int, Row[Any]]
) -> Iterator[tuple[int, tuple[NDArray[Any], NDArray[Any]]]]:
    """The rows of each series summed: codes (group, then slot) and their counts."""
    by_series: dict[int, list[Row[int, int, bytes]]] = defaultdict(list)
    for row in rows:
        by_series[row.series].append(row)
    for series_id, mine in by_series.items():
        try:
            pairs = np.frombuffer(b"".join(row.counts for row in mine), _PAIR)
        except ValueError as error:
            raise DamagedRecordError(
                "The statistics are damaged. Stop the station and run: vision-inspection db rebuild-statistics."
            ) from error
        lengths = [len(row.counts) // _PAIR.itemsize for row in mine]
        group = np.repeat(np.array([groups[row.begin] for row in mine], np.int64), lengths)
        yield series_id, _summed(group * _width(chosen[series_id]) + pairs["slot"], pairs["count"])


def _tallies(series: Row[Any], codes: NDArray[Any], counts: NDArray[Any]) -> Iterator[Tally]:
    """One for each name, not one for each bin: many versions of many tools have ten thousands of those."""
    of = Series(*(getattr(series, name) for name in Series._fields))
    names = [tuple(name) for name in series.names]
    bins, counts = codes.astype(np.int64) & LAST_BIN, counts.astype(np.int64)
    which = codes >> BIN_BITS
    for start, end in pairwise(np.flatnonzero(np.diff(which, prepend=-1, append=-1))):
        group, ordinal = divmod(int(which[start]), len(names))
        yield Tally(of, group, names[ordinal], bins[start:end], counts[start:end])
