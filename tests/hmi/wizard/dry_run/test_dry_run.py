"""Dry runs of a draft, in a worker process, on a real station that has judged simulated parts."""

from __future__ import annotations

import shutil
import threading
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

import cv2
import pytest
from PySide6.QtCore import QEvent, QPoint, QSize, Qt, QThreadPool
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from core.access.roles import SYSTEM, Role
from core.assembly import open_station
from core.inspection.geometry import Pose
from core.inspection.program import POSITION, Program
from core.inspection.samples import ProgramSample, SampleKind
from core.running.state import RunState
from core.settings import load_settings
from core.station import Station
from core.store.inspection_values import ImageState, InspectionFilter
from hmi.appearance import Look
from hmi.session import PanelSession
from hmi.sheets.base import Sheet
from hmi.sheets.file import FileSheet
from hmi.shell import make_look
from hmi.threads import LoopThread
from hmi.widgets.verdict import Mood
from hmi.wizard.draft import DraftModel
from hmi.wizard.dry_run import sheet as dry_run_sheet
from hmi.wizard.dry_run.outcomes import TOGETHER
from hmi.wizard.dry_run.sheet import DryRunSheet
from tests.hmi.live import stop_in_order

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from core.inspection.result import Judgement

FEW = 8
PARTS = FEW + 2


@dataclass
class Desk:
    """The parts of a panel that the sheet needs, with a real station."""

    station: Station
    look: Look
    window: QWidget
    session: PanelSession = field(default_factory=PanelSession)
    presenter: list[BaseException] = field(default_factory=list)

    def open_sheet(self, sheet: Sheet) -> None:
        sheet.open_over(self.window)

    def complain(self, error: BaseException) -> None:
        self.presenter.append(error)


@pytest.fixture(scope="module")
def station(qapp: QApplication, started_once: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Station]:
    """A stopped station that has judged some good and some bad parts."""
    opened = open_station(
        load_settings(
            None,
            data_dir=shutil.copytree(started_once, tmp_path_factory.mktemp("station") / "data"),
            camera="simulated",
            lines="simulated",
            sim_defect_pct=40.0,
            sim_seed=5,
            sim_parts_per_minute=600,
        )
    )
    threads = [LoopThread(loop.name, loop.run) for loop in opened.loops()]
    for thread in threads:
        thread.start()
    enough = threading.Event()
    opened.events.inspected.connect(lambda result: enough.set() if result.part >= PARTS else None)
    opened.start(SYSTEM)
    assert enough.wait(120), "too few parts were judged"
    opened.stop(SYSTEM)
    stop_in_order(threads)
    yield opened
    opened.close()


@pytest.fixture(autouse=True)
def _few_pictures(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(dry_run_sheet, "FEW", FEW)


def stored(station: Station) -> list[Judgement]:
    page = station.history.inspections(SYSTEM, InspectionFilter(), None, 200)
    return [item.judgement for item in page.items if item.image_state is ImageState.STORED]


@pytest.fixture
def desk(qapp: QApplication, station: Station) -> Iterator[Desk]:
    look = make_look(qapp, QSize(1280, 800), theme="dark", width_mm=0.0, bright_ok=False)
    window = QWidget()
    window.setObjectName("window")
    window.resize(1280, 800)
    window.show()
    made = Desk(station, look, window)
    made.session.sign_in(station.accounts.simulated_actor(Role.ENGINEER))
    yield made
    for sheet in window.findChildren(Sheet):
        sheet.close_sheet()
    QThreadPool.globalInstance().waitForDone()
    window.close()
    window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def draft(station: Station) -> DraftModel:
    """A draft begun from the active program."""
    active = station.library.active()
    assert active is not None
    model = DraftModel()
    model.begin(active.program, active.master, active.summary)
    return model


def with_limits(program: Program, threshold_pct: float) -> Program:
    tools = tuple(
        tool if tool.type == POSITION else replace(tool, threshold_pct=threshold_pct, upper_limit_pct=None)
        for tool in program.tools
    )
    return replace(program, tools=tools)


def opened(qtbot: QtBot, desk: Desk, draft: DraftModel) -> DryRunSheet:
    sheet = DryRunSheet(desk, draft)  # type: ignore[arg-type]
    desk.open_sheet(sheet)
    qtbot.waitUntil(lambda: sheet.files.isEnabled() or bool(desk.presenter), timeout=300_000)
    return sheet


def touch(widget: QWidget, at: QPoint | None = None) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=at or widget.rect().center())


