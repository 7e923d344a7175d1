"""Base of the fields of a form: a declared field (`core.fields`) with its value.

A field shows a value, emits `changing` while the user drags it and `changed` when it is final, and does not know the
object it belongs to. Its help is shown below if there is room, otherwise on the sheet it opens.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QRect, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from hmi.i18n import tr
from hmi.layout import REST, rows
from hmi.sheets.base import accepted
from hmi.widgets.words import LEFT, TOP, FitText

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from core import fields
    from hmi.appearance import Look

_HELP_FROM_MM = 58
"""Width from which every field shows its help; on narrower forms, only fields that open no sheet show it."""


class FieldWidget(QWidget):
    """Base class: help, the reason why it is unavailable, and a bar at the edge while the value is not the default."""

    changing = Signal(object)
    changed = Signal(object)
    region_asked = Signal()
    open_sheet_asked = Signal(object)

    def __init__(self, look: Look, name: str, field: fields.Field, default: Any) -> None:
        super().__init__()
        self.setObjectName(f"field_{name}")
        self.look, self.key, self.field, self.default = look, name, field, default
        self.value: Any = default
        self._why = ""
        self.check: Callable[[Any], str] = accepted
        """Returns what is wrong with a value, in words, or "". Called before a typed value is accepted."""
        self.help = FitText(look, f"help_{name}", look.theme.type.small, tone="dim", align=LEFT | TOP)
        self.help.setParent(self)

    def show_value(self, value: Any) -> None:
        self.value = value
        self.say()
        self.update()

    def set_unavailable(self, why: str) -> None:
        """Disable it and show why; "" enables it again."""
        self._why = why
        self.setEnabled(not why)
        self.say()

    def narrow(self, limits: tuple[float, float] | None) -> None:
        """Limit a number, for example to the range of this camera; None: only to the declared range."""

    def offer(self, options: Sequence[str] | None) -> None:
        """Offer only these values; None: all declared ones."""

    @property
    def title(self) -> str:
        return tr(self.field.title)

    @property
    def is_default(self) -> bool:
        return bool(self.value == self.default)

    def say(self) -> None:
        """Set all texts; subclasses add theirs."""
        words = self._why or tr(self.field.help)
        self.help.set_text(words)

    # --- placing ----------------------------------------------------------------------------------------------------

    def height_for(self, width: int) -> int:
        inner = width - self._gutter
        return self.body_height(inner) + self._help_height(inner) + self.tail_height()

    @property
    def _gutter(self) -> int:
        return self.look.theme.px(1.4)

    @property
    def _above_help(self) -> int:
        return self.look.theme.px(0.8)

    def _help_height(self, width: int) -> int:
        theme = self.look.theme
        is_said = self._why or not self.opens_sheet(width) or width >= theme.px(_HELP_FROM_MM)
        if not is_said or not self.help.text:
            return 0
        return self.help.heightForWidth(width) + self._above_help

    def opens_sheet(self, width: int) -> bool:
        """Whether a touch opens a sheet, which shows the help."""
        return False

    def body_height(self, width: int) -> int:
        """Height of what is above the help."""
        raise NotImplementedError

    def tail_height(self) -> int:
        """Height of what is below the help."""
        return 0

    def gap_below(self) -> int:
        """Distance from its lower edge to the next field."""
        return self.look.theme.gap

    def arrange(self, room: QRect) -> None:
        """Lay out everything above the help."""
        raise NotImplementedError

    def arrange_tail(self, room: QRect) -> None:
        """Lay out everything below the help."""

    def place(self) -> None:
        """Lay out everything for the present size."""
        room = self.rect().adjusted(self._gutter, 0, 0, 0)
        said = self._help_height(room.width())
        body, below, tail = rows(room, REST, said, self.tail_height(), gap=0)
        self.help.setVisible(said > 0)
        self.help.setGeometry(below.adjusted(0, self._above_help, 0, 0))
        self.arrange(body)
        self.arrange_tail(tail)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.place()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.say()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self.is_default and self.isEnabled():
            theme = self.look.theme
            painter = QPainter(self)
            painter.fillRect(QRect(0, 0, max(2, theme.px(0.6)), self.height()), theme.color("accent"))
            painter.end()

    def _enter(self, value: Any) -> None:
        """Set a value entered by the user."""
        if value != self.value:
            self.show_value(value)
            self.changed.emit(value)
