"""Inspector: judges parts with the real tools, and refuses what cannot judge."""

from __future__ import annotations

import weakref
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

import numpy as np
import pytest

from core.errors import (
    CameraError,
    ImageQualityError,
    InspectionError,
    InvalidImageError,
    InvalidProgramConfigError,
    InvalidROIError,
    MasterImageNotFoundError,
)
from core.inspection.geometry import Pose, Rectangle
from core.inspection.imaging import Scene, content_hash
from core.inspection.inspector import Inspector, fault
from core.inspection.program import Program
from core.inspection.result import Judgement
from core.inspection.taught import teach_tool
from tests.core.inspection.plates import (
    BLOCK,
    HEIGHT,
    NG,
    NOT_EVALUATED,
    OK,
    WIDTH,
    WINDOW,
    frame_of,
    hole_area,
    inspector_of,
    plate,
    position,
    spec,
    verdicts,
)

if TYPE_CHECKING:
    from core.inspection.tool import AnyToolSpec

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
    first, again = (np.asarray(results[number].tools[1].roi.outline()) for number in (0, 2))
    # Not equal to the last digit: that depends on where a picture lies in memory, by the order of vector sums.
    assert again == pytest.approx(first, abs=1e-4)


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


# --- tools that do not score their own master 100 -----------------------------------------------------------------


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
