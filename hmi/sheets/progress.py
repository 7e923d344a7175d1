"""Progress of a long task, which can be canceled."""

from __future__ import annotations

from threading import Event
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QTimer

from hmi.layout import centered
from hmi.sheets.titled import TitledSheet
from hmi.widgets.words import CENTER, MIDDLE, FitText

if TYPE_CHECKING:
    from collections.abc import Callable

    from hmi.appearance import Look

LOOK_EVERY_MS = 200


class ProgressSheet(TitledSheet):
    """The task closes the sheet when it is done. If the user closes it, `canceled` is set, which the task checks."""

    def __init__(self, look: Look, title: str, words: Callable[[], str]) -> None:
        """`words` returns the progress in words."""
        super().__init__(look, "progress_sheet", title)
        self.canceled = Event()
        self._words = words
        self.words = FitText(look, "progress_words", look.theme.type.body, align=CENTER | MIDDLE)
        self.words.setParent(self.card)
        self.closed.connect(self.canceled.set)
        self._clock = QTimer(self)
        self._clock.setInterval(LOOK_EVERY_MS)
        self._clock.timeout.connect(self._show)
        self._clock.start()
        self._show()

    def dismiss(self) -> None:
        """Close the sheet without canceling the task."""
        self.closed.disconnect(self.canceled.set)
        super().dismiss()

    def card_in(self, room: QRect) -> QRect:
        theme = self.look.theme
        wide = min(room.width() - 2 * theme.space, theme.px(110))
        tall = self.head_height + theme.px(14) + self.pad
        return centered(room, wide, tall)

    def arrange(self, room: QRect) -> None:
        self.words.setGeometry(room)

    def _show(self) -> None:
        self.words.set_text(self._words())
