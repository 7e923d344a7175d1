"""Where things go: the few arrangements that the panel's parts have in common."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QWidget


def place_in_rows(
    rows: Sequence[Sequence[QWidget]], room: QRect, gap: int, shares: Sequence[Sequence[float]] | None = None
) -> None:
    """Fill the room with rows of equal height; in each, widths by share. Edges align to the pixel."""
    height = (room.height() - gap * (len(rows) - 1)) / len(rows)
    for number, row in enumerate(rows):
        share = shares[number] if shares else [1.0] * len(row)
        free = room.width() - gap * (len(row) - 1)
        top = room.top() + round(number * (height + gap))
        bottom = room.top() + round(number * (height + gap) + height)
        x = 0.0
        for place, (widget, part) in enumerate(zip(row, share, strict=True)):
            wide = free * part / sum(share)
            left = room.left() + round(x + place * gap)
            right = room.left() + round(x + wide + place * gap)
            widget.setGeometry(left, top, right - left, bottom - top)
            x += wide
