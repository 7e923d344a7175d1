"""The base class of painted charts: a height in millimeters, and texts in the present language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize
from PySide6.QtWidgets import QSizePolicy, QWidget

if TYPE_CHECKING:
    from hmi.appearance import Look


class Drawing(QWidget):
    """A chart as wide as its form. Subclasses set the accessible name in `say`."""

    def __init__(self, look: Look, name: str, *, high_mm: float, least_mm: float | None = None) -> None:
        super().__init__()
        self.setObjectName(name)
        self._look, self._high_mm = look, high_mm
        self.setMinimumHeight(look.theme.px(high_mm if least_mm is None else least_mm))
        grows = QSizePolicy.Policy.Fixed if least_mm is None else QSizePolicy.Policy.Preferred
        self.setSizePolicy(QSizePolicy.Policy.Expanding, grows)

    def say(self) -> None:
        raise NotImplementedError

    def refresh(self) -> None:
        self.say()
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.refresh()
        super().changeEvent(event)

    def height_for(self, width: int) -> int:
        return self._look.theme.px(self._high_mm)

    def sizeHint(self) -> QSize:
        return QSize(self._look.theme.px(50), self._look.theme.px(self._high_mm))
