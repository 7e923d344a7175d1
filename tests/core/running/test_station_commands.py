"""Every command of the station with a failing store: carried out completely or not at all, with the right answer."""

from __future__ import annotations

import sqlite3
from contextlib import contextmanager
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

import pytest

from core.access.roles import SYSTEM
from core.errors import DatabaseError, InspectionError, StillLearningError, VisionSystemError
from core.programs.learning import Waiting
from core.running.state import RunState
from core.simulation.parts import master
from core.store.audit import AuditFilter, AuditLog
from core.store.database import Database
from core.store.inspections import Inspections
from core.store.programs import Programs
from core.store.shared_tables import learned_results
from core.text import text
from tests.core.running.conftest import KIND, Bench, bore_program
from tests.core.running.test_held_up import Held
from tests.learning_tools import GOOD, CellBrightness, cell_program, cell_tool, picture

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

__all__ = ["cell_tool"]


@dataclass(frozen=True)
class Seen:
    """Everything that a command may change."""

    state: RunState
    program: str
    version: str
    stored: str
    acknowledged: dict[str, str]
    audit: tuple[str, ...]


def seen(bench: Bench) -> Seen:
    status, active = bench.station.status(), bench.station.library.active()
    assert status.run.program is not None
    assert active is not None
    entries = bench.station._store.audit.page(AuditFilter()).items
    return Seen(
        status.run.state,
        status.run.program.name,
        status.run.program.version_hash,
        active.version_hash,
        {alarm.code: alarm.acknowledged_by for alarm in status.alarms},
        tuple(entry.action for entry in entries),
    )


def assert_unchanged(bench: Bench, before: Seen, what: str) -> None:
    """On a busy computer the station may be in FAULT for a moment by itself, with alarms that come and go."""
    now = seen(bench)
    for code in now.acknowledged.keys() & before.acknowledged.keys():
        assert (what, now.acknowledged[code]) == (what, before.acknowledged[code])
    assert (what, replace(now, state=before.state, acknowledged=before.acknowledged)) == (what, before)
    if before.state is not RunState.FAULT:
        bench.wait_state(before.state)


@contextmanager
def locked(bench: Bench, _: pytest.MonkeyPatch) -> Iterator[None]:
    """Another program locks the database, and nobody waits for it."""
    with sqlite3.connect(bench.station.settings.storage.data_dir / "station.sqlite3") as other:
        other.execute("BEGIN IMMEDIATE")
        yield
        other.rollback()
    other.close()


