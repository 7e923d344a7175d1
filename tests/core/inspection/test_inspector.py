from __future__ import annotations

import math
import weakref
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from typing import Any, ClassVar

import cv2
import numpy as np
import pytest

from core.errors import (
    CameraError,
    DeadlineMissedError,
    ImageQualityError,
    InspectionError,
    InvalidImageError,
    InvalidProgramConfigError,
    InvalidROIError,
    MasterImageNotFoundError,
)
from core.inspection.frame import Frame
from core.inspection.geometry import Pose, Rectangle, Roi
from core.inspection.imaging import Scene, content_hash
from core.inspection.inspector import Inspector, fault
from core.inspection.program import Program
from core.inspection.result import Defect, Judged, Judgement, ToolJudgement
from core.inspection.taught import teach_tool
from core.inspection.tool import AnyToolSpec, Measurement, Params, Tool, ToolSpec
from core.inspection.tools import TOOLS
from core.text import text

WIDTH, HEIGHT = 320, 240
OK, NG, NOT_EVALUATED = ToolJudgement.OK, ToolJudgement.NG, ToolJudgement.NOT_EVALUATED
BLOCK = Rectangle(110, 70, 100, 90)
"""Around the plate with its hole: the region of position adjustment."""
WINDOW = Rectangle(130, 95, 50, 40)
"""Around the hole."""


def plate(dx: float = 0, dy: float = 0, angle_deg: float = 0, hole: int = 12) -> np.ndarray:
    """A bright plate with a dark hole and a notch, without symmetry."""
    image = np.full((HEIGHT, WIDTH, 3), 60, np.uint8)
    cv2.fillPoly(image, [np.array([[120, 80], [200, 80], [200, 130], [180, 150], [120, 150]])], (190, 190, 190))
    cv2.rectangle(image, (125, 138), (140, 144), (120, 120, 120), -1)
    cv2.circle(image, (155, 115), hole, (50, 50, 50), -1, cv2.LINE_AA)
    move = Pose(160 + dx, 115 + dy, angle_deg, 1.0, 160, 115).matrix()
    return cv2.warpAffine(image, move, (WIDTH, HEIGHT), flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)


def frame_of(image: np.ndarray, **more: Any) -> Frame:
    return Frame(7, 123_456, image, **more)


def spec(kind: str, name: str, roi: Roi, **changes: Any) -> AnyToolSpec:
    tool = TOOLS[kind]
    return replace(ToolSpec(kind, name, roi, tool.params_type(), tool.default_threshold_pct), **changes)


def hole_area(name: str = "hole", roi: Roi = WINDOW, **changes: Any) -> AnyToolSpec:
    params = replace(TOOLS["area"].params_type(), target="dark")
    return spec("area", name, roi, params=params, **changes)


def position(**changes: Any) -> AnyToolSpec:
    return spec("position_adjust", "locate", BLOCK, **changes)


def inspector_of(*tools: AnyToolSpec, judgement: str = "all", master: np.ndarray | None = None) -> Inspector:
    image = plate() if master is None else master
    return Inspector(Program("plate", tools, content_hash(image), judgement=judgement), image)


def verdicts(result: Judged) -> dict[str, ToolJudgement]:
    return {tool.name: tool.judgement for tool in result.tools}


# --- with the real tools ----------------------------------------------------------------------------------------


def test_the_master_itself_is_ok_with_score_100() -> None:
    result = inspector_of(position(), hole_area()).inspect(frame_of(plate()))
    assert result.judgement is Judgement.OK
    assert result.reason is None
    assert verdicts(result) == {"locate": OK, "hole": OK}
    assert result.tools[1].score_pct == pytest.approx(100, abs=0.5)
    assert result.pose is not None
    assert (result.pose.x_px, result.pose.y_px) == pytest.approx(BLOCK.center, abs=0.2)


def test_a_good_part_elsewhere_is_ok_and_its_regions_move_along() -> None:
    result = inspector_of(position(), hole_area()).inspect(frame_of(plate(20, -12, 8)))
    assert result.judgement is Judgement.OK
    assert result.pose is not None
    moved = result.tools[1].roi
    assert isinstance(moved, Rectangle)
    assert moved.rotation_deg == pytest.approx(8, abs=0.5)
    expected = Pose(180, 103, 8, 1.0, 160, 115).move(WINDOW.center)
    assert moved.center == pytest.approx(expected, abs=1)


