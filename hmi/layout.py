"""Where things go: a room is divided into rows and columns, by pixels, by shares of what is left, and gaps.

Sizes: an int is pixels, a float a share of what pixels and gaps leave. Edges are rounded to the pixel.
A gap unlike the others is a row or column of its own, between gaps of 0, or comes from dividing twice.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from PySide6.QtWidgets import QWidget

REST = 1.0
"""The size of what takes all that is left."""


def rows(room: QRect, *sizes: float, gap: int) -> list[QRect]:
    """From top to bottom, each as wide as the room."""
    left, top, width = room.left(), room.top(), room.width()
    return [QRect(left, top + start, width, end - start) for start, end in _spans(room.height(), sizes, gap)]


def columns(room: QRect, *sizes: float, gap: int) -> list[QRect]:
    """From left to right, each as high as the room."""
    left, top, height = room.left(), room.top(), room.height()
    return [QRect(left + start, top, end - start, height) for start, end in _spans(room.width(), sizes, gap)]


def split(room: QRect, share: float, gap: int) -> tuple[QRect, QRect]:
    """Left and right; the left gets that share of what the gap leaves."""
    left, right = columns(room, round((room.width() - gap) * share), REST, gap=gap)
    return left, right


def inset(room: QRect, sides: int, ends: int | None = None) -> QRect:
    """What a rim leaves: so wide at left and right, so high at top and bottom, or everywhere the same."""
    ends = sides if ends is None else ends
    return room.adjusted(sides, ends, -sides, -ends)


def centered(room: QRect, width: int, height: int) -> QRect:
    """Of that size, but no larger than the room, in its middle."""
    width, height = min(width, room.width()), min(height, room.height())
    return QRect(room.left() + (room.width() - width) // 2, room.top() + (room.height() - height) // 2, width, height)


def together(count: int, size: int, gap: int) -> int:
    """How much so many of one size take, with the gaps between them."""
    return count * (size + gap) - gap


def place(widgets: Sequence[QWidget], rooms: Iterable[QRect]) -> None:
    """Each into its room, one for one."""
    for widget, room in zip(widgets, rooms, strict=True):
        widget.setGeometry(room)


def place_in_rows(
    lines: Sequence[Sequence[QWidget]], room: QRect, gap: int, shares: Sequence[Sequence[float]] | None = None
) -> None:
    """Fill the room with rows of equal height; in each, widths by share."""
    for number, (line, row) in enumerate(zip(lines, rows(room, *[1.0] * len(lines), gap=gap), strict=True)):
        place(line, columns(row, *(shares[number] if shares else [1.0] * len(line)), gap=gap))


def picture_height(width: int) -> int:
    """Of a picture of 16 : 9, as most cameras give it."""
    return round(width * 0.5625)


def _spans(length: int, sizes: Sequence[float], gap: int) -> list[tuple[int, int]]:
    """Start and end of each size; negative sizes where the pixels ask for more than there is."""
    free = length - gap * (len(sizes) - 1) - sum(size for size in sizes if isinstance(size, int))
    shares = sum(size for size in sizes if not isinstance(size, int))
    spans, start = [], 0.0
    for size in sizes:
        end = start + (size if isinstance(size, int) else free * size / shares)
        spans.append((round(start), round(end)))
        start = end + gap
    return spans
