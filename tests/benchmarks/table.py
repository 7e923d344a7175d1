"""Rows of the benchmark table; printing them and writing them as JSON."""

from __future__ import annotations

import json
import statistics
from dataclasses import asdict, dataclass
from time import perf_counter_ns
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from pathlib import Path


@dataclass(frozen=True)
class Row:
    """One figure. `reach`: its limit; `is_reached`: whether it is kept; both None if there is no limit."""

    group: str
    name: str
    value: float
    unit: str
    reach: str | None = None
    is_reached: bool | None = None


def at_most(group: str, name: str, value: float, unit: str, limit: float) -> Row:
    return Row(group, name, value, unit, f"≤ {limit:g}", value <= limit)


def at_least(group: str, name: str, value: float, unit: str, limit: float) -> Row:
    return Row(group, name, value, unit, f"≥ {limit:g}", value >= limit)


def times_ms(work: Callable[[], object], times: int = 30, warm_up: int = 3) -> list[float]:
    """Wall times of `times` calls of `work` in ms, after `warm_up` calls."""
    for _ in range(warm_up):
        work()
    taken = []
    for _ in range(times):
        begin = perf_counter_ns()
        work()
        taken.append((perf_counter_ns() - begin) / 1e6)
    return taken


def median_ms(work: Callable[[], object], times: int = 30, warm_up: int = 3) -> float:
    """Median wall time of `work` in ms."""
    return statistics.median(times_ms(work, times, warm_up))


def percentile(values: Sequence[float], pct: float) -> float:
    """Nearest-rank percentile; `pct` is 0–100."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, round(pct / 100 * (len(ordered) - 1)))]


def print_table(rows: Iterable[Row]) -> None:
    group = ""
    for row in rows:
        if row.group != group:
            group = row.group
            print(f"\n{group}")
        verdict = {True: "reached", False: "NOT REACHED", None: ""}[row.is_reached]
        print(f"  {row.name:58} {row.value:12.3f} {row.unit:8} {row.reach or '':10} {verdict}")


def write_json(rows: Iterable[Row], path: Path) -> None:
    path.write_text(json.dumps([asdict(row) for row in rows], indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
