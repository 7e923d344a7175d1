"""A question that answers itself: what was tried is taken back unless somebody keeps it in time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from hmi.sheets.decision import DecisionSheet

if TYPE_CHECKING:
    from collections.abc import Callable

    from hmi.appearance import Look


class TrialSheet(DecisionSheet):
    """As `DecisionSheet`, with an end: at 0 s it closes without an answer, which means the first."""

    def __init__(
        self, look: Look, heading: str, words_at: Callable[[int], str], choices: tuple[str, ...], seconds: int
    ) -> None:
        """`words_at`: what the sheet says with so many seconds left."""
        super().__init__(look, heading, words_at(seconds), choices)
        self._words_at, self._left_s = words_at, seconds
        self.second = QTimer(self)
        self.second.setInterval(1000)
        self.second.timeout.connect(self._count)
        self.second.start()

    def _count(self) -> None:
        self._left_s -= 1
        if self._left_s > 0:
            self.say(self._words_at(self._left_s))
        else:
            self.close_sheet()
