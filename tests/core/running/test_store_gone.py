"""The database or its disk fails while the station runs: detected, reported, nothing lost, and recovered."""

from __future__ import annotations

import shutil
import sqlite3
import threading
import time
from contextlib import ExitStack, closing, suppress
from functools import partial
from typing import TYPE_CHECKING

import pytest
import sqlalchemy as sa

from core.access.roles import SYSTEM, Actor, Role
from core.alarms.history import AlarmFilter, Ending
from core.errors import DatabaseConnectionError, DatabaseError
from core.inspection.result import Judgement
from core.running.state import RunState
from core.store.database import Database
from core.store.room import FULL_BYTES, LOW_BYTES, Room
from tests.core.running.conftest import LOST_S, Bench, bore_program

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

SUFFIXES = ("", "-wal", "-shm")


def files(bench: Bench) -> list[Path]:
    return [bench.station.settings.storage.data_dir / f"station.sqlite3{suffix}" for suffix in SUFFIXES]


def moved(bench: Bench, folder: Path) -> None:
    folder.mkdir()
    for file in files(bench):
        file.rename(folder / file.name)


def put_back(bench: Bench, folder: Path) -> None:
    """The database itself before its log: nothing may be read without that."""
    for file in files(bench):
        (folder / file.name).rename(file)


def test_a_database_that_is_moved_away_is_a_fault_also_with_grouped_durability(
    open_bench: Callable[..., Bench], tmp_path: Path, expect_log: Callable[[str], None]
) -> None:
    expect_log("Database|stored")
    bench = open_bench(durability="grouped")
    bench.use(bore_program())
    bench.trigger()
    moved(bench, tmp_path / "elsewhere")
    bench.wait_state(RunState.FAULT)
    assert "station.sqlite3 is gone" in str(bench.run.fault and bench.run.fault.text)
    assert not bench.station.health().is_ready
    put_back(bench, tmp_path / "elsewhere")
    result = bench.trigger()
    assert result.judgement is Judgement.OK
    assert bench.station.history.inspection(SYSTEM, result.id).result.judgement is Judgement.OK


def take_more_connections_than_there_are(database: Database) -> None:
    with ExitStack() as stack:
        for _ in range(50):
            stack.enter_context(closing(database.engine.connect()))


def test_nothing_is_read_from_a_database_whose_log_is_not_back_yet(
    open_bench: Callable[..., Bench], tmp_path: Path, expect_log: Callable[[str], None]
) -> None:
    """Whoever opened it now would see an earlier time for ever, and make another log."""
    expect_log("Database|stored")
    bench = open_bench()
    bench.use(bore_program())
    result = bench.trigger()
    database = bench.station._store.database
    moved(bench, tmp_path / "elsewhere")
    bench.wait_state(RunState.FAULT)
    main, log, _ = files(bench)
    (tmp_path / "elsewhere" / main.name).rename(main)
    with pytest.raises(DatabaseConnectionError, match="wal is gone"):
        take_more_connections_than_there_are(database)
    assert not log.exists()
    for file in files(bench)[1:]:
        (tmp_path / "elsewhere" / file.name).rename(file)
    bench.wait_state(RunState.READY)
    assert bench.station.history.inspection(SYSTEM, result.id).result.judgement is Judgement.OK


def test_the_alarm_of_a_database_that_was_gone_is_in_the_history_when_it_is_back(
    open_bench: Callable[..., Bench], tmp_path: Path, expect_log: Callable[[str], None]
) -> None:
    expect_log("Database|stored")
    bench = open_bench()
    bench.use(bore_program())
    moved(bench, tmp_path / "elsewhere")
    bench.wait_state(RunState.FAULT)
    code = DatabaseConnectionError.code
    bench.wait_for(lambda: code in bench.alarm_codes())
    put_back(bench, tmp_path / "elsewhere")
    bench.wait_state(RunState.READY)
    bench.wait_for(lambda: not any(alarm.is_active for alarm in bench.station.status().alarms))
    bench.station.acknowledge(Actor("olga", Role.OPERATOR, None, "panel"), code)
    record = bench.station.alarm_history.page(SYSTEM, AlarmFilter(code=code)).items[0]
    assert record.ending is Ending.OVER
    assert (record.acknowledged_by, record.acknowledged_via) == ("olga", "panel")


def test_no_part_is_ok_on_the_lines_once_its_row_would_go_into_a_file_without_a_name(
    open_bench: Callable[..., Bench], tmp_path: Path, expect_log: Callable[[str], None]
) -> None:
    """Even before the watcher's next check."""
    expect_log("Database|stored")
    bench = open_bench()
    bench.use(bore_program())
    moved(bench, tmp_path / "elsewhere")
    if bench.run.state is RunState.READY:
        assert bench.station.trigger_and_wait(SYSTEM).judgement is Judgement.FAULT
    put_back(bench, tmp_path / "elsewhere")
    bench.wait_state(RunState.READY)
    results = bench.results
    stored = {item.id: item.judgement for item in bench.station.history.inspections(SYSTEM).items}
    assert stored == {result.id: Judgement.FAULT for result in results}


def test_a_replaced_database_file_is_not_used(bench: Bench, tmp_path: Path, expect_log: Callable[[str], None]) -> None:
    expect_log("Database|stored")
    moved(bench, tmp_path / "elsewhere")
    for file in files(bench):
        shutil.copy(tmp_path / "elsewhere" / file.name, file)
    bench.wait_state(RunState.FAULT)
    assert "was replaced" in str(bench.run.fault and bench.run.fault.text)
    put_back(bench, tmp_path / "elsewhere")
    bench.wait_state(RunState.READY)


