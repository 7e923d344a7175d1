"""The tool that has learned what good parts look like."""

from __future__ import annotations

from typing import TYPE_CHECKING

import cv2
import numpy as np

from core.inspection.features.network import CELL
from core.inspection.geometry import Pose, Rectangle
from core.inspection.imaging import Scene, content_hash
from core.inspection.learning import PlacedSample
from core.inspection.seen import Heat
from core.inspection.tool import ToolSpec
from core.inspection.tools.learned import LearnedLook, LearnedParams
from core.simulation.parts import master
from tests.pictures_of_tools.paper import FOUND, MISSING, REGION, Panel, View, tag
from tests.pictures_of_tools.parts import CONNECTOR, part_with

if TYPE_CHECKING:
    from PySide6.QtCore import QRectF
    from PySide6.QtGui import QPainter

    from core.inspection.frame import Image

_ROI = Rectangle(430, 230, 420, 260)
_SAMPLES = 4


def learned() -> list[Panel]:
    scene, spec = Scene(master(CONNECTOR)), ToolSpec("learned", "learned", _ROI, LearnedParams("off"), 50.0)
    good = [part_with(CONNECTOR, None, number, noise=3.0) for number in range(1, _SAMPLES + 2)]
    samples = [
        PlacedSample(Scene(image), pose, is_ok=True, picture=content_hash(image), number=number)
        for number, (image, pose) in enumerate(good[:-1], start=1)
    ]
    tool = LearnedLook(spec, scene, LearnedLook.learn(spec, scene, samples, lambda _done: None))

    def glowing(image: Image, pose: Pose) -> Image:
        heat = tool.see(Scene(image), pose).heat
        assert heat is not None
        shown = image.copy()
        block = shown[heat.window.slices]
        share = np.clip(heat.levels.astype(np.float32) / Heat.LIMIT - 0.4, 0.0, 0.8)[:, :, None]
        block[:] = (block * (1.0 - share) + np.array((47, 54, 214), np.float32) * share).astype(np.uint8)
        return shown

    def judged(image: Image, pose: Pose, title: str, words: str) -> Panel:
        found = tool.measure(Scene(image), pose)
        is_ok = found.score_pct >= spec.threshold_pct
        shown = glowing(image, pose)

        def paint(painter: QPainter, area: QRectF) -> None:
            view = View(area, pose.x_px - 280, pose.y_px - 170, 560)
            view.show(painter, shown)
            view.outline(painter, _ROI.moved(pose).outline())
            view.boxes(painter, found)
            tag(painter, area, f"{found.score_pct:.0f}", FOUND if is_ok else MISSING)

        return Panel(title, words, paint)

    def cells(painter: QPainter, area: QRectF) -> None:
        view = View(area, 360, 190, 560)
        picture = scene.image.copy()
        step = CELL * np.sqrt(_ROI.width * _ROI.height / (352 * 240))
        for x in np.arange(_ROI.x, _ROI.x + _ROI.width, step):
            cv2.line(picture, (int(x), int(_ROI.y)), (int(x), int(_ROI.y + _ROI.height)), (208, 128, 47), 1)
        for y in np.arange(_ROI.y, _ROI.y + _ROI.height, step):
            cv2.line(picture, (int(_ROI.x), int(y)), (int(_ROI.x + _ROI.width), int(y)), (208, 128, 47), 1)
        view.show(painter, picture)
        view.outline(painter, _ROI.outline(), REGION)

    bad, pose = part_with(CONNECTOR, "scratch", 3, noise=3.0)
    return [
        Panel("Cells of the region", "The network describes what each cell shows.", cells),
        judged(*good[-1], "Another good part", "Unlike the good ones nowhere beyond what those differ in."),
        judged(bad, pose, "A defect that nobody named", "Red where no good part looks so; boxes beyond the limit."),
    ]
