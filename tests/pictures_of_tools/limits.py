"""Cards that explain limits from samples."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from core.inspection.geometry import Ring
from core.inspection.imaging import Scene
from core.inspection.teaching import suggest_limit
from core.simulation.parts import master
from tests.pictures_of_tools.paper import (
    CARD,
    DIM,
    FOUND,
    INK,
    LINE,
    MISSING,
    Painting,
    Panel,
    say,
)
from tests.pictures_of_tools.parts import GASKET, part_with, taught


def limits() -> list[Panel]:
    scene, roi = Scene(master(GASKET)), Ring(640, 360, 136, 228)
    tool = taught("area", roi, scene, target="bright", mode="local")

    def score(defect: str | None, number: int) -> float:
        image, pose = part_with(GASKET, defect, number, noise=4.0)
        return round(tool.measure(Scene(image), pose).score_pct, 2)

    ok = [score(None, number) for number in range(48)]
    ng = [score("extra_blob" if number % 2 else "scratch", number) for number in range(12)]

    def shown(few_ok: list[float], some_ng: list[float]) -> Painting:
        def paint(painter: QPainter, area: QRectF) -> None:
            painter.fillRect(area, CARD)
            left, width, base = area.left() + 24, area.width() - 48, area.bottom() - 40
            limit = suggest_limit(few_ok, some_ng).threshold_pct
            x = left + limit / 100 * width
            painter.fillRect(
                QRectF(x, area.top() + 20, left + width - x, base - area.top() - 20), QColor(30, 158, 106, 26)
            )
            for scores, color, row in ((few_ok, FOUND, 62.0), (some_ng, MISSING, 124.0)):
                for number, value in enumerate(scores):
                    painter.setPen(Qt.PenStyle.NoPen)
                    ink = QColor(color)
                    ink.setAlpha(170)
                    painter.setBrush(ink)
                    jitter = (number * 37 % 11 - 5) * 3.2
                    painter.drawEllipse(QPointF(left + value / 100 * width, area.top() + row + jitter), 4, 4)
            say(painter, QRectF(left, area.top() + 22, 120, 18), f"{len(few_ok)} OK samples", 12, FOUND, bold=True)
            label = f"{len(some_ng)} NG samples" if some_ng else "miss rate unknown"
            say(painter, QRectF(left, area.top() + 164, 130, 18), label, 12, MISSING if some_ng else DIM, bold=True)
            painter.setPen(QPen(INK, 2))
            painter.drawLine(QPointF(x, area.top() + 20), QPointF(x, base))
            say(painter, QRectF(x - 66, base - 26, 60, 18), f"{limit:g} %", 13, INK, bold=True, centered=True)
            painter.setPen(QPen(LINE, 1.5))
            painter.drawLine(QPointF(left, base), QPointF(left + width, base))
            for value in (0, 100):
                say(
                    painter,
                    QRectF(left + value / 100 * width - 30, base + 4, 60, 16),
                    str(value),
                    12,
                    DIM,
                    centered=True,
                )

        return paint

    both = suggest_limit(ok, ng)
    assert both.misses is not None
    errors = f"False rejects under {both.false_rejects.under_pct} %, misses under {both.misses.under_pct} % (95 %)."
    return [
        Panel("Five OK samples", "The limit stays far below: five say little.", shown(ok[:5], [])),
        Panel("48 OK samples", "The better the scatter is known, the closer the limit.", shown(ok, [])),
        Panel("48 OK and 12 NG samples", errors, shown(ok, ng)),
    ]
