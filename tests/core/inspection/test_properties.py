"""Properties of every tool in the table, for any master and any picture.

Each tool's own tests check more; these cover the whole of `TOOLS`, so that a new tool is included.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

import cv2
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core import fields
from core.errors import VisionSystemError
from core.inspection.frame import Frame
from core.inspection.geometry import Pose, Rectangle, Roi
from core.inspection.imaging import Scene, content_hash, decode, to_bgr8
from core.inspection.inspector import Inspector
from core.inspection.program import Program
from core.inspection.result import Judgement
from core.inspection.tool import AnyToolSpec, ToolSpec
from core.inspection.tools import TOOLS

DrawPart = Callable[..., Any]


@dataclass(frozen=True)
class ToolTrial:
    """How a tool is tested on the drawn part.

    Attributes:
        roi, params: parameters that are regions are given as `Roi`s, in master coordinates.
        defect: a defect of the drawn part that lowers the score, but not to 0.
        together_pct: largest change of the score when master, region and picture are moved, rotated and lit together.
    """

    roi: Roi
    params: dict[str, Any]
    defect: str
    together_pct: float


PINS = Rectangle(165, 255, 175, 80)
TRIALS = {
    "position_adjust": ToolTrial(Rectangle(130, 110, 380, 260), {"rotation_range_deg": 15}, "chipped corner", 5.0),
    "outline": ToolTrial(PINS, {"stretch_px": None}, "missing pin", 2.0),
    "area": ToolTrial(PINS, {"target": "dark"}, "missing pin", 1.0),
    "color_area": ToolTrial(PINS, {"samples": (Rectangle(170, 335, 60, 10),)}, "missing pin", 1.0),
    "surface": ToolTrial(PINS, {}, "missing pin", 3.0),
    "edge_detection": ToolTrial(Rectangle(170, 280, 170, 30), {"count_tolerance": 2}, "missing pin", 1.0),
    "measure": ToolTrial(Rectangle(170, 280, 170, 30), {"kind": "pitch", "plus": 3, "minus": 3}, "missing pin", 1.0),
    "count": ToolTrial(Rectangle(165, 262, 175, 66), {"target": "dark"}, "missing pin", 1.0),
    "code": ToolTrial(Rectangle(250, 138, 76, 76), {}, "smudged code", 5.0),
    "text": ToolTrial(Rectangle(362, 240, 110, 52), {}, "pale print", 5.0),
}
KINDS = sorted(TRIALS)
LABELS = ("code", "text")
"""The tools that judge what only some of the drawn parts have."""
BY_TOOL = pytest.mark.parametrize("kind", KINDS)
POSES = st.fixed_dictionaries(
    {
        "dx": st.floats(-40, 40),
        "dy": st.floats(-40, 40),
        "angle_deg": st.floats(-10, 10),
        "light": st.floats(0.8, 1.2),
    }
)


def quick(examples: int) -> Any:
    return settings(max_examples=examples)


def spec_of(kind: str, pose: Pose, **changes: Any) -> AnyToolSpec:
    """The trial's tool on a part at this pose."""
    trial, tool = TRIALS[kind], TOOLS[kind]
    params = {
        name: tuple(roi.moved(pose).to_json() for roi in value) if isinstance(value, tuple) else value
        for name, value in trial.params.items()
    }
    loaded = fields.load(tool.params_type, params, kind)
    return replace(ToolSpec(kind, kind, trial.roi.moved(pose), loaded, tool.default_threshold_pct), **changes)


def inspector_of(master: np.ndarray, *specs: AnyToolSpec) -> Inspector:
    return Inspector(Program("trial", specs, content_hash(master)), master)


def frame_of(image: np.ndarray) -> Frame:
    return Frame(0, 0, image.copy())


def test_every_tool_of_the_table_is_tried_here() -> None:
    assert set(TRIALS) == set(TOOLS) - {"learned"}, "TRIALS in this file lacks a row; learned needs samples"


@BY_TOOL
@quick(8)
@given(how=POSES, sigma=st.sampled_from([0.0, 2.0, 4.0]), seed=st.integers(0, 1000))
def test_any_master_scores_exactly_100(
    part: DrawPart, kind: str, how: dict[str, float], sigma: float, seed: int
) -> None:
    master = part(**how, sigma=sigma, seed=seed, has_code=kind in LABELS)
    image = master.image()
    result = inspector_of(image, spec_of(kind, master.pose)).inspect(frame_of(image))
    assert [tool.score_pct for tool in result.tools] == [100.0]
    assert result.judgement is Judgement.OK


