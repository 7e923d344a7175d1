"""Layout: functions that divide an area into rows and columns.

Sizes: an int is pixels, a float a share of the space left by pixels and gaps. Edges are rounded to the pixel.
For gaps of different sizes, make each gap a row or column of its own with `gap` 0, or divide twice.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from PySide6.QtWidgets import QWidget

REST = 1.0
"""The size of a row or column that takes all remaining space."""


def rows(room: QRect, *sizes: float, gap: int) -> list[QRect]:
    """Rows from top to bottom, each as wide as the area."""
    left, top, width = room.left(), room.top(), room.width()
    return [QRect(left, top + start, width, end - start) for start, end in _spans(room.height(), sizes, gap)]


def columns(room: QRect, *sizes: float, gap: int) -> list[QRect]:
    """Columns from left to right, each as high as the area."""
    left, top, height = room.left(), room.top(), room.height()
    return [QRect(left + start, top, end - start, height) for start, end in _spans(room.width(), sizes, gap)]


def split(room: QRect, share: float, gap: int) -> tuple[QRect, QRect]:
    """Left and right part; the left gets `share` of the width without the gap."""
    left, right = columns(room, round((room.width() - gap) * share), REST, gap=gap)
    return left, right


def inset(room: QRect, sides: int, ends: int | None = None) -> QRect:
    """The area without margins of `sides` at left and right, and `ends` (None: the same) at top and bottom."""
    ends = sides if ends is None else ends
    return room.adjusted(sides, ends, -sides, -ends)


def centered(room: QRect, width: int, height: int) -> QRect:
    """A rectangle of that size, but no larger than the area, in its middle."""
    width, height = min(width, room.width()), min(height, room.height())
    return QRect(room.left() + (room.width() - width) // 2, room.top() + (room.height() - height) // 2, width, height)


def together(count: int, size: int, gap: int) -> int:
    """Total size of `count` parts of equal size with gaps between them."""
    return count * (size + gap) - gap


def place(widgets: Sequence[QWidget], rooms: Iterable[QRect]) -> None:
    """Set the geometry of each widget, one area for each."""
    for widget, room in zip(widgets, rooms, strict=True):
        widget.setGeometry(room)


def place_in_rows(
    lines: Sequence[Sequence[QWidget]], room: QRect, gap: int, shares: Sequence[Sequence[float]] | None = None
) -> None:
    """Fill the area with rows of equal height; in each row, widths by `shares`, or equal."""
    for number, (line, row) in enumerate(zip(lines, rows(room, *[1.0] * len(lines), gap=gap), strict=True)):
        place(line, columns(row, *(shares[number] if shares else [1.0] * len(line)), gap=gap))


def place_in_columns(widgets: Sequence[QWidget], room: QRect, side: int, gap: int) -> int:
    """Place squares row by row, in as few columns as the height allows; returns the width that they take."""
    across = -(-len(widgets) // max(1, (room.height() + gap) // (side + gap)))
    lines = [widgets[first : first + across] for first in range(0, len(widgets), across)]
    for line, row in zip(lines, rows(room, *[side] * len(lines), gap=gap), strict=True):
        place(line, columns(row, *[side] * len(line), gap=gap))
    return together(across, side, gap)


def picture_height(width: int) -> int:
    """Height of a 16:9 picture, the format of most cameras."""
    return round(width * 0.5625)


def _spans(length: int, sizes: Sequence[float], gap: int) -> list[tuple[int, int]]:
    """Start and end of each size in pixels; shares become negative if the pixels exceed the length."""
    free = length - gap * (len(sizes) - 1) - sum(size for size in sizes if isinstance(size, int))
    shares = sum(size for size in sizes if not isinstance(size, int))
    spans, start = [], 0.0
    for size in sizes:
        end = start + (size if isinstance(size, int) else free * size / shares)
        spans.append((round(start), round(end)))
        start = end + gap
    return spans
