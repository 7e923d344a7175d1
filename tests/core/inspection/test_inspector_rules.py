"""Inspector: what follows from what tools have measured, with a tool whose results are given."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any, ClassVar

import cv2
import numpy as np
import pytest

from core.errors import (
    DeadlineMissedError,
    ImageQualityError,
    InspectionError,
    InvalidProgramConfigError,
    InvalidROIError,
)
from core.inspection.geometry import Pose, Rectangle
from core.inspection.imaging import Scene, content_hash
from core.inspection.inspector import Inspector
from core.inspection.program import Program
from core.inspection.result import Defect, Judgement, ToolJudgement
from core.inspection.taught import teach_tool
from core.inspection.tool import AnyToolSpec, Measurement, Params, Tool, ToolSpec
from core.inspection.tools import TOOLS
from core.text import text
from tests.core.inspection.plates import (
    BLOCK,
    NG,
    NOT_EVALUATED,
    OK,
    frame_of,
    inspector_of,
    plate,
    position,
    spec,
    verdicts,
)

Script = Callable[[], Measurement]


@dataclass(frozen=True)
class ProbeParams(Params):
    """A probe has no parameters."""


class Probe(Tool[ProbeParams]):
    type = "probe"
    title = "Probe"
    help = "Measures what the test says; its master is like itself."
    params_type = ProbeParams
    script: ClassVar[dict[str, Script]] = {}

    def __init__(self, spec: ToolSpec[ProbeParams], master: Scene) -> None:
        super().__init__(spec, master)
        self._master = master.image

    def measure(self, scene: Scene, pose: Pose) -> Measurement:
        if np.shares_memory(scene.image, self._master):
            return Measurement(100.0, pose=Pose.identity(self.spec.roi.center))
        return self.script[self.spec.name]()


class Locator(Probe):
    type = "position_adjust"
    title = "Locator"
    help = "Finds what the test says."


@pytest.fixture
def script(monkeypatch: pytest.MonkeyPatch) -> dict[str, Script]:
    """Functions that give each probe's measurement, by its name."""
    # Kinds for this test alone: a probe recognizes its master by identity, but taught tools are shared.
    monkeypatch.setitem(TOOLS, "probe", type("Probe", (Probe,), {}))  # type: ignore[misc]
    monkeypatch.setitem(TOOLS, "position_adjust", type("Locator", (Locator,), {}))  # type: ignore[misc]
    monkeypatch.setattr(Probe, "script", {})
    return Probe.script


def probe(name: str, **changes: Any) -> AnyToolSpec:
    return spec("probe", name, Rectangle(10, 10, 50, 50), **changes)


def raises(error: Exception) -> Script:
    def measure() -> Measurement:
        raise error

    return measure


@pytest.mark.parametrize("error", [ValueError("x"), IndexError(), ZeroDivisionError(), MemoryError(), cv2.error("bad")])
@pytest.mark.parametrize("judgement", ["all", "any", "fine or not broken", "broken or not fine"])
def test_a_tool_that_raises_gives_a_fault_whatever_the_rule(
    error: Exception, judgement: str, script: dict[str, Script]
) -> None:
    script.update(fine=lambda: Measurement(100), broken=raises(error))
    inspector = inspector_of(probe("fine"), probe("broken"), judgement=judgement)
    with pytest.raises(InspectionError, match=r"^broken: the tool could not judge this picture\.$") as caught:
        inspector.inspect(frame_of(plate()))
    assert caught.value.__cause__ is error


def test_a_report_only_tool_that_raises_gives_a_fault_too(script: dict[str, Script]) -> None:
    script.update(fine=lambda: Measurement(100), note=raises(ValueError()))
    with pytest.raises(InspectionError, match="note"):
        inspector_of(probe("fine"), probe("note", report_only=True)).inspect(frame_of(plate()))


def test_the_error_of_a_tool_is_passed_on(script: dict[str, Script]) -> None:
    script.update(a=raises(ImageQualityError("The picture is black.")), b=raises(DeadlineMissedError()))
    with pytest.raises(InspectionError, match=r"^a: The picture is black\.$"):
        inspector_of(probe("a")).inspect(frame_of(plate()))
    with pytest.raises(DeadlineMissedError):
        inspector_of(probe("b")).inspect(frame_of(plate()))


