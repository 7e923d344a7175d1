"""Light and material: good parts in the varying light of a factory, and parts of another material in the same light.

Each part of the simulated line is shifted up to 40 px, turned up to 10° and noisy (σ 4). *Even* light differs up to
±20 % from the master's. On top of that, a slope runs from −15 % to +15 % over the picture, and a soft shadow takes 25 %
of the light behind an edge or within a spot. Another material makes only the part 15 % darker or brighter.

Pixels that the camera clips cannot get brighter: with 20 % more light, not every tool catches a brighter part, and a
brighter white label shows only on its marks.
"""

from __future__ import annotations

import functools
import math
from typing import TYPE_CHECKING

import cv2
import numpy as np
from numpy.typing import NDArray

from core.inspection.frame import Frame, Image
from core.inspection.illumination import Illumination
from core.inspection.imaging import Scene
from core.inspection.inspector import Inspector
from core.inspection.result import Judged, Judgement, ToolJudgement
from core.programs.demo import demo_program
from core.simulation.parts import KINDS, NOISE_SIGMA, PartSeries, kind_named, master
from core.simulation.parts.pictures import add_noise, scene_of
from tests.benchmarks.table import Row, at_least, at_most, median_ms

if TYPE_CHECKING:
    from collections.abc import Callable

GROUP = "light and material, ready programs at default limits"
EACH = 20
SEED = 3
WHITE_LABEL = "Paper label"

Floats = NDArray[np.float32]
Random = np.random.Generator


@functools.lru_cache(maxsize=4)
def _places(width: int, height: int) -> tuple[Floats, Floats]:
    """Column and row of each pixel, in px from the center of the picture; height×width float32."""
    rows, columns = np.mgrid[0:height, 0:width].astype(np.float32)
    return columns - width / 2, rows - height / 2


def _along(size: tuple[int, int], rng: Random) -> Floats:
    """Distance of each pixel from the center in px, along a random direction."""
    columns, rows = _places(*size)
    angle = rng.uniform(0, 2 * math.pi)
    return np.asarray(columns * math.cos(angle) + rows * math.sin(angle), np.float32)


def even(size: tuple[int, int], rng: Random) -> Floats:
    """The same gain everywhere: −20 %, +20 % or a random one between, each for a third of the pictures."""
    gain = (0.8, 1.2, rng.uniform(0.8, 1.2))[int(rng.integers(3))]
    return np.full(size[::-1], gain, np.float32)


def slope(size: tuple[int, int], rng: Random) -> Floats:
    along = _along(size, rng)
    return np.asarray(1.0 + 0.15 * along / np.abs(along).max(), np.float32)


def shadow_edge(size: tuple[int, int], rng: Random) -> Floats:
    """A wide shadow that takes 25 % of the light; its edge is as wide as a fifth of the picture."""
    width = size[0]
    along = _along(size, rng) - rng.uniform(-0.2, 0.2) * width
    return np.asarray(1.0 - 0.25 / (1.0 + np.exp(-along / (0.05 * width))), np.float32)


def shadow_spot(size: tuple[int, int], rng: Random) -> Floats:
    """A spot of shadow about a third as wide as the picture, at a random place."""
    width, height = size
    columns, rows = _places(width, height)
    x, y = rng.uniform(-0.4, 0.4) * width, rng.uniform(-0.4, 0.4) * height
    away = ((columns - x) ** 2 + (rows - y) ** 2) / (2 * (0.15 * width) ** 2)
    return np.asarray(1.0 - 0.25 * np.exp(-away), np.float32)


LIGHTS: dict[str, Callable[[tuple[int, int], Random], Floats]] = {
    "even light": even,
    "slope of ±15 %": lambda size, rng: even(size, rng) * slope(size, rng),
    "edge of a shadow of 25 %": lambda size, rng: even(size, rng) * shadow_edge(size, rng),
    "spot of shadow of 25 %": lambda size, rng: even(size, rng) * shadow_spot(size, rng),
    "slope and shadow": lambda size, rng: even(size, rng) * slope(size, rng) * shadow_edge(size, rng),
}


