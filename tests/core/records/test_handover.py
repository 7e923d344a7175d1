"""Hand-over: a shift in figures, names and notes, all of them from what is stored anyway."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from core.access.roles import SYSTEM, Actor, Role
from core.alarms.board import Alarm
from core.alarms.catalog import Own
from core.alarms.history import AlarmHistory
from core.alarms.journal import Journal
from core.errors import InsufficientPermissionsError, ValidationError
from core.inspection.result import Judgement
from core.records.audited import sentence_of
from core.records.handover import MAX_NOTE, Handovers
from core.records.statistics import Statistics
from core.settings import Settings
from core.store import Store, open_store
from core.store.audit import AuditFilter
from core.text import text
from core.upkeep.clock_trust import ClockTrust
from tests.counts import tool
from tests.records import record

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

OLGA = Actor("olga", Role.OPERATOR, 3, "panel")
MES = Actor("mes", Role.OPERATOR, 4, "api")
VIEWER = Actor("vera", Role.VIEWER, 5, "panel")
START = datetime(2030, 5, 17, 6).astimezone()
"""Of the early shift, on the wall clock of this computer, as the shifts are."""
SETTINGS = {"station": "Line 3", "shifts": ("06:00", "14:00", "22:00")}
OK, NG, FAULT = Judgement.OK, Judgement.NG, Judgement.FAULT


class Clock:
    def __init__(self) -> None:
        self.now = START + timedelta(hours=5)

    def __call__(self) -> datetime:
        return self.now.astimezone(UTC)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def store(empty_store: Path, clock: Clock) -> Iterator[Store]:
    with open_store(Settings.of(data_dir=empty_store, **SETTINGS), now=clock) as opened:
        yield opened


@pytest.fixture
def journal(store: Store) -> Journal:
    return Journal(store, ClockTrust(None, store.now))


@pytest.fixture
def handovers(store: Store, journal: Journal) -> Handovers:
    general = Settings.of(**SETTINGS).general
    return Handovers(
        store, Statistics(store, "Line 3"), AlarmHistory(store, journal), lambda: general, is_simulated=False
    )


def judge(store: Store, hours: float, *judgements: Judgement, program: tuple[int, str] = (1, "Cap")) -> None:
    at = START + timedelta(hours=hours)
    number, name = program
    store.inspections.insert_many(
        [
            record(
                judgement,
                (tool(20.0 if judgement is NG else 95.0, "bore"),),
                id=f"{at.isoformat()} {name} {part}",
                station="Line 3",
                judged_at=at + timedelta(seconds=part),
                program_id=number,
                program_name=name,
            )
            for part, judgement in enumerate(judgements)
        ]
    )


def test_the_running_shift_tells_what_was_judged_by_program_and_why_it_failed(
    store: Store, handovers: Handovers
) -> None:
    judge(store, -1, NG, NG, NG)  # of the shift before
    judge(store, 1, OK, OK, NG)
    judge(store, 2, OK, FAULT, program=(2, "Lid"))
    found = handovers.of_shift(VIEWER)
    assert (found.station, found.shift.start, found.is_running) == ("Line 3", START, True)
    assert (found.total.parts, found.total.ok, found.total.ng, found.total.faults) == (5, 3, 1, 1)
    assert [(of.name, of.counts.parts, of.counts.yield_pct) for of in found.programs] == [
        ("Cap", 3, pytest.approx(66.67, abs=0.01)),
        ("Lid", 2, 100.0),
    ]
    assert [(reason.program_name, reason.name, reason.ng) for reason in found.reasons] == [("Cap", "bore", 1)]


def test_a_former_shift_is_told_by_any_moment_of_it(store: Store, handovers: Handovers) -> None:
    judge(store, -1, NG, OK)
    judge(store, 1, OK)
    found = handovers.of_shift(VIEWER, START - timedelta(hours=3))
    assert (found.shift.end, found.is_running, found.total.parts) == (START, False, 2)
    with pytest.raises(ValidationError, match="not begun yet"):
        handovers.of_shift(VIEWER, START + timedelta(hours=9))


def test_it_tells_who_was_there_and_what_stopped_the_line(
    store: Store, handovers: Handovers, journal: Journal, clock: Clock
) -> None:
    now = clock.now
    clock.now = START - timedelta(hours=1)
    store.audit.append(Actor("nora", Role.OPERATOR, 9, "panel"), "signed_in")
    clock.now = now
    store.audit.append(OLGA, "signed_in")
    store.audit.append(OLGA, "inspection_stopped")
    store.audit.append(MES, "inspection_stopped")
    store.audit.append(SYSTEM, "inspection_started")
    store.audit.append(Actor("stranger", Role.VIEWER, None, "panel"), "sign_in_failed")
    for ordinal, code in enumerate((Own.HELD, Own.CAMERA, Own.CAMERA), 1):
        journal.note(Alarm(code, text("The camera gives no pictures."), now, ordinal, now))
    found = handovers.of_shift(VIEWER)
    assert found.people == ("olga",)
    assert (found.stops, found.holds, found.alarm_count) == (2, 1, 2)
    assert [alarm.code for alarm in found.alarms] == ["CAMERA"]


def test_notes_stay_with_their_shift_and_with_who_wrote_them(store: Store, handovers: Handovers, clock: Clock) -> None:
    handovers.add_note(OLGA, "  Feeder jams\n sometimes ")
    handovers.add_note(MES, "Order 4711 is done")
    clock.now = START + timedelta(hours=8, minutes=5)
    handovers.add_note(OLGA, "Feeder mended", START + timedelta(hours=7))  # a little late
    assert handovers.of_shift(VIEWER).notes == ()
    early = handovers.of_shift(VIEWER, START)
    assert [(note.written_by, note.note) for note in early.notes] == [
        ("olga", "Feeder jams sometimes"),
        ("mes", "Order 4711 is done"),
        ("olga", "Feeder mended"),
    ]
    assert early.notes[-1].written_at == clock.now
    entries = store.audit.page(AuditFilter(action="shift_note_added")).items
    assert str(sentence_of(entries[0])) == "Note for the hand-over of the shift 2030-05-17 06:00: Feeder mended"


@pytest.mark.parametrize("note", ["", " \n", "x" * (MAX_NOTE + 1)])
def test_a_note_says_something_and_is_short(handovers: Handovers, note: str) -> None:
    with pytest.raises(ValidationError):
        handovers.add_note(OLGA, note)


def test_a_viewer_reads_but_does_not_write(handovers: Handovers) -> None:
    with pytest.raises(InsufficientPermissionsError):
        handovers.add_note(VIEWER, "Hello")
    assert handovers.of_shift(VIEWER).notes == ()


def test_a_shift_without_parts_is_told_too(handovers: Handovers) -> None:
    found = handovers.of_shift(VIEWER)
    assert (found.total.parts, found.total.yield_pct) == (0, None)
    assert (found.programs, found.reasons, found.alarms, found.people) == ((), (), (), ())
