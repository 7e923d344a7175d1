"""The extras that tools take, and whether this computer has them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.pretrained import lite0, ppocr, tesseract

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from core.text import Text

ABSENT: Mapping[str, Callable[[], Text | None]] = {
    "learned": lite0.absent,
    "ocr": tesseract.absent,
    "rapidocr": ppocr.absent,
}
"""By extra: what of it is not installed on this computer; None: nothing is missing."""
