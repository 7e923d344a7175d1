"""The light is estimated for the whole picture; a region that departs from it is another material and NG."""

from __future__ import annotations

import itertools
import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest

from core import fields
from core.errors import ImageQualityError
from core.inspection.frame import Frame, Image
from core.inspection.geometry import Pose, Rectangle, Roi
from core.inspection.illumination import Illumination
from core.inspection.imaging import Scene, content_hash
from core.inspection.inspector import Inspector
from core.inspection.measure.patch import Patch
from core.inspection.measure.region_light import RegionLight, SharedReading
from core.inspection.program import Program
from core.inspection.result import Judgement, ToolJudgement, ToolResult
from core.inspection.tool import AnyToolSpec, ToolSpec
from core.inspection.tools import TOOLS
from core.programs.demo import demo_program
from core.simulation.parts import KINDS, master
from tests.benchmarks.light import LIGHTS, WHITE_LABEL, judged, picture, shadow_edge, slope

LIT = ("area", "outline", "edge_detection", "color_area")
PLATE, GROUND, HOLE = 150, 90, 60
ON_THE_PLATE = Rectangle(180, 130, 160, 120)
SIZE = (480, 640)


def plate(gain: float = 1.0, material: float = 1.0, light: np.ndarray | None = None) -> Image:
    """A gray plate with a dark bar on a darker ground; `material`: brightness of the plate with its bar."""
    image = np.full((*SIZE, 3), GROUND, np.float32)
    image[100:340, 150:500] = PLATE * material
    image[170:190, 200:320] = HOLE * material
    lit = image * gain * (1.0 if light is None else light[..., None])
    return np.clip(np.rint(lit), 0, 255).astype(np.uint8)


def spec_of(kind: str, name: str = "tool", roi: Roi = ON_THE_PLATE, **params: Any) -> AnyToolSpec:
    own = {"target": "dark"} if kind == "area" else {"direction": "down"} if kind == "edge_detection" else {}
    loaded = fields.load(TOOLS[kind].params_type, {**own, **params}, kind)
    return ToolSpec(kind, name, roi, loaded, TOOLS[kind].default_threshold_pct)


def inspector_of(image: Image, *specs: AnyToolSpec) -> Inspector:
    return Inspector(Program("trial", specs, content_hash(image)), image)


def result_of(inspector: Inspector, image: Image) -> ToolResult:
    return inspector.inspect(Frame(0, 0, image)).tools[0]


@pytest.fixture(scope="module")
def on_plates() -> dict[str, Inspector]:
    return {kind: inspector_of(plate(), spec_of(kind)) for kind in LIT}


@pytest.mark.parametrize("kind", LIT)
@pytest.mark.parametrize("gain", [0.7, 0.8, 1.0, 1.2, 1.3])
def test_other_light_is_not_another_material(on_plates: dict[str, Inspector], kind: str, gain: float) -> None:
    result = result_of(on_plates[kind], plate(gain))
    assert result.judgement is ToolJudgement.OK
    assert result.score_pct == 100.0 if gain == 1.0 else result.score_pct > 95.0


@pytest.mark.parametrize("kind", LIT)
@pytest.mark.parametrize("gain", [0.8, 1.0, 1.2])
@pytest.mark.parametrize("material", [0.6, 0.85, 1.15, 1.3])
def test_a_part_of_another_material_says_how_much_darker_or_brighter_it_is(
    on_plates: dict[str, Inspector], kind: str, gain: float, material: float
) -> None:
    result = result_of(on_plates[kind], plate(gain, material))
    assert result.judgement is ToolJudgement.NG
    words = str(result.reason).split(" ", 1)
    assert words[1] == ("% darker than the master" if material < 1 else "% brighter than the master")
    assert float(words[0]) == pytest.approx(100 * abs(material - 1), abs=1.5)
    box = result.defects[0]
    assert (box.x, box.y, box.width, box.height) == (180, 130, 160, 120)


def test_the_score_falls_with_the_departure_and_meets_the_limit_at_the_tolerance() -> None:
    inspector = inspector_of(plate(), spec_of("area", brightness_tolerance_pct=20))
    scores = [result_of(inspector, plate(material=1 - percent / 100)).score_pct for percent in range(0, 44, 4)]
    assert scores[0] == 100.0
    assert scores == sorted(scores, reverse=True)
    assert scores[5] == pytest.approx(80.0, abs=0.1)  # 150 × 0.8 is a whole gray level
    assert scores[6] < 80.0 < scores[4]
    assert scores[-1] < 0.1


