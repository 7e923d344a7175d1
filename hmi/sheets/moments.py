"""Entry of a date, or of the beginning and the end of a span, on a large keypad or by a real keyboard."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal

from core.text import Text, text
from hmi.appearance import SizeClass
from hmi.i18n import tr_text
from hmi.layout import REST, centered, place, rows, split, together
from hmi.sheets.titled import TitledSheet
from hmi.typed_moments import TypedMoment
from hmi.widgets.button import Button
from hmi.widgets.keys import Keypad
from hmi.widgets.words import LEFT, TOP, FitText

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from PySide6.QtCore import QRect
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QWidget

    from hmi.appearance import Look

EXCHANGED = text("The time ends before it begins. Exchange the two.")


class MomentsSheet(TitledSheet):
    """`entered` carries what the boxes hold: an aware moment each, or None where nothing is typed.

    The first digit replaces what a box holds; backspace shortens it. A full box passes the keys on to the next one.
    What is wrong is said, and the sheet stays open.
    """

    entered = Signal(object)

    def __init__(self, look: Look, title: str, about: str, boxes: Sequence[tuple[str, TypedMoment]]) -> None:
        """`boxes`: name and first content of each; the last of two is the end of a span."""
        super().__init__(look, "moments_sheet", title)
        theme = look.theme
        self._names = [name for name, _ in boxes]
        self._typed = [typed for _, typed in boxes]
        self._at, self._is_fresh, self._has_typed = 0, True, False
        self.boxes = [Button(look, f"moment_{number}", height=theme.setup_target) for number in range(len(boxes))]
        for number, box in enumerate(self.boxes):
            box.setCheckable(True)
            box.setProperty("box", number)
            box.clicked.connect(self._go_to_box)
        self.about = FitText(look, "moments_about", theme.type.body, tone="dim", align=LEFT | TOP)
        self.about.set_text(about)
        self.problem = FitText(look, "moments_problem", theme.type.body, tone="warn", bold=True)
        self.keypad = Keypad(look)
        self.keypad.typed.connect(self.type_digit)
        self.keypad.erased.connect(self.backspace)
        self.keypad.confirmed.connect(self.confirm)
        for part in (*self.boxes, self.problem, self.about, self.keypad):
            part.setParent(self.card)
        self._show()

    # --- placing ----------------------------------------------------------------------------------------------------

    def card_in(self, room: QRect) -> QRect:
        theme = self.look.theme
        most = super().card_in(room)
        tall = self.head_height + self._keys_height + self.pad
        if theme.form is SizeClass.UPRIGHT:
            tall += self._words_height + theme.gap
            return rows(most, REST, min(most.height(), tall), gap=0)[1]
        return centered(most, theme.px(160), tall)

    @property
    def _keys_height(self) -> int:
        return together(4, self.look.theme.setup_target, self.look.theme.gap)

    @property
    def _words_height(self) -> int:
        theme = self.look.theme
        return len(self.boxes) * (theme.setup_target + theme.gap) + theme.px(24)

    def arrange(self, room: QRect) -> None:
        theme = self.look.theme
        if theme.form is SizeClass.UPRIGHT:
            words, keys = rows(room, REST, self._keys_height, gap=theme.gap)
        else:
            words, keys = split(room, 0.45, theme.gap)
        heights = [theme.setup_target] * len(self.boxes)
        problem = self.problem.heightForWidth(words.width()) if self.problem.text else 1
        place((*self.boxes, self.problem, self.about), rows(words, *heights, problem, REST, gap=theme.gap))
        self.keypad.setGeometry(keys)

    # --- typing -----------------------------------------------------------------------------------------------------

    def type_digit(self, digit: str) -> None:
        now = self._typed[self._at]
        self._set((TypedMoment(now.with_time) if self._is_fresh else now).typed(digit))
        if self._typed[self._at].is_full and self._at + 1 < len(self.boxes):
            self._go_to(self._at + 1)

    def backspace(self) -> None:
        self._set(self._typed[self._at].erased())

    def _set(self, typed: TypedMoment) -> None:
        self._typed[self._at] = typed
        self._is_fresh, self._has_typed = False, True
        self._say("")
        self._show()

    def _go_to_box(self) -> None:
        self._go_to(int(self.sender().property("box")))

    def _go_to(self, number: int) -> None:
        self._at, self._is_fresh = number, True
        self._show()

    def confirm(self) -> None:
        found: list[datetime | None] = []
        for number, typed in enumerate(self._typed):
            moment = typed.read(is_end=number > 0)
            if isinstance(moment, Text):
                self._go_to(number)
                self._say(tr_text(moment))
                return
            found.append(moment)
        given = [moment for moment in found if moment is not None]
        if len(given) == 2 and given[1] <= given[0]:
            self._say(tr_text(EXCHANGED))
            return
        self.close_sheet()
        self.entered.emit(tuple(found))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, typed = event.key(), event.text()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.confirm()
        elif key == Qt.Key.Key_Backspace:
            self.backspace()
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._go_to(min(len(self.boxes) - 1, max(0, self._at + (1 if key == Qt.Key.Key_Down else -1))))
        elif typed and typed in "0123456789":
            self.type_digit(typed)
        else:
            super().keyPressEvent(event)

    def first_focus(self) -> QWidget:
        return self

    def holds_work(self) -> bool:
        return self._has_typed

    # --- saying -----------------------------------------------------------------------------------------------------

    def _show(self) -> None:
        for number, (box, name, typed) in enumerate(zip(self.boxes, self._names, self._typed, strict=True)):
            box.setChecked(number == self._at)
            box.set_word(typed.shown(), name)
            box.setAccessibleName(f"{name}: {typed.shown()}")

    def _say(self, words: str) -> None:
        if words != self.problem.text:
            self.problem.set_text(words)
            self.place(self.rect())
