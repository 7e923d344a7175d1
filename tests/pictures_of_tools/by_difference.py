"""The tool that judges by difference: surface."""

from __future__ import annotations

from typing import TYPE_CHECKING

import cv2
import numpy as np

from core.inspection.frame import Frame
from core.inspection.geometry import Pose
from core.inspection.imaging import Scene
from core.inspection.measure.patch import Patch
from core.inspection.measure.surface_norm import Terms, of_master
from core.inspection.measure.surface_sight import SurfaceSight
from core.inspection.tools.surface import SurfaceParams
from tests.blemished.kinds import surfaces
from tests.blemished.pictures import inspector, master_of, picture
from tests.pictures_of_tools.paper import Panel, View

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from PySide6.QtCore import QRectF
    from PySide6.QtGui import QPainter

    from tests.pictures_of_tools.paper import Painting

KIND, NUMBER, BLEMISH = "label", 4, "faint stain"


def surface() -> list[Panel]:
    judging = inspector(KIND, 0)
    image = picture(KIND, NUMBER, BLEMISH, "slope")
    scored = judging.inspect(Frame(0, 0, image))
    seen = judging.see(Frame(0, 0, image), scored, "surface")
    differing = seen.marked
    assert differing is not None
    assert scored.pose is not None
    roi = surfaces()[KIND].region.moved(scored.pose)
    marked = image.copy()
    marked[differing.window.slices][differing.mask > 0] = (47, 54, 214)
    master, scene, params = Scene(master_of(surfaces()[KIND])), Scene(image), SurfaceParams()
    patch = Patch("surface", surfaces()[KIND].region, (), master)
    sight = SurfaceSight(patch, (), master, params.align_px, is_color=True)
    terms = Terms(params.contrast, params.shift_px, params.size_px, sight.counted)
    norm = of_master(sight.planes(master, Pose.identity(), 1.0, 0.0), terms)
    maps = norm.maps(sight.planes(scene, scored.pose, 1.0, 0.4))

    def shown(pixels: NDArray[np.uint8], outlined: bool) -> Painting:
        def paint(painter: QPainter, area: QRectF) -> None:
            view = View(area, 70, 40, 500 * pixels.shape[1] / 640) if outlined else View(area, 0, 0, pixels.shape[1])
            view.show(painter, pixels)
            if outlined:
                view.outline(painter, roi.outline())

        return paint

    def map_of(level: int) -> NDArray[np.uint8]:
        gray = np.clip(255.0 - 128.0 * maps[level], 0, 255).astype(np.uint8)
        large = cv2.resize(gray, None, fx=1 << level, fy=1 << level, interpolation=cv2.INTER_NEAREST)
        return np.asarray(cv2.cvtColor(large, cv2.COLOR_GRAY2BGR), np.uint8)

    result = scored.tools[-1]
    return [
        Panel("The part", "A faint stain on a label, in light that slopes by 15 %.", shown(image, True)),
        Panel("Deviation at half the size", "In tolerances: black is twice the tolerance.", shown(map_of(1), False)),
        Panel("Places", f"Score {result.score_pct:.1f}, limit {result.threshold_pct:.0f}.", shown(marked, True)),
    ]