def failing(owner: type, name: str) -> Callable[[Bench, pytest.MonkeyPatch], Any]:
    """A write that fails at its very end, after everything before has worked."""

    @contextmanager
    def failing_there(_: Bench, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
        def fails(*_: object, **__: object) -> None:
            raise DatabaseError

        with monkeypatch.context() as patch:
            patch.setattr(owner, name, fails)
            yield

    return failing_there


STORES = {
    "locked": locked,
    "no audit": failing(AuditLog, "append"),
    "no active program": failing(Programs, "set_active"),
}


def other_program(bench: Bench) -> int:
    saved = bench.station.library.save(SYSTEM, bore_program("Other"), master(KIND), reason="test")
    return saved.id


def stopped(bench: Bench) -> None:
    bench.station.stop(SYSTEM)


def faulted(bench: Bench) -> None:
    bench.station._control.failed(InspectionError("As if a part of the station had crashed."), recovers=False)


def alarmed(bench: Bench) -> None:
    bench.station._monitor.tell("CAMERA", text("As if the camera failed."))


def nothing(_: Bench) -> None:
    pass


COMMANDS: dict[str, tuple[Callable[[Bench], None], Callable[[Bench, int], object], str]] = {
    "start": (stopped, lambda bench, _: bench.station.start(SYSTEM), "inspection_started"),
    "stop": (nothing, lambda bench, _: bench.station.stop(SYSTEM), "inspection_stopped"),
    "stop in FAULT": (faulted, lambda bench, _: bench.station.stop(SYSTEM), "inspection_stopped"),
    "activate": (
        nothing,
        lambda bench, other: bench.station.active_program.activate(SYSTEM, other),
        "program_activated",
    ),
    "activate while stopped": (
        stopped,
        lambda bench, other: bench.station.active_program.activate(SYSTEM, other),
        "program_activated",
    ),
    "try again": (faulted, lambda bench, _: bench.station.reset_fault(SYSTEM), "fault_reset"),
    "acknowledge": (alarmed, lambda bench, _: bench.station.acknowledge(SYSTEM, "CAMERA"), "alarm_acknowledged"),
}


@pytest.mark.parametrize("store", STORES)
def test_a_command_happens_whole_or_not_at_all(
    open_bench: Callable[..., Bench],
    monkeypatch: pytest.MonkeyPatch,
    expect_log: Callable[[str], None],
    store: str,
) -> None:
    expect_log("audit|stored")
    monkeypatch.setitem(Database.__init__.__kwdefaults__, "busy_timeout_s", 0.05)
    bench = open_bench()
    bench.use(bore_program())
    other = other_program(bench)
    for name, (prepare, command, action) in COMMANDS.items():
        prepare(bench)
        before = seen(bench)
        refused: VisionSystemError | None = None
        with STORES[store](bench, monkeypatch):
            try:
                command(bench, other)
            except VisionSystemError as error:
                refused = error
        if refused is not None:
            assert_unchanged(bench, before, f"{name}: {refused}")
        else:
            bench.wait_for(lambda before=before: len(seen(bench).audit) == len(before.audit) + 1)
            assert (name, seen(bench).audit[0]) == (name, action)
        assert refused is None or action != "inspection_stopped", "a line can always be stopped"
        _back_to_ready(bench)


def _back_to_ready(bench: Bench) -> None:
    """The initial state: the first program running, no alarm."""
    status = bench.station.status()
    (first,) = [item.id for item in bench.station.library.programs(SYSTEM) if item.name != "Other"]
    if status.run.program is not None and status.run.program.name == "Other":
        bench.station.active_program.activate(SYSTEM, first)
    if bench.run.state is RunState.FAULT:
        bench.wait_for(lambda: _is_reset(bench))
    bench.station.start(SYSTEM)
    bench.wait_state(RunState.READY)
    bench.station._monitor.tell("CAMERA", None)
    for alarm in bench.station.status().alarms:
        bench.station.acknowledge(SYSTEM, alarm.code)


def _is_reset(bench: Bench) -> bool:
    """Reset the fault; on a busy computer a loop may be late for a while, or the camera."""
    try:
        bench.station.reset_fault(SYSTEM)
    except VisionSystemError:
        return False
    return True


def test_a_program_that_was_taught_beforehand_is_activated_without_teaching(
    open_bench: Callable[..., Bench], monkeypatch: pytest.MonkeyPatch
) -> None:
    bench = open_bench()
    bench.use(bore_program())
    program = bore_program("Other")
    program = replace(program, tools=tuple(replace(tool, threshold_pct=51) for tool in program.tools))
    other = bench.station.library.save(SYSTEM, program, master(KIND)).id
    before = seen(bench)
    taught = bench.station.active_program.teach(SYSTEM, other)
    assert_unchanged(bench, before, "teach")

    def fails(*_: object) -> None:
        raise AssertionError("taught again")

    monkeypatch.setattr("core.inspection.taught._newly_taught", fails)
    bench.station.active_program.activate(SYSTEM, other)
    assert seen(bench).version == taught.program.version_hash


def test_a_trigger_on_a_store_that_fails_is_answered_with_the_fault_that_is_stored_later(
    open_bench: Callable[..., Bench],
    monkeypatch: pytest.MonkeyPatch,
    expect_log: Callable[[str], None],
) -> None:
    expect_log("stored")
    bench = open_bench()
    bench.use(bore_program())
    with failing(Inspections, "insert_many")(bench, monkeypatch):
        result = bench.trigger()
    bench.wait_state(RunState.READY)
    assert bench.station.history.inspection(SYSTEM, result.id).result.judgement is result.judgement


@pytest.mark.parametrize("command", ["stop", "activate"])
def test_a_part_that_does_not_end_leaves_the_line_running_as_it_was(
    open_bench: Callable[..., Bench],
    monkeypatch: pytest.MonkeyPatch,
    command: str,
) -> None:
    bench = open_bench()
    bench.use(bore_program())
    other = other_program(bench)
    before = seen(bench)
    monkeypatch.setattr("core.running.cycle.STOP_WITHIN_S", 0.05)
    hold = Held(Inspections, "insert_many")
    with hold.held(monkeypatch):
        bench.station.trigger(SYSTEM)
        assert hold.reached.wait(10)
        with pytest.raises(InspectionError, match="runs on"):
            COMMANDS[command][1](bench, other)
        hold.let_go()
    assert_unchanged(bench, before, command)
    bench.station.stop(SYSTEM)
    assert bench.run.state is RunState.STOPPED


def test_a_program_that_learns_is_learned_before_it_is_activated_and_only_then(
    open_bench: Callable[..., Bench], cell_tool: type[CellBrightness]
) -> None:
    bench = open_bench()
    station, store = bench.station, bench.station._store
    for image in GOOD.values():
        station.samples.keep_picture(SYSTEM, image)
    saved = station.library.save(SYSTEM, cell_program(), picture())
    assert cell_tool.lessons == 1
    with store.database.transaction() as connection:
        connection.execute(learned_results.delete())
    with pytest.raises(StillLearningError):
        station.active_program.activate(SYSTEM, saved.id, waiting=Waiting(most_s=0.0))
    assert bench.run.program is None, "refused in words, and nothing has changed"
    told: list[float] = []
    station.active_program.activate(SYSTEM, saved.id, waiting=Waiting(told.append))
    assert seen(bench).version == saved.version_hash
    lessons_before = cell_tool.lessons
    station.active_program.activate(SYSTEM, saved.id)
    assert cell_tool.lessons == lessons_before
