"""Tesseract: reads one line of print.

Source: R. Smith, *An overview of the Tesseract OCR engine*, ICDAR 2007; since its version 4 a recurrent network (LSTM).

The program comes with the Python package `tesserocr`, the extra `ocr`; the network for English print with the Debian
package `tesseract-ocr-eng` (both Apache-2.0).
"""

from __future__ import annotations

import functools
import math
import os
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from core.errors import InvalidProgramConfigError

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    import numpy as np
    from numpy.typing import NDArray

FOLDER_VARIABLE = "TESSDATA_PREFIX"
"""Tesseract's own environment variable: another folder of its data."""

_FOLDERS = ("/usr/share/tesseract-ocr/5/tessdata", "/usr/share/tesseract-ocr/4.00/tessdata", "/usr/share/tessdata")
"""Of Debian 12 and 13, Debian 11, and others."""
_LANGUAGE = "eng"

_PLAIN: Mapping[str, str] = {
    **dict.fromkeys("“”„«»", '"'),
    **dict.fromkeys("‘’‚", "'"),
    **dict.fromkeys("—–", "-"),
    "™": "TM",
}
"""Signs of typesetters, as which a network trained on books reads those of printers."""

_SPEECH = ("system", "freq", "number", "punc", "bigram", "unambig")
"""Tesseract's dictionaries: they would make what is printed into what is usual."""
_PER_CERTAINTY, _ALL = 35.0, 100.0
"""Tesseract's confidence is 100 + 35 · ln(probability), not below 0."""


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


class Tesseract:
    """Any number of threads may read. The same picture gives the same text, whatever was read before."""

    def __init__(self, folder: Path) -> None:
        """`folder`: where `eng.traineddata` lies."""
        self._folder = folder
        # An engine holds the picture that it works on, so each caller takes one for itself: list.pop and append are
        # atomic. There are never more than threads that ever read at the same time.
        self._idle = [self._engine()]

    def _engine(self) -> Any:
        import tesserocr

        engine = tesserocr.PyTessBaseAPI(
            path=f"{self._folder}/",
            lang=_LANGUAGE,
            psm=tesserocr.PSM.SINGLE_LINE,
            oem=tesserocr.OEM.LSTM_ONLY,
            variables={f"load_{name}_dawg": "0" for name in _SPEECH},
        )
        engine.SetVariable("debug_file", "/dev/null")
        engine.SetVariable("user_defined_dpi", "300")  # else it complains of every picture
        return engine

    def read_line(self, line: NDArray[np.uint8]) -> tuple[Character, ...]:
        """The characters from left to right; none where it sees no text.

        Args:
            line: height×width uint8, dark print on a bright ground, with some ground on all sides; capitals 20 to 32 px
                high are read best.
        """
        try:
            engine = self._idle.pop()
        except IndexError:
            engine = self._engine()
        height, width = line.shape
        engine.SetImageBytes(line.tobytes(), width, height, 1, width)
        engine.Recognize()
        found = tuple(_characters(engine))
        engine.Clear()
        self._idle.append(engine)
        return found


def _characters(engine: Any) -> Iterator[Character]:
    from tesserocr import RIL

    at, is_first = engine.GetIterator(), True
    while at is not None and not at.Empty(RIL.SYMBOL):
        read, box = at.GetUTF8Text(RIL.SYMBOL).strip(), at.BoundingBox(RIL.SYMBOL)
        if read and box is not None:
            signs = "".join(_PLAIN.get(one, one) for one in read)
            confidence = math.exp(min(0.0, at.Confidence(RIL.SYMBOL) - _ALL) / _PER_CERTAINTY)
            begins_word = not is_first and at.IsAtBeginningOf(RIL.WORD)
            step = (box[2] - box[0]) / len(signs)
            for number, sign in enumerate(signs):
                left, right = box[0] + round(number * step), box[0] + round((number + 1) * step)
                yield Character(sign, confidence, left, right, begins_word and number == 0)
            is_first = False
        if not at.Next(RIL.SYMBOL):
            return


@functools.cache
def tesseract() -> Tesseract:
    """The reader, loaded once in a process (a tenth of a second, 37 MB).

    Raises:
        InvalidProgramConfigError: the extra `ocr` or the data are not installed.
    """
    try:
        import tesserocr  # noqa: F401
    except ImportError as error:
        raise InvalidProgramConfigError(
            "The extra “ocr” is not installed on this computer: print cannot be read. Install it (pip install "
            "vision-inspection[ocr]), or take the tool out."
        ) from error
    folders = [*filter(None, [os.environ.get(FOLDER_VARIABLE)]), *_FOLDERS]
    for folder in map(Path, folders):
        if (folder / f"{_LANGUAGE}.traineddata").is_file():
            return Tesseract(folder)
    raise InvalidProgramConfigError(
        "The data for reading print are not installed on this computer. Install them (apt install tesseract-ocr-eng), "
        "or take the tool out."
    )
