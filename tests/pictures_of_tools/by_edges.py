"""Tools that judge by edges: position adjustment, outline, edge detection."""

from __future__ import annotations

import cv2
import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from core.inspection.geometry import Pose, Rectangle, Window, allowed_pixels
from core.inspection.imaging import Scene
from core.inspection.measure.edges import automatic_contrast, edge_points, gradients
from core.inspection.measure.patch import Patch
from core.inspection.measure.scan import ScanLines, find_peaks
from core.inspection.pose.search import coarsest_level, directions
from core.inspection.pose.teach import teach_levels
from core.inspection.tools import edge_detection as edge_detection_file
from core.simulation.parts import master
from tests.pictures_of_tools.paper import (
    CARD,
    DIM,
    EXTRA,
    FOUND,
    INK,
    LINE,
    MISSING,
    REGION,
    Panel,
    View,
    by_direction,
    say,
    tag,
)
from tests.pictures_of_tools.parts import CONNECTOR, part_with, taught


def position_adjust() -> list[Panel]:
    roi = Rectangle(240, 110, 800, 490)
    scene = Scene(master(CONNECTOR))
    window = Window(0, 0, scene.width, scene.height)
    levels = teach_levels(scene, roi, allowed_pixels(roi, (), window))
    fine = levels[-1]
    tool = taught("position_adjust", roi, scene, rotation_range_deg=15)
    image, _ = part_with(CONNECTOR, None, 3)
    now = Scene(image)
    found = tool.measure(now, Pose.identity(roi.center))
    assert found.pose is not None
    pose = found.pose
    places = fine.points + roi.center
    side = 1 << coarsest_level(roi)

    def teach(painter: QPainter, area: QRectF) -> None:
        view = View(area, 200, 88, 880)
        view.show(painter, scene.image, strength=0.45)
        view.outline(painter, roi.outline())
        view.dots(painter, places, by_direction(fine.normals), 3.0)

    def search(painter: QPainter, area: QRectF) -> None:
        level = coarsest_level(roi)
        gx, gy = directions(now.level(level), 2.0)
        turn = (np.degrees(np.arctan2(gy, gx)) % 360 / 2).astype(np.uint8)
        strong = np.clip(np.hypot(gx, gy) * 300, 0, 255).astype(np.uint8)
        coarse = cv2.cvtColor(np.dstack([turn, np.full_like(turn, 190), strong]), cv2.COLOR_HSV2BGR)
        large = cv2.resize(coarse, None, fx=1 << level, fy=1 << level, interpolation=cv2.INTER_NEAREST)
        view = View(area, 200, 88, 880)
        view.show(painter, large)
        for turned in (-9.0, -4.5, 4.5, 9.0):
            trial = Pose(pose.x_px, pose.y_px, pose.rotation_deg + turned, 1.0, *roi.center)
            view.outline(painter, roi.moved(trial).outline(), QColor(255, 255, 255, 90), 1.0)
        view.outline(painter, roi.moved(pose).outline(), QColor("#FFFFFF"), 2.0)

    def refine(painter: QPainter, area: QRectF) -> None:
        view = View(area, 200, 88, 880)
        view.show(painter, image)
        view.outline(painter, roi.moved(pose).outline())
        view.dots(painter, pose.apply(places), [FOUND] * len(places), 2.6)
        tag(painter, area, f"{found.score_pct:.0f} %", FOUND)

    moved = (
        f"x {pose.x_px - roi.center[0]:+.2f} px, y {pose.y_px - roi.center[1]:+.2f} px, turn {pose.rotation_deg:+.2f}°"
    )
    return [
        Panel(
            "Taught: edge points with their directions",
            "Color is direction; the strength of an edge is left out.",
            teach,
        ),
        Panel(
            "Searched: directions, coarse, at every turn",
            f"Light keeps a direction; a mean of {side} × {side} px hushes noise.",
            search,
        ),
        Panel("Refined along each point's normal", moved, refine),
    ]


def outline() -> list[Panel]:
    roi = Rectangle(264, 410, 150, 150)
    wide = Rectangle(244, 400, 792, 196)
    scene = Scene(master(CONNECTOR))
    tool = taught("outline", wide, scene)
    image, pose = part_with(CONNECTOR, "filled_hole", 4)
    found = tool.measure(Scene(image), pose)
    patch = Patch("outline", roi, (), scene, margin=5)
    steps = gradients(patch.cut(scene.gray, Pose.identity()))
    inside = np.asarray(cv2.erode(allowed_pixels(roi, (), patch.window), np.ones((3, 3), np.uint8))) > 0
    points = edge_points(steps, inside, automatic_contrast(steps, inside), 6)
    places = np.column_stack([points.columns, points.rows]) + np.array([patch.window.x, patch.window.y])

    def teach(painter: QPainter, area: QRectF) -> None:
        view = View(area, 250, 426, 200)
        view.show(painter, scene.image, strength=0.5)
        view.dots(painter, places.astype(float), by_direction(points.normals.astype(float)), 1.7)

    def look(painter: QPainter, area: QRectF) -> None:
        view = View(area, 292, 430, 66)
        view.show(painter, scene.image, strength=0.75)
        for (x, y), (nx, ny) in zip(places[::2].tolist(), points.normals[::2].tolist(), strict=True):
            painter.setPen(QPen(QColor(47, 128, 208, 190), 1.6))
            painter.drawLine(view.at(x - 3 * nx, y - 3 * ny), view.at(x + 3 * nx, y + 3 * ny))
        view.dots(painter, places[::2].astype(float), [FOUND] * len(places[::2]), 2.6)

    def judge(painter: QPainter, area: QRectF) -> None:
        view = View(area, 220 + pose.x_px - 640, min(720 - 506, 270 + pose.y_px - 360), 832)
        view.show(painter, image)
        view.outline(painter, wide.moved(pose).outline())
        view.boxes(painter, found)
        tag(painter, area, f"{found.score_pct:.0f} %", MISSING)

    return [
        Panel("Taught: ridges of the gradient", "Thinned to one pixel; color is direction.", teach),
        Panel("Looked up: 3 px to either side", "Along each point's own normal, as steep, the same way.", look),
        Panel("Judged: a part with a filled bore", str(found.what), judge),
    ]


