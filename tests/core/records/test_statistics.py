from __future__ import annotations

import csv
import io
from dataclasses import replace
from datetime import UTC, datetime, time, timedelta, timezone
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

import numpy as np
import pytest

from core.access.roles import SYSTEM, Actor, Role
from core.errors import ValidationError
from core.inspection.geometry import Circle
from core.inspection.program import Program
from core.inspection.result import InspectionRecord, Judgement
from core.inspection.tool import ToolSpec
from core.inspection.tools import TOOLS
from core.programs.library import Library
from core.records.shifts import Shift
from core.records.statistics import Statistics, StatisticsFilter, Step
from core.records.statistics_tables import COLUMNS, Table, table_csv
from core.settings import Settings
from core.store import Store, open_store
from core.store.inspection_values import InspectionLabel
from tests.counts import finished, tool
from tests.records import record

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

VIEWER = Actor("V", Role.VIEWER)
NOW = datetime(2030, 5, 17, 12, 7, tzinfo=UTC)
BERLIN = ZoneInfo("Europe/Berlin")
OK, NG, FAULT = Judgement.OK, Judgement.NG, Judgement.FAULT


@pytest.fixture
def store(empty_store: Path) -> Iterator[Store]:
    with open_store(Settings.of(data_dir=empty_store, station="Line 3"), now=lambda: NOW) as store:
        yield store


@pytest.fixture
def statistics(store: Store) -> Statistics:
    return Statistics(store, "Line 3")


def judge(store: Store, at: datetime, *judgements: Judgement, **named: object) -> list[InspectionRecord]:
    made = [
        record(
            judgement,
            id=f"{at.isoformat()} {part} {sorted(named)}",
            **{"judged_at": at + timedelta(seconds=part), "station": "Line 3"} | named,
        )
        for part, judgement in enumerate(judgements)
    ]
    store.inspections.insert_many(made)
    return made


def hours_ago(hours: float) -> datetime:
    return NOW.replace(minute=0) - timedelta(hours=hours)


# --- yield ------------------------------------------------------------------------------------------------------------


def test_the_yield_leaves_faults_out_and_quiet_steps_are_zero(store: Store, statistics: Statistics) -> None:
    judge(store, hours_ago(1), OK, OK, OK, NG, FAULT)
    judge(store, hours_ago(0), OK)
    found = statistics.yields(VIEWER, StatisticsFilter(zone=UTC))
    assert (found.total.parts, found.total.ok, found.total.ng, found.total.faults) == (6, 4, 1, 1)
    assert found.total.yield_pct == 80.0
    assert found.step is Step.QUARTER
    assert [step.since.minute for step in found.steps] == [0, 15, 30, 45, 0]
    assert [step.counts.parts for step in found.steps] == [5, 0, 0, 0, 1]
    assert [step.counts.yield_pct for step in found.steps] == [75.0, None, None, None, 100.0]


def test_the_step_under_way_counts_only_the_time_that_has_passed(store: Store, statistics: Statistics) -> None:
    judge(store, NOW.replace(minute=1), *[OK] * 35)
    found = statistics.yields(VIEWER, StatisticsFilter(since=NOW.replace(minute=0), zone=UTC))
    assert found.covered.until == NOW
    assert found.total.hours == pytest.approx(7 / 60)
    assert found.total.parts_per_hour == pytest.approx(300)


def test_the_answer_says_what_span_it_covers(store: Store, statistics: Statistics) -> None:
    judge(store, hours_ago(50), OK)
    judge(store, hours_ago(4), OK, NG)
    wanted = StatisticsFilter(since=hours_ago(5) + timedelta(minutes=9), until=hours_ago(3) + timedelta(minutes=29))
    covered = statistics.yields(VIEWER, wanted).covered
    assert (covered.station, covered.is_simulated) == ("Line 3", False)
    assert covered.since == hours_ago(5)
    assert covered.until == hours_ago(3) + timedelta(minutes=15)
    beyond = StatisticsFilter(since=datetime.min.replace(tzinfo=UTC), until=datetime.max.replace(tzinfo=UTC))
    covered = statistics.yields(VIEWER, beyond).covered
    assert (covered.since, covered.until) == (hours_ago(50), NOW)


