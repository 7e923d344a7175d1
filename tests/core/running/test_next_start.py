"""A start after an unfortunate end: unstored data, damage, a data folder in use."""

from __future__ import annotations

import shutil
import sqlite3
import threading
from contextlib import contextmanager
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

import numpy as np
import pytest

import core.station
from core.access.roles import SYSTEM, Actor, Role
from core.assembly import open_station
from core.errors import DatabaseConnectionError, DatabaseError, InsufficientPermissionsError, StorageError
from core.inspection.result import Judgement
from core.running.cycle import Cycle
from core.running.leftover import Leftover
from core.running.loops import LoopThreads
from core.running.state import RECENT, RunState
from core.settings import Settings
from core.simulation.parts import master
from core.store import open_store, room
from core.store.audit import AuditFilter, AuditLog
from core.store.images import ImageFiles
from core.store.inspection_values import ImageState
from core.store.inspections import Inspections
from core.text import text
from tests.core.running.conftest import KIND, LOST_S, Bench, bore_program
from tests.records import record

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path


@contextmanager
def failing_from(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[], None]]:
    """Once the yielded function is called, nothing can be written to the database."""

    def fails(*_: object, **__: object) -> None:
        raise DatabaseError

    with monkeypatch.context() as patch:

        def begin() -> None:
            for owner, name in ((Inspections, "insert_many"), (Inspections, "finish"), (AuditLog, "append")):
                patch.setattr(owner, name, fails)

        yield begin


@pytest.mark.parametrize("durability", ["strict", "grouped"])
def test_what_cannot_be_stored_at_the_stop_is_stored_first_at_the_next_start(
    open_bench: Callable[..., Bench],
    monkeypatch: pytest.MonkeyPatch,
    expect_log: Callable[[str], None],
    durability: str,
) -> None:
    expect_log("stored|written yet")
    bench = open_bench(running=False, durability=durability)
    with failing_from(monkeypatch) as fail, LoopThreads(bench.station.loops()):
        bench.use(bore_program())
        bench.trigger()
        bench.station._recorder.wait_written(bench.results[-1].id)
        bench.wait_state(RunState.READY)
        fail()
        answered = bench.station.trigger_and_wait(SYSTEM)
        bench.station.stop(SYSTEM)
    left = bench.station.settings.storage.data_dir / "unstored_results.json"
    assert left.exists()
    bench.station.close()
    again = open_bench(running=False, durability=durability)
    assert again.station.history.inspection(SYSTEM, answered.id).result.judgement is answered.judgement
    stopped = again.station._store.audit.page(AuditFilter(action="inspection_stopped")).items
    assert "happened_at" in stopped[0].details
    assert not left.exists()


def test_a_file_of_leftovers_that_is_damaged_is_set_aside(tmp_path: Path, expect_log: Callable[[str], None]) -> None:
    expect_log("set aside")
    file = tmp_path / "unstored_results.json"
    file.write_text('{"results": [{}], "entries": []}')
    assert Leftover(file).read() == ([], [])
    assert not file.exists()
    assert (tmp_path / "unstored_results.damaged").exists()


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    """A camera that needs no program of ours, so that nothing is taught at the start."""
    return Settings.of(data_dir=tmp_path / "data", camera="folder", camera_source=str(tmp_path))


def test_a_second_station_with_the_same_folder_is_refused_and_commands_are_not(settings: Settings) -> None:
    first = open_station(settings)
    with pytest.raises(StorageError, match="Another station runs with the data folder data"):
        open_station(settings)
    with open_store(settings) as beside:
        assert beside.users.all() == ()
    first.close()
    open_station(settings).close()


@pytest.mark.parametrize("how", ["missing", "empty", "without tables"])
def test_a_start_with_pictures_but_no_database_is_refused(settings: Settings, how: str) -> None:
    with open_store(settings) as store:
        store.images.write(record(), np.zeros((8, 8, 3), np.uint8))
    file = settings.storage.data_dir / "station.sqlite3"
    file.unlink()
    if how == "empty":
        file.touch()
    elif how == "without tables":
        sqlite3.connect(file).execute("PRAGMA journal_mode=WAL").connection.close()
    with pytest.raises(DatabaseConnectionError, match="Restore the last good backup"):
        open_station(settings)
    shutil.rmtree(settings.storage.images_dir)
    open_station(settings).close()


def spoil(bench: Bench, statement: str) -> None:
    with sqlite3.connect(bench.station.settings.storage.data_dir / "station.sqlite3") as other:
        other.execute(statement)
    other.close()


