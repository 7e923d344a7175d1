"""The alarms screen on a real station: what stands is acknowledged, what came is found, and how often it came."""

from __future__ import annotations

from contextlib import closing
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, cast

import pytest

from core.access.roles import Role
from core.alarms.catalog import Own
from core.assembly import open_station
from core.errors import DatabaseError
from core.settings import Settings
from core.store import open_store
from core.store.alarms import AlarmRecord, AlarmRecords, Ending
from core.text import text
from hmi.i18n import duration, moment
from hmi.screens.names import At
from hmi.sheets.decision import DecisionSheet
from hmi.sheets.list import ListSheet
from tests.hmi.live import LivePanel, live_panel

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from core.station import Station
    from hmi.i18n import Languages
    from hmi.screens.alarms import AlarmsScreen

CAME = 60
"""Alarms in the history: the clock two days ago, every fifth a dropped picture, and the camera otherwise."""


@pytest.fixture
def station(data_dir: Path) -> Iterator[Station]:
    """A station without loops, with a history of alarms, a minute apart and half a minute long."""
    settings = Settings.of(data_dir=data_dir, autostart=False)
    now = datetime.now(UTC)
    said = {Own.CAMERA: text("The camera gives no pictures."), Own.IMAGES_DROPPED: text("A picture is lost.")}
    then = now - timedelta(days=2)
    records = [
        AlarmRecord(1, Own.CLOCK, text("The clock was set."), then, then, Ending.OVER, then, "anna", "api"),
    ]
    for ordinal in range(2, CAME + 1):
        code = Own.CAMERA if ordinal % 5 else Own.IMAGES_DROPPED
        began = now - timedelta(minutes=CAME + 1 - ordinal)
        ended = began + timedelta(seconds=30)
        records.append(AlarmRecord(ordinal, code, said[code], began, ended, Ending.OVER, ended, "anna", "panel"))
    with open_store(settings) as store:
        store.alarms.put(records)
    with closing(open_station(settings)) as opened:
        yield opened


@pytest.fixture
def live(qtbot: QtBot, station: Station, languages: Languages) -> Iterator[LivePanel]:
    with live_panel(qtbot, station, languages, with_loops=False) as panel:
        panel.sign_in(Role.OPERATOR)
        panel.window.go(At.ALARMS)
        yield panel


@pytest.fixture
def screen(live: LivePanel) -> AlarmsScreen:
    return cast("AlarmsScreen", live.window.screens[At.ALARMS])


def history(live: LivePanel, screen: AlarmsScreen) -> list[str]:
    """Sentences of the history, as soon as it is read."""
    live.wait(lambda: not screen._is_loading)
    return [row.name for row in screen.list.rows]


def choose(live: LivePanel, word: str) -> None:
    sheet = live.sheet(ListSheet)
    sheet.list.picked.emit(next(row.key for row in sheet.list.rows if row.name == word))


def test_what_stands_says_what_to_do_and_once_seen_and_over_it_is_history(
    live: LivePanel, screen: AlarmsScreen
) -> None:
    live.station._alarms.raise_alarm(Own.DISK_LOW, text("Only {free} GB of the disk are free.", free=1))
    live.wait(lambda: bool(screen.rows))
    assert screen.heading.text == "1 not seen"
    (row,) = screen.rows
    assert row.remedy.text == "Call the administrator to make room."
    assert row.about.text.startswith("Warning · since ")
    live.touch(row.acknowledge)
    live.wait(lambda: screen.heading.text == "All are seen")
    (seen,) = live.station.status().alarms
    assert seen.acknowledged_at is not None
    assert f"seen by Simulated operator, {moment(seen.acknowledged_at)}" in row.about.text
    assert "times today" not in row.about.text
    live.station._alarms.clear(Own.DISK_LOW)
    live.wait(lambda: not screen.rows)
    live.station._alarms.raise_alarm(Own.DISK_LOW, text("Only {free} GB of the disk are free.", free=1))
    live.wait(lambda: bool(screen.rows) and "2 times today" in screen.rows[0].about.text)
    live.touch(screen.rows[0].acknowledge)
    live.station._alarms.clear(Own.DISK_LOW)
    live.wait(lambda: not screen.rows)
    live.touch(screen.history_tab)
    assert history(live, screen)[0].startswith("Only 1")
    screen.list.picked.emit(screen.list.rows[0].key)
    words = live.sheet(DecisionSheet)._words.text
    assert "Warning · DISK_LOW" in words
    assert "Seen by Simulated operator, at the panel" in words
    assert "Call the administrator to make room." in words


def test_the_newest_come_first_and_the_rest_follows_as_one_scrolls(live: LivePanel, screen: AlarmsScreen) -> None:
    live.touch(screen.history_tab)
    assert history(live, screen)[:2] == ["A picture is lost.", "The camera gives no pictures."]
    assert len(screen.list.rows) < CAME
    while len(screen.list.rows) < CAME:
        seen = len(screen.list.rows)
        screen.list.verticalScrollBar().setValue(screen.list.verticalScrollBar().maximum())
        live.wait(lambda seen=seen: len(screen.list.rows) > seen)
    assert screen.list.rows[-1].name == "The clock was set."