@pytest.mark.parametrize("limit", [1.0, 50.0, 99.9])
def test_the_limit_does_not_move_the_tolerance(limit: float) -> None:
    spec = replace(spec_of("outline", brightness_tolerance_pct=20), threshold_pct=limit)
    inspector = inspector_of(plate(), spec)
    assert result_of(inspector, plate(material=0.8)).score_pct == pytest.approx(limit, abs=0.3)
    assert result_of(inspector, plate(material=0.82)).judgement is ToolJudgement.OK


@pytest.mark.parametrize("percent", [0, 4, 12, 19, 21, 30, 50])
def test_scores_without_limits_tell_what_any_limit_will_do(percent: int) -> None:
    tool, darker = spec_of("area", brightness_tolerance_pct=20), plate(material=1 - percent / 100)
    score = result_of(inspector_of(plate(), replace(tool, threshold_pct=0.0)), darker).score_pct
    assert score is not None
    for limit in (1.0, 33.0, 80.0, 99.0):
        result = result_of(inspector_of(plate(), replace(tool, threshold_pct=limit)), darker)
        assert (result.judgement is ToolJudgement.NG) is (score < limit), limit


@pytest.mark.parametrize("kind", LIT)
def test_without_a_tolerance_the_material_does_not_matter(kind: str) -> None:
    inspector = inspector_of(plate(), spec_of(kind, brightness_tolerance_pct=None))
    assert result_of(inspector, plate(material=0.75)).judgement is ToolJudgement.OK


@pytest.mark.parametrize("kind", LIT)
def test_a_region_that_has_become_black_is_ng(on_plates: dict[str, Inspector], kind: str) -> None:
    image = plate()
    image[100:340, 150:500] = 0
    assert result_of(on_plates[kind], image).judgement is ToolJudgement.NG


def test_a_color_whose_lightness_is_ignored_may_be_darker() -> None:
    inspector = inspector_of(plate(), spec_of("color_area", ignore_lightness=True))
    assert result_of(inspector, plate(material=0.75)).judgement is ToolJudgement.OK


@pytest.mark.parametrize("kind", ["outline", "area"])
@pytest.mark.parametrize("ground", [8, 90])
def test_a_black_part_that_has_become_bright_is_not_explained_by_light(kind: str, ground: int) -> None:
    """With a ground that shows the light, and with a black one that does not."""

    def black(gain: float, paint: int = 20) -> Image:
        image = np.full((*SIZE, 3), ground, np.float32)
        image[100:340, 150:500] = paint
        return np.clip(np.rint(image * gain), 0, 255).astype(np.uint8)

    params = {"target": "bright"} if kind == "area" else {}
    inspector = inspector_of(black(1.0), spec_of(kind, **params))
    for gain in (0.7, 1.0, 1.3):
        assert result_of(inspector, black(gain)).judgement is ToolJudgement.OK
    for gray in (60, 255):
        assert result_of(inspector, black(1.0, gray)).judgement is ToolJudgement.NG


ON_THE_GROUND, BESIDE_THE_BAR = Rectangle(20, 180, 90, 80), Rectangle(360, 190, 90, 80)


@pytest.mark.parametrize(("roi", "share"), [(ON_THE_GROUND, 0.5), (ON_THE_GROUND, 0.8), (BESIDE_THE_BAR, 0.8)])
def test_a_darker_area_never_raises_the_score(roi: Rectangle, share: float) -> None:
    inspector = inspector_of(plate(), spec_of("color_area", roi=roi))
    scores = []
    for percent in range(0, 80, 5):
        image = plate()
        box = image[160:280, int(roi.x) - 5 : int(roi.x + share * roi.width)]
        box[:] = np.rint(box * (1 - percent / 100))
        scores.append(result_of(inspector, image).score_pct or 0.0)
    assert all(later <= sooner + 1 for sooner, later in itertools.pairwise(scores)), scores
    assert scores[5] < 85.0


def test_what_moves_within_its_region_is_as_bright_as_before() -> None:
    moved = plate()
    moved[170:190, 200:320] = PLATE
    moved[210:230, 200:320] = HOLE
    inspector = inspector_of(plate(), spec_of("area", roi=Rectangle(195, 160, 130, 75)))
    assert result_of(inspector, moved).judgement is ToolJudgement.OK


