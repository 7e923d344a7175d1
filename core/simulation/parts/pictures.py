"""Pictures of parts. Each kind and defect is drawn once; a part costs one warp, a frame only light and noise."""

from __future__ import annotations

import functools
import threading
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import cv2
import numpy as np
from numpy.typing import NDArray

from core.inspection.geometry import Pose, Window
from core.simulation.parts.kind import CENTER, MASTER_HEIGHT, MASTER_WIDTH
from core.simulation.parts.kinds import kind_named
from core.simulation.parts.series import BELT_MARGIN, Part, PartSeries

if TYPE_CHECKING:
    from core.inspection.frame import Image

NOISE_SIGMA = 4.0
"""Noise of every pixel and channel at 0 dB, in gray levels."""

LENS_BLUR_SIGMA = 0.8
"""Blur of the lens: as much as warping adds anyway, so that a rotated part is as sharp as the master."""

NOISE_MARGIN = 128
_BELT_BGR = (119.0, 117.0, 109.0)
_SHADOW_SIGMA, _SHADOW_STRENGTH, _SHADOW_OFFSET = 7.0, 0.36, (4.0, 6.0)
_drawing = threading.Lock()


@dataclass(frozen=True, eq=False)
class Sprite:
    """A drawn part cut out of its canvas: origin of its box, and height×width×4 uint8 BGRA.

    The colors are premultiplied by the opacity; the shadow is opacity without color.
    """

    x: int
    y: int
    bgra: NDArray[np.uint8]


@functools.lru_cache(maxsize=16)
def _sprite(kind: str, defect: str | None, variant: int) -> Sprite:
    """Drawn once (about 100 ms); the cache holds one kind with all its defects, about 1.5 MB each."""
    canvas = kind_named(kind).drawing(defect, variant).draw()
    x, y, width, height = cv2.boundingRect((canvas.opacity > 0).astype(np.uint8))
    reach = int(3 * _SHADOW_SIGMA + max(_SHADOW_OFFSET))
    box = Window(x, y, width, height).grown(reach).clipped(MASTER_WIDTH, MASTER_HEIGHT)
    sharp = canvas.opacity[box.slices]
    color = _blurred(canvas.color[box.slices] * sharp[..., None], LENS_BLUR_SIGMA)
    opacity = _blurred(sharp, LENS_BLUR_SIGMA)
    offset = np.array([[1, 0, _SHADOW_OFFSET[0]], [0, 1, _SHADOW_OFFSET[1]]], np.float64)
    shadow = cv2.warpAffine(_blurred(sharp, _SHADOW_SIGMA), offset, (box.width, box.height))
    together = opacity + _SHADOW_STRENGTH * shadow * (1 - opacity)
    return Sprite(box.x, box.y, np.rint(np.dstack([color, together * 255])).astype(np.uint8))


