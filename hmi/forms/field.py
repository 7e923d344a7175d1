"""Base of the fields of a form: a declared field (`core.fields`) with its value.

A field shows a value, emits `changing` while the user drags it and `changed` when it is final, and does not know the
object it belongs to. It is one row as high as that of a list, so that many are in view; its help comes below when it is
asked for by the question mark, or when the field is reached by keys.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QRect, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from hmi.forms.help_mark import HelpMark
from hmi.i18n import tr
from hmi.layout import REST, rows
from hmi.sheets.base import accepted
from hmi.widgets.words import LEFT, TOP, FitText

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from core import fields
    from hmi.appearance import Look

_MARK_FROM_MM = 58
"""Width from which every field has a question mark; on narrower forms, only fields that open no sheet have one."""


class FieldWidget(QWidget):
    """Base class: help, the reason why it is unavailable, and a bar at the edge while the value is not the default.

    `help_asked`: the question mark was touched. The column decides which field explains itself.
    """

    opens_sheet = False
    """Whether a touch always opens a sheet, which shows the help."""
    changing = Signal(object)
    changed = Signal(object)
    region_asked = Signal()
    help_asked = Signal()
    open_sheet_asked = Signal(object)

    def __init__(self, look: Look, name: str, field: fields.Field, default: Any) -> None:
        super().__init__()
        self.setObjectName(f"field_{name}")
        self.look, self.key, self.field, self.default = look, name, field, default
        self.value: Any = default
        self._why = ""
        self.is_allowed = True
        self._is_explained = False
        self.mark = HelpMark(look, f"ask_{name}")
        self.mark.clicked.connect(self.help_asked)
        self.mark.setParent(self)
        self.check: Callable[[Any], str] = accepted
        """Returns what is wrong with a value, in words, or "". Called before a typed value is accepted."""
        self.help = FitText(look, f"help_{name}", look.theme.type.small, tone="dim", align=LEFT | TOP)
        self.help.setParent(self)

    def show_value(self, value: Any) -> None:
        self.value = value
        self.say()
        self.update()

    def allow(self, *, is_allowed: bool, why: str = "") -> None:
        """Whether the user may change it, and `why` not, which is said below it; "" if the form says it for all."""
        self._why = why
        if is_allowed != self.is_allowed:
            self.is_allowed = is_allowed
            for part in self.children():
                if isinstance(part, QWidget) and part is not self.mark:  # which answers in any case
                    part.setEnabled(is_allowed)
        self.say()

    @property
    def is_explained(self) -> bool:
        return self._is_explained

    def explain(self, *, is_explained: bool) -> None:
        """Show or hide its help; whoever calls this then lays out the column."""
        self._is_explained = is_explained
        self.mark.setChecked(is_explained)
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
        said = tr(self.field.help)
        self.help.set_text(" ".join(filter(None, (self._why, said if self._is_explained else ""))))
        self.mark.say(self.title, said)

    # --- placing ----------------------------------------------------------------------------------------------------

    def height_for(self, width: int) -> int:
        inner = width - self._gutter
        return self.body_height(inner - self._mark_width(inner)) + self._help_height(inner)

    @property
    def _gutter(self) -> int:
        return self.look.theme.px(1.4)

    @property
    def _above_help(self) -> int:
        return self.look.theme.px(0.8)

    @property
    def _help_indent(self) -> int:
        return self.look.theme.px(2)

    def _help_height(self, width: int) -> int:
        if not self.help.text:
            return 0
        return self.help.heightForWidth(width - self._help_indent) + 2 * self._above_help

    def _mark_width(self, width: int) -> int:
        """Width of the question mark and of the gap before it; 0 where it is absent."""
        theme = self.look.theme
        has_mark = width >= theme.px(_MARK_FROM_MM) or not self.opens_sheet
        return theme.list_target + theme.gap if has_mark and self.field.help else 0

    def body_height(self, width: int) -> int:
        """Height of its row, whose width this is, without the question mark."""
        raise NotImplementedError

    def arrange(self, room: QRect) -> None:
        """Lay out its row."""
        raise NotImplementedError

    def place(self) -> None:
        """Lay out everything for the present size."""
        theme, room = self.look.theme, self.rect().adjusted(self._gutter, 0, 0, 0)
        said, mark = self._help_height(room.width()), self._mark_width(room.width())
        body, below = rows(room, REST, said, gap=0)
        self.help.setVisible(said > 0)
        self.help.setGeometry(below.adjusted(self._help_indent, self._above_help, 0, -self._above_help))
        self.mark.setVisible(mark > 0)
        side = theme.list_target
        self.mark.setGeometry(body.right() + 1 - side, body.top() + (body.height() - side) // 2, side, side)
        self.arrange(body.adjusted(0, 0, -mark, 0))

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.place()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.say()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self.is_default and self.is_allowed:
            theme = self.look.theme
            painter = QPainter(self)
            painter.fillRect(QRect(0, 0, max(2, theme.px(0.6)), self.height()), theme.color("accent"))
            painter.end()

    def _enter(self, value: Any) -> None:
        """Set a value entered by the user."""
        if value != self.value:
            self.show_value(value)
            self.changed.emit(value)