@pytest.mark.parametrize(
    "found", [Measurement(math.nan), Measurement(math.inf), Measurement(90, math.nan), Measurement(90, value=math.inf)]
)
@pytest.mark.parametrize("judgement", ["all", "any", "fine or not odd", "1 of 2"])
def test_a_score_that_is_no_number_is_never_ok(found: Measurement, judgement: str, script: dict[str, Script]) -> None:
    script.update(fine=lambda: Measurement(100), odd=lambda: found)
    inspector = inspector_of(probe("fine"), probe("odd", upper_limit_pct=150), judgement=judgement)
    with pytest.raises(InspectionError, match="odd: the tool found no score"):
        inspector.inspect(frame_of(plate()))


def test_a_tool_alone_gives_no_ok_for_a_score_that_is_no_number(script: dict[str, Script]) -> None:
    tool = Probe(probe("odd"), Scene(plate()))
    assert tool.judge(Measurement(math.nan), tool.spec.roi, 0).judgement is NG


def test_a_part_found_outside_the_limits_is_ng_with_the_reason(script: dict[str, Script]) -> None:
    beyond = Measurement(95, what=text("turned too far"), is_ng=True, pose=Pose(160, 115, 40, 1, *BLOCK.center))
    script.update(locate=lambda: beyond, fine=lambda: Measurement(100))
    result = inspector_of(position(), probe("fine")).inspect(frame_of(plate()))
    assert (result.judgement, verdicts(result)) == (Judgement.NG, {"locate": NG, "fine": NOT_EVALUATED})
    assert str(result.reason).startswith("locate: turned too far (")
    assert result.pose is None


def test_a_part_found_with_a_low_score_counts_as_not_found(script: dict[str, Script]) -> None:
    script.update(locate=lambda: Measurement(30, pose=Pose.identity(BLOCK.center)), fine=lambda: Measurement(100))
    result = inspector_of(position(threshold_pct=60.0), probe("fine")).inspect(frame_of(plate()))
    assert (result.judgement, verdicts(result)) == (Judgement.NG, {"locate": NG, "fine": NOT_EVALUATED})
    assert result.pose_score_pct == 30


def test_a_high_score_without_a_pose_counts_as_not_found(script: dict[str, Script]) -> None:
    script.update(locate=lambda: Measurement(100), fine=lambda: Measurement(100))
    result = inspector_of(position(), probe("fine"), judgement="any").inspect(frame_of(plate()))
    assert (result.judgement, verdicts(result)) == (Judgement.NG, {"locate": NG, "fine": NOT_EVALUATED})


def test_position_adjustment_alone_judges(script: dict[str, Script]) -> None:
    script.update(locate=lambda: Measurement(90, pose=Pose.identity(BLOCK.center)))
    assert inspector_of(position()).inspect(frame_of(plate())).judgement is Judgement.OK


@pytest.mark.parametrize(
    ("judgement", "scores", "expected"),
    [
        ("all", (100, 100, 100), Judgement.OK),
        ("all", (100, 100, 0), Judgement.NG),
        ("2 of 3", (100, 0, 100), Judgement.OK),
        ("2 of 3", (100, 0, 0), Judgement.NG),
        ("any", (0, 0, 100), Judgement.OK),
        ("c or a and not b", (100, 0, 0), Judgement.OK),
        ("c or a and not b", (100, 100, 0), Judgement.NG),
    ],
)
def test_the_rule_judges(
    judgement: str, scores: tuple[float, ...], expected: Judgement, script: dict[str, Script]
) -> None:
    script.update({name: lambda score=score: Measurement(score) for name, score in zip("abc", scores, strict=True)})
    inspector = inspector_of(*map(probe, "abc"), judgement=judgement)
    assert inspector.inspect(frame_of(plate())).judgement is expected


def test_a_rule_that_is_not_met_although_no_tool_failed_says_so(script: dict[str, Script]) -> None:
    script.update(a=lambda: Measurement(100))
    master = plate()
    program = Program("draft", (probe("a"),), content_hash(master), judgement="not a")
    result = Inspector(program, master, teach=teach_tool).inspect(frame_of(plate()))
    assert result.judgement is Judgement.NG
    assert str(result.reason) == "The judgement rule not a is not met."


