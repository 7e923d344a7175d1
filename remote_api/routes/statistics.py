"""Statistics: what was judged over a span of time, as figures, as scores, and as CSV."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Annotated, Any

from flask import Response

from core.access.roles import Permission
from core.inspection.result import Judgement
from core.records.history import InspectionLabel
from core.records.shifts import shift_that_begins
from core.records.statistics import (
    ReasonStatistics,
    StatisticsFilter,
    Step,
    TimeStatistics,
    ToolCounts,
    ToolLimits,
    ToolStatistics,
    YieldStatistics,
)
from core.records.statistics_tables import Table, table_csv
from remote_api.answer_data import Count, Places, filled
from remote_api.authorization import actor, station
from remote_api.operations import Operations
from remote_api.request_schemas.inspections import StatisticsExportQuerySchema, StatisticsQuerySchema
from remote_api.routes.inspections import program_id_of

resource = Operations("Statistics", "How well it went.")

Pct = Annotated[float, Places(2)]


@dataclass(frozen=True)
class CoveredData:
    """What the figures are about. A span is cut to what can hold results.

    Attributes:
        is_simulated: these are simulated results, or else real ones; they are never added up.
        since: beginning of a quarter of an hour.
        until: end of a quarter of an hour, or now.
        label: of parts with that label only; null: of all.
    """

    station: str
    is_simulated: bool
    since: datetime
    until: datetime
    label: InspectionLabel | None


@dataclass(frozen=True)
class VerdictCountsData:
    """Parts by judgement.

    Attributes:
        yield_pct: OK of OK and NG, without faults; null where nothing was judged.
        hours: time that they took, what has passed of it.
        parts_per_hour: null where no time has passed.
    """

    parts: Count
    ok: Count
    ng: Count
    faults: Count
    yield_pct: Pct | None
    hours: Annotated[float, Places(4)]
    parts_per_hour: Annotated[float, Places(1)] | None


@dataclass(frozen=True)
class YieldStepData(VerdictCountsData):
    """One step of the yield over time; zeros where nothing was judged."""

    since: datetime
    until: datetime


@dataclass(frozen=True)
class LabelCountData:
    """Parts of one judgement with one label.

    Attributes:
        label: null where nobody has labeled them.
    """

    judgement: Judgement
    label: str | None
    parts: Count


@dataclass(frozen=True)
class ToolNgData:
    """How often one tool of one program was NG."""

    program_id: int
    program_name: str
    name: str
    type: str
    ok: Count
    ng: Count
    not_evaluated: Count


@dataclass(frozen=True)
class ReasonCountData:
    """NG parts with one of the site's reason codes.

    Attributes:
        share_pct: of the NG parts that have a code.
    """

    code: str
    parts: Count
    share_pct: Pct


@dataclass(frozen=True)
class StageTimesData:
    """Percentiles of one stage, to 1 %; `cycle` is from the trigger to the lines."""

    stage: str
    parts: Count
    p50_ms: Annotated[float, Places(3)]
    p95_ms: Annotated[float, Places(3)]
    p99_ms: Annotated[float, Places(3)]


@dataclass(frozen=True)
class StatisticsData(CoveredData):
    """What was judged in a span of time.

    Attributes:
        step: how long each of the steps is; one that the span cuts is shorter.
        false_call_pct: of the NG parts with a label, those that are good; null where none has a label, and where one
            label is asked for.
        missed_pct: of the OK parts, those that were found to be bad; null without OK parts, and where one label is
            asked for.
        tools: those with most NG first. Parts that ended as a FAULT do not count.
        reasons: the codes that were given most often first; of the parts whose records are still stored.
        stages: in the order in which they run, then the whole cycle. Parts that ended as a FAULT do not count.
    """

    total: VerdictCountsData
    step: Step
    steps: tuple[YieldStepData, ...]
    labels: tuple[LabelCountData, ...]
    false_call_pct: Pct | None
    missed_pct: Pct | None
    tools: tuple[ToolNgData, ...]
    reasons: tuple[ReasonCountData, ...]
    stages: tuple[StageTimesData, ...]

    @classmethod
    def of(
        cls, found: YieldStatistics, tools: ToolStatistics, reasons: ReasonStatistics, times: TimeStatistics
    ) -> StatisticsData:
        covered = found.covered
        return cls(
            station=covered.station,
            is_simulated=covered.is_simulated,
            since=covered.since,
            until=covered.until,
            label=covered.label,
            total=filled(VerdictCountsData, found.total),
            step=found.step,
            steps=tuple(filled(YieldStepData, step.counts, since=step.since, until=step.until) for step in found.steps),
            labels=tuple(filled(LabelCountData, count) for count in found.labels),
            false_call_pct=found.false_call_pct,
            missed_pct=found.missed_pct,
            tools=tuple(filled(ToolNgData, tool) for tool in tools.tools),
            reasons=tuple(filled(ReasonCountData, reason) for reason in reasons.reasons),
            stages=tuple(filled(StageTimesData, stage) for stage in times.stages),
        )


@dataclass(frozen=True)
class ToolScoresData(ToolNgData):
    """The scores of one tool of one program.

    Attributes:
        ok_scores, ng_scores: 101 counts: the one at n is of scores from n to below n + 1 %, the last of 100 %.
        limits: of each version that judged, oldest first.
    """

    ok_scores: tuple[int, ...]
    ng_scores: tuple[int, ...]
    limits: tuple[ToolLimits, ...]


@dataclass(frozen=True)
class ScoresData(CoveredData):
    """Histograms of the scores."""

    tools: tuple[ToolScoresData, ...]

    @classmethod
    def of(cls, found: ToolStatistics) -> ScoresData:
        def scores(tool: ToolCounts) -> ToolScoresData:
            return filled(ToolScoresData, tool)

        return filled(cls, found.covered, tools=tuple(map(scores, found.tools)))


@resource.operation(
    "GET", "/statistics", needs=Permission.VIEW, query=StatisticsQuerySchema, data=StatisticsData, errors=(404,)
)
def statistics(query: dict[str, Any]) -> StatisticsData:
    """Yield over time, labels, failing tools, reason codes and times of this station.

    Figures are exact, and those of parts whose records were cleared away are in them. The answer says which span it
    covers: of the whole past where none is asked for. Steps are a quarter of an hour for up to two days, then hours,
    days, and months for more than 400 days, on the station's clock.
    """
    desk, wanted = station().statistics, _filter(query)
    return StatisticsData.of(
        desk.yields(actor(), wanted),
        desk.tools(actor(), wanted),
        desk.reasons(actor(), wanted),
        desk.times(actor(), wanted),
    )


@resource.operation(
    "GET", "/statistics/scores", needs=Permission.VIEW, query=StatisticsQuerySchema, data=ScoresData, errors=(404,)
)
def statistics_scores(query: dict[str, Any]) -> ScoresData:
    """The scores of each tool, with the limits of every version that judged."""
    return ScoresData.of(station().statistics.tools(actor(), _filter(query)))


@resource.operation(
    "GET",
    "/statistics/export",
    needs=Permission.VIEW,
    query=StatisticsExportQuerySchema,
    media_types=("text/csv",),
    errors=(404,),
)
def export_statistics(query: dict[str, Any]) -> Response:
    """One table as CSV: the steps of the yield over time, tools, scores, times of the stages, or reason codes."""
    table = Table(query["table"])
    found = table_csv(station().statistics, actor(), _filter(query), table)
    response = Response(found, content_type="text/csv; charset=utf-8")
    name = "statistics" if table is Table.YIELD else f"statistics-{table.value}"
    response.headers["Content-Disposition"] = f'attachment; filename="{name}.csv"'
    return response


def _filter(query: dict[str, Any]) -> StatisticsFilter:
    program, shift, label = query.get("program"), query.get("shift"), query.get("label")
    return StatisticsFilter(
        since=query.get("since"),
        until=query.get("until"),
        program=None if program is None else program_id_of(program),
        version_hash=query.get("version_hash"),
        is_simulated=query.get("is_simulated", station().is_simulated),
        station=query.get("station"),
        label=None if label is None else InspectionLabel(label),
        shifts=None if shift is None else (shift_that_begins(shift, station().settings.general.shifts),),
    )
