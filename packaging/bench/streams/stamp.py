"""A time that stands in a picture: a row of black and white squares at its upper edge, which survives compression."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from zlib import crc32

if TYPE_CHECKING:
    from numpy.typing import NDArray

CELL_PX, LEFT_PX = 16, 16
TIME_BITS, SHOWN_BITS, SUM_BITS = 40, 2, 8
ALL_BITS = TIME_BITS + SHOWN_BITS + SUM_BITS
BLACK, WHITE = 40, 200


def stamp(picture: NDArray[Any], at_ns: int, shown: int) -> None:
    """Write a time (monotonic ns, kept in µs) and which part is shown (0 to 3) into an H×W×3 picture, in place."""
    message = (at_ns // 1000 % (1 << TIME_BITS)) << SHOWN_BITS | shown
    code = message << SUM_BITS | _sum(message)
    for bit in range(ALL_BITS):
        _cell(picture, bit)[:] = WHITE if code >> bit & 1 else BLACK


def stamped(picture: NDArray[Any], near_ns: int = 0) -> tuple[int, int]:
    """The time (ns, in the same twelve days as the given one) and the part. Raises ValueError: they cannot be read."""
    inner = slice(CELL_PX // 4, -CELL_PX // 4)
    cells = [_cell(picture, bit)[inner, inner].mean() for bit in range(ALL_BITS)]
    code = sum(int(cell > (BLACK + WHITE) / 2) << bit for bit, cell in enumerate(cells))
    message = code >> SUM_BITS
    if code & (1 << SUM_BITS) - 1 != _sum(message):
        raise ValueError("a picture without a readable time")
    turns = near_ns // 1000 >> TIME_BITS
    return (turns << TIME_BITS | message >> SHOWN_BITS) * 1000, message & (1 << SHOWN_BITS) - 1


def _cell(picture: NDArray[Any], bit: int) -> NDArray[Any]:
    left = LEFT_PX + bit * CELL_PX
    return picture[:CELL_PX, left : left + CELL_PX]


def _sum(message: int) -> int:
    return crc32(message.to_bytes(8)) & (1 << SUM_BITS) - 1
