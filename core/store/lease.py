"""Lease: which computer runs as which station of a shared database. A second one by the same name is refused.

No clocks are compared: whoever finds the lease of another computer watches by its own monotonic clock whether that
one's beat goes on. A station that ended in order gives its lease back, and one that crashed takes its own again at
once. An SQLite file belongs to one computer, where `core.store.claim` does the same.
"""

from __future__ import annotations

import contextlib
import hashlib
import secrets
import socket
import threading
import time
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import sqlalchemy as sa
from sqlalchemy.dialects import postgresql

from core.errors import StorageError, VisionSystemError
from core.store.audit import clip
from core.store.shared_tables import station_leases

if TYPE_CHECKING:
    from collections.abc import Callable

    from sqlalchemy.engine import Connection

    from core.store.database import Database

WATCH_S = 8.0
"""So long the beat of a station that runs never pauses: it beats about once a second."""

LOOK_EVERY_S = 0.5

_c = station_leases.c


class Lease:
    """Of one station. Made for every store; only a station that runs takes it."""

    def __init__(
        self,
        database: Database,
        station: str,
        computer: str,
        *,
        monotonic_s: Callable[[], float] = time.monotonic,
        pause: Callable[[float], object] | None = None,
    ) -> None:
        """`computer`: see `this_computer`. `pause` waits so many seconds."""
        self._database = database
        self._station = station
        self._computer = computer
        self._monotonic_s, self._pause = monotonic_s, pause or threading.Event().wait
        self._holder: str | None = None
        self._seen: tuple[str, int] | None = None
        self._seen_s = 0.0

    def take(self) -> None:
        """Run as this station; where another computer did lately, some seconds show whether it still does.

        Raises:
            StorageError: it does.
            DatabaseError
        """
        if self._database.is_sqlite:
            return
        holder = secrets.token_hex(16)
        while self._other(holder) is not None:
            self._pause(LOOK_EVERY_S)
        self._holder = holder

    def beat(self) -> None:
        """Show that this station runs; called about once a second.

        Raises:
            StorageError: another computer has taken the name, while this one was held up, and runs.
            DatabaseError
        """
        if self._holder is None:
            return
        mine = station_leases.update().where(_c.station == self._station, _c.holder == self._holder)
        with self._database.transaction(is_lazy=True) as connection:
            is_held = connection.execute(mine.values(beat=_c.beat + 1, seen_at=datetime.now(UTC))).rowcount == 1
        if not is_held and (host := self._other(self._holder)) is not None:
            raise self._refused(host)

    def give_back(self) -> None:
        """Let any computer run as this station."""
        holder, self._holder = self._holder, None
        if holder is not None:
            with contextlib.suppress(VisionSystemError), self._database.transaction() as connection:
                connection.execute(station_leases.delete().where(_c.holder == holder))

    def _other(self, holder: str) -> str | None:
        """Take the lease if it is free, of this computer, or has not changed for `WATCH_S`: None.

        Otherwise the computer that may run as this station. Raises StorageError: it runs.
        """
        with self._database.transaction() as connection:
            if self._inserted(connection, holder):
                return None
            mine = _c.station == self._station
            row = connection.execute(sa.select(station_leases).where(mine).with_for_update()).one_or_none()
            if row is None:  # given back just now
                return ""
            seen, now_s = (row.holder, row.beat), self._monotonic_s()
            if row.computer != self._computer:
                if self._seen is None:
                    self._seen, self._seen_s = seen, now_s
                if seen != self._seen:
                    self._seen = None
                    raise self._refused(row.host)
                if now_s - self._seen_s < WATCH_S:
                    return str(row.host)
            self._seen = None
            connection.execute(station_leases.update().where(mine).values(self._values(holder)))
            return None

    def _inserted(self, connection: Connection, holder: str) -> bool:
        values = {"station": self._station, **self._values(holder)}
        insert = postgresql.insert(station_leases).values(values).on_conflict_do_nothing()
        return connection.execute(insert).rowcount == 1

    def _values(self, holder: str) -> dict[str, Any]:
        host, now = clip(socket.gethostname(), 80), datetime.now(UTC)
        return {"computer": self._computer, "host": host, "holder": holder, "beat": 0, "seen_at": now}

    def _refused(self, host: str) -> StorageError:
        return StorageError(
            "The computer {host} runs as {station} with the same database. "
            "Give this station another name (VISION_STATION), or stop that one.",
            host=host,
            station=self._station,
        )


def running_stations(database: Database, pause: Callable[[float], object] | None = None) -> tuple[str, ...]:
    """The stations that run with this database, found by watching their beats for `WATCH_S`. Raises DatabaseError."""
    before = _beats(database)
    if before:
        (pause or threading.Event().wait)(WATCH_S)
    return tuple(sorted(station for station, beat in _beats(database).items() if before.get(station) != beat))


def _beats(database: Database) -> dict[str, tuple[str, int]]:
    with database.reading() as connection:
        if not sa.inspect(connection).has_table(station_leases.name):  # nobody has run with it yet
            return {}
        rows = connection.execute(sa.select(_c.station, _c.holder, _c.beat)).all()
    return {row.station: (row.holder, row.beat) for row in rows}


def this_computer(folder: Path) -> str:
    """What tells this computer and data folder from any other, also from one whose disk was copied from it."""
    found = [str(folder.absolute())]
    interfaces = sorted(Path("/sys/class/net").glob("*"))
    addresses = [interface / "address" for interface in interfaces if (interface / "device").exists()]
    for file in (Path("/etc/machine-id"), *addresses):
        with contextlib.suppress(OSError):
            found.append(file.read_text(encoding="ascii").strip())
    return hashlib.sha256("\n".join(found).encode()).hexdigest()
