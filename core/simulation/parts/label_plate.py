"""Label plate: a metal plate with a cut corner, printed with two color fields, words, a bar code and a symbol."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from core.simulation.parts.canvas import Canvas, Color, Gradient, Shape, circle, rectangle, stroke
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
from core.simulation.parts.lettering import lettering

# All in master pixels: (x, y, width, height) or (cx, cy).
PLATE = (290.0, 160.0, 700.0, 400.0)
CUT_CORNER_PX = 62.0
"""Both legs of the cut at the lower left corner."""
HOLES = ((334.0, 204.0), (946.0, 516.0))
HOLE_RADIUS = 19.0
LEFT_FIELD = (386.0, 194.0, 196.0, 66.0)
RIGHT_FIELD = (602.0, 194.0, 196.0, 66.0)
RATING = (386.0, 290.0)
RATING_HEIGHT = 58.0
SERIAL = (386.0, 372.0)
SERIAL_HEIGHT = 24.0
RULE = (386.0, 416.0, 412.0, 4.0)
BAR_CODE = (386.0, 438.0, 412.0, 88.0)
BAR_MODULE_PX = 6.0
SYMBOL = (836.0, 194.0, 108.0, 108.0)
TABLE = (836.0, 324.0, 108.0, 132.0)

BARS = "11010010000100110100011011101011001110010011101100010110001110110111"
ORANGE, TEAL = (204, 112, 28), (24, 122, 130)
METAL, METAL_LOW = (198, 200, 202), (176, 180, 184)
INK = (42, 46, 54)
GREASE = (62, 48, 38)


@dataclass(frozen=True)
class LabelPlate(Drawing):
    """The printed texts and colors, the position of the bar code, and which screw hole is filled."""

    rating: str = "24V 5A"
    fields: tuple[Color, Color] = (ORANGE, TEAL)
    bar_code_shift_px: float = 0.0
    symbol_shift_px: float = 0.0
    filled_hole: int | None = None

    @property
    def blob_color(self) -> Color:
        return GREASE

    def _draw(self, canvas: Canvas) -> None:
        x, y, width, height = PLATE
        plate: Shape = rectangle(*PLATE, 16)
        canvas.paint(plate, Gradient(METAL, METAL_LOW, (x, y), (x + width, y + height)))
        corner = np.array(
            [[x - 2, y + height - CUT_CORNER_PX], [x - 2, y + height + 2], [x + CUT_CORNER_PX, y + height + 2]]
        )
        canvas.cut(corner)
        canvas.relief(plate, -3, 0.5)
        edge = [(x, y + height - CUT_CORNER_PX), (x + CUT_CORNER_PX, y + height)]
        canvas.tint(stroke(edge, 4), (96, 100, 104), 0.6, soften=0.6)
        for place, color in zip((LEFT_FIELD, RIGHT_FIELD), self.fields, strict=True):
            canvas.paint(rectangle(*place, 5), color)
        canvas.tint(lettering("VIS 2", LEFT_FIELD[0] + 22, LEFT_FIELD[1] + 17, 32, 5.5), (210, 211, 210), 0.95)
        canvas.tint(lettering("IP 54", RIGHT_FIELD[0] + 22, RIGHT_FIELD[1] + 17, 32, 5.5), (210, 211, 210), 0.95)
        canvas.tint(lettering(self.rating, *RATING, RATING_HEIGHT, 10), INK, 0.97)
        canvas.tint(lettering("SN 40715-C", *SERIAL, SERIAL_HEIGHT, 4), INK, 0.95)
        canvas.tint(rectangle(*RULE), INK, 0.9)
        self._draw_bar_code(canvas)
        _draw_symbol(canvas, self.symbol_shift_px)
        _draw_table(canvas)
        for number, hole in enumerate(HOLES):
            ring, opening = circle(*hole, HOLE_RADIUS + 8), circle(*hole, HOLE_RADIUS)
            canvas.tint(ring, (160, 164, 168), 0.7)
            canvas.relief(ring, 2, 0.4)
            if number == self.filled_hole:
                canvas.paint(opening, (180, 183, 186))
                canvas.relief(opening, 1.5, 0.25)
            else:
                canvas.relief(opening, 3, 0.5)
                canvas.cut(opening)

    def _draw_bar_code(self, canvas: Canvas) -> None:
        x, y, _, height = BAR_CODE
        x += self.bar_code_shift_px
        bars = [
            rectangle(x + place * BAR_MODULE_PX, y, BAR_MODULE_PX, height)
            for place, bar in enumerate(BARS)
            if bar == "1"
        ]
        canvas.tint(bars, INK, 0.97)


def _draw_symbol(canvas: Canvas, shift_px: float) -> None:
    """A framed earth sign."""
    x, y, width, height = SYMBOL
    x += shift_px
    frame = [(x, y), (x + width, y), (x + width, y + height), (x, y + height), (x, y)]
    middle = x + width / 2
    lines = stroke(frame, 5) + stroke([(middle, y + 18), (middle, y + 54)], 6)
    for half, down in ((34, 54), (22, 70), (10, 86)):
        lines += stroke([(middle - half, y + down), (middle + half, y + down)], 6)
    canvas.tint(lines, INK, 0.97)


def _draw_table(canvas: Canvas) -> None:
    """Three cells, each with its value."""
    x, y, width, height = TABLE
    frame = [(x, y), (x + width, y), (x + width, y + height), (x, y + height), (x, y)]
    lines = stroke(frame, 4)
    for row in (1, 2):
        level = y + height * row / 3
        lines += stroke([(x, level), (x + width, level)], 4)
    for row, value in enumerate(("A 12", "T 85", "W 3.5")):
        lines += lettering(value, x + 12, y + height * row / 3 + 13, 18, 3)
    canvas.tint(lines, INK, 0.95)


FLAWLESS = LabelPlate()
LABEL_PLATE = PartKind(
    title="Label plate",
    flawless=FLAWLESS,
    defective={
        SCRATCH: (
            replace(FLAWLESS, scratch=((370, 360), (470, 330), (590, 318), (730, 276))),
            replace(FLAWLESS, scratch=((400, 536), (520, 476), (650, 470), (800, 430))),
        ),
        FILLED_HOLE: (replace(FLAWLESS, filled_hole=0), replace(FLAWLESS, filled_hole=1)),
        EXTRA_BLOB: (replace(FLAWLESS, blob=(752, 316)), replace(FLAWLESS, blob=(706, 376))),
        MOVED_FEATURE: (
            replace(FLAWLESS, symbol_shift_px=-MOVED_BY_PX),
            replace(FLAWLESS, bar_code_shift_px=MOVED_BY_PX),
        ),
        CHIPPED_CORNER: (
            replace(
                FLAWLESS,
                chip=((906, 130), (914, 162), (932, 178), (938, 200), (964, 212), (986, 240), (1020, 244), (1020, 130)),
            ),
            replace(
                FLAWLESS,
                chip=((888, 590), (896, 556), (914, 546), (920, 520), (958, 482), (984, 470), (1020, 460), (1020, 590)),
            ),
        ),
        SWAPPED_FEATURES: (replace(FLAWLESS, fields=(TEAL, ORANGE)), replace(FLAWLESS, rating="42V 5A")),
    },
)
