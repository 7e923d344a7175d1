"""text: what it reads and where, what the text must be, and what it says when it is not, or cannot be told."""

from __future__ import annotations

import sys
from dataclasses import dataclass, field, replace
from importlib.util import find_spec
from typing import Any

import cv2
import numpy as np
import pytest

from core.errors import ImageQualityError, InspectionError, InvalidProgramConfigError, VisionSystemError
from core.inspection.frame import Frame, Image
from core.inspection.geometry import Pose, Rectangle
from core.inspection.imaging import Scene, content_hash
from core.inspection.inspector import Inspector
from core.inspection.program import Program
from core.inspection.result import Judgement
from core.inspection.seen import Finding
from core.inspection.tool import ToolSpec
from core.inspection.tools import text as text_tool
from core.inspection.tools.code import CodeParams
from core.inspection.tools.text import Text
from core.pretrained import tesseract as engine
from core.pretrained.line_reader import Character, Sampling
from core.pretrained.ppocr import PACKAGE, ppocr
from core.pretrained.tesseract import tesseract
from tests import codes
from tests.codes import on_paper
from tests.printed import INK, PAPER, SIZE, colored, dotted, drawn, printed
from tests.reading import REGION, judged, said, spec

needs_rapidocr = pytest.mark.skipif(find_spec(PACKAGE) is None, reason="the extra rapidocr is not installed")

BLANK = np.full((SIZE[1], SIZE[0], 3), PAPER, np.uint8)


@pytest.mark.parametrize("line", ["LOT 48213", "2026-11-28", "EXP 28.11.26", "Best before"])
def test_the_text_comes_with_the_result_and_the_master_scores_100(line: str) -> None:
    master = printed(line)
    result = judged(spec(), master, master)
    assert (result.judgement, result.tools[0].text, result.tools[0].score_pct) == (Judgement.OK, line, 100.0)


def test_hershey_print_is_read_too() -> None:
    gray = drawn("").copy()
    cv2.putText(gray, "A7-20613", (40, 72), cv2.FONT_HERSHEY_SIMPLEX, 1.4, INK, 3, cv2.LINE_AA)
    assert judged(spec(), colored(gray), colored(gray)).tools[0].text == "A7-20613"


def test_several_lines_are_one_text() -> None:
    master = printed("LOT 48213\nEXP 28.11.26", 20)
    tool = spec(roi=Rectangle(2, 2, 316, 116), must="pattern", pattern="LOT ##### EXP <DD.MM.YY>")
    assert judged(tool, master, master).tools[0].text == "LOT 48213 EXP 28.11.26"
    result = judged(tool, master, printed("LOT 48213\nEXP 31.11.26", 20))
    assert said(result) == "read LOT48213EXP31.11.26, which does not match LOT ##### EXP <DD.MM.YY>"


def test_by_default_the_text_must_be_the_masters_and_the_wrong_character_is_the_defect() -> None:
    result = judged(spec(), printed("LOT 48213"), printed("LOT 46213"))
    assert (result.judgement, said(result)) == (Judgement.NG, "read LOT46213, expected LOT48213")
    assert result.tools[0].text == "LOT 46213"
    assert result.tools[0].score_pct > 90, "it can be read as well as the master"
    (defect,) = result.tools[0].defects
    assert (defect.x, defect.x + defect.width) == pytest.approx((162, 184), abs=6)


@pytest.mark.parametrize("other", ["LOT 4821", "LOT 482131", "LOT", "48213", "LOT 4B213", "LOT 48218"])
@pytest.mark.parametrize("limit", [0.0, 50.0])
def test_a_missing_added_or_other_character_is_ng_whatever_the_limit(other: str, limit: float) -> None:
    tool = spec(limit, characters="capitals")
    assert judged(tool, printed("LOT 48213"), printed(other)).judgement is Judgement.NG


@pytest.mark.parametrize("limit", [0.0, 50.0])
@pytest.mark.parametrize("picture", ["blank", "black", "soft", "noise"])
def test_what_cannot_be_read_is_ng_whatever_the_limit_and_has_no_text(picture: str, limit: float) -> None:
    noise = np.random.default_rng(3).integers(0, 255, BLANK.shape, np.uint8)
    soft = cv2.GaussianBlur(printed("LOT 48213"), (0, 0), 9)
    shown = {"blank": BLANK, "black": np.zeros_like(BLANK), "soft": soft, "noise": noise}[picture]
    result = judged(spec(limit, must="read"), printed("LOT 48213"), shown)
    assert (result.judgement, result.tools[0].text, result.tools[0].score_pct) == (Judgement.NG, None, 0.0)
    assert len(result.tools[0].defects) == 1


