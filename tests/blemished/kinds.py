"""Kinds of part with a surface to judge: those of the simulated line, and a label, a board and a bottle."""

from __future__ import annotations

import functools
from collections.abc import Callable
from dataclasses import dataclass

import cv2
import numpy as np

from core.inspection.geometry import Circle, Rectangle, Roi
from core.simulation.parts import kind_named
from core.simulation.parts.canvas import Canvas, Gradient, circle, rectangle, stroke
from core.simulation.parts.lettering import lettering

Box = tuple[float, float, float, float]


@dataclass(frozen=True)
class Surface:
    """One kind of part as it is drawn and taught.

    Attributes:
        draw: draws a flawless part; with words, these instead of its own.
        position, region: of position adjustment and of the tool.
        words, alike: its print, and a wrong print of the same length.
        print_box: where the print is, x, y, width, height.
    """

    draw: Callable[[str], Canvas]
    position: Roi
    region: Roi
    words: str
    alike: str
    print_box: Box

    @functools.cached_property
    def canvas(self) -> Canvas:
        return self.draw(self.words)


def _label(words: str) -> Canvas:
    """White paper with a colored band and small print of 12 px."""
    canvas = Canvas(640, 480)
    canvas.paint(rectangle(120, 90, 400, 300, 14), (206, 204, 198))
    canvas.paint(rectangle(140, 108, 360, 44, 4), (40, 92, 150))
    canvas.tint(lettering("VITAPAN", 160, 118, 24, 4), (208, 208, 206), 0.96)
    for row in range(6):
        canvas.tint(lettering(words[row % 3 :] + words[: row % 3], 150, 176 + 22 * row, 12, 1.8), (44, 44, 50), 0.95)
    canvas.tint(rectangle(150, 320, 200, 3), (44, 44, 50), 0.9)
    canvas.tint(lettering(words, 150, 336, 24, 3.6), (150, 40, 36), 0.95)
    return canvas


def _board(words: str) -> Canvas:
    """Green solder mask with traces, pads and white print."""
    canvas = Canvas(640, 480)
    canvas.paint(rectangle(110, 80, 420, 320, 8), (34, 96, 62))
    for row in range(9):
        y = 120.0 + 26 * row
        canvas.tint(
            stroke([(140, y), (240 + 14 * row, y), (270 + 14 * row, y + 18), (500, y + 18)], 4), (58, 132, 88), 1.0
        )
        canvas.tint(circle(140, y, 6), (204, 196, 170), 1.0)
        canvas.tint(circle(500, y + 18, 6), (204, 196, 170), 1.0)
    canvas.tint(rectangle(290, 330, 90, 50), (30, 30, 32), 1.0)
    canvas.tint(lettering(words, 160, 352, 16, 2.4), (206, 208, 206), 0.95)
    canvas.tint(lettering(words, 400, 100, 16, 2.4), (206, 208, 206), 0.95)
    return canvas


def _bottle(words: str) -> Canvas:
    """The mouth of a bottle from above, with shading around, rings and a stamped code."""
    canvas = Canvas(640, 480)
    canvas.paint(circle(320, 240, 190), Gradient((128, 122, 92), (92, 88, 66), (180, 100), (460, 380)))
    canvas.tint(
        circle(320, 240, 150), Gradient((150, 146, 116), (190, 186, 158), (200, 120), (440, 360)), 1.0, soften=6
    )
    canvas.tint(circle(320, 240, 112), (70, 66, 50), 0.9, soften=3)
    canvas.tint(circle(320, 240, 96), Gradient((104, 98, 76), (86, 80, 60), (240, 160), (400, 320)), 1.0, soften=2)
    canvas.tint(lettering(words, 262, 228, 22, 3.6), (196, 194, 186), 0.85)
    return canvas


def _simulated(kind: str) -> Callable[[str], Canvas]:
    return lambda _words: kind_named(kind).flawless.draw()


@functools.cache
def surfaces() -> dict[str, Surface]:
    return {
        "label": Surface(
            _label, Rectangle(105, 75, 430, 330), Rectangle(124, 94, 392, 292), "SN 4057 EPD", "SN 4051 EPD",
            (150, 176, 250, 122),
        ),
        "board": Surface(
            _board, Rectangle(95, 65, 450, 350), Rectangle(114, 84, 412, 312), "PCA 245-A", "PCA 243-A",
            (160, 350, 110, 20),
        ),
        "bottle": Surface(
            _bottle, Circle(320, 240, 205), Circle(320, 240, 184), "AV 72-05", "AV 12-05", (262, 226, 120, 26)
        ),
        "label plate": Surface(
            _simulated("Label plate"), Rectangle(270, 140, 740, 440), Rectangle(360, 176, 560, 370), "", "",
            (386, 290, 400, 110),
        ),
        "paper label": Surface(
            _simulated("Paper label"), Rectangle(270, 140, 740, 440), Rectangle(380, 200, 500, 330), "", "",
            (416, 216, 300, 52),
        ),
        "connector": Surface(
            _simulated("Connector 7-pin"), Rectangle(270, 140, 740, 440), Rectangle(420, 200, 440, 340), "", "",
            (440, 430, 400, 110),
        ),
    }  # fmt: skip


def ground(width: int, height: int) -> np.ndarray:
    """A matt belt with a faint grain, height×width×3 float32 BGR."""
    grain = np.random.default_rng(20).standard_normal((height, width)).astype(np.float32)
    return np.asarray(cv2.GaussianBlur(grain, (0, 0), 1.1), np.float32)[..., None] * 4.0 + np.float32(
        [119.0, 117.0, 109.0]
    )
