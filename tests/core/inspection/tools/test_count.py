"""`count`: parts like the taught one, and blobs, wherever they lie."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import cv2
import numpy as np
import pytest

from core.errors import ImageQualityError, InvalidProgramConfigError, InvalidROIError
from core.inspection.frame import Frame
from core.inspection.geometry import Circle, Pose, Rectangle, Roi
from core.inspection.imaging import content_hash, decode
from core.inspection.inspector import Inspector
from core.inspection.program import Program
from core.inspection.tool import ToolSpec
from core.inspection.tools.count import Count, CountParams

if TYPE_CHECKING:
    from pathlib import Path

    from core.inspection.result import ToolResult

WHOLE = Rectangle(0, 0, 400, 300)
ANGLE = np.array([[-28, -8], [28, -8], [28, 8], [10, 8], [10, 22], [-4, 22], [-4, 8], [-28, 8]], float)


def spec_of(roi: Roi, **params: Any) -> ToolSpec[CountParams]:
    return ToolSpec("count", "number", roi, CountParams(**params), Count.default_threshold_pct)


def inspector_of(master: np.ndarray, spec: ToolSpec[CountParams]) -> Inspector:
    return Inspector(Program("trial", (spec,), content_hash(master)), master)


def counted(master: np.ndarray, image: np.ndarray, spec: ToolSpec[CountParams]) -> ToolResult:
    return inspector_of(master, spec).inspect(Frame(0, 0, image)).tools[0]


def discs(count: int, *, slope: float = 0.0, light: float = 1.0, bright: bool = True) -> np.ndarray:
    """So many discs in rows, on ground that brightens to the right by `slope` gray levels a pixel."""
    gray = 60 + slope * np.arange(400.0)[None] + np.zeros((300, 1))
    for number in range(count):
        x, y = 50 + 60 * (number % 6), 50 + 60 * (number // 6)
        cv2.circle(gray, (x, y), 18, float(gray[y, x]) + (60 if bright else -50), cv2.FILLED)
    noisy = light * gray + np.random.default_rng(count).normal(0, 3, gray.shape)
    return np.repeat(np.clip(np.rint(noisy), 0, 255).astype(np.uint8)[..., None], 3, 2)


def angles(count: int, seed: int) -> tuple[np.ndarray, list[tuple[float, float]]]:
    """So many equal parts, turned and scattered, none over another; and their middles."""
    rng = np.random.default_rng(seed)
    image, middles = np.full((300, 400, 3), 90, np.uint8), []
    while len(middles) < count:
        x, y = rng.uniform(45, 355), rng.uniform(45, 255)
        if all(np.hypot(x - a, y - b) > 68 for a, b in middles):
            middles.append((x, y))
            points = Pose(x, y, rng.uniform(-180, 180)).apply(ANGLE)
            cv2.fillPoly(image, [np.rint(points * 16).astype(np.int32)], (200, 205, 210), cv2.LINE_AA, 4)
    return image, middles


@pytest.mark.parametrize("count", [8, 11, 14])
def test_blobs_are_counted_on_uneven_ground_in_any_light(count: int) -> None:
    for light in (0.6, 1.0, 1.2):
        found = counted(discs(12, slope=0.15), discs(count, slope=0.15, light=light), spec_of(WHOLE))
        assert found.value == count


def test_dark_blobs_are_counted_beside_bright_ones() -> None:
    both = discs(5, bright=False)
    both[200:230, 50:350] = 200
    assert counted(both, both, spec_of(WHOLE, target="dark")).value == 5


def test_specks_are_not_counted_but_what_is_asked_for_is() -> None:
    dirty = discs(6)
    dirty[200:204, 100:104] = 220
    assert counted(discs(6), dirty, spec_of(WHOLE)).value == 6
    assert counted(discs(6), dirty, spec_of(WHOLE, min_blob_px=10)).value == 7


def test_where_the_master_shows_none_none_may_be() -> None:
    empty = inspector_of(discs(0), spec_of(WHOLE))
    assert empty.inspect(Frame(0, 0, discs(0))).judgement.value == "OK"
    (found,) = empty.inspect(Frame(0, 0, discs(1))).tools
    assert (found.judgement.value, found.value, str(found.reason)) == ("NG", 1, "1 instead of 0")
    assert "number" in empty.notes


def test_a_wrong_number_is_ng_with_each_one_boxed_and_a_tolerance_allows_it() -> None:
    found = counted(discs(12), discs(10), spec_of(WHOLE))
    assert (found.judgement.value, str(found.reason), len(found.defects)) == ("NG", "10 instead of 12", 10)
    assert counted(discs(12), discs(10), spec_of(WHOLE, fewer=2)).judgement.value == "OK"
    assert counted(discs(12), discs(9), spec_of(WHOLE, fewer=2)).judgement.value == "NG"
    assert counted(discs(12), discs(13), spec_of(WHOLE, fewer=2)).judgement.value == "NG"


def test_the_master_may_show_another_number_than_expected() -> None:
    assert counted(discs(12), discs(11), spec_of(WHOLE, expected=11, more=1)).score_pct == 100.0


@pytest.mark.parametrize("count", [1, 4, 7])
def test_parts_are_counted_at_any_turn(count: int) -> None:
    master, middles = angles(5, seed=1)
    image, _ = angles(count, seed=count + 10)
    found = counted(master, image, spec_of(WHOLE, target="parts", part=Circle(*middles[0], 34)))
    assert found.value == count


def test_parts_outside_the_region_and_other_things_do_not_count() -> None:
    master, middles = angles(5, seed=1)
    inside = sum(x < 200 for x, _ in middles)
    at = next(middle for middle in middles if middle[0] < 200)
    image = master.copy()
    cv2.circle(image, (20, 20), 12, (200, 205, 210), cv2.FILLED)
    spec = spec_of(Rectangle(0, 0, 200, 300), target="parts", part=Circle(*at, 34))
    assert counted(master, image, spec).value == inside


@pytest.mark.parametrize(("turn_deg", "count"), [(0, 1), (8, 1), (15, 0)])
def test_a_part_turned_further_than_it_may_be_does_not_count(turn_deg: float, count: int) -> None:
    """Regression: the search refines what it finds beyond the range."""

    def picture(turn_deg: float) -> np.ndarray:
        image = np.full((300, 400, 3), 90, np.uint8)
        points = Pose(200, 150, turn_deg).apply(ANGLE)
        cv2.fillPoly(image, [np.rint(points * 16).astype(np.int32)], (200, 205, 210), cv2.LINE_AA, 4)
        return image

    spec = spec_of(WHOLE, target="parts", part=Circle(200, 150, 34), rotation_range_deg=10)
    assert counted(picture(0), picture(turn_deg), spec).value == count


@pytest.mark.parametrize("sides", [4, 6, 60])
def test_parts_that_look_the_same_at_several_turns_are_all_counted(sides: int) -> None:
    """Regression: the many readings of a few round parts left no place for the others."""
    corners = 16 * np.array([[np.cos(a), np.sin(a)] for a in np.arange(sides) * 2 * np.pi / sides])

    def picture(turn_deg: float) -> np.ndarray:
        image = np.full((300, 400, 3), 90, np.uint8)
        for number in range(20):
            points = Pose(50 + 70 * (number % 5), 50 + 65 * (number // 5), turn_deg * number).apply(corners)
            cv2.fillPoly(image, [np.rint(points * 16).astype(np.int32)], (200, 205, 210), cv2.LINE_AA, 4)
        return image

    spec = spec_of(WHOLE, target="parts", part=Circle(50, 50, 24))
    assert counted(picture(0), picture(7), spec).value == 20


def test_parts_under_a_mask_do_not_count_but_a_mask_on_the_taught_part_hides_none() -> None:
    master, middles = angles(5, seed=1)
    one, other = middles[:2]
    spec = spec_of(WHOLE, target="parts", part=Circle(*one, 34))
    assert counted(master, master, replace(spec, masks=(Circle(*other, 40),))).value == 4
    assert counted(master, master, replace(spec, masks=(Circle(*one, 6),))).value == 5


def test_a_part_that_is_not_drawn_or_shows_nothing_is_refused() -> None:
    master, _ = angles(3, seed=1)
    with pytest.raises(InvalidROIError, match="around one of the parts"):
        inspector_of(master, spec_of(WHOLE, target="parts"))
    with pytest.raises(ImageQualityError, match="too little"):
        inspector_of(np.full((300, 400, 3), 90, np.uint8), spec_of(WHOLE, target="parts", part=Circle(100, 100, 30)))


@pytest.mark.parametrize("sizes", [{"min_blob_px": 200_000}, {"min_blob_px": 90, "max_blob_px": 80}])
def test_sizes_that_no_blob_can_have_are_refused(sizes: dict[str, int]) -> None:
    with pytest.raises(InvalidProgramConfigError, match="as large as the smallest and as small as the largest"):
        inspector_of(discs(8), spec_of(WHOLE, **sizes))


def test_real_pictures_are_counted_as_people_count_them(pictures: Path) -> None:
    folder = pictures / "blobs"
    if not folder.is_dir():
        pytest.skip("no pictures of blobs")
    for name, truth in json.loads((folder / "truth.json").read_text()).items():
        image = decode((folder / name).read_bytes())
        whole = Rectangle(0, 0, image.shape[1], image.shape[0])
        for target in ("bright", "dark"):
            expected = truth.get(target, truth.get("count") if target == "bright" else None)
            if expected is not None:
                assert counted(image, image, spec_of(whole, target=target)).value == expected, (name, target)
