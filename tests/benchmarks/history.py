"""Queries of a history of a million results: the first page with every filter, a page in the middle, and one step.

The results are those of one line of four stations in a year: three programs, 3 % of the parts NG, 0.1 % labeled, and
0.3 % with a reason code. Every part has an id and a lot, which codes have told. Measured by `tests.benchmarks.million`.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from functools import partial
from typing import TYPE_CHECKING, Any

import numpy as np

from core.inspection.result import Judgement
from core.store.inspection_values import InspectionFilter, InspectionLabel
from core.store.moments import microseconds_of
from core.store.read_texts import as_searched
from core.store.reasons import coded_parts
from core.store.rollups import SeriesFilter
from core.store.tables import failed_tools, inspections, read_texts
from tests.benchmarks import bulk
from tests.benchmarks.table import Row, at_most, percentile, times_ms

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from core.store import Store

RESULTS, DAYS = 1_000_000, 365
BEGIN = datetime(2025, 1, 1, tzinfo=UTC)
AT_ONCE = 10_000
TIMES = 40
REACH_MS = 50
"""Limit of the 95th percentile."""
_BODY = {"tools": [], "padding": "x" * 400}


def asked(store: Store, group: str) -> Iterator[Row]:
    middle = BEGIN + timedelta(days=DAYS // 2)
    day = {"since": middle, "until": middle + timedelta(days=1)}
    filters: dict[str, InspectionFilter] = {
        "all": InspectionFilter(),
        "a station": InspectionFilter(station="Station 2"),
        "NG of a station on a day": InspectionFilter(Judgement.NG, station="Station 2", **day),
        "NG": InspectionFilter(judgement=Judgement.NG),
        "a program": InspectionFilter(program=2),
        "a version": InspectionFilter(version_hash="5" * 64),
        "a day": InspectionFilter(**day),
        "NG of a program on a day": InspectionFilter(Judgement.NG, 2, **day),
        "a tool": InspectionFilter(tool="tool 3"),
        "a tool of a program": InspectionFilter(tool="tool 3", program=2),
        "false calls": InspectionFilter(label=InspectionLabel.FALSE_CALL),
        "false calls of a version": InspectionFilter(label=InspectionLabel.FALSE_CALL, version_hash="5" * 64),
        "a part": InspectionFilter(part=RESULTS // 3),
        "the id of a part": InspectionFilter(part_id=part_id_of(RESULTS // 3)),
        "what was read, one part": InspectionFilter(read_text=part_id_of(RESULTS // 3)),
        "what was read, a lot": InspectionFilter(read_text=lot_of(middle)),
        "what was read, lots of ten days": InspectionFilter(read_text=lot_of(middle)[:-1]),
        "what was read, NG of a lot": InspectionFilter(Judgement.NG, read_text=lot_of(middle)),
        "what was read, a lot at a station": InspectionFilter(station="Station 2", read_text=lot_of(middle)),
        "what was read, nothing of that kind": InspectionFilter(read_text="nowhere"),
        "a reason code": InspectionFilter(reason_code="scrap"),
        "simulated": InspectionFilter(is_simulated=True),
        "challenge parts": InspectionFilter(is_challenge=True),
        "production": InspectionFilter(is_challenge=False),
        "real NG": InspectionFilter(judgement=Judgement.NG, is_simulated=False),
    }
    page = store.inspections.page
    for name, wanted in filters.items():
        yield _p95(group, f"first page: {name}", partial(page, wanted, None, 50))
    # As each part has it; the limit is for what narrows the list.
    everything = partial(page, InspectionFilter(read_text="LOT"), None, 50)
    yield Row(group, "first page: what was read, everything, p95", percentile(times_ms(everything, 5, 1), 95), "ms")
    deep = page(InspectionFilter(until=middle), None, 1).next_cursor
    for name, wanted in filters.items():
        yield _p95(group, f"a page in the middle: {name}", partial(page, wanted, deep, 50))
    here = page(filters["NG"], deep, 1).items[0].id
    yield _p95(group, "one step: NG", partial(store.inspections.beside, here, filters["NG"], newer=True))
    series, end = SeriesFilter("Station 1", is_simulated=False), BEGIN + timedelta(days=DAYS)
    yield _p95(group, "reason codes of all time", lambda: list(coded_parts(store.database, series, BEGIN, end)))


def _p95(group: str, name: str, query: Callable[[], object]) -> Row:
    return at_most(group, f"{name}, p95", percentile(times_ms(query, TIMES), 95), "ms", REACH_MS)


def fill(store: Store, *, is_simulated: bool = False, pictured: float = 0.0) -> None:
    """`pictured`: share of the results, the newest, whose rows name a picture; there are no files."""
    random = np.random.default_rng(5)
    for first in range(0, RESULTS, AT_ONCE):
        rows = [
            _row(part, chance, has_picture=part >= RESULTS * (1 - pictured)) | {"is_simulated": is_simulated}
            for part, chance in enumerate(random.random(AT_ONCE).tolist(), first)
        ]
        failed = [
            {"inspection_id": row["id"], "tool": f"tool {row['part'] % 5}", "seq": row["seq"]}
            for row in rows
            if row["judgement"] == "NG"
        ]
        read = [
            {
                "inspection_id": row["id"],
                "text": as_searched(text),
                "is_part_id": text == row["part_id"],
                "seq": row["seq"],
            }
            for row in rows
            for text in sorted((row["part_id"], lot_of(row["judged_at"])))
        ]
        with store.database.transaction(is_lazy=True) as connection:
            bulk.insert(connection, inspections, rows)
            bulk.insert(connection, failed_tools, failed)
            bulk.insert(connection, read_texts, read)


def part_id_of(part: int) -> str:
    return f"SN{part:08}"


def lot_of(day: datetime) -> str:
    return f"LOT {day:%y%j}"


def _row(part: int, chance: float, *, has_picture: bool) -> dict[str, Any]:
    at = BEGIN + timedelta(days=DAYS) * (part / RESULTS)
    version = part * 12 // RESULTS
    is_labeled = chance < 0.001
    code = ("scrap", "rework", "supplier")[part % 3] if chance < 0.003 else None
    judgement = "NG" if chance < 0.03 else "OK"
    suffix = "png" if judgement == "NG" else "jpg"
    return {
        "id": f"{part:032x}",
        "station": f"Station {part % 4 + 1}",
        "part": part,
        "judgement": judgement,
        "program_id": version % 3 + 1,
        "program_name": f"Program {version % 3 + 1}",
        "version_hash": f"{version:x}" * 64,
        "version_number": version // 3 + 1,
        "captured_at": at,
        "judged_at": at,
        "trigger": "external",
        "elapsed_ms": 6.0,
        "reason": None,
        "image_state": "stored" if has_picture else "none",
        "image_name": f"{at:%Y/%m/%d/%H%M}/{part:032x}.{suffix}" if has_picture else None,
        "image_bytes": 90_000 if has_picture else None,
        "label": "false_call" if is_labeled else None,
        "label_by": "anna" if is_labeled else None,
        "label_at": at if is_labeled else None,
        "reason_code": code,
        "part_id": part_id_of(part),
        "readings": [{"tool": "lot", "text": lot_of(at), "value": None, "unit": ""}],
        "body": _BODY,
        "seq": microseconds_of(at),
        "seq_lead_us": 0,
    }
