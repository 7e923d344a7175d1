"""A plate with a bore, a groove, print and pins, drawn with defects of any size, at subpixel resolution."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import cv2
import numpy as np

from core.simulation.parts.canvas import Canvas, Color, circle, rectangle, stroke
from core.simulation.parts.lettering import lettering

if TYPE_CHECKING:
    from core.inspection.frame import Image

GROUND: Color = (52, 54, 58)
METAL: Color = (186, 188, 190)
INK: Color = (48, 50, 54)
WIDTH, HEIGHT = 400, 300
PIN_PITCH_PX, PIN_WIDTH_PX = 36.0, 16.0
PINS = 7


@dataclass(frozen=True)
class Plate:
    """Lengths in px, shares 0–1.

    Attributes:
        bore_moved: displacement of the bore to the right.
        groove_gap: length of the gap in the middle of the groove.
        blob: x and y of the center, and diameter, of a dark drop on the plate.
        words, ink_left: printed text, and remaining share of its contrast.
        pins: displacement of each pin to the right; None: the pin is missing.
        pins_left: remaining share of the contrast of the pins.
        pins_wavy: amplitude of one sine wave along each pin.
        blur: sigma of the blur of the lens.
    """

    bore_moved: float = 0.0
    groove_gap: float = 0.0
    blob: tuple[float, float, float] = (0.0, 0.0, 0.0)
    words: str = "SN 40715"
    ink_left: float = 1.0
    pins: Sequence[float | None] = (0.0,) * PINS
    pins_left: float = 1.0
    pins_wavy: float = 0.0
    blur: float = 0.0

    def image(self) -> Image:
        """The picture, 300×400×3 uint8 BGR."""
        canvas = Canvas(WIDTH, HEIGHT)
        canvas.paint(rectangle(-2, -2, WIDTH + 4, HEIGHT + 4), GROUND)
        canvas.paint(rectangle(40, 40, 320, 150, 8), METAL)
        canvas.paint(circle(100 + self.bore_moved, 110, 24), INK)
        canvas.paint(stroke([(170, 170), (330, 170)], 5), INK)
        if self.groove_gap:
            canvas.paint(rectangle(250 - self.groove_gap / 2, 164, self.groove_gap, 12), METAL)
        canvas.paint(lettering(self.words, 160, 84, 24, 4), INK, self.ink_left)
        x, y, diameter = self.blob
        if diameter:
            canvas.paint(circle(x, y, diameter / 2), INK)
        for number, bent in enumerate(self.pins):
            if bent is not None:
                left = 74.0 + number * PIN_PITCH_PX + bent
                rows = np.linspace(205.0, 280.0, 76)
                wave = self.pins_wavy * np.sin((rows - 205.0) / 75.0 * 2 * np.pi)
                sides = [
                    np.column_stack([left + wave, rows]),
                    np.column_stack([left + PIN_WIDTH_PX + wave, rows])[::-1],
                ]
                canvas.paint(np.concatenate(sides), METAL, self.pins_left)
        image = canvas.color
        if self.blur:
            image = cv2.GaussianBlur(image, (0, 0), self.blur)
        return np.clip(np.rint(image), 0, 255).astype(np.uint8)
