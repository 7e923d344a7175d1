"""A question with two or three answers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hmi.layout import centered, inset, place_in_rows
from hmi.sheets.base import Sheet
from hmi.widgets.button import Button
from hmi.widgets.words import FitText

if TYPE_CHECKING:
    from hmi.appearance import Look


class DecisionSheet(Sheet):
    """A question or a message, with buttons that say what they do. `chosen` carries the number of the button."""

    chosen = Signal(int)

    def __init__(self, look: Look, heading: str, words: str, choices: tuple[str, ...]) -> None:
        super().__init__(look, "decision", can_be_put_away=False)
        theme = look.theme
        self._heading = FitText(look, "decision_heading", theme.type.heading, bold=True)
        self._heading.set_text(heading)
        self._words = FitText(look, "decision_words", theme.type.body)
        self._words.set_text(words)
        self._buttons = QWidget()
        self._choices = [
            Button(look, f"decision_{number}", height=theme.setup_target) for number in range(len(choices))
        ]
        for button, word in zip(self._choices, choices, strict=True):
            button.set_word(word)
            button.setParent(self._buttons)
            button.clicked.connect(self._choose)
        self._choices[-1].set_style("", "accent")
        self._buttons.setFixedHeight(theme.setup_target)
        column = QVBoxLayout(self.card)
        column.setContentsMargins(*(theme.px(4),) * 4)
        column.setSpacing(theme.gap)
        for widget in (self._heading, self._words, self._buttons):
            column.addWidget(widget)

    def first_focus(self) -> QWidget:
        return self._choices[-1]

    def place(self, room: QRect) -> QRect:
        theme = self.look.theme
        most = inset(room, theme.space)
        wide = min(most.width(), theme.px(110))
        inner = wide - 2 * (theme.px(4) + self.card.frameWidth())
        words = self._heading.heightForWidth(inner) + self._words.heightForWidth(inner)
        place_in_rows([self._choices], QRect(0, 0, inner, theme.setup_target), theme.gap)
        return centered(most, wide, words + theme.setup_target + 2 * theme.gap + 2 * theme.px(4) + theme.px(1))

    def say(self, words: str) -> None:
        """Say something else above the buttons, of about the same length."""
        self._words.set_text(words)

    def _choose(self) -> None:
        self.answer(next(i for i, button in enumerate(self._choices) if button is self.sender()))

    def answer(self, number: int) -> None:
        """Close the sheet with the answer of that button."""
        self.close_sheet()
        self.chosen.emit(number)
