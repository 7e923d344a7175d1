"""List of changes, one sentence per line, under a heading and a reason; scrolls if needed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from hmi.widgets.finger_scroll import scroll_area
from hmi.widgets.words import LEFT, TOP, FitText

if TYPE_CHECKING:
    from hmi.appearance import Look


class ChangeList(QFrame):
    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("changes_card")
        self.setProperty("card", "true")
        theme = look.theme
        self._look = look
        self._lines = QWidget()
        self._lines.setObjectName("changes_lines")
        self._column = QVBoxLayout(self._lines)
        self._column.setContentsMargins(*(theme.px(3),) * 4)
        self._column.setSpacing(theme.px(1.5))
        column = QVBoxLayout(self)
        column.setContentsMargins(*(theme.line,) * 4)
        column.addWidget(scroll_area(self._lines, "changes_scroll", is_stop=True))
        self.sentences: tuple[str, ...] = ()

    def show_lines(self, heading: str, reason: str, sentences: tuple[str, ...]) -> None:
        while (item := self._column.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        self.sentences = sentences
        theme = self._look.theme
        for words, cap, tone, is_bold in (
            (heading, theme.type.body + 0.2, "text", True),
            (reason, theme.type.small, "dim", False),
            *((sentence, theme.type.body, "text", False) for sentence in sentences),
        ):
            if words:
                line = FitText(self._look, "change_line", cap, tone=tone, bold=is_bold, align=LEFT | TOP)
                line.set_text(words)
                self._column.addWidget(line)
                line.show()  # now: Qt would show it after it has measured the list
        self._column.addStretch(1)
