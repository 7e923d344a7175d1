"""A long text to read, such as a license."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QFrame, QTextBrowser, QWidget

from hmi.i18n import tr
from hmi.sheets.titled import TitledSheet
from hmi.widgets.finger_scroll import FingerScroll

if TYPE_CHECKING:
    from PySide6.QtCore import QRect

    from hmi.appearance import Look


class ReadingSheet(TitledSheet):
    """Plain text, scrolled by finger, wheel or keys."""

    def __init__(self, look: Look, title: str, text: str) -> None:
        super().__init__(look, "reading", title)
        self.cancel.set_word(tr("Close"))
        theme = look.theme
        self.page = QTextBrowser(self.card)
        self.page.setObjectName("reading_page")
        self.page.setFrameShape(QFrame.Shape.NoFrame)
        self.page.setOpenLinks(False)
        self.page.setFont(theme.font(theme.type.small))
        palette = self.page.palette()
        palette.setColor(QPalette.ColorRole.Base, QColor(0, 0, 0, 0))
        palette.setColor(QPalette.ColorRole.Text, theme.color("text"))
        self.page.setPalette(palette)
        self.page.viewport().setAutoFillBackground(False)
        self.page.setPlainText(text)
        self.page.setAccessibleName(title)
        FingerScroll(self.page)

    def first_focus(self) -> QWidget:
        return self.page

    def arrange(self, room: QRect) -> None:
        self.page.setGeometry(room)
