"""Statistics: yield, labels, tools and times of any span, summed from the counts that each verdict has left.

They are exact: counts are those of a full scan, scores are told to one percent, times to 1 %. They reach back further
than the records: what is cleared away to make room stays counted. Real and simulated results are never added up.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter, defaultdict
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

import numpy as np

from core.access.roles import Actor, Permission, needs
from core.errors import DatabaseError, ProgramNotFoundError, ValidationError
from core.inspection.result import Judgement, ToolJudgement
from core.records.spans import Asked, StatisticsFilter, Step, steps_of, stretches_of
from core.store.contributions import BINS, CYCLE, SCORES, Kind, Series, moment_of, ms_of_bin, quarter_of
from core.store.inspection_values import InspectionLabel
from core.store.reasons import coded_parts
from core.store.rollups import Rollups, SeriesFilter, Stretch, Tally

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from numpy.typing import NDArray

    from core.inspection.tool import AnyToolSpec
    from core.store import Store

__all__ = [
    "CYCLE",
    "Covered",
    "LabelCount",
    "ProgramCounts",
    "ReasonCount",
    "ReasonStatistics",
    "StageTimes",
    "Statistics",
    "StatisticsFilter",
    "Step",
    "TimeStatistics",
    "ToolCounts",
    "ToolLimits",
    "ToolStatistics",
    "VerdictCounts",
    "YieldStatistics",
    "YieldStep",
]


@dataclass(frozen=True)
class Covered:
    """What an answer is about. `since` and `until` are whole quarters of an hour, but for an `until` that is now.

    A span is cut to what can hold results: it begins with the station's first one, and it ends now. `label`: of parts
    with that label only; None: of all.
    """

    station: str
    is_simulated: bool
    since: datetime
    until: datetime
    label: InspectionLabel | None = None


@dataclass(frozen=True)
class VerdictCounts:
    """Of parts in `hours` of time, those of the shifts where these are asked for. `yield_pct` leaves faults out."""

    ok: int
    ng: int
    faults: int
    hours: float

    @property
    def parts(self) -> int:
        return self.ok + self.ng + self.faults

    @property
    def yield_pct(self) -> float | None:
        judged = self.ok + self.ng
        return 100 * self.ok / judged if judged else None

    @property
    def parts_per_hour(self) -> float | None:
        return self.parts / self.hours if self.hours else None


@dataclass(frozen=True)
class ProgramCounts:
    """One program, over all versions that judged. `name`: of the newest of them."""

    program_id: int
    name: str
    counts: VerdictCounts


@dataclass(frozen=True)
class YieldStep:
    """One step of a yield over time; zeros where nothing was judged."""

    since: datetime
    until: datetime
    counts: VerdictCounts


@dataclass(frozen=True)
class LabelCount:
    """Parts of one judgement with one label; None: nobody has labeled them."""

    judgement: Judgement
    label: str | None
    parts: int


_OF_LABEL = {Kind.VERDICTS: Kind.VERDICTS, Kind.TOOLS: Kind.LABELED_TOOLS, Kind.TIMES: Kind.LABELED_TIMES}
_SAYS_GOOD, _SAYS_BAD = ("false_call",), ("real_ng", "missed")


@dataclass(frozen=True)
class YieldStatistics:
    covered: Covered
    step: Step
    steps: tuple[YieldStep, ...]
    total: VerdictCounts
    labels: tuple[LabelCount, ...]

    @property
    def false_call_pct(self) -> float | None:
        """Of the NG parts with a label: those that are good. None where none has one, and for one label alone."""
        if self.covered.label is not None:
            return None
        good, bad = self._labeled(Judgement.NG, _SAYS_GOOD), self._labeled(Judgement.NG, _SAYS_BAD)
        return 100 * good / (good + bad) if good + bad else None

    @property
    def missed_pct(self) -> float | None:
        """Of all OK parts: those found to be bad. None without an OK part, and for one label alone."""
        if self.covered.label is not None:
            return None
        return 100 * self._labeled(Judgement.OK, _SAYS_BAD) / self.total.ok if self.total.ok else None

    def _labeled(self, judgement: Judgement, labels: Sequence[str]) -> int:
        return sum(found.parts for found in self.labels if found.judgement is judgement and found.label in labels)


@dataclass(frozen=True)
class ToolLimits:
    """What one version of the program held a tool's score against, 0–100, and its amount, 0–200 (None: nothing)."""

    version_hash: str
    version_number: int
    threshold_pct: float
    upper_limit_pct: float | None
    report_only: bool


