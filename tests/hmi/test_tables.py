"""What the panel's tables and those of the core promise each other: whatever is forgotten is named."""

from __future__ import annotations

from core.inspection.tools import TOOLS
from hmi.screens.help import PAGES
from hmi.screens.names import At
from hmi.screens.table import SCREENS
from hmi.widgets.icons import ICONS


def test_every_tool_has_an_icon_of_the_panel() -> None:
    for kind in TOOLS.values():
        assert kind.icon in ICONS, f"{kind.__module__}: hmi/widgets/icons_setup.py has no icon {kind.icon}"


def test_every_screen_that_one_can_go_to_stands_in_the_table() -> None:
    assert set(SCREENS) == set(At), "hmi/screens/names.py and hmi/screens/table.py name different screens"


def test_every_screen_has_its_page_of_the_manual_and_its_icon() -> None:
    for screen in SCREENS.values():
        assert screen.help_page in PAGES, f"{screen.__module__}: the manual has no page {screen.help_page}"
        assert not screen.menu_title or screen.icon in ICONS, f"{screen.__module__}: there is no icon {screen.icon}"