def test_regions_are_moved_from_where_they_were_taught_every_time() -> None:
    inspector = inspector_of(position(), hole_area())
    results = [inspector.inspect(frame_of(plate(*where))) for where in ((20, 5, 5), (-15, 3, 0), (20, 5, 5))]
    assert results[0].tools[1].roi == results[2].tools[1].roi
    assert results[0].pose == results[2].pose


def test_a_defect_is_ng_and_the_reason_names_tool_measure_and_limit() -> None:
    result = inspector_of(hole_area()).inspect(frame_of(plate(hole=5)))
    assert result.judgement is Judgement.NG
    failed = result.failed_tools[0]
    assert failed.defects
    assert str(result.reason) == f"hole: {failed.reason} (score {round(failed.score_pct or 0, 1)} %, limit 80.0 %)"


def test_a_missing_part_is_ng_and_no_other_tool_is_evaluated() -> None:
    tools = (position(), hole_area(), hole_area("rim"), hole_area("note", report_only=True))
    inspector = inspector_of(*tools, judgement="hole or not rim")
    result = inspector.inspect(frame_of(np.full((HEIGHT, WIDTH, 3), 60, np.uint8)))
    assert result.judgement is Judgement.NG
    assert result.pose is None
    assert verdicts(result) == {"locate": NG, "hole": NOT_EVALUATED, "rim": NOT_EVALUATED, "note": NOT_EVALUATED}
    assert str(result.tools[1].reason) == "the part was not found"
    assert result.tools[1].score_pct is None
    assert str(result.reason).startswith("locate: ")


def test_a_region_that_leaves_the_picture_is_ng_with_the_reason() -> None:
    result = inspector_of(position(), hole_area("corner", Rectangle(200, 75, 110, 80))).inspect(frame_of(plate(25, 0)))
    assert verdicts(result) == {"locate": OK, "corner": NG}
    assert result.judgement is Judgement.NG
    assert str(result.tools[1].reason) == "its region leaves the picture"
    assert result.tools[1].score_pct == 0


@pytest.mark.parametrize("judgement", ["any", "1 of 2", "hole or not corner"])
def test_no_rule_gives_ok_if_a_region_was_not_seen(judgement: str) -> None:
    tools = (position(), hole_area(), hole_area("corner", Rectangle(200, 75, 110, 80)))
    assert inspector_of(*tools, judgement=judgement).inspect(frame_of(plate(25, 0))).judgement is Judgement.NG


def test_the_region_of_a_report_only_tool_may_leave_the_picture() -> None:
    corner = hole_area("corner", Rectangle(200, 75, 110, 80), report_only=True)
    result = inspector_of(position(), hole_area(), corner).inspect(frame_of(plate(25, 0)))
    assert (result.judgement, verdicts(result)["corner"]) == (Judgement.OK, NG)


def test_the_upper_limit_applies_to_the_amount() -> None:
    inspector = inspector_of(hole_area(threshold_pct=0, upper_limit_pct=110))
    assert inspector.inspect(frame_of(plate())).judgement is Judgement.OK
    result = inspector.inspect(frame_of(plate(hole=15)))
    assert result.judgement is Judgement.NG
    assert "of the master, upper limit 110" in str(result.reason)
    assert result.tools[0].amount_pct is not None
    assert result.tools[0].amount_pct > 110
    assert inspector.inspect(frame_of(plate(hole=8))).judgement is Judgement.OK  # less is for the lower limit


def test_a_tool_that_only_reports_does_not_judge() -> None:
    strict_note = hole_area("note", threshold_pct=100.0, report_only=True)
    result = inspector_of(hole_area(threshold_pct=50.0), strict_note).inspect(frame_of(plate(hole=11)))
    assert verdicts(result) == {"hole": OK, "note": NG}
    assert result.judgement is Judgement.OK
    assert result.reason is None


def test_a_disabled_tool_is_neither_taught_nor_run() -> None:
    nothing_there = hole_area("blank", Rectangle(10, 10, 30, 30), enabled=False)
    result = inspector_of(hole_area(), nothing_there).inspect(frame_of(plate()))
    assert list(verdicts(result)) == ["hole"]


def test_a_picture_of_another_size_is_a_fault_not_a_verdict() -> None:
    with pytest.raises(InspectionError, match=r"160 × 120 px, but plate was taught on 320 × 240 px"):
        inspector_of(hole_area()).inspect(frame_of(np.zeros((120, 160, 3), np.uint8)))


