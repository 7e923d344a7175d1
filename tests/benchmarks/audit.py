"""Queries of an audit log of a million entries: the first page with every filter, the search, and the whole chain.

The entries are those of one line in a year: mostly labels and reason codes of parts, sign-ins, changes of program.
Measured by `tests.benchmarks.million`.
"""

from __future__ import annotations

import time
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import partial
from operator import itemgetter
from typing import TYPE_CHECKING, Any

import sqlalchemy as sa

from core.store.audit import START, AuditEntry, AuditFilter
from core.store.audit_tables import audit_head, audit_log, audit_words
from core.store.audit_words import words_of
from tests.benchmarks import bulk
from tests.benchmarks.table import Row, at_most, percentile, times_ms

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from core.store import Store

ENTRIES, DAYS = 1_000_000, 365
BEGIN = datetime(2025, 1, 1, tzinfo=UTC)
AT_ONCE = 10_000
TIMES = 10
REACH_MS = 300
"""Limit of the 95th percentile: what the panel shows at once."""


def asked(store: Store, group: str) -> Iterator[Row]:
    middle = BEGIN + timedelta(days=DAYS // 2)
    filters: dict[str, AuditFilter] = {
        "all": AuditFilter(),
        "a person": AuditFilter(actor="Person 7"),
        "an action": AuditFilter(action="program_activated"),
        "a day": AuditFilter(since=middle, until=middle + timedelta(days=1)),
        "a person's action on a day": AuditFilter(
            actor="Person 7", action="program_activated", since=middle, until=middle + timedelta(days=1)
        ),
        "a frequent word": AuditFilter(about="scrap"),
        "the name of a program": AuditFilter(about="Housing 17"),
        "the name of a user, long ago": AuditFilter(about="Bertram"),
        "the id of a part": AuditFilter(about=f"{ENTRIES // 3:032x}"),
        "a note in Chinese": AuditFilter(about="夹具"),
        "a word that stands nowhere": AuditFilter(about="nowhere"),
        "one letter": AuditFilter(about="a"),
    }
    page = store.audit.page
    for name, wanted in filters.items():
        yield _p95(group, f"audit, first page: {name}", partial(page, wanted))
    deep = page(AuditFilter(until=middle), None, 1).next_cursor
    yield _p95(group, "audit, a page in the middle: a frequent word", partial(page, AuditFilter(about="scrap"), deep))
    yield _p95(group, "audit, who has done something", store.audit.actors)
    begun_s = time.perf_counter()
    assert store.audit.verify().is_intact
    yield Row(group, "audit, verifying the whole chain", time.perf_counter() - begun_s, "s")


def _p95(group: str, name: str, query: Callable[[], object]) -> Row:
    return at_most(group, f"{name}, p95", percentile(times_ms(query, TIMES, warm_up=1), 95), "ms", REACH_MS)


def fill(store: Store) -> None:
    """As the log itself writes them, chain and all."""
    previous = START
    for first in range(1, ENTRIES + 1, AT_ONCE):
        rows = []
        for number in range(first, first + AT_ONCE):
            entry = _entry(number, previous)
            previous = entry.computed_hash()
            rows.append(vars(replace(entry, hash=previous)))
        with store.database.transaction(is_lazy=True) as connection:
            bulk.insert(connection, audit_log, rows)
            words = ({"word": word, "entry": row["id"]} for row in rows for word in words_of(row["details"]))
            bulk.insert(connection, audit_words, sorted(words, key=itemgetter("word")))
            connection.execute(sa.update(audit_head).values(newest=rows[-1]["id"], hash=previous))


def _entry(number: int, previous: str) -> AuditEntry:
    action, details = _deed(number)
    return AuditEntry(
        id=number,
        at=BEGIN + timedelta(days=DAYS) * (number / ENTRIES),
        station=f"Station {number % 4 + 1}",
        actor=f"Person {number % 23}",
        via="panel" if number % 3 else "api",
        address="" if number % 3 else f"10.0.0.{number % 200}",
        request_id="" if number % 3 else f"{number:08x}",
        action=action,
        details=details,
        previous=previous,
        hash="",
    )


def _deed(number: int) -> tuple[str, dict[str, Any]]:
    kind, name = number % 20, f"Housing {number // 20 % 300}"
    if number == ENTRIES // 5:
        return "user_created", {"user_id": 7, "username": "Bertram", "role": "operator"}
    if number % 50_000 == 9:
        return "shift_note_added", {"note": "更换了夹具，第三班继续观察", "shift": "2025-05-17 14:00"}
    if kind < 8:
        return "reason_code_set", {"inspection": f"{number:032x}", "reason_code": ("scrap", "rework")[number % 2]}
    if kind < 13:
        return "inspection_labelled", {"inspection": f"{number:032x}", "label": "false_call"}
    if kind < 16:
        return "signed_in", {}
    if kind < 18:
        return "sign_in_failed", {"username": f"Person {number % 23}"}
    activated = {"program_id": number // 20 % 300, "program": name, "version_hash": f"{number // 20 % 900:x}" * 16}
    return "program_activated", activated
