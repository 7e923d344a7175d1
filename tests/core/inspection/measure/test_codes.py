"""Codes: which are read, which are believed, and how they are graded."""

from __future__ import annotations

import csv
import os
from pathlib import Path

import cv2
import numpy as np
import pytest

from core.inspection.measure import codes
from core.inspection.measure.code_grade import LINES, contrast_of, lines_of
from core.inspection.measure.codes import KINDS, LINEAR, ReadCode, printed_digits, read_codes, reads_in_line
from tests.codes import INK, PAPER, drawn, on_paper

PICTURES = Path(os.environ.get("VISION_TEST_PICTURES") or Path(__file__).parents[5] / "shared" / "data") / "barcodes"
TEXTS = {
    "qr": "https://example.com/4711",
    "micro_qr": "4711",
    "data_matrix": "LOT 4711-A",
    "aztec": "ticket 4711",
    "pdf417": "delivery 4711",
    "ean_upc": "4006381333931",
    "code128": "Lot-4711",
    "code39": "LOT-4711",
    "code93": "LOT-4711",
    "itf": "30712345000010",
}


def gray_of(kind: str, module_px: int = 3, turn_deg: float = 0.0) -> np.ndarray:
    return on_paper(drawn(TEXTS[kind], kind, module_px), (640, 640), turn_deg)[..., 0].copy()


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("turn_deg", [0, 90, 180, 7])
def test_every_kind_is_read_in_any_direction_where_it_stands(kind: str, turn_deg: float) -> None:
    (code,) = read_codes(gray_of(kind, turn_deg=turn_deg))
    assert (code.kind, code.text) == (kind, TEXTS[kind])
    assert code.center == pytest.approx((319.5, 319.5), abs=25 if kind in LINEAR else 10)
    assert (code.unused_correction is None) == (kind in LINEAR)


def test_a_upc_a_code_is_its_twelve_printed_digits_and_an_ean_code_its_thirteen_or_eight() -> None:
    def read(number: str) -> str:
        (code,) = read_codes(on_paper(drawn(number, "ean_upc", 3), (640, 300))[..., 0])
        assert reads_in_line(on_paper(drawn(number, "ean_upc", 3), (640, 300))[150, :, 0], code)
        return code.text

    assert read("0012345678905") == "012345678905"
    assert read("4006381333931") == "4006381333931"
    assert [printed_digits(other) for other in ("96385074", "0A12345678905", "")] == ["96385074", "0A12345678905", ""]


@pytest.mark.parametrize("printed", ["100209", "100255", "LOT/A12", "A+B1"])
@pytest.mark.parametrize("kinds", [tuple(KINDS), ("code39",)])
def test_a_code_39_says_what_is_printed_and_is_never_taken_for_one_of_its_derivatives(
    printed: str, kinds: tuple[str, ...]
) -> None:
    """Regression: each tenth number of six digits was read as a Code 32, and signs as those of the extended code."""
    (code,) = read_codes(on_paper(drawn(printed, "code39", 2), (640, 300))[..., 0], kinds)
    assert (code.kind, code.text) == ("code39", printed)


def test_what_may_be_a_code_32_is_doubtful_until_it_is_known_that_code_39_is_printed() -> None:
    picture = on_paper(drawn("3PRM8N", "code39", 3), (640, 300))[..., 0]
    assert read_codes(picture) == ()
    assert [code.text for code in read_codes(picture, ("code39",))] == ["3PRM8N"]
    assert [code.text for code in read_codes(on_paper(drawn("3PRM8P", "code39", 3), (640, 300))[..., 0])] == ["3PRM8P"]


def test_only_the_kinds_that_are_asked_for_are_read() -> None:
    picture = np.vstack([gray_of("qr"), gray_of("ean_upc")])
    assert {code.kind for code in read_codes(picture)} == {"qr", "ean_upc"}
    assert {code.kind for code in read_codes(picture, ("ean_upc",))} == {"ean_upc"}


def test_two_codes_with_one_text_are_two_codes() -> None:
    assert len(read_codes(np.hstack([gray_of("qr"), gray_of("qr")]))) == 2
    assert len(read_codes(np.vstack([gray_of("ean_upc"), gray_of("ean_upc")]))) == 2


@pytest.mark.parametrize("seed", range(3))
def test_nothing_is_read_where_there_is_no_code(seed: int) -> None:
    rng = np.random.default_rng(seed)
    assert read_codes(np.full((300, 400), 128, np.uint8)) == ()
    assert read_codes(rng.integers(0, 256, (300, 400), np.uint8)) == ()
    assert read_codes(np.repeat(rng.integers(0, 256, (1, 400), np.uint8), 300, axis=0)) == ()


