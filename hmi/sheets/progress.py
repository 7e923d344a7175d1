"""Progress of a long task, which can be canceled."""

from __future__ import annotations

from threading import Event
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QTimer

from hmi.i18n import tr
from hmi.layout import REST, centered, rows
from hmi.sheets.titled import TitledSheet
from hmi.widgets.button import Button
from hmi.widgets.words import CENTER, MIDDLE, FitText

if TYPE_CHECKING:
    from collections.abc import Callable

    from hmi.appearance import Look

LOOK_EVERY_MS = 200


class ProgressSheet(TitledSheet):
    """The task closes the sheet when it is done. If the user closes it, `canceled` is set, which the task checks.

    One that `goes_on` may also be put away, by its own button or a touch beside it: then only *Cancel* cancels.
    """

    def __init__(
        self, look: Look, title: str, words: Callable[[], str], canceled: Event | None = None, *, goes_on: bool = False
    ) -> None:
        """`words` returns the progress in words. `canceled`: of a task that is under way already."""
        super().__init__(look, "progress_sheet", title)
        self.canceled = Event() if canceled is None else canceled
        self._goes_on = goes_on
        self.put_away = Button(look, "progress_put_away", height=look.theme.setup_target)
        self.put_away.set_word(tr("Go on working"))
        self.put_away.setParent(self.card)
        self.put_away.setVisible(goes_on)
        self.put_away.clicked.connect(self.close_sheet)
        self._words = words
        self.words = FitText(look, "progress_words", look.theme.type.body, align=CENTER | MIDDLE)
        self.words.setParent(self.card)
        if goes_on:
            self.cancel.clicked.connect(self.canceled.set)
        else:
            self.closed.connect(self.canceled.set)
        self._clock = QTimer(self)
        self._clock.setInterval(LOOK_EVERY_MS)
        self._clock.timeout.connect(self._show)
        self._clock.start()
        self._show()

    def dismiss(self) -> None:
        """Close the sheet without canceling the task."""
        if not self._goes_on:
            self.closed.disconnect(self.canceled.set)
        super().dismiss()

    def card_in(self, room: QRect) -> QRect:
        theme = self.look.theme
        wide = min(room.width() - 2 * theme.space, theme.px(110))
        tall = self.head_height + theme.px(14) + self.pad + self._foot
        return centered(room, wide, tall)

    @property
    def _foot(self) -> int:
        return self.look.theme.setup_target + self.look.theme.gap if self._goes_on else 0

    def arrange(self, room: QRect) -> None:
        words, below = rows(room, REST, self._foot, gap=0)
        self.words.setGeometry(words)
        if self._goes_on:
            self.put_away.setGeometry(below.adjusted(0, self.look.theme.gap, 0, 0))

    def _show(self) -> None:
        self.words.set_text(self._words())
