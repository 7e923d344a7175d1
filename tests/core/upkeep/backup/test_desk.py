"""The station makes backups by itself, says when it cannot, and keeps them for a time."""

from __future__ import annotations

import threading
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from core.access.roles import Actor, Role
from core.errors import InsufficientPermissionsError, NotFoundError, NotReadyError, StorageError
from core.running.loops import Loop, LoopThreads
from core.settings import Settings
from core.store import Store, open_store
from core.store.audit import AuditFilter
from core.upkeep.backup.desk import Backups
from core.upkeep.backup.making import make_backup, prepare
from core.upkeep.backup.work import Work
from core.upkeep.clock_trust import ClockTrust
from tests.core.running.conftest import LOST_S

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from core.text import Text

ADA = Actor("Ada", Role.ADMIN, 1, "panel")
ENNO = Actor("Enno", Role.ENGINEER, 2, "panel")
NOON = datetime(2030, 5, 17, 12, 0, tzinfo=UTC)


class Desk:
    """The desk of a store whose clock the test sets, with the alarms that it raised."""

    def __init__(self, folder: Path) -> None:
        self.now, self.seconds = NOON, 0.0
        self.alarms: dict[str, Text] = {}
        self.settings = Settings.of(data_dir=folder, backup_times=())
        self.store: Store = open_store(self.settings, now=lambda: self.now)
        self._changed = threading.Condition()
        self.start_anew()

    def start_anew(self) -> None:
        clock = ClockTrust.of(self.store, self.settings, monotonic_s=lambda: self.seconds)
        self.backups = Backups(
            self.store, lambda: self.settings, clock, self.tell, self.changed, monotonic_s=lambda: self.seconds
        )

    def tell(self, code: str, problem: Text | None) -> None:
        with self._changed:
            if problem is None:
                self.alarms.pop(code, None)
            else:
                self.alarms[code] = problem
            self._changed.notify_all()

    def changed(self) -> None:
        with self._changed:
            self._changed.notify_all()

    def wait_for(self, what: Callable[[], bool]) -> None:
        with self._changed:
            assert self._changed.wait_for(what, LOST_S)

    def running(self) -> LoopThreads:
        return LoopThreads((Loop("backups", self.backups.run),))

    def wait(self, time: timedelta) -> None:
        """Let time pass, on every clock; a change of `now` alone is a clock that somebody sets."""
        self.now += time
        self.seconds += time.total_seconds()

    def made(self) -> str:
        """Name of a backup of this moment."""
        return make_backup(self.store, self.settings, Work()).path.stem


@pytest.fixture
def desk(empty_store: Path) -> Iterator[Desk]:
    made = Desk(empty_store)
    yield made
    made.store.close()


def test_one_is_made_when_it_is_due_and_old_ones_go(desk: Desk) -> None:
    old = desk.made()
    desk.wait(timedelta(days=40))
    yesterday = desk.made()
    desk.wait(timedelta(days=1))
    desk.settings = desk.settings.but(backup_times=("02:30",))
    with desk.running():
        desk.wait_for(lambda: len(desk.backups.all(ADA)) == 2 and desk.backups.state.newest_at == desk.now)
    names = [backup.name for backup in desk.backups.all(ADA)]
    assert old not in names
    assert yesterday in names
    (entry,) = desk.store.audit.page(AuditFilter(action="backup_made")).items
    assert (entry.actor, entry.details["name"]) == ("system", names[0])


def test_a_clock_that_has_jumped_forward_makes_no_backup_old(desk: Desk) -> None:
    made = desk.made()
    with desk.running():
        desk.wait_for(lambda: desk.backups.state.newest_at is not None)
        desk.now += timedelta(days=400)
        desk.backups.make(ADA)
        desk.wait_for(lambda: desk.backups.state.newest_at == desk.now)
    assert made in [backup.name for backup in desk.backups.all(ADA)]


def test_a_clock_that_was_ahead_already_at_the_start_makes_no_backup_old(desk: Desk) -> None:
    """Also of a station that has not judged a part yet: it knows its backups."""
    made = desk.made()
    desk.now += timedelta(days=400)
    desk.start_anew()
    with desk.running():
        desk.backups.make(ADA)
        desk.wait_for(lambda: desk.backups.state.newest_at == desk.now)
    assert made in [backup.name for backup in desk.backups.all(ADA)]


def test_a_backup_made_while_the_clock_was_ahead_holds_up_no_later_one(desk: Desk) -> None:
    desk.settings = desk.settings.but(backup_times=("02:30",))
    desk.now += timedelta(days=400)
    ahead = desk.made()
    desk.now = NOON
    with desk.running():
        desk.wait(timedelta(days=1))
        desk.wait_for(lambda: desk.backups.state.newest_at == desk.now)
    assert {backup.name for backup in desk.backups.all(ADA)} > {ahead}


def test_a_backup_that_fails_is_an_alarm_until_one_is_made(desk: Desk, tmp_path: Path) -> None:
    blocked = tmp_path / "blocked"
    blocked.write_text("a file in the place of the folder")
    desk.settings = desk.settings.but(backup_dir=str(blocked))
    with desk.running():
        desk.backups.make(ADA)
        desk.wait_for(lambda: "BACKUP" in desk.alarms)
        assert str(desk.alarms["BACKUP"]).startswith("The backup failed: blocked cannot be read or written")
        desk.settings = desk.settings.but(backup_dir=str(tmp_path / "stick"))
        desk.wait_for(lambda: desk.backups.state.progress is None)
        desk.backups.make(ADA)
        desk.wait_for(lambda: "BACKUP" not in desk.alarms)
    assert desk.backups.state.newest_at == NOON


def test_too_old_a_backup_is_an_alarm(desk: Desk) -> None:
    desk.settings = desk.settings.but(backup_times=("02:30",), backup_dir=str(desk.settings.storage.data_dir / "x/y"))
    (desk.settings.storage.data_dir / "x").write_text("no folder")
    desk.now += timedelta(days=3)
    with desk.running():
        desk.wait_for(lambda: "BACKUP_OLD" in desk.alarms)
    assert str(desk.alarms["BACKUP_OLD"]) == "There is no backup yet."


def test_a_second_one_is_refused_and_a_canceled_one_leaves_nothing(desk: Desk) -> None:
    desk.backups.make(ADA)
    with pytest.raises(NotReadyError, match="being made already"):
        desk.backups.make(ADA)
    desk.backups.cancel(ADA)
    with desk.running():
        desk.wait_for(lambda: desk.backups.state.progress is None)
    assert desk.backups.state.trouble is None
    assert desk.alarms == {}
    assert list((desk.settings.storage.data_dir / "backups").iterdir()) == []


def test_one_at_a_time_over_all_processes(desk: Desk) -> None:
    other = Desk(desk.settings.storage.data_dir)

    def meanwhile(_progress: object) -> None:
        with pytest.raises(NotReadyError, match="being made already"):
            make_backup(other.store, other.settings, Work())

    try:
        make_backup(desk.store, desk.settings, Work(told=meanwhile))
    finally:
        other.store.close()


def test_only_an_administrator_sees_them_and_names_lead_nowhere_else(desk: Desk) -> None:
    desk.made()
    with pytest.raises(InsufficientPermissionsError):
        desk.backups.all(ENNO)
    for name in ("../station", "no-such-one", ""):
        with pytest.raises(NotFoundError):
            desk.backups.verify(ADA, name)


def test_a_drive_that_is_not_plugged_in_gets_no_folder_on_the_stations_own_disk() -> None:
    with pytest.raises(StorageError, match="is not plugged in"):
        prepare(Path("/media/no-such-stick/backups"))