@pytest.mark.parametrize(
    "damage",
    [
        'body = \'{"judgement": "OK\'',
        "body = '{}'",
        "judged_at = 'yesterday'",
        "judgement = 'PERHAPS'",
        "image_state = 'eaten'",
        "reason = '[1'",
    ],
)
def test_one_damaged_row_stops_neither_start_nor_history_nor_export(
    open_bench: Callable[..., Bench], expect_log: Callable[[str], None], damage: str
) -> None:
    expect_log("damaged")
    bench = open_bench()
    bench.use(bore_program())
    results = [bench.trigger() for _ in range(3)]
    bench.station._recorder.wait_written(results[-1].id)
    spoil(bench, f"UPDATE inspections SET image_state = 'pending', {damage} WHERE id = '{results[1].id}'")
    bench.station._store.recover_images()
    history = bench.station.history
    first = history.inspections(SYSTEM, limit=2)
    rest = history.inspections(SYSTEM, cursor=first.next_cursor, limit=2)
    assert [item.id for item in (*first.items, *rest.items)] == [result.id for result in reversed(results)]
    named = [str(item.reason) for item in (*first.items, *rest.items) if "damaged" in str(item.reason)]
    if damage.startswith("body"):
        with pytest.raises(DatabaseError, match=results[1].id):
            history.inspection(SYSTEM, results[1].id)
    else:
        assert named == ["The record is damaged and cannot be read."]


def test_a_picture_that_cannot_be_written_is_lost_and_the_alarm_says_why(
    bench: Bench, monkeypatch: pytest.MonkeyPatch, expect_log: Callable[[str], None]
) -> None:
    expect_log("picture of part")

    def fails(*_: object) -> str:
        raise StorageError("The disk gives errors.")

    with monkeypatch.context() as patch:
        patch.setattr(ImageFiles, "write", fails)
        result = bench.trigger()
        bench.station._recorder.wait_written(result.id)
    assert bench.station.history.inspection(SYSTEM, result.id).image_state is ImageState.DROPPED
    (alarm,) = [alarm for alarm in bench.station.status().alarms if alarm.code == "IMAGES_DROPPED"]
    assert str(alarm.text) == "A picture is lost: The disk gives errors. Results are kept."
    assert bench.run.counters.dropped_images == 1


def test_a_station_starts_on_a_full_disk_in_fault_and_goes_on_when_there_is_room(
    open_bench: Callable[..., Bench], monkeypatch: pytest.MonkeyPatch, expect_log: Callable[[str], None]
) -> None:
    expect_log("disk is full|written yet")
    before = open_bench(running=False)
    saved = before.station.library.save(SYSTEM, bore_program(), master(KIND), reason="test")
    before.station.active_program.activate(SYSTEM, saved.id)
    full = [True]
    monkeypatch.setattr(room.Room.__init__, "__defaults__", (lambda _: 0 if full[0] else 10 * room.LOW_BYTES,))
    bench = open_bench(autostart=True)
    bench.wait_state(RunState.FAULT)
    assert "The disk is full" in str(bench.run.fault and bench.run.fault.text)
    full[0] = False
    assert bench.trigger().judgement is Judgement.OK
    audit = bench.station._store.audit
    bench.wait_for(lambda: bool(audit.page(AuditFilter(action="inspection_started")).items))
    assert "happened_at" in audit.page(AuditFilter(action="inspection_started")).items[0].details


def test_an_autostart_happens_once_and_not_again_after_the_cycle_has_crashed(
    open_bench: Callable[..., Bench], monkeypatch: pytest.MonkeyPatch, expect_log: Callable[[str], None]
) -> None:
    expect_log("The cycle loop crashed")
    before = open_bench(running=False)
    saved = before.station.library.save(SYSTEM, bore_program(), master(KIND), reason="test")
    before.station.active_program.activate(SYSTEM, saved.id)
    bench = open_bench(autostart=True)
    bench.wait_state(RunState.READY)
    bench.station.stop(SYSTEM)
    begun = threading.Event()
    run, fails = Cycle.run, iter((True,))

    def crashes(cycle: Cycle) -> None:
        if next(fails, False):
            raise RuntimeError("a mistake of ours")

    def runs(cycle: Cycle, stop: threading.Event) -> None:
        begun.set()
        run(cycle, stop)

    monkeypatch.setattr(Cycle, "run", runs)
    with monkeypatch.context() as patch:
        patch.setattr(Cycle, "_look_after", crashes)
        assert begun.wait(LOST_S), "it runs again"
        bench.wait_for(lambda: bench.station._cycle.heartbeat.is_running)
    assert bench.run.state is RunState.STOPPED
    bench.station.start(SYSTEM)
    assert bench.trigger().judgement is Judgement.OK


