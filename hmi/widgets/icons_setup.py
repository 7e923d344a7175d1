"""The icons of the set-up screens: what shapes, steps and files look like. Part of the one set in `icons`."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainterPath, QTransform

Stroke = Callable[[QPainterPath], None]
Point = tuple[float, float]


def _icon(*strokes: Stroke) -> Stroke:
    def draw(path: QPainterPath) -> None:
        for stroke in strokes:
            stroke(path)

    return draw


def _line(*points: Point) -> Stroke:
    def draw(path: QPainterPath) -> None:
        path.moveTo(*points[0])
        for point in points[1:]:
            path.lineTo(*point)

    return draw


def _closed(*points: Point) -> Stroke:
    def draw(path: QPainterPath) -> None:
        _line(*points)(path)
        path.closeSubpath()

    return draw


def _circle(radius: float, x: float = 12, y: float = 12) -> Stroke:
    return lambda path: path.addEllipse(QPointF(x, y), radius, radius)


def _box(x: float, y: float, width: float, height: float, radius: float = 0) -> Stroke:
    return lambda path: path.addRoundedRect(QRectF(x, y, width, height), radius, radius)


def _arc(x: float, y: float, radius: float, start_deg: float, sweep_deg: float) -> Stroke:
    """Part of a circle about (x, y); degrees counter-clockwise from the right."""

    def draw(path: QPainterPath) -> None:
        box = QRectF(x - radius, y - radius, 2 * radius, 2 * radius)
        path.arcMoveTo(box, start_deg)
        path.arcTo(box, start_deg, sweep_deg)

    return draw


def _mirrored(icon: Stroke) -> Stroke:
    """Left and right swapped."""

    def draw(path: QPainterPath) -> None:
        drawn = QPainterPath()
        icon(drawn)
        path.addPath(QTransform(-1, 0, 0, 1, 24, 0).map(drawn))

    return draw


def _rays(inner: float, outer: float, count: int) -> Stroke:
    ends = [(math.cos(angle), math.sin(angle)) for angle in (2 * math.pi * n / count for n in range(count))]
    lines = [_line((12 + inner * x, 12 + inner * y), (12 + outer * x, 12 + outer * y)) for x, y in ends]
    return _icon(*lines)


_UNDO = _icon(
    _line((9.5, 2.8), (4.2, 8.2), (9.5, 13.6)),
    _line((4.6, 8.2), (14, 8.2)),
    _arc(14, 14, 5.8, 90, -180),
    _line((14.1, 19.8), (7.5, 19.8)),
)
_GLASS = _icon(_circle(6.8, 10, 10), _line((15, 15), (21.5, 21.5)))
_SHEET = _closed((4.5, 2.5), (14, 2.5), (19.5, 8), (19.5, 21.5), (4.5, 21.5))
_TRAY = _line((3, 14.5), (3, 20.8), (21, 20.8), (21, 14.5))
_CORNERS = _icon(
    _line((3, 8.5), (3, 3), (8.5, 3)),
    _line((15.5, 3), (21, 3), (21, 8.5)),
    _line((21, 15.5), (21, 21), (15.5, 21)),
    _line((8.5, 21), (3, 21), (3, 15.5)),
)
_FRAME = _box(2.5, 4.5, 19, 15, 1.5)


SETUP_ICONS: Mapping[str, Stroke] = {
    # kinds of tools
    "position_adjust": _icon(
        _circle(6),
        _line((12, 2), (12, 9)),
        _line((12, 15), (12, 22)),
        _line((2, 12), (9, 12)),
        _line((15, 12), (22, 12)),
    ),
    "outline": _closed((3, 20), (3, 10), (10, 10), (10, 4), (21, 4), (21, 20)),
    "area": _icon(_circle(9), _line((4, 9), (20, 9)), _line((3.4, 13.5), (20.6, 13.5)), _line((6, 18), (18, 18))),
    "color_area": _icon(_circle(5.2, 12, 7.4), _circle(5.2, 7.6, 15.4), _circle(5.2, 16.4, 15.4)),
    "edge_detection": _icon(
        _line((2, 18), (9, 18), (9, 6), (22, 6)), _line((15, 11), (15, 22)), _line((20, 11), (20, 22))
    ),
    "info": _icon(_circle(9.3), _line((12, 10.5), (12, 17.5)), _line((12, 6), (12, 8.6))),
    # shapes
    "select": _closed((6, 4), (19, 13.8), (12.8, 14.6), (9.6, 20.4)),
    "rectangle": _box(3, 5.5, 18, 13),
    "rotated": _closed((8.6, 3), (21.6, 10.5), (15.4, 21), (2.4, 13.5)),
    "circle": _circle(9),
    "ring": _icon(_circle(9.2), _circle(4)),
    "polygon": _closed((4, 8.5), (14.5, 3), (21.2, 11), (16, 20.5), (6, 19)),
    "mask": _icon(_box(3, 3, 18, 18), _line((3, 12), (12, 3)), _line((3, 21), (21, 3)), _line((12, 21), (21, 12))),
    "snap": _icon(
        _line((4, 3), (4, 12.2)),
        _line((20, 3), (20, 12.2)),
        _arc(12, 12, 8, 180, 180),
        _line((9.4, 3), (9.4, 12.2)),
        _line((14.6, 3), (14.6, 12.2)),
        _arc(12, 12, 2.6, 180, 180),
        _line((2.8, 3), (10.6, 3)),
        _line((13.4, 3), (21.2, 3)),
    ),
    # changing
    "undo": _UNDO,
    "redo": _mirrored(_UNDO),
    "copy": _icon(_box(8, 8, 13, 13, 1), _line((16, 5), (16, 3), (3, 3), (3, 16), (5, 16))),
    "paste": _icon(_line((7.5, 5), (4, 5), (4, 21.5), (20, 21.5), (20, 5), (16.5, 5)), _box(8.2, 2.5, 7.6, 5)),
    "delete": _icon(
        _line((2.5, 5.8), (21.5, 5.8)),
        _line((8.5, 5.5), (8.5, 2.4), (15.5, 2.4), (15.5, 5.5)),
        _line((5, 6), (6, 21.3), (18, 21.3), (19, 6)),
        _line((9.8, 10), (9.8, 17.5)),
        _line((14.2, 10), (14.2, 17.5)),
    ),
    "edit": _icon(
        _closed((3.2, 20.8), (4.6, 15), (16.4, 3.2), (20.8, 7.6), (9, 19.4)), _line((13.2, 6.4), (17.6, 10.8))
    ),
    "rename": _icon(
        _line((9, 7), (2.2, 7), (2.2, 17), (9, 17)),
        _line((19.5, 17), (21.8, 17), (21.8, 7), (19.5, 7)),
        _line((14.2, 4), (14.2, 20)),
        _line((11, 3.2), (17.4, 3.2)),
        _line((11, 20.8), (17.4, 20.8)),
    ),
    "plus": _icon(_line((12, 3), (12, 21)), _line((3, 12), (21, 12))),
    "minus": _line((3, 12), (21, 12)),
    "up": _line((4, 15.8), (12, 7.8), (20, 15.8)),
    "down": _line((4, 8.2), (12, 16.2), (20, 8.2)),
    "left_arrow": _icon(_line((12, 4), (4, 12), (12, 20)), _line((4.4, 12), (21, 12))),
    "right_arrow": _icon(_line((12, 4), (20, 12), (12, 20)), _line((19.6, 12), (3, 12))),
    "more": _icon(_circle(1.2, 4.5), _circle(1.2), _circle(1.2, 19.5)),
    "cancel": _icon(_circle(9.3), _line((8.2, 8.2), (15.8, 15.8)), _line((15.8, 8.2), (8.2, 15.8))),
    "save": _icon(
        _closed((3, 3), (16.5, 3), (21, 7.5), (21, 21), (3, 21)),
        _line((7.5, 3), (7.5, 8.5), (14.5, 8.5), (14.5, 3)),
        _line((7, 21), (7, 13.5), (17, 13.5), (17, 21)),
    ),
    # looking
    "zoom_in": _icon(_GLASS, _line((10, 6.4), (10, 13.6)), _line((6.4, 10), (13.6, 10))),
    "zoom_out": _icon(_GLASS, _line((6.4, 10), (13.6, 10))),
    "search": _GLASS,
    "fit": _icon(_CORNERS, _box(8, 8, 8, 8)),
    "live": _icon(
        _circle(2),
        _arc(12, 12, 5.8, 40, -80),
        _arc(12, 12, 5.8, 140, 80),
        _arc(12, 12, 10, 40, -80),
        _arc(12, 12, 10, 140, 80),
    ),
    "compare": _icon(
        _line((9.5, 4), (2.5, 4), (2.5, 20), (9.5, 20)), _line((12, 1.5), (12, 22.5)), _box(14.5, 4, 7, 16)
    ),
    # the four steps
    "camera": _icon(
        _closed((2, 6.5), (7, 6.5), (8.8, 3.5), (15.2, 3.5), (17, 6.5), (22, 6.5), (22, 20), (2, 20)),
        _circle(4, 12, 13),
    ),
    "snapshot": _icon(_CORNERS, _circle(4.4)),
    "master": _icon(
        _closed(
            (12, 2.3),
            (14.9, 8.6),
            (21.8, 9.4),
            (16.7, 14.1),
            (18.1, 20.9),
            (12, 17.5),
            (5.9, 20.9),
            (7.3, 14.1),
            (2.2, 9.4),
            (9.1, 8.6),
        ),
    ),
    "outputs": _icon(
        _box(2.5, 3, 9, 18), _line((11.5, 7), (21.5, 7)), _line((11.5, 12), (21.5, 12)), _line((11.5, 17), (21.5, 17))
    ),
    "optimise": _icon(_circle(4.2), _rays(7.2, 11, 8)),
    "focus": _icon(
        _CORNERS,
        _circle(1.2),
        _line((12, 6.2), (12, 9)),
        _line((12, 15), (12, 17.8)),
        _line((6.2, 12), (9, 12)),
        _line((15, 12), (17.8, 12)),
    ),
    "histogram": _icon(
        _line((2, 20.8), (22, 20.8)),
        _line((5, 20), (5, 14.5)),
        _line((9.7, 20), (9.7, 8)),
        _line((14.4, 20), (14.4, 3.5)),
        _line((19.1, 20), (19.1, 12)),
    ),
    "sample_ok": _icon(_FRAME, _line((7.4, 11.8), (10.8, 15.2), (16.8, 8.6))),
    "sample_ng": _icon(_FRAME, _line((8.4, 8.4), (15.6, 15.6)), _line((15.6, 8.4), (8.4, 15.6))),
    "try": _icon(
        _line((8, 2.8), (16, 2.8)),
        _line((9.8, 3), (9.8, 9.2), (3.4, 20.8), (20.6, 20.8), (14.2, 9.2), (14.2, 3)),
        _line((6.8, 15), (17.2, 15)),
    ),
    # programs and files
    "folder": _closed((2, 4.2), (9, 4.2), (11.4, 7.4), (22, 7.4), (22, 20), (2, 20)),
    "file": _icon(_SHEET, _line((13.4, 3), (13.4, 8.6), (19, 8.6))),
    "home": _icon(_line((1.8, 12.4), (12, 3.2), (22.2, 12.4)), _line((5, 10.5), (5, 20.8), (19, 20.8), (19, 10.5))),
    "drive": _icon(
        _box(6, 9, 12, 12.8, 1.5), _line((8.2, 9), (8.2, 2.6), (15.8, 2.6), (15.8, 9)), _line((12, 5), (12, 6.6))
    ),
    "sort": _icon(
        _line((2, 5), (13, 5)),
        _line((2, 11), (10, 11)),
        _line((2, 17), (7, 17)),
        _line((18, 4), (18, 20)),
        _line((13.6, 15.6), (18, 20), (22.4, 15.6)),
    ),
    "import": _icon(_TRAY, _line((12, 2.5), (12, 15)), _line((6.5, 9.9), (12, 15.4), (17.5, 9.9))),
    "export": _icon(_TRAY, _line((12, 16), (12, 4)), _line((6.5, 9.1), (12, 3.6), (17.5, 9.1))),
    "archive": _icon(
        _box(2.5, 3.5, 19, 5.5), _line((4.5, 9), (4.5, 20.8), (19.5, 20.8), (19.5, 9)), _line((9, 13.2), (15, 13.2))
    ),
    "history": _icon(
        _arc(12.5, 12, 8.8, 165, -310),
        _line((2, 3.6), (3.8, 9.4), (9.6, 7.8)),
        _line((12.5, 7), (12.5, 12.6), (16.6, 14.8)),
    ),
    "versions": _icon(
        _box(2.5, 8.5, 13, 13),
        _line((6.5, 8), (6.5, 5), (19, 5), (19, 17.5), (16, 17.5)),
        _line((10.2, 4.6), (10.2, 1.8), (22.2, 1.8), (22.2, 14), (19.6, 14)),
    ),
    "rollback": _icon(_line((10, 4.2), (3.4, 12), (10, 19.8)), _line((19, 4.2), (12.4, 12), (19, 19.8))),
    "help": _icon(
        _circle(9.6),
        _arc(12, 9.6, 3, 170, -205),
        _line((14.2, 11.6), (12, 13.4), (12, 15)),
        _line((12, 16.6), (12, 18.8)),
    ),
}