@dataclass(frozen=True)
class ToolCounts:
    """One tool of one program, over all versions that judged.

    Attributes:
        ok_scores, ng_scores: 101 counts: at n those from n to below n + 1 %; the last is 100 %, the master itself.
        limits: of each version, oldest first; without those that are not in the database any more.
    """

    program_id: int
    program_name: str
    name: str
    type: str
    ok: int
    ng: int
    not_evaluated: int
    ok_scores: tuple[int, ...]
    ng_scores: tuple[int, ...]
    limits: tuple[ToolLimits, ...]


@dataclass(frozen=True)
class ToolStatistics:
    """The tools with most NG first: a Pareto. Parts that ended as a FAULT do not count."""

    covered: Covered
    tools: tuple[ToolCounts, ...]


@dataclass(frozen=True)
class StageTimes:
    """Percentiles by nearest rank, told to 1 %. `CYCLE` is from the trigger to the lines."""

    stage: str
    parts: int
    p50_ms: float
    p95_ms: float
    p99_ms: float


@dataclass(frozen=True)
class TimeStatistics:
    """The stages in the order in which they run, then the whole cycle. Parts that ended as a FAULT do not count."""

    covered: Covered
    stages: tuple[StageTimes, ...]


@dataclass(frozen=True)
class ReasonCount:
    """NG parts with one of the site's reason codes. `share_pct`: of the NG parts that have a code."""

    code: str
    parts: int
    share_pct: float


@dataclass(frozen=True)
class ReasonStatistics:
    """The codes that were given most often first. `ng`: all NG parts of the span, with a code or without.

    A code is part of the record: those of parts whose records were cleared away are not in these figures.
    """

    covered: Covered
    reasons: tuple[ReasonCount, ...]
    ng: int

    @property
    def coded(self) -> int:
        return sum(reason.parts for reason in self.reasons)


