"""Defects that are not in the defect table, on parts of the simulated line, judged by the demo programs.

For information only: there are no requirements. The limits are the defaults. One case escapes: a hand beside the gasket
that does not reach it. There, the part is good, and no region is covered.
"""

from __future__ import annotations

import functools
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

import cv2
import numpy as np

from core.inspection.frame import Frame, Image
from core.inspection.geometry import Pose
from core.inspection.inspector import Inspector
from core.inspection.result import Judgement
from core.programs.demo import demo_program
from core.simulation.parts import KINDS, NOISE_SIGMA, Part, PartSeries, kind_named, master
from core.simulation.parts import connector as connector_part
from core.simulation.parts import gasket as gasket_part
from core.simulation.parts import label_plate as label_plate_part
from core.simulation.parts import paper_label as paper_label_part
from core.simulation.parts.canvas import Canvas, Color, circle, rectangle, stroke
from core.simulation.parts.pictures import LENS_BLUR_SIGMA, add_noise, lit, scene_of
from tests.benchmarks.table import Row

if TYPE_CHECKING:
    from numpy.typing import NDArray

GROUP = "defects that no table names, ready programs at default limits (orientation)"
EACH = 10
SEED = 11

Draw = Callable[[Canvas], None]
Take = Callable[[Image, Pose], Image]
Box = tuple[float, float, float, float]


@dataclass(frozen=True)
class Spots:
    """Places of the defects on one kind of part, in pixels of the master.

    Attributes:
        print_box, ground: the print that is missing, and the color behind it.
        mark, bleached, is_round: a colored area, the color that makes it paler, and whether it is a dot.
        turned_box, turned_ground: the print that is turned, and the color behind it.
        pinholes, pinhole_color: centers of two pinholes, and their color.
        edge: a point on the part's outer edge.
    """

    print_box: Box
    ground: Color
    mark: Box
    bleached: Color
    is_round: bool
    turned_box: Box
    turned_ground: Color
    pinholes: tuple[tuple[float, float], tuple[float, float]]
    pinhole_color: Color
    edge: tuple[float, float]


def _around(center: tuple[float, float], radius: float) -> Box:
    return center[0] - radius, center[1] - radius, 2 * radius, 2 * radius


SPOTS = {
    "Connector 7-pin": Spots(
        print_box=(796, 472, 80, 34),
        ground=(185, 188, 189),
        mark=connector_part.LEFT_MARK,
        bleached=(210, 122, 120),
        is_round=False,
        turned_box=(612, 436, 176, 106),
        turned_ground=(185, 188, 189),
        pinholes=((300, 420), (610, 560)),
        pinhole_color=(60, 62, 64),
        edge=(1018, 330),
    ),
    "Gasket": Spots(
        print_box=(586, 520, 108, 34),
        ground=(40, 43, 47),
        mark=_around(gasket_part.DOTS[0], gasket_part.DOT_RADIUS),
        bleached=(232, 222, 180),
        is_round=True,
        turned_box=(576, 512, 128, 48),
        turned_ground=(40, 43, 47),
        pinholes=((700, 190), (480, 330)),
        pinhole_color=(118, 117, 112),
        edge=(640, 596),
    ),
    "Label plate": Spots(
        print_box=(380, 284, 420, 70),
        ground=(190, 193, 196),
        mark=label_plate_part.LEFT_FIELD,
        bleached=(226, 178, 130),
        is_round=False,
        turned_box=(380, 432, 424, 100),
        turned_ground=(186, 189, 192),
        pinholes=((340, 300), (700, 545)),
        pinhole_color=(60, 62, 64),
        edge=(990, 350),
    ),
    "Paper label": Spots(
        print_box=(416, 216, 300, 52),
        ground=paper_label_part.WHITE,
        mark=paper_label_part.LEFT_MARK,
        bleached=(222, 130, 126),
        is_round=False,
        turned_box=(392, 426, 230, 88),
        turned_ground=paper_label_part.WHITE,
        pinholes=((900, 300), (500, 535)),
        pinhole_color=(60, 62, 64),
        edge=(980, 330),
    ),
}


