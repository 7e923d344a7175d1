"""Text on the panel: labels, and text that is fitted into its area instead of being cut off."""

from __future__ import annotations

import functools
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from hmi.appearance import Look, font_of

WRAP = int(Qt.TextFlag.TextWordWrap)
WRAP_ANYWHERE = int(Qt.TextFlag.TextWrapAnywhere)
LEFT = int(Qt.AlignmentFlag.AlignLeft)
RIGHT = int(Qt.AlignmentFlag.AlignRight)
CENTER = int(Qt.AlignmentFlag.AlignHCenter)
MIDDLE = int(Qt.AlignmentFlag.AlignVCenter)
TOP = int(Qt.AlignmentFlag.AlignTop)
LEAST_MM = 1.2
"""Least cap height; longer text is not shrunk further."""


class Label(QLabel):
    """Plain text in one of the sizes of the theme; never interpreted as markup."""

    def __init__(
        self,
        look: Look,
        name: str,
        cap_mm: float,
        *,
        tone: str = "text",
        bold: bool = False,
        wrap: bool = False,
        text: str = "",
    ) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(look.theme.font(cap_mm, bold=bold))
        self.setProperty("tone", tone)
        self.setWordWrap(wrap)
        self.setText(text)


@dataclass(frozen=True)
class Fit:
    """A text laid out for an area: font, needed height, and whether it fits."""

    font: QFont
    flags: int
    height: float
    fits: bool

    @property
    def breaks_words(self) -> bool:
        return bool(self.flags & WRAP_ANYWHERE)


@functools.lru_cache(maxsize=8192)
def _extent(text: str, width: float, pixel_size: int, is_bold: bool, flags: int) -> tuple[float, float]:
    """Width and height of a text in a column; cached, as the same texts are laid out repeatedly."""
    metrics = QFontMetricsF(font_of(pixel_size, bold=is_bold))
    need = metrics.boundingRect(QRectF(0, 0, width, 1e6), flags, text)
    return need.width(), need.height()


@functools.lru_cache(maxsize=8192)
def _advance(text: str, pixel_size: int, is_bold: bool) -> float:
    return QFontMetricsF(font_of(pixel_size, bold=is_bold)).horizontalAdvance(text)


def advance(text: str, font: QFont) -> float:
    """Width of a text on one line, in one of the panel's fonts."""
    return _advance(text, font.pixelSize(), _is_bold(font))


def _is_bold(font: QFont) -> bool:
    return font.weight() >= QFont.Weight.DemiBold


def fit(text: str, room: QRectF, theme_font: QFont, least_px: int, flags: int) -> Fit:
    """The largest font, up to the wanted one, in which the wrapped text fits into the room.

    Words are kept whole if any size allows it; otherwise they break anywhere.
    """
    wanted = theme_font.pixelSize()
    is_bold = _is_bold(theme_font)
    last = Fit(theme_font, flags, 0.0, fits=False)
    for breaking in (WRAP, WRAP_ANYWHERE):
        size = wanted
        while size >= min(least_px, wanted):
            font = font_of(size, bold=is_bold)
            wide, tall = _extent(text, room.width(), size, is_bold, flags | breaking)
            if wide <= room.width() + 0.5 and tall <= room.height() + 0.5:
                return Fit(font, flags | breaking, tall, fits=True)
            last = Fit(font, flags | breaking, tall, fits=False)
            size -= max(1, size // 16)
    return last


class FitText(QWidget):
    """Text that wraps, and shrinks if necessary, so that nothing is cut off."""

    def __init__(
        self,
        look: Look,
        name: str,
        cap_mm: float,
        *,
        tone: str = "text",
        bold: bool = False,
        align: int = LEFT | MIDDLE,
        least_mm: float = LEAST_MM,
    ) -> None:
        super().__init__()
        self.setObjectName(name)
        self._look, self._cap_mm, self._bold, self._align, self._least_mm = look, cap_mm, bold, align, least_mm
        self._tone = tone
        self._text = ""
        self._fitted: tuple[QSize, Fit] | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    @property
    def text(self) -> str:
        return self._text

    def set_text(self, text: str) -> None:
        if text != self._text:
            self._text = text
            self._fitted = None
            self.setAccessibleName(text)
            self.updateGeometry()
            self.update()

    def set_tone(self, tone: str) -> None:
        if tone != self._tone:
            self._tone = tone
            self.update()

    def fitted(self) -> Fit:
        if self._fitted is None or self._fitted[0] != self.size():
            self._fitted = (self.size(), self.fit_in(self.size()))
        return self._fitted[1]

    def fit_in(self, room: QSize) -> Fit:
        """Layout of the text in an area of that size."""
        theme = self._look.theme
        least = theme.font(self._least_mm).pixelSize()
        wanted = theme.font(self._cap_mm, bold=self._bold)
        return fit(self._text, QRectF(0, 0, room.width(), room.height()), wanted, least, self._align)

    def natural_width(self) -> int:
        """Width of the text on one line in the wanted size."""
        font = self._look.theme.font(self._cap_mm, bold=self._bold)
        return round(advance(self._text, font)) + 2

    def sizeHint(self) -> QSize:
        font = self._look.theme.font(self._cap_mm, bold=self._bold)
        return QSize(self.natural_width(), round(QFontMetricsF(font).height()))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        font = self._look.theme.font(self._cap_mm, bold=self._bold)
        _, tall = _extent(self._text, width, font.pixelSize(), self._bold, self._align | WRAP)
        return round(tall) + 1

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._text:
            fitted = self.fitted()
            painter = QPainter(self)
            painter.setFont(fitted.font)
            painter.setPen(QColor(self._look.theme.color(self._tone)))
            painter.drawText(QRectF(self.rect()), fitted.flags, self._text)
            painter.end()
