"""text: print that must be the master's must also look so, which readers do not tell."""

from __future__ import annotations

from typing import TYPE_CHECKING

import cv2
import numpy as np
import pytest

from core.inspection.geometry import Pose, Rectangle
from core.inspection.imaging import Scene
from core.inspection.result import Judgement
from core.inspection.seen import Finding
from core.inspection.tools.text import Text
from tests.printed import INK, PAPER, SIZE, colored, drawn, printed
from tests.reading import REGION, judged, said, spec

if TYPE_CHECKING:
    from core.inspection.frame import Image


@pytest.mark.parametrize(("taught", "shown"), [("40213", "4O213"), ("LOT 1702", "L0T 1702"), ("24213", "Z4213")])
def test_a_character_that_the_reader_takes_for_the_taught_one_has_another_shape(taught: str, shown: str) -> None:
    master, picture = printed(taught), printed(shown)
    assert judged(spec(characters="capitals", alike=False), master, picture).judgement is Judgement.OK
    result = judged(spec(characters="capitals"), master, picture)
    assert (result.judgement, said(result)) == (Judgement.NG, "the print does not look like the master's")
    place = result.tools[0].defects[0]
    assert place.width < 60, "and it is shown where"
    scene = Scene(picture)
    seen = Text(spec(characters="capitals"), Scene(master)).see(scene, Pose.identity(REGION.center))
    assert [finding for finding, _ in seen.lines].count(Finding.EXTRA) == 1, "and in what the tool sees"


def blotted(x: int, y: int, radius: int = 3) -> Image:
    drawing = drawn("LOT 48213").copy()
    cv2.circle(drawing, (x, y), radius, INK, -1)
    return colored(drawing)


@pytest.mark.parametrize("place", [(118, 60), (160, 76), (160, 92), (30, 60)], ids=["on", "at", "below", "beside"])
def test_a_blot_that_leaves_all_readable_is_seen_where_the_print_must_look_alike(place: tuple[int, int]) -> None:
    master, picture = printed("LOT 48213"), blotted(*place)
    assert judged(spec(must="read"), master, picture).judgement is Judgement.OK
    assert judged(spec(), master, picture).judgement is Judgement.NG
    assert judged(spec(), picture, master).judgement is Judgement.NG, "nor may it be gone where it was taught"


def test_an_accent_that_the_reader_leaves_out_is_seen() -> None:
    assert judged(spec(), printed("SERIE 482"), printed("SÉRIE 482")).judgement is Judgement.NG


@pytest.mark.parametrize("across", [0.97, 1.0, 1.04])
@pytest.mark.parametrize("blur_px", [0.4, 1.2])
def test_print_looks_alike_stretched_a_little_a_little_softer_darker_or_elsewhere(
    across: float, blur_px: float
) -> None:
    way = np.array([[across, 0.0, 2.3 + SIZE[0] / 2 * (1 - across)], [0.01, 1.0, -3.6]])
    moved = cv2.warpAffine(drawn("LOT 48213"), way, SIZE, flags=cv2.INTER_CUBIC, borderValue=PAPER)
    softer = cv2.GaussianBlur(moved, (0, 0), blur_px) * 0.8
    assert scored(softer) > 70
    assert scored(cv2.erode(softer, np.ones((2, 2)))) > 60, "bolder"


def scored(gray: np.ndarray) -> float:
    score = judged(spec(), printed("LOT 48213"), colored(gray)).tools[0].score_pct
    assert score is not None
    return score


@pytest.mark.parametrize("across", [0.95, 0.98, 1.01, 1.03, 1.05])
def test_a_long_line_may_be_as_much_longer_or_shorter_as_a_short_one(across: float) -> None:
    size = (1000, 100)
    line = drawn("LOT 48213 EXP 2026-11-28 SN 4711 MADE IN ITALY", 24, size)
    way = np.array([[across, 0.0, size[0] / 2 * (1 - across)], [0.0, 1.0, 0.0]])
    stretched = cv2.warpAffine(line, way, size, flags=cv2.INTER_CUBIC, borderValue=PAPER)
    long = spec(roi=Rectangle(4, 20, size[0] - 8, 60))
    score = judged(long, colored(line), colored(stretched)).tools[0].score_pct
    assert score is not None
    assert score > 85


def test_a_wide_gap_in_a_line_is_nothing_to_find_noise_unlike_in() -> None:
    rng = np.random.default_rng(2)
    gap = drawn("LOT" + 30 * " " + "4821")
    result = judged(spec(), colored(gap), colored(gap + rng.normal(0.0, 4.0, gap.shape)))
    assert result.judgement is Judgement.OK


@pytest.mark.parametrize("moved_px", [-5, 5])
def test_what_crosses_the_border_of_the_region_is_neither_new_nor_gone(moved_px: int) -> None:
    ruled = drawn("LOT 48213").copy()
    ruled[22:24], ruled[102:104] = INK, INK  # one just inside the region, one just outside
    moved = np.roll(ruled, moved_px, axis=0)
    assert judged(spec(), colored(ruled), colored(moved)).judgement is Judgement.OK


@pytest.mark.parametrize("across", [0.97, 1.03])
def test_lines_of_different_length_may_be_stretched_together(across: float) -> None:
    lines = drawn("LOT 4\nEXP 28.11.2026", 14)
    way = np.array([[across, 0.0, SIZE[0] / 2 * (1 - across)], [0.0, 1.0, 0.0]])
    stretched = cv2.warpAffine(lines, way, SIZE, flags=cv2.INTER_CUBIC, borderValue=PAPER)
    assert judged(spec(), colored(lines), colored(stretched)).judgement is Judgement.OK


def test_a_line_that_has_left_its_place_among_the_others_is_not_the_taught_print() -> None:
    taught = drawn("LOT 48213\nEXP 28", 16)
    moved = taught.copy()
    moved[62:] = np.roll(taught[62:], 24, axis=1)
    assert judged(spec(), colored(taught), colored(np.roll(taught, 6, axis=1))).judgement is Judgement.OK
    assert judged(spec(), colored(taught), colored(moved)).judgement is Judgement.NG


def test_the_same_text_in_two_lines_is_not_the_taught_print() -> None:
    result = judged(spec(), printed("LOT 48213"), printed("LOT\n48213"))
    assert (result.judgement, result.tools[0].text) == (Judgement.NG, "LOT 48213")