def tried(qtbot: QtBot, sheet: DryRunSheet, choice: QWidget) -> None:
    touch(choice)
    qtbot.waitUntil(lambda: bool(sheet.outcomes), timeout=300_000)


def test_a_more_lenient_draft_shows_which_bad_parts_it_would_let_pass_and_how_they_look(
    qtbot: QtBot, desk: Desk, draft: DraftModel
) -> None:
    draft.apply(with_limits(draft.program, 0.0))
    sheet = opened(qtbot, desk, draft)
    assert "Nothing of it counts" in sheet.words.text
    before = stored(desk.station)
    tried(qtbot, sheet, sheet.few)
    changed = [outcome for outcome in sheet.outcomes if outcome.is_changed]
    assert changed, "among simulated parts with defects, some are NG"
    told = sheet.heading.text.replace(TOGETHER, " ")
    assert told == f"{len(changed)} of {FEW} verdicts would change: {len(changed)} NG → OK"
    assert sheet.list.rows[0].note == "NG → OK"
    assert [outcome.is_changed for outcome in sheet.outcomes] == [True] * len(changed) + [False] * (FEW - len(changed))
    assert (sheet.panes.before.verdict.saying.mood, sheet.panes.after.verdict.saying.mood) == (Mood.NG, Mood.OK)
    assert sheet.panes.before.verdict.saying.headline
    qtbot.waitUntil(lambda: sheet.panes.after.view._still is not None, timeout=300_000)
    assert sheet.panes.before.view.result is sheet.outcomes[0].before
    assert sheet.panes.before.card.left.text == "Active version 1"
    assert stored(desk.station) == before, "a dry run stores no results"
    assert desk.station.status().run.state is RunState.STOPPED
    assert not desk.presenter