def test_the_result_names_all_that_it_rests_on() -> None:
    inspector = inspector_of(position(), hole_area())
    result = inspector.inspect(frame_of(plate(), is_simulated=True, truth={"kind": "plate"}))
    program = inspector.program
    assert (result.program_name, result.version_hash) == ("plate", program.version_hash)
    assert (result.master, result.frame_seq, result.captured_ns) == (program.master, 7, 123_456)
    assert result.is_simulated
    assert result.truth == {"kind": "plate"}
    assert result.tools[1].threshold_pct == program.tools[1].threshold_pct
    assert result.elapsed_ms >= sum(tool.elapsed_ms for tool in result.tools) > 0


# --- what cannot become an inspector ----------------------------------------------------------------------------


def test_another_picture_than_the_master_is_refused() -> None:
    program = Program("plate", (hole_area(),), content_hash(plate()))
    with pytest.raises(MasterImageNotFoundError, match="not the master image of plate"):
        Inspector(program, plate(1))


def test_an_incomplete_program_is_refused() -> None:
    master = plate()
    with pytest.raises(InvalidProgramConfigError, match="has no master image"):
        Inspector(Program("plate", (hole_area(),)), master)
    with pytest.raises(InvalidProgramConfigError, match="has no tool that judges"):
        Inspector(Program("plate", (), content_hash(master)), master)


def test_a_tool_that_cannot_be_taught_refuses_the_whole_program_by_name() -> None:
    with pytest.raises(InvalidROIError, match="far: the region leaves the master image"):
        inspector_of(hole_area(), hole_area("far", Rectangle(300, 200, 100, 100)))
    with pytest.raises(ImageQualityError, match="blank: "):
        inspector_of(hole_area(), spec("position_adjust", "blank", Rectangle(10, 10, 30, 30)))


def test_a_master_that_is_no_picture_is_refused() -> None:
    with pytest.raises(InvalidImageError):
        inspector_of(hole_area(), master=np.zeros((8, 8, 3), np.uint8))


# --- with a tool whose results are given ------------------------------------------------------------------------

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


@pytest.mark.parametrize("found", [Measurement(math.nan), Measurement(math.inf), Measurement(90, math.nan)])
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


@pytest.mark.parametrize(
    ("tools", "judgement", "why"),
    [
        ((hole_area(upper_limit_pct=90.0),), "all", "hole: 100.0 % of the master, upper limit 90"),
        ((hole_area(),), "not hole", "The judgement rule not hole is not met"),
    ],
)
def test_a_program_that_would_call_its_own_master_ng_is_refused(
    tools: tuple[AnyToolSpec, ...], judgement: str, why: str
) -> None:
    with pytest.raises(InvalidProgramConfigError, match=f"plate calls its own master NG.*{why}"):
        inspector_of(*tools, judgement=judgement)


# --- faults -----------------------------------------------------------------------------------------------------


def test_a_fault_is_a_result_that_is_neither_ok_nor_ng() -> None:
    program = Program("plate", (hole_area(),), "ab" * 32)
    result = fault(program, frame_of(plate(), is_simulated=True), CameraError())
    assert result.judgement is Judgement.FAULT
    assert str(result.reason) == "The camera does not work."
    assert (result.version_hash, result.frame_seq, result.is_simulated) == (program.version_hash, 7, True)
    assert result.tools == ()
    without_frame = fault(program, None, CameraError())
    assert (without_frame.frame_seq, without_frame.captured_ns) == (None, None)


def test_a_taught_tool_is_shared_while_it_is_in_use() -> None:
    tool = teach_tool(hole_area(), Scene(plate()))
    assert teach_tool(hole_area(), Scene(plate())) is tool
    assert teach_tool(hole_area(threshold_pct=71.0), Scene(plate())) is not tool
    assert teach_tool(hole_area(), Scene(plate(dx=1))) is not tool
    left = weakref.ref(tool)
    del tool
    assert left() is None


def test_one_taught_tool_judges_in_several_threads_at_once_as_it_does_alone() -> None:
    inspectors = [inspector_of(position(), hole_area()) for _ in range(4)]
    pictures = [frame_of(plate(dx=dx, hole=hole)) for dx in (0, 4, 9) for hole in (8, 12)]

    def scores(inspector: Inspector) -> list[float | None]:
        return [tool.score_pct for picture in pictures for tool in inspector.inspect(picture).tools]

    alone = scores(inspectors[0])
    with ThreadPoolExecutor(len(inspectors)) as pool:
        for found in pool.map(scores, inspectors):
            assert found == pytest.approx(alone, abs=0.1)