# --- on the part: added to the drawing of a good part ----------------------------------------------------------------


def _missing_print(spots: Spots) -> Draw:
    return lambda canvas: canvas.tint(rectangle(*spots.print_box), spots.ground, 1.0, soften=0.5)


def _paler_color(spots: Spots) -> Draw:
    x, y, width, height = spots.mark
    shape = circle(x + width / 2, y + height / 2, width / 2) if spots.is_round else rectangle(*spots.mark, 4)
    return lambda canvas: canvas.tint(shape, spots.bleached, 0.6)


def _turned_print(spots: Spots) -> Draw:
    """The print turned by 5° about its center."""

    def draw(canvas: Canvas) -> None:
        x, y, width, height = (int(value) for value in spots.turned_box)
        box = slice(y, y + height), slice(x, x + width)
        turn = cv2.getRotationMatrix2D((width / 2, height / 2), 5.0, 1.0)
        size, ground = (width, height), tuple(float(part) for part in spots.turned_ground[::-1])
        canvas.color[box] = cv2.warpAffine(canvas.color[box], turn, size, borderValue=ground)
        canvas.opacity[box] = cv2.warpAffine(canvas.opacity[box], turn, size, borderValue=1.0)

    return draw


def _pinholes(spots: Spots) -> Draw:
    return lambda canvas: canvas.tint([circle(*spot, 3.0) for spot in spots.pinholes], spots.pinhole_color, 0.9)


def _dirt_at_the_edge(spots: Spots) -> Draw:
    x, y = spots.edge
    crumbs = [circle(x, y, 11), circle(x + 9, y + 7, 7), circle(x - 6, y + 12, 6)]
    return lambda canvas: canvas.paint(crumbs, (70, 56, 44), 0.9)


# --- in front of the part: applied to the picture --------------------------------------------------------------------


def _lens_smear(image: Image, pose: Pose) -> Image:
    """A fingerprint on the lens: a milky patch about 220 px wide, always at the same place."""
    milky = cv2.GaussianBlur(image, (0, 0), 9).astype(np.float32) * 0.8 + 40
    return _mixed(image, milky, _soft([circle(700, 300, 110)], 18))


def _glare(image: Image, pose: Pose) -> Image:
    """The reflection of a lamp on the part: a white spot about 100 px wide."""
    return _mixed(image, np.full(image.shape, 255.0, np.float32), _soft([circle(*pose.move((500, 300)), 50)], 12))


def _cable(image: Image, pose: Pose) -> Image:
    cable = stroke([(120, -20), (300, 150), (560, 240), (820, 250), (1090, 380), (1300, 420)], 14)
    return _mixed(image, np.full(image.shape, (28.0, 26.0, 24.0), np.float32), _soft(cable, 1.2))


def _hand(image: Image, pose: Pose) -> Image:
    """Two fingers from the right border: they cover the edge of the large parts, but end just before the gasket."""
    fingers = [*stroke([(1300, 330), (960, 350)], 64), *stroke([(1300, 420), (930, 430)], 68)]
    return _mixed(image, np.full(image.shape, (120.0, 150.0, 205.0), np.float32), _soft(fingers, 3.0))


def _turned_over(image: Image, pose: Pose) -> Image:
    return np.ascontiguousarray(image[:, ::-1])


def _upside_down(image: Image, pose: Pose) -> Image:
    return np.ascontiguousarray(image[::-1, ::-1])


def _no_part(image: Image, pose: Pose) -> Image:
    height, width = image.shape[:2]
    belt = image[:60, :200]
    return cv2.copyMakeBorder(belt, 0, height - 60, 0, width - 200, cv2.BORDER_REFLECT)  # type: ignore[return-value]


