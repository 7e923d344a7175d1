"""What a network that reads print is asked for, and what it answers, one line at a time."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, Protocol

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    import numpy as np
    from numpy.typing import NDArray

_PLAIN: Mapping[str, str] = {
    **dict.fromkeys("“”„«»", '"'),
    **dict.fromkeys("‘’‚", "'"),
    **dict.fromkeys("—–", "-"),
    "™": "TM",
    **{chr(0xFF01 + at): chr(0x21 + at) for at in range(94)},
}
"""Signs of typesetters, and those as wide as Chinese: what networks trained on books take those of printers for."""


class Character(NamedTuple):
    """One character as it was read.

    Attributes:
        sign: one character.
        confidence: probability that the network gives it, 0–1.
        left, right: columns of the picture, `right` excluded; to a tenth of its height or so.
        begins_word: there is space before it; false at the beginning of the line.
    """

    sign: str
    confidence: float
    left: int
    right: int
    begins_word: bool


class Sampling(NamedTuple):
    """A size in which a line is read: all in pixels.

    Attributes:
        height: of the capitals.
        blur: σ of the Gaussian that softens the line.
        margin: ground that is put on all sides of the line.
    """

    height: int
    blur: float
    margin: int


class LineReader(Protocol):
    """Reads lines, from any number of threads; the same picture gives the same text, whatever was read before.

    Attributes:
        samplings: those in which a line is read best, two or three; two that agree are believed.
        least_confidence: 0–1; a line with a character below it cannot be read for certain.
    """

    @property
    def samplings(self) -> tuple[Sampling, ...]: ...
    @property
    def least_confidence(self) -> float: ...

    def read_line(self, line: NDArray[np.uint8]) -> Sequence[Character]:
        """The characters of a line from left to right; none where it sees no text.

        Args:
            line: height×width uint8, dark print on a bright ground, in one of the samplings.
        """
        ...


def plain(read: str) -> str:
    """What a network has read, in the signs that printers have."""
    return "".join(_PLAIN.get(sign, sign) for sign in read)


def spread(read: str, confidence: float, columns: tuple[float, float], *, begins_word: bool) -> tuple[Character, ...]:
    """The characters of one sign in these columns: two, where a sign of typesetters stands for two."""
    signs = plain(read)
    left, step = columns[0], (columns[1] - columns[0]) / max(1, len(signs))
    return tuple(
        Character(sign, confidence, round(left + at * step), round(left + (at + 1) * step), begins_word and at == 0)
        for at, sign in enumerate(signs)
    )