@pytest.mark.parametrize("kind", LIT)
@pytest.mark.parametrize("light", [slope, shadow_edge])
@pytest.mark.parametrize("seed", range(3))
def test_slopes_and_soft_shadows_are_light_and_a_darker_part_in_them_is_still_darker(
    on_plates: dict[str, Inspector], kind: str, light: Any, seed: int
) -> None:
    gains = light(SIZE[::-1], np.random.default_rng(seed))
    assert result_of(on_plates[kind], plate(light=gains)).judgement is ToolJudgement.OK
    assert "darker" in str(result_of(on_plates[kind], plate(material=0.8, light=gains)).reason)


@pytest.mark.parametrize("gain", [0.8, 1.0, 1.2])
def test_a_hand_a_cable_or_another_part_is_not_the_light(on_plates: dict[str, Inspector], gain: float) -> None:
    image = plate()
    cv2.line(image, (0, 20), (640, 90), (20, 20, 20), 12)
    image[360:480, 200:480] = (110, 140, 190)
    image[120:300, 540:620] = 230
    image = np.clip(np.rint(image * gain), 0, 255).astype(np.uint8)
    for kind in LIT:
        assert result_of(on_plates[kind], image).judgement is ToolJudgement.OK, kind


def test_the_light_is_estimated_for_a_moved_part() -> None:
    program = demo_program("Gasket")
    illumination = Illumination(Scene(master("Gasket")), [tool.roi for tool in program.tools])
    center = Pose.identity((640.0, 360.0))
    pose = replace(center, x_px=675.0, y_px=345.0, rotation_deg=9.0)
    moved = cv2.warpAffine(master("Gasket"), pose.matrix(), (1280, 720), borderMode=cv2.BORDER_REFLECT)
    light = illumination.light(Scene(np.rint(moved * 0.8).astype(np.uint8)), pose)
    assert light is not None
    assert light.gains == pytest.approx(0.8, abs=0.03)


def test_a_master_is_lit_as_itself_exactly() -> None:
    illumination = Illumination(Scene(plate()), [ON_THE_PLATE])
    light = illumination.light(Scene(plate()), Pose.identity())
    assert illumination.has_ground
    assert light is not None
    assert (light.gains == 1.0).all()


@pytest.mark.parametrize("ground", [10, 255])
def test_without_ground_the_light_is_estimated_from_the_part_and_only_a_region_can_be_another_material(
    ground: int,
) -> None:
    def part(gain: float, left: float = 1.0) -> Image:
        image = np.full((*SIZE, 3), ground, np.float32)
        image[60:420, 60:580] = 120.0
        image[60:420, 60:320] *= left
        image[200:220, 100:200] = 50.0 * left
        return np.clip(np.rint(image * gain), 0, 255).astype(np.uint8)

    whole, left = Rectangle(50, 50, 540, 380), Rectangle(80, 150, 140, 110)
    inspector = inspector_of(part(1.0), spec_of("area", roi=left), spec_of("outline", "edge", whole))
    illumination = Illumination(Scene(part(1.0)), [whole])
    assert not illumination.has_ground
    assert result_of(inspector, part(0.8)).judgement is ToolJudgement.OK
    right = np.array(part(1.0))
    right[150:260, 80:220] = np.rint(right[150:260, 80:220] * 0.7).astype(np.uint8)
    assert "darker" in str(result_of(inspector, right).reason)


def test_clipped_white_is_ok() -> None:
    """Paper of 238 at 1.3 times the light is clipped white, and darker paper may be as well."""
    inspector = inspector_of(plate(material=1.58), spec_of("outline"))
    assert result_of(inspector, plate(1.3, 1.58)).judgement is ToolJudgement.OK
    assert result_of(inspector, plate(1.3, 1.58 * 0.8)).judgement is ToolJudgement.OK
    assert "darker" in str(result_of(inspector, plate(1.3, 1.58 * 0.7)).reason)  # 215 where white was expected


@pytest.mark.parametrize("gain", [0.7, 0.85, 1.06, 1.3])
def test_thin_print_on_white_is_ok_from_seven_to_thirteen_tenths_of_the_light(gain: float) -> None:
    inspector = Inspector(demo_program(WHITE_LABEL), master(WHITE_LABEL))
    result = judged(inspector, picture(WHITE_LABEL, 4, gain))
    assert result.judgement is Judgement.OK, result.reason


@pytest.mark.parametrize("kind", KINDS)
def test_ready_programs_tell_light_from_material(kind: str) -> None:
    inspector = Inspector(demo_program(kind), master(kind))
    for number, light in enumerate(LIGHTS):
        result = judged(inspector, picture(kind, number, light))
        assert result.judgement is Judgement.OK, (light, result.reason)
    for light in (0.85, "edge of a shadow of 25 %"):
        result = judged(inspector, picture(kind, 7, light, 0.85))
        failed = {tool.type for tool in result.failed_tools}
        assert failed >= {tool.type for tool in inspector.program.tools} - {"position_adjust"}