@pytest.mark.parametrize(
    ("params", "right", "wrong", "reason"),
    [
        ({"must": "read"}, "LOT 7", None, ""),
        ({"expected": "LOT  7"}, "LOT 7", "LOT 8", "read LOT8, expected LOT7"),
        ({"must": "pattern", "pattern": "######"}, "482136", "48213A", "read 48213A, which does not match ######"),
        (
            {"must": "pattern", "pattern": "<YYYY-MM-DD>"},
            "2026-11-28",
            "2026-11-31",
            "read 2026-11-31, which does not match <YYYY-MM-DD>",
        ),
        ({"must": "list", "listed": ("A 1", "B 2")}, "B2", "C3", "read C3, which is not in the list"),
    ],
)
def test_the_text_must_be_what_is_chosen(params: dict[str, Any], right: str, wrong: str | None, reason: str) -> None:
    master = printed(right)
    assert judged(spec(**params), master, master).judgement is Judgement.OK
    if wrong is not None:
        result = judged(spec(**params), master, printed(wrong))
        assert (result.judgement, said(result)) == (Judgement.NG, reason)


@pytest.mark.parametrize("reader", ["text", "code"])
def test_print_must_say_what_the_code_beside_it_says_but_for_space(reader: str) -> None:
    def label(line: str, encoded: str) -> Image:
        return np.hstack([printed(line), on_paper(codes.drawn(encoded, "data_matrix", 4), SIZE)])

    compared = {name: {"must": "tool", "same_as": other} for name, other in (("text", "code"), ("code", "text"))}[
        reader
    ]
    code = ToolSpec("code", "code", Rectangle(324, 2, 310, 116), CodeParams(must="read"), 50.0)
    tools = [spec(must="read"), code]
    tools = [replace(tool, params=replace(tool.params, **compared)) if tool.name == reader else tool for tool in tools]
    master = label("SN 4711", "SN4711")
    inspector = Inspector(Program("p", tuple(tools), content_hash(master)), master)
    assert inspector.inspect(Frame(0, 0, label("SN 4812", "SN 4812"))).judgement is Judgement.OK
    result = inspector.inspect(Frame(0, 0, label("SN 4812", "SN4813")))
    assert result.judgement is Judgement.NG
    assert [tool.name for tool in result.failed_tools] == [reader]


def test_a_master_whose_text_is_wrong_or_missing_is_refused() -> None:
    with pytest.raises(InvalidProgramConfigError, match="is not what it must be: read LOT7, expected LOT8"):
        judged(spec(expected="LOT 8"), printed("LOT 7"), BLANK)
    with pytest.raises(ImageQualityError, match="no print can be seen"):
        judged(spec(), BLANK, BLANK)


# --- where, and in which light ------------------------------------------------------------------------------------


@pytest.mark.parametrize("turn_deg", [0.0, 7.0, 90.0, 180.0, -135.0])
@pytest.mark.parametrize("along_deg", [0.0, 90.0])
def test_print_is_turned_upright_with_the_part_and_along_its_own_region(turn_deg: float, along_deg: float) -> None:
    size = (400, 400)
    level = drawn("LOT 48213", 24, size)

    def turned(by_deg: float) -> Scene:
        way = cv2.getRotationMatrix2D((200, 200), by_deg, 1.0)
        return Scene(colored(cv2.warpAffine(level, way, size, flags=cv2.INTER_CUBIC, borderValue=PAPER)))

    tool = Text(spec(roi=Rectangle(80, 165, 240, 70, along_deg)), turned(along_deg))
    # The region's center lies on the centers of four pixels, the picture is turned about one.
    pose = Pose(200, 200, turn_deg, 1.0, 200, 200)
    found = tool.measure(turned(along_deg + turn_deg), pose)
    assert (found.text, found.is_ng) == ("LOT 48213", False)
    assert found.score_pct > 85
    lines = tool.see(turned(along_deg + turn_deg), pose).lines
    assert [finding for finding, _ in lines] == [Finding.FOUND] * 8
    assert np.vstack([line for _, line in lines]).mean(axis=0) == pytest.approx((200, 200), abs=12)


@pytest.mark.parametrize("invert", [False, True], ids=["dark", "bright"])
def test_a_shadow_over_the_print_and_its_own_brightness_change_little(invert: bool) -> None:
    gray = drawn("LOT 48213").astype(np.float64)
    if invert:
        gray = 255 - gray
    shadow = np.linspace(0.65, 1.1, SIZE[0])[None] * gray
    result = judged(spec(), colored(gray), colored(shadow))
    assert (result.judgement, result.tools[0].text) == (Judgement.OK, "LOT 48213")