def test_a_database_that_is_busy_with_our_own_writes_is_no_trouble(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("core.store.database.HELD_S", 0.01)
    database = Database(f"sqlite:///{tmp_path / 'a.sqlite3'}")
    with database.transaction():
        pass
    with database.transaction():
        for _ in range(3):  # as on a slow disk
            database.probe()
            assert database.trouble is None
    database.close()


def test_a_write_of_ours_that_ends_in_an_error_while_the_probe_waits_is_no_trouble(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    database = Database(f"sqlite:///{tmp_path / 'a.sqlite3'}")
    with database.transaction():
        pass

    class WaitsInVain(sqlite3.Connection):
        def execute(self, *_: object) -> sqlite3.Cursor:
            with suppress(KeyError), database.transaction():
                raise KeyError
            busy = sqlite3.OperationalError("database is locked")
            busy.sqlite_errorname = "SQLITE_BUSY"
            raise busy

    monkeypatch.setattr("core.store.database.sqlite3.connect", partial(sqlite3.connect, factory=WaitsInVain))
    database.probe()
    monkeypatch.undo()
    assert database.trouble is None
    database.close()


def test_what_another_program_holds_is_trouble_while_our_writers_wait_for_it_and_then_they_wait_no_more(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, expect_log: Callable[[str], None]
) -> None:
    """Each of them would wait its whole time, one after the other, and whoever stops the line behind them."""
    expect_log("holds the database")
    monkeypatch.setattr("core.store.database.HELD_S", 0.01)
    monkeypatch.setattr("core.store.database.KNOWN_BUSY_S", 0.01)
    database = Database(f"sqlite:///{tmp_path / 'a.sqlite3'}", busy_timeout_s=LOST_S)
    with database.transaction() as connection:
        connection.execute(sa.text("CREATE TABLE audit_head (id INTEGER)"))
    other = sqlite3.connect(tmp_path / "a.sqlite3", isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    waiting = threading.Thread(target=database.check_writable)
    waiting.start()
    while not database._turn._is_taken:
        threading.Event().wait(0.001)
    database.probe()
    assert "holds the database" in str(database.trouble)
    other.execute("ROLLBACK")
    waiting.join(LOST_S)
    assert not waiting.is_alive()
    other.execute("BEGIN IMMEDIATE")
    began = time.monotonic()
    with pytest.raises(DatabaseError, match="holds the database"):
        database.check_writable()
    assert time.monotonic() - began < LOST_S / 2
    other.close()
    database.probe()
    assert database.trouble is None
    database.close()


class Disk:
    def __init__(self) -> None:
        self.free = 10 * LOW_BYTES

    def __call__(self, _: Path) -> int:
        return self.free


def test_a_disk_that_fills_is_said_then_a_fault_and_the_reserve_lets_people_in(
    bench: Bench, expect_log: Callable[[str], None]
) -> None:
    expect_log("The disk is full")
    reserve = bench.station.settings.storage.data_dir / "reserve"
    disk = Disk()
    bench.station._store.room._free = disk
    bench.wait_for(reserve.exists)
    disk.free = LOW_BYTES - 1
    bench.wait_for(lambda: "DISK_LOW" in bench.alarm_codes())
    assert bench.run.state is RunState.READY
    disk.free = FULL_BYTES - 1
    bench.wait_state(RunState.FAULT)
    assert "The disk is full" in str(bench.run.fault and bench.run.fault.text)
    bench.wait_for(lambda: not reserve.exists())
    assert bench.station.accounts.create_first_administrator("ada", "correct horse 1", "cli").username == "ada"
    disk.free = FULL_BYTES + 1
    bench.station._store.probe()
    assert bench.station._store.trouble is not None, "that much has only the reserve brought"
    disk.free = 10 * LOW_BYTES
    bench.wait_state(RunState.READY)
    bench.wait_for(reserve.exists)


def test_a_full_disk_gives_up_its_reserve_before_the_database_is_opened(
    tmp_path: Path, expect_log: Callable[[str], None]
) -> None:
    expect_log("The disk is full")
    (tmp_path / "reserve").write_bytes(b"room")
    room = Room(tmp_path, lambda _: 0)
    room.probe()
    assert not (tmp_path / "reserve").exists()


def test_a_start_on_a_disk_that_others_have_filled_to_the_last_byte_has_a_reserve_of_its_own(
    tmp_path: Path, expect_log: Callable[[str], None]
) -> None:
    expect_log("The disk is full")
    Room(tmp_path, lambda _: 10 * LOW_BYTES).keep_reserve()
    reserve, for_a_start = tmp_path / "reserve", tmp_path / "reserve_for_a_start"
    Room(tmp_path, lambda _: 0).probe()
    assert (reserve.exists(), for_a_start.exists()) == (False, True), "of the running station"
    Room(tmp_path, lambda _: 10 * LOW_BYTES).probe_for_a_start()
    assert for_a_start.exists()
    Room(tmp_path, lambda _: 0).probe_for_a_start()
    assert not for_a_start.exists()
    Room(tmp_path, lambda _: 10 * LOW_BYTES).keep_reserve()
    Room(tmp_path, lambda _: 0).probe_for_a_start()
    assert (reserve.exists(), for_a_start.exists()) == (False, True), "one is enough"


def test_a_reserve_that_a_power_cut_has_left_without_its_space_is_made_whole(tmp_path: Path) -> None:
    for name in ("reserve", "reserve_for_a_start"):
        (tmp_path / name).touch()
    Room(tmp_path, lambda _: 10 * LOW_BYTES).keep_reserve()
    assert (tmp_path / "reserve").stat().st_size > 0
    assert (tmp_path / "reserve_for_a_start").stat().st_size > 0
