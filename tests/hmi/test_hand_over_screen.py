"""The hand-over screen on a real station: notes, former shifts, the page to print and the code for a phone."""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, cast

import cv2
import numpy as np
import pytest

from core.access.roles import Role
from core.assembly import open_station
from core.records.handover import MAX_NOTE, Handover, ShiftNote
from core.records.shifts import ShiftSpan
from core.records.statistics import ProgramCounts, VerdictCounts
from core.settings import Settings
from hmi.screens.handover_words import QR_BYTES, html_of, pdf_of, short_text
from hmi.screens.names import At
from hmi.sheets.keyboard import KeyboardSheet
from hmi.sheets.list import ListSheet
from hmi.sheets.qr_code import QrCode, QrCodeSheet
from tests.hmi.live import LivePanel, live_panel

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from hmi.i18n import Languages
    from hmi.screens.hand_over import HandOverScreen

START = datetime(2030, 5, 17, 6, tzinfo=UTC)
COUNTS = VerdictCounts(ok=95, ng=5, faults=1, hours=8.0)
FOUND = Handover(
    station="Station 1",
    display_name="Line <3>",
    is_simulated=False,
    shift=ShiftSpan(START, START + timedelta(hours=8)),
    is_running=False,
    people=("anna", "olga"),
    total=COUNTS,
    programs=(ProgramCounts(1, "Cap & lid", COUNTS),),
    reasons=(),
    stops=2,
    holds=1,
    alarms=(),
    notes=(ShiftNote("Feeder jams", "olga", START),),
)


@pytest.fixture
def live(qtbot: QtBot, data_dir: Path, languages: Languages) -> Iterator[LivePanel]:
    """A stopped line: nothing is judged during a test, and no shift ends."""
    far_off = datetime.now(UTC).astimezone() + timedelta(hours=12)
    settings = Settings.of(data_dir=data_dir, autostart=False, shifts=(f"{far_off:%H}:00",))
    with closing(open_station(settings)) as station, live_panel(qtbot, station, languages) as panel:
        yield panel


def screen_of(live: LivePanel, role: Role) -> HandOverScreen:
    live.sign_in(role)
    live.window.go(At.HAND_OVER)
    screen = cast("HandOverScreen", live.window.screens[At.HAND_OVER])
    live.wait(lambda: screen.found is not None)
    return screen


def test_an_operator_writes_a_note_and_the_next_one_reads_it(live: LivePanel) -> None:
    screen = screen_of(live, Role.OPERATOR)
    live.touch(screen.note)
    sheet = live.sheet(KeyboardSheet)
    sheet.field.setText("x" * (MAX_NOTE + 1))
    live.touch(sheet.done)
    assert "too long" in sheet.problem.text
    live.type_in("Feeder jams")
    live.wait(lambda: any(row.name == "Feeder jams" for row in screen.list.rows))
    live.window.sign_out()
    screen = screen_of(live, Role.VIEWER)
    assert screen.list.rows[0].name == "Feeder jams"
    assert not screen.note.isEnabled()


def test_a_former_shift_is_chosen_from_a_list(live: LivePanel) -> None:
    screen = screen_of(live, Role.OPERATOR)
    running = screen.found
    assert running is not None
    assert screen.shift.note == "This shift"
    live.touch(screen.shift)
    live.sheet(ListSheet).chosen.emit("1")
    live.wait(lambda: screen.found is not None and screen.found.shift.end == running.shift.start)
    assert screen.shift.note == ""


def test_the_page_tells_all_in_one_pdf(live: LivePanel) -> None:
    page = html_of(FOUND)
    for words in ("Line &lt;3&gt;", "Cap &amp; lid", "Feeder jams", "anna, olga", "95.0"):
        assert words in page
    assert pdf_of(FOUND).startswith(b"%PDF-")


def test_it_is_saved_where_the_operator_says(live: LivePanel) -> None:
    screen = screen_of(live, Role.OPERATOR)
    live.touch(screen.page)
    live.save_in_exports()
    (page,) = live.station.settings.storage.exports_dir.glob("Station 1 hand-over *.pdf")
    assert page.read_bytes().startswith(b"%PDF-")


def test_a_phone_reads_figures_and_notes_from_the_code(live: LivePanel) -> None:
    screen = screen_of(live, Role.OPERATOR)
    live.touch(screen.code)
    shown = live.sheet(QrCodeSheet).code
    assert shown.accessibleName().startswith(live.station.settings.general.station)
    said = short_text(FOUND)
    assert "Feeder jams (olga)" in said
    assert read_by_phone(QrCode(said)) == said


def test_a_code_stays_readable_whatever_was_written(live: LivePanel) -> None:
    notes = tuple(ShiftNote("工件 " * 100, "olga", START) for _ in range(20))
    said = short_text(replace(FOUND, notes=notes))
    assert len(said.encode()) <= QR_BYTES
    assert said.endswith("…")
    assert read_by_phone(QrCode(said)) == said


def read_by_phone(code: QrCode) -> str:
    dark = np.pad(np.array(code.modules, bool), 4)
    picture = np.where(dark, 0, 255).astype(np.uint8).repeat(6, 0).repeat(6, 1)
    code.deleteLater()
    return cv2.QRCodeDetector().detectAndDecode(picture)[0]
