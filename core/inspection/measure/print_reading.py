"""Reads lines of print, and says of each character how well it can be read.

A network is sure of itself even where it is wrong, and another size of the same picture then often gives another text.
So every line is read twice, in two sizes, and believed only if both readings are equal; where they are not, a third,
softer one decides, if the reader has one. A character of which the reader is less sure than it says it must be is not
believed either. Space between words is no print, and is not compared.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

import cv2
import numpy as np

from core.inspection.measure.print_lines import GROUND, Faintest, Line, faintest, find_lines

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from core.inspection.measure.patch import U8
    from core.pretrained.line_reader import LineReader

_AGREE = 2
_SOFT_EDGE = 0.15
"""Ground around a line that is its own: soft edges of its print."""

ALIKE: Mapping[str, Mapping[str, str]] = {
    "any": {},
    "capitals": {**{chr(code): chr(code - 32) for code in range(ord("a"), ord("z") + 1)}, "l": "I", "|": "I"},
    "digits": {
        **dict.fromkeys("OoQD", "0"),
        **dict.fromkeys("Il|]", "1"),
        **dict.fromkeys("Zz", "2"),
        **dict.fromkeys("Ss$", "5"),
        "G": "6",
        "B": "8",
    },
}
"""What a character is taken for where it is known which ones are printed: none is left out, so none can be lost."""


@dataclass(frozen=True)
class ReadCharacter:
    """One character, with its box in the evened region; the ends are excluded.

    Attributes:
        confidence: 0–1: the mean probability over all readings of the line; one that differs gives none.
        begins_word: whether a word begins here.
    """

    sign: str
    confidence: float
    left: int
    top: int
    right: int
    bottom: int
    begins_word: bool = False


@dataclass(frozen=True)
class ReadPrint:
    """What a region shows.

    Attributes:
        lines: of print, from top to bottom.
        characters: line by line, left to right.
        faintest: None without print.
        doubtful: readings of the first line that cannot be read for certain; then there are no characters.
    """

    lines: tuple[Line, ...] = ()
    characters: tuple[ReadCharacter, ...] = ()
    faintest: Faintest | None = None
    doubtful: tuple[str, ...] = ()

    @property
    def text(self) -> str:
        return "".join((" " if one.begins_word and at else "") + one.sign for at, one in enumerate(self.characters))


def read_print(picture: U8, reader: LineReader, characters: str) -> ReadPrint:
    """Read an evened region (height×width uint8, see `print_lines.evened`); `characters`: a key of `ALIKE`."""
    lines = find_lines(picture)
    found: list[ReadCharacter] = []
    for line in lines:
        readings = _readings(_cut(picture, line, lines), line, reader, ALIKE[characters])
        text, votes = Counter(map(_text, readings)).most_common(1)[0]
        if votes < _AGREE or not text:
            return ReadPrint(lines, doubtful=tuple(dict.fromkeys(map(_text, readings))))
        agreeing = [reading for reading in readings if _text(reading) == text]
        for at, first in enumerate(agreeing[0]):
            confidence = sum(reading[at].confidence for reading in agreeing) / len(readings)
            if confidence < reader.least_confidence:
                return ReadPrint(lines, doubtful=(text,))
            begins = first.begins_word or at == 0
            found.append(replace(first, confidence=confidence, begins_word=begins))
    return ReadPrint(lines, tuple(found), faintest(picture, lines))


def _text(reading: Sequence[ReadCharacter]) -> str:
    return "".join(one.sign for one in reading)


def _cut(picture: U8, line: Line, lines: Sequence[Line]) -> tuple[U8, int]:
    """The line with a little of its ground, none of its neighbors; and its left edge in the region."""
    soft = max(2, round(_SOFT_EDGE * line.height))
    above = max((other.bottom for other in lines if other.bottom <= line.top), default=0)
    below = min((other.top for other in lines if other.top >= line.bottom), default=picture.shape[0])
    top, bottom = max(line.top - soft, above), min(line.bottom + soft, below)
    left, right = max(line.left - soft, 0), min(line.right + soft, picture.shape[1])
    return picture[top:bottom, left:right], left


def _readings(
    cut: tuple[U8, int], line: Line, reader: LineReader, alike: Mapping[str, str]
) -> list[list[ReadCharacter]]:
    block, left = cut
    # Faint print in full contrast.
    ink = min(GROUND - 1.0, float(np.percentile(block, 2)))
    full: Any = np.clip((block - ink) * (GROUND / (GROUND - ink)), 0, GROUND).astype(np.uint8)
    readings: list[list[ReadCharacter]] = []
    for height, blur_px, margin in reader.samplings:
        if len(readings) == _AGREE and _text(readings[0]) == _text(readings[1]):
            break
        scale = height / line.height
        size = (max(1, round(block.shape[1] * scale)), max(1, round(block.shape[0] * scale)))
        sized: Any = cv2.resize(full, size, interpolation=cv2.INTER_AREA if scale < 1 else cv2.INTER_CUBIC)
        if blur_px:
            sized = cv2.GaussianBlur(sized, (0, 0), blur_px)
        sized = cv2.copyMakeBorder(sized, *(margin,) * 4, cv2.BORDER_CONSTANT, value=GROUND)
        readings.append(
            [
                ReadCharacter(
                    sign="".join(alike.get(one, one) for one in read.sign),
                    confidence=read.confidence,
                    left=max(line.left, left + round((read.left - margin) / scale)),
                    top=line.top,
                    right=min(line.right, left + round((read.right - margin) / scale)),
                    bottom=line.bottom,
                    begins_word=read.begins_word,
                )
                for read in reader.read_line(sized)
            ]
        )
    return readings
