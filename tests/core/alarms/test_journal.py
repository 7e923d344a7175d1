"""What comes, goes and is acknowledged on the board is in the history, whatever happens to the database."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from core.access.roles import SYSTEM, Actor, Role
from core.alarms import journal as journal_file
from core.alarms.board import AlarmBoard
from core.alarms.catalog import Severity
from core.alarms.history import AlarmFilter, AlarmHistory, Ending
from core.alarms.journal import Journal
from core.errors import DatabaseError
from core.settings import Settings
from core.store import open_store, utc_now
from core.store.alarms import AlarmRecords
from core.text import text
from core.upkeep.clock_trust import ClockTrust

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from core.store import Store

LOST = text("The camera gives no pictures.")


class Desk:
    """Board, journal and history of one run."""

    def __init__(self, store: Store) -> None:
        self.journal = Journal(store, ClockTrust(None, store.now))
        self.board = AlarmBoard(lambda: None, self.journal.note, self.journal.newest)
        self.history = AlarmHistory(store, self.journal)
        self.board.restore(self.journal.last_run())

    def told(self, wanted: AlarmFilter | None = None) -> list[tuple[str, Ending, str]]:
        """Code, ending and who acknowledged it, newest first."""
        items = self.history.page(SYSTEM, wanted).items
        return [(record.code, record.ending, record.acknowledged_by) for record in items]


@pytest.fixture
def store(empty_store: Path) -> Iterator[Store]:
    with open_store(Settings.of(data_dir=empty_store)) as opened:
        yield opened


@pytest.fixture
def desk(store: Store) -> Desk:
    return Desk(store)


def test_what_comes_goes_and_is_acknowledged_is_one_entry_with_who_and_which_way(desk: Desk) -> None:
    desk.board.raise_alarm("CAMERA", LOST)
    (stands,) = desk.history.page(SYSTEM).items
    assert (stands.ending, stands.ended_at) == (Ending.NONE, None)
    desk.board.raise_alarm("CAMERA", text("The camera is gone."))
    desk.board.acknowledge("CAMERA", "ada", "panel")
    desk.board.clear("CAMERA")
    assert desk.board.standing() == ()
    (over,) = desk.history.page(SYSTEM).items
    assert str(over.text) == "The camera is gone."
    assert over.began_at == stands.began_at
    assert over.ended_at is not None
    assert over.began_at <= over.ended_at <= over.began_at + timedelta(minutes=1)
    assert over.acknowledged_at is not None
    assert (over.acknowledged_by, over.acknowledged_via) == ("ada", "panel")


def test_each_time_that_an_alarm_comes_is_an_entry_of_its_own(desk: Desk) -> None:
    for _ in range(2):
        desk.board.raise_alarm("CAMERA", LOST)
        desk.board.clear("CAMERA")
    desk.board.raise_alarm("CLOCK", text("The clock was set."))
    desk.board.acknowledge("CAMERA", "ada")
    assert desk.told() == [
        ("CLOCK", Ending.NONE, ""),
        ("CAMERA", Ending.OVER, "ada"),
        ("CAMERA", Ending.OVER, ""),
    ]
    counts = desk.history.counts(SYSTEM)
    assert [(found.code, found.count) for found in counts] == [("CAMERA", 2), ("CLOCK", 1)]


def test_the_history_is_filtered_by_severity_as_the_catalog_says_it(desk: Desk) -> None:
    for code in ("CAMERA", "IMAGES_DROPPED", "CLOCK", "SOMETHING_NEW"):
        desk.board.raise_alarm(code, LOST)
    by_severity = {
        severity: [code for code, _, _ in desk.told(AlarmFilter(severity=severity))] for severity in Severity
    }
    assert by_severity == {
        Severity.STOPS: ["SOMETHING_NEW", "CAMERA"],
        Severity.LOSES: ["IMAGES_DROPPED"],
        Severity.WARNS: ["CLOCK"],
    }
    assert desk.told(AlarmFilter(severity=Severity.WARNS, code="CAMERA")) == []
    assert [code for code, _, _ in desk.told(AlarmFilter(severity=Severity.STOPS, code="CAMERA"))] == ["CAMERA"]


def test_whoever_may_look_may_read_the_history(desk: Desk) -> None:
    assert desk.history.page(Actor("eva", Role.VIEWER)).items == ()
    assert desk.history.counts(Actor("eva", Role.VIEWER)) == ()


def test_what_cannot_be_written_now_follows_with_its_times(
    store: Store, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(*_: object) -> None:
        raise DatabaseError

    desk.board.raise_alarm("CAMERA", LOST)
    desk.journal.keep()
    (began,) = (record.began_at for record in desk.history.page(SYSTEM).items)
    with monkeypatch.context() as patch:
        patch.setattr(AlarmRecords, "put", fails)
        desk.board.acknowledge("CAMERA", "ada")
        desk.board.clear("CAMERA")
        desk.board.raise_alarm("DATABASE_ERROR", DatabaseError().text)
        desk.journal.keep()
        assert desk.told() == [("CAMERA", Ending.NONE, "")]
    store.database.trouble = DatabaseError()
    assert desk.told() == [("CAMERA", Ending.NONE, "")], "what is known to fail is not tried"
    store.database.trouble = None
    assert desk.told() == [("DATABASE_ERROR", Ending.NONE, ""), ("CAMERA", Ending.OVER, "ada")]
    assert desk.history.page(SYSTEM).items[1].began_at == began


def test_of_too_many_that_wait_the_oldest_are_given_up_and_the_log_names_them(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, expect_log: Callable[[str], None]
) -> None:
    expect_log("Alarm A[01] of .* is not in the history")
    monkeypatch.setattr(journal_file, "WAITING", 3)
    for number in range(5):
        desk.board.raise_alarm(f"A{number}", LOST)
    assert [code for code, _, _ in desk.told()] == ["A4", "A3", "A2"]


def test_an_alarm_that_stood_at_a_crash_is_closed_with_when_it_was_last_known_to_stand(store: Store) -> None:
    before = Desk(store)
    before.board.raise_alarm("CAMERA", LOST)
    before.board.raise_alarm("DISK_LOW", LOST)
    before.board.acknowledge("DISK_LOW", "ada")
    before.journal.confirm()  # as every minute
    before.journal.keep()
    after = Desk(store)
    assert [(alarm.code, alarm.is_active) for alarm in after.board.standing()] == [("CAMERA", False)]
    assert after.told() == [("DISK_LOW", Ending.CUT_OFF, "ada"), ("CAMERA", Ending.CUT_OFF, "")]
    for record in after.history.page(SYSTEM).items:
        assert record.ended_at is not None
        assert record.ended_at > record.began_at
    after.board.raise_alarm("CAMERA", LOST)  # it persists
    after.board.acknowledge("CAMERA", "bob")
    assert after.told()[0] == ("CAMERA", Ending.NONE, "bob")


def test_what_is_acknowledged_only_after_a_restart_is_so_in_the_history(store: Store) -> None:
    before = Desk(store)
    before.board.raise_alarm("CAMERA", LOST)
    before.board.clear("CAMERA")
    before.journal.keep()
    after = Desk(store)
    after.board.acknowledge("CAMERA", "bob", "api")
    assert after.board.standing() == ()
    assert after.told() == [("CAMERA", Ending.OVER, "bob")]
    assert Desk(store).board.standing() == ()


def test_the_history_ends_where_it_says(store: Store, desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(journal_file, "KEPT", 3)
    for number in range(6):
        desk.board.raise_alarm(f"A{number}", LOST)
        desk.board.clear(f"A{number}")
    assert [code for code, _, _ in desk.told()] == ["A5", "A4", "A3"]
    monkeypatch.setattr(journal_file, "KEPT_FOR", timedelta(0))
    desk.board.raise_alarm("CLOCK", LOST)
    assert [code for code, _, _ in desk.told()] == ["CLOCK"], "what stands stays"


def test_a_clock_that_has_jumped_forward_makes_no_alarm_old(empty_store: Path) -> None:
    ahead = timedelta(0)
    with open_store(Settings.of(data_dir=empty_store), now=lambda: utc_now() + ahead) as store:
        desk = Desk(store)
        desk.board.raise_alarm("CAMERA", LOST)
        desk.board.clear("CAMERA")
        ahead = timedelta(days=400)
        desk.board.raise_alarm("CLOCK", LOST)
        assert [code for code, _, _ in desk.told()] == ["CLOCK", "CAMERA"]
