"""The window: says that the station is starting, then contains the panel. Few imports, so that it appears at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QApplication, QWidget

from hmi.appearance import Look, make_theme, panel_width_mm, stylesheet
from hmi.fonts import load_fonts
from hmi.i18n import tr
from hmi.widgets.words import CENTER, MIDDLE, FitText

if TYPE_CHECKING:
    from collections.abc import Iterable


class Shell(QWidget):
    """The only top-level window. `put` sets its content; `closed` is emitted when the user closes it."""

    closed = Signal()

    def __init__(self, look: Look, title: str) -> None:
        super().__init__()
        self.setObjectName("window")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWindowTitle(title)
        self.look = look
        self._content: QWidget | None = None
        self.words = FitText(look, "starting", look.theme.type.heading, tone="dim", align=CENTER | MIDDLE)
        self.words.set_text(f"{title}\n" + tr("is starting …"))
        self.words.setParent(self)
        look.changed.connect(self.dress)
        self.dress()

    def dress(self) -> None:
        """Apply the present colors."""
        self.setStyleSheet(stylesheet(self.look.theme))
        self.update()
        children: Iterable[QWidget] = self.findChildren(QWidget)
        for child in children:
            # Not child.update(): the binding of Qt 6.8 hides it behind the update(index) of an item view.
            QWidget.update(child)

    def put(self, content: QWidget) -> None:
        self._content = content
        content.setParent(self)
        content.setGeometry(self.rect())
        content.show()
        self.words.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.words.setGeometry(self.rect())
        if self._content is not None:
            self._content.setGeometry(self.rect())

    def closeEvent(self, event: QCloseEvent) -> None:
        self.closed.emit()
        event.accept()


def make_look(app: QApplication, size: QSize, *, theme: str, width_mm: float, bright_ok: bool) -> Look:
    """Load the fonts and make the theme for a panel of `size` pixels; `width_mm`: the setting, 0 if unknown."""
    load_fonts()
    look = Look(make_theme(theme, size, width_of(size, width_mm), bright_ok=bright_ok), bright_ok)
    app.setFont(look.theme.font(look.theme.type.body))
    return look


def width_of(size: QSize, width_mm: float) -> float:
    """Physical width in mm of a panel of `size` pixels; `width_mm`: the setting, 0 if unknown."""
    screen = QGuiApplication.primaryScreen()
    reported = (
        screen.physicalSize().width() * size.width() / max(1, screen.size().width()) if screen is not None else 0.0
    )
    return panel_width_mm(size, width_mm, reported)
