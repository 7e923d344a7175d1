"""The storage screen: what pictures take, and making room behind the password."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING, cast

import pytest

from core.access.roles import SYSTEM, Role
from core.assembly import open_station
from core.records.history import AuditFilter
from core.settings import Settings
from hmi.screens.names import At
from hmi.sheets.confirmation import ConfirmationSheet
from hmi.sheets.decision import DecisionSheet
from tests.hmi.live import LivePanel, live_panel
from tests.hmi.stage.storage_states import CROWDED, USED

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from core.access.roles import Actor
    from core.station import Station
    from hmi.i18n import Languages
    from hmi.screens.storage import StorageScreen
    from hmi.screens.system import SystemScreen

PASSWORD = "correct horse"


@pytest.fixture
def station(data_dir: Path) -> Iterator[Station]:
    with closing(open_station(Settings.of(data_dir=data_dir, autostart=False))) as opened:
        yield opened


@pytest.fixture
def live(qtbot: QtBot, station: Station, languages: Languages) -> Iterator[LivePanel]:
    with live_panel(qtbot, station, languages, with_loops=False) as panel:
        yield panel


def storage_of(live: LivePanel, actor: Actor) -> StorageScreen:
    live.window.sign_in(actor)
    live.window.go(At.SYSTEM)
    system = cast("SystemScreen", live.window.screens[At.SYSTEM])
    live.touch(system.computer_tab)
    live.touch(system.storage)
    screen = cast("StorageScreen", live.window.screens[At.STORAGE])
    live.wait(lambda: screen.found is not None)
    return screen


def said(screen: StorageScreen) -> dict[str, str]:
    return {row.key: row.note for row in screen.list.rows}


def test_everybody_sees_what_pictures_take_and_only_an_administrator_makes_room(
    live: LivePanel, station: Station
) -> None:
    screen = storage_of(live, station.accounts.simulated_actor(Role.ENGINEER))
    assert not screen.make_room.isEnabled()
    assert said(screen)["forecast"] == "Known after a day of parts"
    screen.show_storage(USED)
    assert "24.1" in said(screen)["OK"]
    assert said(screen)["forecast"].startswith("The oldest go in 13 days")
    screen.show_storage(CROWDED)
    assert said(screen)["disk"].startswith("Nearly full: only results are stored")
    assert said(screen)["forecast"] == "The disk is full in 2 days"


def test_room_is_made_after_password_and_decision(live: LivePanel, station: Station) -> None:
    screen = storage_of(live, station.accounts.create_first_administrator("Anna", PASSWORD, "panel"))
    asked: list[int] = []
    station.storage.make_room = lambda _, size=0: asked.append(size)  # type: ignore[method-assign]
    screen.show_storage(USED)
    live.touch(screen.make_room)
    live.sheet(ConfirmationSheet)
    live.type_in(PASSWORD)
    live.wait(lambda: bool(live.window.sheets()) and not isinstance(live.window.sheets()[-1], ConfirmationSheet))
    live.window.sheets()[-1].close_sheet()
    half = USED.use.removable_size // 2
    screen._ask(str(half))
    live.touch(live.sheet(DecisionSheet)._choices[0])
    live.wait(lambda: not live.window.sheets())
    assert asked == []
    screen._ask(str(half))
    live.touch(live.sheet(DecisionSheet)._choices[1])
    live.wait(lambda: asked == [half])


def test_the_rules_are_applied_at_once_when_an_administrator_asks(live: LivePanel, station: Station) -> None:
    screen = storage_of(live, station.accounts.simulated_actor(Role.ADMIN))
    screen._ask("rules")
    live.wait(lambda: bool(station.history.audit(SYSTEM, AuditFilter(action="room_demanded")).items))