@functools.lru_cache(maxsize=2)
def _cover(kind: str) -> Floats:
    opacity: Floats = kind_named(kind).flawless.draw().opacity
    return opacity


def picture(kind: str, number: int, light: str | float, material: float = 1.0) -> Image:
    """Part `number` of the line in this light, with the gray levels of the part multiplied by `material`.

    `light` is a name in `LIGHTS`, or an even gain.
    """
    part = PartSeries(SEED, defect_pct=0.0).part(kind, number)
    scene = scene_of(part).astype(np.float32)
    height, width = scene.shape[:2]
    rng = np.random.default_rng((SEED, number))
    gains = np.float32(light) if isinstance(light, float) else LIGHTS[light]((width, height), rng)[..., None]
    if material != 1.0:
        cover = cv2.warpAffine(_cover(kind), part.pose.matrix(), (width, height))
        scene *= (1.0 + (material - 1.0) * cover)[..., None]
    image = np.clip(np.rint(scene * gains), 0, 255).astype(np.uint8)
    add_noise(image, NOISE_SIGMA, number)
    return image


def judged(inspector: Inspector, image: Image) -> Judged:
    return inspector.inspect(Frame(0, 0, image, is_simulated=True))


def measure() -> list[Row]:
    rows = []
    for kind in KINDS:
        inspector = Inspector(demo_program(kind), master(kind))
        for light in LIGHTS:
            bad = sum(_is_ng(judged(inspector, picture(kind, number, light))) for number in range(EACH))
            rows.append(at_most(GROUP, f"{kind}: NG of {EACH} in {light}", bad, "parts", 0))
        for material in (0.85, 1.15):
            way = "darker" if material < 1 else "brighter"
            for light in ("even light", "slope of ±15 %", "edge of a shadow of 25 %"):
                results = [judged(inspector, picture(kind, number, light, material)) for number in range(EACH)]
                caught = sum(map(_is_ng, results))
                name = f"{kind}: 15 % {way} in {light}, caught"
                can_clip = kind == WHITE_LABEL and material > 1
                rows.append(
                    Row(GROUP, name, caught, "parts") if can_clip else at_least(GROUP, name, caught, "parts", EACH)
                )
                each = min(_caught_by(results).values())
                rows.append(Row(GROUP, f"    by the tool that catches the fewest of {EACH}", each, "parts"))
    inspector = Inspector(demo_program(WHITE_LABEL), master(WHITE_LABEL))
    for gain in (0.7, 0.8, 0.9, 1.06, 1.1, 1.2, 1.3):
        bad = sum(_is_ng(judged(inspector, picture(WHITE_LABEL, number, gain))) for number in range(EACH))
        rows.append(at_most(GROUP, f"print on white: NG of {EACH} in {gain} times the light", bad, "parts", 0))
    return [*rows, _cost()]


def _cost() -> Row:
    kind = WHITE_LABEL
    program, scene = demo_program(kind), Scene(picture(kind, 0, "slope and shadow"))
    illumination = Illumination(Scene(master(kind)), [tool.roi for tool in program.tools])
    pose = PartSeries(SEED, defect_pct=0.0).part(kind, 0).pose
    taken = median_ms(lambda: illumination.light(scene, pose), 200)
    return Row(GROUP, "telling a picture's light, its pyramid at hand", taken, "ms")


def _is_ng(result: Judged) -> bool:
    return result.judgement is Judgement.NG


def _caught_by(results: list[Judged]) -> dict[str, int]:
    """By name of each tool except position adjustment, the number of pictures in which it is NG."""
    caught: dict[str, int] = {}
    for tool in (tool for result in results for tool in result.tools if tool.type != "position_adjust"):
        caught[tool.name] = caught.get(tool.name, 0) + (tool.judgement is ToolJudgement.NG)
    return caught
