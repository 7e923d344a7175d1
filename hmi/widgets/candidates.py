"""Chinese by pinyin: the letters typed so far, and the words that they may mean, page by page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from hmi.i18n import tr
from hmi.layout import REST, columns, place
from hmi.pinyin import LONGEST, Candidate, Pinyin
from hmi.widgets.button import Button
from hmi.widgets.words import FitText

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from hmi.appearance import Look

_MOST = 12
"""Words on one page, however wide the panel."""


class CandidateBar(QWidget):
    """Composes words of letters.

    `chosen`: the word to write. `composing`: the first letter has come, or the last has gone.
    """

    chosen = Signal(str)
    composing = Signal(bool)

    def __init__(self, look: Look, pinyin: Pinyin) -> None:
        super().__init__()
        self.setObjectName("candidates")
        self._look, self._pinyin = look, pinyin
        self.letters = ""
        self._found: list[Candidate] = []
        self._first = 0
        """The first word of the page shown."""
        self._typed = FitText(look, "candidate_letters", look.theme.type.body, bold=True)
        self.words = [Button(look, f"candidate_{number}", cap_mm=look.theme.type.heading) for number in range(_MOST)]
        self.more = Button(look, "candidates_more", icon="down")
        for button in (*self.words, self.more):
            button.repeats = True
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # a key with focus would take it from the field
        for widget in (self._typed, *self.words, self.more):
            widget.setParent(self)
        for word in self.words:
            word.clicked.connect(self._choose)
        self.more.set_icon_only(tr("More words"))
        self.more.clicked.connect(self._turn)
        self.hide()

    def add(self, letter: str) -> None:
        """A letter a to z, or the break between two syllables; more than can be composed are left out."""
        if len(self.letters) < LONGEST and (self.letters or letter.isalpha()):
            self._compose(self.letters + letter)

    def erase(self) -> None:
        """Take back the last letter."""
        self._compose(self.letters[:-1])

    def take_best(self) -> None:
        """Write the best words for all letters, and the letters themselves where they mean nothing."""
        while self._found:
            self._take(self._found[0])
        if self.letters:
            letters = self.letters
            self._compose("")
            self.chosen.emit(letters)

    def _compose(self, letters: str) -> None:
        was_composing, self.letters = bool(self.letters), letters
        self._found = self._pinyin.candidates(letters)
        self._first = 0
        self._typed.set_text(letters)
        self._arrange()
        if bool(letters) != was_composing:
            self.composing.emit(bool(letters))

    def _choose(self) -> None:
        number = self.words.index(self.sender())  # type: ignore[arg-type]
        self._take(self._found[self._first + number])

    def _take(self, candidate: Candidate) -> None:
        rest = self.letters[candidate.letters :].lstrip("'")
        self._compose(rest)
        self.chosen.emit(candidate.word)

    def _turn(self) -> None:
        """The next page; after the last, the first."""
        self._first += self._shown()
        if self._first >= len(self._found):
            self._first = 0
        self._arrange()

    def _shown(self) -> int:
        return sum(not word.isHidden() for word in self.words)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._arrange()

    def _arrange(self) -> None:
        """From the left: the letters, as many words as there is room for, and the key that turns the page."""
        theme = self._look.theme
        typed = min(max(self._typed.natural_width(), theme.px(12)), self.width() // 3)
        room = columns(self.rect(), typed, REST, theme.list_target, gap=theme.gap)[1].width()
        widths: list[int] = []
        for word, candidate in zip(self.words, self._found[self._first :], strict=False):
            word.set_word(candidate.word)
            width = word.sizeHint().width()
            if widths and sum(widths) + len(widths) * theme.gap + width > room:
                break
            widths.append(min(width, room))
        for number, word in enumerate(self.words):
            word.setVisible(number < len(widths))
        *rooms, _, last = columns(self.rect(), typed, *widths, REST, theme.list_target, gap=theme.gap)
        place([self._typed, *self.words[: len(widths)], self.more], [*rooms, last])
        self.more.setEnabled(len(widths) < len(self._found))
