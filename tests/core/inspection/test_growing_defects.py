"""A region with half of it hidden is never OK: random regions on a drawn plate and on real pictures.

`edge_detection` is tested only where no edge may be: beside taught edges it does not see one along its scan.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING

import cv2
import numpy as np
import pytest

from core.errors import ImageQualityError, InvalidProgramConfigError, InvalidROIError
from core.inspection.frame import Frame, Image
from core.inspection.geometry import Rectangle, Ring, Roi
from core.inspection.imaging import WHITE, content_hash
from core.inspection.inspector import Inspector
from core.inspection.measure.region_light import GAIN_MAX
from core.inspection.program import Program
from core.inspection.tool import AnyToolSpec, ToolSpec
from core.inspection.tools import TOOLS
from tests.core.inspection.random_tools import random_roi
from tests.core.inspection.test_random_tools import real_pictures
from tests.curves.plate import Plate

if TYPE_CHECKING:
    from pathlib import Path

STEPS = 8
KINDS = ("outline", "color_area")
LEAST_PX = 150
"""Smaller regions (px²) are not tested: one pixel more or less would matter too much."""
Defect = Callable[[int], Image]


def smudge(image: Image, roi: Roi, rng: np.random.Generator, gray: int) -> Defect:
    """A round smudge around a place of the region, finally covering all of it."""
    box = roi.window()
    center = round(rng.uniform(box.x, box.x + box.width)), round(rng.uniform(box.y, box.y + box.height))
    most = 1.1 * float(np.hypot(box.width, box.height))
    return lambda step: cv2.circle(image.copy(), center, round(most * (step / STEPS) ** 1.3), (gray,) * 3, -1)


def cover(image: Image, roi: Roi, rng: np.random.Generator, gray: int) -> Defect:
    """A cover from one side, finally over the whole region."""
    box = roi.window().grown(3).clipped(image.shape[1], image.shape[0])
    from_left, backwards = rng.random(2) < 0.5

    def drawn(step: int) -> Image:
        picture = image.copy()
        block = picture[box.slices] if from_left else picture[box.slices].swapaxes(0, 1)
        block = block[:, ::-1] if backwards else block
        block[:, : round(block.shape[1] * step / STEPS)] = gray
        return picture

    return drawn


def random_spec(rng: np.random.Generator, image: Image, kind: str) -> AnyToolSpec:
    tool = TOOLS[kind]
    # Not too large: covering it must not hide the ground from which the light is estimated.
    roi = random_roi(rng, image.shape[1], image.shape[0], str(rng.choice(tool.shapes)), most=0.3)
    return ToolSpec(kind, kind, roi, tool.params_type(), tool.default_threshold_pct)


def spoilt(image: Image, picture: Image, roi: Roi, is_light_told: bool) -> float:
    """Share of the region that deviates by at least 30 gray levels.

    If only the region shows the light, a pixel that is white now counts only if the brightest allowed light would not
    have made it white: the camera clips both, and paint cannot be distinguished from light.
    """
    window = roi.window().clipped(image.shape[1], image.shape[0])
    inside = roi.mask(window) > 0
    before, now = (one[window.slices].mean(axis=2)[inside] for one in (image, picture))
    off = np.abs(now - before) >= 30
    if not is_light_told:
        off &= (now < WHITE) | (before * GAIN_MAX < WHITE)
    return float(off.mean())


def passes_again(inspector: Inspector, image: Image, defect: Defect, roi: Roi) -> list[float]:
    """The scores, if a picture with half of the region spoilt is OK; otherwise none."""
    pictures = [defect(step) for step in range(STEPS + 1)]
    results = [inspector.inspect(Frame(0, 0, picture)).tools[0] for picture in pictures]
    scores = [result.score_pct or 0.0 for result in results]
    gross = [spoilt(image, picture, roi, inspector.hint is None) >= 0.5 for picture in pictures]
    is_ok = [score >= results[0].threshold_pct for score in scores]
    return scores if any(ok and bad for ok, bad in zip(is_ok, gross, strict=True)) else []


def broken(pictures: Sequence[Image], count: int, seed: int, kinds: Sequence[str]) -> Iterator[str]:
    """Of `count` random tools: those that call a growing defect OK again."""
    for number in range(count):
        rng = np.random.default_rng([seed, number])
        image = pictures[number % len(pictures)]
        spec = random_spec(rng, image, kinds[number % len(kinds)])
        if np.count_nonzero(spec.roi.mask(spec.roi.window())) < LEAST_PX:
            continue
        try:
            inspector = Inspector(Program("random", (spec,), content_hash(image)), image)
        except (InvalidROIError, ImageQualityError, InvalidProgramConfigError):
            continue
        for draw in (smudge, cover):
            for gray in (0, 255):
                if scores := passes_again(inspector, image, draw(image, spec.roi, rng, gray), spec.roi):
                    yield f"{number}: {spec.type} {spec.roi} {draw.__name__} {gray}: {np.round(scores)}"


def test_half_of_a_region_spoilt_is_never_ok() -> None:
    assert list(broken([Plate().image()], 12, 6, KINDS)) == []


@pytest.mark.parametrize("number", range(5))
def test_what_grows_on_a_surface_never_scores_more_until_all_of_it_is_spoilt(number: int) -> None:
    image, rng = Plate().image(), np.random.default_rng([6, number])
    spec = random_spec(rng, image, "surface")
    inspector = Inspector(Program("surface", (spec,), content_hash(image)), image)
    for draw, gray in ((smudge, 255 * (number % 2)), (cover, 255 * (1 - number % 2))):
        defect = draw(image, spec.roi, rng, gray)
        pictures = [image, *(defect(step) for step in range(STEPS + 1))]
        scores = [inspector.inspect(Frame(0, 0, picture)).tools[0].score_pct or 0.0 for picture in pictures]
        rises = [now - before for before, now in itertools.pairwise(scores)]
        # Deep below the limit, the alignment may find a little more that fits.
        assert all(rise <= (0.1 if now > 50 else 2.0) for rise, now in zip(rises, scores[1:], strict=True)), scores
        assert scores[0] == 100.0
        assert scores[-1] < 20


@pytest.mark.parametrize("kind", ["outline", "edge_detection"])
@pytest.mark.parametrize("gray", [0, 90, 255])
def test_half_of_a_clean_region_covered_is_ng_whichever_way_it_lies_and_all_of_it_is(kind: str, gray: int) -> None:
    image = Plate().image()
    roi = Rectangle(140, 130, 200, 28)
    spec = ToolSpec(kind, kind, roi, TOOLS[kind].params_type(), TOOLS[kind].default_threshold_pct)
    inspector = Inspector(Program("clean", (spec,), content_hash(image)), image)
    box = roi.window().grown(4)
    for width, height in ((box.width // 2, box.height), (box.width, box.height // 2), (box.width, box.height)):
        covered = image.copy()
        covered[box.y : box.y + height, box.x : box.x + width] = gray
        assert (inspector.inspect(Frame(0, 0, covered)).tools[0].score_pct or 0.0) < spec.threshold_pct


def test_a_clean_ring_is_ng_where_it_is_cut_across_however_thin_it_is() -> None:
    image = Plate().image()
    roi = Ring(100, 110, 8, 15)
    spec = ToolSpec("outline", "bore", roi, TOOLS["outline"].params_type(), TOOLS["outline"].default_threshold_pct)
    inspector = Inspector(Program("clean", (spec,), content_hash(image)), image)
    for gray in (0, 90, 255):
        covered = image.copy()
        covered[:110] = gray
        assert (inspector.inspect(Frame(0, 0, covered)).tools[0].score_pct or 0.0) < spec.threshold_pct


@pytest.mark.soak
@pytest.mark.parametrize("seed", range(4))
def test_half_of_a_region_spoilt_is_never_ok_on_real_pictures(pictures: Path, seed: int) -> None:
    found = list(broken(real_pictures(pictures), 200, seed, KINDS))
    assert found == [], "\n".join(found)
