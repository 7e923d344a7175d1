"""What every field of a form is: a declared field (`core.fields`) with the value it has.

A field shows a value, says what a person made of it (`changing` while it is dragged, `changed` when it holds), and
knows nothing of the value it is part of. Help stands under it where there is room, else on the sheet it opens.
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
"""Width from which every field carries its help; on narrower forms those do that open no sheet to say it."""


class FieldWidget(QWidget):
    """Base: help, what keeps the field from being used, and a bar at the edge while it differs from the default."""

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
        """What is wrong with a value, in words; "" when nothing is. Asked before a typed one is taken."""
        self.help = FitText(look, f"help_{name}", look.theme.type.small, tone="dim", align=LEFT | TOP)
        self.help.setParent(self)

    def show_value(self, value: Any) -> None:
        self.value = value
        self.say()
        self.update()

    def set_unavailable(self, why: str) -> None:
        """Gray it and say why; "" makes it usable again."""
        self._why = why
        self.setEnabled(not why)
        self.say()

    def narrow(self, limits: tuple[float, float] | None) -> None:
        """Keep a number to these limits, such as those of this camera; None: only to the declared ones."""

    def offer(self, options: Sequence[str] | None) -> None:
        """Offer only these values to choose from; None: whatever is declared."""

    @property
    def title(self) -> str:
        return tr(self.field.title)

    @property
    def is_default(self) -> bool:
        return bool(self.value == self.default)

    def say(self) -> None:
        """Set every word; subclasses add theirs."""
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
        """Whether touching it opens a sheet that says the help."""
        return False

    def body_height(self, width: int) -> int:
        """Of what stands above the help."""
        raise NotImplementedError

    def tail_height(self) -> int:
        """Of what stands below the help."""
        return 0

    def gap_below(self) -> int:
        """From its lower edge to the next field."""
        return self.look.theme.gap

    def arrange(self, room: QRect) -> None:
        """Place what stands above the help."""
        raise NotImplementedError

    def arrange_tail(self, room: QRect) -> None:
        """Place what stands below the help."""

    def place(self) -> None:
        """Place everything anew for the present size."""
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
        """A person has set it."""
        if value != self.value:
            self.show_value(value)
            self.changed.emit(value)
