"""A QR code that a phone reads from the panel."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from hmi.layout import REST, centered, rows
from hmi.sheets.titled import TitledSheet
from hmi.widgets.words import CENTER, MIDDLE, FitText

if TYPE_CHECKING:
    from hmi.appearance import Look

QUIET_MODULES = 4
"""Width of the white border that the standard requires."""


class QrCode(QWidget):
    """Black on white in every theme: many phones read no inverted code."""

    def __init__(self, text: str) -> None:
        import segno  # here: most panels never show a code

        super().__init__()
        self.setObjectName("qr_code")
        self.setAccessibleName(text)
        code = segno.make_qr(text, error="l", encoding="utf-8")
        self.modules = tuple(tuple(bool(dark) for dark in row) for row in code.matrix)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw each module with a whole number of pixels."""
        painter = QPainter(self)
        modules = len(self.modules) + 2 * QUIET_MODULES
        side = max(1, min(self.width(), self.height()) // modules)
        ground = centered(self.rect(), modules * side, modules * side)
        painter.fillRect(ground, Qt.GlobalColor.white)
        border = QUIET_MODULES * side
        for y, row in enumerate(self.modules):
            for x, is_dark in enumerate(row):
                if is_dark:
                    painter.fillRect(
                        ground.left() + border + x * side,
                        ground.top() + border + y * side,
                        side,
                        side,
                        Qt.GlobalColor.black,
                    )
        painter.end()


class QrCodeSheet(TitledSheet):
    """As large as the panel allows, with a sentence that says what to do with it."""

    def __init__(self, look: Look, title: str, text: str, words: str) -> None:
        super().__init__(look, "qr_code_sheet", title)
        self.code = QrCode(text)
        self.words = FitText(look, "qr_code_words", look.theme.type.body, align=CENTER | MIDDLE)
        self.words.set_text(words)
        for part in (self.code, self.words):
            part.setParent(self.card)

    def card_in(self, room: QRect) -> QRect:
        theme = self.look.theme
        inner = super().card_in(room)
        wide = min(inner.width(), theme.px(150))
        return centered(inner, wide, min(inner.height(), wide + self.head_height + theme.px(8)))

    def arrange(self, room: QRect) -> None:
        code, words = rows(room, REST, self.look.theme.px(8), gap=0)
        self.code.setGeometry(code)
        self.words.setGeometry(words)
