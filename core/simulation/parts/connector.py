"""Connector 7-pin: a moulded housing with seven golden pins in a recess, two bores, a red and a blue mark."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from core.simulation.parts.canvas import Canvas, Color, Gradient, Shape, circle, moved, rectangle
from core.simulation.parts.kind import (
    CHIPPED_CORNER,
    EXTRA_BLOB,
    FILLED_HOLE,
    MOVED_BY_PX,
    MOVED_FEATURE,
    SCRATCH,
    SWAPPED_FEATURES,
    Drawing,
    PartKind,
)
from core.simulation.parts.lettering import lettering, width_of

# All in master pixels: (x, y, width, height) or (cx, cy).
HOUSING = (260.0, 140.0, 760.0, 440.0)
HOUSING_RADIUS = 26.0
KEY = (596.0, 128.0, 88.0, 26.0)
"""The key on the upper edge that prevents plugging in the connector upside down."""
RECESS = (312.0, 188.0, 656.0, 208.0)
RECESS_RADIUS = 14.0
PIN_COUNT = 7
PIN_SIZE = (36.0, 132.0)
PIN_TOP = 226.0
PIN_CENTERS_X = tuple(376.0 + 88.0 * pin for pin in range(PIN_COUNT))
BORES = ((344.0, 488.0), (936.0, 488.0))
BORE_RADIUS = 44.0
LEFT_MARK = (430.0, 446.0, 156.0, 86.0)
RIGHT_MARK = (622.0, 446.0, 156.0, 86.0)

RED, BLUE = (178, 38, 32), (34, 82, 146)
PLASTIC, PLASTIC_LOW = (197, 200, 200), (181, 185, 186)
DARK, DARK_LOW = (46, 50, 56), (58, 63, 70)
GOLD_EDGE, GOLD_MIDDLE = (150, 112, 44), (212, 176, 92)
SOLDER = (186, 190, 194)


@dataclass(frozen=True)
class Connector(Drawing):
    """Positions of the pins, filled bores, and the colors of the two marks."""

    pin_shifts_px: tuple[float, ...] = (0.0,) * PIN_COUNT
    filled_bore: int | None = None
    marks: tuple[Color, Color] = (RED, BLUE)

    @property
    def blob_color(self) -> Color:
        return SOLDER

    def _draw(self, canvas: Canvas) -> None:
        housing = [rectangle(*HOUSING, HOUSING_RADIUS), rectangle(*KEY, 8)]
        canvas.paint(housing, Gradient(PLASTIC, PLASTIC_LOW, (0, 140), (0, 580)))
        canvas.relief(housing, -3, 0.5)
        recess = rectangle(*RECESS, RECESS_RADIUS)
        canvas.paint(recess, Gradient(DARK, DARK_LOW, (0, 188), (0, 396)))
        canvas.relief(recess, 5, 0.6)
        for center, shift in zip(PIN_CENTERS_X, self.pin_shifts_px, strict=True):
            _draw_pin(canvas, center + shift)
        for number, bore in enumerate(BORES):
            self._draw_bore(canvas, bore, is_filled=number == self.filled_bore)
        for place, color in zip((LEFT_MARK, RIGHT_MARK), self.marks, strict=True):
            mark = rectangle(*place, 4)
            canvas.paint(mark, color)
            canvas.relief(mark, 1.5, 0.3)
        name = "CN7"
        canvas.tint(lettering(name, 836 - width_of(name, 20) / 2, 479, 20, 3.2), (108, 112, 114), 0.9)
        for pin in (0, PIN_COUNT - 1):
            digit = str(pin + 1)
            left = PIN_CENTERS_X[pin] - width_of(digit, 14) / 2
            canvas.tint(lettering(digit, left, 204, 14, 2.2), (168, 173, 178), 0.9)

    def _draw_bore(self, canvas: Canvas, center: tuple[float, float], *, is_filled: bool) -> None:
        collar, bore = circle(*center, BORE_RADIUS + 9), circle(*center, BORE_RADIUS)
        canvas.tint(collar, PLASTIC_LOW, 0.8)
        canvas.relief(collar, 2, 0.35)
        if is_filled:
            canvas.paint(bore, (172, 176, 176))
            canvas.relief(bore, 1.5, 0.25)
            return
        x, y = center
        canvas.paint(bore, Gradient((34, 37, 41), (66, 71, 77), (x, y - BORE_RADIUS), (x, y + BORE_RADIUS)))
        canvas.relief(bore, 4, 0.5)


def _draw_pin(canvas: Canvas, center_x: float) -> None:
    """A flat pin with a ridge: bright in the middle, darker to both sides."""
    width, height = PIN_SIZE
    left = center_x - width / 2
    pin = rectangle(left, PIN_TOP, width, height, 6)
    canvas.tint(moved(pin, 4.0, 5.0), (0, 0, 0), 0.5, soften=2.5)
    canvas.paint(pin, GOLD_EDGE)
    for side in (left + 2, left + width - 2):
        half = rectangle(min(side, center_x), PIN_TOP + 2, width / 2 - 2, height - 4, 4)
        canvas.tint(half, Gradient(GOLD_EDGE, GOLD_MIDDLE, (side, 0), (center_x, 0)), 1.0)
    tip: Shape = np.array(
        [
            [left + 5, PIN_TOP + 3],
            [left + width - 5, PIN_TOP + 3],
            [center_x + 7, PIN_TOP + 16],
            [center_x - 7, PIN_TOP + 16],
        ]
    )
    canvas.tint(tip, (212, 190, 128), 0.7, soften=0.7)


def _shifted(pin: int, by_px: float) -> Connector:
    return replace(FLAWLESS, pin_shifts_px=tuple(by_px if place == pin else 0.0 for place in range(PIN_COUNT)))


FLAWLESS = Connector()
CONNECTOR = PartKind(
    title="Connector 7-pin",
    flawless=FLAWLESS,
    defective={
        SCRATCH: (
            replace(FLAWLESS, scratch=((352, 372), (470, 318), (598, 280), (704, 222))),
            replace(FLAWLESS, scratch=((586, 214), (668, 262), (790, 300), (928, 366))),
        ),
        FILLED_HOLE: (replace(FLAWLESS, filled_bore=0), replace(FLAWLESS, filled_bore=1)),
        EXTRA_BLOB: (replace(FLAWLESS, blob=(508, 296)), replace(FLAWLESS, blob=(772, 318))),
        MOVED_FEATURE: (_shifted(2, MOVED_BY_PX), _shifted(4, -MOVED_BY_PX), _shifted(5, MOVED_BY_PX)),
        CHIPPED_CORNER: (
            replace(
                FLAWLESS,
                chip=(
                    (940, 100),
                    (952, 142),
                    (971, 158),
                    (976, 180),
                    (1003, 196),
                    (1018, 222),
                    (1060, 226),
                    (1060, 100),
                ),
            ),
            replace(
                FLAWLESS,
                chip=((340, 100), (326, 141), (309, 160), (303, 184), (278, 196), (262, 224), (220, 226), (220, 100)),
            ),
        ),
        SWAPPED_FEATURES: (replace(FLAWLESS, marks=(BLUE, RED)),),
    },
)
