"""The Backups screen: make one, choose where to, verify, and restore with the next start."""

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
from hmi.sheets.list import ListSheet
from tests.hmi.live import LivePanel, live_panel

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from core.access.roles import Actor
    from core.station import Station
    from hmi.i18n import Languages
    from hmi.screens.backups import BackupsScreen
    from hmi.screens.system import SystemScreen

PASSWORD = "correct horse"


@pytest.fixture
def station(data_dir: Path) -> Iterator[Station]:
    with closing(open_station(Settings.of(data_dir=data_dir, autostart=False))) as opened:
        yield opened


@pytest.fixture
def live(qtbot: QtBot, station: Station, languages: Languages) -> Iterator[LivePanel]:
    with live_panel(qtbot, station, languages) as panel:
        yield panel


def backups_of(live: LivePanel, actor: Actor) -> BackupsScreen:
    """By the way that an administrator takes."""
    live.window.sign_in(actor)
    live.window.go(At.SYSTEM)
    system = cast("SystemScreen", live.window.screens[At.SYSTEM])
    live.touch(system.computer_tab)
    live.touch(system.backups)
    return cast("BackupsScreen", live.window.screens[At.BACKUPS])


def choose(live: LivePanel, key: str) -> None:
    live.sheet(ListSheet).list.picked.emit(key)


def test_one_is_made_verified_and_restored_with_the_next_start(live: LivePanel, station: Station) -> None:
    asked: list[bool] = []
    station.events.restart_asked.connect(lambda: asked.append(True))
    screen = backups_of(live, station.accounts.create_first_administrator("Anna", PASSWORD, "panel"))
    live.wait(lambda: not screen._is_loading)
    live.touch(screen.make)
    live.wait(lambda: len(screen.list.rows) == 1 and not live.window.sheets())
    (row,) = screen.list.rows

    screen.list.picked.emit(row.key)
    choose(live, "verify")
    live.wait(lambda: bool(station.history.audit(SYSTEM, AuditFilter(action="backup_verified")).items))
    live.wait(lambda: not live.window.sheets())

    screen.list.picked.emit(row.key)
    choose(live, "restore")
    live.sheet(ConfirmationSheet)
    live.type_in(PASSWORD)
    live.touch(live.sheet(DecisionSheet)._choices[0])
    live.wait(lambda: not live.window.sheets())
    assert not asked

    screen.list.picked.emit(row.key)
    choose(live, "restore")
    live.touch(live.sheet(DecisionSheet)._choices[1])
    live.wait(lambda: asked == [True])
    assert (station.settings.storage.data_dir / "restore.json").exists(), "the next start takes it"


def test_the_folder_is_chosen_or_typed(live: LivePanel, station: Station, tmp_path: Path) -> None:
    screen = backups_of(live, station.accounts.simulated_actor(Role.ADMIN))
    live.touch(screen.where)
    choose(live, "other")
    live.type_in(str(tmp_path / "share"))
    live.wait(lambda: station.settings.backup.folder == str(tmp_path / "share"))
    live.touch(screen.where)
    choose(live, "own")
    live.wait(lambda: station.settings.backup.folder == "")


def test_only_an_administrator_sees_them(live: LivePanel, station: Station) -> None:
    live.window.sign_in(station.accounts.simulated_actor(Role.ENGINEER))
    live.window.go(At.BACKUPS)
    assert live.window.current.name != At.BACKUPS