def test_what_is_masked_is_not_read() -> None:
    master, mask = printed("LOT 48213"), (Rectangle(138, 20, 150, 80),)
    assert judged(spec(masks=mask), master, printed("LOT 99999")).tools[0].text == "LOT"


def test_of_characters_that_look_alike_the_one_is_taken_that_can_be_meant() -> None:
    taken = spec(characters="digits", alike=False)
    assert judged(taken, printed("4O2I3"), printed("40213")).judgement is Judgement.OK
    result = judged(spec(characters="digits"), printed("40213"), printed("40X13"))
    assert result.judgement is Judgement.NG, "a letter is not left out"


# --- the reader ---------------------------------------------------------------------------------------------------


@dataclass
class Fickle:
    """A reader that gives these texts one after the other, equally sure of each."""

    texts: list[str]
    confidence: float = 0.99
    samplings: tuple[Sampling, ...] = (Sampling(28, 0.0, 17), Sampling(21, 0.0, 13), Sampling(32, 1.2, 19))
    least_confidence: float = 0.0
    asked: list[int] = field(default_factory=list)

    def read_line(self, line: np.ndarray) -> tuple[Character, ...]:
        self.asked.append(line.shape[0])
        read = self.texts[(len(self.asked) - 1) % len(self.texts)]
        step = line.shape[1] // max(1, len(read))
        return tuple(
            Character(sign, self.confidence, at * step, (at + 1) * step, False) for at, sign in enumerate(read)
        )


def taught(monkeypatch: pytest.MonkeyPatch, *texts: str, **reader_is: Any) -> tuple[Text, Fickle]:
    """A tool whose reader reads AB7 on the master, and these texts thereafter."""
    reader = Fickle(["AB7"], **reader_is)
    monkeypatch.setitem(text_tool.READERS, "tesseract", lambda: reader)
    tool = Text(spec(), Scene(printed("AB7")))
    reader.texts, reader.asked = list(texts), []
    return tool, reader


def test_one_reading_is_not_believed_and_two_equal_ones_are(monkeypatch: pytest.MonkeyPatch) -> None:
    at = Pose.identity(REGION.center)
    tool, reader = taught(monkeypatch, "AB7", "AB1", "A87")
    found = tool.measure(Scene(printed("AB7")), at)
    assert (found.text, found.is_ng, str(found.what)) == (None, True, "cannot be read for certain: AB7, AB1, A87")
    assert len(set(reader.asked)) == 3, "in three sizes"
    tool, _ = taught(monkeypatch, "AB1", "AB7", "AB7")
    found = tool.measure(Scene(printed("AB7")), at)
    assert (found.text, found.is_ng) == ("AB7", False)
    assert found.score_pct == pytest.approx(200 / 3)
    tool, _ = taught(monkeypatch, "")
    assert tool.measure(Scene(printed("AB7")), at).is_ng


def test_a_character_of_which_the_reader_is_not_sure_is_not_believed(monkeypatch: pytest.MonkeyPatch) -> None:
    at = Pose.identity(REGION.center)
    tool, reader = taught(monkeypatch, "AB7", least_confidence=0.8)
    reader.confidence = 0.79
    found = tool.measure(Scene(printed("AB7")), at)
    assert (found.text, found.is_ng, str(found.what)) == (None, True, "cannot be read for certain: AB7")
    reader.confidence = 0.81
    assert not tool.measure(Scene(printed("AB7")), at).is_ng


def test_a_reader_with_two_samplings_has_no_third_that_decides(monkeypatch: pytest.MonkeyPatch) -> None:
    tool, reader = taught(monkeypatch, "AB7", "AB1", samplings=(Sampling(28, 0.0, 0), Sampling(32, 2.0, 0)))
    found = tool.measure(Scene(printed("AB7")), Pose.identity(REGION.center))
    assert (found.text, str(found.what)) == (None, "cannot be read for certain: AB7, AB1")
    assert len(reader.asked) == 2


def test_a_reader_that_fails_is_a_fault(monkeypatch: pytest.MonkeyPatch) -> None:
    master = printed("AB7")
    reader = Fickle(["AB7"])
    monkeypatch.setitem(text_tool.READERS, "tesseract", lambda: reader)
    inspector = Inspector(Program("p", (spec(expected="AB7"),), content_hash(master)), master)
    reader.texts = []
    with pytest.raises(InspectionError, match="could not judge this picture"):
        inspector.inspect(Frame(0, 0, master))


