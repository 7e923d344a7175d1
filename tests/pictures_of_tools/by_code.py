"""The tool that reads codes: what was read and where, and its grade."""

from __future__ import annotations

from typing import TYPE_CHECKING

import cv2
import numpy as np
from PySide6.QtGui import QColor, QPainter, QPen

from core.inspection.geometry import Pose, Rectangle
from core.inspection.imaging import Scene
from core.inspection.measure.code_grade import LINES
from core.inspection.measure.codes import read_codes, reads_in_line
from core.text import shown_read
from tests.codes import INK as PRINT
from tests.codes import PAPER, drawn, on_paper
from tests.pictures_of_tools.paper import FOUND, MISSING, Panel, View, tag
from tests.pictures_of_tools.parts import taught

if TYPE_CHECKING:
    from PySide6.QtCore import QRectF

SIZE = 320, 240
ROI = Rectangle(20, 20, 280, 200)
TURN_DEG = 14.0
TEXT = "LOT4711 SN000042"


def code() -> list[Panel]:
    master = Scene(on_paper(drawn(TEXT, "data_matrix", 7), SIZE))
    tool = taught("code", ROI, master)
    turned = Scene(on_paper(drawn(TEXT[:-1] + "3", "data_matrix", 7), SIZE, TURN_DEG))
    pose = Pose(160, 120, TURN_DEG, 1.0, 160, 120)
    read = tool.measure(turned, pose)
    ((_, around),) = tool.see(turned, pose).lines

    bars = drawn("4006381333931", "ean_upc", 2, 130)
    bars[: bars.shape[0] // 3, 60:84] = PAPER
    scratched = on_paper(bars, SIZE)
    (ean,) = read_codes(scratched[..., 0])
    rows = [ROI.y + (number + 0.5) * ROI.height / LINES for number in range(LINES)]
    readable = [reads_in_line(np.ascontiguousarray(scratched[round(row), :, 0]), ean) for row in rows]

    dropped = on_paper(drawn(TEXT, "data_matrix", 7), SIZE)
    cv2.circle(dropped, (185, 105), 15, (PRINT,) * 3, -1, cv2.LINE_AA)
    damaged = tool.measure(Scene(dropped), Pose.identity())

    def text(painter: QPainter, area: QRectF) -> None:
        view = View(area, 0, 24, 320)
        view.show(painter, turned.image)
        view.outline(painter, ROI.moved(pose).outline())
        view.outline(painter, around, FOUND)
        tag(painter, area, "NG", MISSING)

    def lines(painter: QPainter, area: QRectF) -> None:
        view = View(area, 0, 24, 320)
        view.show(painter, scratched, strength=0.7)
        for row, is_read in zip(rows, readable, strict=True):
            painter.setPen(QPen(FOUND if is_read else QColor(214, 54, 47, 130), 1.6))
            painter.drawLine(view.at(ROI.x, row), view.at(ROI.x + ROI.width, row))

    def damage(painter: QPainter, area: QRectF) -> None:
        view = View(area, 0, 24, 320)
        view.show(painter, dropped)
        tag(painter, area, f"{damaged.score_pct:.0f} %", MISSING)

    return [
        Panel("Read, and not what it must be", str(read.what), text),
        Panel("Scan lines across the bars", f"{sum(readable)} of {LINES} can be read by themselves.", lines),
        Panel("A drop of ink", f"Read all the same: {shown_read(damaged.text or '')}.", damage),
    ]