def test_a_span_that_ends_before_it_begins_is_refused_and_an_empty_one_is_empty(
    store: Store, statistics: Statistics
) -> None:
    with pytest.raises(ValidationError, match="ends before it begins"):
        statistics.yields(VIEWER, StatisticsFilter(since=NOW, until=NOW - timedelta(seconds=1)))
    for since in (NOW.replace(minute=0), NOW + timedelta(days=400)):
        found = statistics.yields(VIEWER, StatisticsFilter(since=since, until=since))
        assert (found.steps, found.total.parts, found.total.parts_per_hour) == ((), 0, None)
    assert statistics.yields(VIEWER, StatisticsFilter()).total.yield_pct is None
    assert statistics.tools(VIEWER, StatisticsFilter()).tools == ()
    assert statistics.times(VIEWER, StatisticsFilter()).stages == ()


@pytest.mark.parametrize(
    ("days", "step"), [(2, Step.QUARTER), (3, Step.HOUR), (14, Step.HOUR), (15, Step.DAY), (401, Step.MONTH)]
)
def test_steps_are_as_long_as_the_span_asks_for(store: Store, statistics: Statistics, days: int, step: Step) -> None:
    judge(store, hours_ago(24 * 500), OK)
    judge(store, hours_ago(30), NG)
    until = hours_ago(0)
    found = statistics.yields(VIEWER, StatisticsFilter(since=until - timedelta(days=days), until=until, zone=BERLIN))
    assert found.step is step
    assert sum(step.counts.ng for step in found.steps) == 1
    assert len(found.steps) <= 402
    ends = [step.until for step in found.steps]
    assert [step.since for step in found.steps[1:]] == ends[:-1]
    if step in (Step.DAY, Step.MONTH):
        assert {end.time() for end in ends[:-1]} == {time(0)}, "a step ends with the local day"
    if step is Step.MONTH:
        assert {end.day for end in ends[:-1]} == {1}


def test_the_day_on_which_the_clock_goes_forward_has_23_hours(store: Store, statistics: Statistics) -> None:
    begin = datetime(2030, 3, 20, tzinfo=BERLIN)
    judge(store, begin, OK)
    wanted = StatisticsFilter(since=begin, until=datetime(2030, 4, 10, tzinfo=BERLIN), zone=BERLIN)
    found = statistics.yields(VIEWER, wanted)
    assert [step.counts.hours for step in found.steps] == [24.0] * 11 + [23.0] + [24.0] * 9


def test_shifts_are_hours_of_the_local_day_also_over_midnight(store: Store, statistics: Statistics) -> None:
    india = timezone(timedelta(hours=5, minutes=30))
    midnight = datetime(2030, 5, 15, tzinfo=india)
    judge(store, midnight - timedelta(hours=3), OK)
    for hour in range(48):
        judge(store, midnight + timedelta(hours=hour, minutes=20), OK)
    whole = StatisticsFilter(since=midnight, until=midnight + timedelta(days=2), zone=india)
    early, late = Shift(time(6, 0), time(14, 15)), Shift(time(22, 0), time(6, 0))
    assert statistics.yields(VIEWER, whole).total.parts == 48
    found = statistics.yields(VIEWER, replace(whole, shifts=(early,)))
    assert (found.total.parts, found.total.hours) == (16, 16.5)
    found = statistics.yields(VIEWER, replace(whole, shifts=(late,)))
    assert (found.total.parts, found.total.hours) == (16, 16.0), "6 h of the night before, 8 h, 2 h"
    assert statistics.yields(VIEWER, replace(whole, shifts=(early, early, late))).total.hours == 32.5
    assert statistics.yields(VIEWER, replace(whole, shifts=())).total.parts == 0
    day = Shift(time(0), time(0))
    assert statistics.yields(VIEWER, replace(whole, shifts=(day,))).total == statistics.yields(VIEWER, whole).total


def test_a_clock_that_ran_ahead_hides_no_result(store: Store, statistics: Statistics) -> None:
    judge(store, NOW + timedelta(hours=5), OK)
    judge(store, hours_ago(1), NG)
    assert statistics.yields(VIEWER, StatisticsFilter()).total.parts == 2


# --- which results ----------------------------------------------------------------------------------------------------


