"""Audit log: who did what, when and from where. Append-only; every entry contains the hash of the one before.

An entry's hash is SHA-256 of the previous entry's hash and the entry's canonical JSON, so that changing, removing or
inserting an entry breaks the chain there; `audit_head` holds the end of the chain.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import sqlalchemy as sa

from core.errors import DamagedRecordError
from core.store import audit_words
from core.store.audit_tables import audit_head, audit_log
from core.store.distinct import distinct
from core.store.paging import Page, checked_limit, from_cursor, to_cursor
from core.text import Text, text

if TYPE_CHECKING:
    from sqlalchemy.engine import Connection, Row

    from core.access.roles import Actor
    from core.store.database import Database

START = "0" * 64
"""The previous hash of the first entry."""

VERIFY_CHUNK = 200

_LOOKED_THROUGH = 300
"""So many of the newest entries are searched by reading them: what is frequent is found there, and soonest."""

_DAMAGE = (DamagedRecordError, ValueError, TypeError)


@dataclass(frozen=True)
class AuditEntry:
    """`action` is a past participle with its noun, `user_created`; `details` are JSON-ready."""

    id: int
    at: datetime
    station: str
    actor: str
    via: str
    address: str
    request_id: str
    action: str
    details: Mapping[str, Any]
    previous: str
    hash: str

    @property
    def content(self) -> dict[str, Any]:
        """What the hash covers, besides the hash of the entry before; JSON-ready."""
        return {
            "id": self.id,
            "at": self.at.astimezone(UTC).isoformat(timespec="microseconds"),
            "station": self.station,
            "actor": self.actor,
            "via": self.via,
            "address": self.address,
            "request_id": self.request_id,
            "action": self.action,
            "details": dict(self.details),
        }

    def computed_hash(self) -> str:
        canonical = json.dumps(self.content, sort_keys=True, separators=(",", ":"))
        return hashlib.sha256(f"{self.previous}\n{canonical}".encode()).hexdigest()


@dataclass(frozen=True)
class AuditFilter:
    """None means any. `since` is included, `until` is not. `about`: words of the details, see `audit_words`."""

    actor: str | None = None
    action: str | None = None
    about: str | None = None
    since: datetime | None = None
    until: datetime | None = None


@dataclass(frozen=True)
class AuditCheck:
    """Result of a verification; `first_wrong` is the id of the entry where the chain breaks."""

    is_intact: bool
    entries: int
    text: Text
    first_wrong: int | None = None


@dataclass(frozen=True)
class Deeds:
    """How often somebody did something."""

    actor: str
    via: str
    action: str
    count: int


class AuditLog:
    """The log of all stations that share the database."""

    def __init__(self, database: Database, station: str, now: Callable[[], datetime]) -> None:
        self._database = database
        self._station = station
        self._now = now

    def lock(self) -> None:
        """Make every other audited change wait until the present transaction ends."""
        with self._database.transaction() as connection:
            self._head(connection)

    def newest_at(self) -> datetime | None:
        """The time of the newest entry, of any station; None before the first. Raises DatabaseError."""
        with self._database.reading() as connection:
            return connection.execute(sa.select(audit_log.c.at).order_by(audit_log.c.id.desc()).limit(1)).scalar()

    def append(self, actor: Actor, action: str, **details: Any) -> AuditEntry:
        """Add an entry, in the same transaction as the change it records if one is open."""
        with self._database.transaction() as connection:
            newest, previous = self._head(connection)
            # Converted to JSON and back, so that the entry is hashed as it will be read.
            clean = json.loads(_storable(json.dumps(details, default=str)))
            entry = AuditEntry(
                id=newest + 1,
                at=self._now().astimezone(UTC),
                station=self._station,
                actor=clip(actor.username, 80),
                via=actor.via,
                address=clip(actor.address, 80),
                request_id=clip(actor.request_id, 80),
                action=action,
                details=clean,
                previous=previous,
                hash="",
            )
            values = {**vars(entry), "hash": entry.computed_hash()}
            connection.execute(audit_log.insert().values(values))
            connection.execute(audit_head.update().values(newest=entry.id, hash=values["hash"]))
            audit_words.note(connection, entry.id, clean)
            return AuditEntry(**values)

    def page(self, wanted: AuditFilter, cursor: str | None = None, limit: int = 50) -> Page[AuditEntry]:
        """A page of entries, newest first. Raises ValidationError for a limit over 200 or an invalid cursor."""
        most = checked_limit(limit) + 1
        query = sa.select(audit_log).order_by(audit_log.c.id.desc())
        if wanted.actor is not None:
            query = query.where(audit_log.c.actor == wanted.actor)
        if wanted.action is not None:
            query = query.where(audit_log.c.action == wanted.action)
        when = [
            *([audit_log.c.at >= wanted.since] if wanted.since is not None else []),
            *([audit_log.c.at < wanted.until] if wanted.until is not None else []),
        ]
        if cursor is not None:
            query = query.where(audit_log.c.id < from_cursor(cursor, int)[0])
        with self._database.reading() as connection:
            if when:
                # Entries are in the order of time but for changes of the clock. By number they are found from the
                # newest on, and none is read that lies outside.
                # Of a sum, for which PostgreSQL does not look through all numbers from either end.
                number = audit_log.c.id + 0
                bounds = sa.select(sa.func.min(number), sa.func.max(number)).where(*when)
                first, last = connection.execute(bounds).one()
                query = query.where(*when, audit_log.c.id.between(first, last))
            if wanted.about is None:
                entries = _entries(connection, query.limit(most))
            else:
                entries = _found(connection, query, wanted.about, most)
        more = to_cursor(entries[limit - 1].id) if len(entries) > limit else None
        return Page(tuple(entries[:limit]), more)

    def deeds(self, since: datetime, until: datetime) -> tuple[Deeds, ...]:
        """What was done on this station in a time, but for refused sign-ins; `since` is included, `until` is not."""
        c = audit_log.c
        query = sa.select(c.actor, c.via, c.action, sa.func.count()).group_by(c.actor, c.via, c.action)
        query = query.where(c.station == self._station, c.at >= since, c.at < until, c.action != "sign_in_failed")
        with self._database.reading() as connection:
            return tuple(Deeds(*row) for row in connection.execute(query))

    def actors(self) -> tuple[str, ...]:
        """Whoever has done something, by name."""
        with self._database.reading() as connection:
            return tuple(connection.execute(distinct(audit_log.c.actor)).scalars())

    def head(self) -> tuple[int, str]:
        """Number and hash of the newest entry."""
        with self._database.reading() as connection:
            return _read_head(connection)

    def hash_of(self, entry: int) -> str | None:
        """The stored hash of an entry; None when there is no such entry."""
        if entry == 0:
            return START
        with self._database.reading() as connection:
            query = sa.select(audit_log.c.hash).where(audit_log.c.id == entry)
            return connection.execute(query).scalar_one_or_none()

    def verify(self, between: Callable[[], None] = lambda: None) -> AuditCheck:
        """Check the whole chain by recomputing every hash.

        Args:
            between: called after each `VERIFY_CHUNK` entries, while no transaction is open; it may wait, or raise to
                end the check.
        """
        previous, at = START, 0
        while True:
            with self._database.reading() as connection:
                query = sa.select(audit_log).where(audit_log.c.id > at).order_by(audit_log.c.id).limit(VERIFY_CHUNK)
                entries = _entries(connection, query)
                newest, head = _read_head(connection)
            for entry in entries:
                if entry.id != at + 1:
                    return self.broken(at, at + 1, text("Entry {entry} of the audit log is missing.", entry=at + 1))
                if entry.previous != previous or entry.computed_hash() != entry.hash:
                    changed = text("Entry {entry} of the audit log has been changed.", entry=entry.id)
                    return self.broken(at, entry.id, changed)
                previous, at = entry.hash, entry.id
            if len(entries) < VERIFY_CHUNK:
                break
            between()
        if (at, previous) != (newest, head):
            return self.broken(
                at,
                at + 1,
                text("The audit log ends at entry {entry}, but {newest} were written.", entry=at, newest=newest),
            )
        return AuditCheck(True, at, text("The audit log is whole: {entries} entries.", entries=at))

    @staticmethod
    def broken(entries: int, first_wrong: int, why: Text) -> AuditCheck:
        return AuditCheck(False, entries, why, first_wrong)

    def entries(self, since: int = 0) -> Iterator[AuditEntry]:
        """Every entry after number `since`, oldest first; no transaction is open in between."""
        while True:
            with self._database.reading() as connection:
                query = sa.select(audit_log).where(audit_log.c.id > since).order_by(audit_log.c.id).limit(VERIFY_CHUNK)
                found = _entries(connection, query)
            yield from found
            if len(found) < VERIFY_CHUNK:
                return
            since = found[-1].id

    def _head(self, connection: Connection) -> tuple[int, str]:
        row = connection.execute(sa.select(audit_head.c.newest, audit_head.c.hash).with_for_update()).one()
        return int(row.newest), str(row.hash)


def clip(words: str, most: int) -> str:
    """Make text from outside storable: no control characters, no lone surrogates, at most `most` characters."""
    clean = "".join(c if c.isprintable() else "\N{REPLACEMENT CHARACTER}" for c in words[:most])
    return clean.encode("utf-8", "replace").decode("utf-8")[:most]


def _storable(text: str) -> str:
    r"""JSON without characters that a database refuses (PostgreSQL: NUL; both: lone surrogates)."""
    return json.dumps(_cleaned(json.loads(text)))


def _cleaned(value: Any) -> Any:
    if isinstance(value, str):
        return value.replace("\0", "\N{REPLACEMENT CHARACTER}").encode("utf-8", "replace").decode("utf-8")
    if isinstance(value, list):
        return [_cleaned(item) for item in value]
    if isinstance(value, dict):
        return {_cleaned(key): _cleaned(item) for key, item in value.items()}
    return value


def _read_head(connection: Connection) -> tuple[int, str]:
    row = connection.execute(sa.select(audit_head.c.newest, audit_head.c.hash)).one()
    return int(row.newest), str(row.hash)


def _found(connection: Connection, query: sa.Select[Any], search: str, most: int) -> list[AuditEntry]:
    """The newest entries of the query that the search finds."""
    newest = _entries(connection, query.limit(_LOOKED_THROUGH))
    found = [entry for entry in newest if audit_words.matches(search, entry.details)]
    if len(found) >= most or len(newest) < _LOOKED_THROUGH:
        return found[:most]
    return _entries(connection, query.where(audit_words.matching(search)).limit(most))


def _entries(connection: Connection, query: sa.Select[Any]) -> list[AuditEntry]:
    """Entries of all rows of the query; an unreadable row gives a placeholder that matches no hash."""
    try:
        return [_entry(row) for row in connection.execute(query)]
    except _DAMAGE:
        ids = connection.execute(query.with_only_columns(audit_log.c.id)).scalars().all()
        return [_entry_of(connection, entry_id) for entry_id in ids]


def _entry_of(connection: Connection, entry_id: int) -> AuditEntry:
    try:
        return _entry(connection.execute(sa.select(audit_log).where(audit_log.c.id == entry_id)).one())
    except _DAMAGE:
        return AuditEntry(entry_id, datetime.fromtimestamp(0, UTC), "", "", "", "", "", "unreadable", {}, "", "")


def _entry(row: Row[Any]) -> AuditEntry:
    if not isinstance(row.details, dict):
        raise DamagedRecordError
    return AuditEntry(**row._mapping)  # noqa: SLF001 - SQLAlchemy's documented name
