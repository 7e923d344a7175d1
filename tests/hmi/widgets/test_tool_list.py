"""The tool list: what a tool has read or measured stands below its name, and takes nothing from it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QSize

from core.inspection.geometry import Rectangle
from core.inspection.result import ToolJudgement, ToolResult
from hmi.appearance import Look, make_theme, panel_width_mm
from hmi.widgets.tool_list import Row, ToolRows

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

RESULT = ToolResult("code", "code", ToolJudgement.OK, 98.0, 50.0, None, Rectangle(0, 0, 9, 9), reason=None)
READ = replace(RESULT, text="SN0001")


@pytest.mark.parametrize("size", [(800, 480), (1280, 800), (720, 1280)])
def test_a_name_above_a_reading_is_as_large_as_any_other(qapp: QApplication, size: tuple[int, int]) -> None:
    panel = QSize(*size)
    look = Look(make_theme("light", panel, panel_width_mm(panel, 0.0, 0.0)))
    rows = ToolRows(look)
    rows.resize(look.theme.px(80), 10)
    rows.show_rows(tuple(Row(f"code {number}", "Code", READ) for number in range(9)))
    rows.fill(look.theme.px(30))  # room for half of them: the rest scrolls
    body = look.theme.font(look.theme.type.body).pixelSize()
    assert {fit.font.pixelSize() for _, fit in rows.name_fits()} == {body}
    high = rows.height()
    # A part whose code cannot be read does not make the rows jump.
    rows.show_rows(tuple(Row(f"code {number}", "Code", RESULT) for number in range(9)))
    rows.fill(look.theme.px(30))
    assert rows.height() == high
    rows.deleteLater()
