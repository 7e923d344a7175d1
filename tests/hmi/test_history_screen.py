"""The history and part screens on a real station: find, view, label, judge again and export stored results."""

from __future__ import annotations

import csv
import functools
import shutil
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from types import SimpleNamespace
from typing import TYPE_CHECKING, cast

import pytest
import sqlalchemy as sa
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest

from core.access.roles import SYSTEM, Role
from core.assembly import open_station
from core.inspection.geometry import Pose
from core.inspection.result import InspectionRecord, Judgement
from core.programs.demo import demo_program
from core.programs.dry_run_process import Judge
from core.programs.library import Library
from core.records.history import ImageState, InspectionFilter, InspectionLabel, StoredInspection
from core.settings import Settings
from core.simulation.parts import Part, master
from core.simulation.parts.pictures import scene_of
from core.store import open_store
from core.store.audit import AuditFilter
from core.store.tables import inspections
from hmi.screens.names import At
from hmi.screens.reason_codes import ReasonCodes
from hmi.sheets.decision import DecisionSheet
from hmi.sheets.file import FileSheet
from hmi.sheets.list import ListSheet
from hmi.widgets.verdict import Mood
from tests.hmi.live import LivePanel, live_panel
from tests.records import record

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from PySide6.QtGui import QPointingDevice
    from pytestqt.qtbot import QtBot

    from core.inspection.frame import Image
    from core.inspection.result import Judged
    from core.station import Station
    from hmi.i18n import Languages
    from hmi.screens.base import Panel
    from hmi.screens.history import HistoryScreen
    from hmi.screens.part import PartScreen
    from tests.hmi.host import Host

KIND = "Connector 7-pin"
PARTS = 120
NEWEST_NG = PARTS - 3
NEWEST_NG_ROW = PARTS - NEWEST_NG


@functools.cache
def _judged(defect: str | None) -> Judged:
    """The result of a rendered part, judged by the demo program."""
    return Judge(demo_program(KIND), master(KIND))(_picture(defect))


@functools.cache
def _picture(defect: str | None) -> Image:
    return scene_of(Part(1, KIND, defect, 0, Pose(640, 360, 0, 1, 640, 360), 1.0, (0, 0))).copy()