def test_the_running_station_begins_its_counters_anew_with_a_shift(open_bench: Callable[..., Bench]) -> None:
    bench = open_bench(counts_by_shift=True)
    began = bench.run.counters.since
    assert began is not None
    bench.use(bore_program())
    bench.trigger()
    before = replace(bench.run.counters, since=began - timedelta(days=1))
    bench.station._control.restore(before)
    bench.wait_for(lambda: bench.run.counters.parts == 0)
    (entry,) = bench.station._store.audit.page(AuditFilter(action="shift_begun")).items
    assert entry.details["parts"] == "1"
    assert bench.trigger().judgement is Judgement.OK
    assert bench.run.counters.parts == 1


def test_counters_go_on_after_a_restart_and_a_crash_until_somebody_resets_them(
    open_bench: Callable[..., Bench],
) -> None:
    bench = open_bench()
    bench.use(bore_program())
    for _ in range(2):
        bench.trigger()
    bench.station._lasting.keep()
    newest = bench.trigger()  # not saved yet when the process dies: recounted from the results
    bench.station._recorder.wait_written(newest.id)
    killed = open_bench(running=False)
    assert killed.run.counters == bench.run.counters
    assert (killed.run.counters.parts, killed.run.counters.ok) == (3, 3)

    bench.station.active_program.activate(SYSTEM, bench.run.program.id)
    assert bench.run.counters.parts == 3
    bench.station.reset_counters(SYSTEM)
    assert (bench.run.counters.parts, bench.run.counters.ok) == (0, 0)
    assert bench.run.counters.since is not None
    entry = bench.station._store.audit.page(AuditFilter(action="counters_reset")).items[0]
    assert (entry.details["parts"], entry.details["ok"]) == ("3", "3")
    bench.station._recorder.wait_written(bench.trigger().id)
    assert open_bench(running=False).run.counters == bench.run.counters
    with pytest.raises(InsufficientPermissionsError):
        bench.station.reset_counters(Actor("eva", Role.VIEWER))


def test_a_start_finds_the_last_parts_and_the_last_ng_of_this_station_but_no_verdict(
    open_bench: Callable[..., Bench],
) -> None:
    bench = open_bench(running=False)
    rows = [record(Judgement.NG, id="0", station=bench.station._store.station, is_simulated=True)]
    rows += [replace(rows[0], id=f"{number:02}", judgement=Judgement.OK) for number in range(1, RECENT + 3)]
    strange = [
        replace(rows[0], id="90", station="Station 9"),
        replace(rows[0], id="91", challenge_expects=Judgement.NG),
        replace(rows[0], id="92", is_simulated=False),
    ]
    for result in (*rows, *strange):
        bench.station._store.inspections.insert(result)
    run = open_bench(running=False).run
    assert [part.id for part in run.newest] == [part.id for part in rows[-RECENT:]]
    assert run.last_ng == rows[0]
    assert run.last is None


def test_a_reset_that_cannot_be_stored_changes_nothing(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    bench.trigger()
    before = bench.run.counters

    def fails(*_: object, **__: object) -> None:
        raise DatabaseError

    with monkeypatch.context() as patch:
        patch.setattr(AuditLog, "append", fails)
        with pytest.raises(DatabaseError):
            bench.station.reset_counters(SYSTEM)
    assert bench.run.counters == before
    bench.station._lasting.keep()
    assert bench.station._store.standing.counters() == before


def test_an_alarm_that_nobody_has_seen_survives_a_restart(open_bench: Callable[..., Bench]) -> None:
    bench = open_bench(running=False)
    bench.station._monitor.tell("CAMERA", text("The camera gives no pictures."))
    bench.station._monitor.tell("SEEN", text("This one was seen."))
    bench.station.acknowledge(SYSTEM, "SEEN")
    bench.station._lasting.keep()
    (alarm,) = open_bench(running=False).station.status().alarms
    assert (alarm.code, str(alarm.text), alarm.is_active) == ("CAMERA", "The camera gives no pictures.", False)


def test_a_start_that_waits_for_the_camera_ends_when_the_station_does(
    open_bench: Callable[..., Bench], monkeypatch: pytest.MonkeyPatch
) -> None:
    bench = open_bench(running=False, autostart=True)
    saved = bench.station.library.save(SYSTEM, bore_program(), master(KIND), reason="test")
    bench.station.active_program.activate(SYSTEM, saved.id)
    monkeypatch.setattr(core.station, "CAMERA_ANSWER_S", 3600.0)
    asked, acquisition = threading.Event(), bench.station._acquisition
    ask = acquisition.request
    monkeypatch.setattr(acquisition, "request", lambda spec: (ask(spec), asked.set()))
    cycle = next(loop for loop in bench.station.loops() if loop.name == "cycle")
    stop = threading.Event()
    thread = threading.Thread(target=cycle.run, args=(stop,))
    thread.start()
    assert asked.wait(LOST_S)  # no camera answers, as nothing reads it
    stop.set()
    thread.join(LOST_S)
    assert not thread.is_alive()
