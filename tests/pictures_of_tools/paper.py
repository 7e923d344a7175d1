"""Paints cards, three per row, each with a picture, a title and a line of text."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import cv2
import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QPainterPath, QPen, QPolygonF

if TYPE_CHECKING:
    from pathlib import Path

    from core.inspection.tool import Measurement

GROUND, CARD, INK, DIM, LINE = (QColor(name) for name in ("#ECF0F4", "#FFFFFF", "#1B2126", "#5C676F", "#D3DADF"))
REGION, FOUND, MISSING, EXTRA = (QColor(name) for name in ("#2F80D0", "#1E9E6A", "#D6362F", "#E08A1E"))
CARD_WIDTH, PICTURE_HEIGHT, GAP = 372.0, 226.0, 16.0
CARDS_IN_ROW = 3

Painting = Callable[[QPainter, QRectF], None]
Floats = NDArray[np.float64]


@dataclass(frozen=True)
class Panel:
    """Contents of one card."""

    title: str
    words: str
    paint: Painting


def write(path: Path, panels: Iterable[Panel]) -> None:
    """Write the cards, three per row, as a PNG file. They are drawn at twice the size, to keep thin lines smooth."""
    panels = list(panels)
    card_height = PICTURE_HEIGHT + 66
    rows, columns = math.ceil(len(panels) / CARDS_IN_ROW), min(len(panels), CARDS_IN_ROW)
    width, height = GAP + columns * (CARD_WIDTH + GAP), GAP + rows * (card_height + GAP)
    image = QImage(int(2 * width), int(2 * height), QImage.Format.Format_RGB32)
    image.fill(GROUND)
    painter = QPainter(image)
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
    painter.scale(2, 2)
    for number, panel in enumerate(panels):
        row, column = divmod(number, CARDS_IN_ROW)
        left, top = GAP + column * (CARD_WIDTH + GAP), GAP + row * (card_height + GAP)
        _card(painter, QRectF(left, top, CARD_WIDTH, card_height), number + 1, panel)
    painter.end()
    small = image.scaled(
        int(width), int(height), Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
    )
    _write_png(path, small)
    print(f"{path.name}: {path.stat().st_size // 1024} KB")  # noqa: T201


def _write_png(path: Path, image: QImage) -> None:
    """Keep only every fourth level: the difference is invisible, and the file half as large."""
    bgra = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine() // 4, 4)
    levels = np.minimum((bgra[:, : image.width(), :3].astype(np.uint16) + 2) // 4 * 4, 255).astype(np.uint8)
    if not cv2.imwrite(str(path), levels, [cv2.IMWRITE_PNG_COMPRESSION, 9]):
        raise OSError(f"{path} cannot be written")


def _card(painter: QPainter, card: QRectF, number: int, panel: Panel) -> None:
    painter.setPen(QPen(LINE, 1))
    painter.setBrush(CARD)
    painter.drawRoundedRect(card, 8, 8)
    painter.save()
    area = QRectF(card.left(), card.top(), card.width(), PICTURE_HEIGHT)
    clip = QPainterPath()
    clip.addRoundedRect(card, 8, 8)
    painter.setClipPath(clip)
    painter.setClipRect(area, Qt.ClipOperation.IntersectClip)
    panel.paint(painter, area)
    painter.restore()
    painter.setPen(QPen(LINE, 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(card, 8, 8)
    badge = QPointF(card.left() + 24, area.bottom() + 22)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(REGION)
    painter.drawEllipse(badge, 10, 10)
    say(painter, QRectF(badge.x() - 10, badge.y() - 10, 20, 20), str(number), 12, CARD, bold=True, centered=True)
    say(painter, QRectF(card.left() + 42, area.bottom() + 10, CARD_WIDTH - 50, 24), panel.title, 14, INK, bold=True)
    say(painter, QRectF(card.left() + 42, area.bottom() + 34, CARD_WIDTH - 50, 24), panel.words, 12, DIM)


def say(
    painter: QPainter,
    box: QRectF,
    words: str,
    size: int,
    color: QColor,
    *,
    bold: bool = False,
    centered: bool = False,
) -> QRectF:
    """Write into the box, and below it what is too long for its width; where it was written."""
    font = QFont("IBM Plex Sans")
    font.setPixelSize(size)
    font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    painter.setFont(font)
    painter.setPen(color)
    side = Qt.AlignmentFlag.AlignHCenter if centered else Qt.AlignmentFlag.AlignLeft
    flags = side | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap
    needed = painter.boundingRect(box, flags, words)
    if needed.height() > box.height():
        box = QRectF(box.left(), box.top(), box.width(), needed.height())
    painter.drawText(box, flags, words)
    return box


def tag(painter: QPainter, area: QRectF, words: str, color: QColor) -> None:
    """Paint a score into the upper left corner of a picture."""
    box = QRectF(area.left() + 10, area.top() + 10, 14 + 7.4 * len(words), 24)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color)
    painter.drawRoundedRect(box, 5, 5)
    say(painter, box, words, 13, CARD, bold=True, centered=True)


class View:
    """A section of a picture, as wide as the card; `at` converts picture pixels to points on the card."""

    def __init__(self, area: QRectF, x: float, y: float, width: float) -> None:
        self.scale = area.width() / width
        self._x, self._y, self._area = x, y, area

    def show(self, painter: QPainter, image: NDArray[Any], *, strength: float = 1.0) -> None:
        bgr = cv2.cvtColor(image, cv2.COLOR_GRAY2BGR) if image.ndim == 2 else image
        bgr = np.ascontiguousarray(bgr)
        whole = QImage(bgr.data, bgr.shape[1], bgr.shape[0], bgr.shape[1] * 3, QImage.Format.Format_BGR888)
        painter.fillRect(self._area, CARD)
        painter.setOpacity(strength)
        # Coordinates of a pixel are those of its center.
        source = QRectF(self._x + 0.5, self._y + 0.5, self._area.width() / self.scale, self._area.height() / self.scale)
        painter.drawImage(self._area, whole, source)
        painter.setOpacity(1.0)

    def at(self, x: float, y: float) -> QPointF:
        return QPointF(self._area.left() + (x - self._x) * self.scale, self._area.top() + (y - self._y) * self.scale)

    def outline(self, painter: QPainter, points: Floats, color: QColor = REGION, width: float = 2.0) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(color, width))
        painter.drawPolygon(QPolygonF([self.at(x, y) for x, y in points.tolist()]))

    def dots(self, painter: QPainter, points: Floats, colors: Iterable[QColor], radius: float) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        for (x, y), color in zip(points.tolist(), colors, strict=True):
            painter.setBrush(color)
            painter.drawEllipse(self.at(x, y), radius, radius)

    def boxes(self, painter: QPainter, found: Measurement) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for defect in found.defects:
            painter.setPen(QPen(EXTRA if "extra" in defect.kind else MISSING, 2))
            top_left = self.at(defect.x - 4, defect.y - 4)
            painter.drawRect(QRectF(top_left, self.at(defect.x + defect.width + 4, defect.y + defect.height + 4)))


def by_direction(normals: Floats) -> list[QColor]:
    """A color for each normal, by its direction over 360°."""
    turns = np.degrees(np.arctan2(normals[:, 1], normals[:, 0])) % 360
    return [QColor.fromHsv(int(turn), 235, 205) for turn in turns.tolist()]