@functools.lru_cache(maxsize=1)
def _belt() -> Image:
    """A piece of belt, slightly larger than the view: matt, with a faint grain along its run."""
    rng = np.random.default_rng(20)
    height, width = MASTER_HEIGHT + BELT_MARGIN[1], MASTER_WIDTH + BELT_MARGIN[0]
    fine = _blurred(rng.standard_normal((height, width), np.float32), 1.1)
    run = _stretched(fine[::-1, : width // 8], width, height)
    cloud = _blurred(rng.standard_normal((height // 16, width // 16), np.float32), 2.5)
    cloud = _stretched(cloud, width, height)
    grain = 1.3 * fine / fine.std() + 1.0 * run / run.std() + 0.8 * cloud / cloud.std()
    return _u8(np.clip(np.rint(grain[..., None] + np.array(_BELT_BGR, np.float32)), 0, 255).astype(np.uint8))


@functools.lru_cache(maxsize=4)
def scene_of(part: Part) -> Image:
    """The part on the belt in nominal light without noise, 720×1280×3 BGR, read-only."""
    variant = part.variant if part.defect is not None else 0
    count = len(kind_named(part.kind).defective[part.defect]) if part.defect is not None else 1
    with _drawing:  # of two threads that ask at once, the second one finds it drawn
        sprite, belt = _sprite(part.kind, part.defect, variant % count), _belt()
    belt_x, belt_y = part.belt
    scene = np.ascontiguousarray(belt[belt_y : belt_y + MASTER_HEIGHT, belt_x : belt_x + MASTER_WIDTH])
    _lay(scene, sprite, part.pose)
    scene.setflags(write=False)
    return scene


def _lay(scene: Image, sprite: Sprite, pose: Pose) -> None:
    """Blend the sprite into the scene at that pose."""
    height, width = sprite.bgra.shape[:2]
    corners = np.add([[0, 0], [width, 0], [width, height], [0, height]], (sprite.x, sprite.y), dtype=np.float64)
    moved = pose.apply(corners)
    x0, y0 = np.maximum(np.floor(moved.min(axis=0)).astype(int) - 1, 0)
    x1, y1 = np.minimum(np.ceil(moved.max(axis=0)).astype(int) + 2, (MASTER_WIDTH, MASTER_HEIGHT))
    matrix = pose.matrix()
    matrix[:, 2] += matrix[:, :2] @ (sprite.x, sprite.y) - (x0, y0)
    moved_sprite = cv2.warpAffine(sprite.bgra, matrix, (int(x1 - x0), int(y1 - y0)), flags=cv2.INTER_LINEAR)
    blue, green, red, opacity = cv2.split(moved_sprite)
    through = cv2.bitwise_not(opacity)
    window = scene[y0:y1, x0:x1]
    behind = cv2.multiply(window, cv2.merge([through, through, through]), scale=1 / 255)
    cv2.add(behind, cv2.merge([blue, green, red]), dst=window)


def lit(scene: Image, gain: float) -> Image:
    """A new picture of the scene in that light; values that are too bright clip."""
    return _u8(cv2.convertScaleAbs(scene, alpha=gain))


def tinted(picture: Image, red: float, blue: float) -> Image:
    """The picture with red and blue scaled relative to green, as by a white balance; 1, 1 is the same picture."""
    return picture if red == blue == 1 else _u8(cv2.transform(picture, np.diag([blue, 1.0, red])))


def defocused(picture: Image, sigma: float) -> Image:
    """The picture through a defocused lens of `sigma` px; 0 is the same picture."""
    return picture if sigma <= 0 else _u8(cv2.GaussianBlur(picture, (0, 0), sigma))


@functools.lru_cache(maxsize=3)
def _noise(sigma: float) -> tuple[Image, Image]:
    """Noise to add and noise to subtract, larger than a picture so that every frame gets another part of it."""
    size = (MASTER_HEIGHT + NOISE_MARGIN, MASTER_WIDTH + NOISE_MARGIN, 3)
    noise = np.rint(np.random.default_rng(21).standard_normal(size, np.float32) * sigma)
    return np.clip(noise, 0, 255).astype(np.uint8), np.clip(-noise, 0, 255).astype(np.uint8)


def add_noise(picture: Image, sigma: float, number: int) -> None:
    """Add noise to a picture, in place; `number` selects one of 129 × 129 crops of the noise."""
    if sigma <= 0:
        return
    plus, minus = _noise(round(sigma, 1))
    side = NOISE_MARGIN + 1
    x, y = number * 61 % side, (number * 37 + number // side) % side
    cut = slice(y, y + MASTER_HEIGHT), slice(x, x + MASTER_WIDTH)
    cv2.add(picture, plus[cut], dst=picture)
    cv2.subtract(picture, minus[cut], dst=picture)


def prepare(part: Part, noise_sigma: float) -> None:
    """Draw in advance what the first picture of that part needs, so that its frame is not late."""
    scene_of(part)
    if noise_sigma > 0:
        _noise(round(noise_sigma, 1))


def master(kind: str) -> Image:
    """The flawless part of that kind at its taught place, in nominal light, without noise; 720×1280×3 BGR.

    Raises:
        ConfigurationError: the line has no such kind of part.
    """
    kind_named(kind)
    return scene_of(Part(0, kind, None, 0, Pose.identity(CENTER), 1.0, (0, 0))).copy()


def render_part(
    kind: str,
    seed: int,
    number: int,
    *,
    defect_pct: float = 8.0,
    defect: str | None = None,
    shift_px: float = 40.0,
    turn_deg: float = 10.0,
    light_pct: float = 20.0,
    noise_sigma: float = NOISE_SIGMA,
) -> tuple[Image, dict[str, Any]]:
    """Part `number` of a seed as the simulated camera would take it, and the truth about it, without a camera.

    `defect` puts that defect on the part whatever `defect_pct` is.

    Raises:
        ConfigurationError: the line has no such kind of part.
    """
    part = PartSeries(seed, defect_pct, shift_px, turn_deg, light_pct).part(kind, number, defect=defect)
    picture = lit(scene_of(part), part.gain)
    add_noise(picture, noise_sigma, number)
    return picture, part.truth()


def _blurred(array: NDArray[np.float32], sigma: float) -> NDArray[np.float32]:
    return np.asarray(cv2.GaussianBlur(array, (0, 0), sigma), np.float32)


def _stretched(array: NDArray[np.float32], width: int, height: int) -> NDArray[np.float32]:
    return np.asarray(cv2.resize(array, (width, height), interpolation=cv2.INTER_CUBIC), np.float32)


def _u8(image: Any) -> Image:
    """cv2's stubs allow any dtype; the calls in this file keep uint8."""
    return image  # type: ignore[no-any-return]