def score_of_a_defect(part: DrawPart, kind: str, **where: float) -> float:
    """The score of a part at that pose with the trial's defect, by a tool taught at the same pose."""
    master = part(**where, sigma=4.0, seed=4, has_code=kind in LABELS)  # from the same camera
    other = part(**where, defect=TRIALS[kind].defect, sigma=4.0, seed=5, has_code=kind in LABELS).image()
    inspector = inspector_of(master.image(), spec_of(kind, master.pose))
    (tool,) = inspector.inspect(frame_of(other)).tools
    assert tool.score_pct is not None
    return tool.score_pct


@pytest.fixture(scope="module")
def scores_where_taught(part: DrawPart) -> dict[str, float]:
    return {kind: score_of_a_defect(part, kind) for kind in KINDS}


@BY_TOOL
@quick(8)
@given(how=POSES)
def test_moving_turning_and_lighting_master_region_and_picture_together_keeps_the_score(
    part: DrawPart, scores_where_taught: dict[str, float], kind: str, how: dict[str, float]
) -> None:
    there = scores_where_taught[kind]
    assert 0 < there < 100, "a score at an end of the scale shows nothing"
    assert score_of_a_defect(part, kind, **how) == pytest.approx(there, abs=TRIALS[kind].together_pct)


@BY_TOOL
@pytest.mark.parametrize("limit", [1.0, 99.9])
def test_with_another_limit_a_taught_tool_says_what_one_taught_with_it_says(
    part: DrawPart, kind: str, limit: float
) -> None:
    master = Scene(part(has_code=True).image())
    scene = Scene(part(defect=TRIALS[kind].defect, sigma=4.0, seed=5, has_code=True).image())
    spec = spec_of(kind, Pose.identity())
    other = replace(spec, threshold_pct=limit)
    tool, anew = TOOLS[kind](spec, master).judging_by(other), TOOLS[kind](other, master)
    one, two = (taught.measure(scene, Pose.identity()) for taught in (tool, anew))
    assert (one.what, one.defects) == (two.what, two.defects)
    assert one.score_pct == pytest.approx(two.score_pct, abs=1e-3)


# --- pictures that show no part ---------------------------------------------------------------------------------

SHAPE = (480, 640)