DRAWN: dict[str, Callable[[Spots], Draw]] = {
    "print missing": _missing_print,
    "color a shade paler": _paler_color,
    "print turned 5°": _turned_print,
    "two pinholes of 6 px": _pinholes,
    "dirt at the edge": _dirt_at_the_edge,
}
TAKEN: dict[str, Take] = {
    "lens smear": _lens_smear,
    "glare spot": _glare,
    "cable in view": _cable,
    "hand in view": _hand,
    "part turned over": _turned_over,
    "part upside down": _upside_down,
    "no part": _no_part,
}
DOUBLE = "second part on top, 70 px off"


def _soft(shapes: list[NDArray[np.float64]], soften: float) -> NDArray[np.float32]:
    """Coverage of each pixel by the shapes: 720×1280, 0–1."""
    canvas = Canvas(1280, 720)
    canvas.paint(shapes, (255, 255, 255), soften=soften)
    return canvas.opacity


def _mixed(image: Image, over: NDArray[np.float32], cover: NDArray[np.float32]) -> Image:
    mixed = image + (over - image) * cover[..., None]
    return np.clip(np.rint(mixed), 0, 255).astype(np.uint8)


@functools.lru_cache(maxsize=4)
def _drawing(kind: str, defect: str | None) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """The part alone, with the blur of the lens: colors premultiplied by the opacity, and the opacity."""
    canvas = kind_named(kind).flawless.draw()
    if defect is not None:
        DRAWN[defect](SPOTS[kind])(canvas)
    color = cv2.GaussianBlur(canvas.color * canvas.opacity[..., None], (0, 0), LENS_BLUR_SIGMA)
    return color, cv2.GaussianBlur(canvas.opacity, (0, 0), LENS_BLUR_SIGMA)  # type: ignore[return-value]


def _laid(scene: Image, kind: str, defect: str | None, pose: Pose) -> Image:
    """The scene with the part placed on top, at this pose."""
    size = (scene.shape[1], scene.shape[0])
    color, opacity = (cv2.warpAffine(array, pose.matrix(), size) for array in _drawing(kind, defect))
    return np.clip(np.rint(scene * (1 - opacity[..., None]) + color), 0, 255).astype(np.uint8)


def picture(kind: str, defect: str | None, number: int) -> tuple[Image, Part]:
    """Part `number` with this defect (None: good), shifted, turned, lit and noisy like every part of the line."""
    part = PartSeries(SEED, defect_pct=0.0).part(kind, number)
    scene = scene_of(part)
    if defect is None or defect in DRAWN:
        scene = _laid(scene, kind, defect, part.pose)
    elif defect == DOUBLE:
        scene = _laid(scene, kind, None, replace(part.pose, x_px=part.pose.x_px + 60, y_px=part.pose.y_px + 36))
    else:
        scene = TAKEN[defect](scene, part.pose)
    image = lit(scene, part.gain)
    add_noise(image, NOISE_SIGMA, number)
    return image, part


def measure() -> list[Row]:
    rows = []
    for kind in KINDS:
        inspector = Inspector(demo_program(kind), master(kind))

        def ng(defect: str | None, inspector: Inspector = inspector, kind: str = kind) -> int:
            results = (_judgement(inspector, kind, defect, number) for number in range(EACH))
            return sum(judgement is Judgement.NG for judgement in results)

        rows.append(Row(GROUP, f"{kind}: NG among {EACH} good parts drawn the same way", ng(None), "parts"))
        rows += [
            Row(GROUP, f"{kind}: {defect}, caught of {EACH}", ng(defect), "parts")
            for defect in (*DRAWN, DOUBLE, *TAKEN)
        ]
    return rows


def _judgement(inspector: Inspector, kind: str, defect: str | None, number: int) -> Judgement:
    image, part = picture(kind, defect, number)
    truth: dict[str, Any] = part.truth()
    return inspector.inspect(Frame(number, 0, image, is_simulated=True, truth=truth)).judgement
