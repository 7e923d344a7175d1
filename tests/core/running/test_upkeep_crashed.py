"""A crash of a loop that no part depends on: an alarm that names it, until that loop has done its work again."""

from __future__ import annotations

from threading import Event
from typing import TYPE_CHECKING, Any

import pytest

from core.alarms.catalog import Own
from core.running import loops
from core.running.state import RunState
from core.upkeep import integrity, retention
from core.upkeep.integrity import Integrity
from core.upkeep.retention import Retention

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.core.running.conftest import Bench


@pytest.mark.parametrize(
    ("loop", "owner", "step", "code"),
    [("storage", Retention, "steps", Own.RETENTION), ("integrity", Integrity, "_check_database", Own.INTEGRITY)],
)
def test_it_begins_again_and_the_alarm_goes_once_it_works(
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
