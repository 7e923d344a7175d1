"""The history screen on a real station: stored results are found, and exported into a table."""

from __future__ import annotations

import csv
from typing import TYPE_CHECKING

from hmi.sheets.decision import DecisionSheet
from hmi.sheets.file import FileSheet
from tests.hmi.history.conftest import KIND, NEWEST_NG, PARTS, history_of, names
from tests.hmi.people import choose

if TYPE_CHECKING:
    from tests.hmi.live import LivePanel


def test_the_newest_come_first_and_the_rest_follows_as_one_scrolls(live: LivePanel) -> None:
    screen = history_of(live)
    assert names(screen)[:4] == [
        "OK · Part 120 · simulated",
        "OK · Part 119 · simulated",
        "OK · Part 118 · simulated",
        "NG · Part 117 · simulated",
    ]
    assert len(screen.list.rows) < PARTS
    while len(screen.list.rows) < PARTS:
        seen = len(screen.list.rows)
        screen.list.verticalScrollBar().setValue(screen.list.verticalScrollBar().maximum())
        live.wait(lambda seen=seen: len(screen.list.rows) > seen)
    assert len(set(names(screen))) == PARTS


def test_small_pictures_appear_where_there_are_any(live: LivePanel) -> None:
    screen = history_of(live)
    newest, tenth = screen.list.rows[0].key, screen.list.rows[9].key
    live.wait(lambda: screen.thumbnails.get(newest) is not None)
    assert screen.thumbnails.get(tenth) is None, "a part without a picture has none, without an error"


def test_verdict_time_and_tool_leave_what_is_meant(live: LivePanel) -> None:
    screen = history_of(live)
    live.touch(screen.judgement)
    choose(live, "NG")
    history_of(live)
    assert names(screen) == [f"NG · Part {part} · simulated" for part in range(NEWEST_NG, 0, -10)]
    live.touch(screen.time)
    choose(live, "Last hour")
    history_of(live)
    assert names(screen) == []
    assert "Choose another time" in screen.list.empty.text
    live.touch(screen.only)
    choose(live, "Show all again")
    assert len(history_of(live).list.rows) > 10
    live.touch(screen.program)
    choose(live, KIND)
    history_of(live)
    live.touch(screen.only)
    choose(live, "Tool that was NG")
    choose(live, "pins")
    history_of(live)
    assert {name.split(" ")[0] for name in names(screen)} <= {"NG"}
    assert screen.program.text() == KIND
    assert screen.only.text() == "NG: pins"


def test_the_list_goes_into_a_table_with_its_pictures_beside_it(live: LivePanel) -> None:
    screen = history_of(live)
    live.touch(screen.judgement)
    choose(live, "NG")
    history_of(live)
    live.touch(screen.export)
    decision = live.sheet(DecisionSheet)
    live.touch(decision._choices[2])
    sheet = live.sheet(FileSheet)
    sheet.places.picked.emit(next(row.key for row in sheet.places.rows if row.name == "Exports"))
    live.wait(sheet.take.isEnabled)
    live.touch(sheet.take)
    folder = live.station.settings.storage.exports_dir
    table = folder / "Station 1 inspections.csv"
    live.wait(lambda: "12 parts" in live.window.toast_notice.words)
    with table.open(newline="") as file:
        written = list(csv.DictReader(file))
    assert [int(row["part"]) for row in written] == list(range(NEWEST_NG, 0, -10))
    pictures = list(table.with_suffix("").iterdir())
    assert [path.name[:11] for path in pictures] == [f"{NEWEST_NG:08d}-NG"]