@pytest.mark.parametrize(("score", "judgement"), [(70, OK), (69.99, NG), (69.996, OK), (70.004, OK), (100, OK)])
def test_the_score_in_the_record_explains_the_verdict(
    score: float, judgement: ToolJudgement, script: dict[str, Script]
) -> None:
    script.update(a=lambda: Measurement(score))
    (tool,) = inspector_of(probe("a", threshold_pct=70.0)).inspect(frame_of(plate())).tools
    stored = tool.to_json()
    assert tool.judgement is judgement
    assert (stored["score_pct"] >= stored["threshold_pct"]) is (judgement is OK)
    assert (stored["margin_pct"] >= 0) is (judgement is OK)


def test_a_score_just_below_the_limit_does_not_read_as_if_it_had_reached_it(script: dict[str, Script]) -> None:
    script.update(a=lambda: Measurement(69.97))
    result = inspector_of(probe("a", threshold_pct=70.0)).inspect(frame_of(plate()))
    assert "(score 69.9 %, limit 70.0 %)" in str(result.reason)


@pytest.mark.parametrize("score", [90, 20])
def test_what_was_read_and_measured_comes_with_the_result_ok_or_ng(score: float, script: dict[str, Script]) -> None:
    script.update(
        a=lambda: Measurement(score, text="LOT\x1d42"), b=lambda: Measurement(score, value=12.34567, unit="mm")
    )
    read, measured = inspector_of(probe("a"), probe("b")).inspect(frame_of(plate())).tools
    assert (read.text, read.value, read.unit) == ("LOT\x1d42", None, "")
    assert (measured.text, measured.value, measured.unit) == (None, 12.3457, "mm")


def test_an_ok_tool_shows_no_defects_and_no_reason(script: dict[str, Script]) -> None:
    found = Measurement(90, what=text("1 missing"), defects=(Defect(1, 2, 3, 4, "missing"),))
    script.update(a=lambda: found, b=lambda: replace(found, score_pct=20))
    fine, failed = inspector_of(probe("a"), probe("b"), judgement="any").inspect(frame_of(plate())).tools
    assert (fine.reason, fine.defects) == (None, ())
    assert (str(failed.reason), failed.defects) == ("1 missing", found.defects)


def test_a_tool_of_another_shape_is_refused(script: dict[str, Script], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Probe, "shapes", ("circle",))
    with pytest.raises(InvalidROIError, match="a: the region must be one of circle, not rectangle"):
        inspector_of(probe("a"))


def test_a_tool_that_crashes_while_taught_refuses_the_program_with_a_sentence(
    script: dict[str, Script], monkeypatch: pytest.MonkeyPatch
) -> None:
    class Clumsy(Probe):
        def __init__(self, spec: Any, master: Scene) -> None:
            raise IndexError

    monkeypatch.setitem(TOOLS, "probe", Clumsy)  # type: ignore[misc]
    with pytest.raises(InvalidProgramConfigError, match="a: the tool cannot be taught from this master"):
        inspector_of(probe("a"))


# --- tools that do not score their own master 100 -----------------------------------------------------------------


@pytest.mark.parametrize(
    "on_master",
    [Measurement(99.9, what=text("1 missing")), Measurement(100, what=text("1 missing"), is_ng=True)],
    ids=["below 100", "NG whatever the score"],
)
def test_a_tool_that_does_not_find_its_own_master_like_itself_cannot_be_taught(
    on_master: Measurement, script: dict[str, Script], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Probe, "measure", lambda *_: on_master)
    with pytest.raises(
        ImageQualityError, match=r"a: the master itself scores .* \(1 missing\)\. Choose another region"
    ):
        inspector_of(probe("a"))


def test_position_adjustment_that_finds_its_master_elsewhere_cannot_be_taught(
    script: dict[str, Script], monkeypatch: pytest.MonkeyPatch
) -> None:
    elsewhere = Measurement(100, pose=Pose(170, 115, 0, 1, *BLOCK.center))
    monkeypatch.setattr(Locator, "measure", lambda *_: elsewhere)
    with pytest.raises(ImageQualityError, match="locate: the master itself"):
        inspector_of(position())
