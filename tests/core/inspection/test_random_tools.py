"""Properties of every tool that can be taught, however oddly drawn; the long run is part of `make soak`."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import cv2
import numpy as np
import pytest

from core.errors import ImageQualityError, InvalidProgramConfigError, InvalidROIError
from core.inspection.frame import Frame, Image
from core.inspection.imaging import content_hash
from core.inspection.inspector import Inspector
from core.inspection.program import Program
from core.inspection.result import Judgement, ToolResult
from core.inspection.tools import TOOLS
from tests.core.inspection.random_tools import random_tool, without

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from pathlib import Path

    from core.inspection.tool import AnyToolSpec

REAL = (
    "aliens/ok/1.png",
    "aliens/ng/2.png",
    "blobs/shapes01.png",
    "rotated_match/images/Dst8.bmp",
    "calibration_mm/*/frame0[69].jpg",
    "deeppcb/images/*_test.jpg",
    "barcodes/aztec-1/*.png",
    "paper_impurities/*/*.png",
)
_MOST_PX = 640
_LEAST_PX = 64


def real_pictures(folder: Path) -> list[Image]:
    """At most three pictures of each published set, no side longer than 640 px."""
    files = [file for pattern in REAL for file in sorted(folder.glob(pattern))[:3]]
    found = [cv2.imdecode(np.fromfile(file, np.uint8), cv2.IMREAD_COLOR) for file in files]
    return [_small(picture) for picture in found if picture is not None and min(picture.shape[:2]) >= _LEAST_PX]


def _small(picture: Any) -> Image:
    scale = min(1.0, _MOST_PX / max(picture.shape[:2]))
    return np.asarray(cv2.resize(picture, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA), np.uint8)


def check_tools(pictures: Sequence[Image], numbers: Iterable[int], seed: int, kind: str | None = None) -> Counter[str]:
    """Draw tools with these numbers; test each that can be taught on its master, with and without the taught content.

    `kind`: tools of this kind only; None: of every kind in turn.

    Returns:
        Number of tools of each type that were taught.
    """
    taught: Counter[str] = Counter()
    for number in numbers:
        rng = np.random.default_rng([seed, number])
        master = pictures[number % len(pictures)]
        height, width = master.shape[:2]
        spec = _by_its_master(random_tool(rng, width, height, kind or sorted(TOOLS)[number % len(TOOLS)]))
        try:
            inspector = Inspector(Program("random", (spec,), content_hash(master)), master)
        except (InvalidROIError, ImageQualityError, InvalidProgramConfigError) as refused:
            if refused.__cause__ is not None:
                pytest.fail(f"{number}: {spec} stumbled: {refused.__cause__!r}")
            continue
        taught[spec.type] += 1
        result = inspector.inspect(Frame(0, 0, master.copy()))
        assert (result.judgement, result.tools[0].score_pct) == (Judgement.OK, 100.0), f"{number}: {spec}"
        noise = rng.normal(0.0, 2.0, master.shape)
        there, gone = (_judged(inspector, picture + noise) for picture in (master, without(master, spec.roi)))
        assert (gone.score_pct or 0.0) <= (there.score_pct or 0.0) + 0.5, f"{number}: {spec}: {gone.reason}"
    return taught


def _by_its_master(spec: AnyToolSpec) -> AnyToolSpec:
    """The tool without what the master need not have: a nominal value of its own, or a calibration."""
    plain = {"nominal": None, "expected": None, "unit": "px"}
    own = {name: value for name, value in plain.items() if hasattr(spec.params, name)}
    return replace(spec, params=replace(spec.params, **own))


def _judged(inspector: Inspector, picture: Any) -> ToolResult:
    frame = Frame(0, 0, np.clip(np.rint(picture), 0, 255).astype(np.uint8))
    return inspector.inspect(frame).tools[0]


@pytest.fixture
def drawn(part: Callable[..., Any]) -> list[Image]:
    return [part(dx=dx, angle_deg=turn, sigma=sigma, seed=3).image() for dx, turn, sigma in ((0, 0, 0), (9, 7, 4))]


def tried(pictures: list[Image], seed: int) -> set[str]:
    """The kinds of tools that were taught; few of what is drawn shows an edge to measure from."""
    measures = check_tools(pictures, range(60), seed=seed, kind="measure")
    return set(measures) | set(check_tools(pictures, range(5 * len(TOOLS)), seed=seed))


JUDGING_ANYTHING = set(TOOLS) - {"code", "text", "learned"}
"""The tools that can be taught on these pictures; none of them shows a code or print, and there are no samples."""


def test_every_tool_that_is_taught_finds_its_drawn_master_perfect_and_never_prefers_it_without_what_was_taught(
    drawn: list[Image],
) -> None:
    assert tried(drawn, seed=1) >= JUDGING_ANYTHING


def test_every_tool_that_is_taught_finds_its_real_master_perfect(pictures: Path) -> None:
    assert tried(real_pictures(pictures), seed=2) >= JUDGING_ANYTHING


def test_two_overlapping_taught_colors_find_their_master_perfect(pictures: Path) -> None:
    """Noise moves pixels from one color to the other, and neither of them is missing."""
    assert check_tools(real_pictures(pictures), (736, 1061), seed=3, kind="color_area") == {"color_area": 2}


@pytest.mark.soak
def test_1500_tools_find_their_real_masters_perfect(pictures: Path) -> None:
    taught = check_tools(real_pictures(pictures), range(1500), seed=3)
    assert min(taught[kind] for kind in TOOLS) >= 30
