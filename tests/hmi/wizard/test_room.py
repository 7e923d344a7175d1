"""On small panels, the form of a tool takes the room of the wizard's buttons, which return after it is closed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from core.access.roles import Role
from core.running.state import RunState
from hmi.screens.names import At

if TYPE_CHECKING:
    from collections.abc import Callable

    from hmi.wizard.screen import WizardScreen
    from tests.hmi.stage.scene import Scene

SIZES = [(800, 480), (720, 1280)]


@pytest.fixture
def wizard(open_scene: Callable[..., Scene], size: tuple[int, int]) -> WizardScreen:
    scene = open_scene(size)
    scene.signed_in(Role.ENGINEER)
    scene.reset(RunState.READY)
    scene.window.go(At.WIZARD, program_id=1)
    scene.settle()
    return scene.wizard


@pytest.mark.parametrize("size", SIZES)
def test_the_form_of_a_tool_takes_the_room_of_the_wizards_buttons_and_they_come_back(wizard: WizardScreen) -> None:
    tools = wizard.tools_step
    wizard.go_to("image")
    wizard.go_to("tools")
    assert wizard.row.isVisible()
    tools.panel_tab.setChecked(tools.panel_tab.isVisible())
    tools.choose_tool("pins")
    assert not wizard.row.isVisible()
    bar = tools.tool_panel.form.area.verticalScrollBar()
    bar.setValue(bar.maximum())
    assert bar.value() > 0
    tools.choose_tool("")
    tools.choose_tool("red mark")
    assert bar.value() == 0, "the form of another tool starts at its top"
    wizard.go_to("outputs")
    assert wizard.row.isVisible(), "only the tools step takes the room of the buttons"
    wizard.go_to("tools")
    tools.choose_tool("")
    tools.panel_tab.setChecked(False)
    assert wizard.row.isVisible()
    assert wizard.next.isVisible()
