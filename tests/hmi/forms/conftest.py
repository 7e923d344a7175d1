"""A form in a window, and the signals that it emits."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton

from core.inspection.geometry import Rectangle
from core.inspection.program import SHARED
from core.inspection.tool import ToolSpec
from core.inspection.tools.area import AreaParams
from hmi.forms.field_form import FieldForm
from tests.hmi.host import MIDDLE, SMALL, UPRIGHT, Host

if TYPE_CHECKING:
    from collections.abc import Callable

Left = Qt.MouseButton.LeftButton
TOOL = ToolSpec("area", "cap", Rectangle(0, 0, 9, 9), AreaParams())
WIDTHS = {SMALL: 260, MIDDLE: 400, UPRIGHT: 680}


class Shown:
    """A form in a window, and the signals it emitted."""

    def __init__(self, host: Host, instance: Any, width: int, **options: Any) -> None:
        self.host = host
        self.form = FieldForm(host.look, "form")
        self.changing: list[Any] = []
        self.changed: list[Any] = []
        self.asked: list[str] = []
        self.sheets: list[Any] = []
        self.form.changing.connect(self.changing.append)
        self.form.changed.connect(self.changed.append)
        self.form.region_asked.connect(self.asked.append)
        self.form.open_sheet_asked.connect(self._open)
        host.put(self.form, width)
        self.form.show_values(instance, **options)

    def _open(self, sheet: Any) -> None:
        self.sheets.append(sheet)
        sheet.open_over(self.host.window)

    def field(self, name: str) -> Any:
        widget = self.form.column.widgets[name]
        self.form.area.ensureWidgetVisible(widget)
        return widget

    def button(self, name: str) -> QAbstractButton:
        found = self.form.findChild(QAbstractButton, name)
        assert found is not None
        self.form.area.ensureWidgetVisible(found)
        return found

    def click(self, name: str) -> None:
        QTest.mouseClick(self.button(name), Left)


@pytest.fixture
def show(hosts: Callable[..., Host]) -> Callable[..., Shown]:
    def show_one(instance: Any, size: tuple[int, int] = SMALL, **options: Any) -> Shown:
        if isinstance(instance, ToolSpec):
            options.setdefault("names", SHARED)
        return Shown(hosts(size), instance, WIDTHS[size], **options)

    return show_one
