"""How much of a form is seen at once, on the real screens: whoever sets up a program compares settings."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from hmi.forms.field import FieldWidget
from tests.hmi.stage.__main__ import SIZES
from tests.hmi.stage.scene import Scene
from tests.hmi.stage.states import STATES

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from hmi.i18n import Languages

LEAST = {
    "1280x800": {"wizard_image": 5, "wizard_tool": 5, "system_settings": 6},
    "800x480": {"wizard_image": 3, "wizard_tool": 3, "system_settings": 3},
    "720x1280": {"wizard_image": 4, "wizard_tool": 4, "system_settings": 8},
}
"""Fields that are seen whole, without scrolling, by size and state."""


def is_whole(widget: QWidget) -> bool:
    """Whether the form that scrolls it shows all of it; what lies over the screen for a moment does not count."""
    area = widget.parentWidget()
    while not isinstance(area, QAbstractScrollArea):
        assert area is not None, widget.objectName()
        area = area.parentWidget()
    port = area.viewport()
    return widget.isVisible() and port.rect().contains(QRect(widget.mapTo(port, QPoint()), widget.size()))


@pytest.mark.parametrize("size", LEAST)
def test_enough_fields_are_whole_in_view_and_the_chart_stands_at_its_limit(
    qapp: QApplication, languages: Languages, size: str
) -> None:
    scene = Scene(qapp, SIZES[size], languages)
    found: dict[str, int] = {}
    try:
        for name in LEAST[size]:
            STATES[name](scene)
            scene.window.refresh()
            scene.settle()
            fields = scene.window.current.findChildren(FieldWidget)
            found[name] = sum(map(is_whole, fields))
            if name == "wizard_tool":
                panel = scene.wizard.tools_step.tool_panel
                limit = panel.limits.widgets["threshold_pct"]
                assert is_whole(panel.chart)
                assert panel.chart.y() == limit.geometry().bottom() + 1
    finally:
        scene.close()
    assert {name: count for name, count in found.items() if count < LEAST[size][name]} == {}, found
