"""Connections to a PostgreSQL server that may stop responding without closing, by a pulled cable or a halted server.

Imported only where the database is PostgreSQL: psycopg is an extra.
"""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any

import psycopg

if TYPE_CHECKING:
    from collections.abc import Generator

ANSWER_S = 5.0
"""Longest silence of a server within one statement.

Including a reconnect, it is shorter than the time a stop waits for the inspection in progress.
"""


class PatientConnection(psycopg.Connection[Any]):
    """A connection that is closed when the server has been silent for `answer_s`; None: it waits forever.

    The driver waits in a generator that is called every 0.1 s while nothing arrives.
    https://www.psycopg.org/psycopg3/docs/api/waiting.html
    """

    answer_s: float | None = ANSWER_S

    def wait(self, gen: Any, *args: Any, **kwargs: Any) -> Any:
        if self.answer_s is None:
            return super().wait(gen, *args, **kwargs)
        return super().wait(self._bounded(gen, self.answer_s), *args, **kwargs)

    def _bounded(self, gen: Generator[Any, Any, Any], answer_s: float) -> Generator[Any, Any, Any]:
        until = time.monotonic() + answer_s
        try:
            wanted = next(gen)
            while True:
                ready = yield wanted
                if ready:
                    until = time.monotonic() + answer_s
                elif time.monotonic() > until:
                    self.pgconn.finish()
                    raise psycopg.OperationalError("the server does not answer")
                wanted = gen.send(ready)
        except StopIteration as end:
            return end.value