def test_a_picture_reads_the_same_whatever_was_read_before() -> None:
    lines = [drawn(text) for text in ("LOT 48213", "EXP 28.11.26", "Best before")]
    alone = [tesseract().read_line(line) for line in lines]
    assert [tesseract().read_line(line) for line in reversed(lines)] == alone[::-1]


# --- hard print ---------------------------------------------------------------------------------------------------


@needs_rapidocr
def test_rapidocr_reads_print_of_dots_which_tesseract_does_not() -> None:
    master = colored(dotted("A7-20613"))
    with pytest.raises(VisionSystemError, match=r"cannot be read for certain|is not what it must be"):
        judged(spec(expected="A7-20613"), master, master)
    result = judged(spec(reader="rapidocr"), master, master)
    assert (result.judgement, result.tools[0].text, result.tools[0].score_pct) == (Judgement.OK, "A7-20613", 100.0)


@needs_rapidocr
def test_a_wrong_digit_of_dots_is_ng_and_the_defect() -> None:
    result = judged(spec(reader="rapidocr"), colored(dotted("A7-20613")), colored(dotted("A7-20913")))
    assert (result.judgement, said(result)) == (Judgement.NG, "read A7-20913, expected A7-20613")
    (defect,) = result.tools[0].defects
    assert defect.x + defect.width / 2 == pytest.approx(188, abs=6)
    assert 8 <= defect.width <= 30


@needs_rapidocr
@pytest.mark.parametrize("picture", ["blank", "noise"])
def test_rapidocr_reads_nothing_where_nothing_is_printed(picture: str) -> None:
    noise = np.random.default_rng(3).integers(0, 255, BLANK.shape, np.uint8)
    result = judged(spec(0.0, reader="rapidocr", must="read"), printed("A7"), {"blank": BLANK, "noise": noise}[picture])
    assert (result.judgement, result.tools[0].text) == (Judgement.NG, None)


def test_a_program_from_before_there_was_a_second_reader_keeps_its_content_hash() -> None:
    def params(**changed: Any) -> dict[str, Any]:
        program = Program("p", (spec(**changed),), content_hash(BLANK))
        return program.to_json()["tools"][0]["params"]

    assert "reader" not in params()
    assert params(reader="rapidocr")["reader"] == "rapidocr"


# --- where the extra is absent ------------------------------------------------------------------------------------


def test_without_the_extra_the_tool_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(text_tool.READERS, "tesseract", engine.tesseract.__wrapped__)
    monkeypatch.setitem(sys.modules, "tesserocr", None)
    with pytest.raises(InvalidProgramConfigError, match=r"^text: The extra “ocr” is not installed.*\[ocr\]"):
        judged(spec(), printed("A7"), BLANK)


def test_without_the_data_the_tool_says_what_to_install(monkeypatch: pytest.MonkeyPatch, tmp_path: Any) -> None:
    monkeypatch.setenv(engine.FOLDER_VARIABLE, str(tmp_path))
    monkeypatch.setattr(engine, "_FOLDERS", ())
    monkeypatch.setitem(text_tool.READERS, "tesseract", engine.tesseract.__wrapped__)
    with pytest.raises(InvalidProgramConfigError, match="apt install tesseract-ocr-eng"):
        judged(spec(), printed("A7"), BLANK)


def test_of_damaged_data_the_tool_says_where_they_are(monkeypatch: pytest.MonkeyPatch, tmp_path: Any) -> None:
    (tmp_path / "eng.traineddata").write_bytes(b"cut off")
    monkeypatch.setenv(engine.FOLDER_VARIABLE, str(tmp_path))
    monkeypatch.setitem(text_tool.READERS, "tesseract", engine.tesseract.__wrapped__)
    with pytest.raises(InvalidProgramConfigError, match=f"in {tmp_path} are damaged"):
        judged(spec(), printed("A7"), BLANK)


def test_without_the_second_reader_the_tool_names_both_ways_out(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("importlib.util.find_spec", lambda name: None)
    monkeypatch.setitem(text_tool.READERS, "rapidocr", ppocr.__wrapped__)
    with pytest.raises(
        InvalidProgramConfigError, match=r"^text: The extra “rapidocr” .*\[rapidocr\]\), choose the other"
    ):
        judged(spec(reader="rapidocr"), printed("A7"), BLANK)
    assert judged(spec(), printed("A7"), printed("A7")).judgement is Judgement.OK
