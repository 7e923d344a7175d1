"""The network that reads hard print: what it reads and where, and that nothing of its package is executed."""

from __future__ import annotations

import sys
from importlib.util import find_spec
from types import SimpleNamespace
from typing import TYPE_CHECKING

import cv2
import numpy as np
import pytest

from core.errors import InvalidProgramConfigError
from core.inspection.measure.print_lines import evened
from core.inspection.measure.print_reading import read_print
from core.pretrained.line_reader import plain
from core.pretrained.onnx_file import metadata
from core.pretrained.ppocr import FILE, PACKAGE, ppocr
from tests.printed import drawn

if TYPE_CHECKING:
    from pathlib import Path

needs_rapidocr = pytest.mark.skipif(find_spec(PACKAGE) is None, reason="the extra rapidocr is not installed")


def line(text: str, height_px: int = 28, size: tuple[int, int] = (320, 42)) -> np.ndarray:
    return np.clip(drawn(text, height_px, size) * (255 / 205), 0, 255).astype(np.uint8)


def read(picture: np.ndarray) -> str:
    return "".join((" " if one.begins_word else "") + one.sign for one in ppocr().read_line(picture))


@needs_rapidocr
@pytest.mark.parametrize("text", ["LOT 48213", "Größe"])
def test_it_reads_words_and_letters_beyond_english(text: str) -> None:
    assert read(line(text)) == text


@needs_rapidocr
@pytest.mark.parametrize("height", [42, 70], ids=["in its size", "larger"])
def test_it_tells_where_each_character_lies(height: int) -> None:
    scale = height / 42
    picture = cv2.resize(line("A B 7"), (round(320 * scale), height), interpolation=cv2.INTER_AREA)
    found = ppocr().read_line(picture)
    assert [one.sign for one in found] == ["A", "B", "7"]
    for one, (left, right) in zip(found, _runs_of_ink(picture), strict=True):
        assert (one.left + one.right) / 2 == pytest.approx((left + right) / 2, abs=5 * scale)
        assert one.right - one.left == pytest.approx(right - left, abs=8 * scale)


def _runs_of_ink(picture: np.ndarray) -> list[tuple[int, int]]:
    edges = np.flatnonzero(np.diff((picture.min(axis=0) < 128).astype(int), prepend=0, append=0))
    return list(zip(edges[::2].tolist(), edges[1::2].tolist(), strict=True))


@needs_rapidocr
def test_a_picture_reads_the_same_whatever_was_read_before() -> None:
    """OpenCV keeps the network for the last width, and lays it out anew for another."""
    lines = [line("LOT 48213"), line("7", size=(40, 42)), line("EXP 28.11.26", size=(400, 42))]
    alone = [ppocr().read_line(one) for one in lines]
    assert [ppocr().read_line(one) for one in reversed(lines)] == alone[::-1]
    assert all(alone)


@needs_rapidocr
def test_nothing_is_seen_on_plain_ground() -> None:
    assert ppocr().read_line(np.full((42, 320), 255, np.uint8)) == ()


@needs_rapidocr
@pytest.mark.parametrize(("top", "text"), [(532, "QAZ789WSX456EDC123"), (618, "")], ids=["read", "refused"])
def test_print_of_dots_is_read_but_for_a_letter_that_it_does_not_know(pictures: Path, top: int, text: str) -> None:
    """The V of the second line has a bar, and is more of a U to it: of that it is not sure enough."""
    sheet = cv2.imread(str(pictures / "dotmatrix_text" / "M12_D_TrainTest.bmp"), cv2.IMREAD_GRAYSCALE)
    assert sheet is not None
    picture = evened(np.asarray(sheet[top : top + 66], np.uint8), 18, dark=True)
    assert read_print(picture, ppocr(), "any").text == text


@needs_rapidocr
def test_nothing_of_its_package_is_executed() -> None:
    ppocr()
    assert not {PACKAGE, "onnxruntime"} & set(sys.modules)


def test_another_network_is_refused(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / FILE).parent.mkdir()
    (tmp_path / FILE).write_bytes(b"another")
    found = SimpleNamespace(submodule_search_locations=[str(tmp_path)])
    monkeypatch.setattr("importlib.util.find_spec", lambda name: found)
    with pytest.raises(InvalidProgramConfigError, match=r"another network .*pip install vision-inspection\[rapidocr\]"):
        ppocr.__wrapped__()


def test_the_labels_of_a_file_are_read_and_a_damaged_file_is_told() -> None:
    pair = b"\x0a\x01a\x12\x02\xc3\xa4"
    assert metadata(b"\x08\x08" + b"\x3a\x02xy" + b"\x72" + bytes([len(pair)]) + pair) == {"a": "ä"}
    for damaged in (b"\x72", b"\x72\x09" + pair[:3], b"\x0d1234"):
        with pytest.raises((ValueError, IndexError)):
            metadata(damaged)


def test_signs_of_typesetters_are_those_of_printers() -> None:
    assert plain("“Ａ７：”–™") == '"A7:"-TM'
