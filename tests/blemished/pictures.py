"""Pictures of blemished and of good parts: moved, turned, lit and noisy."""

from __future__ import annotations

import functools
import math
from typing import TYPE_CHECKING

import cv2
import numpy as np

from core.inspection.geometry import Pose
from core.inspection.imaging import content_hash
from core.inspection.inspector import Inspector
from core.inspection.program import Program, ProgramSample, SampleKind
from core.inspection.tool import ToolSpec
from core.inspection.tools import TOOLS
from core.simulation.parts.canvas import Canvas
from tests.blemished.blemishes import BLEMISHES
from tests.blemished.kinds import Surface, ground, surfaces

if TYPE_CHECKING:
    from core.inspection.frame import Image

NOISE_SIGMA = 4.0
LENS_BLUR_SIGMA = 0.8
LIGHTS = ("even", "slope", "shadow", "white balance")


def light(name: str, width: int, height: int, rng: np.random.Generator) -> np.ndarray:
    """Gains, height×width×3: ±10 %; a slope of ±15 %; the edge of a soft shadow of 25 %; a white balance of ±8 %."""
    rows, columns = np.mgrid[0:height, 0:width].astype(np.float32)
    angle = rng.uniform(0, 2 * math.pi)
    along = (columns - width / 2) * math.cos(angle) + (rows - height / 2) * math.sin(angle)
    gains = np.full((height, width, 3), rng.uniform(0.9, 1.1), np.float32)
    if name == "slope":
        gains *= (1.0 + 0.15 * along / np.abs(along).max())[..., None]
    elif name == "shadow":
        along -= rng.uniform(-0.2, 0.2) * width
        gains *= (1.0 - 0.25 / (1.0 + np.exp(-along / (0.05 * width))))[..., None]
    elif name == "white balance":
        gains *= np.float32([1.0 + rng.choice([-0.08, 0.08]), 1.0, 1.0 + rng.choice([-0.08, 0.08])])
    return gains


def taken(canvas: Canvas, pose: Pose, gains: np.ndarray, rng: np.random.Generator, noise: float) -> Image:
    """The canvas as a camera takes it."""
    height, width = canvas.color.shape[:2]
    opacity = np.asarray(cv2.GaussianBlur(canvas.opacity, (0, 0), LENS_BLUR_SIGMA))
    color = np.asarray(cv2.GaussianBlur(canvas.color * canvas.opacity[..., None], (0, 0), LENS_BLUR_SIGMA))
    color, opacity = (cv2.warpAffine(one, pose.matrix(), (width, height)) for one in (color, opacity))
    scene = _ground(width, height) * (1.0 - opacity[..., None]) + color
    scene = scene * gains + rng.normal(0.0, noise, scene.shape) if noise else scene * gains
    return np.clip(np.rint(scene), 0, 255).astype(np.uint8)


@functools.cache
def _ground(width: int, height: int) -> np.ndarray:
    return ground(width, height)


def pose_of(canvas: Canvas, rng: np.random.Generator) -> Pose:
    """Up to 15 px and 6° from the taught place."""
    height, width = canvas.color.shape[:2]
    x, y = width / 2, height / 2
    return Pose(x + rng.uniform(-15, 15), y + rng.uniform(-15, 15), rng.uniform(-6, 6), 1.0, x, y)


def master_of(surface: Surface) -> Image:
    canvas = surface.canvas
    height, width = canvas.color.shape[:2]
    still = Pose.identity((width / 2, height / 2))
    return taken(canvas, still, np.ones((height, width, 3), np.float32), np.random.default_rng(0), NOISE_SIGMA)


def picture(kind: str, number: int, blemish: str | None = None, lit: str = "even", strength: float = 1.0) -> Image:
    """Part `number` of a kind, good or with a blemish; "wrong print" is one, where the kind has words."""
    surface = surfaces()[kind]
    rng = np.random.default_rng([number, len(kind), 7])
    canvas = surface.canvas
    if blemish == "wrong print":
        canvas = surface.draw(surface.alike)
    elif blemish is not None:
        drawn = Canvas(canvas.color.shape[1], canvas.color.shape[0])
        drawn.color, drawn.opacity = canvas.color.copy(), canvas.opacity
        BLEMISHES[blemish](drawn, surface, np.random.default_rng([number, 3]), strength)
        canvas = drawn
    height, width = canvas.color.shape[:2]
    return taken(canvas, pose_of(canvas, rng), light(lit, width, height, rng), rng, NOISE_SIGMA)


def inspector(kind: str, samples: int, **params: object) -> Inspector:
    """Position adjustment and `surface` at default limits, taught from so many OK samples besides the master."""
    surface = surfaces()[kind]
    tool = TOOLS["surface"]
    position = TOOLS["position_adjust"]
    specs = (
        ToolSpec("position_adjust", "locate", surface.position, position.params_type(), position.default_threshold_pct),
        ToolSpec("surface", "surface", surface.region, tool.params_type(**params), tool.default_threshold_pct),
    )
    master = master_of(surface)
    good = [picture(kind, 9000 + number, lit=LIGHTS[number % 2]) for number in range(samples)]
    by_hash = {content_hash(image): image for image in good}
    named = tuple(ProgramSample(digest, SampleKind.OK) for digest in by_hash)
    return Inspector(Program("surface", specs, content_hash(master), samples=named), master, by_hash)
