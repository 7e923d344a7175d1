"""One set of line icons, drawn on a 24 × 24 grid with 2.4 wide strokes."""

from __future__ import annotations

import functools
from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from hmi.widgets.icons_setup import SETUP_ICONS

STROKE = 2.4
GRID = 24.0


def paint_icon(painter: QPainter, name: str, rect: QRectF, colour: QColor, *, stroke: float = STROKE) -> None:
    """Draw an icon as large as fits into `rect`, centred."""
    scale = min(rect.width(), rect.height()) / GRID
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(rect.center() - QPointF(GRID / 2, GRID / 2) * scale)
    painter.scale(scale, scale)
    pen = QPen(colour, stroke, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap, Qt.PenJoinStyle.MiterJoin)
    painter.strokePath(icon_path(name), pen)
    painter.restore()


@functools.cache
def icon_path(name: str) -> QPainterPath:
    path = QPainterPath()
    _ICONS[name](path)
    return path


def _lines(path: QPainterPath, *strokes: tuple[tuple[float, float], ...]) -> None:
    for first, *rest in strokes:
        path.moveTo(*first)
        for point in rest:
            path.lineTo(*point)


def _circle(path: QPainterPath, radius: float, x: float = 12, y: float = 12) -> None:
    path.addEllipse(QPointF(x, y), radius, radius)


def _menu(path: QPainterPath) -> None:
    _lines(path, ((2, 5), (22, 5)), ((2, 12), (22, 12)), ((2, 19), (22, 19)))


def _stop(path: QPainterPath) -> None:
    path.addRect(5, 5, 14, 14)


def _start(path: QPainterPath) -> None:
    _lines(path, ((6.5, 3.5), (20, 12), (6.5, 20.5), (6.5, 3.5), (7.5, 4)))


def _trigger(path: QPainterPath) -> None:
    _circle(path, 9)
    _circle(path, 2.4)


def _program(path: QPainterPath) -> None:
    path.addRoundedRect(QRectF(3, 3, 18, 18), 2, 2)
    _lines(path, ((7, 9), (9, 9)), ((12, 9), (17, 9)), ((7, 15), (9, 15)), ((12, 15), (17, 15)))


def _picture(path: QPainterPath) -> None:
    path.addRoundedRect(QRectF(2, 4, 20, 16), 2, 2)
    _lines(path, ((5, 17), (10, 11), (14, 15), (16, 13), (19, 17)))


def _last_ng(path: QPainterPath) -> None:
    path.addRoundedRect(QRectF(2, 4, 20, 16), 2, 2)
    _lines(path, ((8.5, 8.5), (15.5, 15.5)), ((15.5, 8.5), (8.5, 15.5)))


def _tools(path: QPainterPath) -> None:
    _lines(
        path,
        ((2, 6), (5, 6)),
        ((8, 6), (22, 6)),
        ((2, 12), (5, 12)),
        ((8, 12), (22, 12)),
        ((2, 18), (5, 18)),
        ((8, 18), (22, 18)),
    )


def _retry(path: QPainterPath) -> None:
    path.arcMoveTo(4, 4, 16, 16, 150)
    path.arcTo(4, 4, 16, 16, 150, -300)
    _lines(path, ((3.5, 2.5), (4.5, 8.8), (10.8, 8.2)))


def _alarm(path: QPainterPath) -> None:
    _lines(
        path, ((12, 3), (22, 20.5), (2, 20.5), (12, 3), (12.8, 4.4)), ((12, 9.5), (12, 14.5)), ((12, 16.3), (12, 18.5))
    )


def _user(path: QPainterPath) -> None:
    _circle(path, 4.2, 12, 7.5)
    path.moveTo(3.5, 21.5)
    path.cubicTo(3.5, 12.5, 20.5, 12.5, 20.5, 21.5)


def _sign_out(path: QPainterPath) -> None:
    _lines(path, ((13, 3.5), (4, 3.5), (4, 20.5), (13, 20.5)), ((9, 12), (21, 12)), ((16.5, 7), (21.3, 12), (16.5, 17)))


