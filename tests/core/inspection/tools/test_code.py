"""code: what it reads and where, what the text must be, and what it says when it is not."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import cv2
import numpy as np
import pytest

from core.errors import ImageQualityError, InvalidProgramConfigError
from core.inspection.editing import copied, with_changed, without_tools
from core.inspection.frame import Frame, Image
from core.inspection.geometry import Pose, Rectangle, Roi
from core.inspection.imaging import Scene, content_hash
from core.inspection.inspector import Inspector
from core.inspection.program import Program
from core.inspection.result import Judged, Judgement, ToolJudgement
from core.inspection.seen import Finding
from core.inspection.tool import ToolSpec
from core.inspection.tools.code import Code, CodeParams
from tests.codes import drawn, on_paper

HALF = (320, 240)
LEFT, RIGHT = Rectangle(10, 10, 300, 220), Rectangle(330, 10, 300, 220)
GS1 = "(01)04012345678901(10)LOT42(21)SN1"


def spec(name: str = "code", roi: Roi = LEFT, limit: float = 50.0, **params: Any) -> ToolSpec[CodeParams]:
    return ToolSpec("code", name, roi, CodeParams(**params), limit)


def label(text: str, kind: str = "qr", module_px: int = 4, **options: Any) -> Image:
    return on_paper(drawn(text, kind, module_px, **options), HALF)


def two(left: str, right: str, kinds: tuple[str, str] = ("qr", "code128")) -> Image:
    return np.hstack([label(left, kinds[0]), label(right, kinds[1], 2)])


def inspector(master: Image, *specs: ToolSpec[CodeParams], judgement: str = "all") -> Inspector:
    return Inspector(Program("p", specs, content_hash(master), judgement=judgement), master)


def judged(tool: ToolSpec[CodeParams], master: Image, picture: Image) -> Judged:
    return inspector(master, tool).inspect(Frame(0, 0, picture))


def said(result: Judged) -> str:
    return str(result.tools[0].reason)


@pytest.mark.parametrize("kind", ["qr", "data_matrix", "ean_upc"])
def test_the_text_comes_with_the_result_and_the_master_scores_100(kind: str) -> None:
    text = "4006381333931"
    master = label(text, kind, 2)
    result = judged(spec(), master, master)
    assert (result.judgement, result.tools[0].text, result.tools[0].score_pct) == (Judgement.OK, text, 100.0)


def test_by_default_the_text_must_be_the_masters() -> None:
    result = judged(spec(), label("LOT-1"), label("LOT-2"))
    assert result.judgement is Judgement.NG
    assert said(result) == "read LOT-2, expected LOT-1"
    assert result.tools[0].text == "LOT-2"
    assert result.tools[0].score_pct == pytest.approx(100, abs=1), "it can be read as well as the master"
    (defect,) = result.tools[0].defects
    assert (defect.x + defect.width / 2, defect.y + defect.height / 2) == pytest.approx((160, 120), abs=3)


@pytest.mark.parametrize(
    ("params", "right", "wrong", "reason"),
    [
        ({"must": "read"}, "X", None, ""),
        ({"expected": "LOT-1"}, "LOT-1", "LOT-2", "read LOT-2, expected LOT-1"),
        ({"expected": "A<GS>B"}, "A\x1dB", "AB", "read AB, expected A<GS>B"),
        ({"must": "pattern", "pattern": "LOT-#"}, "LOT-7", "LOT-X", "read LOT-X, which does not match LOT-#"),
        ({"must": "list", "listed": ("A1", "B1")}, "B1", "C1", "read C1, which is not in the list"),
    ],
)
def test_the_text_must_be_what_is_chosen(params: dict[str, Any], right: str, wrong: str | None, reason: str) -> None:
    master = label(right)
    assert judged(spec(**params), master, master).judgement is Judgement.OK
    if wrong is not None:
        result = judged(spec(**params), master, label(wrong))
        assert (result.judgement, said(result)) == (Judgement.NG, reason)


@pytest.mark.parametrize("typed", ["012345678905", "0012345678905"])
def test_a_upc_a_number_is_the_same_with_twelve_digits_and_with_the_0_that_ean_puts_before_them(typed: str) -> None:
    master = label("0012345678905", "ean_upc", module_px=2)
    for params in ({"expected": typed}, {"must": "list", "listed": (typed,)}):
        result = judged(spec(**params), master, master)
        assert (result.judgement, result.tools[0].text) == (Judgement.OK, "012345678905")


def test_a_long_text_is_shown_by_its_ends() -> None:
    result = judged(spec(), label("A" * 60 + "1", module_px=3), label("A" * 60 + "2", module_px=3))
    assert said(result) == f"read {'A' * 30}…{'A' * 28}2, expected {'A' * 30}…{'A' * 28}1"


def test_a_master_whose_text_is_wrong_is_refused() -> None:
    with pytest.raises(
        InvalidProgramConfigError, match="the master's own text is not what it must be: read A, expected B"
    ):
        inspector(label("A"), spec(expected="B"))


@pytest.mark.parametrize(
    ("params", "problem"), [({"must": "list"}, "list of texts is empty"), ({"must": "tool"}, "other tool")]
)
def test_a_tool_that_lacks_what_to_compare_with_cannot_be_taught(params: dict[str, Any], problem: str) -> None:
    with pytest.raises(InvalidProgramConfigError, match=problem):
        inspector(label("A"), spec(**params))


# --- GS1 ----------------------------------------------------------------------------------------------------------


def test_one_gs1_field_is_judged_and_the_whole_text_is_stored() -> None:
    master = label(GS1, "data_matrix", gs1=True)
    other = label("(01)04012345678901(10)LOT43(21)SN2", "data_matrix", gs1=True)
    assert judged(spec(gs1_field="01"), master, other).judgement is Judgement.OK
    result = judged(spec(gs1_field="10"), master, other)
    assert said(result) == "read LOT43, expected LOT42"
    assert result.tools[0].text == "010401234567890110LOT43\x1d21SN2"


def test_a_code_without_the_field_is_ng_whatever_it_reads() -> None:
    tool = spec(must="read", gs1_field="21")
    master = label(GS1, "data_matrix", gs1=True)
    without = label("(01)04012345678901(10)LOT43", "data_matrix", gs1=True)
    assert said(judged(tool, master, without)) == "read 010401234567890110LOT43: there is no GS1 field 21"
    plain = label("21SN1", "data_matrix")
    assert said(judged(tool, master, plain)) == "read 21SN1, which is no GS1 code"
    with pytest.raises(ImageQualityError, match="FNC1 is missing"):
        inspector(plain, tool)


# --- another tool's text ------------------------------------------------------------------------------------------


@pytest.mark.parametrize("is_first", [True, False])
def test_two_tools_must_read_the_same_text_in_whatever_order_they_run(is_first: bool) -> None:
    tools = [spec("code", LEFT, must="tool", same_as="bars"), spec("bars", RIGHT, must="read")]
    inspect = inspector(two("SN1", "SN1"), *(tools if is_first else tools[::-1])).inspect
    assert inspect(Frame(0, 0, two("SN7", "SN7"))).judgement is Judgement.OK
    result = inspect(Frame(0, 0, two("SN7", "SN8")))
    assert result.judgement is Judgement.NG
    assert {tool.name: str(tool.reason) for tool in result.failed_tools} == {"code": "read SN7, but bars has read SN8"}


@pytest.mark.parametrize("rule", ["all", "any", "code", "code or bars"])
def test_a_text_that_no_other_tool_has_read_is_not_ok(rule: str) -> None:
    tools = spec("code", LEFT, must="tool", same_as="bars"), spec("bars", RIGHT, must="read")
    result = inspector(two("SN1", "SN1"), *tools, judgement=rule).inspect(
        Frame(0, 0, np.hstack([label("SN7"), label("SN7")]))
    )
    assert result.judgement is Judgement.NG
    assert said(result) == "read SN7, but bars has read nothing to compare it with"


def test_a_tool_that_is_switched_off_is_no_other_tool() -> None:
    tools = spec("code", LEFT, must="tool", same_as="bars"), replace(spec("bars", RIGHT, must="read"), enabled=False)
    with pytest.raises(InvalidProgramConfigError, match="bars has read nothing to compare it with"):
        inspector(two("SN1", "SN1"), *tools)


@pytest.mark.parametrize("other", ["gone", "code"])
def test_a_program_names_no_other_tool_that_is_not_there(other: str) -> None:
    with pytest.raises(InvalidProgramConfigError, match=f"that reads, and {other} is none"):
        Program("p", (spec(must="tool", same_as=other),))


def test_the_other_tool_may_be_renamed_but_not_removed() -> None:
    program = Program("p", (spec("code", LEFT, must="tool", same_as="bars"), spec("bars", RIGHT, must="read")))
    renamed = with_changed(program, {"bars": replace(program.tools[1], name="EAN")})
    assert renamed.tools[0].params.same_as == "EAN"
    with pytest.raises(InvalidProgramConfigError, match="EAN is none"):
        without_tools(renamed, {"EAN"})


# --- the part id --------------------------------------------------------------------------------------------------


def test_what_is_read_may_be_the_part_id() -> None:
    master = label(GS1, "data_matrix", gs1=True)
    tools = spec(must="read", gs1_field="21", is_part_id=True)
    inspect = inspector(master, tools).inspect
    assert inspect(Frame(0, 0, master)).part_id == "SN1"
    assert inspect(Frame(0, 0, label("(10)A", "data_matrix", gs1=True))).part_id is None
    assert inspect(Frame(0, 0, np.full_like(master, 200))).part_id is None


def test_one_tool_alone_reads_the_part_id() -> None:
    program = Program("p", (spec(is_part_id=True),))
    with pytest.raises(InvalidProgramConfigError, match="both read the part id"):
        Program("p", (*program.tools, spec("other", is_part_id=True)))
    changed, _ = copied(program, program.tools)
    assert [tool.params.is_part_id for tool in changed.tools] == [True, False]


# --- where it looks -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", ["qr", "ean_upc", "code128"])
@pytest.mark.parametrize("turn_deg", [12.0, 45.0, 90.0, 180.0, -130.0])
def test_a_code_turned_with_the_part_is_read_and_shown_where_it_is(kind: str, turn_deg: float) -> None:
    code = drawn("4006381333931", kind, 3 if kind == "qr" else 2)
    size = (480, 480)
    master, turned = on_paper(code, size), on_paper(code, size, turn_deg)
    roi = Rectangle(110, 170, 260, 140)
    pose = Pose(240, 240, turn_deg, 1.0, 240, 240)
    tool = Code(spec(roi=roi), Scene(master))
    found = tool.measure(Scene(turned), pose)
    assert (found.text, found.is_ng) == ("4006381333931", False)
    assert found.score_pct > 65
    ((finding, line),) = tool.see(Scene(turned), pose).lines
    assert finding is Finding.FOUND
    assert line.mean(axis=0) == pytest.approx((240, 240), abs=30)


def test_a_code_whose_center_is_masked_or_outside_is_another_matter() -> None:
    picture = np.hstack([label("A"), label("B")])
    result = judged(spec(roi=LEFT), picture, picture)
    assert result.tools[0].text == "A"
    whole = replace(spec(roi=Rectangle(2, 2, 630, 230)), masks=(RIGHT,))
    assert judged(whole, picture, picture).tools[0].text == "A"


def test_a_region_with_several_codes_is_refused_and_a_part_with_several_is_ng() -> None:
    roi = Rectangle(2, 2, 630, 230)
    with pytest.raises(ImageQualityError, match="shows several codes"):
        inspector(np.hstack([label("A"), label("B")]), spec(roi=roi))
    one = np.hstack([label("A"), np.full((240, 320, 3), 215, np.uint8)])
    result = judged(spec(roi=roi), one, np.hstack([label("A"), label("B")]))
    assert (result.judgement, said(result).split(":")[0]) == (Judgement.NG, "several codes")
    assert len(result.tools[0].defects) == 2
    assert judged(spec(roi=roi), one, np.hstack([label("A"), label("A")])).judgement is Judgement.OK


# --- the grade ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("limit", [50.0, 0.0])
def test_a_code_that_cannot_be_read_is_ng_whatever_the_limit_and_its_region_is_the_defect(limit: float) -> None:
    result = judged(spec(limit=limit), label("A"), np.full((240, 320, 3), 215, np.uint8))
    assert result.judgement is Judgement.NG
    assert (result.tools[0].score_pct, said(result), result.tools[0].text) == (0.0, "no code can be read", None)
    (defect,) = result.tools[0].defects
    assert (defect.x, defect.y, defect.width, defect.height) == (10, 10, 300, 220)


def test_a_code_that_cannot_be_read_is_ng_whatever_the_limit() -> None:
    for params in ({"must": "read"}, {"must": "equal"}):
        result = judged(spec(limit=0.0, **params), label("A"), np.full((240, 320, 3), 215, np.uint8))
        assert (result.judgement, said(result)) == (Judgement.NG, "no code can be read")


@pytest.mark.parametrize("light", [0.7, 1.15])
def test_other_light_changes_the_score_little(light: float) -> None:
    master = label("A" * 20)
    result = judged(spec(), master, np.clip(master * light, 0, 255).astype(np.uint8))
    assert result.tools[0].score_pct > 98


def test_paler_print_is_ng_below_the_limit_and_says_so() -> None:
    master = label("A" * 20)
    pale = (215 - (215 - master.astype(float)) * 0.4).astype(np.uint8)
    result = judged(spec(limit=50.0), master, pale)
    assert result.tools[0].judgement is ToolJudgement.NG
    assert said(result).startswith("its contrast is 3")


def test_a_master_without_a_code_is_refused() -> None:
    with pytest.raises(ImageQualityError, match="no code can be read in the region"):
        inspector(np.full((240, 320, 3), 215, np.uint8), spec())


def test_teaching_says_what_was_read() -> None:
    assert str(inspector(label("A\x1dB"), spec()).notes["code"]) == "read A<GS>B (QR Code)"
    soft = cv2.GaussianBlur(label("4006381333931", "ean_upc", 2, bars_px=24), (0, 0), 0.8)
    assert "damage is not graded" in str(inspector(soft, spec()).notes["code"])
