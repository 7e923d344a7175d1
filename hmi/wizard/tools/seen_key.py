"""Legend of the marks that show what a tool sees: each mark with a word, and the taught colors with their values."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

import cv2
import numpy as np
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from core.inspection.geometry import Window
from core.inspection.seen import Bgr, Finding, Heat, Marked, Meaning, Seen
from hmi.i18n import count, tr
from hmi.roi.seen_painting import COLOR, STRIPE_MM, arrow, glowing, paint_dots, paint_line, tinted
from hmi.widgets.markings import line_width, stroke_with_halo
from hmi.widgets.words import LEFT, MIDDLE

if TYPE_CHECKING:
    from hmi.appearance import Look

ROW_MM, SIGN_MM = 4.6, 5.0
GUTTER_MM = 1.0
"""Left margin."""


def _meaning(marked: Marked) -> str:
    """What the marked pixels are, and how many."""
    pixels = count(cv2.countNonZero(marked.mask))
    words = {
        Meaning.AREA: tr("counted: {pixels} px²", pixels=pixels),
        Meaning.DIFFERENCE: tr("differs: {pixels} px²", pixels=pixels),
        Meaning.BLOBS: tr("blobs: {number}, {pixels} px²", number=marked.number, pixels=pixels),
    }
    return words[marked.meaning]


@dataclass(frozen=True)
class _Entry:
    """One mark of the legend; `paint` draws it into a box."""

    words: str
    paint: Callable[[QPainter, QRectF], None]


class SeenKey(QWidget):
    """Its entries wrap into as many rows as they need."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("seen_key")
        self._look = look
        self._seen = Seen()

    @property
    def words(self) -> tuple[str, ...]:
        return tuple(entry.words for entry in self._entries())

    def show_seen(self, seen: Seen | None) -> None:
        self._seen = seen or Seen()
        self.setAccessibleName(", ".join(self.words))
        self.setVisible(bool(self.words))
        self.update()

    def height_for(self, width: int) -> int:
        rows = [row for _, row, _ in self._placed(width)]
        return round(self._look.theme.px_per_mm * ROW_MM) * (1 + max(rows, default=0))

    def fits(self) -> bool:
        """Whether the longest entry fits into a row of its own; for tests."""
        metrics = QFontMetricsF(self._look.theme.font(self._look.theme.type.small))
        room = self.width() - self._look.theme.px(GUTTER_MM + SIGN_MM + 1)
        return all(metrics.horizontalAdvance(words) <= room for words in self.words)

    def _placed(self, width: int) -> Iterator[tuple[_Entry, int, float]]:
        """Each entry with its row number and its left edge, in pixels."""
        theme = self._look.theme
        metrics = QFontMetricsF(theme.font(theme.type.small))
        gutter = theme.px(GUTTER_MM)
        row, left = 0, float(gutter)
        for entry in self._entries():
            wide = theme.px(SIGN_MM + 1) + metrics.horizontalAdvance(entry.words)
            if left > gutter and left + wide > width:
                row, left = row + 1, gutter
            yield entry, row, left
            left += wide + theme.px(3)

    def _entries(self) -> Iterator[_Entry]:
        seen = self._seen
        for color in seen.colors:
            blue, green, red = color
            words = tr("taught: R {red} G {green} B {blue}", red=red, green=green, blue=blue)
            yield _Entry(words, partial(self._swatch, color))
        if seen.marked is not None:
            yield _Entry(_meaning(seen.marked), self._tint)
        if seen.heat is not None:
            yield _Entry(tr("unlike the good parts; border: limit"), self._haze)
        titles = {Finding.FOUND: tr("found"), Finding.MISSING: tr("missing"), Finding.EXTRA: tr("extra")}
        for finding in seen.findings:
            lines = sum(one is finding for one, _ in seen.lines)
            words = f"{lines} {titles[finding]}" if lines else titles[finding]
            paint = self._line if lines else self._dots
            yield _Entry(words, partial(paint, finding))
        if seen.arrows:
            yield _Entry(tr("scan"), self._arrow)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._look.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(theme.font(theme.type.small))
        tall, wide = theme.px_per_mm * ROW_MM, theme.px(SIGN_MM)
        for entry, row, left in self._placed(self.width()):
            box = QRectF(left, row * tall + tall * 0.12, wide, tall * 0.76)
            # The marks are designed for the background of pictures.
            painter.fillRect(box, theme.color("image_ground"))
            entry.paint(painter, box.adjusted(wide * 0.12, 0, -wide * 0.12, 0))
            painter.setPen(theme.color("text"))
            words = QRectF(box.right() + theme.px(1), row * tall, self.width(), tall)
            painter.drawText(words, LEFT | MIDDLE, entry.words)
        painter.end()

    # --- marks ------------------------------------------------------------------------------------------------------

    def _swatch(self, color: Bgr, painter: QPainter, box: QRectF) -> None:
        painter.fillRect(box.adjusted(0, box.height() * 0.12, 0, -box.height() * 0.12), QColor(*reversed(color)))

    def _tint(self, painter: QPainter, box: QRectF) -> None:
        theme = self._look.theme
        inner = box.adjusted(0, box.height() * 0.12, 0, -box.height() * 0.12).toRect()
        width, height = inner.width(), inner.height()
        full = Marked(Window(0, 0, width, height), np.full((height, width), 255, np.uint8))
        painter.drawImage(inner, tinted(full, theme.color("seen"), theme.px(STRIPE_MM)))

    def _haze(self, painter: QPainter, box: QRectF) -> None:
        inner = box.adjusted(0, box.height() * 0.12, 0, -box.height() * 0.12).toRect()
        width, height = inner.width(), inner.height()
        rising = np.linspace(0, 1.5 * Heat.LIMIT, width).astype(np.uint8)
        heat = Heat(Window(0, 0, width, height), np.tile(rising, (height, 1)))
        painter.drawImage(inner, glowing(heat, self._look.theme.color("defect")))

    def _line(self, finding: Finding, painter: QPainter, box: QRectF) -> None:
        middle = box.center().y()
        paint_line(painter, self._look.theme, finding, [QPointF(box.left(), middle), QPointF(box.right(), middle)])

    def _dots(self, finding: Finding, painter: QPainter, box: QRectF) -> None:
        places = [QPointF(box.left() + box.width() * share, box.center().y()) for share in (0.15, 0.5, 0.85)]
        paint_dots(painter, self._look.theme, finding, places)

    def _arrow(self, painter: QPainter, box: QRectF) -> None:
        theme, middle = self._look.theme, box.center().y()
        path = arrow((box.left(), middle), (box.right(), middle), box.height() * 0.5)
        stroke_with_halo(painter, path, QPen(theme.color(COLOR[Finding.FOUND]), line_width(theme)))