def test_simulated_results_and_those_of_other_stations_are_never_added(store: Store, statistics: Statistics) -> None:
    judge(store, hours_ago(1), OK, NG)
    judge(store, hours_ago(1), NG, is_simulated=True)
    judge(store, hours_ago(1), NG, NG, station="Line 4")
    real = statistics.yields(VIEWER, StatisticsFilter())
    simulated = statistics.yields(VIEWER, StatisticsFilter(is_simulated=True))
    assert (real.covered.is_simulated, real.total.parts) == (False, 2)
    assert (simulated.covered.is_simulated, simulated.total.parts) == (True, 1)


def test_a_program_and_a_version_are_asked_for_by_themselves(store: Store, statistics: Statistics) -> None:
    judge(store, hours_ago(2), OK)
    judge(store, hours_ago(1), OK, OK, version_hash="c" * 64, version_number=2)
    judge(store, hours_ago(1), OK, OK, OK, OK, program_id=2, program_name="Gasket")

    def parts(wanted: StatisticsFilter) -> int:
        return statistics.yields(VIEWER, wanted).total.parts

    assert parts(StatisticsFilter(program=1)) == 3
    assert parts(StatisticsFilter(program=1, version_hash="c" * 64)) == 2
    assert parts(StatisticsFilter(program=2)) == 4
    assert parts(StatisticsFilter(program=3)) == 0


@pytest.fixture
def said(store: Store) -> None:
    """A real NG, a false call with a code, a missed part, an NG and an OK without a label: each with a score by it."""
    parts = judge(store, hours_ago(1), NG, NG, OK, tools=(tool(40.2),), stages_ms={"inspect": 6.0, "lines": 1.0})
    labels = (InspectionLabel.REAL_NG, InspectionLabel.FALSE_CALL, InspectionLabel.MISSED)
    for part, label in zip(parts, labels, strict=True):
        store.inspections.set_label(part.id, label)
    store.inspections.set_reason_code(parts[1].id, "rework", "Ada")
    judge(store, hours_ago(2), NG, OK, tools=(tool(60.2),), stages_ms={"inspect": 60.0})


@pytest.mark.parametrize(("label", "ok", "ng"), [("real_ng", 0, 1), ("false_call", 0, 1), ("missed", 1, 0)])
@pytest.mark.usefixtures("said")
def test_the_parts_of_one_label_have_their_own_figures(statistics: Statistics, label: str, ok: int, ng: int) -> None:
    wanted = StatisticsFilter(label=InspectionLabel(label), zone=UTC)
    yields = statistics.yields(VIEWER, wanted)
    assert (yields.total.ok, yields.total.ng, yields.covered.label) == (ok, ng, wanted.label)
    assert (yields.false_call_pct, yields.missed_pct) == (None, None), "of one label there is no share"
    (cap,) = statistics.tools(VIEWER, wanted).tools
    assert (cap.name, cap.type, cap.ng_scores[40], sum(cap.ng_scores)) == ("cap", "area", 1, 1)
    times = statistics.times(VIEWER, wanted).stages
    assert [(stage.stage, stage.parts) for stage in times] == [("inspect", 1), ("lines", 1), ("cycle", 1)]
    codes = [reason.code for reason in statistics.reasons(VIEWER, wanted).reasons]
    assert codes == (["rework"] if label == "false_call" else [])
    (program,) = statistics.programs(VIEWER, wanted)
    assert program.counts.parts == 1


# --- tables -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("table", "rows", "first"),
    [
        (Table.YIELD, 9, {"parts": "2", "ok": "1", "ng": "1", "yield_pct": "50.0", "label": ""}),
        (Table.TOOLS, 1, {"tool": "cap", "ok": "0", "ng": "5", "ng_pct": "100.0"}),
        (Table.SCORES, 101, {"score_from_pct": "0", "ok": "0", "ng": "0", "limit_pct": ""}),
        (Table.TIMES, 3, {"stage": "inspect", "parts": "5"}),
        (Table.REASONS, 1, {"reason_code": "rework", "parts": "1", "share_pct": "100.0"}),
    ],
)
@pytest.mark.usefixtures("said")
def test_each_table_has_its_own_rows(statistics: Statistics, table: Table, rows: int, first: dict[str, str]) -> None:
    written = table_csv(statistics, VIEWER, StatisticsFilter(zone=UTC), table).decode()
    found = list(csv.DictReader(io.StringIO(written)))
    assert tuple(found[0]) == COLUMNS[table]
    assert len(found) == rows
    assert found[0] | first | {"station": "Line 3", "is_simulated": "false"} == found[0]


