"""Gasket: a black ring with a bead, five bolt holes and a slot, an ear, a yellow and a green dot."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

from core.simulation.parts.canvas import Canvas, Color, Gradient, circle, slot, stroke
from core.simulation.parts.kind import (
    CENTER,
    CHIPPED_CORNER,
    EXTRA_BLOB,
    FILLED_HOLE,
    MOVED_BY_PX,
    MOVED_FEATURE,
    SCRATCH,
    SWAPPED_FEATURES,
    Drawing,
    PartKind,
    Point,
)
from core.simulation.parts.lettering import lettering, width_of


def on_circle(radius: float, angle_deg: float) -> Point:
    """The point at that distance from the gasket's center, counter-clockwise from the x axis as seen on the screen."""
    angle = math.radians(angle_deg)
    return CENTER[0] + radius * math.cos(angle), CENTER[1] - radius * math.sin(angle)


# All in master pixels and degrees about CENTER.
OUTER_RADIUS, INNER_RADIUS = 236.0, 96.0
BEAD = (114.0, 130.0)
"""Inner and outer radius of the raised bead."""
PITCH_RADIUS = 178.0
HOLE_ANGLES_DEG = (60.0, 120.0, 180.0, 240.0, 300.0)
HOLES = tuple(on_circle(PITCH_RADIUS, angle) for angle in HOLE_ANGLES_DEG)
HOLE_RADIUS = 25.0
SLOT_CENTER = on_circle(PITCH_RADIUS, 0.0)
SLOT_SIZE = (74.0, 40.0)
"""Length and width; the length is across the radius."""
EAR_CENTER = on_circle(262.0, 150.0)
EAR_RADIUS = 46.0
EAR_HOLE_RADIUS = 17.0
DOTS = (on_circle(PITCH_RADIUS, 30.0), on_circle(PITCH_RADIUS, 210.0))
DOT_RADIUS = 22.0

YELLOW, GREEN = (206, 168, 30), (44, 142, 78)
RUBBER, RUBBER_LOW = (38, 41, 45), (48, 52, 56)
PRINT = (176, 181, 184)
FLASH = (196, 186, 158)


@dataclass(frozen=True)
class Gasket(Drawing):
    """Positions of the open holes, and the colors of the two dots."""

    holes: tuple[Point | None, ...] = HOLES
    dots: tuple[Color, Color] = (YELLOW, GREEN)

    @property
    def blob_color(self) -> Color:
        return FLASH

    def _draw(self, canvas: Canvas) -> None:
        body = [circle(*CENTER, OUTER_RADIUS), circle(*EAR_CENTER, EAR_RADIUS)]
        body += stroke([EAR_CENTER, on_circle(180, 150)], 2 * EAR_RADIUS)
        canvas.paint(body, Gradient(RUBBER_LOW, RUBBER, (0, 124), (0, 596)))
        canvas.relief(body, -4, 0.3)
        self._draw_bead(canvas)
        for dot, color in zip(DOTS, self.dots, strict=True):
            canvas.paint(circle(*dot, DOT_RADIUS), color)
            canvas.tint(circle(dot[0] - 6, dot[1] - 7, 7), (255, 255, 255), 0.2, soften=3)
        words = "VQ 90"
        canvas.tint(lettering(words, CENTER[0] - width_of(words, 22) / 2, 526, 22, 3.4), PRINT, 0.95)
        openings = [
            circle(*CENTER, INNER_RADIUS),
            slot(*SLOT_CENTER, *SLOT_SIZE, 90),
            circle(*EAR_CENTER, EAR_HOLE_RADIUS),
        ]
        openings += [circle(*hole, HOLE_RADIUS) for hole in self.holes if hole is not None]
        for opening in openings:
            canvas.relief(opening, 3, 0.4)
            canvas.cut(opening)
        for hole, place in zip(self.holes, HOLES, strict=True):
            if hole is None:
                canvas.relief(circle(*place, HOLE_RADIUS), 1.5, 0.22)

    @staticmethod
    def _draw_bead(canvas: Canvas) -> None:
        """A rounded ridge: a bright flank toward the light, the ridge, a dark flank."""
        inner, outer = BEAD
        turn = [on_circle((inner + outer) / 2, angle) for angle in range(0, 361, 4)]
        canvas.tint(stroke([(x + 2, y + 3) for x, y in turn], outer - inner), (20, 22, 24), 0.8, soften=2)
        canvas.tint(stroke(turn, outer - inner), (70, 76, 81), 1.0, soften=0.8)
        canvas.tint(
            stroke([(x - 2, y - 2.5) for x, y in turn], (outer - inner) * 0.3), (128, 134, 139), 0.7, soften=1.5
        )


def _with_hole(number: int, hole: Point | None) -> Gasket:
    return replace(FLAWLESS, holes=tuple(hole if place == number else other for place, other in enumerate(HOLES)))


def _moved(number: int, across: float) -> Gasket:
    """The hole moved by `MOVED_BY_PX`; `across` is the direction in degrees counter-clockwise."""
    x, y = HOLES[number]
    angle = math.radians(across)
    return _with_hole(number, (x + MOVED_BY_PX * math.cos(angle), y - MOVED_BY_PX * math.sin(angle)))


FLAWLESS = Gasket()
GASKET = PartKind(
    title="Gasket",
    flawless=FLAWLESS,
    defective={
        SCRATCH: (
            replace(FLAWLESS, scratch=((512, 180), (566, 232), (640, 252), (722, 238), (790, 196))),
            replace(FLAWLESS, scratch=((756, 512), (748, 424), (768, 336), (736, 270))),
        ),
        FILLED_HOLE: (_with_hole(0, None), _with_hole(3, None)),
        EXTRA_BLOB: (replace(FLAWLESS, blob=on_circle(180, 90)), replace(FLAWLESS, blob=on_circle(180, 330))),
        MOVED_FEATURE: (_moved(0, 150), _moved(1, 30), _moved(4, 30)),
        CHIPPED_CORNER: (
            replace(
                FLAWLESS,
                chip=(
                    (676, 90),
                    (684, 126),
                    (704, 150),
                    (738, 152),
                    (766, 172),
                    (778, 196),
                    (812, 206),
                    (836, 226),
                    (890, 200),
                    (800, 90),
                ),
            ),
            replace(
                FLAWLESS,
                chip=((360, 190), (380, 214), (402, 216), (420, 236), (444, 220), (462, 190), (440, 150), (380, 150)),
            ),
        ),
        SWAPPED_FEATURES: (replace(FLAWLESS, dots=(GREEN, YELLOW)),),
    },
)
