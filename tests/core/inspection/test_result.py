from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.inspection.geometry import Circle, Polygon, Pose, Rectangle, Ring
from core.inspection.result import Defect, InspectionRecord, Judgement, Scored, ToolJudgement, ToolResult
from core.text import Text, text
from tests.records import record

words = st.text(max_size=20)
px = st.floats(-5000, 5000)
pct = st.floats(-50, 300)
ms = st.floats(0, 60_000)

sentences = st.none() | st.builds(lambda what, n: text("{what}: {n} %", what=what, n=n), words, st.integers(0, 9))
nested = st.builds(lambda tool, what: text("{tool}: {what}", tool=tool, what=what), words, sentences)
rois = st.one_of(
    st.builds(Rectangle, px, px, st.floats(1, 99), st.floats(1, 99), st.floats(-180, 180)),
    st.builds(Circle, px, px, st.floats(1, 99)),
    st.builds(Ring, px, px, st.floats(1, 9), st.floats(10, 99)),
    st.just(Polygon(((0, 0), (10, 0), (0, 10)))),
)
defects = st.builds(Defect, px, px, st.floats(0, 99), st.floats(0, 99), st.sampled_from(["missing", "extra"]))
tools = st.builds(
    ToolResult,
    name=words,
    type=st.just("area"),
    judgement=st.sampled_from(ToolJudgement),
    score_pct=st.none() | pct,
    threshold_pct=st.floats(0, 100),
    upper_limit_pct=st.none() | st.floats(0, 200),
    roi=rois,
    reason=sentences,
    amount_pct=st.none() | pct,
    defects=st.lists(defects, max_size=3).map(tuple),
    report_only=st.booleans(),
    elapsed_ms=ms,
    text=st.none() | words,
    value=st.none() | px,
    unit=st.sampled_from(["", "mm", "°"]),
)
times = st.none() | st.datetimes(timezones=st.just(UTC))
results = st.builds(
    InspectionRecord,
    judgement=st.sampled_from(Judgement),
    program_name=words,
    version_hash=words,
    master=words,
    tools=st.lists(tools, max_size=4).map(tuple),
    reason=st.none() | nested,
    pose=st.none() | st.builds(Pose, px, px, st.floats(-180, 180), st.floats(0.8, 1.25), px, px),
    pose_score_pct=st.none() | pct,
    elapsed_ms=ms,
    frame_seq=st.none() | st.integers(0, 2**40),
    captured_ns=st.none() | st.integers(0, 2**62),
    is_simulated=st.booleans(),
    truth=st.none() | st.just({"kind": "cap", "defects": ["scratch"], "pose": {"x_px": 1.5}}),
    id=words,
    station=words,
    part=st.integers(0, 2**40),
    program_id=st.integers(1, 99),
    version_number=st.integers(0, 99),
    captured_at=times,
    judged_at=st.datetimes(timezones=st.just(UTC)),
    trigger=st.sampled_from(["", "internal", "external", "software"]),
    trigger_seq=st.integers(0, 2**40),
    stages_ms=st.dictionaries(st.sampled_from(["picture", "inspect", "commit"]), ms),
)


def stored(data: Any) -> Any:
    return json.loads(json.dumps(data, allow_nan=False))


@settings(max_examples=40)
@given(results)
def test_a_stored_result_reads_back_as_it_was_stored(result: InspectionRecord) -> None:
    data = stored(result.to_json())
    again = InspectionRecord.from_json(data)
    assert stored(again.to_json()) == data
    assert again.judgement is result.judgement
    assert again.reason == result.reason
    assert (again.id, again.captured_at, again.captured_ns) == (result.id, result.captured_at, result.captured_ns)
    assert [tool.judgement for tool in again.tools] == [tool.judgement for tool in result.tools]
    assert (again.pose is None) == (result.pose is None)


@settings(max_examples=20)
@given(results)
def test_reading_back_twice_loses_nothing_more(result: InspectionRecord) -> None:
    once = InspectionRecord.from_json(stored(result.to_json()))
    assert InspectionRecord.from_json(stored(once.to_json())) == once