def test_the_most_frequent_comes_first_and_a_touch_shows_when_it_came(live: LivePanel, screen: AlarmsScreen) -> None:
    live.touch(screen.counts_tab)
    live.wait(lambda: bool(screen.counts.rows))
    first, second, third = screen.counts.rows
    assert (first.key, first.bar) == (Own.CAMERA, 1.0)
    assert first.note.startswith(f"47 times, {duration(47 * 30)} together, last ")
    assert (second.key, third.key) == (Own.IMAGES_DROPPED, Own.CLOCK)
    assert not screen.code.isVisible()
    screen.counts.picked.emit(second.key)
    assert set(history(live, screen)) == {"A picture is lost."}
    assert screen.history_tab.isChecked()
    assert screen.code.text() == Own.IMAGES_DROPPED
    live.touch(screen.code)
    choose(live, "All alarms")
    assert len(set(history(live, screen))) == 2


def test_time_and_severity_restrict_both_lists(live: LivePanel, screen: AlarmsScreen) -> None:
    live.touch(screen.history_tab)
    live.touch(screen.severity)
    choose(live, "Warning")
    assert history(live, screen) == ["The clock was set."]
    live.touch(screen.time)
    choose(live, "Last hour")
    assert history(live, screen) == []
    assert "Choose another time" in screen.list.empty.text
    assert screen.everything.isVisible()
    live.touch(screen.counts_tab)
    live.wait(lambda: screen._counted == ())
    live.touch(screen.severity)
    choose(live, "Any severity")
    live.wait(lambda: [row.key for row in screen.counts.rows] == [Own.CAMERA, Own.IMAGES_DROPPED])


def test_whoever_comes_back_sees_what_stands(live: LivePanel, screen: AlarmsScreen) -> None:
    live.touch(screen.history_tab)
    history(live, screen)
    live.touch(screen.back)
    live.window.go(At.ALARMS)
    assert screen.standing_tab.isChecked()
    assert screen.empty.isVisible()
    assert not screen.list.isVisible()


def test_a_history_that_cannot_be_read_says_so(
    live: LivePanel, screen: AlarmsScreen, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(*_: object, **__: object) -> None:
        raise DatabaseError

    for name in ("page", "counts"):
        monkeypatch.setattr(AlarmRecords, name, fails)
    live.touch(screen.history_tab)
    live.wait(lambda: screen.list.empty.text == "The history of alarms cannot be read.")
    live.touch(screen.counts_tab)
    live.wait(lambda: screen.counts.empty.text == "The history of alarms cannot be read.")


def test_the_rules_say_how_near_each_is_to_its_alarm_and_where_its_limit_is(
    live: LivePanel, screen: AlarmsScreen
) -> None:
    live.touch(screen.rules_tab)
    rows = {row.key: row for row in screen.rule_list.rows}
    assert rows["ng_in_row"].note == "0 · alarm at 10"
    assert rows["certificate"].note == "off"
    screen.rule_list.picked.emit("ng_in_row")
    assert "Limit in System, Settings: NG parts in a row that are an alarm." in live.sheet(DecisionSheet)._words.text


def test_nobody_is_told_until_an_administrator_names_somebody_who_is_then_tested(
    live: LivePanel, screen: AlarmsScreen
) -> None:
    live.sign_in(Role.ADMIN)
    live.window.go(At.ALARMS)
    live.touch(screen.receivers_tab)
    assert "An administrator names e-mail and web addresses" in screen.receiver_list.empty.text
    assert not screen.test.isVisible()
    admin = live.station.accounts.simulated_actor(Role.ADMIN)
    live.station.site_settings.change(admin, {"webhooks": ["http://127.0.0.1:1/nobody stops"]})
    live.wait(lambda: bool(screen.receiver_list.rows))
    assert screen.receiver_list.rows[0].note == "nothing was sent yet · Web address · from “Stops inspection” on"
    live.touch(screen.test)
    live.wait(lambda: "127.0.0.1 refuses the connection." in screen.receiver_list.rows[0].note)
    assert screen.receiver_list.rows[0].tone == "warn"
    live.sign_in(Role.OPERATOR)
    live.window.go(At.ALARMS)
    live.touch(screen.receivers_tab)
    assert not screen.test.isEnabled()


@pytest.mark.parametrize(
    ("seconds", "said"),
    [(-1, "0.0 s"), (0.42, "0.4 s"), (42, "42 s"), (304, "5 min 4 s"), (7500, "2 h 5 min"), (200_000, "2 d 7 h")],
)
def test_a_duration_is_said_in_its_two_largest_units(seconds: float, said: str) -> None:
    assert duration(seconds).replace("\u202f", " ") == said
