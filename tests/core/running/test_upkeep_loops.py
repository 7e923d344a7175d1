"""Loops that no part depends on: one that crashes or hangs is an alarm that names it, until it does its work again."""

from __future__ import annotations

from contextlib import ExitStack
from threading import Event
from typing import TYPE_CHECKING, Any

import pytest

from core.alarms.catalog import Own, Severity, severity_of
from core.alarms.delivery import Delivery
from core.running import loops
from core.running.state import RunState
from core.upkeep import integrity, retention
from core.upkeep.backup.desk import Backups
from core.upkeep.integrity import Integrity
from core.upkeep.retention import Retention
from tests.core.running.faults import causes
from tests.core.running.held import Held

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.core.running.conftest import Bench


@pytest.mark.parametrize(
    ("loop", "owner", "step", "code"),
    [
        ("storage", Retention, "steps", Own.RETENTION),
        ("integrity", Integrity, "_check_database", Own.INTEGRITY),
        ("backups", Backups, "_look_at_clock", Own.BACKUP),
        ("delivery", Delivery, "_drop_old", Own.DELIVERY),
    ],
)
def test_one_that_crashes_begins_again_and_the_alarm_goes_once_it_works(
    loop: str,
    owner: type,
    step: str,
    code: str,
    open_bench: Callable[..., Bench],
    monkeypatch: pytest.MonkeyPatch,
    expect_log: Callable[[str], None],
) -> None:
    expect_log(f"The {loop} loop crashed")
    for module, wait in ((loops, "RESTART_AFTER_S"), (retention, "BEGIN_AFTER_S"), (integrity, "FIRST_AFTER_S")):
        monkeypatch.setattr(module, wait, 0.0)
    works, mistakes = getattr(owner, step), iter((True,))

    def fails_once(*args: Any) -> Any:
        if next(mistakes, False):
            raise RuntimeError("a mistake of ours")
        return works(*args)

    monkeypatch.setattr(owner, step, fails_once)
    bench, seen, stop = open_bench(running=False), [], Event()

    def changed() -> None:
        for alarm in bench.station.status().alarms:
            seen.append((alarm.code, alarm.is_active))
            if not alarm.is_active:
                stop.set()

    bench.station.events.alarms_changed.connect(changed)
    (run,) = (each.run for each in bench.station.loops() if each.name == loop)
    run(stop)
    assert seen == [(code, True), (code, False)]
    assert bench.run.state is RunState.STOPPED, "no FAULT: the line goes on"


def test_those_that_hang_are_one_alarm_that_names_them_until_they_answer(
    open_bench: Callable[..., Bench], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(retention, "BEGIN_AFTER_S", 0.0)
    monkeypatch.setattr(integrity, "FIRST_AFTER_S", 0.0)
    steps = {
        "delivery": Held(Delivery, "_drop_old"),
        "backups": Held(Backups, "_look_at_clock"),
        "storage": Held(Retention, "steps"),
        "integrity": Held(Integrity, "_check_database"),
    }
    with ExitStack() as holding:
        for step in steps.values():
            holding.enter_context(step.held(monkeypatch))
        bench = open_bench()
        station = bench.station
        beats = (station.delivery.heartbeat, station.backups.heartbeat)
        for beat in (*beats, station.storage.heartbeat, station._integrity.heartbeat):
            assert steps[beat.name].reached.wait(20)
            beat.beat(0)
        told = (
            "Parts of the station do not answer: delivery, backups, storage, integrity. The line goes on without them."
        )
        bench.wait_for(
            lambda: {Own.UPKEEP_LATE: told} == {each.code: str(each.text) for each in station.status().alarms}
        )
        assert severity_of(Own.UPKEEP_LATE) is Severity.WARNS
    bench.wait_for(lambda: not any(found.is_active for found in station.status().alarms))


def test_a_watcher_that_hangs_while_the_station_is_stopped_is_an_alarm(open_bench: Callable[..., Bench]) -> None:
    bench = open_bench()
    with causes.watcher_hung(bench):
        bench.wait_for(lambda: Own.LOOP_LATE in bench.alarm_codes())
        assert "do not answer: watcher." in str(bench.station.status().alarms[0].text)
        assert bench.run.state is RunState.STOPPED
    bench.wait_for(lambda: not any(alarm.is_active for alarm in bench.station.status().alarms))
