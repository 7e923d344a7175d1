"""Maintenance at the panel: an engineer begins and ends it, and every screen says it."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING, cast

import pytest

from core.access.roles import Role
from core.assembly import open_station
from core.running.state import RunState
from core.settings import Settings
from hmi.screens.names import At
from hmi.sheets.decision import DecisionSheet
from hmi.widgets.verdict import Mood
from tests.hmi.live import LivePanel, live_panel

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from hmi.i18n import Languages
    from hmi.screens.run import RunScreen
    from hmi.screens.system import SystemScreen

WHY = "New lens"


@pytest.fixture
def live(qtbot: QtBot, data_dir: Path, languages: Languages) -> Iterator[LivePanel]:
    """A running line whose belt brings no parts during a test."""
    settings = Settings.of(data_dir=data_dir, sim_parts_per_minute=1)
    with closing(open_station(settings)) as station, live_panel(qtbot, station, languages) as panel:
        yield panel


def state_of(live: LivePanel) -> RunState:
    return live.station.status().run.state


def answer(live: LivePanel, number: int) -> None:
    live.touch(live.sheet(DecisionSheet)._choices[number])


def test_an_engineer_begins_it_with_a_reason_and_ends_it_on_run(live: LivePanel) -> None:
    live.sign_in(Role.ENGINEER)
    live.wait(lambda: state_of(live) is RunState.READY)
    live.window.go(At.SYSTEM)
    system = cast("SystemScreen", live.window.screens[At.SYSTEM])
    live.touch(system.maintenance)
    live.type_in(WHY)
    answer(live, 0)
    assert live.station.status().run.maintenance is None  # canceled

    live.touch(system.maintenance)
    live.type_in(WHY)
    answer(live, 1)
    live.wait(lambda: state_of(live) is RunState.MAINTENANCE)
    live.wait(lambda: live.window.bar.state.words == "MAINTENANCE")
    assert live.window.bar.state.mood is Mood.MAINTENANCE
    live.wait(lambda: system.maintenance.text() == "End maintenance")

    live.window.go(At.RUN)
    run = cast("RunScreen", live.window.screens[At.RUN])
    assert (run.verdict.saying.word, run.verdict.saying.headline) == ("MAINTENANCE", WHY)
    assert "Outputs are safe." in run.verdict.saying.detail
    assert run.end_maintenance.isVisible()
    assert not run.start.isVisible()
    assert not run.trigger.isEnabled()
    live.touch(run.end_maintenance)
    answer(live, 1)
    live.wait(lambda: state_of(live) is RunState.STOPPED)
    live.wait(run.start.isVisible)


def test_an_operator_sees_why_and_whose_it_is_to_end_it(live: LivePanel) -> None:
    actor = live.station.accounts.simulated_actor(Role.ENGINEER)
    live.station.maintenance.begin(actor, WHY)
    live.sign_in(Role.OPERATOR)
    run = cast("RunScreen", live.window.screens[At.RUN])
    live.wait(lambda: run.verdict.saying.headline == WHY)
    assert not run.end_maintenance.isEnabled()
    assert run.end_maintenance.note == "needs Engineer"
    live.window.sign_out()
    live.wait(lambda: live.window.bar.state.words == "MAINTENANCE")


def test_forced_outputs_do_not_hide_it(live: LivePanel) -> None:
    actor = live.station.accounts.simulated_actor(Role.ENGINEER)
    live.station.maintenance.begin(actor, WHY)
    live.station.io_force.unlock(actor)
    live.wait(lambda: live.window.bar.state.words == "FORCED · MAINTENANCE")
    live.station.io_force.release(actor)
