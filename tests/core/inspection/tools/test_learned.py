"""`learned` knows good parts from a few samples: what good ones differ in is OK, what none of them shows is NG."""

from __future__ import annotations

import sys
from dataclasses import replace
from typing import TYPE_CHECKING

import cv2
import numpy as np
import pytest

from core.errors import ImageQualityError, InvalidProgramConfigError, InvalidROIError
from core.inspection.features.network import network
from core.inspection.frame import Frame, Image
from core.inspection.geometry import Circle, Pose, Rectangle
from core.inspection.imaging import Scene, content_hash
from core.inspection.inspector import Inspector
from core.inspection.learning import PlacedSample
from core.inspection.program import Program, ProgramSample, SampleKind
from core.inspection.tool import ToolSpec
from core.inspection.tools.learned import LearnedLook, LearnedParams
from core.pretrained.lite0 import PACKAGE, lite0
from tests.curves.plate import Plate

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from core.inspection.result import ToolResult

REGION = Rectangle(40, 40, 320, 150)
NAME = "look"


def spec(roi: Rectangle | Circle = REGION, light: str = "picture") -> ToolSpec[LearnedParams]:
    return ToolSpec("learned", NAME, roi, LearnedParams(light), LearnedLook.default_threshold_pct)


def good(number: int, plate: Plate | None = None, light: float = 1.0) -> Image:
    """A plate as the camera sees the good ones: the bore a little off, and noise."""
    noise = np.random.default_rng(number).normal(0.0, 2.0, (300, 400, 3))
    image = (plate or Plate(bore_moved=(number % 3) - 1.0)).image()
    return np.clip(image * light + noise, 0, 255).astype(np.uint8)


def taught(samples: Sequence[Image], tool: ToolSpec[LearnedParams] | None = None) -> Inspector:
    master, pictures = good(0), {content_hash(image): image for image in samples}
    program = Program("Plates", (tool or spec(),), content_hash(master))
    named = tuple(ProgramSample(digest, SampleKind.OK) for digest in pictures)
    return Inspector(replace(program, samples=named), master, pictures)


@pytest.fixture(scope="module")
def inspector() -> Inspector:
    return taught([good(number) for number in range(1, 5)])


def judged(inspector: Inspector, image: Image) -> ToolResult:
    return inspector.inspect(Frame(0, 0, image)).tools[-1]


def test_the_master_scores_100_and_other_good_parts_pass(inspector: Inspector) -> None:
    assert judged(inspector, good(0)).score_pct == 100.0
    assert all(judged(inspector, good(number)).judgement.value == "OK" for number in range(10, 16))


@pytest.mark.parametrize(
    ("plate", "place"),
    [
        (Plate(blob=(300.0, 120.0, 14.0)), "on the right"),
        (Plate(words="SN 4 715"), "in the middle"),
        (Plate(bore_moved=30.0), "on the left"),
        (Plate(groove_gap=60.0), "lower right"),
    ],
    ids=["dirt", "a letter gone", "the bore moved", "the groove broken"],
)
def test_what_no_good_part_shows_is_ng_and_its_place_is_told(inspector: Inspector, plate: Plate, place: str) -> None:
    result = judged(inspector, good(20, plate))
    assert result.judgement.value == "NG"
    assert "unlike the good parts" in str(result.reason)
    assert result.defects


def test_more_or_less_light_is_no_defect(inspector: Inspector) -> None:
    assert all(judged(inspector, good(30, light=light)).judgement.value == "OK" for light in (0.8, 1.15))


def test_heat_shows_where(inspector: Inspector) -> None:
    frame = Frame(0, 0, good(20, Plate(blob=(300.0, 120.0, 14.0))))
    heat = inspector.see(frame, inspector.score(frame), NAME).heat
    assert heat is not None
    row, column = np.unravel_index(int(heat.levels.argmax()), heat.levels.shape)
    assert abs(heat.window.x + column - 300) < 20
    assert abs(heat.window.y + row - 120) < 20
    assert heat.levels.max() > heat.LIMIT > np.median(heat.levels)


def test_it_is_found_on_a_part_that_has_moved_and_turned() -> None:
    pose = Pose(212.0, 109.0, 3.0, 1.0, 200.0, 115.0)
    learned = LearnedLook.learn(spec(light="off"), Scene(good(0)), placed([good(1), good(2)]), lambda _done: None)
    tool = LearnedLook(spec(light="off"), Scene(good(0)), learned)
    matrix = pose.matrix()
    moved = [
        cv2.warpAffine(image, matrix, (400, 300), borderMode=cv2.BORDER_REPLICATE)
        for image in (good(3), good(3, Plate(words="SN 4 715")))
    ]
    fine, spoilt = (tool.measure(Scene(np.asarray(image, np.uint8)), pose) for image in moved)
    assert spoilt.score_pct < tool.spec.threshold_pct < fine.score_pct
    assert any(abs(box.x + box.width / 2 - pose.move((240.0, 96.0))[0]) < 40 for box in spoilt.defects)


def placed(images: Sequence[Image]) -> list[PlacedSample]:
    return [
        PlacedSample(Scene(image), Pose.identity(), True, content_hash(image), number)
        for number, image in enumerate(images, start=1)
    ]


def test_the_same_samples_teach_the_same() -> None:
    once, again = (
        LearnedLook.learn(spec(), Scene(good(0)), placed([good(1), good(2)]), lambda _done: None) for _ in range(2)
    )
    assert all(np.array_equal(once[name], again[name]) for name in once)


def test_a_sample_unlike_the_others_is_named() -> None:
    samples = [good(number) for number in range(1, 5)]
    samples[2] = good(3, Plate(words="SN 55555", blob=(300.0, 120.0, 30.0)))
    assert "OK sample 3 is unlike the others" in str(taught(samples).notes[NAME])
    assert NAME not in taught([good(number) for number in range(1, 5)]).notes


def test_teaching_can_be_ended_at_every_step() -> None:
    done: list[float] = []
    LearnedLook.learn(spec(), Scene(good(0)), placed([good(1), good(2)]), done.append)
    assert done == sorted(done)
    assert done[-1] == pytest.approx(1.0)
    assert len(done) >= 4


def test_one_sample_is_not_enough() -> None:
    with pytest.raises(ImageQualityError, match=r"\(1, least 2\)"):
        taught([good(1)])


def test_a_region_that_is_too_small_is_refused() -> None:
    with pytest.raises(InvalidROIError, match="too small"):
        taught([good(1), good(2)], spec(Rectangle(50, 50, 12, 100), "off"))


@pytest.fixture
def no_extra(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A computer on which the extra `learned` is not installed."""
    for loaded in (lite0, network):
        loaded.cache_clear()
    monkeypatch.setitem(sys.modules, PACKAGE, None)
    yield
    for loaded in (lite0, network):
        loaded.cache_clear()


@pytest.mark.usefixtures("no_extra")
def test_without_the_extra_the_tool_says_so() -> None:
    with pytest.raises(InvalidProgramConfigError, match=r"^\w+: The extra “learned” is not installed"):
        taught([good(1), good(2)])
