"""Paper label: thin print on white paper with two punched holes, so bright that slightly more light clips it."""

from __future__ import annotations

from dataclasses import dataclass, replace

from core.simulation.parts.canvas import Canvas, Color, circle, rectangle, stroke
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
LABEL = (300.0, 170.0, 680.0, 380.0)
HOLES = ((348.0, 218.0), (932.0, 502.0))
HOLE_RADIUS = 20.0
FRAME = (400.0, 204.0, 460.0, 200.0)
LINES = ("TYPE ST-125", "SN 40715-C", "DATE 2025-07")
LINE_HEIGHT, LINE_STEP = 34.0, 62.0
STROKE_PX = 3.0
CODE = (400.0, 434.0)
CODE_HEIGHT = 27.0
LEFT_MARK, RIGHT_MARK = (640.0, 428.0, 96.0, 84.0), (764.0, 428.0, 96.0, 84.0)

WHITE, INK = (238, 238, 236), (48, 50, 56)
RED, GREEN = (186, 44, 40), (36, 128, 70)
COFFEE = (96, 66, 44)


@dataclass(frozen=True)
class PaperLabel(Drawing):
    """The printed lines, the position of the code, which hole is missing, and the colors of the two marks."""

    lines: tuple[str, ...] = LINES
    code_shift_px: float = 0.0
    filled_hole: int | None = None
    marks: tuple[Color, Color] = (RED, GREEN)

    @property
    def blob_color(self) -> Color:
        return COFFEE

    def _draw(self, canvas: Canvas) -> None:
        canvas.paint(rectangle(*LABEL, 12), WHITE)
        x, y, width, height = FRAME
        frame = [(x, y), (x + width, y), (x + width, y + height), (x, y + height), (x, y)]
        canvas.tint(stroke(frame, STROKE_PX), INK, 0.95)
        for number, words in enumerate(self.lines):
            canvas.tint(lettering(words, x + 24, y + 22 + number * LINE_STEP, LINE_HEIGHT, STROKE_PX), INK, 0.95)
        code_x, code_y = CODE[0] + self.code_shift_px, CODE[1]
        canvas.tint(lettering("A 12-5", code_x, code_y, CODE_HEIGHT, STROKE_PX), INK, 0.95)
        canvas.tint(lettering("IP 54 T85", code_x, code_y + 46, CODE_HEIGHT, STROKE_PX), INK, 0.95)
        for place, color in zip((LEFT_MARK, RIGHT_MARK), self.marks, strict=True):
            canvas.paint(rectangle(*place, 4), color)
        for number, hole in enumerate(HOLES):
            if number != self.filled_hole:
                canvas.cut(circle(*hole, HOLE_RADIUS))


FLAWLESS = PaperLabel()
PAPER_LABEL = PartKind(
    title="Paper label",
    flawless=FLAWLESS,
    defective={
        SCRATCH: (
            replace(FLAWLESS, scratch=((440, 380), (540, 330), (660, 300), (800, 240))),
            replace(FLAWLESS, scratch=((420, 470), (500, 452), (560, 470), (618, 448))),
        ),
        FILLED_HOLE: (replace(FLAWLESS, filled_hole=0), replace(FLAWLESS, filled_hole=1)),
        EXTRA_BLOB: (replace(FLAWLESS, blob=(772, 300)), replace(FLAWLESS, blob=(560, 262))),
        MOVED_FEATURE: (
            replace(FLAWLESS, code_shift_px=MOVED_BY_PX),
            replace(FLAWLESS, code_shift_px=-MOVED_BY_PX),
        ),
        CHIPPED_CORNER: (
            replace(
                FLAWLESS,
                chip=((896, 140), (904, 172), (922, 188), (928, 210), (954, 222), (976, 250), (1010, 254), (1010, 140)),
            ),
            replace(
                FLAWLESS,
                chip=((270, 460), (302, 468), (318, 486), (340, 492), (352, 518), (380, 548), (384, 580), (270, 580)),
            ),
        ),
        SWAPPED_FEATURES: (
            replace(FLAWLESS, marks=(GREEN, RED)),
            replace(FLAWLESS, lines=(LINES[0], LINES[2], LINES[1])),
        ),
    },
)