class Statistics:
    """Thread-safe."""

    def __init__(self, store: Store, station: str) -> None:
        self._store = store
        self._station = station
        self._rollups = Rollups(store.database)
        self._specs: dict[str, Mapping[str, AnyToolSpec]] = {}

    @needs(Permission.VIEW)
    def yields(self, actor: Actor, wanted: StatisticsFilter) -> YieldStatistics:
        """Yield over time, parts an hour, and what was labeled. Raises ValidationError: it ends before it begins."""
        asked = self._asked(wanted)
        step, bounds = steps_of(asked)
        stretches = list(stretches_of(asked, bounds))
        counts: list[Counter[str]] = [Counter() for _ in bounds[1:]]
        labels: Counter[tuple[str, str]] = Counter()
        for tally in self._tallies(Kind.VERDICTS, asked, stretches):
            judgement, label = tally.name
            counts[tally.group][judgement] += tally.total
            labels[judgement, label] += tally.total
        hours = [0.0] * len(counts)
        for stretch in stretches:
            hours[stretch.group] += asked.hours(stretch)
        steps = tuple(
            YieldStep(asked.moment(bounds[at]), asked.moment(end), _verdicts(counts[at], hours[at]))
            for at, end in enumerate(bounds[1:])
        )
        total = _verdicts(sum(counts, Counter()), sum(hours))
        named = tuple(
            LabelCount(judgement, label or None, labels[judgement.value, label])
            for judgement in Judgement
            for label in sorted(label for of, label in labels if of == judgement.value)
        )
        return YieldStatistics(self._covered(asked), step, steps, total, named)

    @needs(Permission.VIEW)
    def programs(self, actor: Actor, wanted: StatisticsFilter) -> tuple[ProgramCounts, ...]:
        """Which programs judged, the one with most parts first. Raises ValidationError: it ends before it begins."""
        asked = self._asked(wanted)
        stretches = list(stretches_of(asked, [asked.begin, asked.end]))
        counts: dict[int, Counter[str]] = defaultdict(Counter)
        newest: dict[int, Series] = {}
        for tally in self._tallies(Kind.VERDICTS, asked, stretches):
            series = tally.series
            counts[series.program_id][tally.name[0]] += tally.total
            newest[series.program_id] = max(
                newest.get(series.program_id, series), series, key=lambda found: found.version_number
            )
        hours = sum(map(asked.hours, stretches))
        found = [ProgramCounts(key, newest[key].program_name, _verdicts(counts[key], hours)) for key in counts]
        return tuple(sorted(found, key=lambda program: (-program.counts.parts, program.name)))

    @needs(Permission.VIEW)
    def tools(self, actor: Actor, wanted: StatisticsFilter) -> ToolStatistics:
        """Which tools fail, and their scores with the limits. Raises ValidationError: it ends before it begins."""
        asked = self._asked(wanted)
        by_tool: dict[tuple[int, str, str], list[Tally]] = defaultdict(list)
        for tally in self._tallies(Kind.TOOLS, asked, stretches_of(asked, [asked.begin, asked.end])):
            of_type, name, *_ = tally.name
            by_tool[tally.series.program_id, of_type, name].append(tally)
        versions = {tally.series for tallies in by_tool.values() for tally in tallies}
        specs = {version: self._specs_of(version.program_id, version.version_hash) for version in versions}
        tools = [_tool(tallies, specs) for tallies in by_tool.values()]
        tools.sort(key=lambda tool: (-tool.ng, tool.program_id))
        return ToolStatistics(self._covered(asked), tuple(tools))

    @needs(Permission.VIEW)
    def times(self, actor: Actor, wanted: StatisticsFilter) -> TimeStatistics:
        """How long the stages took. Raises ValidationError: it ends before it begins."""
        asked = self._asked(wanted)
        stages: dict[str, NDArray[np.int64]] = defaultdict(lambda: np.zeros(BINS, np.int64))
        for tally in self._tallies(Kind.TIMES, asked, stretches_of(asked, [asked.begin, asked.end])):
            stages[tally.name[0]][tally.bins] += tally.counts
        in_order = sorted(stages, key=lambda stage: stage == CYCLE)
        return TimeStatistics(self._covered(asked), tuple(_times(stage, stages[stage]) for stage in in_order))

    @needs(Permission.VIEW)
    def reasons(self, actor: Actor, wanted: StatisticsFilter) -> ReasonStatistics:
        """The shares of the reason codes. Raises ValidationError: it ends before it begins."""
        asked = self._asked(wanted)
        stretches = list(stretches_of(asked, [asked.begin, asked.end]))
        verdicts = self._tallies(Kind.VERDICTS, asked, stretches)
        ng = sum(tally.total for tally in verdicts if tally.name[0] == Judgement.NG.value)
        begins = [stretch.begin for stretch in stretches]
        counts: Counter[str] = Counter()
        span = moment_of(asked.begin), moment_of(asked.end)
        for code, judged_at in coded_parts(self._store.database, self._series(wanted), *span, wanted.label):
            quarter = quarter_of(judged_at)
            at = bisect_right(begins, quarter) - 1
            counts[code] += at >= 0 and quarter < stretches[at].end
        coded = counts.total()
        reasons = (ReasonCount(code, parts, 100 * parts / coded) for code, parts in counts.items() if parts)
        in_order = sorted(reasons, key=lambda reason: (-reason.parts, reason.code))
        return ReasonStatistics(self._covered(asked), tuple(in_order), ng)

    # ------------------------------------------------------------------------------------------------------------------

    def _asked(self, wanted: StatisticsFilter) -> Asked:
        if wanted.since is not None and wanted.until is not None and wanted.until < wanted.since:
            raise ValidationError("The time ends before it begins. Exchange the two.")
        now = self._store.now()
        this = quarter_of(now)
        first, last = self._rollups.extent(SeriesFilter(self._of(wanted), wanted.is_simulated)) or (this, 0)
        if last > this + 1:
            now = moment_of(last)  # the clock ran ahead: what it stamped has been judged all the same
        end = max(last, this + 1)
        if wanted.until is not None:
            end = max(first, min(end, quarter_of(wanted.until)))
        begin = first if wanted.since is None else min(end, max(first, quarter_of(wanted.since)))
        return Asked(wanted, begin, end, now)

    def _tallies(self, kind: Kind, asked: Asked, stretches: Iterable[Stretch]) -> list[Tally]:
        """The last part of a name is the label, where one is asked for."""
        label, series = asked.wanted.label, self._series(asked.wanted)
        if label is None:
            return self._rollups.tallies(kind, series, stretches)
        found = self._rollups.tallies(_OF_LABEL[kind], series, stretches)
        return [tally for tally in found if tally.name[-1] == label.value]

    def _series(self, wanted: StatisticsFilter) -> SeriesFilter:
        return SeriesFilter(self._of(wanted), wanted.is_simulated, wanted.program, wanted.version_hash)

    def _of(self, wanted: StatisticsFilter) -> str:
        return self._station if wanted.station is None else wanted.station

    def _covered(self, asked: Asked) -> Covered:
        station, is_simulated = self._of(asked.wanted), asked.wanted.is_simulated
        since, until = asked.moment(asked.begin), asked.moment(asked.end)
        return Covered(station, is_simulated, since, until, asked.wanted.label)

    def _specs_of(self, program_id: int, version_hash: str) -> Mapping[str, AnyToolSpec]:
        """The tools of a version by name, read once, for a version never changes; none where it is gone or damaged."""
        if version_hash not in self._specs:
            try:
                program = self._store.programs.version(program_id, version_hash).program
            except (ProgramNotFoundError, DatabaseError):
                return {}
            self._specs[version_hash] = {spec.name: spec for spec in program.tools}
        return self._specs[version_hash]


