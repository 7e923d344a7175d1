"""Statistics as tables: a CSV of the yield over time, of the tools, of their scores, of times, and of reason codes."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from core.records.export import csv_row

if TYPE_CHECKING:
    from collections.abc import Iterable

    from core.access.roles import Actor
    from core.records.statistics import (
        Covered,
        ReasonStatistics,
        Statistics,
        StatisticsFilter,
        TimeStatistics,
        ToolCounts,
        ToolStatistics,
        YieldStatistics,
    )


class Table(Enum):
    """The tables that there are."""

    YIELD = "yield"
    TOOLS = "tools"
    SCORES = "scores"
    TIMES = "times"
    REASONS = "reasons"


_ABOUT = ("station", "is_simulated", "label", "since", "until")
_TOOL = ("program_id", "program", "tool", "type")
COLUMNS = {
    Table.YIELD: (*_ABOUT, "parts", "ok", "ng", "faults", "yield_pct", "parts_per_hour"),
    Table.TOOLS: (*_ABOUT, *_TOOL, "ok", "ng", "not_evaluated", "ng_pct"),
    Table.SCORES: (*_ABOUT, *_TOOL, "limit_pct", "upper_limit_pct", "score_from_pct", "ok", "ng"),
    Table.TIMES: (*_ABOUT, "stage", "parts", "p50_ms", "p95_ms", "p99_ms"),
    Table.REASONS: (*_ABOUT, "reason_code", "parts", "share_pct"),
}


def table_csv(statistics: Statistics, actor: Actor, wanted: StatisticsFilter, table: Table) -> bytes:
    """One table, read for that filter. Raises ValidationError: it ends before it begins."""
    match table:
        case Table.YIELD:
            return yields_csv(statistics.yields(actor, wanted))
        case Table.TOOLS:
            return tools_csv(statistics.tools(actor, wanted))
        case Table.SCORES:
            return scores_csv(statistics.tools(actor, wanted))
        case Table.TIMES:
            return times_csv(statistics.times(actor, wanted))
        case Table.REASONS:
            return reasons_csv(statistics.reasons(actor, wanted))


def yields_csv(found: YieldStatistics) -> bytes:
    """A row for each step of the yield over time."""
    return _csv(
        Table.YIELD,
        (
            (
                *_about(found.covered)[:3],
                step.since.isoformat(),
                step.until.isoformat(),
                step.counts.parts,
                step.counts.ok,
                step.counts.ng,
                step.counts.faults,
                _rounded(step.counts.yield_pct, 2),
                _rounded(step.counts.parts_per_hour, 1),
            )
            for step in found.steps
        ),
    )


def tools_csv(found: ToolStatistics) -> bytes:
    """A row for each tool, the one with most NG first."""
    return _csv(
        Table.TOOLS,
        (
            (*_about(found.covered), *_tool(tool), tool.ok, tool.ng, tool.not_evaluated, _rounded(_ng_pct(tool), 2))
            for tool in found.tools
        ),
    )


def scores_csv(found: ToolStatistics) -> bytes:
    """For each tool 101 rows, as the histogram has bars; the limits are those of the newest version that judged."""
    return _csv(
        Table.SCORES,
        (
            (*_about(found.covered), *_tool(tool), *_limits(tool), score, ok, ng)
            for tool in found.tools
            for score, (ok, ng) in enumerate(zip(tool.ok_scores, tool.ng_scores, strict=True))
        ),
    )


def times_csv(found: TimeStatistics) -> bytes:
    """A row for each stage, then one for the whole cycle."""
    return _csv(
        Table.TIMES,
        (
            (
                *_about(found.covered),
                stage.stage,
                stage.parts,
                *(round(ms, 3) for ms in (stage.p50_ms, stage.p95_ms, stage.p99_ms)),
            )
            for stage in found.stages
        ),
    )


def reasons_csv(found: ReasonStatistics) -> bytes:
    """A row for each reason code, the most frequent first."""
    return _csv(
        Table.REASONS,
        ((*_about(found.covered), reason.code, reason.parts, round(reason.share_pct, 2)) for reason in found.reasons),
    )


def _csv(table: Table, lines: Iterable[tuple[object, ...]]) -> bytes:
    return b"".join([csv_row(COLUMNS[table]), *map(csv_row, lines)])


def _about(covered: Covered) -> tuple[object, ...]:
    return (
        covered.station,
        "true" if covered.is_simulated else "false",
        "" if covered.label is None else covered.label.value,
        covered.since.isoformat(),
        covered.until.isoformat(),
    )


def _tool(tool: ToolCounts) -> tuple[object, ...]:
    return tool.program_id, tool.program_name, tool.name, tool.type


def _limits(tool: ToolCounts) -> tuple[object, ...]:
    if not tool.limits:
        return "", ""
    newest = tool.limits[-1]
    return newest.threshold_pct, "" if newest.upper_limit_pct is None else newest.upper_limit_pct


def _ng_pct(tool: ToolCounts) -> float | None:
    judged = tool.ok + tool.ng
    return 100 * tool.ng / judged if judged else None


def _rounded(value: float | None, places: int) -> object:
    return "" if value is None else round(value, places)
