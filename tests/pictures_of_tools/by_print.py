"""The tool that reads print."""

from __future__ import annotations

from typing import TYPE_CHECKING

import cv2
import numpy as np
from PySide6.QtCore import QRectF

from core.inspection.geometry import Pose, Rectangle
from core.inspection.imaging import Scene
from core.inspection.measure import print_reading
from core.inspection.measure.print_lines import evened
from core.inspection.seen import Finding
from core.inspection.tool import ToolSpec
from core.inspection.tools.text import Text, TextParams
from core.pretrained.tesseract import Tesseract, tesseract
from tests.pictures_of_tools.paper import CARD, FOUND, INK, MISSING, Panel, View, say, tag
from tests.printed import PAPER, colored, drawn

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

    from core.pretrained.line_reader import Character

SIZE = 400, 250
MIDDLE = (200.0, 125.0)
TURN_DEG = 9.0
ROI = Rectangle(60, 95, 280, 60)


def _part(line: str) -> np.ndarray:
    """The line on a part that lies turned, its left in the shade."""
    way = cv2.getRotationMatrix2D(MIDDLE, TURN_DEG, 1.0)
    turned = cv2.warpAffine(drawn(line, 24, SIZE), way, SIZE, flags=cv2.INTER_CUBIC, borderValue=PAPER)
    return colored(turned * np.linspace(0.45, 1.1, SIZE[0])[None])


def text() -> list[Panel]:
    spec = ToolSpec("text", "text", ROI, TextParams(characters="capitals"), Text.default_threshold_pct)
    tool = Text(spec, Scene(colored(drawn("EXP 28.11.26", 24, SIZE))))
    image = _part("EXP 28.17.26")
    pose = Pose(*MIDDLE, TURN_DEG, 1.0, *MIDDLE)
    now = Scene(image)
    found = tool.measure(now, pose)
    level = evened(tool._frame.cut(now.gray, pose), tool._ground_px, dark=True)
    lines: list[tuple[np.ndarray, str]] = []

    class Watched:
        samplings, least_confidence = Tesseract.samplings, Tesseract.least_confidence

        def read_line(self, line: np.ndarray) -> tuple[Character, ...]:
            read = tesseract().read_line(line)
            lines.append((line, "".join(one.sign for one in read)))
            return read

    print_reading.read_print(level, Watched(), "capitals")

    def even(painter: QPainter, area: QRectF) -> None:
        half = area.height() / 2
        above = QRectF(area.left(), area.top(), area.width(), half)
        below = QRectF(area.left(), area.top() + half, area.width(), half)
        View(above, 25, 70, 350).show(painter, image)
        View(above, 25, 70, 350).outline(painter, ROI.moved(pose).outline())
        View(below, 0, -18, level.shape[1]).show(painter, level)

    def read(painter: QPainter, area: QRectF) -> None:
        painter.fillRect(area, CARD)
        scale = (area.width() - 32) / max(line.shape[1] for line, _ in lines)
        top = area.top() + 10
        for line, words in lines:
            height, width = line.shape
            box = QRectF(area.left() + 16, top, scale * width, scale * height)
            View(box, 0, 0, width).show(painter, line)
            top = box.bottom() + 24
            words = f"{height} px high with its margin: {words}"
            say(painter, QRectF(area.left() + 16, box.bottom(), area.width() - 32, 20), words, 13, INK)

    def judge(painter: QPainter, area: QRectF) -> None:
        view = View(area, 20, 15, 360)
        view.show(painter, image)
        for finding, points in tool.see(now, pose).lines:
            view.outline(painter, points, FOUND if finding is Finding.FOUND else MISSING)
        tag(painter, area, f"{found.score_pct:.0f} %, NG", MISSING)

    return [
        Panel("Turned upright, its light evened", "Divided by the brightest level around each place.", even),
        Panel("Read in two sizes", "Believed, because both readings are equal.", read),
        Panel("Judged: one digit is wrong", str(found.what), judge),
    ]
