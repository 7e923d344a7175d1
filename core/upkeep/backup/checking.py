"""Checks a whole SQLite file, in a thread of its own so that the check can be canceled."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from concurrent.futures import TimeoutError as NotYetError
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from core.errors import VisionSystemError

if TYPE_CHECKING:
    from core.store.database import Database
    from core.upkeep.backup.work import Work

LOOK_EVERY_S = 0.1


def problems_of(database: Database, work: Work) -> tuple[str, ...]:
    """What is wrong with the database; empty when nothing is.

    Raises:
        DatabaseConnectionError: it is too damaged to be checked.
        CanceledError
    """
    used: list[Any] = []

    def check() -> tuple[str, ...]:
        with database.reading() as connection:
            used.append(connection.connection.driver_connection)
            return database.check()

    with ThreadPoolExecutor(1, thread_name_prefix="database check") as thread:
        checking = thread.submit(check)
        while True:
            try:
                return checking.result(timeout=LOOK_EVERY_S)
            except NotYetError:
                try:
                    work.did(0)
                except BaseException:
                    while not checking.done():
                        for connection in used:
                            connection.interrupt()
                        with suppress(NotYetError, VisionSystemError):
                            checking.result(timeout=LOOK_EVERY_S)
                    raise
