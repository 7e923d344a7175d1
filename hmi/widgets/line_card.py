"""What the line is doing, for whoever stands before a panel that nobody has signed in at."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from hmi.appearance import SizeClass
from hmi.i18n import count, percent, tr
from hmi.layout import REST, columns, place, rows
from hmi.widgets.verdict import Saying, Verdict
from hmi.widgets.words import LEFT, MIDDLE, TOP, FitText

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from core.running.state import Counters
    from hmi.appearance import Look
    from hmi.widgets.verdict import Mood

_HEIGHTS_MM = {SizeClass.WIDE: 34, SizeClass.SMALL: 24, SizeClass.UPRIGHT: 19.5}


class LineCard(QWidget):
    """The state with a sentence; below it the counters and the time. The name of the station is in the top bar.

    No picture and no reason of a verdict: these are for those who have signed in.
    """

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("line_card")
        self._look = look
        self.verdict = Verdict(look)
        self.verdict.setParent(self)
        self._cells = [_Cell(look, f"line_{name}") for name in ("parts", "ok", "ng", "yield", "clock")]
        for cell in self._cells:
            cell.setParent(self)

    @property
    def wanted_height(self) -> int:
        return self._look.theme.px(_HEIGHTS_MM[self._look.theme.form])

    def figures(self) -> tuple[tuple[str, str], ...]:
        """(figure, word) from left to right."""
        return tuple((cell.figure.text, cell.word.text) for cell in self._cells)

    def show_line(self, mood: Mood, word: str, sentence: str, counts: Counters) -> None:
        self.verdict.show_saying(Saying(mood, word, sentence))
        told = (
            (count(counts.parts), tr("Parts")),
            (count(counts.ok), tr("OK")),
            (count(counts.ng), tr("NG")),
            (percent(counts.yield_pct), tr("Yield")),
        )
        for cell, (figure, name) in zip(self._cells[:-1], told, strict=True):
            cell.say(figure, name)

    def show_time(self, time: str, day: str) -> None:
        self._cells[-1].say(time, day)

    def resizeEvent(self, event: QResizeEvent) -> None:
        theme = self._look.theme
        below = theme.px(11 if theme.form is SizeClass.WIDE else 9)
        top, bottom = rows(self.rect(), REST, below, gap=theme.px(1.5))
        self.verdict.setGeometry(top)
        place(self._cells, columns(bottom, 1.0, 1.0, 1.0, 1.2, 1.6, gap=theme.px(2)))


class _Cell(QWidget):
    """A figure with a word below it."""

    def __init__(self, look: Look, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        kind = look.theme.type
        self.figure = FitText(look, f"{name}_figure", kind.counter, bold=True, align=LEFT | MIDDLE)
        self.word = FitText(look, f"{name}_word", kind.small, tone="dim", align=LEFT | TOP)
        for part in (self.figure, self.word):
            part.setParent(self)

    def say(self, figure: str, word: str) -> None:
        self.figure.set_text(figure)
        self.word.set_text(word)
        self.setAccessibleName(f"{word} {figure}")

    def resizeEvent(self, event: QResizeEvent) -> None:
        place((self.figure, self.word), rows(self.rect(), 0.58, 0.42, gap=0))
