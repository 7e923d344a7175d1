"""A station with stored results, and its history and part screens at an engineer's panel."""

from __future__ import annotations

import functools
import shutil
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from core.access.roles import SYSTEM, Role
from core.assembly import open_station
from core.inspection.geometry import Pose
from core.inspection.result import InspectionRecord
from core.programs.demo import demo_program
from core.programs.dry_run_process import Judge
from core.programs.library import Library
from core.settings import Settings
from core.simulation.parts import Part, master
from core.simulation.parts.pictures import scene_of
from core.store import open_store
from hmi.screens.names import At
from tests.hmi.live import LivePanel, live_panel
from tests.records import record

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from core.inspection.frame import Image
    from core.inspection.result import Judged
    from core.station import Station
    from hmi.i18n import Languages
    from hmi.screens.history import HistoryScreen
    from hmi.screens.part import PartScreen

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


def names(screen: HistoryScreen) -> list[str]:
    return [row.name for row in screen.list.rows]
