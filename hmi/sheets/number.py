"""Entry of a number, on a large keypad or by a real keyboard."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QFrame, QWidget

from core.text import Text
from hmi.appearance import Look, SizeClass
from hmi.i18n import MINUS, THIN, tr, tr_text, unit_word
from hmi.layout import REST, centered, inset, place, place_in_rows, rows, split, together
from hmi.numbers import Number, figure, in_words, places_of, range_in_words, read_number
from hmi.sheets.titled import TitledSheet
from hmi.widgets.button import Button
from hmi.widgets.keys import Keypad
from hmi.widgets.words import LEFT, MIDDLE, RIGHT, TOP, FitText

if TYPE_CHECKING:
    from PySide6.QtCore import QRect
    from PySide6.QtGui import QKeyEvent

    from core.fields import NumberField

LONGEST = 12


class NumberSheet(TitledSheet):
    """`entered` carries a number within the range of the field, or None for *not set*.

    The present value is shown until the first key: typing replaces it, backspace shortens it. For a value out of
    range, the sheet says so and stays open.
    """

    entered = Signal(object)

    def __init__(
        self, look: Look, title: str, field: NumberField, value: Number | None, default: Number | None = None
    ) -> None:
        super().__init__(look, "number_sheet", title)
        theme = look.theme
        self._field, self._default = field, default
        self._typed = "" if value is None else figure(value, field)
        self._is_fresh = True
        self.about = FitText(look, "number_about", theme.type.body, tone="dim", align=LEFT | TOP)
        self.about.set_text("\n".join(part for part in (range_in_words(field), tr(field.help)) if part))
        self.box = QFrame()
        self.box.setObjectName("number_box")
        self.box.setProperty("card", "true")
        self.display = FitText(look, "number_display", theme.type.counter, bold=True, align=RIGHT | MIDDLE)
        self.problem = FitText(look, "number_problem", theme.type.body, tone="warn", bold=True)
        self.reset = Button(look, "number_default", icon="undo")
        self.reset.clicked.connect(self._enter_default)
        self.off = Button(look, "number_off", icon="dash")
        self.off.clicked.connect(self._enter_off)
        self.keypad = Keypad(look, with_point=places_of(field) > 0, with_sign=field.minimum < 0)
        self.keypad.typed.connect(self.type_character)
        self.keypad.erased.connect(self.backspace)
        self.keypad.confirmed.connect(self.confirm)
        self.display.setParent(self.box)
        for part in (self.about, self.box, self.problem, self.reset, self.off, self.keypad):
            part.setParent(self.card)
        self.reset.set_word(tr("Default: {value}", value=in_words(default, field)))
        self.reset.setEnabled(default != value)
        self.reset.setVisible(default is not None or field.optional)
        self.off.set_word(in_words(None, field))
        self.off.setEnabled(value is not None)
        self.off.setVisible(field.optional and default is not None)
        self._show()

    @property
    def typed(self) -> str:
        return self._typed

    # --- placing ----------------------------------------------------------------------------------------------------

    def card_in(self, room: QRect) -> QRect:
        theme = self.look.theme
        most = super().card_in(room)
        tall = self.head_height + self._keys_height + self.pad
        if theme.form is SizeClass.UPRIGHT:
            tall += self._beside_height(theme.px(90)) + theme.gap
            return rows(most, REST, min(most.height(), tall), gap=0)[1]
        return centered(most, theme.px(160), tall)

    @property
    def _keys_height(self) -> int:
        return together(4, self.look.theme.setup_target, self.look.theme.gap)

    def arrange(self, room: QRect) -> None:
        theme = self.look.theme
        if theme.form is SizeClass.UPRIGHT:
            words, keys = rows(room, REST, self._keys_height, gap=theme.gap)
        else:
            words, keys = split(room, 0.42, theme.gap)
        self._arrange_words(words)
        self.keypad.setGeometry(keys)

    def _buttons(self) -> list[Button]:
        return [button for button in (self.off, self.reset) if button.isVisibleTo(self)]

    def _beside_height(self, width: int) -> int:
        theme = self.look.theme
        buttons = theme.list_target + theme.gap if self._buttons() else 0
        return theme.setup_target + theme.px(9) + self.about.heightForWidth(width) + theme.px(4) + buttons

    def _arrange_words(self, room: QRect) -> None:
        theme = self.look.theme
        gap, row = theme.gap, theme.list_target
        buttons = self._buttons()
        lines = [buttons] if buttons and theme.form is SizeClass.UPRIGHT else [[button] for button in buttons]
        room, below = rows(room, REST, together(len(lines), row, gap), gap=gap)
        place_in_rows(lines, below, gap)
        problem = theme.px(8 if self.problem.text else 1)
        box, _, *words = rows(room, theme.setup_target, theme.px(1), problem, REST, gap=0)
        self.box.setGeometry(box)
        self.display.setGeometry(inset(self.box.rect(), theme.px(2), 0))
        place((self.problem, self.about), words)

    # --- typing -----------------------------------------------------------------------------------------------------

    def type_character(self, character: str) -> None:
        """Type a digit, `.` or `-`; the minus toggles the sign at any time."""
        typed = "" if self._is_fresh and character != "-" else self._typed
        if character == "-":
            typed = typed.removeprefix(MINUS) if typed.startswith(MINUS) else MINUS + typed
        elif character == ".":
            point = QLocale().decimalPoint()
            typed = typed if point in typed else (typed or "0") + point
        elif len(typed) < LONGEST:
            typed += character
        self._set_typed(typed)

    def backspace(self) -> None:
        self._set_typed(self._typed[:-1])

    def _set_typed(self, typed: str) -> None:
        self._typed, self._is_fresh = typed, False
        self._say("")
        self._show()

    def confirm(self) -> None:
        if not self._typed and self._field.optional:
            self._enter(None)
            return
        value = read_number(self._typed, self._field)
        if isinstance(value, Text):
            self._say(tr_text(value))
        else:
            self._enter(value)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, typed = event.key(), event.text()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.confirm()
        elif key == Qt.Key.Key_Backspace:
            self.backspace()
        elif key == Qt.Key.Key_Delete:
            self._set_typed("")
        elif typed and typed in "0123456789":
            self.type_character(typed)
        elif typed and typed in ",." and places_of(self._field) > 0:
            self.type_character(".")
        elif typed == "-" and self._field.minimum < 0:
            self.type_character("-")
        else:
            super().keyPressEvent(event)

    def first_focus(self) -> QWidget:
        return self

    def holds_work(self) -> bool:
        return not self._is_fresh

    # --- saying -----------------------------------------------------------------------------------------------------

    def _show(self) -> None:
        is_off = self._is_fresh and not self._typed
        self.display.set_text(
            in_words(None, self._field) if is_off else f"{self._typed}{THIN}{unit_word(self._field.unit)}".strip()
        )
        self.display.set_tone("dim" if self._is_fresh else "text")

    def _say(self, words: str) -> None:
        if words != self.problem.text:
            self.problem.set_text(words)
            self.place(self.rect())

    def _enter_default(self) -> None:
        self._enter(self._default)

    def _enter_off(self) -> None:
        self._enter(None)

    def _enter(self, value: Number | None) -> None:
        self.close_sheet()
        self.entered.emit(value)