def edge_detection() -> list[Panel]:
    roi = Rectangle(500, 256, 290, 90)
    scene = Scene(master(CONNECTOR))
    tool = taught("edge_detection", roi, scene)
    image, pose = part_with(CONNECTOR, "moved_feature", 12)
    now = Scene(image)
    found = tool.measure(now, pose)
    lines = tool.spec.params.lines
    scan = ScanLines("edges", roi, (), "right", lines, scene)
    slopes = scan.slopes(scan.sample(now.gray, pose))
    least = edge_detection_file._FOUND_AT * tool._least  # type: ignore[attr-defined]
    peaks = find_peaks(slopes, least, "any")
    line = lines // 2

    def place(number: int, along: float) -> tuple[float, float]:
        (x, y) = pose.move((roi.x + along, roi.y + (number + 0.5) / lines * roi.height))
        return x, y

    def lines_and_edges(painter: QPainter, area: QRectF) -> None:
        x, y = pose.move(roi.center)
        view = View(area, x - 185, y - 112, 370)
        view.show(painter, image, strength=0.8)
        painter.setPen(QPen(QColor(47, 128, 208, 150), 1))
        for number in range(lines):
            painter.drawLine(view.at(*place(number, 0)), view.at(*place(number, roi.width)))
        steps = zip(peaks.lines.tolist(), peaks.places.tolist(), strict=True)
        spots = np.array([place(number, along) for number, along in steps])
        view.dots(painter, spots, [FOUND if rising else EXTRA for rising in (peaks.slopes > 0).tolist()], 2.2)

    def profile(painter: QPainter, area: QRectF) -> None:
        painter.fillRect(area, CARD)
        row = slopes[line, :120]
        left, middle = area.left() + 18, area.center().y()
        wide, tall = (area.width() - 36) / len(row), 82 / float(np.abs(row).max())
        painter.setPen(QPen(LINE, 1.5))
        painter.drawLine(QPointF(left, middle), QPointF(area.right() - 18, middle))
        painter.setPen(QPen(DIM, 1, Qt.PenStyle.DashLine))
        for side in (-1, 1):
            painter.drawLine(
                QPointF(left, middle - side * least * tall), QPointF(area.right() - 18, middle - side * least * tall)
            )
        path = QPainterPath()
        for at, slope in enumerate(row.tolist()):
            point = QPointF(left + at * wide, middle - slope * tall)
            path.lineTo(point) if at else path.moveTo(point)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(REGION, 2))
        painter.drawPath(path)
        for which in np.flatnonzero((peaks.lines == line) & (peaks.places < len(row) - 4)).tolist():
            along, slope = float(peaks.places[which]), float(peaks.slopes[which])
            x = left + along * wide
            painter.setPen(QPen(FOUND if slope > 0 else EXTRA, 1.4))
            painter.drawLine(QPointF(x, middle), QPointF(x, middle - slope * tall))
            low = middle - slope * tall + (-20 if slope > 0 else 2)
            say(painter, QRectF(x - 24, low, 48, 18), f"{along:.2f}", 12, INK, bold=True, centered=True)

    def judge(painter: QPainter, area: QRectF) -> None:
        x, y = pose.move(roi.center)
        view = View(area, x - 185, y - 112, 370)
        view.show(painter, image)
        view.outline(painter, roi.moved(pose).outline())
        for defect in found.defects:
            painter.setPen(QPen(EXTRA if defect.kind == "extra" else MISSING, 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(
                QRectF(view.at(defect.x, defect.y), view.at(defect.x + defect.width, defect.y + defect.height))
            )
        tag(painter, area, f"{found.score_pct:.0f} %", MISSING)

    return [
        Panel("Scanned: lines across the region", "Green: dark to bright, orange: bright to dark.", lines_and_edges),
        Panel(
            "Steps of one line, to a hundredth of a pixel", "Above the dashed slope; the peak is a parabola's.", profile
        ),
        Panel("Judged: a pin moved by 12 px", str(found.what), judge),
    ]
