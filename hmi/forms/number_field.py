"""Fields for numbers and switches."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hmi.forms.field import FieldWidget
from hmi.forms.rows import SwitchRow, ValueRow
from hmi.forms.scale import Scale
from hmi.forms.slider import Slider
from hmi.layout import REST, columns, place
from hmi.numbers import Number, in_words, narrowed
from hmi.sheets.number import NumberSheet

if TYPE_CHECKING:
    from PySide6.QtCore import QRect

    from core import fields
    from hmi.appearance import Look


_VALUE_MM, _VALUE_SHARE = 20, 0.36
"""Width of the value beside a slider, and its largest share of the row."""


class NumberWidget(FieldWidget):
    """The value, which opens a keypad; if the range allows it, beside a slider that carries the title."""

    field: fields.NumberField
    opens_sheet = True

    def __init__(self, look: Look, name: str, field: fields.NumberField, default: Number | None) -> None:
        super().__init__(look, name, field, default)
        self.declared = field
        self._scale: Scale | None = None
        self.has_slider = True
        """Whether there may be a slider; it takes effect with the next `narrow`."""
        self.row = ValueRow(look, f"value_{name}")
        self.row.clicked.connect(self._open_keypad)
        self.slider = Slider(look, f"slider_{name}")
        self.slider.moving.connect(self._take_moving)
        self.slider.moved.connect(self._take_moved)
        for part in (self.slider, self.row):  # the order of Tab
            part.setParent(self)
        self.narrow(None)

    def narrow(self, limits: tuple[float, float] | None) -> None:
        self.field = narrowed(self.declared, limits)
        self._scale = Scale.of(self.field) if self.has_slider else None
        if self._scale is not None:
            self.slider.show_scale(self._scale, self.default)
        self.say()

    def show_value(self, value: Number | None) -> None:
        if not self.slider.is_dragging:
            self.slider.show_value(value)
            super().show_value(value)

    def say(self) -> None:
        super().say()
        self.row.set_words(self.title, in_words(self.value, self.field))
        self.row.show_title(is_shown=not self.is_slidable)
        self.slider.set_title(self.title)
        self.slider.setAccessibleName(self.row.accessibleName())
        self.slider.setVisible(self.is_slidable)

    @property
    def is_slidable(self) -> bool:
        """Whether the slider is shown: a dead one says nothing."""
        return self._scale is not None and self.is_allowed

    def body_height(self, width: int) -> int:
        return self.row.height()

    def arrange(self, room: QRect) -> None:
        if not self.is_slidable:
            self.row.setGeometry(room)
            return
        theme = self.look.theme
        value = min(theme.px(_VALUE_MM), round(room.width() * _VALUE_SHARE))
        place((self.slider, self.row), columns(room, REST, value, gap=theme.px(1)))

    def track(self) -> tuple[int, int]:
        """Where the ends of the slider's scale are, in pixels from the left."""
        left, right = self.slider.ends()
        return self.slider.x() + round(left), self.slider.x() + round(right)

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
