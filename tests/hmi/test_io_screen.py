"""The I/O screen on a real station: live lines, forced outputs, and the timing of the last cycles."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING, cast

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from core.access.passwords import hash_password
from core.access.roles import SYSTEM, Actor, Role
from core.assembly import open_station
from core.running.state import RunState
from core.settings import Settings
from core.store.audit import AuditFilter
from hmi.screens.names import At
from hmi.sheets.confirmation import ConfirmationSheet
from hmi.widgets.verdict import Mood
from tests.hmi.live import LivePanel, live_panel

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from core.devices.lines.simulated import SimulatedLines
    from core.station import Station
    from hmi.i18n import Languages
    from hmi.screens.io import IoScreen

PASSWORD = "a quiet gray instrument"
READY = 3


@pytest.fixture
def station(data_dir: Path) -> Iterator[Station]:
    """A stopped station whose belt brings no parts during a test."""
    with closing(open_station(Settings.of(data_dir=data_dir, autostart=False, sim_parts_per_minute=1))) as opened:
        yield opened


@pytest.fixture
def live(qtbot: QtBot, station: Station, languages: Languages) -> Iterator[LivePanel]:
    with live_panel(qtbot, station, languages) as panel:
        yield panel


def io_of(live: LivePanel, role: Role = Role.ENGINEER) -> IoScreen:
    live.sign_in(role)
    return opened(live)


def opened(live: LivePanel) -> IoScreen:
    live.window.go(At.IO)
    screen = cast("IoScreen", live.window.screens[At.IO])
    live.wait(lambda: "high" in notes(screen).get("OUT5", ""))  # the outputs are in the safe state
    return screen


def notes(screen: IoScreen) -> dict[str, str]:
    return {row.key: row.note for row in screen.list.rows}


def outputs(live: LivePanel) -> tuple[bool, ...]:
    return cast("SimulatedLines", live.station.devices.lines).outputs


def hold(live: LivePanel, screen: IoScreen) -> None:
    """Unlock forcing as a one-touch user does."""
    QTest.mousePress(screen.hold, Qt.MouseButton.LeftButton)
    live.wait(lambda: screen.high.isVisible())
    QTest.mouseRelease(screen.hold, Qt.MouseButton.LeftButton)


def touch_row(screen: IoScreen, line: str) -> None:
    number = next(number for number, row in enumerate(screen.list.rows) if row.key == line)
    place = screen.list.visualRect(screen.list.model().index(number, 0)).center()
    QTest.mouseClick(screen.list.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(place))


def force_ready(live: LivePanel, screen: IoScreen) -> None:
    touch_row(screen, "OUT4")
    live.touch(screen.high)
    live.wait(lambda: outputs(live)[READY])


def inspect(live: LivePanel, times: int = 1) -> None:
    """Inspect by software triggers, independent of the belt."""
    station = live.station
    station.start(SYSTEM)
    for _ in range(times):
        live.wait(lambda: station.status().run.state is RunState.READY)
        seen = len(station.timing.cycles())
        station.trigger(SYSTEM)
        live.wait(lambda seen=seen: len(station.timing.cycles()) > seen)


def test_each_line_says_what_it_means_how_it_is_and_when_it_changed(live: LivePanel) -> None:
    screen = io_of(live)
    assert [row.name for row in screen.list.rows[:6]] == [
        "BUSY · OUT1",
        "OK · OUT2",
        "NG · OUT3",
        "READY · OUT4",
        "ERROR · OUT5",
        "Not used · OUT6",
    ]
    assert notes(screen)["OUT1"] == "low · no edge yet"
    assert notes(screen)["OUT5"].startswith("high · changed ")
    assert notes(screen)["OUT5"].endswith("1 edge")
    assert {row.key: row.icon for row in screen.list.rows}["OUT5"] == "level_high"
    assert "No part was inspected" in screen.chart.accessibleName()


def test_a_held_touch_opens_the_guard_of_a_simulation_and_an_output_is_forced(live: LivePanel) -> None:
    screen = io_of(live)
    assert not screen.unlock.isVisible()
    hold(live, screen)
    assert not screen.high.isEnabled(), "no output is chosen"
    force_ready(live, screen)
    live.wait(lambda: notes(screen)["OUT4"].startswith("forced high"))
    assert "OUT4 high" in screen.notice.text
    assert screen.release.note.startswith("by itself in ")
    live.window.refresh()
    assert live.window.bar.state.mood is Mood.FORCED
    live.touch(screen.low)
    live.wait(lambda: not outputs(live)[READY])
    live.touch(screen.release)
    live.wait(screen.hold.isVisible)
    assert not screen.notice.isVisible()
    live.wait(lambda: live.window.bar.state.mood is Mood.STOPPED)


def _leave(live: LivePanel) -> None:
    live.window.go(At.ALARMS)


def _sign_out(live: LivePanel) -> None:
    live.window.sign_out()


def _start(live: LivePanel) -> None:
    live.station.start(SYSTEM)


@pytest.mark.parametrize("happens", [_leave, _sign_out, _start])
def test_whoever_does_not_see_it_any_more_does_not_force(live: LivePanel, happens: Callable[[LivePanel], None]) -> None:
    screen = io_of(live)
    hold(live, screen)
    force_ready(live, screen)
    happens(live)
    live.wait(lambda: live.station.status().forced is None)
    live.wait(lambda: bool(live.station.history.audit(SYSTEM, AuditFilter(action="outputs_released")).items))


def test_nobody_forces_while_parts_are_judged(live: LivePanel) -> None:
    screen = io_of(live)
    live.station.start(SYSTEM)
    live.wait(lambda: not screen.hold.isEnabled())
    assert screen.hold.note == "stop the inspection first"


def test_an_operator_reads_who_may(live: LivePanel) -> None:
    screen = io_of(live, Role.OPERATOR)
    assert not screen.hold.isEnabled()
    assert screen.hold.note == "needs Engineer"


def test_somebody_with_an_account_opens_it_with_their_password(live: LivePanel) -> None:
    store = live.station._store
    user = store.users.add("ada", hash_password(PASSWORD, 4), Role.ENGINEER, has_pin=False, now=store.now())
    live.window.sign_in(Actor("ada", Role.ENGINEER, user.id, "panel"))
    screen = opened(live)
    live.touch(screen.unlock)
    live.type_in("not it")
    sheet = live.sheet(ConfirmationSheet)
    live.wait(lambda: sheet.problem.text == "The password is wrong." and sheet.field.isEnabled())
    assert not screen.high.isVisible()
    live.type_in(PASSWORD)
    live.wait(screen.high.isVisible)
    force_ready(live, screen)
    (entry,) = live.station.history.audit(SYSTEM, AuditFilter(action="output_forced")).items
    assert (entry.actor, entry.details) == ("ada", {"output": "OUT4", "level": "high"})


def test_what_somebody_else_forces_is_seen_and_can_only_be_released(live: LivePanel) -> None:
    screen = io_of(live, Role.OPERATOR)
    store = live.station._store
    user = store.users.add("ada", hash_password(PASSWORD, 4), Role.ENGINEER, has_pin=False, now=store.now())
    ada = Actor("ada", Role.ENGINEER, user.id, "api")
    live.station.io_force.unlock(ada, PASSWORD)
    live.station.io_force.force(ada, READY + 1, True)
    live.wait(lambda: "Forced by ada: OUT4 high" in screen.notice.text)
    assert not screen.high.isVisible()
    live.touch(screen.release)
    live.wait(lambda: not outputs(live)[READY] and screen.hold.isVisible())


def test_the_chart_shows_the_newest_cycle_and_its_widths(live: LivePanel) -> None:
    screen = io_of(live)
    inspect(live)
    live.wait(lambda: screen.chart.cycle is not None)
    (cycle,) = live.station.timing.cycles()
    live.wait(lambda: screen.chart.cycle == live.station.timing.cycles()[-1])
    names = [name for name, _ in screen.chart.words()]
    assert names == ["TRIGGER", "Exposure", "BUSY", "OK", "NG", "READY", "ERROR"]
    busy = next(lane for lane in cycle.lanes if lane.line == "OUT1")
    assert busy.width_ms is not None
    width = dict(screen.chart.words())["BUSY"].replace("\u202f", " ")
    assert abs(float(width.split(" ")[0]) - busy.width_ms) <= max(0.005, busy.width_ms / 100)
    assert f"Part {cycle.part}" in screen.part.text


def test_one_steps_through_the_last_cycles_and_an_older_one_stays(live: LivePanel) -> None:
    screen = io_of(live)
    inspect(live, times=3)
    live.wait(lambda: screen.chart.cycle is not None and screen.chart.cycle.part == 3)
    live.touch(screen.older)
    live.touch(screen.older)
    assert screen.chart.cycle is not None
    assert screen.chart.cycle.part == 1
    assert not screen.older.isEnabled()
    inspect(live)
    assert screen.chart.cycle.part == 1, "the older cycle stays"
    for _ in range(3):
        live.touch(screen.newer)
    assert not screen.newer.isEnabled()
    live.wait(lambda: screen.chart.cycle is not None and screen.chart.cycle.part == 4)


def test_the_times_of_the_stages_take_the_place_of_lines_and_cycles(live: LivePanel) -> None:
    screen = io_of(live)
    live.touch(screen.stages)
    assert not screen.list.isVisible()
    assert "No part was judged" in screen.times.list.empty.text
    inspect(live, times=2)
    live.wait(lambda: live.station.timing.times.report().cycles == 2)
    live.wait(lambda: "the last 2 parts" in screen.times.heading.text)
    shown = [row.name for row in screen.times.list.rows]
    assert shown[:2] == ["Exposure begins", "Picture is there"]
    assert shown[-2:] == ["Result on the lines", "READY again"]
    assert screen.times.proposals.sentences == ("Proposals follow after 100 parts; 2 are measured.",)
    live.touch(screen.live)
    assert screen.list.isVisible()
    assert screen.chart.isVisible()
    live.touch(screen.stages)
    live.station.stop(SYSTEM)
    live.window.go(At.ALARMS)
    live.window.go(At.IO)
    assert screen.list.isVisible(), "the screen opens with what is live"


def test_missed_triggers_are_told_with_when(live: LivePanel) -> None:
    screen = io_of(live)
    assert screen.missed.text == "No trigger was missed since the station began."
    hold(live, screen)
    with pytest.raises(Exception, match="stopped"):
        live.station.trigger(SYSTEM)
    live.wait(lambda: screen.missed.text.startswith("Missed triggers: 1, most recently at "))


def test_a_station_without_lines_says_what_that_means(qtbot: QtBot, data_dir: Path, languages: Languages) -> None:
    settings = Settings.of(data_dir=data_dir, autostart=False, sim_parts_per_minute=1, lines="none")
    with closing(open_station(settings)) as station, live_panel(qtbot, station, languages) as live:
        live.window.sign_in(Actor("ada", Role.VIEWER, None, "panel"))
        live.window.go(At.IO)
        screen = cast("IoScreen", live.window.screens[At.IO])
        assert "no digital lines" in screen.list.empty.text
        shown = [part for part in (*screen._timing_parts(), *screen._actions()) if part.isVisible()]
        assert shown == [screen.back, screen.stages], "a station without lines has times as well"
