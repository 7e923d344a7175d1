"""Letters as strokes, so that printing looks the same with all versions of the libraries."""

from __future__ import annotations

from core.simulation.parts.canvas import Shape, stroke

_HEIGHT, _GAP, _SPACE = 6.0, 2.2, 2.0

# Polylines on a grid 4 wide and 6 high, y down.
_GLYPHS: dict[str, tuple[tuple[tuple[float, float], ...], ...]] = {
    "0": (((1, 0), (3, 0), (4, 1), (4, 5), (3, 6), (1, 6), (0, 5), (0, 1), (1, 0)),),
    "1": (((0.8, 1.2), (2.4, 0), (2.4, 6)),),
    "2": (((0, 1), (1, 0), (3, 0), (4, 1), (4, 2.2), (0, 6), (4, 6)),),
    "3": (((0, 0), (4, 0), (1.8, 2.5), (3, 2.5), (4, 3.5), (4, 5), (3, 6), (1, 6), (0, 5)),),
    "4": (((3.1, 6), (3.1, 0), (0, 4.3), (4, 4.3)),),
    "5": (((4, 0), (0.3, 0), (0, 2.6), (3, 2.6), (4, 3.5), (4, 5), (3, 6), (1, 6), (0, 5)),),
    "7": (((0, 0), (4, 0), (1.4, 6)),),
    "8": (((1, 2.8), (0, 2), (0, 1), (1, 0), (3, 0), (4, 1), (4, 2), (3, 2.8), (1, 2.8), (0, 3.8), (0, 5), (1, 6),
           (3, 6), (4, 5), (4, 3.8), (3, 2.8)),),
    "9": (((4, 2.6), (3, 3.5), (1, 3.5), (0, 2.6), (0, 1), (1, 0), (3, 0), (4, 1), (4, 3), (2.2, 6)),),
    "A": (((0, 6), (2, 0), (4, 6)), ((0.8, 4), (3.2, 4))),
    "C": (((4, 1), (3, 0), (1, 0), (0, 1), (0, 5), (1, 6), (3, 6), (4, 5)),),
    "D": (((0, 0), (2.6, 0), (4, 1.4), (4, 4.6), (2.6, 6), (0, 6), (0, 0)),),
    "E": (((4, 0), (0, 0), (0, 6), (4, 6)), ((0, 3), (3.2, 3))),
    "I": (((2, 0), (2, 6)),),
    "N": (((0, 6), (0, 0), (4, 6), (4, 0)),),
    "P": (((0, 6), (0, 0), (3, 0), (4, 1), (4, 2.4), (3, 3.4), (0, 3.4)),),
    "Q": (((1, 0), (3, 0), (4, 1), (4, 5), (3, 6), (1, 6), (0, 5), (0, 1), (1, 0)), ((2.4, 4.2), (4.3, 6.3))),
    "S": (((4, 1), (3, 0), (1, 0), (0, 1), (0, 2), (1, 2.9), (3, 3.1), (4, 4), (4, 5), (3, 6), (1, 6), (0, 5)),),
    "T": (((0, 0), (4, 0)), ((2, 0), (2, 6))),
    "V": (((0, 0), (2, 6), (4, 0)),),
    "W": (((0, 0), (1, 6), (2, 1.6), (3, 6), (4, 0)),),
    "Y": (((0, 0), (2, 3), (4, 0)), ((2, 3), (2, 6))),
    "-": (((0.6, 3), (3.4, 3)),),
    ".": (((2, 5.9), (2, 6)),),
    " ": (),
}  # fmt: skip


def lettering(words: str, x: float, y: float, height: float, weight: float) -> list[Shape]:
    """The words as shapes to be painted together.

    The upper left is at (x, y), capitals are `height` px high, strokes `weight` px wide.
    """
    unit = height / _HEIGHT
    shapes: list[Shape] = []
    for letter in words:
        low, high = _extent(letter)
        for line in _GLYPHS[letter]:
            shapes += stroke([(x + (gx - low) * unit, y + gy * unit) for gx, gy in line], weight)
        x += (high - low + _GAP) * unit
    return shapes


def width_of(words: str, height: float) -> float:
    """Width of the words as drawn by `lettering`, in px."""
    extents = [_extent(letter) for letter in words]
    return (sum(high - low + _GAP for low, high in extents) - _GAP) * height / _HEIGHT


def _extent(letter: str) -> tuple[float, float]:
    """Start and end of a letter on its grid."""
    across = [x for line in _GLYPHS[letter] for x, _ in line]
    return (min(across), max(across)) if across else (0.0, _SPACE)