def test_a_drawn_part_is_ok_in_every_light(part: Any) -> None:
    inspector = inspector_of(
        part().image(),
        spec_of("outline", "plate", Rectangle(130, 110, 380, 260)),
        spec_of("edge_detection", "pins", Rectangle(165, 255, 175, 80), direction="right"),
        spec_of("color_area", "cap", Rectangle(320, 160, 80, 80), samples=[Rectangle(345, 185, 30, 30).to_json()]),
        spec_of("area", "hole", Rectangle(185, 155, 70, 70)),
    )
    for number, light in enumerate(LIGHTS.values()):
        gains = light((640, 480), np.random.default_rng(number))
        image = part(sigma=4.0, seed=number).image() * gains[..., None]
        result = inspector.inspect(Frame(0, 0, np.clip(np.rint(image), 0, 255).astype(np.uint8)))
        assert result.judgement is Judgement.OK, (number, result.reason)


BRACKET = Path(__file__).parents[4] / "shared" / "cases" / "two_parts"


@pytest.mark.skipif(not BRACKET.is_dir(), reason="the drawn bracket is not here")
def test_a_bracket_is_ok_in_every_light() -> None:
    image = cv2.imread(str(BRACKET / "master.png"))
    tools = (BRACKET / "tools.json").read_text(encoding="utf-8")
    program = Program.from_json(json.loads(tools))
    inspector = Inspector(replace(program, master=content_hash(image)), image)
    for number, light in enumerate(LIGHTS.values()):
        gains = light(image.shape[1::-1], np.random.default_rng(number))
        result = judged(inspector, np.clip(np.rint(image * gains[..., None]), 0, 255).astype(np.uint8))
        assert result.judgement is Judgement.OK, (number, result.reason)


def test_programs_of_an_earlier_format_keep_their_light_setting() -> None:
    params = fields.load(TOOLS["area"].params_type, {"light": "region"}, "area")
    spec = replace(spec_of("area"), params=params)
    assert result_of(inspector_of(plate(), spec), plate(material=0.8)).score_pct == pytest.approx(100.0, abs=2)


def test_a_missing_light_reference_is_reported() -> None:
    with pytest.raises(ImageQualityError, match="draw the light reference"):
        inspector_of(plate(), spec_of("area", light="reference"))


def test_a_light_reference_shows_the_light_of_a_darker_part() -> None:
    spec = spec_of("outline", light="reference", light_reference=Rectangle(20, 20, 60, 40).to_json())
    inspector = inspector_of(plate(), spec)
    assert result_of(inspector, plate(0.8)).judgement is ToolJudgement.OK
    assert "darker" in str(result_of(inspector, plate(0.9, 0.8)).reason)


def test_regions_read_together_get_the_same_values_as_alone() -> None:
    taught, pose = Scene(plate()), Pose(330.4, 231.7, 4.0, 1.0, 325.0, 220.0)
    rois = (ON_THE_PLATE, Rectangle(340, 110, 90, 80), Rectangle(160, 280, 70, 50))
    lights = [RegionLight(Patch("tool", roi, (), taught), taught) for roi in rois]
    apart, together = (Scene(plate(0.8)) for _ in range(2))
    for scene in (apart, together):
        scene.light = Illumination(taught, rois).light(scene, pose)
    SharedReading(lights).take(together, pose)
    for one in lights:
        for alone, shared in zip(one.read(apart, pose), one.read(together, pose), strict=True):
            assert np.array_equal(alone, shared)


def test_more_regions_than_one_call_takes_are_read_all_the_same() -> None:
    """Regression: OpenCV refuses pictures of 32767 px across, and 64 large regions have more places to read."""
    taught = Scene(plate())
    one = RegionLight(Patch("tool", ON_THE_PLATE, (), taught), taught)
    many = [one, *(RegionLight(Patch("tool", ON_THE_PLATE, (), taught), taught) for _ in range(3))]
    times = 32767 // one.places.shape[1] // 4 + 1
    together = Scene(plate(0.8))
    SharedReading(many * times).take(together, Pose.identity())
    for light in many:
        assert np.array_equal(light.read(together, Pose.identity())[0], one.read(Scene(plate(0.8)), Pose.identity())[0])