@pytest.mark.usefixtures("said")
def test_the_scores_in_a_table_are_those_of_the_histogram(statistics: Statistics) -> None:
    wanted = StatisticsFilter(label=InspectionLabel.REAL_NG, zone=UTC)
    rows = csv.DictReader(io.StringIO(table_csv(statistics, VIEWER, wanted, Table.SCORES).decode()))
    assert [(row["score_from_pct"], row["label"]) for row in rows if row["ng"] == "1"] == [("40", "real_ng")]


# --- labels -----------------------------------------------------------------------------------------------------------


def test_labels_tell_the_share_of_false_calls_and_of_missed_parts(store: Store, statistics: Statistics) -> None:
    bad = judge(store, hours_ago(1), *[NG] * 5)
    good = judge(store, hours_ago(2), *[OK] * 4)
    for part, label in zip(
        (*bad[:4], good[0]),
        (*[InspectionLabel.REAL_NG] * 3, InspectionLabel.FALSE_CALL, InspectionLabel.MISSED),
        strict=True,
    ):
        store.inspections.set_label(part.id, label)
    found = statistics.yields(VIEWER, StatisticsFilter())
    assert found.false_call_pct == 25.0, "one of the four that somebody has labeled"
    assert found.missed_pct == 25.0, "one of the four OK parts"
    assert [(count.judgement, count.label, count.parts) for count in found.labels] == [
        (OK, None, 3),
        (OK, "missed", 1),
        (NG, None, 1),
        (NG, "false_call", 1),
        (NG, "real_ng", 3),
    ]


def test_reason_codes_are_told_by_count_and_share_of_the_parts_that_have_one(
    store: Store, statistics: Statistics
) -> None:
    bad = judge(store, hours_ago(1), *[NG] * 6)
    for part, code in zip(bad, ("rework", "scrap", "scrap", "scrap"), strict=False):
        store.inspections.set_reason_code(part.id, code, "Ada")
    found = statistics.reasons(VIEWER, StatisticsFilter())
    assert [(reason.code, reason.parts, reason.share_pct) for reason in found.reasons] == [
        ("scrap", 3, 75.0),
        ("rework", 1, 25.0),
    ]
    assert (found.coded, found.ng) == (4, 6)
    store.inspections.set_reason_code(bad[1].id, None, "Ada")
    assert statistics.reasons(VIEWER, StatisticsFilter()).coded == 3, "a code that was taken back"


def test_reason_codes_follow_time_shift_program_and_reality(store: Store, statistics: Statistics) -> None:
    """Only those that a filter means, and none of a part that became a FAULT."""
    (part,) = judge(store, hours_ago(5), NG)
    store.inspections.set_reason_code(part.id, "scrap", "Ada")
    assert part.judged_at is not None
    of_it = part.judged_at.astimezone(UTC)
    hour = Shift(time(of_it.hour), time((of_it.hour + 1) % 24))
    other = Shift(time((of_it.hour + 2) % 24), time((of_it.hour + 3) % 24))

    def coded(**wanted: object) -> int:
        return statistics.reasons(VIEWER, StatisticsFilter(zone=UTC, **wanted)).coded  # type: ignore[arg-type]

    assert coded(since=hours_ago(6), until=hours_ago(4)) == 1
    assert coded(since=hours_ago(4)) == coded(until=hours_ago(6)) == 0
    assert (coded(shifts=(hour,)), coded(shifts=(other,))) == (1, 0)
    assert (coded(program=part.program_id), coded(program=part.program_id + 1)) == (1, 0)
    assert (coded(version_hash=part.version_hash), coded(version_hash="f" * 64)) == (1, 0)
    assert coded(is_simulated=not part.is_simulated) == 0
    store.inspections.insert(replace(part, judgement=Judgement.FAULT))
    assert coded() == 0


def test_without_labels_nothing_is_said_of_false_calls(store: Store, statistics: Statistics) -> None:
    judge(store, hours_ago(1), NG)
    found = statistics.yields(VIEWER, StatisticsFilter())
    assert (found.false_call_pct, found.missed_pct) == (None, None)


