"""A drawn part: every picture is drawn from its geometry, so that no tool is tested by its own interpolation."""

from __future__ import annotations

import functools
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import cv2
import numpy as np
import pytest

from core.inspection.geometry import Pose
from core.inspection.imaging import Scene
from tests.codes import modules

if TYPE_CHECKING:
    from collections.abc import Callable

_FINE = 4  # drawn this many times larger, then averaged: OpenCV's smooth edges move by a quarter pixel when rotated
_SHIFT = 6
_CENTER = (320.0, 240.0)
_RED, _GREEN = (50, 45, 190), (60, 150, 50)
_CORNERS = ((150.0, 130.0), (490.0, 130.0), (490.0, 350.0), (150.0, 350.0))


@dataclass(frozen=True)
class DrawnPart:
    """A bright plate on a dark ground: a hole (220, 190), four pins, a bar, a red and a green cap.

    `defect`: one of `DEFECTS` or ""; `angle_deg`, `dx`, `dy`: its pose about (320, 240); `light`: a factor;
    `sigma`, `seed`: noise; `has_code`: with a label that has a Data Matrix, "LOT 42", and with the print "A37".
    """

    defect: str = ""
    dx: float = 0.0
    dy: float = 0.0
    angle_deg: float = 0.0
    light: float = 1.0
    sigma: float = 0.0
    seed: int = 0
    has_code: bool = False

    @property
    def pose(self) -> Pose:
        return Pose(_CENTER[0] + self.dx, _CENTER[1] + self.dy, self.angle_deg, 1.0, *_CENTER)

    def pose_with_error(self) -> Pose:
        """The pose as estimated by position adjustment: 0.1 px and 0.03° off, random but repeatable."""
        if self == DrawnPart(light=self.light, sigma=self.sigma, seed=self.seed, defect=self.defect):
            return self.pose
        error = np.random.default_rng(self.seed + 1000).normal(0.0, (0.1, 0.1, 0.03))
        pose = self.pose
        return replace(
            pose, x_px=pose.x_px + error[0], y_px=pose.y_px + error[1], rotation_deg=pose.rotation_deg + error[2]
        )

    def scene(self) -> Scene:
        return Scene(self.image())

    def image(self) -> np.ndarray:
        """480×640×3 uint8 BGR, the test's own to change."""
        return _drawn(self).copy()

    def draw(self) -> np.ndarray:
        image = np.full((480 * _FINE, 640 * _FINE, 3), 50, np.uint8)
        corners = np.array(_CORNERS)
        if self.defect == "chipped corner":
            corners = np.array([*_CORNERS[:1], (465.0, 130.0), (490.0, 155.0), *_CORNERS[2:]])
        self._polygon(image, corners, (190, 190, 190))
        if self.defect != "filled hole":
            self._disc(image, (232.0 if self.defect == "moved hole" else 220.0, 190.0), 24, (60, 60, 60))
        for number in range(3 if self.defect == "missing pin" else 4):
            x = 180.0 + 40 * number
            self._polygon(image, np.array([(x, 270.0), (x + 18, 270.0), (x + 18, 320.0), (x, 320.0)]), (70, 70, 70))
        self._polygon(image, np.array([(360.0, 300.0), (460.0, 300.0), (460.0, 320.0), (360.0, 320.0)]), (90, 90, 90))
        caps = (_GREEN, _RED) if self.defect == "swapped caps" else (_RED, _GREEN)
        self._disc(image, (360.0, 200.0), 30, caps[0])
        self._disc(image, (440.0, 200.0), 30, caps[1])
        if self.defect == "extra blob":
            self._disc(image, (290.0, 235.0), 9, (70, 70, 70))
        if self.defect == "scratch":
            self._polygon(
                image, np.array([(270.0, 150.0), (273.0, 149.0), (315.0, 240.0), (312.0, 241.0)]), (90, 90, 90)
            )
        if self.has_code:
            self._label(image)
            self._print(image)
        image = cv2.resize(image, (640, 480), interpolation=cv2.INTER_AREA)
        if self.light != 1.0 or self.sigma:
            noise = np.random.default_rng(self.seed).normal(0.0, self.sigma, image.shape) if self.sigma else 0.0
            image = np.clip(np.rint(image * self.light + noise), 0, 255).astype(np.uint8)
        return image

    def _label(self, image: np.ndarray) -> None:
        """Modules of 5 px; the defect hides some of them."""
        dark = modules("LOT 42", "data_matrix")
        x0, y0 = 252.0, 140.0
        height, width = ((2 + side) * 5.0 for side in dark.shape)
        self._box(image, x0, y0, width, height, (210, 210, 210))
        for row, column in np.argwhere(dark).tolist():
            self._box(image, x0 + 5 + 5 * column, y0 + 5 + 5 * row, 5, 5, (40, 40, 40))
        if self.defect == "smudged code":
            self._box(image, x0 + 20, y0 + 20, 10, 10, (40, 40, 40))

    def _print(self, image: np.ndarray) -> None:
        """Capitals of 24 px; the defect makes them paler."""
        ink = np.zeros(image.shape[:2], np.uint8)
        cv2.putText(ink, "A37", (374 * _FINE, 278 * _FINE), cv2.FONT_HERSHEY_SIMPLEX, 1.15 * _FINE, 255, 3 * _FINE)
        way = self.pose.matrix()
        way[:, 2] *= _FINE
        turned = cv2.warpAffine(ink, way, ink.shape[::-1])
        image[turned > 127] = 110 if self.defect == "pale print" else 40

    def _box(
        self, image: np.ndarray, x: float, y: float, width: float, height: float, color: tuple[int, int, int]
    ) -> None:
        corners = np.array([(x, y), (x + width, y), (x + width, y + height), (x, y + height)])
        self._polygon(image, corners, color)

    def _polygon(self, image: np.ndarray, points: np.ndarray, color: tuple[int, int, int]) -> None:
        fine = (self.pose.apply(points) + 0.5) * _FINE - 0.5
        cv2.fillPoly(image, [np.rint(fine * (1 << _SHIFT)).astype(np.int32)], color, cv2.LINE_8, _SHIFT)

    def _disc(self, image: np.ndarray, center: tuple[float, float], radius: float, color: tuple[int, int, int]) -> None:
        angles = np.linspace(0.0, 2 * np.pi, 90, endpoint=False)
        self._polygon(
            image, np.column_stack([center[0] + radius * np.cos(angles), center[1] + radius * np.sin(angles)]), color
        )


