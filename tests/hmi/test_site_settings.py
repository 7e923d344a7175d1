"""Site settings at the panel: an administrator changes them, and the panel follows at once."""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace
from typing import TYPE_CHECKING, Any, cast

import pytest

from core.access.roles import SYSTEM, Actor, Role
from core.assembly import open_station
from core.records.history import AuditFilter
from core.settings import Settings
from hmi.screens.names import At
from hmi.sheets.keyboard import KeyboardSheet
from hmi.widgets.words import FitText
from tests.hmi.live import LivePanel, live_panel

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from core.station import Station
    from hmi.forms.choice_field import ChoiceWidget, TextsWidget
    from hmi.forms.number_field import FlagWidget
    from hmi.i18n import Languages
    from hmi.screens.system import SystemScreen

PASSWORD = "correct horse"


@pytest.fixture
def station(data_dir: Path) -> Iterator[Station]:
    settings = replace(Settings.of(data_dir=data_dir, autostart=False), given=frozenset({"autostart"}))
    with closing(open_station(settings)) as opened:
        yield opened


@pytest.fixture
def live(qtbot: QtBot, station: Station, languages: Languages) -> Iterator[LivePanel]:
    with live_panel(qtbot, station, languages, with_loops=False) as panel:
        yield panel


def settings_of(live: LivePanel, actor: Actor) -> SystemScreen:
    """The System screen with its settings, for that user."""
    live.window.sign_in(actor)
    live.window.go(At.SYSTEM)
    screen = cast("SystemScreen", live.window.screens[At.SYSTEM])
    live.touch(screen.settings_tab)
    return screen


def field_of(screen: SystemScreen, group: str, name: str) -> Any:
    widget = screen.form.columns[group].widgets[name]
    screen.form.area.ensureWidgetVisible(widget)
    return widget


def test_an_administrator_changes_the_site_and_the_panel_follows_at_once(live: LivePanel, station: Station) -> None:
    anna = station.accounts.create_first_administrator("Anna", PASSWORD, "panel")
    screen = settings_of(live, anna)
    bright: FlagWidget = field_of(screen, "panel", "bright_ok")
    quiet = live.window.look.theme.colors.ok_bg
    live.touch(bright.row)
    live.wait(lambda: station.settings.panel.bright_ok and live.window.look.theme.colors.ok_bg != quiet)
    theme: ChoiceWidget = field_of(screen, "panel", "theme")
    live.touch(theme.buttons["light"])
    live.wait(lambda: live.window.look.theme.name == "light")
    assert screen.settings_tab.isChecked(), "a choice in the form is no choice of a tab"
    language: ChoiceWidget = field_of(screen, "panel", "language")
    live.touch(language.buttons["de"])
    live.wait(lambda: screen.settings_tab.text() == "Einstellungen")
    assert station.accounts.me(anna).language is None, "the site's language is not hers"
    changed = station.history.audit(SYSTEM, AuditFilter(action="setting_changed")).items
    assert [entry.details["setting"] for entry in changed] == ["language", "theme", "bright_ok"]


def test_a_users_own_language_and_theme_stand(live: LivePanel, station: Station) -> None:
    anna = station.accounts.create_first_administrator("Anna", PASSWORD, "panel")
    station.accounts.set_preferences(anna, language="fr", theme="dark")
    screen = settings_of(live, anna)
    live.wait(lambda: live.window.languages.current == "fr")
    station.site_settings.change(anna, {"language": "de", "theme": "light", "bright_ok": True})
    bright: FlagWidget = field_of(screen, "panel", "bright_ok")
    live.wait(bright.row.isChecked)
    assert (live.window.languages.current, live.window.look.theme.name) == ("fr", "dark")
    live.window.sign_out()
    assert (live.window.languages.current, live.window.look.theme.name) == ("de", "light")


def test_a_wrong_time_is_refused_at_its_field_and_a_right_one_is_offered_in_the_history(
    live: LivePanel, station: Station
) -> None:
    screen = settings_of(live, station.accounts.simulated_actor(Role.ADMIN))
    shifts: TextsWidget = field_of(screen, "general", "shifts")
    live.touch(shifts.row)
    live.type_in("14:00, 6")
    sheet = live.sheet(KeyboardSheet)
    assert sheet.problem.text.endswith("must be times at full quarters of an hour such as 06:00, not 6.")
    live.type_in("14:00, 05:30")
    assert sheet.problem.text.endswith("name at least one time, each later than the one before it.")
    live.type_in("05:30, 14:00")
    live.wait(lambda: station.settings.general.shifts == ("05:30", "14:00"))
    live.wait(lambda: shifts.row.value == "05:30, 14:00")


def test_what_the_environment_sets_is_gray_and_says_so_and_others_only_read(live: LivePanel, station: Station) -> None:
    screen = settings_of(live, station.accounts.simulated_actor(Role.ADMIN))
    autostart: FlagWidget = field_of(screen, "general", "autostart")
    assert not autostart.is_allowed
    assert autostart.help.text == "Set by VISION_AUTOSTART in the environment."
    assert field_of(screen, "general", "shifts").is_allowed
    screen = settings_of(live, station.accounts.simulated_actor(Role.ENGINEER))
    assert field_of(screen, "general", "autostart").help.text == "Set by VISION_AUTOSTART in the environment."
    headings = [screen.form.findChild(FitText, f"heading_{group}") for group in screen.form.columns]
    assert all(heading is not None and heading.text.endswith("· needs Administrator") for heading in headings)
    assert not any(w.is_allowed for column in screen.form.columns.values() for w in column.widgets.values())


def test_scrolling_with_a_finger_cannot_change_a_number(live: LivePanel, station: Station) -> None:
    screen = settings_of(live, station.accounts.simulated_actor(Role.ADMIN))
    assert not field_of(screen, "auto_lock", "operator_minutes").slider.isVisible()


def test_times_until_somebody_is_signed_out_are_followed(live: LivePanel, station: Station) -> None:
    attendance = live.window.attendance
    assert attendance.minutes_of(Role.OPERATOR) == 0
    station.site_settings.change(SYSTEM, {"lock_operator_minutes": 3})
    assert attendance.minutes_of(Role.OPERATOR) == 3


def test_reason_codes_are_followed_by_the_part_on_the_screen(live: LivePanel, station: Station) -> None:
    reasons = live.window.screens[At.PART].reasons  # type: ignore[attr-defined]
    reasons.show_part(None, None)
    assert tuple(reasons.each) == ("scrap", "rework")
    station.site_settings.change(SYSTEM, {"ng_reasons": ["scratch", "dirt", "burr", "other"]})
    reasons.show_part(None, None)
    assert tuple(reasons.each) == ("scratch", "dirt", "burr", "other")