# --- tools ------------------------------------------------------------------------------------------------------------


def test_the_tool_that_fails_most_comes_first_with_its_scores(store: Store, statistics: Statistics) -> None:
    judge(store, hours_ago(1), NG, tools=(tool(95.5, "cap"), tool(50.0, "label"), tool(None, "code")))
    judge(store, hours_ago(2), NG, tools=(tool(100.0, "cap"), tool(50.9, "label"), tool(20.0, "code")))
    judge(store, hours_ago(3), FAULT, tools=(tool(1.0, "cap"),))
    label, code, cap = statistics.tools(VIEWER, StatisticsFilter()).tools
    assert (label.name, label.ng, label.ng_scores[50], sum(label.ng_scores)) == ("label", 2, 2, 2)
    assert (code.name, code.ng, code.not_evaluated, sum(code.ok_scores)) == ("code", 1, 1, 0)
    assert (cap.name, cap.ok, cap.ng, cap.ok_scores[95], cap.ok_scores[100]) == ("cap", 2, 0, 1, 1)
    assert (len(cap.ok_scores), cap.program_name, cap.limits) == (101, "Cap", ())


def test_tools_of_the_same_name_in_two_programs_are_two(store: Store, statistics: Statistics) -> None:
    judge(store, hours_ago(1), OK, tools=(tool(95.0),))
    judge(store, hours_ago(1), OK, tools=(tool(80.0),), program_id=2, program_name="Gasket")
    found = statistics.tools(VIEWER, StatisticsFilter()).tools
    assert [(counts.program_name, counts.ok) for counts in found] == [("Cap", 1), ("Gasket", 1)]


def test_a_tool_is_shown_with_the_limits_of_every_version_that_judged(store: Store, statistics: Statistics) -> None:
    spec = ToolSpec(
        type="area", name="cap", roi=Circle(30, 30, 8), params=TOOLS["area"].params_type(), threshold_pct=90.0
    )
    picture = np.random.default_rng(3).integers(0, 255, (64, 64, 3), np.uint8)
    library = Library(store)
    first = library.save(SYSTEM, Program("Cap", tools=(spec,)), picture)
    looser = replace(first.program, tools=(replace(spec, threshold_pct=85.0, upper_limit_pct=120.0),))
    second = library.save(SYSTEM, looser, None, "looser", first.id, first.version_hash)
    for at, version in enumerate((second, first)):
        judge(
            store,
            hours_ago(at + 1),
            NG,
            tools=(tool(50.0),),
            program_id=version.id,
            version_hash=version.version_hash,
            version_number=version.version_number,
        )
    (counts,) = statistics.tools(VIEWER, StatisticsFilter()).tools
    assert [(limits.version_number, limits.threshold_pct, limits.upper_limit_pct) for limits in counts.limits] == [
        (1, 90.0, None),
        (2, 85.0, 120.0),
    ]
    wanted = StatisticsFilter(program=first.id, version_hash=second.version_hash)
    (counts,) = statistics.tools(VIEWER, wanted).tools
    assert [limits.version_hash for limits in counts.limits] == [second.version_hash]


# --- times ------------------------------------------------------------------------------------------------------------


def test_times_are_told_by_stage_and_for_the_whole_cycle(store: Store, statistics: Statistics) -> None:
    for part in range(1, 101):
        (made,) = judge(
            store, hours_ago(1) + timedelta(seconds=part), OK, stages_ms={"picture": float(part), "inspect": 6.0}
        )
        store.inspections.finish(finished(made, commit=4.0, lines=0.5), image=None)
    judge(store, hours_ago(1), FAULT, stages_ms={"commit": 2000.0, "lines": 0.5})
    found = statistics.times(VIEWER, StatisticsFilter()).stages
    assert [stage.stage for stage in found] == ["picture", "inspect", "commit", "lines", "cycle"]
    assert {stage.parts for stage in found} == {100}
    picture, *_, cycle = found
    assert [picture.p50_ms, picture.p95_ms, picture.p99_ms] == pytest.approx([50, 95, 99], rel=0.01)
    assert [cycle.p50_ms, cycle.p95_ms, cycle.p99_ms] == pytest.approx([60.5, 105.5, 109.5], rel=0.01)