@functools.lru_cache(maxsize=64)  # of 1 MB each; most tests look at the same few
def _drawn(part: DrawnPart) -> np.ndarray:
    return part.draw()


@pytest.fixture(scope="session")
def part() -> Callable[..., DrawnPart]:
    return DrawnPart


def good_parts(count: int, seed: int = 7) -> list[DrawnPart]:
    """Good parts shifted ≤ 40 px, rotated ≤ 10°, light ±20 %, noise σ 4 (product.md §10)."""
    rng = np.random.default_rng(seed)
    return [
        DrawnPart(
            dx=rng.uniform(-40, 40),
            dy=rng.uniform(-40, 40),
            angle_deg=rng.uniform(-10, 10),
            light=rng.uniform(0.8, 1.2),
            sigma=4.0,
            seed=number,
        )
        for number in range(count)
    ]


@pytest.fixture(scope="session")
def thirty_good_parts() -> list[tuple[Scene, Pose]]:
    return [(part.scene(), part.pose_with_error()) for part in good_parts(30)]


@pytest.fixture(scope="session")
def hopeless_pictures() -> dict[str, Scene]:
    """Pictures without any part."""
    shape = (480, 640, 3)
    rng = np.random.default_rng(3)
    coarse = cv2.resize(rng.integers(0, 256, (60, 80, 3), np.uint8), (640, 480), interpolation=cv2.INTER_NEAREST)
    gray_noise = np.clip(rng.normal(128, 50, shape), 0, 255).astype(np.uint8)
    images = {
        "black": np.zeros(shape, np.uint8),
        "saturated": np.full(shape, 255, np.uint8),
        "gray": np.full(shape, 128, np.uint8),
        "bright gray": np.full(shape, 190, np.uint8),
        "noise": rng.integers(0, 256, shape, np.uint8),
        "gray noise": gray_noise,
        "coarse noise": coarse,
    }
    return {name: Scene(image) for name, image in images.items()}
