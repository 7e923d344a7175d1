"""The System screen: restart, log and computer."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING, cast

import pytest

from core.access.roles import SYSTEM, Role
from core.assembly import open_station
from core.records.history import AuditFilter
from core.settings import Settings
from core.version import content_hash
from hmi.screens.names import At
from hmi.sheets.confirmation import ConfirmationSheet
from hmi.sheets.decision import DecisionSheet
from hmi.sheets.reading import ReadingSheet
from tests.hmi.live import LivePanel, live_panel

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from core.access.roles import Actor
    from core.station import Station
    from hmi.i18n import Languages
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


def system_of(live: LivePanel, actor: Actor) -> SystemScreen:
    live.window.sign_in(actor)
    live.window.go(At.SYSTEM)
    return cast("SystemScreen", live.window.screens[At.SYSTEM])


def test_a_restart_takes_the_password_again_and_a_decision(live: LivePanel, station: Station) -> None:
    asked: list[bool] = []
    station.events.restart_asked.connect(lambda: asked.append(True))
    screen = system_of(live, station.accounts.create_first_administrator("Anna", PASSWORD, "panel"))
    live.touch(screen.restart)
    live.sheet(ConfirmationSheet)
    live.type_in(PASSWORD)
    live.touch(live.sheet(DecisionSheet)._choices[0])
    live.wait(lambda: not live.window.sheets())
    assert not asked
    live.touch(screen.restart)
    live.touch(live.sheet(DecisionSheet)._choices[1])
    live.wait(lambda: asked == [True])
    assert station.history.audit(SYSTEM, AuditFilter(action="restart_asked")).items[0].actor == "Anna"


def test_only_an_administrator_restarts(live: LivePanel, station: Station) -> None:
    screen = system_of(live, station.accounts.simulated_actor(Role.ENGINEER))
    assert not screen.restart.isEnabled()
    live.touch(screen.computer_tab)
    assert not screen.restart.isVisible()


def test_about_tells_what_is_installed_and_reads_a_license(live: LivePanel, station: Station) -> None:
    screen = system_of(live, station.accounts.simulated_actor(Role.VIEWER))
    live.touch(screen.about_tab)
    live.wait(lambda: any(row.note == f"SHA-256 {content_hash()}" for row in screen.list.rows))
    screen.list.picked.emit("Flask")
    assert "Redistribution" in live.sheet(ReadingSheet).page.toPlainText()


def test_the_station_says_what_drives_the_light(live: LivePanel, station: Station) -> None:
    screen = system_of(live, station.accounts.simulated_actor(Role.VIEWER))
    live.wait(lambda: any(row.key == "light" and row.note.startswith("Simulated light") for row in screen.list.rows))


def test_the_log_is_searched_for_words(live: LivePanel, station: Station) -> None:
    logs = station.settings.storage.logs_dir
    logs.mkdir(parents=True)
    line = "2030-05-17T12:00:00.000Z WARNING [- -] core.test: {}\n"
    (logs / "app.log").write_text("".join(line.format(said) for said in ("The disk is full", "The camera is gone")))
    screen = system_of(live, station.accounts.simulated_actor(Role.ADMIN))
    live.touch(screen.log_tab)
    live.wait(lambda: len(screen.list.rows) == 2)
    live.touch(screen.words)
    live.type_in("CAMERA")
    live.wait(lambda: [row.name for row in screen.list.rows] == ["The camera is gone"])
    live.touch(screen.words)
    live.type_in("")
    live.wait(lambda: len(screen.list.rows) == 2)


def test_the_computer_says_its_time_and_who_keeps_it(live: LivePanel, station: Station) -> None:
    screen = system_of(live, station.accounts.simulated_actor(Role.VIEWER))
    live.touch(screen.computer_tab)
    live.wait(lambda: any(row.name == "Time" and "UTC" in row.note for row in screen.list.rows))
