"""Text entry, with an on-screen keyboard when no real one is used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from hmi.appearance import SizeClass
from hmi.i18n import tr
from hmi.layout import REST, centered, columns, inset, place, rows, together
from hmi.pinyin import pinyin
from hmi.sheets.base import Check, Sheet, accepted
from hmi.widgets.button import Button
from hmi.widgets.candidates import CandidateBar
from hmi.widgets.keys import Keyboard, Keypad
from hmi.widgets.line_edit import LONGEST
from hmi.widgets.state_chip import Shown, StateChip
from hmi.widgets.words import FitText

if TYPE_CHECKING:
    from hmi.appearance import Look


class KeyboardSheet(Sheet):
    """A text field, with on-screen keys if the user types by finger; otherwise a button shows them.

    `entered` carries the accepted text; nothing is emitted if the sheet is canceled. A text that `check` refuses stays
    in the field, with the reason shown. In Chinese, words are composed of pinyin in the place of the title.
    """

    entered = Signal(str)

    def __init__(
        self,
        look: Look,
        language: str,
        title: str,
        text: str = "",
        *,
        secret: bool = False,
        longest: int = LONGEST,
        check: Check = accepted,
        problem: str = "",
        digits: bool = False,
    ) -> None:
        """Make the sheet; `open_over` opens it.

        Args:
            problem: what is wrong with `text`, if it was refused after an earlier entry.
            digits: begin with a keypad, because a PIN is likely; a button switches to letters.
        """
        super().__init__(look, "keyboard_sheet")
        theme = look.theme
        self._first_text, self._check = text, check
        self._title = FitText(look, "keyboard_title", theme.type.heading, bold=True)
        self._title.set_text(title)
        self._cancel = Button(look, "keyboard_cancel", icon="close")
        self._cancel.set_word(tr("Cancel"))
        self._cancel.clicked.connect(self.close_sheet)
        self.show_keys = Button(look, "keyboard_show", icon="keyboard")
        self.show_keys.set_icon_only(tr("Keyboard"))
        self.show_keys.clicked.connect(self._ask_for_keys)
        self.state = StateChip(look)
        self.state.hide()
        self._said_state: Shown | None = None
        self.done = Button(look, "keyboard_done", icon="tick", tone="accent")
        self.done.set_word(tr("Done"))
        self.done.clicked.connect(self._done)
        self.field = QLineEdit(text)
        self.field.setObjectName("keyboard_field")
        self.field.setAccessibleName(title)
        self.field.setMaxLength(longest)
        self.field.setFont(theme.font(theme.type.heading))
        self.field.setFixedHeight(theme.list_target)
        self.field.setEchoMode(QLineEdit.EchoMode.Password if secret else QLineEdit.EchoMode.Normal)
        self.field.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.field.returnPressed.connect(self._done)
        self.field.textEdited.connect(self._typing)
        self.problem = FitText(look, "keyboard_problem", theme.type.body, tone="warn", bold=True)
        self.problem.set_text(problem)
        self.keyboard = Keyboard(look, language, secret=secret)
        self.keyboard.typed.connect(self._type)
        self.keyboard.erased.connect(self._backspace)
        self.keyboard.confirmed.connect(self._done)
        self.keyboard.show_toggled.connect(self._show_typed)
        self.candidates = CandidateBar(look, pinyin()) if language == "zh" and not secret else None
        if self.candidates is not None:
            self.candidates.setParent(self.card)
            self.keyboard.composed.connect(self.candidates.add)
            self.candidates.chosen.connect(self._insert)
            self.candidates.composing.connect(self._show_candidates)
        self.keypad = Keypad(look)
        self.keypad.typed.connect(self._type)
        self.keypad.erased.connect(self._backspace)
        self.keypad.confirmed.connect(self._done)
        self.letters = Button(look, "keyboard_letters", icon="keyboard")
        self.letters.set_word(tr("Letters"))
        self.letters.clicked.connect(self._ask_for_letters)
        self._keys: Keyboard | Keypad = self.keypad if digits else self.keyboard
        """The keys in use, shown or hidden."""
        for widget in (
            self.field,
            self.problem,
            self.done,
            self.keyboard,
            self.keypad,
            self._title,
            self.letters,
            self.show_keys,
            self._cancel,
            self.state,
        ):
            widget.setParent(self.card)
        self._show_keys(shown=look.types_on_screen)

    @property
    def needs_all(self) -> bool:
        """On small panels: five rows of keys fill them."""
        return self.look.theme.form is SizeClass.SMALL

    def show_state(self, shown: Shown) -> None:
        if self.needs_all and shown != self._said_state:
            self._said_state = shown
            self.state.show_state(shown)
            self.state.show()
            self.card.setGeometry(self.place(self.rect()))

    def first_focus(self) -> QWidget:
        return self.field

    def holds_work(self) -> bool:
        return self.field.text() != self._first_text or self._is_composing

    # --- placing ----------------------------------------------------------------------------------------------------

    def place(self, room: QRect) -> QRect:
        """With keys, the card fills the width at the bottom; without, it is only as large as the field needs."""
        theme = self.look.theme
        pad, gap, row = theme.px(2), theme.gap, theme.list_target
        with_keys = not self._keys.isHidden()
        wide = room.width() if with_keys else min(room.width() - 2 * theme.space, theme.px(130))
        wrong = self.problem.heightForWidth(wide - 2 * pad) if self.problem.text else 0
        above = 2 * row + gap
        is_tight = with_keys and above + wrong + gap + self._height_of_keys(0) > room.height() - 2 * pad - gap
        self._title.setVisible(not (wrong and is_tight) and not self._is_composing)
        wrong = 0 if is_tight else wrong
        above += wrong + gap if wrong else 0
        keys = self._height_of_keys(room.height() - 2 * pad - above - gap) if with_keys else 0
        height = min(room.height(), 2 * pad + above + (keys + gap if keys else 0))
        top = room.height() - height if with_keys else (room.height() - height) // 3
        card = QRect((room.width() - wide) // 2, top, wide, height)
        head, line, problem, _, keyboard = rows(
            inset(QRect(QPoint(), card.size()), pad), row, row, wrong, REST, keys, gap=gap
        )
        self._place_head(head, with_keys=with_keys)
        place((self.problem, self.keyboard), (problem, keyboard))
        if is_tight:
            self.problem.setGeometry(self._title.geometry())  # the problem replaces the title
        self.keypad.setGeometry(centered(keyboard, theme.px(90), keyboard.height()))
        if with_keys:
            self.field.setGeometry(line)
        else:
            done = max(theme.px(24), self.done.sizeHint().width())
            place((self.field, self.done), columns(line, REST, done, gap=gap))
        return card

    def _height_of_keys(self, room: int) -> int:
        """Height of the keys when `room` pixels are available."""
        if self._keys is self.keyboard:
            return self.keyboard.height_for(room)
        theme = self.look.theme
        key = max(theme.list_target, min(theme.setup_target, (room - 3 * theme.gap) // 4))
        return together(4, key, theme.gap)

    def _place_head(self, room: QRect, *, with_keys: bool) -> None:
        theme = self.look.theme
        cancel = max(theme.px(24), self._cancel.sizeHint().width())
        if not self.state.isHidden():
            self.state.fit_in(room.width() // 3)
            state, room = columns(room, self.state.wanted_width(), REST, gap=theme.gap)
            self.state.setGeometry(centered(state, state.width(), theme.px(6.4)))
        if self.candidates is not None:
            self.candidates.setGeometry(room)
        if with_keys and self._keys is self.keypad:
            letters = max(theme.px(24), self.letters.sizeHint().width())
            rooms = columns(room, REST, letters, cancel, gap=theme.gap)
            place((self._title, self.letters, self._cancel), rooms)
        elif with_keys:
            place((self._title, self._cancel), columns(room, REST, cancel, gap=theme.gap))
        else:
            rooms = columns(room, REST, theme.list_target, cancel, gap=theme.gap)
            place((self._title, self.show_keys, self._cancel), rooms)

    def _show_keys(self, *, shown: bool) -> None:
        for keys in (self.keyboard, self.keypad):
            keys.setVisible(shown and keys is self._keys)
        self.letters.setVisible(shown and self._keys is self.keypad)
        for part in (self.show_keys, self.done):
            part.setVisible(not shown)
        self.problem.setVisible(bool(self.problem.text))
        self.card.setGeometry(self.place(self.rect()))

    def _ask_for_letters(self) -> None:
        self._keys = self.keyboard
        self._show_keys(shown=True)
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _ask_for_keys(self) -> None:
        self.look.wants_keyboard = True
        self._show_keys(shown=True)
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    # --- typing -----------------------------------------------------------------------------------------------------

    @property
    def _is_composing(self) -> bool:
        return self.candidates is not None and bool(self.candidates.letters)

    def _compose(self) -> bool:
        """Write what the letters of pinyin mean best; whether there were any."""
        if self.candidates is None or not self.candidates.letters:
            return False
        self.candidates.take_best()
        return True

    def _show_candidates(self, is_composing: bool) -> None:
        """They stand in the place of title and problem; *Cancel* comes back when they are taken or erased."""
        if is_composing:
            self._say("")
        if self.candidates is not None:
            self.candidates.setVisible(is_composing)
        self._cancel.setVisible(not is_composing)
        self.card.setGeometry(self.place(self.rect()))

    def _type(self, character: str) -> None:
        if self._compose() and character == " ":
            return  # the space bar takes the best words
        self._insert(character)

    def _insert(self, text: str) -> None:
        self.field.insert(text)
        self._typing()

    def _backspace(self) -> None:
        if self.candidates is not None and self.candidates.letters:
            self.candidates.erase()
            return
        self.field.backspace()
        self._typing()

    def _typing(self) -> None:
        """Remove the problem: it was about the old text."""
        self._say("")

    def _show_typed(self, is_shown: bool) -> None:
        self.field.setEchoMode(QLineEdit.EchoMode.Normal if is_shown else QLineEdit.EchoMode.Password)

    def _say(self, words: str) -> None:
        if words != self.problem.text:
            self.problem.set_text(words)
            self._show_keys(shown=not self._keys.isHidden())

    def _done(self) -> None:
        if self._compose():
            return  # first seen, then accepted
        text = self.field.text()
        words = self._check(text)
        if words:
            self._say(words)
            self.field.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.close_sheet()
        self.entered.emit(text)
