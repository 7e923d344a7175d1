"""Tesseract: reads one line of print.

Source: R. Smith, *An overview of the Tesseract OCR engine*, ICDAR 2007; since its version 4 a recurrent network (LSTM).

The program comes with the Python package `tesserocr`, the extra `ocr`; the network for English print with the Debian
package `tesseract-ocr-eng` (both Apache-2.0).
"""

from __future__ import annotations

import functools
import importlib.util
import math
import os
from pathlib import Path
from typing import TYPE_CHECKING, Any

from core.errors import InvalidProgramConfigError
from core.pretrained.line_reader import Character, Sampling, spread
from core.text import Text, text

if TYPE_CHECKING:
    from collections.abc import Iterator

    import numpy as np
    from numpy.typing import NDArray

FOLDER_VARIABLE = "TESSDATA_PREFIX"
"""Tesseract's own environment variable: another folder of its data."""

_FOLDERS = ("/usr/share/tesseract-ocr/5/tessdata", "/usr/share/tesseract-ocr/4.00/tessdata", "/usr/share/tessdata")
"""Of Debian 12 and 13, Debian 11, and others."""
_LANGUAGE = "eng"

_NO_PROGRAM = text(
    "The extra “ocr” is not installed on this computer: print cannot be read. Install it (pip install "
    "vision-inspection[ocr]), or take the tool out."
)
_NO_DATA = text(
    "The data for reading print are not installed on this computer. Install them (apt install tesseract-ocr-eng), "
    "or take the tool out."
)

_SPEECH = ("system", "freq", "number", "punc", "bigram", "unambig")
"""Tesseract's dictionaries: they would make what is printed into what is usual."""
_PER_CERTAINTY, _ALL = 35.0, 100.0
"""Tesseract's confidence is 100 + 35 · ln(probability), not below 0."""


class Tesseract:
    """As `LineReader`; it reads capitals of 20 to 32 px best."""

    samplings = (Sampling(28, 0.0, 17), Sampling(21, 0.0, 13), Sampling(32, 1.2, 19))
    least_confidence = 0.0

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
        """As `LineReader.read_line`."""
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
            confidence = math.exp(min(0.0, at.Confidence(RIL.SYMBOL) - _ALL) / _PER_CERTAINTY)
            begins_word = not is_first and at.IsAtBeginningOf(RIL.WORD)
            yield from spread(read, confidence, (box[0], box[2]), begins_word=begins_word)
            is_first = False
        if not at.Next(RIL.SYMBOL):
            return


def absent() -> Text | None:
    """Which part of it is not installed; None: nothing is missing. Only looks, and loads nothing: 0.1 ms."""
    if importlib.util.find_spec("tesserocr") is None:
        return _NO_PROGRAM
    return _NO_DATA if _data_folder() is None else None


def _data_folder() -> Path | None:
    folders = [*filter(None, [os.environ.get(FOLDER_VARIABLE)]), *_FOLDERS]
    return next((folder for folder in map(Path, folders) if (folder / f"{_LANGUAGE}.traineddata").is_file()), None)


@functools.cache
def tesseract() -> Tesseract:
    """The reader, loaded once in a process (a tenth of a second, 37 MB).

    Raises:
        InvalidProgramConfigError: the extra `ocr` or the data are not installed, or the data are damaged.
    """
    try:
        import tesserocr  # noqa: F401
    except ImportError as error:
        raise InvalidProgramConfigError(_NO_PROGRAM.template) from error
    folder = _data_folder()
    if folder is None:
        raise InvalidProgramConfigError(_NO_DATA.template)
    try:
        return Tesseract(folder)
    except RuntimeError as error:
        raise InvalidProgramConfigError(
            "The data for reading print in {folder} are damaged. Install them again (apt install --reinstall "
            "tesseract-ocr-eng), or take the tool out.",
            folder=str(folder),
        ) from error
