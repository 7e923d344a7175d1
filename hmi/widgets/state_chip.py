"""The state in the top bar: shape, word, part and READY or BUSY, in sight on every screen and beside every sheet."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from hmi.widgets.icons import paint_icon
from hmi.widgets.verdict import Mood
from hmi.widgets.words import LEFT, MIDDLE

if TYPE_CHECKING:
    from hmi.appearance import Look


@dataclass(frozen=True)
class Shown:
    """What the chip says. `part`: “Part 1 042”; `number`: “1 042”; `state`: READY and its like; each may be "".

    `among`: the words that `state`, or the word itself, changes between, so that the chip keeps its width.
    """

    mood: Mood
    word: str
    part: str = ""
    number: str = ""
    state: str = ""
    among: tuple[str, ...] = ()

    def wordings(self) -> tuple[str, ...]:
        """The longest first; the part's number is left out last."""
        ways = ((self.word, self.part, self.state), (self.word, self.number, self.state), (self.word, self.number))
        return tuple(dict.fromkeys(" · ".join(filter(None, way)) for way in (*ways, (self.word,))))


class StateChip(QWidget):
    """OK is quiet, NG and FAULT are loud, as in the verdict itself."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("state")
        self._look = look
        self._shown = Shown(Mood.QUIET, "")
        self._wording = 0

    @property
    def words(self) -> str:
        """As they are shown."""
        wordings = self._shown.wordings()
        return wordings[min(self._wording, len(wordings) - 1)]

    @property
    def mood(self) -> Mood:
        return self._shown.mood

    def show_state(self, shown: Shown) -> None:
        if shown != self._shown:
            self._shown = shown
            self.setAccessibleName(shown.wordings()[0])
            self.update()

    def fit_in(self, room: int) -> None:
        """Choose the longest wording for that width in px, or the shortest one."""
        wordings = range(len(self._shown.wordings()))
        wording = next((number for number in wordings if self._width_of(number) <= room), wordings[-1])
        if wording != self._wording:
            self._wording = wording
            self.update()

    @property
    def says_all(self) -> bool:
        """Whether nothing is left out but the word *Part*."""
        return self.words in self._shown.wordings()[:2]

    def wanted_width(self) -> int:
        """Width of the chosen wording."""
        return self._width_of(min(self._wording, len(self._shown.wordings()) - 1))

    def _width_of(self, wording: int) -> int:
        """In steps of 2 mm, so that a part number that grows moves nothing."""
        theme = self._look.theme
        step, metrics = theme.px(2), QFontMetricsF(self._font())
        words = metrics.horizontalAdvance(self._shown.wordings()[wording])
        changing = self._shown.state or self._shown.word
        if changing in self._shown.among and self._shown.wordings()[wording].endswith(changing):
            words += max(map(metrics.horizontalAdvance, self._shown.among)) - metrics.horizontalAdvance(changing)
        return -(-round(words + theme.px(4.6) + theme.px(4)) // step) * step

    def _font(self) -> QFont:
        theme = self._look.theme
        return theme.font(theme.type.body, bold=True)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, mood = self._look.theme, self._shown.mood
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        is_loud = mood in (Mood.NG, Mood.FAULT)
        half = 0.0 if is_loud else theme.line / 2
        painter.setPen(Qt.PenStyle.NoPen if is_loud else QPen(theme.color("line"), theme.line))
        painter.setBrush(theme.color(mood.ground))
        box = QRectF(self.rect()).adjusted(half, half, -half, -half)
        painter.drawRoundedRect(box, theme.radius * 0.6, theme.radius * 0.6)
        side = theme.px(3.4)
        spot = QRectF(theme.px(1.4), (self.height() - side) / 2, side, side)
        paint_icon(painter, mood.icon, spot, theme.color(mood.words), stroke=3.6)
        painter.setFont(self._font())
        painter.setPen(theme.color(mood.words))
        room = QRectF(self.rect()).adjusted(spot.right() + theme.px(1.4), 0, 0, 0)
        painter.drawText(room, LEFT | MIDDLE, self.words)
        painter.end()
