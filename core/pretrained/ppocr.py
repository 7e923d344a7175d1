"""PP-OCR: reads one line of print, also of dots; slower and larger than Tesseract.

Source: Y. Du and others, *PP-OCR: a practical ultra lightweight OCR system*, arXiv:2009.09941; the network that
recognizes lines, of its version 6, small. What it gives is read along the most probable way (A. Graves and others,
*Connectionist temporal classification*, ICML 2006).

The network lies in the Python package `rapidocr`, the extra of that name (both Apache-2.0). Only this one file of it is
read, and OpenCV runs it; nothing of the package is executed.
"""

from __future__ import annotations

import functools
import hashlib
import itertools
from typing import TYPE_CHECKING

import cv2
import numpy as np

from core.errors import InvalidProgramConfigError
from core.pretrained.line_reader import Character, Sampling, spread
from core.pretrained.onnx_file import metadata
from core.pretrained.package_file import package_file
from core.text import Text, text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from numpy.typing import NDArray

PACKAGE = "rapidocr"
FILE = "models/PP-OCRv6_rec_small.onnx"

_SHA256 = "6f327246b50388f3c176ae304bd95767ea6dc0c9ae92153ef8cbe210b3c14884"
_SIGNS = "character"
"""Name of the signs, one a line, in what the file says of itself."""

_ABSENT = text(
    "The extra “rapidocr” is not installed on this computer: it cannot read print. Install it (pip install "
    "vision-inspection[rapidocr]), choose the other reader, or take the tool out."
)

_HEIGHT = 48
"""Of every picture that the network reads."""
_WIDTHS = 32
"""Pictures are widened to a multiple of this: each width costs OpenCV time and memory the first time."""
_SIDE = 16
"""Ground before and after the line."""
_GROUND = 255
_NOTHING = 0
"""Class of what lies between characters. The signs of the file follow, then space."""
_HALF_WIDTH = 11.0
"""Of a character whose neighbors are far away: the network tells the middle of each."""


class PpOcr:
    """As `LineReader`. Both samplings are soft, because dots must join."""

    samplings = (Sampling(24, 1.6, 0), Sampling(32, 2.6, 0))
    least_confidence = 0.85

    def __init__(self, model: bytes) -> None:
        """`model`: the ONNX file of the network that recognizes lines, with its signs."""
        self._model = np.frombuffer(model, np.uint8)
        self._signs = ("", *metadata(model)[_SIGNS].split("\n"), " ")
        # A cv2 net holds the picture that it works on, so each caller takes one for itself: list.pop and append are
        # atomic. There are never more than threads that ever read at the same time.
        self._idle = [self._loaded()]

    def _loaded(self) -> cv2.dnn.Net:
        return cv2.dnn.readNetFromONNX(self._model)

    def read_line(self, line: NDArray[np.uint8]) -> tuple[Character, ...]:
        """As `LineReader.read_line`."""
        picture, scale = _framed(line)
        try:
            net = self._idle.pop()
        except IndexError:
            net = self._loaded()
        net.setInput(np.broadcast_to(picture.astype(np.float32) / 127.5 - 1.0, (1, 3, *picture.shape)).copy())
        likely = net.forward()[0]
        best = likely.argmax(axis=1)
        found = tuple(self._characters(best, likely[np.arange(len(best)), best], picture.shape[1], scale))
        self._idle.append(net)
        return found

    def _characters(
        self, best: NDArray[np.intp], confidence: NDArray[np.float32], width: int, scale: float
    ) -> Iterator[Character]:
        """The characters of the most probable way, whose steps lie side by side on the framed picture."""
        edges = np.flatnonzero(np.diff(best, prepend=-1, append=-1))
        runs = [(int(begin), int(end)) for begin, end in itertools.pairwise(edges) if best[begin] != _NOTHING]
        middles = np.array([(begin + end) / 2 for begin, end in runs]) * width / len(best) - _SIDE
        between = (middles[:-1] + middles[1:]) / 2
        lefts = np.maximum(middles - _HALF_WIDTH, np.append(-np.inf, between)[: len(runs)])
        rights = np.minimum(middles + _HALF_WIDTH, np.append(between, np.inf)[: len(runs)])
        is_first, begins_word = True, False
        for (begin, end), left, right in zip(runs, lefts / scale, rights / scale, strict=True):
            read = self._signs[best[begin]]
            if not read.strip():
                begins_word = not is_first
                continue
            yield from spread(read, float(confidence[begin:end].max()), (left, right), begins_word=begins_word)
            is_first, begins_word = False, False


def _framed(line: NDArray[np.uint8]) -> tuple[NDArray[np.uint8], float]:
    """The line as the network wants it, ground around it; and its scale: what is too high is reduced."""
    height, width = line.shape
    scale = min(1.0, _HEIGHT / height)
    if scale < 1.0:
        line = np.asarray(
            cv2.resize(line, (max(1, round(width * scale)), _HEIGHT), interpolation=cv2.INTER_AREA), np.uint8
        )
    above = (_HEIGHT - line.shape[0]) // 2
    below, right = _HEIGHT - line.shape[0] - above, _SIDE + -line.shape[1] % _WIDTHS
    framed = cv2.copyMakeBorder(line, above, below, _SIDE, right, cv2.BORDER_CONSTANT, value=(_GROUND,))
    return np.asarray(framed, np.uint8), scale


def absent() -> Text | None:
    """That it is not installed; None: it is. Only looks, and loads nothing: 0.1 ms."""
    return _ABSENT if package_file(PACKAGE, FILE) is None else None


@functools.cache
def ppocr() -> PpOcr:
    """The reader, loaded once in a process.

    A fifth of a second, 110 MB; 180 MB after lines of 70 characters, and 100 MB for each further thread that reads at
    the same time.

    Raises:
        InvalidProgramConfigError: the extra `rapidocr` is not installed, or its network is not the one that this
            program knows.
    """
    file = package_file(PACKAGE, FILE)
    if file is None:
        raise InvalidProgramConfigError(_ABSENT.template)
    model = file.read_bytes()
    # Another network reads other texts where print is hard, and masters and limits would no longer hold.
    if hashlib.sha256(model).hexdigest() != _SHA256:
        raise InvalidProgramConfigError(
            "The package “rapidocr” on this computer holds another network than this program knows. Install the one "
            "that the extra names (pip install vision-inspection[rapidocr])."
        )
    return PpOcr(model)