@st.composite
def plain_pictures(
    draw: st.DrawFn, shape: tuple[int, int] = SHAPE, grains: tuple[int, ...] = (1, 3, 8, 40)
) -> np.ndarray:
    """One color, including black and white, with or without noise; or noise alone, in grains of `grains` pixels."""
    rng = np.random.default_rng(draw(st.integers(0, 1000)))
    if draw(st.booleans()):
        color = draw(st.sampled_from([(0, 0, 0), (255, 255, 255)]) | st.tuples(*[st.integers(0, 255)] * 3))
        noise = rng.normal(0.0, draw(st.sampled_from([0.0, 4.0, 40.0])), (*shape, 3))
        return np.clip(np.rint(np.array(color) + noise), 0, 255).astype(np.uint8)
    grain = draw(st.sampled_from(grains))
    small = rng.integers(0, 256, (shape[0] // grain + 1, shape[1] // grain + 1, 3), np.uint8)
    return np.asarray(cv2.resize(small, shape[::-1], interpolation=cv2.INTER_NEAREST))


@pytest.fixture(scope="module")
def one_tool_each(part: DrawPart) -> dict[str, Inspector]:
    image = part(has_code=True).image()
    return {kind: inspector_of(image, spec_of(kind, Pose.identity())) for kind in KINDS}


@pytest.fixture(scope="module")
def all_tools(part: DrawPart) -> Inspector:
    return inspector_of(part(has_code=True).image(), *(spec_of(kind, Pose.identity()) for kind in KINDS))


@BY_TOOL
@quick(25)
# Without coarse noise: its grains may add up to any amount, which a tool that only sums up cannot notice.
@given(image=plain_pictures(grains=(1, 3)))
def test_no_tool_by_itself_calls_a_picture_without_a_part_ok(
    one_tool_each: dict[str, Inspector], kind: str, image: np.ndarray
) -> None:
    try:
        judgement = one_tool_each[kind].inspect(frame_of(image)).judgement
    except VisionSystemError:
        return
    assert judgement is Judgement.NG


ARRAYS = st.tuples(
    st.lists(st.integers(0, 40), min_size=0, max_size=4),
    st.sampled_from([np.uint8, np.uint16, np.int16, np.float32, np.float64, np.bool_]),
    st.sampled_from([0, 1, 255]),
)


@quick(150)
@given(what=ARRAYS)
def test_no_array_at_all_gives_anything_but_ng_or_our_own_error(
    all_tools: Inspector, what: tuple[list[int], Any, int]
) -> None:
    shape, dtype, value = what
    try:
        result = all_tools.inspect(frame_of(to_bgr8(np.full(shape, value).astype(dtype))))
    except VisionSystemError:
        return
    assert result.judgement is Judgement.NG


@pytest.mark.parametrize("kind", [".png", ".jpg", ".bmp", ".tiff"])
@quick(12)
@given(image=plain_pictures(), form=st.sampled_from(["color", "gray", "alpha", "16 bits", "small", "large", "1×1"]))
def test_no_file_gives_anything_but_ng_or_our_own_error(
    all_tools: Inspector, kind: str, image: np.ndarray, form: str
) -> None:
    made: dict[str, Callable[[], np.ndarray]] = {
        "color": lambda: image,
        "gray": lambda: image[..., 0],
        "alpha": lambda: np.dstack([image, image[..., :1]]),
        "16 bits": lambda: image.astype(np.uint16) * 257,
        "small": lambda: image[:100, :90],
        "large": lambda: np.tile(image, (2, 1, 1)),
        "1×1": lambda: image[:1, :1],
    }
    try:
        # JPEG has neither alpha nor 16 bits: OpenCV converts, and the result must be judged like any other.
        done, data = cv2.imencode(kind, np.ascontiguousarray(made[form]()))
    except cv2.error:
        return  # this kind of file cannot store such a picture
    assert done
    try:
        result = all_tools.inspect(frame_of(decode(data.tobytes())))
    except VisionSystemError:
        assert form not in ("color", "gray") or kind == ".bmp", "a picture that a station can read is judged"
        return
    assert result.judgement is Judgement.NG


@pytest.mark.parametrize("kind", [".png", ".jpg", ".bmp", ".tiff"])
@quick(40)
@given(data=st.data())
def test_no_damaged_file_gives_anything_but_our_own_error_or_a_picture(
    part: DrawPart, kind: str, data: st.DataObject
) -> None:
    whole = bytearray(file_of(part, kind))
    for _ in range(data.draw(st.integers(1, 4))):
        whole[data.draw(st.integers(0, len(whole) - 1))] = data.draw(st.integers(0, 255))
    cut = data.draw(st.integers(0, len(whole)))
    try:
        image = decode(bytes(whole[:cut]))
    except VisionSystemError:
        return
    assert image.dtype == np.uint8
    assert image.ndim == 3


@pytest.mark.parametrize("kind", [".png", ".jpg", ".bmp", ".tiff"])
@quick(40)
@given(share=st.floats(0, 1, exclude_max=True))
def test_of_a_file_that_is_cut_off_nothing_is_judged(part: DrawPart, kind: str, share: float) -> None:
    whole = file_of(part, kind)
    with pytest.raises(VisionSystemError):
        decode(whole[: int(len(whole) * share)])


@quick(40)
@given(at=st.floats(0, 1, exclude_max=True), bit=st.integers(0, 7))
def test_of_a_png_with_one_wrong_bit_nothing_is_judged(part: DrawPart, at: float, bit: int) -> None:
    whole = bytearray(file_of(part, ".png"))
    whole[int(len(whole) * at)] ^= 1 << bit
    with pytest.raises(VisionSystemError):
        decode(bytes(whole))


_files: dict[str, bytes] = {}


def file_of(part: DrawPart, kind: str) -> bytes:
    if kind not in _files:
        done, data = cv2.imencode(kind, part().image()[100:180, 140:260])
        assert done
        _files[kind] = data.tobytes()
    return _files[kind]
