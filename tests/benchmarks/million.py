"""A million results and a million entries of the audit log, on SQLite and on PostgreSQL: what people ask, and upkeep.

On PostgreSQL where it is installed, with a server of its own that does not wait for the disk (`tests.postgresql`).
Both are written in bulk, rows as the store writes them, except that the body is shorter than a real one.
"""

from __future__ import annotations

import tempfile
import time
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import sqlalchemy as sa

from core.settings import Settings
from core.store import Store, open_store
from tests.benchmarks import audit, history, statistics, upkeep
from tests.benchmarks.table import Row
from tests.postgresql import BINARIES, running_server

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.postgresql import PostgreSQL

GROUP = "a million results"


def measure() -> list[Row]:
    with tempfile.TemporaryDirectory() as folder:
        rows = list(_measured(Path(folder) / "sqlite", None))
        if BINARIES:
            with running_server() as server:
                rows += _measured(Path(folder) / "postgresql", server)
        return rows


def _measured(folder: Path, server: PostgreSQL | None) -> Iterator[Row]:
    group = f"{GROUP}, {'SQLite' if server is None else 'PostgreSQL'}"
    with _filled(folder, server) as (store, settings, took_s):
        yield Row(group, "writing all of it", took_s, "s")
        yield Row(group, "size of the database", _bytes(store) / 1e6, "MB")
        yield from history.asked(store, group)
        yield from statistics.asked(store, group)
        yield from audit.asked(store, group)
        yield from upkeep.asked(store, settings, group)


@contextmanager
def _filled(folder: Path, server: PostgreSQL | None) -> Iterator[tuple[Store, Settings, float]]:
    settings = Settings.of(
        data_dir=folder,
        station=statistics.STATION,
        durability="grouped",
        **({} if server is None else {"database_url": server.address}),
    )
    with open_store(settings, now=lambda: statistics.NOW) as store:
        begun_s = time.perf_counter()
        history.fill(store, pictured=0.2)
        statistics.fill(store)
        audit.fill(store)
        if server is not None:  # it does so by itself, some time after
            with store.database.engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
                raw: Any = connection.connection.driver_connection
                raw.answer_s = None  # it may take its time
                connection.exec_driver_sql("VACUUM ANALYZE")
                del raw.answer_s
        yield store, settings, time.perf_counter() - begun_s


def _bytes(store: Store) -> int:
    if store.database.file is not None:
        return store.database.file.stat().st_size
    with store.database.reading() as connection:
        return int(connection.execute(sa.text("SELECT pg_database_size(current_database())")).scalar_one())
