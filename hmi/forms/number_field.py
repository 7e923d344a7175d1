"""Fields for numbers and switches."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hmi.forms.field import FieldWidget
from hmi.forms.rows import SwitchRow, ValueRow
from hmi.forms.scale import Scale
from hmi.forms.slider import Slider
from hmi.numbers import Number, in_words, narrowed
from hmi.sheets.number import NumberSheet

if TYPE_CHECKING:
    from PySide6.QtCore import QRect

    from core import fields
    from hmi.appearance import Look


class NumberWidget(FieldWidget):
    """A row that opens a keypad, with a slider below if the range allows one."""

    field: fields.NumberField

    def __init__(self, look: Look, name: str, field: fields.NumberField, default: Number | None) -> None:
        super().__init__(look, name, field, default)
        self.declared = field
        self.has_slider = True
        """Whether a slider may be below; it takes effect with the next `narrow`."""
        self.row = ValueRow(look, f"value_{name}")
        self.row.clicked.connect(self._open_keypad)
        self.slider = Slider(look, f"slider_{name}")
        self.slider.moving.connect(self._take_moving)
        self.slider.moved.connect(self._take_moved)
        for part in (self.row, self.slider):
            part.setParent(self)
        self.narrow(None)

    def narrow(self, limits: tuple[float, float] | None) -> None:
        self.field = narrowed(self.declared, limits)
        scale = Scale.of(self.field) if self.has_slider else None
        self.slider.setVisible(scale is not None)
        if scale is not None:
            self.slider.show_scale(scale, self.default)
        self.say()

    def show_value(self, value: Number | None) -> None:
        if not self.slider.is_dragging:
            self.slider.show_value(value)
            super().show_value(value)

    def say(self) -> None:
        super().say()
        self.row.set_words(self.title, in_words(self.value, self.field))
        self.slider.setAccessibleName(f"{self.title}: {in_words(self.value, self.field)}")

    def opens_sheet(self, width: int) -> bool:
        return True

    def body_height(self, width: int) -> int:
        return self.row.height()

    def tail_height(self) -> int:
        return self.slider.height() if self.slider.isVisibleTo(self) else 0

    def gap_below(self) -> int:
        # The slider's knob has enough space around it.
        return self.look.theme.px(0.5) if self.tail_height() else super().gap_below()

    def arrange(self, room: QRect) -> None:
        self.row.setGeometry(room)

    def arrange_tail(self, room: QRect) -> None:
        self.slider.setGeometry(room)

    def _open_keypad(self) -> None:
        sheet = NumberSheet(self.look, self.title, self.field, self.value, self.default)
        sheet.entered.connect(self._enter)
        self.open_sheet_asked.emit(sheet)

    def _take_moving(self, value: float) -> None:
        self.value = self._typed(value)
        self.say()
        self.update()
        self.changing.emit(self.value)

    def _take_moved(self, value: float) -> None:
        self.value = self._typed(value)
        self.say()
        self.update()
        self.changed.emit(self.value)

    def _typed(self, value: float) -> Number:
        return round(value) if self.field.integer else value


class FlagWidget(FieldWidget):
    """A switch with the word for its state."""

    field: fields.FlagField

    def __init__(self, look: Look, name: str, field: fields.FlagField, default: bool) -> None:
        super().__init__(look, name, field, default)
        self.row = SwitchRow(look, f"value_{name}")
        self.row.clicked.connect(self._take)
        self.row.setParent(self)
        self.say()

    def say(self) -> None:
        super().say()
        self.row.setChecked(bool(self.value))
        self.row.setText(self.title)
        self.row.say_state()

    def body_height(self, width: int) -> int:
        return self.row.height()

    def arrange(self, room: QRect) -> None:
        self.row.setGeometry(room)

    def _take(self) -> None:
        self._enter(self.row.isChecked())
