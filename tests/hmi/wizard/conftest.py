"""A panel with a real, simulated station whose line is stopped, so that only the test changes anything."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from core.access.roles import Role
from core.assembly import open_station
from core.settings import Settings, load_settings
from hmi.wizard import live_judge
from tests.hmi.live import LivePanel, live_panel

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from core.station import Station
    from hmi.i18n import Languages


@pytest.fixture
def simulated(data_dir: Path) -> Settings:
    return load_settings(
        None,
        data_dir=data_dir,
        camera="simulated",
        lines="simulated",
        autostart=False,
        sim_parts_per_minute=60,
        sim_fps=5,  # fast enough for these tests
    )


@pytest.fixture
def station(simulated: Settings) -> Iterator[Station]:
    opened = open_station(simulated)
    yield opened
    opened.close()


@pytest.fixture(autouse=True)
def _live_pictures_are_judged_seldom(monkeypatch: pytest.MonkeyPatch) -> None:
    """Once a second, and at once after a change: enough for these tests, whose computer has more to do."""
    monkeypatch.setattr(live_judge, "LIVE_EVERY_S", 1.0)


@pytest.fixture
def panel(qtbot: QtBot, station: Station, languages: Languages) -> Iterator[LivePanel]:
    """The panel, with an engineer signed in."""
    with live_panel(qtbot, station, languages) as opened:
        opened.sign_in(Role.ENGINEER)
        yield opened
