"""Tools that judge by amount: area and color area."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import cv2
import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from core.inspection.geometry import Circle, Pose, Rectangle, Ring, Window
from core.inspection.imaging import Scene
from core.inspection.measure.cells import Cells
from core.inspection.measure.colors import Color, ColorTable, Tolerances, to_lab
from core.inspection.measure.patch import Patch
from core.inspection.tools.area import class_means, split_level
from core.simulation.parts import PartSeries, master
from core.simulation.parts.gasket import HOLES
from tests.pictures_of_tools.paper import (
    CARD,
    DIM,
    FOUND,
    INK,
    LINE,
    MISSING,
    REGION,
    Painting,
    Panel,
    View,
    say,
    tag,
)
from tests.pictures_of_tools.parts import CONNECTOR, GASKET, SEED, light_on, part_with, taught

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from core.inspection.frame import Image
    from core.inspection.tool import Measurement


def area() -> list[Panel]:
    roi = Ring(640, 360, 136, 228)
    scene = Scene(master(GASKET))
    tool = taught("area", roi, scene, target="bright", mode="local")
    image, pose = part_with(GASKET, "moved_feature", 5)
    now = Scene(image)
    found = tool.measure(now, pose)
    patch = Patch("area", roi, (), scene)
    then, cut = patch.cut(scene.gray, Pose.identity()), patch.cut(now.gray, pose)
    level, _ = split_level(then, patch.allowed)
    gain = light_on(patch, scene, now, pose)
    bright = patch.limited(np.where(then >= level, 255, 0).astype(np.uint8))
    means = class_means(then, bright, patch)
    assert means is not None
    slope = 0.5 / (0.5 * means.reach(level))

    def histogram(painter: QPainter, area: QRectF) -> None:
        painter.fillRect(area, CARD)
        base, left, width = area.bottom() - 34, area.left() + 24, area.width() - 48
        for gray, color, at in ((then, DIM, level), (cut, REGION, level * gain)):
            counts = np.asarray(cv2.calcHist([gray], [0], patch.allowed, [128], [0, 256])).ravel()
            heights = np.sqrt(counts / counts.max()) * 150
            path = QPainterPath(QPointF(left, base))
            for place, tall in enumerate(heights.tolist()):
                path.lineTo(left + (place + 0.5) * width / 128, base - tall)
            path.lineTo(left + width, base)
            fill = QColor(color)
            fill.setAlpha(45)
            painter.setPen(QPen(color, 1.6))
            painter.setBrush(fill)
            painter.drawPath(path)
            x = left + at * width / 256
            painter.setPen(QPen(color, 2, Qt.PenStyle.DashLine))
            painter.drawLine(QPointF(x, base), QPointF(x, base - 172))
            aside = 6 if (gray is then) == (gain < 1) else -48
            say(
                painter,
                QRectF(x + aside, base - 170, 60, 16),
                "master" if gray is then else "part",
                12,
                color,
                bold=True,
            )
        painter.setPen(QPen(LINE, 1.5))
        painter.drawLine(QPointF(left, base), QPointF(left + width, base))
        say(painter, QRectF(left, base + 6, 80, 18), "black", 12, DIM)
        say(painter, QRectF(left + width - 36, base + 6, 60, 18), "white", 12, DIM)

    def parts(gray: NDArray[np.uint8], by: float) -> NDArray[np.uint8]:
        rising = np.clip(0.5 + (np.arange(256.0) - level * by) * slope / by, 0, 1)
        shares: Any = cv2.LUT(gray, (rising * 255).astype(np.uint8))
        return patch.limited(shares)

    def binary(painter: QPainter, area: QRectF) -> None:
        share = parts(cut, gain)[..., None] / 255.0
        mixed = (255 * (1 - share) + np.array([208.0, 128.0, 47.0]) * share).astype(np.uint8)
        large = cv2.resize(mixed, None, fx=8, fy=8, interpolation=cv2.INTER_NEAREST)
        x, y = HOLES[0][0] - patch.window.x, HOLES[0][1] - patch.window.y
        View(area, (x - 50) * 8, (y - 31) * 8, 100 * 8).show(painter, large)

    def cells(painter: QPainter, area: QRectF) -> None:
        off = Cells(parts(then, 1.0), patch, 12).deviations(parts(cut, gain))
        canvas = 255.0 - (255.0 - np.repeat(cut[..., None], 3, axis=2).astype(np.float64)) * 0.35
        strength = np.clip(np.abs(off) / 100, 0, 1)[..., None]
        ink = np.where(off[..., None] > 0, np.array([30.0, 138.0, 224.0]), np.array([47.0, 54.0, 214.0]))
        canvas = (canvas * (1 - strength) + ink * strength).astype(np.uint8)
        ground = (
            now.image
            if pose.is_identity
            else cv2.warpAffine(
                now.image, pose.matrix(), (scene.width, scene.height), flags=cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
            )
        )
        whole = (255.0 - (255.0 - ground.astype(np.float64)) * 0.35).astype(np.uint8)
        whole[patch.window.slices] = canvas
        view = View(area, 640 - 384, 360 - 233, 768)
        view.show(painter, whole)
        view.outline(painter, Circle(640, 360, roi.outer_radius).outline())
        view.outline(painter, Circle(640, 360, roi.inner_radius).outline())
        tag(painter, area, f"{found.score_pct:.0f} %", MISSING)

    return [
        Panel(
            "Level: between dark and bright", "Taught once by Otsu; it follows the light of each picture.", histogram
        ),
        Panel(
            "Area: a pixel that an edge cuts counts in part",
            "A shift by a third of a pixel gains or loses nothing.",
            binary,
        ),
        Panel(
            "Cell by cell: a hole moved by 12 px",
            f"Orange too much, red too little; in total {found.amount_pct:.1f} %.",
            cells,
        ),
    ]


def color_area() -> list[Panel]:
    roi, sample = Rectangle(420, 436, 176, 106), Rectangle(450, 460, 110, 60)
    scene = Scene(master(CONNECTOR))
    tool = taught("color_area", roi, scene, samples=[sample.to_json()])
    params = tool.spec.params
    tolerances = Tolerances(params.tolerance_lightness, params.tolerance_chroma, params.tolerance_hue_deg)
    color = Color.median_of(to_lab(scene.image[sample.window().slices].reshape(-1, 3)))
    darkest = min(range(97), key=lambda number: PartSeries(SEED).part(CONNECTOR, number).gain)
    good, good_pose = part_with(CONNECTOR, None, darkest)
    bad, bad_pose = part_with(CONNECTOR, "swapped_features", 8)
    fine, wrong = tool.measure(Scene(good), good_pose), tool.measure(Scene(bad), bad_pose)

    def wheel(painter: QPainter, area: QRectF) -> None:
        rows, columns = np.mgrid[0 : int(area.height()) * 2, 0 : int(area.width()) * 2]
        b = (area.height() - rows) / area.height() * 100.0
        a = (columns - area.width()) / area.height() * 100.0
        lab = np.dstack([np.full(a.shape, color.lightness), a, b]).astype(np.float32)
        shown = np.clip(cv2.cvtColor(lab, cv2.COLOR_Lab2BGR) * 255, 0, 255)
        inside = tolerances.likeness(lab, color)[..., None]
        image = (shown * (0.35 + 0.65 * inside) + 255 * (0.65 - 0.65 * inside)).astype(np.uint8)
        rim = cv2.Canny((inside[..., 0] * 255 > 127).astype(np.uint8) * 255, 50, 150)
        image[cv2.dilate(rim, np.ones((2, 2), np.uint8)) > 0] = (33, 27, 27)
        View(area, -0.5, -0.5, image.shape[1]).show(painter, image)
        angle = np.radians(color.hue_deg)
        unit = area.height() / 200
        middle = QPointF(area.center())
        at = middle + QPointF(color.chroma * np.cos(angle) * unit, -color.chroma * np.sin(angle) * unit)
        painter.setPen(QPen(INK, 1, Qt.PenStyle.DotLine))
        painter.drawLine(middle, at)
        painter.setPen(QPen(CARD, 2))
        painter.setBrush(INK)
        painter.drawEllipse(at, 5, 5)
        say(painter, QRectF(middle.x() - 36, middle.y() - 9, 32, 18), "gray", 12, INK)
        painter.setPen(QPen(INK, 1.5))
        painter.drawEllipse(middle, 3, 3)

    def shown_part(image: Image, pose: Pose, result: Measurement, ok: bool) -> Painting:
        def paint(painter: QPainter, area: QRectF) -> None:
            x, y = pose.move(roi.center)
            view = View(area, x - 175, y - 106, 350)
            gain = light_on(Patch("color", roi, (), scene), scene, Scene(image), pose)
            index = ColorTable.index(image, gain)
            like = ColorTable([color], tolerances).likeness(index)
            mask = roi.moved(pose).mask(Window(0, 0, image.shape[1], image.shape[0]))
            kept = (cv2.bitwise_and(like, mask) / 255.0)[..., None]
            pale = 255 - (255 - image.astype(float)) * 0.45
            view.show(painter, (pale * (1 - kept) + image * kept).astype(np.uint8))
            view.outline(painter, roi.moved(pose).outline())
            view.boxes(painter, result)
            tag(painter, area, f"{result.score_pct:.0f} %", FOUND if ok else MISSING)

        return paint

    light = round(100 * (1 - PartSeries(SEED).part(CONNECTOR, darkest).gain))
    return [
        Panel("Taught: one color and its tolerances", "By hue, chroma and lightness (CIELAB), each by itself.", wheel),
        Panel(
            f"The same red in {light} % less light",
            "What has the taught color stands out.",
            shown_part(good, good_pose, fine, True),
        ),
        Panel("Judged: the two marks are swapped", str(wrong.what), shown_part(bad, bad_pose, wrong, False)),
    ]