def test_a_record_from_before_tools_read_or_measured_can_be_read() -> None:
    data = record(tools=(a_tool("a", ToolJudgement.OK),)).to_json()
    for name in ("text", "value", "unit"):
        del data["tools"][0][name]
    (tool,) = InspectionRecord.from_json(stored(data)).tools
    assert (tool.text, tool.value, tool.unit) == (None, None, "")


def a_tool(name: str, judgement: ToolJudgement, score: float | None = 50.0, **more: Any) -> ToolResult:
    return ToolResult(name, "area", judgement, score, 70.0, None, Circle(5, 5, 2), **more)


def test_the_margin_is_how_far_the_score_lies_above_the_limit() -> None:
    assert a_tool("a", ToolJudgement.OK, 91.5).margin_pct == 21.5
    assert a_tool("a", ToolJudgement.NG, 41.0).margin_pct == -29.0
    assert a_tool("a", ToolJudgement.NOT_EVALUATED, None).margin_pct is None


def test_failed_tools_are_those_that_are_ng() -> None:
    tools = tuple(a_tool(judgement.value, judgement) for judgement in ToolJudgement)
    assert [tool.name for tool in Scored(tools).failed_tools] == ["NG"]


def test_failed_tools_come_first_and_report_only_ones_after_those_that_made_the_part_ng() -> None:
    tools = (
        a_tool("good", ToolJudgement.OK),
        a_tool("reports", ToolJudgement.NG, report_only=True),
        a_tool("first", ToolJudgement.NG),
        a_tool("left out", ToolJudgement.NOT_EVALUATED, None),
        a_tool("second", ToolJudgement.NG),
    )
    result = Scored(tools)
    assert [tool.name for tool in result.failed_tools] == ["first", "second", "reports"]
    assert [tool.name for tool in result.failed_first] == ["first", "second", "reports", "left out", "good"]


def test_a_reason_is_stored_as_a_sentence_and_ready_to_be_translated() -> None:
    what = text("{count} missing", count=1)
    result = record(
        Judgement.NG,
        (a_tool("pins", ToolJudgement.NG, reason=what),),
        reason=text("{tool}: {what}", tool="pins", what=what),
    )
    data = stored(result.to_json())
    assert data["reason"] == "pins: 1 missing"
    assert data["tools"][0]["reason"] == "1 missing"
    assert Text.from_json(data["reason_text"]).values["what"] == what


def test_the_pose_in_a_record_says_where_the_taught_center_lies() -> None:
    result = Scored(pose=Pose(10.123456, 20, -3, 1.0, 5, 6), pose_score_pct=98.765)
    assert result.pose_json() == {"x_px": 10.1235, "y_px": 20, "rotation_deg": -3, "scale": 1.0, "score_pct": 98.77}
    assert Scored().pose_json() is None


def test_a_record_is_labeled_as_simulated_and_says_when_in_its_time_zone() -> None:
    at = datetime(2026, 3, 29, 2, 30, tzinfo=UTC)
    data = stored(record(is_simulated=True, judged_at=at).to_json())
    assert data["is_simulated"] is True
    assert data["judged_at"] == "2026-03-29T02:30:00+00:00"


@pytest.mark.parametrize("judgement", ["", "ok", "GOOD", None])
def test_a_record_with_an_unknown_judgement_is_refused(judgement: Any) -> None:
    data = stored(record().to_json())
    with pytest.raises(ValueError, match="is not a valid Judgement"):
        InspectionRecord.from_json({**data, "judgement": judgement})


def test_a_record_of_an_older_release_is_read_with_its_names_for_the_version() -> None:
    data = stored(record(version_number=3).to_json())
    program = data["program"]
    data["program"] = {"version": program.pop("version_hash"), "number": program.pop("version_number"), **program}
    assert InspectionRecord.from_json(data) == InspectionRecord.from_json(stored(record(version_number=3).to_json()))
