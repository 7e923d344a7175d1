"""Forms: scrolling columns of fields."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from hmi.forms.field_column import FieldColumn
from hmi.layout import place, rows
from hmi.widgets.finger_scroll import FingerScroll

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent

    from hmi.appearance import Look


class ScrolledColumn(QWidget):
    """Parts in a column, scrolled by finger, wheel or keys.

    A part's height is its `height_for(width)`, its distance to the next one `gap_below`, if it has that.
    """

    def __init__(self, look: Look, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self._look = look
        self._column = QWidget()
        self._column.setObjectName(f"{name}_column")
        self._parts: tuple[Any, ...] = ()
        self.area = QScrollArea()
        self.area.setObjectName(f"{name}_scroll")
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its fields get the keys
        self.area.setWidget(self._column)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.viewport().setAutoFillBackground(False)
        FingerScroll(self.area)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.area)

    def show_parts(self, parts: Sequence[QWidget]) -> None:
        for part in self._parts:
            part.setParent(None)
        self._parts = tuple(parts)
        for part in self._parts:
            part.setParent(self._column)
            part.show()
            if isinstance(part, FieldColumn):
                part.resized.connect(self.arrange)
        self.arrange()

    def arrange(self) -> None:
        theme = self._look.theme
        bar = theme.px(1.5)
        width = self.width() - bar - theme.px(0.7)  # independent of whether the scroll bar is shown
        shown = [part for part in self._parts if part.isVisibleTo(self._column)]
        sizes = [size for part in shown for size in (part.height_for(width), getattr(part, "gap_below", theme.gap))]
        rooms = rows(QRect(0, 0, width, 0), *sizes, gap=0)[::2]
        place(shown, rooms)
        for part in self._parts:
            if part not in shown:
                # Now, not when it is shown: Qt reports no resize for a widget resized while it is first shown.
                part.resize(width, part.height())
        self._column.resize(self.width() - bar, rooms[-1].bottom() + 1 if rooms else 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.arrange()


class FieldForm(ScrolledColumn):
    """The fields of one instance, scrolling."""

    changing = Signal(object)
    changed = Signal(object)
    region_asked = Signal(str)
    open_sheet_asked = Signal(object)

    def __init__(self, look: Look, name: str) -> None:
        super().__init__(look, name)
        self.column = FieldColumn(look, f"{name}_fields")
        self.column.changing.connect(self.changing)
        self.column.changed.connect(self.changed)
        self.column.region_asked.connect(self.region_asked)
        self.column.open_sheet_asked.connect(self.open_sheet_asked)
        self.show_values = self.column.show_values
        self.show_parts([self.column])

    @property
    def instance(self) -> Any:
        return self.column.instance