def _back(path: QPainterPath) -> None:
    _lines(path, ((14, 4.5), (6.5, 12), (14, 19.5)), ((6.8, 12), (21, 12)))


def _close(path: QPainterPath) -> None:
    _lines(path, ((5, 5), (19, 19)), ((19, 5), (5, 19)))


def _backspace(path: QPainterPath) -> None:
    _lines(
        path,
        ((8, 5), (22, 5), (22, 19), (8, 19), (1.5, 12), (8, 5), (9, 5)),
        ((10.5, 8.8), (17, 15.2)),
        ((17, 8.8), (10.5, 15.2)),
    )


def _shift(path: QPainterPath) -> None:
    _lines(path, ((12, 3), (21, 12), (16, 12), (16, 20.5), (8, 20.5), (8, 12), (3, 12), (12, 3), (13, 4)))


def _show(path: QPainterPath) -> None:
    path.moveTo(1.5, 12)
    path.cubicTo(6, 3.5, 18, 3.5, 22.5, 12)
    path.cubicTo(18, 20.5, 6, 20.5, 1.5, 12)
    _circle(path, 3)


def _hide(path: QPainterPath) -> None:
    _show(path)
    _lines(path, ((4, 20.5), (20, 3.5)))


def _keyboard(path: QPainterPath) -> None:
    path.addRoundedRect(QRectF(1.5, 5, 21, 14), 2, 2)
    _lines(
        path,
        ((5, 9.5), (7.4, 9.5)),
        ((9, 9.5), (11.4, 9.5)),
        ((13, 9.5), (15.4, 9.5)),
        ((17, 9.5), (19.4, 9.5)),
        ((7, 14.5), (17, 14.5)),
    )


def _lock(path: QPainterPath) -> None:
    path.addRect(4.5, 10.5, 15, 10.5)
    _lines(path, ((8, 10.5), (8, 7)))
    path.arcMoveTo(8, 3, 8, 8, 180)
    path.arcTo(8, 3, 8, 8, 180, -180)
    path.lineTo(16, 10.5)


def _tick(path: QPainterPath) -> None:
    _lines(path, ((3, 12.5), (9, 18.5), (21, 5.5)))


def _cross(path: QPainterPath) -> None:
    _lines(path, ((4, 4), (20, 20)), ((20, 4), (4, 20)))


def _bang(path: QPainterPath) -> None:
    _lines(path, ((12, 2.5), (12, 15.5)), ((12, 18.8), (12, 22)))


def _dash(path: QPainterPath) -> None:
    _lines(path, ((7, 12), (17, 12)))


def _theme(path: QPainterPath) -> None:
    _circle(path, 9)
    for x in (13.6, 16.0, 18.4):
        half = (81 - (x - 12) ** 2) ** 0.5
        _lines(path, ((x, 12 - half), (x, 12 + half)))


def _language(path: QPainterPath) -> None:
    _circle(path, 9.3)
    path.addEllipse(QPointF(12, 12), 4.2, 9.3)
    _lines(path, ((3, 12), (21, 12)))


_ICONS: dict[str, Callable[[QPainterPath], None]] = {
    "menu": _menu,
    "stop": _stop,
    "start": _start,
    "trigger": _trigger,
    "program": _program,
    "picture": _picture,
    "last_ng": _last_ng,
    "tools": _tools,
    "retry": _retry,
    "alarm": _alarm,
    "user": _user,
    "sign_out": _sign_out,
    "back": _back,
    "close": _close,
    "backspace": _backspace,
    "shift": _shift,
    "show": _show,
    "hide": _hide,
    "keyboard": _keyboard,
    "lock": _lock,
    "tick": _tick,
    "cross": _cross,
    "bang": _bang,
    "dash": _dash,
    "theme": _theme,
    "language": _language,
    **SETUP_ICONS,
}
ICONS = tuple(_ICONS)