def test_a_text_that_one_sampling_alone_gives_is_not_believed(monkeypatch: pytest.MonkeyPatch) -> None:
    """Regression: of a soft EAN code a line here and there gives another text with a right check digit."""

    def saw(*texts: str) -> tuple[ReadCode, ...]:
        at = np.array(((10, 10), (90, 10), (90, 12), (10, 12)), float)
        return tuple(ReadCode("ean_upc", text, at) for text in texts)

    def read(*samplings: tuple[ReadCode, ...]) -> list[str]:
        rest = iter(samplings)
        monkeypatch.setattr(codes, "_decoded", lambda *_: next(rest, ()))
        return [code.text for code in read_codes(np.zeros((20, 100), np.uint8))]

    assert read(saw("wrong", "right"), saw("right"), saw("right")) == ["right"]
    assert read(saw("wrong"), saw("right"), saw("right")) == ["right"]
    assert read(saw("wrong"), saw("right"), (), ()) == []
    assert read(saw("wrong"), (), (), ()) == []


def test_content_that_is_no_text_is_read_in_hexadecimal_digits() -> None:
    (code,) = read_codes(on_paper(drawn(b"\xe1\xa1\x00\x8f", "data_matrix"))[..., 0])  # type: ignore[arg-type]
    assert code.text == "E1A1008F"


def test_a_gs1_code_says_so_and_keeps_the_separators_of_its_fields() -> None:
    text = "(01)04012345678901(10)LOT42(21)SN1"
    (code,) = read_codes(on_paper(drawn(text, "data_matrix", gs1=True))[..., 0])
    assert (code.is_gs1, code.text) == (True, "010401234567890110LOT42\x1d21SN1")


# --- grading ------------------------------------------------------------------------------------------------------

WHOLE = np.array(((0, 0), (640, 0), (640, 400), (0, 400)), float)


@pytest.mark.parametrize("light", [0.5, 1.0, 1.15])
def test_contrast_is_that_of_the_print_in_any_light(light: float) -> None:
    (code,) = read_codes(gray_of("qr"))
    lit = np.clip(gray_of("qr") * light, 0, 255).astype(np.uint8)
    assert contrast_of(lit, code) == pytest.approx(contrast_of(gray_of("qr"), code), abs=0.01)
    # The edges of the modules are gray.
    assert 0.7 < contrast_of(lit, code) < (PAPER - INK) / PAPER


def test_damage_uses_up_error_correction() -> None:
    gray = gray_of("qr", module_px=6)
    cv2.circle(gray, (340, 340), 16, INK, -1)
    (code,) = read_codes(gray)
    assert code.text == TEXTS["qr"]
    assert code.unused_correction is not None
    assert 0 < code.unused_correction < 1


@pytest.mark.parametrize("turn_deg", [0.0, 8.0])
def test_of_a_bar_code_the_lines_that_can_be_read_are_counted_up_and_down_its_bars(turn_deg: float) -> None:
    def lines(bars_px: int, scratch_px: int = 0) -> int:
        drawing = drawn(TEXTS["ean_upc"], "ean_upc", 3, bars_px)
        drawing[:scratch_px, 60:90] = INK
        gray = on_paper(drawing, (640, 400), turn_deg)[..., 0]
        (code,) = read_codes(gray)
        return lines_of(gray, code, WHOLE)[0]

    assert lines(300) == pytest.approx(LINES * 300 / 400, abs=2)
    assert lines(150) == pytest.approx(LINES * 150 / 400, abs=2)
    assert lines(300, scratch_px=150) == pytest.approx(LINES * 150 / 400, abs=2)


# --- published pictures -------------------------------------------------------------------------------------------


@pytest.mark.skipif(not PICTURES.is_dir(), reason="the published pictures are not here")
def test_of_247_published_pictures_219_are_read_exactly_and_none_wrong() -> None:
    with (PICTURES / "truth.csv").open(newline="", encoding="utf-8") as file:
        rows = [row for row in csv.DictReader(file) if row["truth_kind"] in ("text", "hex")]
    exact, wrong = 0, []
    for row in rows:
        gray = cv2.imread(str(PICTURES / row["file"]), cv2.IMREAD_GRAYSCALE)
        truth = row["truth"].upper() if row["truth_kind"] == "hex" else row["truth"]
        truth = truth.removeprefix("0") if row["symbology"] == "upca" else truth  # given as EAN-13
        read = {code.text for code in read_codes(gray)}
        exact += read == {truth}
        wrong += [row["file"]] if read - {truth} else []
    assert len(rows) == 247
    assert wrong == []
    assert exact >= 219
