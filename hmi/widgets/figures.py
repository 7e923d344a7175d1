"""Figures side by side, each over the word that says what it counts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame

from hmi.layout import REST, columns, inset, place, rows
from hmi.widgets.words import LEFT, MIDDLE, TOP, FitText

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent

    from hmi.appearance import Look


class Figures(QFrame):
    """As many as it was made for, in lines of `in_line`."""

    def __init__(self, look: Look, name: str, count: int, in_line: int) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setProperty("card", "true")
        theme = look.theme
        self._look, self._in_line = look, in_line
        self._figures = [
            FitText(look, f"{name}_figure_{n}", theme.type.heading, bold=True, align=LEFT | MIDDLE)
            for n in range(count)
        ]
        self._words = [
            FitText(look, f"{name}_word_{n}", theme.type.small, tone="dim", align=LEFT | TOP) for n in range(count)
        ]
        for part in (*self._figures, *self._words):
            part.setParent(self)

    def height_for(self) -> int:
        lines = -(-len(self._figures) // self._in_line)
        return lines * self._look.theme.px(10) + 2 * self._look.theme.px(1)

    def show_figures(self, figures: Sequence[tuple[str, str]]) -> None:
        """Pairs of figure and word, as many as there are places."""
        for (figure, word), figure_text, word_text in zip(figures, self._figures, self._words, strict=True):
            figure_text.set_text(figure)
            word_text.set_text(word)
        self.setAccessibleName(", ".join(f"{word} {figure}" for figure, word in figures))

    def resizeEvent(self, event: QResizeEvent) -> None:
        theme = self._look.theme
        room = inset(self.rect(), theme.px(2), theme.px(1))
        lines = -(-len(self._figures) // self._in_line)
        cells = [
            cell
            for line in rows(room, *[REST] * lines, gap=0)
            for cell in columns(line, *[REST] * self._in_line, gap=theme.px(2))
        ]
        for figure, word, cell in zip(self._figures, self._words, cells, strict=False):
            place((figure, word), rows(cell, 1.5, REST, gap=0))
