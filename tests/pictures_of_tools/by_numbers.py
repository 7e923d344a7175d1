"""Tools that give a number: measure, count."""

from __future__ import annotations

import cv2
import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen

from core.inspection.geometry import Circle, Pose, Rectangle, Ring
from core.inspection.imaging import Scene
from core.inspection.measure.grading import AT_TOLERANCE_PCT, toleranced
from tests.curves.plate import PINS, Plate
from tests.pictures_of_tools.paper import CARD, DIM, FOUND, INK, LINE, MISSING, REGION, Panel, View, say, tag
from tests.pictures_of_tools.parts import taught

HOME = Pose.identity()


def measure() -> list[Panel]:
    scene = Scene(Plate().image())
    ring, row = Ring(100, 110, 12, 38), Rectangle(60, 210, 270, 66)
    bore = taught("measure", ring, scene, kind="diameter", lines=48)
    pitch = taught("measure", row, scene, kind="pitch")
    bent = Scene(Plate(pins=[2.5 if pin == 3 else 0.0 for pin in range(PINS)]).image())
    diameter, off = bore.measure(scene, HOME), pitch.measure(bent, HOME)

    def circle(painter: QPainter, area: QRectF) -> None:
        view = View(area, 40, 74, 120)
        view.show(painter, scene.image, strength=0.85)
        view.outline(painter, Circle(100, 110, 38).outline())
        view.outline(painter, Circle(100, 110, 12).outline())
        edge, *_ = bore.see(scene, HOME).lines
        view.dots(painter, edge[1], [FOUND] * len(edge[1]), 2.6)
        tag(painter, area, f"⌀ {diameter.value:.2f} px", FOUND)

    def pins(painter: QPainter, area: QRectF) -> None:
        view = View(area, 52, 120, 290)
        view.show(painter, bent.image, strength=0.85)
        view.outline(painter, row.outline())
        for _, points in pitch.see(bent, HOME).lines[:PINS]:
            view.dots(painter, points, [FOUND] * len(points), 1.8)
        view.boxes(painter, off)
        tag(painter, area, f"{off.score_pct:.0f} %", MISSING)

    def score(painter: QPainter, area: QRectF) -> None:
        painter.fillRect(area, CARD)
        plot = QRectF(area.left() + 44, area.top() + 16, area.width() - 60, area.height() - 50)

        def at(deviation: float, pct: float) -> QPointF:
            across = (deviation + 0.2) / 0.5
            return QPointF(plot.left() + across * plot.width(), plot.bottom() - pct / 100 * plot.height())

        for pct in (0, 50, 100):
            painter.setPen(QPen(LINE, 1))
            painter.drawLine(at(-0.2, pct), at(0.3, pct))
            say(painter, QRectF(area.left() + 10, at(0, pct).y() - 8, 30, 16), str(pct), 11, DIM)
        painter.setPen(QPen(INK, 1, Qt.PenStyle.DashLine))
        painter.drawLine(at(-0.2, AT_TOLERANCE_PCT), at(0.3, AT_TOLERANCE_PCT))
        for deviation, words in ((-0.05, "−0.05"), (0.0, "0"), (0.1, "+0.1")):
            painter.drawLine(at(deviation, 0), at(deviation, 100))
            box = QRectF(at(deviation, 0).x() - 30, plot.bottom() + 4, 60, 16)
            say(painter, box, words, 11, INK, centered=True)
        path = QPainterPath()
        for number, deviation in enumerate(np.linspace(-0.2, 0.3, 400).tolist()):
            point = at(deviation, toleranced(deviation, 0.1, 0.05))
            path.lineTo(point) if number else path.moveTo(point)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(REGION, 2.2))
        painter.drawPath(path)

    return [
        Panel("Measured: edge points, and their circle", "In a ring along its rays; in mm on the plane.", circle),
        Panel("Judged: a pin of seven bent by 2.5 px", str(off.what), pins),
        Panel("The score of a tolerance +0.1 −0.05", "The default limit is its end, on either side.", score),
    ]


def count() -> list[Panel]:
    uneven, parts = _discs(), _angles()
    discs, angles = Scene(uneven), Scene(parts)
    whole = Rectangle(8, 8, 384, 234)
    blobs = taught("count", whole, discs)
    alike = taught("count", whole, angles, target="parts", part=Circle(70, 70, 36).to_json())

    def ground(painter: QPainter, area: QRectF) -> None:
        view = View(area, 0, 0, 400)
        view.show(painter, uneven)
        view.outline(painter, whole.outline())

    def found(painter: QPainter, area: QRectF) -> None:
        seen = blobs.see(discs, HOME).marked
        assert seen is not None
        shown = uneven.copy()
        inside = shown[seen.window.slices]
        inside[seen.mask > 0] = (0.4 * inside[seen.mask > 0] + 0.6 * np.array([106, 158, 30])).astype(np.uint8)
        view = View(area, 0, 0, 400)
        view.show(painter, shown)
        tag(painter, area, f"{blobs.measure(discs, HOME).value:g}", FOUND)

    def turned(painter: QPainter, area: QRectF) -> None:
        view = View(area, 0, 0, 400)
        view.show(painter, parts, strength=0.85)
        view.outline(painter, Circle(70, 70, 36).outline())
        for _, points in alike.see(angles, HOME).lines:
            view.outline(painter, points, FOUND)
        tag(painter, area, f"{alike.measure(angles, HOME).value:g}", FOUND)

    return [
        Panel("Blobs on ground that is not even", "No one level would part them from it.", ground),
        Panel("What stands out from a smooth surface", "Holes are filled, specks left out.", found),
        Panel("Parts like one of them, at any turn", "Found by the edges of the one that is drawn.", turned),
    ]


def _discs() -> np.ndarray:
    gray = 40 + 0.35 * np.arange(400.0)[None] + 0.1 * np.arange(250.0)[:, None]
    for number in range(15):
        x, y = 50 + 70 * (number % 5), 45 + 75 * (number // 5)
        cv2.circle(gray, (x, y), 18 + number % 3 * 4, float(gray[y, x]) + 55, cv2.FILLED)
    noisy = cv2.GaussianBlur(gray, (0, 0), 0.8) + np.random.default_rng(3).normal(0, 3, gray.shape)
    return np.repeat(np.clip(np.rint(noisy), 0, 255).astype(np.uint8)[..., None], 3, 2)


def _angles() -> np.ndarray:
    part = np.array([[-28, -8], [28, -8], [28, 8], [10, 8], [10, 22], [-4, 22], [-4, 8], [-28, 8]], float)
    image = np.full((250, 400, 3), (62, 60, 58), np.uint8)
    places = ((70, 70, 0), (170, 60, 70), (290, 70, 160), (110, 170, -120), (220, 175, 20), (330, 170, -60))
    for x, y, turn in places:
        points = Pose(x, y, turn).apply(part)
        cv2.fillPoly(image, [np.rint(points * 16).astype(np.int32)], (190, 188, 186), cv2.LINE_AA, 4)
    return image