@pytest.fixture(scope="session")
def filled_once(started_once: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Data folder with stored results: every tenth part NG, the last five with pictures; the oldest two days ago."""
    folder = tmp_path_factory.mktemp("filled_once") / "data"
    shutil.copytree(started_once, folder)
    now = datetime.now(UTC)
    with open_store(Settings.of(data_dir=folder)) as store:
        program = next(p for p in Library(store).programs(SYSTEM) if p.name == KIND)
        for part in range(1, PARTS + 1):
            defect = "moved_feature" if part % 10 == NEWEST_NG % 10 else None
            at = now - timedelta(minutes=(PARTS - part) * 25)
            result = replace(
                InspectionRecord.of(_judged(defect), **_named(part, at), program_id=program.id, version_number=1),
                is_simulated=True,
            )
            store.inspections.insert(result)
            has_picture = part > PARTS - 5
            store.inspections.finish(
                result, image=store.images.write(result, _picture(defect)) if has_picture else None
            )
    return folder


@pytest.fixture
def station(filled_once: Path, tmp_path: Path) -> Iterator[Station]:
    """A station over a copy of the folder with stored results."""
    folder = shutil.copytree(filled_once, tmp_path / "data")
    with closing(open_station(Settings.of(data_dir=folder, autostart=False, sim_parts_per_minute=60))) as opened:
        yield opened


def _named(part: int, at: datetime) -> dict[str, object]:
    base = record()
    return {
        "id": f"{part:032x}",
        "station": base.station,
        "part": part,
        "captured_at": at,
        "judged_at": at,
        "trigger": base.trigger,
        "trigger_seq": part,
        "stages_ms": {},
    }


@pytest.fixture
def live(qtbot: QtBot, station: Station, languages: Languages) -> Iterator[LivePanel]:
    with live_panel(qtbot, station, languages) as panel:
        panel.sign_in(Role.ENGINEER)
        yield panel


def history_of(live: LivePanel) -> HistoryScreen:
    """The history screen with its first page."""
    screen = cast("HistoryScreen", live.window.screens[At.HISTORY])
    if live.window.current is not screen:
        live.window.go(At.HISTORY)
    live.wait(lambda: not screen._is_loading)
    return screen


def touch_row(live: LivePanel, screen: HistoryScreen, number: int) -> PartScreen:
    """Open the part of a row, and wait until it is loaded."""
    place = screen.list.visualRect(screen.list.model().index(number, 0)).center()
    QTest.mouseClick(screen.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    return part_of(live)


def part_of(live: LivePanel, name: At = At.PART) -> PartScreen:
    part = cast("PartScreen", live.window.screens[name])
    live.wait(lambda: part._loaded is not None)
    return part


def choose(live: LivePanel, word: str) -> None:
    """Choose a row of the open list sheet."""
    sheet = live.sheet(ListSheet)
    row = next(number for number, row in enumerate(sheet.list.rows) if row.name == word)
    sheet.list.picked.emit(sheet.list.rows[row].key)


def names(screen: HistoryScreen) -> list[str]:
    return [row.name for row in screen.list.rows]


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


def test_a_part_is_opened_labeled_and_found_by_its_label(live: LivePanel) -> None:
    part = touch_row(live, history_of(live), NEWEST_NG_ROW)
    assert part.verdict.saying.mood is Mood.NG
    assert part.view.viewport is not None
    assert not part.labels[InspectionLabel.MISSED].isVisible()
    live.touch(part.labels[InspectionLabel.FALSE_CALL])
    live.wait(part.labels[InspectionLabel.FALSE_CALL].isChecked)
    assert part.labels[InspectionLabel.FALSE_CALL].note.startswith("Simulated engineer")
    live.touch(part.back)
    screen = history_of(live)
    live.wait(lambda: "False call" in names(screen)[NEWEST_NG_ROW])
    stored = live.station.history.inspections(SYSTEM, InspectionFilter(label=InspectionLabel.FALSE_CALL)).items
    assert [item.part for item in stored] == [NEWEST_NG]
    (entry,) = live.station.history.audit(SYSTEM, AuditFilter(action="inspection_labelled")).items
    assert entry.actor == "Simulated engineer"


def test_a_touch_on_a_label_that_is_set_takes_it_back(live: LivePanel) -> None:
    part = touch_row(live, history_of(live), 0)
    missed = part.labels[InspectionLabel.MISSED]
    live.touch(missed)
    live.wait(missed.isChecked)
    live.touch(missed)
    live.wait(lambda: (stored := part._stored()) is not None and stored.label is None and not missed.isChecked())


def test_one_steps_through_what_the_list_means_by_touch_and_keys(live: LivePanel) -> None:
    screen = history_of(live)
    live.touch(screen.judgement)
    choose(live, "NG")
    part = touch_row(live, history_of(live), 0)
    assert not part.newer.isEnabled()
    live.touch(part.older)
    live.wait(lambda: part._loaded is not None and part._record() is not None)
    assert f"Part {NEWEST_NG - 10} " in part.picture.left.text
    assert part.picture.right.text == "Its picture is not stored."
    QTest.keyClick(part, Qt.Key.Key_PageUp)
    live.wait(lambda: f"Part {NEWEST_NG} " in part.picture.left.text)
    QTest.keyClick(part, Qt.Key.Key_PageUp)
    assert f"Part {NEWEST_NG} " in part.picture.left.text, "no newer part is NG"


def test_a_part_whose_record_is_damaged_says_so_and_can_be_stepped_over(live: LivePanel) -> None:
    database = live.station._store.database
    with database.transaction() as connection:
        damage = sa.update(inspections).where(inspections.c.part == PARTS).values(body=["not a result"])
        connection.execute(damage)
    part = touch_row(live, history_of(live), 0)
    assert "is damaged and cannot be read" in part.picture.left.text
    assert not any(button.isVisible() for button in part.labels.values())
    live.touch(part.older)
    live.wait(lambda: f"Part {PARTS - 1} " in part.picture.left.text)


def test_a_stored_part_is_judged_again_and_nothing_of_it_is_stored(live: LivePanel) -> None:
    station = live.station
    program = next(p for p in station.library.programs(SYSTEM) if p.name == KIND)
    station.active_program.activate(SYSTEM, program.id)
    before = station.history.inspections(SYSTEM, limit=200).items
    part = touch_row(live, history_of(live), NEWEST_NG_ROW)
    live.wait(part.replay.isEnabled)
    live.touch(part.replay)
    live.wait(part.replay.isChecked)
    assert "This is not stored." in part.verdict.saying.detail
    assert part.picture.right.text.startswith("Judged again by")
    live.touch(part.replay)
    live.wait(lambda: "Judged again" not in part.picture.right.text)
    assert station.history.inspections(SYSTEM, limit=200).items == before


def test_an_operator_labels_but_who_may_judge_again_is_said(live: LivePanel) -> None:
    live.window.sign_out()
    live.sign_in(Role.OPERATOR)
    part = touch_row(live, history_of(live), NEWEST_NG_ROW)
    assert part.labels[InspectionLabel.REAL_NG].isEnabled()
    assert not part.replay.isEnabled()
    assert part.replay.note == "needs Engineer"


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


def test_a_finger_steps_by_pushing_the_whole_picture_aside_but_not_an_enlarged_one(
    live: LivePanel, touchscreen: QPointingDevice
) -> None:
    part = touch_row(live, history_of(live), 2)
    shown = part._id

    def push(by: int) -> None:
        start = part.view.rect().center()
        finger = QTest.touchEvent(part.view, touchscreen)
        finger.press(0, start, part.view).commit()
        for share in (0.3, 0.7, 1.0):
            QTest.touchEvent(part.view, touchscreen).move(0, start + QPoint(round(by * share), 4), part.view).commit()
        QTest.touchEvent(part.view, touchscreen).release(0, start + QPoint(by, 4), part.view).commit()

    live.wait(lambda: part.view.viewport is not None)
    push(-200)
    live.wait(lambda: part._loaded is not None and part._id < shown)
    live.wait(lambda: part.view.viewport is not None)
    push(200)
    live.wait(lambda: part._loaded is not None and part._id == shown)
    live.wait(lambda: part.view.viewport is not None)
    view = part.view.viewport
    assert view is not None
    part.view.zoom_to(view.zoomed((300.0, 200.0), 3.0))
    push(-200)
    assert part._id == shown


def test_a_tile_of_the_strip_opens_its_part(live: LivePanel) -> None:
    run = live.window.screens[At.RUN]
    live.window.go(At.RUN)
    live.start_line(run)  # type: ignore[arg-type]
    live.wait(lambda: bool(run.strip.results))  # type: ignore[attr-defined]
    newest = run.strip.results[-1]  # type: ignore[attr-defined]
    tile = QPoint(run.strip.width() - 5, 5)  # type: ignore[attr-defined]
    QTest.mouseClick(run.strip, Qt.MouseButton.LeftButton, pos=tile)  # type: ignore[attr-defined]
    part = part_of(live)
    assert part._record() is not None
    assert part._record().id == newest.id  # type: ignore[union-attr]
    assert part.back.text() == "Back to Run"


@pytest.mark.parametrize("leave", [lambda live: live.window.sign_out(), lambda live: live.window.go(At.ALARMS)])
def test_leaving_while_a_part_is_judged_again_ends_it_without_a_word(
    live: LivePanel, leave: Callable[[LivePanel], None]
) -> None:
    program = next(p for p in live.station.library.programs(SYSTEM) if p.name == KIND)
    live.station.active_program.activate(SYSTEM, program.id)
    part = touch_row(live, history_of(live), NEWEST_NG_ROW)
    live.wait(part.replay.isEnabled)
    live.touch(part.replay)
    leave(live)
    assert part._cancel.is_set()
    assert live.window.sheets() == []


# --- false calls and reason codes -------------------------------------------------------------------------------------


def test_a_false_call_proposes_its_picture_and_one_without_a_picture_says_so(live: LivePanel) -> None:
    part = touch_row(live, history_of(live), NEWEST_NG_ROW)
    false_call = part.labels[InspectionLabel.FALSE_CALL]
    live.touch(false_call)
    live.wait(false_call.isChecked)
    assert "proposed as an OK sample" in live.window.toast_notice.words
    record_shown = part._record()
    assert record_shown is not None
    program_id = record_shown.program_id
    assert program_id is not None
    (proposed,) = live.station.samples.proposed(SYSTEM, program_id)
    assert proposed.inspection_id == record_shown.id
    live.touch(false_call)
    live.wait(lambda: not false_call.isChecked())
    assert live.station.samples.proposed(SYSTEM, program_id) == ()
    live.window.go(At.PART, inspection_id=f"{NEWEST_NG - 10:032x}")
    part_of(live)
    live.touch(false_call)
    live.wait(false_call.isChecked)
    assert live.window.toast_notice.words.startswith("No sample is proposed. There is no picture")


def test_a_reason_code_is_given_by_one_touch_and_found_by_it(live: LivePanel) -> None:
    part = touch_row(live, history_of(live), 0)
    buttons = (*part.reasons.each.values(), part.reasons.all)
    assert not any(button.isVisible() for button in buttons), "an OK part has no reason code"
    live.window.go(At.PART, inspection_id=f"{NEWEST_NG:032x}", origin=At.HISTORY)
    part_of(live)
    scrap, rework = part.reasons.each.values()
    assert (scrap.text(), rework.text()) == ("scrap", "rework")
    live.touch(scrap)
    live.wait(scrap.isChecked)
    assert scrap.note.startswith("Simulated engineer")
    live.touch(part.back)
    screen = history_of(live)
    live.wait(lambda: "scrap" in names(screen)[NEWEST_NG_ROW])
    live.touch(screen.only)
    choose(live, "Reason code")
    choose(live, "scrap")
    assert names(history_of(live)) == [f"NG · Part {NEWEST_NG} · scrap · simulated"]
    assert screen.only.text() == "scrap"
    touch_row(live, screen, 0)
    live.wait(scrap.isChecked)
    live.touch(scrap)
    live.wait(lambda: not scrap.isChecked())


def test_many_codes_are_offered_in_a_list_together_with_an_old_one(live: LivePanel) -> None:
    live.station.site_settings.change(SYSTEM, {"ng_reasons": tuple(map(str, range(12)))})
    live.station._store.inspections.set_reason_code(f"{NEWEST_NG:032x}", "regrind", "Otto")
    part = touch_row(live, history_of(live), NEWEST_NG_ROW)
    offer = part.reasons.all
    assert (offer.text(), offer.note[:4], offer.isChecked()) == ("regrind", "Otto", True)
    live.touch(offer)
    choose(live, "11")
    live.wait(lambda: offer.text() == "11")
    live.touch(offer)
    choose(live, "No reason code")
    live.wait(lambda: not offer.isChecked())
    assert offer.text() == "Reason code"
    assert not any(button.isVisible() for button in part.reasons.each.values())


@pytest.mark.parametrize(
    ("codes", "stored", "has_each"),
    [
        (("scrap", "rework"), "rework", True),
        (("scrap", "rework"), "regrind", False),
        (("scrap", "x" * 40), None, False),
        (("a", "b", "c", "d"), None, False),
    ],
    ids=["few", "old", "long", "many"],
)
def test_few_short_codes_have_a_button_each(
    hosts: Callable[[], Host], codes: tuple[str, ...], stored: str | None, has_each: bool
) -> None:
    host = hosts()
    station = SimpleNamespace(labels=SimpleNamespace(reason_codes=codes))
    session = SimpleNamespace(may=lambda _: True)
    panel = cast("Panel", SimpleNamespace(look=host.look, session=session, station=station))
    reasons = ReasonCodes(panel, host.window)
    part = record(Judgement.NG)
    reasons.show_part(part, StoredInspection(part, ImageState.NONE, reason_code=stored))
    reasons.arrange(QRect(0, 0, 340, 62))
    assert [not button.isHidden() for button in reasons.each.values()] == [has_each] * len(codes)
    assert reasons.all.isHidden() is has_each
