"""A print that says the same is held against the taught one, line by line, and what is beside the lines."""

from __future__ import annotations

import numpy as np
import pytest

from core.inspection.measure.print_lines import GROUND, Line, evened, find_lines
from core.inspection.measure.print_shape import TaughtPrint, Unlike
from tests.printed import drawn

LOT = evened(drawn("LOT 48213"), 10, dark=True)


def compared(taught: np.ndarray, seen: np.ndarray, hidden: np.ndarray | None = None) -> Unlike:
    return TaughtPrint(taught, find_lines(taught), hidden).compare(seen, find_lines(seen))


def test_an_equal_print_is_not_unlike_at_all_wherever_it_lies() -> None:
    assert compared(LOT, LOT).amount == 0.0
    assert compared(LOT, np.roll(LOT, (5, 40), axis=(0, 1))).amount < 0.005


def test_a_piece_of_a_stroke_that_is_gone_is_unlike_and_has_its_place() -> None:
    left, top, right, bottom = find_lines(LOT)[0]
    gone = LOT.copy()
    gone[top : top + 6, left : left + 6] = GROUND
    found = compared(LOT, gone)
    assert found.amount > 0.3
    assert found.place.left <= left + 6 < found.place.right < right
    assert found.place.top <= top + 6 < found.place.bottom <= bottom


def test_a_mask_hides_its_place_in_both_pictures_however_the_print_lies_under_it() -> None:
    hidden = np.zeros_like(LOT)
    hidden[:, 158:186] = 255

    def masked(picture: np.ndarray) -> np.ndarray:
        return np.where(hidden > 0, np.uint8(GROUND), picture)

    moved = masked(np.roll(LOT, 3, axis=1))
    assert compared(masked(LOT), moved).amount > 0.1
    assert compared(masked(LOT), moved, hidden).amount < 0.05


@pytest.mark.parametrize("height_px", [8, 12, 24, 48])
def test_one_rule_holds_for_print_of_any_size(height_px: int) -> None:
    taught, seen = (evened(drawn(each, height_px), height_px // 2, dark=True) for each in ("L4E2", "L4F2"))
    rng = np.random.default_rng(height_px)
    noisy = np.clip(taught + rng.normal(0.0, 4.0, taught.shape), 0, 255).astype(np.uint8)
    assert compared(taught, noisy).amount < 0.03
    assert compared(taught, seen).amount > 0.15


def test_another_number_of_lines_is_another_print() -> None:
    two = evened(drawn("LOT\n48213"), 10, dark=True)
    assert compared(two, LOT).amount == 1.0
    assert isinstance(compared(two, LOT).place, Line)
