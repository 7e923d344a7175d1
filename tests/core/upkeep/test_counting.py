"""The counters begin anew with each shift: once, whatever the clock does, and over restarts."""

from __future__ import annotations

import threading
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from core.access.roles import Actor, Role
from core.errors import DatabaseError, InsufficientPermissionsError
from core.inspection.result import Judgement
from core.records.audited import sentence_of
from core.records.shifts import shift_at
from core.running.state import RunControl
from core.settings import Settings
from core.store import open_store
from core.store.audit import AuditFilter, AuditLog
from core.upkeep.counting import Counting
from tests.records import record

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from core.store.audit import AuditEntry

SHIFTS = ("06:00", "14:00", "22:00")
OLGA = Actor("Olga", Role.OPERATOR, 3, "panel")


def at(hour: int, minute: int = 0, second: int = 0, *, day: int = 17) -> datetime:
    """On the wall clock of this computer, which shifts follow."""
    return datetime(2030, 5, day, hour, minute, second).astimezone()


class Counted:
    """Counters of a station whose clock the test sets, over restarts."""

    def __init__(self, folder: Path) -> None:
        self.now = at(9)
        self.store = open_store(Settings.of(data_dir=folder, station="Line 3"), lambda: self.now.astimezone(UTC))
        self.by_shift = True
        self.restart()

    def restart(self) -> None:
        self.control = RunControl(lambda: None)
        self.control.restore(self.store.standing.counters())
        self.counting = Counting(
            self.store,
            self.control,
            threading.RLock(),
            lambda moment: shift_at(moment, SHIFTS),
            lambda: self.by_shift,
        )
        self.counting.look()

    def judges(self, *judgements: Judgement) -> None:
        for judgement in judgements:
            self.control.judged(record(judgement), None)

    def looks(self, now: datetime) -> None:
        self.now = now
        self.counting.look()

    @property
    def parts(self) -> int:
        return self.control.snapshot.counters.parts

    @property
    def since(self) -> datetime | None:
        return self.control.snapshot.counters.since

    def entries(self) -> list[AuditEntry]:
        return list(self.store.audit.page(AuditFilter()).items)


@pytest.fixture
def counted(empty_store: Path) -> Iterator[Counted]:
    found = Counted(empty_store)
    yield found
    found.store.close()


def test_a_new_station_counts_since_its_shift_began(counted: Counted) -> None:
    assert counted.since == at(6)
    assert counted.entries() == [], "nothing was counted that the audit log must keep"


def test_with_each_shift_they_begin_anew_and_the_audit_log_keeps_what_they_were(counted: Counted) -> None:
    counted.judges(Judgement.OK, Judgement.OK, Judgement.NG)
    counted.looks(at(13, 59, 59))
    assert counted.parts == 3
    counted.looks(at(14, 0, 0))
    assert (counted.parts, counted.since) == (0, at(14))
    (entry,) = counted.entries()
    assert str(sentence_of(entry)) == "A shift began: counters reset at 3 parts, 2 OK, 1 NG, 0 FAULT"
    assert entry.details["missed_triggers"] == "0"
    counted.judges(Judgement.OK)
    counted.looks(at(14, 0, 1))
    assert counted.parts == 1, "once a shift"


def test_a_clock_that_is_set_back_over_the_start_of_a_shift_begins_them_once(counted: Counted) -> None:
    counted.looks(at(14, 0, 5))
    counted.judges(Judgement.OK)
    for now in (at(13, 50), at(13, 59, 59), at(14), at(14, 30), at(12), at(14, 0, 1)):
        counted.looks(now)
        assert counted.parts == 1, now
    counted.looks(at(22))
    assert counted.parts == 0


def test_a_clock_that_jumps_ahead_and_is_put_right_begins_them_once(counted: Counted) -> None:
    counted.judges(Judgement.OK)
    counted.looks(at(15))
    assert counted.parts == 0
    counted.judges(Judgement.OK)
    counted.looks(at(9, 1))
    counted.looks(at(14, 0, 1))
    assert counted.parts == 1


def test_they_are_kept_over_a_restart_within_the_shift_and_begin_anew_after_one_over_its_end(counted: Counted) -> None:
    counted.judges(Judgement.NG, Judgement.OK)
    counted.store.standing.save_counters(counted.control.snapshot.counters)
    counted.now = at(13)
    counted.restart()
    assert (counted.parts, counted.since) == (2, at(6))
    counted.now = at(7, 30, day=19)
    counted.restart()
    assert (counted.parts, counted.since) == (0, at(6, day=19))


def test_whoever_resets_them_within_a_shift_sees_them_begin_anew_with_the_next(counted: Counted) -> None:
    counted.now = at(10)
    counted.judges(Judgement.OK)
    counted.counting.reset(OLGA)
    assert (counted.parts, counted.since) == (0, at(10))
    assert [entry.action for entry in counted.entries()] == ["counters_reset"]
    counted.judges(Judgement.OK)
    counted.looks(at(13))
    assert counted.parts == 1
    counted.looks(at(14))
    assert counted.parts == 0
    with pytest.raises(InsufficientPermissionsError):
        counted.counting.reset(Actor("Vera", Role.VIEWER, 4, "panel"))


def test_where_the_site_does_not_count_by_shift_they_go_on_until_somebody_resets_them(counted: Counted) -> None:
    counted.by_shift = False
    counted.judges(Judgement.OK)
    counted.looks(at(9, day=28))
    assert (counted.parts, counted.since) == (1, at(6))


def test_a_shift_that_cannot_be_stored_begins_them_later_and_loses_no_part(
    counted: Counted, monkeypatch: pytest.MonkeyPatch
) -> None:
    counted.judges(Judgement.OK)

    def fails(*_: object, **__: object) -> None:
        raise DatabaseError

    with monkeypatch.context() as patch:
        patch.setattr(AuditLog, "append", fails)
        counted.looks(at(14))
    assert counted.parts == 1
    counted.looks(at(14, 0, 1))
    assert (counted.parts, counted.since) == (0, at(14))


def test_what_was_judged_after_the_shift_began_is_not_said_to_be_in_them(counted: Counted) -> None:
    """The station was down as the shift began, or has other shifts now: they count from now on."""
    counted.judges(Judgement.OK)
    counted.store.inspections.insert(record(Judgement.OK, station="Line 3", judged_at=at(14, 20)))
    counted.looks(at(14, 30))
    assert counted.since == at(14, 30) > at(14) + timedelta(minutes=20)
