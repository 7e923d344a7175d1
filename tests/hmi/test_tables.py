"""The panel's tables agree with those of the core; a missing entry is named."""

from __future__ import annotations

from importlib.util import find_spec
from pathlib import Path

from core import settings
from core.inspection.tools import TOOLS
from hmi import appearance, i18n
from hmi.screens.help import PAGES
from hmi.screens.names import At
from hmi.screens.table import SCREENS
from hmi.sheets import menu
from hmi.widgets import keys
from resources import ICONS, MANUAL
from tests.hmi.stage.states import STATES


def test_every_tool_has_an_icon_of_the_panel() -> None:
    for kind in TOOLS.values():
        assert (ICONS / f"{kind.icon}.svg").is_file(), f"{kind.__module__}: resources/icons has no {kind.icon}"


def test_every_tool_is_explained_and_its_curve_is_measured() -> None:
    told = (Path(__file__).parents[2] / "TOOLS.md").read_text()
    manual = (MANUAL / "en" / "tools.md").read_text()
    for name, kind in TOOLS.items():
        assert f"\n## {name}: " in told, f"TOOLS.md has no section {name}"
        assert f"\n## {kind.title}\n" in manual, f"resources/manual/en/tools.md has no section {kind.title}"
        assert find_spec(f"tests.curves.{name}"), f"tests/curves has no {name}.py"


def test_every_screen_that_one_can_go_to_stands_in_the_table() -> None:
    assert set(SCREENS) == set(At), "hmi/screens/names.py and hmi/screens/table.py name different screens"


def test_every_screen_is_walked() -> None:
    """Each screen has a state named after it, or beginning with its name; otherwise no test builds the screen."""
    for name in At:
        assert any(f"{state}_".startswith(f"{name}_") for state in STATES), f"tests/hmi/stage/states.py: no {name}"


def test_every_screen_has_its_page_of_the_manual_and_its_icon() -> None:
    for screen in SCREENS.values():
        assert screen.help_page in PAGES, f"{screen.__module__}: the manual has no page {screen.help_page}"
        has_icon = not screen.menu_title or (ICONS / f"{screen.icon}.svg").is_file()
        assert has_icon, f"{screen.__module__}: resources/icons has no {screen.icon}"


def test_every_theme_of_a_setting_has_its_colors_and_stands_in_the_menu() -> None:
    themes = set(settings.THEMES)
    assert themes == set(appearance.THEMES), "core/settings/groups/panel.py and hmi/appearance.py"
    assert themes == set(menu.THEME_TITLES), "core/settings/groups/panel.py and hmi/sheets/menu.py"


def test_every_language_of_a_setting_is_spoken_typed_and_has_a_manual() -> None:
    spoken = set(settings.LANGUAGES)
    assert spoken == set(i18n._LOCALES), "core/settings/groups/panel.py and hmi/i18n.py"
    assert spoken == set(keys._LETTERS) == set(keys._EXTRA), "hmi/widgets/keys.py"
    for language in spoken:
        found = {page.stem for page in (MANUAL / language).glob("*.md")}
        assert found == set(PAGES), f"resources/manual/{language}"