def test_another_row_shows_another_picture_by_touch_and_by_keys(
    qtbot: QtBot, desk: Desk, draft: DraftModel, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(dry_run_sheet, "FEW", 3)  # enough rows to move between them
    draft.apply(with_limits(draft.program, 0.0))
    sheet = opened(qtbot, desk, draft)
    tried(qtbot, sheet, sheet.few)
    rows = sheet.list.model()
    touch(sheet.list.viewport(), sheet.list.visualRect(rows.index(1, 0)).center())
    assert sheet.list.marked == ("1",)
    assert sheet.panes.after.view.result is sheet.outcomes[1].after
    QTest.keyClick(sheet.list, Qt.Key.Key_Down)
    QTest.keyClick(sheet.list, Qt.Key.Key_Return)
    assert sheet.panes.after.view.result is sheet.outcomes[2].after
    QThreadPool.globalInstance().waitForDone()


def test_the_same_program_changes_nothing(qtbot: QtBot, desk: Desk, draft: DraftModel) -> None:
    sheet = opened(qtbot, desk, draft)
    assert sheet.many.isEnabled()
    assert sheet.many.note == f"{len(stored(desk.station))} are stored"
    tried(qtbot, sheet, sheet.many)
    assert sheet.heading.text == f"No verdict would change in {len(stored(desk.station))} pictures."


def test_samples_tell_where_the_draft_contradicts_people(qtbot: QtBot, desk: Desk, draft: DraftModel) -> None:
    assert draft.master is not None
    actor = desk.session.actor
    assert actor is not None
    sheet = opened(qtbot, desk, draft)
    assert (sheet.samples.isEnabled(), sheet.samples.note) == (False, "none yet")
    sheet.close_sheet()
    alike = draft.master.copy()
    alike[0, 0] ^= 1
    digest = desk.station.samples.keep_picture(actor, alike, draft.master)
    draft.set_samples([ProgramSample(digest, SampleKind.NG)])
    sheet = opened(qtbot, desk, draft)
    tried(qtbot, sheet, sheet.samples)
    assert sheet.list.rows[0].note == "OK · people say NG"
    assert "Contrary to the label of the part: 1." in sheet.remarks.text


def test_files_are_tried_too_and_a_damaged_one_is_a_fault_with_its_reason(
    qtbot: QtBot, desk: Desk, draft: DraftModel, tmp_path: Path
) -> None:
    assert draft.master is not None
    good, bad = tmp_path / "good.png", tmp_path / "bad.png"
    cv2.imwrite(str(good), draft.master)
    bad.write_bytes(b"no picture")
    sheet = opened(qtbot, desk, draft)
    touch(sheet.files)
    (files,) = desk.window.findChildren(FileSheet)
    files.chosen.emit((bad, good))
    files.close_sheet()
    qtbot.waitUntil(lambda: bool(sheet.outcomes), timeout=300_000)
    assert [row.name for row in sheet.list.rows] == ["bad.png", "good.png"]
    assert sheet.panes.after.verdict.saying.mood is Mood.FAULT
    assert "not a PNG" in sheet.panes.after.verdict.saying.headline
    assert "Could not be judged: 1." in sheet.remarks.text
    QThreadPool.globalInstance().waitForDone()
    assert not desk.presenter


def test_it_can_be_stopped_and_shows_what_it_has_until_then(qtbot: QtBot, desk: Desk, draft: DraftModel) -> None:
    draft.apply(with_limits(draft.program, 0.0))
    sheet = opened(qtbot, desk, draft)
    touch(sheet.few)
    assert sheet.bar.isVisible()
    qtbot.waitUntil(lambda: sheet._run is None or sheet._run.done >= 1, timeout=300_000)
    touch(sheet.stop)
    qtbot.waitUntil(lambda: sheet._run is None, timeout=300_000)
    assert sheet.outcomes
    assert len(sheet.outcomes) == FEW or sheet.heading.text.startswith(f"Stopped after {len(sheet.outcomes)} of {FEW}.")
    touch(sheet.again)
    assert sheet.few.isVisible()
    assert not sheet.list.isVisible()


def test_closing_it_ends_the_judging(qtbot: QtBot, desk: Desk, draft: DraftModel) -> None:
    sheet = opened(qtbot, desk, draft)
    touch(sheet.many)
    run = sheet._run
    assert run is not None
    QTest.keyClick(sheet, Qt.Key.Key_Escape)
    assert run.cancel.is_set()
    assert QThreadPool.globalInstance().waitForDone()


def test_a_draft_that_cannot_judge_yet_says_so(qtbot: QtBot, desk: Desk, draft: DraftModel) -> None:
    draft.apply(replace(draft.program, tools=()))
    sheet = DryRunSheet(desk, draft)  # type: ignore[arg-type]
    desk.open_sheet(sheet)
    qtbot.waitUntil(lambda: sheet._found is not None, timeout=300_000)
    assert "no tool that judges" in sheet.words.text
    assert not any(choice.isEnabled() for choice in (sheet.few, sheet.many, sheet.samples, sheet.files))


def test_a_draft_whose_tools_cannot_be_taught_says_why_and_lets_choose_again(
    qtbot: QtBot, desk: Desk, draft: DraftModel
) -> None:
    last = draft.program.tools[-1]
    outside = replace(last, roi=last.roi.moved(Pose(5000, 0)))
    draft.apply(replace(draft.program, tools=(*draft.program.tools[:-1], outside)))
    sheet = opened(qtbot, desk, draft)
    touch(sheet.few)
    qtbot.waitUntil(lambda: bool(desk.presenter), timeout=300_000)
    assert "leaves the master image" in str(desk.presenter[0])
    assert sheet.few.isVisible()
    assert sheet.few.isEnabled()