def _tool(tallies: Sequence[Tally], specs: Mapping[Series, Mapping[str, AnyToolSpec]]) -> ToolCounts:
    versions = sorted({tally.series for tally in tallies}, key=lambda series: series.version_number)
    of_type, name, *_ = tallies[0].name
    scores = {judgement.value: np.zeros(BINS, np.int64) for judgement in ToolJudgement}
    for tally in tallies:
        scores[tally.name[2]][tally.bins] += tally.counts
    ok, ng, neither = (
        scores[judgement.value].tolist()
        for judgement in (ToolJudgement.OK, ToolJudgement.NG, ToolJudgement.NOT_EVALUATED)
    )
    return ToolCounts(
        program_id=versions[-1].program_id,
        program_name=versions[-1].program_name,
        name=name,
        type=of_type,
        ok=sum(ok),
        ng=sum(ng),
        not_evaluated=sum(neither),
        ok_scores=tuple(ok[:SCORES]),
        ng_scores=tuple(ng[:SCORES]),
        limits=tuple(
            ToolLimits(
                version.version_hash,
                version.version_number,
                spec.threshold_pct,
                spec.upper_limit_pct,
                spec.report_only,
            )
            for version in versions
            if (spec := specs[version].get(name)) is not None
        ),
    )


def _verdicts(counts: Counter[str], hours: float) -> VerdictCounts:
    ok, ng, faults = (counts[judgement.value] for judgement in (Judgement.OK, Judgement.NG, Judgement.FAULT))
    return VerdictCounts(ok, ng, faults, hours)


def _times(stage: str, bins: NDArray[np.int64]) -> StageTimes:
    reached = bins.cumsum()
    parts = int(reached[-1])

    def percentile(pct: int) -> float:
        return ms_of_bin(int(np.searchsorted(reached, -(-parts * pct // 100))))

    return StageTimes(stage, parts, percentile(50), percentile(95), percentile(99))
